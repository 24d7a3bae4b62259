//! The desktop's own file chooser (on Linux through the portal, from a process of its own).
//!
//! The portals refuse a hardened process ([`super::memory::harden`]), so on Linux a second process of this program shows the
//! chooser and the chosen path comes back over a pipe.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::ExitCode;

use rfd::AsyncFileDialog;

/// The first argument of the process that shows the chooser. Not for people.
pub const SERVE_ARGUMENT: &str = "--serve-file-chooser";

const PICTURES: [&str; 6] = ["png", "jpg", "jpeg", "webp", "gif", "bmp"];
const VAULTS: [&str; 1] = ["ixv"];
const TEXTS: [&str; 1] = ["txt"];
const SHEETS: [&str; 1] = ["pdf"];
/// The name that is offered for a sheet with backup codes.
const NAME_OF_SHEET: &str = "backup-codes.pdf";
/// The name that is offered for a page of text.
const NAME_OF_TEXT: &str = "recovery-phrase.txt";
/// The name that is offered for a copy of the vault.
const NAME_OF_COPY: &str = "vault-copy.ixv";

/// No file chooser could be shown: no portal answers and there is no other program for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the desktop shows no file chooser")]
pub struct NoChooser;

/// Lets the person choose pictures (PNG, JPEG, WebP, GIF, BMP), one or many; none when cancelled.
///
/// # Errors
/// [`NoChooser`] when the desktop has none to show. A portal that answers but fails to show its window looks like "cancelled".
pub async fn choose_pictures(title: String) -> Result<Vec<PathBuf>, NoChooser> {
    choose(Kind::Picture, title).await
}

/// Lets the person choose a vault file (`.ixv`); nothing when cancelled.
///
/// # Errors
/// [`NoChooser`] when the desktop has none to show. A portal that answers but fails to show its window looks like "cancelled".
pub async fn choose_vault(title: String) -> Result<Option<PathBuf>, NoChooser> {
    Ok(choose(Kind::Vault, title).await?.pop())
}

/// Lets the person choose a folder; nothing when cancelled.
///
/// # Errors
/// [`NoChooser`] when the desktop has none to show. A portal that answers but fails to show its window looks like "cancelled".
pub async fn choose_folder(title: String) -> Result<Option<PathBuf>, NoChooser> {
    Ok(choose(Kind::Folder, title).await?.pop())
}

/// Lets the person choose where a copy of the vault goes and under which name; nothing when cancelled.
///
/// # Errors
/// [`NoChooser`] when the desktop has none to show. A portal that answers but fails to show its window looks like "cancelled".
pub async fn choose_place_of_copy(title: String) -> Result<Option<PathBuf>, NoChooser> {
    Ok(choose(Kind::Copy, title).await?.pop())
}

/// Lets the person choose where a page of text goes and under which name; nothing when cancelled.
///
/// # Errors
/// [`NoChooser`] when the desktop has none to show. A portal that answers but fails to show its window looks like "cancelled".
pub async fn choose_place_of_text(title: String) -> Result<Option<PathBuf>, NoChooser> {
    Ok(choose(Kind::Text, title).await?.pop())
}

/// Lets the person choose a text file to read; nothing when cancelled.
///
/// # Errors
/// [`NoChooser`] when the desktop has none to show. A portal that answers but fails to show its window looks like "cancelled".
pub async fn choose_text(title: String) -> Result<Option<PathBuf>, NoChooser> {
    Ok(choose(Kind::Codes, title).await?.pop())
}

