//! The Base32 text of a key (RFC 4648 section 6): reading what services print and people type, and writing it.

use crate::account::Flag;
use crate::secret::Secret;

/// Why a text is no key. Names at most the one character that is not Base32, never the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Nothing but blanks, dashes and padding.
    #[error("no secret")]
    Empty,
    /// One letter: not even one byte.
    #[error("secret shorter than one byte")]
    TooShort,
    /// A character that is not Base32.
    #[error("secret is not base32: character {character:?} at position {position}")]
    NotBase32 {
        /// The character.
        character: char,
        /// Its position in the text as given, from 1, in characters.
        position: usize,
        /// The letter that is easily misread as it (`0` for `O`, `1` for `I`, `8` for `B`).
        instead: Option<char>,
    },
    /// `=` before the end.
    #[error("padding inside the secret")]
    PaddingInside,
}

/// Reads a key as services print it: any letter case, blanks and dashes between groups, padding at the end.
///
/// Gives the bytes and what a person should know about them.
///
/// # Errors
/// [`KeyError`] with the position of what is wrong.
pub fn from_base32(text: &str) -> Result<(Secret, Vec<Flag>), KeyError> {
    let _ = text;
    todo!()
}

/// Writes a key as Base32, upper case, no padding.
#[must_use]
pub fn to_base32(key: &Secret) -> Secret {
    let _ = key;
    todo!()
}
