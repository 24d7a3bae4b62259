//! The enrolment in the window: kept from the third step on, through a lock, a crash and another day; the refused way whole.

use super::*;
use crate::backup_codes::{Intake, Source};
use crate::enrollment::{Codes, Doubt, Enrollment, Event};
use crate::screen::enroll::Message as Step;
use crate::screen::{draft_form, leftover};
use crate::secret::Secret;
use crate::words;

const OTHER: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const CODES: &str = "1234567890\n2345678901\n3456789012\n4567890123\n5678901234\n6789012345\n7890123456\n8901234567\n9012345678\n0123456789\n";

fn say(window: &mut Window, step: Step) {
    window.say(Message::Enroll(step));
}

fn happens(window: &mut Window, event: Event) {
    say(window, Step::Happened(event));
}

fn stands(window: &Window) -> Enrollment {
    match &window.app.screen {
        Screen::Enroll(page) => page.stands(),
        other => panic!("not in the enrolment: {other:?}"),
    }
}

/// Where the vault says that the enrolment of the one account stands.
fn kept(window: &Window) -> Option<Enrollment> {
    let session = window.open_elsewhere();
    let kept = session.contents().enrollments.kept.first();
    kept.map(|kept| kept.stands)
}

/// Types a key at the second step.
fn type_key(window: &mut Window, key: &str) {
    say(window, Step::Source(key_source::Message::TypeKey));
    let key = Secret::from_text(key.to_owned());
    say(window, Step::Source(key_source::Message::KeyChanged(key)));
    say(window, Step::Source(key_source::Message::KeyDone));
}

/// A window at the first step.
fn begun() -> Window {
    let mut window = Window::holding(vec![]);
    window.say(Message::Accounts(accounts::Message::Enroll));
    assert_eq!(stands(&window), Enrollment::Prepare);
    window
}

/// A window at the third step.
fn read() -> Window {
    let mut window = begun();
    happens(&mut window, Event::Prepared);
    type_key(&mut window, KEY_TEXT);
    window
}

#[test]
fn a_link_that_is_clicked_while_the_key_is_wanted_is_the_key_and_at_another_step_it_waits() {
    let link = format!("otpauth://totp/injixo:anna?secret={KEY_TEXT}");
    let click = || Message::Called(Wish::Open(Secret::from_text(link.clone())));
    let mut window = begun();
    window.say(click());
    assert_eq!(stands(&window), Enrollment::Prepare);
    assert_eq!(window.notice(), Some(&*fl!("toast-call-waits")));

    let mut window = begun();
    happens(&mut window, Event::Prepared);
    let before = stands(&window);
    window.say(click());
    assert_ne!(stands(&window), before, "the next step");
}

/// A window at the fourth step.
fn trying() -> Window {
    let mut window = read();
    let named = draft_form::Message::AccountChanged("anna@example.com".into());
    say(&mut window, Step::Form(named));
    say(&mut window, Step::Checked);
    window
}

fn take_codes(window: &mut Window) {
    let intake = Intake::read(CODES.as_bytes()).unwrap();
    let read = Some(Ok((intake, Source::Pasted)));
    window.say(Message::BackupCodes(backup_codes::Message::Read(read)));
    say(window, Step::Codes(backup_codes::Message::Keep));
}

/// A window at each step, from the third on.
fn at_each_step() -> Vec<Window> {
    let mut refused = trying();
    happens(&mut refused, Event::Refused);
    let mut accepted = trying();
    happens(&mut accepted, Event::Accepted);
    let mut settled = trying();
    happens(&mut settled, Event::Accepted);
    take_codes(&mut settled);
    let mut enabled = trying();
    happens(&mut enabled, Event::Accepted);
    take_codes(&mut enabled);
    happens(&mut enabled, Event::Enabled);
    vec![read(), trying(), refused, accepted, settled, enabled]
}

fn the_account(window: &Window) -> AccountId {
    window.app.context().contents.accounts[0].id
}

fn doubt(window: &Window) -> Option<Doubt> {
    match stands(window) {
        Enrollment::TryIt { doubt, .. } => doubt,
        other => panic!("at another step: {other:?}"),
    }
}

