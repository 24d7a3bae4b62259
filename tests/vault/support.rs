//! What the tests share: a keyring in memory, a home in a temporary folder, accounts.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Mutex;

use injixo_authenticator::account::{Account, AccountId};
use injixo_authenticator::backup_codes::BackupCodes;
use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::otp::{Algorithm, Kind, Otp};
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{Keystore, KeystoreError, Way};
use injixo_authenticator::vault::{self, Change, Place, SaveError, Session};
use uuid::Uuid;

pub const NOW: UnixTime = UnixTime(1_770_000_000);

/// A keyring in memory that can be told to misbehave.
#[derive(Default)]
pub struct Keyring {
    pub entries: Mutex<HashMap<String, String>>,
    pub fault: Option<Fault>,
}

#[derive(Clone, Copy)]
pub enum Fault {
    /// Every call fails so.
    Every(KeystoreError),
    /// Writing says it worked and stores nothing.
    Forgets,
    /// Reading gives another text than was stored.
    Gives(&'static str),
}

impl Keyring {
    pub fn faulty(fault: Fault) -> Self {
        Self {
            fault: Some(fault),
            ..Self::default()
        }
    }

    pub fn with(user: &str, entry: &str) -> Self {
        let keyring = Self::default();
        keyring.put(user, entry);
        keyring
    }

    pub fn put(&self, user: &str, entry: &str) {
        let _ = self
            .entries
            .lock()
            .unwrap()
            .insert(user.into(), entry.into());
    }

    /// The one entry there is.
    pub fn only(&self) -> (String, String) {
        let entries = self.entries.lock().unwrap();
        assert_eq!(entries.len(), 1);
        entries
            .iter()
            .map(|(user, entry)| (user.clone(), entry.clone()))
            .next()
            .unwrap()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.lock().unwrap().is_empty()
    }

    fn answer(&self) -> Result<(), KeystoreError> {
        match self.fault {
            Some(Fault::Every(error)) => Err(error),
            _ => Ok(()),
        }
    }
}

impl Keystore for Keyring {
    fn read(&self, user: &str) -> Result<Option<Secret>, KeystoreError> {
        self.answer()?;
        if let Some(Fault::Gives(text)) = self.fault {
            return Ok(Some(Secret::from_text(text.into())));
        }
        let entries = self.entries.lock().unwrap();
        Ok(entries.get(user).cloned().map(Secret::from_text))
    }

    fn write(&self, user: &str, secret: &Secret) -> Result<(), KeystoreError> {
        self.answer()?;
        if !matches!(self.fault, Some(Fault::Forgets)) {
            self.put(user, secret.expose_text().unwrap());
        }
        Ok(())
    }

    fn delete(&self, user: &str) -> Result<(), KeystoreError> {
        self.answer()?;
        let _ = self.entries.lock().unwrap().remove(user);
        Ok(())
    }
}

/// A folder for one vault, gone after the test.
pub struct Home {
    pub folder: tempfile::TempDir,
    pub place: Place,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = Place {
            data: folder.path().join("data"),
            state: folder.path().join("state"),
        };
        Self { folder, place }
    }

    pub fn file(&self) -> PathBuf {
        self.place.vault_file()
    }

    pub fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.file()).unwrap()
    }

    /// The names in the data folder, generations first, sorted.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(&self.place.data)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub fn open(&self, keyring: &Keyring) -> Session {
        vault::open(&self.place, Way::Keyring(keyring)).unwrap()
    }
}

/// A home with an empty vault that a keyring opens.
pub fn vault() -> (Home, Keyring, Session) {
    let home = Home::new();
    let keyring = Keyring::default();
    let session = vault::create(&home.place, Way::Keyring(&keyring), &mut OsEntropy, NOW).unwrap();
    (home, keyring, session)
}

/// An account whose identity and key follow from a number.
pub fn account(number: u128) -> Account {
    let key = Secret::new(
        (0..20)
            .map(|i| (number as u8).wrapping_mul(31) ^ i)
            .collect(),
    );
    Account {
        id: AccountId(Uuid::from_u128(number)),
        issuer: "injixo".into(),
        account: format!("anna{number}@example.com"),
        otp: Otp::new(key, Kind::Totp { period: 30 }, Algorithm::Sha1, 6).unwrap(),
        extra: Vec::new(),
        created: NOW,
        backup_codes: BackupCodes::default(),
        unknown: std::collections::BTreeMap::new(),
    }
}

pub fn id(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

/// The removal of an account.
pub fn trash(number: u128) -> Change {
    Change::Trash {
        id: id(number),
        at: NOW,
    }
}

/// Into the archive with an account.
pub fn archive(number: u128) -> Change {
    Change::Archive {
        id: id(number),
        at: NOW,
    }
}

/// An account whose counter stands at 0.
pub fn hotp(number: u128) -> Account {
    let mut account = account(number);
    let (key, algorithm) = (account.otp.key().clone(), account.otp.algorithm());
    account.otp = Otp::new(key, Kind::Hotp { counter: 0 }, algorithm, 6).unwrap();
    account
}

/// The revisions of the copies, as they are listed.
pub fn revisions(session: &Session) -> Vec<u64> {
    let copies = session.status().generations.iter();
    copies.map(|copy| copy.revision).collect()
}

pub fn add(session: &mut Session, number: u128) -> Result<(), SaveError> {
    commit(session, &Change::Add(Box::new(account(number))))
}

pub fn commit(session: &mut Session, change: &Change) -> Result<(), SaveError> {
    session.commit(change, &mut OsEntropy, NOW)
}

/// The numbers of the accounts, in their order.
pub fn numbers(session: &Session) -> Vec<u128> {
    let accounts = session.contents().accounts.iter();
    accounts.map(|account| account.id.0.as_u128()).collect()
}

/// Whether file rights keep this process from anything. They do not for the superuser.
pub fn rights_count() -> bool {
    !rustix::process::geteuid().is_root()
}
