//! The states that a screen can be in, as a person would bring them about.

pub mod clock;
pub mod codes;
pub mod enrolling;
pub mod help;
pub mod keeping;
pub mod managed;
pub mod opening;

use injixo_authenticator::account::{Account, AccountId, Draft};
use injixo_authenticator::clock::{Check, UnixTime};
use injixo_authenticator::fl;
use injixo_authenticator::policy::Policy;
use injixo_authenticator::preferences::Preferences;
use injixo_authenticator::screen::{
    Context, account, accounts, add_account, archive, backup_codes, backups, conflict, enroll,
    events, forget, guides, move_out, recovery, settings, trash, unlock, ways, welcome,
};
use injixo_authenticator::secret::Secret;
use injixo_authenticator::ui::{self, Element};
use injixo_authenticator::vault::slot::SlotKind;
use injixo_authenticator::vault::{Contents, Status};
use injixo_authenticator::words::Words;
use uuid::Uuid;

use std::sync::LazyLock;

/// RFC 6238, appendix B: the code of the RFC's key is 081804 for one more second, then 050471.
pub const NOW: UnixTime = UnixTime(1_111_111_109);
/// A moment with 19 seconds left.
pub const CALM: UnixTime = UnixTime(1_111_111_091);

static EMPTY: LazyLock<Contents> = LazyLock::new(Contents::default);
static PREFERENCES: LazyLock<Preferences> = LazyLock::new(Preferences::default);

/// What an administrator fixed, everything that can be.
pub fn policy() -> Policy {
    Policy::from_toml(
        "organisation = \"ACME IT\"
        longest_auto_lock_minutes = 15
        passphrase_required = true
        export = false
        clock_address = \"https://time.acme.example\"",
    )
}

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

/// A vault with names that are read from right to left, alone and mixed.
pub fn right_to_left() -> Contents {
    let accounts = vec![
        account(1, "שירות:דוד כהן", ""),
        account(2, "خدمة:أحمد", "&digits=8"),
        account(3, "injixo:שרה (Berlin 24)", "&counter=7"),
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
    Settings(Contents, Status, Policy),
    Appearance(Preferences),
    Showing(Preferences),
    Staying(
        injixo_authenticator::screen::staying::State,
        injixo_authenticator::screen::staying::Facts,
    ),
    Keys,
    Components,
    AutoLock(injixo_authenticator::screen::auto_lock::Facts, Policy),
    Clock(injixo_authenticator::screen::clock::State, Option<Check>),
    Ways(Box<ways::State>),
    Recovery(Box<recovery::State>),
    Welcome(welcome::State),
    Unlock(unlock::State),
    Accounts(accounts::State, Contents, UnixTime),
    AddAccount(add_account::State, Contents),
    Enroll(Box<enroll::State>, Contents, enrolling::Beside),
    Account(Box<account::State>, Contents),
    BackupCodes(Box<backup_codes::State>, Contents),
    Guides(guides::State, Contents, Option<Check>),
    Archive(archive::State, Contents),
    Backups(backups::State, Contents, backups::Outside),
    MoveOut(move_out::State, Contents),
    Trash(trash::State, Contents),
    Events(events::State, Contents),
    Forget(Box<forget::State>, Contents),
    Conflict(conflict::State),
    /// Another one while a file is held over the window, and whether it can be dropped there.
    Hovered(Box<Scene>, bool),
}

impl Scene {
    /// Fits what has another shape in a narrow window to one of this size.
    pub fn fit(&mut self, size: (f32, f32)) {
        match self {
            Self::Accounts(state, ..) => state.fit(size),
            Self::Hovered(scene, _) => scene.fit(size),
            _ => {}
        }
    }

    pub fn view(&self) -> Element<'_, ()> {
        let context = |contents, now| Context { contents, now };
        match self {
            Self::Settings(contents, status, policy) => {
                let facts = settings::Facts {
                    status: Some(status),
                    preferences: &PREFERENCES,
                    check: None,
                    policy,
                    staying: injixo_authenticator::screen::staying::Facts {
                        chosen: PREFERENCES.staying,
                        in_tray: None,
                    },
                };
                silent(settings::view(context(contents, NOW), facts))
            }
            Self::Appearance(preferences) => {
                silent(injixo_authenticator::screen::appearance::view(preferences))
            }
            Self::Components => silent(ui::gallery(())),
            Self::Keys => {
                let lines = injixo_authenticator::app::keys();
                let help = injixo_authenticator::screen::keys::view(lines).map(|_| ());
                ui::dialog(ui::text::body(""), Some(help), ())
            }
            Self::Showing(preferences) => {
                silent(injixo_authenticator::screen::showing::view(preferences))
            }
            Self::Staying(state, facts) => silent(state.view(*facts)),
            Self::AutoLock(facts, policy) => silent(injixo_authenticator::screen::auto_lock::view(
                *facts, policy,
            )),
            Self::Clock(state, check) => silent(state.view(context(&EMPTY, NOW), check.as_ref())),
            Self::Ways(state) => silent(state.view()),
            Self::Recovery(state) => silent(state.view()),
            Self::Welcome(state) => silent(state.view()),
            Self::Unlock(state) => silent(state.view()),
            Self::Accounts(state, contents, now) => silent(state.view(context(contents, *now))),
            Self::AddAccount(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Enroll(state, contents, beside) => {
                silent(state.view(context(contents, CALM), beside.facts()))
            }
            Self::Account(state, contents) => silent(state.view(context(contents, NOW))),
            Self::BackupCodes(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Guides(state, contents, check) => {
                let facts = guides::Facts {
                    check: check.as_ref(),
                    checking: false,
                };
                silent(state.view(context(contents, CALM), facts))
            }
            Self::Archive(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Backups(state, contents, outside) => {
                silent(state.view(context(contents, NOW), outside))
            }
            Self::MoveOut(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Trash(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Events(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Forget(state, contents) => silent(state.view(context(contents, NOW))),
            Self::Conflict(state) => silent(state.view()),
            Self::Hovered(scene, takes) => {
                let (kind, words) = match takes {
                    true => (ui::Kind::Info, fl!("drop-here")),
                    false => (ui::Kind::Warning, fl!("drop-not-here")),
                };
                ui::below(Some(ui::strip(kind, words, None)), scene.view())
            }
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

/// Tells whether a state is the one to show of its screen: the others have more to their names.
pub fn is_main(name: &str) -> bool {
    !name.contains(',') || name.ends_with("tags") || name.ends_with("right to left")
}

/// Every state of every screen, with its name.
pub fn all() -> Vec<(String, Scene)> {
    let mut scenes = Vec::new();
    scenes.extend(opening::all());
    scenes.extend(codes::all());
    scenes.extend(clock::all());
    scenes.extend(enrolling::all());
    scenes.extend(help::all());
    scenes.extend(crate::guarding::scenes());
    scenes.extend(keeping::all());
    scenes.extend(managed::all());
    scenes
}
