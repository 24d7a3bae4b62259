//! The ways into an open vault: trying one, adding one, and new keys for a changed set of them.

mod earlier;
mod unfinished;

use std::cell::Cell;
use std::path::PathBuf;

use data_encoding::HEXLOWER;
use serde_json::Value;

use crate::clock::UnixTime;
use crate::secret::{Entropy, EntropyError, Secret};
use crate::vault::commit::{Step, sealed};
use crate::vault::format::{Header, MAX_SLOTS};
use crate::vault::reseal::{Shelves, reseal};
use crate::vault::seal::KEY;
use crate::vault::session::unseal;
use crate::vault::slot::{Keystore, KeystoreError, SlotKind, Way};
use crate::vault::store::Lock;
use crate::vault::wrap::{self, NewSlot, WrapError};
use crate::vault::{
    ChangeError, Contents, Event, EventKind, KnownFile, OpenError, SaveError, Session, format,
    generations, store,
};

use earlier::{Keys, carry_over};
use unfinished::Note;
pub use unfinished::Unfinished;

/// What becomes of the dated copies (and those in the folder outside) when the vault gets a new key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copies {
    /// They are sealed again with the new key and open through the new ways.
    SealAgain,
    /// They are deleted.
    Delete,
}

/// What a change of keys left behind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rekeyed {
    /// Copies that still open only with an earlier key, or not at all, to be named to the person; a folder outside that is not
    /// there stands for all that may lie in it.
    pub unreached: Vec<PathBuf>,
    /// How many earlier keyring entries are still there: the keyring did not delete them, or a copy needs them that the disk
    /// did not let be sealed again.
    pub entries_left: usize,
}

