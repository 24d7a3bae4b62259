//! The first start.

use injixo_authenticator::fl;
use injixo_authenticator::screen::welcome::{Message, PASSPHRASE};
use injixo_authenticator::vault::slot::KeystoreError;
use injixo_authenticator::words;

use crate::scenes::{trouble, typed, welcome};
use crate::stage::{english, is_greyed, says, show, spoken};

const PHRASE: &str = "correct horse battery staple";

fn choosing(first: &str, second: &str) -> Vec<Message> {
    vec![
        Message::KeyringFailed(KeystoreError::NoService),
        Message::FirstChanged(typed(first)),
        Message::SecondChanged(typed(second)),
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
    says(|| state.view(), "make-vault", "MakeWithPassphrase");
    let mut stage = show(state.view());
    stage.tab_to(PASSPHRASE);
    stage.tap(iced_test::core::keyboard::key::Named::Enter);
    assert_eq!(spoken(stage), ["MakeWithPassphrase"]);
}

#[test]
fn typing_says_secrets_only() {
    let state = welcome(choosing("", ""));
    let mut stage = show(state.view());
    stage.tab_to(PASSPHRASE);
    stage.write("x");
    assert_eq!(spoken(stage), ["FirstChanged(Secret(redacted))"]);
}
