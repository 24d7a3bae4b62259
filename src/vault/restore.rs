//! Restoring a copy: over a vault that opens, and in the place of one that is damaged or gone.

use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;

use crate::clock::UnixTime;
use crate::secret::{Entropy, Secret};
use crate::vault::change::identities;
use crate::vault::commit::{Step, holds, sealed};
use crate::vault::format::{self, Header};
use crate::vault::merge::{keep_what_was_used, merged};
use crate::vault::session::{status_of, unseal, unseal_of};
use crate::vault::slot::{SlotKind, Way};
use crate::vault::store::{self, FileBytes, Lock, ReadError};
use crate::vault::{
    ChangeError, Contents, Copy, Counts, Event, EventKind, Generation, OpenError, Place, SaveError,
    Session, events, generations, open, seen, wrap,
};

/// Damaged vault files that made room for a copy are named so, beside the vault; they are never listed as copies.
const DAMAGED: &str = "vault-damaged-";

/// Why a copy was not restored. The vault file is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The copy does not open.
    #[error("the copy does not open: {0}")]
    Copy(OpenError),
    /// The vault could not be written.
    #[error(transparent)]
    Save(#[from] SaveError),
}

impl From<OpenError> for RestoreError {
    fn from(error: OpenError) -> Self {
        Self::Copy(error)
    }
}

/// The newest copy that opens, and what it holds.
#[derive(Debug, Clone)]
pub struct Rescue {
    /// The copy.
    pub copy: Copy,
    /// What it holds, to be shown before it is restored.
    pub contents: Contents,
}

