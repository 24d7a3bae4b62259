//! Dated copies of the vault file: made before a change of accounts or slots, counted, never deleted because of the clock.
//!
//! They lie in the folder `generations` beside the vault, named
//! `<date>-<first 12 hex digits of the vault id>-r<revision>-<first 16 hex digits of the file's SHA-256>.ixv`,
//! each the vault file of then, byte for byte.

mod name;

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use uuid::Uuid;

use crate::clock::UnixTime;
use crate::vault::format::{self, FormatError, Header, TAG};
use crate::vault::store::{self, Digest, Lock, WriteError};
use crate::vault::{Place, seal};

pub(crate) use name::date;
use name::{Name, STRANGER, short};

/// How many of the newest copies are kept.
const NEWEST: usize = 10;
/// Of how many days the first copy is kept.
const DAYS: usize = 30;

/// One dated copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generation {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made, by the clock of then.
    pub made: UnixTime,
    /// The revision it holds.
    pub revision: u64,
}

/// Where they lie.
pub(crate) fn folder(place: &Place) -> PathBuf {
    place.data.join("generations")
}

/// Tells whether there is any copy, or something that might be one.
pub(crate) fn any(place: &Place) -> bool {
    store::names(&folder(place)).map_or(true, |names| !names.is_empty())
}

/// Lists the copies of a vault, or those of all vaults where it is not known which one is meant; those of the highest
/// revision first. What cannot be listed is not there.
pub(crate) fn list(place: &Place, vault_id: Option<Uuid>) -> Vec<Generation> {
    let folder = folder(place);
    let names = store::names(&folder).unwrap_or_default();
    of_vault(&folder, &names, vault_id)
}

fn of_vault(folder: &Path, names: &[String], vault_id: Option<Uuid>) -> Vec<Generation> {
    let mut names = parsed(names);
    if let Some(vault_id) = vault_id {
        let vault = short(vault_id);
        names.retain(|name| name.vault == vault);
    }
    listed(folder, names)
}

/// Lists the copies of a vault in a folder that has to be there. Links are none: what they point to is somebody else's.
///
/// # Errors
/// That the folder cannot be listed.
pub(crate) fn list_in(folder: &Path, vault_id: Uuid) -> io::Result<Vec<Generation>> {
    let names = store::names_in(folder)?;
    let mut copies = of_vault(folder, &names, Some(vault_id));
    copies.retain(|copy| store::plain_file(&copy.path));
    Ok(copies)
}

/// Where a copy of that file goes in a folder.
pub(crate) fn path_in(folder: &Path, header: &Header, digest: &Digest, now: UnixTime) -> PathBuf {
    folder.join(Name::new(header.vault_id, header.revision, digest, now).text)
}

/// Where a copy goes that is sealed again: its name with another digest.
pub(crate) fn resealed(copy: &Path, digest: &Digest) -> Option<PathBuf> {
    let name = Name::parse(copy.file_name()?.to_str()?)?;
    let rest = name.text.strip_suffix(".ixv")?;
    let start = rest.strip_suffix(&*name.digest)?;
    let digest = name::digest(digest);
    Some(copy.with_file_name(format!("{start}{digest}.ixv")))
}

/// When a copy was made and which revision it holds, by its name.
pub(crate) fn named(copy: &Path) -> Option<(UnixTime, u64)> {
    let name = Name::parse(copy.file_name()?.to_str()?)?;
    Some((name.made, name.revision))
}

fn parsed(names: &[String]) -> Vec<Name> {
    names.iter().filter_map(|name| Name::parse(name)).collect()
}

fn listed(folder: &Path, mut names: Vec<Name>) -> Vec<Generation> {
    names.sort_by(|a, b| (b.revision, b.made, &b.text).cmp(&(a.revision, a.made, &a.text)));
    names
        .into_iter()
        .map(|name| Generation {
            path: folder.join(name.text),
            made: name.made,
            revision: name.revision,
        })
        .collect()
}