/// Lets the person choose where a sheet goes and under which name; nothing when cancelled.
///
/// # Errors
/// [`NoChooser`] when the desktop has none to show. A portal that answers but fails to show its window looks like "cancelled".
pub async fn choose_place_of_sheet(title: String) -> Result<Option<PathBuf>, NoChooser> {
    Ok(choose(Kind::Sheet, title).await?.pop())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Picture,
    Vault,
    Folder,
    Copy,
    Text,
    Codes,
    Sheet,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Vault => "vault",
            Self::Folder => "folder",
            Self::Copy => "copy",
            Self::Text => "text",
            Self::Codes => "codes",
            Self::Sheet => "sheet",
        }
    }

    fn parse(name: &OsStr) -> Option<Self> {
        [
            Self::Picture,
            Self::Vault,
            Self::Folder,
            Self::Copy,
            Self::Text,
            Self::Codes,
            Self::Sheet,
        ]
        .into_iter()
        .find(|kind| name == kind.name())
    }

    fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Picture => &PICTURES,
            Self::Vault | Self::Copy => &VAULTS,
            Self::Text | Self::Codes => &TEXTS,
            Self::Sheet => &SHEETS,
            Self::Folder => &[],
        }
    }

    async fn show(self, title: String) -> Vec<PathBuf> {
        let dialog = AsyncFileDialog::new().set_title(title);
        let chosen = match self {
            Self::Picture => {
                let files = self.filtered(dialog).pick_files().await.unwrap_or_default();
                return files.iter().map(|file| file.path().to_owned()).collect();
            }
            Self::Vault | Self::Codes => self.filtered(dialog).pick_file().await,
            Self::Sheet => {
                let dialog = self.filtered(dialog).set_file_name(NAME_OF_SHEET);
                dialog.save_file().await
            }
            Self::Folder => dialog.pick_folder().await,
            Self::Text => {
                let dialog = self.filtered(dialog).set_file_name(NAME_OF_TEXT);
                dialog.save_file().await
            }
            Self::Copy => {
                let dialog = self.filtered(dialog).set_file_name(NAME_OF_COPY);
                dialog.save_file().await
            }
        };
        let path = chosen.map(|file| file.path().to_owned());
        path.into_iter().collect()
    }

    fn filtered(self, dialog: AsyncFileDialog) -> AsyncFileDialog {
        let pattern = self
            .extensions()
            .iter()
            .map(|extension| format!("*.{extension}"))
            .collect::<Vec<_>>()
            .join(" ");
        // A file picker does not care for case on every desktop, and cameras name their files in capitals.
        let extensions: Vec<String> = self
            .extensions()
            .iter()
            .flat_map(|extension| [(*extension).to_owned(), extension.to_uppercase()])
            .collect();
        dialog
            .add_filter(pattern, &extensions)
            .add_filter("*", &["*"])
    }
}

