//! What an administrator fixed, in the window as it runs.

use super::*;
use crate::screen::ways;
use crate::vault::slot::SlotKind;
use crate::words;

fn longest() -> Policy {
    Policy::from_toml("longest_auto_lock_minutes = 2")
}

fn required() -> Policy {
    Policy::from_toml("organisation = \"ACME IT\"\npassphrase_required = true")
}

/// A window under a policy, whose vault the keyring alone opens.
fn under(find: fn() -> Policy) -> Window {
    let mut window = Window::new();
    window.app.find_policy = find;
    let _ = window.app.obey(find());
    window.make(vec![account(1, "anna", TOTP)]);
    window
}

fn page(window: &Window) -> &ways::State {
    match &window.app.screen {
        Screen::Ways(page) => page,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_longest_time_locks_a_window_that_was_never_to_lock() {
    let mut window = under(longest);
    window.app.preferences.auto_lock_minutes = None;
    assert_eq!(window.app.auto_lock_minutes(), Some(2));
    assert_eq!(window.app.auto_lock_facts().minutes, Some(2));
    window.say(Message::AutoLock(screen::auto_lock::Message::Choose(None)));
    assert_eq!(window.app.auto_lock_minutes(), Some(2));
    assert_eq!(window.app.preferences.auto_lock_minutes, Some(2));
    let _ = window.app.obey(Policy::default());
    window.app.preferences.auto_lock_minutes = None;
    assert_eq!(window.app.auto_lock_minutes(), None);
}

#[test]
fn a_policy_that_came_while_the_vault_was_locked_is_in_force_when_it_opens() {
    let mut window = Window::new();
    window.app.find_policy = longest;
    assert_eq!(window.app.auto_lock_minutes(), Some(5));
    window.make(vec![]);
    assert_eq!(window.app.policy, longest());
    assert_eq!(window.app.auto_lock_minutes(), Some(2));
}

#[test]
fn a_vault_that_the_keyring_alone_opens_asks_for_the_required_passphrase_and_is_locked_without() {
    let mut window = under(required);
    assert!(page(&window).is_required());
    for hotkey in [Hotkey::Settings, Hotkey::Add, Hotkey::Search, Hotkey::Help] {
        window.say(Message::Hotkey(hotkey));
        assert!(page(&window).is_required());
    }
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(window.app.open.is_none(), "it is locked");
}

#[test]
fn no_page_about_the_ways_in_leads_past_the_required_passphrase() {
    let mut window = under(required);
    let pages: [fn(&mut App) -> Task<Message>; 3] = [
        App::show_recovery,
        |app| app.show_ways(None),
        |app| app.show_ways(Some(ways::Plan::Phrase)),
    ];
    for page_about_ways in pages {
        let _ = page_about_ways(&mut window.app);
        assert!(!matches!(&window.app.screen, Screen::Ways(page) if page.is_required()));
        window.say(Message::Hotkey(Hotkey::Back));
        assert!(page(&window).is_required());
    }
}

#[test]
fn where_the_passphrase_cannot_be_set_the_codes_are_there_all_the_same() {
    let mut window = under(required);
    let failed = words::ways_error(&crate::vault::WaysError::NotFinished);
    let _ = window.app.guarding_failed(failed);
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(matches!(window.app.screen, Screen::Accounts));
    // Nor is it asked for again before the next opening, where it would fail as it did.
    let _ = window.app.show_recovery();
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(matches!(window.app.screen, Screen::Settings));
}

#[test]
fn with_the_passphrase_the_accounts_show_and_nothing_is_asked_again() {
    let mut window = under(required);
    let mut status = window.app.status.clone().unwrap();
    status.slots = vec![SlotKind::KeyringPassphrase];
    window.app.status = Some(status.clone());
    window.say(Message::Ways(ways::Message::Changed(
        status.slots,
        ways::Left::default(),
    )));
    window.say(Message::Ways(ways::Message::Back));
    assert!(matches!(window.app.screen, Screen::Accounts));
}

#[test]
fn a_policy_that_requires_a_passphrase_asks_as_soon_as_it_is_known() {
    let mut window = Window::new();
    window.app.find_policy = required;
    window.make(vec![]);
    assert!(page(&window).is_required());
}

#[test]
fn the_clock_is_checked_with_the_fixed_address_and_the_persons_own_is_kept() {
    let mut window = Window::new();
    let policy = Policy::from_toml("clock_address = \"https://time.acme.example\"");
    let _ = window.app.obey(policy);
    let own = window.app.preferences.clock_address.clone();
    let _ = window.app.show_clock();
    let Screen::Clock(page) = &mut window.app.screen else {
        panic!("no clock");
    };
    let asked = page.update(screen::clock::Message::Check);
    let fixed = "https://time.acme.example".to_owned();
    assert_eq!(asked, screen::clock::Action::Check(fixed.clone()));
    let _ = window.app.check_clock(fixed);
    assert_eq!(window.app.preferences.clock_address, own);
}

#[test]
fn no_policy_looks_after_made_up_accounts() {
    let (mut app, _) = App::new(None, Preferences::default(), Wish::Show);
    let _ = app.obey(required());
    assert_eq!(app.policy, Policy::default());
}
