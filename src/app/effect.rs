//! Every side effect that the window can start: this file is the complete list of what it does to the outside world.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use iced::Task;
use iced::futures::channel::oneshot;

use crate::account::Draft;
use crate::app::Message;
use crate::app::demo;
use crate::otp::uri::UriError;
use crate::platform::clipboard::{self, Clip, ClipboardError, CodeClipboard};
use crate::platform::dialogs::{self, NoChooser};
use crate::platform::keystore::OsKeystore;
use crate::platform::paths::Home;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::preferences::Preferences;
use crate::qr::{Limits, NotForSignIn, Picture, Pixels};
use crate::secret::Secret;
use crate::vault::slot::{KeystoreError, SlotKind, Way};
use crate::vault::{
    self, AdoptError, Change, Contents, CreateError, OpenError, Place, SaveError, Session, Status,
};

/// An open vault, shared with the threads that save it; or the made-up one.
#[derive(Debug, Clone)]
pub enum Vault {
    /// A vault on the disk.
    Kept(Arc<Mutex<Session>>),
    /// Made-up accounts in memory.
    Demo(Arc<Mutex<Contents>>),
}

/// A vault that has just been opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The vault.
    pub vault: Vault,
    /// What it holds.
    pub contents: Arc<Contents>,
    /// What can be told of it while it is locked.
    pub status: Status,
}

/// What was found where the vault lives.
#[derive(Debug, Clone)]
pub enum Booted {
    /// There is none.
    NoVault,
    /// It is open.
    Opened(Opened),
    /// It has no other way in than its passphrase.
    NeedsPassphrase(Status),
    /// It did not open.
    Trouble(OpenError, Option<Status>),
}

/// Why nothing was read from a picture, the clipboard or a link.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadFailure {
    /// The person cancelled.
    Cancelled,
    /// The desktop shows no file chooser.
    NoChooser,
    /// The file could not be read.
    File(std::io::ErrorKind),
    /// The picture gave no code.
    Picture(crate::qr::Failure),
    /// The codes in it are not for signing in.
    NotForSignIn(NotForSignIn),
    /// The text is neither a link nor a key.
    Text(UriError),
    /// There is nothing on the clipboard that could be one.
    NothingToPaste,
    /// The clipboard does not answer.
    Clipboard,
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

/// Runs a job on a thread of its own and brings its result back as a message.
fn blocking<T: Send + 'static>(
    job: impl FnOnce() -> T + Send + 'static,
    done: impl FnOnce(T) -> Message + Send + 'static,
) -> Task<Message> {
    let (sender, receiver) = oneshot::channel();
    let thread = std::thread::Builder::new().spawn(move || {
        let _ = sender.send(job());
    });
    match thread {
        Ok(_) => Task::future(receiver).then({
            let mut done = Some(done);
            move |result| match (result, done.take()) {
                (Ok(value), Some(done)) => Task::done(done(value)),
                (_, _) => Task::none(),
            }
        }),
        Err(_) => Task::none(),
    }
}

/// Waits, then brings a message.
pub fn after(seconds: u64, message: Message) -> Task<Message> {
    blocking(
        move || std::thread::sleep(Duration::from_secs(seconds)),
        move |()| message,
    )
}

/// Looks for the vault and opens it through the keyring where it has that way in.
pub fn boot(home: Home) -> Task<Message> {
    blocking(move || open_somehow(&home), Message::Booted)
}

/// Opens the made-up vault.
pub fn boot_demo() -> Task<Message> {
    let contents = demo::contents(time::now());
    let opened = Opened {
        contents: Arc::new(contents.clone()),
        vault: Vault::Demo(Arc::new(Mutex::new(contents))),
        status: demo::status(),
    };
    Task::done(Message::Booted(Booted::Opened(opened)))
}

/// Opens the vault with a passphrase.
pub fn open_with_passphrase(home: Home, passphrase: Secret) -> Task<Message> {
    blocking(
        move || open(&home, Way::Passphrase(&passphrase)),
        Message::Booted,
    )
}

/// Lets the system ask for the keyring's password, then opens the vault.
pub fn unlock_keyring(home: Home) -> Task<Message> {
    let job = move || match OsKeystore::default().ask_to_unlock() {
        Ok(()) => open_somehow(&home),
        Err(error) => Booted::Trouble(error.into(), vault::status(&home.place()).ok().flatten()),
    };
    blocking(job, Message::Booted)
}

