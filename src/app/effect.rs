//! Every side effect that the window can start: this file is the complete list of what it does to the outside world.

mod adopting;
mod aside;
mod background;
mod calls;
mod clock;
mod codes;
mod copies;
mod deleting;
mod guarding;
mod lent;
mod looking;
mod opening;
mod outside;
mod policy;
mod reading;

pub use adopting::Adopted;
pub(super) use aside::{Unfinished, resume, set_aside};
pub use background::{look_at_autostart, minimise, put_icon, switch_autostart, wait, watch_sight};
pub use calls::{come_forward, take_calls};
pub use clock::{check_clock, clock_sync, keep_check, last_check};
pub use codes::{open_codes, paste_codes, print_sheet, save_sheet};
pub use copies::{
    CopyFailure, Done, PhraseFailure, back_up, check_phrase, choose_folder, choose_place_of_copy,
    copies, forget, forget_demo, look_for_folder, look_into, restore, save_copy,
};
#[cfg(test)]
pub use copies::{a_copy_that_hangs, a_copy_to_save_that_hangs, a_look_that_hangs};
pub use deleting::delete_for_good;
pub use looking::{glance, look_for_way, read_screen};
pub use outside::{keep_on_top, open_browser};
pub use policy::look_for_policy;
pub(super) use reading::reading_of_text;
pub use reading::{ReadFailure, choose_pictures, paste, paste_text, read_dropped, remove_leftover};

pub use guarding::{
    Followed, Guarded, NotGuarded, add_way, check_ways, draw_phrase, finish_rekey, follow, paper,
    rekey,
};

use lent::held;
use opening::{create, open, open_somehow};

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError, Weak};
use std::time::{Duration, Instant};

use iced::Task;
use iced::futures::channel::oneshot;

use crate::app::Message;
use crate::app::demo;
use crate::platform::clipboard::{ClipboardError, CodeClipboard};
use crate::platform::dialogs::{self, NoChooser};
use crate::platform::keystore::OsKeystore;
use crate::platform::memory;
use crate::platform::paths::Home;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::preferences::Preferences;
use crate::screen::way_in::WayIn;
use crate::secret::Secret;
use crate::vault::slot::SlotKind;
use crate::vault::{
    AdoptError, Change, Contents, CreateError, FailedUnlocks, OpenError, Rescue, RestoreError,
    Rollback, SaveError, Session, Status,
};

/// An open vault, shared with the threads that save it; or the made-up one.
#[derive(Debug, Clone)]
pub enum Vault {
    /// A vault on the disk.
    Kept(Arc<Mutex<Session>>),
    /// Made-up accounts in memory.
    Demo(Arc<Mutex<Contents>>),
}

impl Vault {
    /// Tells whether it is the very same one, and not one that was opened before or after it.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Kept(one), Self::Kept(two)) => Arc::ptr_eq(one, two),
            (Self::Demo(one), Self::Demo(two)) => Arc::ptr_eq(one, two),
            (Self::Kept(_), Self::Demo(_)) | (Self::Demo(_), Self::Kept(_)) => false,
        }
    }
}

/// Names an open vault without keeping it open: what takes long holds no more than this, so that locking wipes the key.
#[derive(Debug, Clone)]
pub enum Named {
    /// A vault on the disk.
    Kept(Weak<Mutex<Session>>),
    /// Made-up accounts in memory.
    Demo(Weak<Mutex<Contents>>),
}

impl Named {
    /// Names this one.
    #[must_use]
    pub fn of(vault: &Vault) -> Self {
        match vault {
            Vault::Kept(session) => Self::Kept(Arc::downgrade(session)),
            Vault::Demo(contents) => Self::Demo(Arc::downgrade(contents)),
        }
    }

    /// Tells whether it is this very vault, and not one that was opened before or after it.
    #[must_use]
    pub fn is(&self, vault: &Vault) -> bool {
        match (self, vault) {
            (Self::Kept(name), Vault::Kept(session)) => name.as_ptr() == Arc::as_ptr(session),
            (Self::Demo(name), Vault::Demo(contents)) => name.as_ptr() == Arc::as_ptr(contents),
            (Self::Kept(_), Vault::Demo(_)) | (Self::Demo(_), Vault::Kept(_)) => false,
        }
    }
}