#[test]
fn every_step_from_the_first_to_the_last_is_in_the_vault_from_the_third_on() {
    let mut window = trying();
    let account = the_account(&window);
    assert_eq!(
        kept(&window),
        Some(Enrollment::TryIt {
            account,
            doubt: None
        })
    );
    assert_eq!(window.accounts(), ["anna@example.com"]);
    say(&mut window, Step::Copy);
    // RFC 6238: at second 59.
    assert_eq!(window.copied(), ["287082"]);
    happens(&mut window, Event::Accepted);
    take_codes(&mut window);
    let codes = Some(Codes::Kept);
    assert_eq!(stands(&window), Enrollment::BackupCodes { account, codes });
    assert_eq!(kept(&window), Some(stands(&window)));
    let session = window.open_elsewhere();
    let kept_codes = &session.contents().accounts[0].backup_codes;
    assert_eq!(kept_codes.left(), Some(10));
    happens(&mut window, Event::Enabled);
    say(&mut window, Step::CopyMade);
    assert!(window.on_list());
    assert_eq!(window.notice(), Some(fl!("toast-enrolled").as_str()));
    assert_eq!(kept(&window), None);
}

#[test]
fn a_crash_at_any_step_loses_nothing_and_a_click_in_the_list_goes_on() {
    for mut window in at_each_step() {
        let before = stands(&window);
        let account = the_account(&window);
        // A new window over what is on the disk, as after a crash.
        let session = window.open_elsewhere();
        window.app.screen = Screen::Accounts;
        window.app.open = None;
        window.booted_with(session);
        assert!(window.on_list(), "{before:?}");
        window.say(Message::Accounts(accounts::Message::GoOn(account)));
        let expected = before.after(Event::Resumed).unwrap();
        assert_eq!(stands(&window), expected, "{before:?}");
    }
}

#[test]
fn a_lock_at_any_step_comes_back_there_after_the_unlock() {
    for mut window in at_each_step() {
        let before = stands(&window);
        window.say(Message::Hotkey(Hotkey::Lock));
        assert!(window.is_locked());
        let session = window.open_elsewhere();
        window.booted_with(session);
        let expected = match before {
            // What was being named is there again.
            Enrollment::Check { .. } => before,
            _ => before.after(Event::Resumed).unwrap(),
        };
        assert_eq!(stands(&window), expected);
    }
}

#[test]
fn the_first_two_steps_come_back_after_a_lock_with_the_key_that_was_being_typed() {
    let mut window = begun();
    window.say(Message::Hotkey(Hotkey::Lock));
    let session = window.open_elsewhere();
    window.booted_with(session);
    assert_eq!(stands(&window), Enrollment::Prepare);
    happens(&mut window, Event::Prepared);
    say(&mut window, Step::Source(key_source::Message::TypeKey));
    let half = Secret::from_text(KEY_TEXT[..16].to_owned());
    say(
        &mut window,
        Step::Source(key_source::Message::KeyChanged(half)),
    );
    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(!format!("{:?}", window.app).contains(&KEY_TEXT[..16]));
    let session = window.open_elsewhere();
    window.booted_with(session);
    say(&mut window, Step::Source(key_source::Message::KeyDone));
    let account = the_account(&window);
    assert_eq!(stands(&window), Enrollment::Check { account });
    assert_eq!(kept(&window), Some(Enrollment::Check { account }));
}

#[test]
fn closing_the_page_keeps_the_step_and_leaves_the_code_in_the_list() {
    let mut window = trying();
    let account = the_account(&window);
    say(&mut window, Step::AskToLeave);
    say(&mut window, Step::Later);
    assert!(window.on_list());
    window.say(Message::Accounts(accounts::Message::Press(account)));
    assert_eq!(window.copied(), ["287082"], "its code works already");
    window.say(Message::Accounts(accounts::Message::GoOn(account)));
    assert_eq!(doubt(&window), Some(Doubt::Resumed));
    happens(&mut window, Event::ThatWasNot);
    assert_eq!(doubt(&window), None);
}

#[test]
fn the_refused_way_ends_with_a_new_key_in_the_place_of_the_pending_one() {
    let mut window = trying();
    let first = the_account(&window);
    happens(&mut window, Event::Refused);
    assert_eq!(doubt(&window), Some(Doubt::Expired));
    happens(&mut window, Event::ThatWasNot);
    assert_eq!(doubt(&window), Some(Doubt::Clock));
    say(&mut window, Step::ClockChecked(Some(words::job_lost())));
    happens(&mut window, Event::ThatWasNot);
    assert_eq!(doubt(&window), Some(Doubt::SamePage));
    happens(&mut window, Event::ThatWasIt);
    type_key(&mut window, OTHER);
    let second = the_account(&window);
    assert_ne!(first, second);
    assert_eq!(kept(&window), Some(Enrollment::Check { account: second }));
    assert_eq!(window.accounts(), ["anna@example.com"], "its name stays");
    let session = window.open_elsewhere();
    assert_eq!(session.contents().trash[0].account.id, first);
    assert_eq!(session.contents().enrollments.kept.len(), 1);
}

