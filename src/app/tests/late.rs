//! What comes too late: results of a vault that was locked meanwhile.

use super::*;
use crate::vault::slot::SlotKind;

/// An account that something shows.
fn key_read() -> key_source::Reading {
    crate::qr::Finds::from(Draft::from_text(KEY_TEXT).unwrap()).into()
}

/// Everything that may still be under way when a vault is locked, begun before and given after.
fn lock_meanwhile(message: Message) -> Window {
    let mut accounts = three();
    accounts.push(account(4, "bank", Kind::Hotp { counter: 0 }));
    let mut window = Window::holding(accounts);
    if matches!(message, Message::AddAccount(_)) {
        window.read_new_key();
    }
    let outcome = window.ask(message);
    window.say(Message::Hotkey(Hotkey::Lock));
    for message in outcome {
        window.say(message);
    }
    window
}

#[test]
fn locking_drops_the_vault_and_everything_read_from_it() {
    let mut window = Window::holding(three());
    window.say(Message::Hotkey(Hotkey::Typed(Secret::from_text(
        "an".into(),
    ))));
    let Some(Open {
        vault: Vault::Kept(session),
        ..
    }) = &window.app.open
    else {
        panic!("not open")
    };
    let session = Arc::downgrade(session);
    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(window.is_locked());
    assert!(session.upgrade().is_none(), "the key is still held");
    assert!(window.accounts().is_empty());
    assert!(!window.app.list.is_searching());
}

#[test]
fn results_that_come_after_locking_bring_nothing_back() {
    for message in [
        Message::Accounts(accounts::Message::Press(id(1))),
        Message::AddAccount(add_account::Message::Add),
        Message::Ticked(UnixTime(62), Duration::from_secs(62)),
        Message::Accounts(accounts::Message::NextCode(id(4))),
    ] {
        let shown = format!("{message:?}");
        let window = lock_meanwhile(message);
        assert!(window.is_locked(), "{shown}");
        assert!(window.accounts().is_empty(), "{shown}");
        assert_eq!(window.notice(), None, "{shown}");
    }
}

#[test]
fn what_was_read_after_locking_is_dropped() {
    let mut window = Window::holding(three());
    let _ = window.ask(Message::Hotkey(Hotkey::Paste { into_field: true }));
    let asked = window.asked();
    window.say(Message::Hotkey(Hotkey::Lock));
    window.say(Message::Read(asked, Ok(key_read())));
    assert!(window.is_locked());
}

#[test]
fn a_foreign_save_that_was_found_before_locking_shows_nothing() {
    let mut window = Window::holding(three());
    let open = window.app.open.as_ref().unwrap();
    let (vault, seen) = (open.vault.clone(), open.seen.clone());
    window.say(Message::Hotkey(Hotkey::Lock));
    window.say(Message::Reloaded(vault.clone(), Ok(Some(seen))));
    assert!(window.is_locked() && window.accounts().is_empty());
    window.say(Message::Reloaded(vault, Err(OpenError::Damaged)));
    assert!(window.is_locked());
    assert!(!format!("{:?}", window.app.screen).contains("Damaged"));
}

#[test]
fn a_code_copied_while_the_vault_was_being_locked_is_cleared_away() {
    let mut window = Window::holding(three());
    let outcome = window.ask(Message::Accounts(accounts::Message::Press(id(1))));
    window.say(Message::Hotkey(Hotkey::Lock));
    let before = window.cleared();
    for message in outcome {
        window.say(message);
    }
    assert_eq!(window.cleared(), before + 1);
    assert_eq!(window.app.clear_at, None);
}

#[test]
fn a_next_code_that_was_promised_is_not_copied_after_locking() {
    let mut window = Window::holding(three());
    window.say(Message::Offered(Offer::CopyNext(id(1), UnixTime(60))));
    window.say(Message::Hotkey(Hotkey::Lock));
    let again = window.open_elsewhere();
    window.booted_with(again);
    window.tick(UnixTime(60));
    assert!(window.copied().is_empty());
}

#[test]
fn an_older_result_that_comes_later_does_not_hide_a_newer_one() {
    let mut window = Window::holding(three());
    let open = window.app.open.as_ref().unwrap();
    let (vault, before) = (open.vault.clone(), open.seen.clone());
    let mut elsewhere = window.open_elsewhere();
    let new = account(9, "new", Kind::Totp { period: 30 });
    change(&mut elsewhere, &Change::Add(Box::new(new)));
    window.tick(UnixTime(62));
    assert_eq!(window.accounts().len(), 4);
    window.say(Message::Reloaded(vault, Ok(Some(before))));
    assert_eq!(window.accounts().len(), 4, "the newer state stays");
}

