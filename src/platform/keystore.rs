//! The OS keyring (Secret Service, Keychain, Credential Manager) behind the vault's [`Keystore`].

use std::time::Duration;

use crate::secret::Secret;
use crate::vault::slot::{Keystore, KeystoreError};

/// The keyring of this system. Holds no connection: every call makes its own, so one that appears later works.
#[derive(Debug, Clone, Copy)]
pub struct OsKeystore {
    /// How long a call may take.
    pub timeout: Duration,
}

impl Default for OsKeystore {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(10),
        }
    }
}

impl OsKeystore {
    /// Tells whether the keyring answers and is unlocked, without a prompt and without writing.
    ///
    /// # Errors
    /// [`KeystoreError`], `Locked` among them.
    pub fn ready(&self) -> Result<(), KeystoreError> {
        todo!()
    }

    /// Writes, reads back, compares and deletes a probe entry.
    ///
    /// # Errors
    /// [`KeystoreError`]; `Unreliable` when it gives back something else.
    pub fn probe(&self) -> Result<(), KeystoreError> {
        todo!()
    }

    /// Asks the system to show its unlock prompt and waits for the person (up to two minutes). Only on a person's click.
    ///
    /// # Errors
    /// [`KeystoreError::Locked`] when the person dismissed it.
    pub fn ask_to_unlock(&self) -> Result<(), KeystoreError> {
        todo!()
    }
}

impl Keystore for OsKeystore {
    fn read(&self, user: &str) -> Result<Option<Secret>, KeystoreError> {
        let _ = user;
        todo!()
    }

    fn write(&self, user: &str, secret: &Secret) -> Result<(), KeystoreError> {
        let _ = (user, secret);
        todo!()
    }

    fn delete(&self, user: &str) -> Result<(), KeystoreError> {
        let _ = user;
        todo!()
    }
}
