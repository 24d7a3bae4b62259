//! Vaults whose key lies in the keyring: opened by a second process, and every way of not opening leaves all files alone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::desktop::Desktop;
use super::helper::Helper;

#[test]
fn a_vault_made_in_one_process_opens_in_a_second() {
    let desktop = Desktop::with_unlocked_keyring();
    let folder = tempfile::tempdir().unwrap();
    let mut first = Helper::on(&desktop);
    assert_eq!(first.ask(&at("create", &folder)), "ok");
    drop(first);
    assert_eq!(Helper::on(&desktop).ask(&at("open", &folder)), "ok");
    let items = desktop.items();
    assert_eq!(items.len(), 1);
    let user = &items[0].attributes["username"];
    let (vault, slot) = user.split_once('/').unwrap();
    for id in [vault, slot] {
        assert!(uuid::Uuid::parse_str(id).is_ok(), "{user}");
    }
    let secret = desktop.secret_tool(&["lookup", "username", user]);
    assert_eq!(secret.len(), 44, "32 bytes as one line of Base64");
    assert!(secret.bytes().all(|byte| byte.is_ascii_graphic()));
}

#[test]
fn four_ways_of_not_opening_are_told_apart_and_none_writes() {
    let desktop = Desktop::with_unlocked_keyring();
    let folder = tempfile::tempdir().unwrap();
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask(&at("create", &folder)), "ok");
    let user = desktop.items()[0].attributes["username"].clone();
    let right = desktop.secret_tool(&["lookup", "username", &user]);

    let other_key = data_encoding::BASE64.encode(&[7; 32]);
    assert_eq!(helper.ask(&format!("write {user} {other_key}")), "ok");
    let before = (files(folder.path()), desktop.keyring_files());
    assert_eq!(helper.ask(&at("open", &folder)), "EntryWrong");
    assert_eq!((files(folder.path()), desktop.keyring_files()), before);

    assert_eq!(helper.ask(&format!("delete {user}")), "ok");
    let before = (files(folder.path()), desktop.keyring_files());
    assert_eq!(helper.ask(&at("open", &folder)), "EntryMissing");
    assert_eq!((files(folder.path()), desktop.keyring_files()), before);

    assert_eq!(helper.ask(&format!("write {user} {right}")), "ok");
    desktop.lock();
    let before = (files(folder.path()), desktop.keyring_files());
    assert_eq!(helper.ask(&at("open", &folder)), "Keystore(Locked)");
    assert_eq!((files(folder.path()), desktop.keyring_files()), before);

    desktop.end_keyring();
    assert_eq!(helper.ask(&at("open", &folder)), "Keystore(NoService)");
    assert_eq!((files(folder.path()), desktop.keyring_files()), before);

    desktop.log_in_again();
    assert_eq!(helper.ask(&at("open", &folder)), "ok");
}

#[test]
fn a_locked_keyring_never_creates_a_vault() {
    let desktop = Desktop::with_unlocked_keyring();
    desktop.lock();
    let folder = tempfile::tempdir().unwrap();
    let before = desktop.keyring_files();
    assert_eq!(
        Helper::on(&desktop).ask(&at("create", &folder)),
        "Keystore(Locked)"
    );
    assert!(!folder.path().join("data/vault.ixv").exists());
    assert_eq!(desktop.keyring_files(), before);
}

#[test]
fn without_a_keyring_no_vault_is_created() {
    let desktop = Desktop::bare();
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        Helper::on(&desktop).ask(&at("create", &folder)),
        "Keystore(NoService)"
    );
    assert!(!folder.path().join("data/vault.ixv").exists());
}

#[test]
fn keyring_and_passphrase_open_a_vault_together_only() {
    let desktop = Desktop::with_unlocked_keyring();
    let folder = tempfile::tempdir().unwrap();
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask(&at("create-with first", &folder)), "ok");
    let mut second = Helper::on(&desktop);
    assert_eq!(second.ask(&at("open-with first", &folder)), "ok");
    let items = desktop.items();
    assert_eq!(items.len(), 1);
    let before = (files(folder.path()), desktop.keyring_files());
    let wrong = second.ask(&at("open-with second", &folder));
    assert_eq!(wrong, "WrongPassphrase");
    assert_eq!(second.ask(&at("open", &folder)), "NoSuchWay");
    desktop.lock();
    let locked = second.ask(&at("open-with first", &folder));
    assert_eq!(locked, "Keystore(Locked)");
    assert_eq!((files(folder.path()), desktop.keyring_files()), before);

    desktop.log_in_again();
    let user = &items[0].attributes["username"];
    assert_eq!(helper.ask(&format!("delete {user}")), "ok");
    let missing = second.ask(&at("open-with first", &folder));
    assert_eq!(missing, "EntryMissing");
}

#[test]
fn new_keys_take_the_earlier_entry_out_of_the_keyring() {
    let desktop = Desktop::with_unlocked_keyring();
    let folder = tempfile::tempdir().unwrap();
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask(&at("create", &folder)), "ok");
    let user = desktop.items()[0].attributes["username"].clone();
    let entry = desktop.secret_tool(&["lookup", "username", &user]);
    let old_file = std::fs::read(folder.path().join("data/vault.ixv")).unwrap();

    let done = helper.ask(&at("rekey-with first", &folder));
    assert_eq!(done, "Ok(Ok(Rekeyed { unreached: [], entries_left: 0 }))");
    let items = desktop.items();
    assert_eq!(items.len(), 1, "the new one is the only one");
    assert_ne!(items[0].attributes["username"], user);
    assert_eq!(helper.ask(&format!("read {user}")), "missing");
    let new_user = &items[0].attributes["username"];
    let new_entry = desktop.secret_tool(&["lookup", "username", new_user]);
    assert_ne!(new_entry, entry);
    drop(helper);

    let mut second = Helper::on(&desktop);
    assert_eq!(second.ask(&at("open-with first", &folder)), "ok");
    assert_eq!(second.ask(&at("open", &folder)), "NoSuchWay");
    // Not even the file of before opens any more: its entry is what is gone.
    std::fs::write(folder.path().join("data/vault.ixv"), old_file).unwrap();
    assert_eq!(second.ask(&at("open", &folder)), "EntryMissing");
}

#[test]
fn a_forgotten_vault_leaves_nothing_in_the_keyring() {
    let desktop = Desktop::with_unlocked_keyring();
    let folder = tempfile::tempdir().unwrap();
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask(&at("create", &folder)), "ok");
    assert_eq!(desktop.items().len(), 1);
    assert_eq!(
        helper.ask(&at("forget", &folder)),
        "Forgotten { entries_left: 0, files_left: [] }"
    );
    assert_eq!(desktop.items().len(), 0);
    assert!(files(folder.path()).is_empty());
}

fn at(command: &str, folder: &tempfile::TempDir) -> String {
    format!("{command} {}", folder.path().display())
}

/// Every file under a folder with its bytes; the lock file's presence counts, its contents are empty anyway.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.insert(path.clone(), std::fs::read(&path).unwrap());
            }
        }
    }
    all
}
