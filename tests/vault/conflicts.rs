//! What another program does to the vault meanwhile: its saves are kept, and what is not this vault is left alone.

use std::fs;

use injixo_authenticator::account::Account;
use injixo_authenticator::otp::{Kind, Otp};
use injixo_authenticator::vault::{Change, ChangeError, OpenError, SaveError};

use crate::book::Book;
use crate::support::{NOW, account, add, commit, hotp, id, numbers, trash, vault};

#[test]
fn a_save_of_another_program_is_loaded_first_and_the_change_goes_on_top() {
    let (home, keyring, mut here) = vault();
    let mut there = home.open(&keyring);
    add(&mut there, 1).unwrap();
    add(&mut here, 2).unwrap();
    assert_eq!(numbers(&here), [1, 2]);
    assert_eq!(there.reload(), Ok(true));
    assert_eq!(there.reload(), Ok(false));
    assert_eq!(numbers(&there), [1, 2]);
    assert_eq!(there.status(), here.status());
    commit(&mut there, &trash(2)).unwrap();
    assert_eq!(
        commit(&mut here, &trash(2)),
        Err(SaveError::Change(ChangeError::NoSuchAccount))
    );
    assert_eq!(numbers(&here), [1, 2]);
    assert_eq!(here.reload(), Ok(true));
    assert_eq!(numbers(&here), [1]);
}

#[test]
fn two_programs_never_take_the_same_counter() {
    let (home, keyring, mut here) = vault();
    commit(&mut here, &Change::Add(Box::new(hotp(1)))).unwrap();
    let mut there = home.open(&keyring);
    let mut taken = Vec::new();
    for _ in 0..3 {
        for session in [&mut here, &mut there] {
            commit(session, &Change::TakeCounter { id: id(1) }).unwrap();
            let otp = &session.contents().accounts[0].otp;
            taken.push(otp.last_code().unwrap().expose().to_owned());
        }
    }
    let expected = (0..6).map(|counter| {
        let otp = hotp(1).otp;
        let kind = Kind::Hotp { counter };
        let otp = Otp::new(otp.key().clone(), kind, otp.algorithm(), 6).unwrap();
        otp.code_at(NOW).expose().to_owned()
    });
    assert!(taken.into_iter().eq(expected));
}

#[test]
fn an_edit_keeps_what_another_program_renamed_meanwhile() {
    let (home, keyring, mut here) = vault();
    add(&mut here, 1).unwrap();
    let mut there = home.open(&keyring);
    let edit = |set: fn(&mut Account)| {
        let mut to = account(1);
        set(&mut to);
        Change::Edit {
            from: Box::new(account(1)),
            to: Box::new(to),
        }
    };
    commit(&mut there, &edit(|to| to.account = "theirs".into())).unwrap();
    commit(&mut here, &edit(|to| to.issuer = "ours".into())).unwrap();
    let found = &here.contents().accounts[0];
    assert_eq!((&*found.issuer, &*found.account), ("ours", "theirs"));
}

#[test]
fn another_vault_in_its_place_is_a_conflict_and_stays_as_it_is() {
    let (home, keyring, mut session) = vault();
    let (other, _, _) = vault();
    let _ = fs::copy(other.file(), home.file()).unwrap();
    let before = home.bytes();
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
    assert_eq!(session.reload(), Err(OpenError::NoSuchWay));
    assert_eq!(home.bytes(), before);

    fs::remove_file(home.file()).unwrap();
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
    assert_eq!(session.reload(), Err(OpenError::Missing));
    assert!(!home.file().exists());

    fs::write(home.file(), "").unwrap();
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
    assert_eq!(session.reload(), Err(OpenError::Damaged));
    assert_eq!(home.bytes(), b"");
    assert!(numbers(&session).is_empty());
    drop(keyring);
}

#[test]
fn a_vault_whose_key_was_changed_elsewhere_has_to_be_opened_anew() {
    let (home, keyring, mut session) = vault();
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    book.key = vec![3; 32];
    book.header["slots"] = serde_json::json!([]);
    fs::write(home.file(), book.file()).unwrap();
    assert_eq!(session.reload(), Err(OpenError::NoSuchWay));
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
}

#[test]
fn a_file_damaged_under_an_open_session_is_named_as_damaged() {
    let (home, _, mut session) = vault();
    let mut bytes = home.bytes();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(home.file(), &bytes).unwrap();
    assert_eq!(session.reload(), Err(OpenError::Damaged));
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
    assert_eq!(home.bytes(), bytes);
}
