//! The recovery phrase: 16 random bytes as twelve words of the English BIP-39 list, meant for paper.

use std::fmt::Write;

use bip39::{Language, Mnemonic};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

use crate::secret::{Entropy, EntropyError, Secret};

/// How many words a phrase has.
const WORDS: usize = 12;
/// How many bytes they stand for.
const BYTES: usize = 16;
/// How many of the words are asked for, to see that they were written down.
pub const ASKED: usize = 3;

/// A recovery phrase; wiped when dropped, never printed, compared in constant time. The bytes have a place of their own, for
/// moving them from one to another would leave them behind on the stacks of threads, which nobody wipes.
#[derive(Clone)]
pub struct RecoveryPhrase(Box<Zeroizing<[u8; BYTES]>>);

/// Why a text is no recovery phrase. Carries nothing of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhraseError {
    /// So many words instead of twelve.
    #[error("a recovery phrase has 12 words, not {0}")]
    WordCount(usize),
    /// The word at this place, counted from 1, is not in the list.
    #[error("word {0} is not in the list of words")]
    UnknownWord(usize),
    /// Each word is in the list, but together they are no phrase: one of them is another one, or their order is.
    #[error("the words do not belong together")]
    Checksum,
    /// The bytes are no UTF-8.
    #[error("the recovery phrase is no text")]
    NotText,
}

impl RecoveryPhrase {
    /// Draws a new one.
    ///
    /// # Errors
    /// [`EntropyError`] when the source has no bytes to give.
    pub fn random(entropy: &mut dyn Entropy) -> Result<Self, EntropyError> {
        let mut bytes = Box::new(Zeroizing::new([0; BYTES]));
        entropy.fill(&mut **bytes)?;
        Ok(Self(bytes))
    }

    /// Reads what a person typed or pasted: upper or lower case, with any blanks, line breaks, commas or numbers between the
    /// words ("1. word").
    ///
    /// # Errors
    /// [`PhraseError`].
    pub fn read(text: &Secret) -> Result<Self, PhraseError> {
        let text = text.expose_text().ok_or(PhraseError::NotText)?;
        let words = || {
            text.split(|character: char| !character.is_alphabetic())
                .filter(|word| !word.is_empty())
        };
        let count = words().count();
        if count != WORDS {
            return Err(PhraseError::WordCount(count));
        }
        // Only what is cut away makes it shorter, so that no reallocation leaves a copy behind.
        let mut line = Zeroizing::new(String::with_capacity(text.len() + WORDS));
        for word in words() {
            line.push_str(word);
            line.push(' ');
        }
        line.make_ascii_lowercase();
        let phrase =
            Mnemonic::parse_in_normalized(Language::English, &line).map_err(
                |error| match error {
                    bip39::Error::UnknownWord(index) => PhraseError::UnknownWord(index + 1),
                    bip39::Error::BadWordCount(count) => PhraseError::WordCount(count),
                    _ => PhraseError::Checksum,
                },
            )?;
        let (mut entropy, length) = phrase.to_entropy_array();
        let mut bytes = Box::new(Zeroizing::new([0; BYTES]));
        let whole = length == BYTES;
        if whole {
            bytes.copy_from_slice(&entropy[..length]);
        }
        entropy.zeroize();
        whole.then_some(Self(bytes)).ok_or(PhraseError::Checksum)
    }

    /// The words, for showing them once.
    #[must_use]
    pub fn words(&self) -> [&'static str; WORDS] {
        let mut words = [""; WORDS];
        // 16 bytes are always twelve words.
        if let Ok(phrase) = Mnemonic::from_entropy_in(Language::English, &**self.0) {
            for (place, word) in words.iter_mut().zip(phrase.words()) {
                *place = word;
            }
        }
        words
    }

    /// The words with their numbers as people write them down: four rows, which are read column by column.
    #[must_use]
    pub fn rows(&self) -> [Zeroizing<String>; 4] {
        let words = self.words();
        std::array::from_fn(|row| {
            // Room for all of it, so that no reallocation leaves words behind.
            let mut line = Zeroizing::new(String::with_capacity(64));
            for place in [row, row + 4, row + 8] {
                let (number, word) = (place + 1, words[place]);
                // Writing to a text cannot fail.
                let _ = write!(line, "{number:4}. {word:10}");
            }
            let end = line.trim_end().len();
            line.truncate(end);
            line
        })
    }

    /// Tells whether that was typed for the word at a place (counted from 0), whatever its case and the blanks and figures around
    /// it. The first four letters tell the words of the list apart, so they are enough.
    #[must_use]
    pub fn is_word(&self, place: usize, typed: &str) -> bool {
        let word = self.words().get(place).copied().unwrap_or_default();
        let typed = typed.trim_matches(|character: char| !character.is_alphabetic());
        let long_enough = !typed.is_empty() && typed.len() >= word.len().min(4);
        long_enough
            && word.len() >= typed.len()
            && word.as_bytes()[..typed.len()].eq_ignore_ascii_case(typed.as_bytes())
    }

    /// Draws the places (counted from 0, in ascending order) of the words to ask for: all different, each as likely as the others.
    ///
    /// # Errors
    /// [`EntropyError`] when the source has no bytes to give.
    pub fn places_to_ask(entropy: &mut dyn Entropy) -> Result<[usize; ASKED], EntropyError> {
        let mut left: Vec<usize> = (0..WORDS).collect();
        let mut places = [0; ASKED];
        for place in &mut places {
            // The largest multiple of what is left that fits a byte: what lies above would make the first ones likelier.
            let fair = 256 - 256 % left.len();
            let mut byte = [0];
            loop {
                entropy.fill(&mut byte)?;
                if usize::from(byte[0]) < fair {
                    break;
                }
            }
            *place = left.remove(usize::from(byte[0]) % left.len());
        }
        places.sort_unstable();
        Ok(places)
    }

