//! The trash: nothing leaves it because of a clock, and what is deleted for good is in no copy that can be reached.

use std::fs;
use std::path::{Path, PathBuf};

use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::vault::{Change, ChangeError, EventKind, SaveError, Session, Trashed};
use serde_json::json;

use crate::book::{Book, header};
use crate::support::{Home, Keyring, NOW, account, add, commit, id, numbers, trash, vault};

fn delete(
    session: &mut Session,
    numbers: &[u128],
    outside: &[PathBuf],
) -> Result<Vec<PathBuf>, SaveError> {
    let ids: Vec<_> = numbers.iter().copied().map(id).collect();
    session.delete_for_good(&ids, outside, &mut OsEntropy, NOW.plus(5))
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The payloads of the vault files below a folder, by their names.
fn payloads(folder: &Path, keyring: &Keyring) -> Vec<(String, String)> {
    let entry = keyring.only().1;
    let vaults = files(folder).into_iter();
    vaults
        .filter(|path| path.extension().is_some_and(|ending| ending == "ixv"))
        .map(|path| {
            let book = Book::open_with_keyring(&fs::read(&path).unwrap(), &entry);
            (path.to_str().unwrap().to_owned(), book.payload)
        })
        .collect()
}

/// A vault whose account 2 is in the trash, with copies of it in a second folder too.
fn with_trash() -> (Home, Keyring, Session, PathBuf) {
    let (home, keyring, mut session) = vault();
    let outside = home.folder.path().join("stick");
    fs::create_dir(&outside).unwrap();
    for number in 1..4 {
        add(&mut session, number).unwrap();
        let _ = session.backup().unwrap().write(&outside, NOW).unwrap();
    }
    commit(&mut session, &trash(2)).unwrap();
    let _ = session.backup().unwrap().write(&outside, NOW).unwrap();
    (home, keyring, session, outside)
}

#[test]
fn the_trash_counts_days_and_is_emptied_by_no_clock() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    commit(&mut session, &trash(1)).unwrap();
    for now in [UnixTime(u64::MAX), UnixTime(0), NOW.plus(90 * 86_400)] {
        let change = Change::Add(Box::new(account(u128::from(now.0) + 2)));
        session.commit(&change, &mut OsEntropy, now).unwrap();
    }
    let trash = home.open(&keyring).contents().trash.clone();
    assert_eq!(trash.len(), 1);
    let days = |now| Trashed::days(&trash[0], now);
    assert_eq!(days(NOW.plus(30 * 86_400 - 1)), 29);
    assert_eq!(days(NOW.plus(30 * 86_400)), 30);
    assert_eq!(days(UnixTime(0)), 0);
}

#[test]
fn what_is_deleted_for_good_is_in_no_file_any_more_and_all_else_is() {
    let (home, keyring, mut session, outside) = with_trash();
    let before = payloads(home.folder.path(), &keyring);
    let holding = |all: &[(String, String)], number| {
        let text = account(number).id.to_string();
        all.iter().filter(|(_, it)| it.contains(&text)).count()
    };
    assert_eq!(before.len(), 1 + 4 + 4);
    assert_eq!(holding(&before, 2), 1 + 2 + 3);
    let copies = session.copies(std::slice::from_ref(&outside));

    assert_eq!(
        delete(&mut session, &[2], std::slice::from_ref(&outside)),
        Ok(Vec::new())
    );
    let after = payloads(home.folder.path(), &keyring);
    assert_eq!(
        after.len(),
        before.len(),
        "the vault as it was made no copy"
    );
    assert_eq!(holding(&after, 2), 0);
    for number in [1, 3] {
        assert_eq!(holding(&after, number), holding(&before, number));
    }
    // No temporary file holds it either: these are all the files there are.
    let names = files(&home.place.data);
    assert_eq!(names.len(), 1 + 4 + 1);
    let dated = |copies: &[injixo_authenticator::vault::Copy]| -> Vec<_> {
        let each = copies.iter();
        each.map(|it| (it.made, it.revision, it.outside)).collect()
    };
    let now = session.copies(std::slice::from_ref(&outside));
    assert_eq!(dated(&now), dated(&copies));
    assert!(now.iter().all(|copy| copy.outcome.is_ok()));
    for copy in now {
        let (header, _) = header(&fs::read(&copy.path).unwrap());
        assert_eq!(header["revision"], copy.revision);
    }
    assert_eq!(numbers(&session), [1, 3]);
    let opened = home.open(&keyring);
    assert_eq!(opened.contents(), session.contents());
    assert_eq!(opened.status(), session.status());
    assert!(opened.contents().trash.is_empty());
    let last = opened.contents().events.last().unwrap();
    assert_eq!(
        (&last.what, &*last.about),
        (&EventKind::Deleted, "injixo (anna2@example.com)")
    );
}

