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
use crate::vault::reseal::{Lends, Shelves, ask};
use crate::vault::slot::Keystore;
use crate::vault::store::{self, Lock, LockError};
use crate::vault::ways::earlier::{Entries, Keys, carry_over};
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

/// Tells whether copies may be left that only the key in the note opens.
pub(super) fn is_noted(place: &Place, header: &Header, key: &Secret) -> bool {
    Note::read(place)
        .is_some_and(|note| note.vault_id == header.vault_id && note.earlier_key(key).is_some())
}

fn file(place: &Place) -> PathBuf {
    place.state.join("rekey.json")
}

fn associated(vault_id: Uuid) -> Vec<u8> {
    [LABEL, vault_id.as_bytes()].concat()
}

/// Taken by whoever changes the keys, until the copies have followed: two of them at once would undo each other's work. Nothing
/// where the state folder takes no file.
pub(super) fn alone(place: &Place) -> Result<Option<Lock>, LockError> {
    let _ = store::make_folder(&place.state);
    match Lock::try_of(&place.state.join("rekey.lock")) {
        Err(LockError::Busy) => Err(LockError::Busy),
        other => Ok(other.ok()),
    }
}

/// A change of keys of which the vault file is done, and the copies are still to follow. It knows no key and holds no session: a
/// folder outside that hangs keeps nobody from saving, and nothing in memory that locking is to wipe.
pub struct Unfinished {
    pub(super) place: Place,
    /// That of the vault file with the new key.
    pub(super) header: Header,
    pub(super) note: Note,
    /// The keyring entries of the copies that have followed already.
    pub(super) entries: Entries,
    pub(super) _alone: Option<Lock>,
}

impl std::fmt::Debug for Unfinished {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Unfinished")
    }
}

impl Unfinished {
    /// Has all copies follow, those in the folders outside included: they are sealed again or deleted, as was asked for; then the
    /// earlier keyring entries go. The vault is lent for one copy after the other. Gives what could not be done; nothing where
    /// the vault was locked meanwhile: the next opening goes on.
    pub fn finish(
        mut self,
        outside: &[PathBuf],
        keystore: &dyn Keystore,
        entropy: &mut dyn Entropy,
        lend: Lends<'_>,
    ) -> Option<Rekeyed> {
        let mut shelves = Shelves::here(&self.place, &self.header);
        for folder in outside {
            shelves.add(folder, &self.header);
        }
        let copies = if self.note.delete {
            Copies::Delete
        } else {
            Copies::SealAgain
        };
        let (unreached, mut entries) = {
            let (note, header) = (&self.note, &self.header);
            let lend_keys = &mut |look: &mut dyn FnMut(Keys<'_>)| {
                lend(&mut |session: &mut Session| {
                    if let Some(old) = note.earlier_key(&session.key) {
                        let new = &session.key;
                        let old = &old;
                        look(Keys { old, new, header });
                    }
                });
            };
            carry_over(shelves, copies, entropy, lend_keys)?
        };
        entries.unneeded.append(&mut self.entries.unneeded);
        entries.unneeded.extend(self.note.entries);
        let entries_left = entries.delete(&self.header, keystore);
        forget(&self.place);
        let _ = ask(lend, |session| {
            let kept = generations::list(&self.place, Some(self.header.vault_id));
            session.status.generations = kept;
        });
        Some(Rekeyed {
            unreached,
            entries_left,
        })
    }
}

impl Session {
    /// Tells whether a change of keys may have been cut short, so that [`finish_rekey`](Self::finish_rekey) is to be asked.
    #[must_use]
    pub fn may_be_unfinished(&self) -> bool {
        store::plain_file(&file(&self.place))
    }

    /// Finishes a change of keys that was cut short after the vault file was replaced: what copies are left of before, those in
    /// the folders outside included, are sealed again or deleted, as was asked for then, and the earlier keyring entries go.
    /// Gives what became of them; nothing where [`unfinished`](Self::unfinished) gives nothing.
    pub fn finish_rekey(
        &mut self,
        outside: &[PathBuf],
        keystore: &dyn Keystore,
        entropy: &mut dyn Entropy,
    ) -> Option<Rekeyed> {
        let unfinished = self.unfinished()?;
        unfinished.finish(outside, keystore, entropy, &mut |look| look(self))
    }

    /// The change of keys that was cut short after the vault file was replaced. Nothing where there is none, or where another
    /// program is just saving or finishing it.
    #[must_use]
    pub fn unfinished(&self) -> Option<Unfinished> {
        if !self.may_be_unfinished() {
            return None;
        }
        let alone = alone(&self.place).ok()?;
        let _lock = Lock::try_take(&self.place.data)?;
        let note = Note::read(&self.place)?;
        // The key of what is on the disk is what the copies are to be sealed with.
        let standing = store::read(&self.place.vault_file()).ok()?;
        let (header, _) = self.unseal_foreign(&standing).ok()?;
        if note.vault_id != header.vault_id {
            return None;
        }
        if note.earlier_key(&self.key).is_none() {
            // The file was never replaced; with an older one in its place the newer may come back.
            if header.revision >= note.revision {
                forget(&self.place);
            }
            return None;
        }
        Some(Unfinished {
            place: self.place.clone(),
            header,
            note,
            entries: Entries::default(),
            _alone: alone,
        })
    }
}
