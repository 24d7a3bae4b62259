//! The desktop's Screenshot portal, asked by a process of its own; its file is deleted once it is read.
//!
//! Interface: `org.freedesktop.portal.Screenshot` (flatpak.github.io/xdg-desktop-portal/docs).

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use ashpd::desktop::ResponseError;
use ashpd::desktop::screenshot::Screenshot;
use ashpd::{Error, PortalError};
use zbus::blocking::{Connection, Proxy, connection, proxy};
use zbus::proxy::CacheProperties;

use crate::platform::screen_capture::{Ask, CaptureFailure, Way, x11};
use crate::platform::{file_link, picture_file, portal_child};
use crate::qr::{Failure, Limits, Picture};

/// The first argument of the process that asks the portal. Not for people.
pub const SERVE_ARGUMENT: &str = "--serve-screen-capture";

/// How long each of the bus's answers may take. A portal that the bus has to start first takes seconds.
const ANSWER: Duration = Duration::from_secs(25);
/// How long the whole of it may take, with a person who is asked.
const LIMIT: Duration = Duration::from_secs(120);
/// The same where nobody is asked.
const LIMIT_WITHOUT_A_PERSON: Duration = Duration::from_secs(30);

const DENIED: u8 = 3;
const CANCELLED: u8 = 4;
const NO_PORTAL: u8 = 5;
const TIMED_OUT: u8 = 6;

/// What the process is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Task {
    Look(Ask),
    /// Which portal there is, and whether it asks the person each time.
    Way,
}

impl Task {
    const ALL: [Self; 3] = [Self::Look(Ask::Whole), Self::Look(Ask::Choose), Self::Way];

    fn name(self) -> &'static str {
        match self {
            Self::Look(Ask::Whole) => "whole",
            Self::Look(Ask::Choose) => "choose",
            Self::Way => "way",
        }
    }

    fn limit(self) -> Duration {
        match self {
            Self::Look(_) => LIMIT,
            Self::Way => LIMIT_WITHOUT_A_PERSON,
        }
    }
}

/// Asks the portal for a picture of the screen.
pub(super) fn capture(ask: Ask) -> Result<Vec<Picture>, CaptureFailure> {
    let path = PathBuf::from(OsString::from_vec(answer_to(Task::Look(ask))?));
    let limits = Limits::default();
    let bytes = picture_file::read(&path, limits);
    // The desktop's file has served its purpose, whatever came of it.
    let _ = std::fs::remove_file(&path);
    let bytes = bytes.map_err(|_| CaptureFailure::Failed)?;
    match Picture::from_file(&bytes, limits) {
        Ok(picture) => Ok(vec![picture]),
        Err(Failure::TooLarge) => Err(CaptureFailure::TooLarge),
        Err(_) => Err(CaptureFailure::Failed),
    }
}

/// Tells which portal answers; nothing where none does.
pub(super) fn way() -> Option<Way> {
    let answer = answer_to(Task::Way).ok()?;
    let (version, silent) = std::str::from_utf8(&answer).ok()?.split_once(' ')?;
    Some(Way::Portal {
        version: version.parse().ok()?,
        silent: silent == "silent",
    })
}

fn answer_to(task: Task) -> Result<Vec<u8>, CaptureFailure> {
    let program = std::env::current_exe().map_err(|_| CaptureFailure::Failed)?;
    let arguments = [SERVE_ARGUMENT, task.name()];
    let answer = portal_child::ask(&program, &arguments, Some(task.limit()))
        .ok_or(CaptureFailure::TimedOut)?;
    match answer.code.map(u8::try_from) {
        Some(Ok(0)) if !answer.output.is_empty() => Ok(answer.output),
        Some(Ok(DENIED)) => Err(CaptureFailure::Denied),
        Some(Ok(CANCELLED)) => Err(CaptureFailure::Cancelled),
        Some(Ok(NO_PORTAL)) => Err(CaptureFailure::NothingCanCapture),
        Some(Ok(TIMED_OUT)) => Err(CaptureFailure::TimedOut),
        _ => Err(CaptureFailure::Failed),
    }
}

/// Asks the portal when this process was started for that, and writes the picture's path (or which portal there is) to
/// standard output; nothing when the arguments (without the program's name) say otherwise.
///
/// To be called first in `main`, before the process is hardened.
#[must_use]
pub fn serve(arguments: &[OsString]) -> Option<ExitCode> {
    let [first, name] = arguments else {
        return None;
    };
    if first != SERVE_ARGUMENT {
        return None;
    }
    let task = Task::ALL
        .into_iter()
        .find(|task| name.as_os_str() == OsStr::new(task.name()))?;
    portal_child::begin();
    let answer = connect().and_then(|(connection, version)| match task {
        Task::Look(ask) => zbus::block_on(look(&connection, ask)),
        Task::Way => {
            let silent = if is_silent(&connection) {
                "silent"
            } else {
                "asks"
            };
            Ok(format!("{version} {silent}").into_bytes())
        }
    });
    Some(match answer {
        Ok(output) => portal_child::answer(&output),
        Err(code) => ExitCode::from(code),
    })
}

