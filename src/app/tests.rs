//! The window as a whole, without a window: messages in, tasks run by hand, a vault in a temporary folder.

mod background;
mod calls;
mod choosing;
mod clock;
mod codes;
mod enrolling;
mod guides;
mod keeping;
mod late;
mod locking;
mod opening;
mod policing;
mod saving;
mod secrets;
mod spare_codes;

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};

use iced::Task;
use iced_test::futures::futures::StreamExt;
use iced_test::futures::futures::executor::block_on;
use iced_test::runtime::{Action, task};
use tempfile::TempDir;

use super::effect::{HoldsCode, Vault};
use super::*;
use crate::account::{Account, Draft};
use crate::fl;
use crate::otp::{Algorithm, Kind, Otp};
use crate::platform::random::OsEntropy;
use crate::platform::single_instance::Wish;
use crate::screen::key_source;
use crate::secret::Secret;
use crate::ui;
use crate::vault::slot::{Keystore, KeystoreError, Way};
use crate::vault::{self, Change, Session};

/// The key of RFC 4226, whose codes are printed there.
const KEY: &[u8] = b"12345678901234567890";
/// The same in Base32.
const KEY_TEXT: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
/// RFC 6238: at second 59 the code is 287082, for one more second.
const AT_59: UnixTime = UnixTime(59);

/// A keyring in memory.
#[derive(Default)]
struct Keyring(Mutex<HashMap<String, Secret>>);

impl Keystore for Keyring {
    fn read(&self, user: &str) -> Result<Option<Secret>, KeystoreError> {
        Ok(self.0.lock().unwrap().get(user).cloned())
    }

    fn write(&self, user: &str, secret: &Secret) -> Result<(), KeystoreError> {
        let _ = self
            .0
            .lock()
            .unwrap()
            .insert(user.to_owned(), secret.clone());
        Ok(())
    }

    fn delete(&self, user: &str) -> Result<(), KeystoreError> {
        let _ = self.0.lock().unwrap().remove(user);
        Ok(())
    }
}

/// A clipboard that remembers what was put there.
#[derive(Default)]
struct Shelf {
    put: Vec<Secret>,
    cleared: usize,
}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shelf")
    }
}

impl HoldsCode for Shelf {
    fn put(&mut self, code: &Secret) -> Result<(), ClipboardError> {
        self.put.push(code.clone());
        Ok(())
    }

    fn clear(&mut self) {
        self.cleared += 1;
    }
}

/// The window over a vault of its own, opened through a keyring in memory.
struct Window {
    app: App,
    shelf: Arc<Mutex<Shelf>>,
    keyring: Keyring,
    folder: TempDir,
}

impl Window {
    /// A window in an empty home that has not looked for a vault yet.
    fn new() -> Self {
        Self::with_link(None)
    }

    fn with_link(link: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        let wish = link.map_or(Wish::Show, |link| {
            Wish::Open(Secret::from_text(link.to_owned()))
        });
        let (mut app, _) = App::new(Some(home), Preferences::default(), wish);
        let shelf = Arc::new(Mutex::new(Shelf::default()));
        app.clipboard = shelf.clone();
        app.find_policy = Policy::default;
        Self {
            app,
            shelf,
            keyring: Keyring::default(),
            folder,
        }
    }

    /// A window at second 59 whose vault holds these accounts.
    fn holding(accounts: Vec<Account>) -> Self {
        let mut window = Self::new();
        window.make(accounts);
        window.tick(AT_59);
        window
    }

    /// Makes the vault and opens it.
    fn make(&mut self, accounts: Vec<Account>) {
        let way = Way::Keyring(&self.keyring);
        let mut session = vault::create(&self.place(), way, &mut OsEntropy, UnixTime(0)).unwrap();
        if !accounts.is_empty() {
            change(&mut session, &Change::AddAll(accounts));
        }
        self.booted_with(session);
    }

    fn booted_with(&mut self, session: Session) {
        self.say(Message::Booted(Booted::Opened(effect::opened(session))));
    }

    /// Opens the vault as another program would.
    fn open_elsewhere(&self) -> Session {
        vault::open(&self.place(), Way::Keyring(&self.keyring)).unwrap()
    }

    /// The open vault.
    fn session(&self) -> Arc<Mutex<Session>> {
        let open = self.app.open.as_ref().expect("not open");
        match &open.vault {
            Vault::Kept(session) => Arc::clone(session),
            Vault::Demo(_) => panic!("made up"),
        }
    }

    fn place(&self) -> vault::Place {
        self.app.home.as_ref().unwrap().place()
    }

