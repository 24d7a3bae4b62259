//! Copies in a second folder that the person chose (a network drive, a stick): each save goes there too.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::clock::UnixTime;
use crate::vault::format::Header;
use crate::vault::store::{self, Digest, WriteError};
use crate::vault::{OpenError, Session, generations};

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
    /// What was written does not read back as the vault that was opened, or the vault file does not open with this
    /// session's key.
    #[error("the copy could not be proven")]
    NotProven,
}

impl From<ErrorKind> for BackupError {
    fn from(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::NotFound => Self::NoFolder,
            ErrorKind::NotADirectory => Self::NotAFolder,
            kind => Self::Disk(kind),
        }
    }
}

/// Looks whether a second folder is there, as a save would find it.
///
/// # Errors
/// [`BackupError`].
pub fn look_for_backup_folder(folder: &Path) -> Result<(), BackupError> {
    Ok(store::look_for_folder(folder).map_err(|error| error.kind())?)
}

/// The vault file as it was when this was made and opened, to be written without holding the session.
///
/// It knows no key: a drive that takes long, or never answers, keeps nothing secret in memory.
pub struct Backup {
    header: Header,
    bytes: Vec<u8>,
    digest: Digest,
}

impl std::fmt::Debug for Backup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Backup(redacted)")
    }
}

impl Session {
    /// Takes a snapshot of the vault to write to a second folder: the vault file as it is, byte for byte. It is opened here.
    ///
    /// # Errors
    /// [`BackupError`] where the vault file cannot be read, or no longer opens with this session's key.
    pub fn backup(&self) -> Result<Backup, BackupError> {
        let file = store::read(&self.place.vault_file()).map_err(|error| match error.into() {
            OpenError::Unreadable(kind) => BackupError::Disk(kind),
            _ => BackupError::NotProven,
        })?;
        let opened = self.unseal_foreign(&file);
        let (header, _) = opened.map_err(|_| BackupError::NotProven)?;
        Ok(Backup {
            header,
            bytes: file.bytes,
            digest: file.digest,
        })
    }
}

impl Backup {
    /// Writes the copy durably, reads it back, where it must be what was opened byte for byte, and then removes those of this vault that are one too many. Gives its path. What
    /// is there already is not written a second time.
    ///
    /// # Errors
    /// [`BackupError`]; the copies that were there still are.
    pub fn write(self, folder: &Path, now: UnixTime) -> Result<PathBuf, BackupError> {
        look_for_backup_folder(folder)?;
        let there = generations::list_in(folder, self.header.vault_id);
        let there = there.map_err(|error| error.kind())?.into_iter();
        let mut same = there.filter(|copy| copy.revision == self.header.revision);
        if let Some(copy) = same.find(|copy| self.is_proven_by(&copy.path)) {
            return Ok(copy.path);
        }

        let target = generations::path_in(folder, &self.header, &self.digest, now);
        let same = |back: &[u8]| back == self.bytes;
        store::place(&target, &self.bytes, &self.digest, &same).map_err(|error| match error {
            WriteError::Io(kind) => kind.into(),
            WriteError::Verify => BackupError::NotProven,
            WriteError::Conflict => BackupError::Disk(ErrorKind::AlreadyExists),
        })?;
        if !self.is_proven_by(&target) {
            // It was not there before, and it is no copy.
            let _ = store::delete(&target);
            return Err(BackupError::NotProven);
        }
        generations::prune_in(folder, &self.header, &target);
        Ok(target)
    }

    /// Tells whether a file on the disk is this copy, which was opened before it was written.
    fn is_proven_by(&self, path: &Path) -> bool {
        store::read(path).is_ok_and(|file| file.bytes == self.bytes)
    }
}