/// Makes the file as it is a copy, durably.
pub(crate) fn keep(
    place: &Place,
    header: &Header,
    bytes: &[u8],
    digest: &Digest,
    now: UnixTime,
) -> Result<(), WriteError> {
    let folder = folder(place);
    store::make_folder(&folder)?;
    let name = Name::new(header.vault_id, header.revision, digest, now);
    match store::place(&folder.join(name.text), bytes, digest, &|_| true) {
        // The same moment, revision and digest: the same copy.
        Err(WriteError::Conflict) => Ok(()),
        other => other,
    }
}

/// Moves a file that another program put in the vault's place among the copies, or, where that fails, to a name of its own
/// beside the vault.
pub(crate) fn keep_stranger(place: &Place, file: &Path, now: UnixTime) -> io::Result<()> {
    let (vault_id, revision, digest) = store::read(file).map_or_else(
        |_| (Uuid::nil(), 0, [0; 32]),
        |file| match format::head(&file.bytes) {
            Ok((header, _)) => (header.vault_id, header.revision, file.digest),
            Err(_) => (Uuid::nil(), 0, file.digest),
        },
    );
    let name = Name::new(vault_id, revision, &digest, now);
    let name = format!("{STRANGER}{}", name.text);
    let folder = folder(place);
    store::make_folder(&folder)
        .and_then(|()| store::move_file(file, &folder.join(&name)))
        .or_else(|_| store::move_file(file, &file.with_file_name(name)))
}

/// Removes what crashes left behind beside the vault. Only under the lock: a temporary file may be another saver's.
///
/// Between exchanging two files and moving away what was swapped out, a temporary name may hold the file of another program:
/// a whole vault file that is none of the known ones goes among the copies instead.
///
/// Without a date to name it by such a file stays for the next save.
pub(crate) fn clean(place: &Place, now: Option<UnixTime>) {
    let among = left_in(&folder(place));
    store::remove(among);
    let left = left_in(&place.data);
    if left.is_empty() {
        return;
    }
    let known = known(place);
    for path in left {
        match store::read(&path) {
            Ok(file)
                if !whole(&file.bytes)
                    || store::is_named_after(&path, &file.digest)
                    || known.contains(&HEXLOWER.encode(&file.digest[..8])) =>
            {
                store::remove([path]);
            }
            // It stays where it cannot be moved.
            Ok(_) => {
                let _ = now.map(|now| keep_stranger(place, &path, now));
            }
            Err(_) => {}
        }
    }
}

fn left_in(folder: &Path) -> Vec<PathBuf> {
    store::left_overs(folder, &store::names(folder).unwrap_or_default())
}

/// The same when a vault is opened, where nobody waits for a lock; tells whether nothing is left for the next save to clean.
pub(crate) fn clean_at_opening(place: &Place) -> bool {
    let _ = store::delete_folder(&place.trial().data);
    let left = || !left_in(&place.data).is_empty() || !left_in(&folder(place)).is_empty();
    if !left() {
        return true;
    }
    // Who holds the lock is saving, and the temporary files may be his.
    let Some(_lock) = Lock::try_take(&place.data) else {
        return false;
    };
    clean(place, None);
    !left()
}

/// The starts of the digests of the copies, and of the file that the one in place replaced.
fn known(place: &Place) -> HashSet<String> {
    let names = store::names(&folder(place)).unwrap_or_default();
    let replaced = store::read_head(&place.vault_file())
        .ok()
        .and_then(|(bytes, _)| {
            format::head(&bytes)
                .ok()?
                .0
                .parent?
                .get(..16)
                .map(Into::into)
        });
    let copies = parsed(&names).into_iter().map(|name| name.digest);
    copies.chain(replaced).collect()
}

/// Tells a whole vault file from one that was half written, by the sizes that a payload may have.
fn whole(file: &[u8]) -> bool {
    match format::split(file) {
        Ok(parts) => {
            let length = parts.sealed.len() - TAG;
            seal::padded(length) == length
        }
        Err(FormatError::Newer(_)) => true,
        Err(FormatError::Damaged) => false,
    }
}

