//! What people read about a folder or file that they named for a copy.

use std::io::ErrorKind;

use crate::fl;
use crate::vault::SaveError;
use crate::words::{Words, save_error};

/// Tells why a copy was not written to a file that the person named.
#[must_use]
pub fn save_copy_error(error: &SaveError) -> Words {
    match error {
        SaveError::Disk(ErrorKind::AlreadyExists) => {
            pair!("error-copy-there", "error-copy-there-next")
        }
        SaveError::Disk(ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            pair!("error-copy-no-folder", "error-copy-no-folder-next")
        }
        error => save_error(error),
    }
}

/// Tells that the folder of the dated copies cannot be listed.
#[must_use]
pub fn copies_unreadable() -> Words {
    pair!("error-copies-unreadable", "error-copies-unreadable-next")
}

/// Tells that a typed path does not begin at the root.
#[must_use]
pub fn path_not_whole() -> Words {
    pair!("error-path-not-whole", "error-path-not-whole-next")
}

/// Tells that a file would lie in one of the folders that forgetting the vault deletes.
#[must_use]
pub fn copy_inside() -> Words {
    pair!("forget-copy-inside", "forget-copy-inside-next")
}

/// Tells that a folder for backups is one of the vault's own.
#[must_use]
pub fn backup_inside() -> Words {
    pair!("error-backup-inside", "error-backup-choose-next")
}

/// Tells that the settings could not be read, and where the file is now.
#[must_use]
pub fn preferences_damaged(aside: &std::path::Path) -> Words {
    let file = aside.display().to_string();
    pair!(
        "error-preferences-damaged",
        "error-preferences-damaged-next",
        file = file
    )
}

/// Tells that the name of a folder for backups cannot be kept among the preferences.
#[must_use]
pub fn backup_name() -> Words {
    pair!("error-backup-name", "error-backup-name-next")
}

/// Tells that the vault was saved after the copy of it, so that it was not deleted.
#[must_use]
pub fn changed_meanwhile() -> Words {
    pair!("error-changed-meanwhile", "error-changed-meanwhile-next")
}
