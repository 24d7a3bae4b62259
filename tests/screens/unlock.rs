//! A vault that is not open.

use iced_test::core::keyboard::key::Named;
use injixo_authenticator::fl;
use injixo_authenticator::screen::unlock::{Message, PASSPHRASE, State, UNLOCK};
use injixo_authenticator::vault::slot::{KeystoreError, SlotKind};
use injixo_authenticator::vault::{OpenError, PhraseError};
use injixo_authenticator::words;

use crate::scenes::opening::{TROUBLES, found};
use crate::scenes::{status, typed};
use crate::stage::{english, is_greyed, says, show, spoken};

const BOTH: [SlotKind; 2] = [SlotKind::Keyring, SlotKind::Passphrase];
const ALL: [SlotKind; 4] = [
    SlotKind::Keyring,
    SlotKind::Passphrase,
    SlotKind::KeyringPassphrase,
    SlotKind::Recovery,
];

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
    let _ = state.update(Message::Typed(typed("staple")));
    let mut stage = show(state.view());
    assert!(!stage.has("staple") && !stage.has(&fl!("unlock-use-keyring")));
    stage.tab_to(PASSPHRASE);
    stage.write("s");
    stage.tap(Named::Enter);
    assert_eq!(spoken(stage), ["Typed(Secret(redacted))", "Unlock"]);
    says(|| state.view(), UNLOCK, "Unlock");
}

#[test]
fn a_wrong_passphrase_is_named_and_the_keyring_stays_a_way() {
    let _words = english();
    let state = State::trouble(OpenError::WrongPassphrase, Some(&status(&BOTH)));
    show(state.view()).shows([fl!("unlock-wrong")]);
    says(|| state.view(), "use-keyring", "Use(Keyring)");
}

#[test]
fn after_several_wrong_ones_the_page_counts_down_and_then_takes_the_next() {
    let _words = english();
    let kind = SlotKind::Passphrase;
    let wrong = OpenError::WrongPassphrase;
    let mut state = State::refused(wrong, &kind, Some(&status(&BOTH))).waiting(2);
    show(state.view()).shows([fl!("unlock-wait", seconds = 2)]);
    is_greyed(state.view(), UNLOCK);
    state.tick();
    show(state.view()).shows([fl!("unlock-wait", seconds = 1)]);
    state.tick();
    assert!(!state.ticks());
    says(|| state.view(), UNLOCK, "Unlock");
}

#[test]
fn a_recovery_phrase_is_typed_in_sight_and_its_words_are_counted() {
    let _words = english();
    let mut state = State::trouble(OpenError::EntryMissing, Some(&status(&ALL)));
    let _ = state.update(Message::Use(SlotKind::Recovery));
    let _ = state.update(Message::Typed(typed("legal winner thank")));
    let told = [
        "legal winner thank",
        "3 of 12 words",
        "legal",
        "winner",
        "thank",
        "12",
    ];
    show(state.view()).shows(told);
    let _ = state.update(Message::Typed(typed(
        "legal winner thank year wave sausag worth useful legal winner thank yellow",
    )));
    let _ = state.update(Message::Unlock);
    let words = words::phrase_error(&PhraseError::UnknownWord(6));
    show(state.view()).shows([words.line()]);
}

#[test]
fn every_trouble_says_what_it_is_what_to_do_and_that_nothing_was_changed() {
    let _words = english();
    for error in TROUBLES {
        let state = State::trouble(error, Some(&status(&ALL)));
        let words = match error {
            OpenError::Missing => words::vault_gone(),
            error => words::open_error(&error),
        };
        show(state.view()).shows([words.what, words.next, fl!("unlock-nothing-changed")]);
        says(|| state.view(), "retry", "Retry");
        if !matches!(error, OpenError::NewerFormat(_) | OpenError::TooCostly) {
            says(|| state.view(), "use-passphrase", "Use(Passphrase)");
            // Where the keyring is what is in the way, what needs it is no way out.
            let needs_keyring = show(state.view()).has(&fl!("unlock-use-both"));
            let in_the_way = matches!(error, OpenError::Keystore(_));
            assert_eq!(needs_keyring, !in_the_way, "{error:?}");
            says(|| state.view(), "use-phrase", "Use(Recovery)");
        }
    }
}

#[test]
fn a_damaged_file_offers_its_newest_copy_and_shows_it_before_it_is_restored() {
    let _words = english();
    for error in [OpenError::Damaged, OpenError::Missing, OpenError::TooLarge] {
        let state = State::broken(error, ALL.to_vec());
        show(state.view()).shows([fl!("unlock-copy-offer"), fl!("unlock-nothing-changed")]);
        for (id, said) in [
            ("use-keyring", "Use(Keyring)"),
            ("use-passphrase", "Use(Passphrase)"),
            ("use-phrase", "Use(Recovery)"),
            ("retry", "Retry"),
        ] {
            says(|| state.view(), id, said);
        }
        let none = State::broken(error, vec![]);
        show(none.view()).shows([fl!("unlock-copy-none")]);
    }
    let state = State::found(OpenError::Damaged, ALL.to_vec(), found());
    let made = fl!("unlock-copy-made", made = "22 November 2026, 16:07");
    let count = fl!("unlock-copy-accounts", count = 2);
    show(state.view()).shows([made, count, "injixo".into(), "anna".into()]);
    says(|| state.view(), "restore", "Restore");
}

#[test]
fn what_may_be_damage_leads_to_the_newest_copy_where_there_is_one() {
    let _words = english();
    let told = [
        OpenError::EntryMissing,
        OpenError::EntryWrong,
        OpenError::NoSuchWay,
        OpenError::NewerFormat(3),
        OpenError::TooCostly,
        OpenError::WrongPassphrase,
        OpenError::WrongPhrase,
    ];
    for error in told {
        let none = State::trouble(error, Some(&status(&BOTH))).offering(error, vec![]);
        assert!(!show(none.view()).has(&fl!("unlock-copy-newest")));
        let mut state = none.offering(error, ALL.to_vec());
        says(|| state.view(), "look-at-copy", "LookAtCopy");
        let _ = state.update(Message::LookAtCopy);
        let mut stage = show(state.view());
        stage.shows([words::open_error(&error).what, fl!("unlock-copy-offer")]);
        let newer = matches!(error, OpenError::NewerFormat(_));
        assert_eq!(stage.has(&fl!("copy-offer-newer")), newer);
        drop(stage);
        says(|| state.view(), "use-phrase", "Use(Recovery)");
        says(|| state.view(), "back", "Back");
        let _ = state.update(Message::Back);
        says(|| state.view(), "look-at-copy", "LookAtCopy");
    }
}

#[test]
fn a_copy_that_does_not_open_says_why_beside_the_ways_to_it() {
    let _words = english();
    let locked = OpenError::Keystore(KeystoreError::Locked);
    let kind = SlotKind::Keyring;
    let state = State::not_rescued(OpenError::Damaged, ALL.to_vec(), &kind, locked);
    show(state.view()).shows([words::open_error(&locked).what]);
    says(|| state.view(), "unlock-keyring", "UnlockKeyring");
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
        assert!(!stage.has(&fl!("unlock-use-phrase")), "{error:?}");
    }
    let locked = OpenError::Keystore(KeystoreError::Locked);
    let state = State::trouble(locked, None);
    says(|| state.view(), "unlock-keyring", "UnlockKeyring");
}
