//! The ways in of a vault: listed, added, changed, removed, and never the last one.

use std::fs;

use crate::home::Home;

const NEW: &str = "quite another passphrase of mine";

#[test]
fn ways_in_are_listed_without_opening_the_vault() {
    let home = Home::with_vault();
    assert_eq!(home.run(&["vault", "slots"]).done(), "passphrase\n");
    home.add_phrase();
    assert_eq!(
        home.run(&["vault", "slots"]).done(),
        "passphrase\nrecovery\n"
    );
    assert_eq!(home.slots(), ["passphrase", "recovery"]);
}

#[test]
fn a_way_in_that_is_there_already_is_not_added_again() {
    let home = Home::with_anna();
    let before = home.files();
    home.open(&["vault", "slots", "add", "passphrase"])
        .says(1, "already opens that way");
    assert_eq!(home.files(), before);
}

#[test]
fn the_last_way_in_and_one_that_is_not_there_cannot_be_removed() {
    let home = Home::with_anna();
    let before = home.files();
    home.open(&["vault", "slots", "remove", "passphrase", "--yes"])
        .ended(1);
    home.open(&["vault", "slots", "remove", "recovery", "--yes"])
        .ended(3);
    home.open(&["vault", "slots", "change", "recovery", "--yes"])
        .ended(3);
    assert_eq!(home.files(), before);
}

#[test]
fn without_a_yes_and_nobody_to_ask_no_way_in_changes_or_goes() {
    let home = Home::with_anna();
    let _ = home.add_phrase();
    home.private("new", NEW.as_bytes());
    let new = home.path("new");
    let before = home.files();
    home.open(&["vault", "slots", "remove", "recovery"])
        .says(2, "--yes");
    home.open(&[
        "vault",
        "slots",
        "change",
        "passphrase",
        "--new-passphrase-file",
        new.to_str().unwrap(),
    ])
    .says(2, "--yes");
    assert_eq!(home.files(), before);
}

#[test]
fn a_changed_passphrase_opens_the_vault_and_its_copies_and_the_old_one_nothing() {
    let home = Home::with_anna();
    home.private("new", NEW.as_bytes());
    let new = home.path("new");
    let change = [
        "vault",
        "slots",
        "change",
        "passphrase",
        "--new-passphrase-file",
        new.to_str().unwrap(),
        "--yes",
    ];
    let outcome = home.open(&change);
    assert!(
        outcome
            .stderr
            .contains("the older copies within reach were sealed again"),
        "{}",
        outcome.stderr
    );
    outcome.done();
    home.open(&["list"])
        .says(4, "not the passphrase of this vault");
    fs::rename(&new, home.path("p")).unwrap();
    assert!(home.open(&["list"]).done().contains("anna@example.com"));
    let verified = home.open(&["vault", "verify"]).done();
    assert!(verified.lines().count() > 1, "{verified}");
}

#[test]
fn copies_are_deleted_where_that_is_wanted() {
    let home = Home::with_anna();
    let copies = || fs::read_dir(home.path("data/generations")).unwrap().count();
    assert_ne!(copies(), 0);
    home.private("new", NEW.as_bytes());
    let new = home.path("new");
    home.open(&[
        "vault",
        "slots",
        "change",
        "passphrase",
        "--copies",
        "delete",
        "--new-passphrase-file",
        new.to_str().unwrap(),
        "--yes",
    ])
    .done();
    assert_eq!(copies(), 0);
}

#[test]
fn a_new_passphrase_comes_from_somewhere_or_nothing_changes() {
    let home = Home::with_anna();
    let before = home.files();
    home.open(&["vault", "slots", "change", "passphrase", "--yes"])
        .says(4, "--new-passphrase-file");
    assert_eq!(home.files(), before);
}

#[test]
fn the_phrase_that_stays_is_asked_for_or_a_new_one_takes_its_place() {
    let home = Home::with_anna();
    let old = home.add_phrase();
    home.private("new", NEW.as_bytes());
    let new = home.path("new");
    let change = [
        "vault",
        "slots",
        "change",
        "passphrase",
        "--new-passphrase-file",
        new.to_str().unwrap(),
        "--yes",
    ];
    // With its words at hand the phrase stays.
    assert_eq!(home.recover(&change).done(), "");
    assert!(home.recover(&["list"]).done().contains("anna"));
    fs::rename(&new, home.path("p")).unwrap();
    home.open(&["list"]).done();

    // Without them a new one is printed.
    home.private("new", b"the third passphrase in a row");
    let words = home.open(&change).done();
    assert_eq!(words.split_whitespace().count(), 12);
    assert_ne!(words.trim_end(), old);
    home.recover(&["list"]).says(4, "not the recovery phrase");
    home.private("words", words.as_bytes());
    home.recover(&["list"]).done();
}

#[test]
fn a_way_in_that_was_removed_opens_nothing_any_more() {
    let home = Home::with_anna();
    home.add_phrase();
    home.recover(&["vault", "slots", "remove", "passphrase", "--yes"])
        .done();
    assert_eq!(home.slots(), ["recovery"]);
    home.open(&["list"]).ended(4);
    home.recover(&["list"]).done();
    let hint = home.run(&["list"]);
    hint.says(4, "--recovery-file");
    home.recover(&["vault", "slots", "remove", "recovery", "--yes"])
        .ended(1);
}

#[test]
fn a_passphrase_that_stays_is_checked() {
    let home = Home::with_anna();
    home.add_phrase();
    // Opened by the phrase: the passphrase that stays is not known.
    home.recover(&["vault", "slots", "change", "recovery", "--yes"])
        .says(4, "has to be known");
    home.private("wrong", NEW.as_bytes());
    let wrong = home.path("wrong");
    let change = ["vault", "slots", "change", "recovery", "--yes"];
    let with = |file: &str| home.recover(&[&["--passphrase-file", file], &change[..]].concat());
    with(wrong.to_str().unwrap()).says(4, "not the passphrase of this vault");
    let words = with(home.path("p").to_str().unwrap()).done();
    assert_eq!(words.split_whitespace().count(), 12);
    home.recover(&["list"]).ended(4);
    home.open(&["list"]).done();
}
