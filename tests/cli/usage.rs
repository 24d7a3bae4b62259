//! Usage: help, languages, wrong arguments, the window without a display, and readers that go away.

use std::fs::File;
use std::process::Stdio;

use crate::home::{Home, finish, picture, program, run};

#[test]
fn wrong_usage_ends_with_2_and_help_with_0() {
    for arguments in [
        &["lits"] as &[&str],
        &["add"],
        &["add", "--key", "-", "--clipboard"],
        &["scan"],
        &["code", "x", "--uri", "-"],
        &["code", "--at", "yesterday"],
        &["remove"],
        &["rename", "x"],
        &["vault"],
        &["--lang", "tlh", "list"],
        &["--demo", "list"],
        &["list", "--copy"],
    ] {
        assert_eq!(run(arguments).code, 2, "{arguments:?}");
    }
    for arguments in [
        &["--help"] as &[&str],
        &["-h"],
        &["--version"],
        &["help", "add"],
        &["code", "--help"],
        &["vault", "create", "--help"],
    ] {
        let outcome = run(arguments);
        assert_eq!(outcome.stderr, "", "{arguments:?}");
        assert!(!outcome.done().is_empty());
    }
}

#[test]
fn options_before_the_command_change_nothing_about_wrong_usage_and_help() {
    for before in [
        &[] as &[&str],
        &["--passphrase-file", "p"],
        &["--passphrase-file=p"],
        &["--home", "h", "--passphrase-file", "p"],
        &["--lang", "en", "--passphrase-file", "p", "--home=h"],
    ] {
        for help in [
            &["--help"] as &[&str],
            &["-h"],
            &["--version"],
            &["add", "--help"],
            &["vault", "create", "-h"],
            &["help", "code"],
        ] {
            let outcome = run(&[before, help].concat());
            assert_eq!(outcome.stderr, "", "{before:?} {help:?}");
            assert_eq!(outcome.done(), run(help).done());
        }
        for (wrong, words) in [
            (&["lits"] as &[&str], "a similar subcommand exists: 'list'"),
            (&["code", "--at=1e9"], "invalid value '1e9' for '--at"),
            (
                &["add", "--key", "-", "--digits", "4"],
                "invalid value '4' for '--digits",
            ),
            (&["rename", "anna"], "<--issuer <NAME>|--account <NAME>>"),
            (&["add"], "<--image <FILE>|--screen|--clipboard"),
            (
                &["list", "JBSWY3DPEHPK3PXP"],
                "unexpected argument '…' found",
            ),
            (&["JBSWY3DPEHPK3PXP"], "unrecognized subcommand '…'"),
            (
                &["--hidden", "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP"],
                "--hidden goes with no link",
            ),
            (
                &["otpauth://totp/a?secret=JBSWY3DPEHPK3PXP", "--action=lock"],
                "--action goes with no link",
            ),
            (
                &["code", "--at=JBSWY3DPEHPK3PXP"],
                "invalid value '…' for '--at",
            ),
        ] {
            let outcome = run(&[before, wrong].concat());
            assert!(outcome.stderr.contains(words), "{}", outcome.stderr);
            assert_eq!(outcome.ended(2), "");
        }
    }
    let outcome = run(&["code", "--passphrase-file", "p", "--at=x"]);
    assert!(outcome.stderr.contains("invalid value 'x' for '--at"));
    assert_eq!(outcome.ended(2), "");
}

#[test]
fn help_tells_a_newcomer_where_to_begin_and_what_the_exit_codes_mean() {
    let help = run(&["--help"]).done();
    let in_one_line = help.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "vault create",
        "add --image",
        "standard input (-)",
        "Exit codes:",
        "4 locked, or no key",
        "INJIXO_AUTHENTICATOR_HOME",
        "independent of injixo",
    ] {
        assert!(in_one_line.contains(words), "no “{words}” in:\n{help}");
    }
    for later in ["import", "export"] {
        assert!(!help.contains(later), "{later} is offered but not there");
    }
}

