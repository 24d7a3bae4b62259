//! The command line with a vault whose key lies in the keyring: nothing to type, and never a prompt or a write when it is closed.

use std::process::Command;

use super::desktop::Desktop;
use super::helper::Helper;
use super::home::{Home, Outcome, finish, picture};

#[test]
fn a_vault_made_with_the_keyring_opens_in_the_next_command_without_a_word() {
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::empty();
    let created = run(&desktop, &home, &["vault", "create"]);
    assert!(
        created
            .stderr
            .contains("in the keyring of your user account")
    );
    created.done();
    let qr = picture("clean.png");
    run(&desktop, &home, &["add", "--image", qr.to_str().unwrap()]).done();
    let code = run(&desktop, &home, &["code", "anna", "--at", "59"]);
    assert_eq!(code.stderr, "");
    assert_eq!(code.done(), "injixo\tanna@example.com\t503347\t1\n");
    let status = run(&desktop, &home, &["vault", "status", "--json"]).json();
    assert_eq!(status["slots"], serde_json::json!(["keyring"]));
    home.open(&["list"]).says(4, "does not open that way");
}

#[test]
fn each_way_of_not_opening_has_its_own_sentence_and_writes_nothing() {
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::empty();
    run(&desktop, &home, &["vault", "create"]).done();
    let user = desktop.items()[0].attributes["username"].clone();
    let mut helper = Helper::on(&desktop);
    let before = home.files();

    let other_key = data_encoding::BASE64.encode(&[7; 32]);
    assert_eq!(helper.ask(&format!("write {user} {other_key}")), "ok");
    fails(&desktop, &home, "entry does not open this vault");
    assert_eq!(helper.ask(&format!("delete {user}")), "ok");
    fails(&desktop, &home, "has no entry for this vault");
    desktop.lock();
    fails(&desktop, &home, "The keyring is locked");
    assert!(desktop.is_locked(), "nothing asked for it to be unlocked");
    desktop.end_keyring();
    fails(&desktop, &home, "No keyring answers");
    assert_eq!(home.files(), before);
}

#[test]
fn a_locked_keyring_never_creates_a_vault() {
    let desktop = Desktop::with_unlocked_keyring();
    desktop.lock();
    let home = Home::empty();
    let entries = desktop.keyring_files();
    run(&desktop, &home, &["vault", "create"]).says(4, "The keyring is locked");
    assert!(!home.path("data").exists());
    assert_eq!(desktop.keyring_files(), entries);
    assert!(desktop.is_locked());
}

#[test]
fn doctor_tells_a_ready_keyring_from_a_locked_one_and_leaves_no_trace() {
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::empty();
    let doctor = run(&desktop, &home, &["doctor", "--json"]).json();
    assert_eq!(doctor["keyring"], "ready");
    assert_eq!(desktop.items().len(), 0);
    desktop.lock();
    let doctor = run(&desktop, &home, &["doctor", "--json"]).json();
    assert_eq!(doctor["keyring"], "locked");
}

#[test]
fn a_vault_of_keyring_and_passphrase_needs_both() {
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::empty();
    let passphrase = home.path("p");
    let open = ["--passphrase-file", passphrase.to_str().unwrap()];
    let create = ["vault", "create", "--keyring-and-passphrase"];
    run(&desktop, &home, &[&open[..], &create].concat()).done();
    assert_eq!(home.slots(), ["keyring+passphrase"]);
    let list = [&open[..], &["list"]].concat();
    run(&desktop, &home, &list).done();
    run(&desktop, &home, &["list"]).says(4, "--passphrase-file");
    home.run(&list).says(4, "No keyring answers");
    home.private("p", b"another one altogether");
    run(&desktop, &home, &list).says(4, "not the passphrase of this vault");
    desktop.lock();
    run(&desktop, &home, &list).says(4, "The keyring is locked");
}

