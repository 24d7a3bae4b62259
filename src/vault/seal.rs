//! Encryption of the contents: XChaCha20-Poly1305 over the padded payload, and the padding.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::vault::format::{NONCE, TAG};

/// Bytes of a key.
pub(crate) const KEY: usize = 32;
/// The smallest payload, in bytes: smaller ones are padded up to it.
const FLOOR: usize = 16 * 1024;

/// What was sealed does not open: another key, or changed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotOpened;

/// Seals `plaintext` and appends ciphertext and tag to `out`; nothing where the key has a wrong length.
pub(crate) fn seal(
    key: &[u8],
    nonce: &[u8; NONCE],
    associated: &[u8],
    plaintext: &[u8],
    out: &mut Vec<u8>,
) -> Option<()> {
    let cipher = XChaCha20Poly1305::new_from_slice(key).ok()?;
    // One allocation: plaintext must not stay behind in a buffer that was outgrown.
    out.reserve_exact(plaintext.len() + TAG);
    let start = out.len();
    out.extend_from_slice(plaintext);
    match cipher.encrypt_inout_detached(
        &XNonce::from(*nonce),
        associated,
        (&mut out[start..]).into(),
    ) {
        Ok(tag) => {
            out.extend_from_slice(&tag);
            Some(())
        }
        Err(_) => {
            zeroize::Zeroize::zeroize(&mut out[start..]);
            out.truncate(start);
            None
        }
    }
}

/// Opens what [`seal`] made.
pub(crate) fn open(
    key: &[u8],
    nonce: &[u8; NONCE],
    associated: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
    let cipher = XChaCha20Poly1305::new_from_slice(key).map_err(|_| NotOpened)?;
    let (body, tag) = sealed.split_last_chunk::<TAG>().ok_or(NotOpened)?;
    let mut plaintext = Zeroizing::new(body.to_vec());
    cipher
        .decrypt_inout_detached(
            &XNonce::from(*nonce),
            associated,
            plaintext.as_mut_slice().into(),
            &Tag::from(*tag),
        )
        .map_err(|_| NotOpened)?;
    Ok(plaintext)
}

/// Opens what must be a key.
pub(crate) fn open_key(
    key: &[u8],
    nonce: &[u8; NONCE],
    associated: &[u8],
    sealed: &[u8],
) -> Result<Secret, NotOpened> {
    let mut opened = open(key, nonce, associated, sealed)?;
    if opened.len() != KEY {
        return Err(NotOpened);
    }
    Ok(Secret::new(std::mem::take(&mut *opened)))
}

/// The padded length of a payload of `len` bytes: 16 KiB at least, from there up the next Padmé size (at most 12 % more,
/// "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019).
pub(crate) fn padded(len: usize) -> usize {
    if len <= FLOOR {
        return FLOOR;
    }
    let exponent = len.ilog2();
    let mask = (1usize << (exponent - (exponent.ilog2() + 1))) - 1;
    (len + mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padded_sizes_are_those_of_padme_from_16_kib_up() {
        for (len, expected) in [
            (0, 16_384),
            (16_384, 16_384),
            (16_385, 17_408),
            (17_408, 17_408),
            (1_000_000, 1_015_808),
            (1 << 20, 1 << 20),
            ((1 << 20) + 1, (1 << 20) + (1 << 15)),
        ] {
            assert_eq!(padded(len), expected, "{len}");
        }
    }

    #[test]
    fn padding_adds_at_most_an_eighth() {
        for len in (16_384..300_000).step_by(997) {
            assert!(padded(len) >= len && padded(len) - len <= len / 8, "{len}");
        }
    }

    #[test]
    fn what_was_sealed_opens_with_the_same_key_and_associated_data_only() {
        let mut out = vec![1];
        seal(&[7; 32], &[8; 24], b"head", b"contents", &mut out).unwrap();
        let sealed = &out[1..];
        assert_eq!(sealed.len(), 8 + 16);
        assert_eq!(
            &**open(&[7; 32], &[8; 24], b"head", sealed).unwrap(),
            b"contents"
        );
        assert!(open(&[6; 32], &[8; 24], b"head", sealed).is_err());
        assert!(open(&[7; 32], &[9; 24], b"head", sealed).is_err());
        assert!(open(&[7; 32], &[8; 24], b"Head", sealed).is_err());
        assert!(open(&[7; 32], &[8; 24], b"head", &sealed[..15]).is_err());
        assert!(open(&[7; 31], &[8; 24], b"head", sealed).is_err());
    }

    #[test]
    fn the_seal_is_xchacha20_poly1305_as_others_write_it() {
        // draft-irtf-cfrg-xchacha-03, appendix A.3.1
        let key: Vec<u8> = (0x80..=0x9f).collect();
        let nonce: [u8; 24] = std::array::from_fn(|i| 0x40 + i as u8);
        let associated = [
            0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7,
        ];
        let text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let mut out = Vec::new();
        seal(&key, &nonce, &associated, text, &mut out).unwrap();
        assert_eq!(&out[..4], &[0xbd, 0x6d, 0x17, 0x9d]);
        assert_eq!(
            data_encoding::HEXLOWER.encode(&out[text.len()..]),
            "c0875924c1c7987947deafd8780acf49"
        );
    }
}
