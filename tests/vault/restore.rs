//! Restoring: nothing of now is lost over a copy, and a damaged or missing vault comes back from its newest good one.

use std::fs;
use std::path::{Path, PathBuf};

use injixo_authenticator::otp::{Kind, Otp};
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{SlotKind, Way};
use injixo_authenticator::vault::{
    self, Change, EventKind, OpenError, RestoreError, SaveError, Session, offered, rescue,
    rescue_ways, restore_damaged,
};
use serde_json::{Value, json};

use crate::book::Book;
use crate::support::{
    Home, Keyring, NOW, account, add, commit, hotp, id, numbers, revisions, trash, vault,
};

fn restore(session: &mut Session, copy: &Path) -> Result<(), RestoreError> {
    session.restore(copy, &mut OsEntropy, NOW.plus(9))
}

fn restore_revision(session: &mut Session, revision: u64) {
    let copy = copy(session, revision);
    restore(session, &copy).unwrap();
}

/// The path of the copy of a revision.
fn copy(session: &Session, revision: u64) -> PathBuf {
    let copies = session.status().generations.iter();
    let mut found = copies.filter(|copy| copy.revision == revision);
    found.next().unwrap().path.clone()
}

fn counter(session: &Session, number: u128) -> u64 {
    match session.contents().account(id(number)).unwrap().otp.kind() {
        Kind::Hotp { counter } => counter,
        other => panic!("{other:?}"),
    }
}

fn trashed(session: &Session) -> Vec<u128> {
    let trash = session.contents().trash.iter();
    trash.map(|it| it.account.id.0.as_u128()).collect()
}

/// Changes the payload of the vault file as another program would.
fn rewrite(home: &Home, keyring: &Keyring, change: impl FnOnce(&mut Value)) {
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    let mut payload = book.json();
    change(&mut payload);
    book.payload = payload.to_string();
    book.header["revision"] = (book.header["revision"].as_u64().unwrap() + 1).into();
    fs::write(home.file(), book.file()).unwrap();
}

#[test]
fn a_restored_copy_counts_and_what_came_since_goes_to_the_trash() {
    let (home, keyring, mut session) = vault();
    commit(
        &mut session,
        &Change::AddAll(vec![account(1), account(2), account(3)]),
    )
    .unwrap();
    let renamed = Change::Edit {
        from: Box::new(account(1)),
        to: Box::new({
            let mut to = account(1);
            to.issuer = "spoilt".into();
            to
        }),
    };
    commit(&mut session, &renamed).unwrap();
    commit(&mut session, &trash(2)).unwrap();
    add(&mut session, 4).unwrap();
    commit(&mut session, &Change::Add(Box::new(account(5)))).unwrap();
    commit(&mut session, &trash(5)).unwrap();
    let present = home.bytes();
    let events = session.contents().events.clone();
    restore_revision(&mut session, 2);

    let opened = home.open(&keyring);
    assert_eq!(opened.contents(), session.contents());
    assert_eq!(
        opened.contents().accounts,
        [account(1), account(2), account(3)]
    );
    assert_eq!(trashed(&opened), [4, 5]);
    assert_eq!(opened.contents().trash[0].removed, NOW.plus(9));
    assert_eq!(opened.contents().trash[1].removed, NOW);
    // The state of before is the newest copy, and the way back.
    assert_eq!(
        fs::read(&opened.status().generations[0].path).unwrap(),
        present
    );
    assert_eq!(opened.status().revision, 8);
    assert!(opened.contents().events.starts_with(&events));
    let last = opened.contents().events.last().unwrap();
    assert_eq!(
        (&last.what, last.at),
        (&EventKind::CopyRestored, NOW.plus(9))
    );
    assert_eq!(last.about, "2026-02-02T02:40:00Z");
    restore_revision(&mut session, 7);
    assert_eq!(numbers(&session), [1, 3, 4]);
    assert_eq!(session.contents().accounts[0].issuer, "spoilt");
}