/// Makes a vault that the keyring guards; first lets the system ask for the keyring's password where `ask` says so.
pub fn make_with_keyring(home: Home, ask: bool) -> Task<Message> {
    let job = move || {
        let keystore = OsKeystore::default();
        if ask {
            keystore.ask_to_unlock().map_err(CreateError::from)?;
        }
        keystore.ready().map_err(CreateError::from)?;
        create(&home, Way::Keyring(&keystore))
    };
    blocking(move || job().map_err(MakeFailure::Create), Message::Made)
}

/// Makes a vault that a passphrase guards.
pub fn make_with_passphrase(home: Home, passphrase: Secret) -> Task<Message> {
    let job = move || create(&home, Way::Passphrase(&passphrase)).map_err(MakeFailure::Create);
    blocking(job, Message::Made)
}

/// Lets the person choose a vault file and copies it to where the vault lives.
pub fn adopt(home: Home, title: String) -> Task<Message> {
    Task::future(dialogs::choose_vault(title)).then(move |chosen| match chosen {
        Err(NoChooser) => Task::done(Message::Adopted(Err(MakeFailure::NoChooser))),
        Ok(None) => Task::done(Message::Adopted(Err(MakeFailure::Cancelled))),
        Ok(Some(file)) => {
            let home = home.clone();
            blocking(
                move || adopt_file(&home, &file).map_err(MakeFailure::Adopt),
                Message::Adopted,
            )
        }
    })
}

/// Lets the person choose a picture and reads it.
pub fn choose_picture(title: String) -> Task<Message> {
    Task::future(dialogs::choose_picture(title)).then(|chosen| match chosen {
        Err(NoChooser) => Task::done(Message::Read(Err(ReadFailure::NoChooser))),
        Ok(None) => Task::done(Message::Read(Err(ReadFailure::Cancelled))),
        Ok(Some(file)) => read_picture(file),
    })
}

/// Reads a picture file.
pub fn read_picture(file: PathBuf) -> Task<Message> {
    blocking(move || drafts_of_file(&file), Message::Read)
}

/// Reads what lies on the clipboard: a picture, a copied file, a link or a bare key.
pub fn paste() -> Task<Message> {
    blocking(drafts_of_clipboard, Message::Read)
}

/// Saves a change and brings back what the vault then holds.
pub fn commit(
    vault: &Vault,
    change: Change,
    done: impl FnOnce(Result<Arc<Contents>, SaveError>) -> Message + Send + 'static,
) -> Task<Message> {
    let vault = vault.clone();
    let job = move || match vault {
        Vault::Kept(session) => {
            let mut session = session.lock().unwrap_or_else(PoisonError::into_inner);
            session.commit(&change, &mut OsEntropy, time::now())?;
            Ok(Arc::new(session.contents().clone()))
        }
        Vault::Demo(contents) => {
            let mut contents = contents.lock().unwrap_or_else(PoisonError::into_inner);
            change.apply(&mut contents)?;
            Ok(Arc::new(contents.clone()))
        }
    };
    blocking(job, done)
}

/// Looks whether another program saved the vault; brings back what it holds then.
pub fn reload(vault: &Vault) -> Task<Message> {
    let Vault::Kept(session) = vault else {
        return Task::none();
    };
    let session = Arc::clone(session);
    let job = move || {
        // A save under way holds the session for as long as it takes; the next look is soon enough.
        let Ok(mut session) = session.try_lock() else {
            return Ok(None);
        };
        Ok(session
            .reload()?
            .then(|| Arc::new(session.contents().clone())))
    };
    blocking(job, Message::Reloaded)
}

