//! Looking for the vault where it lives, opening and making it: what the threads of these effects do.

use crate::app::effect::{Booted, Opened, opened};
use crate::platform::keystore::OsKeystore;
use crate::platform::paths::Home;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::vault::slot::{KeystoreError, SlotKind, Way};
use crate::vault::{self, CreateError, OpenError};

/// Opens the vault through the keyring where it has that way in.
pub(super) fn open_somehow(home: &Home) -> Booted {
    let place = home.place();
    if !vault::exists(&place) {
        return Booted::NoVault;
    }
    match vault::status(&place) {
        Ok(Some(status)) if status.has(&SlotKind::Keyring) => {
            open(home, Way::Keyring(&OsKeystore::default()))
        }
        Ok(Some(status)) => Booted::NeedsPassphrase(status),
        Ok(None) => Booted::Trouble(OpenError::Missing, None),
        Err(error) => Booted::Trouble(error, None),
    }
}

/// Opens the vault that way; what is in the way comes back with what can be told of the vault all the same.
pub(super) fn open(home: &Home, way: Way<'_>) -> Booted {
    let place = home.place();
    match ready(way)
        .map_err(OpenError::from)
        .and_then(|()| vault::open(&place, way))
    {
        Ok(session) => {
            let failed = vault::failed_unlocks(&place);
            vault::forget_failed_unlocks(&place);
            Booted::Opened(Opened {
                failed,
                ..opened(session)
            })
        }
        Err(error) => {
            if matches!(error, OpenError::WrongPassphrase | OpenError::WrongPhrase) {
                vault::note_failed_unlock(&place, time::now());
            }
            Booted::Trouble(error, vault::status(&place).ok().flatten())
        }
    }
}

/// Asks a keyring whether it answers and is unlocked, so that reading never makes it prompt.
fn ready(way: Way<'_>) -> Result<(), KeystoreError> {
    match way {
        Way::Keyring(_) | Way::KeyringPassphrase(..) => OsKeystore::default().ready(),
        Way::Passphrase(_) | Way::Recovery(_) => Ok(()),
    }
}

/// Makes a vault with this one way in.
pub(super) fn create(home: &Home, way: Way<'_>) -> Result<Opened, CreateError> {
    vault::create(&home.place(), way, &mut OsEntropy, time::now()).map(opened)
}