#[test]
fn help_on_a_command_tells_what_it_does_to_the_vault_and_gives_examples() {
    for (command, words) in [
        ("scan", "3 when one gave none"),
        ("code", "saved before the code is shown"),
        ("list", "Neither keys nor codes are shown"),
        ("add", "a terminal asks instead"),
        ("remove", "stays on at the service itself"),
        ("rename", "Key and settings stay"),
        ("doctor", "Nothing is written"),
    ] {
        let help = run(&[command, "--help"]).done();
        let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(help.contains(words), "{command}: {help}");
    }
}

#[test]
fn a_mistyped_command_gets_a_suggestion() {
    assert!(run(&["lits"]).stderr.contains("'list'"));
}

#[test]
fn without_a_display_one_sentence_says_what_works() {
    let link = "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP";
    for arguments in [
        &[] as &[&str],
        &["--demo"],
        &[link],
        &["--lang", "en", link],
    ] {
        run(arguments).says(1, "These commands work without one: scan, code");
    }
    let missing = if cfg!(feature = "gui") {
        "no display"
    } else {
        "no window"
    };
    run::<&str>(&[]).says(1, missing);
}

#[test]
fn copying_without_a_display_says_so_and_moves_no_counter() {
    let home = Home::with_vault();
    home.add("otpauth://hotp/x:y?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=1");
    let before = home.files();
    home.open(&["code", "x", "--copy"])
        .says(1, "no clipboard to copy to");
    home.open(&["add", "--clipboard"])
        .says(1, "clipboard does not answer");
    assert_eq!(home.files(), before);
}

#[test]
fn sentences_come_in_the_language_that_is_asked_for() {
    for (language, words) in [
        ("en", "There is no vault yet."),
        ("nl", "Er is nog geen kluis."),
        ("de", "Es gibt noch keinen Tresor."),
        ("fr", "Il n’y a pas encore de coffre."),
        ("es", "Aún no hay ninguna bóveda."),
    ] {
        let home = Home::empty();
        home.run(&["--lang", language, "list"]).says(3, words);
        home.run(&["list", "--lang", language]).says(3, words);
        let mut command = home.command();
        command
            .env("LANG", format!("{language}_XX.UTF-8"))
            .arg("list");
        finish(&mut command, "").says(3, words);
    }
}

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    let home = Home::with_anna();
    for arguments in [
        &["list"] as &[&str],
        &["code", "--json"],
        &["vault", "verify"],
    ] {
        let mut command = home.command();
        command
            .arg("--passphrase-file")
            .arg(home.path("p"))
            .args(arguments);
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(
            String::from_utf8(output.stderr).unwrap(),
            "",
            "{arguments:?}"
        );
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn a_result_that_cannot_be_written_is_a_failure() {
    let full = File::options().write(true).open("/dev/full").unwrap();
    let qr = picture("clean.png");
    let output = program()
        .args(["scan", qr.to_str().unwrap()])
        .stdin(Stdio::null())
        .stdout(full)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("could not be written")
    );
}

#[test]
fn help_fits_into_80_columns_without_breaking_an_example() {
    for command in every_command() {
        let arguments = [&command[..], &["--help".to_owned()]].concat();
        let help = run(&arguments).done();
        for line in help.lines() {
            let usage = line.starts_with("Usage: ");
            assert!(usage || line.chars().count() <= 80, "{command:?}: {line}");
        }
        let examples = help.split("Examples:").nth(1).unwrap_or_default();
        for line in examples.lines().filter(|line| !line.trim().is_empty()) {
            assert!(
                line.starts_with("  "),
                "{command:?} breaks off before: {line}"
            );
        }
    }
}

/// Every command with those below it, as help lists them.
fn every_command() -> Vec<Vec<String>> {
    let mut found = vec![Vec::new()];
    let mut next = 0;
    while next < found.len() {
        let above: Vec<String> = found[next].clone();
        let help = run(&[&above[..], &["-h".to_owned()]].concat()).done();
        let list = help.split("Commands:\n").nth(1).unwrap_or_default();
        for line in list.lines().take_while(|line| !line.is_empty()) {
            let name = line.split_whitespace().next().unwrap();
            if line.starts_with("  ") && !line.starts_with("   ") && name != "help" {
                found.push([&above[..], &[name.to_owned()]].concat());
            }
        }
        next += 1;
    }
    assert!(found.len() > 10, "{found:?}");
    found
}
