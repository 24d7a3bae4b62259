//! `vault create`: a vault with one way in, the one that was named or else the keyring where it answers.

use std::io::ErrorKind;

use crate::cli::arguments::{self, Global};
use crate::cli::ask::{self, Instead};
use crate::cli::output;
use crate::cli::stop::{Exit, Stop};
use crate::cli::unlock::Key;
use crate::fl;
use crate::platform::keystore::OsKeystore;
use crate::platform::policy;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::secret::Secret;
use crate::vault::slot::SlotKind;
use crate::vault::{self, CreateError, OpenError, Place};
use crate::words;

pub fn run(arguments: &arguments::Create, global: &Global) -> Result<Exit, Stop> {
    let place = global.home()?.place();
    nothing_there(&place)?;
    let keyring = OsKeystore::default();
    let ready = || keyring.ready().and_then(|()| keyring.probe());
    let by_keyring_alone = policy::in_force().allows_new(&SlotKind::Keyring);
    if arguments.keyring && !by_keyring_alone {
        let words = words::passphrase_required(fl!("cli-policy-create"));
        return Err(Stop::new(Exit::Failed, words));
    }
    let key = if arguments.keyring_and_passphrase {
        ready()?;
        Key::KeyringPassphrase(passphrase(global)?)
    } else if arguments.keyring {
        ready()?;
        Key::Keyring
    } else if arguments.passphrase || global.passphrase_file.is_some() {
        Key::Passphrase(passphrase(global)?)
    } else {
        match ready() {
            Ok(()) if by_keyring_alone => Key::Keyring,
            Ok(()) => Key::KeyringPassphrase(passphrase(global)?),
            Err(error) => {
                let why = words::keystore_error(&error);
                if !output::can_ask() {
                    return Err(Stop::new(Exit::NoKey, why).and_next(Some(fl!("cli-create-file"))));
                }
                output::note(&format!("{} {}", why.what, fl!("cli-passphrase-instead")));
                Key::Passphrase(passphrase(global)?)
            }
        }
    };
    let _ = vault::create(&place, key.way(&keyring), &mut OsEntropy, time::now())?;
    let file = place.vault_file().display().to_string();
    output::note(&match key {
        Key::Keyring => fl!("cli-created-keyring", file = file),
        Key::KeyringPassphrase(_) => fl!("cli-created-both", file = file),
        _ => fl!("cli-created-passphrase", file = file),
    });
    output::note(&fl!("cli-created-next"));
    Ok(Exit::Done)
}

/// Stops where a vault is, or may be.
fn nothing_there(place: &Place) -> Result<(), Stop> {
    match vault::status(place) {
        Ok(None) if vault::exists(place) => Err(Stop::gone().with_exit(Exit::Failed)),
        Ok(None) => Ok(()),
        // Who may not look cannot know whether there is one, and no vault lies in a file.
        Err(
            error @ OpenError::Unreadable(ErrorKind::PermissionDenied | ErrorKind::NotADirectory),
        ) => Err(error.into()),
        Ok(Some(_)) | Err(_) => Err(CreateError::Exists.into()),
    }
}

fn passphrase(global: &Global) -> Result<Secret, Stop> {
    ask::new_passphrase(global.passphrase_file.as_deref(), Instead::PassphraseFile)
}
