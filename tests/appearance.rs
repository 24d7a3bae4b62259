//! Light or dark as the desktop says, with the real xdg-desktop-portal: the test plays only the desktop behind it.
#![cfg(all(target_os = "linux", feature = "gui"))]
#![allow(unused_results, clippy::unwrap_used, clippy::print_stdout)]

#[path = "keyring/desktop.rs"]
#[allow(dead_code, reason = "not every test that shares this uses it")]
mod desktop;

use std::io::{BufRead, BufReader};
use std::ops::RangeInclusive;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use injixo_authenticator::platform::appearance::{self, LIMIT, SERVE_ARGUMENT};
use injixo_authenticator::platform::memory;
use zbus::blocking::{Connection, connection};
use zbus::zvariant::Value;

use desktop::Desktop;

const PROGRAM: &str = env!("CARGO_BIN_EXE_injixo-authenticator");
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const NAMESPACE: &str = "org.freedesktop.appearance";
const KEY: &str = "color-scheme";
const NO_PREFERENCE: u32 = 0;
const DARK: u32 = 1;
const LIGHT: u32 = 2;
const PATIENCE: Duration = Duration::from_secs(30);
/// Brighter than a screen without a window.
const DARK_MEANS: RangeInclusive<u8> = 8..=70;

const ROLE: &str = "APPEARANCE_TEST_ROLE";
const WATCH: &str = "watch";
const ASK: &str = "ask";
const MARK: &str = "hardened: ";
const READY: &str = "ready";

#[test]
fn dark_is_read_by_a_hardened_process_although_the_portal_refuses_it() {
    let desktop = Desktop::bare();
    let _settings = Settings::on(&desktop, DARK);
    let _portal = Portal::on(&desktop);
    // Root may open everything, and so is refused nothing.
    if !rustix::process::geteuid().is_root() {
        let refused = Hardened::start(&desktop, &desktop.address, ASK).next();
        assert_eq!(refused, "org.freedesktop.DBus.Error.AccessDenied");
    }
    assert_eq!(Hardened::watcher(&desktop).next(), "Some(Dark)");
}

#[test]
fn a_change_is_noticed() {
    let desktop = Desktop::bare();
    let settings = Settings::on(&desktop, NO_PREFERENCE);
    let _portal = Portal::on(&desktop);
    let watcher = Hardened::watcher(&desktop);
    assert_eq!(watcher.next(), "None");
    for (value, expected) in [
        (DARK, "Some(Dark)"),
        (LIGHT, "Some(Light)"),
        (DARK, "Some(Dark)"),
        (NO_PREFERENCE, "None"),
    ] {
        settings.change(value);
        assert_eq!(watcher.next(), expected);
    }
}

#[test]
fn a_portal_that_starts_later_is_read_then() {
    let desktop = Desktop::bare();
    let watcher = Hardened::watcher(&desktop);
    assert_eq!(watcher.next(), "None");
    let _settings = Settings::on(&desktop, DARK);
    let _portal = Portal::on(&desktop);
    assert_eq!(watcher.next(), "Some(Dark)");
}

#[test]
fn without_a_portal_there_is_no_preference_within_the_limit() {
    let desktop = Desktop::bare();
    let first_word = |address: &str| {
        let watcher = Hardened::start(&desktop, address, WATCH);
        let start = Instant::now();
        (watcher.next(), start.elapsed())
    };
    for address in ["unix:path=/nowhere/at/all", &desktop.address] {
        let (heard, after) = first_word(address);
        assert_eq!(heard, "None");
        assert!(after < LIMIT, "{address}: {after:?}");
    }
    let silent = desktop.connect();
    silent.request_name(PORTAL).unwrap();
    let (heard, after) = first_word(&desktop.address);
    assert_eq!(heard, "None");
    assert!(after > LIMIT / 2, "this portal was to be silent: {after:?}");
    assert!(after < LIMIT + Duration::from_secs(1), "{after:?}");
}

#[test]
fn a_newer_portal_is_asked_in_the_newer_way() {
    let desktop = Desktop::bare();
    let _portal = connection::Builder::address(desktop.address.as_str())
        .unwrap()
        .serve_at(PATH, NewerPortal)
        .unwrap()
        .name(PORTAL)
        .unwrap()
        .build()
        .unwrap();
    let output = desktop
        .command(PROGRAM)
        .arg(SERVE_ARGUMENT)
        .output()
        .unwrap();
    assert_eq!(output.stdout, b"light");
}

#[test]
fn the_window_opens_dark_and_follows() {
    let desktop = Desktop::bare();
    let settings = Settings::on(&desktop, DARK);
    let _portal = Portal::on(&desktop);
    let screen = Screen::new(&desktop);
    let _window = Process(
        desktop
            .command(PROGRAM)
            .arg("--demo")
            .env("DISPLAY", &screen.display)
            .spawn()
            .unwrap(),
    );
    screen.wait_for(&desktop, "dark colours", DARK_MEANS);
    settings.change(LIGHT);
    screen.wait_for(&desktop, "light colours", 150..=255);
    settings.change(DARK);
    screen.wait_for(&desktop, "dark colours again", DARK_MEANS);
}

/// What the desktop's settings say, as the real portal asks for it.
struct Settings {
    connection: Connection,
}

impl Settings {
    fn on(desktop: &Desktop, value: u32) -> Self {
        let connection = connection::Builder::address(desktop.address.as_str())
            .unwrap()
            .serve_at(PATH, Backend { value })
            .unwrap()
            .name("org.freedesktop.impl.portal.desktop.test")
            .unwrap()
            .build()
            .unwrap();
        Self { connection }
    }

