//! The copies of a vault: which are kept, what they are told to hold, looking into one, making one to keep elsewhere.

use std::fs;
use std::path::Path;

use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::vault::slot::Way;
use injixo_authenticator::vault::{
    self, Change, ChangeError, Copy, Counts, OpenError, Place, SaveError,
};

use crate::book::Book;
use crate::support::{NOW, account, add, commit, numbers, revisions, trash, vault};

#[test]
fn ten_copies_and_the_first_of_each_day_stay_whatever_the_clock_says() {
    let (_home, _, mut session) = vault();
    let day = 86_400;
    // Three days forward, then a clock that fell back to 1970, then far ahead.
    let clocks = [0, 0, 0, day, day, 2 * day, 2 * day]
        .map(|offset| UnixTime(NOW.0 + offset))
        .into_iter()
        .chain([UnixTime(0); 3])
        .chain([UnixTime(u64::MAX); 12]);
    for (number, now) in clocks.enumerate() {
        let change = Change::Add(Box::new(account(number as u128 + 1)));
        session.commit(&change, &mut OsEntropy, now).unwrap();
    }
    assert_eq!(
        revisions(&session),
        [22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 11, 8, 6, 4, 1]
    );
}

#[test]
fn copies_of_another_vault_are_neither_counted_nor_called_damaged() {
    let (home, _, mut session) = vault();
    add(&mut session, 1).unwrap();
    drop(session);
    let (other, keyring, _) = vault();
    fs::remove_file(home.file()).unwrap();
    let adopted = vault::adopt(&home.place, &other.file()).unwrap();
    assert_eq!(adopted.generations, []);
    let mut session = home.open(&keyring);
    add(&mut session, 2).unwrap();
    assert_eq!(revisions(&session), [1]);
    let status = vault::status(&home.place).unwrap().unwrap();
    assert_eq!(&status, session.status());
    for verified in [
        session.verify(),
        vault::verify(&home.place, Way::Keyring(&keyring)),
    ] {
        assert_eq!(verified.len(), 2);
        assert!(verified.iter().all(|it| it.outcome.is_ok()));
    }
    let copies = fs::read_dir(home.place.data.join("generations")).unwrap();
    assert_eq!(copies.count(), 2, "the other vault's copy is still there");
}

#[test]
fn verify_opens_the_file_and_every_copy_and_says_how_many_accounts_each_holds() {
    let (home, keyring, mut session) = vault();
    for number in 1..4 {
        add(&mut session, number).unwrap();
    }
    commit(&mut session, &trash(2)).unwrap();
    let broken = session.status().generations[1].path.clone();
    let mut bytes = fs::read(&broken).unwrap();
    bytes.truncate(1000);
    fs::write(&broken, bytes).unwrap();

    let counts = |accounts, trash| {
        Ok(Counts {
            accounts,
            trash,
            archive: 0,
            set_aside: 0,
        })
    };
    let expected = [
        (Some(5), counts(2, 1)),
        (Some(4), counts(3, 0)),
        (Some(3), Err(OpenError::Damaged)),
        (Some(2), counts(1, 0)),
        (Some(1), counts(0, 0)),
    ];
    for found in [
        session.verify(),
        vault::verify(&home.place, Way::Keyring(&keyring)),
    ] {
        let found: Vec<_> = found.iter().map(|it| (it.revision, it.outcome)).collect();
        assert_eq!(found, expected);
    }
    fs::remove_file(home.file()).unwrap();
    let found = vault::verify(&home.place, Way::Keyring(&keyring));
    assert_eq!(found[0].outcome, Err(OpenError::Missing));
    assert_eq!(found[1].outcome, counts(3, 0));
}

fn accounts(copies: &[Copy]) -> Vec<(u64, Result<usize, OpenError>)> {
    let held = copies.iter();
    held.map(|it| (it.revision, it.outcome.map(|counts| counts.accounts)))
        .collect()
}

