//! A new recovery phrase: shown this once on standard output, and at a terminal asked for three of its words.

use crate::cli::output;
use crate::cli::stop::{Exit, Stop};
use crate::fl;
use crate::platform::random::OsEntropy;
use crate::vault::RecoveryPhrase;
use zeroize::Zeroizing;

/// Makes a phrase and shows it: numbered at a terminal, where three of the words are asked for unless that is not wanted,
/// and on one line to a pipe or a file.
///
/// # Errors
/// A stop where it could not be shown, or the person gave no answer. It opens nothing then.
pub fn make(unconfirmed: bool) -> Result<RecoveryPhrase, Stop> {
    let phrase = RecoveryPhrase::random(&mut OsEntropy)?;
    if !output::is_for_people() {
        let line = Zeroizing::new(phrase.words().join(" "));
        output::line(&line).map_err(Stop::or_failed)?;
        return Ok(phrase);
    }
    output::note(&fl!("cli-phrase-write-down"));
    for row in phrase.rows() {
        output::line(&row).map_err(Stop::or_failed)?;
    }
    if !unconfirmed && output::can_ask() {
        confirm(&phrase)?;
    }
    Ok(phrase)
}

fn confirm(phrase: &RecoveryPhrase) -> Result<(), Stop> {
    for place in RecoveryPhrase::places_to_ask(&mut OsEntropy)? {
        let number = place + 1;
        loop {
            let answer = Zeroizing::new(output::choice(&fl!("cli-phrase-ask", number = number))?);
            if answer.is_empty() {
                return Err(Stop::with(Exit::Failed, fl!("cli-phrase-given-up")));
            }
            if phrase.is_word(place, &answer) {
                break;
            }
            output::note(&fl!("cli-phrase-wrong-word", number = number));
        }
    }
    Ok(())
}
