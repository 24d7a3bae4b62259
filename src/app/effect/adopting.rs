//! Taking in a vault file from elsewhere: only one that has been opened here stands where the vault lives.

use std::path::PathBuf;

use crate::app::effect::opening::with_keystore;
use crate::app::effect::{MakeFailure, Opened, opened};
use crate::platform::paths::Home;
use crate::screen::way_in::{self, WayIn};
use crate::vault::slot::SlotKind;
use crate::vault::{self, AdoptError, OpenError, Place};

/// What became of a chosen vault file.
#[derive(Debug, Clone)]
pub enum Adopted {
    /// It was taken in and is open.
    Opened(Box<Opened>),
    /// It opens in these ways; nothing was taken in yet. The way that was tried did not open it, for this reason.
    Asks(PathBuf, Vec<SlotKind>, Option<(SlotKind, OpenError)>),
}

/// Tries a copy of the file first: one that never opens here would stand in the way of a new vault for ever.
pub(super) fn adopt(
    home: &Home,
    file: PathBuf,
    way: Option<&WayIn>,
) -> Result<Adopted, MakeFailure> {
    let place = home.place();
    vault::forget_trial(&place);
    let outcome = tried(home, &place.trial(), file, way);
    vault::forget_trial(&place);
    outcome.map_err(MakeFailure::Adopt)
}

/// Opens the copy and, when it opens, puts that very copy where the vault lives. Without a way the keyring is tried where it is
/// the only one.
fn tried(
    home: &Home,
    trial: &Place,
    file: PathBuf,
    way: Option<&WayIn>,
) -> Result<Adopted, AdoptError> {
    let ways = vault::adopt(trial, &file)?.slots;
    let way = match way {
        Some(way) => way,
        None if ways.iter().any(way_in::is_typed) => {
            return Ok(Adopted::Asks(file, ways, None));
        }
        None => &WayIn::Keyring,
    };
    match with_keystore(way, |way| vault::open(trial, way)) {
        Ok(session) => drop(session),
        // Another way may open it: the person is asked again.
        Err(error) if ways.iter().any(way_in::is_typed) && error != OpenError::Damaged => {
            return Ok(Adopted::Asks(file, ways, Some((way.kind(), error))));
        }
        Err(error) => return Err(error.into()),
    }
    let _ = vault::adopt(&home.place(), &trial.vault_file())?;
    let session = with_keystore(way, |way| vault::open(&home.place(), way))?;
    Ok(Adopted::Opened(Box::new(Opened {
        by: Some(way.kind()),
        ..opened(session)
    })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    use crate::clock::UnixTime;
    use crate::platform::random::OsEntropy;
    use crate::secret::Secret;
    use crate::vault::slot::Way;

    fn home(folder: &Path) -> Home {
        Home::resolve(Some(folder)).unwrap()
    }

    #[test]
    fn only_a_file_that_its_passphrase_opens_is_taken_in() {
        let [elsewhere, here] = [(); 2].map(|()| tempfile::tempdir().unwrap());
        let right = Secret::from_text("correct horse battery staple".into());
        let place = home(elsewhere.path()).place();
        let way = Way::Passphrase(&right);
        drop(vault::create(&place, way, &mut OsEntropy, UnixTime(0)).unwrap());
        let home = home(here.path());
        let file = place.vault_file();

        let asked = adopt(&home, file.clone(), None);
        assert!(matches!(asked, Ok(Adopted::Asks(_, _, None))));
        let wrong = Secret::from_text("wrong".into());
        let refused = adopt(&home, file.clone(), Some(&WayIn::Passphrase(wrong)));
        let wrong = (SlotKind::Passphrase, OpenError::WrongPassphrase);
        assert!(matches!(refused, Ok(Adopted::Asks(_, _, Some(why))) if why == wrong));
        let right = WayIn::Passphrase(right);
        let mut bytes = std::fs::read(&file).unwrap();
        if let Some(last) = bytes.last_mut() {
            *last ^= 1;
        }
        let broken = elsewhere.path().join("broken.ixv");
        std::fs::write(&broken, bytes).unwrap();
        let refused = adopt(&home, broken, Some(&right)).unwrap_err();
        assert_eq!(
            refused,
            MakeFailure::Adopt(AdoptError::NotAVault(OpenError::Damaged))
        );
        assert!(!vault::exists(&home.place()), "nothing was taken in");

        let taken = adopt(&home, file, Some(&right));
        assert!(matches!(taken, Ok(Adopted::Opened(_))));
        assert!(vault::exists(&home.place()));
        assert!(!home.state.join("trial").exists());
    }
}
