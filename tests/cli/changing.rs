//! Adding, renaming, removing, making a vault and checking it: what changes, what does not, and what is said.

use std::fs;

use crate::home::{ANNAS_KEY, Home, mode, picture};

const BENS_KEY: &str = "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U";

#[test]
fn an_account_that_is_kept_already_needs_a_decision() {
    let home = Home::with_anna();
    let dark = picture("dark.png");
    let again = ["add", "--image", dark.to_str().unwrap()];
    let before = home.files();
    home.open(&again).says(
        1,
        "injixo (anna@example.com) in the vault has the same key. Add --replace",
    );
    let other_key = format!("otpauth://totp/Injixo:ANNA@example.com?secret={BENS_KEY}");
    home.open_with(&["add", "--uri", "-"], &other_key)
        .says(1, "is in the vault already, with another key");
    assert_eq!(home.files(), before);

    let old = home.accounts()[0]["id"].clone();
    home.open(&[&again[..], &["--replace"]].concat()).done();
    let accounts = home.accounts();
    assert_eq!(accounts.len(), 1);
    assert_ne!(accounts[0]["id"], old);

    home.open(&[&again[..], &["--keep-both"]].concat()).done();
    assert_eq!(home.accounts().len(), 2);
    home.open(&[&again[..], &["--replace"]].concat())
        .says(3, "not clear which one to replace");
    assert_eq!(home.accounts().len(), 2);
}

#[test]
fn several_accounts_replace_several_others_in_one_save() {
    let home = Home::with_vault();
    let two = picture("two.png");
    let add = ["add", "--image", two.to_str().unwrap()];
    let saves = || home.open(&["vault", "status", "--json"]).json()["revision"].as_u64();
    home.open(&add).done();
    assert_eq!(saves(), Some(2));
    let ids = |accounts: Vec<serde_json::Value>| accounts.into_iter().map(|it| it["id"].clone());
    let old: Vec<_> = ids(home.accounts()).collect();
    home.open(&[&add[..], &["--replace"]].concat()).done();
    assert_eq!(saves(), Some(3));
    assert_eq!(home.accounts().len(), 2);
    assert!(ids(home.accounts()).all(|id| !old.contains(&id)));
}

#[test]
fn two_accounts_never_replace_the_same_one() {
    let home = Home::with_vault();
    // Named like the one of the picture, with the key of the other.
    home.add(&format!(
        "otpauth://totp/ben?secret={ANNAS_KEY}&issuer=injixo"
    ));
    let before = home.files();
    let two = picture("two.png");
    home.open(&["add", "--replace", "--image", two.to_str().unwrap()])
        .says(3, "would replace the same one, injixo (ben)");
    assert_eq!(home.files(), before);
}

#[test]
fn a_typed_key_takes_names_and_settings() {
    let home = Home::with_vault();
    let key = "jbsw y3dp-ehpk 3pxp JBSW Y3DP EHPK 3PXP==\n";
    let settings = ["--algorithm", "sha-256", "--digits", "8", "--period", "60"];
    let names = ["--issuer", " inj\u{202e}ixo ", "--account", "anna"];
    let arguments = [&["add", "--key", "-"], &settings[..], &names[..]].concat();
    home.open_with(&arguments, key).done();
    let account = &home.accounts()[0];
    assert_eq!(account["issuer"], "injixo");
    assert_eq!(account["account"], "anna");
    assert_eq!(account["algorithm"], "SHA256");
    assert_eq!(account["digits"], 8);
    assert_eq!(account["period"], 60);
    assert_eq!(account["backup_codes_left"], serde_json::Value::Null);
}

#[test]
fn names_can_be_given_for_one_account_only() {
    let home = Home::with_vault();
    let before = home.files();
    let two = picture("two.png");
    home.open(&["add", "--issuer", "x", "--image", two.to_str().unwrap()])
        .says(3, "2 accounts were read");
    assert_eq!(home.files(), before);
}

#[test]
fn names_that_are_given_win_over_those_of_the_link() {
    let home = Home::with_vault();
    let link = format!("otpauth://totp/wrong:anna?secret={ANNAS_KEY}&issuer=other");
    let added = home.open_with(&["add", "--uri", "-", "--issuer", "injixo"], &link);
    assert_eq!(
        added.stderr, "Added: injixo (anna).\n",
        "no word of a mismatch that is gone"
    );
    assert_eq!(home.accounts()[0]["issuer"], "injixo");
}

#[test]
fn removing_goes_to_the_trash_and_says_that_2fa_stays_on() {
    let home = Home::with_anna();
    let removed = home.open(&["remove", "anna"]);
    assert!(removed.stderr.contains("in the trash until you delete it"));
    assert!(removed.stderr.contains("stays on at injixo"));
    removed.done();
    assert!(home.accounts().is_empty());
    let verified = home.open(&["vault", "verify"]).done();
    assert!(
        verified
            .lines()
            .next()
            .unwrap()
            .ends_with("0 accounts, 1 in the trash")
    );
    home.open(&["code"]).says(3, "no accounts in the vault yet");
}

