//! From what a person has to a slot key, and from a slot key to what a slot holds.

use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::vault::RecoveryPhrase;
use crate::vault::seal::KEY;
use crate::vault::slot::{SlotKind, normalized};

/// HKDF `info` of the key that wraps the vault key.
const INFO_WRAP: &[u8] = b"injixo-authenticator vault 1 wrapping key";
/// HKDF `info` of the check value.
const INFO_CHECK: &[u8] = b"injixo-authenticator vault 1 check value";
/// HKDF `info`, its first part, of a slot key made with a salt; the name of the kind follows.
const INFO_SLOT: &str = "injixo-authenticator vault 1 ";
/// Bytes of a check value.
pub(super) const CHECK: usize = 8;
/// Bytes of a salt.
pub(super) const SALT: usize = 16;

pub(super) type Key = Zeroizing<[u8; KEY]>;
pub(super) type Salt = [u8; SALT];

/// What Argon2id may cost. New slots always get [`Cost::STANDARD`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Cost {
    memory_kib: u32,
    iterations: u32,
    lanes: u32,
}

impl Cost {
    pub(super) const STANDARD: Self = Self {
        memory_kib: 64 * 1024,
        iterations: 3,
        lanes: 1,
    };

    /// Less than this was never written: whoever changed it wants guessing to be cheap.
    pub(super) fn too_cheap(self) -> bool {
        self.memory_kib < 19 * 1024 || self.iterations == 0 || self.lanes == 0
    }

    pub(super) fn too_costly(self) -> bool {
        self.memory_kib > 1024 * 1024 || self.iterations > 10 || self.lanes > 16
    }
}

/// Argon2id (RFC 9106, version 0x13) over the NFC form; nothing where there is not enough memory.
pub(super) fn passphrase(passphrase: &Secret, salt: &Salt, cost: Cost) -> Option<Key> {
    let params = Params::new(cost.memory_kib, cost.iterations, cost.lanes, Some(KEY)).ok()?;
    let mut key = Zeroizing::new([0; KEY]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(&normalized(passphrase), salt, &mut *key)
        .ok()?;
    Some(key)
}

/// The slot key of a keyring's bytes and a passphrase's: HKDF over one behind the other, so that each alone says nothing.
pub(super) fn both(
    entry: &Secret,
    passphrase: &Key,
    salt: &Salt,
    slot: (Uuid, &str),
) -> Option<Key> {
    let entry: &[u8; KEY] = entry.expose().try_into().ok()?;
    let mut material = Zeroizing::new([0; 2 * KEY]);
    material[..KEY].copy_from_slice(entry);
    material[KEY..].copy_from_slice(&**passphrase);
    salted(&*material, salt, &SlotKind::KeyringPassphrase, slot)
}

/// The slot key of a recovery phrase. Its 128 bits need no slow derivation: nobody guesses them.
pub(super) fn recovery(phrase: &RecoveryPhrase, salt: &Salt, slot: (Uuid, &str)) -> Option<Key> {
    salted(phrase.expose(), salt, &SlotKind::Recovery, slot)
}

fn salted(material: &[u8], salt: &Salt, kind: &SlotKind, (vault, id): (Uuid, &str)) -> Option<Key> {
    let label = format!("{INFO_SLOT}{}", kind.name());
    let info = parts(&[&label, &vault.hyphenated().to_string(), id]);
    let mut key = Zeroizing::new([0; KEY]);
    Hkdf::<Sha256>::new(Some(salt), material)
        .expand(&info, &mut *key)
        .ok()?;
    Some(key)
}

/// What the wrapping authenticates.
pub(super) fn associated(vault_id: Uuid, slot_id: &str, kind: &str) -> Vec<u8> {
    parts(&[&vault_id.hyphenated().to_string(), slot_id, kind])
}

/// Each text behind its length, so that no two lists give the same bytes.
fn parts(texts: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for text in texts {
        bytes.extend_from_slice(&(text.len() as u32).to_le_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    bytes
}

/// The two outputs of HKDF-SHA256 over a slot key.
pub(super) struct SlotKeys {
    pub(super) wrapping: Key,
    pub(super) check: [u8; CHECK],
}

impl SlotKeys {
    pub(super) fn from(slot_key: &Key) -> Option<Self> {
        let hkdf = Hkdf::<Sha256>::new(None, &**slot_key);
        let mut keys = Self {
            wrapping: Zeroizing::new([0; KEY]),
            check: [0; CHECK],
        };
        hkdf.expand(INFO_WRAP, &mut *keys.wrapping).ok()?;
        hkdf.expand(INFO_CHECK, &mut keys.check).ok()?;
        Some(keys)
    }
}