/// Connects to the session bus, and gives the version of the portal that takes pictures.
fn connect() -> Result<(Connection, u32), u8> {
    let connection = connection::Builder::session()
        .and_then(|builder| builder.method_timeout(ANSWER).build())
        .map_err(|_| NO_PORTAL)?;
    let version = version(
        &connection,
        "org.freedesktop.portal.Desktop",
        "org.freedesktop.portal.Screenshot",
    )
    .map_err(|error| match error {
        // One that the X server does not need is as good as none.
        zbus::Error::InputOutput(error)
            if error.kind() == std::io::ErrorKind::TimedOut && !x11::is_the_session() =>
        {
            TIMED_OUT
        }
        _ => NO_PORTAL,
    })?;
    Ok((connection, version))
}

/// Asks for the version itself: a proxy that keeps properties waits for all of them first, and without a limit.
fn version(
    connection: &Connection,
    name: &'static str,
    interface: &'static str,
) -> zbus::Result<u32> {
    proxy::Builder::<Proxy<'_>>::new(connection)
        .destination(name)?
        .path("/org/freedesktop/portal/desktop")?
        .interface(interface)?
        .cache_properties(CacheProperties::No)
        .build()?
        .get_property("version")
}

async fn look(connection: &Connection, ask: Ask) -> Result<Vec<u8>, u8> {
    let failed = 1;
    let screenshot = Screenshot::request()
        .interactive(ask == Ask::Choose)
        .connection(Some(connection.inner().clone()))
        .send()
        .await
        .and_then(|request| request.response())
        .map_err(|error| match error {
            Error::Response(ResponseError::Cancelled)
            | Error::Portal(PortalError::Cancelled(_)) => CANCELLED,
            // A permission that was refused, now or earlier, has no word of its own. Who chooses needs none.
            Error::Response(ResponseError::Other) if ask == Ask::Choose => CANCELLED,
            Error::Response(ResponseError::Other) | Error::Portal(PortalError::NotAllowed(_)) => {
                DENIED
            }
            Error::PortalNotFound(_) => NO_PORTAL,
            _ => failed,
        })?;
    file_link::path_of(screenshot.uri().as_str())
        .map(|path| path.into_os_string().into_vec())
        .ok_or(failed)
}

/// Whether nobody is asked: the person has told the desktop so, or its portal never asks.
fn is_silent(connection: &Connection) -> bool {
    is_allowed(connection).unwrap_or_else(|| {
        // On another desktop this part may be installed, and another one is what serves.
        let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
        is_of_wlroots(&desktop) && never_asks(connection)
    })
}

/// Whether a desktop (`XDG_CURRENT_DESKTOP`: names between colons) is one that the portal for wlroots' compositors serves:
/// those of its own list `UseIn` that have no part of their own.
fn is_of_wlroots(desktop: &str) -> bool {
    const NAMES: [&str; 4] = ["sway", "wlroots", "river", "wayfire"];
    desktop
        .split(':')
        .any(|name| NAMES.iter().any(|known| known.eq_ignore_ascii_case(name)))
}

/// Whether the person has told the desktop to let every program outside a sandbox take pictures, or not to; nothing where
/// nobody has been asked.
///
/// The portal's own permission store: table `screenshot`, entry `screenshot`, an empty name for such programs.
fn is_allowed(connection: &Connection) -> Option<bool> {
    type Permissions = HashMap<String, Vec<String>>;
    let store = Proxy::new(
        connection,
        "org.freedesktop.impl.portal.PermissionStore",
        "/org/freedesktop/impl/portal/PermissionStore",
        "org.freedesktop.impl.portal.PermissionStore",
    );
    let found: zbus::Result<(Permissions, zbus::zvariant::OwnedValue)> =
        store.and_then(|store| store.call("Lookup", &("screenshot", "screenshot")));
    let (mut permissions, _) = found.ok()?;
    let ours = permissions.remove("")?;
    Some(ours.iter().any(|word| word == "yes"))
}

/// The part for wlroots' compositors is asked without a permission as long as its interface is of version 1.
fn never_asks(connection: &Connection) -> bool {
    version(
        connection,
        "org.freedesktop.impl.portal.desktop.wlr",
        "org.freedesktop.impl.portal.Screenshot",
    )
    .is_ok_and(|version| version < 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_arguments_make_this_process_ask_the_portal() {
        let arguments = |all: &[&str]| all.iter().map(OsString::from).collect::<Vec<_>>();
        for other in [
            arguments(&[]),
            arguments(&[SERVE_ARGUMENT]),
            arguments(&[SERVE_ARGUMENT, "half"]),
            arguments(&[SERVE_ARGUMENT, "whole", "more"]),
            arguments(&["scan", "whole"]),
        ] {
            assert!(serve(&other).is_none(), "{other:?}");
        }
    }

    #[test]
    fn only_a_desktop_of_wlroots_has_a_portal_that_never_asks() {
        for desktop in ["sway", "Sway", "river", "labwc:wlroots", "Wayfire:wlroots"] {
            assert!(is_of_wlroots(desktop), "{desktop}");
        }
        for desktop in ["", "GNOME", "ubuntu:GNOME", "KDE", "Hyprland", "swayish"] {
            assert!(!is_of_wlroots(desktop), "{desktop}");
        }
    }

    #[test]
    fn which_portal_there_is_takes_half_a_minute_at_most() {
        assert_eq!(Task::Way.limit(), Duration::from_secs(30));
        assert_eq!(Task::Look(Ask::Whole).limit(), LIMIT);
    }
}
