//! Keychain and Credential Manager, through the `keyring` crate's own choice of store.

use keyring::Entry;

use super::{Call, KEYRING_SERVICE, KeystoreError, translate};
use crate::secret::Secret;

pub(super) fn ready() -> Result<(), KeystoreError> {
    match Entry::store_status() {
        Ok(()) => Ok(()),
        Err(_) => Err(KeystoreError::NoService),
    }
}

/// These systems unlock together with the person's session and show a prompt of their own when they need one.
pub(super) fn ask_to_unlock() -> Result<(), KeystoreError> {
    ready()
}

pub(super) fn read(user: &str) -> Result<Option<Secret>, KeystoreError> {
    match entry(user)?.get_secret() {
        Ok(bytes) => Ok(Some(Secret::new(bytes))),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(translate(error)),
    }
}

pub(super) fn write(user: &str, secret: &Secret, call: &Call) -> Result<(), KeystoreError> {
    let entry = entry(user)?;
    call.still_wanted()?;
    entry.set_secret(secret.expose()).map_err(translate)
}

pub(super) fn delete(user: &str, call: &Call) -> Result<(), KeystoreError> {
    let entry = entry(user)?;
    call.still_wanted()?;
    match entry.delete_credential() {
        Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
        Err(error) => Err(translate(error)),
    }
}

fn entry(user: &str) -> Result<Entry, KeystoreError> {
    Entry::new(KEYRING_SERVICE, user).map_err(translate)
}
