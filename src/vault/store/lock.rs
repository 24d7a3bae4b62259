//! `vault.lock`: one saver at a time. The file is never deleted, for a deleted lock guards nothing.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::time::Duration;

use super::held::{SHARING_VIOLATION, patiently};
use super::private;

/// The lock file beside the vault.
pub(super) const NAME: &str = "vault.lock";
/// How often a saver looks again, and how many times: 10 s in all.
const PAUSE: Duration = Duration::from_millis(20);
const TRIES: u32 = 500;

/// The lock of one folder, held until dropped.
pub(crate) struct Lock {
    _file: File,
    refused: bool,
}

/// Why there is no lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LockError {
    /// Another program holds it.
    Busy,
    /// The lock file cannot be made.
    Io(io::ErrorKind),
}

impl Lock {
    /// Waits up to 10 s for the lock. A file system that refuses locks does not keep anyone from saving.
    pub(crate) fn take(folder: &Path) -> Result<Self, LockError> {
        Self::of(&folder.join(NAME))
    }

    /// The same with a lock file of another name.
    pub(crate) fn of(path: &Path) -> Result<Self, LockError> {
        let file = patiently(&[SHARING_VIOLATION], || options().open(path))
            .map_err(|error| LockError::Io(error.kind()))?;
        for _ in 0..TRIES {
            match file.try_lock() {
                Ok(()) => {
                    return Ok(Self {
                        _file: file,
                        refused: false,
                    });
                }
                Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Interrupted => {
                    return Ok(Self {
                        _file: file,
                        refused: true,
                    });
                }
                Err(_) => std::thread::sleep(PAUSE),
            }
        }
        Err(LockError::Busy)
    }

    /// Takes the lock if that is possible at once.
    pub(crate) fn try_take(folder: &Path) -> Option<Self> {
        let lock = Self::try_of(&folder.join(NAME)).ok()?;
        (!lock.refused).then_some(lock)
    }

    /// The same with a lock file of another name.
    pub(crate) fn try_of(path: &Path) -> Result<Self, LockError> {
        let file = options()
            .open(path)
            .map_err(|error| LockError::Io(error.kind()))?;
        let refused = match file.try_lock() {
            Ok(()) => false,
            Err(TryLockError::WouldBlock) => return Err(LockError::Busy),
            Err(TryLockError::Error(_)) => true,
        };
        Ok(Self {
            _file: file,
            refused,
        })
    }

    /// Tells whether the file system refused: others may then save at the same time.
    pub(crate) fn refused(&self) -> bool {
        self.refused
    }
}

/// Opening never waits: what stands in the place of a lock file may be a pipe, which would keep a save for ever.
fn options() -> OpenOptions {
    let mut options = private();
    let _ = options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let _ = options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    options
}
