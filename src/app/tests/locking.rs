//! Locking without being asked, and what is there again after it.

use std::cell::Cell;
use std::time::Duration;

use super::*;
use crate::app::auto_lock::Heard;
use crate::platform::presence::Sign;
use crate::platform::time::Uptime;
use crate::screen::{auto_lock, settings};

thread_local! {
    static SECONDS: Cell<u64> = const { Cell::new(0) };
}

/// A window whose uptime is the test's to say.
fn window() -> Window {
    let mut window = Window::new();
    window.app.auto_lock.on_a_clock(|| Uptime {
        total: Duration::from_secs(SECONDS.get()),
        asleep: Duration::ZERO,
    });
    window.make(three());
    window
}

/// Ticks until the vault is locked; gives the seconds that took.
fn seconds_until_locked(window: &mut Window, limit: u64) -> Option<u64> {
    (1..=limit).find(|&second| {
        SECONDS.set(SECONDS.get() + 1);
        window.tick(UnixTime(1000 + second));
        window.is_locked()
    })
}

fn unlock(window: &mut Window) {
    let session = window.open_elsewhere();
    window.booted_with(session);
}

#[test]
fn without_input_the_vault_is_locked_after_five_minutes() {
    let mut window = window();
    assert_eq!(seconds_until_locked(&mut window, 1000), Some(300));
    assert!(window.cleared() > 0, "the clipboard too");
}

#[test]
fn what_is_chosen_counts_at_once_and_stays_chosen() {
    let mut window = window();
    let choose = |minutes| Message::AutoLock(auto_lock::Message::Choose(minutes));
    window.say(Message::Settings(settings::Message::Open(
        settings::Page::Lock,
    )));
    window.say(choose(None));
    assert_eq!(seconds_until_locked(&mut window, 4000), None);
    window.say(choose(Some(1)));
    assert_eq!(seconds_until_locked(&mut window, 4000), Some(1));
    let kept = window.app.home.as_ref().unwrap().load_preferences();
    assert_eq!(kept.auto_lock_minutes, Some(1));
}

#[test]
fn each_sign_of_leaving_locks_whatever_page_shows_and_none_when_locked_already() {
    for sign in [Sign::ScreenLocked, Sign::SessionLocked, Sign::Sleep] {
        let mut window = window();
        window.open_page(1);
        for _ in 0..2 {
            window.say(Message::Heard(Heard::Sign(sign)));
            assert!(window.is_locked(), "{sign:?}");
        }
    }
}

#[test]
fn what_was_being_added_is_sealed_while_locked_and_there_again() {
    let mut window = window();
    window.read_new_key();
    window.say(Message::Heard(Heard::Sign(Sign::Sleep)));
    assert!(window.is_locked());
    unlock(&mut window);
    window.say(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts(), ["anna", "ben", "carla", "new"]);

    window.say(Message::Hotkey(Hotkey::Lock));
    unlock(&mut window);
    assert!(window.on_list(), "nothing is left unfinished");
}

#[test]
fn what_was_being_added_survives_a_lock_in_the_middle_of_a_save() {
    let mut window = window();
    window.read_new_key();
    let Vault::Kept(session) = &window.app.open.as_ref().unwrap().vault else {
        panic!("made up")
    };
    let session = Arc::clone(session);
    let saving = session.lock().unwrap();
    let lock = window.app.update(Message::Hotkey(Hotkey::Lock));
    assert!(window.is_locked());
    drop(saving);
    drop(session);
    for message in outcomes(lock) {
        window.say(message);
    }
    unlock(&mut window);
    window.say(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts(), ["anna", "ben", "carla", "new"]);
}

#[test]
fn another_vault_does_not_get_what_was_being_added() {
    let mut one = window();
    one.read_new_key();
    one.say(Message::Hotkey(Hotkey::Lock));
    let mut other = window();
    other.app.aside = one.app.aside.take();
    assert!(other.app.aside.is_some());
    unlock(&mut other);
    assert!(other.on_list());
    assert!(other.app.aside.is_none());
}
