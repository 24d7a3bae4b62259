//! Forgetting a vault on this computer: its keyring entries, its file, its copies and the notes about it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::vault::format::MAGIC;
use crate::vault::slot::Keystore;
use crate::vault::store::{self, Lock};
use crate::vault::{Place, generations, wrap};

/// What could not be deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// How many keyring entries are still there.
    pub entries_left: usize,
    /// The files that are still there.
    pub files_left: Vec<PathBuf>,
}

/// Deletes all that this computer knows of the vault: the keyring entries that its file and its copies name, then the vault
/// file, the dated copies, files set aside beside it, what crashes left behind, the locks and the notes in the state folder.
/// There is no way back. A copy in a second folder stays; so do files in these folders that are not this program's.
#[must_use]
pub fn forget(place: &Place, keystore: &dyn Keystore) -> Forgotten {
    // Whoever is saving has finished then; who never does keeps nobody from leaving.
    let lock = Lock::take(&place.data);
    let copies = generations::folder(place);
    let mut files: Vec<PathBuf> = [&copies, &place.data]
        .into_iter()
        .flat_map(|folder| vault_files(folder))
        .collect();
    // Where the file is a link, what it points to goes as well.
    files.extend(store::target(&place.vault_file()));
    files.push(place.vault_file());

    let entries: BTreeSet<String> = (files.iter())
        .flat_map(|file| wrap::users_of_file(file))
        .collect();
    let left = entries.iter().filter(|user| keystore.delete(user).is_err());
    let entries_left = left.count();

    files.extend(store::notes(&place.state));
    drop(lock);
    files.push(store::lock_file(&place.data));
    let files_left = files.into_iter().filter(|file| !store::delete(file));
    let files_left = files_left.collect();
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
