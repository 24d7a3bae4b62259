//! The slots of the header: wrapping the vault key for a new way in, unwrapping it by the way that was chosen.

use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::BASE64;
use hkdf::Hkdf;
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::secret::{Entropy, Secret};
use crate::vault::format::{Header, NONCE};
use crate::vault::seal::{self, KEY};
use crate::vault::slot::{Keystore, KeystoreError, Way, normalized};
use crate::vault::{CreateError, OpenError};

/// HKDF `info` of the key that wraps the vault key.
const INFO_WRAP: &[u8] = b"injixo-authenticator vault 1 wrapping key";
/// HKDF `info` of the check value.
const INFO_CHECK: &[u8] = b"injixo-authenticator vault 1 check value";
const CHECK: usize = 8;
const SALT: usize = 16;

/// What Argon2id may cost. New slots always get [`Cost::STANDARD`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
struct Cost {
    memory_kib: u32,
    iterations: u32,
    lanes: u32,
}

impl Cost {
    const STANDARD: Self = Self {
        memory_kib: 64 * 1024,
        iterations: 3,
        lanes: 1,
    };

    /// Less than this was never written: whoever changed it wants guessing to be cheap.
    fn too_cheap(self) -> bool {
        self.memory_kib < 19 * 1024 || self.iterations == 0 || self.lanes == 0
    }

    fn too_costly(self) -> bool {
        self.memory_kib > 1024 * 1024 || self.iterations > 10 || self.lanes > 16
    }
}

/// What every slot of a known kind holds.
#[derive(Deserialize)]
struct Stored {
    id: String,
    check: String,
    nonce: String,
    wrapped: String,
}

/// What a passphrase slot holds besides.
#[derive(Deserialize)]
struct StoredPassphrase {
    salt: String,
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
    WrongKey,
    /// The key is right, the slot is not what it was.
    Damaged,
}

/// A slot made for a new way in, and the keyring entry that was written for it.
pub(crate) struct NewSlot {
    pub value: Value,
    pub entry: Option<String>,
}

/// The name of a slot's entry in the keyring.
pub(crate) fn entry_user(vault_id: Uuid, slot_id: &str) -> String {
    format!("{}/{slot_id}", vault_id.hyphenated())
}

/// Wraps the vault key for a way in. A keyring entry is written, read back and compared; where that fails it is taken back.
pub(crate) fn wrap(
    way: Way<'_>,
    vault_id: Uuid,
    vault_key: &Secret,
    entropy: &mut dyn Entropy,
) -> Result<NewSlot, CreateError> {
    let mut id = [0; 16];
    entropy.fill(&mut id)?;
    let id = uuid::Builder::from_random_bytes(id)
        .into_uuid()
        .hyphenated()
        .to_string();
    let mut nonce = [0; NONCE];
    entropy.fill(&mut nonce)?;
    match way {
        Way::Passphrase(passphrase) => {
            if passphrase.is_empty() {
                return Err(CreateError::EmptyPassphrase);
            }
            let mut salt = [0; SALT];
            entropy.fill(&mut salt)?;
            let cost = Cost::STANDARD;
            let slot_key = derive(passphrase, &salt, cost)
                .ok_or(CreateError::Disk(std::io::ErrorKind::OutOfMemory))?;
            let mut value = slot_value(vault_id, &id, way, vault_key, &*slot_key, &nonce)?;
            value["salt"] = BASE64.encode(&salt).into();
            value["argon2id"] = json!({
                "memory_kib": cost.memory_kib,
                "iterations": cost.iterations,
                "lanes": cost.lanes,
            });
            Ok(NewSlot { value, entry: None })
        }
        Way::Keyring(keystore) => {
            let slot_key = Secret::random(KEY, entropy)?;
            let value = slot_value(vault_id, &id, way, vault_key, slot_key.expose(), &nonce)?;
            let user = entry_user(vault_id, &id);
            if let Err(error) = write_entry(keystore, &user, &slot_key) {
                // Best effort: the first failure is the one to tell.
                let _ = keystore.delete(&user);
                return Err(error.into());
            }
            Ok(NewSlot {
                value,
                entry: Some(user),
            })
        }
    }
}

/// Writes a keyring entry and makes sure that the keyring gives the same back.
fn write_entry(
    keystore: &dyn Keystore,
    user: &str,
    slot_key: &Secret,
) -> Result<(), KeystoreError> {
    let line = Secret::from_text(BASE64.encode(slot_key.expose()));
    if line.len() != BASE64.encode_len(KEY) {
        return Err(KeystoreError::Failed);
    }
    keystore.write(user, &line)?;
    let back = keystore.read(user)?.ok_or(KeystoreError::Unreliable)?;
    if entry_key(&back).is_some_and(|key| key == *slot_key) {
        Ok(())
    } else {
        Err(KeystoreError::Unreliable)
    }
}

/// The slot key in a keyring entry: 44 characters of Base64, one trailing newline tolerated; nothing for anything else.
fn entry_key(entry: &Secret) -> Option<Secret> {
    let line = entry.expose();
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if line.len() != BASE64.encode_len(KEY) {
        return None;
    }
    let mut key = Zeroizing::new(vec![0; BASE64.decode_len(line.len()).ok()?]);
    let length = BASE64.decode_mut(line, &mut key).ok()?;
    key.truncate(length);
    (length == KEY).then(|| Secret::new(std::mem::take(&mut *key)))
}

