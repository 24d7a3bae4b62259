//! The copies of a vault as a person meets them: listing them, looking into one, making one to keep elsewhere.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use crate::clock::UnixTime;
use crate::secret::Entropy;
use crate::vault::commit::{Step, holds, sealed};
use crate::vault::session::{unseal, unseal_of};
use crate::vault::store::{self, WriteError};
use crate::vault::{
    Change, Contents, Counts, Generation, OpenError, Place, SaveError, Session, events, generations,
};

/// A copy of the vault: a dated one, or one in the second folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made, by the clock of then.
    pub made: UnixTime,
    /// The revision it holds, by its name.
    pub revision: u64,
    /// Whether it lies in a folder outside: the second one, or one that was it before.
    pub outside: bool,
    /// What it holds, or why it does not open. [`OpenError::NoSuchWay`] says that it is sealed with another key (an
    /// earlier one of this vault).
    pub outcome: Result<Counts, OpenError>,
}

impl Copy {
    pub(super) fn of(
        generation: Generation,
        outside: bool,
        outcome: Result<Counts, OpenError>,
    ) -> Self {
        Self {
            path: generation.path,
            made: generation.made,
            revision: generation.revision,
            outside,
            outcome,
        }
    }
}

/// Opens the bytes of a copy.
pub type OpensCopy<'a> = &'a mut dyn FnMut(&[u8]) -> Result<Contents, OpenError>;

/// Finds and reads the copies of a vault. It knows no key and holds no session: a drive that hangs is in nobody's way.
#[derive(Debug, Clone)]
pub struct Finder {
    place: Place,
    vault_id: Uuid,
}

impl Finder {
    /// Lists the copies as [`Session::copies`] does; each is read, and then opened by `open`.
    pub fn copies(&self, outside: &[PathBuf], open: OpensCopy<'_>) -> Vec<Copy> {
        let here = generations::list(&self.place, Some(self.vault_id));
        let there = outside
            .iter()
            .filter_map(|folder| generations::list_in(folder, self.vault_id).ok())
            .flatten();
        let here = here.into_iter().map(|copy| (copy, false));
        let there = there.into_iter().map(|copy| (copy, true));
        let mut copies: Vec<Copy> = here
            .chain(there)
            .map(|(copy, outside)| {
                let outcome = self.look_into(&copy.path, open);
                Copy::of(
                    copy,
                    outside,
                    outcome.map(|contents| Counts::from(&contents)),
                )
            })
            .collect();
        // Stable: of two that are alike the one beside the vault comes first.
        copies.sort_by_key(|copy| std::cmp::Reverse((copy.revision, copy.made)));
        copies
    }

    /// Looks whether the dated copies can be listed at all: where they cannot, an empty list would be a lie.
    ///
    /// # Errors
    /// The reason of the file system.
    pub fn look_for_copies(&self) -> Result<(), ErrorKind> {
        let listed = store::names(&generations::folder(&self.place));
        listed.map(drop).map_err(|error| error.kind())
    }

    /// Those of some folders outside that are there and hold no copy of the vault.
    #[must_use]
    pub fn without_copies(&self, outside: &[PathBuf]) -> Vec<PathBuf> {
        let empty = |folder: &&PathBuf| {
            generations::list_in(folder, self.vault_id).is_ok_and(|copies| copies.is_empty())
        };
        outside.iter().filter(empty).cloned().collect()
    }

    /// Reads a copy and has it opened by `open`.
    ///
    /// # Errors
    /// [`OpenError`], as [`Session::look_into`].
    pub fn look_into(&self, copy: &Path, open: OpensCopy<'_>) -> Result<Contents, OpenError> {
        open(&store::read(copy)?.bytes)
    }
}

impl Session {
    /// Lists the copies of this vault, newest first, those in the folders outside among them. Each was opened to say what it holds.
    #[must_use]
    pub fn copies(&self, outside: &[PathBuf]) -> Vec<Copy> {
        self.finder()
            .copies(outside, &mut |bytes| self.open_copy(bytes))
    }

    /// What finds the copies of this vault without holding the session.
    #[must_use]
    pub fn finder(&self) -> Finder {
        Finder {
            place: self.place.clone(),
            vault_id: self.header.vault_id,
        }
    }

    /// Opens the bytes of a copy with this session's key.
    ///
    /// # Errors
    /// [`OpenError`], as [`look_into`](Self::look_into).
    pub fn open_copy(&self, bytes: &[u8]) -> Result<Contents, OpenError> {
        unseal_of(&self.header, &self.key, bytes).map(|(_, contents)| contents)
    }

    /// Opens a copy with this session's key, to be looked at. Nothing is written.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::NoSuchWay`] for another vault's file, or one sealed with an earlier key.
    pub fn look_into(&self, copy: &Path) -> Result<Contents, OpenError> {
        self.finder()
            .look_into(copy, &mut |bytes| self.open_copy(bytes))
    }

    /// Writes what this session holds, and a change on top of it, to a file of its own that opens by the same ways. That
    /// is the way out of a conflict: the vault file stays as the other program left it.
    ///
    /// # Errors
    /// [`SaveError`]; a file that is there already is never replaced.
    pub fn save_copy_as(
        &self,
        change: Option<&Change>,
        file: &Path,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), SaveError> {
        self.copy_to_save(change, entropy, now)?.write(file)
    }

    /// Seals what this session holds, and a change on top of it, to be written without holding the session.
    ///
    /// # Errors
    /// [`SaveError`].
    pub fn copy_to_save(
        &self,
        change: Option<&Change>,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<CopyToSave, SaveError> {
        let mut header = self.header.clone();
        let mut contents = self.contents.clone();
        let mut told = self.unsaved_events(now);
        if let Some(change) = change {
            change.apply(&mut contents)?;
            if !change.keeps_the_rest(&self.contents, &contents) {
                return Err(SaveError::Verify);
            }
            told.extend(Step::events(change, &self.contents, &contents, now));
        }
        events::append(&mut contents.events, told);
        header.revision = self.next_revision(&header);
        header.parent = Some(data_encoding::HEXLOWER.encode(&self.digest));
        let bytes = sealed(&header, &contents, &self.key, entropy)?;
        if !unseal(&bytes, &self.key).is_ok_and(|(_, read)| holds(&read, &contents)) {
            return Err(SaveError::Verify);
        }
        Ok(CopyToSave(bytes))
    }
}

/// A vault file that was sealed and opened, to be written where a person says. It knows no key: a drive that hangs keeps nothing
/// secret in memory.
pub struct CopyToSave(Vec<u8>);

impl std::fmt::Debug for CopyToSave {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CopyToSave(redacted)")
    }
}

impl CopyToSave {
    /// Writes it durably and reads it back, where it must be what was opened byte for byte.
    ///
    /// # Errors
    /// [`SaveError`]; a file that is there already is never replaced.
    pub fn write(&self, file: &Path) -> Result<(), SaveError> {
        let same = |back: &[u8]| back == self.0;
        store::place(file, &self.0, &store::digest(&self.0), &same).map_err(|error| match error {
            WriteError::Conflict => SaveError::Disk(ErrorKind::AlreadyExists),
            other => other.into(),
        })
    }
}
