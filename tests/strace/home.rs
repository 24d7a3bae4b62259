//! A vault that opens quickly, as many copies of it as wanted, the program that adds an account to one, and what a copy holds afterwards.

use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use injixo_authenticator::account::{Account, AccountId};
use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::otp::uri;
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::platform::time;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{Keystore, KeystoreError, Way};
use injixo_authenticator::vault::{Change, Contents, Place, Session, create, open};
use tempfile::TempDir;

use crate::book::Book;

pub const PASSPHRASE: &str = "correct horse battery staple";
/// The account that the program adds.
const NEW: &str = "new@example.com";
const OLD: [&str; 3] = ["anna@example.com", "ben@example.com", "carla@example.com"];

/// What a vault holds after something happened to the program that was saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    Old,
    New,
}

/// A folder with the program's home, a passphrase and a link to add.
pub struct Home {
    folder: TempDir,
}

/// How a run of the program ended.
pub struct Ended {
    /// Its exit code; nothing where a signal ended it.
    pub code: Option<i32>,
    pub signal: Option<i32>,
    pub stderr: String,
}

impl Home {
    /// A vault with three accounts and as many dated copies, whose passphrase costs as little as a reader takes.
    pub fn template() -> Self {
        let folder = tempfile::Builder::new().prefix("sv").tempdir().unwrap();
        let home = Self { folder };
        for name in ["data", "state"] {
            private_folder(&home.path(name));
        }
        private_file(&home.path("p"), PASSPHRASE.as_bytes());
        private_file(&home.path("link"), link(NEW, 9).as_bytes());
        // Made in another folder with a keyring of the test's own, then given the cheap passphrase.
        let first = tempfile::tempdir().unwrap();
        let place = Place {
            data: first.path().join("data"),
            state: first.path().join("state"),
        };
        let keyring = Entry::default();
        drop(create(&place, Way::Keyring(&keyring), &mut OsEntropy, time::now()).unwrap());
        let file = fs::read(place.vault_file()).unwrap();
        let entry = keyring.0.lock().unwrap().clone().unwrap();
        let mut book = Book::open_with_keyring(&file, &entry);
        book.header["slots"] = Vec::<u8>::new().into();
        book.add_cheap_passphrase_slot("test", PASSPHRASE);
        private_file(&home.place().vault_file(), &book.file());

        let mut session = home.open();
        for (name, key) in OLD.into_iter().zip(1..) {
            let change = Change::Add(Box::new(account(name, key)));
            session
                .commit(&change, &mut OsEntropy, time::now())
                .unwrap();
        }
        drop(session);
        home
    }

