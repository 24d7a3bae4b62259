//! The window hidden and shown again, a start without one, a window that gets out of the way.

use super::*;
use crate::app::background::Event;
use crate::platform::time::Uptime;
use crate::platform::tray::{Heard, Wanted};
use crate::preferences::Choice;
use crate::screen::staying;

thread_local! {
    static UP: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

fn uptime() -> Uptime {
    Uptime {
        total: Duration::from_secs(UP.get()),
        asleep: Duration::ZERO,
    }
}

/// A window whose tray shows the icon, or is wanted and not there.
fn with_tray(shown: bool) -> Window {
    let mut window = Window::holding(three());
    window.app.preferences.staying.tray = true;
    window.app.background.pretend(shown);
    UP.set(59);
    window.app.auto_lock.on_a_clock(uptime);
    window.app.auto_lock.begin();
    window
}

fn hide(window: &mut Window) {
    window.say(Message::CloseRequested);
    assert!(window.app.background.is_hidden());
}

fn ends(window: &mut Window) -> bool {
    let told = window.ask(Message::CloseRequested);
    told.iter().any(|told| matches!(told, Message::Left))
}

/// Whether a task wants something of the window itself.
fn moves_the_window(task: Task<Message>) -> bool {
    let Some(stream) = task::into_stream(task) else {
        return false;
    };
    block_on(stream.any(async |action| matches!(action, Action::Window(_))))
}

#[test]
fn closing_hides_the_window_only_where_a_tray_shows_the_icon() {
    let mut window = with_tray(true);
    assert!(!ends(&mut window));
    assert!(window.app.background.is_hidden());
    assert!(window.app.open.is_some(), "the program goes on");

    assert!(ends(&mut with_tray(false)));
    let mut window = with_tray(true);
    window.app.preferences.staying.tray = false;
    assert!(ends(&mut window), "the tray is off");
    let mut window = with_tray(true);
    window.app.keeping.forgotten = true;
    assert!(ends(&mut window), "there is nothing left to stay for");
}

#[test]
fn a_hidden_window_locks_in_time_without_a_tick_before() {
    let mut window = with_tray(true);
    assert_eq!(window.app.preferences.auto_lock_minutes, Some(5));
    hide(&mut window);
    let at = Duration::from_secs(59 + 5 * 60);
    assert_eq!(window.app.next_moment(), Some(at));
    UP.set(at.as_secs());
    window.tick_on(UnixTime(at.as_secs()), at.as_secs());
    assert!(window.is_locked());
    assert_eq!(
        window.app.next_moment(),
        None,
        "nothing is left to wait for"
    );
    assert!(window.app.background.is_hidden());
}

#[test]
fn a_copied_code_is_cleared_while_the_window_is_hidden_and_nothing_else_ticks() {
    let mut window = with_tray(true);
    window.app.preferences.auto_lock_minutes = None;
    window.say(Message::Accounts(accounts::Message::Press(id(1))));
    hide(&mut window);
    assert_eq!(window.app.next_moment(), Some(Duration::from_secs(89)));
    UP.set(89);
    window.tick_on(UnixTime(89), 89);
    assert_eq!(window.cleared(), 1);
    assert!(window.app.open.is_some(), "a late tick is no absence here");
    let next = window.app.next_moment();
    assert_eq!(next, Some(Duration::MAX), "only a sleep is waited for");
}

#[test]
fn showing_comes_too_late_for_a_vault_that_was_to_be_locked() {
    let mut window = with_tray(true);
    hide(&mut window);
    UP.set(59 + 5 * 60);
    window.say(Message::Called(Wish::Show));
    assert!(!window.app.background.is_hidden());
    assert!(window.is_locked());
}

#[test]
fn what_a_click_revealed_is_covered_when_the_window_comes_back() {
    let mut window = with_tray(true);
    let _ = window.app.choose(Choice::HideCodes(true));
    let revealed = |window: &Window| format!("{:?}", window.app.list).contains("revealed: Some");
    window.say(Message::Accounts(accounts::Message::Press(id(1))));
    assert!(revealed(&window));
    hide(&mut window);
    assert!(!revealed(&window));
}

#[test]
fn a_key_that_was_shown_is_covered_when_the_window_comes_back_and_what_was_typed_to_unlock_is_gone()
{
    let mut window = with_tray(true);
    window.open_page(1);
    for message in [account::Message::AskForKey, account::Message::ShowKey] {
        window.say(Message::Account(message));
    }
    let page = |window: &Window| format!("{:?}", window.app.screen);
    assert!(page(&window).contains("key_shown: true"));
    hide(&mut window);
    assert!(page(&window).contains("key_shown: false"));
    window.say(Message::Called(Wish::Show));

    window.say(Message::Hotkey(Hotkey::Lock));
    window.begin_to_type_the_passphrase();
    assert!(window.has_typed());
    hide(&mut window);
    assert!(!window.has_typed());
}

#[test]
fn a_list_that_nobody_sees_counts_no_seconds_and_is_of_this_moment_when_it_is_seen_again() {
    let mut window = with_tray(false);
    drop(window.app.appear(Task::none()));
    let shown = window.app.background.window().unwrap();
    let seen = |seen| Message::Background(Event::Seen(shown, seen));
    let _ = window.app.choose(Choice::HideCodes(true));
    window.say(Message::Accounts(accounts::Message::Press(id(1))));
    window.say(seen(false));
    assert!(window.app.background.is_out_of_sight());
    let list = format!("{:?}", window.app.list);
    assert!(!list.contains("revealed: Some"), "covered");
    let before = window.app.now;
    window.say(seen(true));
    assert!(!window.app.background.is_out_of_sight());
    assert!(window.app.now > before, "it is later than in the test");

    // What is heard of a window that is gone tells nothing of this one.
    window.say(Message::Background(Event::Seen(
        iced::window::Id::unique(),
        false,
    )));
    assert!(!window.app.background.is_out_of_sight());
}

#[test]
fn a_list_that_nobody_sees_is_locked_when_it_is_time() {
    let mut window = with_tray(false);
    drop(window.app.appear(Task::none()));
    let shown = window.app.background.window().unwrap();
    window.say(Message::Background(Event::Seen(shown, false)));
    UP.set(59 + 5 * 60);
    window.say(Message::Background(Event::Seen(shown, true)));
    assert!(window.is_locked());
}

#[test]
fn the_menu_does_what_later_starts_do_and_quits() {
    let wanted = |it| Message::Background(Event::Tray(Heard::Wanted(it)));
    let mut window = with_tray(true);
    hide(&mut window);
    window.say(wanted(Wanted::Lock));
    assert!(window.is_locked() && window.app.background.is_hidden());
    window.say(wanted(Wanted::Show));
    assert!(!window.app.background.is_hidden());
    let session = window.open_elsewhere();
    window.booted_with(session);
    hide(&mut window);
    window.say(wanted(Wanted::Add));
    assert!(matches!(window.app.screen, Screen::AddAccount(_)));
    assert!(!window.app.background.is_hidden());
    let told = window.ask(wanted(Wanted::Quit));
    assert!(told.iter().any(|told| matches!(told, Message::Left)));
}

#[test]
fn a_hidden_start_looks_for_no_vault_and_one_without_a_tray_has_a_window() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::resolve(Some(folder.path())).unwrap();
    for tray in [true, false] {
        let mut preferences = Preferences::default();
        preferences.staying.tray = tray;
        let (app, begin) = App::new(Some(home.clone()), preferences, Wish::Hidden);
        let told = outcomes(begin);
        let looked = told.iter().any(|it| matches!(it, Message::Booted(_)));
        assert_eq!(looked, !tray);
        assert_eq!(app.background.is_hidden(), tray);
    }
}