#[test]
fn a_save_that_fails_leaves_the_step_and_says_why() {
    let mut window = trying();
    let data = window.place().data;
    let aside = window.folder.path().join("aside");
    std::fs::rename(&data, &aside).unwrap();
    happens(&mut window, Event::Accepted);
    std::fs::rename(&aside, &data).unwrap();
    assert_eq!(doubt(&window), None, "still at the code");
    happens(&mut window, Event::Accepted);
    assert_eq!(stands(&window).step(), 5, "and it can be tried again");
}

#[test]
fn giving_up_keeps_the_account_or_takes_it_along_with_a_way_back() {
    for remove in [false, true] {
        let mut window = trying();
        say(&mut window, Step::AskToLeave);
        say(&mut window, Step::GiveUp { remove });
        assert!(window.on_list());
        assert_eq!(kept(&window).is_some(), remove, "in the trash it waits too");
        assert_eq!(window.accounts().len(), usize::from(!remove));
        if remove {
            window.say(Message::Offered(window.offer().unwrap()));
            assert_eq!(window.accounts(), ["anna@example.com"]);
        }
    }
}

#[test]
fn switched_off_codes_need_none_and_the_end_is_reached() {
    let mut window = trying();
    happens(&mut window, Event::Accepted);
    happens(&mut window, Event::CodesSettled(Codes::SwitchedOff));
    happens(&mut window, Event::Enabled);
    say(&mut window, Step::CopyMade);
    assert!(window.on_list());
    assert_eq!(kept(&window), None);
}

#[test]
fn a_picture_is_remembered_over_a_restart_and_removed_only_when_asked() {
    let mut window = begun();
    happens(&mut window, Event::Prepared);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/qr");
    let picture = window.folder.path().join("qr.png");
    let _ = std::fs::copy(folder.join("clean.png"), &picture).unwrap();
    window.say(Message::Dropped(picture.clone()));
    say(&mut window, Step::Checked);
    happens(&mut window, Event::Accepted);
    happens(&mut window, Event::CodesSettled(Codes::SwitchedOff));
    happens(&mut window, Event::Enabled);
    let account = the_account(&window);
    let session = window.open_elsewhere();
    window.app.screen = Screen::Accounts;
    window.app.open = None;
    window.booted_with(session);
    window.say(Message::Accounts(accounts::Message::GoOn(account)));
    say(&mut window, Step::CopyMade);
    assert!(picture.exists(), "never unasked");
    assert_eq!(stands(&window).step(), 6);
    say(&mut window, Step::Leftover(0, leftover::Message::Remove));
    assert!(!picture.exists());
    say(&mut window, Step::CopyMade);
    assert!(window.on_list());
}

#[test]
fn an_account_that_another_program_removes_ends_the_page() {
    let mut window = trying();
    let account = the_account(&window);
    let mut elsewhere = window.open_elsewhere();
    let at = UnixTime(60);
    change(&mut elsewhere, &Change::Trash { id: account, at });
    window.tick(UnixTime(60));
    assert!(window.on_list());
}

#[test]
fn the_window_stays_on_top_only_for_as_long_as_the_enrolment_shows() {
    let mut window = trying();
    say(&mut window, Step::OnTop(true));
    assert!(window.app.on_top);
    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(!window.app.on_top);
}

#[test]
fn an_address_is_remembered_and_nothing_opens_without_one() {
    let mut window = begun();
    assert_eq!(window.app.enrollment_facts().address, "");
    use crate::screen::enroll::Edit;
    say(&mut window, Step::Address(Edit::Open(String::new())));
    let typed = "company.example".to_owned();
    say(&mut window, Step::Address(Edit::Changed(typed)));
    say(&mut window, Step::Address(Edit::Keep));
    let kept = window.app.home.as_ref().unwrap().load_preferences();
    assert_eq!(kept.injixo_address, "https://company.example");
}