/// Removes the copies of a vault that are one too many, and what crashes left behind among them; gives those that stay. The
/// copy just written, known by its digest in hex, is never one too many.
pub(crate) fn prune(
    place: &Place,
    vault_id: Uuid,
    written: Option<&str>,
    locked: bool,
) -> Vec<Generation> {
    let folder = folder(place);
    let names = store::names(&folder).unwrap_or_default();
    if locked {
        store::remove(store::left_overs(&folder, &names));
    }
    let vault = short(vault_id);
    let mut kept = parsed(&names);
    kept.retain(|name| name.vault == vault);
    let own = kept.iter().filter(|name| !name.text.starts_with(STRANGER));
    let written = written.and_then(|digest| digest.get(..name::DIGEST));
    let surplus = surplus(own.cloned().collect(), written);
    kept.retain(|name| !surplus.contains(&name.text));
    store::remove(surplus.iter().map(|name| folder.join(name)));
    listed(&folder, kept)
}

/// The same in a second folder, where others keep files too: only plain files of such names go, and of what crashes left behind
/// only what is an earlier state of this vault, for the rest may be what somebody else is writing.
pub(crate) fn prune_in(folder: &Path, header: &Header, written: &Path) {
    let names = store::names(folder).unwrap_or_default();
    let left = store::left_overs(folder, &names);
    store::remove(left.into_iter().filter(|path| {
        let head = store::read_head(path).ok();
        head.and_then(|(bytes, _)| format::head(&bytes).ok())
            .is_some_and(|(found, _)| {
                found.vault_id == header.vault_id && found.revision < header.revision
            })
    }));
    let vault = short(header.vault_id);
    let mut own = parsed(&names);
    own.retain(|name| {
        name.vault == vault
            && !name.text.starts_with(STRANGER)
            && store::plain_file(&folder.join(&name.text))
    });
    // Of two of one name but for the date the one that was just opened counts.
    let twin = own
        .iter()
        .find(|name| folder.join(&name.text) == written)
        .cloned();
    if let Some(written) = &twin {
        own.retain(|name| {
            let same = (name.revision, &name.digest) == (written.revision, &written.digest);
            if same && name.text != written.text {
                store::remove([folder.join(&name.text)]);
            }
            !same || name.text == written.text
        });
    }
    let surplus = surplus(own, twin.as_ref().map(|written| &*written.digest));
    store::remove(surplus.iter().map(|name| folder.join(name)));
}

/// The names to remove: twins, and what is neither among the newest nor the first of a day that counts. What is newest is asked
/// of the clock and of the revision, and who is kept by one of them stays: a clock may be wrong, and an older vault may
/// have come back beside copies of higher revisions. The copy just written stays in any case.
fn surplus(mut names: Vec<Name>, written: Option<&str>) -> Vec<String> {
    let mut keep = HashSet::new();
    names.sort_by(|a, b| (a.made, a.revision, &a.text).cmp(&(b.made, b.revision, &b.text)));
    let mut held = HashSet::new();
    let (mut names, twins): (Vec<Name>, Vec<Name>) = names
        .into_iter()
        .partition(|name| held.insert((name.revision, name.digest.clone())));
    keep.extend(kept_of(&names));
    names.sort_by(|a, b| (a.revision, a.made, &a.text).cmp(&(b.revision, b.made, &b.text)));
    keep.extend(kept_of(&names));

    names.retain(|name| !keep.contains(&name.text) && Some(&*name.digest) != written);
    let surplus = twins.into_iter().chain(names);
    surplus.map(|name| name.text).collect()
}

/// Of names from the oldest to the newest those that stay.
fn kept_of(names: &[Name]) -> HashSet<String> {
    let mut days = HashSet::new();
    let firsts: Vec<&Name> = names
        .iter()
        .filter(|name| days.insert(name.day()))
        .collect();
    let firsts = firsts.into_iter().rev().take(DAYS);
    let newest = names.iter().rev().take(NEWEST);
    firsts.chain(newest).map(|it| it.text.clone()).collect()
}
