//! Copies of the vault: listed, restored over a vault that opens and in the place of one that does not, and written elsewhere.

use std::fs;

use crate::home::{Home, finish, mode, picture};

/// A vault with three accounts, saved in three steps.
fn home_with_three() -> Home {
    let home = Home::with_anna();
    let two = picture("two.png");
    home.open(&["add", "--keep-both", "--image", two.to_str().unwrap()])
        .done();
    home
}

#[test]
fn copies_are_listed_newest_first_with_what_they_hold() {
    let home = Home::with_vault();
    let none = home.open(&["vault", "generations"]);
    assert!(none.stderr.contains("no older copies"), "{}", none.stderr);
    assert_eq!(none.done(), "");

    let home = home_with_three();
    let listed = home.open(&["vault", "generations", "--json"]).json();
    let copies = listed["generations"].as_array().unwrap();
    let told: Vec<_> = copies
        .iter()
        .map(|copy| (copy["revision"].as_u64(), copy["accounts"].as_u64()))
        .collect();
    assert_eq!(told, [(Some(2), Some(1)), (Some(1), Some(0))]);
    assert_eq!(copies[0]["outside"], false);
    assert!(copies[0]["reason"].is_null());
    let lines = home.open(&["vault", "generations"]).done();
    let first: Vec<_> = lines.lines().next().unwrap().split('\t').collect();
    assert_eq!(first[1..3], ["2", "1"]);
    assert_eq!(first[3], copies[0]["file"].as_str().unwrap());
}

#[test]
fn a_copy_that_is_damaged_is_listed_with_the_reason() {
    let home = home_with_three();
    let listed = home.open(&["vault", "generations", "--json"]).json();
    let file = listed["generations"][0]["file"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut bytes = fs::read(&file).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&file, bytes).unwrap();
    let listed = home.open(&["vault", "generations", "--json"]).json();
    let copy = &listed["generations"][0];
    assert_eq!(copy["opens"], false);
    assert_eq!(copy["reason"], "damaged");
    assert!(copy["accounts"].is_null());
    home.open(&["vault", "restore", &file, "--yes"]).ended(1);
    assert_eq!(home.accounts().len(), 3);
}

#[test]
fn going_back_shows_what_the_copy_holds_and_needs_a_yes() {
    let home = home_with_three();
    let before = home.files();
    home.open(&["vault", "restore"])
        .says(2, "vault generations");
    home.open(&["vault", "restore", "99", "--yes"])
        .says(3, "no copy 99");
    let asked = home.open(&["vault", "restore", "2"]);
    assert!(
        asked.stderr.contains("holds one account") && asked.stderr.contains("anna@example.com"),
        "{}",
        asked.stderr
    );
    asked.ended(2);
    assert_eq!(home.files(), before);

    home.open(&["vault", "restore", "2", "--yes"]).done();
    assert_eq!(home.accounts().len(), 1);
    // The state before that is a copy now.
    let listed = home.open(&["vault", "generations", "--json"]).json();
    assert_eq!(listed["generations"][0]["accounts"], 3);
    let revision = listed["generations"][0]["revision"].to_string();
    home.open(&["vault", "restore", &revision, "--yes"]).done();
    assert_eq!(home.accounts().len(), 3);
}

#[test]
fn a_damaged_vault_is_answered_with_the_newest_copy_that_opens() {
    let home = home_with_three();
    let whole = fs::read(home.vault_file()).unwrap();
    let mut in_the_middle = whole.clone();
    in_the_middle[whole.len() / 2] ^= 1;
    for (what, bytes) in [
        ("contents", in_the_middle),
        ("cut short", whole[..100].to_vec()),
        ("empty", Vec::new()),
    ] {
        let home = home_with_three();
        fs::write(home.vault_file(), &bytes).unwrap();
        home.open(&["list"]).says(5, "vault restore");
        let outcome = home.open(&["vault", "restore", "--yes"]);
        assert!(
            outcome.stderr.contains("The earlier file was kept: "),
            "{what}: {}",
            outcome.stderr
        );
        let aside = outcome
            .stderr
            .lines()
            .find_map(|line| line.strip_prefix("The earlier file was kept: "))
            .unwrap()
            .to_owned();
        outcome.done();
        assert_eq!(fs::read(aside).unwrap(), bytes, "{what}");
        assert_eq!(home.accounts().len(), 1, "{what}");
    }
}

#[test]
fn a_vault_file_that_is_gone_comes_back_from_its_copies() {
    let home = home_with_three();
    fs::remove_file(home.vault_file()).unwrap();
    home.open(&["list"]).says(5, "vault restore");
    let asked = home.open(&["vault", "restore"]);
    assert!(
        asked.stderr.contains("holds one account"),
        "{}",
        asked.stderr
    );
    asked.ended(2);
    assert!(!home.vault_file().exists());
    home.open(&["vault", "restore", "--yes"]).done();
    assert_eq!(home.accounts().len(), 1);
    home.open(&["vault", "verify"]).done();
}

