//! Copies and the trash: real files in a temporary folder, a stick that is a folder.

mod conflicts;
#[cfg(target_os = "linux")]
mod hanging;
mod leaving;
mod outside;

pub(super) use conflicts::replace_vault;

use std::path::PathBuf;

use super::*;
use crate::preferences::Preferences;
use crate::screen::backups::Outside;
use crate::screen::settings::{self, Page};
use crate::screen::{backups, conflict, events, forget, place_form, trash, ways};
use crate::vault::slot::SlotKind;
use crate::vault::{EventKind, RecoveryPhrase};
use crate::words;

fn open_page(window: &mut Window, page: Page) {
    window.say(Message::Hotkey(Hotkey::Settings));
    window.say(Message::Settings(settings::Message::Open(page)));
}

/// The folder of a stick that is plugged in, or will be.
fn stick(window: &Window) -> PathBuf {
    window.folder.path().join("stick")
}

fn use_stick(window: &mut Window) {
    let stick = stick(window);
    std::fs::create_dir(&stick).unwrap();
    window.app.preferences.backup_folder = Some(stick);
}

fn rename(window: &mut Window, number: u128, name: &str) {
    window.open_page(number);
    let name = crate::screen::draft_form::Message::AccountChanged(name.into());
    window.say(Message::Account(account::Message::Form(name)));
    window.say(Message::Account(account::Message::Save));
    window.say(Message::Account(account::Message::Back));
}

