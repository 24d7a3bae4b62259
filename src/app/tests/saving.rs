//! Adding, editing, removing, moving: what counts only after it was saved, and what a failed save says.

use super::*;
use crate::screen::draft_form;

/// Takes the folder of the vault away, so that no save succeeds, not even the superuser's.
fn without_disk(window: &mut Window, then: impl FnOnce(&mut Window)) {
    let data = window.place().data;
    let aside = window.folder.path().join("aside");
    std::fs::rename(&data, &aside).unwrap();
    then(window);
    std::fs::rename(&aside, &data).unwrap();
}

fn rename_to(name: &str) -> Message {
    let name = draft_form::Message::AccountChanged(name.into());
    Message::Account(account::Message::Form(name))
}

#[test]
fn an_added_account_is_saved_and_then_shown() {
    let mut window = Window::holding(three());
    window.read_new_key();
    let outcome = window.ask(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts().len(), 3, "not before it is saved");
    for message in outcome {
        window.say(message);
    }
    assert_eq!(window.accounts(), ["anna", "ben", "carla", "new"]);
    assert!(window.on_list());
    assert_eq!(window.notice(), Some(fl!("toast-added").as_str()));
    assert_eq!(window.open_elsewhere().contents().accounts.len(), 4);
}

#[test]
fn a_draft_that_cannot_be_saved_stays_says_why_and_can_be_added_later() {
    let mut window = Window::holding(three());
    window.read_new_key();
    let add = || Message::AddAccount(add_account::Message::Add);
    without_disk(&mut window, |window| window.say(add()));
    assert_eq!(window.accounts().len(), 3);
    let Screen::AddAccount(page) = &window.app.screen else {
        panic!("left the page")
    };
    let shown = format!("{page:?}");
    assert!(
        !page.is_saving() && shown.contains("trouble: Some"),
        "{shown}"
    );
    window.say(add());
    assert_eq!(window.accounts().last(), Some(&"new"));
}

#[test]
fn a_draft_is_not_left_while_it_is_being_saved() {
    let mut window = Window::holding(three());
    window.read_new_key();
    let mut outcome = Vec::new();
    without_disk(&mut window, |window| {
        outcome = window.ask(Message::AddAccount(add_account::Message::Add));
    });
    window.say(Message::AddAccount(add_account::Message::Back));
    for message in outcome {
        window.say(message);
    }
    let shown = format!("{:?}", window.app.screen);
    assert!(shown.contains("trouble: Some"), "{shown}");
    window.say(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts().last(), Some(&"new"));
}

#[test]
fn a_save_that_ends_after_its_page_was_left_does_not_turn_the_page() {
    let mut window = Window::holding(three());
    window.read_new_key();
    let outcome = window.ask(Message::AddAccount(add_account::Message::Add));
    window.app.screen = Screen::AddAccount(add_account::State::new());
    for message in outcome {
        window.say(message);
    }
    assert_eq!(window.accounts().last(), Some(&"new"));
    assert!(matches!(window.app.screen, Screen::AddAccount(_)));
}

#[test]
fn a_removed_account_comes_back_to_where_it_stood() {
    let mut window = Window::holding(three());
    window.open_page(2);
    window.say(Message::Account(account::Message::AskToRemove));
    window.say(Message::Account(account::Message::Remove));
    assert_eq!(window.accounts(), ["anna", "carla"]);
    assert!(window.on_list());
    let undo = window.offer().unwrap();
    assert_eq!(undo, Offer::Undo(id(2), 1));
    window.say(Message::Offered(undo));
    assert_eq!(window.accounts(), ["anna", "ben", "carla"]);
    assert_eq!(window.notice(), Some(fl!("toast-restored").as_str()));
}

#[test]
fn an_edit_is_saved_and_the_page_stays() {
    let mut window = Window::holding(three());
    window.open_page(2);
    window.say(rename_to("Benjamin"));
    window.say(Message::Account(account::Message::Save));
    assert_eq!(window.accounts(), ["anna", "Benjamin", "carla"]);
    assert!(matches!(window.app.screen, Screen::Account(_)));
    assert_eq!(window.notice(), Some(fl!("toast-saved").as_str()));
}

#[test]
fn an_edit_that_cannot_be_saved_stays_in_the_form() {
    let mut window = Window::holding(three());
    window.open_page(2);
    window.say(rename_to("Benjamin"));
    let save = || Message::Account(account::Message::Save);
    without_disk(&mut window, |window| window.say(save()));
    assert_eq!(window.accounts(), ["anna", "ben", "carla"]);
    assert!(format!("{:?}", window.app.screen).contains("trouble: Some"));
    window.say(save());
    assert_eq!(window.accounts(), ["anna", "Benjamin", "carla"]);
}

#[test]
fn an_account_moves_in_the_list_and_on_the_disk() {
    let mut window = Window::holding(three());
    window.open_page(1);
    window.say(Message::Account(account::Message::MoveDown));
    assert_eq!(window.accounts(), ["ben", "anna", "carla"]);
    let order = window.open_elsewhere();
    assert_eq!(order.contents().accounts[1].id, id(1));
}

#[test]
fn what_another_program_saves_shows_within_two_seconds() {
    let mut window = Window::holding(three());
    let mut elsewhere = window.open_elsewhere();
    change(
        &mut elsewhere,
        &Change::Add(Box::new(account(4, "dora", TOTP))),
    );
    window.tick(UnixTime(61));
    assert_eq!(
        window.accounts().len(),
        3,
        "only every other second is looked"
    );
    window.tick(UnixTime(62));
    assert_eq!(window.accounts(), ["anna", "ben", "carla", "dora"]);
    assert_eq!(window.notice(), Some(fl!("toast-reloaded").as_str()));
}

#[test]
fn the_page_of_an_account_that_another_program_removed_is_left() {
    let mut window = Window::holding(three());
    window.open_page(2);
    let at = UnixTime(0);
    change(
        &mut window.open_elsewhere(),
        &Change::Trash { id: id(2), at },
    );
    window.tick(UnixTime(62));
    assert!(window.on_list());
}

#[test]
fn closing_waits_for_the_save_under_way() {
    let mut window = Window::holding(three());
    let session = window.session();
    let saving = session.lock().unwrap();
    let close = window.app.update(Message::CloseRequested);
    let (sender, left) = std::sync::mpsc::channel();
    let closing = std::thread::spawn(move || sender.send(outcomes(close)));
    let soon = std::time::Duration::from_millis(100);
    assert!(
        left.recv_timeout(soon).is_err(),
        "closed in the middle of a save"
    );
    drop(saving);
    assert!(matches!(left.recv().unwrap()[..], [Message::Left]));
    closing.join().unwrap().unwrap();
    assert_eq!(window.cleared(), 1);
}

#[test]
fn closing_does_not_wait_for_ever() {
    let mut window = Window::holding(three());
    let session = window.session();
    let _hanging = session.lock().unwrap();
    let close = window.app.update(Message::CloseRequested);
    let (sender, left) = std::sync::mpsc::channel();
    let _closing = std::thread::spawn(move || sender.send(outcomes(close)));
    let limit = std::time::Duration::from_secs(20);
    let left = left.recv_timeout(limit).expect("it waits for ever");
    assert!(matches!(left[..], [Message::Left]));
    assert_eq!(window.cleared(), 1);
}
