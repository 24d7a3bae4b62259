//! Saving a change: rule by rule what makes it count, in the one order that loses nothing.

use std::io::ErrorKind;

use crate::clock::UnixTime;
use crate::secret::{Entropy, Secret};
use crate::vault::create::seal_file;
use crate::vault::format::{Header, NONCE};
use crate::vault::session::{status_of, unseal};
use crate::vault::store::{self, FileBytes, Lock, LockError, ReadError, WriteError};
use crate::vault::{
    Change, ChangeError, Contents, Event, EventKind, Session, events, generations, seen,
};

/// Why a change was not saved. The vault on disk and the contents in memory are as they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The change does not fit what the vault holds.
    #[error(transparent)]
    Change(#[from] ChangeError),
    /// Another program put another vault, or one that this key does not open, in its place; or it saved in the very moment
    /// of this save without taking the lock: what it saved is then among the generations (or, where it cannot be moved there,
    /// beside the vault file), and this change is in the file.
    #[error("another program changed the vault file")]
    Conflict,
    /// Another program holds the lock for longer than 10 s.
    #[error("another program is saving")]
    Busy,
    /// The file could not be written.
    #[error("the vault could not be saved: {0}")]
    Disk(std::io::ErrorKind),
    /// Something else than a folder stands where the dated copies are kept, so that none could be made of the file as it was.
    #[error("the folder of the copies cannot be made")]
    CopiesFolder,
    /// What was written did not read back as it should, or it would have dropped something that the change does not name.
    #[error("what was written could not be read back")]
    Verify,
    /// Over 256 MiB.
    #[error("the vault would be too large")]
    TooLarge,
    /// No random bytes.
    #[error(transparent)]
    Entropy(#[from] crate::secret::EntropyError),
}

impl From<LockError> for SaveError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Busy => Self::Busy,
            LockError::Io(kind) => Self::Disk(kind),
        }
    }
}

impl From<WriteError> for SaveError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Io(kind) => Self::Disk(kind),
            WriteError::Verify => Self::Verify,
            WriteError::Conflict => Self::Conflict,
        }
    }
}

impl From<ReadError> for SaveError {
    fn from(error: ReadError) -> Self {
        match error {
            // Gone or grown beyond any vault: in any case not the file that was loaded.
            ReadError::Missing | ReadError::TooLarge => Self::Conflict,
            ReadError::Io(kind) => Self::Disk(kind),
        }
    }
}

/// What one save makes of the state it goes on top of. Its answers may be asked for more than once.
pub(super) trait Step {
    /// Makes the new state of the present one.
    fn apply(&self, header: &mut Header, contents: &mut Contents) -> Result<(), ChangeError>;

    /// Tells whether nothing is gone that this step does not name. (The events are looked after by the save.)
    fn keeps_the_rest(&self, before: &Contents, after: &Contents) -> bool;

    /// Whether the file as it was becomes a dated copy first.
    fn makes_generation(&self) -> bool;

    /// What is told of it in the list of events.
    fn events(&self, before: &Contents, after: &Contents, now: UnixTime) -> Vec<Event>;

    /// The key to seal with, where it is another than before.
    fn new_key(&self) -> Option<&Secret> {
        None
    }

    /// Asked with what was read back from the disk, before it takes the place of the file: whether it opens as it should
    /// beyond opening with its key.
    fn proves(&self, file: &[u8]) -> bool {
        let _ = file;
        true
    }
}

impl Step for Change {
    fn apply(&self, _: &mut Header, contents: &mut Contents) -> Result<(), ChangeError> {
        Self::apply(self, contents)
    }

    fn keeps_the_rest(&self, before: &Contents, after: &Contents) -> bool {
        Self::keeps_the_rest(self, before, after)
    }

    fn makes_generation(&self) -> bool {
        Self::makes_generation(self)
    }

    fn events(&self, before: &Contents, after: &Contents, now: UnixTime) -> Vec<Event> {
        events::of_change(self, before, after, now)
    }
}

/// The file on disk that a step is applied to.
struct Base {
    file: FileBytes,
    header: Header,
    contents: Contents,
}

impl Session {
    /// Saves a change: under the lock the file is compared with the one that was loaded; where another program saved in
    /// between, its state is loaded and the change applied to that. Only when the new file is on the disk do the contents change.
    ///
    /// # Errors
    /// [`SaveError`]; file and contents are then as they were (or as the other program left them).
    pub fn commit(
        &mut self,
        change: &Change,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), SaveError> {
        let lock = self.lock()?;
        self.save(change, &lock, entropy, now)
    }

    /// Takes the lock of the vault, to save under it.
    pub(super) fn lock(&mut self) -> Result<Lock, SaveError> {
        let lock = Lock::take(&self.place.data)?;
        self.locks_refused = lock.refused();
        Ok(lock)
    }

    /// Saves a step under the lock. No folder is listed before the save is done.
    pub(super) fn save(
        &mut self,
        step: &dyn Step,
        lock: &Lock,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), SaveError> {
        self.replace(step, entropy, now)?;
        self.after_save(step, lock, now);
        Ok(())
    }

