//! The ways into a vault: each opens, and each wrong one says what is wrong.

use std::fs;

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{KeystoreError, Way};
use injixo_authenticator::vault::{OpenError, RecoveryPhrase, WaysError, create, open, rescue};
use serde_json::Value;

use crate::book::{Book, Has};
use crate::support::{Fault, Home, Keyring, NOW, add, numbers, vault};

pub const OLD: &str = "old correct horse battery staple";
pub const NEW: &str = "new correct horse battery staple";

pub fn secret(text: &str) -> Secret {
    Secret::from_text(text.to_owned())
}

pub fn phrase() -> RecoveryPhrase {
    RecoveryPhrase::random(&mut OsEntropy).unwrap()
}

pub fn words(phrase: &RecoveryPhrase) -> String {
    phrase.words().join(" ")
}

pub fn opens(home: &Home, way: Way<'_>) -> Option<OpenError> {
    open(&home.place, way).err()
}

#[test]
fn a_vault_opens_by_every_way_that_it_was_given() {
    let home = Home::new();
    let (alone, together) = (Keyring::default(), Keyring::default());
    let (passphrase, other, phrase) = (secret(OLD), secret(NEW), phrase());
    let ways = [
        Way::Keyring(&alone),
        Way::Passphrase(&passphrase),
        Way::KeyringPassphrase(&together, &other),
        Way::Recovery(&phrase),
    ];
    let mut session = create(&home.place, ways[0], &mut OsEntropy, NOW).unwrap();
    add(&mut session, 1).unwrap();
    for (had, way) in ways.iter().enumerate().skip(1) {
        assert_eq!(opens(&home, *way), Some(OpenError::NoSuchWay));
        assert_eq!(session.opens_with(*way), Err(OpenError::NoSuchWay));
        session.add_way(*way, &mut OsEntropy, NOW).unwrap();
        for way in &ways[..=had] {
            assert_eq!(opens(&home, *way), None, "{:?}", way.kind());
            assert_eq!(session.opens_with(*way).map(drop), Ok(()));
        }
    }
    assert_eq!(
        session.status().slots,
        ways.iter().map(Way::kind).collect::<Vec<_>>()
    );
    // The session goes on, and so does one that was opened by another way.
    add(&mut session, 2).unwrap();
    let mut other = open(&home.place, ways[3]).unwrap();
    add(&mut other, 3).unwrap();
    assert_eq!(numbers(&open(&home.place, ways[2]).unwrap()), [1, 2, 3]);

    // The page of the format says the same.
    let file = home.bytes();
    let (entry, words) = (together.only().1, words(&phrase));
    let keys = [
        Has::Entry(&alone.only().1),
        Has::Passphrase(OLD),
        Has::Both(&entry, NEW),
        Has::Words(&words),
    ]
    .map(|has| Book::open(&file, has).unwrap().key);
    assert!(keys.iter().all(|key| *key == keys[0]));
    assert!(Book::open(&file, Has::Both(&alone.only().1, NEW)).is_none());
    assert!(Book::open(&file, Has::Both(&entry, OLD)).is_none());
}

