//! Deleting removed accounts for good: from the copies first, then from the vault.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use uuid::Uuid;

use crate::account::AccountId;
use crate::clock::UnixTime;
use crate::secret::Entropy;
use crate::vault::commit::Step;
use crate::vault::format::Header;
use crate::vault::reseal::{Again, Lends, Shelves, again, ask, reseal};
use crate::vault::{
    ChangeError, Contents, Event, RawJson, SaveError, Session, events, generations,
};

/// Accounts of the trash that are to be deleted for good. It knows no key and holds no session: a folder outside that hangs keeps
/// nobody from saving, and nothing in memory that locking is to wipe.
pub struct Deletion {
    step: Erasing,
    header: Header,
}

impl std::fmt::Debug for Deletion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Deletion")
    }
}

impl Deletion {
    /// Deletes them from the copies of the vault in a folder outside; the vault is lent for one copy after the other. Gives the
    /// copies that were not reached: they do not open, or cannot be written; or the folder, where it cannot be listed. Nothing
    /// where the vault was locked meanwhile.
    pub fn from_folder(
        &self,
        folder: &Path,
        entropy: &mut dyn Entropy,
        lend: Lends<'_>,
    ) -> Option<Vec<PathBuf>> {
        let mut shelves = Shelves::default();
        shelves.add(folder, &self.header);
        let mut left = shelves.out_of_reach;
        left.extend(reseal(&shelves.copies, &mut |file| {
            ask(lend, |session| self.again(session, file, entropy))
        })?);
        Some(left)
    }

    fn again(&self, session: &Session, file: &[u8], entropy: &mut dyn Entropy) -> Again {
        let erase = |_: &mut Header, contents: &mut Contents| self.step.erase(contents);
        let keys = (&session.key, &session.key);
        again(file, &self.header, keys, &erase, entropy)
    }
}

impl Session {
    /// Deletes accounts of the trash (and entries set aside of that identity) for good: from the vault and from every copy that
    /// opens with its key, those in the folders outside included. Gives the copies that were not reached: they do not open, or
    /// cannot be written. A folder that is not there is one of them.
    ///
    /// # Errors
    /// [`SaveError`]; the accounts are then still in the trash.
    pub fn delete_for_good(
        &mut self,
        ids: &[AccountId],
        outside: &[PathBuf],
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<Vec<PathBuf>, SaveError> {
        let deletion = self.deletion(ids)?;
        let mut left = Vec::new();
        for folder in outside {
            let reached = deletion.from_folder(folder, entropy, &mut |look| look(self));
            left.extend(reached.unwrap_or_default());
        }
        let mut unreached = self.delete(&deletion, entropy, now)?;
        unreached.extend(left);
        Ok(unreached)
    }

    /// What deletes accounts of the trash (and entries set aside of that identity) for good: [`Deletion::from_folder`] for each
    /// folder outside first, then [`delete`](Self::delete).
    ///
    /// # Errors
    /// [`SaveError`] where they are not in the trash (any more), or the vault cannot be read.
    pub fn deletion(&self, ids: &[AccountId]) -> Result<Deletion, SaveError> {
        let step = Erasing {
            ids: ids.iter().copied().collect(),
        };
        let (header, mut contents) = self.present()?;
        step.apply(&mut header.clone(), &mut contents)?;
        Ok(Deletion { step, header })
    }

    /// Deletes the accounts from the dated copies and from the vault. Gives the copies that were not reached.
    ///
    /// # Errors
    /// [`SaveError`]; the accounts are then still in the trash.
    pub fn delete(
        &mut self,
        deletion: &Deletion,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<Vec<PathBuf>, SaveError> {
        let lock = self.lock()?;
        let (mut header, mut contents) = self.present()?;
        // Nothing is touched for what is not in the trash (any more).
        deletion.step.apply(&mut header, &mut contents)?;
        if !lock.refused() {
            // A temporary file may hold them too.
            generations::clean(&self.place, Some(now));
        }
        // The copies first: should this end half way, the trash still shows what is to be deleted.
        let shelves = Shelves::here(&self.place, &header);
        let mut left = shelves.out_of_reach;
        let resealed = reseal(&shelves.copies, &mut |file| {
            Some(deletion.again(self, file, entropy))
        });
        left.extend(resealed.unwrap_or_default());
        let saved = self.save(&deletion.step, &lock, entropy, now);
        self.status.generations = generations::list(&self.place, Some(header.vault_id));
        saved.map(|()| left)
    }
}

struct Erasing {
    ids: HashSet<AccountId>,
}

impl Erasing {
    fn names(&self, entry: &RawJson) -> bool {
        identity(entry).is_some_and(|id| self.ids.contains(&id))
    }

    /// Takes them out wherever they stand; tells whether any was there.
    fn erase(&self, contents: &mut Contents) -> bool {
        let count = |contents: &Contents| {
            contents.accounts.len()
                + contents.archive.len()
                + contents.trash.len()
                + contents.set_aside.len()
        };
        let before = count(contents);
        contents.accounts.retain(|it| !self.ids.contains(&it.id));
        contents
            .archive
            .retain(|it| !self.ids.contains(&it.account.id));
        contents
            .trash
            .retain(|it| !self.ids.contains(&it.account.id));
        contents.set_aside.retain(|entry| !self.names(entry));
        let enrollments = &mut contents.enrollments.kept;
        enrollments.retain(|it| !self.ids.contains(&it.account));
        contents.tags.forget(&self.ids);
        count(contents) < before
    }
}

impl Step for Erasing {
    fn apply(&self, _: &mut Header, contents: &mut Contents) -> Result<(), ChangeError> {
        let trash = contents.trash.iter().map(|it| it.account.id);
        let set_aside = contents.set_aside.iter().filter_map(identity);
        let there: HashSet<AccountId> = trash.chain(set_aside).collect();
        let listed = contents.accounts.iter().any(|it| self.ids.contains(&it.id));
        let archived = contents.archive.iter().map(|it| it.account.id);
        let mut archived = archived.filter(|id| self.ids.contains(id));
        if listed || archived.next().is_some() || !self.ids.is_subset(&there) {
            return Err(ChangeError::NoSuchAccount);
        }
        let _ = self.erase(contents);
        Ok(())
    }

    fn keeps_the_rest(&self, before: &Contents, after: &Contents) -> bool {
        let mut expected = before.clone();
        let _ = self.erase(&mut expected);
        before.accounts == after.accounts && before.archive == after.archive && expected == *after
    }

    /// The file as it was still holds what is to be gone.
    fn makes_generation(&self) -> bool {
        false
    }

    fn events(&self, before: &Contents, _: &Contents, now: UnixTime) -> Vec<Event> {
        let trash = before.trash.iter();
        let deleted = trash.filter(|it| self.ids.contains(&it.account.id));
        let mut named: Vec<String> = deleted.map(|it| events::about(&it.account)).collect();
        // Of an entry set aside there is no name to tell.
        named.resize(self.ids.len(), String::new());
        events::of_deletion(&named, now)
    }
}

/// The identity of an entry that this version does not understand, where it has one.
fn identity(entry: &RawJson) -> Option<AccountId> {
    #[derive(Deserialize)]
    struct Identified {
        id: Uuid,
    }
    serde_json::from_str::<Identified>(entry.expose())
        .ok()
        .map(|entry| AccountId(entry.id))
}
