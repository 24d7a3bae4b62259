//! The first start.

use injixo_authenticator::fl;
use injixo_authenticator::screen::new_passphrase::{self, FIRST};
use injixo_authenticator::screen::way_in::FIELD;
use injixo_authenticator::screen::welcome::Message;
use injixo_authenticator::vault::OpenError;
use injixo_authenticator::vault::slot::{KeystoreError, SlotKind};
use injixo_authenticator::words;

use crate::scenes::{trouble, typed, welcome};
use crate::stage::{english, is_greyed, says, show, spoken};

const PHRASE: &str = "correct horse battery staple";

fn choosing(first: &str, second: &str) -> Vec<Message> {
    vec![
        Message::KeyringFailed(KeystoreError::NoService),
        Message::Passphrase(new_passphrase::Message::FirstChanged(typed(first))),
        Message::Passphrase(new_passphrase::Message::SecondChanged(typed(second))),
    ]
}

#[test]
fn it_says_what_this_is_and_where_the_key_will_live() {
    let _words = english();
    let state = welcome([]);
    show(state.view()).shows([
        fl!("welcome-title"),
        fl!("welcome-vault-body"),
        fl!("welcome-honest-body"),
        fl!("welcome-independent"),
        fl!("welcome-make"),
        fl!("welcome-open"),
    ]);
    says(|| state.view(), "make-vault", "MakeVault");
    says(|| state.view(), "open-vault", "OpenExisting");
}

#[test]
fn where_a_keyring_answers_three_ways_are_offered_and_the_first_takes_nothing_typed() {
    let _words = english();
    let state = welcome([Message::KeyringReady]);
    let mut stage = show(state.view());
    stage.shows([
        fl!("welcome-choose"),
        fl!("welcome-keyring"),
        fl!("way-keyring-passphrase"),
        fl!("way-passphrase"),
    ]);
    assert!(!stage.has(&fl!("welcome-passphrase-again")));
    says(|| state.view(), "make-vault", "Make");
    says(|| state.view(), "choose-both", "Choose(KeyringPassphrase)");
    says(|| state.view(), "choose-passphrase", "Choose(Passphrase)");
    let both = welcome([
        Message::KeyringReady,
        Message::Choose(SlotKind::KeyringPassphrase),
    ]);
    show(both.view()).shows([fl!("welcome-passphrase-again")]);
    is_greyed(both.view(), "make-vault");
}

#[test]
fn a_chosen_file_is_opened_in_any_of_its_ways() {
    let _words = english();
    let ways = vec![SlotKind::Keyring, SlotKind::Passphrase, SlotKind::Recovery];
    let wrong = (SlotKind::Passphrase, OpenError::WrongPassphrase);
    let state = welcome([Message::Asked(ways, Some(wrong))]);
    show(state.view()).shows([fl!("unlock-wrong")]);
    says(|| state.view(), "use-keyring", "OpenBy(Keyring)");
    says(|| state.view(), "use-phrase", "OpenBy(Recovery)");
    let mut stage = show(state.view());
    stage.tab_to(FIELD);
    stage.write("s");
    stage.tap(iced_test::core::keyboard::key::Named::Enter);
    assert_eq!(spoken(stage), ["Typed(Secret(redacted))", "Open"]);
}

#[test]
fn while_a_vault_is_made_there_is_nothing_to_press() {
    let _words = english();
    let state = welcome([Message::MakeVault]);
    let mut stage = show(state.view());
    stage.shows([fl!("welcome-working")]);
    stage.tab();
    assert_eq!(stage.focused(), None);
}

#[test]
fn what_went_wrong_stands_above_the_two_ways_on() {
    let _words = english();
    let state = welcome([Message::Failed(Some(trouble()))]);
    show(state.view()).shows([trouble().what, trouble().next, fl!("welcome-make")]);
}

#[test]
fn without_a_keyring_it_says_so_and_asks_for_a_passphrase() {
    let _words = english();
    let state = welcome([Message::KeyringFailed(KeystoreError::NoService)]);
    let mut stage = show(state.view());
    stage.shows([
        words::keystore_error(&KeystoreError::NoService).what,
        fl!("welcome-passphrase-why"),
        fl!("welcome-passphrase"),
        fl!("welcome-passphrase-again"),
    ]);
    assert!(!stage.has(&fl!("unlock-keyring")));
    is_greyed(state.view(), "make-vault");
}

#[test]
fn a_locked_keyring_can_be_unlocked_instead() {
    let _words = english();
    let state = welcome([Message::KeyringFailed(KeystoreError::Locked)]);
    says(|| state.view(), "unlock-keyring", "UnlockKeyring");
}

#[test]
fn a_passphrase_is_never_shown_and_its_strength_is_told() {
    let _words = english();
    let state = welcome(choosing("password", "passwort"));
    let mut stage = show(state.view());
    stage.shows([
        fl!("strength-weak"),
        fl!("welcome-passphrase-differs"),
        fl!("welcome-passphrase-weak-take"),
    ]);
    assert!(!stage.has("password"));
    is_greyed(state.view(), "make-vault");
}

#[test]
fn a_strong_one_typed_twice_makes_the_vault_by_button_or_enter() {
    let _words = english();
    let state = welcome(choosing(PHRASE, PHRASE));
    assert!(!show(state.view()).has(&fl!("welcome-passphrase-weak-take")));
    says(|| state.view(), "make-vault", "Make");
    let mut stage = show(state.view());
    stage.tab_to(FIRST);
    stage.tap(iced_test::core::keyboard::key::Named::Enter);
    assert_eq!(spoken(stage), ["Passphrase(Submit)"]);
}

#[test]
fn typing_says_secrets_only() {
    let state = welcome(choosing("", ""));
    let mut stage = show(state.view());
    stage.tab_to(FIRST);
    stage.write("x");
    assert_eq!(
        spoken(stage),
        ["Passphrase(FirstChanged(Secret(redacted)))"]
    );
}