/// What a vault held after one of its saves. Threads bring these back in any order: the higher revision is the newer.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Counts the saves; always 0 for the made-up vault.
    pub revision: u64,
    /// What it held.
    pub contents: Arc<Contents>,
    /// Whether its file is older than one that this computer has seen.
    pub rollback: Option<Rollback>,
}

impl Seen {
    /// Looks at a session that nobody else holds at this moment.
    pub(super) fn of(session: &Session) -> Self {
        Self {
            revision: session.status().revision,
            contents: Arc::new(session.contents().clone()),
            rollback: session.rollback(),
        }
    }

    /// Looks at the made-up vault.
    fn demo(contents: &Contents) -> Self {
        Self {
            revision: 0,
            contents: Arc::new(contents.clone()),
            rollback: None,
        }
    }
}

/// A vault that has just been opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The vault.
    pub vault: Vault,
    /// What it holds.
    pub seen: Seen,
    /// What can be told of it while it is locked.
    pub status: Status,
    /// The way that opened it; nothing for one that was just made.
    pub by: Option<SlotKind>,
    /// The attempts that failed before this one.
    pub failed: Option<FailedUnlocks>,
}

/// What was found where the vault lives.
#[derive(Debug, Clone)]
pub enum Booted {
    /// There is none.
    NoVault,
    /// It is open.
    Opened(Opened),
    /// It opens with something typed; so many seconds until the next try. Copies are offered that open in these ways.
    NeedsPassphrase(Status, u64, Vec<SlotKind>),
    /// What was typed for that way did not open it.
    Refused {
        /// The way that was tried.
        kind: SlotKind,
        /// Why it did not open.
        error: OpenError,
        /// What can be told of it.
        status: Option<Status>,
        /// Seconds until the next try.
        wait: u64,
        /// The ways into the copies that are offered.
        copies: Vec<SlotKind>,
    },
    /// Its file cannot be used; copies of it open in these ways; so many seconds until the next try.
    Broken(OpenError, Vec<SlotKind>, u64),
    /// The newest copy that opens, to be looked at; with what is wrong with the file, the ways into the copies, and the one
    /// that was used.
    Found {
        /// What is wrong with the vault file.
        error: OpenError,
        /// The ways into its copies.
        ways: Vec<SlotKind>,
        /// The copy.
        rescue: Box<Rescue>,
        /// What opened it.
        way: WayIn,
    },
    /// No copy opened with what was given.
    NotRescued {
        /// What is wrong with the vault file.
        error: OpenError,
        /// The ways into its copies.
        ways: Vec<SlotKind>,
        /// The way that was tried.
        kind: SlotKind,
        /// Why it opened none.
        refused: OpenError,
        /// Seconds until the next try.
        wait: u64,
    },
    /// A copy stands in the vault's place and is open; the damaged file was kept there.
    Restored(Opened, Option<PathBuf>),
    /// The copy was not put in the vault's place.
    NotRestored(RestoreError),
    /// It did not open; copies are offered that open in these ways; so many seconds until the next try.
    Trouble(OpenError, Option<Status>, Vec<SlotKind>, u64),
}

/// Why no vault was made or taken in.
#[derive(Debug, Clone, PartialEq)]
pub enum MakeFailure {
    /// The person cancelled.
    Cancelled,
    /// The desktop shows no file chooser.
    NoChooser,
    /// It could not be made.
    Create(CreateError),
    /// The chosen file could not be taken in.
    Adopt(AdoptError),
}

/// Where codes are put for other programs.
pub type Clipboard = Arc<Mutex<dyn HoldsCode>>;

/// The clipboard as the window uses it.
pub trait HoldsCode: std::fmt::Debug + Send {
    /// Puts a code there, marked as secret.
    ///
    /// # Errors
    /// [`ClipboardError`] when it does not answer.
    fn put(&mut self, code: &Secret) -> Result<(), ClipboardError>;

    /// Takes away what [`put`](Self::put) put there, if it is still there.
    fn clear(&mut self);
}

impl HoldsCode for CodeClipboard {
    fn put(&mut self, code: &Secret) -> Result<(), ClipboardError> {
        Self::put(self, code)
    }

    fn clear(&mut self) {
        // A clipboard that does not answer holds nothing that could be taken away.
        let _ = self.clear_if_ours();
    }
}