/// Puts a code on the clipboard, marked as secret.
pub fn copy(
    clipboard: &Arc<Mutex<CodeClipboard>>,
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

/// Clears the clipboard if it still holds what was put there.
pub fn clear_clipboard(clipboard: &Arc<Mutex<CodeClipboard>>) -> Task<Message> {
    let clipboard = Arc::clone(clipboard);
    let job = move || {
        clipboard
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear_if_ours()
    };
    blocking(job, |_| Message::ClipboardCleared)
}

/// Clears the clipboard, keeps the window's size, and ends the program.
pub fn leave(
    clipboard: &Arc<Mutex<CodeClipboard>>,
    keep: Option<(Home, Preferences)>,
) -> Task<Message> {
    let clipboard = Arc::clone(clipboard);
    let job = move || {
        let _ = clipboard
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear_if_ours();
        if let Some((home, preferences)) = keep {
            let _ = home.save_preferences(&preferences);
        }
    };
    blocking(job, |()| Message::Left)
}

fn open_somehow(home: &Home) -> Booted {
    let place = home.place();
    if !vault::exists(&place) {
        return Booted::NoVault;
    }
    match vault::status(&place) {
        Ok(Some(status)) if status.has(&SlotKind::Keyring) => {
            open(home, Way::Keyring(&OsKeystore::default()))
        }
        Ok(Some(status)) => Booted::NeedsPassphrase(status),
        Ok(None) => Booted::Trouble(OpenError::Missing, None),
        Err(error) => Booted::Trouble(error, None),
    }
}

fn open(home: &Home, way: Way<'_>) -> Booted {
    let place = home.place();
    match ready(way)
        .map_err(OpenError::from)
        .and_then(|()| vault::open(&place, way))
    {
        Ok(session) => Booted::Opened(opened(session)),
        Err(error) => Booted::Trouble(error, vault::status(&place).ok().flatten()),
    }
}

/// Asks a keyring whether it answers and is unlocked, so that reading never makes it prompt.
fn ready(way: Way<'_>) -> Result<(), KeystoreError> {
    match way {
        Way::Keyring(_) => OsKeystore::default().ready(),
        Way::Passphrase(_) => Ok(()),
    }
}

fn create(home: &Home, way: Way<'_>) -> Result<Opened, CreateError> {
    vault::create(&home.place(), way, &mut OsEntropy, time::now()).map(opened)
}

/// Copies a vault file to where the vault lives, but only one that can be opened here: a vault whose only key lies in
/// another computer's keyring would stand in the way of a new one and never open.
fn adopt_file(home: &Home, file: &Path) -> Result<(), AdoptError> {
    let folder = home.state.join("trial");
    let trial = Place {
        data: folder.clone(),
        state: folder.clone(),
    };
    let _ = std::fs::remove_dir_all(&folder);
    let opens = vault::adopt(&trial, file).and_then(|status| {
        if status.has(&SlotKind::Passphrase) {
            return Ok(());
        }
        let keystore = OsKeystore::default();
        keystore.ready().map_err(OpenError::from)?;
        let _ = vault::open(&trial, Way::Keyring(&keystore))?;
        Ok(())
    });
    let _ = std::fs::remove_dir_all(&folder);
    opens?;
    vault::adopt(&home.place(), file).map(drop)
}

fn opened(session: Session) -> Opened {
    Opened {
        contents: Arc::new(session.contents().clone()),
        status: session.status().clone(),
        vault: Vault::Kept(Arc::new(Mutex::new(session))),
    }
}

fn drafts_of_file(file: &Path) -> Result<Vec<Draft>, ReadFailure> {
    let limits = Limits::default();
    let size = std::fs::metadata(file)
        .map_err(|error| ReadFailure::File(error.kind()))?
        .len();
    if size > limits.file_bytes {
        return Err(ReadFailure::Picture(crate::qr::Failure::TooLarge));
    }
    let bytes = zeroize::Zeroizing::new(
        std::fs::read(file).map_err(|error| ReadFailure::File(error.kind()))?,
    );
    drafts_of(Picture::from_file(&bytes, limits))
}

fn drafts_of_pixels(pixels: Pixels) -> Result<Vec<Draft>, ReadFailure> {
    drafts_of(Picture::from_pixels(pixels, Limits::default()))
}

fn drafts_of(picture: Result<Picture, crate::qr::Failure>) -> Result<Vec<Draft>, ReadFailure> {
    let payloads = picture
        .and_then(Picture::codes)
        .map_err(ReadFailure::Picture)?;
    crate::qr::drafts(&payloads).map_err(ReadFailure::NotForSignIn)
}

fn drafts_of_clipboard() -> Result<Vec<Draft>, ReadFailure> {
    match clipboard::take().map_err(|ClipboardError| ReadFailure::Clipboard)? {
        Clip::Picture(pixels) => drafts_of_pixels(pixels),
        Clip::Files(files) => match files.first() {
            Some(file) => drafts_of_file(file),
            None => Err(ReadFailure::NothingToPaste),
        },
        Clip::Text(text) => drafts_of_text(&text),
        Clip::Nothing => Err(ReadFailure::NothingToPaste),
    }
}

/// Reads a link or a bare key.
///
/// # Errors
/// [`ReadFailure::Text`] for what is neither.
pub fn drafts_of_text(text: &Secret) -> Result<Vec<Draft>, ReadFailure> {
    let text = text.expose_text().unwrap_or_default();
    Draft::from_text(text)
        .map(|draft| vec![draft])
        .map_err(ReadFailure::Text)
}
