//! An open vault: opening one, what it holds, noticing that another program saved.

use std::path::PathBuf;

use serde_json::Value;

use crate::secret::Secret;
use crate::vault::format::{self, FormatError, Header, NONCE, TAG};
use crate::vault::slot::{KeystoreError, SlotKind, Way};
use crate::vault::store::{self, Digest, FileBytes, ReadError, Stamp};
use crate::vault::{Contents, Event, Generation, generations, payload, seal, seen, wrap};

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

    /// Where a vault file from elsewhere is tried before it is taken in.
    #[must_use]
    pub fn trial(&self) -> Self {
        let folder = self.state.join("trial");
        Self {
            data: folder.clone(),
            state: folder,
        }
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
    /// Its dated copies, newest first; those of other vaults do not count.
    pub generations: Vec<Generation>,
}

impl Status {
    /// Tells whether the vault has a way in of that kind.
    #[must_use]
    pub fn has(&self, kind: &SlotKind) -> bool {
        self.slots.contains(kind)
    }
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
    /// The recovery phrase is not the one of this vault.
    #[error("the recovery phrase is wrong")]
    WrongPhrase,
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

/// An older file stands in the place of a newer one that this machine has seen; where the two numbers are equal, another
/// file of the same count (a change was saved on top of an older state elsewhere).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rollback {
    /// The revision of the file.
    pub file: u64,
    /// The highest revision seen of this vault.
    pub seen: u64,
}

/// An open vault: the key, the contents, and what the file on disk looked like.
///
/// Dropping it wipes the key and the keys of the accounts.
pub struct Session {
    pub(super) place: Place,
    pub(super) key: Secret,
    pub(super) header: Header,
    pub(super) contents: Contents,
    pub(super) digest: Digest,
    pub(super) stamp: Option<Stamp>,
    pub(super) status: Status,
    pub(super) rollback: Option<Rollback>,
    pub(super) locks_refused: bool,
    pub(super) cleaned: bool,
    /// The way in that was used; nothing once the list of events tells of it.
    pub(super) opened_by: Option<SlotKind>,
    /// What happened since and was not saved yet.
    pub(super) pending: Vec<Event>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Session(open)")
    }
}

impl From<FormatError> for OpenError {
    fn from(error: FormatError) -> Self {
        match error {
            FormatError::Damaged => Self::Damaged,
            FormatError::Newer(version) => Self::NewerFormat(version),
        }
    }
}

impl From<ReadError> for OpenError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Missing => Self::Missing,
            ReadError::TooLarge => Self::TooLarge,
            ReadError::Io(kind) => Self::Unreadable(kind),
        }
    }
}

/// Tells whether anything stands where the vault file would be, or generations of one lie beside it
/// (then "add your first account" must not be offered). What cannot be looked at counts as there.
#[must_use]
pub fn exists(place: &Place) -> bool {
    store::occupied(&place.vault_file()) || generations::any(place)
}

/// Reads what can be told without opening; `Ok(None)` where there is no vault file.
///
/// # Errors
/// [`OpenError`] for a file that cannot be understood.
pub fn status(place: &Place) -> Result<Option<Status>, OpenError> {
    let (bytes, length) = match store::read_head(&place.vault_file()) {
        Err(ReadError::Missing) => return Ok(None),
        other => other?,
    };
    let (header, end) = format::head(&bytes)?;
    if length < (end + NONCE + TAG) as u64 {
        return Err(OpenError::Damaged);
    }
    let copies = generations::list(place, Some(header.vault_id));
    Ok(Some(status_of(&header, length, copies)))
}

/// What a header tells.
pub(super) fn status_of(header: &Header, file_bytes: u64, generations: Vec<Generation>) -> Status {
    let kind = |slot: &Value| {
        let name = slot.get("kind").and_then(Value::as_str);
        SlotKind::named(name.unwrap_or_default())
    };
    Status {
        vault_id: header.vault_id,
        created: header.created.clone(),
        revision: header.revision,
        slots: header.slots.iter().map(kind).collect(),
        file_bytes,
        generations,
    }
}

