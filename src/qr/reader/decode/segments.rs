//! From the data codewords of a code to what they say: its parts, each in a mode of its own, as ISO/IEC 18004 has them.

use zeroize::Zeroizing;

use crate::charset::{self, Charset};

/// The most bytes of a code: digits in the largest.
const MOST: usize = 7089;

/// The characters of the alphanumeric mode.
const LETTERS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// Bits, the first of a byte on top.
struct Bits<'a> {
    bytes: &'a [u8],
    place: usize,
}

impl Bits<'_> {
    fn left(&self) -> usize {
        8 * self.bytes.len() - self.place
    }

    fn take(&mut self, count: usize) -> Option<u32> {
        if self.left() < count {
            return None;
        }
        let mut value = 0;
        for place in self.place..self.place + count {
            value = value << 1 | u32::from(self.bytes[place / 8] >> (7 - place % 8) & 1);
        }
        self.place += count;
        Some(value)
    }

    /// The number of characters of a part, whose length in bits grows with the version.
    fn count(&mut self, version: usize, [small, middle, large]: [usize; 3]) -> Option<u32> {
        self.take(match version {
            ..10 => small,
            10..27 => middle,
            _ => large,
        })
    }
}

/// What was read so far.
struct Text {
    text: Zeroizing<String>,
    /// Bytes of one character set that wait for more of it: a character may be parted between two segments.
    run: Zeroizing<Vec<u8>>,
    charset: Charset,
}

impl Text {
    /// Goes on in a character set.
    fn switch(&mut self, charset: Charset) {
        if self.charset != charset {
            charset::append(&mut self.text, &self.run, self.charset);
            self.run.clear();
            self.charset = charset;
        }
    }
}

/// The text of a code of this version; nothing where a part is longer than the code or its mode is unknown, or where it is empty.
pub(super) fn text(data: &[u8], version: usize) -> Option<Zeroizing<String>> {
    let mut bits = Bits {
        bytes: data,
        place: 0,
    };
    let mut read = Text {
        text: Zeroizing::new(String::new()),
        run: Zeroizing::new(Vec::with_capacity(MOST)),
        charset: Charset::Unnamed,
    };
    let mut named = Charset::Unnamed;
    let mut marked = false;
    while bits.left() >= 4 {
        match bits.take(4)? {
            0 => break,
            1 => numbers(&mut bits, version, &mut read.run)?,
            2 => letters(&mut bits, version, marked, &mut read.run)?,
            // One of several codes that make up one text: which, of how many, and a check over all.
            3 => drop(bits.take(16)?),
            4 => {
                read.switch(named);
                for _ in 0..bits.count(version, [8, 16, 16])? {
                    read.run.push(bits.take(8)? as u8);
                }
            }
            5 => marked = true,
            7 => named = Charset::Named(name(&mut bits)?),
            8 => {
                read.switch(Charset::Kanji);
                for _ in 0..bits.count(version, [8, 10, 12])? {
                    kanji(bits.take(13)?, &mut read.run);
                }
            }
            9 => {
                let _application = bits.take(8)?;
                marked = true;
            }
            _ => return None,
        }
    }
    read.switch(Charset::Unnamed);
    charset::append(&mut read.text, &read.run, Charset::Unnamed);
    (!read.text.is_empty()).then_some(read.text)
}

/// The number of a character set, in one to three bytes.
fn name(bits: &mut Bits<'_>) -> Option<u32> {
    let first = bits.take(8)?;
    match first {
        ..0x80 => Some(first),
        0x80..0xc0 => Some((first & 0x3f) << 8 | bits.take(8)?),
        0xc0..0xe0 => Some((first & 0x1f) << 16 | bits.take(16)?),
        _ => None,
    }
}

/// Three digits in ten bits.
fn numbers(bits: &mut Bits<'_>, version: usize, run: &mut Vec<u8>) -> Option<()> {
    let mut count = bits.count(version, [10, 12, 14])? as usize;
    while count > 0 {
        let digits = count.min(3);
        let value = bits.take([0, 4, 7, 10][digits])?;
        if value >= 10_u32.pow(digits as u32) {
            return None;
        }
        for digit in (0..digits).rev() {
            run.push(b'0' + (value / 10_u32.pow(digit as u32) % 10) as u8);
        }
        count -= digits;
    }
    Some(())
}