#[test]
fn where_the_keyring_is_gone_the_recovery_phrase_opens_and_makes_a_new_way_in() {
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::empty();
    run(&desktop, &home, &["vault", "create"]).done();
    let qr = picture("clean.png");
    run(&desktop, &home, &["add", "--image", qr.to_str().unwrap()]).done();
    let words = run(&desktop, &home, &["vault", "slots", "add", "recovery"]).done();
    home.private("words", words.as_bytes());
    // Another computer: no keyring, then one without the entry.
    home.run(&["list"]).says(4, "--recovery-file");
    home.recover(&["list"]).done();
    let other = Desktop::with_unlocked_keyring();
    run(&other, &home, &["list"]).says(4, "has no entry for this vault");
    let file = home.path("words");
    let recover = [
        "--recovery-file",
        file.to_str().unwrap(),
        "vault",
        "recover",
    ];
    let new = run(&other, &home, &recover).done();
    assert_ne!(new, words);
    assert_eq!(home.slots(), ["keyring", "recovery"]);
    assert_eq!(run(&other, &home, &["list"]).stderr, "");
    home.recover(&["list"]).says(4, "not the recovery phrase");
    home.private("words", new.as_bytes());
    home.recover(&["list"]).done();
}

#[test]
fn removing_the_keyring_deletes_its_entry() {
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::empty();
    run(&desktop, &home, &["vault", "create"]).done();
    let passphrase = home.path("p");
    let add = [
        "vault",
        "slots",
        "add",
        "passphrase",
        "--new-passphrase-file",
        passphrase.to_str().unwrap(),
    ];
    run(&desktop, &home, &add).done();
    assert_eq!(desktop.items().len(), 1);
    let remove = [
        "--passphrase-file",
        passphrase.to_str().unwrap(),
        "vault",
        "slots",
        "remove",
        "keyring",
        "--yes",
    ];
    run(&desktop, &home, &remove).done();
    assert_eq!(desktop.items().len(), 0);
    assert_eq!(home.slots(), ["passphrase"]);
    home.open(&["list"]).done();
}

#[test]
fn a_copy_that_only_the_keyring_would_open_is_no_reason_to_forget_the_vault() {
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::empty();
    run(&desktop, &home, &["vault", "create"]).done();
    let before = home.files();
    let copy = home.path("elsewhere.ixv");
    let forget = [
        "vault",
        "forget",
        "--yes",
        "--copy-to",
        copy.to_str().unwrap(),
    ];
    run(&desktop, &home, &forget).says(1, "would open only with the keyring");
    assert_eq!(home.files(), before);
    let words = run(&desktop, &home, &["vault", "slots", "add", "recovery"]).done();
    run(&desktop, &home, &forget).done();
    assert_eq!(desktop.items().len(), 0);
    assert!(!home.path("data").exists());
    let other = Home::empty();
    std::fs::create_dir(other.path("data")).unwrap();
    std::fs::copy(copy, other.vault_file()).unwrap();
    other.private("words", words.as_bytes());
    other.recover(&["list"]).done();
}

#[track_caller]
fn fails(desktop: &Desktop, home: &Home, words: &str) {
    run(desktop, home, &["list"]).says(4, words);
    run(desktop, home, &["code", "x", "--json"]).says(4, words);
}

fn run(desktop: &Desktop, home: &Home, arguments: &[&str]) -> Outcome {
    let mut command: Command = home.command();
    command
        .env("DBUS_SESSION_BUS_ADDRESS", &desktop.address)
        .env("HOME", desktop.home())
        .env("XDG_RUNTIME_DIR", desktop.runtime())
        .args(arguments);
    finish(&mut command, "")
}

#[test]
fn where_the_keyring_is_locked_no_new_phrase_is_printed_for_nothing() {
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::empty();
    run(&desktop, &home, &["vault", "create"]).done();
    let words = run(&desktop, &home, &["vault", "slots", "add", "recovery"]).done();
    home.private("words", words.as_bytes());
    desktop.lock();
    let file = home.path("words");
    let change = [
        "--recovery-file",
        file.to_str().unwrap(),
        "vault",
        "slots",
        "change",
        "recovery",
        "--yes",
    ];
    let changed = run(&desktop, &home, &change);
    assert_eq!(changed.stdout, "");
    changed.says(4, "The keyring is locked");
    assert!(desktop.is_locked());
}
