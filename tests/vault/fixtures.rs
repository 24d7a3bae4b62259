//! Files of every format that was ever written, kept for ever: they open, and a save keeps what they hold.

use std::fs;
use std::path::{Path, PathBuf};

use data_encoding::BASE32_NOPAD;
use injixo_authenticator::account::Account;
use injixo_authenticator::otp::Kind;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::Way;
use injixo_authenticator::vault::{RecoveryPhrase, Session, open};
use serde_json::{Value, json};

use crate::book::{Book, Has};
use crate::support::{Home, Keyring, add};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/vault")
        .join(name)
}

fn expected() -> Value {
    serde_json::from_slice(&fs::read(data("v1.json")).unwrap()).unwrap()
}

fn described(account: &Account) -> Value {
    let mut it = json!({
        "id": account.id.to_string(),
        "issuer": account.issuer,
        "account": account.account,
        "secret": BASE32_NOPAD.encode(account.otp.key().expose()),
        "type": account.otp.kind().name(),
        "algorithm": account.otp.algorithm().name(),
        "digits": account.otp.digits(),
        "created": account.created.0,
        "extra": account.extra,
        "unknown": account.unknown,
    });
    match account.otp.kind() {
        Kind::Totp { period } => it["period"] = period.into(),
        Kind::Hotp { counter } => it["counter"] = counter.into(),
        Kind::Steam => {}
    }
    it
}

fn contents(session: &Session) -> Value {
    let contents = session.contents();
    let raw = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    json!({
        "accounts": contents.accounts.iter().map(described).collect::<Vec<_>>(),
        "trash": contents.trash.iter().map(|trashed| json!({
            "removed": trashed.removed.0,
            "account": described(&trashed.account),
        })).collect::<Vec<_>>(),
        "set_aside": contents.set_aside.iter().map(|it| raw(it.expose())).collect::<Vec<_>>(),
        "unknown": contents.unknown.iter().map(|(key, it)| (key.clone(), raw(it.expose())))
            .collect::<serde_json::Map<_, _>>(),
    })
}

fn home_with(name: &str) -> Home {
    let home = Home::new();
    fs::create_dir(&home.place.data).unwrap();
    let _ = fs::copy(data(name), home.file()).unwrap();
    home
}

fn assert_opens_and_saves(home: &Home, way: Way<'_>) {
    let expected = &expected()["contents"];
    let mut session = open(&home.place, way).unwrap();
    assert_eq!(contents(&session), *expected);
    add(&mut session, 1).unwrap();
    let mut after = contents(&open(&home.place, way).unwrap());
    let _ = after["accounts"].as_array_mut().unwrap().pop();
    assert_eq!(after, *expected);
}

#[test]
fn a_format_1_file_opens_with_its_keyring_entry() {
    let key = &expected()["keyring"];
    let keyring = Keyring::with(
        key["user"].as_str().unwrap(),
        key["entry"].as_str().unwrap(),
    );
    assert_opens_and_saves(&home_with("v1-keyring.ixv"), Way::Keyring(&keyring));
}

#[test]
fn a_format_1_file_opens_with_its_passphrase() {
    let passphrase = Secret::from_text(expected()["passphrase"].as_str().unwrap().to_owned());
    assert_opens_and_saves(
        &home_with("v1-passphrase.ixv"),
        Way::Passphrase(&passphrase),
    );
}

#[test]
fn a_format_1_file_opens_with_its_keyring_entry_and_its_passphrase() {
    let keys = &expected()["keyring+passphrase"];
    let keyring = Keyring::with(
        keys["user"].as_str().unwrap(),
        keys["entry"].as_str().unwrap(),
    );
    let passphrase = Secret::from_text(keys["passphrase"].as_str().unwrap().to_owned());
    assert_opens_and_saves(
        &home_with("v1-keyring+passphrase.ixv"),
        Way::KeyringPassphrase(&keyring, &passphrase),
    );
}

#[test]
fn a_format_1_file_opens_with_its_recovery_phrase() {
    let words = Secret::from_text(expected()["recovery"].as_str().unwrap().to_owned());
    let phrase = RecoveryPhrase::read(&words).unwrap();
    assert_opens_and_saves(&home_with("v1-recovery.ixv"), Way::Recovery(&phrase));
}

/// The elements of each account's list of backup codes as they stand in a file, those in the trash last.
fn lists_of_codes(home: &Home, passphrase: &str) -> Vec<Value> {
    let payload = Book::open_with_passphrase(&home.bytes(), passphrase).json();
    let entries = ["accounts", "trash"].map(|key| payload[key].as_array().unwrap().clone());
    let lists = entries.iter().flatten();
    lists
        .filter_map(|entry| entry.get("backup_codes").cloned())
        .collect()
}

#[test]
fn the_backup_codes_of_a_format_1_file_are_read_and_a_save_keeps_them_and_what_is_none() {
    let known = fs::read(data("v1+codes.json")).unwrap();
    let known: Value = serde_json::from_slice(&known).unwrap();
    let text = known["passphrase"].as_str().unwrap();
    let passphrase = Secret::from_text(text.to_owned());
    let home = home_with("v1+codes-passphrase.ixv");
    let mut session = open(&home.place, Way::Passphrase(&passphrase)).unwrap();
    let contents = session.contents();
    let trash = contents.trash.iter().map(|it| &it.account);
    let accounts: Vec<&Account> = contents.accounts.iter().chain(trash).collect();
    let expected = known["backup_codes"].as_array().unwrap();
    assert_eq!(accounts.len(), expected.len());
    for (account, expected) in accounts.iter().zip(expected) {
        let codes = &account.backup_codes;
        assert_eq!(expected["account"], account.id.to_string());
        assert_eq!(expected["others"], codes.odd.len());
        let sets = expected["sets"].as_array().unwrap();
        let left = sets.iter().map(|set| set["left"].as_u64().unwrap());
        let found = codes.sets.iter().map(|set| match set.voided {
            Some(_) => 0,
            None => set.left() as u64,
        });
        assert!(found.eq(left), "{}", account.id);
    }

    let before = lists_of_codes(&home, text);
    assert_eq!(before.len(), 3);
    add(&mut session, 1).unwrap();
    assert_eq!(lists_of_codes(&home, text), before);
}

#[test]
fn the_files_open_by_the_page_of_the_module_alone() {
    let expected = expected();
    let read = |name: &str| fs::read(data(name)).unwrap();
    let entry = expected["keyring"]["entry"].as_str().unwrap();
    let by_keyring = Book::open_with_keyring(&read("v1-keyring.ixv"), entry);
    let passphrase = expected["passphrase"].as_str().unwrap();
    let by_passphrase = Book::open_with_passphrase(&read("v1-passphrase.ixv"), passphrase);
    assert_eq!(by_keyring.payload, by_passphrase.payload);
    assert_ne!(by_keyring.key, by_passphrase.key);

    let keys = &expected["keyring+passphrase"];
    let text = |key: &'static str| keys[key].as_str().unwrap();
    let both = Has::Both(text("entry"), text("passphrase"));
    let words = Has::Words(expected["recovery"].as_str().unwrap());
    for has in [both, words] {
        let file = read(&format!("v1-{}.ixv", has.kind()));
        let opened = Book::open(&file, has).unwrap();
        assert_eq!(opened.key, by_keyring.key, "a way was added to that file");
        let mut contents = opened.json();
        let _ = contents.as_object_mut().unwrap().remove("events");
        assert_eq!(contents, by_keyring.json());
    }
}
