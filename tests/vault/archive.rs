//! The archive: what was switched off at its service is kept and makes no codes, whatever happens to the vault.

use std::fs;

use injixo_authenticator::backup_codes::{Set, SetId, Source};
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::{Change, ChangeError, SaveError, Session};
use serde_json::json;
use uuid::Uuid;

use crate::book::Book;
use crate::support::{Home, Keyring, NOW, add, archive, commit, id, numbers, trash, vault};

fn archived(session: &Session) -> Vec<u128> {
    let archive = session.contents().archive.iter();
    archive.map(|it| it.account.id.0.as_u128()).collect()
}

fn unarchive(number: u128) -> Change {
    Change::Unarchive {
        id: id(number),
        position: None,
    }
}

/// Accounts 1 to 3, of which the second is archived.
fn with_archive() -> (Home, Keyring, Session) {
    let (home, keyring, mut session) = vault();
    for number in 1..4 {
        add(&mut session, number).unwrap();
    }
    commit(&mut session, &archive(2)).unwrap();
    (home, keyring, session)
}

#[test]
fn an_archived_account_survives_closing_and_opening_with_its_date_and_its_codes() {
    let (home, keyring, mut session) = with_archive();
    let codes = vec![Secret::from_text("1234567890".into())];
    let set = Set::new(SetId(Uuid::from_u128(77)), NOW, Source::File, codes);
    let add_codes = |number| Change::AddBackupCodes {
        id: id(number),
        set: Box::new(set.clone()),
        at: NOW,
    };
    commit(&mut session, &add_codes(1)).unwrap();
    commit(&mut session, &archive(1)).unwrap();
    let opened = home.open(&keyring);
    assert_eq!(numbers(&opened), [3]);
    assert_eq!(archived(&opened), [1, 2]);
    assert_eq!(opened.contents(), session.contents());
    let first = opened.contents().archived(id(1)).unwrap();
    assert_eq!(first.archived, NOW);
    // Taken back by mistake or on purpose, the codes are what they were.
    assert_eq!(first.account.backup_codes.left(), Some(1));
    let refused = Err(SaveError::Change(ChangeError::NoSuchAccount));
    let used = Change::UseBackupCode {
        id: id(1),
        set: set.id,
        code: 0,
        at: NOW,
    };
    assert_eq!(commit(&mut session, &used), refused);
    commit(&mut session, &unarchive(1)).unwrap();
    assert_eq!(commit(&mut session, &used), Ok(()));
    assert_eq!(numbers(&session), [3, 1]);
    let told = session.contents().events.iter();
    let told: Vec<&str> = told.map(|event| event.what.name()).collect();
    assert!(told.ends_with(&[
        "archived",
        "backup-codes-added",
        "archived",
        "unarchived",
        "backup-code-used"
    ]));
}

#[test]
fn only_what_went_on_to_the_trash_is_deleted_for_good_and_leaves_the_archive_of_each_copy() {
    let (home, keyring, mut session) = with_archive();
    add(&mut session, 4).unwrap();
    let delete =
        |session: &mut Session| session.delete_for_good(&[id(2)], &[], &mut OsEntropy, NOW.plus(5));
    let refused = Err(SaveError::Change(ChangeError::NoSuchAccount));
    assert_eq!(delete(&mut session), refused);
    commit(&mut session, &trash(2)).unwrap();
    assert_eq!(archived(&session), [0; 0]);
    let there = |home: &Home| {
        let folder = home.place.data.join("generations");
        let copies = fs::read_dir(folder).unwrap();
        let files = copies.map(|entry| entry.unwrap().path());
        let files = files.chain([home.file()]);
        let holds = |bytes: Vec<u8>| {
            let book = Book::open_with_keyring(&bytes, &keyring.only().1);
            book.payload.contains(&id(2).to_string())
        };
        files.filter(|file| holds(fs::read(file).unwrap())).count()
    };
    assert_eq!(there(&home), 5);
    assert_eq!(delete(&mut session), Ok(Vec::new()));
    assert_eq!(there(&home), 0);
}

#[test]
fn a_restored_copy_leaves_in_the_archive_what_it_does_not_have() {
    let (home, keyring, mut session) = with_archive();
    add(&mut session, 4).unwrap();
    add(&mut session, 5).unwrap();
    commit(&mut session, &archive(4)).unwrap();
    commit(&mut session, &unarchive(2)).unwrap();
    // Of the state in which 2 was archived, and neither 4 nor 5 was there.
    let copies = session.status().generations.iter();
    let copy = copies.clone().find(|copy| copy.revision == 5).unwrap();
    let path = copy.path.clone();
    session.restore(&path, &mut OsEntropy, NOW.plus(9)).unwrap();
    let opened = home.open(&keyring);
    assert_eq!(numbers(&opened), [1, 3]);
    assert_eq!(archived(&opened), [4, 2]);
    let trash = &opened.contents().trash;
    assert_eq!(trash.len(), 1);
    assert_eq!(trash[0].account.id, id(5));
}

#[test]
fn an_entry_of_the_archive_that_is_not_understood_is_set_aside_and_tried_anew() {
    let (home, keyring, mut session) = with_archive();
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    let mut payload = book.json();
    let good = payload["archive"][0].clone();
    let with = |number: u128, change: fn(&mut serde_json::Value)| {
        let mut entry = good.clone();
        entry["id"] = Uuid::from_u128(number).to_string().into();
        change(&mut entry);
        entry
    };
    payload["archive"] = json!([
        good,
        with(11, |it| drop(
            it.as_object_mut().unwrap().remove("archived")
        )),
        with(12, |it| it["archived"] = "yesterday".into()),
        with(13, |it| it["removed"] = 5.into()),
    ]);
    payload["set_aside"] = json!([with(14, |_| ())]);
    let kept = payload.clone();
    book.payload = payload.to_string();
    fs::write(home.file(), book.file()).unwrap();
    assert_eq!(session.reload(), Ok(true));
    assert_eq!(archived(&session), [2, 14]);
    assert_eq!(numbers(&session), [1, 3]);
    assert_eq!(session.contents().set_aside.len(), 3);
    add(&mut session, 4).unwrap();
    let text = Book::open_with_keyring(&home.bytes(), &keyring.only().1).payload;
    assert!(text.contains(&kept["archive"][2].to_string()));
    // Each in the list that its dates name, now that it stands among those set aside.
    let opened = home.open(&keyring);
    assert_eq!(numbers(&opened), [1, 3, 4, 11]);
    assert_eq!(opened.contents().trash[0].account.id, id(13));
    assert_eq!(opened.contents().set_aside.len(), 1);
}

#[test]
fn an_archive_that_is_no_list_keeps_no_vault_from_opening() {
    let (home, keyring, mut session) = with_archive();
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    let mut payload = book.json();
    payload["archive"] = json!({"later": [1]});
    book.payload = payload.to_string();
    fs::write(home.file(), book.file()).unwrap();
    assert_eq!(session.reload(), Ok(true));
    assert_eq!(numbers(&session), [1, 3]);
    add(&mut session, 4).unwrap();
    let text = Book::open_with_keyring(&home.bytes(), &keyring.only().1).payload;
    assert!(text.contains(r#"{"later":[1]}"#));
    assert_eq!(numbers(&home.open(&keyring)), [1, 3, 4]);
}