    /// Another home with the same files.
    pub fn another(&self) -> Self {
        let folder = tempfile::Builder::new().prefix("sv").tempdir().unwrap();
        copy_folder(self.folder.path(), folder.path());
        Self { folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn place(&self) -> Place {
        Place {
            data: self.path("data"),
            state: self.path("state"),
        }
    }

    pub fn open(&self) -> Session {
        let passphrase = Secret::from_text(PASSPHRASE.to_owned());
        open(&self.place(), Way::Passphrase(&passphrase)).unwrap()
    }

    /// The program that adds the account, run by other programs with these arguments: `strace` and its options, or nothing.
    pub fn add(&self, runner: &[&str]) -> Command {
        let mut command = self.run(
            runner,
            "--passphrase-file",
            &["add", "--uri", "-", "--keep-both"],
        );
        command.stdin(File::open(self.path("link")).unwrap());
        command
    }

    /// The program with these arguments, which opens the vault with the file `p` that this option names.
    pub fn run(&self, runner: &[&str], key: &str, arguments: &[&str]) -> Command {
        let program = program();
        let mut words: Vec<&OsStr> = runner.iter().map(OsStr::new).collect();
        words.push(program.as_os_str());
        let mut command = Command::new(words[0]);
        command
            .args(&words[1..])
            .arg("--home")
            .arg(self.folder.path())
            .arg(key)
            .arg(self.path("p"))
            .args(["--lang", "en"])
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", "/nonexistent")
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Opens what is there now: the vault is whole, so is each of its copies, and nothing is lost.
    #[track_caller]
    pub fn holds(&self) -> Holds {
        let session = self.open();
        for file in session.verify() {
            assert!(
                file.outcome.is_ok(),
                "{}: {:?}",
                file.path.display(),
                file.outcome
            );
        }
        assert_eq!(session.rollback(), None);
        holds(session.contents())
    }

    /// After the next start no temporary file is there; and the next save works as if nothing had happened.
    #[track_caller]
    pub fn goes_on(&self) {
        let mut session = self.open();
        assert_eq!(
            self.temporary(),
            Vec::<PathBuf>::new(),
            "after the next start"
        );
        let before = session.contents().accounts.len();
        let change = Change::Add(Box::new(account("later@example.com", 10)));
        session
            .commit(&change, &mut OsEntropy, time::now())
            .unwrap();
        assert_eq!(
            self.temporary(),
            Vec::<PathBuf>::new(),
            "after the next save"
        );
        assert_eq!(self.open().contents().accounts.len(), before + 1);
    }

    /// Every temporary file in the home.
    pub fn temporary(&self) -> Vec<PathBuf> {
        let mut found = names(self.folder.path());
        found.retain(|path| path.extension().is_some_and(|end| end == "new"));
        found
    }

    /// Whether the program got as far as making a temporary file: one is there, or what became of one.
    pub fn was_saving(&self, before: usize) -> bool {
        let copies = names(&self.path("data/generations")).len();
        copies > before || !self.temporary().is_empty()
    }

    /// The number of dated copies.
    pub fn copies(&self) -> usize {
        names(&self.path("data/generations")).len()
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            signal: output.status.signal(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

#[track_caller]
fn holds(contents: &Contents) -> Holds {
    assert!(contents.trash.is_empty() && contents.set_aside.is_empty());
    let found: Vec<(&str, &[u8])> = contents
        .accounts
        .iter()
        .map(|account| (account.account.as_str(), account.otp.key().expose()))
        .collect();
    let keys: Vec<Vec<u8>> = (1..=3).map(key).chain([key(9)]).collect();
    let names = OLD.into_iter().chain([NEW]);
    let expected: Vec<(&str, &[u8])> = names.zip(keys.iter().map(Vec::as_slice)).collect();
    if found == expected {
        return Holds::New;
    }
    assert!(found == expected[..3], "neither the old nor the new state");
    Holds::Old
}

/// The program: the release build where there is one.
pub fn program() -> PathBuf {
    std::env::var_os("INJIXO_AUTHENTICATOR_RELEASE").map_or_else(
        || env!("CARGO_BIN_EXE_injixo-authenticator").into(),
        PathBuf::from,
    )
}

fn key(number: u8) -> Vec<u8> {
    (0..20).map(|index| (number * 21) ^ index).collect()
}

fn link(name: &str, number: u8) -> String {
    let key = data_encoding::BASE32_NOPAD.encode(&key(number));
    format!("otpauth://totp/injixo:{name}?secret={key}&issuer=injixo")
}

fn account(name: &str, number: u8) -> Account {
    let id = AccountId::random(&mut OsEntropy).unwrap();
    Account::from_draft(id, uri::parse(&link(name, number)).unwrap(), UnixTime(1))
}

/// A keyring with room for one entry.
#[derive(Default)]
struct Entry(std::sync::Mutex<Option<String>>);

impl Keystore for Entry {
    fn read(&self, _: &str) -> Result<Option<Secret>, KeystoreError> {
        Ok(self.0.lock().unwrap().clone().map(Secret::from_text))
    }

    fn write(&self, _: &str, secret: &Secret) -> Result<(), KeystoreError> {
        *self.0.lock().unwrap() = secret.expose_text().map(ToOwned::to_owned);
        Ok(())
    }

    fn delete(&self, _: &str) -> Result<(), KeystoreError> {
        *self.0.lock().unwrap() = None;
        Ok(())
    }
}

/// Every file below a folder.
fn names(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(names(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            private_folder(&target);
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn private_folder(path: &Path) {
    DirBuilder::new().mode(0o700).create(path).unwrap();
}

pub fn private_file(path: &Path, bytes: &[u8]) {
    use std::io::Write;
    let mut options = fs::OpenOptions::new();
    let options = options.write(true).create_new(true).mode(0o600);
    options.open(path).unwrap().write_all(bytes).unwrap();
}
