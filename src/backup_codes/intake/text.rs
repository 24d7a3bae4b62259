//! From the bytes of a file or a clipboard to lines of text.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::backup_codes::intake::{IntakeError, MAX_BYTES};

/// Decodes UTF-8 and UTF-16, with or without a mark at the beginning, and what is neither as Latin-1. Wide and raised digits
/// become plain ones.
pub(super) fn decode(bytes: &[u8]) -> Result<Zeroizing<String>, IntakeError> {
    if bytes.len() > MAX_BYTES {
        return Err(IntakeError::TooLong);
    }
    // Both are text to look at, but the codes are not in it as such.
    if bytes.starts_with(b"%PDF-") || bytes.starts_with(b"{\\rtf") {
        return Err(IntakeError::NotText);
    }
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes)?,
        _ if zeros(bytes, 1) => utf_16(bytes, u16::from_le_bytes)?,
        _ if zeros(bytes, 0) => utf_16(bytes, u16::from_be_bytes)?,
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Zeroizing::new(text.to_owned()),
            Err(_) => latin_1(bytes),
        },
    };
    if text.chars().any(is_binary) {
        return Err(IntakeError::NotText);
    }
    let mut plain = Zeroizing::new(String::with_capacity(3 * text.len()));
    let seen = text.chars().filter(|it| !is_unseen(*it));
    plain.extend(seen.nfkc());
    Ok(plain)
}

/// Whether most bytes at the even or odd places are zero, as in UTF-16 without its mark.
fn zeros(bytes: &[u8], from: usize) -> bool {
    let pairs = bytes.chunks_exact(2);
    let all = pairs.len();
    let zero = pairs.filter(|pair| pair[from] == 0 && pair[1 - from] != 0);
    all > 0 && bytes.len().is_multiple_of(2) && 2 * zero.count() > all
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Zeroizing<String>, IntakeError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(IntakeError::NotText);
    }
    let mut text = Zeroizing::new(String::with_capacity(3 * pairs.len()));
    for letter in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        text.push(letter.map_err(|_| IntakeError::NotText)?);
    }
    Ok(text)
}

fn latin_1(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(2 * bytes.len()));
    // In Windows' own variant there are signs where Latin-1 has control characters; none of them is part of a code.
    text.extend(bytes.iter().map(|byte| match byte {
        0x80..=0x9f => '\u{b7}',
        byte => char::from(*byte),
    }));
    text
}

fn is_binary(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}')
}

/// Characters without width, which some pages put among digits.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The lines, the empty ones too.
pub(super) fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let ends = matches!(
            letter,
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        );
        if !ends {
            continue;
        }
        lines.push(&text[start..at]);
        start = at + letter.len_utf8();
        if letter == '\r' && letters.next_if(|(_, next)| *next == '\n').is_some() {
            start += 1;
        }
    }
    lines.push(&text[start..]);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf_16_of(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_of_a_file_gives_the_same_text() {
        let text = "Gr\u{fc}\u{df}e\r\n1234567890\r\n";
        let marked = format!("\u{feff}{text}");
        for bytes in [
            text.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            utf_16_of(&marked, u16::to_le_bytes),
            utf_16_of(&marked, u16::to_be_bytes),
            utf_16_of(text, u16::to_le_bytes),
            utf_16_of(text, u16::to_be_bytes),
            b"Gr\xfc\xdfe\r\n1234567890\r\n".to_vec(),
        ] {
            assert_eq!(decode(&bytes).as_deref().map(|it| &**it), Ok(text));
        }
    }

    #[test]
    fn wide_digits_and_what_has_no_width_become_plain() {
        let text = "\u{ff11}\u{ff12}\u{200b}34\u{a0}5";
        assert_eq!(&**decode(text.as_bytes()).unwrap(), "1234 5");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let long = vec![b'1'; MAX_BYTES + 1];
        for (bytes, error) in [
            (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], IntakeError::NotText),
            (b"%PDF-1.7\n1234567890", IntakeError::NotText),
            (b"{\\rtf1 1234567890}", IntakeError::NotText),
            (b"\xff\xfe\0\xd8", IntakeError::NotText),
            (b"\xff\xfe1", IntakeError::NotText),
            (b"a\0b", IntakeError::NotText),
            (&long, IntakeError::TooLong),
        ] {
            assert_eq!(decode(bytes), Err(error));
        }
    }

    #[test]
    fn lines_end_as_on_any_system() {
        assert_eq!(
            lines("a\r\nb\rc\n\nd\u{2028}e"),
            ["a", "b", "c", "", "d", "e"]
        );
        assert_eq!(lines(""), [""]);
    }
}