#[test]
fn results_of_a_vault_that_was_locked_say_nothing_about_the_one_that_is_open_now() {
    let mut window = Window::holding(three());
    let open = window.app.open.as_ref().unwrap();
    let (vault, seen) = (open.vault.clone(), open.seen.clone());
    window.say(Message::Hotkey(Hotkey::Lock));
    let session = window.open_elsewhere();
    window.booted_with(session);
    window.say(Message::Reloaded(vault.clone(), Err(OpenError::Damaged)));
    window.say(Message::Saved(Intent::Move, vault, Ok(seen)));
    assert!(!window.is_locked());
}

#[test]
fn ways_that_were_changed_before_locking_are_the_ones_that_are_offered() {
    let mut window = Window::holding(three());
    let open = window.app.open.as_ref().unwrap();
    let (held, seen) = (effect::Named::of(&open.vault), open.seen.clone());
    let mut status = window.app.status.clone().unwrap();
    status.slots = vec![SlotKind::Passphrase];
    window.say(Message::Hotkey(Hotkey::Lock));
    let asks = |window: &Window| matches!(&window.app.screen, Screen::Unlock(page) if page.wants_passphrase());
    assert!(!asks(&window), "the keyring opened it");
    let copies = effect::Followed::All(vault::Rekeyed::default());
    let guarded = effect::Guarded {
        seen,
        status,
        copies,
    };
    window.say(Message::Guarded(held, Ok(Box::new(guarded))));
    assert!(window.is_locked() && window.accounts().is_empty());
    assert!(asks(&window));
    assert!(window.app.status.unwrap().has(&SlotKind::Passphrase));
}

#[test]
fn a_code_that_comes_to_the_screen_after_locking_is_dropped() {
    let mut window = Window::holding(three());
    let _ = window.ask(Message::Accounts(accounts::Message::Add));
    let _ = window.ask(Message::AddAccount(add_account::Message::Source(
        key_source::Message::Watch,
    )));
    let asked = window.asked();
    window.say(Message::Hotkey(Hotkey::Lock));
    window.say(Message::Glanced(asked, Ok(key_read())));
    assert!(window.is_locked());
    let later = window.ask(Message::Ticked(UnixTime(62), Duration::from_secs(62)));
    assert!(later.is_empty(), "the screen is looked at no more");
}

#[test]
fn an_answer_to_an_earlier_reading_is_not_taken_for_one_to_the_present() {
    for answer in [
        Ok(key_read()),
        Err(ReadFailure::Cancelled),
        Err(ReadFailure::NoCodeOnScreen),
    ] {
        let mut window = Window::holding(three());
        let begin = |window: &mut Window, how| {
            drop(window.app.update(Message::Accounts(accounts::Message::Add)));
            drop(window.app.update(Message::AddAccount(how)));
            window.asked()
        };
        let earlier = begin(
            &mut window,
            add_account::Message::Source(key_source::Message::ScanScreen),
        );
        window.say(Message::AddAccount(add_account::Message::Back));
        let present = begin(
            &mut window,
            add_account::Message::Source(key_source::Message::ChoosePicture),
        );
        window.say(Message::Read(earlier, answer));
        assert!(window.is_reading(), "the present one is waited for");
        window.say(Message::Read(present, Ok(key_read())));
        assert!(!window.is_reading(), "and is taken");
    }
}

#[test]
fn a_look_that_ends_after_the_watch_shows_nothing() {
    let mut window = Window::holding(three());
    drop(window.app.update(Message::Accounts(accounts::Message::Add)));
    let mut begin = |how| {
        drop(window.app.update(Message::AddAccount(how)));
        window.asked()
    };
    let earlier = begin(add_account::Message::Source(key_source::Message::Watch));
    let _ = begin(add_account::Message::Source(
        key_source::Message::StopWatching,
    ));
    let _ = begin(add_account::Message::Source(
        key_source::Message::ChoosePicture,
    ));
    window.say(Message::Glanced(earlier, Ok(key_read())));
    assert!(window.is_reading());
    window.say(Message::AddAccount(add_account::Message::Back));
    drop(window.app.update(Message::Accounts(accounts::Message::Add)));
    window.say(Message::Glanced(earlier, Ok(key_read())));
    let Screen::AddAccount(page) = &window.app.screen else {
        panic!("left the page")
    };
    assert!(page.pastes(), "the choice of a source");
}
