//! The Base32 text of a key (RFC 4648 section 6): reading what services print and people type, and writing it.

use data_encoding::BASE32_NOPAD;
use zeroize::Zeroizing;

use crate::account::{Flag, is_deceptive};
use crate::otp::uri::MAX_LEN;
use crate::secret::Secret;

/// Why a text is no key. Names at most the one character that is not Base32, never the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Nothing but blanks, dashes and padding.
    #[error("no secret")]
    Empty,
    /// Over 8 KiB of text.
    #[error("secret longer than 8 KiB")]
    TooLong,
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
    if text.len() > MAX_LEN {
        return Err(KeyError::TooLong);
    }
    // One byte needs two letters at least, so this never grows and leaves no copy behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let (mut letters, mut bits, mut pending) = (0_usize, 0_u16, 0_u32);
    let mut padded = false;
    for (position, character) in (1..).zip(text.chars()) {
        if is_filler(character) {
            continue;
        }
        if character == '=' {
            padded = true;
            continue;
        }
        let value = value_of(character).ok_or_else(|| KeyError::NotBase32 {
            character,
            position,
            instead: misread(character),
        })?;
        if padded {
            return Err(KeyError::PaddingInside);
        }
        letters += 1;
        bits = bits << 5 | u16::from(value);
        pending += 5;
        if pending >= 8 {
            pending -= 8;
            bytes.push((bits >> pending) as u8);
            bits &= (1 << pending) - 1;
        }
    }
    if letters == 0 {
        return Err(KeyError::Empty);
    }
    if bytes.is_empty() {
        return Err(KeyError::TooShort);
    }
    let mut flags = Vec::new();
    if matches!(letters % 8, 1 | 3 | 6) {
        flags.push(Flag::NoncanonicalSecretLength);
    } else if bits != 0 {
        flags.push(Flag::NonzeroTrailingBits);
    }
    Ok((Secret::new(std::mem::take(&mut *bytes)), flags))
}

/// Writes a key as Base32, upper case, no padding.
#[must_use]
pub fn to_base32(key: &Secret) -> Secret {
    Secret::from_text(BASE32_NOPAD.encode(key.expose()))
}

/// Tells what stands between the letters and means nothing: blanks, dashes of any width, invisible characters.
fn is_filler(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
        || is_deceptive(character)
}

fn value_of(character: char) -> Option<u8> {
    match character {
        'A'..='Z' => Some(character as u8 - b'A'),
        'a'..='z' => Some(character as u8 - b'a'),
        '2'..='7' => Some(character as u8 - b'2' + 26),
        _ => None,
    }
}

fn misread(character: char) -> Option<char> {
    match character {
        '0' => Some('O'),
        '1' => Some('I'),
        '8' => Some('B'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        from_base32(text).unwrap().0.expose().to_vec()
    }

    fn flags(text: &str) -> Vec<Flag> {
        from_base32(text).unwrap().1
    }

    #[test]
    fn the_examples_of_rfc_4648_are_read_and_written() {
        for (text, padding, key) in [
            ("MY", "======", "f"),
            ("MZXQ", "====", "fo"),
            ("MZXW6", "===", "foo"),
            ("MZXW6YQ", "=", "foob"),
            ("MZXW6YTB", "", "fooba"),
            ("MZXW6YTBOI", "======", "foobar"),
        ] {
            assert_eq!(bytes(text), key.as_bytes());
            assert_eq!(bytes(&format!("{text}{padding}")), key.as_bytes());
            let written = to_base32(&Secret::from_text(key.to_owned()));
            assert_eq!(written.expose_text(), Some(text));
        }
    }

    #[test]
    fn letter_case_blanks_dashes_and_padding_change_nothing() {
        for text in [
            "mzxw6ytboi",
            "mzxw 6ytb OI",
            " MZXW-6YTB-OI== ",
            "MZXW\u{a0}6YTB\u{2013}OI = =\n",
            "\u{feff}MZXW\u{200b}6YTB\tOI",
        ] {
            assert_eq!(bytes(text), b"foobar", "{text:?}");
        }
    }

    #[test]
    fn every_length_comes_back_as_it_was() {
        for len in 1..100_u8 {
            let key = Secret::new(
                (0..len)
                    .map(|i| i.wrapping_mul(37).wrapping_add(len))
                    .collect(),
            );
            let (read, flags) = from_base32(to_base32(&key).expose_text().unwrap()).unwrap();
            assert_eq!(read, key);
            assert!(!flags.contains(&Flag::NoncanonicalSecretLength));
            assert!(!flags.contains(&Flag::NonzeroTrailingBits));
        }
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place_and_the_likely_letter() {
        let wrong = |character, position, instead| KeyError::NotBase32 {
            character,
            position,
            instead,
        };
        for (text, error) in [
            (&*"A".repeat(MAX_LEN + 1), KeyError::TooLong),
            ("", KeyError::Empty),
            (" - = ", KeyError::Empty),
            ("A", KeyError::TooShort),
            ("JBSW0", wrong('0', 5, Some('O'))),
            ("JB 1W", wrong('1', 4, Some('I'))),
            ("8BSW", wrong('8', 1, Some('B'))),
            ("JBS9", wrong('9', 4, None)),
            ("JBS\u{e9}", wrong('\u{e9}', 4, None)),
            ("JBS\u{17f}", wrong('\u{17f}', 4, None)),
            ("JBSW=Y3DP", KeyError::PaddingInside),
            ("JBSW=!", wrong('!', 6, None)),
            ("AB+C", wrong('+', 3, None)),
        ] {
            assert_eq!(from_base32(text).unwrap_err(), error, "{text:?}");
        }
    }

    #[test]
    fn a_part_of_a_byte_is_dropped_and_told() {
        assert_eq!(bytes("ABC"), [0]);
        assert_eq!(flags("ABC"), [Flag::NoncanonicalSecretLength]);
        assert_eq!(bytes("ABCD"), [0, 0x44]);
        assert_eq!(flags("ABCD"), [Flag::NonzeroTrailingBits]);
    }

    #[test]
    fn no_error_carries_the_key() {
        let error = from_base32("JBSWY3DPEHPK3PX0").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("JBSW"));
    }
}
