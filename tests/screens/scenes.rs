//! The states that a screen can be in, as a person would bring them about.

pub mod keeping;

use injixo_authenticator::account::{Account, AccountId, Draft};
use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::preferences::Preferences;
use injixo_authenticator::screen::way_in::WayIn;
use injixo_authenticator::screen::{
    Context, account, accounts, add_account, backups, conflict, events, forget, recovery, settings,
    trash, unlock, ways, welcome,
};
use injixo_authenticator::secret::Secret;
use injixo_authenticator::ui::{self, Element};
use injixo_authenticator::vault::slot::{KeystoreError, SlotKind};
use injixo_authenticator::vault::{Contents, OpenError, RawJson, Rollback, Status};
use injixo_authenticator::words::Words;
use uuid::Uuid;

use std::sync::LazyLock;

/// RFC 6238, appendix B: the code of the RFC's key is 081804 for one more second, then 050471.
pub const NOW: UnixTime = UnixTime(1_111_111_109);
/// A moment with 19 seconds left.
pub const CALM: UnixTime = UnixTime(1_111_111_091);

static PREFERENCES: LazyLock<Preferences> = LazyLock::new(Preferences::default);

const KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// An account out of the parameters of a link, its number in its identity.
pub fn account(number: u128, name: &str, parameters: &str) -> Account {
    Account::from_draft(id(number), draft(name, parameters), UnixTime(0))
}

/// A draft out of the parameters of a link with the key of RFC 6238.
pub fn draft(name: &str, parameters: &str) -> Draft {
    draft_of(KEY, name, parameters)
}

fn draft_of(key: &str, name: &str, parameters: &str) -> Draft {
    let kind = match parameters.contains("counter") {
        true => "hotp",
        false => "totp",
    };
    let link = format!("otpauth://{kind}/{name}?secret={key}{parameters}");
    Draft::from_text(&link).unwrap()
}

