//! A change of keys that was cut short: noted before the vault file is replaced, finished when the vault is open again.
//!
//! `rekey.json` in the state folder holds the earlier key, sealed under the new one, for as long as copies may be left that
//! only the earlier one opens. Whoever opens the note has the vault already; lost or broken, it costs no more than the copies'
//! being named as sealed with an earlier key.

use std::path::PathBuf;

use data_encoding::BASE64;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::secret::{Entropy, EntropyError, Secret};
use crate::vault::format::{Header, NONCE};
use crate::vault::slot::Keystore;
use crate::vault::store::{self, Lock};
use crate::vault::ways::earlier::Earlier;
use crate::vault::{Copies, Place, Rekeyed, Session, generations, seal, wrap};

/// What this seal authenticates beside the vault's identity: nothing of the vault file opens in its place.
const LABEL: &[u8] = b"injixo-authenticator earlier key";

/// The note as it stands in the file; it tells no more than the headers of the vault's files do.
#[derive(Serialize, Deserialize)]
pub(super) struct Note {
    vault_id: Uuid,
    /// That of the file with the new key: one of at least that number that the note does not belong to makes it void.
    revision: u64,
    delete: bool,
    nonce: String,
    sealed: String,
    /// The keyring entries of the vault file that was replaced.
    entries: Vec<String>,
}

impl Note {
    /// Seals the earlier key under the new one.
    pub(super) fn new(
        header: &Header,
        revision: u64,
        (old, new): (&Secret, &Secret),
        copies: Copies,
        entropy: &mut dyn Entropy,
    ) -> Result<Self, EntropyError> {
        let mut nonce = [0; NONCE];
        entropy.fill(&mut nonce)?;
        let mut sealed = Vec::new();
        // The ciphers refuse keys of a wrong length only; the note is void then.
        let _ = seal::seal(
            new.expose(),
            &nonce,
            &associated(header.vault_id),
            old.expose(),
            &mut sealed,
        );
        Ok(Self {
            vault_id: header.vault_id,
            revision,
            delete: copies == Copies::Delete,
            nonce: BASE64.encode(&nonce),
            sealed: BASE64.encode(&sealed),
            entries: wrap::users(header).collect(),
        })
    }

    /// Writes it durably. A state folder that cannot be written is no reason to keep an old key.
    pub(super) fn write(&self, place: &Place) {
        if let Ok(json) = serde_json::to_vec(self) {
            let _ = store::keep_note(&file(place), &json);
        }
    }

    fn read(place: &Place) -> Option<Self> {
        let file = store::read(&file(place)).ok()?;
        serde_json::from_slice(&file.bytes).ok()
    }

    fn earlier_key(&self, key: &Secret) -> Option<Secret> {
        let nonce = BASE64.decode(self.nonce.as_bytes()).ok()?;
        let sealed = BASE64.decode(self.sealed.as_bytes()).ok()?;
        let associated = associated(self.vault_id);
        seal::open_key(key.expose(), &nonce.try_into().ok()?, &associated, &sealed).ok()
    }
}

/// Forgets that anything is to be finished, durably where the disk lets it: after a power cut the note would be read again.
pub(super) fn forget(place: &Place) {
    let _ = store::drop_note(&file(place));
}

fn file(place: &Place) -> PathBuf {
    place.state.join("rekey.json")
}

fn associated(vault_id: Uuid) -> Vec<u8> {
    [LABEL, vault_id.as_bytes()].concat()
}

impl Session {
    /// Tells whether a change of keys may have been cut short, so that [`finish_rekey`](Self::finish_rekey) is to be asked.
    #[must_use]
    pub fn may_be_unfinished(&self) -> bool {
        store::plain_file(&file(&self.place))
    }

    /// Finishes a change of keys that was cut short after the vault file was replaced: what copies are left of before, those in
    /// the folders outside included, are sealed again or deleted, as was asked for then, and the earlier keyring entries go.
    /// Gives what became of them; nothing where nothing was left to do, or where another program is just saving (it may be the
    /// one that does this).
    pub fn finish_rekey(
        &mut self,
        outside: &[PathBuf],
        keystore: &dyn Keystore,
        entropy: &mut dyn Entropy,
    ) -> Option<Rekeyed> {
        if !self.may_be_unfinished() {
            return None;
        }
        let _lock = Lock::try_take(&self.place.data)?;
        self.finish_under_lock(outside, keystore, entropy)
    }

    pub(super) fn finish_under_lock(
        &mut self,
        outside: &[PathBuf],
        keystore: &dyn Keystore,
        entropy: &mut dyn Entropy,
    ) -> Option<Rekeyed> {
        let note = Note::read(&self.place)?;
        // The key of what is on the disk is what the copies are to be sealed with.
        let standing = store::read(&self.place.vault_file()).ok()?;
        let (header, _) = self.unseal_foreign(&standing).ok()?;
        if note.vault_id != header.vault_id {
            return None;
        }
        let Some(old) = note.earlier_key(&self.key) else {
            // The file was never replaced; with an older one in its place the newer may come back.
            if header.revision >= note.revision {
                forget(&self.place);
            }
            return None;
        };
        let earlier = Earlier {
            old: &old,
            new: &self.key,
            header: &header,
        };
        let copies = if note.delete {
            Copies::Delete
        } else {
            Copies::SealAgain
        };
        let (unreached, mut entries) = earlier.copies(&self.place, outside, copies, entropy);
        entries.unneeded.extend(note.entries);
        let entries_left = entries.delete(&header, keystore);
        forget(&self.place);
        self.status.generations = generations::list(&self.place, Some(header.vault_id));
        Some(Rekeyed {
            unreached,
            entries_left,
        })
    }
}
