//! The command line and the clipboard: codes to it, accounts from it.

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::Server;
use super::home::{ANNAS_KEY, Home, Outcome, finish, picture};

const LINK: &str =
    "otpauth://totp/injixo:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=injixo";

#[test]
fn a_copied_code_stays_until_something_else_is_copied_and_is_not_shown() {
    let server = Server::start();
    let home = Home::with_anna();
    let mut command = at(&server, &home);
    command.args(["code", "anna", "--copy", "--at", "59"]);
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    server.wait_until_pasted("503347");
    assert_eq!(server.paste("x-kde-passwordManagerHint"), "secret");
    let start = Instant::now();
    let _other = server.copy("UTF8_STRING", b"a shopping list");
    let output = child.wait_with_output().unwrap();
    assert!(start.elapsed() < Duration::from_secs(20));
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stdout, b"");
    let words = String::from_utf8(output.stderr).unwrap();
    assert!(words.contains("it works for another 1 s"), "{words}");
    assert!(!words.contains("503"), "{words}");
    assert_eq!(server.paste("UTF8_STRING"), "a shopping list");
}

#[test]
fn copying_needs_exactly_one_account() {
    let server = Server::start();
    let home = Home::with_anna();
    home.add("otpauth://totp/injixo:ben?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U");
    let several = open(&server, &home, &["code", "injixo", "--copy"]);
    assert!(
        several.stderr.contains("matches 2 accounts"),
        "{}",
        several.stderr
    );
    several.ended(3);
    open(&server, &home, &["code", "nobody", "--copy"]).says(3, "No account matches");
    let two = picture("two.png");
    open(
        &server,
        &home,
        &["code", "--copy", "--image", two.to_str().unwrap()],
    )
    .says(3, "--copy needs exactly one");
    assert_eq!(server.paste("UTF8_STRING"), "");
}

#[test]
fn a_picture_a_link_and_a_key_are_added_from_the_clipboard() {
    let server = Server::start();
    let home = Home::with_vault();
    let add = ["add", "--clipboard", "--keep-both"];
    let qr = fs::read(picture("clean.png")).unwrap();
    for (target, bytes, names) in [
        ("image/png", qr.as_slice(), "injixo (anna@example.com)"),
        ("UTF8_STRING", LINK.as_bytes(), "injixo (anna)"),
        (
            "UTF8_STRING",
            ANNAS_KEY.as_bytes(),
            "an account without a name",
        ),
    ] {
        let _other = server.copy(target, bytes);
        let added = open(&server, &home, &add);
        assert!(
            added.stderr.ends_with(&format!("Added: {names}.\n")),
            "{}",
            added.stderr
        );
        added.done();
    }
    let accounts = home.accounts();
    assert_eq!(accounts.len(), 3);
}

#[test]
fn what_is_no_account_on_the_clipboard_changes_nothing() {
    let server = Server::start();
    let home = Home::with_vault();
    let before = home.files();
    open(&server, &home, &["add", "--clipboard"]).says(3, "neither a picture nor a text");
    let wifi = fs::read(picture("wifi.png")).unwrap();
    for (target, bytes, code, words) in [
        ("image/png", wifi.as_slice(), 3, "a Wi-Fi network"),
        (
            "UTF8_STRING",
            b"a shopping list 1",
            1,
            "wrong letter: “1” at position 17",
        ),
        ("UTF8_STRING", b"otpauth://totp/x", 1, "There is no key"),
    ] {
        let _other = server.copy(target, bytes);
        open(&server, &home, &["add", "--clipboard"]).says(code, words);
    }
    assert_eq!(home.files(), before);
}

fn at(server: &Server, home: &Home) -> Command {
    let mut command = home.command();
    command
        .env("DISPLAY", &server.display)
        .arg("--passphrase-file")
        .arg(home.path("p"));
    command
}

fn open(server: &Server, home: &Home, arguments: &[&str]) -> Outcome {
    finish(at(server, home).args(arguments), "")
}
