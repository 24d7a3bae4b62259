//! Copying codes: how long they work, the next one, counters, and when the clipboard is cleared.

use super::*;

fn copy(number: u128) -> Message {
    Message::Accounts(accounts::Message::Press(id(number)))
}

fn next_code(number: u128) -> Message {
    Message::Accounts(accounts::Message::NextCode(id(number)))
}

fn counter(window: &Window, number: u128) -> Kind {
    let account = window.app.context().contents.account(id(number)).cloned();
    account.unwrap().otp.kind()
}

fn hotp() -> Vec<Account> {
    vec![account(1, "bank", Kind::Hotp { counter: 0 })]
}

#[test]
fn a_copied_code_says_how_long_it_works() {
    let mut window = Window::holding(three());
    window.tick(UnixTime(31));
    window.say(copy(1));
    assert_eq!(window.copied(), ["287082"]);
    assert_eq!(
        window.notice(),
        Some(fl!("toast-copied", seconds = 29).as_str())
    );
    assert_eq!(window.offer(), None);
}

#[test]
fn with_under_five_seconds_left_the_next_code_is_offered_and_copied_when_it_begins() {
    let mut window = Window::holding(three());
    window.tick(UnixTime(1_111_111_107));
    window.say(copy(1));
    assert_eq!(
        window.notice(),
        Some(fl!("toast-copied-short", seconds = 3).as_str())
    );
    window.say(Message::Offered(window.offer().unwrap()));
    assert_eq!(
        window.notice(),
        Some(fl!("toast-next-coming", seconds = 3).as_str())
    );
    window.tick(UnixTime(1_111_111_109));
    assert_eq!(window.copied(), ["081804"], "not before it begins");
    // RFC 6238, appendix B
    window.tick(UnixTime(1_111_111_111));
    assert_eq!(window.copied(), ["081804", "050471"]);
    window.tick(UnixTime(1_111_111_113));
    assert_eq!(window.copied().len(), 2, "once only");
}

#[test]
fn with_five_seconds_left_nothing_is_offered() {
    let mut window = Window::holding(three());
    window.tick(UnixTime(55));
    window.say(copy(1));
    assert_eq!(window.offer(), None);
    assert_eq!(
        window.notice(),
        Some(fl!("toast-copied", seconds = 5).as_str())
    );
}

#[test]
fn an_offer_taken_after_the_next_code_has_begun_copies_it_at_once() {
    let mut window = Window::holding(three());
    window.tick(UnixTime(1_111_111_109));
    window.say(copy(1));
    let offer = window.offer().unwrap();
    window.tick(UnixTime(1_111_111_111));
    window.say(Message::Offered(offer));
    assert_eq!(window.copied(), ["081804", "050471"]);
}

#[test]
fn a_clipboard_that_takes_its_time_does_not_make_the_code_last_longer() {
    let mut window = Window::holding(three());
    let outcome = window.ask(copy(1));
    window.tick(UnixTime(60));
    for message in outcome {
        window.say(message);
    }
    assert_eq!(
        window.notice(),
        Some(fl!("toast-copied-short", seconds = 0).as_str())
    );
}

#[test]
fn a_code_leaves_the_clipboard_after_30_seconds_and_on_lock() {
    let mut window = Window::holding(three());
    window.say(copy(1));
    window.tick(UnixTime(88));
    assert_eq!(window.cleared(), 0);
    window.tick(UnixTime(89));
    assert_eq!(window.cleared(), 1);
    window.tick(UnixTime(150));
    assert_eq!(window.cleared(), 1);
    window.say(Message::Hotkey(Hotkey::Lock));
    assert_eq!(window.cleared(), 2);
}

#[test]
fn a_counters_code_shows_only_after_the_counter_was_saved() {
    let mut window = Window::holding(hotp());
    let outcome = window.ask(next_code(1));
    window.say(copy(1));
    assert!(window.copied().is_empty(), "there is nothing to copy yet");
    for message in outcome {
        window.say(message);
    }
    assert_eq!(window.copied(), ["755224"], "one code for both presses");
    window.say(copy(1));
    assert_eq!(window.copied(), ["755224", "755224"]);
    let kept = window.open_elsewhere().contents().accounts[0].otp.kind();
    assert_eq!(kept, counter(&window, 1));
}

#[test]
fn the_codes_of_a_counter_are_those_of_rfc_4226_in_their_order() {
    let mut window = Window::holding(hotp());
    for _ in 0..3 {
        window.say(next_code(1));
        window.say(copy(1));
    }
    assert_eq!(window.copied(), ["755224", "287082", "359152"]);
    assert_eq!(counter(&window, 1), Kind::Hotp { counter: 3 });
    assert_eq!(window.notice(), Some(fl!("toast-copied-counter").as_str()));
}

#[test]
fn a_counter_that_cannot_be_saved_gives_no_code() {
    let mut window = Window::holding(hotp());
    let aside = window.folder.path().join("aside");
    std::fs::rename(window.place().data, &aside).unwrap();
    window.say(next_code(1));
    assert_eq!(counter(&window, 1), Kind::Hotp { counter: 0 });
    assert_eq!(window.app.notices.shown().unwrap().kind, ui::Kind::Danger);
    window.say(copy(1));
    assert!(window.copied().is_empty());
}

#[test]
fn a_code_that_another_program_used_up_meanwhile_is_not_shown_again() {
    let mut window = Window::holding(hotp());
    let mut elsewhere = window.open_elsewhere();
    for _ in 0..2 {
        change(&mut elsewhere, &Change::TakeCounter { id: id(1) });
    }
    window.say(next_code(1));
    window.say(copy(1));
    assert_eq!(window.copied(), ["359152"], "the third code of RFC 4226");
    assert_eq!(counter(&window, 1), Kind::Hotp { counter: 3 });
}

#[test]
fn a_clipboard_that_does_not_answer_is_named() {
    let mut window = Window::holding(three());
    window.say(Message::Copied(
        id(1),
        Some(UnixTime(60)),
        Err(ClipboardError),
    ));
    assert_eq!(window.app.notices.shown().unwrap().kind, ui::Kind::Danger);
    assert_eq!(window.app.clear_at, None);
}
