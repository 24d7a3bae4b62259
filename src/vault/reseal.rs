//! Sealing copies again, without what is to be gone or with another key: the new copy is in place before the old one goes.

use std::path::{Path, PathBuf};

use crate::secret::{Entropy, Secret};
use crate::vault::commit::{holds, sealed};
use crate::vault::format::Header;
use crate::vault::session::{unseal, unseal_of};
use crate::vault::{Contents, Place, generations, restore, store};

/// The copies of a vault that can be told from their names, and what is known beforehand to be out of reach: a folder that
/// cannot be listed, and damaged vault files that were set aside.
pub(super) struct Shelves {
    pub copies: Vec<PathBuf>,
    pub out_of_reach: Vec<PathBuf>,
}

impl Shelves {
    /// Looks into the folder of the dated copies and into the folders outside.
    pub fn look(place: &Place, outside: &[PathBuf], vault: &Header) -> Self {
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
        for outside in outside {
            found.add(outside, vault);
        }
        found
    }

    fn add(&mut self, folder: &Path, vault: &Header) {
        match generations::list_in(folder, vault.vault_id) {
            Ok(copies) => self.copies.extend(copies.into_iter().map(|copy| copy.path)),
            Err(_) => self.out_of_reach.push(folder.to_owned()),
        }
    }
}

/// Seals copies of a vault again that `key` opens, with `new_key`, where `change` says that something has to change in them. Gives
/// those that still are as they were: they do not open, or cannot be written or deleted.
pub(super) fn reseal(
    copies: &[PathBuf],
    vault: &Header,
    (key, new_key): (&Secret, &Secret),
    change: &dyn Fn(&mut Header, &mut Contents) -> bool,
    entropy: &mut dyn Entropy,
) -> Vec<PathBuf> {
    let mut left = Vec::new();
    for copy in copies {
        if store::occupied(copy) && !one(copy, vault, (key, new_key), change, entropy) {
            left.push(copy.clone());
        }
    }
    left
}

fn one(
    copy: &Path,
    vault: &Header,
    (key, new_key): (&Secret, &Secret),
    change: &dyn Fn(&mut Header, &mut Contents) -> bool,
    entropy: &mut dyn Entropy,
) -> bool {
    // A link is not followed: what it points to is somebody else's.
    let file = store::plain_file(copy).then(|| store::read(copy).ok());
    let Some((mut header, mut contents)) = file
        .flatten()
        .and_then(|file| unseal_of(vault, key, &file.bytes).ok())
    else {
        return false;
    };
    if !change(&mut header, &mut contents) {
        return true;
    }
    let Ok(file) = sealed(&header, &contents, new_key, entropy) else {
        return false;
    };
    let digest = store::digest(&file);
    let Some(target) = generations::resealed(copy, &digest) else {
        return false;
    };
    let opens = |back: &[u8]| unseal(back, new_key).is_ok_and(|(_, read)| holds(&read, &contents));
    store::place(&target, &file, &digest, &opens).is_ok() && store::delete(copy)
}