/// Runs a job on a thread of its own, once the task is run, and brings its result back as a message; one that a job lost
/// on the way is told as such, so that no page waits for ever.
fn blocking<T: Send + 'static>(
    job: impl FnOnce() -> T + Send + 'static,
    done: impl FnOnce(T) -> Message + Send + 'static,
) -> Task<Message> {
    blocking_quietly(job, |result| Some(done(result)))
}

/// The same for a job of which there may be nothing to say: each message has the window looked over anew.
fn blocking_quietly<T: Send + 'static>(
    job: impl FnOnce() -> T + Send + 'static,
    done: impl FnOnce(T) -> Option<Message> + Send + 'static,
) -> Task<Message> {
    let result = async move {
        let (sender, receiver) = oneshot::channel();
        let thread = std::thread::Builder::new().spawn(move || {
            let _ = sender.send(job());
        });
        let _running = thread.ok()?;
        receiver.await.ok().map(done)
    };
    Task::future(result)
        .map(|message| message.unwrap_or(Some(Message::JobLost)))
        .and_then(Task::done)
}

/// Looks for the vault and opens it through the keyring where it has that way in.
pub fn boot(home: Home) -> Task<Message> {
    blocking(move || open_somehow(&home), Message::Booted)
}

/// Opens the made-up vault.
pub fn boot_demo() -> Task<Message> {
    let contents = demo::contents(time::now());
    let opened = Opened {
        seen: Seen::demo(&contents),
        vault: Vault::Demo(Arc::new(Mutex::new(contents))),
        status: demo::status(),
        by: None,
        failed: None,
    };
    Task::done(Message::Booted(Booted::Opened(opened)))
}

/// Opens the vault this way.
pub fn open_with(home: Home, way: WayIn) -> Task<Message> {
    blocking(move || open(&home, &way), Message::Booted)
}

/// Opens the newest copy of a vault file that cannot be used, to be looked at; first lets the system ask for the keyring's
/// password where `ask` says so.
pub fn rescue(home: Home, error: OpenError, way: WayIn, ask: bool) -> Task<Message> {
    let job = move || {
        // Where the person dismisses the prompt the keyring says itself that it is locked.
        if ask {
            let _ = OsKeystore::default().ask_to_unlock();
        }
        opening::rescue(&home, error, way)
    };
    blocking(job, Message::Booted)
}

/// Puts a copy in the place of a vault file that cannot be used.
pub fn restore_damaged(home: Home, copy: PathBuf, way: WayIn) -> Task<Message> {
    blocking(
        move || opening::restore(&home, &copy, &way),
        Message::Booted,
    )
}

/// Lets the system ask for the keyring's password, then opens the vault.
pub fn unlock_keyring(home: Home) -> Task<Message> {
    let job = move || match OsKeystore::default().ask_to_unlock() {
        Ok(()) => open_somehow(&home),
        Err(error) => opening::trouble(&home.place(), error.into()),
    };
    blocking(job, Message::Booted)
}

/// Sees whether a keyring answers, so that it can be relied on; first lets the system ask for its password where `ask` says so.
pub fn look_for_keyring(ask: bool) -> Task<Message> {
    let job = move || {
        let keystore = OsKeystore::default();
        if ask {
            keystore.ask_to_unlock()?;
        }
        keystore.ready()?;
        keystore.probe()
    };
    blocking(job, Message::KeyringLookedFor)
}

/// Makes a vault that opens this way.
pub fn make(home: Home, way: WayIn) -> Task<Message> {
    blocking(
        move || create(&home, &way).map_err(MakeFailure::Create),
        Message::Made,
    )
}

/// Lets the person choose a vault file and takes it in when it opens here.
pub fn adopt(home: Home, title: String) -> Task<Message> {
    Task::future(dialogs::choose_vault(title)).then(move |chosen| match chosen {
        Err(NoChooser) => Task::done(Message::Adopted(Err(MakeFailure::NoChooser))),
        Ok(None) => Task::done(Message::Adopted(Err(MakeFailure::Cancelled))),
        Ok(Some(file)) => {
            let home = home.clone();
            blocking(move || adopting::adopt(&home, file, None), Message::Adopted)
        }
    })
}

/// Takes the chosen vault file in when this way opens it.
pub fn adopt_with(home: Home, file: PathBuf, way: WayIn) -> Task<Message> {
    blocking(
        move || adopting::adopt(&home, file, Some(&way)),
        Message::Adopted,
    )
}

