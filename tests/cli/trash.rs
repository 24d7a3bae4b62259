//! Removed accounts: listed, taken back, deleted for good; and the list of what happened.

use crate::home::Home;

const BEN: &str = "otpauth://totp/injixo:ben@example.com?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U";

#[test]
fn a_removed_account_is_listed_and_comes_back() {
    let home = Home::with_anna();
    assert_eq!(home.open(&["vault", "trash"]).done(), "");
    home.open(&["vault", "trash", "restore", "anna"])
        .says(3, "trash is empty");
    home.open(&["remove", "anna"]).done();
    home.add(BEN);

    let trash = home.open(&["vault", "trash", "--json"]).json();
    let removed = &trash["trash"][0];
    assert_eq!(removed["account"], "anna@example.com");
    assert_eq!(removed["issuer"], "injixo");
    assert_eq!(removed["type"], "totp");
    assert!(removed.get("days_left").is_none(), "none goes by itself");
    assert!(removed["removed"].as_str().unwrap().ends_with('Z'));
    let line = home.open(&["vault", "trash", "list"]).done();
    let fields: Vec<_> = line.trim_end().split('\t').collect();
    assert_eq!(fields[..2], ["injixo", "anna@example.com"]);
    assert_eq!(fields[3], removed["id"].as_str().unwrap());

    home.open(&["vault", "trash", "restore", "ben"])
        .says(3, "No account in the trash matches");
    home.open(&["vault", "trash", "restore", "anna"]).done();
    assert_eq!(home.accounts().len(), 2);
    assert_eq!(home.open(&["vault", "trash"]).done(), "");
}

#[test]
fn deleting_for_good_needs_a_yes_and_reaches_the_dated_copies() {
    let home = Home::with_anna();
    home.add(BEN);
    home.open(&["remove", "anna"]).done();
    let before = home.files();
    home.open(&["vault", "trash", "delete", "anna"])
        .says(2, "--yes");
    assert_eq!(home.files(), before);
    home.open(&["vault", "trash", "delete", "anna", "--yes"])
        .done();
    assert_eq!(home.open(&["vault", "trash"]).done(), "");
    let copies = home.open(&["vault", "generations", "--json"]).json();
    for copy in copies["generations"].as_array().unwrap() {
        assert_eq!(copy["opens"], true);
        // Ben alone is left, where he was there by then.
        assert!(copy["accounts"].as_u64().unwrap() <= 1, "{copy}");
        assert_eq!(copy["trash"], 0, "{copy}");
    }
    assert_eq!(home.accounts().len(), 1);
}

#[test]
fn what_happened_is_told_oldest_first() {
    let home = Home::with_anna();
    home.open(&["remove", "anna"]).done();
    home.open(&["vault", "trash", "restore", "anna"]).done();
    let told = home.open(&["vault", "events", "--json"]).json();
    let told = told["events"].as_array().unwrap();
    let of_accounts: Vec<_> = told
        .iter()
        .filter(|event| event["about"] == "injixo (anna@example.com)")
        .map(|event| event["what"].as_str().unwrap())
        .collect();
    assert_eq!(of_accounts, ["added", "removed", "restored"]);
    let lines = home.open(&["vault", "events"]).done();
    assert!(
        lines
            .lines()
            .all(|line| line.split('\t').count() == 3 && line.contains('Z')),
        "{lines}"
    );
    assert_eq!(lines.lines().count(), told.len());
}
