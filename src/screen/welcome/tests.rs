//! What the welcome asks for, step by step.

use super::*;

fn after(messages: impl IntoIterator<Item = Message>) -> State {
    let mut state = State::new();
    for message in messages {
        let _ = state.update(message);
    }
    state
}

fn typed(text: &str) -> Secret {
    Secret::from_text(text.to_owned())
}

fn twice(text: &str) -> [Message; 2] {
    use new_passphrase::Message::{FirstChanged, SecondChanged};
    [FirstChanged(typed(text)), SecondChanged(typed(text))].map(Message::Passphrase)
}

const PHRASE: &str = "correct horse battery staple";

#[test]
fn a_keyring_that_answers_guards_the_vault_with_nothing_to_type() {
    let mut state = State::new();
    assert_eq!(state.update(Message::MakeVault), Action::LookForKeyring);
    assert_eq!(state.update(Message::KeyringReady), Action::None);
    assert_eq!(state.update(Message::Make), Action::Make(WayIn::Keyring));
}

#[test]
fn each_other_choice_takes_a_passphrase() {
    for (kind, way) in [
        (SlotKind::Passphrase, WayIn::Passphrase(typed(PHRASE))),
        (
            SlotKind::KeyringPassphrase,
            WayIn::KeyringPassphrase(typed(PHRASE)),
        ),
    ] {
        let mut state = after([Message::KeyringReady, Message::Choose(kind)]);
        assert_eq!(state.update(Message::Make), Action::None);
        for message in twice(PHRASE) {
            let _ = state.update(message);
        }
        assert_eq!(state.update(Message::Make), Action::Make(way));
        assert!(!state.passphrase.is_ready(), "it has left the fields");
    }
}

#[test]
fn without_a_keyring_only_a_passphrase_is_left() {
    let mut state = after([Message::KeyringFailed(KeystoreError::NoService)]);
    for message in twice(PHRASE) {
        let _ = state.update(message);
    }
    let made = Action::Make(WayIn::Passphrase(typed(PHRASE)));
    assert_eq!(state.update(Message::Make), made);
}

#[test]
fn the_passphrase_of_a_chosen_vault_is_tried_whatever_its_strength() {
    let mut state = State::new();
    assert_eq!(state.update(Message::OpenExisting), Action::OpenExisting);
    let ways = vec![SlotKind::Keyring, SlotKind::Passphrase];
    let asked = state.update(Message::Asked(ways, None));
    assert_eq!(asked, Action::FocusTyped);
    assert_eq!(state.update(Message::Open), Action::FocusTyped);
    let _ = state.update(Message::Typed(typed("abc")));
    let tried = Action::OpenWith(WayIn::Passphrase(typed("abc")));
    assert_eq!(state.update(Message::Open), tried);
}

#[test]
fn a_chosen_vault_of_a_keyring_and_a_phrase_asks_for_the_phrase_and_can_try_the_keyring() {
    let ways = vec![SlotKind::Keyring, SlotKind::Recovery];
    let mut state = after([Message::Asked(ways, None)]);
    assert!(state.wants_phrase());
    let keyring = state.update(Message::OpenBy(SlotKind::Keyring));
    assert_eq!(keyring, Action::OpenWith(WayIn::Keyring));
}

#[test]
fn where_a_passphrase_is_required_the_keyring_alone_is_no_choice_after_going_back_either() {
    let policy = crate::policy::Policy::from_toml("passphrase_required = true");
    let mut state = State::new().under(policy);
    for message in [Message::KeyringReady, Message::Back, Message::KeyringReady] {
        let _ = state.update(message);
    }
    assert_eq!(state.stage, Stage::Choosing(SlotKind::KeyringPassphrase));
    let _ = state.update(Message::Choose(SlotKind::Keyring));
    assert_eq!(state.update(Message::Make), Action::None);
    for message in twice(PHRASE) {
        let _ = state.update(message);
    }
    let made = Action::Make(WayIn::KeyringPassphrase(typed(PHRASE)));
    assert_eq!(state.update(Message::Make), made);
}