    /// The bytes that the slot key is made from.
    pub(crate) fn expose(&self) -> &[u8; BYTES] {
        &self.0
    }
}

impl std::fmt::Debug for RecoveryPhrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryPhrase(redacted)")
    }
}

impl PartialEq for RecoveryPhrase {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&**other.0).into()
    }
}

impl Eq for RecoveryPhrase {}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    /// Bytes that look random and are the same each time: the digests of 1, 2, 3 and so on.
    struct Digests(u64);

    impl Entropy for Digests {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<(), EntropyError> {
            for part in bytes.chunks_mut(32) {
                self.0 += 1;
                part.copy_from_slice(&Sha256::digest(self.0.to_le_bytes())[..part.len()]);
            }
            Ok(())
        }
    }

    fn read(text: &str) -> Result<RecoveryPhrase, PhraseError> {
        RecoveryPhrase::read(&Secret::from_text(text.into()))
    }

    /// From the test vectors of BIP-39 (trezor/python-mnemonic, vectors.json).
    const VECTORS: [(&str, &str); 4] = [
        (
            "00000000000000000000000000000000",
            "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
        ),
        (
            "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
        ),
        (
            "80808080808080808080808080808080",
            "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
        ),
        (
            "9e885d952ad362caeb4efe34a8e91bd2",
            "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
        ),
    ];

    #[test]
    fn words_and_bytes_are_those_of_the_published_vectors() {
        for (bytes, words) in VECTORS {
            let phrase = read(words).unwrap();
            assert_eq!(data_encoding::HEXLOWER.encode(phrase.expose()), bytes);
            assert_eq!(phrase.words().join(" "), words);
        }
    }

    #[test]
    fn case_blanks_line_breaks_and_numbers_do_not_matter() {
        let expected = read(VECTORS[3].1).unwrap();
        for text in [
            "  OZONE Drill grab\tfiber\r\ncurtain grace\n\npudding thank cruise elder eight picnic\n",
            "1. ozone 2. drill 3. grab 4. fiber\n5. curtain 6. grace 7. pudding 8. thank\n9. cruise 10. elder 11. eight 12. picnic",
            "1)ozone,2)drill,3)grab,4)fiber,5)curtain,6)grace,7)pudding,8)thank,9)cruise,10)elder,11)eight,12)picnic",
            "ozone\u{a0}drill\u{a0}grab\u{2003}fiber curtain grace pudding thank cruise elder eight picnic",
        ] {
            assert_eq!(read(text).as_ref(), Ok(&expected), "{text:?}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_phrase_is_told_without_showing_it() {
        for (text, expected) in [
            ("", PhraseError::WordCount(0)),
            ("12", PhraseError::WordCount(0)),
            ("ozone drill", PhraseError::WordCount(2)),
            (
                "legal winner thank year wave sausage worth useful legal winner thank yellow yellow",
                PhraseError::WordCount(13),
            ),
            (
                "legal winner thank yeár wave sausage worth useful legal winner thank yellow",
                PhraseError::UnknownWord(4),
            ),
            (
                "legal winner thank year wave sausage worth useful legal winner thank yello",
                PhraseError::UnknownWord(12),
            ),
            (
                "winner legal thank year wave sausage worth useful legal winner thank yellow",
                PhraseError::Checksum,
            ),
        ] {
            assert_eq!(read(text), Err(expected), "{text:?}");
        }
        assert_eq!(
            RecoveryPhrase::read(&Secret::new(vec![0xff])),
            Err(PhraseError::NotText)
        );
    }

    #[test]
    fn three_different_words_of_the_twelve_are_asked_for_in_their_order() {
        let mut entropy = Digests(0);
        let mut seen = [false; WORDS];
        for _ in 0..200 {
            let places = RecoveryPhrase::places_to_ask(&mut entropy).unwrap();
            assert!(places.is_sorted_by(|one, next| one < next), "{places:?}");
            places.into_iter().for_each(|place| seen[place] = true);
        }
        assert!(seen.iter().all(|seen| *seen), "each place comes up");
    }

    #[test]
    fn the_rows_can_be_written_down_and_typed_back() {
        let phrase = read(VECTORS[3].1).unwrap();
        let rows = phrase.rows();
        assert_eq!(
            rows[0].as_str(),
            "   1. ozone        5. curtain      9. cruise"
        );
        for (number, word) in (1..).zip(phrase.words()) {
            let there = |row: &Zeroizing<String>| row.contains(&format!("{number}. {word}"));
            assert!(rows.iter().any(there), "{number}");
        }
    }

    #[test]
    fn a_word_is_matched_whatever_its_case_and_number_or_by_its_first_four_letters() {
        let phrase = read(VECTORS[1].1).unwrap();
        for typed in ["sausage", " SAUSAGE ", "6. sausage", "saus", "Sausa"] {
            assert!(phrase.is_word(5, typed), "{typed}");
        }
        for typed in ["", "6.", "sau", "sausages", "s\u{e4}usage", "worth"] {
            assert!(!phrase.is_word(5, typed), "{typed}");
        }
        assert!(!phrase.is_word(12, "sausage"));
        let short = "add legal winner thank year wave sausage worth useful legal winner ability";
        let short = read(short).unwrap();
        assert!(short.is_word(0, "add"));
        assert!(!short.is_word(0, "ad") && !short.is_word(0, "addict"));
    }

    #[test]
    fn debug_shows_no_word() {
        let shown = format!("{:?}", read(VECTORS[1].1).unwrap());
        assert_eq!(shown, "RecoveryPhrase(redacted)");
    }
}