#[test]
fn a_window_that_no_tray_can_bring_back_comes_back_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::resolve(Some(folder.path())).unwrap();
    let mut preferences = Preferences::default();
    preferences.staying.tray = true;
    let (mut app, _) = App::new(Some(home), preferences, Wish::Hidden);
    drop(app.appear(Task::none()));
    let _ = app.update(Message::Background(Event::Waited(0)));
    assert!(app.background.is_hidden(), "an earlier wait");
    app.background.pretend(true);
    let _ = app.update(Message::Background(Event::Waited(1)));
    assert!(app.background.is_hidden(), "the tray shows it");
    app.background.pretend(false);
    let _ = app.update(Message::Background(Event::Waited(1)));
    assert!(!app.background.is_hidden());
}

#[test]
fn a_second_hidden_start_raises_nothing() {
    let mut window = with_tray(true);
    hide(&mut window);
    window.say(Message::Called(Wish::Hidden));
    assert!(window.app.background.is_hidden());
}

#[test]
fn the_window_is_minimised_after_a_copy_but_not_when_the_code_is_about_to_end() {
    let copied = |window: &mut Window, ends| {
        let ends = Some(UnixTime(ends));
        moves_the_window(window.app.update(Message::Copied(id(1), ends, Ok(()))))
    };
    let mut window = Window::holding(three());
    assert!(!copied(&mut window, 80), "as it is chosen at first");
    let chosen = Choice::MinimiseAfterCopy(true);
    window.say(Message::Settings(settings::Message::Open(
        settings::Page::Staying,
    )));
    window.say(Message::Staying(staying::Message::Choose(chosen)));
    assert!(copied(&mut window, 80));
    assert!(!copied(&mut window, 60), "one second is left");
}
