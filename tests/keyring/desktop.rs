//! A desktop session of its own: home, runtime folder, session bus and, when asked for, gnome-keyring.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::OwnedObjectPath;

pub const LOGIN: &str = "/org/freedesktop/secrets/collection/login";
pub const PASSWORD: &str = "test";
/// How long anything may take, on two processors with other work to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// Which services the bus can start by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Activation {
    /// None.
    Nothing,
    /// gnome-keyring, as on a desktop.
    Standard,
    /// A keyring whose program ends at once.
    Failing,
}

pub struct Desktop {
    pub address: String,
    folder: TempDir,
    bus: Child,
    keyring: RefCell<Option<Child>>,
}

/// An entry as any program on the desktop sees it.
pub struct Item {
    pub label: String,
    pub attributes: HashMap<String, String>,
}

impl Desktop {
    pub fn bare() -> Self {
        Self::new(Activation::Nothing)
    }

    pub fn with_unlocked_keyring() -> Self {
        let desktop = Self::bare();
        desktop.start_unlocked_keyring();
        desktop
    }

    pub fn new(activation: Activation) -> Self {
        let folder = tempfile::Builder::new().prefix("kr").tempdir().unwrap();
        for name in ["home", "run", "services"] {
            private_folder(&folder.path().join(name));
        }
        let program = match activation {
            Activation::Nothing => None,
            Activation::Standard => {
                Some("/usr/bin/gnome-keyring-daemon --start --foreground --components=secrets")
            }
            Activation::Failing => Some("/bin/false"),
        };
        if let Some(program) = program {
            std::fs::write(
                folder
                    .path()
                    .join("services/org.freedesktop.secrets.service"),
                format!("[D-BUS Service]\nName=org.freedesktop.secrets\nExec={program}\n"),
            )
            .unwrap();
        }
        let configuration = folder.path().join("bus.conf");
        std::fs::write(&configuration, bus_configuration(folder.path())).unwrap();
        let mut bus = in_folder(Command::new("dbus-daemon"), folder.path())
            .arg(format!("--config-file={}", configuration.display()))
            .args(["--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        Self {
            address: address.trim_end().to_owned(),
            folder,
            bus,
            keyring: RefCell::new(None),
        }
    }

    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    pub fn runtime(&self) -> PathBuf {
        self.folder.path().join("run")
    }

    pub fn start_unlocked_keyring(&self) {
        let mut keyring = self
            .command("gnome-keyring-daemon")
            .args(["--foreground", "--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        keyring
            .stdin
            .take()
            .unwrap()
            .write_all(PASSWORD.as_bytes())
            .unwrap();
        *self.keyring.borrow_mut() = Some(keyring);
        self.wait_for("the login collection", || {
            self.has_owner("org.freedesktop.secrets")
                && self.collections().iter().any(|path| path == LOGIN)
                && !self.is_locked()
        });
    }

    pub fn start_keyring_without_login(&self) {
        let keyring = self
            .command("gnome-keyring-daemon")
            .args(["--foreground", "--start", "--components=secrets"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        *self.keyring.borrow_mut() = Some(keyring);
        self.wait_for("the keyring", || self.has_owner("org.freedesktop.secrets"));
    }

    /// Locks the login collection as the desktop's own menu would.
    pub fn lock(&self) {
        let login = OwnedObjectPath::try_from(LOGIN).unwrap();
        let _: (Vec<OwnedObjectPath>, OwnedObjectPath) =
            self.service().call("Lock", &vec![login]).unwrap();
        self.wait_for("the lock", || self.is_locked());
    }

    /// Ends the keyring and starts it unlocked, as the next login does.
    pub fn log_in_again(&self) {
        self.end_keyring();
        self.start_unlocked_keyring();
    }

    pub fn end_keyring(&self) {
        if let Some(mut keyring) = self.keyring.borrow_mut().take() {
            drop(keyring.kill());
            drop(keyring.wait());
            self.wait_for("the keyring's end", || {
                !self.has_owner("org.freedesktop.secrets")
            });
        }
    }

    pub fn is_locked(&self) -> bool {
        self.proxy(LOGIN, "org.freedesktop.Secret.Collection")
            .get_property("Locked")
            .unwrap()
    }

    pub fn collections(&self) -> Vec<String> {
        let all: Vec<OwnedObjectPath> = self.service().get_property("Collections").unwrap();
        all.iter().map(|path| path.as_str().to_owned()).collect()
    }

    /// The entries of the login collection.
    pub fn items(&self) -> Vec<Item> {
        let all: Vec<OwnedObjectPath> = self
            .proxy(LOGIN, "org.freedesktop.Secret.Collection")
            .get_property("Items")
            .unwrap();
        all.iter()
            .map(|path| {
                let item = self.proxy(path.as_str(), "org.freedesktop.Secret.Item");
                Item {
                    label: item.get_property("Label").unwrap(),
                    attributes: item.get_property("Attributes").unwrap(),
                }
            })
            .collect()
    }

    /// Every file of the keyring with its bytes.
    pub fn keyring_files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let Ok(folder) = std::fs::read_dir(self.home().join(".local/share/keyrings")) else {
            return BTreeMap::new();
        };
        folder
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                let bytes = std::fs::read(&path).unwrap();
                (path, bytes)
            })
            .collect()
    }

    pub fn secret_tool(&self, arguments: &[&str]) -> String {
        let output = self
            .command("secret-tool")
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn secret_tool_store(&self, value: &str, attributes: &[&str]) {
        let mut child = self
            .command("secret-tool")
            .args(["store", "--label=from elsewhere"])
            .args(attributes)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(value.as_bytes())
            .unwrap();
        assert!(child.wait().unwrap().success());
    }

    pub fn connect(&self) -> Connection {
        connection::Builder::address(self.address.as_str())
            .unwrap()
            .build()
            .unwrap()
    }

    pub fn command(&self, program: &str) -> Command {
        let mut command = in_folder(Command::new(program), self.folder.path());
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        command
    }

    pub fn has_owner(&self, name: &str) -> bool {
        Proxy::new(
            &self.connect(),
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
        )
        .unwrap()
        .call("NameHasOwner", &name)
        .unwrap()
    }

    fn service(&self) -> Proxy<'static> {
        self.proxy("/org/freedesktop/secrets", "org.freedesktop.Secret.Service")
    }

    fn proxy(&self, path: &str, interface: &str) -> Proxy<'static> {
        zbus::blocking::proxy::Builder::new(&self.connect())
            .destination("org.freedesktop.secrets")
            .unwrap()
            .path(path.to_owned())
            .unwrap()
            .interface(interface.to_owned())
            .unwrap()
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
            .unwrap()
    }

    pub fn wait_for(&self, what: &str, done: impl Fn() -> bool) {
        let start = Instant::now();
        while !done() {
            assert!(start.elapsed() < PATIENCE, "waited too long for {what}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        if let Some(mut keyring) = self.keyring.borrow_mut().take() {
            drop(keyring.kill());
            drop(keyring.wait());
        }
        drop(self.bus.kill());
        drop(self.bus.wait());
    }
}

fn in_folder(mut command: Command, folder: &Path) -> Command {
    command
        .env("HOME", folder.join("home"))
        .env("XDG_RUNTIME_DIR", folder.join("run"))
        .env_remove("XDG_DATA_HOME")
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("GNOME_KEYRING_CONTROL")
        .env_remove("DBUS_SESSION_BUS_ADDRESS");
    command
}

fn private_folder(path: &Path) {
    use std::os::unix::fs::DirBuilderExt;

    std::fs::DirBuilder::new().mode(0o700).create(path).unwrap();
}

/// A session bus as dbus-daemon's own, with no service folder but ours.
fn bus_configuration(folder: &Path) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        folder = folder.display()
    )
}
