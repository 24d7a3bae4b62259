//! `vault create`: a passphrase from a file, else the keyring, else a passphrase typed twice.

use std::io::ErrorKind;

use crate::cli::arguments::Global;
use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, unlock};
use crate::fl;
use crate::platform::keystore::OsKeystore;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::secret::Secret;
use crate::vault::slot::{KeystoreError, Strength, Way, strength};
use crate::vault::{self, CreateError, OpenError, Place};
use crate::words;

pub fn run(global: &Global) -> Result<Exit, Stop> {
    let place = global.home()?.place();
    match vault::status(&place) {
        Ok(None) if vault::exists(&place) => {
            return Err(Stop::new(Exit::Failed, words::vault_gone()));
        }
        Ok(None) => {}
        // Who may not look cannot know whether there is one, and no vault lies in a file.
        Err(
            error @ OpenError::Unreadable(ErrorKind::PermissionDenied | ErrorKind::NotADirectory),
        ) => return Err(error.into()),
        Ok(Some(_)) | Err(_) => return Err(CreateError::Exists.into()),
    }
    if let Some(file) = &global.passphrase_file {
        let passphrase = unlock::from_file(file)?;
        if strength(&passphrase) < Strength::Good {
            output::note(&fl!("cli-passphrase-weak-file"));
        }
        return with_passphrase(&place, &passphrase);
    }
    let keyring = OsKeystore::default();
    match keyring.ready().and_then(|()| keyring.probe()) {
        Ok(()) => {
            let _ = vault::create(&place, Way::Keyring(&keyring), &mut OsEntropy, time::now())?;
            output::note(&fl!("cli-created-keyring", file = shown(&place)));
            Ok(Exit::Done)
        }
        Err(error) => {
            let passphrase = typed(&error)?;
            with_passphrase(&place, &passphrase)
        }
    }
}

fn with_passphrase(place: &Place, passphrase: &Secret) -> Result<Exit, Stop> {
    let _ = vault::create(
        place,
        Way::Passphrase(passphrase),
        &mut OsEntropy,
        time::now(),
    )?;
    output::note(&fl!("cli-created-passphrase", file = shown(place)));
    Ok(Exit::Done)
}

/// Asks for a new passphrase until it was typed twice alike and is strong enough, or wanted all the same.
fn typed(keyring: &KeystoreError) -> Result<Secret, Stop> {
    let why = words::keystore_error(keyring).what;
    if output::can_ask() {
        output::note(&format!("{why} {}", fl!("cli-passphrase-instead")));
    }
    loop {
        let first = unlock::prompt(&fl!("cli-passphrase-new"), why.clone())?;
        if first.is_empty() {
            return Err(CreateError::EmptyPassphrase.into());
        }
        if strength(&first) < Strength::Good && !wanted_all_the_same()? {
            continue;
        }
        let second = unlock::prompt(&fl!("cli-passphrase-again"), why.clone())?;
        if first == second {
            return Ok(first);
        }
        output::note(&fl!("cli-passphrase-differ"));
    }
}

fn wanted_all_the_same() -> Result<bool, Stop> {
    output::note(&fl!("cli-passphrase-weak"));
    Ok(output::choice(&fl!("cli-passphrase-weak-ask"))? == "1")
}

fn shown(place: &Place) -> String {
    place.vault_file().display().to_string()
}