#[test]
fn where_there_is_nothing_to_go_back_to_nothing_is_written() {
    let home = Home::empty();
    home.open(&["vault", "restore", "--yes"]).ended(3);
    assert!(!home.path("data").exists());
    let home = Home::with_vault();
    fs::write(home.vault_file(), b"no vault").unwrap();
    let before = home.files();
    home.open(&["vault", "restore", "--yes"]).ended(5);
    assert_eq!(home.files(), before);
}

#[test]
fn each_save_goes_to_the_backup_folder_as_well() {
    let home = Home::with_anna();
    let stick = home.path("stick");
    fs::create_dir(&stick).unwrap();
    let folder = |arguments: &[&str]| home.open(&[&["vault", "backup-folder"], arguments].concat());
    assert_eq!(folder(&[]).done(), "");
    let path = stick.to_str().unwrap();
    folder(&[path]).done();
    assert_eq!(folder(&[]).done(), format!("{path}\n"));
    let copies = || fs::read_dir(&stick).unwrap().count();
    assert_eq!(copies(), 1);
    home.open(&["rename", "anna", "--account", "anna.smith"])
        .done();
    assert_eq!(copies(), 2);
    let listed = home.open(&["vault", "generations", "--json"]).json();
    let outside = listed["generations"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|copy| copy["outside"] == true && copy["opens"] == true);
    assert_eq!(outside.count(), 2);

    folder(&["--none"]).done();
    home.open(&["rename", "anna", "--account", "anna"]).done();
    assert_eq!(copies(), 2);
}

#[test]
fn a_folder_that_cannot_be_written_to_is_not_chosen() {
    let home = Home::with_anna();
    let before = home.files();
    let nowhere = home.path("nowhere");
    home.open(&["vault", "backup-folder", nowhere.to_str().unwrap()])
        .ended(1);
    let file = home.path("p");
    home.open(&["vault", "backup-folder", file.to_str().unwrap()])
        .ended(1);
    assert_eq!(home.files(), before);
}

#[test]
fn a_backup_that_failed_is_a_warning_the_save_stands_and_the_vault_tells_it() {
    let home = Home::with_anna();
    let stick = home.path("stick");
    fs::create_dir(&stick).unwrap();
    home.open(&["vault", "backup-folder", stick.to_str().unwrap()])
        .done();
    fs::remove_dir_all(&stick).unwrap();
    let saved = home.open(&["rename", "anna", "--account", "anna.smith"]);
    assert!(saved.stderr.contains("stick"), "{}", saved.stderr);
    saved.done();
    assert_eq!(home.accounts()[0]["account"], "anna.smith");
    let failures = || {
        let told = home.open(&["vault", "events", "--json"]).json();
        let told = told["events"].as_array().unwrap().iter();
        told.filter(|event| event["what"] == "backup-failed")
            .count()
    };
    assert_eq!(failures(), 1);
    home.open(&["rename", "anna", "--account", "anna"]).done();
    assert_eq!(failures(), 1, "once a day is enough");
}

#[test]
fn a_restore_that_cannot_be_written_leaves_everything_as_it_was() {
    let home = home_with_three();
    let before = home.files();
    for folder in ["data/generations", "data"] {
        mode(&home.path(folder), 0o500);
    }
    let mut command = home.command();
    home.without_rights(&mut command);
    command
        .arg("--passphrase-file")
        .arg(home.path("p"))
        .args(["vault", "restore", "2", "--yes"]);
    crate::home::finish(&mut command, "").ended(1);
    for folder in ["data", "data/generations"] {
        mode(&home.path(folder), 0o700);
    }
    assert_eq!(home.files(), before);
}

#[test]
fn no_folder_of_the_vault_itself_is_a_backup_folder() {
    let home = Home::with_anna();
    let before = home.files();
    for folder in ["data", "state", "config", "data/generations"] {
        let folder = home.path(folder);
        home.open(&["vault", "backup-folder", folder.to_str().unwrap()])
            .says(1, "one of the vault's own");
    }
    assert_eq!(home.files(), before);
}

