//! The slots of the header: wrapping the vault key for a new way in, unwrapping it by the way that was chosen.

mod derive;
mod entry;

use data_encoding::BASE64;
use serde::Deserialize;
use serde_json::{Value, json};
use subtle::ConstantTimeEq;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::secret::{Entropy, EntropyError, Secret};
use crate::vault::OpenError;
use crate::vault::format::{Header, NONCE};
use crate::vault::seal::{self, KEY};
use crate::vault::slot::{Keystore, KeystoreError, Way};

use derive::{CHECK, Cost, Key, SALT, Salt, SlotKeys, associated};
#[cfg(any(test, fuzzing))]
pub(crate) use entry::key as entry_key;
pub(crate) use entry::{users, users_of_file};

/// What every slot of a known kind holds.
#[derive(Deserialize)]
struct Stored {
    id: String,
    check: String,
    nonce: String,
    wrapped: String,
}

/// What the slots of all kinds but `keyring` hold besides.
#[derive(Deserialize)]
struct StoredSalt {
    salt: String,
}

/// What the slots with a passphrase hold besides.
#[derive(Deserialize)]
struct StoredCost {
    argon2id: Cost,
}

/// Why one slot did not open, the least telling first: of several slots of one kind the last in this order is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Failure {
    /// There is no slot of that kind.
    None,
    /// It is not written as slots of its kind are.
    Malformed,
    TooCostly,
    EntryMissing,
    /// What the keyring holds was never written as an entry.
    EntryMalformed,
    WrongKey,
    /// The key is right, the slot is not what it was.
    Damaged,
}

/// Why no slot was made. A keyring entry that was written for it is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WrapError {
    EmptyPassphrase,
    Keystore(KeystoreError),
    Entropy(EntropyError),
    /// Not enough memory to derive a key.
    NoMemory,
    /// The ciphers refused; they do so for keys of a wrong length only.
    Refused,
}

impl From<KeystoreError> for WrapError {
    fn from(error: KeystoreError) -> Self {
        Self::Keystore(error)
    }
}

impl From<EntropyError> for WrapError {
    fn from(error: EntropyError) -> Self {
        Self::Entropy(error)
    }
}

/// A slot made for a new way in, and the keyring entry that was written for it.
pub(crate) struct NewSlot<'a> {
    pub value: Value,
    entry: Option<(&'a dyn Keystore, String)>,
}

impl NewSlot<'_> {
    /// Takes back the keyring entry that was written for it. Best effort: what made it necessary is what the person is told.
    pub(crate) fn take_back(&self) {
        if let Some((keystore, user)) = &self.entry {
            let _ = keystore.delete(user);
        }
    }
}

/// Wraps the vault key for a way in. A keyring entry is written, read back and compared; where that fails it is taken back.
pub(crate) fn wrap<'a>(
    way: Way<'a>,
    vault_id: Uuid,
    vault_key: &Secret,
    entropy: &mut dyn Entropy,
) -> Result<NewSlot<'a>, WrapError> {
    let mut id = [0; 16];
    entropy.fill(&mut id)?;
    let id = uuid::Builder::from_random_bytes(id)
        .into_uuid()
        .hyphenated()
        .to_string();
    let mut nonce = [0; NONCE];
    entropy.fill(&mut nonce)?;
    let mut salt = [0; SALT];
    entropy.fill(&mut salt)?;

    let slot = (vault_id, &*id);
    let (key, secret) = match way {
        Way::Keyring(keystore) => {
            let secret = Secret::random(KEY, entropy)?;
            (key_of(&secret), Some((keystore, secret)))
        }
        Way::Passphrase(passphrase) => (Some(new_passphrase(passphrase, &salt)?), None),
        Way::KeyringPassphrase(keystore, passphrase) => {
            let passphrase = new_passphrase(passphrase, &salt)?;
            let secret = Secret::random(KEY, entropy)?;
            let key = derive::both(&secret, &passphrase, &salt, slot);
            (key, Some((keystore, secret)))
        }
        Way::Recovery(phrase) => (derive::recovery(phrase, &salt, slot), None),
    };
    let value = key
        .and_then(|key| slot_value(way, slot, vault_key, &key, &nonce, &salt))
        .ok_or(WrapError::Refused)?;
    let mut made = NewSlot { value, entry: None };
    if let Some((keystore, secret)) = secret {
        let user = entry::user(vault_id, &id);
        entry::write(keystore, &user, &secret)?;
        made.entry = Some((keystore, user));
    }
    Ok(made)
}

fn new_passphrase(passphrase: &Secret, salt: &Salt) -> Result<Key, WrapError> {
    if passphrase.is_empty() {
        return Err(WrapError::EmptyPassphrase);
    }
    derive::passphrase(passphrase, salt, Cost::STANDARD).ok_or(WrapError::NoMemory)
}

fn key_of(secret: &Secret) -> Option<Key> {
    let bytes: &[u8; KEY] = secret.expose().try_into().ok()?;
    let mut key = Zeroizing::new([0; KEY]);
    key.copy_from_slice(bytes);
    Some(key)
}

fn slot_value(
    way: Way<'_>,
    (vault_id, id): (Uuid, &str),
    vault_key: &Secret,
    slot_key: &Key,
    nonce: &[u8; NONCE],
    salt: &Salt,
) -> Option<Value> {
    let kind = way.kind();
    let keys = SlotKeys::from(slot_key)?;
    let mut wrapped = Vec::new();
    seal::seal(
        &*keys.wrapping,
        nonce,
        &associated(vault_id, id, kind.name()),
        vault_key.expose(),
        &mut wrapped,
    )?;
    let mut slot = json!({
        "id": id,
        "kind": kind.name(),
        "check": BASE64.encode(&keys.check),
        "nonce": BASE64.encode(nonce),
        "wrapped": BASE64.encode(&wrapped),
    });
    if !matches!(way, Way::Keyring(_)) {
        slot["salt"] = BASE64.encode(salt).into();
    }
    if matches!(way, Way::Passphrase(_) | Way::KeyringPassphrase(..)) {
        slot["argon2id"] = serde_json::to_value(Cost::STANDARD).ok()?;
    }
    Some(slot)
}

