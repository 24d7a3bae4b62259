//! Making, opening, adopting: each outcome has its name, and none of them writes where it must not.

use std::fs;

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::{Entropy, EntropyError, Secret};
use injixo_authenticator::vault::slot::{KeystoreError, SlotKind, Way};
use injixo_authenticator::vault::{
    self, AdoptError, CreateError, OpenError, Rollback, Session, adopt, create, exists, open,
};

use crate::book::{Book, header};
use crate::support::{Fault, Home, Keyring, NOW, add, numbers, vault};

fn passphrase(text: &str) -> Secret {
    Secret::from_text(text.into())
}

#[test]
fn a_vault_made_through_a_keyring_opens_through_it() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    assert_eq!(numbers(&home.open(&keyring)), [1]);
    let (user, entry) = keyring.only();
    let status = vault::status(&home.place).unwrap().unwrap();
    let (header, _) = header(&home.bytes());
    let slot = header["slots"][0]["id"].as_str().unwrap();
    assert_eq!(user, format!("{}/{slot}", status.vault_id));
    assert_eq!(entry.len(), 44);
    assert_eq!(
        data_encoding::BASE64
            .decode(entry.as_bytes())
            .unwrap()
            .len(),
        32
    );
}

#[test]
fn a_passphrase_opens_in_any_unicode_form_and_no_other_passphrase_does() {
    let home = Home::new();
    let composed = passphrase("caf\u{e9} \u{fc}ber alles");
    let _ = create(&home.place, Way::Passphrase(&composed), &mut OsEntropy, NOW).unwrap();
    let decomposed = passphrase("cafe\u{301} u\u{308}ber alles");
    assert!(open(&home.place, Way::Passphrase(&decomposed)).is_ok());
    let wrong = passphrase("cafe uber alles");
    assert_eq!(
        open(&home.place, Way::Passphrase(&wrong)).err(),
        Some(OpenError::WrongPassphrase)
    );
    assert_eq!(
        open(&home.place, Way::Keyring(&Keyring::default())).err(),
        Some(OpenError::NoSuchWay)
    );
}

#[test]
fn no_vault_is_made_where_anything_stands() {
    type Setup = fn(&Home);
    let setups: [(&str, Setup); 5] = [
        ("a file", |home| fs::write(home.file(), "").unwrap()),
        ("a folder", |home| fs::create_dir(home.file()).unwrap()),
        ("a link to nowhere", |home| {
            std::os::unix::fs::symlink("nowhere", home.file()).unwrap();
        }),
        ("a dated copy", |home| {
            let folder = home.place.data.join("generations");
            fs::create_dir(&folder).unwrap();
            fs::write(folder.join("copy.ixv"), "").unwrap();
        }),
        ("something in the place of the copies", |home| {
            fs::write(home.place.data.join("generations"), "").unwrap();
        }),
    ];
    for (what, setup) in setups {
        let home = Home::new();
        fs::create_dir_all(&home.place.data).unwrap();
        assert!(!exists(&home.place), "{what}");
        setup(&home);
        let before = home.names();
        assert!(exists(&home.place), "{what}");
        let keyring = Keyring::default();
        assert_eq!(
            create(&home.place, Way::Keyring(&keyring), &mut OsEntropy, NOW).err(),
            Some(CreateError::Exists),
            "{what}"
        );
        assert!(keyring.is_empty(), "{what}");
        assert_eq!(home.names(), before, "{what}");
    }
}

