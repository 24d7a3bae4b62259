//! The list.

use iced_test::core::keyboard::key::Named;
use injixo_authenticator::fl;
use injixo_authenticator::screen::accounts::{Message, SEARCH, State};
use injixo_authenticator::screen::{Context, accounts};
use injixo_authenticator::ui::Theme;
use injixo_authenticator::vault::Contents;

use crate::scenes::{CALM, NOW, account, accounts as list, contents, id, typed};
use crate::stage::{english, says, show, show_in, spoken};

#[test]
fn every_account_shows_with_its_code_in_two_groups() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: CALM,
    };
    let state = State::new();
    let mut stage = show(state.view(context));
    stage.shows([
        "injixo", "anna", "Mail", "ben", "Bank", "carla", "081", "804",
    ]);
    stage.shows([fl!("accounts-next-code"), "•••".to_owned()]);
    assert!(!stage.has(&fl!("accounts-next")), "19 seconds are left");
}

#[test]
fn in_the_last_ten_seconds_the_next_code_shows() {
    let _words = english();
    let contents = contents();
    let state = State::new();
    for (now, next) in [(1_111_111_100, true), (1_111_111_099, false)] {
        let context = Context {
            contents: &contents,
            now: injixo_authenticator::clock::UnixTime(now),
        };
        let mut stage = show(state.view(context));
        assert_eq!(stage.has(&fl!("accounts-next")), next, "{now}");
        assert_eq!(stage.has("050 471"), next, "{now}");
    }
}

#[test]
fn a_click_or_enter_on_a_row_copies() {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = State::new();
    let mut clicked = show(state.view(context));
    clicked.click("ben");
    clicked.tap(Named::Enter);
    let mut said = spoken(clicked);
    // It has the focus, and the state of this test never learns that it is the selected one.
    said.retain(|said| *said != format!("{:?}", Message::At(id(2))));
    let expected = [Message::Press(id(2)), Message::Enter(id(2))];
    assert_eq!(said, expected.map(|message| format!("{message:?}")));
}

#[test]
fn what_is_in_a_row_is_pressed_for_itself() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = State::new();
    let mut stage = show(state.view(context));
    stage.click(&fl!("accounts-next-code"));
    stage.tab();
    stage.tap(Named::Enter);
    assert_eq!(
        spoken(stage),
        [
            format!("{:?}", Message::NextCode(id(3))),
            format!("{:?}", Message::Open(id(3)))
        ]
    );
}

#[test]
fn adding_and_locking_are_always_at_hand() {
    let _words = english();
    let (full, empty) = (contents(), Contents::default());
    let searching = list(&full, [Message::QueryChanged(typed("zz"))]);
    for (state, contents) in [
        (&State::new(), &full),
        (&State::new(), &empty),
        (&searching, &full),
    ] {
        let context = Context { contents, now: NOW };
        show(state.view(context)).shows([fl!("accounts-add"), fl!("accounts-lock")]);
        says(|| state.view(context), "add", "Add");
        says(|| state.view(context), "lock", "Lock");
    }
}

#[test]
fn an_empty_list_says_where_to_begin() {
    let _words = english();
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = State::new();
    show(state.view(context)).shows([fl!("accounts-empty-title"), fl!("accounts-empty-body")]);
    says(|| state.view(context), "add-first", "Add");
}

#[test]
fn the_search_is_typed_into_its_field_and_enter_copies_the_first_hit() {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = list(&contents, [Message::QueryChanged(typed("be"))]);
    let mut stage = show(state.view(context));
    stage.shows(["be", "ben"]);
    assert!(!stage.has("anna"));
    stage.tab_to(SEARCH);
    stage.write("n");
    stage.tap(Named::Enter);
    assert_eq!(
        spoken(stage),
        ["QueryChanged(Secret(redacted))", "CopySelected"]
    );
}

#[test]
fn a_search_without_a_hit_says_so_and_how_to_get_back() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = list(&contents, [Message::QueryChanged(typed("zz"))]);
    show(state.view(context)).shows([
        fl!("accounts-no-hit", query = "zz"),
        fl!("accounts-no-hit-body"),
    ]);
}

/// A vault of that many accounts.
fn many(number: u128) -> Contents {
    Contents {
        accounts: (1..=number)
            .map(|number| account(number, &format!("injixo:user {number}"), ""))
            .collect(),
        ..Contents::default()
    }
}

#[test]
fn only_rows_in_sight_are_built_and_a_tall_window_is_full_at_once() {
    let contents = many(10_000);
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = State::new();
    let mut stage = show_in((420.0, 2160.0), state.view(context));
    stage.shows(["user 1", "user 20"]);
    assert!(stage.texts().len() < 1_000);
}

#[test]
fn a_list_that_became_short_while_it_was_scrolled_down_is_not_blank() {
    let long = many(100);
    let scrolled = accounts::Message::Scrolled(9_000.0, 500.0);
    let state = list(&long, [scrolled]);
    let short = many(2);
    let context = Context {
        contents: &short,
        now: NOW,
    };
    show(state.view(context)).shows(["user 1", "user 2"]);
}

#[test]
fn a_veiled_window_looks_the_same_whatever_the_codes_are() {
    let _words = english();
    let contents = contents();
    let state = State::new();
    // Codes of two moments in which the rest looks the same: the same seconds are left of both periods.
    let [one, other] = [0, 600].map(|later| Context {
        contents: &contents,
        now: NOW.plus(later),
    });
    for (theme, same) in [
        (Theme::light(), false),
        (Theme::light().veiled(true), true),
        (Theme::dark().veiled(true), true),
        (Theme::high_contrast().veiled(true), true),
    ] {
        let mut first = show(state.view(one));
        let mut second = show(state.view(other));
        assert_eq!(first.looks_like(&mut second, theme), same, "{theme:?}");
    }
}
