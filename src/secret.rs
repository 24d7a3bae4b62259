//! The one type that secret bytes live in, and where fresh random bytes come from.

use std::any::Any;
use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

/// Secret bytes: wiped when dropped, never printed, compared in constant time.
///
/// Keys of accounts, the vault key, keyring secrets, passphrases and whole `otpauth://` links are all kept in this
/// type, so that one `Debug` and one `Drop` answer for every one of them. (What a QR code says is a
/// [`Payload`](crate::qr::Payload) until it is known what it is.)
#[derive(Default)]
pub struct Secret {
    bytes: Zeroizing<Vec<u8>>,
    held: Option<Held>,
}

/// Keeps memory from being written to the disk when there is too little of it.
pub trait Pages: Sync {
    /// Holds the pages of these bytes until what it gives is dropped; nothing where the system refuses.
    fn hold(&self, bytes: &[u8]) -> Option<Box<dyn Any + Send + Sync>>;
}

/// The hold on a secret's pages, and who holds them.
struct Held {
    by: &'static dyn Pages,
    _hold: Box<dyn Any + Send + Sync>,
}

impl Secret {
    /// Takes over the bytes; the caller keeps no copy.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self {
            bytes: Zeroizing::new(bytes),
            held: None,
        }
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
        let mut secret = Self::new(vec![0; len]);
        entropy.fill(&mut secret.bytes)?;
        Ok(secret)
    }

    /// Keeps this secret, and every copy that is made of it from now on, out of what is written to the disk when memory runs
    /// short; `false` where the system refuses, which changes nothing else.
    pub fn hold(&mut self, pages: &'static dyn Pages) -> bool {
        self.held = pages.hold(&self.bytes).map(|hold| Held {
            by: pages,
            _hold: hold,
        });
        self.held.is_some()
    }

    /// Holds this secret as another one is held.
    pub fn hold_like(&mut self, other: &Self) {
        if let Some(held) = &other.held {
            let _ = self.hold(held.by);
        }
    }

    /// Shows the bytes. Whoever calls this must not let them reach a log, an error or a title.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.bytes
    }

    /// Shows the bytes as text, or nothing where they are not UTF-8.
    #[must_use]
    pub fn expose_text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }

    /// Counts the bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Tells whether there is no byte at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }
}

impl Clone for Secret {
    fn clone(&self) -> Self {
        let mut copy = Self::new(self.bytes.to_vec());
        copy.hold_like(self);
        copy
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        // Wiped before its pages are let go, and both before the memory is given back.
        self.bytes.zeroize();
        self.held = None;
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.bytes.ct_eq(&other.bytes).into()
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

    /// Counts what it holds now.
    struct Counting(std::sync::atomic::AtomicUsize);

    struct One(&'static Counting);

    impl Drop for One {
        fn drop(&mut self) {
            let _ = self.0.0.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
        }
    }

    impl Pages for &'static Counting {
        fn hold(&self, bytes: &[u8]) -> Option<Box<dyn Any + Send + Sync>> {
            if bytes.is_empty() {
                return None;
            }
            let _ = self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            Some(Box::new(One(self)))
        }
    }

    #[test]
    fn a_held_secret_is_held_with_its_copies_until_the_last_is_gone() {
        static COUNTING: Counting = Counting(std::sync::atomic::AtomicUsize::new(0));
        static PAGES: &Counting = &COUNTING;
        let held = || COUNTING.0.load(std::sync::atomic::Ordering::SeqCst);
        let mut secret = Secret::new(vec![1; 32]);
        assert!(secret.hold(&PAGES));
        let copy = secret.clone();
        let mut other = Secret::new(vec![2; 32]);
        other.hold_like(&copy);
        drop(Secret::new(vec![3]).clone());
        assert_eq!(held(), 3);
        drop(secret);
        assert_eq!((held(), copy.expose()), (2, [1; 32].as_slice()));
        drop((copy, other));
        assert_eq!(held(), 0);
        assert!(!Secret::default().hold(&PAGES), "refused");
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
