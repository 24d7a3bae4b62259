//! `scan` and `code`: pictures, links and kept accounts against the published values, and counters that are never shown twice.

use std::process::Command;

use crate::home::{ANNAS_KEY, Home, RFC_KEY, picture, run, run_with};

const ANNAS_LINK: &str = "otpauth://totp/injixo:anna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=injixo";

/// RFC 6238, appendix B: time, code, algorithm.
const RFC_6238: [(&str, &str, &str); 18] = [
    ("59", "94287082", "SHA1"),
    ("59", "46119246", "SHA256"),
    ("59", "90693936", "SHA512"),
    ("1111111109", "07081804", "SHA1"),
    ("1111111109", "68084774", "SHA256"),
    ("1111111109", "25091201", "SHA512"),
    ("1111111111", "14050471", "SHA1"),
    ("1111111111", "67062674", "SHA256"),
    ("1111111111", "99943326", "SHA512"),
    ("1234567890", "89005924", "SHA1"),
    ("1234567890", "91819424", "SHA256"),
    ("1234567890", "93441116", "SHA512"),
    ("2000000000", "69279037", "SHA1"),
    ("2000000000", "90698825", "SHA256"),
    ("2000000000", "38618901", "SHA512"),
    ("20000000000", "65353130", "SHA1"),
    ("20000000000", "77737706", "SHA256"),
    ("20000000000", "47863826", "SHA512"),
];

/// RFC 4226, appendix D.
const RFC_4226: [&str; 10] = [
    "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
    "520489",
];

/// The RFC's keys: its ten digits over and over, as long as the hash.
fn rfc_key(algorithm: &str) -> String {
    let bytes = match algorithm {
        "SHA1" => 20,
        "SHA256" => 32,
        _ => 64,
    };
    let key: Vec<u8> = b"1234567890".iter().copied().cycle().take(bytes).collect();
    data_encoding::BASE32_NOPAD.encode(&key)
}

#[test]
fn a_picture_becomes_an_account_whose_code_is_right() {
    let home = Home::with_vault();
    let qr = picture("clean.png");
    let qr = qr.to_str().unwrap();
    assert_eq!(run(&["scan", qr]).done(), format!("{ANNAS_LINK}\n"));
    let added = home.open(&["add", "--image", qr]);
    assert_eq!(added.stderr, "Added: injixo (anna@example.com).\n");
    assert_eq!(added.done(), "");
    let codes = home.open(&["code", "anna", "--at", "59", "--json"]).json();
    assert_eq!(codes["accounts"][0]["code"], "503347");
    let straight = run(&["code", "--image", qr, "--at", "59"]).done();
    assert_eq!(straight, "injixo\tanna@example.com\t503347\t1\n");
}

#[test]
fn codes_are_those_of_rfc_6238() {
    for (time, code, algorithm) in RFC_6238 {
        let link = format!(
            "otpauth://totp/rfc:6238?secret={}&digits=8&algorithm={algorithm}",
            rfc_key(algorithm)
        );
        let codes = run_with(&["code", "--uri", "-", "--at", time, "--json"], &link).json();
        assert_eq!(codes["accounts"][0]["code"], code, "{algorithm} at {time}");
    }
}

#[test]
fn codes_are_those_of_oathtool() {
    for (now, digits, period) in [("59", 6, 30), ("1234567890", 8, 60), ("4102444800", 7, 45)] {
        let oathtool = Command::new("oathtool")
            .args(["--totp", "-b", ANNAS_KEY, &format!("--now=@{now}")])
            .arg(format!("--digits={digits}"))
            .arg(format!("--time-step-size={period}s"))
            .output()
            .expect("the package oathtool; tests/all installs it");
        let link = format!("otpauth://totp/a:b?secret={ANNAS_KEY}&digits={digits}&period={period}");
        let codes = run_with(&["code", "--uri", "-", "--at", now, "--json"], &link).json();
        let expected = String::from_utf8(oathtool.stdout).unwrap();
        assert_eq!(codes["accounts"][0]["code"], expected.trim());
    }
}

#[test]
fn a_link_with_blanks_dashes_and_small_letters_works_straight_from_standard_input() {
    let link = "otpauth://totp/injixo:ben?secret=jbsw y3dp-ehpk3pxp&issuer=injixo&period=60&digits=8&algorithm=sha256";
    let outcome = run_with(&["code", "--uri", "-", "--at", "59", "--json"], link);
    assert!(
        outcome.stderr.contains("under 128 bits"),
        "{}",
        outcome.stderr
    );
    let account = outcome.json()["accounts"][0].clone();
    assert_eq!(account["account"], "ben");
    assert_eq!(account["algorithm"], "SHA256");
    assert_eq!(account["period"], 60);
    assert_eq!(account["seconds_left"], 1);
    assert_eq!(account["code"].as_str().unwrap().len(), 8);
    assert_eq!(account["flags"][0], "secret-below-128-bits");
}

