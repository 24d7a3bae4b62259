//! What the list does with each message, without drawing it.

use super::*;
use crate::account::Draft;
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
        state.update(Message::Press(bank.id), context),
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
        state.update(Message::Press(bank.id), context),
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
    assert_eq!(state.place, 0);
    let _ = state.update(Message::Select(100), context);
    assert_eq!(state.place, 2);
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
        Action::ScrollTo(7.0 * row::WIDE - 450.0)
    );
}

#[test]
fn a_hidden_code_shows_for_half_a_minute_after_a_click_and_no_other_with_it() {
    let (contents, now) = (contents(), UnixTime(1000));
    let (one, other) = (contents.accounts[0].id, contents.accounts[1].id);
    let mut state = State::new();
    assert!(state.shows(one, now));
    state.show_codes(Codes {
        hidden: true,
        ..Codes::default()
    });
    assert!(!state.shows(one, now));
    let context = Context {
        contents: &contents,
        now,
    };
    let copied = state.update(Message::Press(one), context);
    assert!(matches!(copied, Action::Copy(id, _) if id == one));
    assert!(state.shows(one, now) && !state.shows(other, now));
    assert!(state.shows(one, now.plus(29)) && !state.shows(one, now.plus(30)));
    let earlier = UnixTime(now.0 - 1);
    assert!(!state.shows(one, earlier), "a clock that was set back");
}

#[test]
fn the_selected_account_is_moved_once_until_that_is_saved_and_never_while_searching() {
    let mut contents = contents();
    let mut state = State::new();
    let id = contents.accounts[0].id;
    let mut say = |contents: &Contents, message| {
        let now = UnixTime(59);
        state.update(message, Context { contents, now })
    };
    assert_eq!(say(&contents, Message::Move(-1)), Action::None, "the top");
    assert_eq!(say(&contents, Message::Move(1)), Action::MoveTo(id, 1));
    assert_eq!(say(&contents, Message::Move(1)), Action::None, "not saved");
    contents.accounts.swap(0, 1);
    assert_eq!(say(&contents, Message::Move(1)), Action::MoveTo(id, 2));
    contents.accounts.swap(1, 2);
    assert_eq!(say(&contents, Message::Move(1)), Action::None, "the end");
    let query = Secret::from_text("anna".into());
    let _ = say(&contents, Message::QueryChanged(query));
    assert_eq!(say(&contents, Message::Move(1)), Action::CannotMove);
}

#[test]
fn the_selection_is_an_account_and_not_a_place() {
    let mut contents = contents();
    let [injixo, mail, bank] = [0, 1, 2].map(|n: usize| contents.accounts[n].id);
    let mut state = State::new();
    state.sort(Sort::Use);
    state.look(&contents, &[]);
    fn say(state: &mut State, contents: &Contents, message: Message) -> Action {
        let now = UnixTime(59);
        state.update(message, Context { contents, now })
    }
    let _ = say(&mut state, &contents, Message::Select(1));
    state.look(&contents, &[bank, mail]);
    let opened = say(&mut state, &contents, Message::OpenSelected);
    assert_eq!(opened, Action::Open(mail), "though others were used since");
    state.sort(Sort::Name);
    state.look(&contents, &[]);
    let removed = say(&mut state, &contents, Message::RemoveSelected);
    assert_eq!(removed, Action::Remove(mail), "in another order");
    let query = Secret::from_text("mail".into());
    let _ = say(&mut state, &contents, Message::QueryChanged(query));
    let _ = say(&mut state, &contents, Message::ClearQuery);
    let opened = say(&mut state, &contents, Message::OpenSelected);
    assert_eq!(opened, Action::Open(mail), "after the search for it");
    contents.accounts.retain(|account| account.id != mail);
    state.look(&contents, &[]);
    let opened = say(&mut state, &contents, Message::OpenSelected);
    assert_eq!(opened, Action::Open(injixo), "what took its place");
    let _ = say(&mut state, &contents, Message::At(bank));
    let opened = say(&mut state, &contents, Message::OpenSelected);
    assert_eq!(opened, Action::Open(bank), "what has the focus");
}

#[test]
fn enter_copies_also_where_a_click_only_selects_and_shows_what_is_hidden() {
    let contents = contents();
    let (one, other) = (contents.accounts[0].id, contents.accounts[1].id);
    let context = Context {
        contents: &contents,
        now: UnixTime(59),
    };
    let mut state = State::new();
    state.show_codes(Codes {
        copy_on_click: false,
        hidden: true,
        ..Codes::default()
    });
    assert_eq!(state.update(Message::Press(other), context), Action::None);
    assert!(state.shows(other, context.now));
    let entered = state.update(Message::Enter(other), context);
    assert!(matches!(entered, Action::Copy(id, _) if id == other));
    let _ = state.update(Message::Select(-1), context);
    assert!(!state.shows(one, context.now));
    let copied = state.update(Message::CopySelected, context);
    assert!(matches!(copied, Action::Copy(id, _) if id == one));
    assert!(state.shows(one, context.now));
}