/// The ways that the newest copy opens by whose header can be read: what to ask for where the vault file is damaged or gone.
#[must_use]
pub fn rescue_ways(place: &Place) -> Vec<SlotKind> {
    let mut headers = candidates(place).into_iter().filter_map(|copy| {
        let (bytes, _) = store::read_head(&copy.path).ok()?;
        Some(format::head(&bytes).ok()?.0)
    });
    let newest = headers.next();
    let slots = newest.map(|header| status_of(&header, 0, Vec::new()).slots);
    let mut ways: Vec<SlotKind> = Vec::new();
    for way in slots.unwrap_or_default() {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// The ways into the copies that are offered in the vault file's place, after it did not open for this reason; none where
/// there is no copy whose header can be read. Damage in the header often does not look like damage: a keyring entry that was
/// never written is asked for, a passphrase seems wrong for ever, a kind of way or a format has another name. Without a reason
/// something typed is about to be asked for: then copies are offered only where they open in a way that the file does not name.
#[must_use]
pub fn offered(place: &Place, refused: Option<OpenError>) -> Vec<SlotKind> {
    match refused {
        // Rights, disks and keyrings come back; they say nothing of the file.
        Some(OpenError::Unreadable(_) | OpenError::Keystore(_)) => Vec::new(),
        Some(
            OpenError::Missing
            | OpenError::Damaged
            | OpenError::TooLarge
            | OpenError::NewerFormat(_)
            | OpenError::TooCostly
            | OpenError::NoSuchWay
            | OpenError::WrongPassphrase
            | OpenError::WrongPhrase
            | OpenError::EntryMissing
            | OpenError::EntryWrong,
        ) => rescue_ways(place),
        None => {
            let head = store::read_head(&place.vault_file()).ok();
            let header = head.and_then(|(bytes, _)| Some(format::head(&bytes).ok()?.0));
            let named = header.map(|header| status_of(&header, 0, Vec::new()));
            let mut ways = rescue_ways(place);
            let known = |way: &SlotKind| named.as_ref().is_some_and(|it| it.has(way));
            if ways.iter().all(known) {
                ways.clear();
            }
            ways
        }
    }
}

/// Looks for the newest copy that opens by a way. Nothing is written.
///
/// # Errors
/// [`OpenError`]: why none of them opens; [`OpenError::Missing`] where there is none.
pub fn rescue(place: &Place, way: Way<'_>) -> Result<Rescue, OpenError> {
    let mut search = Search::default();
    for copy in candidates(place) {
        match search.open(&copy.path, way) {
            Ok((_, contents)) => {
                let counts = Ok(Counts::from(&contents));
                let copy = Copy::of(copy, false, counts);
                return Ok(Rescue { copy, contents });
            }
            Err(error @ OpenError::Keystore(_)) => return Err(error),
            Err(error) => search.note(error),
        }
    }
    Err(search.failure.unwrap_or(OpenError::Missing))
}

/// Opens one copy after the other by one way, and derives no key twice.
#[derive(Default)]
struct Search {
    key: Option<Secret>,
    refused: Vec<(Vec<serde_json::Value>, OpenError)>,
    failure: Option<OpenError>,
}

impl Search {
    fn open(&mut self, path: &Path, way: Way<'_>) -> Result<(Header, Contents), OpenError> {
        let file = store::read(path)?;
        let header = format::split(&file.bytes)?.header;
        if let Some(Ok(opened)) = self.key.as_ref().map(|key| unseal(&file.bytes, key)) {
            return Ok(opened);
        }
        let mut refused = self.refused.iter();
        if let Some((_, error)) = refused.find(|(slots, _)| *slots == header.slots) {
            return Err(*error);
        }
        let key = wrap::unwrap(&header, way)
            .inspect_err(|error| self.refused.push((header.slots.clone(), *error)))?;
        let opened = unseal(&file.bytes, &key);
        self.key = Some(key);
        opened
    }

    /// Of several failures the newest copy's is told, but that a key was wrong says more than that a file is broken.
    fn note(&mut self, error: OpenError) {
        let broken = |error| matches!(error, OpenError::Damaged | OpenError::Unreadable(_));
        match self.failure {
            None => self.failure = Some(error),
            Some(known) if broken(known) && !broken(error) => self.failure = Some(error),
            Some(_) => {}
        }
    }
}

/// The copies of this vault, newest first; those of every vault where its file does not say which one it is.
fn candidates(place: &Place) -> Vec<Generation> {
    let named = store::read_head(&place.vault_file())
        .ok()
        .and_then(|(bytes, _)| Some(format::head(&bytes).ok()?.0.vault_id));
    let own = named.map(|vault_id| generations::list(place, Some(vault_id)));
    own.filter(|copies| !copies.is_empty())
        .unwrap_or_else(|| generations::list(place, None))
}

/// The damaged vault files that were set aside.
pub(super) fn damaged_files(place: &Place) -> Vec<PathBuf> {
    let names = store::names(&place.data).unwrap_or_default();
    let ours = |name: &&String| name.starts_with(DAMAGED) && name.ends_with(".ixv");
    let files = names.iter().filter(ours);
    files.map(|name| place.data.join(name)).collect()
}

/// Puts a copy in the place of a vault file that is gone or does not open by this way, and opens it. The file that was there
/// goes aside, whatever it was, to
/// `vault-damaged-<date>-<digest>.ixv` beside the vault, and its path comes back. At no moment is there no vault file where
/// there was one.
///
/// # Errors
/// [`RestoreError`]; [`SaveError::Conflict`] where the vault file opens after all, [`OpenError::NoSuchWay`] where the copy is
/// another vault's than the damaged file.
pub fn restore_damaged(
    place: &Place,
    copy: &Path,
    way: Way<'_>,
    entropy: &mut dyn Entropy,
    now: UnixTime,
) -> Result<(Session, Option<PathBuf>), RestoreError> {
    let found = store::read(copy).map_err(OpenError::from)?;
    let key = wrap::unwrap(
        &format::split(&found.bytes).map_err(OpenError::from)?.header,
        way,
    )?;
    let (header, mut contents) = unseal(&found.bytes, &key)?;

    store::make_folder(&place.data).map_err(|error| SaveError::Disk(error.kind()))?;
    let _lock = Lock::take(&place.data).map_err(SaveError::from)?;
    let standing = standing(place)?;
    if standing
        .as_ref()
        .and_then(|file| file.as_ref())
        .is_some_and(|file| opens_after_all(&file.bytes, &key, way))
    {
        return Err(SaveError::Conflict.into());
    }
    if standing
        .as_ref()
        .is_some_and(|damaged| is_another(place, damaged.as_ref(), &header))
    {
        return Err(OpenError::NoSuchWay.into());
    }

    for newer in generations::list(place, Some(header.vault_id)) {
        let file = store::read(&newer.path).ok();
        let opened = file.and_then(|file| unseal_of(&header, &key, &file.bytes).ok());
        if let Some((_, other)) = opened {
            keep_what_was_used(&mut contents, &other);
        }
    }
    let told = Event::new(now, EventKind::CopyRestored, about(copy));
    events::append(&mut contents.events, vec![told]);
    let replaced = standing.as_ref().and_then(|file| file.as_ref());
    let header = Header {
        revision: above_all(place, &header),
        parent: Some(HEXLOWER.encode(&replaced.map_or(found.digest, |file| file.digest))),
        ..header
    };
    let file = sealed(&header, &contents, &key, entropy)?;
    let opens = |back: &[u8]| unseal(back, &key).is_ok_and(|(_, read)| holds(&read, &contents));
    let aside = match &standing {
        Some(damaged) => Some(swap(place, damaged.as_ref(), &file, &opens, now)?),
        None => {
            let digest = store::digest(&file);
            store::place(&place.vault_file(), &file, &digest, &opens).map_err(SaveError::from)?;
            None
        }
    };
    Ok((open(place, way)?, aside))
}

/// What stands in the vault's place: nothing, a file, or one too large to be read.
fn standing(place: &Place) -> Result<Option<Option<FileBytes>>, SaveError> {
    match store::read(&place.vault_file()) {
        Ok(file) => Ok(Some(Some(file))),
        Err(ReadError::Missing) => Ok(None),
        Err(ReadError::TooLarge) => Ok(Some(None)),
        // Not known to be damaged: rights and disks come back.
        Err(ReadError::Io(kind)) => Err(SaveError::Disk(kind)),
    }
}

/// Tells whether a copy belongs to another vault than the damaged file. The identity that stands there may be what is damaged:
/// a slot in common tells more, and so do the dated copies.
fn is_another(place: &Place, damaged: Option<&FileBytes>, copy: &Header) -> bool {
    let has_copies = |vault_id| !generations::list(place, Some(vault_id)).is_empty();
    let head = damaged.and_then(|file| Some(format::head(&file.bytes).ok()?.0));
    match head {
        Some(head) if head.vault_id == copy.vault_id => false,
        Some(head) if head.slots.iter().any(|slot| copy.slots.contains(slot)) => false,
        Some(head) => has_copies(head.vault_id) || !has_copies(copy.vault_id),
        None => !has_copies(copy.vault_id) && !generations::list(place, None).is_empty(),
    }
}

fn opens_after_all(file: &[u8], key: &Secret, way: Way<'_>) -> bool {
    unseal(file, key).is_ok()
        || format::split(file).is_ok_and(|parts| {
            wrap::unwrap(&parts.header, way).is_ok_and(|key| unseal(file, &key).is_ok())
        })
}

/// Above the highest revision seen and above every copy's, so that no later start calls the restored file an older one.
fn above_all(place: &Place, header: &Header) -> u64 {
    let seen = seen::highest(place, header.vault_id);
    let copies = generations::list(place, Some(header.vault_id)).into_iter();
    // A revision from the end of the numbers is no count of saves; beyond it there would be none.
    let known = copies.map(|copy| copy.revision).filter(|it| *it < 1 << 62);
    let highest = known.chain(seen).chain([header.revision]).max();
    highest.unwrap_or_default().saturating_add(1)
}

/// Replaces a damaged file, which gets a name of its own first.
fn swap(
    place: &Place,
    damaged: Option<&FileBytes>,
    file: &[u8],
    opens: &dyn Fn(&[u8]) -> bool,
    now: UnixTime,
) -> Result<PathBuf, SaveError> {
    let target = place.vault_file();
    let bytes = damaged.map(|file| &*file.bytes);
    let digest = damaged.map_or([0; 32], |file| file.digest);
    let digest = HEXLOWER.encode(&digest[..4]);
    let date = generations::date(now);
    let aside = place.data.join(format!("{DAMAGED}{date}-{digest}.ixv"));
    store::keep_aside(&target, bytes, &aside)?;
    match store::replace(&target, bytes, file, &store::digest(file), opens) {
        Ok(replaced) => match replaced.stranger {
            None => Ok(aside),
            Some(stranger) => {
                let _ = generations::keep_stranger(place, &stranger, now);
                Err(SaveError::Conflict)
            }
        },
        Err(error) => {
            // The damaged file stands where it stood: the second name is one too many.
            if store::occupied(&target) {
                let _ = store::delete(&aside);
            }
            Err(error.into())
        }
    }
}

/// How a copy is named in the list of events: by when it was made, else by its file's name.
fn about(copy: &Path) -> String {
    let made = generations::named(copy).and_then(|(made, _)| {
        let seconds = i64::try_from(made.0).ok()?;
        Some(jiff::Timestamp::from_second(seconds).ok()?.to_string())
    });
    made.unwrap_or_else(|| {
        let name = copy.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    })
}

impl Session {
    /// Restores a copy of this vault: the present state becomes a dated copy first, and what came since goes to the trash. HOTP
    /// counters keep the higher value, backup codes their marks of use, and the list of what happened stays.
    ///
    /// # Errors
    /// [`RestoreError`].
    pub fn restore(
        &mut self,
        copy: &Path,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), RestoreError> {
        let contents = self.look_into(copy)?;
        Ok(self.restore_found(copy, contents, entropy, now)?)
    }

    /// Restores what a copy of this vault was found to hold, as [`restore`](Self::restore) does, without reading it once more.
    ///
    /// # Errors
    /// [`SaveError`].
    pub fn restore_found(
        &mut self,
        copy: &Path,
        contents: Contents,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), SaveError> {
        let step = Restoring {
            copy: contents,
            about: about(copy),
            at: now,
        };
        let lock = self.lock()?;
        self.save(&step, &lock, entropy, now)
    }
}

struct Restoring {
    copy: Contents,
    about: String,
    at: UnixTime,
}

impl Step for Restoring {
    fn apply(&self, _: &mut Header, contents: &mut Contents) -> Result<(), ChangeError> {
        *contents = merged(self.copy.clone(), contents, self.at);
        Ok(())
    }

    fn keeps_the_rest(&self, before: &Contents, after: &Contents) -> bool {
        let mut raised = after.clone();
        keep_what_was_used(&mut raised, before);
        identities(before).is_subset(&identities(after))
            && raised == *after
            && before
                .set_aside
                .iter()
                .all(|it| after.set_aside.contains(it))
            && before
                .unknown
                .keys()
                .all(|it| after.unknown.contains_key(it))
            && before.events == after.events
            && after.enrollments.keeps(&before.enrollments, |_| false)
    }

    fn makes_generation(&self) -> bool {
        true
    }

    fn events(&self, _: &Contents, _: &Contents, now: UnixTime) -> Vec<Event> {
        vec![Event::new(now, EventKind::CopyRestored, &*self.about)]
    }
}
