//! No key, link or code reaches stderr or the document of a command that fails; arguments are warned about.

use crate::home::{Home, Outcome, picture, run, run_with};

/// A key that is nowhere else in the tests.
const CANARY: &str = "KNQWM2LTNFWGC3LQMFXGSY3B";

/// The canary with a letter that no key has.
const WRONG: &str = "KNQWM2LTNFWGC3LQMFXGSY31";

#[track_caller]
fn quiet(outcome: &Outcome) {
    let said = format!("{}{}", outcome.stdout, outcome.stderr).to_uppercase();
    assert!(!said.contains(&CANARY[..12]), "{said}");
}

#[test]
fn a_command_that_fails_never_repeats_a_key() {
    let home = Home::with_vault();
    let link = format!("otpauth://totp/x:y?secret={CANARY}&issuer=x");
    home.add(&link);
    let failing = [
        (&["add", "--uri", "-"] as &[&str], link.clone()),
        (&["add", "--uri", "-"], format!("{link}&digits=262")),
        (
            &["add", "--uri", "-"],
            format!("{link}&algorithm={CANARY}0"),
        ),
        (&["add", "--uri", "-"], format!("x{link}")),
        (
            &["add", "--uri", "-"],
            format!("otpauth://totp/x?secret={WRONG}"),
        ),
        (&["add", "--key", "-"], CANARY.to_owned()),
        (&["add", "--key", "-"], WRONG.to_owned()),
        (&["add", "--key", "-"], link.clone()),
        (
            &["code", "--uri", "-", "--json"],
            format!("{link}&period=0"),
        ),
        (&["remove", "nobody"], String::new()),
        (&["code", "nobody", "--json"], String::new()),
    ];
    for (arguments, input) in failing {
        let input = input.replace(&format!("algorithm={CANARY}0"), "algorithm=MD5");
        let outcome = home.open_with(arguments, &input);
        assert_ne!(outcome.code, 0, "{arguments:?}");
        quiet(&outcome);
    }
    for name in ["list", "code", "remove", "rename"] {
        let arguments: &[&str] = match name {
            "remove" => &["remove", "x"],
            "rename" => &["rename", "x", "--issuer", "z"],
            other => &[other],
        };
        quiet(&home.run(arguments));
        quiet(&home.open(arguments));
    }
}

#[test]
fn a_talkative_environment_gives_no_key_away() {
    let home = Home::with_vault();
    let link = format!("otpauth://totp/x:y?secret={CANARY}&issuer=x");
    home.open_with(&["add", "--uri", "-"], &link).done();
    let key = home.private("key", CANARY.as_bytes());
    let key = key.to_str().unwrap();
    for arguments in [
        &["list"] as &[&str],
        &["list", "--json"],
        &["code", "x", "--json"],
        &["code", CANARY, "--json"],
        &["remove", CANARY],
        &["rename", CANARY, "--issuer", "z"],
        &["add", "--image", key],
        &["scan", key, "--json"],
        &["vault", "verify", "--json"],
        &["vault", "status", "--json"],
        &["--passphrase-file", key, "list"],
        &["--passphrase-file", key, "code", "--json"],
        &["doctor", "--json"],
    ] {
        let mut command = home.command();
        if !arguments.contains(&"--passphrase-file") {
            command.arg("--passphrase-file").arg(home.path("p"));
        }
        let output = command
            .args(arguments)
            .envs([("RUST_LOG", "trace"), ("RUST_BACKTRACE", "full")])
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).to_uppercase();
        assert!(!said.contains(&CANARY[..12]), "{arguments:?}: {said}");
    }
}

#[test]
fn a_key_among_wrong_arguments_is_blotted_out() {
    let link = format!("otpauth://totp/x:y?secret={CANARY}");
    let lower = CANARY.to_lowercase();
    for arguments in [
        &["add", &link] as &[&str],
        &["add", CANARY],
        &["add", "--kye", &lower],
        &["add", "--key", CANARY, &link],
        &["add", "--key", CANARY, "--digits", "262"],
        &["add", &format!("--link={link}")],
        &["code", "--image", "x.png", "--uri", &link],
        &["lits", &link],
        &[CANARY],
        &[&link, "list"],
        &[&link, "--no-such-option"],
        &["--demo", "add", "--uri", &link],
    ] {
        let outcome = run(arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}: {}", outcome.stderr);
        assert!(outcome.stderr.contains("error:"), "{}", outcome.stderr);
        quiet(&outcome);
    }
}

#[test]
fn a_secret_as_an_argument_works_and_warns() {
    let home = Home::with_vault();
    let link = format!("otpauth://totp/x:y?secret={CANARY}");
    let code = run(&["code", "--uri", &link, "--at", "59"]);
    assert!(code.stderr.contains("Warning: other programs can see"));
    quiet(&code);
    assert_eq!(
        code.done(),
        run_with(&["code", "--uri", "-", "--at", "59"], &link).done()
    );
    let add = home.open(&["add", "--key", CANARY, "--issuer", "x"]);
    assert!(add.stderr.contains("Warning: other programs can see"));
    quiet(&add);
    add.done();
}

#[test]
fn a_picture_without_an_account_is_not_repeated_in_the_sentence() {
    let home = Home::with_vault();
    for name in ["wifi.png", "link.png", "latin1.png", "export.png"] {
        let outcome = home.open(&["add", "--image", picture(name).to_str().unwrap()]);
        assert!(
            !outcome.stderr.contains("example.com"),
            "{}",
            outcome.stderr
        );
        assert!(!outcome.stderr.contains("WIFI:"), "{}", outcome.stderr);
        assert_eq!(outcome.ended(3), "");
    }
}
