//! The guides, with plain values.

use super::*;
use crate::account::Draft;
use crate::clock::UnixTime;
use crate::vault::Contents;

const NOW: UnixTime = UnixTime(1_111_111_091);

fn id(number: u128) -> AccountId {
    AccountId(uuid::Uuid::from_u128(number))
}

/// A vault with an account for each of these names, numbered from 1.
fn holding(names: &[&str]) -> Contents {
    let account = |(name, number): (&&str, u128)| {
        let link = format!("otpauth://totp/{name}?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        Account::from_draft(id(number), Draft::from_text(&link).unwrap(), UnixTime(0))
    };
    Contents {
        accounts: names.iter().zip(1..).map(account).collect(),
        ..Contents::default()
    }
}

fn context(contents: &Contents) -> Context<'_> {
    Context { contents, now: NOW }
}

/// Whose code is copied; nothing where it is not clear whose.
fn copied(page: &mut State, contents: &Contents) -> Option<AccountId> {
    match page.update(Message::Copy, context(contents)) {
        Action::Copy(id, _) => Some(id),
        Action::None => None,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_guides_are_about_the_one_account_that_it_can_be() {
    for (names, whose) in [
        (&["Mail:ben"][..], Some(1)),
        (&["Mail:ben", "injixo:anna"], Some(2)),
        (&["injixo:anna", "Injixo%20test:anna"], None),
        (&["Mail:ben", "Bank:ben"], None),
        (&[], None),
    ] {
        let contents = holding(names);
        let mut page = State::new(None);
        assert_eq!(copied(&mut page, &contents), whose.map(id), "{names:?}");
    }
}

#[test]
fn the_account_can_be_chosen_and_another_one_after_that() {
    let contents = holding(&["injixo:anna", "Mail:ben"]);
    let mut page = State::new(Some(id(2)));
    assert_eq!(copied(&mut page, &contents), Some(id(2)));
    let _ = page.update(Message::AnotherAccount, context(&contents));
    assert_eq!(copied(&mut page, &contents), None);
    let _ = page.update(Message::Choose(id(1)), context(&contents));
    assert_eq!(copied(&mut page, &contents), Some(id(1)));
    // What another program removed meanwhile is nobody's any more.
    let mut page = State::new(Some(id(2)));
    let left = holding(&["injixo:anna"]);
    assert_eq!(copied(&mut page, &left), Some(id(1)));
}

#[test]
fn an_account_is_archived_only_after_the_person_was_asked_and_said_yes() {
    let contents = holding(&["injixo:anna"]);
    let context = context(&contents);
    let mut page = State::new(None);
    let _ = page.update(Message::Open(Guide::SwitchOff), context);
    assert_eq!(page.update(Message::Archive, context), Action::None);
    for no in [Message::Dismiss, Message::Back] {
        let _ = page.update(Message::AskToArchive, context);
        assert_eq!(page.update(no, context), Action::None);
        assert_eq!(page.guide(), Some(Guide::SwitchOff));
        assert_eq!(page.update(Message::Archive, context), Action::None);
    }
    let _ = page.update(Message::AskToArchive, context);
    assert_eq!(
        page.update(Message::Archive, context),
        Action::Archive(id(1))
    );
    // Once is enough, until it failed.
    let _ = page.update(Message::AskToArchive, context);
    assert_eq!(page.update(Message::Archive, context), Action::None);
    let _ = page.update(Message::Failed(crate::words::job_lost()), context);
    let _ = page.update(Message::AskToArchive, context);
    assert_eq!(
        page.update(Message::Archive, context),
        Action::Archive(id(1))
    );
}

#[test]
fn back_goes_from_guide_to_guide_and_then_to_the_list() {
    let contents = holding(&[]);
    let context = context(&contents);
    let mut page = State::new(None);
    for guide in [
        Guide::Refused,
        Guide::BackupCode,
        Guide::NoCodes,
        Guide::BackupCode,
    ] {
        let _ = page.update(Message::Open(guide), context);
        assert_eq!(page.guide(), Some(guide));
    }
    for left in [Some(Guide::Refused), None] {
        assert_eq!(page.update(Message::Back, context), Action::None);
        assert_eq!(page.guide(), left);
    }
    assert_eq!(page.update(Message::Back, context), Action::Close);
}

#[test]
fn the_mail_names_the_account_and_nothing_that_is_secret() {
    let contents = holding(&["injixo:anna@example.com"]);
    let mut page = State::new(None);
    let Action::CopyText(text) = page.update(Message::CopyMail, context(&contents)) else {
        panic!("no text");
    };
    assert!(text.contains("anna@example.com"), "{text}");
    let code = contents.accounts[0].otp.code_at(NOW);
    assert!(!text.contains(code.expose()) && !text.contains("GEZDGNBV"));
    let Action::CopyText(text) = page.update(Message::CopyMail, context(&holding(&[]))) else {
        panic!("no text");
    };
    assert!(text.contains('…'), "{text}");
}
