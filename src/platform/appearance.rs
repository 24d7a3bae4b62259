//! Whether the desktop asks for dark or for light colours, read from the Settings portal and followed while it changes.
//!
//! The portal refuses a hardened process ([`super::memory::harden`]) that asks it something, so the setting is read by
//! `portal_child`. Its signals do reach a hardened process: changes are heard in our own.

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator, Proxy};
use zbus::message::Type;
use zbus::zvariant::{OwnedValue, Value};
use zbus::{MatchRule, Message};

use super::portal_child;

/// The first argument of the process that reads the setting. Not for people.
pub const SERVE_ARGUMENT: &str = "--serve-color-scheme";

/// How long reading the setting may take.
pub const LIMIT: Duration = Duration::from_secs(2);

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const BUS: &str = "org.freedesktop.DBus";
const NAMESPACE: &str = "org.freedesktop.appearance";
const KEY: &str = "color-scheme";

/// The colours that the desktop asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColorScheme {
    /// Dark ones.
    Dark,
    /// Light ones.
    Light,
}

impl ColorScheme {
    const ALL: [Self; 2] = [Self::Dark, Self::Light];

    fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
        }
    }

    /// Reads the portal's number, in however many variants it is wrapped.
    fn from_value(value: &Value<'_>) -> Option<Self> {
        match value {
            Value::Value(inner) => Self::from_value(inner),
            Value::U32(1) => Some(Self::Dark),
            Value::U32(2) => Some(Self::Light),
            _ => None,
        }
    }
}

/// Reports what the desktop asks for, then every change, until `report` says that nobody listens any more or the session
/// bus is gone. `None` is a desktop that asks for nothing or does not tell within [`LIMIT`].
///
/// Blocks; `program` is this program's own file, started a second time to read the setting.
pub fn watch(program: &Path, mut report: impl FnMut(Option<ColorScheme>) -> bool) {
    // Listening begins before reading, so that no change falls between the two.
    let Ok(mut messages) = listen() else {
        let _ = report(None);
        return;
    };
    if !report(read(program)) {
        return;
    }
    while let Some(Ok(message)) = messages.next() {
        let heard = match News::of(&message) {
            Some(News::Changed(scheme)) => scheme,
            Some(News::PortalStarted) => read(program),
            None => continue,
        };
        if !report(heard) {
            return;
        }
    }
}

/// Reads the setting when this process was started for that, and writes it to standard output as one word; nothing when
/// the arguments (without the program's name) say otherwise.
///
/// To be called first in `main`, before the process is hardened.
#[must_use]
pub fn serve(arguments: &[OsString]) -> Option<ExitCode> {
    let [only] = arguments else {
        return None;
    };
    if only != SERVE_ARGUMENT {
        return None;
    }
    portal_child::begin();
    Some(match ask_portal() {
        Ok(scheme) => portal_child::answer(scheme.map_or("none", ColorScheme::name).as_bytes()),
        Err(_) => ExitCode::FAILURE,
    })
}

fn read(program: &Path) -> Option<ColorScheme> {
    let answer = portal_child::ask(program, &[SERVE_ARGUMENT], Some(LIMIT))?;
    ColorScheme::ALL
        .into_iter()
        .find(|scheme| answer.code == Some(0) && answer.output == scheme.name().as_bytes())
}

fn ask_portal() -> zbus::Result<Option<ColorScheme>> {
    let connection = Connection::session()?;
    let settings = Proxy::new(&connection, PORTAL, PATH, SETTINGS)?;
    let asked = (NAMESPACE, KEY);
    let value: OwnedValue = match settings.call("ReadOne", &asked) {
        // The first version of the portal knows only the older method.
        Err(zbus::Error::MethodError(name, ..))
            if name == "org.freedesktop.DBus.Error.UnknownMethod" =>
        {
            settings.call("Read", &asked)?
        }
        other => other?,
    };
    Ok(ColorScheme::from_value(&value))
}

/// What a message on the bus says.
enum News {
    Changed(Option<ColorScheme>),
    PortalStarted,
}

impl News {
    fn of(message: &Message) -> Option<Self> {
        let header = message.header();
        let (body, member) = (message.body(), header.member()?.as_str());
        match (header.interface()?.as_str(), member) {
            (SETTINGS, "SettingChanged") => {
                let (namespace, key, value): (&str, &str, Value<'_>) = body.deserialize().ok()?;
                (namespace == NAMESPACE && key == KEY)
                    .then(|| Self::Changed(ColorScheme::from_value(&value)))
            }
            (BUS, "NameOwnerChanged") => {
                let (name, _, owner): (&str, &str, &str) = body.deserialize().ok()?;
                (name == PORTAL && !owner.is_empty()).then_some(Self::PortalStarted)
            }
            _ => None,
        }
    }
}

fn listen() -> zbus::Result<MessageIterator> {
    let connection = Connection::session()?;
    let messages = MessageIterator::from(&connection);
    let bus = DBusProxy::new(&connection)?;
    bus.add_match_rule(
        MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(PORTAL)?
            .path(PATH)?
            .interface(SETTINGS)?
            .member("SettingChanged")?
            .add_arg(NAMESPACE)?
            .add_arg(KEY)?
            .build(),
    )?;
    bus.add_match_rule(
        MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(BUS)?
            .interface(BUS)?
            .member("NameOwnerChanged")?
            .add_arg(PORTAL)?
            .build(),
    )?;
    Ok(messages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_argument_makes_this_process_a_reader() {
        let arguments = |all: &[&str]| all.iter().map(OsString::from).collect::<Vec<_>>();
        for other in [
            arguments(&[]),
            arguments(&["--color-scheme"]),
            arguments(&[SERVE_ARGUMENT, "more"]),
            arguments(&["scan", SERVE_ARGUMENT]),
        ] {
            assert!(serve(&other).is_none());
        }
    }

    #[test]
    fn a_number_is_read_in_any_wrapping_and_anything_else_is_no_wish() {
        let wrapped = |value: Value<'static>| Value::Value(Box::new(value));
        for (value, expected) in [
            (Value::U32(0), None),
            (Value::U32(1), Some(ColorScheme::Dark)),
            (wrapped(Value::U32(1)), Some(ColorScheme::Dark)),
            (wrapped(wrapped(Value::U32(2))), Some(ColorScheme::Light)),
            (Value::U32(3), None),
            (Value::I32(1), None),
            (Value::from("dark"), None),
        ] {
            assert_eq!(ColorScheme::from_value(&value), expected, "{value:?}");
        }
    }
}