#[test]
fn copies_out_of_reach_are_named_and_the_rest_is_done() {
    let (home, keyring, mut session, outside) = with_trash();
    let kept = session.status().generations.clone();
    let damaged = kept[0].path.clone();
    fs::write(&damaged, "IXVAULT").unwrap();
    let earlier = kept[1].path.clone();
    let mut book = Book::open_with_keyring(&fs::read(&earlier).unwrap(), &keyring.only().1);
    book.key = vec![3; 32];
    book.header["slots"] = json!([]);
    fs::write(&earlier, book.file()).unwrap();
    let aside = home
        .place
        .data
        .join("vault-damaged-20260202T024000Z-00112233.ixv");
    fs::write(&aside, "set aside").unwrap();
    fs::rename(&outside, home.folder.path().join("unplugged")).unwrap();

    let mut left = delete(&mut session, &[2], std::slice::from_ref(&outside)).unwrap();
    left.sort();
    let mut expected = vec![damaged, earlier, aside, outside];
    expected.sort();
    assert_eq!(left, expected);
    let vault = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    assert!(!vault.payload.contains(&account(2).id.to_string()));
}

#[test]
fn only_what_is_in_the_trash_can_be_deleted_for_good() {
    let (home, _, mut session, outside) = with_trash();
    let snapshot = || {
        let mut all: Vec<_> = files(home.folder.path())
            .into_iter()
            .map(|path| (fs::read(&path).unwrap(), path))
            .collect();
        all.sort_by(|a, b| a.1.cmp(&b.1));
        all
    };
    let before = snapshot();
    let refused = Err(SaveError::Change(ChangeError::NoSuchAccount));
    for ids in [&[1][..], &[9], &[2, 1], &[2, 9]] {
        assert_eq!(
            delete(&mut session, ids, std::slice::from_ref(&outside)),
            refused,
            "{ids:?}"
        );
    }
    assert!(snapshot() == before);
    assert_eq!(delete(&mut session, &[2], &[]), Ok(Vec::new()));
    assert_eq!(delete(&mut session, &[2], &[]), refused);
}

#[test]
fn an_entry_set_aside_of_that_identity_goes_as_well() {
    let (home, keyring, mut session) = vault();
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    let mut payload = book.json();
    let odd = |number| json!({"id": id(number).to_string(), "secret": 7});
    payload["set_aside"] = json!([odd(5), odd(6), {"no": "id"}]);
    book.payload = payload.to_string();
    fs::write(home.file(), book.file()).unwrap();
    assert_eq!(session.reload(), Ok(true));
    add(&mut session, 1).unwrap();
    assert_eq!(delete(&mut session, &[5], &[]), Ok(Vec::new()));
    for (name, payload) in payloads(home.folder.path(), &keyring) {
        assert!(!payload.contains(&id(5).to_string()), "{name}");
        assert!(payload.contains(&id(6).to_string()), "{name}");
    }
    assert_eq!(session.contents().set_aside.len(), 2);
}

#[test]
#[cfg(unix)]
fn a_link_among_the_copies_is_not_followed() {
    let (home, keyring, mut session, outside) = with_trash();
    let copy = session.status().generations[0].path.clone();
    let elsewhere = home.folder.path().join("elsewhere");
    fs::rename(&copy, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &copy).unwrap();
    let bytes = fs::read(&elsewhere).unwrap();
    let left = delete(&mut session, &[2], std::slice::from_ref(&outside)).unwrap();
    assert_eq!(left, [copy]);
    assert_eq!(fs::read(&elsewhere).unwrap(), bytes);
    drop(keyring);
}
