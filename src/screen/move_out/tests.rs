//! What the page does with each message, and that what it shows is what readers read.

use super::*;
use crate::account::Draft;
use crate::screen::shown_symbol::SHOWN;
use crate::vault::Contents;

fn contents(links: impl IntoIterator<Item = String>) -> Contents {
    let account = |(number, link): (u128, String)| {
        let id = AccountId(uuid::Uuid::from_u128(number));
        Account::from_draft(id, Draft::from_text(&link).unwrap(), UnixTime(0))
    };
    Contents {
        accounts: (0..).zip(links).map(account).collect(),
        ..Contents::default()
    }
}

fn many(count: usize) -> Contents {
    let link = |number| format!("otpauth://totp/Bank:a{number}?secret=GEZDGNBVGY3TQOJQ");
    contents((0..count).map(link))
}

fn at(contents: &Contents, now: u64) -> Context<'_> {
    Context {
        contents,
        now: UnixTime(now),
    }
}

#[test]
fn nothing_shows_before_the_question_and_what_shows_is_remembered() {
    let contents = many(3);
    let mut state = State::new(at(&contents, 0));
    assert_eq!(state.update(Message::Ask, at(&contents, 9)), Action::None);
    assert!(state.asking && state.showing.is_none());
    let one = contents.accounts[1].id;
    let _ = state.update(Message::Tick(one), at(&contents, 9));
    let ids = vec![contents.accounts[0].id, contents.accounts[2].id];
    assert_eq!(
        state.update(Message::Show, at(&contents, 9)),
        Action::Exported(ids)
    );
    assert!(state.showing.is_some() && !state.asking);
}

#[test]
fn a_code_goes_after_half_a_minute_and_comes_again_when_asked() {
    let contents = many(12);
    let mut state = State::new(at(&contents, 0));
    let shown = |state: &State| state.showing.as_ref().is_some_and(|it| it.shown.is_some());
    let _ = state.update(Message::Show, at(&contents, 100));
    state.tick(UnixTime(100 + SHOWN - 1));
    assert!(shown(&state));
    state.tick(UnixTime(100 + SHOWN));
    assert!(!shown(&state));
    let _ = state.update(Message::Again, at(&contents, 200));
    assert!(shown(&state));
    let _ = state.update(Message::Next, at(&contents, 201));
    let _ = state.update(Message::Next, at(&contents, 202));
    assert_eq!(
        state.showing.as_ref().unwrap().at,
        1,
        "the last is the last"
    );
    let _ = state.update(Message::Back, at(&contents, 203));
    assert!(state.showing.is_none());
    assert_eq!(
        state.update(Message::Back, at(&contents, 203)),
        Action::Close
    );
}

#[test]
fn with_nothing_chosen_there_is_nothing_to_ask() {
    let contents = many(2);
    let mut state = State::new(at(&contents, 0));
    let _ = state.update(Message::TickAll(false), at(&contents, 0));
    let _ = state.update(Message::Ask, at(&contents, 0));
    assert!(!state.asking);
    let _ = state.update(Message::TickAll(true), at(&contents, 0));
    assert_eq!(state.chosen(at(&contents, 0)).count(), 2);
}

#[test]
fn accounts_that_cannot_be_carried_are_not_among_the_codes() {
    let links = [
        "steam://JBSWY3DPEHPK3PXP",
        "otpauth://hotp/a?secret=JBSWY3DP&counter=1",
    ];
    let contents = contents(links.map(str::to_owned));
    let mut state = State::new(at(&contents, 0));
    let ids = vec![contents.accounts[1].id];
    assert_eq!(
        state.update(Message::Show, at(&contents, 0)),
        Action::Exported(ids)
    );
}

#[test]
fn more_codes_than_a_reader_takes_are_refused_with_a_reason() {
    let name = "%C3%BC".repeat(60);
    let link = |number| format!("otpauth://totp/Bank:{name}{number}?secret=GEZDGNBVGY3TQOJQ");
    let contents = contents((0..201).map(link));
    let mut state = State::new(at(&contents, 0));
    let _ = state.update(Message::Ask, at(&contents, 1));
    assert!(!state.asking);
    assert_eq!(state.too_many, Some(101));
    let _ = state.update(Message::Tick(contents.accounts[5].id), at(&contents, 2));
    assert_eq!(state.too_many, None);
    let _ = state.update(Message::Ask, at(&contents, 3));
    assert!(state.asking, "a hundred are read");
}

#[test]
fn what_does_not_fit_is_found_out_once_and_not_at_each_paint() {
    let contents = contents([
        "otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ".to_owned(),
        "steam://JBSWY3DPEHPK3PXP".to_owned(),
    ]);
    let state = State::new(at(&contents, 0));
    let steam = contents.accounts[1].id;
    assert_eq!(state.unfit, HashMap::from([(steam, Unfit::Steam)]));
    assert_eq!(state.movable(at(&contents, 1)).count(), 1);
}
