//! What the list does with each message, without drawing it.

use super::*;
use crate::account::Draft;
use crate::clock::UnixTime;
use crate::otp::{Algorithm, Otp};
use crate::secret::Secret;
use crate::vault::Contents;

fn account(number: u128, issuer: &str, kind: Kind) -> Account {
    let otp = Otp::new(
        Secret::new(b"12345678901234567890".to_vec()),
        kind,
        Algorithm::Sha1,
        6,
    )
    .unwrap();
    let draft = Draft {
        issuer: issuer.into(),
        account: "anna".into(),
        otp,
        flags: vec![],
        extra: vec![],
    };
    Account::from_draft(AccountId(uuid::Uuid::from_u128(number)), draft, UnixTime(0))
}

fn contents() -> Contents {
    let totp = Kind::Totp { period: 30 };
    Contents {
        accounts: vec![
            account(1, "injixo", totp),
            account(2, "Mail", totp),
            account(3, "Bank", Kind::Hotp { counter: 1 }),
        ],
        ..Contents::default()
    }
}

#[test]
fn enter_copies_the_code_of_the_first_hit() {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: UnixTime(59),
    };
    let mut state = State::new();
    let _ = state.update(
        Message::QueryChanged(Secret::from_text("inj".into())),
        context,
    );
    let Action::Copy(id, code) = state.update(Message::CopySelected, context) else {
        panic!("no copy")
    };
    assert_eq!((id, code.expose()), (contents.accounts[0].id, "287082"));
}

#[test]
fn typing_anywhere_goes_on_with_the_search() {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: UnixTime(59),
    };
    let mut state = State::new();
    assert_eq!(
        state.update(Message::Typed(Secret::from_text("m".into())), context),
        Action::FocusSearch
    );
    let _ = state.update(Message::Typed(Secret::from_text("a".into())), context);
    assert_eq!(state.query(), "ma");
    let Action::Copy(id, _) = state.update(Message::CopySelected, context) else {
        panic!("no copy")
    };
    assert_eq!(id, contents.accounts[1].id);
}

#[test]
fn a_counter_is_saved_before_its_code_is_shown() {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: UnixTime(59),
    };
    let bank = &contents.accounts[2];
    let mut state = State::new();
    assert_eq!(
        state.update(Message::Copy(bank.id), context),
        Action::AdvanceCounter(bank.id)
    );
    let code = bank.otp.code_at(context.now);
    let saved = state.update(Message::CounterSaved(bank.id, code.clone()), context);
    assert_eq!(
        saved,
        Action::Copy(bank.id, code.clone()),
        "one click copies"
    );
    let again = state.update(Message::CounterSaved(bank.id, code.clone()), context);
    assert_eq!(again, Action::None, "and only one");
    assert_eq!(
        state.update(Message::Copy(bank.id), context),
        Action::Copy(bank.id, code)
    );
}

#[test]
fn the_selection_stays_in_the_list() {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: UnixTime(59),
    };
    let mut state = State::new();
    let _ = state.update(Message::Select(-1), context);
    assert_eq!(state.selected, 0);
    let _ = state.update(Message::Select(100), context);
    assert_eq!(state.selected, 2);
}

#[test]
fn a_selection_out_of_sight_is_scrolled_to() {
    let accounts = (0..100)
        .map(|n| account(n, "x", Kind::Totp { period: 30 }))
        .collect();
    let contents = Contents {
        accounts,
        ..Contents::default()
    };
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new();
    let _ = state.update(Message::Scrolled(0.0, 450.0), context);
    assert_eq!(state.update(Message::Select(2), context), Action::None);
    assert_eq!(
        state.update(Message::Select(4), context),
        Action::ScrollTo(7.0 * ROW - 450.0)
    );
}
