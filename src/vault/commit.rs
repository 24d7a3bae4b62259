//! Saving a change: rule by rule what makes it count, in the one order that loses nothing.

use crate::clock::UnixTime;
use crate::secret::Entropy;
use crate::vault::create::seal_file;
use crate::vault::format::{Header, NONCE};
use crate::vault::session::{status_of, unseal};
use crate::vault::store::{self, FileBytes, Lock, LockError, ReadError, WriteError};
use crate::vault::{Change, ChangeError, Contents, Session, generations, seen};

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

/// The file on disk that a change is applied to.
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
        let lock = Lock::take(&self.place.data)?;
        self.locks_refused = lock.refused();
        // Before the save and never after it: what a save leaves behind it leaves on purpose.
        if !self.cleaned && !lock.refused() {
            generations::clean(&self.place, now);
            self.cleaned = true;
        }
        let saved = self.commit_locked(change, entropy, now);
        if saved.is_ok() {
            self.after_save(change, &lock);
        }
        saved
    }

    fn commit_locked(
        &mut self,
        change: &Change,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), SaveError> {
        let base = self.base()?;
        let mut contents = base.contents.clone();
        change.apply(&mut contents)?;
        if !change.keeps_the_rest(&base.contents, &contents) {
            return Err(SaveError::Verify);
        }

        let seen = self.rollback.map_or(0, |rollback| rollback.seen);
        let mut header = base.header.clone();
        header.revision = header.revision.max(seen).saturating_add(1);
        header.parent = Some(data_encoding::HEXLOWER.encode(&base.file.digest));
        let mut nonce = [0; NONCE];
        entropy.fill(&mut nonce)?;
        let file = seal_file(&header, &contents, &self.key, &nonce).ok_or(SaveError::TooLarge)?;
        let digest = store::digest(&file);

        if change.makes_generation() {
            let Base { file, header, .. } = &base;
            generations::keep(&self.place, header, &file.bytes, &file.digest, now)?;
        }
        let replaced = store::replace(
            &self.place.vault_file(),
            &base.file.bytes,
            &file,
            &digest,
            &|back| unseal(back, &self.key).is_ok_and(|(_, read)| holds(&read, &contents)),
        )?;
        if let Some(stranger) = replaced.stranger {
            // Conflict either way: where it could not be moved it stays under its temporary name, for a later save to move.
            self.cleaned = generations::keep_stranger(&self.place, &stranger, now).is_ok();
            return Err(SaveError::Conflict);
        }

        let known = std::mem::take(&mut self.status.generations);
        self.status = status_of(&header, file.len() as u64, known);
        self.header = header;
        self.contents = contents;
        self.digest = digest;
        self.stamp = replaced.stamp;
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

    /// What follows a save and cannot make it fail any more.
    fn after_save(&mut self, change: &Change, lock: &Lock) {
        let Header {
            vault_id, revision, ..
        } = self.header;
        self.rollback = seen::look(&self.place, vault_id, revision, &self.digest);
        if change.makes_generation() {
            self.status.generations = generations::prune(&self.place, vault_id, !lock.refused());
        }
    }
}

/// Tells whether what was read back holds all that was written. Entries set aside may meanwhile be understood.
fn holds(read: &Contents, written: &Contents) -> bool {
    read.accounts.starts_with(&written.accounts)
        && read.trash.starts_with(&written.trash)
        && read.unknown == written.unknown
        && read.accounts.len() + read.trash.len() + read.set_aside.len()
            == written.accounts.len() + written.trash.len() + written.set_aside.len()
}
