//! What is done with copies of the vault: listing, looking into, restoring and writing them, and deleting from all of them.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use iced::Task;

use crate::account::AccountId;
use crate::app::Message;
use crate::app::effect::{Named, Seen, Vault, blocking};
use crate::clock::UnixTime;
use crate::platform::dialogs::{self, NoChooser};
use crate::platform::keystore::OsKeystore;
use crate::platform::paths::Home;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::secret::Secret;
use crate::vault::slot::Way;
use crate::vault::{
    self, BackupError, Change, Contents, Copy, Event, EventKind, Finder, Forgotten, KnownFile,
    OpenError, OpensCopy, PhraseError, RecoveryPhrase, Rekeyed, RestoreError, SaveError, Session,
};

/// What came of something that was done with an open vault and its copies.
#[derive(Debug, Clone)]
pub enum Done {
    /// These copies there are; and the former second folders that are there and hold none.
    Listed(Arc<Vec<Copy>>, Vec<PathBuf>),
    /// The dated copies cannot be listed; those outside are these.
    Unlisted(Arc<Vec<Copy>>),
    /// That second folder is there, or not.
    Looked(PathBuf, Result<(), BackupError>),
    /// A change of keys that was cut short was finished, and this is what it left; or there was none.
    RekeyFinished(Option<Rekeyed>),
    /// A copy was opened to be looked at, or not.
    LookedInto(PathBuf, Result<Arc<Contents>, OpenError>),
    /// A copy was restored, or not.
    Restored(Result<Seen, RestoreError>),
    /// A copy was written to the second folder at that moment, or not.
    BackedUp(PathBuf, Result<UnixTime, BackupError>),
    /// Accounts were deleted for good, or not; the copies that still hold them.
    Deleted(Result<(Seen, Vec<PathBuf>), SaveError>),
    /// The person chose a folder or a new file, or nothing.
    Chosen(Result<Option<PathBuf>, NoChooser>),
    /// A copy of that vault file was written to a file that the person named, or not.
    CopySaved(PathBuf, Result<KnownFile, CopyFailure>),
    /// The vault file that this recovery phrase opens, if it is the vault's.
    PhraseChecked(Result<KnownFile, PhraseFailure>),
}

/// Why no copy was written to a file that the person named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopyFailure {
    /// The file would lie in one of the folders that are about to go.
    Inside,
    /// It could not be written.
    Save(SaveError),
}

/// Why a text is not the recovery phrase of a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhraseFailure {
    /// It is no recovery phrase at all.
    Phrase(PhraseError),
    /// It does not open this vault.
    Other(OpenError),
}

/// The session, for as long as the guard is kept.
pub(super) fn held(session: &Mutex<Session>) -> MutexGuard<'_, Session> {
    session.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Held by whoever writes in the second folder: a snapshot from before a deletion or a change of keys must not be written
/// after it. Taken before the session, so that a slow drive keeps nobody from saving.
static SECOND_FOLDER: Mutex<()> = Mutex::new(());

/// Counts what makes earlier snapshots wrong to write: deletions and changes of keys.
static OUTDATED: AtomicU64 = AtomicU64::new(0);

fn second_folder() -> MutexGuard<'static, ()> {
    SECOND_FOLDER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits until no copy is being written to the second folder, and lets none be until this is dropped, nor any snapshot that
/// was taken before. Whoever waits for the session too takes this first.
pub(super) fn no_copy_under_way() -> MutexGuard<'static, ()> {
    let alone = second_folder();
    let _ = OUTDATED.fetch_add(1, Ordering::SeqCst);
    alone
}

/// Stands for a copy that a drive does not answer to, until it is dropped.
#[cfg(test)]
pub fn a_copy_that_hangs() -> MutexGuard<'static, ()> {
    second_folder()
}

/// Runs a job with the session of a kept vault; nothing is done with the made-up one.
fn with_session(
    vault: &Vault,
    job: impl FnOnce(&Mutex<Session>) -> Done + Send + 'static,
) -> Task<Message> {
    let Vault::Kept(session) = vault else {
        return Task::none();
    };
    let (session, name) = (Arc::clone(session), Named::of(vault));
    blocking(move || job(&session), |done| Message::Done(name, done))
}

