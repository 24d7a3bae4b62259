//! A new recovery phrase: shown this once on standard output, and at a terminal asked for three of its words.

use crate::cli::output;
use crate::cli::stop::{Exit, Stop};
use crate::fl;
use crate::platform::random::OsEntropy;
use crate::secret::Entropy;
use crate::vault::RecoveryPhrase;
use zeroize::Zeroizing;

/// How many of the words are asked for.
const ASKED: usize = 3;

/// Makes a phrase and shows it: numbered at a terminal, where three of the words are asked for unless that is not wanted,
/// and on one line to a pipe or a file.
///
/// # Errors
/// A stop where it could not be shown, or the person gave no answer. It opens nothing then.
pub fn make(unconfirmed: bool) -> Result<RecoveryPhrase, Stop> {
    let phrase = RecoveryPhrase::random(&mut OsEntropy)?;
    let words = phrase.words();
    if !output::is_for_people() {
        let line = Zeroizing::new(words.join(" "));
        output::line(&line).map_err(Stop::or_failed)?;
        return Ok(phrase);
    }
    output::note(&fl!("cli-phrase-write-down"));
    for row in numbered(&words) {
        output::line(&row).map_err(Stop::or_failed)?;
    }
    if !unconfirmed && output::can_ask() {
        confirm(&words)?;
    }
    Ok(phrase)
}

/// Four rows of three words, as people write them down.
fn numbered(words: &[&str; 12]) -> Vec<Zeroizing<String>> {
    let row = |first: usize| {
        let mut row = Zeroizing::new(String::with_capacity(64));
        for number in [first, first + 4, first + 8] {
            row.push_str(&format!("{number:4}. {:10}", words[number - 1]));
        }
        row
    };
    (1..=4).map(row).collect()
}

fn confirm(words: &[&str; 12]) -> Result<(), Stop> {
    for number in positions()? {
        loop {
            let answer = output::choice(&fl!("cli-phrase-ask", number = number))?;
            if answer.is_empty() {
                return Err(Stop::with(Exit::Failed, fl!("cli-phrase-given-up")));
            }
            if answer.eq_ignore_ascii_case(words[number - 1]) {
                break;
            }
            output::note(&fl!("cli-phrase-wrong-word", number = number));
        }
    }
    Ok(())
}

/// Three different numbers from 1 to 12, in ascending order.
fn positions() -> Result<Vec<usize>, Stop> {
    let mut found = Vec::new();
    while found.len() < ASKED {
        let mut byte = [0];
        OsEntropy.fill(&mut byte)?;
        let number = usize::from(byte[0] % 16) + 1;
        if number <= 12 && !found.contains(&number) {
            found.push(number);
        }
    }
    found.sort_unstable();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_different_words_are_asked_for_in_their_order() {
        for _ in 0..200 {
            let asked = positions().unwrap();
            assert_eq!(asked.len(), ASKED);
            assert!(asked.is_sorted_by(|one, next| one < next), "{asked:?}");
            assert!(asked.iter().all(|number| (1..=12).contains(number)));
        }
    }

    #[test]
    fn the_words_stand_in_columns_with_their_numbers() {
        let words = std::array::from_fn(|n| ["ozone", "drill", "grab"][n % 3]);
        let rows = numbered(&words);
        assert_eq!(rows.len(), 4);
        assert_eq!(
            rows[0].trim_end(),
            "   1. ozone        5. drill        9. grab"
        );
    }
}
