//! The clock: what a check found corrects codes when the person wants it, says so, and ends when the system's clock is set.

use std::cell::Cell;

use super::*;
use crate::clock::{Check, Marks};
use crate::screen::clock::Message as Page;
use crate::screen::settings;

thread_local! {
    /// By how many milliseconds the system clock was set since.
    static SET_BY: Cell<i64> = const { Cell::new(0) };
}

fn marks() -> Option<Marks> {
    Some(Marks {
        wall: 59_000 + SET_BY.get(),
        up: 1,
        raw: 1,
        boot: "this one".into(),
    })
}

/// A window at second 18 of a clock that is 41 seconds behind: the true time is second 59.
fn window_behind() -> Window {
    SET_BY.set(0);
    let mut window = Window::holding(three());
    window.app.clock.on_counters(marks);
    window.tick(UnixTime(18));
    window.say(Message::Accounts(accounts::Message::Settings));
    window.say(Message::Settings(settings::Message::Open(
        settings::Page::Clock,
    )));
    window.say(Message::ClockChecked(Ok(BEHIND)));
    window
}

const BEHIND: Offset = Offset {
    millis: 41_200,
    error: 300,
};

fn kept(window: &Window) -> Option<Check> {
    window.app.home.as_ref().unwrap().load_clock_check()
}

fn copy_first(window: &mut Window) -> String {
    window.say(Message::Accounts(accounts::Message::Press(id(1))));
    window.copied().pop().unwrap()
}

fn to_list(window: &mut Window) {
    window.say(Message::Hotkey(Hotkey::Back));
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(window.on_list());
}

#[test]
fn what_a_check_finds_corrects_nothing_until_the_person_says_so() {
    let mut window = window_behind();
    assert_eq!(window.app.now, UnixTime(18));
    assert_eq!(kept(&window).unwrap().offset, BEHIND);
    assert!(!kept(&window).unwrap().applied);
    window.say(Message::Clock(Page::Correct));
    assert_eq!(window.app.now, AT_59, "at once");
    window.tick(UnixTime(18));
    assert_eq!(window.app.now, AT_59);
    to_list(&mut window);
    // RFC 6238, appendix B
    assert_eq!(copy_first(&mut window), "287082");
    assert!(kept(&window).unwrap().applied);
    window.app.screen = Screen::Clock(clock_page::State::new("https://x", false, false));
    window.say(Message::Clock(Page::Stop));
    assert_eq!(window.app.now, UnixTime(18));
    assert!(!kept(&window).unwrap().applied);
}

#[test]
fn a_strip_stands_above_codes_that_are_wrong_or_corrected_and_nowhere_else() {
    let mut window = window_behind();
    assert!(
        window.app.clock_strip().is_none(),
        "the page says it itself"
    );
    to_list(&mut window);
    assert!(window.app.clock_strip().is_some());
    window.open_page(1);
    assert!(window.app.clock_strip().is_some());
    window.say(Message::Hotkey(Hotkey::Back));
    window.say(Message::ClockChecked(Ok(Offset {
        millis: 900,
        error: 300,
    })));
    assert!(window.app.clock_strip().is_none(), "a clock that is fine");
}

#[test]
fn a_correction_ends_with_the_next_tick_after_the_clock_was_set() {
    let mut window = window_behind();
    window.say(Message::Clock(Page::Correct));
    to_list(&mut window);
    SET_BY.set(41_200);
    window.tick(AT_59);
    assert_eq!(window.app.now, AT_59);
    assert_eq!(copy_first(&mut window), "287082");
    assert_eq!(kept(&window), None);
    assert!(window.app.clock_strip().is_none());
}

#[test]
fn the_end_of_a_correction_is_said() {
    let mut window = window_behind();
    window.say(Message::Clock(Page::Correct));
    SET_BY.set(-5_000);
    window.tick(UnixTime(13));
    assert!(window.notice().unwrap().starts_with(&fl!("clock-dropped")));
}

#[test]
fn a_code_is_cleared_from_the_clipboard_as_soon_as_ever_whatever_the_correction_does() {
    let mut window = window_behind();
    to_list(&mut window);
    let _ = copy_first(&mut window);
    let cleared = window.cleared();
    window.app.screen = Screen::Clock(clock_page::State::new("https://x", false, false));
    window.say(Message::Clock(Page::Correct));
    window.tick(UnixTime(47));
    assert_eq!(window.cleared(), cleared, "29 seconds later");
    window.tick(UnixTime(48));
    assert_eq!(window.cleared(), cleared + 1, "30 seconds later");
}