/// Shows the chooser when this process was started for that, and writes the path to standard output; nothing when
/// the arguments (without the program's name) say otherwise.
///
/// To be called first in `main`, before the process is hardened.
#[must_use]
pub fn serve(arguments: &[OsString]) -> Option<ExitCode> {
    let [first, kind, title] = arguments else {
        return None;
    };
    if first != SERVE_ARGUMENT {
        return None;
    }
    let kind = Kind::parse(kind)?;
    #[cfg(all(unix, not(target_os = "macos")))]
    return Some(portal::serve(kind, title));
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    {
        let _ = (kind, title);
        None
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
async fn choose(kind: Kind, title: String) -> Result<Vec<PathBuf>, NoChooser> {
    Ok(kind.show(title).await)
}

#[cfg(all(unix, not(target_os = "macos")))]
use portal::choose;

#[cfg(all(unix, not(target_os = "macos")))]
mod portal {
    use std::ffi::{OsStr, OsString};
    use std::future::poll_fn;
    use std::os::unix::ffi::{OsStrExt, OsStringExt};
    use std::path::PathBuf;
    use std::process::ExitCode;
    use std::sync::{Arc, Mutex, PoisonError};
    use std::task::{Poll, Waker};

    use super::super::portal_child;
    use super::{Kind, NoChooser, SERVE_ARGUMENT};

    const CANCELLED: u8 = 3;
    const NO_CHOOSER: u8 = 4;
    /// Stands between two paths; no path holds it.
    const SEPARATOR: u8 = 0;

    pub(super) async fn choose(kind: Kind, title: String) -> Result<Vec<PathBuf>, NoChooser> {
        let answer = Arc::new(Mutex::new(Answer::default()));
        let theirs = Arc::clone(&answer);
        let started = std::thread::Builder::new()
            .name("file-chooser".to_owned())
            .spawn(move || {
                let found = ask_other_process(kind, &title);
                let mut answer = theirs.lock().unwrap_or_else(PoisonError::into_inner);
                answer.found = Some(found);
                if let Some(waker) = answer.waker.take() {
                    waker.wake();
                }
            });
        if started.is_err() {
            return Err(NoChooser);
        }
        poll_fn(move |context| {
            let mut answer = answer.lock().unwrap_or_else(PoisonError::into_inner);
            match answer.found.take() {
                Some(found) => Poll::Ready(found),
                None => {
                    answer.waker = Some(context.waker().clone());
                    Poll::Pending
                }
            }
        })
        .await
    }

    #[derive(Default)]
    struct Answer {
        found: Option<Result<Vec<PathBuf>, NoChooser>>,
        waker: Option<Waker>,
    }

    fn ask_other_process(kind: Kind, title: &str) -> Result<Vec<PathBuf>, NoChooser> {
        let program = std::env::current_exe().map_err(|_| NoChooser)?;
        let arguments = [SERVE_ARGUMENT, kind.name(), title];
        let answer = portal_child::ask(&program, &arguments, None).ok_or(NoChooser)?;
        match answer.code {
            Some(0) if !answer.output.is_empty() => {
                let paths = answer.output.split(|byte| *byte == SEPARATOR);
                let path = |bytes: &[u8]| PathBuf::from(OsString::from_vec(bytes.to_vec()));
                Ok(paths.map(path).collect())
            }
            Some(code) if code == i32::from(CANCELLED) => Ok(Vec::new()),
            _ => Err(NoChooser),
        }
    }

    pub(super) fn serve(kind: Kind, title: &OsStr) -> ExitCode {
        portal_child::begin();
        if !portal_answers() && !is_installed("zenity") {
            return ExitCode::from(NO_CHOOSER);
        }
        let chosen = zbus::block_on(kind.show(title.to_string_lossy().into_owned()));
        if chosen.is_empty() {
            return ExitCode::from(CANCELLED);
        }
        let paths: Vec<&[u8]> = chosen.iter().map(|it| it.as_os_str().as_bytes()).collect();
        portal_child::answer(&paths.join(&SEPARATOR))
    }

    /// `rfd` answers alike to "cancelled" and "nobody there", so that is asked first.
    fn portal_answers() -> bool {
        zbus::blocking::Connection::session()
            .and_then(|connection| {
                zbus::blocking::Proxy::new(
                    &connection,
                    "org.freedesktop.portal.Desktop",
                    "/org/freedesktop/portal/desktop",
                    "org.freedesktop.portal.FileChooser",
                )?
                .get_property::<u32>("version")
            })
            .is_ok()
    }

    /// What `rfd` falls back to.
    fn is_installed(program: &str) -> bool {
        std::env::var_os("PATH").is_some_and(|path| {
            std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_arguments_make_this_process_a_chooser() {
        let arguments = |all: &[&str]| all.iter().map(OsString::from).collect::<Vec<_>>();
        for other in [
            arguments(&[]),
            arguments(&[SERVE_ARGUMENT]),
            arguments(&[SERVE_ARGUMENT, "picture"]),
            arguments(&[SERVE_ARGUMENT, "drawer", "title"]),
            arguments(&["scan", "picture", "title"]),
        ] {
            assert!(serve(&other).is_none());
        }
    }

    #[test]
    fn every_kind_is_known_by_its_name() {
        for kind in [
            Kind::Picture,
            Kind::Vault,
            Kind::Folder,
            Kind::Copy,
            Kind::Text,
        ] {
            assert_eq!(Kind::parse(OsStr::new(kind.name())), Some(kind));
        }
    }
}
