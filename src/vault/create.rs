//! Making a vault, and taking over a vault file from elsewhere: both only where none is.

use std::io::ErrorKind;
use std::path::Path;

use crate::clock::UnixTime;
use crate::secret::{Entropy, Secret};
use crate::vault::format::{self, Header, NONCE, TAG};
use crate::vault::seal::{self, KEY};
use crate::vault::session::{status_of, unseal};
use crate::vault::slot::{KeystoreError, Way};
use crate::vault::store::{self, Lock, LockError, ReadError, WriteError};
use crate::vault::wrap::WrapError;
use crate::vault::{
    Contents, OpenError, Place, Session, Status, exists, generations, open, payload, wrap,
};

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

/// Why a vault file from elsewhere was not taken over. Nothing was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AdoptError {
    /// A vault file (or anything of its name) is there already.
    #[error("a vault is there already")]
    Exists,
    /// The file is no vault that this version reads.
    #[error("the file is no vault: {0}")]
    NotAVault(#[from] OpenError),
    /// The copy could not be written.
    #[error("the vault could not be written: {0}")]
    Disk(ErrorKind),
    /// Another program holds the lock.
    #[error("another program is saving")]
    Busy,
}

impl From<LockError> for CreateError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Busy => Self::Busy,
            LockError::Io(kind) => Self::Disk(kind),
        }
    }
}

impl From<WriteError> for CreateError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Io(kind) => Self::Disk(kind),
            WriteError::Verify => Self::Disk(ErrorKind::InvalidData),
            WriteError::Conflict => Self::Exists,
        }
    }
}

impl From<WrapError> for CreateError {
    fn from(error: WrapError) -> Self {
        match error {
            WrapError::EmptyPassphrase => Self::EmptyPassphrase,
            WrapError::Keystore(error) => Self::Keystore(error),
            WrapError::Entropy(error) => Self::Entropy(error),
            WrapError::NoMemory => Self::Disk(ErrorKind::OutOfMemory),
            WrapError::Refused => Self::Disk(ErrorKind::Other),
        }
    }
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
    store::make_folder(&place.data).map_err(|error| CreateError::Disk(error.kind()))?;
    if exists(place) {
        return Err(CreateError::Exists);
    }
    let lock = Lock::take(&place.data)?;
    if !lock.refused() {
        generations::clean(place, Some(now));
    }
    if exists(place) {
        return Err(CreateError::Exists);
    }

    let vault_key = Secret::random(KEY, entropy)?;
    let mut vault_id = [0; 16];
    entropy.fill(&mut vault_id)?;
    let vault_id = uuid::Builder::from_random_bytes(vault_id).into_uuid();
    let mut nonce = [0; NONCE];
    entropy.fill(&mut nonce)?;

    let slot = wrap::wrap(way, vault_id, &vault_key, entropy)?;
    let header = Header {
        vault_id,
        created: rfc3339(now),
        revision: 1,
        parent: None,
        slots: vec![slot.value.clone()],
        unknown: serde_json::Map::new(),
    };
    let made = write_first(place, way, &header, &vault_key, &nonce);
    if made.is_err() {
        slot.take_back();
    }
    made
}

fn write_first(
    place: &Place,
    way: Way<'_>,
    header: &Header,
    vault_key: &Secret,
    nonce: &[u8; NONCE],
) -> Result<Session, CreateError> {
    let file = seal_file(header, &Contents::default(), vault_key, nonce)
        .ok_or(CreateError::Disk(ErrorKind::InvalidData))?;
    let digest = store::digest(&file);
    let target = place.vault_file();
    store::place(&target, &file, &digest, &|back| {
        unseal(back, vault_key).is_ok()
    })?;
    open(place, way).map_err(|error| {
        store::take_back(&target, &file);
        match error {
            OpenError::Keystore(error) => error.into(),
            OpenError::EntryMissing | OpenError::EntryWrong => KeystoreError::Unreliable.into(),
            OpenError::Unreadable(kind) => CreateError::Disk(kind),
            _ => CreateError::Disk(ErrorKind::InvalidData),
        }
    })
}

/// The bytes of a vault file; nothing where they exceed the limits of the format.
pub(super) fn seal_file(
    header: &Header,
    contents: &Contents,
    key: &Secret,
    nonce: &[u8; NONCE],
) -> Option<Vec<u8>> {
    let plaintext = payload::write(contents)?;
    let associated = format::start(header)?;
    let mut file = Vec::with_capacity(associated.len() + NONCE + plaintext.len() + TAG);
    file.extend_from_slice(&associated);
    file.extend_from_slice(nonce);
    seal::seal(key.expose(), nonce, &associated, &plaintext, &mut file)?;
    (file.len() as u64 <= format::MAX_FILE).then_some(file)
}

fn rfc3339(now: UnixTime) -> String {
    i64::try_from(now.0)
        .ok()
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .unwrap_or(jiff::Timestamp::MAX)
        .to_string()
}

/// Copies a vault file from elsewhere (another laptop) to a place that has none, byte for byte, durably. It is checked to be
/// a vault first; the original is left alone. Dated copies of an earlier vault may lie there; they stay.
///
/// # Errors
/// [`AdoptError`].
pub fn adopt(place: &Place, file: &Path) -> Result<Status, AdoptError> {
    let original = store::read(file).map_err(|error: ReadError| OpenError::from(error))?;
    let header = format::split(&original.bytes)
        .map_err(OpenError::from)?
        .header;
    let target = place.vault_file();
    store::make_folder(&place.data).map_err(|error| AdoptError::Disk(error.kind()))?;
    if store::occupied(&target) {
        return Err(AdoptError::Exists);
    }
    let _lock = Lock::take(&place.data).map_err(|error| match error {
        LockError::Busy => AdoptError::Busy,
        LockError::Io(kind) => AdoptError::Disk(kind),
    })?;
    store::place(&target, &original.bytes, &original.digest, &|_| true).map_err(
        |error| match error {
            WriteError::Io(kind) => AdoptError::Disk(kind),
            WriteError::Verify => AdoptError::Disk(ErrorKind::InvalidData),
            WriteError::Conflict => AdoptError::Exists,
        },
    )?;
    let length = original.bytes.len() as u64;
    Ok(status_of(
        &header,
        length,
        generations::list(place, Some(header.vault_id)),
    ))
}
