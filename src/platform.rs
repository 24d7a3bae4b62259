//! What the operating system does for us, one file for each service.

pub mod autostart;
pub mod browser;
pub mod clock_check;
pub mod clock_sync;
pub mod display;
pub mod file_link;
pub mod keystore;
pub mod leftover;
mod limit;
pub mod memory;
pub mod passphrase_file;
pub mod paths;
pub mod picture_file;
pub mod policy;
pub mod presence;
pub mod printer;
pub mod random;
pub mod screen_capture;
pub mod single_instance;
pub mod terminal;
pub mod time;

#[cfg(all(feature = "gui", unix, not(target_os = "macos")))]
pub mod appearance;
#[cfg(feature = "gui")]
pub mod dialogs;
#[cfg(all(unix, not(target_os = "macos")))]
mod portal_child;
#[cfg(all(feature = "gui", unix, not(target_os = "macos")))]
pub mod sight;
#[cfg(feature = "gui")]
pub mod tray;

pub mod clipboard;

/// The application's identifier, the same for the desktop file, Wayland and D-Bus.
pub const APPLICATION_ID: &str = "io.github.injixo_authenticator.Desktop";

/// Does what this process was started for by another one of this program; nothing when the arguments (without the
/// program's name) say otherwise.
///
/// To be called first in `main`, before the process is hardened.
#[must_use]
pub fn serve(arguments: &[std::ffi::OsString]) -> Option<std::process::ExitCode> {
    #[cfg(all(unix, not(target_os = "macos")))]
    if let Some(code) = screen_capture::serve(arguments) {
        return Some(code);
    }
    #[cfg(all(feature = "gui", unix, not(target_os = "macos")))]
    if let Some(code) = appearance::serve(arguments) {
        return Some(code);
    }
    #[cfg(all(unix, not(target_os = "macos")))]
    if let Some(code) = browser::serve(arguments) {
        return Some(code);
    }
    #[cfg(feature = "gui")]
    if let Some(code) = dialogs::serve(arguments) {
        return Some(code);
    }
    let _ = arguments;
    None
}