#[test]
fn the_next_code_is_the_code_of_the_next_period() {
    let home = Home::with_anna();
    let now = home.open(&["code", "anna", "--at", "59", "--next"]).done();
    let then = home.open(&["code", "anna", "--at", "60"]).done();
    let next = now.trim_end().rsplit('\t').next().unwrap();
    assert_eq!(then, format!("injixo\tanna@example.com\t{next}\t30\n"));
}

#[test]
fn every_code_of_a_picture_is_shown_and_added() {
    let home = Home::with_vault();
    let two = picture("two.png");
    let two = two.to_str().unwrap();
    assert_eq!(run(&["scan", two]).done().lines().count(), 2);
    assert_eq!(run(&["code", "--image", two]).done().lines().count(), 2);
    home.open(&["add", "--image", two]).done();
    assert_eq!(home.accounts().len(), 2);
    let status = home.run(&["vault", "status", "--json"]).json();
    assert_eq!(status["generations"], 1, "both came in one save");
}

#[test]
fn a_kept_account_has_the_flags_of_its_link() {
    let home = Home::with_vault();
    let link = "otpauth://totp/anna?secret=GEZDGNBVGY&digits=9&period=17";
    home.add(link);
    let fresh = run_with(&["code", "--uri", "-", "--json"], link).json();
    let kept = home.open(&["code", "--json"]).json();
    let flags = &kept["accounts"][0]["flags"];
    assert_eq!(flags, &fresh["accounts"][0]["flags"]);
    assert_eq!(flags.as_array().unwrap().len(), 4, "{flags}");
}

#[test]
fn a_counter_is_saved_before_its_code_is_shown_and_no_code_comes_twice() {
    let home = Home::with_vault();
    home.add(&format!(
        "otpauth://hotp/rfc:4226?secret={RFC_KEY}&counter=0"
    ));
    for (counter, code) in RFC_4226.into_iter().take(4).enumerate() {
        let shown = home.open(&["code", "rfc", "--json"]).json();
        let account = &shown["accounts"][0];
        assert_eq!(account["code"], code);
        assert_eq!(account["counter"], counter);
        assert_eq!(account["period"], serde_json::Value::Null);
        assert_eq!(account["seconds_left"], serde_json::Value::Null);
    }
}

#[test]
fn a_counter_stays_without_a_query_and_when_several_accounts_match() {
    let home = Home::with_vault();
    home.add(&format!(
        "otpauth://hotp/rfc:one?secret={RFC_KEY}&counter=1"
    ));
    home.add("otpauth://totp/rfc:two?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U");
    for arguments in [&["code"] as &[&str], &["code", "rfc"], &["code", "--next"]] {
        let before = home.files();
        let outcome = home.open(arguments);
        assert!(outcome.stderr.contains("without moving their counter on"));
        assert!(outcome.done().contains("\t287082\t"), "{arguments:?}");
        assert_eq!(home.files(), before, "{arguments:?}");
    }
    let link = format!("otpauth://hotp/rfc:one?secret={RFC_KEY}&counter=1");
    let straight = run_with(&["code", "--uri", "-", "--next"], &link).done();
    assert_eq!(straight, "rfc\tone\t287082\t\t359152\n");
}

#[test]
fn a_counter_that_cannot_be_saved_shows_no_code() {
    let home = Home::with_vault();
    home.add(&format!(
        "otpauth://hotp/rfc:one?secret={RFC_KEY}&counter=1"
    ));
    let before = home.files();
    crate::bad_input::on_a_full_disk(&home, &["code", "one"]).says(1, "the disk is full");
    assert_eq!(home.files(), before);
}

#[test]
fn steam_codes_have_five_letters() {
    let link = format!("otpauth://steam/Steam:anna?secret={ANNAS_KEY}&issuer=Steam");
    let codes = run_with(&["code", "--uri", "-", "--at", "59", "--json"], &link).json();
    let account = &codes["accounts"][0];
    assert_eq!(account["type"], "steam");
    assert_eq!(account["code"].as_str().unwrap().len(), 5);
    assert_eq!(account["period"], 30);
}

#[test]
fn a_link_is_read_from_a_file_too() {
    let home = Home::empty();
    let file = home.private("link", format!("\u{feff}{ANNAS_LINK}\r\n").as_bytes());
    let outcome = run(&["code", "--uri", file.to_str().unwrap(), "--at", "59"]);
    assert_eq!(outcome.stderr, "");
    assert_eq!(outcome.done(), "injixo\tanna@example.com\t503347\t1\n");
}