#[test]
fn renaming_changes_the_names_and_nothing_else() {
    let home = Home::with_anna();
    let code = home.open(&["code", "--at", "59", "--json"]).json()["accounts"][0]["code"].clone();
    let renamed = home.open(&["rename", "anna", "--account", "anna.smith@example.com"]);
    assert_eq!(
        renamed.stderr,
        "injixo (anna@example.com) is now injixo (anna.smith@example.com).\n"
    );
    renamed.done();
    let after = home.open(&["code", "smith", "--at", "59", "--json"]).json();
    assert_eq!(after["accounts"][0]["code"], code);
    assert_eq!(after["accounts"][0]["issuer"], "injixo");

    let before = home.files();
    let same = home.open(&["rename", "smith", "--issuer", "injixo"]);
    assert!(same.stderr.contains("nothing was changed"));
    same.done();
    assert_eq!(home.files(), before);
}

#[test]
fn what_needs_one_match_lists_the_matches_with_their_ids_and_an_id_chooses() {
    let home = Home::with_anna();
    home.add(&format!("otpauth://totp/injixo:annabel?secret={BENS_KEY}"));
    let before = home.files();
    let ids: Vec<_> = home
        .accounts()
        .iter()
        .map(|account| account["id"].as_str().unwrap().to_owned())
        .collect();
    for arguments in [
        &["remove", "anna"] as &[&str],
        &["rename", "anna", "--issuer", "x"],
    ] {
        let outcome = home.open(arguments);
        assert!(outcome.stderr.contains("“anna” matches 2 accounts"));
        assert!(
            ids.iter().all(|id| outcome.stderr.contains(id)),
            "{}",
            outcome.stderr
        );
        assert_eq!(outcome.ended(3), "");
    }
    home.open(&["remove", "nobody"])
        .says(3, "No account matches “nobody”");
    assert_eq!(home.files(), before);
    home.open(&["remove", &ids[1]]).done();
    assert_eq!(home.accounts()[0]["id"], ids[0]);
}

#[test]
fn a_new_vault_is_its_owners_alone_and_never_made_over_another() {
    let home = Home::with_vault();
    for (path, expected) in [("data", 0o700), ("data/vault.ixv", 0o600)] {
        let about = fs::metadata(home.path(path)).unwrap();
        let access = std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o777;
        assert_eq!(access, expected, "{path}");
    }
    let before = home.files();
    home.open(&["vault", "create"])
        .says(1, "a vault here already");
    assert_eq!(home.files(), before);
}

#[test]
fn a_weak_passphrase_in_a_file_is_taken_with_a_warning() {
    let home = Home::empty();
    home.private("p", b"hunter2\r\n");
    let outcome = home.open(&["vault", "create"]);
    assert!(
        outcome.stderr.contains("easy to guess"),
        "{}",
        outcome.stderr
    );
    outcome.done();
    home.private("p", b"hunter2");
    home.open(&["vault", "verify"]).done();
}

#[test]
fn verify_looks_at_every_copy_and_names_a_damaged_one() {
    let home = Home::with_anna();
    assert_eq!(home.open(&["vault", "verify"]).done().lines().count(), 2);
    let copy = fs::read_dir(home.path("data/generations"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|extension| extension == "ixv"))
        .unwrap();
    let mut bytes = fs::read(&copy).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    mode(&copy, 0o600);
    fs::write(&copy, bytes).unwrap();
    let before = home.files();
    let result = home.open(&["vault", "verify"]).ended(1);
    let line = result
        .lines()
        .find(|line| line.contains("damaged"))
        .unwrap();
    assert!(line.starts_with(copy.to_str().unwrap()));
    assert_eq!(home.files(), before);
}

#[test]
fn an_older_file_in_the_place_of_a_newer_one_is_named() {
    let home = Home::with_vault();
    let old = fs::read(home.vault_file()).unwrap();
    home.open(&["add", "--image", picture("clean.png").to_str().unwrap()])
        .done();
    fs::write(home.vault_file(), old).unwrap();
    for (arguments, code) in [(&["list"] as &[&str], 0), (&["vault", "verify"], 1)] {
        let outcome = home.open(arguments);
        assert!(
            outcome.stderr.contains("An older vault file"),
            "{}",
            outcome.stderr
        );
        outcome.ended(code);
    }
}

#[test]
fn another_file_of_the_same_number_is_named() {
    let home = Home::with_vault();
    let first = fs::read(home.vault_file()).unwrap();
    home.add(&format!("otpauth://totp/one?secret={ANNAS_KEY}"));
    let twin = fs::read(home.vault_file()).unwrap();
    fs::write(home.vault_file(), first).unwrap();
    fs::remove_file(home.path("state/seen.json")).unwrap();
    home.add(&format!("otpauth://totp/other?secret={BENS_KEY}"));
    fs::write(home.vault_file(), twin).unwrap();
    let verified = home.open(&["vault", "verify"]);
    let said = "two different files are save 2";
    assert!(verified.stderr.contains(said), "{}", verified.stderr);
    verified.ended(1);
}

#[test]
fn names_with_control_characters_cannot_steer_the_terminal() {
    let home = Home::with_vault();
    home.add(&format!(
        "otpauth://totp/x%1B%5B2J%E2%80%AE:y%0Az?secret={ANNAS_KEY}"
    ));
    for arguments in [&["list"] as &[&str], &["code"]] {
        let outcome = home.open(arguments);
        let line = outcome.done();
        assert_eq!(line.lines().count(), 1);
        assert!(!line.contains(['\u{1b}', '\u{202e}']), "{line:?}");
    }
}
