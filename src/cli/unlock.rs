//! Opening the vault: its header says which ways there are; files that were named go first, then the keyring, then a prompt.

use std::thread;
use std::time::Duration;

use crate::cli::arguments::Global;
use crate::cli::stop::Stop;
use crate::cli::vault::rekey;
use crate::cli::{ask, output};
use crate::fl;
use crate::platform::keystore::OsKeystore;
use crate::platform::{memory, policy, time};
use crate::secret::Secret;
use crate::vault::slot::{SlotKind, Way};
use crate::vault::{self, OpenError, Place, RecoveryPhrase, Session, Status};
use crate::words;

/// What opened a vault, for a command that needs it once more.
pub enum Key {
    Keyring,
    Passphrase(Secret),
    KeyringPassphrase(Secret),
    Recovery(RecoveryPhrase),
}

impl Key {
    /// The way in that this key opens.
    pub fn way<'a>(&'a self, keyring: &'a OsKeystore) -> Way<'a> {
        match self {
            Self::Keyring => Way::Keyring(keyring),
            Self::Passphrase(passphrase) => Way::Passphrase(passphrase),
            Self::KeyringPassphrase(passphrase) => Way::KeyringPassphrase(keyring, passphrase),
            Self::Recovery(phrase) => Way::Recovery(phrase),
        }
    }

    /// Whether somebody could try one after the other.
    fn is_typed(&self) -> bool {
        !matches!(self, Self::Keyring)
    }
}

/// Opens the vault of the home that was named.
///
/// # Errors
/// A stop with the exit code and the sentence of what is in the way.
pub fn open(global: &Global) -> Result<Session, Stop> {
    Ok(open_with_key(global)?.0)
}

/// The same, and tells what opened it.
///
/// # Errors
/// As [`open`].
pub fn open_with_key(global: &Global) -> Result<(Session, Key), Stop> {
    let (mut session, key) = opened(global)?;
    // Where it is refused, `doctor` says so.
    let _ = session.hold_key(&memory::PAGES);
    if let Some(rollback) = session.rollback() {
        output::note_rollback(rollback);
    }
    rekey::finish(&mut session, global);
    remind_of_passphrase(&session);
    Ok((session, key))
}

/// Says what is to be done where an administrator requires a passphrase and the vault opens without one. Codes are given all the
/// same: whoever needs one now is not kept from signing in.
fn remind_of_passphrase(session: &Session) {
    if !policy::in_force().allows(&session.status().slots) {
        let words = words::passphrase_required(fl!("cli-policy-slots"));
        output::note(&words.line());
    }
}

/// The same without a word about an older file in the place of a newer one.
///
/// # Errors
/// As [`open`].
pub fn open_silently(global: &Global) -> Result<Session, Stop> {
    Ok(opened(global)?.0)
}

fn opened(global: &Global) -> Result<(Session, Key), Stop> {
    let place = global.home()?.place();
    let status = status(&place)?;
    let mut refused = None;
    through_one_of(&status.slots, &place, global, |way| {
        vault::open(&place, way).inspect_err(|error| refused = Some(*error))
    })
    .map_err(|stop| stop.and_next(copies_hint(&place, refused)))
}

/// Reads what can be told of the vault without opening it.
///
/// # Errors
/// A stop where there is none; where only dated copies are left of one, that is said, for it is no invitation to a new one.
pub fn status(place: &Place) -> Result<Status, Stop> {
    match vault::status(place) {
        Ok(Some(status)) => Ok(status),
        Ok(None) if vault::exists(place) => Err(Stop::gone()),
        Ok(None) => Err(OpenError::Missing.into()),
        Err(error) => Err(Stop::from(error).and_next(copies_hint(place, Some(error)))),
    }
}

