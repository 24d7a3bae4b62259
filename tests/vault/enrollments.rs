//! Enrolments that are not finished: kept beside their accounts, through saves, copies, restoring and the trash.

use std::fs;
use std::path::PathBuf;

use injixo_authenticator::account::AccountId;
use injixo_authenticator::enrollment::{Codes, Doubt, Enrollment};
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::qr::{Digest, Source};
use injixo_authenticator::vault::{Change, ChangeError, SaveError, Session};
use serde_json::{Value, json};

use crate::book::Book;
use crate::support::{Home, Keyring, NOW, account, add, commit, id, trash, vault};

fn trying(number: u128) -> Enrollment {
    Enrollment::TryIt {
        account: id(number),
        doubt: None,
    }
}

fn enroll(session: &mut Session, stands: Enrollment) -> Result<(), SaveError> {
    let pictures = Vec::new();
    commit(session, &Change::Enroll { stands, pictures })
}

fn stands(session: &Session, number: u128) -> Option<Enrollment> {
    let kept = session.contents().enrollments.of(id(number));
    kept.map(|kept| kept.stands)
}

fn payload(home: &Home, keyring: &Keyring) -> Value {
    Book::open_with_keyring(&home.bytes(), &keyring.only().1).json()
}

fn rewrite(home: &Home, keyring: &Keyring, change: impl FnOnce(&mut Value)) {
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    let mut payload = book.json();
    change(&mut payload);
    book.payload = payload.to_string();
    book.header["revision"] = (book.header["revision"].as_u64().unwrap() + 1).into();
    fs::write(home.file(), book.file()).unwrap();
}

fn uuid(id: AccountId) -> String {
    id.to_string()
}

#[test]
fn an_enrolment_is_there_again_when_the_vault_is_opened_and_gone_once_it_is_done() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let copies = session.status().generations.len();
    let picture = Source::File {
        path: PathBuf::from("/home/anna/qr.png"),
        held: Digest::of(b"key"),
    };
    let begin = Change::Enroll {
        stands: Enrollment::Check { account: id(1) },
        pictures: vec![picture.clone(), Source::Clipboard(Digest::of(b"key"))],
    };
    commit(&mut session, &begin).unwrap();
    let opened = home.open(&keyring);
    let kept = opened.contents().enrollments.of(id(1)).unwrap();
    assert_eq!(kept.stands, Enrollment::Check { account: id(1) });
    assert_eq!(kept.pictures, [picture], "a clipboard is not remembered");
    assert_eq!(
        opened.status().generations.len(),
        copies,
        "a click makes no copy"
    );

    let codes = Some(Codes::SwitchedOff);
    let account = id(1);
    enroll(&mut session, Enrollment::BackupCodes { account, codes }).unwrap();
    assert_eq!(
        stands(&home.open(&keyring), 1),
        Some(Enrollment::BackupCodes { account, codes })
    );
    enroll(&mut session, Enrollment::Done { account }).unwrap();
    assert_eq!(stands(&home.open(&keyring), 1), None);
    assert_eq!(payload(&home, &keyring).get("enrollments"), None);
}

#[test]
fn only_an_account_of_the_list_is_enrolled_and_giving_up_keeps_it() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let nobody = Err(SaveError::Change(ChangeError::NoSuchAccount));
    assert_eq!(enroll(&mut session, trying(2)), nobody);
    assert_eq!(enroll(&mut session, Enrollment::Prepare), nobody);
    let nothing_read = Enrollment::GetKey { replaces: None };
    assert_eq!(enroll(&mut session, nothing_read), nobody);
    enroll(&mut session, trying(1)).unwrap();
    commit(&mut session, &Change::EndEnrollment { id: id(1) }).unwrap();
    let opened = home.open(&keyring);
    assert_eq!(stands(&opened, 1), None);
    assert!(opened.contents().account(id(1)).is_some());
}

#[test]
fn a_newer_key_takes_the_place_of_the_pending_one_in_one_save() {
    let (_home, _keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    add(&mut session, 2).unwrap();
    enroll(&mut session, trying(1)).unwrap();
    enroll(&mut session, trying(2)).unwrap();
    let replace = Change::Batch(vec![
        Change::Replace {
            old: id(1),
            new: Box::new(account(3)),
            at: NOW,
        },
        Change::EndEnrollment { id: id(1) },
        Change::Enroll {
            stands: Enrollment::Check { account: id(3) },
            pictures: Vec::new(),
        },
    ]);
    commit(&mut session, &replace).unwrap();
    assert_eq!(stands(&session, 1), None);
    assert_eq!(stands(&session, 2), Some(trying(2)), "another one stays");
    assert_eq!(
        stands(&session, 3),
        Some(Enrollment::Check { account: id(3) })
    );
    assert_eq!(session.contents().trash[0].account.id, id(1));
}

#[test]
fn a_step_and_fields_of_a_later_version_are_written_back() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    add(&mut session, 2).unwrap();
    let later = json!({"account": uuid(id(2)), "step": "dance", "with": [1.5, null]});
    rewrite(&home, &keyring, |payload| {
        payload["enrollments"] = json!([
            later,
            {"account": uuid(id(1)), "step": "check", "colour": {"a": 1}},
        ]);
    });
    assert_eq!(session.reload(), Ok(true));
    assert_eq!(stands(&session, 2), None);
    enroll(&mut session, trying(1)).unwrap();
    add(&mut session, 3).unwrap();
    let stored = &payload(&home, &keyring)["enrollments"];
    let own = json!({"account": uuid(id(1)), "step": "try-it", "colour": {"a": 1}});
    assert_eq!(*stored, json!([own, later]));
    assert!(session.contents().unknown.is_empty());
}

#[test]
fn an_enrolment_waits_in_the_trash_and_goes_when_its_account_is_deleted_for_good() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    enroll(&mut session, trying(1)).unwrap();
    commit(&mut session, &trash(1)).unwrap();
    let back = Change::Restore {
        id: id(1),
        position: None,
    };
    commit(&mut session, &back).unwrap();
    assert_eq!(stands(&session, 1), Some(trying(1)));
    commit(&mut session, &trash(1)).unwrap();
    let left = session.delete_for_good(&[id(1)], &[], &mut OsEntropy, NOW.plus(5));
    assert_eq!(left.unwrap(), Vec::<PathBuf>::new());
    assert_eq!(payload(&home, &keyring).get("enrollments"), None);
}

#[test]
fn a_restored_copy_does_not_begin_again_what_was_finished_since() {
    let (_home, _keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    enroll(&mut session, trying(1)).unwrap();
    // The state with the enrolment becomes a copy.
    add(&mut session, 2).unwrap();
    let copy = session.status().generations[0].path.clone();
    enroll(&mut session, Enrollment::Done { account: id(1) }).unwrap();
    let doubt = Some(Doubt::Clock);
    let account = id(2);
    enroll(&mut session, Enrollment::TryIt { account, doubt }).unwrap();
    session.restore(&copy, &mut OsEntropy, NOW.plus(9)).unwrap();
    assert_eq!(stands(&session, 1), None);
    assert_eq!(
        stands(&session, 2),
        Some(Enrollment::TryIt { account, doubt }),
        "it waits in the trash with its account"
    );
}