#[test]
fn a_correction_that_holds_is_taken_up_when_the_window_opens_again() {
    let window = window_behind();
    let mut again = Window::holding(three());
    let check = kept(&window).unwrap();
    again.app.clock.on_counters(marks);
    again.say(Message::ClockLookedAt(Last::Holds(Check {
        applied: true,
        ..check
    })));
    again.tick(UnixTime(18));
    assert_eq!(again.app.now, AT_59);
}

#[test]
fn the_address_of_the_last_check_is_remembered() {
    let mut window = window_behind();
    let address = "https://time.example".to_owned();
    window.say(Message::Clock(Page::AddressChanged(address.clone())));
    window.say(Message::Hotkey(Hotkey::Back));
    assert_eq!(window.app.preferences.clock_address, address);
    let home = window.app.home.as_ref().unwrap();
    assert_eq!(home.load_preferences().clock_address, address);
}

/// A window at second 18 that corrects its codes by so many seconds, on the list.
fn corrected_by(seconds: i64) -> Window {
    let mut window = window_behind();
    let millis = seconds * 1000;
    window.say(Message::ClockChecked(Ok(Offset { millis, error: 0 })));
    window.say(Message::Clock(Page::Correct));
    to_list(&mut window);
    window
}

#[test]
fn a_qr_code_shows_for_half_a_minute_however_codes_are_corrected() {
    for correction in [41, -41] {
        let mut window = corrected_by(correction);
        window.tick(UnixTime(100));
        let shows = |window: &Window| format!("{:?}", window.app.screen).contains("ShownSymbol");
        window.open_page(1);
        window.say(Message::Account(account::Message::ShowSymbol));
        for (second, expected) in [(101, true), (129, true), (130, false)] {
            window.tick(UnixTime(second));
            assert_eq!(shows(&window), expected, "{correction}: {second}");
        }
        let page = move_out::State::new(window.app.context());
        window.app.screen = Screen::MoveOut(page);
        window.say(Message::MoveOut(move_out::Message::Show));
        for (second, expected) in [(131, true), (159, true), (160, false)] {
            window.tick(UnixTime(second));
            assert_eq!(shows(&window), expected, "{correction}: {second}");
        }
    }
}

#[test]
fn what_was_unfinished_at_a_conflict_is_kept_for_a_minute_however_codes_are_corrected() {
    for correction in [41, -41] {
        let mut window = corrected_by(correction);
        window.tick(UnixTime(100));
        window.read_new_key();
        super::keeping::replace_vault(&window);
        window.say(Message::AddAccount(add_account::Message::Add));
        let _ = window
            .app
            .update(Message::Conflict(conflict::Message::Load));
        for (second, expected) in [(101, true), (159, true), (160, false)] {
            window.tick(UnixTime(second));
            let kept = window.app.keeping.is_loading();
            assert_eq!(kept, expected, "{correction}: {second}");
        }
    }
}

#[test]
fn a_code_is_cleared_from_the_clipboard_after_30_seconds_whatever_the_clock_is_set_to() {
    for set_to in [10_000 - 3_600, 10_000 + 3_600] {
        for correction in [None, Some(41)] {
            let mut window = correction.map_or_else(|| Window::holding(three()), corrected_by);
            window.tick(UnixTime(10_000));
            let _ = copy_first(&mut window);
            let cleared = window.cleared();
            // The marks tell of it at once, as the real ones do.
            SET_BY.set(set_to - 10_000);
            let clock = |second: u64| UnixTime(set_to.unsigned_abs() + second);
            window.tick_on(clock(1), 10_001);
            window.tick_on(clock(29), 10_029);
            assert_eq!(window.cleared(), cleared, "{set_to} {correction:?}");
            window.tick_on(clock(30), 10_030);
            assert_eq!(window.cleared(), cleared + 1, "{set_to} {correction:?}");
        }
    }
}

