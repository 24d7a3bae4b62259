//! What a new vault key leaves of the earlier one: copies are sealed again or deleted, keyring entries go.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::secret::{Entropy, Secret};
use crate::vault::format::Header;
use crate::vault::reseal::{Again, Shelves, again, reseal};
use crate::vault::session::unseal_of;
use crate::vault::slot::Keystore;
use crate::vault::ways::Copies;
use crate::vault::{OpenError, format, store, wrap};

/// The earlier key and the present one, and the header of the vault file that has it.
#[derive(Clone, Copy)]
pub(super) struct Keys<'a> {
    pub old: &'a Secret,
    pub new: &'a Secret,
    pub header: &'a Header,
}

/// Lends the keys for as long as it takes to look at one copy that was read; not at all where the vault was locked meanwhile.
pub(super) type LendsKeys<'a> = &'a mut dyn FnMut(&mut dyn FnMut(Keys<'_>));

/// Tells whether a file is sealed with the present key; a damaged one tells by its slots.
fn has_the_new_key(keys: Keys<'_>, file: &[u8]) -> bool {
    let opened = unseal_of(keys.header, keys.new, file);
    !matches!(opened, Err(OpenError::NoSuchWay)) && format::split(file).is_ok()
}

/// Such a copy is whole: it was the disk that refused.
fn opens_with_the_old_key(keys: Keys<'_>, file: &[u8]) -> bool {
    unseal_of(keys.header, keys.old, file).is_ok()
}

impl Keys<'_> {
    /// Seals a copy again so that it opens through the slots of the vault file.
    pub fn again(self, file: &[u8], entropy: &mut dyn Entropy) -> Again {
        let with_new_slots = |header: &mut Header, _: &mut _| {
            header.slots.clone_from(&self.header.slots);
            true
        };
        let keys = (self.old, self.new);
        again(file, self.header, keys, &with_new_slots, entropy)
    }
}

fn ask<T>(lend: LendsKeys<'_>, look: impl FnOnce(Keys<'_>) -> T) -> Option<T> {
    let (mut look, mut answer) = (Some(look), None);
    lend(&mut |keys| answer = look.take().map(|look| look(keys)));
    answer
}

/// Asks something about a file with the keys; what cannot be read is not so.
fn is(path: &Path, lend: LendsKeys<'_>, so: fn(Keys<'_>, &[u8]) -> bool) -> Option<bool> {
    match store::read(path) {
        Ok(file) => ask(lend, |keys| so(keys, &file.bytes)),
        Err(_) => Some(false),
    }
}

/// Seals copies of the vault again, or deletes them. Gives those that still are as they were, and the keyring entries of all;
/// nothing where the vault was locked meanwhile.
pub(super) fn carry_over(
    shelves: Shelves,
    copies: Copies,
    entropy: &mut dyn Entropy,
    lend: LendsKeys<'_>,
) -> Option<(Vec<PathBuf>, Entries)> {
    // What was sealed again before the change was cut short, and what was saved since, has the new key.
    let (mut found, mut unreached) = (Vec::new(), Vec::new());
    for (paths, earlier) in [
        (shelves.copies, &mut found),
        (shelves.out_of_reach, &mut unreached),
    ] {
        for path in paths {
            if !is(&path, lend, has_the_new_key)? {
                earlier.push(path);
            }
        }
    }
    if copies == Copies::Delete {
        // A damaged file cannot be sealed again, but deleted it can be.
        let files = unreached.extract_if(.., |path| store::plain_file(path));
        found.extend(files);
    }
    let named: Vec<_> = found.iter().map(|it| wrap::users_of_file(it)).collect();
    let left = match copies {
        Copies::SealAgain => reseal(&found, &mut |file| {
            ask(lend, |keys| keys.again(file, entropy))
        })?,
        Copies::Delete => {
            let left = found.iter().filter(|path| !store::delete(path));
            left.cloned().collect()
        }
    };
    let mut entries = Entries::default();
    for (path, users) in found.iter().zip(named) {
        if !left.contains(path) {
            entries.unneeded.extend(users);
        } else if is(path, lend, opens_with_the_old_key)? {
            entries.needed.extend(users);
        }
    }
    unreached.extend(left);
    unreached.sort();
    Some((unreached, entries))
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
