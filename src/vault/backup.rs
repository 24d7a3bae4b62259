//! Copies in a second folder that the person chose (a network drive, a stick): each save goes there too.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::clock::UnixTime;
use crate::vault::Session;

/// Why no copy was written to the second folder. The vault itself is not touched by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// The folder is not there: a stick that is not plugged in, a drive that is not connected.
    #[error("the folder is not there")]
    NoFolder,
    /// Something else than a folder stands there.
    #[error("it is no folder")]
    NotAFolder,
    /// The copy could not be written.
    #[error("the copy could not be written: {0}")]
    Disk(ErrorKind),
    /// What was written did not open again, or the vault file is no longer the one that this session has open.
    #[error("the copy could not be opened again")]
    NotProven,
}

/// The vault as it was when this was made, to be written without holding the session.
pub struct Backup {}

impl std::fmt::Debug for Backup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Backup(redacted)")
    }
}

impl Session {
    /// Takes a snapshot of the vault to write to a second folder.
    ///
    /// # Errors
    /// [`BackupError`] where the vault file cannot be read, or no longer opens with this session's key.
    pub fn backup(&self) -> Result<Backup, BackupError> {
        Err(BackupError::Disk(ErrorKind::Unsupported))
    }
}

impl Backup {
    /// Writes the copy durably, opens it again, and then removes those of this vault that are one too many. Gives its path.
    ///
    /// # Errors
    /// [`BackupError`]; the copies that were there still are.
    pub fn write(self, folder: &Path, now: UnixTime) -> Result<PathBuf, BackupError> {
        let _ = (folder, now);
        Err(BackupError::Disk(ErrorKind::Unsupported))
    }
}
