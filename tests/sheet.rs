//! The emergency sheet as others read it: poppler finds each of its letters, and its fonts are in the file.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use std::io::Write;

const CODES: &str = "4821093756 7750318264 1934827560";
const LINK: &str =
    "otpauth://totp/injixo%20Stra%C3%9Fe:Zo%C3%AB%20Mu%C3%B1oz%20caf%C3%A9?secret=JBSWY3DPEHPK3PXP";

/// Runs the program in a home with a passphrase file, something on its standard input.
fn run(home: &Path, arguments: &[&str], input: &str) {
    let passphrase = home.join("p");
    if !passphrase.exists() {
        std::fs::write(&passphrase, "correct horse battery staple").unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(&passphrase, mode).unwrap();
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_injixo-authenticator"))
        .env_clear()
        .env("HOME", "/nonexistent")
        .arg("--home")
        .arg(home)
        .arg("--passphrase-file")
        .arg(&passphrase)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    assert!(child.wait().unwrap().success(), "{arguments:?}");
}

/// A sheet in that language.
fn sheet(home: &Path, language: &str) -> PathBuf {
    let file = home.join(format!("{language}.pdf"));
    let path = file.to_str().unwrap();
    let export = ["--lang", language, "backup-codes", "export", "injixo", path];
    run(home, &export, "");
    file
}

fn told(tool: &str, arguments: &[&str]) -> String {
    let output = Command::new(tool).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{tool} (poppler-utils): {error}"));
    assert!(output.status.success(), "{tool}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_letter_of_the_sheet_is_found_in_it_and_its_fonts_are_embedded() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    run(home, &["vault", "create"], "");
    run(home, &["add", "--uri", "-"], LINK);
    run(home, &["backup-codes", "add", "injixo", "--yes"], CODES);
    for language in ["en", "nl", "de"] {
        let file = sheet(home, language);
        let file = file.to_str().unwrap();
        let text = told("pdftotext", &["-layout", file, "-"]);
        assert!(text.contains("injixo Straße: Zoë Muñoz café"), "{text}");
        for code in CODES.split(' ') {
            // In groups or not, each stands there once.
            let plain: String = text.chars().filter(|it| !it.is_whitespace()).collect();
            assert_eq!(plain.matches(code).count(), 1, "{language}: {text}");
        }
        let fonts = told("pdffonts", &[file]);
        let rows: Vec<Vec<&str>> = fonts
            .lines()
            .skip(2)
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert!(!rows.is_empty(), "{fonts}");
        for row in rows {
            // … emb sub uni, then the two numbers of the object.
            let embedded = row[row.len() - 5];
            assert_eq!(embedded, "yes", "{language}: {fonts}");
        }
    }
}
