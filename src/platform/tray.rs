//! The icon in the tray and its menu, for a program that goes on while its window is closed.
//!
//! On Linux and the BSDs it is a StatusNotifierItem on the session bus (crate `ksni`); which desktops show those is told by whether
//! `org.kde.StatusNotifierWatcher` is there, and that may come later than this program and go before it. On Windows and macOS it
//! is the system's own (crate `tray-icon`). Other programs can read all of it, so it says no more than the program's name and
//! whether the vault is open: no code, no service, no account.

#[cfg(any(windows, target_os = "macos"))]
mod native;
#[cfg(all(unix, not(target_os = "macos")))]
mod status_notifier;

#[cfg(any(windows, target_os = "macos"))]
use native as system;
#[cfg(all(unix, not(target_os = "macos")))]
use status_notifier as system;

/// What the icon and its menu say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// The program's name.
    pub name: String,
    /// Whether the vault is open, in words.
    pub state: String,
    /// The menu's entry that shows the window.
    pub show: String,
    /// The menu's entry that adds an account.
    pub add: String,
    /// The menu's entry that locks the vault.
    pub lock: String,
    /// The menu's entry that ends the program.
    pub quit: String,
    /// There is something to lock.
    pub open: bool,
}

/// What a person wants of the icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// To see the window.
    Show,
    /// To add an account.
    Add,
    /// To lock the vault.
    Lock,
    /// To end the program.
    Quit,
}

/// What is heard of the icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Whether there is a tray that shows it, from now on.
    Shown(bool),
    /// A person wants this.
    Wanted(Wanted),
}

/// The picture of the icon: rows of red, green, blue and alpha, one byte each.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The bytes.
    pub rgba: Vec<u8>,
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

/// The icon; it goes when this is dropped.
#[derive(Debug)]
pub struct Tray(system::Tray);

impl Tray {
    /// Puts the icon into the tray, where there is one. To be called on the thread of the window's events; what is heard comes on
    /// any. Does not block.
    pub fn new(look: Look, picture: Picture, hear: impl Fn(Heard) + Send + Sync + 'static) -> Self {
        Self(system::Tray::new(look, picture, Box::new(hear)))
    }

    /// Changes what it says. Does not block.
    pub fn change(&self, look: Look) {
        self.0.change(look);
    }
}

/// Told of what is heard.
type Hear = Box<dyn Fn(Heard) + Send + Sync>;