#[test]
fn a_keyring_that_does_not_hold_what_it_is_given_makes_no_vault() {
    for (fault, expected) in [
        (
            Fault::Every(KeystoreError::NoService),
            KeystoreError::NoService,
        ),
        (Fault::Every(KeystoreError::Locked), KeystoreError::Locked),
        (
            Fault::Every(KeystoreError::TimedOut),
            KeystoreError::TimedOut,
        ),
        (Fault::Forgets, KeystoreError::Unreliable),
        (Fault::Gives(""), KeystoreError::Unreliable),
        (
            Fault::Gives("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
            KeystoreError::Unreliable,
        ),
    ] {
        let home = Home::new();
        let keyring = Keyring::faulty(fault);
        let made = create(&home.place, Way::Keyring(&keyring), &mut OsEntropy, NOW);
        assert_eq!(made.err(), Some(CreateError::Keystore(expected)));
        assert_eq!(home.names(), ["vault.lock"]);
        assert!(!exists(&home.place));
        assert!(keyring.is_empty());
    }
}

#[test]
fn a_disk_that_refuses_the_first_save_leaves_no_keyring_entry() {
    let home = Home::new();
    fs::write(home.folder.path().join("data"), "in the way").unwrap();
    let keyring = Keyring::default();
    let made = create(&home.place, Way::Keyring(&keyring), &mut OsEntropy, NOW);
    assert!(matches!(made, Err(CreateError::Disk(_))));
    assert!(keyring.is_empty());
}

#[test]
fn an_empty_passphrase_and_missing_randomness_make_no_vault() {
    struct Dry;
    impl Entropy for Dry {
        fn fill(&mut self, _: &mut [u8]) -> Result<(), EntropyError> {
            Err(EntropyError)
        }
    }
    let home = Home::new();
    let empty = passphrase("");
    assert_eq!(
        create(&home.place, Way::Passphrase(&empty), &mut OsEntropy, NOW).err(),
        Some(CreateError::EmptyPassphrase)
    );
    let keyring = Keyring::default();
    assert_eq!(
        create(&home.place, Way::Keyring(&keyring), &mut Dry, NOW).err(),
        Some(CreateError::Entropy(EntropyError))
    );
    assert_eq!(home.names(), ["vault.lock"]);
    assert!(keyring.is_empty());
}

#[test]
fn each_state_of_the_keyring_has_its_own_outcome_and_none_writes() {
    let (home, keyring, _) = vault();
    let (user, entry) = keyring.only();
    let before = home.bytes();
    let wrong = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";
    let cases = [
        (Keyring::default(), OpenError::EntryMissing),
        (Keyring::with(&user, wrong), OpenError::EntryWrong),
        (Keyring::with(&user, &entry[..43]), OpenError::EntryWrong),
        (
            Keyring::with(&user, &format!("{entry}\n\n")),
            OpenError::EntryWrong,
        ),
        (
            Keyring::with(&user, &format!(" {entry}")),
            OpenError::EntryWrong,
        ),
        (Keyring::with(&user, ""), OpenError::EntryWrong),
        (
            Keyring::faulty(Fault::Every(KeystoreError::Locked)),
            OpenError::Keystore(KeystoreError::Locked),
        ),
        (
            Keyring::faulty(Fault::Every(KeystoreError::NoService)),
            OpenError::Keystore(KeystoreError::NoService),
        ),
    ];
    for (keyring, expected) in cases {
        let entries = keyring.entries.lock().unwrap().clone();
        assert_eq!(
            open(&home.place, Way::Keyring(&keyring)).err(),
            Some(expected)
        );
        assert_eq!(*keyring.entries.lock().unwrap(), entries);
        assert_eq!(home.bytes(), before);
        assert_eq!(home.names(), ["vault.ixv", "vault.lock"]);
    }
    let newline = Keyring::with(&user, &format!("{entry}\n"));
    assert!(open(&home.place, Way::Keyring(&newline)).is_ok());
}

#[test]
fn of_several_slots_of_one_kind_any_opens_and_unknown_kinds_stay() {
    let (home, keyring, _) = vault();
    let (user, entry) = keyring.only();
    let mut book = Book::open_with_keyring(&home.bytes(), &entry);
    let other = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";
    book.add_keyring_slot("another-laptop", other);
    let strange = serde_json::json!({"kind": "telepathy", "id": 7, "strength": 1.50});
    let broken = serde_json::json!({"kind": "keyring"});
    let slots = book.header["slots"].as_array_mut().unwrap();
    slots.insert(0, strange.clone());
    slots.insert(0, broken.clone());
    book.header["later"] = serde_json::from_str(r#"{"b":[1e+400],"a":null}"#).unwrap();
    fs::write(home.file(), book.file()).unwrap();

    let vault_id = user.split('/').next().unwrap();
    let there = Keyring::with(&format!("{vault_id}/another-laptop"), other);
    let mut session = home.open(&there);
    assert_eq!(
        session.status().slots,
        [
            SlotKind::Keyring,
            SlotKind::Unknown("telepathy".into()),
            SlotKind::Keyring,
            SlotKind::Keyring
        ]
    );
    add(&mut session, 1).unwrap();
    let (after, _) = header(&home.bytes());
    assert_eq!(after["slots"], book.header["slots"]);
    assert_eq!(after["later"].to_string(), r#"{"b":[1e+400],"a":null}"#);
    assert_eq!(numbers(&home.open(&keyring)), [1]);
    assert_eq!(
        open(&home.place, Way::Keyring(&Keyring::default())).err(),
        Some(OpenError::EntryMissing)
    );
}

#[test]
#[cfg(unix)]
fn only_the_owner_can_read_what_is_made() {
    use std::os::unix::fs::PermissionsExt;
    let (home, _, mut session) = vault();
    add(&mut session, 1).unwrap();
    let mode = |name: &str| {
        fs::metadata(home.folder.path().join(name))
            .unwrap()
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!(mode("data"), 0o700);
    assert_eq!(mode("data/generations"), 0o700);
    assert_eq!(mode("state"), 0o700);
    assert_eq!(mode("data/vault.ixv"), 0o600);
    assert_eq!(mode("data/vault.lock"), 0o600);
    assert_eq!(mode("state/seen.json"), 0o600);
    for copy in &session.status().generations {
        let mode = fs::metadata(&copy.path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn status_tells_what_the_header_says_and_needs_no_key() {
    let home = Home::new();
    assert_eq!(vault::status(&home.place), Ok(None));
    let (home, _, mut session) = vault();
    add(&mut session, 1).unwrap();
    let status = vault::status(&home.place).unwrap().unwrap();
    assert_eq!(&status, session.status());
    assert_eq!(status.created, "2026-02-02T02:40:00Z");
    assert_eq!(status.revision, 2);
    assert_eq!(status.slots, [SlotKind::Keyring]);
    assert_eq!(status.file_bytes, home.bytes().len() as u64);
    assert_eq!(status.generations.len(), 1);
    assert_eq!(status.generations[0].made, NOW);
    assert_eq!(status.generations[0].revision, 1);
}

#[test]
fn a_vault_from_elsewhere_is_taken_over_byte_for_byte_and_only_where_none_is() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let new = Home::new();
    let status = adopt(&new.place, &home.file()).unwrap();
    assert_eq!(status.vault_id, session.status().vault_id);
    assert_eq!(new.bytes(), home.bytes());
    assert_eq!(numbers(&new.open(&keyring)), [1]);
    assert_eq!(
        adopt(&new.place, &home.file()).err(),
        Some(AdoptError::Exists)
    );

    let new = Home::new();
    let note = new.folder.path().join("note.txt");
    fs::write(&note, "no vault").unwrap();
    for (file, expected) in [
        (note, OpenError::Damaged),
        (new.folder.path().join("nothing"), OpenError::Missing),
        (
            new.folder.path().to_owned(),
            OpenError::Unreadable(std::io::ErrorKind::IsADirectory),
        ),
    ] {
        assert_eq!(
            adopt(&new.place, &file).err(),
            Some(AdoptError::NotAVault(expected))
        );
    }
    assert!(!new.place.data.exists());
}

#[test]
fn a_lost_vault_can_be_taken_over_again_beside_its_copies() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    add(&mut session, 2).unwrap();
    fs::remove_file(home.file()).unwrap();
    assert_eq!(
        open(&home.place, Way::Keyring(&keyring)).err(),
        Some(OpenError::Missing)
    );
    assert!(exists(&home.place));
    let newest = session.status().generations[0].path.clone();
    let _ = adopt(&home.place, &newest).unwrap();
    let session = home.open(&keyring);
    assert_eq!(numbers(&session), [1]);
    assert_eq!(session.rollback(), Some(Rollback { file: 2, seen: 3 }));
}

#[test]
fn an_older_file_is_named_until_a_save_goes_on_from_it() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let older = home.bytes();
    add(&mut session, 2).unwrap();
    assert_eq!(home.open(&keyring).rollback(), None);
    fs::write(home.file(), &older).unwrap();
    let mut session = home.open(&keyring);
    assert_eq!(session.rollback(), Some(Rollback { file: 2, seen: 3 }));
    assert_eq!(
        home.open(&keyring).rollback(),
        Some(Rollback { file: 2, seen: 3 })
    );
    add(&mut session, 3).unwrap();
    assert_eq!(session.rollback(), None);
    assert_eq!(session.status().revision, 4);
    assert_eq!(home.open(&keyring).rollback(), None);
}

#[test]
fn a_state_folder_that_cannot_be_used_fails_neither_open_nor_save() {
    let (home, keyring, _) = vault();
    fs::remove_dir_all(&home.place.state).unwrap();
    fs::write(&home.place.state, "in the way").unwrap();
    let mut session = home.open(&keyring);
    add(&mut session, 1).unwrap();
    assert_eq!(home.open(&keyring).rollback(), None);

    fs::remove_file(&home.place.state).unwrap();
    fs::create_dir(&home.place.state).unwrap();
    fs::write(home.place.state.join("seen.json"), "{broken").unwrap();
    let mut session = home.open(&keyring);
    add(&mut session, 2).unwrap();
    assert_eq!(numbers(&home.open(&keyring)), [1, 2]);
}

#[test]
fn a_session_can_move_to_another_thread_and_shows_nothing() {
    fn sendable<T: Send + 'static>(_: &T) {}
    let (_home, _, session) = vault();
    sendable::<Session>(&session);
    assert_eq!(format!("{session:?}"), "Session(open)");
}
