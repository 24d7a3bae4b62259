//! Looking for the vault where it lives, opening, making and rescuing it: what the threads of these effects do.

use std::path::Path;

use crate::app::effect::{Booted, Opened, opened};
use crate::platform::keystore::OsKeystore;
use crate::platform::paths::Home;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::screen::way_in::WayIn;
use crate::vault::slot::{KeystoreError, SlotKind, Way};
use crate::vault::{self, CreateError, OpenError, Place, Session};

/// Opens the vault through the keyring where it has that way in.
pub(super) fn open_somehow(home: &Home) -> Booted {
    let place = home.place();
    vault::forget_trial(&place);
    if !vault::exists(&place) {
        return Booted::NoVault;
    }
    match vault::status(&place) {
        Ok(Some(status)) if status.has(&SlotKind::Keyring) => open(home, &WayIn::Keyring),
        Ok(Some(status)) if status.slots.iter().all(is_unknown) => {
            trouble(&place, OpenError::NoSuchWay)
        }
        Ok(Some(status)) => {
            Booted::NeedsPassphrase(status, wait(&place), vault::offered(&place, None))
        }
        Ok(None) => trouble(&place, OpenError::Missing),
        Err(error) => trouble(&place, error),
    }
}

/// Opens the vault that way; what is in the way comes back with what can be told of the vault all the same.
pub(super) fn open(home: &Home, way: &WayIn) -> Booted {
    let place = home.place();
    match with_keystore(way, |way| vault::open(&place, way)) {
        Ok(session) => is_open(&place, session, way),
        Err(error @ (OpenError::WrongPassphrase | OpenError::WrongPhrase)) => {
            vault::note_failed_unlock(&place, time::now());
            Booted::Refused {
                kind: way.kind(),
                error,
                status: vault::status(&place).ok().flatten(),
                wait: wait(&place),
                copies: vault::offered(&place, Some(error)),
            }
        }
        Err(error) => trouble(&place, error),
    }
}

fn is_open(place: &Place, session: Session, way: &WayIn) -> Booted {
    let failed = vault::failed_unlocks(place);
    vault::forget_failed_unlocks(place);
    Booted::Opened(Opened {
        failed,
        by: Some(way.kind()),
        ..opened(session)
    })
}

/// Opens the newest copy that opens this way, to be looked at; the vault file cannot be used for that reason. Where it opens
/// this way after all, it was the other way that was wrong, and the vault is what is wanted.
pub(super) fn rescue(home: &Home, error: OpenError, way: WayIn) -> Booted {
    let place = home.place();
    if may_be_whole(error)
        && let Ok(session) = with_keystore(&way, |way| vault::open(&place, way))
    {
        return is_open(&place, session, &way);
    }
    let ways = vault::rescue_ways(&place);
    match with_keystore(&way, |way| vault::rescue(&place, way)) {
        Ok(rescue) => Booted::Found {
            error,
            ways,
            rescue: Box::new(rescue),
            way,
        },
        Err(refused) => {
            if matches!(refused, OpenError::WrongPassphrase | OpenError::WrongPhrase) {
                vault::note_failed_unlock(&place, time::now());
            }
            Booted::NotRescued {
                error,
                ways,
                kind: way.kind(),
                refused,
                wait: wait(&place),
            }
        }
    }
}

/// Puts the copy in the place of the vault file that cannot be used.
pub(super) fn restore(home: &Home, copy: &Path, way: &WayIn) -> Booted {
    let place = home.place();
    let keystore = OsKeystore::default();
    let way_in = way.way(&keystore);
    match vault::restore_damaged(&place, copy, way_in, &mut OsEntropy, time::now()) {
        Ok((session, aside)) => {
            let failed = vault::failed_unlocks(&place);
            vault::forget_failed_unlocks(&place);
            let opened = Opened {
                failed,
                by: Some(way.kind()),
                ..opened(session)
            };
            Booted::Restored(opened, aside)
        }
        Err(error) => Booted::NotRestored(error),
    }
}

fn is_unknown(kind: &SlotKind) -> bool {
    matches!(kind, SlotKind::Unknown(_))
}

/// Whether the file may be as it was, and only what was given is not its key.
fn may_be_whole(error: OpenError) -> bool {
    !matches!(
        error,
        OpenError::Missing | OpenError::Damaged | OpenError::TooLarge | OpenError::NewerFormat(_)
    )
}

/// What is wrong with the vault, and what the copies open with that are offered in its place.
pub(super) fn trouble(place: &Place, error: OpenError) -> Booted {
    match error {
        OpenError::Missing | OpenError::Damaged | OpenError::TooLarge => {
            Booted::Broken(error, vault::offered(place, Some(error)), wait(place))
        }
        error => Booted::Trouble(
            error,
            vault::status(place).ok().flatten(),
            vault::offered(place, Some(error)),
            wait(place),
        ),
    }
}

/// Seconds until the next try.
pub(super) fn wait(place: &Place) -> u64 {
    vault::failed_unlocks(place).map_or(0, |failed| failed.wait(time::now()))
}

/// Does something with a way in; a keyring is asked first whether it answers and is unlocked, so that reading never makes it
/// prompt.
pub(super) fn with_keystore<T, E: From<KeystoreError>>(
    way: &WayIn,
    job: impl FnOnce(Way<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let keystore = OsKeystore::default();
    if way.kind().needs_keyring() {
        keystore.ready()?;
    }
    job(way.way(&keystore))
}

/// Makes a vault with this one way in.
pub(super) fn create(home: &Home, way: &WayIn) -> Result<Opened, CreateError> {
    with_keystore(way, |way| {
        vault::create(&home.place(), way, &mut OsEntropy, time::now()).map(opened)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::clock::UnixTime;
    use crate::secret::Secret;

    #[test]
    fn a_broken_vault_keeps_its_wait_and_a_restored_one_forgets_the_failed_tries() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        let place = home.place();
        let passphrase = Secret::from_text("correct horse battery staple".into());
        let way = Way::Passphrase(&passphrase);
        let session = vault::create(&place, way, &mut OsEntropy, UnixTime(0)).unwrap();
        let copy = folder.path().join("copy.ixv");
        session
            .save_copy_as(None, &copy, &mut OsEntropy, UnixTime(1))
            .unwrap();
        drop(session);
        std::fs::write(place.vault_file(), "no vault").unwrap();
        for _ in 0..5 {
            vault::note_failed_unlock(&place, time::now());
        }
        let broken = open_somehow(&home);
        assert!(
            matches!(broken, Booted::Broken(OpenError::Damaged, _, wait) if wait > 0),
            "{broken:?}"
        );
        let restored = restore(&home, &copy, &WayIn::Passphrase(passphrase));
        let Booted::Restored(opened, _) = restored else {
            panic!("{restored:?}")
        };
        assert_eq!(opened.failed.map(|failed| failed.count), Some(5));
        assert_eq!(vault::failed_unlocks(&place), None);
    }
}
