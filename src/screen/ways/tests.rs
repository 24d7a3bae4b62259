//! What the page asks for, plan by plan.

use super::*;

const PHRASE: &str = "correct horse battery staple";
const WORDS: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

fn secret(text: &str) -> Secret {
    Secret::from_text(text.to_owned())
}

fn planned(slots: &[SlotKind], plan: Plan) -> State {
    let mut state = State::new(slots.to_vec());
    let _ = state.update(Message::Plan(plan));
    state
}

fn new_passphrase(state: &mut State) {
    use new_passphrase::Message::{FirstChanged, SecondChanged};
    let _ = state.update(Message::New(FirstChanged(secret(PHRASE))));
    let _ = state.update(Message::New(SecondChanged(secret(PHRASE))));
}

fn rekey(stay: Vec<WayIn>, new: Vec<WayIn>, with_phrase: bool) -> Action {
    Action::Rekey {
        stay,
        new,
        copies: Copies::SealAgain,
        with_phrase,
    }
}

#[test]
fn adding_takes_only_what_is_new() {
    let mut state = planned(&[SlotKind::Passphrase], Plan::Add(SlotKind::Keyring));
    assert_eq!(state.update(Message::Submit), Action::Add(WayIn::Keyring));
}

#[test]
fn changing_the_passphrase_keeps_the_keyring() {
    let slots = [SlotKind::Keyring, SlotKind::Passphrase];
    let mut state = planned(&slots, Plan::Change(SlotKind::Passphrase));
    assert_eq!(state.update(Message::Submit), Action::None);
    new_passphrase(&mut state);
    let new = vec![WayIn::Passphrase(secret(PHRASE))];
    let asked = rekey(vec![WayIn::Keyring], new, false);
    assert_eq!(state.update(Message::Submit), asked);
}

#[test]
fn removing_takes_what_stays_and_a_phrase_left_empty_goes() {
    let slots = [SlotKind::Keyring, SlotKind::Passphrase, SlotKind::Recovery];
    for (words, kept) in [("", false), (WORDS, true)] {
        let mut state = planned(&slots, Plan::Remove(SlotKind::Keyring));
        assert_eq!(state.update(Message::Submit), Action::None);
        let _ = state.update(Message::Stays(0, secret("abc")));
        let _ = state.update(Message::Stays(1, secret(words)));
        let Action::Rekey { stay, new, .. } = state.update(Message::Submit) else {
            panic!("nothing asked")
        };
        assert!(stay.contains(&WayIn::Passphrase(secret("abc"))));
        assert_eq!(stay.len(), 1 + usize::from(kept));
        assert_eq!(new, []);
        let gone = state.form.as_ref().map(|form| form.phrase_gone);
        assert_eq!(gone, Some(!kept));
    }
}

#[test]
fn a_phrase_that_is_none_is_named_and_nothing_is_asked() {
    let slots = [SlotKind::Keyring, SlotKind::Recovery];
    let mut state = planned(&slots, Plan::Change(SlotKind::Keyring));
    let _ = state.update(Message::Stays(0, secret("legal winner")));
    assert_eq!(state.update(Message::Submit), Action::None);
    assert_eq!(state.stage, Stage::Asking);
}

#[test]
fn a_passphrase_that_does_not_open_the_vault_is_asked_for_again() {
    let slots = [SlotKind::Keyring, SlotKind::Passphrase];
    let mut state = planned(&slots, Plan::Remove(SlotKind::Keyring));
    let _ = state.update(Message::Stays(0, secret("abc")));
    assert_ne!(state.update(Message::Submit), Action::None);
    assert_eq!(
        state.update(Message::Back),
        Action::None,
        "it is being done"
    );
    let error = OpenError::WrongPassphrase;
    let _ = state.update(Message::Refused(SlotKind::Passphrase, error));
    assert_eq!(state.stage, Stage::Asking);
    assert_eq!(state.update(Message::Submit), Action::None, "it is empty");
}

#[test]
fn after_a_recovery_a_fresh_way_comes_with_a_new_phrase_and_all_others_go() {
    let slots = vec![SlotKind::Passphrase, SlotKind::Recovery];
    let mut state = State::planning(slots, Plan::Fresh);
    assert!(state.is_fresh());
    let asked = rekey(vec![], vec![WayIn::Keyring], true);
    assert_eq!(state.clone().update(Message::Submit), asked);
    let _ = state.update(Message::Choose(SlotKind::Passphrase));
    assert_eq!(state.update(Message::Submit), Action::None);
    new_passphrase(&mut state);
    let passphrase = WayIn::Passphrase(secret(PHRASE));
    let asked = rekey(vec![], vec![passphrase], true);
    assert_eq!(state.update(Message::Submit), asked);
}

#[test]
fn a_new_phrase_takes_what_stays() {
    let slots = [SlotKind::Passphrase, SlotKind::Recovery];
    let mut state = planned(&slots, Plan::Phrase);
    let _ = state.update(Message::Stays(0, secret("abc")));
    let stay = vec![WayIn::Passphrase(secret("abc"))];
    assert_eq!(state.update(Message::Submit), rekey(stay, vec![], true));
}
