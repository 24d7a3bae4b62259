//! Backup codes on the command line: taking in, showing, using, the sheet.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::home::{Home, Outcome};

const NINE: &str = "Back-upcodes voor injixo\n1. 4821 093 756\n2. 7750-318-264\n3. 1934827560\n\
    4. 6602947183\n5. 3318205947\n6. 9047261385\n7. 5286630194\n8. 8173940526\n9. 2469581037\n";
const TENTH: &str = "10. 7091835264\n";

/// Expects an exit code and these words for people, and gives the result.
#[track_caller]
fn told(outcome: Outcome, code: i32, words: &str) -> String {
    assert_eq!(outcome.code, code, "{}{}", outcome.stdout, outcome.stderr);
    assert!(outcome.stderr.contains(words), "{}", outcome.stderr);
    outcome.stdout
}

fn mode(file: &Path) -> u32 {
    fs::metadata(file).unwrap().permissions().mode() & 0o777
}

fn with_codes() -> Home {
    let home = Home::with_anna();
    let text = format!("{NINE}{TENTH}");
    home.open_with(&["backup-codes", "add", "anna"], &text)
        .done();
    home
}

#[test]
fn a_whole_set_is_taken_in_without_a_question_and_counted() {
    let home = with_codes();
    let list = home.accounts();
    assert_eq!(list[0]["backup_codes_left"], 10);
    let shown = home
        .open(&["backup-codes", "show", "anna", "--json"])
        .json();
    let set = &shown["sets"][0];
    assert_eq!(set["source"], "pasted");
    assert_eq!(set["codes"][1]["code"], "7750318264");
    assert_eq!(set["codes"][9]["code"], "7091835264");
    let status = home
        .open(&["backup-codes", "status", "anna", "--json"])
        .done();
    assert!(status.contains("\"left\": 10") && !status.contains("7750318264"));
}

#[test]
fn what_is_odd_is_told_and_nothing_is_kept_without_a_yes() {
    let home = Home::with_anna();
    let file = home.path("codes.txt");
    fs::write(&file, format!("{NINE}4821093756\n12345\n")).unwrap();
    let add = ["backup-codes", "add", "anna", file.to_str().unwrap()];
    let before = home.files();
    let said = told(home.open(&add), 2, "add --yes");
    assert!(said.starts_with("9 found, 10 expected.\nLine 1:"));
    assert!(said.contains("Line 11: the same code as in line 2"));
    assert!(said.contains("Line 12: 5 characters"));
    assert!(!said.contains("4821093756"));
    assert_eq!(home.files(), before);

    let json = home.open(&[&add[..], &["--yes", "--json"]].concat()).json();
    assert_eq!((&json["found"], &json["expected"]), (&9.into(), &10.into()));
    assert_eq!(json["added"], true);
    let kinds: Vec<_> = json["oddities"].as_array().unwrap().iter().collect();
    assert_eq!(kinds[1]["kind"], "duplicate");
    assert_eq!(kinds[1]["same_as_line"], 2);
    assert_eq!(kinds[2]["characters"], 5);
    let _ = told(
        home.open(&[&add[..], &["--yes"]].concat()),
        0,
        "kept already",
    );
    let _ = told(
        home.open_with(&["backup-codes", "add", "anna"], "Hello\n"),
        3,
        "No backup code was found",
    );
    let _ = told(
        home.open_with(&["backup-codes", "add", "anna"], "%PDF-1.7\n"),
        1,
        "That is no text file.",
    );
}

#[test]
fn each_code_is_given_once_and_a_new_set_voids_the_old() {
    let home = with_codes();
    let use_next = ["backup-codes", "use", "anna"];
    assert_eq!(home.open(&use_next).done(), "4821093756\n");
    let given = [&use_next[..], &["-"]].concat();
    home.open_with(&given, "1934-827 560\n").done();
    let _ = told(home.open_with(&given, "1934827560"), 1, "was used before");
    let _ = told(
        home.open_with(&given, "1111111111"),
        3,
        "no such backup code",
    );
    let used = home.open(&[&use_next[..], &["--json"]].concat()).json();
    assert_eq!(
        (&used["code"], &used["number"]),
        (&"7750318264".into(), &2.into())
    );
    assert_eq!(used["left"], 7);

    let _ = told(
        home.open_with(&["backup-codes", "add", "anna", "--yes"], "0000011111\n"),
        0,
        "The set before it, with 7 codes left, is void.",
    );
    let _ = told(
        home.open_with(&given, "6602947183"),
        1,
        "belongs to an older set",
    );
    let _ = told(home.open(&use_next), 0, "No backup code is left.");
    let _ = told(home.open(&use_next), 3, "Every backup code");
    let status = home
        .open(&["backup-codes", "status", "anna", "--json"])
        .json();
    assert_eq!(
        (&status["left"], &status["void_sets"]),
        (&0.into(), &1.into())
    );
    let events = home.open(&["vault", "events", "--json"]).json();
    let what: Vec<_> = events["events"].as_array().unwrap().iter().collect();
    assert!(what.iter().any(|it| it["what"] == "backup-code-used"));
    assert!(!events.to_string().contains("4821093756"));
}

#[test]
fn restoring_a_copy_keeps_every_mark_and_every_set() {
    let home = with_codes();
    home.open(&["rename", "anna", "--account", "anna.smith"])
        .done();
    home.open(&["backup-codes", "use", "anna"]).done();
    home.open_with(&["backup-codes", "add", "anna", "--yes"], "0000011111\n")
        .done();
    // The copy from before the codes were taken in.
    let copies = home.open(&["vault", "generations", "--json"]).json();
    let copies = copies["generations"].as_array().unwrap().clone();
    for copy in [1, 2] {
        let file = copies[copy]["file"].as_str().unwrap();
        home.open(&["vault", "restore", file, "--yes"]).done();
        let shown = home
            .open(&["backup-codes", "show", "anna", "--json"])
            .json();
        let sets = shown["sets"].as_array().unwrap().clone();
        assert_eq!(sets.len(), 2, "{file}");
        assert!(sets[0]["codes"][0]["used"].is_string(), "{file}");
        assert!(sets[0]["voided"].is_string(), "{file}");
    }
}

#[test]
fn the_sheet_is_its_owners_alone_and_never_written_over_a_file() {
    let home = with_codes();
    home.open(&["backup-codes", "use", "anna"]).done();
    let export = |file: &str| {
        let file = home.path(file);
        let path = file.to_str().unwrap().to_owned();
        (home.open(&["backup-codes", "export", "anna", &path]), file)
    };
    let (done, text) = export("sheet.txt");
    let _ = told(done, 0, "only you can read it");
    assert_eq!(mode(&text), 0o600);
    let page = fs::read_to_string(&text).unwrap();
    assert_eq!(page.matches("[ ]").count(), 9);
    assert!(!page.contains("4821093756") && page.contains("7750318264"));
    let _ = told(export("sheet.txt").0, 1, "a file of that name already");
    assert_eq!(fs::read_to_string(&text).unwrap(), page);
    let (done, pdf) = export("sheet.pdf");
    done.done();
    assert_eq!(mode(&pdf), 0o600);
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn an_account_without_codes_says_so() {
    let home = Home::with_anna();
    for command in ["show", "use", "status"] {
        let _ = told(
            home.open(&["backup-codes", command, "anna"]),
            3,
            "There are no backup codes of injixo",
        );
    }
    let status = home
        .open(&["backup-codes", "status", "anna", "--json"])
        .json();
    assert!(status["left"].is_null());
    assert!(home.accounts()[0]["backup_codes_left"].is_null());
}