pub fn id(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

/// A vault of accounts of every sort.
pub fn contents() -> Contents {
    let accounts = vec![
        account(1, "injixo:anna", ""),
        account(2, "Mail:ben", "&digits=8&period=60&algorithm=sha256"),
        account(3, "Bank:carla", "&counter=7"),
    ];
    Contents {
        accounts,
        ..Contents::default()
    }
}

/// A vault whose names and codes are as long as they get.
pub fn long() -> Contents {
    let words = "Bundesversicherungsanstalt für Angestellte ".repeat(4);
    let accounts = vec![
        account(1, &format!("{words}:{}", "w".repeat(200)), ""),
        account(2, "injixo:anna", "&digits=10&algorithm=sha512"),
        account(
            3,
            &format!("{words}:株式会社株式会社株式会社株式会社"),
            "&counter=7&digits=10",
        ),
        account(4, "", ""),
        account(5, "Mail:ben", "&digits=8"),
    ];
    Contents {
        accounts,
        ..Contents::default()
    }
}

pub fn typed(text: &str) -> Secret {
    Secret::from_text(text.to_owned())
}

pub fn status(slots: &[SlotKind]) -> Status {
    Status {
        vault_id: Uuid::from_u128(1),
        created: String::new(),
        revision: 1,
        slots: slots.to_vec(),
        file_bytes: 0,
        generations: vec![],
    }
}

pub fn trouble() -> Words {
    Words {
        what: "The vault could not be saved: the disk is full.".into(),
        next: "The vault is as it was; make room and try again.".into(),
    }
}

/// A screen in a state, with what it is shown.
pub enum Scene {
    Settings(Contents, Status),
    Ways(Box<ways::State>),
    Recovery(Box<recovery::State>),
    Welcome(welcome::State),
    Unlock(unlock::State),
    Accounts(accounts::State, Contents, UnixTime),
    AddAccount(add_account::State, Contents),
    Account(Box<account::State>, Contents),
    Backups(backups::State, Contents, backups::Outside),
    Trash(trash::State, Contents),
    Events(events::State, Contents),
    Forget(Box<forget::State>, Contents),
    Conflict(conflict::State),
}

impl Scene {
    pub fn view(&self) -> Element<'_, ()> {
        let context = |contents, now| Context { contents, now };
        match self {
            Self::Settings(contents, status) => {
                let facts = settings::Facts {
                    status: Some(status),
                    preferences: &PREFERENCES,
                };
                silent(settings::view(context(contents, NOW), facts))
            }
            Self::Ways(state) => silent(state.view()),
            Self::Recovery(state) => silent(state.view(true)),
            Self::Welcome(state) => silent(state.view()),
            Self::Unlock(state) => silent(state.view()),
            Self::Accounts(state, contents, now) => silent(state.view(context(contents, *now))),
            Self::AddAccount(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Account(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Backups(state, contents, outside) => {
                silent(state.view(context(contents, NOW), outside))
            }
            Self::Trash(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Events(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Forget(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Conflict(state) => silent(state.view()),
        }
    }
}

fn silent<'a, Message: 'a>(view: Element<'a, Message>) -> ui::Element<'a, ()> {
    view.map(|_| ())
}

pub fn welcome(messages: impl IntoIterator<Item = welcome::Message>) -> welcome::State {
    let mut state = welcome::State::new();
    for message in messages {
        let _ = state.update(message);
    }
    state
}

pub fn accounts(
    contents: &Contents,
    messages: impl IntoIterator<Item = accounts::Message>,
) -> accounts::State {
    let mut state = accounts::State::new();
    for message in messages {
        let _ = state.update(message, Context { contents, now: NOW });
    }
    state
}

pub fn adding(
    contents: &Contents,
    mut state: add_account::State,
    messages: impl IntoIterator<Item = add_account::Message>,
) -> add_account::State {
    for message in messages {
        let _ = state.update(message, Context { contents, now: NOW });
    }
    state
}

pub fn page(
    contents: &Contents,
    number: u128,
    messages: impl IntoIterator<Item = account::Message>,
) -> account::State {
    let mut state = account::State::new(contents.account(id(number)).unwrap());
    for message in messages {
        let _ = state.update(message, Context { contents, now: NOW });
    }
    state
}

pub const TROUBLES: [OpenError; 16] = [
    OpenError::Missing,
    OpenError::Unreadable(std::io::ErrorKind::PermissionDenied),
    OpenError::Unreadable(std::io::ErrorKind::IsADirectory),
    OpenError::TooLarge,
    OpenError::Damaged,
    OpenError::NewerFormat(2),
    OpenError::NoSuchWay,
    OpenError::EntryMissing,
    OpenError::EntryWrong,
    OpenError::TooCostly,
    OpenError::Keystore(KeystoreError::NoService),
    OpenError::Keystore(KeystoreError::Locked),
    OpenError::Keystore(KeystoreError::TimedOut),
    OpenError::Keystore(KeystoreError::Ambiguous),
    OpenError::Keystore(KeystoreError::Unreliable),
    OpenError::Keystore(KeystoreError::Failed),
];

/// Every state of every screen, with its name.
pub fn all() -> Vec<(String, Scene)> {
    let mut scenes = Vec::new();
    let both = status(&[SlotKind::Keyring, SlotKind::Passphrase]);
    welcomes(&mut scenes);
    for (name, state) in [
        ("opening", unlock::State::opening()),
        ("locked", unlock::State::locked(&both)),
        ("passphrase", unlock::State::passphrase(&both)),
        (
            "wrong passphrase",
            unlock::State::trouble(OpenError::WrongPassphrase, Some(&both)),
        ),
    ] {
        scenes.push((name.to_owned(), Scene::Unlock(state)));
    }
    scenes.extend(troubles());
    for error in TROUBLES {
        let state = unlock::State::trouble(error, Some(&both));
        scenes.push((format!("{error:?}"), Scene::Unlock(state)));
    }
    lists(&mut scenes);
    additions(&mut scenes);
    pages(&mut scenes);
    scenes.extend(crate::guarding::scenes());
    scenes.extend(keeping::all());
    scenes
}

/// A copy that opens, to be looked at.
pub fn found() -> unlock::Found {
    unlock::Found {
        path: "/home/anna/generations/2026-11-22.ixv".into(),
        made: "22 November 2026, 16:07".into(),
        accounts: vec![
            ("injixo".into(), "anna".into()),
            (
                "Bundesversicherungsanstalt für Angestellte".into(),
                "w".repeat(200),
            ),
        ],
        way: WayIn::Keyring,
    }
}

/// What stands between a person and the vault, with every way in.
fn troubles() -> Vec<(String, Scene)> {
    let all = [
        SlotKind::Keyring,
        SlotKind::Passphrase,
        SlotKind::KeyringPassphrase,
        SlotKind::Recovery,
    ];
    let of = |error| unlock::State::trouble(error, Some(&status(&all)));
    let (damaged, recovery) = (OpenError::Damaged, SlotKind::Recovery);
    let mut phrase = of(OpenError::EntryMissing);
    let _ = phrase.update(unlock::Message::Use(recovery.clone()));
    let mut words = phrase.clone();
    let _ = words.update(unlock::Message::Typed(typed("legal winner")));
    let _ = words.update(unlock::Message::Unlock);
    let mut newer = of(OpenError::NewerFormat(2)).offering(OpenError::NewerFormat(2), all.to_vec());
    let _ = newer.update(unlock::Message::LookAtCopy);
    let named = |name: &str, state| (name.to_owned(), Scene::Unlock(state));
    vec![
        named("entry missing", of(OpenError::EntryMissing)),
        named(
            "entry missing, no phrase",
            unlock::State::trouble(OpenError::EntryMissing, Some(&status(&all[..1]))),
        ),
        named("entry wrong", of(OpenError::EntryWrong)),
        named(
            "keyring locked",
            of(OpenError::Keystore(KeystoreError::Locked)),
        ),
        named(
            "no keyring",
            of(OpenError::Keystore(KeystoreError::NoService)),
        ),
        named("newer format", of(OpenError::NewerFormat(2))),
        named(
            "newer format, copies",
            of(OpenError::NewerFormat(2)).offering(OpenError::NewerFormat(2), all.to_vec()),
        ),
        named("newer format, to the copies", newer),
        named(
            "wrong passphrase, copies",
            of(OpenError::WrongPassphrase).offering(OpenError::WrongPassphrase, all.to_vec()),
        ),
        named(
            "entry missing, copies",
            of(OpenError::EntryMissing).offering(OpenError::EntryMissing, all.to_vec()),
        ),
        named("recovery phrase", phrase),
        named("recovery phrase, too few words", words),
        named("waiting", of(OpenError::WrongPassphrase).waiting(30)),
        named("damaged", unlock::State::broken(damaged, all.to_vec())),
        named("damaged, no copy", unlock::State::broken(damaged, vec![])),
        named(
            "gone",
            unlock::State::broken(OpenError::Missing, all.to_vec()),
        ),
        named("copy", unlock::State::found(damaged, all.to_vec(), found())),
        named(
            "copy, wrong phrase",
            unlock::State::not_rescued(damaged, all.to_vec(), &recovery, OpenError::WrongPhrase),
        ),
        named(
            "copy, keyring locked",
            unlock::State::not_rescued(
                damaged,
                all.to_vec(),
                &SlotKind::Keyring,
                OpenError::Keystore(KeystoreError::Locked),
            ),
        ),
    ]
}

fn welcomes(scenes: &mut Vec<(String, Scene)>) {
    use injixo_authenticator::screen::new_passphrase::Message::{FirstChanged, SecondChanged};
    use welcome::Message::{
        Asked, Choose, Failed, KeyringFailed, KeyringReady, MakeVault, Passphrase,
    };
    let any = || {
        vec![
            SlotKind::Keyring,
            SlotKind::Passphrase,
            SlotKind::KeyringPassphrase,
            SlotKind::Recovery,
        ]
    };
    let wrong = (SlotKind::Passphrase, OpenError::WrongPassphrase);
    let failed = || KeyringFailed(KeystoreError::Locked);
    for (name, messages) in [
        ("welcome", vec![]),
        ("welcome, failed", vec![Failed(Some(trouble()))]),
        ("welcome, working", vec![MakeVault]),
        ("welcome, passphrase", vec![failed()]),
        ("welcome, passphrase of a file", vec![Asked(any(), None)]),
        ("welcome, wrong passphrase", vec![Asked(any(), Some(wrong))]),
        (
            "welcome, phrase of a file",
            vec![
                Asked(any(), None),
                welcome::Message::OpenBy(SlotKind::Recovery),
            ],
        ),
        ("welcome, choosing", vec![KeyringReady]),
        (
            "welcome, choosing both",
            vec![
                KeyringReady,
                Choose(SlotKind::KeyringPassphrase),
                Passphrase(FirstChanged(typed("a"))),
            ],
        ),
        (
            "welcome, weak passphrases that differ",
            vec![
                failed(),
                Passphrase(FirstChanged(typed("a"))),
                Passphrase(SecondChanged(typed("b"))),
            ],
        ),
    ] {
        scenes.push((name.to_owned(), Scene::Welcome(welcome(messages))));
    }
}

fn lists(scenes: &mut Vec<(String, Scene)>) {
    use accounts::Message::{CounterSaved, QueryChanged, Select};
    let counter = contents().accounts[2].otp.code_at(NOW);
    let long_counter = long().accounts[2].otp.code_at(NOW);
    for (name, contents, messages, now) in [
        ("list, empty", Contents::default(), vec![], NOW),
        ("list", contents(), vec![Select(1)], NOW),
        ("list, calm", contents(), vec![], CALM),
        (
            "list, counter",
            contents(),
            vec![CounterSaved(id(3), counter)],
            NOW,
        ),
        (
            "list, found",
            contents(),
            vec![QueryChanged(typed("ann"))],
            NOW,
        ),
        (
            "list, not found",
            contents(),
            vec![QueryChanged(typed("zz"))],
            NOW,
        ),
        ("list, long", long(), vec![], NOW),
        (
            "list, long counter",
            long(),
            vec![CounterSaved(id(3), long_counter)],
            CALM,
        ),
    ] {
        let state = accounts(&contents, messages);
        scenes.push((name.to_owned(), Scene::Accounts(state, contents, now)));
    }
    let mut warned = accounts::State::new();
    warned.warn(Some(Rollback { file: 3, seen: 12 }));
    let mut aside = contents();
    aside.set_aside = vec![RawJson::new("{}").unwrap(); 2];
    let both = "list, an older file with entries set aside".to_owned();
    scenes.push((both, Scene::Accounts(warned.clone(), aside, NOW)));
    let mut recommended = accounts::State::new();
    recommended.recommend_phrase(true);
    let name = "list, no phrase yet".to_owned();
    scenes.push((name, Scene::Accounts(recommended, contents(), NOW)));
    let name = "list, an older file".to_owned();
    scenes.push((name, Scene::Accounts(warned, contents(), NOW)));
}

fn additions(scenes: &mut Vec<(String, Scene)>) {
    use add_account::Message::{Add, Failed, Form, KeyChanged, KeyDone, NotSaved, TypeKey};
    use add_account::State;
    use injixo_authenticator::screen::draft_form::Message::{PeriodChanged, ToggleSettings};
    let one = || State::confirm(vec![draft("injixo:anna", "")]);
    let odd = "&digits=10&period=7&algorithm=sha512";
    let odd = || State::confirm(vec![draft_of("JBSWY3DPEHPK3PXP", "", odd)]);
    let two = vec![draft("injixo:anna", ""), draft("", "&counter=0")];
    for (name, state, messages) in [
        ("add", State::new(), vec![]),
        (
            "add, failed",
            State::reading(),
            vec![Failed(Some(trouble()))],
        ),
        ("add, reading", State::reading(), vec![]),
        ("add, typing", State::new(), vec![TypeKey]),
        (
            "add, wrong letter",
            State::new(),
            vec![TypeKey, KeyChanged(typed("JBSW0")), KeyDone],
        ),
        ("add, several", State::confirm(two), vec![]),
        ("add, confirm", odd(), vec![]),
        ("add, settings", odd(), vec![Form(ToggleSettings)]),
        ("add, no code", odd(), vec![Form(PeriodChanged("0".into()))]),
        ("add, duplicate", one(), vec![Add]),
        ("add, saving", odd(), vec![Add]),
        ("add, not saved", odd(), vec![Add, NotSaved(trouble())]),
    ] {
        let contents = contents();
        let state = adding(&contents, state, messages);
        scenes.push((name.to_owned(), Scene::AddAccount(state, contents)));
    }
}

fn pages(scenes: &mut Vec<(String, Scene)>) {
    use account::Message::{AskForKey, AskToRemove, CounterSaved, Form, NotSaved, ShowKey};
    use injixo_authenticator::screen::draft_form::Message::{AccountChanged, ToggleSettings};
    let counter = long().accounts[2].otp.code_at(NOW);
    for (name, number, messages) in [
        ("page", 1, vec![]),
        ("page, counter", 3, vec![]),
        ("page, counter shown", 3, vec![CounterSaved(counter)]),
        ("page, edited", 1, vec![Form(AccountChanged("Anna".into()))]),
        ("page, settings", 2, vec![Form(ToggleSettings)]),
        ("page, not saved", 2, vec![NotSaved(trouble())]),
        ("page, key question", 1, vec![AskForKey]),
        ("page, key", 1, vec![ShowKey]),
        ("page, remove question", 3, vec![AskToRemove]),
    ] {
        for (length, contents) in [("", contents()), (" long", long())] {
            let messages = messages.clone();
            let state = page(&contents, number, messages);
            scenes.push((
                format!("{name}{length}"),
                Scene::Account(Box::new(state), contents),
            ));
        }
    }
}
