//! Taking in a vault file from elsewhere: only one that has been opened here stands where the vault lives.

use std::path::{Path, PathBuf};

use crate::app::effect::{MakeFailure, Opened, opened};
use crate::platform::keystore::OsKeystore;
use crate::platform::paths::Home;
use crate::secret::Secret;
use crate::vault::slot::{SlotKind, Way};
use crate::vault::{self, AdoptError, OpenError, Place};

/// What became of a chosen vault file.
#[derive(Debug, Clone)]
pub enum Adopted {
    /// It was taken in and is open.
    Opened(Box<Opened>),
    /// It opens with its passphrase; nothing was taken in yet.
    NeedsPassphrase(PathBuf),
    /// The passphrase did not open it; nothing was taken in.
    WrongPassphrase(PathBuf),
}

/// Tries a copy of the file first: one that never opens here would stand in the way of a new vault for ever.
pub(super) fn adopt(
    home: &Home,
    file: PathBuf,
    passphrase: Option<&Secret>,
) -> Result<Adopted, MakeFailure> {
    let folder = home.state.join("trial");
    let trial = Place {
        data: folder.clone(),
        state: folder.clone(),
    };
    let _ = std::fs::remove_dir_all(&folder);
    let outcome = tried(home, &trial, &file, passphrase);
    let _ = std::fs::remove_dir_all(&folder);
    match outcome {
        Ok(Some(opened)) => Ok(Adopted::Opened(Box::new(opened))),
        Ok(None) => Ok(Adopted::NeedsPassphrase(file)),
        Err(AdoptError::NotAVault(OpenError::WrongPassphrase)) => {
            Ok(Adopted::WrongPassphrase(file))
        }
        Err(error) => Err(MakeFailure::Adopt(error)),
    }
}

/// Opens the copy and, when it opens, puts that very copy where the vault lives; nothing where it waits for its passphrase.
fn tried(
    home: &Home,
    trial: &Place,
    file: &Path,
    passphrase: Option<&Secret>,
) -> Result<Option<Opened>, AdoptError> {
    let status = vault::adopt(trial, file)?;
    let keystore = OsKeystore::default();
    let way = match passphrase {
        Some(passphrase) => Way::Passphrase(passphrase),
        None if status.has(&SlotKind::Passphrase) => return Ok(None),
        None => {
            keystore.ready().map_err(OpenError::from)?;
            Way::Keyring(&keystore)
        }
    };
    let _ = vault::open(trial, way)?;
    let _ = vault::adopt(&home.place(), &trial.vault_file())?;
    Ok(Some(opened(vault::open(&home.place(), way)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::UnixTime;
    use crate::platform::random::OsEntropy;

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
        assert!(matches!(asked, Ok(Adopted::NeedsPassphrase(_))));
        let wrong = Secret::from_text("wrong".into());
        let refused = adopt(&home, file.clone(), Some(&wrong));
        assert!(matches!(refused, Ok(Adopted::WrongPassphrase(_))));
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
