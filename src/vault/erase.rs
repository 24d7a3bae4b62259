//! Deleting removed accounts for good: from the copies first, then from the vault.

use std::collections::HashSet;
use std::path::PathBuf;

use serde::Deserialize;
use uuid::Uuid;

use crate::account::AccountId;
use crate::clock::UnixTime;
use crate::secret::Entropy;
use crate::vault::commit::Step;
use crate::vault::format::Header;
use crate::vault::reseal::{Shelves, reseal};
use crate::vault::{
    ChangeError, Contents, Event, RawJson, SaveError, Session, events, generations,
};

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
        let step = Erasing {
            ids: ids.iter().copied().collect(),
        };
        let lock = self.lock()?;
        let (mut header, mut contents) = self.present()?;
        // Nothing is touched for what is not in the trash (any more).
        step.apply(&mut header, &mut contents)?;
        if !lock.refused() {
            // A temporary file may hold them too.
            generations::clean(&self.place, Some(now));
        }
        // The copies first: should this end half way, the trash still shows what is to be deleted.
        let shelves = Shelves::look(&self.place, outside, &header);
        let mut left = shelves.out_of_reach;
        left.extend(reseal(
            &shelves.copies,
            &header,
            (&self.key, &self.key),
            &|_, contents| step.erase(contents),
            entropy,
        ));
        let saved = self.save(&step, &lock, entropy, now);
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