/// Opens the vault at a place.
///
/// Only the slots of the kind that was chosen are tried. Nothing is written but the note of the highest revision seen; what
/// crashes left behind goes, unless another program is saving.
///
/// # Errors
/// [`OpenError`], each one a screen of its own.
pub fn open(place: &Place, way: Way<'_>) -> Result<Session, OpenError> {
    let mut file = store::read(&place.vault_file())?;
    let mut key = wrap::unwrap(&format::split(&file.bytes)?.header, way)?;
    let (mut header, mut contents) = unseal(&file.bytes, &key)?;
    let mut rollback = seen::look(place, header.vault_id, header.revision, &file.digest);
    while rollback.is_some() {
        let again = store::read(&place.vault_file())?;
        if again.digest == file.digest {
            break;
        }
        let slots = format::split(&again.bytes)?.header;
        if slots.slots != header.slots {
            key = wrap::unwrap(&slots, way)?;
        }
        (header, contents) = unseal(&again.bytes, &key)?;
        rollback = seen::look(place, header.vault_id, header.revision, &again.digest);
        file = again;
    }
    Ok(Session {
        status: status_of(
            &header,
            file.bytes.len() as u64,
            generations::list(place, Some(header.vault_id)),
        ),
        place: place.clone(),
        key,
        header,
        contents,
        digest: file.digest,
        stamp: file.stamp,
        rollback,
        locks_refused: false,
        cleaned: generations::clean_at_opening(place),
        opened_by: Some(way.kind()),
        pending: Vec::new(),
    })
}

/// Opens the bytes of a vault file with its key.
pub(super) fn unseal(file: &[u8], key: &Secret) -> Result<(Header, Contents), OpenError> {
    let parts = format::split(file)?;
    let plaintext = seal::open(key.expose(), parts.nonce, parts.associated, parts.sealed)
        .map_err(|seal::NotOpened| OpenError::Damaged)?;
    let contents = payload::read(&plaintext).map_err(|payload::NoPayload| OpenError::Damaged)?;
    Ok((parts.header, contents))
}

/// Opens another file of a vault with its key. [`OpenError::NoSuchWay`] says that it is another vault's, or sealed with another key.
pub(super) fn unseal_of(
    vault: &Header,
    key: &Secret,
    file: &[u8],
) -> Result<(Header, Contents), OpenError> {
    let header = format::split(file)?.header;
    let same_vault = header.vault_id == vault.vault_id;
    // A slot wraps one key: where the two have one in common the same key belongs to both, so it is the file that is broken.
    let same_key = || {
        header.slots == vault.slots || header.slots.iter().any(|slot| vault.slots.contains(slot))
    };
    match unseal(file, key) {
        Ok(opened) if same_vault => Ok(opened),
        Err(error) if same_vault && same_key() => Err(error),
        _ => Err(OpenError::NoSuchWay),
    }
}

impl Session {
    /// Keeps the vault key out of what is written to the disk when memory runs short; `false` where the system refuses.
    pub fn hold_key(&mut self, pages: &'static dyn crate::secret::Pages) -> bool {
        self.key.hold(pages)
    }

    /// What the vault holds.
    #[must_use]
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// What can be told of it without its contents.
    #[must_use]
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// Notes something that happened; it rides on the next save.
    pub fn note(&mut self, event: Event) {
        self.pending.push(event);
    }

    /// Whether the file is older than one that this machine has seen.
    #[must_use]
    pub fn rollback(&self) -> Option<Rollback> {
        self.rollback
    }

    /// Whether the file system refused the lock at the last save: two programs that save at once are then told apart only
    /// by a last look at the file. Worth saying once.
    #[must_use]
    pub fn locks_refused(&self) -> bool {
        self.locks_refused
    }

    /// Loads what another program saved meanwhile; `false` where the file is the one that was loaded. Cheap when nothing changed.
    ///
    /// # Errors
    /// [`OpenError`] when what stands there now does not open with this session's key; the contents stay.
    /// [`OpenError::NoSuchWay`] says that it is another vault, or this one with a new key: it has to be opened anew.
    pub fn reload(&mut self) -> Result<bool, OpenError> {
        let path = self.place.vault_file();
        if self.stamp.is_some() && store::stamp(&path) == self.stamp {
            return Ok(false);
        }
        let mut file = store::read(&path)?;
        if file.digest == self.digest {
            self.stamp = file.stamp;
            return Ok(false);
        }
        let (mut header, mut contents) = self.unseal_foreign(&file)?;
        let look = |header: &Header, file: &FileBytes| {
            seen::look(&self.place, header.vault_id, header.revision, &file.digest)
        };
        let mut rollback = look(&header, &file);
        while rollback.is_some() {
            let again = store::read(&path)?;
            if again.digest == file.digest {
                break;
            }
            (header, contents) = self.unseal_foreign(&again)?;
            rollback = look(&header, &again);
            file = again;
        }
        self.rollback = rollback;
        self.status = status_of(
            &header,
            file.bytes.len() as u64,
            generations::list(&self.place, Some(header.vault_id)),
        );
        self.header = header;
        self.contents = contents;
        self.digest = file.digest;
        self.stamp = file.stamp;
        Ok(true)
    }

    /// Opens a file that another program put in place with this session's key.
    pub(super) fn unseal_foreign(&self, file: &FileBytes) -> Result<(Header, Contents), OpenError> {
        unseal_of(&self.header, &self.key, &file.bytes)
    }
}
