//! The process that shows the file chooser, with a portal that the test plays itself.
#![cfg(all(target_os = "linux", feature = "gui"))]
#![allow(unused_results, clippy::unwrap_used)]

#[path = "keyring/desktop.rs"]
#[allow(dead_code, reason = "not every test that shares this uses it")]
mod desktop;

use std::collections::HashMap;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use injixo_authenticator::platform::dialogs::SERVE_ARGUMENT;
use zbus::blocking::{Connection, connection};
use zbus::message::Header;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use desktop::Desktop;

const CANCELLED: i32 = 3;
const NO_CHOOSER: i32 = 4;

#[test]
fn the_chosen_path_comes_back_over_the_pipe() {
    let desktop = Desktop::bare();
    let portal = Portal::on(&desktop, Some("file:///home/anna/my%20code.png"));
    let output = chooser(&desktop.address, "picture", "Een afbeelding kiezen");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stdout, b"/home/anna/my code.png");
    let asked = portal.asked.lock().unwrap().clone().unwrap();
    assert_eq!(asked.title, "Een afbeelding kiezen");
    for pattern in ["*.png", "*.JPG", "*.jpeg", "*.webp", "*.gif", "*.bmp"] {
        assert!(asked.patterns.iter().any(|one| one == pattern), "{pattern}");
    }
}

#[test]
fn many_pictures_come_back_each_as_it_is_named() {
    let desktop = Desktop::bare();
    let _portal = Portal::on(
        &desktop,
        Some("file:///home/anna/1.png file:///tmp/a%0Ab.png"),
    );
    let output = chooser(&desktop.address, "picture", "title");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stdout, b"/home/anna/1.png\0/tmp/a\nb.png");
}

#[test]
fn a_vault_is_looked_for_by_its_own_ending() {
    let desktop = Desktop::bare();
    let portal = Portal::on(&desktop, Some("file:///media/stick/vault.ixv"));
    let output = chooser(&desktop.address, "vault", "title");
    assert_eq!(output.stdout, b"/media/stick/vault.ixv");
    let asked = portal.asked.lock().unwrap().clone().unwrap();
    assert!(asked.patterns.iter().any(|one| one == "*.ixv"));
    assert!(!asked.patterns.iter().any(|one| one == "*.png"));
}

#[test]
fn cancelled_is_told_from_nobody_there() {
    let desktop = Desktop::bare();
    let output = chooser(&desktop.address, "picture", "title");
    assert_eq!(output.status.code(), Some(NO_CHOOSER));
    let output = chooser("unix:path=/nowhere/at/all", "picture", "title");
    assert_eq!(output.status.code(), Some(NO_CHOOSER));
    let _portal = Portal::on(&desktop, None);
    let output = chooser(&desktop.address, "picture", "title");
    assert_eq!(output.status.code(), Some(CANCELLED));
    assert!(output.stdout.is_empty());
}

/// Without a search path there is no other chooser to fall back to.
fn chooser(address: &str, kind: &str, title: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_injixo-authenticator"))
        .args([SERVE_ARGUMENT, kind, title])
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .env("PATH", "/nowhere")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .unwrap()
}

/// What the portal was asked for.
#[derive(Clone)]
struct Asked {
    title: String,
    patterns: Vec<String>,
}

struct Portal {
    asked: Arc<Mutex<Option<Asked>>>,
    _connection: Connection,
}

impl Portal {
    /// Answers with a file, or as if the person cancelled.
    fn on(desktop: &Desktop, file: Option<&'static str>) -> Self {
        let asked = Arc::new(Mutex::new(None));
        let chooser = FileChooser {
            asked: Arc::clone(&asked),
            file,
        };
        let connection = connection::Builder::address(desktop.address.as_str())
            .unwrap()
            .serve_at("/org/freedesktop/portal/desktop", chooser)
            .unwrap()
            .name("org.freedesktop.portal.Desktop")
            .unwrap()
            .build()
            .unwrap();
        Self {
            asked,
            _connection: connection,
        }
    }
}

struct FileChooser {
    asked: Arc<Mutex<Option<Asked>>>,
    file: Option<&'static str>,
}

#[zbus::interface(name = "org.freedesktop.portal.FileChooser")]
impl FileChooser {
    #[zbus(property, name = "version")]
    fn version(&self) -> u32 {
        3
    }

    fn open_file(
        &self,
        _parent: &str,
        title: String,
        options: HashMap<String, OwnedValue>,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &zbus::Connection,
    ) -> OwnedObjectPath {
        let filters: Vec<(String, Vec<(u32, String)>)> =
            options["filters"].try_clone().unwrap().try_into().unwrap();
        *self.asked.lock().unwrap() = Some(Asked {
            title,
            patterns: filters
                .into_iter()
                .flat_map(|(_, patterns)| patterns)
                .map(|(_, pattern)| pattern)
                .collect(),
        });
        let token: &str = options["handle_token"].downcast_ref().unwrap();
        let sender = header.sender().unwrap().as_str()[1..].replace('.', "_");
        let handle = OwnedObjectPath::try_from(format!(
            "/org/freedesktop/portal/desktop/request/{sender}/{token}"
        ))
        .unwrap();
        let (path, file) = (handle.clone(), self.file);
        let connection = Connection::from(connection.clone());
        std::thread::spawn(move || {
            // A person takes longer than the method call.
            std::thread::sleep(Duration::from_millis(200));
            let mut results = HashMap::new();
            if let Some(file) = file {
                let files: Vec<&str> = file.split(' ').collect();
                results.insert("uris", Value::from(files));
            }
            let response = if file.is_some() { 0_u32 } else { 1 };
            connection
                .emit_signal(
                    None::<&str>,
                    &path,
                    "org.freedesktop.portal.Request",
                    "Response",
                    &(response, results),
                )
                .unwrap();
        });
        handle
    }
}