/// Runs a job that finds copies. The session is held for no longer than it takes to open one that was read: a drive that
/// hangs keeps nobody from saving, and no key in memory.
fn with_finder(
    vault: &Vault,
    job: impl FnOnce(&Finder, OpensCopy<'_>) -> Done + Send + 'static,
) -> Task<Message> {
    let Vault::Kept(session) = vault else {
        return Task::none();
    };
    let (session, name) = (Arc::downgrade(session), Named::of(vault));
    let job = move || {
        // What was locked meanwhile opens nothing; nobody is told of it either.
        let finder = held(&*session.upgrade()?).finder();
        let open = &mut |bytes: &[u8]| match session.upgrade() {
            Some(session) => held(&session).open_copy(bytes),
            None => Err(OpenError::NoSuchWay),
        };
        Some(job(&finder, open))
    };
    blocking(job, |done| match done {
        Some(done) => Message::Done(name, done),
        None => Message::Done(name, Done::Listed(Arc::default(), Vec::new())),
    })
}

/// Stands for a look at copies on a drive that does not answer before it is told to.
#[cfg(test)]
pub fn a_look_that_hangs(
    vault: &Vault,
    begun: std::sync::mpsc::Sender<()>,
    answer: std::sync::mpsc::Receiver<()>,
) -> Task<Message> {
    with_finder(vault, move |_, _| {
        begun.send(()).unwrap();
        answer.recv().unwrap();
        Done::Listed(Arc::default(), Vec::new())
    })
}

/// Lists the copies, those in the second folder and the former ones among them.
pub fn copies(vault: &Vault, folder: Option<PathBuf>, former: Vec<PathBuf>) -> Task<Message> {
    if let Vault::Demo(_) = vault {
        let none = Done::Listed(Arc::default(), Vec::new());
        return Task::done(Message::Done(Named::of(vault), none));
    }
    with_finder(vault, move |finder, open| {
        let outside: Vec<PathBuf> = folder.into_iter().chain(former.iter().cloned()).collect();
        let copies = finder.copies(&outside, open);
        if finder.look_for_copies().is_err() {
            return Done::Unlisted(Arc::new(copies));
        }
        Done::Listed(Arc::new(copies), finder.without_copies(&former))
    })
}

/// Looks whether the second folder is there. Nothing is held meanwhile.
pub fn look_for_folder(vault: &Vault, folder: PathBuf) -> Task<Message> {
    let name = Named::of(vault);
    let job = move || {
        let found = vault::look_for_backup_folder(&folder);
        Done::Looked(folder, found)
    };
    blocking(job, |done| Message::Done(name, done))
}

/// Opens a copy to be looked at.
pub fn look_into(vault: &Vault, copy: PathBuf) -> Task<Message> {
    with_finder(vault, move |finder, open| {
        let contents = finder.look_into(&copy, open).map(Arc::new);
        Done::LookedInto(copy, contents)
    })
}

/// Restores a copy.
pub fn restore(vault: &Vault, copy: PathBuf) -> Task<Message> {
    with_session(vault, move |session| {
        let mut session = held(session);
        let restored = session.restore(&copy, &mut OsEntropy, time::now());
        Done::Restored(restored.map(|()| Seen::of(&session)))
    })
}

/// Writes a copy to the second folder. Only the snapshot for it holds the session, and with it the key: a slow drive keeps
/// nobody from saving, and one that hangs keeps nothing in memory that locking is to wipe. A failure is noted among the
/// events where `note` says so.
pub fn back_up(vault: &Vault, folder: PathBuf, note: bool) -> Task<Message> {
    let Vault::Kept(session) = vault else {
        return Task::none();
    };
    let (session, name) = (Arc::clone(session), Named::of(vault));
    let job = move || {
        let now = time::now();
        let open = Arc::downgrade(&session);
        let written = write_copy(session, &folder, now);
        if written.is_err()
            && note
            && let Some(session) = open.upgrade()
        {
            let about = folder.display().to_string();
            held(&session).note(Event::new(now, EventKind::BackupFailed, about));
        }
        Done::BackedUp(folder, written.map(|()| now))
    };
    blocking(job, |done| Message::Done(name, done))
}

/// Takes the snapshot, lets go of the session, and writes. A vault that is locked while another copy is in the way is written
/// all the same, unless something was deleted meanwhile.
fn write_copy(
    session: Arc<Mutex<Session>>,
    folder: &Path,
    now: UnixTime,
) -> Result<(), BackupError> {
    let before = OUTDATED.load(Ordering::SeqCst);
    let mut backup = held(&session).backup()?;
    let open: Weak<Mutex<Session>> = Arc::downgrade(&session);
    drop(session);
    let _alone = second_folder();
    if OUTDATED.load(Ordering::SeqCst) != before {
        let session = open.upgrade().ok_or(BackupError::NotProven)?;
        backup = held(&session).backup()?;
    }
    backup.write(folder, now).map(drop)
}

/// Deletes accounts of the trash for good, from every copy too.
pub fn delete_for_good(vault: &Vault, ids: Vec<AccountId>, outside: Vec<PathBuf>) -> Task<Message> {
    if let Vault::Demo(contents) = vault {
        let mut contents = contents.lock().unwrap_or_else(PoisonError::into_inner);
        contents.trash.retain(|it| !ids.contains(&it.account.id));
        let deleted = Done::Deleted(Ok((Seen::demo(&contents), Vec::new())));
        return Task::done(Message::Done(Named::of(vault), deleted));
    }
    with_session(vault, move |session| {
        let _alone = no_copy_under_way();
        let mut session = held(session);
        let left = session.delete_for_good(&ids, &outside, &mut OsEntropy, time::now());
        Done::Deleted(left.map(|left| (Seen::of(&session), left)))
    })
}
/// Lets the person choose a folder.
pub fn choose_folder(vault: &Vault, title: String) -> Task<Message> {
    let name = Named::of(vault);
    Task::future(dialogs::choose_folder(title))
        .map(move |chosen| Message::Done(name.clone(), Done::Chosen(chosen)))
}

/// Lets the person choose where a copy goes.
pub fn choose_place_of_copy(vault: &Vault, title: String) -> Task<Message> {
    let name = Named::of(vault);
    Task::future(dialogs::choose_place_of_copy(title))
        .map(move |chosen| Message::Done(name.clone(), Done::Chosen(chosen)))
}

/// Writes what the vault holds, and a change on top of it, to a new file; never into the folders of `leaving`.
pub fn save_copy(
    vault: &Vault,
    change: Option<Change>,
    file: PathBuf,
    leaving: Option<Home>,
) -> Task<Message> {
    with_session(vault, move |session| {
        let saved = if leaving.is_some_and(|home| home.holds(&file)) {
            Err(CopyFailure::Inside)
        } else {
            let session = held(session);
            session
                .save_copy_as(change.as_ref(), &file, &mut OsEntropy, time::now())
                .map(|()| session.known_file())
                .map_err(CopyFailure::Save)
        };
        Done::CopySaved(file, saved)
    })
}

/// Sees whether a text is the vault's recovery phrase. Nothing changes.
pub fn check_phrase(vault: &Vault, phrase: Secret) -> Task<Message> {
    with_session(vault, move |session| {
        let checked = RecoveryPhrase::read(&phrase)
            .map_err(PhraseFailure::Phrase)
            .and_then(|phrase| {
                held(session)
                    .opens_with(Way::Recovery(&phrase))
                    .map_err(PhraseFailure::Other)
            });
        Done::PhraseChecked(checked)
    })
}

/// Deletes everything of this home but copies elsewhere; where a file is known, only while it is the vault file still.
pub fn forget(home: Home, known: Option<KnownFile>) -> Task<Message> {
    let job = move || {
        let (place, keystore) = (home.place(), OsKeystore::default());
        let mut left = match known {
            Some(known) => vault::forget_known(&place, known, &keystore)?,
            None => vault::forget(&place, &keystore),
        };
        if home.forget_preferences().is_err() {
            left.files_left.push(home.preferences_file());
        }
        Ok(left)
    };
    blocking(job, Message::Forgotten)
}

/// Forgets the made-up vault, of which there is nothing to delete.
pub fn forget_demo() -> Task<Message> {
    Task::done(Message::Forgotten(Ok(Forgotten::default())))
}
