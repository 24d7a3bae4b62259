//! What a save does, and in which order it counts.

use std::fs;
use std::path::PathBuf;

use injixo_authenticator::otp::{Kind, Otp};
use injixo_authenticator::vault::{Change, ChangeError, SaveError};

use crate::book::header;
use crate::support::{NOW, account, add, commit, hotp, id, numbers, revisions, trash, vault};

#[test]
fn every_change_survives_closing_and_opening() {
    let (home, keyring, mut session) = vault();
    let mut hotp = account(4);
    hotp.otp = Otp::new(
        hotp.otp.key().clone(),
        Kind::Hotp { counter: 5 },
        hotp.otp.algorithm(),
        8,
    )
    .unwrap();
    hotp.extra = vec![("image".into(), "https://example.com/é".into())];
    let mut steam = account(5);
    steam.otp = Otp::new(
        steam.otp.key().clone(),
        Kind::Steam,
        steam.otp.algorithm(),
        5,
    )
    .unwrap();
    steam.issuer = "\"Steam\"\n\u{1F600}".into();
    let mut edited = account(2);
    edited.issuer = String::new();
    for change in [
        Change::AddAll(vec![account(1), account(2), account(3)]),
        Change::Add(Box::new(hotp)),
        Change::Add(Box::new(steam)),
        Change::Edit {
            from: Box::new(account(2)),
            to: Box::new(edited),
        },
        Change::MoveTo {
            id: id(5),
            position: 0,
        },
        trash(1),
        trash(3),
        Change::Restore {
            id: id(1),
            position: Some(1),
        },
        Change::TakeCounter { id: id(4) },
        Change::Replace {
            old: id(2),
            new: Box::new(account(6)),
            at: NOW,
        },
    ] {
        commit(&mut session, &change).unwrap();
        let opened = home.open(&keyring);
        assert_eq!(opened.contents(), session.contents(), "{change:?}");
        assert_eq!(opened.status(), session.status(), "{change:?}");
    }
    assert_eq!(numbers(&session), [5, 1, 6, 4]);
    assert_eq!(session.contents().trash.len(), 2);
}

#[test]
fn each_save_names_its_parent_and_draws_a_fresh_nonce() {
    use sha2::Digest;
    let (home, _, mut session) = vault();
    let (first, end) = header(&home.bytes());
    assert_eq!(first["parent"], serde_json::Value::Null);
    let before = home.bytes();
    add(&mut session, 1).unwrap();
    let (second, second_end) = header(&home.bytes());
    assert_eq!(
        second["parent"],
        data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(&before))
    );
    assert_eq!(second["revision"], 2);
    assert_ne!(
        before[end..end + 24],
        home.bytes()[second_end..second_end + 24]
    );
}

#[test]
fn changes_of_accounts_make_a_copy_of_the_file_as_it_was_and_moves_and_counters_do_not() {
    let (home, _, mut session) = vault();
    let before = home.bytes();
    add(&mut session, 1).unwrap();
    commit(&mut session, &Change::Add(Box::new(hotp(2)))).unwrap();
    assert_eq!(revisions(&session), [2, 1]);
    let oldest = &session.status().generations[1].path;
    assert_eq!(fs::read(oldest).unwrap(), before);
    let order = Change::MoveTo {
        id: id(2),
        position: 0,
    };
    commit(&mut session, &order).unwrap();
    commit(&mut session, &Change::TakeCounter { id: id(2) }).unwrap();
    assert_eq!(revisions(&session), [2, 1]);
}

#[test]
fn a_change_that_does_not_fit_leaves_file_and_contents_alone() {
    let (home, _, mut session) = vault();
    add(&mut session, 1).unwrap();
    let before = (home.bytes(), home.names(), session.contents().clone());
    assert_eq!(
        add(&mut session, 1),
        Err(SaveError::Change(ChangeError::AlreadyThere))
    );
    assert_eq!(
        commit(&mut session, &trash(7)),
        Err(SaveError::Change(ChangeError::NoSuchAccount))
    );
    assert_eq!(
        (home.bytes(), home.names(), session.contents().clone()),
        before
    );
}

#[test]
#[cfg(unix)]
fn a_vault_behind_a_link_is_saved_where_the_link_leads() {
    let (home, keyring, mut session) = vault();
    let elsewhere = home.folder.path().join("synced");
    fs::create_dir(&elsewhere).unwrap();
    let real = elsewhere.join("vault.ixv");
    fs::rename(home.file(), &real).unwrap();
    std::os::unix::fs::symlink(&real, home.file()).unwrap();
    add(&mut session, 1).unwrap();
    assert!(fs::symlink_metadata(home.file()).unwrap().is_symlink());
    assert_eq!(fs::read(&real).unwrap(), home.bytes());
    assert_eq!(numbers(&home.open(&keyring)), [1]);
    let names: Vec<PathBuf> = fs::read_dir(&elsewhere)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(names, [real]);
}
