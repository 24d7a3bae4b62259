//! Opening an address in the person's browser: `xdg-open`, else the desktop's portal; what the system has for it elsewhere.

use std::io::ErrorKind;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::preferences::is_address;

/// How long an opener may take to say that it failed. One that still runs then has become the browser.
const PATIENCE: Duration = Duration::from_secs(if cfg!(test) { 1 } else { 4 });
const PAUSE: Duration = Duration::from_millis(20);

/// Why the browser did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BrowserError {
    /// Only `https://` addresses are opened.
    #[error("not an address to open")]
    Address,
    /// Nothing on this computer opens addresses.
    #[error("nothing opens addresses")]
    NoOpener,
    /// What opens them said that it could not.
    #[error("the browser could not be opened")]
    Failed,
}

/// Opens an address, `https://` only; waits a few seconds at most to hear that it failed.
///
/// # Errors
/// [`BrowserError`].
pub fn open(address: &str) -> Result<(), BrowserError> {
    if !is_address(address) {
        return Err(BrowserError::Address);
    }
    system::open(address)
}

/// Starts a program that opens addresses.
fn start(program: &str, arguments: &[&str]) -> Result<(), BrowserError> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| match error.kind() {
            ErrorKind::NotFound => BrowserError::NoOpener,
            _ => BrowserError::Failed,
        })?;
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(_)) | Err(_) => return Err(BrowserError::Failed),
            Ok(None) => std::thread::sleep(PAUSE),
        }
    }
    // Somebody has to hear it end, or its entry stays with the system for as long as this program runs.
    let _ = std::thread::Builder::new().spawn(move || child.wait());
    Ok(())
}

#[cfg(windows)]
mod system {
    use super::{BrowserError, start};

    pub(super) fn open(address: &str) -> Result<(), BrowserError> {
        start("rundll32.exe", &["url.dll,FileProtocolHandler", address])
    }
}

#[cfg(target_os = "macos")]
mod system {
    use super::{BrowserError, start};

    pub(super) fn open(address: &str) -> Result<(), BrowserError> {
        start("/usr/bin/open", &[address])
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
pub use system::{SERVE_ARGUMENT, serve};

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use std::collections::HashMap;
    use std::ffi::OsString;
    use std::process::ExitCode;
    use std::time::Duration;

    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedObjectPath, Value};

    use super::{BrowserError, start};
    use crate::platform::portal_child;
    use crate::preferences::is_address;

    /// The first argument of the process that asks the portal; the address follows. Not for people.
    pub const SERVE_ARGUMENT: &str = "--serve-open-address";

    const LIMIT: Duration = Duration::from_secs(25);
    const PORTAL: &str = "org.freedesktop.portal.Desktop";
    const PATH: &str = "/org/freedesktop/portal/desktop";
    const OPEN_URI: &str = "org.freedesktop.portal.OpenURI";

    pub(super) fn open(address: &str) -> Result<(), BrowserError> {
        match start("xdg-open", &[address]) {
            Err(BrowserError::NoOpener) => ask(address),
            outcome => outcome,
        }
    }

    /// The portal refuses a hardened process, so that another one asks it.
    fn ask(address: &str) -> Result<(), BrowserError> {
        let program = std::env::current_exe().map_err(|_| BrowserError::NoOpener)?;
        let answer = portal_child::ask(&program, &[SERVE_ARGUMENT, address], Some(LIMIT));
        match answer.and_then(|answer| answer.code) {
            Some(0) => Ok(()),
            _ => Err(BrowserError::NoOpener),
        }
    }

    /// Asks the portal when this process was started for that; nothing when the arguments (without the program's name) say
    /// otherwise.
    ///
    /// To be called first in `main`, before the process is hardened.
    #[must_use]
    pub fn serve(arguments: &[OsString]) -> Option<ExitCode> {
        let [first, address] = arguments else {
            return None;
        };
        if first != SERVE_ARGUMENT {
            return None;
        }
        portal_child::begin();
        let address = address.to_str().filter(|address| is_address(address));
        Some(match address.map(through_portal) {
            Some(Ok(())) => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        })
    }

    fn through_portal(address: &str) -> zbus::Result<()> {
        let connection = Connection::session()?;
        let portal = Proxy::new(&connection, PORTAL, PATH, OPEN_URI)?;
        let options: HashMap<&str, Value<'_>> = HashMap::new();
        let _request: OwnedObjectPath = portal.call("OpenURI", &("", address, options))?;
        Ok(())
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn other_arguments_are_not_for_it() {
            let arguments =
                |words: &[&str]| -> Vec<OsString> { words.iter().map(OsString::from).collect() };
            for words in [
                &["scan", "https://company.example"][..],
                &[SERVE_ARGUMENT],
                &[SERVE_ARGUMENT, "https://company.example", "more"],
                &[],
            ] {
                assert!(serve(&arguments(words)).is_none(), "{words:?}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_addresses_are_opened() {
        for address in [
            "",
            "http://company.example",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "--help",
            "https://",
        ] {
            assert_eq!(open(address), Err(BrowserError::Address), "{address}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn an_opener_that_fails_is_told_from_one_that_opens_and_one_that_is_not_there() {
        let shell = |script| start("/bin/sh", &["-c", script]);
        assert_eq!(shell("exit 0"), Ok(()));
        assert_eq!(shell("exit 3"), Err(BrowserError::Failed));
        assert_eq!(start("/nowhere/at/all", &[]), Err(BrowserError::NoOpener));
        let begun = Instant::now();
        assert_eq!(shell("exec sleep 30"), Ok(()), "it has become the browser");
        assert!(begun.elapsed() < Duration::from_secs(20));
    }
}
