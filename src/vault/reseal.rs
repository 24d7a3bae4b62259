//! Sealing copies again, without what is to be gone or with another key: the new copy is in place before the old one goes.

use std::path::{Path, PathBuf};

use crate::secret::{Entropy, Secret};
use crate::vault::commit::{holds, sealed};
use crate::vault::format::Header;
use crate::vault::session::{unseal, unseal_of};
use crate::vault::{Contents, Place, Session, generations, restore, store};

/// Lends an open vault for as long as it takes to look at one copy that was read, so that nobody holds its key while a drive is
/// waited for; not at all where it was locked meanwhile.
pub type Lends<'a> = &'a mut dyn FnMut(&mut dyn FnMut(&mut Session));

/// Asks something of a vault that is lent; nothing where it was locked.
pub(super) fn ask<T>(lend: Lends<'_>, look: impl FnOnce(&mut Session) -> T) -> Option<T> {
    let (mut look, mut answer) = (Some(look), None);
    lend(&mut |session| answer = look.take().map(|look| look(session)));
    answer
}

/// The copies of a vault that can be told from their names, and what is known beforehand to be out of reach: a folder that
/// cannot be listed, and damaged vault files that were set aside.
#[derive(Default)]
pub(super) struct Shelves {
    pub copies: Vec<PathBuf>,
    pub out_of_reach: Vec<PathBuf>,
}

impl Shelves {
    /// Looks into the folder of the dated copies.
    pub fn here(place: &Place, vault: &Header) -> Self {
        let mut found = Self {
            copies: Vec::new(),
            out_of_reach: restore::damaged_files(place),
        };
        let own = generations::folder(place);
        if store::names(&own).is_err() {
            found.out_of_reach.push(own);
        }
        let dated = generations::list(place, Some(vault.vault_id));
        found.copies.extend(dated.into_iter().map(|copy| copy.path));
        // What another program put in the vault's place and could not be moved among the copies.
        found.add(&place.data, vault);
        found
    }

    /// Looks into a folder outside.
    pub fn add(&mut self, folder: &Path, vault: &Header) {
        match generations::list_in(folder, vault.vault_id) {
            Ok(copies) => self.copies.extend(copies.into_iter().map(|copy| copy.path)),
            Err(_) => self.out_of_reach.push(folder.to_owned()),
        }
    }
}

/// What is to become of a copy.
pub(super) enum Again {
    /// It stays as it is: there is nothing to change in it.
    Same,
    /// These bytes take its place; they were opened.
    Sealed(Vec<u8>),
    /// It does not open, or cannot be sealed.
    No,
}

/// Seals the bytes of a copy again that `key` opens, with `new_key`, where `change` says that something has to change in it.
pub(super) fn again(
    file: &[u8],
    vault: &Header,
    (key, new_key): (&Secret, &Secret),
    change: &dyn Fn(&mut Header, &mut Contents) -> bool,
    entropy: &mut dyn Entropy,
) -> Again {
    let Ok((mut header, mut contents)) = unseal_of(vault, key, file) else {
        return Again::No;
    };
    if !change(&mut header, &mut contents) {
        return Again::Same;
    }
    match sealed(&header, &contents, new_key, entropy) {
        Ok(file) if unseal(&file, new_key).is_ok_and(|(_, read)| holds(&read, &contents)) => {
            Again::Sealed(file)
        }
        _ => Again::No,
    }
}

/// Puts copies that were sealed again in the place of those that were there; `again` is asked with the bytes of each. Gives those
/// that still are as they were: they do not open, or cannot be written or deleted. Nothing where `again` does not answer any more.
pub(super) fn reseal(
    copies: &[PathBuf],
    again: &mut dyn FnMut(&[u8]) -> Option<Again>,
) -> Option<Vec<PathBuf>> {
    let mut left = Vec::new();
    for copy in copies {
        if store::occupied(copy) && !one(copy, again)? {
            left.push(copy.clone());
        }
    }
    Some(left)
}

fn one(copy: &Path, again: &mut dyn FnMut(&[u8]) -> Option<Again>) -> Option<bool> {
    // A link is not followed: what it points to is somebody else's.
    let file = store::plain_file(copy).then(|| store::read(copy).ok());
    let Some(file) = file.flatten() else {
        return Some(false);
    };
    let bytes = match again(&file.bytes)? {
        Again::Same => return Some(true),
        Again::No => return Some(false),
        Again::Sealed(bytes) => bytes,
    };
    let digest = store::digest(&bytes);
    let Some(target) = generations::resealed(copy, &digest) else {
        return Some(false);
    };
    let same = |back: &[u8]| back == bytes;
    Some(store::place(&target, &bytes, &digest, &same).is_ok() && store::delete(copy))
}
