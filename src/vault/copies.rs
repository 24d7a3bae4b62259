//! The copies of a vault as a person meets them: listing them, looking into one, deleting an account from all of them.

use std::path::{Path, PathBuf};

use crate::account::AccountId;
use crate::clock::UnixTime;
use crate::secret::Entropy;
use crate::vault::{Change, Contents, Counts, OpenError, SaveError, Session};

/// A copy of the vault: a dated one, or one in the second folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made, by the clock of then.
    pub made: UnixTime,
    /// The revision it holds, by its name.
    pub revision: u64,
    /// Whether it lies in the second folder.
    pub outside: bool,
    /// What it holds, or why it does not open. [`OpenError::NoSuchWay`] says that it is sealed with another key (an
    /// earlier one of this vault).
    pub outcome: Result<Counts, OpenError>,
}

impl Session {
    /// Lists the copies of this vault, newest first, those in the second folder among them. Each was opened to say what it holds.
    #[must_use]
    pub fn copies(&self, outside: Option<&Path>) -> Vec<Copy> {
        let _ = outside;
        Vec::new()
    }

    /// Opens a copy with this session's key, to be looked at. Nothing is written.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::NoSuchWay`] for another vault's file, or one sealed with an earlier key.
    pub fn look_into(&self, copy: &Path) -> Result<Contents, OpenError> {
        let _ = copy;
        Err(OpenError::Missing)
    }

    /// Deletes accounts of the trash (and entries set aside of that identity) for good: from the vault and from every copy that
    /// opens with its key, those in the second folder included. Gives the copies that were not reached: they do not open, or
    /// cannot be written. Where the second folder is not there, the folder is one of them.
    ///
    /// # Errors
    /// [`SaveError`]; the accounts are then still in the trash.
    pub fn delete_for_good(
        &mut self,
        ids: &[AccountId],
        outside: Option<&Path>,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<Vec<PathBuf>, SaveError> {
        let _ = (ids, outside, entropy, now);
        Err(SaveError::Disk(std::io::ErrorKind::Unsupported))
    }

    /// Writes what this session holds, and a change on top of it, to a file of its own that opens by the same ways. That
    /// is the way out of a conflict: the vault file stays as the other program left it.
    ///
    /// # Errors
    /// [`SaveError`]; a file that is there already is never replaced.
    pub fn save_copy_as(
        &self,
        change: Option<&Change>,
        file: &Path,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), SaveError> {
        let _ = (change, file, entropy, now);
        Err(SaveError::Disk(std::io::ErrorKind::Unsupported))
    }
}
