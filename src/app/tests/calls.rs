//! What later starts of the program are for, in each state that the window may be in.

use super::*;

fn call(wish: Wish) -> Message {
    Message::Called(wish)
}

fn open(name: &str) -> Message {
    let link = format!("otpauth://totp/injixo:{name}?secret={KEY_TEXT}");
    call(Wish::Open(Secret::from_text(link)))
}

fn named(window: &Window) -> Option<String> {
    match &window.app.screen {
        Screen::AddAccount(page) => page.named(),
        _ => None,
    }
}

#[test]
fn a_clicked_link_is_asked_about_in_the_window_that_is_open() {
    let mut window = Window::holding(vec![]);
    window.say(open("anna"));
    assert_eq!(named(&window).as_deref(), Some("anna"));
    assert!(window.accounts().is_empty(), "asked, not added");
    window.say(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts(), ["anna"]);
}

#[test]
fn a_link_clicked_while_the_vault_is_locked_waits_for_it_and_several_are_asked_about_together() {
    let mut window = Window::holding(vec![]);
    window.say(Message::Hotkey(Hotkey::Lock));
    for name in ["anna", "ben"] {
        window.say(open(name));
        assert!(window.is_locked());
    }
    window.say(call(Wish::Open(Secret::from_text("https://x.org".into()))));
    let session = window.open_elsewhere();
    window.booted_with(session);
    let Screen::AddAccount(page) = &window.app.screen else {
        panic!("not asked")
    };
    let shown = format!("{page:?}");
    assert!(shown.contains("anna") && shown.contains("ben"), "{shown}");
}

#[test]
fn what_is_being_filled_in_is_finished_first() {
    let mut window = Window::holding(vec![]);
    window.say(open("anna"));
    window.say(open("ben"));
    assert_eq!(named(&window).as_deref(), Some("anna"));
    assert_eq!(window.notice(), Some(&*fl!("toast-call-waits")));
    window.say(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts(), ["anna"]);
    assert_eq!(named(&window).as_deref(), Some("ben"));
    // To the sources, and from there to the list.
    for _ in 0..2 {
        window.say(Message::AddAccount(add_account::Message::Back));
    }
    assert!(window.on_list(), "asked about once");
}

#[test]
fn the_menus_actions_add_an_account_and_lock() {
    let mut window = Window::holding(three());
    window.say(call(Wish::Add));
    assert!(matches!(window.app.screen, Screen::AddAccount(_)));
    window.say(call(Wish::Lock));
    assert!(window.is_locked());
    window.say(call(Wish::Lock));
    window.say(call(Wish::Show));
    assert!(window.is_locked(), "neither opens anything");
    window.say(call(Wish::Add));
    assert!(window.is_locked());
    let session = window.open_elsewhere();
    window.booted_with(session);
    assert!(matches!(window.app.screen, Screen::AddAccount(_)));
}

#[test]
fn a_link_that_waits_beside_an_enrolment_outlives_a_lock_with_it() {
    let mut window = Window::holding(three());
    window.say(Message::Accounts(accounts::Message::Enroll));
    window.say(open("ben"));
    window.say(call(Wish::Lock));
    assert!(!format!("{:?}", window.app.calls).contains("ben"));
    let session = window.open_elsewhere();
    window.booted_with(session);
    assert!(matches!(window.app.screen, Screen::Enroll(_)));
    window.say(Message::Enroll(enroll::Message::Back));
    assert_eq!(named(&window).as_deref(), Some("ben"));
}

#[test]
fn a_link_that_waits_in_an_open_vault_is_sealed_when_that_locks() {
    let mut window = Window::holding(three());
    window.say(Message::Settings(settings::Message::Open(
        settings::Page::Recovery,
    )));
    window.say(open("ben"));
    assert!(matches!(window.app.screen, Screen::Recovery(_)));
    window.say(call(Wish::Lock));
    assert!(!format!("{:?}", window.app.calls).contains("ben"));
    let session = window.open_elsewhere();
    window.booted_with(session);
    assert_eq!(named(&window).as_deref(), Some("ben"));
}