#[test]
fn what_makes_the_list_lower_does_not_hide_the_selected_account() {
    let totp = Kind::Totp { period: 30 };
    let contents = Contents {
        accounts: (0..20).map(|n| account(n, "x", totp)).collect(),
        ..Contents::default()
    };
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new();
    let _ = state.update(Message::Scrolled(0.0, 5.0 * row::WIDE), context);
    assert_eq!(state.update(Message::Select(4), context), Action::None);
    let lower = Message::Scrolled(0.0, 4.0 * row::WIDE);
    assert_eq!(
        state.update(lower.clone(), context),
        Action::ScrollTo(row::WIDE)
    );
    assert_eq!(
        state.update(lower, context),
        Action::None,
        "as low as before"
    );
}

#[test]
fn delete_and_opening_are_about_the_selected_account() {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: UnixTime(59),
    };
    let mut state = State::new();
    let _ = state.update(Message::Select(1), context);
    let id = contents.accounts[1].id;
    let opened = state.update(Message::OpenSelected, context);
    assert_eq!(opened, Action::Open(id));
    let removed = state.update(Message::RemoveSelected, context);
    assert_eq!(removed, Action::Remove(id));
    let nothing = Contents::default();
    let context = Context {
        contents: &nothing,
        now: UnixTime(59),
    };
    let removed = State::new().update(Message::RemoveSelected, context);
    assert_eq!(removed, Action::None);
}

#[test]
fn the_list_stands_in_the_order_that_was_chosen() {
    let contents = contents();
    let (injixo, mail, bank) = (0, 1, 2);
    let used = [contents.accounts[bank].id];
    for (sort, expected) in [
        (Sort::Own, [injixo, mail, bank]),
        (Sort::Name, [bank, injixo, mail]),
        (Sort::Use, [bank, injixo, mail]),
    ] {
        let mut state = State::new();
        state.sort(sort);
        state.look(&contents, &used);
        let context = Context {
            contents: &contents,
            now: UnixTime(59),
        };
        assert_eq!(state.hits(context), expected, "{sort:?}");
        let moved = state.update(Message::Move(1), context);
        let fixed = moved == Action::CannotMove;
        assert_eq!(fixed, sort != Sort::Own, "only one's own order is changed");
    }
}

#[test]
fn a_tag_shows_its_accounts_only_also_while_searching_and_is_left_when_it_is_gone() {
    let mut contents = contents();
    let id = contents.accounts[1].id;
    contents.tags.add("Work", id);
    let mut state = State::new();
    let now = UnixTime(59);
    let context = Context {
        contents: &contents,
        now,
    };
    let asked = state.update(Message::ShowTag(Some("Work".into())), context);
    assert_eq!(asked, Action::Look);
    state.look(&contents, &[]);
    assert_eq!(state.hits(context), [1]);
    let query = Secret::from_text("anna".into());
    let _ = state.update(Message::QueryChanged(query), context);
    assert_eq!(state.hits(context), [1], "all of them are called anna");
    let _ = state.update(Message::ClearQuery, context);
    contents.tags.remove("Work", id);
    state.look(&contents, &[]);
    let context = Context {
        contents: &contents,
        now,
    };
    assert_eq!(state.hits(context), [0, 1, 2]);
}

#[test]
fn a_window_that_became_larger_than_the_list_shows_all_of_it() {
    let totp = Kind::Totp { period: 30 };
    let contents = Contents {
        accounts: (0..20).map(|n| account(n, "x", totp)).collect(),
        ..Contents::default()
    };
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new();
    state.fit((420.0, 500.0));
    let end = 20.0 * row::WIDE - 400.0;
    let _ = state.update(Message::Scrolled(end, 400.0), context);
    let shown = |state: &State| state.rows(&state.hits(context), context).shown.len();
    assert!(shown(&state) < 20);
    // A list that fits says nothing more of itself.
    state.fit((420.0, 20.0 * row::WIDE + 200.0));
    assert_eq!(shown(&state), 20);
}

#[test]
fn of_ten_thousand_accounts_only_those_in_sight_are_built() {
    let totp = Kind::Totp { period: 30 };
    let accounts = (0..10_000).map(|number| account(number, "injixo", totp));
    let contents = Contents {
        accounts: accounts.collect(),
        ..Contents::default()
    };
    let context = Context {
        contents: &contents,
        now: UnixTime(59),
    };
    for sort in Sort::ALL {
        let mut state = State::new();
        state.sort(sort);
        state.look(&contents, &[]);
        for offset in [0.0, 500_000.0, 1_039_000.0] {
            let _ = state.update(Message::Scrolled(offset, 600.0), context);
            let rows = state.rows(&state.hits(context), context);
            assert!(rows.shown.len() <= 12, "{} at {offset}", rows.shown.len());
            let all = rows.above + rows.below + rows.shown.len() as f32 * row::WIDE;
            assert_eq!(all, 10_000.0 * row::WIDE);
        }
    }
}