#[test]
fn used_codes_and_marks_of_use_never_come_back() {
    let (home, keyring, mut session) = vault();
    let mut same_key = hotp(2);
    same_key.id = id(3);
    let accounts = vec![hotp(1), hotp(2), hotp(4)];
    commit(&mut session, &Change::AddAll(accounts)).unwrap();
    rewrite(&home, &keyring, |payload| {
        payload["accounts"][0]["codes"] = json!({"used": 1});
        payload["tags"] = json!(["then"]);
        payload["then"] = json!(1);
        payload["set_aside"] = json!([{"then": 1}, {"both": 1}]);
    });
    assert_eq!(session.reload(), Ok(true));
    commit(&mut session, &trash(4)).unwrap();
    for _ in 0..3 {
        commit(&mut session, &Change::TakeCounter { id: id(1) }).unwrap();
    }
    // The same key under another identity, further on; then gone to the trash.
    let (key, algorithm) = (same_key.otp.key().clone(), same_key.otp.algorithm());
    same_key.otp = Otp::new(key, Kind::Hotp { counter: 7 }, algorithm, 6).unwrap();
    commit(&mut session, &Change::Add(Box::new(same_key))).unwrap();
    commit(&mut session, &trash(3)).unwrap();
    // Another key than the copy has: its counter says nothing of the old one.
    rewrite(&home, &keyring, |payload| {
        payload["accounts"][0]["codes"] = json!({"used": 9});
        payload["tags"] = json!(["now"]);
        payload["now"] = json!(2);
        payload["set_aside"] = json!([{"both": 1}, {"now": 2}]);
        let mut removed = payload["trash"][1].clone();
        removed["secret"] = "JBSWY3DPEHPK3PXP".into();
        removed["counter"] = 99.into();
        payload["trash"][1] = removed;
    });
    assert_eq!(session.reload(), Ok(true));
    restore_revision(&mut session, 3);

    assert_eq!(numbers(&session), [1, 2, 4]);
    assert_eq!([1, 2, 4].map(|number| counter(&session, number)), [3, 7, 0]);
    assert_eq!(trashed(&session), [3]);
    let stored = Book::open_with_keyring(&home.bytes(), &keyring.only().1).json();
    assert_eq!(stored["accounts"][0]["codes"], json!({"used": 9}));
    assert_eq!(stored["tags"], json!(["then", "now"]));
    assert_eq!((&stored["then"], &stored["now"]), (&json!(1), &json!(2)));
    let aside = json!([{"then": 1}, {"both": 1}, {"now": 2}]);
    assert_eq!(stored["set_aside"], aside);
}

#[test]
fn a_copy_that_is_not_of_this_vault_or_does_not_open_changes_nothing() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    add(&mut session, 2).unwrap();
    let (other, _, _) = vault();
    let damaged = copy(&session, 1);
    let bytes = fs::read(&damaged).unwrap();
    fs::write(&damaged, &bytes[..200]).unwrap();
    let earlier = copy(&session, 2);
    let mut book = Book::open_with_keyring(&fs::read(&earlier).unwrap(), &keyring.only().1);
    book.key = vec![7; 32];
    book.header["slots"] = json!([]);
    fs::write(&earlier, book.file()).unwrap();
    let before = (home.bytes(), home.names(), session.contents().clone());
    for (file, error) in [
        (other.file(), OpenError::NoSuchWay),
        (damaged, OpenError::Damaged),
        (earlier, OpenError::NoSuchWay),
        (home.folder.path().join("none"), OpenError::Missing),
    ] {
        let restored = restore(&mut session, &file);
        assert_eq!(restored, Err(RestoreError::Copy(error)), "{file:?}");
        let after = (home.bytes(), home.names(), session.contents().clone());
        assert_eq!(after, before, "{file:?}");
    }
}

#[test]
fn what_another_program_saved_meanwhile_outlives_a_restore() {
    let (home, keyring, mut here) = vault();
    add(&mut here, 1).unwrap();
    commit(&mut here, &trash(1)).unwrap();
    let mut there = home.open(&keyring);
    add(&mut there, 2).unwrap();
    restore_revision(&mut here, 2);
    assert_eq!(numbers(&here), [1]);
    assert_eq!(trashed(&here), [2]);
    assert_eq!(revisions(&here), [4, 3, 2, 1]);
}

/// A vault with copies of 0, 1 and 2 accounts, and the number of accounts in the file 3.
fn with_copies() -> (Home, Keyring) {
    let (home, keyring, mut session) = vault();
    for number in 1..4 {
        add(&mut session, number).unwrap();
    }
    (home, keyring)
}

