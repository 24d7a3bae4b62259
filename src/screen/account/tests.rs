//! What an account's page does with each message, without drawing it.

use super::page::grouped_key;
use super::*;
use crate::clock::UnixTime;
use crate::otp::{Algorithm, Otp};
use crate::secret::Secret;
use crate::vault::Contents;

fn contents(kind: Kind) -> Contents {
    let otp = Otp::new(
        Secret::new(b"12345678901234567890".to_vec()),
        kind,
        Algorithm::Sha1,
        6,
    )
    .unwrap();
    let draft = |name: &str| Draft {
        issuer: "injixo".into(),
        account: name.into(),
        otp: otp.clone(),
        flags: vec![],
        extra: vec![("image".into(), "x".into())],
    };
    let account = |n, name| {
        Account::from_draft(
            AccountId(uuid::Uuid::from_u128(n)),
            draft(name),
            UnixTime(0),
        )
    };
    Contents {
        accounts: vec![account(1, "anna"), account(2, "ben")],
        ..Contents::default()
    }
}

#[test]
fn an_edit_keeps_what_the_form_does_not_show() {
    let contents = contents(Kind::Totp { period: 30 });
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new(&contents.accounts[0]);
    assert_eq!(
        state.update(Message::Save, context),
        Action::None,
        "nothing changed"
    );
    let _ = state.update(
        Message::Form(draft_form::Message::AccountChanged("Anna".into())),
        context,
    );
    let Action::Edit(edited) = state.update(Message::Save, context) else {
        panic!("not saved")
    };
    assert_eq!(
        *edited,
        Account {
            account: "Anna".into(),
            ..contents.accounts[0].clone()
        }
    );
}

#[test]
fn an_edit_never_turns_a_counter_back() {
    let before = contents(Kind::Hotp { counter: 5 });
    let mut state = State::new(&before.accounts[0]);
    let after = contents(Kind::Hotp { counter: 9 });
    let context = Context {
        contents: &after,
        now: UnixTime(0),
    };
    assert_eq!(
        state.update(Message::Save, context),
        Action::None,
        "the counter alone is no edit"
    );
    let _ = state.update(
        Message::Form(draft_form::Message::AccountChanged("Anna".into())),
        context,
    );
    let Action::Edit(edited) = state.update(Message::Save, context) else {
        panic!("not saved")
    };
    assert_eq!(edited.otp.kind(), Kind::Hotp { counter: 9 });
}

#[test]
fn the_key_and_the_removal_are_asked_about_first() {
    let contents = contents(Kind::Totp { period: 30 });
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new(&contents.accounts[0]);
    let _ = state.update(Message::AskForKey, context);
    assert!(!state.key_shown);
    let _ = state.update(Message::ShowKey, context);
    assert!(state.key_shown && state.asking.is_none());
    assert_eq!(state.update(Message::AskToRemove, context), Action::None);
    assert_eq!(
        state.update(Message::Remove, context),
        Action::Remove(contents.accounts[0].id)
    );
}

#[test]
fn escape_closes_the_question_before_the_page() {
    let contents = contents(Kind::Totp { period: 30 });
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new(&contents.accounts[0]);
    let _ = state.update(Message::AskToRemove, context);
    assert_eq!(state.update(Message::Back, context), Action::None);
    assert_eq!(state.update(Message::Back, context), Action::Close);
}

#[test]
fn the_first_does_not_move_up_nor_the_last_down() {
    let contents = contents(Kind::Totp { period: 30 });
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let [first, last] = [0, 1].map(|index| State::new(&contents.accounts[index]));
    assert_eq!(first.move_by(-1, context), Action::None);
    assert_eq!(first.move_by(1, context), Action::MoveTo(first.id, 1));
    assert_eq!(last.move_by(1, context), Action::None);
}

#[test]
fn a_key_is_shown_in_groups_of_four() {
    assert_eq!(
        grouped_key(&Secret::new(b"Hello!".to_vec())).expose_text(),
        Some("JBSW Y3DP EE")
    );
}

#[test]
fn edits_are_asked_about_before_they_are_lost() {
    let contents = contents(Kind::Totp { period: 30 });
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let name = |name: &str| Message::Form(draft_form::Message::AccountChanged(name.into()));
    let id = contents.accounts[0].id;
    let edited = || {
        let mut state = State::new(&contents.accounts[0]);
        assert_eq!(state.update(name("Anna"), context), Action::None);
        state
    };

    let mut state = edited();
    assert_eq!(state.update(Message::Back, context), Action::None);
    assert_eq!(state.asking, Some(Question::Leave));
    assert_eq!(state.update(Message::Back, context), Action::None);
    assert_eq!(state.asking, None, "a second Escape stays on the page");
    assert_eq!(state.form.account, "Anna", "with the edits");
    let _ = state.update(name("anna"), context);
    assert_eq!(state.update(Message::Back, context), Action::Close);

    for (way, to) in [
        (Message::Back, Action::Close),
        (Message::BackupCodes, Action::BackupCodes(id)),
        (Message::Help, Action::Help(id)),
    ] {
        let mut state = edited();
        assert_eq!(state.update(way.clone(), context), Action::None);
        assert_eq!(state.update(Message::Discard, context), to);

        let mut state = edited();
        let _ = state.update(way, context);
        let saves = state.update(Message::Save, context);
        assert!(matches!(saves, Action::Edit(_)), "{saves:?}");
        assert_eq!(state.asking, None);
        let mut failed = state.clone();
        assert_eq!(state.update(Message::Saved, context), to);
        let trouble = Message::NotSaved(words::no_symbol());
        assert_eq!(failed.update(trouble, context), Action::None);
        assert_eq!(failed.update(Message::Saved, context), Action::None);
    }

    let mut asked = edited();
    let _ = asked.update(Message::Back, context);
    for key in [
        Message::MoveDown,
        Message::AskToRemove,
        Message::Help,
        Message::GoTo(Elsewhere::Settings),
    ] {
        assert_eq!(asked.update(key, context), Action::None);
        assert_eq!(asked.asking, Some(Question::Leave), "not behind a question");
    }

    let mut saving = edited();
    let _ = saving.update(Message::Save, context);
    assert_eq!(saving.update(Message::Save, context), Action::None, "once");
    assert_eq!(saving.update(Message::Back, context), Action::None);
    assert_eq!(saving.asking, None, "it is saved in any case");
    assert_eq!(saving.update(Message::Saved, context), Action::Close);

    let mut tagged = State::new(&contents.accounts[0]);
    let _ = tagged.update(Message::NewTagChanged("Work".into()), context);
    assert_eq!(tagged.update(Message::Back, context), Action::None);
    assert_eq!(tagged.asking, Some(Question::Leave), "a tag was typed");

    let mut state = State::new(&contents.accounts[0]);
    let nothing = draft_form::Message::DigitsChanged(String::new());
    let _ = state.update(Message::Form(nothing), context);
    assert_eq!(state.update(Message::Back, context), Action::None);
    assert_eq!(state.asking, Some(Question::Leave), "no code, but typed");
}
