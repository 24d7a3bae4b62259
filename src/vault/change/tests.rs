//! Each change: what it does, when it does not fit, and what it never loses.

use uuid::Uuid;

use crate::otp::Algorithm;
use crate::secret::Secret;
use crate::vault::RawJson;

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
        backup_codes: crate::backup_codes::BackupCodes::default(),
        unknown: std::collections::BTreeMap::new(),
    }
}

fn totp(number: u128) -> Account {
    account(number, Kind::Totp { period: 30 })
}

fn hotp(number: u128, counter: u64) -> Account {
    account(number, Kind::Hotp { counter })
}

fn edit(from: Account, to: Account) -> Change {
    Change::Edit {
        from: Box::new(from),
        to: Box::new(to),
    }
}

/// Accounts 1, 2, 3 (with a counter at 5); 6 and then 7 in the archive, 8 and then 9 in the trash.
fn contents() -> Contents {
    let removed = |number| Trashed {
        account: totp(number),
        removed: NOW,
        archived: None,
    };
    let archived = |number| Archived {
        account: totp(number),
        archived: UnixTime(number as u64),
    };
    Contents {
        accounts: vec![totp(1), totp(2), hotp(3, 5)],
        archive: vec![archived(7), archived(6)],
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
    let cases: [(Change, &[u128], &[u128]); 13] = [
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
        (edit(totp(2), totp(2)), &[1, 2, 3], &[9, 8]),
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
        (Change::TakeCounter { id: id(3) }, &[1, 2, 3], &[9, 8]),
        (
            Change::Batch(vec![
                Change::Replace {
                    old: id(2),
                    new: Box::new(totp(4)),
                    at: NOW,
                },
                Change::Add(Box::new(totp(5))),
                Change::Trash { id: id(1), at: NOW },
            ]),
            &[4, 3, 5],
            &[1, 2, 9, 8],
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
        (edit(totp(7), totp(7)), missing),
        (edit(totp(1), totp(9)), missing),
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
        (Change::TakeCounter { id: id(9) }, missing),
        (Change::TakeCounter { id: id(1) }, ChangeError::NoCounter),
        (
            Change::Batch(vec![
                Change::Add(Box::new(totp(4))),
                replace(2, 5),
                replace(2, 6),
            ]),
            missing,
        ),
    ] {
        let mut after = contents();
        assert_eq!(change.apply(&mut after), Err(expected), "{change:?}");
        assert!(after == contents(), "{change:?}");
    }
}

#[test]
fn a_counter_is_taken_one_by_one_and_ends_at_the_largest() {
    let mut after = contents();
    let take = Change::TakeCounter { id: id(3) };
    for expected in [6, 7] {
        assert_eq!(take.apply(&mut after), Ok(()));
        assert_eq!(
            after.accounts[2].otp.kind(),
            Kind::Hotp { counter: expected }
        );
    }
    after.accounts[2] = hotp(3, u64::MAX);
    let before = after.clone();
    assert_eq!(take.apply(&mut after), Err(ChangeError::NoCounter));
    assert!(after == before);
}

#[test]
fn an_edit_never_moves_a_counter_back() {
    for (value, expected) in [(0, 5), (5, 5), (6, 6), (u64::MAX, u64::MAX)] {
        let mut after = contents();
        assert_eq!(edit(totp(3), hotp(3, value)).apply(&mut after), Ok(()));
        let kind = after.accounts[2].otp.kind();
        assert_eq!(kind, Kind::Hotp { counter: expected });
    }
}

#[test]
fn an_edit_changes_names_and_settings_and_keeps_what_it_does_not_know() {
    let mut before = contents();
    let field = ("later".to_owned(), RawJson::new("[1]").unwrap());
    before.accounts[0].unknown.extend([field.clone()]);
    let mut edited = hotp(1, 3);
    edited.issuer = "renamed".into();
    edited.created = NOW;
    let mut after = before.clone();
    assert_eq!(edit(totp(1), edited).apply(&mut after), Ok(()));
    let found = &after.accounts[0];
    assert_eq!(found.issuer, "renamed");
    assert_eq!(found.otp.kind(), Kind::Hotp { counter: 3 });
    assert_eq!(found.created, before.accounts[0].created);
    assert_eq!(found.unknown, [field].into());
}

#[test]
fn an_edit_touches_only_what_the_person_changed() {
    let otp = |key: u8, counter, digits| {
        let key = Secret::new(vec![key; 20]);
        Otp::new(key, Kind::Hotp { counter }, Algorithm::Sha1, digits).unwrap()
    };
    let seen = Account {
        otp: otp(7, 5, 6),
        ..hotp(3, 5)
    };
    // What another program made of it meanwhile: each field is another one.
    let foreign = Account {
        issuer: "foreign".into(),
        account: "foreign".into(),
        otp: otp(8, 9, 8),
        extra: vec![("foreign".into(), String::new())],
        ..seen.clone()
    };
    type Set = fn(&mut Account, Account);
    let fields: [Set; 3] = [
        |account, wanted| account.issuer = wanted.issuer,
        |account, wanted| account.account = wanted.account,
        |account, wanted| account.extra = wanted.extra,
    ];
    let wanted = Account {
        issuer: "wanted".into(),
        account: "wanted".into(),
        extra: vec![("wanted".into(), String::new())],
        ..seen.clone()
    };
    let result = |to: Account| {
        let mut after = contents();
        after.accounts[2] = foreign.clone();
        assert_eq!(edit(seen.clone(), to).apply(&mut after), Ok(()));
        after.accounts.remove(2)
    };
    assert!(result(seen.clone()) == foreign);
    for set in fields {
        let (mut to, mut expected) = (seen.clone(), foreign.clone());
        set(&mut to, wanted.clone());
        set(&mut expected, wanted.clone());
        assert!(result(to) == expected);
    }
    for (to, expected) in [
        (otp(1, 5, 6), otp(1, 9, 8)),
        (otp(7, 5, 7), otp(8, 9, 7)),
        (otp(7, 20, 6), otp(8, 20, 6)),
    ] {
        let to = Account {
            otp: to,
            ..seen.clone()
        };
        assert!(result(to).otp == expected);
    }
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
    let drops: [Drop; 6] = [
        |contents| drop(contents.accounts.pop()),
        |contents| drop(contents.accounts.remove(0)),
        |contents| drop(contents.trash.pop()),
        |contents| {
            let account = contents.accounts.remove(1);
            discard(contents, account, NOW, None);
        },
        |contents| drop(contents.archive.pop()),
        |contents| {
            let account = contents.archive.remove(0).account;
            contents.accounts.push(account);
        },
    ];
    for lose in drops {
        let mut after = before.clone();
        lose(&mut after);
        assert!(!moved.keeps_the_rest(&before, &after));
        assert!(!trash.keeps_the_rest(&before, &after));
    }
    let aside = RawJson::new("{}").unwrap();
    let before = Contents {
        set_aside: vec![aside.clone()],
        unknown: [("later".to_owned(), aside)].into(),
        ..contents()
    };
    assert!(!moved.keeps_the_rest(&before, &contents()));
}

fn archive(contents: &Contents) -> Vec<u128> {
    let archive = contents.archive.iter();
    archive.map(|it| it.account.id.0.as_u128()).collect()
}

#[test]
fn an_archived_account_leaves_the_list_and_comes_back_as_it_was() {
    let before = contents();
    let mut now = before.clone();
    let put = Change::Archive { id: id(2), at: NOW };
    assert_eq!(put.apply(&mut now), Ok(()));
    assert!(put.keeps_the_rest(&before, &now));
    assert!(put.makes_generation());
    assert_eq!(archive(&now), [2, 7, 6]);
    assert_eq!(numbers(&now), (vec![1, 3], vec![9, 8]));
    assert_eq!(now.archived(id(2)).unwrap().archived, NOW);
    // It makes no codes there: nothing else finds it.
    assert_eq!(put.apply(&mut now), Err(ChangeError::NoSuchAccount));
    let edited = edit(totp(2), totp(2)).apply(&mut now);
    assert_eq!(edited, Err(ChangeError::NoSuchAccount));
    let added = Change::Add(Box::new(totp(2))).apply(&mut now);
    assert_eq!(added, Err(ChangeError::AlreadyThere));

    let archived = now.clone();
    let back = Change::Unarchive {
        id: id(2),
        position: Some(1),
    };
    assert_eq!(back.apply(&mut now), Ok(()));
    assert!(back.keeps_the_rest(&archived, &now));
    assert!(now == before);
    assert_eq!(back.apply(&mut now), Err(ChangeError::NoSuchAccount));
}

#[test]
fn an_archived_account_goes_to_the_trash_and_comes_back_to_the_archive() {
    let before = contents();
    let mut now = before.clone();
    let trash = Change::Trash { id: id(7), at: NOW };
    assert_eq!(trash.apply(&mut now), Ok(()));
    assert!(trash.keeps_the_rest(&before, &now));
    assert_eq!(archive(&now), [6]);
    assert_eq!(numbers(&now), (vec![1, 2, 3], vec![7, 9, 8]));
    let restore = Change::Restore {
        id: id(7),
        position: Some(0),
    };
    let trashed = now.clone();
    assert_eq!(restore.apply(&mut now), Ok(()));
    assert!(restore.keeps_the_rest(&trashed, &now));
    assert!(now == before);
}

#[test]
fn order_and_counters_make_no_generation_and_everything_else_does() {
    let counter = Change::TakeCounter { id: id(3) };
    let order = Change::MoveTo {
        id: id(3),
        position: 0,
    };
    assert!(!counter.makes_generation());
    assert!(!order.makes_generation());
    assert!(Change::Add(Box::new(totp(4))).makes_generation());
    assert!(Change::Trash { id: id(1), at: NOW }.makes_generation());
    assert!(edit(totp(1), totp(1)).makes_generation());
    assert!(!Change::Batch(vec![counter.clone(), order.clone()]).makes_generation());
    let trash = Change::Trash { id: id(1), at: NOW };
    assert!(Change::Batch(vec![counter, order, trash]).makes_generation());
}

fn tag(number: u128, add: &[&str], remove: &[&str]) -> Change {
    let names = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
    Change::Tag {
        id: id(number),
        add: names(add),
        remove: names(remove),
    }
}

fn tags_of(contents: &Contents, number: u128) -> Vec<String> {
    contents.tags.of(id(number)).map(str::to_owned).collect()
}

#[test]
fn tags_go_on_and_off_and_what_another_program_did_meanwhile_stays() {
    let mut contents = contents();
    tag(1, &["Work", " ", "home"], &[])
        .apply(&mut contents)
        .unwrap();
    tag(1, &["Late"], &["WORK", "never there"])
        .apply(&mut contents)
        .unwrap();
    assert_eq!(tags_of(&contents, 1), ["home", "Late"]);
    let gone = tag(99, &["x"], &[]).apply(&mut contents);
    assert_eq!(gone, Err(ChangeError::NoSuchAccount));
    assert!(!tag(1, &["x"], &[]).makes_generation());
}

#[test]
fn tags_stay_in_the_trash_and_go_over_to_what_replaces_an_account() {
    let mut contents = contents();
    tag(1, &["Work"], &[]).apply(&mut contents).unwrap();
    Change::Replace {
        old: id(1),
        new: Box::new(totp(90)),
        at: NOW,
    }
    .apply(&mut contents)
    .unwrap();
    assert_eq!(tags_of(&contents, 90), ["Work"]);
    assert_eq!(tags_of(&contents, 1), ["Work"], "for when it comes back");
}

#[test]
fn a_change_that_would_touch_tags_it_does_not_name_is_refused() {
    let mut before = contents();
    tag(1, &["Work"], &[]).apply(&mut before).unwrap();
    tag(2, &["Work"], &[]).apply(&mut before).unwrap();
    let change = tag(1, &["Home"], &["Work"]);
    let mut after = before.clone();
    change.apply(&mut after).unwrap();
    assert!(change.keeps_the_rest(&before, &after));
    let moved = Change::MoveTo {
        id: id(1),
        position: 0,
    };
    assert!(!moved.keeps_the_rest(&before, &after));
    after.tags.remove("Work", id(2));
    assert!(!change.keeps_the_rest(&before, &after));
}

#[test]
fn tags_of_a_later_version_are_left_alone() {
    let mut contents = contents();
    contents.tags.whole = RawJson::new(r#"{"x":[]}"#);
    let before = contents.clone();
    let refused = tag(1, &["Work"], &[]).apply(&mut contents);
    assert_eq!(refused, Err(ChangeError::LaterTags));
    assert_eq!(contents, before);
}