/// Unwraps the vault key by the way that was chosen; slots of other kinds are not touched, several of its kind are tried
/// in turn.
pub(crate) fn unwrap(header: &Header, way: Way<'_>) -> Result<Secret, OpenError> {
    let kind = way.kind();
    let mut worst = Failure::None;
    for slot in &header.slots {
        if slot.get("kind").and_then(Value::as_str) != Some(kind.name()) {
            continue;
        }
        match unwrap_slot(slot, header.vault_id, way) {
            Ok(key) => return Ok(key),
            Err(NotUnwrapped::Slot(failure)) => worst = worst.max(failure),
            // A keyring that does not answer for one slot does not answer for the next.
            Err(NotUnwrapped::Keystore(error)) => return Err(error.into()),
        }
    }
    Err(match worst {
        Failure::None => OpenError::NoSuchWay,
        Failure::Malformed | Failure::Damaged => OpenError::Damaged,
        Failure::TooCostly => OpenError::TooCostly,
        Failure::EntryMissing => OpenError::EntryMissing,
        Failure::EntryMalformed => OpenError::EntryWrong,
        Failure::WrongKey => match way {
            Way::Keyring(_) => OpenError::EntryWrong,
            // Where both are needed it may as well be the entry; the passphrase is what a person gets wrong.
            Way::Passphrase(_) | Way::KeyringPassphrase(..) => OpenError::WrongPassphrase,
            Way::Recovery(_) => OpenError::WrongPhrase,
        },
    })
}

/// Why a slot gave no key.
enum NotUnwrapped {
    Slot(Failure),
    Keystore(KeystoreError),
}

impl From<Failure> for NotUnwrapped {
    fn from(failure: Failure) -> Self {
        Self::Slot(failure)
    }
}

fn unwrap_slot(slot: &Value, vault_id: Uuid, way: Way<'_>) -> Result<Secret, NotUnwrapped> {
    let (stored, check, nonce, wrapped) = read_slot(slot).ok_or(Failure::Malformed)?;
    let key = slot_key(slot, (vault_id, &stored.id), way)?;
    let keys = SlotKeys::from(&key).ok_or(Failure::Malformed)?;
    let same: bool = keys.check.ct_eq(&check).into();
    let associated = associated(vault_id, &stored.id, way.kind().name());
    let opened = seal::open_key(&*keys.wrapping, &nonce, &associated, &wrapped);
    match (opened, same) {
        (Ok(key), true) => Ok(key),
        (Err(_), false) => Err(Failure::WrongKey.into()),
        (Ok(_), false) | (Err(_), true) => Err(Failure::Damaged.into()),
    }
}

/// The slot key. The keyring is asked before anything costly is derived.
fn slot_key(slot: &Value, (vault, id): (Uuid, &str), way: Way<'_>) -> Result<Key, NotUnwrapped> {
    let key = match way {
        Way::Keyring(keystore) => key_of(&read_entry(keystore, vault, id)?),
        Way::Passphrase(passphrase) => Some(passphrase_key(slot, passphrase)?),
        Way::KeyringPassphrase(keystore, passphrase) => {
            let entry = read_entry(keystore, vault, id)?;
            let passphrase = passphrase_key(slot, passphrase)?;
            derive::both(&entry, &passphrase, &read_salt(slot)?, (vault, id))
        }
        Way::Recovery(phrase) => derive::recovery(phrase, &read_salt(slot)?, (vault, id)),
    };
    Ok(key.ok_or(Failure::Malformed)?)
}

fn read_entry(keystore: &dyn Keystore, vault_id: Uuid, id: &str) -> Result<Secret, NotUnwrapped> {
    let entry = keystore
        .read(&entry::user(vault_id, id))
        .map_err(NotUnwrapped::Keystore)?
        .ok_or(Failure::EntryMissing)?;
    Ok(entry::key(&entry).ok_or(Failure::EntryMalformed)?)
}

type SlotBytes = (Stored, [u8; CHECK], [u8; NONCE], Vec<u8>);

fn read_slot(slot: &Value) -> Option<SlotBytes> {
    let stored = Stored::deserialize(slot).ok()?;
    let check = decode(&stored.check)?.try_into().ok()?;
    let nonce = decode(&stored.nonce)?.try_into().ok()?;
    let wrapped = decode(&stored.wrapped)?;
    Some((stored, check, nonce, wrapped))
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let bytes = BASE64.decode(text.as_bytes()).ok()?;
    // The decoder takes padding in the middle, as of two texts in a row.
    (BASE64.encode(&bytes) == text).then_some(bytes)
}

fn read_salt(slot: &Value) -> Result<Salt, Failure> {
    StoredSalt::deserialize(slot)
        .ok()
        .and_then(|stored| decode(&stored.salt)?.try_into().ok())
        .ok_or(Failure::Malformed)
}

fn passphrase_key(slot: &Value, passphrase: &Secret) -> Result<Key, Failure> {
    let cost = StoredCost::deserialize(slot)
        .map_err(|_| Failure::Malformed)?
        .argon2id;
    if cost.too_costly() {
        return Err(Failure::TooCostly);
    }
    let salt = read_salt(slot)?;
    if cost.too_cheap() {
        return Err(Failure::Malformed);
    }
    derive::passphrase(passphrase, &salt, cost).ok_or(Failure::TooCostly)
}