fn files(folder: &std::path::Path) -> usize {
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

fn red_bar(window: &Window) -> bool {
    format!("{:?}", window.app.list).contains("backup: Some")
}

fn remove(window: &mut Window, number: u128) {
    window.open_page(number);
    window.say(Message::Account(account::Message::AskToRemove));
    window.say(Message::Account(account::Message::Remove));
}

fn place_typed(file: &std::path::Path) -> place_form::Message {
    place_form::Message::Typed(file.display().to_string())
}

#[test]
fn each_save_goes_to_the_second_folder_too() {
    let mut window = Window::holding(three());
    use_stick(&mut window);
    rename(&mut window, 1, "Anna");
    assert_eq!(files(&stick(&window)), 1);
    assert!(matches!(window.app.keeping.outside, Outside::Written(_)));
    assert!(!red_bar(&window));
    rename(&mut window, 1, "Anne");
    assert_eq!(files(&stick(&window)), 2);
}

#[test]
fn a_copy_that_fails_shows_a_red_bar_until_a_later_one_succeeds_and_is_told_among_the_events() {
    let mut window = Window::holding(three());
    window.app.preferences.backup_folder = Some(stick(&window));
    rename(&mut window, 1, "Anna");
    assert_eq!(
        window.accounts()[0],
        "Anna",
        "the vault is saved all the same"
    );
    assert!(red_bar(&window));
    rename(&mut window, 1, "Anne");
    std::fs::create_dir(stick(&window)).unwrap();
    window.say(Message::Accounts(accounts::Message::WriteBackup));
    assert!(!red_bar(&window));
    assert_eq!(files(&stick(&window)), 1);
    let failures = |contents: &Contents| {
        let failed = |event: &&vault::Event| event.what == EventKind::BackupFailed;
        contents.events.iter().filter(failed).count()
    };
    let told = failures(window.open_elsewhere().contents());
    assert_eq!(told, 1, "once, and not with each save");
}

#[test]
fn a_save_while_a_copy_is_being_written_is_followed_by_another_copy() {
    let mut window = Window::holding(three());
    use_stick(&mut window);
    let first = window.app.back_up();
    let while_writing = window.app.back_up();
    assert!(outcomes(while_writing).is_empty());
    for message in outcomes(first) {
        window.say(message);
    }
    assert!(matches!(window.app.keeping.outside, Outside::Written(_)));
    assert!(!window.app.keeping.is_behind());
}

/// Waits for a job on its own thread, for a while.
fn comes_true(what: impl Fn() -> bool) -> bool {
    (0..500).any(|_| {
        let there = what();
        if !there {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        there
    })
}

#[test]
fn locking_frees_the_key_while_a_copy_waits_for_a_drive_that_does_not_answer() {
    let mut window = Window::holding(three());
    use_stick(&mut window);
    let copy = window.app.back_up();
    let session = Arc::downgrade(&window.session());
    // The drive is busy with a copy that hangs.
    let busy = effect::a_copy_that_hangs();
    let job = std::thread::spawn(move || outcomes(copy));
    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(
        comes_true(|| session.strong_count() == 0),
        "something still holds the key"
    );
    assert!(!job.is_finished());
    drop(busy);
    for message in job.join().unwrap() {
        window.say(message);
    }
    assert!(window.is_locked());
}

#[test]
fn a_folder_that_does_not_answer_shows_a_red_bar_until_the_copy_is_written_after_all() {
    let mut window = Window::holding(three());
    use_stick(&mut window);
    let copy = window.app.back_up();
    window.tick(UnixTime(59 + 29));
    assert!(!red_bar(&window), "it may be a slow one");
    window.tick(UnixTime(59 + 30));
    assert!(red_bar(&window));
    rename(&mut window, 1, "Anna");
    assert!(red_bar(&window));
    assert_eq!(files(&stick(&window)), 0, "one at a time");
    for message in outcomes(copy) {
        window.say(message);
    }
    assert!(!red_bar(&window));
    assert!(matches!(window.app.keeping.outside, Outside::Written(_)));
}

#[test]
fn a_look_at_copies_that_hangs_holds_neither_the_vault_nor_its_key() {
    let mut window = Window::holding(three());
    let vault = &window.app.open.as_ref().unwrap().vault;
    let session = Arc::downgrade(&window.session());
    let (began, begun) = std::sync::mpsc::channel();
    let (answer, answered) = std::sync::mpsc::channel();
    let look = effect::a_look_that_hangs(vault, began, answered);
    let looking = std::thread::spawn(move || outcomes(look));
    begun.recv().unwrap();
    let vault = session.upgrade().unwrap();
    assert!(vault.try_lock().is_ok(), "nobody can save");
    drop(vault);
    window.say(Message::Hotkey(Hotkey::Lock));
    assert_eq!(session.strong_count(), 0, "something still holds the key");
    answer.send(()).unwrap();
    assert_eq!(looking.join().unwrap().len(), 1);
}

#[test]
fn a_folder_is_chosen_kept_among_the_preferences_written_to_at_once_and_given_up() {
    let mut window = Window::holding(three());
    std::fs::create_dir(stick(&window)).unwrap();
    open_page(&mut window, Page::Backups);
    let form = |message| Message::Backups(backups::Message::Form(message));
    window.say(form(place_form::Message::NoChooser));
    window.say(form(place_typed(&stick(&window))));
    window.say(form(place_form::Message::Take));
    assert_eq!(files(&stick(&window)), 1);
    let kept = || window.app.home.as_ref().unwrap().load_preferences();
    assert_eq!(kept().backup_folder, Some(stick(&window)));
    let Screen::Backups(page) = &window.app.screen else {
        panic!("left the page")
    };
    assert!(
        format!("{page:?}").contains("outside: true"),
        "it is listed"
    );
    window.say(Message::Backups(backups::Message::RemoveFolder));
    let home = window.app.home.clone().unwrap();
    assert_eq!(home.load_preferences().backup_folder, None);
    assert_eq!(files(&stick(&window)), 1, "what lies there stays");
}

#[test]
fn a_folder_of_the_vault_itself_is_refused() {
    let mut window = Window::holding(three());
    open_page(&mut window, Page::Backups);
    let form = |message| Message::Backups(backups::Message::Form(message));
    let own = window.place().data.join("generations");
    let before = files(&own);
    window.say(form(place_form::Message::NoChooser));
    window.say(form(place_typed(&own)));
    window.say(form(place_form::Message::Take));
    assert_eq!(window.app.preferences.backup_folder, None);
    assert_eq!(files(&own), before);
    let shown = format!("{:?}", window.app.screen);
    assert!(shown.contains(&fl!("error-backup-inside")), "{shown}");
    assert!(shown.contains("working: false"), "another can be chosen");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_whose_name_the_settings_cannot_hold_is_refused() {
    use std::os::unix::ffi::OsStringExt;

    let mut window = Window::holding(three());
    open_page(&mut window, Page::Backups);
    let name = std::ffi::OsString::from_vec(b"st\xffck".to_vec());
    let folder = window.folder.path().join(name);
    std::fs::create_dir(&folder).unwrap();
    let chosen = backups::Message::Form(place_form::Message::Chosen(folder.clone()));
    window.say(Message::Backups(chosen));
    assert_eq!(window.app.preferences.backup_folder, None);
    assert_eq!(files(&folder), 0);
    let Screen::Backups(page) = &window.app.screen else {
        panic!("another page")
    };
    assert!(format!("{page:?}").contains(&words::backup_name().what));
}

#[test]
fn a_change_of_ways_warns_of_copies_in_a_folder_that_is_away_and_no_longer_once_it_is_back() {
    let mut window = Window::holding(three());
    let stick = stick(&window);
    window.app.preferences.backup_folder = Some(stick.clone());
    let warns = |window: &Window| {
        let Screen::Ways(page) = &window.app.screen else {
            panic!("another page")
        };
        format!("{page:?}").contains(&format!("away: Some({:?})", stick.display().to_string()))
    };
    open_page(&mut window, Page::Ways);
    assert!(warns(&window));
    std::fs::create_dir(&stick).unwrap();
    let plan = ways::Plan::Change(SlotKind::Keyring);
    window.say(Message::Ways(ways::Message::Plan(plan)));
    assert!(!warns(&window));
}

#[test]
fn a_copy_is_looked_into_and_restored_and_what_was_there_can_come_back() {
    let mut window = Window::holding(three());
    remove(&mut window, 2);
    assert_eq!(window.accounts(), ["anna", "carla"]);
    open_page(&mut window, Page::Backups);
    let (number, path) = {
        let copies = window.open_elsewhere().copies(&[]);
        let held = |copy: &vault::Copy| copy.outcome.is_ok_and(|held| held.accounts == 3);
        let number = copies.iter().position(held).unwrap();
        (number, copies[number].path.clone())
    };
    window.say(Message::Backups(backups::Message::Open(number)));
    let shown = format!("{:?}", window.app.screen);
    assert!(shown.contains("outcome: Some(Ok("), "{shown}");
    window.say(Message::Backups(backups::Message::AskToRestore));
    assert_eq!(window.accounts().len(), 2, "not before the person says yes");
    window.say(Message::Backups(backups::Message::Restore));
    assert_eq!(window.accounts(), ["anna", "ben", "carla"]);
    assert_eq!(window.notice(), Some(fl!("backups-restored").as_str()));
    let copies = window.open_elsewhere().copies(&[]);
    assert!(copies.iter().any(|copy| copy.path == path));
    let two = |copy: &vault::Copy| copy.outcome.is_ok_and(|held| held.accounts == 2);
    assert!(copies.iter().any(two), "what was there before is a copy");
}

#[test]
fn a_removed_account_comes_back_from_the_trash() {
    let mut window = Window::holding(three());
    remove(&mut window, 2);
    open_page(&mut window, Page::Trash);
    window.say(Message::Trash(trash::Message::Restore(id(2))));
    assert_eq!(window.accounts(), ["anna", "carla", "ben"]);
    assert!(matches!(window.app.screen, Screen::Trash(_)));
    assert_eq!(window.notice(), Some(fl!("toast-restored").as_str()));
}

#[test]
fn an_account_that_is_deleted_for_good_is_in_no_copy_any_more_here_or_on_the_stick() {
    let mut window = Window::holding(three());
    use_stick(&mut window);
    remove(&mut window, 2);
    open_page(&mut window, Page::Trash);
    window.say(Message::Trash(trash::Message::AskToDelete(id(2))));
    assert_eq!(window.app.context().contents.trash.len(), 1);
    window.say(Message::Trash(trash::Message::Delete));
    assert!(window.app.context().contents.trash.is_empty());
    assert_eq!(window.notice(), Some(fl!("trash-deleted").as_str()));
    let session = window.open_elsewhere();
    let copies = session.copies(&[stick(&window)]);
    assert!(copies.iter().any(|copy| copy.outside) && copies.iter().any(|copy| !copy.outside));
    for copy in copies {
        let held = session.look_into(&copy.path).unwrap();
        let trash = held.trash.iter().map(|it| &it.account);
        let all: Vec<_> = held.accounts.iter().chain(trash).map(|it| it.id).collect();
        assert!(!all.contains(&id(2)), "{copy:?}");
    }
}

#[test]
fn a_copy_that_was_not_reached_is_named() {
    let mut window = Window::holding(three());
    remove(&mut window, 2);
    window.app.preferences.backup_folder = Some(stick(&window));
    open_page(&mut window, Page::Trash);
    window.say(Message::Trash(trash::Message::AskToDelete(id(2))));
    window.say(Message::Trash(trash::Message::Delete));
    let shown = format!("{:?}", window.app.screen);
    let named = format!("unreached: [{:?}]", stick(&window));
    assert!(shown.contains(&named), "{shown}");
}

#[test]
fn the_trash_that_was_opened_from_the_list_leads_back_to_it() {
    let mut window = Window::holding(three());
    window.say(Message::Accounts(accounts::Message::Trash));
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(window.on_list());
    open_page(&mut window, Page::Trash);
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(matches!(window.app.screen, Screen::Settings));
}

#[test]
fn failed_tries_before_the_vault_was_opened_are_told() {
    let mut window = Window::new();
    window.make(three());
    let session = window.open_elsewhere();
    let mut opened = effect::opened(session);
    opened.failed = Some(vault::FailedUnlocks {
        count: 3,
        last: UnixTime(7),
    });
    window.say(Message::Booted(Booted::Opened(opened)));
    open_page(&mut window, Page::Events);
    assert!(format!("{:?}", window.app.screen).contains("count: 3"));
    window.say(Message::Events(events::Message::Back));
    assert!(matches!(window.app.screen, Screen::Settings));
}