/// Why the ways in did not change. The vault, its copies and the keyring are as they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WaysError {
    /// The vault file could not be saved. [`SaveError::Conflict`] where another program saved in this very moment without taking
    /// the lock: the ways in have changed then, and what it saved is among the copies.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// The keyring.
    #[error(transparent)]
    Keystore(#[from] KeystoreError),
    /// The passphrase is empty.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The vault has a way in of that kind, or the same kind was named twice.
    #[error("the vault has a way in of that kind")]
    AlreadyThere,
    /// No way in would be left.
    #[error("a vault needs a way in")]
    NothingLeft,
    /// The header has no room for another one.
    #[error("the vault has as many ways in as it can have")]
    TooMany,
    /// The new file did not open through each of its ways.
    #[error("the new way in did not open the vault")]
    NotProven,
    /// The copies are still following an earlier change of keys, in this program or another.
    #[error("an earlier change of keys is not finished")]
    NotFinished,
    /// No random bytes.
    #[error(transparent)]
    Entropy(#[from] EntropyError),
}

impl From<WrapError> for WaysError {
    fn from(error: WrapError) -> Self {
        match error {
            WrapError::EmptyPassphrase => Self::EmptyPassphrase,
            WrapError::Keystore(error) => Self::Keystore(error),
            WrapError::Entropy(error) => Self::Entropy(error),
            WrapError::NoMemory => Self::Save(SaveError::Disk(std::io::ErrorKind::OutOfMemory)),
            WrapError::Refused => Self::NotProven,
        }
    }
}

impl Session {
    /// Tells whether this way opens the vault file as it stands on the disk, and which file that is. Changes nothing.
    ///
    /// # Errors
    /// [`OpenError`], as opening the vault would answer.
    pub fn opens_with(&self, way: Way<'_>) -> Result<KnownFile, OpenError> {
        let file = store::read(&self.place.vault_file())?;
        let key = wrap::unwrap(&format::split(&file.bytes)?.header, way)?;
        unseal(&file.bytes, &key).map(|_| KnownFile::of(&file))
    }

    /// Adds a way in: wraps the same vault key once more and replaces nothing. The file as it was becomes a dated copy; that and
    /// the earlier copies of this key are sealed again with the new way, for a recovery phrase is made for the day when they
    /// are all that is left. One that cannot be sealed again stays as it is.
    ///
    /// # Errors
    /// [`WaysError`]; nothing has changed then.
    pub fn add_way(
        &mut self,
        way: Way<'_>,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), WaysError> {
        let lock = self.lock()?;
        let (header, _) = self.present()?;
        let had = kinds(&header.slots);
        if had.contains(&way.kind()) {
            return Err(WaysError::AlreadyThere);
        }
        if header.slots.len() >= MAX_SLOTS {
            return Err(WaysError::TooMany);
        }
        let key = self.key.clone();
        let new = NewSlots::for_ways(&[way], &header, &key, entropy)?;
        let step = NewWays {
            slots: header.slots.into_iter().chain(new.values()).collect(),
            key: &key,
            ways: &[way],
            told: vec![(EventKind::WayAdded, Some(way.kind()))],
            makes_generation: true,
            failure: Cell::default(),
        };
        self.save_ways(&step, new, &lock, entropy, now)?;
        let keys = Keys {
            old: &key,
            new: &key,
            header: &self.header,
        };
        let copies = Shelves::here(&self.place, &self.header).copies;
        let _ = reseal(&copies, &mut |file| Some(keys.again(file, entropy)));
        self.status.generations = generations::list(&self.place, Some(self.header.vault_id));
        Ok(())
    }

    /// Gives the vault a new key, with exactly these ways in, and has the copies follow: [`new_keys`](Self::new_keys), then
    /// [`Unfinished::finish`]. A crash in between leaves a vault that opens by all of the old or all of the new ways, and copies of
    /// which each opens by the ones or the others; what is then left to do is done by [`finish_rekey`](Self::finish_rekey) once
    /// the vault is open again.
    ///
    /// # Errors
    /// [`WaysError`]; nothing has changed then, and new keyring entries are taken back.
    pub fn rekey(
        &mut self,
        ways: &[Way<'_>],
        copies: Copies,
        outside: &[PathBuf],
        keystore: &dyn Keystore,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<Rekeyed, WaysError> {
        let finished = self.finish_rekey(outside, keystore, entropy);
        let unfinished = match self.new_keys(ways, copies, entropy, now) {
            Err(error @ WaysError::Save(SaveError::Conflict)) => {
                // Where the ways in have changed all the same, the copies follow.
                let _ = self.finish_rekey(outside, keystore, entropy);
                return Err(error);
            }
            other => other?,
        };
        let rekeyed = unfinished.finish(outside, keystore, entropy, &mut |look| look(self));
        let mut rekeyed = rekeyed.unwrap_or_default();
        rekeyed.entries_left += finished.map_or(0, |finished| finished.entries_left);
        Ok(rekeyed)
    }

    /// Gives the vault a new key, with exactly these ways in; those that it had open it no more, nor does a keyring entry or a
    /// passphrase of before open anything that was reached. Slots of kinds that this version does not know cannot be wrapped
    /// anew and are gone afterwards; all else that it does not know is kept.
    ///
    /// New keyring entries are written and read back; the new file is sealed and opened through each of the ways from what the
    /// disk gives back; then it replaces the old one; then the file of before and the dated copies are sealed again, or deleted.
    /// What is left to do comes back: the copies in the folders outside and the earlier keyring entries. Where it is not done, or
    /// cut short, [`unfinished`](Self::unfinished) gives it again once the vault is open.
    ///
    /// # Errors
    /// [`WaysError`]; nothing has changed then, and new keyring entries are taken back. [`SaveError::Conflict`] where another
    /// program changed the ways in since they were loaded, [`WaysError::NotFinished`] where one is not finished.
    pub fn new_keys(
        &mut self,
        ways: &[Way<'_>],
        copies: Copies,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<Unfinished, WaysError> {
        if ways.is_empty() {
            return Err(WaysError::NothingLeft);
        }
        let wanted: Vec<SlotKind> = ways.iter().map(Way::kind).collect();
        if (1..wanted.len()).any(|index| wanted[..index].contains(&wanted[index])) {
            return Err(WaysError::AlreadyThere);
        }
        let alone = unfinished::alone(&self.place).map_err(|_| WaysError::NotFinished)?;
        let lock = self.lock()?;
        let (mut header, contents) = self.present()?;
        // The person chose among the ways that were loaded: one that another program added meanwhile is not dropped unasked.
        if header.slots != self.header.slots {
            return Err(SaveError::Conflict.into());
        }
        // Nothing but its note opens what an earlier change left.
        if unfinished::is_noted(&self.place, &header, &self.key) {
            return Err(WaysError::NotFinished);
        }
        let key = Secret::random(KEY, entropy)?;
        let old = self.key.clone();
        let new = NewSlots::for_ways(ways, &header, &key, entropy)?;
        let step = NewWays {
            slots: new.values().collect(),
            key: &key,
            ways,
            told: changed(&kinds(&header.slots), &wanted),
            makes_generation: false,
            failure: Cell::default(),
        };
        let keys = (&old, &key);
        let note = Note::new(&header, self.next_revision(&header), keys, copies, entropy)?;
        note.write(&self.place);
        let saved = self.save_ways(&step, new, &lock, entropy, now);
        if self.key != key {
            unfinished::forget(&self.place);
            saved?;
        }

        // Nothing from here on makes it fail: what cannot be done is what comes back.
        if !lock.refused() {
            generations::clean(&self.place, Some(now));
        }
        let keys = Keys {
            old: &old,
            new: &key,
            header: &self.header,
        };
        let shelves = Shelves::here(&self.place, &self.header);
        let followed = carry_over(shelves, copies, entropy, &mut |look| look(keys));
        let (_, entries) = followed.unwrap_or_default();
        let mut written = None;
        if copies == Copies::SealAgain {
            header.slots.clone_from(&self.header.slots);
            // It holds nothing that the vault file does not hold: not kept means a copy less, and nothing lost.
            if let Ok(file) = sealed(&header, &contents, &key, entropy) {
                let digest = store::digest(&file);
                let _ = generations::keep(&self.place, &header, &file, &digest, now);
                written = Some(HEXLOWER.encode(&digest));
            }
        }
        let vault_id = self.header.vault_id;
        self.status.generations =
            generations::prune(&self.place, vault_id, written.as_deref(), !lock.refused());
        saved?;
        Ok(Unfinished {
            place: self.place.clone(),
            header: self.header.clone(),
            note,
            entries,
            _alone: alone,
        })
    }

    /// Saves; the keyring entries of the new slots stay only where the file stands that needs them.
    fn save_ways(
        &mut self,
        step: &NewWays<'_>,
        new: NewSlots<'_>,
        lock: &Lock,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), WaysError> {
        let saved = self.save(step, lock, entropy, now);
        if saved.is_ok() || self.header.slots == step.slots {
            new.stand();
        }
        saved.map_err(|error| match (error, step.failure.take()) {
            (SaveError::Verify, Some(failure)) => failure,
            (SaveError::Entropy(error), _) => error.into(),
            _ => error.into(),
        })
    }
}

/// A save that changes the ways in, and the vault key where it is another one.
struct NewWays<'a> {
    slots: Vec<Value>,
    key: &'a Secret,
    ways: &'a [Way<'a>],
    told: Vec<(EventKind, Option<SlotKind>)>,
    makes_generation: bool,
    /// Why the file was not proven.
    failure: Cell<Option<WaysError>>,
}

impl Step for NewWays<'_> {
    fn apply(&self, header: &mut Header, _: &mut Contents) -> Result<(), ChangeError> {
        header.slots.clone_from(&self.slots);
        Ok(())
    }

    fn keeps_the_rest(&self, before: &Contents, after: &Contents) -> bool {
        before == after
    }

    fn makes_generation(&self) -> bool {
        self.makes_generation
    }

    fn events(&self, _: &Contents, _: &Contents, now: UnixTime) -> Vec<Event> {
        let event = |(what, kind): &(EventKind, Option<SlotKind>)| {
            let about = kind.as_ref().map(SlotKind::name).unwrap_or_default();
            Event::new(now, what.clone(), about)
        };
        self.told.iter().map(event).collect()
    }

    fn new_key(&self) -> Option<&Secret> {
        Some(self.key)
    }

    fn proves(&self, file: &[u8]) -> bool {
        let proven = prove(file, self.key, self.ways);
        self.failure.set(proven.err());
        proven.is_ok()
    }
}

/// Unwraps the key through each of the ways from what was read back. That it opens the contents is looked at by the save.
fn prove(back: &[u8], key: &Secret, ways: &[Way<'_>]) -> Result<(), WaysError> {
    let parts = format::split(back).map_err(|_| WaysError::NotProven)?;
    for way in ways {
        match wrap::unwrap(&parts.header, *way) {
            Ok(unwrapped) if unwrapped == *key => {}
            Err(OpenError::Keystore(error)) => return Err(error.into()),
            _ => return Err(WaysError::NotProven),
        }
    }
    Ok(())
}

/// The slots of new ways in; their keyring entries are taken back unless the file stands that needs them.
struct NewSlots<'a> {
    slots: Vec<NewSlot<'a>>,
    stand: bool,
}

impl<'a> NewSlots<'a> {
    fn for_ways(
        ways: &[Way<'a>],
        header: &Header,
        key: &Secret,
        entropy: &mut dyn Entropy,
    ) -> Result<Self, WrapError> {
        let mut new = Self {
            slots: Vec::new(),
            stand: false,
        };
        for way in ways {
            let slot = wrap::wrap(*way, header.vault_id, key, entropy)?;
            new.slots.push(slot);
        }
        Ok(new)
    }

    fn values(&self) -> impl Iterator<Item = Value> {
        self.slots.iter().map(|slot| slot.value.clone())
    }

    fn stand(mut self) {
        self.stand = true;
    }
}

impl Drop for NewSlots<'_> {
    fn drop(&mut self) {
        if !self.stand {
            self.slots.iter().for_each(NewSlot::take_back);
        }
    }
}

/// The kinds of slots.
fn kinds(slots: &[Value]) -> Vec<SlotKind> {
    let name = |slot: &Value| {
        slot.get("kind")
            .and_then(Value::as_str)
            .map(SlotKind::named)
    };
    slots.iter().filter_map(name).collect()
}

/// What a change of keys is listed as.
fn changed(had: &[SlotKind], wanted: &[SlotKind]) -> Vec<(EventKind, Option<SlotKind>)> {
    let removed = had.iter().filter(|kind| !wanted.contains(kind));
    let added = wanted.iter().filter(|kind| !had.contains(kind));
    let removed = removed.map(|kind| (EventKind::WayRemoved, Some(kind.clone())));
    let added = added.map(|kind| (EventKind::WayAdded, Some(kind.clone())));
    std::iter::once((EventKind::KeyChanged, None))
        .chain(removed)
        .chain(added)
        .collect()
}
