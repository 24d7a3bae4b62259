//! A conflict with another program: what waits, what is kept behind the page, and what is let go of.

use super::*;

/// What another program does to the vault: nothing that this window's key opens stands there afterwards.
pub(in crate::app::tests) fn replace_vault(window: &Window) {
    let place = window.place();
    let other = tempfile::tempdir().unwrap();
    let elsewhere = Home::resolve(Some(other.path())).unwrap().place();
    let way = Way::Keyring(&window.keyring);
    drop(vault::create(&elsewhere, way, &mut OsEntropy, UnixTime(0)).unwrap());
    let _ = std::fs::copy(elsewhere.vault_file(), place.vault_file()).unwrap();
}

#[test]
fn a_draft_behind_a_conflict_is_sealed_when_the_vault_locks_and_there_again_with_its_key() {
    let mut window = Window::holding(three());
    window.read_new_key();
    let file = window.place().vault_file();
    let mine = std::fs::read(&file).unwrap();
    replace_vault(&window);
    window.say(Message::AddAccount(add_account::Message::Add));
    assert!(matches!(window.app.screen, Screen::Conflict(_)));
    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(format!("{:?}", window.app.keeping).contains("unfinished: None"));
    std::fs::write(&file, mine).unwrap();
    let session = window.open_elsewhere();
    window.booted_with(session);
    window.say(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts().last(), Some(&"new"));
}

#[test]
fn loading_what_is_there_now_keeps_a_draft_in_the_clear_for_a_minute_at_most() {
    let kept = |window: &Window| !format!("{:?}", window.app.keeping).contains("unfinished: None");
    let loading = || {
        let mut window = Window::holding(three());
        window.read_new_key();
        replace_vault(&window);
        window.say(Message::AddAccount(add_account::Message::Add));
        let load = Message::Conflict(conflict::Message::Load);
        let _ = window.app.update(load);
        assert!(window.app.open.is_none() && kept(&window));
        window
    };
    let mut slow = loading();
    slow.tick(UnixTime(59 + 59));
    assert!(kept(&slow) && slow.app.counts_seconds());
    slow.tick(UnixTime(59 + 60));
    assert!(!kept(&slow) && !slow.app.keeping.is_loading());
    let mut left = loading();
    left.say(Message::Hotkey(Hotkey::Lock));
    assert!(!kept(&left));
}

#[test]
fn a_change_that_meets_another_programs_vault_waits_and_can_be_saved_as_a_copy() {
    let mut window = Window::holding(three());
    window.read_new_key();
    replace_vault(&window);
    let there = std::fs::read(window.place().vault_file()).unwrap();
    window.say(Message::AddAccount(add_account::Message::Add));
    let shown = format!("{:?}", window.app.screen);
    assert!(
        shown.contains("Conflict(") && shown.contains("kept: true"),
        "{shown}"
    );

    let mine = window.folder.path().join("mine.ixv");
    let form = |message| Message::Conflict(conflict::Message::Form(message));
    window.say(form(place_form::Message::NoChooser));
    window.say(form(place_typed(&mine)));
    window.say(form(place_form::Message::Take));
    assert!(format!("{:?}", window.app.screen).contains("saved: Some"));
    let now = std::fs::read(window.place().vault_file()).unwrap();
    assert_eq!(now, there, "nothing was overwritten");

    let other = tempfile::tempdir().unwrap();
    let elsewhere = Home::resolve(Some(other.path())).unwrap().place();
    std::fs::create_dir_all(&elsewhere.data).unwrap();
    let _ = std::fs::copy(&mine, elsewhere.vault_file()).unwrap();
    let saved = vault::open(&elsewhere, Way::Keyring(&window.keyring)).unwrap();
    let names = saved.contents().accounts.iter();
    let names: Vec<_> = names.map(|account| account.account.as_str()).collect();
    assert_eq!(names, ["anna", "ben", "carla", "new"]);
}

#[test]
fn a_draft_that_met_a_conflict_is_asked_about_again_in_the_vault_that_is_loaded() {
    let mut window = Window::holding(three());
    window.read_new_key();
    replace_vault(&window);
    window.say(Message::AddAccount(add_account::Message::Add));
    let _ = window
        .app
        .update(Message::Conflict(conflict::Message::Load));
    assert!(window.is_locked());
    let there = window.open_elsewhere();
    window.booted_with(there);
    assert!(window.accounts().is_empty(), "another vault");
    window.say(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts(), ["new"]);
    assert!(window.on_list());
}

#[test]
fn a_draft_that_is_being_checked_survives_another_programs_vault() {
    let mut window = Window::holding(three());
    window.read_new_key();
    let file = window.place().vault_file();
    let mine = std::fs::read(&file).unwrap();
    replace_vault(&window);
    window.tick(UnixTime(62));
    assert!(matches!(window.app.screen, Screen::Conflict(_)));
    window.tick(UnixTime(64));
    std::fs::write(&file, mine).unwrap();
    window.tick(UnixTime(66));
    assert!(
        matches!(window.app.screen, Screen::AddAccount(_)),
        "the file is back, so there is nothing to choose"
    );
    window.say(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts().last(), Some(&"new"));
}

#[test]
fn locking_leaves_nothing_of_a_conflict_in_memory() {
    let mut window = Window::holding(three());
    window.read_new_key();
    replace_vault(&window);
    window.say(Message::AddAccount(add_account::Message::Add));
    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(window.is_locked());
    assert!(format!("{:?}", window.app.keeping).contains("waiting: None"));
    assert!(format!("{:?}", window.app.keeping).contains("unfinished: None"));
}

#[test]
fn a_vault_whose_folder_is_deleted_is_let_go_of_only_once_the_person_has_said_so_or_saved_it() {
    let mut window = Window::holding(three());
    std::fs::remove_dir_all(window.place().data).unwrap();
    window.tick(UnixTime(62));
    let shown = |window: &Window| format!("{:?}", window.app.screen);
    assert!(shown(&window).contains("there: Nothing"));
    let load = || Message::Conflict(conflict::Message::Load);
    window.say(load());
    window.say(Message::Conflict(conflict::Message::Stay));
    window.say(load());
    assert_eq!(window.accounts().len(), 3, "all there is");

    let mine = window.folder.path().join("mine.ixv");
    let form = |message| Message::Conflict(conflict::Message::Form(message));
    window.say(form(place_form::Message::NoChooser));
    window.say(form(place_typed(&mine)));
    window.say(form(place_form::Message::Take));
    assert!(mine.exists(), "{}", shown(&window));
    window.say(load());
    assert!(window.app.open.is_none(), "it is saved");
}

#[test]
fn a_change_that_finds_no_vault_file_does_not_offer_to_load_it_and_follows_what_comes_there() {
    let mut window = Window::holding(three());
    window.read_new_key();
    std::fs::remove_file(window.place().vault_file()).unwrap();
    window.say(Message::AddAccount(add_account::Message::Add));
    let shown = |window: &Window| format!("{:?}", window.app.screen);
    assert!(shown(&window).contains("there: Nothing"));
    replace_vault(&window);
    window.tick(UnixTime(62));
    assert!(shown(&window).contains("there: Vault"));
}
