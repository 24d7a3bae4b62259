//! The program under test: its window on a screen, and its command line, both with one home of their own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::Instant;

use tempfile::TempDir;

use crate::desktop::Desktop;
use crate::screen::{Screen, end_of};
use crate::sight::{Picture, as_read, code_of_row};
use crate::wait_for;

pub const PASSPHRASE: &str = "correct horse battery staple";

/// The program with an environment that holds nothing of the person who runs the tests.
pub fn program() -> Command {
    let built = env!("CARGO_BIN_EXE_injixo-authenticator");
    let path = std::env::var_os("INJIXO_AUTHENTICATOR_RELEASE").unwrap_or_else(|| built.into());
    let mut command = Command::new(path);
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        // The machine's own would lock the window whenever the person who runs the tests goes away.
        .env("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")
        .env("LANG", "C");
    command
}

/// A folder with the program's home, a person's home and a runtime folder in it.
pub struct Home {
    folder: TempDir,
    bus: Option<String>,
    /// What its windows and commands speak, as `--lang` takes it.
    language: &'static str,
}

impl Home {
    /// A home without a vault, and no session bus.
    pub fn empty() -> Self {
        let folder = tempfile::Builder::new().prefix("win").tempdir().unwrap();
        for name in ["person", "run"] {
            private_folder(&folder.path().join(name));
        }
        Self {
            folder,
            bus: None,
            language: "en",
        }
    }

    /// A home without a vault, on a desktop.
    pub fn on(desktop: &Desktop) -> Self {
        let home = Self {
            bus: Some(desktop.address.clone()),
            ..Self::empty()
        };
        home.put_off_the_recovery_phrase();
        home
    }

    /// Has its windows and commands speak another language from now on.
    #[allow(dead_code, reason = "not every test that shares this does so")]
    pub fn speak(&mut self, language: &'static str) {
        self.language = language;
    }

    /// The list starts where the tests look for its rows: no banner above it asks for a recovery phrase.
    fn put_off_the_recovery_phrase(&self) {
        self.prefer(r#"{"recovery_later": true}"#);
    }

    /// Writes these preferences.
    pub fn prefer(&self, preferences: &str) {
        let config = self.folder.path().join("data/config");
        std::fs::create_dir_all(&config).unwrap();
        std::fs::write(config.join("preferences.json"), preferences).unwrap();
    }

    /// A home with a vault that opens with [`PASSPHRASE`] and holds these accounts.
    pub fn with_passphrase(links: &[&str]) -> Self {
        let home = Self::empty();
        home.put_off_the_recovery_phrase();
        home.passphrase_is(PASSPHRASE);
        home.run(&["vault", "create"], "");
        for link in links {
            home.run(&["add", "--uri", "-"], link);
        }
        home
    }

    /// What its commands open the vault with from now on.
    pub fn passphrase_is(&self, passphrase: &str) {
        let file = self.passphrase_file();
        std::fs::write(&file, passphrase).unwrap();
        std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600))
            .unwrap();
    }

    /// The program with this home; no display.
    pub fn command(&self) -> Command {
        let mut command = program();
        command
            .env("HOME", self.folder.path().join("person"))
            .env("XDG_RUNTIME_DIR", self.runtime_folder())
            .arg("--home")
            .arg(self.folder.path().join("data"))
            .args(["--lang", self.language]);
        if let Some(bus) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        command
    }

    /// Runs a command that has to succeed; gives what it wrote.
    pub fn run(&self, arguments: &[&str], input: &str) -> String {
        let mut command = self.command();
        if self.passphrase_file().exists() {
            command.arg("--passphrase-file").arg(self.passphrase_file());
        }
        let mut child = command
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The folder that holds all of it.
    #[allow(dead_code, reason = "not every test that shares this looks into it")]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn vault_file(&self) -> PathBuf {
        self.folder.path().join("data/data/vault.ixv")
    }

    /// The bytes of the vault file.
    #[allow(dead_code, reason = "not every test that shares this looks at it")]
    pub fn vault(&self) -> Vec<u8> {
        std::fs::read(self.vault_file()).unwrap()
    }

    /// Puts other bytes in its place, as another program does: at once.
    #[allow(dead_code, reason = "not every test that shares this does so")]
    pub fn put_vault(&self, bytes: &[u8]) {
        let beside = self.folder.path().join("put");
        std::fs::write(&beside, bytes).unwrap();
        std::fs::rename(beside, self.vault_file()).unwrap();
    }

    /// What `$XDG_RUNTIME_DIR` is.
    #[allow(dead_code, reason = "not every test that shares this looks at it")]
    pub fn runtime_folder(&self) -> PathBuf {
        self.folder.path().join("run")
    }

    pub fn passphrase_file(&self) -> PathBuf {
        self.folder.path().join("passphrase")
    }
}

/// The program's window.
pub struct Window<'a> {
    pub screen: &'a Screen,
    pub id: u32,
    child: Child,
    complaints: tempfile::NamedTempFile,
    started: Instant,
}

impl<'a> Window<'a> {
    pub fn open(screen: &'a Screen, home: &Home) -> Self {
        Self::start(screen, &mut home.command())
    }

