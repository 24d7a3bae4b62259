//! A home of its own for each test, and the program run in it.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

pub const PASSPHRASE: &str = "correct horse battery staple";

/// The key of the QR codes in tests/data/qr that name anna@example.com.
pub const ANNAS_KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// The key of RFC 6238 and RFC 4226 (20 bytes), Base32.
pub const RFC_KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// A user without rights on every Linux system.
const NOBODY: u32 = 65_534;

pub struct Home {
    folder: TempDir,
}

/// How a run ended.
pub struct Outcome {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Home {
    pub fn empty() -> Self {
        let home = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        home.private("p", PASSPHRASE.as_bytes());
        home
    }

    /// A home with a vault that opens with [`PASSPHRASE`].
    pub fn with_vault() -> Self {
        let home = Self::empty();
        home.open(&["vault", "create"]).done();
        home
    }

    /// The same with the account of the QR code.
    pub fn with_anna() -> Self {
        let home = Self::with_vault();
        home.open(&["add", "--image", picture("clean.png").to_str().unwrap()])
            .done();
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn vault_file(&self) -> PathBuf {
        self.path("data/vault.ixv")
    }

    /// Writes a file that only its owner can read.
    pub fn private(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        mode(&path, 0o600);
        path
    }

    /// The program with a clean environment; `--home` is this one.
    pub fn command(&self) -> Command {
        let mut command = program();
        command.arg("--home").arg(self.root());
        command
    }

    /// Runs the program without a passphrase file.
    pub fn run(&self, arguments: &[&str]) -> Outcome {
        finish(self.command().args(arguments), "")
    }

    /// Runs the program with the passphrase file.
    pub fn open(&self, arguments: &[&str]) -> Outcome {
        self.open_with(arguments, "")
    }

    /// The same with something on standard input.
    pub fn open_with(&self, arguments: &[&str], input: &str) -> Outcome {
        let mut command = self.command();
        command
            .arg("--passphrase-file")
            .arg(self.path("p"))
            .args(arguments);
        finish(&mut command, input)
    }

    /// Adds a recovery phrase, and keeps its words in the file `words`.
    pub fn add_phrase(&self) -> String {
        let outcome = self.open(&["vault", "slots", "add", "recovery"]);
        let words = outcome.done().trim_end().to_owned();
        self.private("words", words.as_bytes());
        words
    }

    /// Runs the program with the file of the recovery phrase.
    pub fn recover(&self, arguments: &[&str]) -> Outcome {
        let mut command = self.command();
        command
            .arg("--recovery-file")
            .arg(self.path("words"))
            .args(arguments);
        finish(&mut command, "")
    }

    /// The ways in that `vault slots --json` gives.
    pub fn slots(&self) -> Vec<String> {
        let slots = self.run(&["vault", "slots", "--json"]).json();
        let slots = slots["slots"].as_array().unwrap().iter();
        slots
            .map(|slot| slot["kind"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Adds the account of a link.
    pub fn add(&self, link: &str) {
        self.open_with(&["add", "--uri", "-"], link).done();
    }

    /// Every file of the home with its bytes; the lock file aside, which holds none, and the note of failed attempts.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(self.root(), &mut found);
        found.retain(|path, _| !path.ends_with("vault.lock") && !path.ends_with("failed.json"));
        found
    }

    /// The accounts that `list --json` gives.
    pub fn accounts(&self) -> Vec<Value> {
        let list = self.open(&["list", "--json"]).json();
        list["accounts"].as_array().unwrap().clone()
    }

    /// Runs as a user who may not read and write everything; root hands the home over to one.
    pub fn without_rights(&self, command: &mut Command) {
        if rustix::process::geteuid().is_root() {
            for path in self.files().into_keys() {
                std::os::unix::fs::chown(&path, Some(NOBODY), Some(NOBODY)).unwrap();
            }
            for folder in ["", "data", "data/generations", "state"] {
                let folder = self.path(folder);
                if folder.exists() {
                    std::os::unix::fs::chown(folder, Some(NOBODY), Some(NOBODY)).unwrap();
                }
            }
            command.uid(NOBODY).gid(NOBODY);
        }
    }
}

impl Outcome {
    /// Expects success, and gives the result.
    #[track_caller]
    pub fn done(self) -> String {
        self.ended(0)
    }

    /// Expects an exit code, and gives the result.
    #[track_caller]
    pub fn ended(self, code: i32) -> String {
        assert_eq!(self.code, code, "{}{}", self.stdout, self.stderr);
        self.stdout
    }

    /// Expects an exit code and one line for people that holds these words, and no result.
    #[track_caller]
    pub fn says(self, code: i32, words: &str) {
        assert_eq!(self.code, code, "{}{}", self.stdout, self.stderr);
        assert_eq!(self.stdout, "", "no result goes with a failure");
        assert!(self.stderr.contains(words), "{}", self.stderr);
        assert_eq!(self.stderr.lines().count(), 1, "{}", self.stderr);
    }

    #[track_caller]
    pub fn json(self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|_| panic!("{}", self.stderr))
    }
}

/// The program without a display, a session bus or a language of this machine.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_injixo-authenticator"));
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("LANG", "C.UTF-8")
        .env("HOME", "/nonexistent");
    command
}

/// Runs the program without a vault.
pub fn run<S: AsRef<OsStr>>(arguments: &[S]) -> Outcome {
    finish(program().args(arguments), "")
}

/// The same with something on standard input.
pub fn run_with(arguments: &[&str], input: &str) -> Outcome {
    finish(program().args(arguments), input)
}

pub fn finish(command: &mut Command, input: &str) -> Outcome {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that needs no input may have ended by now.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Outcome {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A picture of the project's own set.
pub fn picture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/qr")
        .join(name)
}

pub fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn collect(folder: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.insert(path.clone(), fs::read(path).unwrap());
        }
    }
}