/// Two characters in eleven bits. After a mark of its industry (FNC1) the percent sign stands for a separator, two for itself.
fn letters(bits: &mut Bits<'_>, version: usize, marked: bool, run: &mut Vec<u8>) -> Option<()> {
    let mut count = bits.count(version, [9, 11, 13])?;
    let start = run.len();
    while count > 0 {
        if count == 1 {
            run.push(*LETTERS.get(bits.take(6)? as usize)?);
            break;
        }
        let pair = bits.take(11)? as usize;
        run.push(*LETTERS.get(pair / 45)?);
        run.push(LETTERS[pair % 45]);
        count -= 2;
    }
    if marked {
        let mut to = start;
        let mut from = start;
        while from < run.len() {
            let separator = run[from] == b'%';
            let twice = separator && run.get(from + 1) == Some(&b'%');
            run[to] = if separator && !twice { 0x1d } else { run[from] };
            to += 1;
            from += if twice { 2 } else { 1 };
        }
        run.truncate(to);
    }
    Some(())
}

/// A character of Shift-JIS in thirteen bits.
fn kanji(packed: u32, run: &mut Vec<u8>) {
    let spread = ((packed / 0xc0) << 8) | (packed % 0xc0);
    let base = if spread < 0x1f00 { 0x8140 } else { 0xc140 };
    run.extend(((spread + base) as u16).to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bits as they are written, in whole bytes.
    fn bytes(bits: &str) -> Vec<u8> {
        let bits: Vec<u8> = bits.bytes().filter(|bit| *bit != b' ').collect();
        bits.chunks(8)
            .map(|eight| {
                let byte = eight.iter().fold(0, |byte, bit| byte << 1 | (bit - b'0'));
                byte << (8 - eight.len())
            })
            .collect()
    }

    fn read(bits: &str) -> Option<String> {
        text(&bytes(bits), 1).map(|text| text.to_string())
    }

    fn of_bytes(bytes: &[u8]) -> String {
        let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
        format!("0100 {:08b} {bits}", bytes.len())
    }

    #[test]
    fn each_mode_is_read_as_the_standard_shows() {
        // Its own examples.
        let digits = "0001 0000001000 0000001100 0101011001 1000011";
        assert_eq!(read(&format!("{digits} 0000")).as_deref(), Some("01234567"));
        let letters = "0010 000000101 00111001110 11100111001 000010";
        assert_eq!(read(&format!("{letters} 0000")).as_deref(), Some("AC-42"));
        let kanji = "1000 00000010 0110110011111 1101010101010";
        assert_eq!(
            read(&format!("{kanji} 0000")).as_deref(),
            Some("\u{70b9}\u{8317}")
        );
        assert_eq!(
            read(&format!("{digits} {letters} {kanji}")).as_deref(),
            Some("01234567AC-42\u{70b9}\u{8317}")
        );
    }

    #[test]
    fn a_character_may_be_parted_between_two_parts() {
        let [one, other] = [&b"\xe2\x82"[..], b"\xac"].map(of_bytes);
        assert_eq!(read(&format!("{one} {other}")).as_deref(), Some("\u{20ac}"));
    }

    #[test]
    fn a_named_set_holds_until_the_next_name() {
        let greek = format!("0111 00001001 {} {}", of_bytes(b"\xe1"), of_bytes(b"\xe2"));
        let utf_8 = format!("0111 00011010 {}", of_bytes("\u{20ac}".as_bytes()));
        assert_eq!(
            read(&format!("{} {greek} {utf_8}", of_bytes(b"\xe9"))).as_deref(),
            Some("\u{e9}\u{3b1}\u{3b2}\u{20ac}")
        );
        // The same name in two bytes.
        let long = format!("0111 1000000000001001 {}", of_bytes(b"\xe1"));
        assert_eq!(read(&long).as_deref(), Some("\u{3b1}"));
    }

    #[test]
    fn marks_and_parts_of_several_codes_are_passed() {
        let part = format!("0011 0001 0010 10101010 {}", of_bytes(b"second"));
        assert_eq!(read(&part).as_deref(), Some("second"));
        // FNC1, then "A%B%%C": 10*45+38, 11*45+38, 38*45+12.
        let marked = "0101 0010 000000110 00111101000 01000010101 11010111010";
        assert_eq!(read(marked).as_deref(), Some("A\u{1d}B%C"));
        let unmarked = "0010 000000110 00111101000 01000010101 11010111010";
        assert_eq!(read(unmarked).as_deref(), Some("A%B%%C"));
    }

    #[test]
    fn what_does_not_add_up_is_no_text() {
        assert_eq!(read(""), None);
        assert_eq!(read("0000"), None);
        assert_eq!(read("0100 00000000 0000"), None, "empty");
        assert_eq!(read("0100 00000011 0100000101000001"), None, "too short");
        assert_eq!(read("1111 00000011"), None, "an unknown mode");
        assert_eq!(read("0001 0000000011 1111111111"), None, "no digits");
        assert_eq!(read("0010 000000001 111111"), None, "no letter");
        assert_eq!(read("0111 11100000"), None, "no name");
    }
}
