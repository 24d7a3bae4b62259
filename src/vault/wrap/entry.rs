//! A slot's entry in the keyring: its name, how it is written so that it can be relied on, how it is read.

use std::path::Path;

use data_encoding::BASE64;
use serde_json::Value;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::vault::format::{self, Header};
use crate::vault::seal::KEY;
use crate::vault::slot::{Keystore, KeystoreError, SlotKind};
use crate::vault::store;

/// The name of a slot's entry.
pub(crate) fn user(vault_id: Uuid, slot_id: &str) -> String {
    format!("{}/{slot_id}", vault_id.hyphenated())
}

/// The names of the entries that the slots of a vault file need.
pub(crate) fn users(header: &Header) -> impl Iterator<Item = String> {
    header.slots.iter().filter_map(|slot| {
        let kind = SlotKind::named(slot.get("kind").and_then(Value::as_str)?);
        let id = slot.get("id").and_then(Value::as_str)?;
        kind.needs_keyring().then(|| user(header.vault_id, id))
    })
}

/// The same of a file; none where its header cannot be read.
pub(crate) fn users_of_file(path: &Path) -> Vec<String> {
    store::read_head(path)
        .ok()
        .and_then(|(bytes, _)| format::head(&bytes).ok())
        .map(|(header, _)| users(&header).collect())
        .unwrap_or_default()
}

/// Writes an entry and makes sure that the keyring gives the same back; where it does not, the entry is taken back.
pub(super) fn write(
    keystore: &dyn Keystore,
    user: &str,
    key: &Secret,
) -> Result<(), KeystoreError> {
    let written = write_and_read(keystore, user, key);
    if written.is_err() {
        // Best effort: the first failure is the one to tell.
        let _ = keystore.delete(user);
    }
    written
}

fn write_and_read(keystore: &dyn Keystore, user: &str, key: &Secret) -> Result<(), KeystoreError> {
    let line = Secret::from_text(BASE64.encode(key.expose()));
    if line.len() != BASE64.encode_len(KEY) {
        return Err(KeystoreError::Failed);
    }
    keystore.write(user, &line)?;
    let back = keystore.read(user)?.ok_or(KeystoreError::Unreliable)?;
    if self::key(&back).is_some_and(|back| back == *key) {
        Ok(())
    } else {
        Err(KeystoreError::Unreliable)
    }
}

/// The key in an entry: 44 characters of Base64, one trailing newline tolerated; nothing for anything else.
pub(crate) fn key(entry: &Secret) -> Option<Secret> {
    let line = entry.expose();
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    // The decoder would take padding in the middle, as of two texts in a row.
    if line.len() != BASE64.encode_len(KEY) || line[..line.len() - 1].contains(&b'=') {
        return None;
    }
    let mut key = Zeroizing::new(vec![0; BASE64.decode_len(line.len()).ok()?]);
    let length = BASE64.decode_mut(line, &mut key).ok()?;
    key.truncate(length);
    (length == KEY).then(|| Secret::new(std::mem::take(&mut *key)))
}
