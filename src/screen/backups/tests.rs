//! The page about copies, with plain values.

use super::look::difference;
use super::*;
use crate::account::{Account, AccountId, Draft};
use crate::otp::key;
use crate::secret::Secret;
use crate::vault::Counts;

fn account(number: u128, name: &str, parameters: &str) -> Account {
    let key = key::to_base32(&Secret::new(vec![7; 20]));
    let key = key.expose_text().unwrap();
    let kind = if parameters.contains("counter") {
        "hotp"
    } else {
        "totp"
    };
    let link = format!("otpauth://{kind}/injixo:{name}?secret={key}{parameters}");
    let id = AccountId(uuid::Uuid::from_u128(number));
    Account::from_draft(id, Draft::from_text(&link).unwrap(), UnixTime(0))
}

fn holding(accounts: Vec<Account>) -> Contents {
    Contents {
        accounts,
        ..Contents::default()
    }
}

fn copy(outcome: Result<usize, OpenError>) -> Copy {
    Copy {
        path: "/copy".into(),
        made: UnixTime(0),
        revision: 1,
        outside: false,
        outcome: outcome.map(|accounts| Counts {
            accounts,
            trash: 0,
            archive: 0,
            set_aside: 0,
        }),
    }
}

#[test]
fn what_a_restore_changes_is_told_by_account() {
    let copy = holding(vec![
        account(1, "anna", ""),
        account(2, "ben", ""),
        account(3, "carla", "&digits=8"),
    ]);
    let now = holding(vec![
        account(2, "benjamin", ""),
        account(3, "carla", ""),
        account(4, "dora", ""),
    ]);
    let told = difference(&copy, &now);
    let names = |accounts: Vec<&Account>| -> Vec<String> {
        accounts.iter().map(|it| it.account.clone()).collect()
    };
    assert_eq!(names(told.comes), ["anna"]);
    assert_eq!(names(told.goes), ["dora"]);
    assert_eq!(names(told.changes), ["ben", "carla"]);
}

#[test]
fn a_counter_that_went_on_is_no_change() {
    let copy = holding(vec![account(1, "anna", "&counter=3")]);
    let now = holding(vec![account(1, "anna", "&counter=9")]);
    assert_eq!(difference(&copy, &now).changes, [] as [&Account; 0]);
}

#[test]
fn a_copy_that_does_not_open_is_not_looked_into() {
    let mut page = State::new(Zone::default(), None);
    let copies = vec![copy(Err(OpenError::Damaged)), copy(Ok(2))];
    let _ = page.update(Message::Listed(Arc::new(copies)));
    assert_eq!(page.update(Message::Open(0)), Action::None);
    assert_eq!(
        page.update(Message::Open(1)),
        Action::LookInto("/copy".into())
    );
    assert_eq!(page.update(Message::Open(2)), Action::None);
}

#[test]
fn back_leads_from_the_question_to_the_copy_to_the_list_to_the_settings() {
    let mut page = State::new(Zone::default(), None);
    let _ = page.update(Message::Listed(Arc::new(vec![copy(Ok(0))])));
    let _ = page.update(Message::Scrolled(40.0));
    let _ = page.update(Message::Open(0));
    let opened = Message::LookedInto("/copy".into(), Ok(Arc::default()));
    let _ = page.update(opened);
    let _ = page.update(Message::AskToRestore);
    assert_eq!(page.update(Message::Back), Action::None);
    assert_eq!(page.update(Message::Back), Action::ScrollTo(40.0));
    assert_eq!(page.update(Message::Back), Action::Close);
}

#[test]
fn what_another_copy_holds_does_not_show_as_this_ones() {
    let mut page = State::new(Zone::default(), None);
    let _ = page.update(Message::Listed(Arc::new(vec![copy(Ok(0))])));
    let _ = page.update(Message::Open(0));
    let late = Message::LookedInto("/another".into(), Ok(Arc::default()));
    let _ = page.update(late);
    assert!(format!("{page:?}").contains("outcome: None"));
}
