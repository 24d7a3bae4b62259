//! A vault that is not open.

use iced_test::core::keyboard::key::Named;
use injixo_authenticator::fl;
use injixo_authenticator::screen::unlock::{Message, PASSPHRASE, State, UNLOCK};
use injixo_authenticator::vault::OpenError;
use injixo_authenticator::vault::slot::{KeystoreError, SlotKind};
use injixo_authenticator::words;

use crate::scenes::{TROUBLES, status, typed};
use crate::stage::{english, says, show, spoken};

const BOTH: [SlotKind; 2] = [SlotKind::Keyring, SlotKind::Passphrase];

#[test]
fn while_it_opens_there_is_nothing_to_press() {
    let _words = english();
    let state = State::opening();
    let mut stage = show(state.view());
    stage.shows([fl!("unlock-opening")]);
    stage.tab();
    assert_eq!(stage.focused(), None);
}

#[test]
fn a_locked_vault_says_that_the_keyring_opens_it_for_anyone_who_is_signed_in() {
    let _words = english();
    let state = State::locked(&status(&[SlotKind::Keyring]));
    show(state.view()).shows([fl!("unlock-locked-title"), fl!("unlock-locked-keyring")]);
    says(|| state.view(), UNLOCK, "Unlock");
}

#[test]
fn a_passphrase_is_typed_unseen_and_enter_tries_it() {
    let _words = english();
    let mut state = State::passphrase(&status(&[SlotKind::Passphrase]));
    let _ = state.update(Message::PassphraseChanged(typed("staple")));
    let mut stage = show(state.view());
    assert!(!stage.has("staple") && !stage.has(&fl!("unlock-use-keyring")));
    stage.tab_to(PASSPHRASE);
    stage.write("s");
    stage.tap(Named::Enter);
    assert_eq!(
        spoken(stage),
        ["PassphraseChanged(Secret(redacted))", "Unlock"]
    );
    says(|| state.view(), UNLOCK, "Unlock");
}

#[test]
fn a_wrong_passphrase_is_named_and_the_keyring_stays_a_way() {
    let _words = english();
    let state = State::trouble(OpenError::WrongPassphrase, Some(&status(&BOTH)));
    let mut stage = show(state.view());
    stage.shows([fl!("unlock-wrong"), fl!("unlock-use-keyring")]);
    stage.click(&fl!("unlock-use-keyring"));
    assert_eq!(spoken(stage), ["Retry"]);
}

#[test]
fn every_trouble_says_what_it_is_what_to_do_and_that_nothing_was_changed() {
    let _words = english();
    for error in TROUBLES {
        let state = State::trouble(error, Some(&status(&BOTH)));
        let words = match error {
            OpenError::Missing => words::vault_gone(),
            error => words::open_error(&error),
        };
        show(state.view()).shows([words.what, words.next, fl!("unlock-nothing-changed")]);
        says(|| state.view(), "retry", "Retry");
        says(|| state.view(), "use-passphrase", "UsePassphrase");
    }
}

#[test]
fn two_troubles_never_read_the_same() {
    let _words = english();
    let mut told: Vec<_> = TROUBLES
        .iter()
        .map(|error| words::open_error(error).line())
        .collect();
    told.sort();
    told.dedup();
    assert_eq!(told.len(), TROUBLES.len());
}

#[test]
fn only_a_locked_keyring_can_be_unlocked_and_only_a_passphrase_vault_takes_one() {
    let _words = english();
    for error in TROUBLES {
        let state = State::trouble(error, Some(&status(&[SlotKind::Keyring])));
        let mut stage = show(state.view());
        let locked = error == OpenError::Keystore(KeystoreError::Locked);
        assert_eq!(stage.has(&fl!("unlock-keyring")), locked, "{error:?}");
        assert!(!stage.has(&fl!("unlock-use-passphrase")), "{error:?}");
    }
    let locked = OpenError::Keystore(KeystoreError::Locked);
    let state = State::trouble(locked, None);
    says(|| state.view(), "unlock-keyring", "UnlockKeyring");
}
