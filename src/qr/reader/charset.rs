//! From the bytes of a code to text: in the character set that the code names, or in the one that the bytes speak for.

use encoding_rs::{Encoding, SHIFT_JIS};
use zeroize::Zeroizing;

/// The character set of a part of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Charset {
    /// Not named: told by content.
    Unnamed,
    /// Shift-JIS, in which kanji are packed.
    Kanji,
    /// Named by its number as an extended channel interpretation (AIM ITS/04-023).
    Named(u32),
}

/// Appends bytes as text.
pub(crate) fn append(text: &mut Zeroizing<String>, bytes: &[u8], charset: Charset) {
    let decoded = match charset {
        Charset::Unnamed => None,
        Charset::Kanji => strictly(SHIFT_JIS, bytes),
        Charset::Named(number) => encoding(number).and_then(|encoding| strictly(encoding, bytes)),
    };
    match decoded {
        Some(decoded) => push(text, &decoded),
        // Many a code names a set and holds another.
        None if charset == Charset::Named(1) || charset == Charset::Named(3) => {
            push_latin_1(text, bytes);
        }
        None => by_content(text, bytes),
    }
}

/// UTF-8 where it is that, Shift-JIS where it looks like Japanese, else Latin-1.
fn by_content(text: &mut Zeroizing<String>, bytes: &[u8]) {
    if let Ok(utf_8) = std::str::from_utf8(bytes) {
        push(text, utf_8.strip_prefix('\u{feff}').unwrap_or(utf_8));
    } else if let Some(japanese) = japanese(bytes) {
        push(text, &japanese);
    } else {
        push_latin_1(text, bytes);
    }
}

/// Bytes as Shift-JIS, where nothing else makes sense of them: Latin-1 has only control characters where all kana and most
/// kanji begin, and two of them stand side by side, as a typographic quote of Windows and what follows it do not.
fn japanese(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let (mut beside, mut sure) = (false, false);
    let mut before = false;
    let mut rest = bytes.iter().copied();
    while let Some(lead) = rest.next() {
        let pair = matches!(lead, 0x81..=0x9f | 0xe0..=0xfc);
        if pair {
            let _trail = rest.next()?;
            sure |= lead < 0xa0;
            beside |= before;
        }
        before = pair;
    }
    (beside && sure)
        .then(|| strictly(SHIFT_JIS, bytes))
        .flatten()
}

fn strictly(encoding: &'static Encoding, bytes: &[u8]) -> Option<Zeroizing<String>> {
    let decoded = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(Zeroizing::new(decoded.into_owned()))
}

/// The sets with a number that codes are seen with.
fn encoding(number: u32) -> Option<&'static Encoding> {
    let label: &str = match number {
        4 => "iso-8859-2",
        5 => "iso-8859-3",
        6 => "iso-8859-4",
        7 => "iso-8859-5",
        8 => "iso-8859-6",
        9 => "iso-8859-7",
        10 => "iso-8859-8",
        11 => "windows-1254",
        12 => "iso-8859-10",
        13 => "windows-874",
        15 => "iso-8859-13",
        16 => "iso-8859-14",
        17 => "iso-8859-15",
        18 => "iso-8859-16",
        20 => "shift_jis",
        21 => "windows-1250",
        22 => "windows-1251",
        23 => "windows-1252",
        24 => "windows-1256",
        25 => "utf-16be",
        26 | 27 => "utf-8",
        28 => "big5",
        29 | 32 => "gb18030",
        30 => "euc-kr",
        _ => return None,
    };
    Encoding::for_label(label.as_bytes())
}

/// Every byte is the character of its number.
fn push_latin_1(text: &mut Zeroizing<String>, bytes: &[u8]) {
    let mut latin = Zeroizing::new(String::with_capacity(2 * bytes.len()));
    latin.extend(bytes.iter().map(|byte| char::from(*byte)));
    push(text, &latin);
}

/// Appends without leaving a copy behind in memory that was too small.
fn push(text: &mut Zeroizing<String>, more: &str) {
    if text.capacity() - text.len() < more.len() {
        let mut larger = Zeroizing::new(String::with_capacity(2 * (text.len() + more.len())));
        larger.push_str(text);
        *text = larger;
    }
    text.push_str(more);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], charset: Charset) -> String {
        let mut text = Zeroizing::new(String::new());
        append(&mut text, bytes, charset);
        text.to_string()
    }

    #[test]
    fn without_a_name_the_bytes_tell() {
        for (bytes, expected) in [
            (&b"plain"[..], "plain"),
            ("Zo\u{eb} \u{65e5}".as_bytes(), "Zo\u{eb} \u{65e5}"),
            (b"\xef\xbb\xbfmarked", "marked"),
            // As Latin-1 has them.
            (b"caf\xe9 \xff", "caf\u{e9} \u{ff}"),
            (b"Zo\xeblla M\xfcller", "Zo\u{eb}lla M\u{fc}ller"),
            (b"\xe9\xe8\xe7\xe0", "\u{e9}\u{e8}\u{e7}\u{e0}"),
            // A quote of Windows, which could be one character of Shift-JIS.
            (b"it\x92s don\x92t", "it\u{92}s don\u{92}t"),
            // As Shift-JIS has it, also with half-width kana.
            (b"\x93\xfa\x96\x7b\x8c\xea", "\u{65e5}\u{672c}\u{8a9e}"),
            (
                b"otpauth://totp/\x83\x65\x83\x58\x83\x67?secret=MFRGG",
                "otpauth://totp/\u{30c6}\u{30b9}\u{30c8}?secret=MFRGG",
            ),
            (
                b"\x93\xfa\x96\x7b \xb1\xb2",
                "\u{65e5}\u{672c} \u{ff71}\u{ff72}",
            ),
        ] {
            assert_eq!(text(bytes, Charset::Unnamed), expected, "{bytes:x?}");
        }
    }

    #[test]
    fn a_named_set_is_believed_where_the_bytes_allow() {
        for (number, bytes, expected) in [
            (3, &b"\xc3\xa9"[..], "\u{c3}\u{a9}"),
            (7, b"\xbf\xe0", "\u{41f}\u{440}"),
            (17, b"\xa4", "\u{20ac}"),
            (20, b"\x93\xfa", "\u{65e5}"),
            (22, b"\xcf\xf0", "\u{41f}\u{440}"),
            (25, b"\x20\xac", "\u{20ac}"),
            (26, b"\xe2\x82\xac", "\u{20ac}"),
            // UTF-8 is said and Latin-1 is there; a number that nobody knows.
            (26, b"caf\xe9", "caf\u{e9}"),
            (899, b"\xe2\x82\xac", "\u{20ac}"),
        ] {
            assert_eq!(text(bytes, Charset::Named(number)), expected, "{number}");
        }
    }

    #[test]
    fn parts_are_put_one_after_the_other() {
        let mut all = Zeroizing::new(String::new());
        append(&mut all, b"a\xe9", Charset::Unnamed);
        append(&mut all, b"\x93\xfa", Charset::Kanji);
        append(
            &mut all,
            "\u{20ac}".repeat(40).as_bytes(),
            Charset::Named(26),
        );
        assert_eq!(*all, format!("a\u{e9}\u{65e5}{}", "\u{20ac}".repeat(40)));
    }
}
