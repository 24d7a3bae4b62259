//! Help with signing in, and the archive that it leads to.

use super::*;
use crate::app::guides::Opener;
use crate::backup_codes::{Set, SetId, Source};
use crate::screen::guides::{Guide, Message as Page};
use crate::screen::settings::{self, Page as SettingsPage};
use crate::screen::{archive, clock as clock_page, trash};

fn say(window: &mut Window, message: Page) {
    window.say(Message::Guides(message));
}

fn open_settings(window: &mut Window, page: SettingsPage) {
    window.say(Message::Hotkey(Hotkey::Settings));
    window.say(Message::Settings(settings::Message::Open(page)));
}

fn shown(window: &Window) -> Option<Option<Guide>> {
    match &window.app.screen {
        Screen::Guides(page) => Some(page.guide()),
        _ => None,
    }
}

fn archived(window: &Window) -> Vec<&str> {
    let archive = window.app.context().contents.archive.iter();
    archive.map(|it| it.account.account.as_str()).collect()
}

/// Ben in the archive, as the guide puts him there.
fn archive_ben(window: &mut Window) {
    window.open_page(2);
    window.say(Message::Hotkey(Hotkey::Help));
    say(window, Page::Open(Guide::SwitchOff));
    say(window, Page::AskToArchive);
    say(window, Page::Archive);
}

#[test]
fn help_opens_from_the_locked_vault_and_leads_back_to_what_was_being_typed() {
    let mut window = Window::holding(three());
    window.say(Message::Hotkey(Hotkey::Lock));
    window.begin_to_type_the_passphrase();
    assert!(window.has_typed());
    window.say(Message::Unlock(unlock::Message::Help));
    assert_eq!(shown(&window), Some(None));
    say(&mut window, Page::Open(Guide::NoCodes));
    say(&mut window, Page::Back);
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(window.has_typed());

    window.say(Message::Hotkey(Hotkey::Help));
    assert_eq!(shown(&window), Some(None));
    let session = window.open_elsewhere();
    window.booted_with(session);
    assert!(window.on_list(), "the vault is open after all");
}

#[test]
fn help_opens_from_the_list_the_settings_and_an_account_and_leads_back_there() {
    let mut window = Window::holding(three());
    window.say(Message::Accounts(accounts::Message::Help));
    assert_eq!(shown(&window), Some(None));
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(window.on_list());
    window.say(Message::Hotkey(Hotkey::Help));
    assert_eq!(window.app.help.opener(), Opener::List);
    window.say(Message::Hotkey(Hotkey::Back));
    open_settings(&mut window, SettingsPage::Help);
    assert_eq!(shown(&window), Some(None));
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(matches!(window.app.screen, Screen::Settings));
    window.say(Message::Hotkey(Hotkey::Back));
    window.open_page(2);
    window.say(Message::Account(account::Message::Help));
    say(&mut window, Page::Copy);
    assert_eq!(window.copied().len(), 1, "of the account whose page it was");
    window.say(Message::Hotkey(Hotkey::Back));
    assert!(matches!(&window.app.screen, Screen::Account(page) if page.id() == id(2)));
}

#[test]
fn a_page_that_was_opened_from_a_guide_leads_back_to_it() {
    let mut window = Window::holding(three());
    let set = SetId(uuid::Uuid::from_u128(7));
    let codes = vec![Secret::from_text("1234567890".into())];
    let set = Box::new(Set::new(set, UnixTime(0), Source::Typed, codes));
    let change = Change::AddBackupCodes {
        id: id(2),
        set,
        at: UnixTime(0),
    };
    let task = window.app.commit(change, Intent::AddCodes(id(2)));
    for message in outcomes(task) {
        window.say(message);
    }
    window.open_page(2);
    window.say(Message::Hotkey(Hotkey::Help));
    say(&mut window, Page::Open(Guide::BackupCode));
    say(&mut window, Page::BackupCodes);
    assert!(matches!(&window.app.screen, Screen::BackupCodes(page) if page.id() == id(2)));
    window.say(Message::Hotkey(Hotkey::Back));
    assert_eq!(shown(&window), Some(Some(Guide::BackupCode)));
    for page in [
        SettingsPage::Clock,
        SettingsPage::Backups,
        SettingsPage::Recovery,
    ] {
        say(&mut window, Page::OpenPage(page));
        assert_eq!(shown(&window), None, "{page:?}");
        window.say(Message::Hotkey(Hotkey::Back));
        assert_eq!(shown(&window), Some(Some(Guide::BackupCode)), "{page:?}");
    }
    // A way that ends at the list is forgotten there.
    say(&mut window, Page::OpenPage(SettingsPage::Clock));
    window.say(Message::Hotkey(Hotkey::Lock));
    let session = window.open_elsewhere();
    window.booted_with(session);
    open_settings(&mut window, SettingsPage::Clock);
    window.say(Message::Clock(clock_page::Message::Back));
    assert!(matches!(window.app.screen, Screen::Settings));
}