/// Saves a change and brings back what the vault then holds.
pub fn commit(
    vault: &Vault,
    change: Change,
    done: impl FnOnce(Vault, Result<Seen, SaveError>) -> Message + Send + 'static,
) -> Task<Message> {
    let vault = vault.clone();
    let same = vault.clone();
    let job = move || match vault {
        Vault::Kept(session) => {
            let mut session = held(&session);
            session.commit(&change, &mut OsEntropy, time::now())?;
            Ok(Seen::of(&session))
        }
        Vault::Demo(contents) => {
            let mut contents = demo_contents(&contents);
            change.apply(&mut contents)?;
            Ok(Seen::demo(&contents))
        }
    };
    blocking(job, |result| done(same, result))
}

/// The made-up accounts, for as long as the guard is kept.
fn demo_contents(contents: &Mutex<Contents>) -> MutexGuard<'_, Contents> {
    contents.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Looks whether another program saved the vault; brings back what it holds then. That it did not is told unless `quiet`.
pub fn reload(vault: &Vault, quiet: bool) -> Task<Message> {
    let Vault::Kept(session) = vault else {
        return Task::none();
    };
    let session = Arc::clone(session);
    let job = move || {
        // A save under way holds the session for as long as it takes; the next look is soon enough.
        let Ok(mut session) = session.try_lock() else {
            return Ok(None);
        };
        Ok(session.reload()?.then(|| Seen::of(&session)))
    };
    let same = vault.clone();
    blocking_quietly(job, move |result| match result {
        Ok(None) if quiet => None,
        result => Some(Message::Reloaded(same, result)),
    })
}

/// Puts a code on the clipboard, marked as secret.
pub fn copy(
    clipboard: &Clipboard,
    code: Secret,
    done: impl FnOnce(Result<(), ClipboardError>) -> Message + Send + 'static,
) -> Task<Message> {
    let clipboard = Arc::clone(clipboard);
    blocking(
        move || {
            clipboard
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .put(&code)
        },
        done,
    )
}

/// Puts a text on the clipboard that is no secret and stays there.
pub fn copy_text(text: String) -> Task<Message> {
    iced::clipboard::write(text)
}

/// Clears the clipboard if it still holds what was put there.
pub fn clear_clipboard(clipboard: &Clipboard) -> Task<Message> {
    let clipboard = Arc::clone(clipboard);
    let job = move || {
        clipboard
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    };
    blocking(job, |()| Message::ClipboardCleared)
}

/// Saves what a person chose.
pub fn keep_preferences(home: Home, preferences: Preferences) -> Task<Message> {
    let job = move || {
        home.save_preferences(&preferences)
            .map_err(|error| error.kind())
    };
    blocking(job, Message::PreferencesKept)
}

/// How long closing waits for a save under way. One that is cut off leaves the vault as it was before it.
const PATIENCE: Duration = Duration::from_secs(if cfg!(test) { 1 } else { 5 });

/// Waits until no thread holds a session, but not for ever.
fn wait_for(session: &Mutex<Session>) {
    let end = Instant::now() + PATIENCE;
    while matches!(session.try_lock(), Err(TryLockError::WouldBlock)) && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Clears the clipboard, waits a little for a save under way, keeps the window's size, and ends the program.
pub fn leave(
    clipboard: &Clipboard,
    vault: Option<Vault>,
    keep: Option<(Home, Preferences)>,
) -> Task<Message> {
    let clipboard = Arc::clone(clipboard);
    let job = move || {
        clipboard
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        if let Some(Vault::Kept(session)) = vault {
            wait_for(&session);
        }
        if let Some((home, preferences)) = keep {
            let _ = home.save_preferences(&preferences);
        }
    };
    // Even where the job is lost the window is to close.
    blocking(job, |()| Message::Left).map(|_| Message::Left)
}

pub(super) fn opened(mut session: Session) -> Opened {
    // Where it is refused, `doctor` says so.
    let _ = session.hold_key(&memory::PAGES);
    Opened {
        seen: Seen::of(&session),
        status: session.status().clone(),
        by: None,
        failed: None,
        vault: Vault::Kept(Arc::new(Mutex::new(session))),
    }
}
