//! Hears that the session is locked or the computer goes to sleep, on Windows and macOS.

#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;

#[cfg(any(windows, target_os = "macos"))]
pub use system::listen;

/// What the system tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// The screen was locked, or the session was left for another.
    Locked,
    /// The computer is about to sleep.
    Sleep,
}

/// What can be heard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hears {
    /// [`Sign::Locked`].
    pub locked: bool,
    /// [`Sign::Sleep`].
    pub sleep: bool,
}
