//! What the page of a new account does with each message, without drawing it.

use super::*;
use crate::account::Account;
use crate::clock::UnixTime;
use crate::vault::Contents;

fn draft(key: &str) -> Draft {
    Draft::from_text(key).unwrap()
}

const KEY_TEXT: &str = "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP";

#[test]
fn a_wrong_letter_is_named_and_the_typed_key_stays() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new();
    assert_eq!(state.update(Message::TypeKey, context), Action::FocusKey);
    let _ = state.update(
        Message::KeyChanged(Secret::from_text("JBSW Y3D0".into())),
        context,
    );
    assert_eq!(state.update(Message::KeyDone, context), Action::FocusKey);
    let Stage::Typing {
        key,
        error: Some(error),
    } = &state.stage
    else {
        panic!("left the field")
    };
    assert_eq!(key.expose_text(), Some("JBSW Y3D0"));
    assert!(
        error.contains('0') && error.contains('9'),
        "names letter and position: {error}"
    );
}

#[test]
fn an_account_that_is_new_is_added_at_once() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::confirm(vec![draft(KEY_TEXT)]);
    let _ = state.update(
        Message::Form(draft_form::Message::IssuerChanged("injixo".into())),
        context,
    );
    let Action::Add(added) = state.update(Message::Add, context) else {
        panic!("not added")
    };
    assert_eq!(added.issuer, "injixo");
    assert_eq!(
        state.update(Message::Add, context),
        Action::None,
        "a second press while saving adds nothing"
    );
}

#[test]
fn one_that_looks_like_a_kept_one_asks_first() {
    let kept = Account::from_draft(
        AccountId(uuid::Uuid::from_u128(1)),
        draft(KEY_TEXT),
        UnixTime(0),
    );
    let contents = Contents {
        accounts: vec![kept.clone()],
        ..Contents::default()
    };
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::confirm(vec![draft(KEY_TEXT)]);
    assert_eq!(state.update(Message::Add, context), Action::FocusCancel);
    let Stage::Confirm { asking, .. } = &state.stage else {
        panic!("left the page")
    };
    assert_eq!(*asking, vec![kept.id]);
    assert!(matches!(
        state.clone().update(Message::KeepBoth, context),
        Action::Add(_)
    ));
    assert!(
        matches!(state.update(Message::Replace(kept.id), context), Action::Replace(id, _) if id == kept.id)
    );
}

#[test]
fn a_draft_that_was_not_saved_stays_and_can_be_added_again() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::confirm(vec![draft(KEY_TEXT)]);
    let _ = state.update(Message::Add, context);
    let _ = state.update(
        Message::NotSaved(Words {
            what: "The disk is full.".into(),
            next: String::new(),
        }),
        context,
    );
    assert!(matches!(
        state.update(Message::Add, context),
        Action::Add(_)
    ));
}

#[test]
fn late_results_of_a_page_that_was_left_are_dropped() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new();
    let _ = state.update(Message::Read(vec![draft(KEY_TEXT)]), context);
    assert!(matches!(state.stage, Stage::Source));
}

#[test]
fn several_codes_are_offered_to_pick_from() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::confirm(vec![
        draft(KEY_TEXT),
        draft("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
    ]);
    let _ = state.update(Message::Pick(1), context);
    let Stage::Confirm { form, .. } = &state.stage else {
        panic!("nothing picked")
    };
    assert_eq!(form.base().otp.key().expose(), b"12345678901234567890");
}