    fn replace(
        &mut self,
        step: &dyn Step,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), SaveError> {
        let base = self.base()?;
        let mut contents = base.contents.clone();
        let mut header = base.header.clone();
        step.apply(&mut header, &mut contents)?;
        if !step.keeps_the_rest(&base.contents, &contents) {
            return Err(SaveError::Verify);
        }
        let mut events = self.unsaved_events(now);
        events.extend(step.events(&base.contents, &contents, now));
        events::append(&mut contents.events, events);
        if !events::continues(&base.contents.events, &contents.events) {
            return Err(SaveError::Verify);
        }

        header.revision = self.next_revision(&base.header);
        header.parent = Some(data_encoding::HEXLOWER.encode(&base.file.digest));
        let key = step.new_key().unwrap_or(&self.key).clone();
        let file = sealed(&header, &contents, &key, entropy)?;
        let digest = store::digest(&file);

        if step.makes_generation() {
            let Base { file, header, .. } = &base;
            let kept = generations::keep(&self.place, header, &file.bytes, &file.digest, now);
            kept.map_err(|error| match error {
                WriteError::Io(ErrorKind::AlreadyExists) => SaveError::CopiesFolder,
                error => error.into(),
            })?;
        }
        let replaced = store::replace(
            &self.place.vault_file(),
            Some(&base.file.bytes),
            &file,
            &digest,
            &|back| {
                unseal(back, &key).is_ok_and(|(_, read)| holds(&read, &contents))
                    && step.proves(back)
            },
        )?;
        let known = std::mem::take(&mut self.status.generations);
        self.status = status_of(&header, file.len() as u64, known);
        self.header = header;
        self.contents = contents;
        let mut key = key;
        key.hold_like(&self.key);
        self.key = key;
        self.digest = digest;
        self.stamp = replaced.stamp;
        self.pending.clear();
        self.opened_by = None;
        if let Some(stranger) = replaced.stranger {
            // Conflict either way: where it could not be moved it stays under its temporary name, for a later save to move.
            self.cleaned = generations::keep_stranger(&self.place, &stranger, now).is_ok();
            return Err(SaveError::Conflict);
        }
        Ok(())
    }

    /// The state that the change goes on top of: the loaded one, or what another program saved since.
    fn base(&self) -> Result<Base, SaveError> {
        let file = store::read(&self.place.vault_file())?;
        let (header, contents) = if file.digest == self.digest {
            (self.header.clone(), self.contents.clone())
        } else {
            self.unseal_foreign(&file)
                .map_err(|_| SaveError::Conflict)?
        };
        Ok(Base {
            file,
            header,
            contents,
        })
    }

    /// The present state, as a save would find it. Under the lock it stays so.
    pub(super) fn present(&self) -> Result<(Header, Contents), SaveError> {
        self.base().map(|base| (base.header, base.contents))
    }

    /// One more than the file to be replaced, and than the highest seen.
    pub(super) fn next_revision(&self, header: &Header) -> u64 {
        let seen = self.rollback.map_or(0, |rollback| rollback.seen);
        header.revision.max(seen).saturating_add(1)
    }

    /// That this session opened the vault, unless it was noted or saved before, and what else was noted.
    pub(super) fn unsaved_events(&self, now: UnixTime) -> Vec<Event> {
        let noted = self.pending.iter();
        let opened = self
            .opened_by
            .as_ref()
            .filter(|_| !noted.clone().any(|it| it.what == EventKind::Opened))
            .map(|way| Event::new(now, EventKind::Opened, way.name()));
        opened.into_iter().chain(noted.cloned()).collect()
    }

    /// What follows a save and cannot make it fail any more.
    fn after_save(&mut self, step: &dyn Step, lock: &Lock, now: UnixTime) {
        let Header {
            vault_id, revision, ..
        } = self.header;
        self.rollback = seen::look(&self.place, vault_id, revision, &self.digest);
        if !self.cleaned && !lock.refused() {
            generations::clean(&self.place, Some(now));
            self.cleaned = true;
        }
        if step.makes_generation() {
            // The copy just made is the file that this one replaced.
            let written = self.header.parent.as_deref();
            self.status.generations =
                generations::prune(&self.place, vault_id, written, !lock.refused());
        }
    }
}

/// The bytes of a vault file, under a nonce that was never used.
pub(super) fn sealed(
    header: &Header,
    contents: &Contents,
    key: &Secret,
    entropy: &mut dyn Entropy,
) -> Result<Vec<u8>, SaveError> {
    let mut nonce = [0; NONCE];
    entropy.fill(&mut nonce)?;
    seal_file(header, contents, key, &nonce).ok_or(SaveError::TooLarge)
}

/// Tells whether what was read back holds all that was written. Entries set aside may meanwhile be understood.
pub(super) fn holds(read: &Contents, written: &Contents) -> bool {
    read.accounts.starts_with(&written.accounts)
        && read.archive.starts_with(&written.archive)
        && read.trash.starts_with(&written.trash)
        && read.events == written.events
        && read.enrollments.kept.starts_with(&written.enrollments.kept)
        && read.enrollments.kept.len() + read.enrollments.odd.len()
            == written.enrollments.kept.len() + written.enrollments.odd.len()
        && read.tags == written.tags
        && read.unknown == written.unknown
        && entries(read) == entries(written)
}

fn entries(contents: &Contents) -> usize {
    let Contents {
        accounts,
        archive,
        trash,
        set_aside,
        ..
    } = contents;
    accounts.len() + archive.len() + trash.len() + set_aside.len()
}
