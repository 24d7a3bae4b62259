//! Leaving a computer: nothing of the vault stays, once it is sure that it opens elsewhere.

use std::fs;

use crate::home::Home;

#[test]
fn forgetting_needs_a_phrase_or_a_copy_and_a_yes() {
    let home = Home::with_anna();
    let before = home.files();
    home.open(&["vault", "forget"]).says(2, "--recovery-file");
    home.open(&["vault", "forget", "--yes"])
        .says(2, "--copy-to");
    let copy = home.path("elsewhere.ixv");
    home.open(&["vault", "forget", "--copy-to", copy.to_str().unwrap()])
        .says(2, "--yes");
    let words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    home.private("words", words.as_bytes());
    home.recover(&["vault", "forget", "--yes"]).ended(4);
    fs::remove_file(home.path("words")).unwrap();
    assert_eq!(home.files(), before);
}

#[test]
fn with_the_phrase_everything_goes() {
    let home = Home::with_anna();
    home.add_phrase();
    let asked = home.recover(&["vault", "forget", "--yes"]);
    assert!(
        asked.stderr.contains("gone from this computer"),
        "{}",
        asked.stderr
    );
    asked.done();
    for folder in ["data", "state", "config"] {
        assert!(!home.path(folder).exists(), "{folder}");
    }
    home.open(&["list"]).ended(3);
}

#[test]
fn the_copy_that_was_saved_first_opens_in_another_place() {
    let home = Home::with_anna();
    let taken = home.private("taken", b"mine");
    home.open(&[
        "vault",
        "forget",
        "--yes",
        "--copy-to",
        taken.to_str().unwrap(),
    ])
    .ended(1);
    assert_eq!(fs::read(&taken).unwrap(), b"mine");
    assert_eq!(home.accounts().len(), 1);

    let copy = home.path("elsewhere.ixv");
    home.open(&[
        "vault",
        "forget",
        "--yes",
        "--copy-to",
        copy.to_str().unwrap(),
    ])
    .done();
    assert!(!home.path("data").exists());
    let other = Home::empty();
    fs::create_dir(other.path("data")).unwrap();
    fs::copy(copy, other.vault_file()).unwrap();
    assert_eq!(other.accounts().len(), 1);
}

#[test]
fn no_copy_goes_into_a_folder_that_is_deleted() {
    let home = Home::with_anna();
    let before = home.files();
    for folder in ["data", "state", "config", "data/generations"] {
        let copy = home.path(folder).join("copy.ixv");
        let copy = copy.to_str().unwrap();
        home.open(&["vault", "forget", "--yes", "--copy-to", copy])
            .says(1, "folder goes too");
    }
    assert_eq!(home.files(), before, "nothing is deleted or written");
}
