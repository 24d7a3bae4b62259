//! One window for each home: a later start hands what it is for to the window that is open, and ends.
//!
//! The first start holds a lock for as long as its window lives, and listens beside it: on a Unix socket, on Windows on a named
//! pipe. Both lie in a folder that only this user may enter, under a name made of the home's path, so other users cannot reach
//! the window and another `--home` is another window. A link that is handed over is a secret and stands in no error and no log.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

use std::fs::{File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::paths::{self, Home};
use crate::secret::Secret;

/// How long a later start tries to reach the window that is open before it opens one of its own.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long it waits between two tries.
const PAUSE: Duration = Duration::from_millis(50);
/// A handed over text larger than this is none. (Links with ten accounts take some 2 KiB.)
const LARGEST: u32 = 1 << 20;
/// Written back once the window has what it was sent.
const TAKEN: [u8; 1] = *b"+";

/// What a start of this program is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Wish {
    /// To have the window.
    #[default]
    Show,
    /// To be there, without the window.
    Hidden,
    /// To add an account.
    Add,
    /// To lock the vault, where it is open.
    Lock,
    /// To ask about the account in this link.
    Open(Secret),
}

/// What became of a start.
#[derive(Debug)]
pub enum Start {
    /// The window that is open knows: there is nothing left to do.
    HandedOver,
    /// It is the first: later ones will call it here.
    First(Post),
    /// Nobody can be asked and nobody can ask: it opens a window all the same.
    Alone,
}

/// Hands the wish over to the window that is open on this home, or becomes the first.
///
/// Blocks for at most five seconds where a window holds the lock and does not answer.
#[must_use]
pub fn start(home: &Home, wish: &Wish) -> Start {
    let folder = system::folder();
    match system::make_private(&folder) {
        Ok(()) => Place::of(&folder, home).start(wish, PATIENCE),
        Err(_) => Start::Alone,
    }
}

/// What became of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Called {
    /// The window that is open knows.
    Taken,
    /// No window is open.
    Nobody,
    /// A window is open and does not answer.
    Silence,
}

/// Hands the wish over to the window that is open on this home. Makes nothing, and blocks as [`start`] does.
#[must_use]
pub fn call(home: &Home, wish: &Wish) -> Called {
    let folder = system::folder();
    if system::is_private(&folder).unwrap_or(false) {
        Place::of(&folder, home).call(wish, PATIENCE)
    } else {
        Called::Nobody
    }
}

/// Where the starts on one home meet.
#[derive(Debug, Clone)]
struct Place {
    lock: PathBuf,
    /// The socket; on Windows the file with the name of the pipe.
    door: PathBuf,
}

impl Place {
    fn of(folder: &Path, home: &Home) -> Self {
        let name = paths::fingerprint::<8>(&home.data);
        Self {
            lock: folder.join(format!("{name}.lock")),
            door: folder.join(name),
        }
    }

    fn start(&self, wish: &Wish, patience: Duration) -> Start {
        let Ok(lock) = system::open_lock(&self.lock) else {
            return Start::Alone;
        };
        match self.meet(&lock, wish, patience) {
            Called::Taken => Start::HandedOver,
            Called::Silence => Start::Alone,
            Called::Nobody => match system::Listener::bind(&self.door) {
                Ok(listener) => Start::First(Post {
                    listener,
                    _lock: lock,
                }),
                Err(_) => Start::Alone,
            },
        }
    }

    fn call(&self, wish: &Wish, patience: Duration) -> Called {
        if !self.lock.exists() {
            return Called::Nobody;
        }
        match system::open_lock(&self.lock) {
            Ok(lock) => self.meet(&lock, wish, patience),
            Err(_) => Called::Silence,
        }
    }

    /// Calls until somebody answers. Where nobody is there, the lock is held on return.
    fn meet(&self, lock: &File, wish: &Wish, patience: Duration) -> Called {
        let begin = Instant::now();
        loop {
            // Tried again each time, for the window may be just about to close.
            match lock.try_lock() {
                Ok(()) => return Called::Nobody,
                Err(TryLockError::Error(_)) => return Called::Silence,
                Err(TryLockError::WouldBlock) => {}
            }
            if self.hand_over(wish).is_ok() {
                return Called::Taken;
            }
            if begin.elapsed() >= patience {
                return Called::Silence;
            }
            std::thread::sleep(PAUSE);
        }
    }

    fn hand_over(&self, wish: &Wish) -> io::Result<()> {
        let mut window = system::connect(&self.door)?;
        window.write_all(&wish.to_bytes()?)?;
        window.flush()?;
        let mut answer = [0; TAKEN.len()];
        window.read_exact(&mut answer)?;
        if answer == TAKEN {
            Ok(())
        } else {
            Err(io::ErrorKind::InvalidData.into())
        }
    }
}

/// Where later starts call the first one. Once it is gone, the next start is the first.
#[derive(Debug)]
pub struct Post {
    listener: system::Listener,
    _lock: File,
}

impl Post {
    /// Gives what each caller wishes to `take`, until that says that nobody takes them any more. Blocks; a caller that says nothing
    /// for two seconds is left.
    pub fn serve(self, take: impl Fn(Wish) -> bool) {
        loop {
            let mut caller = match self.listener.accept() {
                Ok(Some(caller)) => caller,
                Ok(None) => continue,
                // It passes, such as having too many files open; without the post a second window would open.
                Err(_) => {
                    std::thread::sleep(PAUSE);
                    continue;
                }
            };
            let Ok(wish) = Wish::read(&mut caller) else {
                continue;
            };
            if !take(wish) {
                // Without an answer the caller tries again, finds the lock free and opens a window itself.
                return;
            }
            let _ = caller.write_all(&TAKEN).and_then(|()| caller.flush());
        }
    }
}

/// The wish as bytes: a letter for what it is, the length of the link (`u32`, little-endian), the link.
impl Wish {
    fn to_bytes(&self) -> io::Result<Vec<u8>> {
        let (letter, link) = match self {
            Self::Show => (b's', &[][..]),
            Self::Hidden => (b'h', &[][..]),
            Self::Add => (b'a', &[][..]),
            Self::Lock => (b'l', &[][..]),
            Self::Open(link) => (b'o', link.expose()),
        };
        let length = u32::try_from(link.len()).ok();
        let length = length.filter(|length| *length <= LARGEST);
        let length = length.ok_or(io::ErrorKind::InvalidInput)?;
        let mut bytes = Vec::with_capacity(5 + link.len());
        bytes.push(letter);
        bytes.extend(length.to_le_bytes());
        bytes.extend(link);
        Ok(bytes)
    }

    fn read(from: &mut impl Read) -> io::Result<Self> {
        let mut letter = [0];
        from.read_exact(&mut letter)?;
        let mut length = [0; 4];
        from.read_exact(&mut length)?;
        let length = u32::from_le_bytes(length);
        if length > LARGEST {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut link = vec![0; length as usize];
        from.read_exact(&mut link)?;
        match letter {
            [b's'] => Ok(Self::Show),
            [b'h'] => Ok(Self::Hidden),
            [b'a'] => Ok(Self::Add),
            [b'l'] => Ok(Self::Lock),
            [b'o'] => Ok(Self::Open(Secret::new(link))),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

#[cfg(test)]
mod tests;
