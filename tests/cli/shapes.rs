//! The JSON documents that other programs rely on, field by field.

use serde_json::{Value, json};

use crate::home::{ANNAS_KEY, Home, RFC_KEY, picture, run, run_with};

/// Puts a placeholder where a value differs from run to run.
fn blot(value: &mut Value, pointer: &str, is_right: fn(&Value) -> bool) {
    let found = value
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("no {pointer}"));
    assert!(is_right(found), "{pointer}: {found}");
    *found = json!("…");
}

fn is_id(value: &Value) -> bool {
    value
        .as_str()
        .is_some_and(|id| uuid::Uuid::parse_str(id).is_ok())
}

#[test]
fn scan_tells_payloads_kinds_reasons_and_times() {
    let files = [
        "clean.png",
        "account-and-link.png",
        "wifi.png",
        "latin1.png",
        "no-code.png",
    ]
    .map(|name| picture(name).to_str().unwrap().to_owned());
    let mut arguments = vec!["scan".to_owned(), "--json".to_owned()];
    arguments.extend(files.clone());
    let outcome = run(&arguments);
    assert_eq!(outcome.code, 3);
    let scan = outcome.json();
    let kinds: Vec<Vec<&str>> = scan["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| {
            let codes = file["codes"].as_array().unwrap().iter();
            codes.map(|code| code["kind"].as_str().unwrap()).collect()
        })
        .collect();
    assert_eq!(
        kinds,
        [
            &["otpauth"] as &[&str],
            &["otpauth", "link"],
            &["wifi"],
            &["text"],
            &[]
        ]
    );
    let first = &scan["files"][0];
    assert_eq!(first["file"], files[0]);
    assert_eq!(first["reason"], Value::Null);
    assert!(
        first["codes"][0]["payload"]
            .as_str()
            .unwrap()
            .contains(ANNAS_KEY)
    );
    assert!(first["read_ms"].as_f64().unwrap() > 0.0);
    assert!(first["search_ms"].as_f64().unwrap() > 0.0);
    assert_eq!(scan["files"][4]["reason"], "no-code");
    assert_eq!(first.as_object().unwrap().len(), 5);
    assert_eq!(scan.as_object().unwrap().len(), 1);
}

#[test]
fn scan_tells_of_many_pictures_at_once_what_is_expected_of_each() {
    let expected = std::fs::read(picture("expected.json")).unwrap();
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    let expected = expected.as_object().unwrap();
    let names: Vec<&String> = expected
        .keys()
        .filter(|name| name.ends_with(".png"))
        .collect();
    let mut arguments = vec!["scan".to_owned()];
    arguments.extend(names.iter().map(|name| picture(name).display().to_string()));
    arguments.push("--json".to_owned());
    let outcome = run(&arguments);
    assert_eq!(outcome.code, 1, "some of them cannot be read");
    let scan = outcome.json();
    assert_eq!(scan["files"].as_array().unwrap().len(), names.len());
    for (name, file) in names.iter().zip(scan["files"].as_array().unwrap()) {
        let expected = &expected[*name];
        assert_eq!(file["codes"], expected["codes"], "{name}");
        let reasons = expected["reasons"].as_array().unwrap();
        assert!(
            reasons.contains(&file["reason"]),
            "{name}: {}",
            file["reason"]
        );
    }
}

#[test]
fn scan_gives_one_reason_for_each_fault_and_the_exit_code_of_the_worst() {
    for (name, reason, code) in [
        ("no-code.png", "no-code", 3),
        ("damaged.png", "unreadable", 3),
        ("20000x20000.png", "too-large", 1),
        ("truncated.png", "not-an-image", 1),
        ("nowhere.png", "cannot-open", 1),
        ("", "cannot-open", 1),
    ] {
        let outcome = run(&["scan", "--json", picture(name).to_str().unwrap()]);
        assert_eq!(outcome.code, code, "{name}");
        let scan = outcome.json();
        assert_eq!(scan["files"][0]["reason"], reason, "{name}");
        assert_eq!(scan["files"][0]["codes"], json!([]), "{name}");
    }
    let mixed = ["no-code.png", "nowhere.png", "clean.png"].map(picture);
    let mixed = mixed.each_ref().map(|path| path.to_str().unwrap());
    assert_eq!(run(&[&["scan"], &mixed[..]].concat()).code, 1);
}

