//! The highest revision of each vault that this machine has seen: tells when an older file stands in its place.
//!
//! `seen.json` in the state folder: `{"<vault id>": {"revision": 7, "digest": "<SHA-256, hex>"}}`. It may be lost or
//! broken: nothing is then known, and nothing fails.

use std::collections::BTreeMap;
use std::path::PathBuf;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::vault::store::{self, Digest};
use crate::vault::{Place, Rollback};

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    revision: u64,
    digest: String,
}

type All = BTreeMap<Uuid, Seen>;

/// Compares a file with what was seen of its vault, and remembers it when it is the newest.
pub(crate) fn look(
    place: &Place,
    vault_id: Uuid,
    revision: u64,
    digest: &Digest,
) -> Option<Rollback> {
    let digest = HEXLOWER.encode(digest);
    let mut all = load(place);
    match all.get(&vault_id) {
        Some(seen) if seen.revision > revision => {
            return Some(Rollback {
                file: revision,
                seen: seen.revision,
            });
        }
        // Two files of one count: one of them was saved on top of an older state.
        Some(seen) if seen.revision == revision && seen.digest != digest => {
            return Some(Rollback {
                file: revision,
                seen: seen.revision,
            });
        }
        Some(seen) if seen.revision == revision => return None,
        _ => {}
    }
    let _ = all.insert(vault_id, Seen { revision, digest });
    if let Ok(json) = serde_json::to_vec(&all) {
        // Not written means not remembered: no reason to fail an open or a save.
        let _ = store::write_note(&file(place), &json);
    }
    None
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