#[test]
fn a_watch_a_qr_code_and_a_draft_wait_no_longer_for_a_clock_that_is_set_back() {
    let mut window = Window::holding(three());
    window.open_page(1);
    window.say(Message::Account(account::Message::ShowSymbol));
    window.tick_on(UnixTime(10), 60);
    window.tick_on(UnixTime(38), 88);
    let shows = |window: &Window| format!("{:?}", window.app.screen).contains("ShownSymbol");
    assert!(shows(&window));
    window.tick_on(UnixTime(39), 89);
    assert!(!shows(&window), "30 seconds later");

    let watches = |window: &Window| format!("{:?}", window.app.screen).contains("Watching");
    window.say(Message::Hotkey(Hotkey::Back));
    let _ = window.ask(Message::Accounts(accounts::Message::Add));
    let _ = window
        .app
        .update(Message::AddAccount(add_account::Message::Source(
            key_source::Message::Watch,
        )));
    assert!(watches(&window));
    let mut tick = |second, up| {
        let _ = window
            .app
            .update(Message::Ticked(UnixTime(second), Duration::from_secs(up)));
        watches(&window)
    };
    assert!(tick(9, 90) && tick(67, 148));
    assert!(!tick(68, 149), "a minute later");

    window.app.screen = Screen::Accounts;
    window.read_new_key();
    super::keeping::replace_vault(&window);
    window.say(Message::AddAccount(add_account::Message::Add));
    let _ = window
        .app
        .update(Message::Conflict(conflict::Message::Load));
    for (second, up, kept) in [(20, 150, true), (78, 208, true), (79, 209, false)] {
        window.tick_on(UnixTime(second), up);
        assert_eq!(window.app.keeping.is_loading(), kept, "{second}");
    }
}

#[test]
fn one_server_is_asked_at_a_time_though_the_page_was_left_meanwhile() {
    let mut window = window_behind();
    let nobody = "https://127.0.0.1:9".to_owned();
    window.say(Message::Clock(Page::AddressChanged(nobody)));
    let _ = window.app.update(Message::Clock(Page::Check));
    to_list(&mut window);
    window.say(Message::Accounts(accounts::Message::Settings));
    window.say(Message::Settings(settings::Message::Open(
        settings::Page::Clock,
    )));
    assert!(window.ask(Message::Clock(Page::Check)).is_empty());
    window.say(Message::ClockChecked(Ok(BEHIND)));
    assert!(!window.ask(Message::Clock(Page::Check)).is_empty());
    let _ = window.app.update(Message::Clock(Page::Check));
    window.say(Message::JobLost);
    assert!(!window.ask(Message::Clock(Page::Check)).is_empty());
}

#[test]
fn checking_again_goes_on_correcting_by_what_was_found_now() {
    let mut window = window_behind();
    window.say(Message::Clock(Page::Correct));
    window.say(Message::ClockChecked(Ok(Offset {
        millis: 52_000,
        error: 300,
    })));
    assert_eq!(window.app.now, UnixTime(70));
    assert!(kept(&window).unwrap().applied);
    window.say(Message::ClockChecked(Ok(Offset {
        millis: 900,
        error: 300,
    })));
    assert_eq!(window.app.now, UnixTime(18));
    assert_eq!(window.notice(), Some(fl!("clock-over").as_str()));
    assert!(!kept(&window).unwrap().applied);
}

#[test]
fn an_older_check_of_the_file_takes_nothing_from_the_windows_own() {
    let mut window = window_behind();
    window.say(Message::Clock(Page::Correct));
    let own = kept(&window).unwrap();
    let old = Check {
        marks: Marks {
            up: 0,
            ..own.marks.clone()
        },
        applied: false,
        ..own.clone()
    };
    for last in [Last::Outdated(old.clone()), Last::Holds(old), Last::None] {
        let shown = format!("{last:?}");
        window.say(Message::ClockLookedAt(last));
        assert_eq!(window.app.clock.check(), Some(&own), "{shown}");
    }
    assert_eq!(kept(&window), Some(own));
}

#[test]
fn what_is_known_of_the_clock_is_written_down_in_its_order() {
    let mut window = window_behind();
    let written = window.ask(Message::Clock(Page::Correct));
    assert!(kept(&window).unwrap().applied);
    let second = window.ask(Message::Clock(Page::Stop));
    assert!(second.is_empty(), "not beside the first");
    for message in written {
        window.say(message);
    }
    assert!(!kept(&window).unwrap().applied);
}