    fn change(&self, value: u32) {
        let backend = self
            .connection
            .object_server()
            .interface::<_, Backend>(PATH)
            .unwrap();
        backend.get_mut().value = value;
        self.connection
            .emit_signal(
                None::<&str>,
                PATH,
                "org.freedesktop.impl.portal.Settings",
                "SettingChanged",
                &(NAMESPACE, KEY, Value::from(value)),
            )
            .unwrap();
    }
}

struct Backend {
    value: u32,
}

#[zbus::interface(name = "org.freedesktop.impl.portal.Settings")]
impl Backend {
    #[zbus(property, name = "version")]
    fn version(&self) -> u32 {
        1
    }

    fn read(&self, namespace: &str, key: &str) -> zbus::fdo::Result<Value<'static>> {
        if (namespace, key) == (NAMESPACE, KEY) {
            Ok(Value::from(self.value))
        } else {
            Err(zbus::fdo::Error::Failed("no such setting".to_owned()))
        }
    }
}

/// A portal that knows only the method of its second version.
struct NewerPortal;

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl NewerPortal {
    fn read_one(&self, namespace: &str, key: &str) -> Value<'static> {
        Value::from(if (namespace, key) == (NAMESPACE, KEY) {
            LIGHT
        } else {
            NO_PREFERENCE
        })
    }
}

/// The real xdg-desktop-portal.
struct Portal {
    _process: Process,
}

impl Portal {
    fn on(desktop: &Desktop) -> Self {
        let folder = desktop.runtime().join("portals");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(
            folder.join("test.portal"),
            "[portal]\nDBusName=org.freedesktop.impl.portal.desktop.test\n\
             Interfaces=org.freedesktop.impl.portal.Settings\nUseIn=test\n",
        )
        .unwrap();
        std::fs::write(folder.join("portals.conf"), "[preferred]\ndefault=test\n").unwrap();
        let process = desktop
            .command("/usr/libexec/xdg-desktop-portal")
            .env("XDG_DESKTOP_PORTAL_DIR", &folder)
            .env("XDG_CURRENT_DESKTOP", "test")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let process = Process(process);
        desktop.wait_for("the portal", || desktop.has_owner(PORTAL));
        Self { _process: process }
    }
}

/// A hardened process, as the window's is: this test binary, started again.
struct Hardened {
    lines: Receiver<String>,
    _process: Process,
}

impl Hardened {
    /// Watches the colour scheme.
    fn watcher(desktop: &Desktop) -> Self {
        Self::start(desktop, &desktop.address, WATCH)
    }

    /// Gives it once it is about to do what it is for.
    fn start(desktop: &Desktop, address: &str, role: &str) -> Self {
        let mut child = desktop
            .command(std::env::current_exe().unwrap().to_str().unwrap())
            .args(["serves_only_when_told_to", "--exact", "--nocapture"])
            .env(ROLE, role)
            .env("DBUS_SESSION_BUS_ADDRESS", address)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let pipe = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || {
            for line in pipe.lines().map_while(Result::ok) {
                // The test runner in there writes its own words, once in front of ours on the same line.
                if let Some((_, ours)) = line.split_once(MARK) {
                    drop(sender.send(ours.to_owned()));
                }
            }
        });
        let hardened = Self {
            lines,
            _process: Process(child),
        };
        assert_eq!(hardened.next(), READY);
        hardened
    }

    fn next(&self) -> String {
        self.lines.recv_timeout(PATIENCE).unwrap()
    }
}

#[test]
fn serves_only_when_told_to() {
    let Some(role) = std::env::var_os(ROLE) else {
        return;
    };
    memory::harden();
    assert_eq!(memory::is_dumpable(), Some(false));
    println!("{MARK}{READY}");
    if role == ASK {
        println!("{MARK}{}", ask_the_portal());
        return;
    }
    appearance::watch(Path::new(PROGRAM), |heard| {
        println!("{MARK}{heard:?}");
        true
    });
}

/// Gives the name of the error with which the portal answers this process.
fn ask_the_portal() -> String {
    let answer = Connection::session().unwrap().call_method(
        Some(PORTAL),
        PATH,
        Some("org.freedesktop.portal.Settings"),
        "Read",
        &(NAMESPACE, KEY),
    );
    match answer {
        Err(zbus::Error::MethodError(name, ..)) => name.to_string(),
        other => format!("{other:?}"),
    }
}

/// A screen of its own that shows one window.
struct Screen {
    display: String,
    _server: Process,
}

impl Screen {
    fn new(desktop: &Desktop) -> Self {
        let mut server = desktop
            .command("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "420x640x24"])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap())
            .read_line(&mut number)
            .unwrap();
        Self {
            display: format!(":{}", number.trim()),
            _server: Process(server),
        }
    }

    /// Waits until the mean of all pixels, 0 black to 255 white, lies in the range; an empty screen is black.
    fn wait_for(&self, desktop: &Desktop, what: &str, means: RangeInclusive<u8>) {
        desktop.wait_for(what, || {
            let output = desktop
                .command("import")
                .args(["-window", "root", "-resize", "1x1!", "-colorspace", "gray"])
                .args(["-depth", "8", "gray:-"])
                .env("DISPLAY", &self.display)
                .output()
                .unwrap();
            assert!(output.status.success(), "{output:?}");
            means.contains(&output.stdout[0])
        });
    }
}

/// A process that ends with the test.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}
