//! The highest revision of each vault that this machine has seen: tells when an older file stands in its place.
//!
//! `seen.json` in the state folder: `{"<vault id>": {"revision": 7, "digest": "<SHA-256, hex>"}}`. It may be lost or
//! broken: nothing is then known, and nothing fails. `seen.lock` beside it keeps two programs from writing at once.

use std::collections::BTreeMap;
use std::path::PathBuf;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::vault::store::{self, Digest, Lock};
use crate::vault::{Place, Rollback};

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    revision: u64,
    digest: String,
}

type All = BTreeMap<Uuid, Seen>;

/// Compares a file with what was seen of its vault, and remembers it when it is the newest.
///
/// What was seen may be newer than the file as it was read only because another program saved in between: who reads
/// without the vault's lock reads once more before believing it.
pub(crate) fn look(
    place: &Place,
    vault_id: Uuid,
    revision: u64,
    digest: &Digest,
) -> Option<Rollback> {
    let digest = HEXLOWER.encode(digest);
    let all = load(place);
    let Some(seen) = all.get(&vault_id) else {
        remember(place, vault_id, Seen { revision, digest });
        return None;
    };
    // Two files of one count: one of them was saved on top of an older state.
    let twin = seen.revision == revision && seen.digest != digest;
    if seen.revision > revision || twin {
        return Some(Rollback {
            file: revision,
            seen: seen.revision,
        });
    }
    if seen.revision < revision {
        remember(place, vault_id, Seen { revision, digest });
    }
    None
}

/// The highest revision seen of a vault.
pub(crate) fn highest(place: &Place, vault_id: Uuid) -> Option<u64> {
    load(place).get(&vault_id).map(|seen| seen.revision)
}

/// Not written means not remembered: no reason to fail an open or a save.
fn remember(place: &Place, vault_id: Uuid, seen: Seen) {
    let lock = store::make_folder(&place.state)
        .ok()
        .and_then(|()| Lock::of(&place.state.join("seen.lock")).ok());
    // What a crash left behind here. A save comes here only after it is done, so a folder may be listed.
    if lock.as_ref().is_some_and(|lock| !lock.refused()) {
        let names = store::names(&place.state).unwrap_or_default();
        store::remove(store::left_overs(&place.state, &names));
    }
    let mut all = load(place);
    if all
        .get(&vault_id)
        .is_some_and(|known| known.revision >= seen.revision)
    {
        return;
    }
    let _ = all.insert(vault_id, seen);
    if let Ok(json) = serde_json::to_vec(&all) {
        let _ = store::write_note(&file(place), &json);
    }
}

fn load(place: &Place) -> All {
    store::read(&file(place))
        .ok()
        .and_then(|file| serde_json::from_slice(&file.bytes).ok())
        .unwrap_or_default()
}

fn file(place: &Place) -> PathBuf {
    place.state.join("seen.json")
}