#[test]
fn each_way_is_wrong_in_its_own_words() {
    let home = Home::new();
    let keyring = Keyring::default();
    let (passphrase, wrong, right) = (secret(OLD), secret(NEW), phrase());
    let both = Way::KeyringPassphrase(&keyring, &passphrase);
    let mut session = create(&home.place, both, &mut OsEntropy, NOW).unwrap();
    session
        .add_way(Way::Recovery(&right), &mut OsEntropy, NOW)
        .unwrap();
    let before = home.bytes();
    let (user, entry) = keyring.only();
    let other = data_encoding::BASE64.encode(&[7; 32]);

    for (keyring, expected) in [
        (Keyring::default(), Some(OpenError::EntryMissing)),
        (
            Keyring::with(&user, &entry[..43]),
            Some(OpenError::EntryWrong),
        ),
        (Keyring::with(&user, ""), Some(OpenError::EntryWrong)),
        (
            Keyring::with(&user, &other),
            Some(OpenError::WrongPassphrase),
        ),
        (
            Keyring::faulty(Fault::Every(KeystoreError::Locked)),
            Some(OpenError::Keystore(KeystoreError::Locked)),
        ),
        (Keyring::with(&user, &format!("{entry}\n")), None),
    ] {
        let way = Way::KeyringPassphrase(&keyring, &passphrase);
        assert_eq!(opens(&home, way), expected);
        assert_eq!(session.opens_with(way).err(), expected);
    }
    let way = Way::KeyringPassphrase(&keyring, &wrong);
    assert_eq!(opens(&home, way), Some(OpenError::WrongPassphrase));
    let other = phrase();
    assert_eq!(
        opens(&home, Way::Recovery(&other)),
        Some(OpenError::WrongPhrase)
    );
    for way in [Way::Keyring(&keyring), Way::Passphrase(&passphrase)] {
        assert_eq!(opens(&home, way), Some(OpenError::NoSuchWay));
    }
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_slot_that_was_changed_is_damage_and_a_costly_one_is_refused() {
    let home = Home::new();
    let keyring = Keyring::default();
    let (passphrase, phrase) = (secret(OLD), phrase());
    let both = Way::KeyringPassphrase(&keyring, &passphrase);
    let recovery = Way::Recovery(&phrase);
    let mut session = create(&home.place, both, &mut OsEntropy, NOW).unwrap();
    session.add_way(recovery, &mut OsEntropy, NOW).unwrap();
    let entry = keyring.only().1;
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut book = Book::open(&home.bytes(), Has::Both(&entry, OLD)).unwrap();
        change(&mut book.header);
        let other = Home::new();
        fs::create_dir(&other.place.data).unwrap();
        fs::write(other.file(), book.file()).unwrap();
        other
    };
    let salt = |slot: usize| {
        changed(&|header: &mut Value| {
            header["slots"][slot]["salt"] = "AAAA".into();
        })
    };
    assert_eq!(opens(&salt(0), both), Some(OpenError::Damaged));
    assert_eq!(opens(&salt(1), recovery), Some(OpenError::Damaged));
    let cost = |memory: u32| {
        changed(&|header: &mut Value| {
            header["slots"][0]["argon2id"]["memory_kib"] = memory.into();
        })
    };
    assert_eq!(opens(&cost(2 << 20), both), Some(OpenError::TooCostly));
    assert_eq!(opens(&cost(1 << 10), both), Some(OpenError::Damaged));
    let check = changed(&|header: &mut Value| {
        header["slots"][1]["check"] = "AAAAAAAAAAA=".into();
    });
    assert_eq!(opens(&check, recovery), Some(OpenError::Damaged));
}

#[test]
fn a_recovery_phrase_opens_the_copies_of_before_it_too() {
    let home = Home::new();
    let (passphrase, phrase) = (secret(OLD), phrase());
    let way = Way::Passphrase(&passphrase);
    let mut session = create(&home.place, way, &mut OsEntropy, NOW).unwrap();
    add(&mut session, 1).unwrap();
    add(&mut session, 2).unwrap();
    let way = Way::Recovery(&phrase);
    session.add_way(way, &mut OsEntropy, NOW).unwrap();

    let copies = session.status().generations.len();
    assert_eq!(copies, 3);
    fs::remove_file(home.place.vault_file()).unwrap();
    let found = rescue(&home.place, way).unwrap();
    assert_eq!(found.contents.accounts.len(), 2);
    for copy in session.copies(&[]) {
        let other = Home::new();
        fs::create_dir_all(&other.place.data).unwrap();
        let _ = fs::copy(&copy.path, other.place.vault_file()).unwrap();
        assert_eq!(opens(&other, way), None);
        assert_eq!(opens(&other, Way::Passphrase(&passphrase)), None);
    }
}

#[test]
fn a_way_that_is_there_is_not_added_again_and_a_bad_one_changes_nothing() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let before = (home.bytes(), keyring.entries.lock().unwrap().clone());
    let broken = Keyring::faulty(Fault::Forgets);
    let (empty, passphrase) = (Secret::default(), secret(OLD));
    let mut refused = |way: Way<'_>| session.add_way(way, &mut OsEntropy, NOW).unwrap_err();
    assert_eq!(refused(Way::Keyring(&keyring)), WaysError::AlreadyThere);
    assert_eq!(refused(Way::Passphrase(&empty)), WaysError::EmptyPassphrase);
    assert_eq!(
        refused(Way::KeyringPassphrase(&keyring, &empty)),
        WaysError::EmptyPassphrase
    );
    assert_eq!(
        refused(Way::KeyringPassphrase(&broken, &passphrase)),
        WaysError::Keystore(KeystoreError::Unreliable)
    );
    let after = (home.bytes(), keyring.entries.lock().unwrap().clone());
    assert_eq!(after, before);
    add(&mut session, 2).unwrap();
}

#[test]
fn a_header_has_room_for_sixteen_ways() {
    let (home, keyring, session) = vault();
    let mut book = Book::open(&home.bytes(), Has::Entry(&keyring.only().1)).unwrap();
    let slots = book.header["slots"].as_array_mut().unwrap();
    while slots.len() < 16 {
        slots.push(serde_json::json!({"kind": "telepathy", "id": slots.len().to_string()}));
    }
    drop(session);
    fs::write(home.file(), book.file()).unwrap();
    let mut session = home.open(&keyring);
    let phrase = phrase();
    assert_eq!(
        session.add_way(Way::Recovery(&phrase), &mut OsEntropy, NOW),
        Err(WaysError::TooMany)
    );
}