#[test]
fn the_account_that_was_switched_off_goes_to_the_archive_and_comes_back_with_undo() {
    let mut window = Window::holding(three());
    archive_ben(&mut window);
    assert!(window.on_list());
    assert_eq!(window.accounts(), ["anna", "carla"]);
    assert_eq!(archived(&window), ["ben"]);
    assert_eq!(window.notice(), Some(fl!("toast-archived").as_str()));
    assert_eq!(window.open_elsewhere().contents().archive.len(), 1);
    window.say(Message::Offered(window.offer().unwrap()));
    assert_eq!(window.accounts(), ["anna", "ben", "carla"]);
    assert!(archived(&window).is_empty());
}

#[test]
fn an_archived_account_is_taken_back_or_removed_and_restored_to_the_archive() {
    let mut window = Window::holding(three());
    archive_ben(&mut window);
    open_settings(&mut window, SettingsPage::Archive);
    window.say(Message::Archive(archive::Message::Remove(id(2))));
    assert!(archived(&window).is_empty());
    assert!(matches!(window.app.screen, Screen::Archive(_)));
    window.say(Message::Offered(window.offer().unwrap()));
    assert_eq!(archived(&window), ["ben"]);
    window.say(Message::Archive(archive::Message::Remove(id(2))));
    window.say(Message::Hotkey(Hotkey::Back));
    window.say(Message::Hotkey(Hotkey::Back));
    open_settings(&mut window, SettingsPage::Trash);
    window.say(Message::Trash(trash::Message::Restore(id(2))));
    assert_eq!(archived(&window), ["ben"]);
    assert_eq!(window.accounts(), ["anna", "carla"]);
    window.say(Message::Hotkey(Hotkey::Back));
    window.say(Message::Settings(settings::Message::Open(
        SettingsPage::Archive,
    )));
    window.say(Message::Archive(archive::Message::TakeBack(id(2))));
    assert_eq!(window.accounts(), ["anna", "carla", "ben"]);
    assert_eq!(window.notice(), Some(fl!("toast-unarchived").as_str()));
}

#[test]
fn an_account_that_could_not_be_archived_is_still_in_the_list_and_the_guide_says_why() {
    let mut window = Window::holding(three());
    window.open_page(2);
    window.say(Message::Hotkey(Hotkey::Help));
    say(&mut window, Page::Open(Guide::SwitchOff));
    say(&mut window, Page::AskToArchive);
    let mut elsewhere = window.open_elsewhere();
    let gone = Change::Trash {
        id: id(2),
        at: UnixTime(60),
    };
    change(&mut elsewhere, &gone);
    say(&mut window, Page::Archive);
    assert_eq!(shown(&window), Some(Some(Guide::SwitchOff)));
    assert!(format!("{:?}", window.app.screen).contains("trouble: Some"));
    assert!(archived(&window).is_empty());
}

#[test]
fn a_check_of_the_clock_from_a_guide_is_told_there_and_runs_once_at_a_time() {
    let mut window = Window::holding(three());
    window.say(Message::Hotkey(Hotkey::Help));
    say(&mut window, Page::Open(Guide::Refused));
    assert!(!window.app.guide_facts().checking);
    let asked = window.app.guides(Page::CheckClock);
    assert!(window.app.guide_facts().checking);
    drop(asked);
    let again = window.app.guides(Page::CheckClock);
    assert!(outcomes(again).is_empty());
    let failed = crate::platform::clock_check::CheckFailure::NotReached;
    window.say(Message::ClockChecked(Err(failed)));
    assert!(!window.app.guide_facts().checking);
    assert!(format!("{:?}", window.app.screen).contains("trouble: Some"));
    let offset = crate::clock::Offset {
        millis: 41_200,
        error: 300,
    };
    window.say(Message::ClockChecked(Ok(offset)));
    assert_eq!(window.app.guide_facts().check.unwrap().offset, offset);
    assert!(format!("{:?}", window.app.screen).contains("trouble: None"));
}

#[test]
fn locking_closes_the_guides() {
    let mut window = Window::holding(three());
    window.say(Message::Hotkey(Hotkey::Help));
    window.say(Message::Hotkey(Hotkey::Lock));
    assert_eq!(shown(&window), None);
}