fn damage(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(path, bytes).unwrap();
}

#[test]
fn the_newest_copy_that_opens_is_found_and_shown_without_writing_anything() {
    let (home, keyring) = with_copies();
    let way = Way::Keyring(&keyring);
    let copies = vault::status(&home.place).unwrap().unwrap().generations;
    damage(&copies[0].path);
    damage(&home.file());
    let before = (home.bytes(), home.names());
    assert_eq!(rescue_ways(&home.place), [SlotKind::Keyring]);
    let found = rescue(&home.place, way).unwrap();
    assert_eq!(
        (found.copy.path, found.copy.revision),
        (copies[1].path.clone(), 2)
    );
    assert_eq!(found.copy.outcome.unwrap().accounts, 1);
    assert_eq!(found.contents.accounts, [account(1)]);
    assert_eq!((home.bytes(), home.names()), before);

    // Also where the file does not say any more which vault it is, and where it is gone.
    fs::write(home.file(), "nothing").unwrap();
    assert_eq!(rescue(&home.place, way).unwrap().copy.revision, 2);
    fs::remove_file(home.file()).unwrap();
    assert_eq!(rescue(&home.place, way).unwrap().copy.revision, 2);
    assert_eq!(rescue_ways(&home.place), [SlotKind::Keyring]);

    let passphrase = Secret::from_text("no such way".into());
    let none = rescue(&home.place, Way::Passphrase(&passphrase)).err();
    assert_eq!(none, Some(OpenError::NoSuchWay));
    let empty = Keyring::default();
    let none = rescue(&home.place, Way::Keyring(&empty)).err();
    assert_eq!(none, Some(OpenError::EntryMissing));
    for copy in &copies {
        fs::write(&copy.path, "").unwrap();
    }
    assert_eq!(rescue(&home.place, way).err(), Some(OpenError::Damaged));
    assert_eq!(rescue_ways(&home.place), []);
    let nothing = Home::new();
    assert_eq!(rescue(&nothing.place, way).err(), Some(OpenError::Missing));
}

#[test]
fn a_damaged_file_goes_aside_and_no_later_start_calls_the_restored_one_old() {
    let (home, keyring) = with_copies();
    let way = Way::Keyring(&keyring);
    let copies = vault::status(&home.place).unwrap().unwrap().generations;
    damage(&home.file());
    let damaged = home.bytes();
    let oldest = &copies[1].path;
    let (session, aside) =
        restore_damaged(&home.place, oldest, way, &mut OsEntropy, NOW.plus(9)).unwrap();
    assert_eq!(numbers(&session), [1]);
    let aside = aside.unwrap();
    assert_eq!(fs::read(&aside).unwrap(), damaged);
    let name = aside.file_name().unwrap().to_str().unwrap().to_owned();
    assert!(
        name.starts_with("vault-damaged-20260202T024009Z-"),
        "{name}"
    );
    assert_eq!(
        home.names(),
        ["generations", &*name, "vault.ixv", "vault.lock"]
    );
    let last = session.contents().events.last().unwrap();
    assert_eq!(
        (&last.what, &*last.about),
        (&EventKind::CopyRestored, "2026-02-02T02:40:00Z")
    );

    // The damaged file was the fourth; this one is above it.
    let mut opened = home.open(&keyring);
    assert_eq!(opened.status().revision, 5);
    assert_eq!((session.rollback(), opened.rollback()), (None, None));
    assert_eq!(opened.contents(), session.contents());
    add(&mut opened, 7).unwrap();
    assert_eq!(opened.rollback(), None);
    // Set aside is neither a copy nor in the way, and it stays.
    assert_eq!(revisions(&opened), [5, 3, 2, 1]);
    assert!(opened.copies(&[]).iter().all(|copy| copy.outcome.is_ok()));
    assert_eq!(fs::read(&aside).unwrap(), damaged);

    // A second one within the same second does not push out the first.
    damage(&home.file());
    let again = home.bytes();
    let (_, second) =
        restore_damaged(&home.place, oldest, way, &mut OsEntropy, NOW.plus(9)).unwrap();
    assert_eq!(fs::read(second.unwrap()).unwrap(), again);
    assert_eq!(fs::read(aside).unwrap(), damaged);
}

