//! `vault recover`: opens by the recovery phrase, then makes a new way in and a new phrase; the old ones open nothing more.

use crate::cli::arguments::{self, Global};
use crate::cli::ask::{self, Instead};
use crate::cli::output;
use crate::cli::stop::{Exit, Stop};
use crate::cli::unlock::{self, Key};
use crate::cli::vault::rekey::Ways;
use crate::fl;
use crate::platform::keystore::OsKeystore;
use crate::platform::policy;
use crate::vault::slot::SlotKind;
use crate::words;

pub fn run(arguments: &arguments::Recover, global: &Global) -> Result<Exit, Stop> {
    if global.recovery_file.is_none() {
        return Err(Stop::with(Exit::Usage, fl!("cli-recover-needs")));
    }
    let (mut session, _) = unlock::open_with_key(global)?;
    let key = way_in(arguments)?;
    let said = match &key {
        Key::Keyring => fl!("cli-recovered-keyring"),
        _ => fl!("cli-recovered-passphrase"),
    };
    Ways::only(key)
        .and_new_phrase()
        .take_effect(&mut session, global, &arguments.new)?;
    output::note(&said);
    Ok(Exit::Done)
}

/// The keyring where it answers and nothing else is wanted, else a new passphrase.
fn way_in(arguments: &arguments::Recover) -> Result<Key, Stop> {
    let file = arguments.new.new_passphrase_file.as_deref();
    let by_keyring_alone = policy::in_force().allows_new(&SlotKind::Keyring);
    if file.is_none() && !arguments.passphrase && by_keyring_alone {
        let keyring = OsKeystore::default();
        match keyring.ready().and_then(|()| keyring.probe()) {
            Ok(()) => return Ok(Key::Keyring),
            Err(error) => {
                let why = words::keystore_error(&error).what;
                output::note(&format!("{why} {}", fl!("cli-passphrase-instead")));
            }
        }
    }
    let passphrase = ask::new_passphrase(file, Instead::NewPassphraseFile)?;
    Ok(Key::Passphrase(passphrase))
}
