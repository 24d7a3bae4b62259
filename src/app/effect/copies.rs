//! What is done with copies of the vault: listing, looking into, restoring and writing them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Task;

use crate::app::Message;
use crate::app::effect::lent::{Lent, with_lent, write_copy};
use crate::app::effect::{Named, Seen, Vault, blocking};
use crate::clock::UnixTime;
use crate::platform::autostart;
use crate::platform::dialogs::{self, NoChooser};
use crate::platform::keystore::OsKeystore;
use crate::platform::paths::Home;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::secret::Secret;
use crate::vault::slot::Way;
use crate::vault::{
    self, BackupError, Change, Contents, Copy, CopyToSave, Event, EventKind, Forgotten, KnownFile,
    OpenError, PhraseError, RecoveryPhrase, Rekeyed, RestoreError, SaveError,
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
    /// The copies have followed the change of keys that was just made, and this is what it left.
    CopiesFollowed(Rekeyed),
    /// The vault was locked before it was done.
    Locked,
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

/// Stands for a copy that a drive does not answer to, until it is dropped.
#[cfg(test)]
pub fn a_copy_that_hangs() -> std::sync::MutexGuard<'static, ()> {
    crate::app::effect::lent::alone_outside()
}

/// Stands for a look at copies on a drive that does not answer before it is told to.
#[cfg(test)]
pub fn a_look_that_hangs(
    vault: &Vault,
    begun: std::sync::mpsc::Sender<()>,
    answer: std::sync::mpsc::Receiver<()>,
) -> Task<Message> {
    with_lent(vault, move |_| {
        begun.send(()).unwrap();
        answer.recv().unwrap();
        Some(Done::Listed(Arc::default(), Vec::new()))
    })
}

/// Lists the copies, those in the second folder and the former ones among them.
pub fn copies(vault: &Vault, folder: Option<PathBuf>, former: Vec<PathBuf>) -> Task<Message> {
    if let Vault::Demo(_) = vault {
        let none = Done::Listed(Arc::default(), Vec::new());
        return Task::done(Message::Done(Named::of(vault), none));
    }
    with_lent(vault, move |lent| {
        let outside: Vec<PathBuf> = folder.into_iter().chain(former.iter().cloned()).collect();
        let finder = lent.with(|session| session.finder())?;
        let copies = finder.copies(&outside, &mut |bytes| open_copy(lent, bytes));
        if finder.look_for_copies().is_err() {
            return Some(Done::Unlisted(Arc::new(copies)));
        }
        Some(Done::Listed(
            Arc::new(copies),
            finder.without_copies(&former),
        ))
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

/// Reads a copy, which may take long, and opens it.
fn look(lent: &Lent, copy: &Path) -> Option<Result<Contents, OpenError>> {
    let finder = lent.with(|session| session.finder())?;
    Some(finder.look_into(copy, &mut |bytes| open_copy(lent, bytes)))
}

/// What was locked meanwhile opens nothing; nobody is told of it either.
fn open_copy(lent: &Lent, bytes: &[u8]) -> Result<Contents, OpenError> {
    let opened = lent.with(|session| session.open_copy(bytes));
    opened.unwrap_or(Err(OpenError::NoSuchWay))
}

/// Opens a copy to be looked at.
pub fn look_into(vault: &Vault, copy: PathBuf) -> Task<Message> {
    with_lent(vault, move |lent| {
        let contents = look(lent, &copy)?.map(Arc::new);
        Some(Done::LookedInto(copy, contents))
    })
}

/// Restores a copy.
pub fn restore(vault: &Vault, copy: PathBuf) -> Task<Message> {
    with_lent(vault, move |lent| {
        let contents = match look(lent, &copy)? {
            Ok(contents) => contents,
            Err(error) => return Some(Done::Restored(Err(error.into()))),
        };
        let restored = lent.with(|session| {
            session.restore_found(&copy, contents, &mut OsEntropy, time::now())?;
            Ok(Seen::of(session))
        })?;
        Some(Done::Restored(restored))
    })
}

/// Writes a copy to the second folder. Only the snapshot for it holds the session, and with it the key: a slow drive keeps
/// nobody from saving, and one that hangs keeps nothing in memory that locking is to wipe. A failure is noted among the
/// events where `note` says so.
pub fn back_up(vault: &Vault, folder: PathBuf, note: bool) -> Task<Message> {
    let Vault::Kept(session) = vault else {
        return Task::none();
    };
    let session = Arc::clone(session);
    with_lent(vault, move |lent| {
        let now = time::now();
        let written = write_copy(session, &folder, now);
        if written.is_err() && note {
            let about = folder.display().to_string();
            let failed = Event::new(now, EventKind::BackupFailed, about);
            let _ = lent.with(|session| session.note(failed));
        }
        Some(Done::BackedUp(folder, written.map(|()| now)))
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
    save_copy_by(vault, change, file, leaving, CopyToSave::write)
}

/// The same with what writes it.
fn save_copy_by(
    vault: &Vault,
    change: Option<Change>,
    file: PathBuf,
    leaving: Option<Home>,
    write: impl FnOnce(&CopyToSave, &Path) -> Result<(), SaveError> + Send + 'static,
) -> Task<Message> {
    with_lent(vault, move |lent| {
        if leaving.is_some_and(|home| home.holds(&file)) {
            return Some(Done::CopySaved(file, Err(CopyFailure::Inside)));
        }
        let sealed = lent.with(|session| {
            let copy = session.copy_to_save(change.as_ref(), &mut OsEntropy, time::now())?;
            Ok((copy, session.known_file()))
        })?;
        let saved = sealed.and_then(|(copy, known)| write(&copy, &file).map(|()| known));
        Some(Done::CopySaved(file, saved.map_err(CopyFailure::Save)))
    })
}

/// Stands for the writing of a copy to a drive that does not answer before it is told to.
#[cfg(test)]
pub fn a_copy_to_save_that_hangs(
    vault: &Vault,
    file: PathBuf,
    begun: std::sync::mpsc::Sender<()>,
    answer: std::sync::mpsc::Receiver<()>,
) -> Task<Message> {
    save_copy_by(vault, None, file, None, move |copy, file| {
        begun.send(()).unwrap();
        answer.recv().unwrap();
        copy.write(file)
    })
}

/// Sees whether a text is the vault's recovery phrase. Nothing changes.
pub fn check_phrase(vault: &Vault, phrase: Secret) -> Task<Message> {
    with_lent(vault, move |lent| {
        let checked = match RecoveryPhrase::read(&phrase) {
            Ok(phrase) => lent
                .with(|session| session.opens_with(Way::Recovery(&phrase)))?
                .map_err(PhraseFailure::Other),
            Err(error) => Err(PhraseFailure::Phrase(error)),
        };
        Some(Done::PhraseChecked(checked))
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
        left.files_left.extend(autostart::forget(&home));
        Ok(left)
    };
    blocking(job, Message::Forgotten)
}

/// Forgets the made-up vault, of which there is nothing to delete.
pub fn forget_demo() -> Task<Message> {
    Task::done(Message::Forgotten(Ok(Forgotten::default())))
}
