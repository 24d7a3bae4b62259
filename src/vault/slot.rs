//! Slots: the ways to the vault key. Each wraps the same key under a key of its own.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::vault::RecoveryPhrase;

/// The service under which entries stand in the OS keyring.
pub const KEYRING_SERVICE: &str = "injixo-authenticator";

/// What kind of way a slot is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SlotKind {
    /// 32 random bytes in the OS keyring.
    Keyring,
    /// A passphrase through Argon2id.
    Passphrase,
    /// Both together: the keyring's bytes and a passphrase, neither of any use without the other.
    KeyringPassphrase,
    /// The twelve words of a recovery phrase, meant for paper.
    Recovery,
    /// A kind that this version does not know; kept and written back.
    Unknown(String),
}

impl SlotKind {
    /// The kind's name in the file and in JSON output.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Keyring => "keyring",
            Self::Passphrase => "passphrase",
            Self::KeyringPassphrase => "keyring+passphrase",
            Self::Recovery => "recovery",
            Self::Unknown(name) => name,
        }
    }

    /// The kind of that name; one that is not known keeps it.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let known = [
            Self::Keyring,
            Self::Passphrase,
            Self::KeyringPassphrase,
            Self::Recovery,
        ];
        known
            .into_iter()
            .find(|kind| kind.name() == name)
            .unwrap_or_else(|| Self::Unknown(name.to_owned()))
    }

    /// Tells whether a slot of this kind has an entry in the keyring.
    #[must_use]
    pub fn needs_keyring(&self) -> bool {
        matches!(self, Self::Keyring | Self::KeyringPassphrase)
    }
}

/// A store of small secrets that the operating system guards; entries are named `vault_id/slot_id`.
///
/// "Not there" is `Ok(None)`, never an error, and no implementation ever answers an error by making an entry.
pub trait Keystore {
    /// Reads an entry.
    ///
    /// # Errors
    /// [`KeystoreError`] when the store does not answer; never for an entry that is not there.
    fn read(&self, user: &str) -> Result<Option<Secret>, KeystoreError>;

    /// Writes an entry, over the one of the same name.
    ///
    /// # Errors
    /// [`KeystoreError`] when the store does not answer.
    fn write(&self, user: &str, secret: &Secret) -> Result<(), KeystoreError>;

    /// Deletes an entry; one that is not there counts as deleted.
    ///
    /// # Errors
    /// [`KeystoreError`] when the store does not answer.
    fn delete(&self, user: &str) -> Result<(), KeystoreError>;
}

/// Why the OS keyring did not answer. Carries nothing of what the keyring said, for that may hold the secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeystoreError {
    /// No keyring service runs.
    #[error("no keyring service answers")]
    NoService,
    /// The keyring is locked.
    #[error("the keyring is locked")]
    Locked,
    /// It took too long.
    #[error("the keyring did not answer in time")]
    TimedOut,
    /// Several entries of one name.
    #[error("the keyring holds several entries of one name")]
    Ambiguous,
    /// The keyring gave back something else than was written to it.
    #[error("the keyring does not give back what was stored")]
    Unreliable,
    /// Any other failure.
    #[error("the keyring failed")]
    Failed,
}

/// A way to open (or, at creation, to guard) a vault.
#[derive(Clone, Copy)]
pub enum Way<'a> {
    /// The keyring's entry.
    Keyring(&'a dyn Keystore),
    /// A passphrase, UTF-8; its NFC form counts.
    Passphrase(&'a Secret),
    /// The keyring's entry and a passphrase together.
    KeyringPassphrase(&'a dyn Keystore, &'a Secret),
    /// A recovery phrase.
    Recovery(&'a RecoveryPhrase),
}

/// How strong a new passphrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// zxcvbn 0 or 1.
    Weak,
    /// zxcvbn 2.
    Fair,
    /// zxcvbn 3: enough.
    Good,
    /// zxcvbn 4.
    Strong,
}

impl Way<'_> {
    /// The kind of slot that this way opens.
    #[must_use]
    pub fn kind(&self) -> SlotKind {
        match self {
            Self::Keyring(_) => SlotKind::Keyring,
            Self::Passphrase(_) => SlotKind::Passphrase,
            Self::KeyringPassphrase(..) => SlotKind::KeyringPassphrase,
            Self::Recovery(_) => SlotKind::Recovery,
        }
    }
}

/// Rates a new passphrase with zxcvbn; 3 ([`Strength::Good`]) and more is taken without a further question.
#[must_use]
pub fn strength(passphrase: &Secret) -> Strength {
    let normal = normalized(passphrase);
    let Ok(text) = std::str::from_utf8(&normal) else {
        return Strength::Weak;
    };
    match u8::from(zxcvbn::zxcvbn(text, &["injixo", "authenticator"]).score()) {
        0 | 1 => Strength::Weak,
        2 => Strength::Fair,
        3 => Strength::Good,
        _ => Strength::Strong,
    }
}

/// The bytes of a passphrase that count: UTF-8 of its NFC form, so that every keyboard's way of writing an accent is the
/// same passphrase. Bytes that are no UTF-8 count as they are.
pub(crate) fn normalized(passphrase: &Secret) -> Zeroizing<Vec<u8>> {
    let Some(text) = passphrase.expose_text() else {
        return Zeroizing::new(passphrase.expose().to_vec());
    };
    // NFC of a text is at most three times as long (UAX 15): no reallocation leaves a copy behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(3 * text.len()));
    for character in text.nfc() {
        bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_counts_in_its_nfc_form() {
        for (written, counted) in [
            ("e\u{301}", "\u{e9}"),
            ("\u{e9}", "\u{e9}"),
            (" Pass phrase\n", " Pass phrase\n"),
            ("\u{1d160}", "\u{1d158}\u{1d165}\u{1d16e}"),
        ] {
            let secret = Secret::from_text(written.to_owned());
            assert_eq!(&**normalized(&secret), counted.as_bytes(), "{written:?}");
        }
        assert_eq!(&**normalized(&Secret::new(vec![0xff, 1])), &[0xff, 1]);
    }

    #[test]
    fn strength_orders_passphrases_from_weak_to_strong() {
        for (passphrase, expected) in [
            ("", Strength::Weak),
            ("123456", Strength::Weak),
            ("injixo", Strength::Weak),
            ("correct horse battery staple", Strength::Strong),
        ] {
            assert_eq!(
                strength(&Secret::from_text(passphrase.into())),
                expected,
                "{passphrase}"
            );
        }
        assert!(Strength::Good > Strength::Fair);
    }
}
