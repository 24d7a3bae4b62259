//! The one type that secret bytes live in, and where fresh random bytes come from.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Secret bytes: wiped when dropped, never printed, compared in constant time.
///
/// Keys of accounts, the vault key, keyring secrets, passphrases and whole `otpauth://` links are all kept in this
/// type, so that one `Debug` and one `Drop` answer for every one of them.
#[derive(Clone, Default)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes over the bytes; the caller keeps no copy.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Takes over a text, such as a passphrase or a link, as its UTF-8 bytes.
    #[must_use]
    pub fn from_text(text: String) -> Self {
        Self::new(text.into_bytes())
    }

    /// Draws `len` fresh random bytes.
    ///
    /// # Errors
    /// [`EntropyError`] when the source has none to give.
    pub fn random(len: usize, entropy: &mut dyn Entropy) -> Result<Self, EntropyError> {
        let mut bytes = Zeroizing::new(vec![0; len]);
        entropy.fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// Shows the bytes. Whoever calls this must not let them reach a log, an error or a title.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// Shows the bytes as text, or nothing where they are not UTF-8.
    #[must_use]
    pub fn expose_text(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }

    /// Counts the bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Tells whether there is no byte at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Secret {}

/// A source of random bytes fit for keys.
pub trait Entropy {
    /// Fills the whole buffer.
    ///
    /// # Errors
    /// [`EntropyError`] when the source has none to give; the buffer is then not to be used.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), EntropyError>;
}

/// The operating system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no random bytes from the operating system")]
pub struct EntropyError;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_byte_of_it() {
        assert_eq!(
            format!("{:?}", Secret::from_text("JBSWY3DP".into())),
            "Secret(redacted)"
        );
    }

    #[test]
    fn equal_means_the_same_bytes() {
        assert_eq!(Secret::new(vec![1, 2]), Secret::new(vec![1, 2]));
        assert_ne!(Secret::new(vec![1, 2]), Secret::new(vec![1, 2, 3]));
    }

    struct Broken;

    impl Entropy for Broken {
        fn fill(&mut self, _: &mut [u8]) -> Result<(), EntropyError> {
            Err(EntropyError)
        }
    }

    #[test]
    fn without_entropy_there_is_no_random_secret() {
        assert_eq!(Secret::random(32, &mut Broken), Err(EntropyError));
    }

    #[test]
    fn only_utf_8_is_shown_as_text() {
        assert_eq!(Secret::new(vec![0xff]).expose_text(), None);
        assert_eq!(Secret::from_text("\u{e9}".into()).expose(), [0xc3, 0xa9]);
        assert!(Secret::default().is_empty());
    }
}