#[test]
fn counters_of_newer_copies_count_for_an_older_one_that_is_restored() {
    let (home, keyring, mut session) = vault();
    commit(&mut session, &Change::Add(Box::new(hotp(1)))).unwrap();
    add(&mut session, 2).unwrap();
    for _ in 0..4 {
        commit(&mut session, &Change::TakeCounter { id: id(1) }).unwrap();
    }
    add(&mut session, 3).unwrap();
    let old = copy(&session, 2);
    damage(&home.file());
    let way = Way::Keyring(&keyring);
    let (session, _) = restore_damaged(&home.place, &old, way, &mut OsEntropy, NOW).unwrap();
    assert_eq!(numbers(&session), [1]);
    assert_eq!(counter(&session, 1), 4);
}

#[test]
fn a_missing_file_an_unreadable_text_and_one_too_large_are_restored_over() {
    let (home, keyring) = with_copies();
    let way = Way::Keyring(&keyring);
    let newest = rescue(&home.place, way).unwrap().copy.path;
    fs::remove_file(home.file()).unwrap();
    let restore = || restore_damaged(&home.place, &newest, way, &mut OsEntropy, NOW);
    let (session, aside) = restore().unwrap();
    assert_eq!((numbers(&session), aside), (vec![1, 2], None));

    for text in ["", "no vault", "IXVAULT\0\u{9}\0 of a newer format"] {
        fs::write(home.file(), text).unwrap();
        let (session, aside) = restore().unwrap();
        assert_eq!(numbers(&session), [1, 2], "{text}");
        assert_eq!(session.rollback(), None, "{text}");
        assert_eq!(fs::read(aside.unwrap()).unwrap(), text.as_bytes());
    }

    let too_large = 256 * 1024 * 1024 + 1;
    let file = fs::File::create(home.file()).unwrap();
    file.set_len(too_large).unwrap();
    let (session, aside) = restore().unwrap();
    assert_eq!(numbers(&session), [1, 2]);
    assert_eq!(fs::metadata(aside.unwrap()).unwrap().len(), too_large);
}

#[test]
fn a_vault_that_opens_or_may_come_back_is_never_restored_over() {
    let (home, keyring) = with_copies();
    let way = Way::Keyring(&keyring);
    let newest = rescue(&home.place, way).unwrap().copy.path;
    let restore = |way| {
        let restored = restore_damaged(&home.place, &newest, way, &mut OsEntropy, NOW);
        restored.err().unwrap()
    };
    let before = (home.bytes(), home.names());
    assert_eq!(restore(way), RestoreError::Save(SaveError::Conflict));
    let empty = Keyring::default();
    let missing = RestoreError::Copy(OpenError::EntryMissing);
    assert_eq!(restore(Way::Keyring(&empty)), missing);
    assert_eq!((home.bytes(), home.names()), before);

    fs::remove_file(home.file()).unwrap();
    fs::create_dir(home.file()).unwrap();
    assert!(matches!(
        restore(way),
        RestoreError::Save(SaveError::Disk(_))
    ));
    assert!(home.file().is_dir());
}

#[test]
#[cfg(target_os = "linux")]
fn at_no_moment_is_there_no_vault_file() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let (home, keyring) = with_copies();
    let way = Way::Keyring(&keyring);
    let newest = rescue(&home.place, way).unwrap().copy.path;
    let file = home.file();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            let (mut looks, mut gone) = (0u32, 0u32);
            while !done.load(Ordering::Relaxed) {
                looks += 1;
                gone += u32::from(fs::symlink_metadata(&file).is_err());
            }
            (looks, gone)
        });
        for round in 0..10 {
            damage(&file);
            let now = NOW.plus(round);
            let _ = restore_damaged(&home.place, &newest, way, &mut OsEntropy, now).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        let (looks, gone) = watcher.join().unwrap();
        assert!(looks > 100, "{looks}");
        assert_eq!(gone, 0);
    });
}

