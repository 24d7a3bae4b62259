//! Deleting for good: files and folders that shall be gone, and the word that they are.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::lock::NAME;
use super::{Folder, left_overs, names};

/// Deletes a file; `true` says that nothing of that name is there any more.
pub(crate) fn delete(path: &Path) -> bool {
    match fs::remove_file(path) {
        Ok(()) => {
            // Best effort: a power cut may bring the name back, and the next try finds it then.
            let folder = path.parent().map(Folder::open);
            let _ = folder.map(|folder| folder.and_then(|folder| folder.sync()));
            true
        }
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

/// Deletes a folder in which nothing is left.
pub(crate) fn delete_empty_folder(folder: &Path) {
    let _ = fs::remove_dir(folder);
}

/// Deletes a folder with all that is in it; `true` says that nothing of that name is there any more.
pub(crate) fn delete_folder(folder: &Path) -> bool {
    match fs::remove_dir_all(folder) {
        Ok(()) => true,
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

/// The file that a link points to; nothing for what is no link.
pub(crate) fn target(path: &Path) -> Option<PathBuf> {
    let link = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.file_type().is_symlink());
    link.then(|| fs::canonicalize(path).ok()).flatten()
}

/// The lock file of a folder. Only who forgets the vault deletes it.
pub(crate) fn lock_file(folder: &Path) -> PathBuf {
    folder.join(NAME)
}

/// The notes in a state folder, their locks and what crashes left behind of them.
pub(crate) fn notes(state: &Path) -> Vec<PathBuf> {
    let names = names(state).unwrap_or_default();
    let mut files = left_overs(state, &names);
    let ours = |name: &&String| {
        Path::new(name)
            .extension()
            .is_some_and(|ending| ending == "json" || ending == "lock")
    };
    files.extend(names.iter().filter(ours).map(|name| state.join(name)));
    files
}
