//! Opening the vault: its header says which ways there are; the keyring never prompts, a passphrase comes from a file or a terminal.

use std::path::Path;

use crate::cli::arguments::Global;
use crate::cli::output;
use crate::cli::stop::{Exit, Stop};
use crate::fl;
use crate::platform::keystore::OsKeystore;
use crate::platform::{memory, passphrase_file, terminal};
use crate::secret::Secret;
use crate::vault::slot::{SlotKind, Way};
use crate::vault::{self, OpenError, Place, Session, Status};
use crate::words::{self, Words};

/// Opens the vault of the home that was named.
///
/// # Errors
/// A stop with the exit code and the sentence of what is in the way.
pub fn open(global: &Global) -> Result<Session, Stop> {
    let mut session = open_silently(global)?;
    // Where it is refused, `doctor` says so.
    let _ = session.hold_key(&memory::PAGES);
    if let Some(rollback) = session.rollback() {
        output::note_rollback(rollback);
    }
    Ok(session)
}

/// The same without a word about an older file in the place of a newer one.
///
/// # Errors
/// As [`open`].
pub fn open_silently(global: &Global) -> Result<Session, Stop> {
    let place = global.home()?.place();
    let status = status(&place)?;
    if let Some(file) = &global.passphrase_file {
        let passphrase = from_file(file)?;
        return Ok(vault::open(&place, Way::Passphrase(&passphrase))?);
    }
    if status.has(&SlotKind::Keyring) {
        return Ok(vault::open(&place, Way::Keyring(&OsKeystore::default()))?);
    }
    if status.has(&SlotKind::Passphrase) {
        let passphrase = prompt(&fl!("cli-passphrase"), fl!("cli-passphrase-needed"))?;
        return Ok(vault::open(&place, Way::Passphrase(&passphrase))?);
    }
    Err(OpenError::NoSuchWay.into())
}

/// Reads what can be told of the vault without opening it.
///
/// # Errors
/// A stop where there is none; where only dated copies are left of one, that is said, for it is no invitation to a new one.
pub fn status(place: &Place) -> Result<Status, Stop> {
    match vault::status(place)? {
        Some(status) => Ok(status),
        None if vault::exists(place) => Err(Stop::new(Exit::Damaged, words::vault_gone())),
        None => Err(OpenError::Missing.into()),
    }
}

/// Reads a passphrase from a file that only its owner can read.
///
/// # Errors
/// Exit code 4 and the reason.
pub fn from_file(file: &Path) -> Result<Secret, Stop> {
    passphrase_file::read_private_file(file).map_err(|error| Stop::passphrase_file(error, file))
}

/// Asks for a passphrase, unseen.
///
/// # Errors
/// Exit code 4 with the sentence given where there is no terminal to ask at.
pub fn prompt(question: &str, otherwise: String) -> Result<Secret, Stop> {
    if !output::can_ask() {
        return Err(Stop::new(
            Exit::NoKey,
            Words {
                what: otherwise,
                next: fl!("cli-passphrase-needed-next"),
            },
        ));
    }
    terminal::ask_unseen(&format!("{question} "))
        .map_err(|_| Stop::with(Exit::NoKey, fl!("cli-unchanged")))
}
