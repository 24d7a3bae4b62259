//! Forgetting a vault on this computer: its keyring entries, its file, its copies and the notes about it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::vault::format::MAGIC;
use crate::vault::slot::Keystore;
use crate::vault::store::{self, Digest, FileBytes, Lock, ReadError};
use crate::vault::{Place, Session, generations, wrap};

/// What could not be deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// How many keyring entries are still there.
    pub entries_left: usize,
    /// The files that are still there.
    pub files_left: Vec<PathBuf>,
}

/// The vault file as a session knows it: what is deleted is to be what was copied before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownFile(Digest);

impl KnownFile {
    /// A file that was just read.
    pub(super) fn of(file: &FileBytes) -> Self {
        Self(file.digest)
    }
}

/// The vault file is not the one that was known any more; nothing was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the vault changed meanwhile")]
pub struct Changed;

impl Session {
    /// The vault file that this session holds.
    #[must_use]
    pub fn known_file(&self) -> KnownFile {
        KnownFile(self.digest)
    }
}

/// Does what [`forget`] does, unless the vault file is another than the one that is known: what was saved since is nowhere
/// else.
///
/// # Errors
/// [`Changed`]; nothing was deleted then.
pub fn forget_known(
    place: &Place,
    known: KnownFile,
    keystore: &dyn Keystore,
) -> Result<Forgotten, Changed> {
    let lock = Lock::take(&place.data).ok();
    match store::read(&place.vault_file()) {
        Ok(file) if file.digest == known.0 => {}
        Err(ReadError::Missing) => {}
        _ => return Err(Changed),
    }
    Ok(delete_all(place, keystore, lock))
}

/// Deletes all that this computer knows of the vault: the keyring entries that its file and its copies name, then the vault
/// file, the dated copies, files set aside beside it, what crashes left behind, the locks and the notes in the state folder.
/// There is no way back. A copy in a second folder stays; so do files in these folders that are not this program's.
#[must_use]
pub fn forget(place: &Place, keystore: &dyn Keystore) -> Forgotten {
    // Whoever is saving has finished then; who never does keeps nobody from leaving.
    let lock = Lock::take(&place.data).ok();
    delete_all(place, keystore, lock)
}

/// Deletes a vault file that was tried and not taken in. A kill in the middle of that leaves it, whole, until the next opening.
pub fn forget_trial(place: &Place) {
    let _ = store::delete_folder(&place.trial().data);
}

/// The lock is held until the vault file is gone: whoever waits to save finds no vault then.
fn delete_all(place: &Place, keystore: &dyn Keystore, lock: Option<Lock>) -> Forgotten {
    let copies = generations::folder(place);
    let mut files: Vec<PathBuf> = [&copies, &place.data]
        .into_iter()
        .flat_map(|folder| vault_files(folder))
        .collect();
    // Where the file is a link, what it points to goes as well.
    files.extend(store::target(&place.vault_file()));
    files.push(place.vault_file());
    files.sort();
    files.dedup();

    let entries: BTreeSet<String> = (files.iter())
        .flat_map(|file| wrap::users_of_file(file))
        .collect();
    let left = entries.iter().filter(|user| keystore.delete(user).is_err());
    let entries_left = left.count();

    files.extend(store::notes(&place.state));
    let mut files_left: Vec<PathBuf> = files
        .into_iter()
        .filter(|file| !store::delete(file))
        .collect();
    drop(lock);
    let lock_file = store::lock_file(&place.data);
    if !store::delete(&lock_file) {
        files_left.push(lock_file);
    }
    let trial = place.trial().data;
    if !store::delete_folder(&trial) {
        files_left.push(trial);
    }
    for folder in [&copies, &place.data, &place.state] {
        store::delete_empty_folder(folder);
    }
    Forgotten {
        entries_left,
        files_left,
    }
}

/// The files in a folder that are vault files, whatever their names, or temporary ones of a save.
fn vault_files(folder: &Path) -> Vec<PathBuf> {
    let names = store::names(folder).unwrap_or_default();
    let mut files = store::left_overs(folder, &names);
    let others = names.iter().map(|name| folder.join(name));
    let others = others.filter(|path| {
        store::read_head(path).is_ok_and(|(bytes, _)| bytes.starts_with(&MAGIC))
            || path.extension().is_some_and(|ending| ending == "ixv")
    });
    files.extend(others);
    files
}
