//! What an administrator fixed, as the command line obeys it.

use serde_json::json;

use crate::home::{Home, Outcome, finish};
use crate::managed::{self, ACME, is_possible};

const PLACE: &str = "/etc/injixo-authenticator/policy.toml";

/// Runs the program on a computer with this policy.
fn managed(home: &Home, policy: &str, mode: &str, arguments: &[&str]) -> Outcome {
    let mut plain = home.command();
    plain.args(arguments);
    finish(&mut managed::managed(&plain, policy, mode), "")
}

fn acme(home: &Home, arguments: &[&str]) -> Outcome {
    managed(home, ACME, "644", arguments)
}

fn words_of(home: &Home) -> String {
    home.path("p").to_str().unwrap().to_owned()
}

#[test]
fn a_vault_is_made_with_the_required_passphrase_only() {
    if !is_possible() {
        return;
    }
    let home = Home::empty();
    acme(&home, &["vault", "create", "--keyring"]).says(1, "asks for a passphrase");
    assert!(!home.vault_file().exists());
    let file = words_of(&home);
    acme(&home, &["--passphrase-file", &file, "vault", "create"]).done();
    assert_eq!(home.slots(), ["passphrase"]);
    let add = [
        "--passphrase-file",
        &file,
        "vault",
        "slots",
        "add",
        "keyring",
    ];
    acme(&home, &add).says(1, "asks for a passphrase");
    assert_eq!(home.slots(), ["passphrase"]);
}

#[test]
fn the_clock_is_checked_with_the_fixed_address_only() {
    if !is_possible() {
        return;
    }
    let other = ["clock", "--check", "--address", "https://time.example"];
    acme(&Home::empty(), &other).says(1, "https://time.acme.example");
}

#[test]
fn doctor_tells_what_is_fixed_and_by_whom() {
    if !is_possible() {
        return;
    }
    let home = Home::empty();
    let doctor = acme(&home, &["doctor", "--json"]).json();
    assert_eq!(
        doctor["policy"],
        json!({
            "place": PLACE,
            "state": "in-force",
            "organisation": "ACME IT",
            "longest_auto_lock_minutes": 15,
            "passphrase_required": true,
            "export": false,
            "clock_address": "https://time.acme.example",
            "faults": [],
            "unknown": [],
        })
    );
    let text = acme(&home, &["doctor"]).done();
    for words in [
        PLACE,
        "Set by ACME IT",
        "after 15 minutes at the latest",
        "a passphrase is required",
        "no QR code and no key",
        "https://time.acme.example",
    ] {
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn doctor_names_the_line_of_a_mistake_and_what_it_does_not_know() {
    if !is_possible() {
        return;
    }
    let home = Home::empty();
    let odd = "exports = false\nexport = \"off\"\n";
    let doctor = managed(&home, odd, "644", &["doctor", "--json"]).json();
    let policy = &doctor["policy"];
    assert_eq!(policy["unknown"], json!(["exports"]));
    let fault = json!({"what": "value", "setting": "export", "line": 2});
    assert_eq!(policy["faults"], json!([fault]));
    assert_eq!(policy["export"], false);
    let text = managed(&home, odd, "644", &["doctor"]).done();
    assert!(text.contains("in line 2: export"), "{text}");
    assert!(text.contains("ignored: exports"), "{text}");
    let text = managed(&home, "export = = no", "644", &["doctor"]).done();
    assert!(text.contains("a mistake in line 1"), "{text}");
}

#[test]
fn a_file_that_others_may_write_fixes_nothing_and_doctor_says_so() {
    if !is_possible() {
        return;
    }
    let home = Home::empty();
    let doctor = managed(&home, ACME, "666", &["doctor", "--json"]).json();
    assert_eq!(doctor["policy"]["state"], "not-owned");
    assert_eq!(doctor["policy"]["passphrase_required"], false);
    let text = managed(&home, ACME, "666", &["doctor"]).done();
    assert!(text.contains("others than root"), "{text}");
}

#[test]
fn without_a_policy_doctor_says_so() {
    if std::path::Path::new(PLACE).exists() {
        println!("this computer has a policy: nothing was looked at");
        return;
    }
    let home = Home::empty();
    let doctor = home.run(&["doctor", "--json"]).json();
    assert_eq!(doctor["policy"]["state"], "none");
    assert_eq!(doctor["policy"]["export"], true);
    let text = home.run(&["doctor"]).done();
    assert!(text.contains(PLACE), "{text}");
}
