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

/// A page that watches the screen from second 100 on, after its first look.
fn watching(contents: &Contents) -> State {
    let mut state = State::new();
    let begun = state.update(Message::Watch, at(100, contents));
    assert_eq!(begun, Action::Glance, "the first look is at once");
    state
}

fn at(second: u64, contents: &Contents) -> Context<'_> {
    Context {
        contents,
        now: UnixTime(second),
    }
}

#[test]
fn a_watched_screen_is_looked_at_once_a_second_but_never_twice_at_once() {
    let contents = Contents::default();
    let mut state = watching(&contents);
    let tick =
        |state: &mut State, second| state.update(Message::SecondBegan, at(second, &contents));
    assert_eq!(tick(&mut state, 101), Action::None, "a look is under way");
    let _ = state.update(Message::SawNothing, at(101, &contents));
    assert_eq!(tick(&mut state, 102), Action::Glance);
    assert_eq!(tick(&mut state, 103), Action::None);
}

#[test]
fn the_first_code_ends_the_watch() {
    let contents = Contents::default();
    let mut state = watching(&contents);
    let _ = state.update(Message::Read(vec![draft(KEY_TEXT)]), at(104, &contents));
    assert!(matches!(state.stage, Stage::Confirm { .. }));
    let tick = state.update(Message::SecondBegan, at(105, &contents));
    assert_eq!(tick, Action::None);
}

#[test]
fn a_watch_ends_after_a_minute_and_says_so() {
    let contents = Contents::default();
    let mut state = watching(&contents);
    let _ = state.update(Message::SawNothing, at(159, &contents));
    let last = state.update(Message::SecondBegan, at(159, &contents));
    assert_eq!(last, Action::Glance);
    let over = state.update(Message::SecondBegan, at(160, &contents));
    assert_eq!(over, Action::None);
    assert!(matches!(state.stage, Stage::Source));
    assert_eq!(state.trouble, Some(words::watched_in_vain()));
}

#[test]
fn what_a_look_saw_after_the_watch_was_stopped_is_dropped() {
    let contents = Contents::default();
    for stop in [Message::StopWatching, Message::Back] {
        let mut state = watching(&contents);
        let stopped = state.update(stop, at(103, &contents));
        assert_eq!(stopped, Action::None, "the page stays");
        let _ = state.update(Message::Read(vec![draft(KEY_TEXT)]), at(103, &contents));
        assert!(matches!(state.stage, Stage::Source));
    }
}

#[test]
fn a_desktop_that_no_longer_lets_the_screen_be_seen_ends_the_watch() {
    let contents = Contents::default();
    let mut state = watching(&contents);
    let denied = Words {
        what: "No.".into(),
        next: String::new(),
    };
    let _ = state.update(Message::Failed(Some(denied.clone())), at(101, &contents));
    assert!(matches!(state.stage, Stage::Source));
    assert_eq!(state.trouble, Some(denied));
}

#[test]
fn how_the_screen_can_be_looked_at_stays_known_on_the_way_back() {
    let contents = Contents::default();
    let all = Sight {
        watches: true,
        chooses: true,
    };
    let mut state = State::new();
    for message in [Message::CanLook(all), Message::TypeKey, Message::Back] {
        let _ = state.update(message, at(100, &contents));
    }
    assert_eq!(state.sight, all);
}