    /// Starts the program and waits for its window, which is the one that was not there before.
    pub fn start(screen: &'a Screen, command: &mut Command) -> Self {
        let before = screen.windows();
        let mut window = Self::start_hidden(screen, command);
        window.id = wait_for("the window", || {
            window.assert_alive();
            let now = screen.windows();
            now.into_iter().find(|window| !before.contains(window))
        });
        screen.focus(window.id);
        window
    }

    /// Starts the program and waits for nothing.
    pub fn start_hidden(screen: &'a Screen, command: &mut Command) -> Self {
        let complaints = tempfile::NamedTempFile::new().unwrap();
        let started = Instant::now();
        let child = command
            .env("DISPLAY", &screen.display)
            .stdin(Stdio::null())
            .stdout(complaints.reopen().unwrap())
            .stderr(complaints.reopen().unwrap())
            .spawn()
            .unwrap();
        Self {
            screen,
            id: 0,
            child,
            complaints,
            started,
        }
    }

    /// The program's process.
    #[allow(dead_code, reason = "not every test that shares this looks at it")]
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Types the passphrase and waits for the list.
    pub fn unlock(&mut self) {
        self.unlock_to("Search");
    }

    /// Types the passphrase and waits for a page that says this.
    pub fn unlock_to(&mut self, words: &str) {
        self.wait_for_words("Passphrase");
        self.screen.type_text(PASSPHRASE);
        self.screen.press(&["Return"]);
        self.wait_for_words(words);
    }

    /// In the list: takes the account that lies on the clipboard and adds it as it is, by keyboard alone.
    pub fn add_from_clipboard(&mut self) {
        // So that a notice of the last one is not taken for that of this.
        self.screen.press(&["Escape", "ctrl+v"]);
        self.wait_for_words("Check what was read");
        // The first field has the focus, and Enter in a field adds.
        self.screen.press(&["Return"]);
        self.wait_for_words("Added");
    }

    /// Waits until the window says something; gives all that it says then.
    pub fn wait_for_words(&mut self, expected: &str) -> String {
        self.wait_for_all(&[expected])
    }

    /// Waits until the window says all of this at once, read in one of two sizes; gives all that it says then.
    pub fn wait_for_all(&mut self, expected: &[&str]) -> String {
        let mut seen = String::new();
        let start = Instant::now();
        loop {
            self.assert_alive();
            // A window that looks at the screen is hidden for a moment.
            if let Some(picture) = self.screen.look_if_shown(self.id, None) {
                for scale in [2, 3] {
                    seen = picture.words_at(scale);
                    let read = as_read(&seen);
                    if expected.iter().all(|it| read.contains(&as_read(it))) {
                        return seen;
                    }
                }
            }
            assert!(
                start.elapsed() < crate::PATIENCE,
                "it never says {expected:?}, but {seen:?}"
            );
        }
    }

    /// Waits until the window says something no more.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn wait_until_gone(&mut self, words: &str) {
        wait_for(words, || {
            self.assert_alive();
            let read = as_read(&self.look().words());
            (!read.contains(&as_read(words))).then_some(())
        });
    }

    /// Clicks on the words of a button, once they stand there.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn press_button(&mut self, words: &str) {
        let place = self.place_of_button(words);
        self.screen.click(self.id, place);
    }

    /// Where the words of a button stand, once they do.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn place_of_button(&mut self, words: &str) -> (u32, u32) {
        wait_for(words, || {
            self.assert_alive();
            self.look().place_of(words)
        })
    }

    /// Leaves a picture of the window for people, in Cargo's folder for tests.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn keep_picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("states");
        std::fs::create_dir_all(&folder).unwrap();
        self.look().save(&folder.join(name).with_extension("png"));
    }

    pub fn look(&self) -> Picture {
        self.screen.look(self.id, None)
    }

    /// The code painted in a row of the list.
    pub fn painted_code(&self, row: i16) -> String {
        self.screen.look(self.id, Some(code_of_row(row))).digits()
    }

    pub fn assert_alive(&mut self) {
        if let Some(status) = self.child.try_wait().unwrap() {
            panic!("the program ended: {status} {}", self.complaints());
        }
    }

    /// Everything that it wrote to standard output and standard error.
    pub fn complaints(&self) -> String {
        std::fs::read_to_string(self.complaints.path()).unwrap()
    }

    /// Closes the window; it ends well and has had nothing to complain of.
    pub fn close(mut self) {
        self.assert_alive();
        self.screen.ask_to_close(self.id);
        self.ends();
    }

    /// Waits until the program ends; it ends well and has had nothing to complain of.
    pub fn ends(mut self) {
        let status: ExitStatus = end_of(&mut self.child);
        assert!(status.success(), "{status} {}", self.complaints());
        assert_eq!(self.complaints(), "");
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() && self.id != 0 && self.screen.windows().contains(&self.id) {
            let name = format!("window-{}.png", self.child.id());
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
            self.look().save(&path);
            println!(
                "after {:?} the window looked like {}; it wrote: {}",
                self.started.elapsed(),
                path.display(),
                self.complaints()
            );
        }
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Runs a command to its end, for a while.
pub fn outcome(command: &mut Command) -> Output {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    end_of(&mut child);
    child.wait_with_output().unwrap()
}

fn private_folder(path: &Path) {
    use std::os::unix::fs::DirBuilderExt;

    std::fs::DirBuilder::new().mode(0o700).create(path).unwrap();
}