#[test]
fn a_name_from_a_foreign_file_or_folder_cannot_move_the_cursor() {
    let home = Home::with_anna();
    let folder = home.path("stick\u{1b}]0;owned\u{7}\u{202e}");
    std::fs::create_dir(&folder).unwrap();
    let shown = home.open(&["vault", "backup-folder", folder.to_str().unwrap()]);
    shown.done();
    for arguments in [&["vault", "backup-folder"][..], &["vault", "generations"]] {
        let shown = home.open(arguments).done();
        assert!(shown.contains("stick]0;owned"), "{shown}");
        assert!(
            !shown.contains(['\u{1b}', '\u{7}', '\u{202e}']),
            "{shown:?}"
        );
    }
    std::fs::remove_dir_all(&folder).unwrap();
    let warned = home.open(&["rename", "anna", "--account", "anne"]);
    let warned = warned.stderr;
    assert!(warned.contains("stick]0;owned"), "{warned}");
    assert!(
        !warned.contains(['\u{1b}', '\u{7}', '\u{202e}']),
        "{warned:?}"
    );

    let file = home.vault_file();
    let bytes = std::fs::read(&file).unwrap();
    let name = b"\"created\":\"";
    let at = bytes.windows(name.len()).position(|it| it == name).unwrap() + name.len();
    let mut foreign = bytes;
    foreign[at..at + 6].copy_from_slice(b"\\u001b");
    std::fs::write(&file, foreign).unwrap();
    let status = home.run(&["vault", "status"]).done();
    assert!(!status.contains('\u{1b}'), "{status:?}");
    let exact = home.run(&["vault", "status", "--json"]).json();
    assert!(exact["created"].as_str().unwrap().contains('\u{1b}'));
}

#[test]
fn a_header_that_is_damaged_without_looking_so_is_answered_with_the_newest_copy() {
    for (damage, code, said) in [
        ("salt", 4, "not the passphrase"),
        ("kind", 4, "vault restore"),
        ("format", 5, "newer version"),
    ] {
        let home = home_with_three();
        let mut bytes = fs::read(home.vault_file()).unwrap();
        let after = |bytes: &[u8], text: &str| {
            let mut windows = bytes.windows(text.len());
            windows.position(|it| it == text.as_bytes()).unwrap() + text.len()
        };
        let at = match damage {
            "salt" => after(&bytes, "\"salt\":\""),
            "kind" => after(&bytes, "\"kind\":\""),
            _ => after(&bytes, "IXVAULT\0"),
        };
        let one_bit_off = (0..7).map(|bit| bytes[at] ^ 1 << bit);
        bytes[at] = match damage {
            "format" => 9,
            _ => one_bit_off
                .into_iter()
                .find(u8::is_ascii_alphanumeric)
                .unwrap(),
        };
        fs::write(home.vault_file(), &bytes).unwrap();
        home.open(&["list"]).says(code, said);
        home.open(&["list"]).says(code, "vault restore");
        let before = home.files().len();
        let asked = home.open(&["vault", "restore"]);
        assert!(
            asked.stderr.contains("holds one account"),
            "{damage}: {}",
            asked.stderr
        );
        asked.ended(2);
        assert_eq!(fs::read(home.vault_file()).unwrap(), bytes, "{damage}");
        assert!(home.files().len() <= before, "{damage}");
        let outcome = home.open(&["vault", "restore", "--yes"]);
        let aside = outcome
            .stderr
            .lines()
            .find_map(|line| line.strip_prefix("The earlier file was kept: "))
            .unwrap_or_else(|| panic!("{damage}: {}", outcome.stderr))
            .to_owned();
        outcome.done();
        assert_eq!(fs::read(aside).unwrap(), bytes, "{damage}");
        assert_eq!(home.accounts().len(), 1, "{damage}");
    }
}

#[test]
fn a_passphrase_that_is_wrong_for_the_copies_too_restores_nothing() {
    let home = home_with_three();
    let whole = fs::read(home.vault_file()).unwrap();
    home.private("p", b"not it, and not even close");
    home.open(&["list"]).says(4, "vault restore");
    home.open(&["vault", "restore", "--yes"])
        .says(4, "not the passphrase of this vault");
    assert_eq!(fs::read(home.vault_file()).unwrap(), whole);
    // Nothing to go back to, nothing to hint at.
    let home = Home::with_vault();
    home.private("p", b"not it, and not even close");
    let outcome = home.open(&["list"]);
    assert!(
        !outcome.stderr.contains("vault restore"),
        "{}",
        outcome.stderr
    );
    outcome.ended(4);
}

#[test]
fn a_folder_whose_name_cannot_be_remembered_is_not_chosen() {
    use std::os::unix::ffi::OsStrExt;
    let home = Home::with_anna();
    let folder = home.root().join(std::ffi::OsStr::from_bytes(b"stick\xff"));
    std::fs::create_dir(&folder).unwrap();
    let mut command = home.command();
    let _ = command.args(["vault", "backup-folder"]).arg(&folder);
    finish(&mut command, "").says(1, "cannot be remembered");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
}
