//! What a new vault key leaves of the earlier one: copies are sealed again or deleted, keyring entries go.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::secret::{Entropy, Secret};
use crate::vault::format::Header;
use crate::vault::reseal::{Shelves, reseal};
use crate::vault::session::unseal_of;
use crate::vault::slot::Keystore;
use crate::vault::ways::Copies;
use crate::vault::{OpenError, Place, format, store, wrap};

/// The earlier key and the present one, and the header of the vault file that has it.
pub(super) struct Earlier<'a> {
    pub old: &'a Secret,
    pub new: &'a Secret,
    pub header: &'a Header,
}

impl Earlier<'_> {
    /// Goes through all copies of the vault. Gives those that still are as they were, and the keyring entries of all.
    pub(super) fn copies(
        &self,
        place: &Place,
        outside: &[PathBuf],
        copies: Copies,
        entropy: &mut dyn Entropy,
    ) -> (Vec<PathBuf>, Entries) {
        let shelves = Shelves::look(place, outside, self.header);
        let (mut found, mut unreached) = (shelves.copies, shelves.out_of_reach);
        // A change that is finished later finds what was sealed again before it was cut short, and what was saved since.
        if self.old != self.new {
            found.retain(|path| !self.has_the_new_key(path));
            unreached.retain(|path| !self.has_the_new_key(path));
        }
        if copies == Copies::Delete {
            // A damaged file cannot be sealed again, but deleted it can be.
            let files = unreached.extract_if(.., |path| store::plain_file(path));
            found.extend(files);
        }
        let named: Vec<_> = found.iter().map(|it| wrap::users_of_file(it)).collect();
        let left = match copies {
            Copies::SealAgain => {
                let with_new_slots = |header: &mut Header, _: &mut _| {
                    header.slots.clone_from(&self.header.slots);
                    true
                };
                let keys = (self.old, self.new);
                reseal(&found, self.header, keys, &with_new_slots, entropy)
            }
            Copies::Delete => {
                let left = found.iter().filter(|path| !store::delete(path));
                left.cloned().collect()
            }
        };
        let mut entries = Entries::default();
        for (path, users) in found.iter().zip(named) {
            if !left.contains(path) {
                entries.unneeded.extend(users);
            } else if self.old_key_opens(path) {
                entries.needed.extend(users);
            }
        }
        unreached.extend(left);
        unreached.sort();
        (unreached, entries)
    }

    /// Tells whether a file is sealed with the present key; a damaged one tells by its slots.
    fn has_the_new_key(&self, path: &Path) -> bool {
        store::read(path).is_ok_and(|file| {
            let opened = unseal_of(self.header, self.new, &file.bytes);
            !matches!(opened, Err(OpenError::NoSuchWay)) && format::split(&file.bytes).is_ok()
        })
    }

    /// Such a copy is whole: it was the disk that refused.
    fn old_key_opens(&self, path: &Path) -> bool {
        store::read(path).is_ok_and(|file| unseal_of(self.header, self.old, &file.bytes).is_ok())
    }
}

/// Keyring entries of earlier keys.
#[derive(Default)]
pub(super) struct Entries {
    /// Nothing needs them.
    pub unneeded: BTreeSet<String>,
    /// A copy needs them that could not be sealed again.
    pub needed: BTreeSet<String>,
}

impl Entries {
    /// Deletes those that neither the new file nor a copy needs; gives how many earlier ones are still there.
    pub(super) fn delete(self, header: &Header, keystore: &dyn Keystore) -> usize {
        let present: BTreeSet<String> = wrap::users(header).collect();
        let left = self.unneeded.difference(&self.needed).filter(|user| {
            // Slots of a new key have new names, always; but an entry in use must not hang on that.
            !present.contains(*user) && keystore.delete(user).is_err()
        });
        left.count() + self.needed.difference(&present).count()
    }
}