#[test]
fn a_code_has_every_field_kept_or_not() {
    let home = Home::with_anna();
    let mut kept = home
        .open(&["code", "anna", "--at", "59", "--next", "--json"])
        .json();
    blot(&mut kept, "/accounts/0/id", is_id);
    let mut expected = json!({"accounts": [{
        "id": "…", "issuer": "injixo", "account": "anna@example.com", "type": "totp", "algorithm": "SHA1",
        "digits": 6, "period": 30, "counter": null, "code": "503347", "next": "136231", "seconds_left": 1, "flags": [],
    }]});
    expected["accounts"][0]["next"] = kept["accounts"][0]["next"].clone();
    assert_eq!(kept, expected);
    let qr = picture("clean.png");
    let mut straight = run(&[
        "code",
        "--image",
        qr.to_str().unwrap(),
        "--at",
        "59",
        "--next",
        "--json",
    ])
    .json();
    blot(&mut straight, "/accounts/0/id", Value::is_null);
    assert_eq!(straight, expected);
}

#[test]
fn a_counter_based_code_has_a_counter_and_no_seconds() {
    let link = format!("otpauth://hotp/rfc:4226?secret={RFC_KEY}&counter=1");
    assert_eq!(
        run_with(&["code", "--uri", "-", "--json"], &link).json(),
        json!({"accounts": [{
            "id": null, "issuer": "rfc", "account": "4226", "type": "hotp", "algorithm": "SHA1", "digits": 6,
            "period": null, "counter": 1, "code": "287082", "next": null, "seconds_left": null, "flags": [],
        }]})
    );
}

#[test]
fn nothing_found_is_an_empty_document_with_exit_code_3() {
    let home = Home::with_vault();
    let code = home.open(&["code", "nobody", "--json"]);
    assert_eq!(code.code, 3);
    assert_eq!(code.json(), json!({"accounts": []}));
    let list = home.open(&["list", "--json"]);
    assert_eq!(list.code, 0);
    assert_eq!(list.json(), json!({"accounts": []}));
}

#[test]
fn a_listed_account_has_every_field_and_no_code() {
    let home = Home::with_anna();
    let mut list = home.open(&["list", "--json"]).json();
    blot(&mut list, "/accounts/0/id", is_id);
    assert_eq!(
        list,
        json!({"accounts": [{
            "id": "…", "issuer": "injixo", "account": "anna@example.com", "type": "totp", "algorithm": "SHA1",
            "digits": 6, "period": 30, "backup_codes_left": null,
        }]})
    );
}

#[test]
fn status_tells_what_can_be_told_without_a_passphrase() {
    let home = Home::with_anna();
    let mut status = home.run(&["vault", "status", "--json"]).json();
    blot(&mut status, "/vault_id", is_id);
    blot(&mut status, "/created", |created| {
        created
            .as_str()
            .is_some_and(|created| created.parse::<jiff::Timestamp>().is_ok())
    });
    blot(&mut status, "/file_bytes", |bytes| {
        bytes.as_u64().is_some_and(|bytes| bytes > 16_384)
    });
    assert_eq!(
        status,
        json!({
            "file": home.vault_file(), "vault_id": "…", "created": "…", "revision": 2, "slots": ["passphrase"],
            "file_bytes": "…", "generations": 1,
        })
    );
}

#[test]
fn doctor_tells_what_there_is_and_writes_nothing() {
    let home = Home::with_anna();
    let before = home.files();
    let doctor = home.run(&["doctor", "--json"]).json();
    assert_eq!(doctor["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(doctor["keyring"], "none");
    assert_eq!(doctor["display"], false);
    assert_eq!(doctor["clipboard"], false);
    assert_eq!(doctor["capture"], serde_json::Value::Null);
    assert_eq!(doctor["vault"]["state"], "there");
    assert_eq!(doctor["vault"]["slots"], json!(["passphrase"]));
    assert_eq!(doctor["folders"][0]["role"], "data");
    assert_eq!(doctor["folders"][0]["mode"], "0700");
    assert_eq!(doctor["folders"][0]["private"], true);
    assert_eq!(doctor["closed_to_debuggers"], true);
    let clock = doctor["clock"].as_str().unwrap();
    assert!(["synchronised", "waiting", "off", "unknown"].contains(&clock));
    assert_eq!(home.files(), before);
    let text = home.run(&["doctor"]).done();
    for words in [
        "Keyring",
        "No keyring answers",
        "opens with: passphrase",
        "yours alone",
    ] {
        assert!(text.contains(words), "{text}");
    }
    crate::home::mode(&home.path("data"), 0o755);
    let doctor = home.run(&["doctor", "--json"]).json();
    assert_eq!(doctor["folders"][0]["private"], false);
}
