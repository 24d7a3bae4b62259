//! From an HMAC to the code that people read: the signature, its dynamic truncation (RFC 4226), digits and letters.

use hmac::digest::Key;
use hmac::{KeyInit, Mac};
use sha2::Digest;
use zeroize::{Zeroize, Zeroizing};

/// Letters of a Steam code.
pub(super) const STEAM_LETTERS: u8 = 5;
const STEAM_ALPHABET: &[u8; 26] = b"23456789BCDFGHJKMNPQRTVWXY";

/// A code: as secret as the key while it lasts.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Zeroizing<String>);

impl Code {
    /// Makes the code of a signature: its 31 bits, the last digits of them, zeros in front.
    pub(super) fn numeric(signature: &[u8], digits: u8) -> Self {
        let mut rest = truncate(signature);
        let mut text = Zeroizing::new(vec![b'0'; digits.into()]);
        for digit in text.iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        Self::from_ascii(&text)
    }

    /// Makes Steam's letters of a signature.
    pub(super) fn steam(signature: &[u8]) -> Self {
        let mut rest = truncate(signature);
        let mut letters = Zeroizing::new([0; STEAM_LETTERS as usize]);
        for letter in letters.iter_mut() {
            *letter = STEAM_ALPHABET[rest as usize % STEAM_ALPHABET.len()];
            rest /= STEAM_ALPHABET.len() as u32;
        }
        Self::from_ascii(letters.as_slice())
    }

    fn from_ascii(characters: &[u8]) -> Self {
        let mut text = Zeroizing::new(String::with_capacity(characters.len()));
        text.extend(characters.iter().map(|byte| char::from(*byte)));
        Self(text)
    }

    /// Shows the code.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Shows it in two groups as people read it aloud: 3+3, 4+4, 3+4, 2+3 (longer half last).
    #[must_use]
    pub fn groups(&self) -> (&str, &str) {
        self.0.split_at(self.0.len() / 2)
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(redacted)")
    }
}

/// Signs a counter as RFC 4226 section 5.2 says.
///
/// The key is brought to the hash's block size here (RFC 2104 section 2), because the constructor for keys of any
/// length can answer with an error that never comes.
pub(super) fn sign<M: Mac + KeyInit, D: Digest>(key: &[u8], counter: u64) -> Zeroizing<Vec<u8>> {
    let mut block = Key::<M>::default();
    if key.len() <= block.len() {
        block[..key.len()].copy_from_slice(key);
    } else {
        let digest = D::digest(key);
        block[..digest.len()].copy_from_slice(&digest);
    }
    let signature = <M as KeyInit>::new(&block)
        .chain_update(counter.to_be_bytes())
        .finalize();
    block.as_mut_slice().zeroize();
    Zeroizing::new(signature.into_bytes().to_vec())
}

/// Takes 31 bits out of a signature of 20 bytes or more: dynamic truncation, RFC 4226 section 5.3.
fn truncate(signature: &[u8]) -> u32 {
    let offset = signature.last().map_or(0, |last| usize::from(last & 0x0f));
    signature
        .iter()
        .skip(offset)
        .take(4)
        .fold(0, |bits, byte| bits << 8 | u32::from(*byte))
        & 0x7fff_ffff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_rfc_4226_section_5_4_is_truncated_as_printed() {
        let signature = [
            0x1f, 0x86, 0x98, 0x69, 0x0e, 0x02, 0xca, 0x16, 0x61, 0x85, 0x50, 0xef, 0x7f, 0x19,
            0xda, 0x8e, 0x94, 0x5b, 0x55, 0x5a,
        ];
        assert_eq!(truncate(&signature), 0x50ef_7f19);
        assert_eq!(Code::numeric(&signature, 6).expose(), "872921");
        assert_eq!(Code::numeric(&signature, 10).expose(), "1357872921");
    }

    #[test]
    fn the_highest_bit_never_counts() {
        assert_eq!(truncate(&[0xff; 20]), 0x7fff_ffff);
        assert_eq!(Code::numeric(&[0xff; 64], 10).expose(), "2147483647");
        assert_eq!(Code::numeric(&[0; 20], 10).expose(), "0000000000");
    }

    #[test]
    fn steam_letters_are_those_of_its_alphabet_the_least_first() {
        assert_eq!(Code::steam(&[0; 20]).expose(), "22222");
        let mut signature = [0; 20];
        signature[3] = 27;
        assert_eq!(Code::steam(&signature).expose(), "33222");
    }

    #[test]
    fn a_code_is_read_aloud_in_two_groups_and_never_printed() {
        let groups = |digits| {
            let code = Code::numeric(&[7; 20], digits);
            let (first, second) = code.groups();
            assert_eq!(format!("{first}{second}"), code.expose());
            assert_eq!(format!("{code:?}"), "Code(redacted)");
            (first.len(), second.len())
        };
        assert_eq!([5, 6, 7, 8].map(groups), [(2, 3), (3, 3), (3, 4), (4, 4)]);
    }
}