    /// Says a message and carries out everything that follows from it.
    fn say(&mut self, message: Message) {
        let mut tasks = VecDeque::from([self.app.update(message)]);
        while let Some(task) = tasks.pop_front() {
            tasks.extend(
                outcomes(task)
                    .into_iter()
                    .map(|message| self.app.update(message)),
            );
        }
    }

    /// Says a message and gives what comes of it, unsaid.
    fn ask(&mut self, message: Message) -> Vec<Message> {
        outcomes(self.app.update(message))
    }

    fn tick(&mut self, now: UnixTime) {
        self.tick_on(now, now.0);
    }

    /// The same on a computer that has been on for so many seconds.
    fn tick_on(&mut self, now: UnixTime, up: u64) {
        self.say(Message::Ticked(now, Duration::from_secs(up)));
    }

    fn accounts(&self) -> Vec<&str> {
        let accounts = self.app.context().contents.accounts.iter();
        accounts.map(|account| account.account.as_str()).collect()
    }

    fn notice(&self) -> Option<&str> {
        self.app.notices.shown().map(|notice| notice.text.as_str())
    }

    fn offer(&self) -> Option<Offer> {
        let notice = self.app.notices.shown()?;
        notice.offer.as_ref().map(|(_, offer)| offer.clone())
    }

    /// The codes that were put on the clipboard.
    fn copied(&self) -> Vec<String> {
        let shelf = self.shelf.lock().unwrap();
        let text = |code: &Secret| code.expose_text().unwrap().to_owned();
        shelf.put.iter().map(text).collect()
    }

    fn cleared(&self) -> usize {
        self.shelf.lock().unwrap().cleared
    }

    fn on_list(&self) -> bool {
        matches!(self.app.screen, Screen::Accounts)
    }

    /// The beginning of a passphrase, in the locked window.
    fn begin_to_type_the_passphrase(&mut self) {
        let kind = crate::vault::slot::SlotKind::Passphrase;
        self.say(Message::Unlock(unlock::Message::Use(kind)));
        let typed = Secret::from_text("corr".into());
        self.say(Message::Unlock(unlock::Message::Typed(typed)));
    }

    fn has_typed(&self) -> bool {
        matches!(&self.app.screen, Screen::Unlock(page) if page.has_typed())
    }

    fn is_locked(&self) -> bool {
        self.app.open.is_none() && matches!(self.app.screen, Screen::Unlock(_))
    }

    /// The reading that "add an account" waits for.
    fn asked(&self) -> key_source::Asked {
        let Screen::AddAccount(page) = &self.app.screen else {
            panic!("not on the page")
        };
        page.asked()
    }

    /// Whether "add an account" waits for a reading.
    fn is_reading(&self) -> bool {
        let Screen::AddAccount(page) = &self.app.screen else {
            panic!("not on the page")
        };
        page.is_reading()
    }

    /// Opens the page of the account of that number.
    fn open_page(&mut self, number: u128) {
        self.say(Message::Accounts(accounts::Message::Open(id(number))));
    }

    /// Opens "add this account?" with a key that is in no vault yet.
    fn read_new_key(&mut self) {
        self.say(Message::Accounts(accounts::Message::Add));
        let draft = Draft::from_text("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP").unwrap();
        let Screen::AddAccount(page) = &mut self.app.screen else {
            panic!("not on the page")
        };
        *page = add_account::State::confirm(draft.into());
        let name = crate::screen::draft_form::Message::AccountChanged("new".into());
        self.say(Message::AddAccount(add_account::Message::Form(name)));
    }
}

/// Runs a task to its end.
fn outcomes(task: Task<Message>) -> Vec<Message> {
    let Some(stream) = task::into_stream(task) else {
        return Vec::new();
    };
    let message = async |action| match action {
        Action::Output(message) => Some(message),
        _ => None,
    };
    block_on(stream.filter_map(message).collect())
}

fn change(session: &mut Session, change: &Change) {
    session.commit(change, &mut OsEntropy, UnixTime(0)).unwrap();
}

fn id(number: u128) -> AccountId {
    AccountId(uuid::Uuid::from_u128(number))
}

/// An account with the key of RFC 4226 (and its number behind it where there are several).
fn account(number: u128, name: &str, kind: Kind) -> Account {
    let mut key = KEY.to_vec();
    key.extend((1..number).map(|_| number as u8));
    let draft = Draft {
        issuer: "injixo".into(),
        account: name.into(),
        otp: Otp::new(Secret::new(key), kind, Algorithm::Sha1, 6).unwrap(),
        flags: vec![],
        extra: vec![],
    };
    Account::from_draft(id(number), draft, UnixTime(0))
}

const TOTP: Kind = Kind::Totp { period: 30 };

fn three() -> Vec<Account> {
    vec![
        account(1, "anna", TOTP),
        account(2, "ben", TOTP),
        account(3, "carla", TOTP),
    ]
}