#[test]
fn a_copy_of_another_vault_is_not_put_over_a_damaged_one() {
    let (home, _, mut session) = vault();
    add(&mut session, 1).unwrap();
    drop(session);
    let (other, keyring, _) = vault();
    let way = Way::Keyring(&keyring);
    let restore = || restore_damaged(&home.place, &other.file(), way, &mut OsEntropy, NOW).err();
    let refused = Some(RestoreError::Copy(OpenError::NoSuchWay));
    damage(&home.file());
    let before = (home.bytes(), home.names());
    assert_eq!(restore(), refused, "the header tells which vault it was");
    assert_eq!((home.bytes(), home.names()), before);
    fs::write(home.file(), "no vault").unwrap();
    assert_eq!(restore(), refused, "its dated copies tell it");
    assert_eq!(home.bytes(), b"no vault");
    fs::remove_dir_all(home.place.data.join("generations")).unwrap();
    assert_eq!(restore(), None, "nothing tells it");
}

#[test]
fn a_flipped_bit_in_a_salt_seems_a_wrong_passphrase_and_the_newest_copy_is_offered() {
    let home = Home::new();
    let passphrase = Secret::from_text("correct horse".into());
    let way = Way::Passphrase(&passphrase);
    let mut session = vault::create(&home.place, way, &mut OsEntropy, NOW).unwrap();
    add(&mut session, 1).unwrap();
    add(&mut session, 2).unwrap();
    drop(session);
    assert_eq!(
        offered(&home.place, None),
        [],
        "nothing is wrong before a try"
    );
    let mut bytes = home.bytes();
    let salt = bytes
        .windows(8)
        .position(|it| it == b"\"salt\":\"")
        .unwrap()
        + 8;
    let one_bit_off = (0..7).map(|bit| bytes[salt] ^ 1 << bit);
    bytes[salt] = one_bit_off
        .into_iter()
        .find(u8::is_ascii_alphanumeric)
        .unwrap();
    fs::write(home.file(), &bytes).unwrap();

    let error = vault::open(&home.place, way).err();
    assert_eq!(error, Some(OpenError::WrongPassphrase));
    assert_eq!(offered(&home.place, error), [SlotKind::Passphrase]);
    let newest = rescue(&home.place, way).unwrap().copy.path;
    let (session, aside) = restore_damaged(&home.place, &newest, way, &mut OsEntropy, NOW).unwrap();
    assert_eq!((numbers(&session), session.rollback()), (vec![1], None));
    assert_eq!(fs::read(aside.unwrap()).unwrap(), bytes);
}

#[test]
fn a_whole_file_that_another_way_opens_stays_whole_beside_the_copy_that_takes_its_place() {
    let (home, keyring) = with_copies();
    let whole = home.bytes();
    // The vault file of somebody else, in the place of the person's own; his copies are beside it.
    let (others, other_keyring, other) = vault();
    drop(other);
    fs::write(home.file(), others.bytes()).unwrap();
    let way = Way::Keyring(&keyring);
    let error = vault::open(&home.place, way).err();
    assert_eq!(error, Some(OpenError::EntryMissing));
    assert_eq!(offered(&home.place, error), [SlotKind::Keyring]);
    let newest = rescue(&home.place, way).unwrap().copy.path;
    let (session, aside) = restore_damaged(&home.place, &newest, way, &mut OsEntropy, NOW).unwrap();
    assert_eq!(numbers(&session), [1, 2]);
    let aside = aside.unwrap();
    assert_eq!(fs::read(&aside).unwrap(), others.bytes());
    let _ = fs::copy(&aside, home.file()).unwrap();
    let _ = home.open(&other_keyring);
    fs::write(home.file(), whole).unwrap();
    assert_eq!(numbers(&home.open(&keyring)), [1, 2, 3]);
}

#[test]
fn a_keyring_that_is_locked_or_a_file_out_of_reach_says_nothing_of_the_file() {
    let (home, _keyring) = with_copies();
    for error in [
        OpenError::Keystore(vault::slot::KeystoreError::Locked),
        OpenError::Unreadable(std::io::ErrorKind::PermissionDenied),
    ] {
        assert_eq!(offered(&home.place, Some(error)), []);
    }
    for error in [
        OpenError::NewerFormat(3),
        OpenError::TooCostly,
        OpenError::NoSuchWay,
        OpenError::EntryWrong,
        OpenError::WrongPhrase,
    ] {
        assert_eq!(offered(&home.place, Some(error)), [SlotKind::Keyring]);
    }
}
