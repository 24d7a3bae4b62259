//! What the page asks for, trouble by trouble.

use super::*;

fn status(slots: Vec<SlotKind>) -> Status {
    Status {
        vault_id: uuid::Uuid::from_u128(1),
        created: String::new(),
        revision: 1,
        slots,
        file_bytes: 0,
        generations: vec![],
    }
}

fn typed(state: &mut State, text: &str) {
    let _ = state.update(Message::Typed(Secret::from_text(text.to_owned())));
}

#[test]
fn a_typed_passphrase_leaves_the_field_when_it_is_tried() {
    let mut state = State::passphrase(&status(vec![SlotKind::Passphrase]));
    typed(&mut state, "correct horse");
    let passphrase = Secret::from_text("correct horse".into());
    assert_eq!(
        state.update(Message::Unlock),
        Action::OpenWith(WayIn::Passphrase(passphrase))
    );
    assert_eq!(state.stage, Stage::Opening);
}

#[test]
fn an_empty_passphrase_is_not_tried() {
    let mut state = State::passphrase(&status(vec![SlotKind::Passphrase]));
    assert_eq!(state.update(Message::Unlock), Action::FocusPassphrase);
    assert!(state.wants_passphrase());
}

#[test]
fn a_wrong_passphrase_asks_again_for_the_same_kind() {
    for kind in [SlotKind::Passphrase, SlotKind::KeyringPassphrase] {
        let both = status(vec![SlotKind::Passphrase, SlotKind::KeyringPassphrase]);
        let state = State::refused(OpenError::WrongPassphrase, &kind, Some(&both));
        assert!(matches!(&state.stage, Stage::Asking(asking) if *asking.kind() == kind));
    }
    let only = status(vec![SlotKind::KeyringPassphrase]);
    let state = State::trouble(OpenError::WrongPassphrase, Some(&only));
    let kind = SlotKind::KeyringPassphrase;
    assert!(matches!(&state.stage, Stage::Asking(asking) if *asking.kind() == kind));
}

#[test]
fn while_it_waits_nothing_is_tried_and_what_was_typed_stays() {
    let mut state = State::passphrase(&status(vec![SlotKind::Passphrase])).waiting(2);
    typed(&mut state, "abc");
    assert_eq!(state.update(Message::Unlock), Action::FocusPassphrase);
    state.tick();
    assert!(state.ticks());
    state.tick();
    assert!(!state.ticks());
    assert!(matches!(
        state.update(Message::Unlock),
        Action::OpenWith(WayIn::Passphrase(_))
    ));
}

#[test]
fn a_locked_keyring_is_asked_only_on_a_click() {
    let mut state = State::trouble(
        OpenError::Keystore(KeystoreError::Locked),
        Some(&status(vec![SlotKind::Keyring])),
    );
    assert_eq!(state.update(Message::UnlockKeyring), Action::UnlockKeyring);
}

#[test]
fn what_opens_a_damaged_vault_opens_its_newest_copy_and_nothing_is_restored_unseen() {
    let error = OpenError::Damaged;
    let mut state = State::broken(error, vec![SlotKind::Keyring, SlotKind::Passphrase]);
    assert_eq!(state.update(Message::Restore), Action::None);
    let looked = Action::Rescue {
        error,
        way: WayIn::Keyring,
        ask: false,
    };
    assert_eq!(state.update(Message::Use(SlotKind::Keyring)), looked);

    let mut state = State::broken(error, vec![SlotKind::Passphrase]);
    let _ = state.update(Message::Use(SlotKind::Passphrase));
    typed(&mut state, "abc");
    let way = WayIn::Passphrase(Secret::from_text("abc".into()));
    let ask = false;
    assert_eq!(
        state.update(Message::Unlock),
        Action::Rescue { error, way, ask }
    );

    let found = Found {
        path: "copy.ixv".into(),
        made: String::new(),
        accounts: vec![],
        way: WayIn::Keyring,
    };
    let mut state = State::found(error, vec![SlotKind::Keyring], found);
    let restore = Action::Restore("copy.ixv".into(), WayIn::Keyring);
    assert_eq!(state.update(Message::Restore), restore);
}

#[test]
fn back_from_a_copy_leads_to_what_is_wrong() {
    let mut state = State::broken(OpenError::Missing, vec![SlotKind::Passphrase]);
    let _ = state.update(Message::Use(SlotKind::Passphrase));
    assert!(state.wants_passphrase());
    let _ = state.update(Message::Back);
    assert_eq!(state.stage, Stage::Trouble(OpenError::Missing));
}
