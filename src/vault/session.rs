//! An open vault: making one, opening one, committing a change, noticing that another program saved.

use std::path::{Path, PathBuf};

use crate::clock::UnixTime;
use crate::secret::Entropy;
use crate::vault::slot::{KeystoreError, SlotKind, Way};
use crate::vault::{Change, ChangeError, Contents, Generation};

/// Where a vault lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder of `vault.ixv`, `vault.lock` and the generations.
    pub data: PathBuf,
    /// The folder where the highest revision seen is remembered.
    pub state: PathBuf,
}

impl Place {
    /// The vault file.
    #[must_use]
    pub fn vault_file(&self) -> PathBuf {
        self.data.join("vault.ixv")
    }
}

/// What can be told of a vault without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Its identity.
    pub vault_id: uuid::Uuid,
    /// When it was made (RFC 3339).
    pub created: String,
    /// Counts the saves.
    pub revision: u64,
    /// The ways in, in the header's order.
    pub slots: Vec<SlotKind>,
    /// Bytes of the file.
    pub file_bytes: u64,
    /// The dated copies, newest first.
    pub generations: Vec<Generation>,
}

impl Status {
    /// Tells whether the vault has a way in of that kind.
    #[must_use]
    pub fn has(&self, kind: &SlotKind) -> bool {
        self.slots.contains(kind)
    }
}

/// Why no vault was made. Nothing was written, or it was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CreateError {
    /// A vault file (or anything of its name) is there already.
    #[error("a vault is there already")]
    Exists,
    /// The passphrase is empty.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The keyring.
    #[error(transparent)]
    Keystore(#[from] KeystoreError),
    /// The folder or the file could not be written.
    #[error("the vault could not be written: {0}")]
    Disk(std::io::ErrorKind),
    /// Another program holds the lock.
    #[error("another program is saving")]
    Busy,
    /// No random bytes.
    #[error(transparent)]
    Entropy(#[from] crate::secret::EntropyError),
}

/// Why a vault did not open. None of these states is ever answered by writing to the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// There is no vault file.
    #[error("there is no vault")]
    Missing,
    /// The file cannot be read (rights, a folder in its place, the disk).
    #[error("the vault file cannot be read: {0}")]
    Unreadable(std::io::ErrorKind),
    /// Over 256 MiB.
    #[error("the vault file is too large")]
    TooLarge,
    /// The file is empty, cut short, changed, or no vault at all.
    #[error("the vault file is damaged")]
    Damaged,
    /// Written by a newer version of the program.
    #[error("the vault has the newer format {0}")]
    NewerFormat(u32),
    /// The vault has no way in of the kind that was tried.
    #[error("the vault has no such way in")]
    NoSuchWay,
    /// The passphrase is not the one of this vault.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// The keyring answers, but has no entry for this vault.
    #[error("the keyring has no entry for this vault")]
    EntryMissing,
    /// The keyring's entry does not open this vault.
    #[error("the keyring's entry does not belong to this vault")]
    EntryWrong,
    /// The keyring does not answer.
    #[error(transparent)]
    Keystore(#[from] KeystoreError),
    /// The header asks for more memory or time than is allowed for deriving a key.
    #[error("the vault asks for too costly a key derivation")]
    TooCostly,
}

/// Why a change was not saved. The vault on disk and the contents in memory are as they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The change does not fit what the vault holds.
    #[error(transparent)]
    Change(#[from] ChangeError),
    /// Another program put another vault, or one that this key does not open, in its place.
    #[error("another program changed the vault file")]
    Conflict,
    /// Another program holds the lock for longer than 10 s.
    #[error("another program is saving")]
    Busy,
    /// The file could not be written.
    #[error("the vault could not be saved: {0}")]
    Disk(std::io::ErrorKind),
    /// What was written did not read back as it should.
    #[error("what was written could not be read back")]
    Verify,
    /// Over 256 MiB.
    #[error("the vault would be too large")]
    TooLarge,
    /// No random bytes.
    #[error(transparent)]
    Entropy(#[from] crate::secret::EntropyError),
}

/// An older file stands in the place of a newer one that this machine has seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rollback {
    /// The revision of the file.
    pub file: u64,
    /// The highest revision seen of this vault.
    pub seen: u64,
}

/// An open vault: the key, the contents, and what the file on disk looked like.
pub struct Session {}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Session(open)")
    }
}

/// Tells whether anything stands where the vault file would be, or generations of one lie beside it
/// (then "add your first account" must not be offered).
#[must_use]
pub fn exists(place: &Place) -> bool {
    let _ = place;
    todo!()
}

/// Reads what can be told without opening; `Ok(None)` where there is no vault file.
///
/// # Errors
/// [`OpenError`] for a file that cannot be understood.
pub fn status(place: &Place) -> Result<Option<Status>, OpenError> {
    let _ = place;
    todo!()
}

/// Makes a vault with one way in and opens it again from disk through that way before it says so.
///
/// # Errors
/// [`CreateError`]; a keyring entry written on the way is taken back.
pub fn create(
    place: &Place,
    way: Way<'_>,
    entropy: &mut dyn Entropy,
    now: UnixTime,
) -> Result<Session, CreateError> {
    let _ = (place, way, entropy, now);
    todo!()
}

/// Opens the vault at a place.
///
/// # Errors
/// [`OpenError`], each one a screen of its own.
pub fn open(place: &Place, way: Way<'_>) -> Result<Session, OpenError> {
    let _ = (place, way);
    todo!()
}

/// Copies a vault file from elsewhere (another laptop) to a place that has none, byte for byte, durably. It is checked to be
/// a vault first; the original is left alone.
///
/// # Errors
/// [`AdoptError`-like]: the inner result tells why the file is no vault, the outer why it could not be copied.
pub fn adopt(place: &Place, file: &Path) -> Result<Result<Status, OpenError>, CreateError> {
    let _ = (place, file);
    todo!()
}

impl Session {
    /// What the vault holds.
    #[must_use]
    pub fn contents(&self) -> &Contents {
        todo!()
    }

    /// What can be told of it without its contents.
    #[must_use]
    pub fn status(&self) -> &Status {
        todo!()
    }

    /// Whether the file is older than one that this machine has seen.
    #[must_use]
    pub fn rollback(&self) -> Option<Rollback> {
        todo!()
    }

    /// Saves a change: under the lock the file is compared with the one that was loaded; where another program saved in
    /// between, its state is loaded and the change applied to that. Only when the new file is on the disk do the contents change.
    ///
    /// # Errors
    /// [`SaveError`]; file and contents are then as they were (or as the other program left them).
    pub fn commit(
        &mut self,
        change: &Change,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), SaveError> {
        let _ = (change, entropy, now);
        todo!()
    }

    /// Loads what another program saved meanwhile; `false` where the file is the one that was loaded. Cheap when nothing changed.
    ///
    /// # Errors
    /// [`OpenError`] when what stands there now does not open with this session's key; the contents stay.
    pub fn reload(&mut self) -> Result<bool, OpenError> {
        todo!()
    }
}
