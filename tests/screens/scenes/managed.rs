//! What an administrator has fixed, wherever it shows.

use injixo_authenticator::policy::Policy;
use injixo_authenticator::screen::ways::{self, Plan};
use injixo_authenticator::screen::{Context, account, auto_lock, clock, move_out, welcome};
use injixo_authenticator::vault::slot::SlotKind;

use super::{NOW, Scene, contents, id, policy, status, trouble};

/// The ways into a vault that an administrator does not let be as they are.
const KEYRING: [SlotKind; 2] = [SlotKind::Keyring, SlotKind::Recovery];
const BOTH: [SlotKind; 3] = [SlotKind::Keyring, SlotKind::Passphrase, SlotKind::Recovery];

pub fn choosing() -> welcome::State {
    let mut state = welcome::State::new().under(policy());
    let _ = state.update(welcome::Message::KeyringReady);
    state
}

pub fn account_page() -> account::State {
    account::State::new(contents().account(id(1)).unwrap()).under(&policy())
}

pub fn moving() -> move_out::State {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    move_out::State::new(context).under(&policy())
}

pub fn required(slots: &[SlotKind]) -> ways::State {
    ways::State::new(slots.to_vec())
        .under(policy())
        .asking(Plan::Require)
}

/// Every state, with its name.
pub fn all() -> Vec<(String, Scene)> {
    let broken = Policy::from_toml("organisation = \"ACME IT\"\nexport = = no");
    let facts = auto_lock::Facts {
        minutes: Some(15),
        sleep: true,
        screen: true,
        keyring_alone: false,
    };
    let clock = clock::State::new("", false, false).under(&policy());
    let list = ways::State::new(vec![SlotKind::KeyringPassphrase]).under(policy());
    let mut failed = required(&KEYRING);
    let _ = failed.update(ways::Message::Failed(trouble()));
    let settings = |policy| Scene::Settings(contents(), status(&KEYRING), policy);
    let ways = |state| Scene::Ways(Box::new(state));
    let scenes = [
        ("managed, settings", settings(policy())),
        ("managed, settings broken", settings(broken)),
        ("managed, auto-lock", Scene::AutoLock(facts, policy())),
        ("managed, clock", Scene::Clock(clock, None)),
        ("managed, ways", ways(list)),
        ("managed, passphrase", ways(required(&KEYRING))),
        ("managed, passphrase there", ways(required(&BOTH))),
        ("managed, passphrase failed", ways(failed)),
        ("managed, welcome", Scene::Welcome(choosing())),
        (
            "managed, account",
            Scene::Account(Box::new(account_page()), contents()),
        ),
        ("managed, move", Scene::MoveOut(moving(), contents())),
    ];
    let scenes = scenes.into_iter();
    scenes
        .map(|(name, scene)| (name.to_owned(), scene))
        .collect()
}
