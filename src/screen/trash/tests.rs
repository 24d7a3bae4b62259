//! The page about the trash, with plain values.

use super::*;
use crate::account::{Account, Draft};
use crate::clock::UnixTime;
use crate::vault::Contents;

const DAY: u64 = 86_400;
const NOW: UnixTime = UnixTime(100 * DAY);

fn id(number: u128) -> AccountId {
    AccountId(uuid::Uuid::from_u128(number))
}

/// Accounts removed so many seconds ago.
fn removed(seconds: &[u64]) -> Contents {
    let draft = || Draft::from_text("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
    let trash = seconds.iter().zip(1..).map(|(seconds, number)| Trashed {
        account: Account::from_draft(id(number), draft(), UnixTime(0)),
        removed: UnixTime(NOW.0 - seconds),
        archived: None,
    });
    Contents {
        trash: trash.collect(),
        ..Contents::default()
    }
}

#[test]
fn only_what_is_30_days_old_is_deleted_with_the_old() {
    let contents = removed(&[0, 30 * DAY - 1, 30 * DAY, 90 * DAY]);
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let mut page = State::new();
    let _ = page.update(Message::AskToDeleteOld, context);
    let deleted = page.update(Message::Delete, context);
    assert_eq!(deleted, Action::Delete(vec![id(3), id(4)]));
}

#[test]
fn nothing_is_deleted_that_was_not_asked_about() {
    let contents = removed(&[40 * DAY]);
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let mut page = State::new();
    assert_eq!(page.update(Message::Delete, context), Action::None);
    let _ = page.update(Message::AskToDelete(id(1)), context);
    assert_eq!(page.update(Message::Back, context), Action::None);
    assert_eq!(page.update(Message::Delete, context), Action::None);
    assert_eq!(page.update(Message::Back, context), Action::Close);
}
