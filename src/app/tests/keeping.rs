//! Copies, the trash, leaving, and a conflict with another program: real files in a temporary folder, a stick that is a folder.

use std::path::PathBuf;

use super::*;
use crate::preferences::Preferences;
use crate::screen::backups::Outside;
use crate::screen::settings::{self, Page};
use crate::screen::{backups, conflict, events, forget, place_form, trash};
use crate::vault::{EventKind, RecoveryPhrase};

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

/// What another program does to the vault: nothing that this window's key opens stands there afterwards.
fn replace_vault(window: &Window) {
    let place = window.place();
    let other = tempfile::tempdir().unwrap();
    let elsewhere = Home::resolve(Some(other.path())).unwrap().place();
    let way = Way::Keyring(&window.keyring);
    drop(vault::create(&elsewhere, way, &mut OsEntropy, UnixTime(0)).unwrap());
    let _ = std::fs::copy(elsewhere.vault_file(), place.vault_file()).unwrap();
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
    let session = {
        let effect::Vault::Kept(session) = &window.app.open.as_ref().unwrap().vault else {
            panic!("made up")
        };
        Arc::downgrade(session)
    };
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
fn a_look_at_copies_that_hangs_holds_neither_the_vault_nor_its_key() {
    let mut window = Window::holding(three());
    let vault = &window.app.open.as_ref().unwrap().vault;
    let effect::Vault::Kept(session) = vault else {
        panic!("made up")
    };
    let session = Arc::downgrade(session);
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

#[test]
fn a_copy_is_looked_into_and_restored_and_what_was_there_can_come_back() {
    let mut window = Window::holding(three());
    remove(&mut window, 2);
    assert_eq!(window.accounts(), ["anna", "carla"]);
    open_page(&mut window, Page::Backups);
    let (number, path) = {
        let copies = window.open_elsewhere().copies(None);
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
    let copies = window.open_elsewhere().copies(None);
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
    let copies = session.copies(Some(&stick(&window)));
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

#[test]
fn nothing_is_forgotten_before_a_copy_lies_elsewhere_and_the_person_says_yes() {
    let mut window = Window::new();
    let words = Secret::from_text("correct horse battery staple".into());
    let way = Way::Passphrase(&words);
    let mut session = vault::create(&window.place(), way, &mut OsEntropy, UnixTime(0)).unwrap();
    change(&mut session, &Change::AddAll(three()));
    window.booted_with(session);
    open_page(&mut window, Page::Leave);
    let say = |window: &mut Window, message| window.say(Message::Forget(message));
    let form = forget::Message::Form;
    say(&mut window, forget::Message::Ask);
    say(&mut window, forget::Message::Forget);
    assert!(window.place().vault_file().exists());

    let inside = window.place().data.join("copy.ixv");
    say(&mut window, form(place_form::Message::NoChooser));
    say(&mut window, form(place_typed(&inside)));
    say(&mut window, form(place_form::Message::Take));
    assert!(!inside.exists(), "that folder goes too");
    say(&mut window, forget::Message::Ask);
    say(&mut window, forget::Message::Forget);
    assert!(window.place().vault_file().exists());

    let outside = window.folder.path().join("copy.ixv");
    say(&mut window, form(place_typed(&outside)));
    say(&mut window, form(place_form::Message::Take));
    assert!(outside.exists());
    say(&mut window, forget::Message::Ask);
    assert!(window.place().vault_file().exists(), "one more question");
    say(&mut window, forget::Message::Forget);
    assert!(!window.place().vault_file().exists());
    assert_eq!(files(&window.place().data.join("generations")), 0);
    assert!(window.app.open.is_none());
    let shown = format!("{:?}", window.app.screen);
    assert!(
        shown.contains("Done(Forgotten { entries_left: 0, files_left: [] })"),
        "{shown}"
    );

    say(&mut window, forget::Message::ToStart);
    assert!(matches!(window.app.screen, Screen::Welcome(_)));
    window.say(Message::CloseRequested);
    let home = window.app.home.clone().unwrap();
    assert_eq!(home.load_preferences(), Preferences::default());
    assert!(!home.config.exists(), "closing writes nothing of it anew");
}

#[test]
fn what_another_program_saves_after_the_copy_is_not_deleted() {
    let mut window = Window::new();
    let passphrase = Secret::from_text("correct horse battery staple".into());
    let way = Way::Passphrase(&passphrase);
    let session = vault::create(&window.place(), way, &mut OsEntropy, UnixTime(0)).unwrap();
    window.booted_with(session);
    let home = window.app.home.clone().unwrap();
    let kept = Preferences {
        auto_lock_minutes: Some(7),
        ..Preferences::default()
    };
    home.save_preferences(&kept).unwrap();
    let mut other = vault::open(&window.place(), way).unwrap();
    open_page(&mut window, Page::Leave);
    let say = |window: &mut Window, message| window.say(Message::Forget(message));
    let form = forget::Message::Form;
    let copy = window.folder.path().join("copy.ixv");
    say(&mut window, form(place_form::Message::NoChooser));
    say(&mut window, form(place_typed(&copy)));
    say(&mut window, form(place_form::Message::Take));
    assert!(copy.exists());
    change(&mut other, &Change::AddAll(three()));
    // The window takes up what was saved; the copy does not hold it all the same.
    window.tick(UnixTime(2));
    say(&mut window, forget::Message::Ask);
    say(&mut window, forget::Message::Forget);
    let there = vault::open(&window.place(), way).unwrap();
    assert_eq!(there.contents().accounts.len(), 3);
    let told = crate::words::changed_meanwhile().line();
    assert_eq!(window.notice(), Some(told.as_str()));
    assert!(window.is_locked(), "it can be opened again");
    assert_eq!(window.app.preferences.auto_lock_minutes, Some(7));
}

#[test]
fn the_right_recovery_phrase_counts_and_another_one_does_not() {
    let mut window = Window::new();
    let phrase = RecoveryPhrase::random(&mut OsEntropy).unwrap();
    let other = RecoveryPhrase::random(&mut OsEntropy).unwrap();
    let way = Way::Recovery(&phrase);
    let mut session = vault::create(&window.place(), way, &mut OsEntropy, UnixTime(0)).unwrap();
    change(&mut session, &Change::AddAll(three()));
    window.booted_with(session);
    open_page(&mut window, Page::Leave);
    let mut typed = |phrase: &RecoveryPhrase| {
        let text = Secret::from_text(phrase.words().join(" "));
        window.say(Message::Forget(forget::Message::PhraseChanged(text)));
        window.say(Message::Forget(forget::Message::CheckPhrase));
        format!("{:?}", window.app.screen)
    };
    assert!(typed(&other).contains("proof: None"));
    assert!(typed(&phrase).contains("proof: Some(Phrase)"));
    assert!(window.place().vault_file().exists());
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
