//! Starting with the session: the system's own entry for it, which the person can see and take away there too.
//!
//! On Linux and the BSDs that is a desktop file in `$XDG_CONFIG_HOME/autostart`, on Windows a value of the `Run` key in the registry,
//! on macOS a launch agent. In a sandbox nothing is written: only the desktop's own settings can do it there.

#[cfg(unix)]
mod file;
#[cfg(target_os = "macos")]
mod launch_agent;
#[cfg(windows)]
mod run_key;
#[cfg(all(unix, not(target_os = "macos")))]
mod xdg;

#[cfg(target_os = "macos")]
use launch_agent as system;
#[cfg(windows)]
use run_key as system;
#[cfg(all(unix, not(target_os = "macos")))]
use xdg as system;

use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::APPLICATION_ID;
use super::paths::{self, Home};

/// Has the start show no window.
const HIDDEN: &str = "--hidden";

/// Whether the program starts with the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Autostart {
    /// It does.
    On,
    /// It does not.
    Off,
    /// Only the desktop's own settings can say: this is a sandbox.
    Elsewhere,
}

/// Looks whether the program starts with the session on this home.
#[must_use]
pub fn look(home: &Home) -> Autostart {
    match system::Entry::of(&name(home)) {
        None => Autostart::Elsewhere,
        Some(entry) if entry.is_on() => Autostart::On,
        Some(_) => Autostart::Off,
    }
}

/// Has the program start with the session on this home from now on, with a window at first or without.
///
/// # Errors
/// The reason of the system; [`ErrorKind::Unsupported`] in a sandbox, or where this program's own file or the home has a name that
/// the entry cannot tell or has no room for.
pub fn switch_on(home: &Home, hidden: bool) -> io::Result<()> {
    let entry = system::Entry::of(&name(home)).ok_or(ErrorKind::Unsupported)?;
    let start = Start::of(program()?, home, hidden);
    entry.write(&start.words()?)
}

/// Has it start with the session no more. That it never did is no error.
///
/// # Errors
/// The reason of the system.
pub fn switch_off(home: &Home) -> io::Result<()> {
    system::Entry::of(&name(home)).map_or(Ok(()), |entry| entry.remove())
}

/// Has it start with the session no more; gives where the entry stays, where it does.
#[must_use]
pub fn forget(home: &Home) -> Option<PathBuf> {
    let entry = system::Entry::of(&name(home))?;
    entry.remove().is_err().then(|| entry.place())
}

/// The entry's name: each folder that a person named for everything has one of its own.
fn name(home: &Home) -> String {
    let Some(folder) = home.one_folder() else {
        return APPLICATION_ID.to_owned();
    };
    let digits = paths::fingerprint::<4>(folder);
    format!("{APPLICATION_ID}-{digits}")
}

/// The file to start. An AppImage tells where it lies: what runs of it is gone with it.
fn program() -> io::Result<PathBuf> {
    let [image, folder] = ["APPIMAGE", "APPDIR"].map(std::env::var_os);
    let own = without_console(std::env::current_exe()?);
    Ok(start_of(own, image, folder))
}

/// On Windows a program that also works in a console gets one at each start. Where it is installed, the one beside it gets none.
fn without_console(own: PathBuf) -> PathBuf {
    let silent = own.with_file_name("injixo-authenticator-window.exe");
    match cfg!(windows) && silent.is_file() {
        true => silent,
        false => own,
    }
}

/// What is to be started for this program's own file, where an AppImage may have told its file and the folder of what runs of it.
/// Programs that another AppImage starts are told of that one.
fn start_of(own: PathBuf, image: Option<OsString>, folder: Option<OsString>) -> PathBuf {
    match (image, folder) {
        (Some(image), Some(folder))
            if Path::new(&image).is_absolute() && own.starts_with(&folder) =>
        {
            image.into()
        }
        _ => own,
    }
}

/// A start as the entry asks for it.
#[derive(Debug)]
struct Start {
    program: PathBuf,
    arguments: Vec<OsString>,
}

impl Start {
    fn of(program: PathBuf, home: &Home, hidden: bool) -> Self {
        let mut arguments = Vec::new();
        if let Some(folder) = home.one_folder() {
            arguments.extend(["--home".into(), folder.as_os_str().to_owned()]);
        }
        if hidden {
            arguments.push(HIDDEN.into());
        }
        Self { program, arguments }
    }

    /// The program and its arguments as text. One with a line break in it, or that is no text, cannot stand in any entry.
    fn words(&self) -> io::Result<Vec<String>> {
        let words = [self.program.as_os_str()]
            .into_iter()
            .chain(self.arguments.iter().map(OsString::as_os_str));
        words
            .map(|word| {
                let word = word.to_str().filter(|it| !it.contains(char::is_control));
                word.map(str::to_owned)
                    .ok_or_else(|| ErrorKind::Unsupported.into())
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_of_its_own_is_named_in_the_start_and_has_an_entry_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        let start = Start::of("/usr/bin/it".into(), &home, true);
        let folder = folder.path().to_str().unwrap();
        let expected = ["/usr/bin/it", "--home", folder, "--hidden"];
        assert_eq!(start.words().unwrap(), expected);
        assert_ne!(name(&home), APPLICATION_ID);
        assert!(name(&home).starts_with(APPLICATION_ID));

        let platform = Home {
            data: "/a/share/it".into(),
            config: "/a/config/it".into(),
            state: "/a/state/it".into(),
        };
        assert_eq!(name(&platform), APPLICATION_ID);
        let start = Start::of("/usr/bin/it".into(), &platform, false);
        assert_eq!(start.words().unwrap(), ["/usr/bin/it"]);
    }

    #[cfg(unix)]
    #[test]
    fn an_appimage_is_started_where_this_program_runs_of_it() {
        let of = |own: &str, folder: &str| {
            let image = Some("/home/anna/It.AppImage".into());
            start_of(own.into(), image, Some(folder.into()))
        };
        let image = of("/tmp/.mount_It/usr/bin/it", "/tmp/.mount_It");
        assert_eq!(image, Path::new("/home/anna/It.AppImage"));
        let own = of("/usr/bin/it", "/tmp/.mount_Terminal");
        assert_eq!(own, Path::new("/usr/bin/it"));
        assert_eq!(
            start_of("/usr/bin/it".into(), None, None),
            Path::new("/usr/bin/it")
        );
    }

    #[test]
    fn a_program_whose_name_no_entry_can_tell_is_refused() {
        let home = Home::resolve(Some(Path::new("/home/anna"))).unwrap();
        let start = Start::of("/opt/line\nbreak".into(), &home, false);
        let error = start.words().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unsupported);
    }
}