/// Opens something by one of its ways in: the recovery phrase of the file that was named, the passphrase of the file that
/// was named, the keyring, a passphrase that is asked for; in that order. Where the keyring does not open it and a person
/// can be asked for a passphrase, that is done.
///
/// # Errors
/// A stop with the reason of the last way that was tried, and what else would open it.
pub fn through_one_of<T>(
    slots: &[SlotKind],
    place: &Place,
    global: &Global,
    mut open: impl FnMut(Way<'_>) -> Result<T, OpenError>,
) -> Result<(T, Key), Stop> {
    let keyring = OsKeystore::default();
    let has = |kind: &SlotKind| slots.contains(kind);
    let mut attempt = |key: Key| match try_key(place, &key, || open(key.way(&keyring))) {
        Ok(opened) => Ok((opened, key)),
        Err(error) => Err(error),
    };
    if let Some(file) = &global.recovery_file {
        let phrase = ask::phrase(file)?;
        return attempt(Key::Recovery(phrase)).map_err(|error| hinted(error, slots));
    }
    if let Some(file) = &global.passphrase_file {
        let passphrase = ask::from_file(file)?;
        let mut outcome = Err(OpenError::NoSuchWay);
        if has(&SlotKind::Passphrase) {
            outcome = attempt(Key::Passphrase(passphrase.clone()));
        }
        if has(&SlotKind::KeyringPassphrase)
            && matches!(
                outcome,
                Err(OpenError::NoSuchWay | OpenError::WrongPassphrase)
            )
        {
            outcome = attempt(Key::KeyringPassphrase(passphrase));
        }
        return outcome.map_err(|error| hinted(error, slots));
    }

    let mut why = OpenError::NoSuchWay;
    if has(&SlotKind::Keyring) {
        match attempt(Key::Keyring) {
            Err(error) if is_the_keyrings(error) => why = error,
            outcome => return outcome.map_err(|error| hinted(error, slots)),
        }
    }
    let typed = [SlotKind::KeyringPassphrase, SlotKind::Passphrase];
    for kind in typed.iter().filter(|kind| has(kind)) {
        // Without anybody to ask, what is wrong with the keyring is what there is to say.
        if why != OpenError::NoSuchWay {
            if !output::can_ask() {
                break;
            }
            output::note(&words::open_error(&why).what);
        }
        let passphrase = ask::passphrase(&fl!("cli-passphrase"), fl!("cli-passphrase-needed"))
            .map_err(|stop| stop.and_next(recovery_hint(slots)))?;
        let key = match kind {
            SlotKind::Passphrase => Key::Passphrase(passphrase),
            _ => Key::KeyringPassphrase(passphrase),
        };
        match attempt(key) {
            Err(error) if is_the_keyrings(error) => why = error,
            outcome => return outcome.map_err(|error| hinted(error, slots)),
        }
    }
    Err(hinted(why, slots))
}

/// Tries a key. A passphrase and a phrase that are wrong are counted, and after some of them the next try waits a little.
///
/// # Errors
/// [`OpenError`] of the try.
pub fn try_key<T>(
    place: &Place,
    key: &Key,
    open: impl FnOnce() -> Result<T, OpenError>,
) -> Result<T, OpenError> {
    let failed = vault::failed_unlocks(place);
    if key.is_typed() {
        let wait = failed.map_or(0, |failed| failed.wait(time::now()));
        if wait > 0 {
            output::note(&fl!("cli-wait", seconds = wait));
            thread::sleep(Duration::from_secs(wait));
        }
    }
    let outcome = open();
    match &outcome {
        Ok(_) => {
            if let Some(failed) = failed {
                let last = output::date(failed.last);
                output::note(&fl!("cli-failed-before", count = failed.count, last = last));
                vault::forget_failed_unlocks(place);
            }
        }
        Err(OpenError::WrongPassphrase | OpenError::WrongPhrase) => {
            vault::note_failed_unlock(place, time::now());
        }
        Err(_) => {}
    }
    outcome
}

/// Tells whether another way in may open it although this one did not: it is the keyring that is in the way.
fn is_the_keyrings(error: OpenError) -> bool {
    matches!(
        error,
        OpenError::EntryMissing | OpenError::EntryWrong | OpenError::Keystore(_)
    )
}

/// Adds what else would open it.
fn hinted(error: OpenError, slots: &[SlotKind]) -> Stop {
    let stop = Stop::from(error);
    match error {
        OpenError::EntryMissing
        | OpenError::EntryWrong
        | OpenError::Keystore(_)
        | OpenError::NoSuchWay
        | OpenError::WrongPassphrase => {
            let keyring_is_closed = is_the_keyrings(error) && slots.contains(&SlotKind::Passphrase);
            let passphrase = keyring_is_closed.then(|| fl!("cli-hint-passphrase"));
            stop.and_next(passphrase).and_next(recovery_hint(slots))
        }
        _ => stop,
    }
}

/// Says that there are copies, where the vault file did not open for this reason and may not be what it was.
fn copies_hint(place: &Place, refused: Option<OpenError>) -> Option<String> {
    match refused {
        // Its own sentence says so.
        Some(OpenError::Damaged) => None,
        refused => (!vault::offered(place, refused).is_empty()).then(|| fl!("cli-hint-copies")),
    }
}

fn recovery_hint(slots: &[SlotKind]) -> Option<String> {
    slots
        .contains(&SlotKind::Recovery)
        .then(|| fl!("cli-hint-recovery"))
}
