//! What people read when a way into the vault does not change, or a recovery phrase is not one.

use crate::fl;
use crate::vault::{PhraseError, WaysError};
use crate::words::{Words, create_error, keystore_error, save_error};

/// Tells why the ways into the vault did not change.
#[must_use]
pub fn ways_error(error: &WaysError) -> Words {
    match error {
        WaysError::Save(error) => save_error(error),
        WaysError::Keystore(error) => keystore_error(error),
        WaysError::EmptyPassphrase => create_error(&crate::vault::CreateError::EmptyPassphrase),
        WaysError::Entropy(error) => create_error(&(*error).into()),
        WaysError::AlreadyThere => pair!("error-way-there", "error-way-there-next"),
        WaysError::NothingLeft => pair!("error-way-last", "error-way-last-next"),
        WaysError::TooMany => pair!("error-way-too-many", "error-way-too-many-next"),
        WaysError::NotFinished => pair!("error-way-not-finished", "error-way-not-finished-next"),
        WaysError::NotProven => pair!("error-way-not-proven", "error-way-not-proven-next"),
    }
}

/// Tells why a text is no recovery phrase; it shows none of its words.
#[must_use]
pub fn phrase_error(error: &PhraseError) -> Words {
    match *error {
        PhraseError::WordCount(count) => pair!(
            "error-phrase-count",
            "error-phrase-count-next",
            count = count
        ),
        PhraseError::UnknownWord(number) => pair!(
            "error-phrase-word",
            "error-phrase-word-next",
            number = number
        ),
        PhraseError::Checksum => pair!("error-phrase-checksum", "error-phrase-checksum-next"),
        PhraseError::NotText => pair!("error-phrase-no-text", "error-phrase-no-text-next"),
    }
}

/// Tells that the page with the recovery phrase was not printed.
#[must_use]
pub fn not_printed() -> Words {
    pair!("error-not-printed", "error-not-printed-next")
}

/// Tells that the page with the recovery phrase was not written to the chosen file.
#[must_use]
pub fn page_not_saved() -> Words {
    pair!("error-not-saved-page", "error-not-saved-page-next")
}

/// Tells that the made-up vault has no keys.
#[must_use]
pub fn demo_has_no_keys() -> Words {
    pair!("error-demo", "error-demo-next")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_word_is_named_by_its_place() {
        let words = phrase_error(&PhraseError::UnknownWord(7));
        assert!(words.what.contains('7'), "{}", words.what);
    }
}
