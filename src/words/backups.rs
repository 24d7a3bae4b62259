//! What people read when a backup was not written, or not restored.

use std::io::ErrorKind;

use crate::fl;
use crate::vault::{BackupError, OpenError, RestoreError};
use crate::words::{Words, open_error, save_error};

/// Tells why no backup was written to the second folder.
#[must_use]
pub fn backup_error(error: &BackupError) -> Words {
    match error {
        BackupError::NoFolder => pair!("error-backup-no-folder", "error-backup-no-folder-next"),
        BackupError::NotAFolder => pair!("error-backup-not-folder", "error-backup-choose-next"),
        BackupError::Disk(ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
            pair!("error-backup-not-permitted", "error-backup-choose-next")
        }
        BackupError::Disk(
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge,
        ) => pair!("error-backup-full", "error-backup-full-next"),
        BackupError::Disk(_) => pair!("error-backup-disk", "error-backup-disk-next"),
        BackupError::NotProven => pair!("error-backup-not-proven", "error-backup-disk-next"),
    }
}

/// Tells that the folder for backups does not answer.
#[must_use]
pub fn backup_hangs() -> Words {
    pair!("error-backup-hangs", "error-backup-disk-next")
}

/// Tells why a backup was not restored, or cannot be looked into.
#[must_use]
pub fn restore_error(error: &RestoreError) -> Words {
    match error {
        RestoreError::Copy(OpenError::Missing) => {
            pair!("error-restore-missing", "error-restore-other-next")
        }
        RestoreError::Copy(OpenError::Damaged) => {
            pair!("error-restore-damaged", "error-restore-other-next")
        }
        RestoreError::Copy(OpenError::NoSuchWay) => {
            pair!("error-restore-other-key", "error-restore-other-key-next")
        }
        RestoreError::Copy(error) => open_error(error),
        RestoreError::Save(error) => save_error(error),
    }
}