fn slot_value(
    vault_id: Uuid,
    id: &str,
    way: Way<'_>,
    vault_key: &Secret,
    slot_key: &[u8],
    nonce: &[u8; NONCE],
) -> Result<Value, CreateError> {
    let kind = way.kind();
    let broken = CreateError::Disk(std::io::ErrorKind::Other);
    let keys = SlotKeys::from(slot_key).ok_or(broken)?;
    let mut wrapped = Vec::new();
    seal::seal(
        &*keys.wrapping,
        nonce,
        &associated(vault_id, id, kind.name()),
        vault_key.expose(),
        &mut wrapped,
    )
    .ok_or(broken)?;
    Ok(json!({
        "id": id,
        "kind": kind.name(),
        "check": BASE64.encode(&keys.check),
        "nonce": BASE64.encode(nonce),
        "wrapped": BASE64.encode(&wrapped),
    }))
}

/// What the wrapping authenticates: each part behind its length, so that no two triples give the same bytes.
fn associated(vault_id: Uuid, slot_id: &str, kind: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in [&*vault_id.hyphenated().to_string(), slot_id, kind] {
        bytes.extend_from_slice(&(part.len() as u32).to_le_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    bytes
}

/// The two outputs of HKDF-SHA256 over a slot key.
struct SlotKeys {
    wrapping: Zeroizing<[u8; KEY]>,
    check: [u8; CHECK],
}

impl SlotKeys {
    fn from(slot_key: &[u8]) -> Option<Self> {
        let hkdf = Hkdf::<Sha256>::new(None, slot_key);
        let mut keys = Self {
            wrapping: Zeroizing::new([0; KEY]),
            check: [0; CHECK],
        };
        hkdf.expand(INFO_WRAP, &mut *keys.wrapping).ok()?;
        hkdf.expand(INFO_CHECK, &mut keys.check).ok()?;
        Some(keys)
    }
}

/// Argon2id (RFC 9106, version 0x13) over the NFC form; nothing where there is not enough memory.
fn derive(passphrase: &Secret, salt: &[u8], cost: Cost) -> Option<Zeroizing<[u8; KEY]>> {
    let params = Params::new(cost.memory_kib, cost.iterations, cost.lanes, Some(KEY)).ok()?;
    let mut key = Zeroizing::new([0; KEY]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(&normalized(passphrase), salt, &mut *key)
        .ok()?;
    Some(key)
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
        match unwrap_slot(slot, header.vault_id, way)? {
            Ok(key) => return Ok(key),
            Err(failure) => worst = worst.max(failure),
        }
    }
    Err(match worst {
        Failure::None => OpenError::NoSuchWay,
        Failure::Malformed | Failure::Damaged => OpenError::Damaged,
        Failure::TooCostly => OpenError::TooCostly,
        Failure::EntryMissing => OpenError::EntryMissing,
        Failure::WrongKey => match way {
            Way::Keyring(_) => OpenError::EntryWrong,
            Way::Passphrase(_) => OpenError::WrongPassphrase,
        },
    })
}

/// The outer error ends the search: a keyring that does not answer for one slot does not answer for the next.
fn unwrap_slot(
    slot: &Value,
    vault_id: Uuid,
    way: Way<'_>,
) -> Result<Result<Secret, Failure>, KeystoreError> {
    let Some((stored, check, nonce, wrapped)) = read_slot(slot) else {
        return Ok(Err(Failure::Malformed));
    };
    let slot_key = match way {
        Way::Keyring(keystore) => match keystore.read(&entry_user(vault_id, &stored.id))? {
            None => return Ok(Err(Failure::EntryMissing)),
            Some(entry) => match entry_key(&entry) {
                None => return Ok(Err(Failure::WrongKey)),
                Some(key) => key,
            },
        },
        Way::Passphrase(passphrase) => match passphrase_key(slot, passphrase) {
            Ok(key) => key,
            Err(failure) => return Ok(Err(failure)),
        },
    };
    let Some(keys) = SlotKeys::from(slot_key.expose()) else {
        return Ok(Err(Failure::Malformed));
    };
    let same: bool = keys.check.ct_eq(&check).into();
    let associated = associated(vault_id, &stored.id, way.kind().name());
    let opened = seal::open_key(&*keys.wrapping, &nonce, &associated, &wrapped);
    Ok(match (opened, same) {
        (Ok(key), true) => Ok(key),
        (Err(_), false) => Err(Failure::WrongKey),
        (Ok(_), false) | (Err(_), true) => Err(Failure::Damaged),
    })
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
    BASE64.decode(text.as_bytes()).ok()
}

fn passphrase_key(slot: &Value, passphrase: &Secret) -> Result<Secret, Failure> {
    let stored = StoredPassphrase::deserialize(slot).map_err(|_| Failure::Malformed)?;
    let salt = decode(&stored.salt).ok_or(Failure::Malformed)?;
    if stored.argon2id.too_costly() {
        return Err(Failure::TooCostly);
    }
    if salt.len() != SALT || stored.argon2id.too_cheap() {
        return Err(Failure::Malformed);
    }
    derive(passphrase, &salt, stored.argon2id)
        .map(|key| Secret::new(key.to_vec()))
        .ok_or(Failure::TooCostly)
}
