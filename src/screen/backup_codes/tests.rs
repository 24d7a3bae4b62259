//! What the page of backup codes does with each message, without drawing it.

use super::*;
use crate::account::Draft;
use crate::backup_codes::Set;
use crate::vault::Contents;

const NOW: UnixTime = UnixTime(1_000);

fn contents(codes: usize) -> Contents {
    let link = "otpauth://totp/injixo:anna?secret=JBSWY3DPEHPK3PXP";
    let id = AccountId(uuid::Uuid::from_u128(1));
    let mut account = Account::from_draft(id, Draft::from_text(link).unwrap(), NOW);
    if codes > 0 {
        let texts = (0..codes).map(|n| Secret::from_text(format!("{:010}", 4_821_093_756 + n)));
        let set = Set::new(SetId(uuid::Uuid::nil()), NOW, Source::File, texts.collect());
        account.backup_codes.add(set, NOW);
    }
    Contents {
        accounts: vec![account],
        ..Contents::default()
    }
}

fn context(contents: &Contents, now: u64) -> Context<'_> {
    Context {
        contents,
        now: UnixTime(now),
    }
}

fn page(contents: &Contents) -> State {
    State::new(&contents.accounts[0], Zone::default())
}

fn place(code: usize) -> Place {
    (SetId(uuid::Uuid::nil()), code)
}

#[test]
fn one_code_at_a_time_shows_for_twenty_seconds_and_is_asked_about() {
    let contents = contents(10);
    let mut page = page(&contents);
    let _ = page.update(Message::Reveal(place(3)), context(&contents, 1_000));
    assert!(page.shows(place(3), UnixTime(1_019)));
    assert!(!page.shows(place(3), UnixTime(1_020)));
    assert_eq!(page.asked, Some(place(3)));
    let _ = page.update(Message::Reveal(place(4)), context(&contents, 1_001));
    assert!(!page.shows(place(3), UnixTime(1_002)));
    let used = page.update(Message::Used(place(4)), context(&contents, 1_003));
    assert_eq!(used, Action::Use(contents.accounts[0].id, place(4)));
    assert!(!page.shows(place(4), UnixTime(1_003)));
    assert_eq!(page.asked, None);
}

#[test]
fn a_mark_can_be_taken_back_on_the_page_itself() {
    let contents = contents(10);
    let mut page = page(&contents);
    let back = page.update(Message::Unmark(place(2)), context(&contents, 1_000));
    assert_eq!(back, Action::Unmark(contents.accounts[0].id, place(2)));
}

#[test]
fn a_code_shows_as_long_when_the_clock_is_moved_meanwhile() {
    let contents = contents(10);
    let mut page = page(&contents);
    let _ = page.update(Message::Reveal(place(3)), context(&contents, 1_000));
    page.clock_moved(-600);
    assert!(page.shows(place(3), UnixTime(419)));
    assert!(!page.shows(place(3), UnixTime(420)));
}

#[test]
fn a_copied_code_is_the_one_that_was_meant_and_is_asked_about() {
    let contents = contents(10);
    let mut page = page(&contents);
    let copied = page.update(Message::Copy(place(2)), context(&contents, 1_000));
    let code = Secret::from_text("4821093758".into());
    assert_eq!(copied, Action::Copy(contents.accounts[0].id, code));
    assert_eq!(page.asked, Some(place(2)));
    assert!(!page.shows(place(2), UnixTime(1_000)), "copied unseen");
    let none = page.update(Message::Copy(place(99)), context(&contents, 1_000));
    assert_eq!(none, Action::None);
}

#[test]
fn what_was_read_is_kept_only_when_the_person_says_so() {
    let contents = contents(0);
    let mut page = page(&contents);
    let now = context(&contents, 1_000);
    assert_eq!(page.update(Message::Keep, now), Action::None);
    let typed = Secret::from_text("4821093756 7750318264".into());
    let _ = page.update(Message::Typed(typed), now);
    let _ = page.update(Message::ReadTyped, now);
    let Action::Keep(_, codes, source) = page.update(Message::Keep, now) else {
        panic!("not kept");
    };
    assert_eq!((codes.len(), source), (2, Source::Typed));
    let _ = page.update(Message::Kept, now);
    assert!(page.typed.is_empty() && page.read.is_none());
}

#[test]
fn back_goes_one_step() {
    let contents = contents(10);
    let mut page = page(&contents);
    let now = context(&contents, 1_000);
    let _ = page.update(Message::AddSet, now);
    let intake = Intake::read(b"4821093756").unwrap();
    let _ = page.update(Message::Read(Some(Ok((intake, Source::File)))), now);
    assert_eq!(page.update(Message::Back, now), Action::None);
    assert_eq!(page.update(Message::Back, now), Action::None);
    let left = Action::Close(contents.accounts[0].id);
    assert_eq!(page.update(Message::Back, now), left);
}

#[test]
fn debug_shows_no_code() {
    let contents = contents(10);
    let mut page = page(&contents);
    let now = context(&contents, 1_000);
    let _ = page.update(Message::Reveal(place(0)), now);
    let typed = Secret::from_text("7750318264".into());
    let copied = page.update(Message::Copy(place(0)), now);
    let _ = page.update(Message::Typed(typed), now);
    let _ = page.update(Message::ReadTyped, now);
    let said = format!("{page:?} {copied:?} {contents:?} {:?}", contents.accounts);
    assert!(!said.contains("48210") && !said.contains("77503"), "{said}");
}