#[test]
fn copies_are_listed_newest_first_each_with_what_it_holds_or_why_it_does_not_open() {
    let (home, keyring, mut session) = vault();
    for number in 1..5 {
        add(&mut session, number).unwrap();
    }
    let outside = home.folder.path().join("stick");
    fs::create_dir(&outside).unwrap();
    let written = session.backup().unwrap().write(&outside, NOW).unwrap();
    let kept: Vec<_> = session.status().generations.clone();
    // One is cut short, one is sealed with a key that the vault had before.
    let bytes = fs::read(&kept[0].path).unwrap();
    fs::write(&kept[0].path, &bytes[..bytes.len() - 1]).unwrap();
    let mut book = Book::open_with_keyring(&fs::read(&kept[1].path).unwrap(), &keyring.only().1);
    book.key = vec![3; 32];
    book.header["slots"][0]["id"] = "earlier".into();
    fs::write(&kept[1].path, book.file()).unwrap();
    // None of this vault.
    fs::write(outside.join("note.ixv"), "a note").unwrap();
    let (other, _, mut others) = vault();
    add(&mut others, 9).unwrap();
    let theirs = &others.status().generations[0].path;
    let _ = fs::copy(theirs, outside.join(theirs.file_name().unwrap())).unwrap();

    let copies = session.copies(std::slice::from_ref(&outside));
    assert_eq!(
        accounts(&copies),
        [
            (5, Ok(4)),
            (4, Err(OpenError::Damaged)),
            (3, Err(OpenError::NoSuchWay)),
            (2, Ok(1)),
            (1, Ok(0)),
        ]
    );
    assert_eq!(copies[0].path, written);
    let outsiders: Vec<bool> = copies.iter().map(|copy| copy.outside).collect();
    assert_eq!(outsiders, [true, false, false, false, false]);
    assert!(copies.iter().all(|copy| copy.made == NOW));
    assert_eq!(session.copies(&[]), &copies[1..]);
    assert_eq!(session.copies(&[outside.join("gone")]), &copies[1..]);
    drop(other);
}

#[test]
fn looking_into_a_copy_shows_what_it_holds_and_changes_nothing() {
    let (home, _, mut session) = vault();
    add(&mut session, 1).unwrap();
    commit(&mut session, &trash(1)).unwrap();
    let before = (home.bytes(), home.names());
    let copy = session.status().generations[0].path.clone();
    let seen = session.look_into(&copy).unwrap();
    assert_eq!(seen.accounts, [account(1)]);
    assert!(numbers(&session).is_empty());
    assert_eq!((home.bytes(), home.names()), before);

    let (other, _, _) = vault();
    assert_eq!(session.look_into(&other.file()), Err(OpenError::NoSuchWay));
    let none = home.folder.path().join("none");
    assert_eq!(session.look_into(&none), Err(OpenError::Missing));
}

#[test]
fn after_a_conflict_the_change_can_go_to_a_file_of_its_own_that_opens_the_same_way() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let (other, _, _) = vault();
    let _ = fs::copy(other.file(), home.file()).unwrap();
    let change = Change::Add(Box::new(account(2)));
    assert_eq!(commit(&mut session, &change), Err(SaveError::Conflict));

    let elsewhere = home.folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let place = Place {
        data: elsewhere.clone(),
        state: home.folder.path().join("state2"),
    };
    let save = |change: Option<&Change>, file: &Path| {
        session.save_copy_as(change, file, &mut OsEntropy, NOW)
    };
    assert_eq!(save(Some(&change), &place.vault_file()), Ok(()));
    let opened = vault::open(&place, Way::Keyring(&keyring)).unwrap();
    assert_eq!(numbers(&opened), [1, 2]);
    assert_eq!(opened.status().revision, session.status().revision + 1);
    assert_eq!(numbers(&session), [1], "the session is as it was");
    assert_eq!(home.bytes(), other.bytes(), "so is the file");

    let written = fs::read(place.vault_file()).unwrap();
    let there = SaveError::Disk(std::io::ErrorKind::AlreadyExists);
    assert_eq!(save(None, &place.vault_file()), Err(there));
    assert_eq!(fs::read(place.vault_file()).unwrap(), written);
    let gone = SaveError::Disk(std::io::ErrorKind::NotFound);
    assert_eq!(save(None, &elsewhere.join("no/folder.ixv")), Err(gone));
    let unfit = SaveError::Change(ChangeError::NoSuchAccount);
    let file = elsewhere.join("unfit.ixv");
    assert_eq!(save(Some(&trash(7)), &file), Err(unfit));
    assert!(!file.exists());
    assert_eq!(save(None, &elsewhere.join("as-it-was.ixv")), Ok(()));
    let seen = session.look_into(&elsewhere.join("as-it-was.ixv")).unwrap();
    assert_eq!(seen.accounts, [account(1)]);
}
