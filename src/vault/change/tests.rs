//! Each change: what it does, when it does not fit, and what it never loses.

use uuid::Uuid;

use crate::otp::Algorithm;
use crate::secret::Secret;

use super::*;

const NOW: UnixTime = UnixTime(1_770_000_000);

fn id(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

fn account(number: u128, kind: Kind) -> Account {
    let key = Secret::new(vec![7; 20]);
    Account {
        id: id(number),
        issuer: "injixo".into(),
        account: number.to_string(),
        otp: Otp::new(key, kind, Algorithm::Sha1, 6).unwrap(),
        extra: Vec::new(),
        created: UnixTime(number as u64),
        unknown: serde_json::Map::new(),
    }
}

fn totp(number: u128) -> Account {
    account(number, Kind::Totp { period: 30 })
}

fn hotp(number: u128, counter: u64) -> Account {
    account(number, Kind::Hotp { counter })
}

/// Accounts 1, 2, 3 (with a counter at 5); 8 and then 9 in the trash.
fn contents() -> Contents {
    let removed = |number| Trashed {
        account: totp(number),
        removed: NOW,
    };
    Contents {
        accounts: vec![totp(1), totp(2), hotp(3, 5)],
        trash: vec![removed(9), removed(8)],
        ..Contents::default()
    }
}

fn numbers(contents: &Contents) -> (Vec<u128>, Vec<u128>) {
    let number = |account: &Account| account.id.0.as_u128();
    (
        contents.accounts.iter().map(number).collect(),
        contents
            .trash
            .iter()
            .map(|it| number(&it.account))
            .collect(),
    )
}

#[test]
fn each_change_does_what_it_says() {
    let cases: [(Change, &[u128], &[u128]); 12] = [
        (Change::Add(Box::new(totp(4))), &[1, 2, 3, 4], &[9, 8]),
        (
            Change::AddAll(vec![totp(5), totp(4)]),
            &[1, 2, 3, 5, 4],
            &[9, 8],
        ),
        (Change::AddAll(Vec::new()), &[1, 2, 3], &[9, 8]),
        (
            Change::Replace {
                old: id(2),
                new: Box::new(totp(4)),
                at: NOW,
            },
            &[1, 4, 3],
            &[2, 9, 8],
        ),
        (Change::Edit(Box::new(totp(2))), &[1, 2, 3], &[9, 8]),
        (
            Change::MoveTo {
                id: id(3),
                position: 0,
            },
            &[3, 1, 2],
            &[9, 8],
        ),
        (
            Change::MoveTo {
                id: id(1),
                position: 1,
            },
            &[2, 1, 3],
            &[9, 8],
        ),
        (
            Change::MoveTo {
                id: id(1),
                position: usize::MAX,
            },
            &[2, 3, 1],
            &[9, 8],
        ),
        (Change::Trash { id: id(2), at: NOW }, &[1, 3], &[2, 9, 8]),
        (
            Change::Restore {
                id: id(8),
                position: None,
            },
            &[1, 2, 3, 8],
            &[9],
        ),
        (
            Change::Restore {
                id: id(9),
                position: Some(1),
            },
            &[1, 9, 2, 3],
            &[8],
        ),
        (
            Change::AdvanceCounter {
                id: id(3),
                counter: 6,
            },
            &[1, 2, 3],
            &[9, 8],
        ),
    ];
    for (change, accounts, trash) in cases {
        let before = contents();
        let mut after = before.clone();
        assert_eq!(change.apply(&mut after), Ok(()), "{change:?}");
        assert_eq!(
            numbers(&after),
            (accounts.to_vec(), trash.to_vec()),
            "{change:?}"
        );
        assert!(change.keeps_the_rest(&before, &after), "{change:?}");
    }
}

#[test]
fn a_change_that_does_not_fit_changes_nothing() {
    let (missing, there) = (ChangeError::NoSuchAccount, ChangeError::AlreadyThere);
    let replace = |old, new| Change::Replace {
        old: id(old),
        new: Box::new(totp(new)),
        at: NOW,
    };
    let restore = |number| Change::Restore {
        id: id(number),
        position: None,
    };
    for (change, expected) in [
        (Change::Add(Box::new(totp(2))), there),
        (Change::Add(Box::new(totp(9))), there),
        (Change::AddAll(vec![totp(4), totp(1)]), there),
        (Change::AddAll(vec![totp(4), totp(4)]), there),
        (replace(7, 4), missing),
        (replace(9, 4), missing),
        (replace(1, 1), there),
        (replace(1, 2), there),
        (replace(1, 8), there),
        (Change::Edit(Box::new(totp(7))), missing),
        (Change::Edit(Box::new(totp(9))), missing),
        (
            Change::MoveTo {
                id: id(9),
                position: 0,
            },
            missing,
        ),
        (Change::Trash { id: id(9), at: NOW }, missing),
        (restore(1), missing),
        (restore(7), missing),
        (
            Change::AdvanceCounter {
                id: id(9),
                counter: 1,
            },
            missing,
        ),
    ] {
        let mut after = contents();
        assert_eq!(change.apply(&mut after), Err(expected), "{change:?}");
        assert!(after == contents(), "{change:?}");
    }
}

#[test]
fn a_counter_never_goes_back() {
    let counter = |contents: &Contents| match contents.accounts[2].otp.kind() {
        Kind::Hotp { counter } => counter,
        Kind::Totp { .. } | Kind::Steam => 0,
    };
    for (value, expected) in [(0, 5), (5, 5), (6, 6), (u64::MAX, u64::MAX)] {
        let advance = Change::AdvanceCounter {
            id: id(3),
            counter: value,
        };
        let edit = Change::Edit(Box::new(hotp(3, value)));
        for change in [advance, edit] {
            let mut after = contents();
            assert_eq!(change.apply(&mut after), Ok(()));
            assert_eq!(counter(&after), expected, "{change:?}");
        }
    }
    let mut after = contents();
    let change = Change::AdvanceCounter {
        id: id(1),
        counter: 9,
    };
    assert_eq!(change.apply(&mut after), Ok(()));
    assert!(after == contents());
}

#[test]
fn an_edit_changes_names_and_settings_and_keeps_what_it_does_not_know() {
    let mut before = contents();
    let field = ("later".to_owned(), serde_json::json!([1]));
    before.accounts[0].unknown.extend([field.clone()]);
    let mut edited = hotp(1, 3);
    edited.issuer = "renamed".into();
    edited.created = NOW;
    let mut after = before.clone();
    assert_eq!(Change::Edit(Box::new(edited)).apply(&mut after), Ok(()));
    let found = &after.accounts[0];
    assert_eq!(found.issuer, "renamed");
    assert_eq!(found.otp.kind(), Kind::Hotp { counter: 3 });
    assert_eq!(found.created, before.accounts[0].created);
    assert_eq!(found.unknown, serde_json::Map::from_iter([field]));
}

#[test]
fn what_is_dropped_without_being_named_is_noticed() {
    let before = contents();
    let moved = Change::MoveTo {
        id: id(1),
        position: 0,
    };
    let trash = Change::Trash { id: id(1), at: NOW };
    type Drop = fn(&mut Contents);
    let drops: [Drop; 4] = [
        |contents| drop(contents.accounts.pop()),
        |contents| drop(contents.accounts.remove(0)),
        |contents| drop(contents.trash.pop()),
        |contents| {
            let account = contents.accounts.remove(1);
            discard(contents, account, NOW);
        },
    ];
    for lose in drops {
        let mut after = before.clone();
        lose(&mut after);
        assert!(!moved.keeps_the_rest(&before, &after));
        assert!(!trash.keeps_the_rest(&before, &after));
    }
    let aside = crate::vault::RawJson::new("{}").unwrap();
    let before = Contents {
        set_aside: vec![aside.clone()],
        unknown: [("later".to_owned(), aside)].into(),
        ..contents()
    };
    assert!(!moved.keeps_the_rest(&before, &contents()));
}

#[test]
fn order_and_counters_make_no_generation_and_everything_else_does() {
    let counter = Change::AdvanceCounter {
        id: id(3),
        counter: 6,
    };
    let order = Change::MoveTo {
        id: id(3),
        position: 0,
    };
    assert!(!counter.makes_generation());
    assert!(!order.makes_generation());
    assert!(Change::Add(Box::new(totp(4))).makes_generation());
    assert!(Change::Trash { id: id(1), at: NOW }.makes_generation());
    assert!(Change::Edit(Box::new(totp(1))).makes_generation());
}
