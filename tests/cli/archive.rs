//! Archived accounts: put away once two-factor sign-in is off there, found by no other command, taken back, removed.

use crate::home::Home;

const CODES: &str = "1234567890 2345678901 3456789012\n";

#[test]
fn an_archived_account_makes_no_code_and_is_found_by_the_archive_alone() {
    let home = Home::with_anna();
    home.open(&["vault", "archive"]).says(0, "archive is empty");
    home.open(&["vault", "archive", "restore", "anna"])
        .says(3, "archive is empty");
    // Nobody said that it is switched off there.
    let before = home.files();
    home.open(&["vault", "archive", "put", "anna"])
        .says(2, "--yes");
    assert_eq!(home.files(), before);

    home.open(&["vault", "archive", "put", "anna", "--yes"])
        .says(0, "is in the archive.");
    home.open(&["code", "anna"])
        .says(3, "is in the archive. Take it back");
    home.open(&["code"]).says(3, "");
    assert_eq!(home.open(&["list"]).done(), "");
    home.open(&["remove", "anna"]).says(3, "");
    home.open(&["backup-codes", "show", "anna"])
        .says(3, "is in the archive");
    home.open_with(&["backup-codes", "add", "anna"], CODES)
        .says(3, "");

    let archive = home.open(&["vault", "archive", "--json"]).json();
    let anna = &archive["archive"][0];
    assert_eq!(anna["account"], "anna@example.com");
    assert_eq!(anna["type"], "totp");
    assert!(anna["archived"].as_str().unwrap().ends_with('Z'));
    let line = home.open(&["vault", "archive", "list"]).done();
    let fields: Vec<_> = line.trim_end().split('\t').collect();
    assert_eq!(fields[..2], ["injixo", "anna@example.com"]);
    assert_eq!(fields[3], anna["id"].as_str().unwrap());

    home.open(&["vault", "archive", "restore", "ben"])
        .says(3, "No account in the archive matches");
    home.open(&["vault", "archive", "restore", "anna"])
        .says(0, "back in the list");
    assert_eq!(home.accounts().len(), 1);
    home.open(&["code", "anna"]).done();
}

#[test]
fn a_removed_one_goes_to_the_trash_and_back_to_the_archive() {
    let home = Home::with_anna();
    home.open(&["vault", "archive", "put", "anna", "--yes"])
        .done();
    home.open(&["vault", "archive", "remove", "anna"])
        .says(0, "in the trash");
    assert_eq!(home.open(&["vault", "archive"]).done(), "");
    home.open(&["vault", "trash", "restore", "anna"])
        .says(0, "back in the archive");
    assert_eq!(home.accounts().len(), 0);
    let copies = home.open(&["vault", "generations", "--json"]).json();
    let counts = |name: &str| -> Vec<u64> {
        let copies = copies["generations"].as_array().unwrap().iter();
        copies.map(|copy| copy[name].as_u64().unwrap()).collect()
    };
    assert_eq!(counts("archive"), [0, 1, 0, 0]);
    assert_eq!(counts("trash"), [1, 0, 0, 0]);
    let told = home.open(&["vault", "events", "--json"]).json();
    let told = told["events"].as_array().unwrap().iter();
    let told: Vec<_> = told.map(|event| event["what"].as_str().unwrap()).collect();
    assert!(told.ends_with(&["archived", "opened", "removed", "opened", "restored"]));
}
