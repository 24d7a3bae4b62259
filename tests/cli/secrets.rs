//! No key, link or code reaches stderr or the document of a command that fails; arguments are warned about.

use crate::home::{Home, Outcome, finish, picture, run, run_with};

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
fn what_fails_about_the_vault_itself_never_repeats_a_key() {
    let home = Home::with_vault();
    let link = format!("otpauth://totp/x:y?secret={CANARY}&issuer=x");
    home.add(&link);
    home.open(&["remove", "x"]).done();
    home.add_phrase();
    let key = home.private("key", CANARY.as_bytes());
    let links = home.private("links", link.as_bytes());
    let (key, links) = (key.to_str().unwrap(), links.to_str().unwrap());
    let mut failing: Vec<Vec<&str>> = vec![
        vec!["vault", "restore"],
        vec!["vault", "slots", "add", "passphrase"],
        vec!["vault", "forget"],
        vec!["--passphrase-file", links, "vault", "verify"],
        vec!["--passphrase-file", CANARY, "vault", "verify"],
    ];
    // The key or the link in the place of whatever is taken, and files that hold one.
    for secret in [CANARY, &link, key, links] {
        failing.extend([
            vec!["vault", secret],
            vec!["vault", "slots", secret],
            vec!["vault", "slots", "--json", secret],
            vec!["vault", "slots", "add", secret],
            vec!["vault", "slots", "add", "keyring", secret],
            vec!["vault", "slots", "change", secret],
            vec!["vault", "slots", "remove", secret],
            vec![
                "vault", "slots", "remove", "keyring", "--copies", secret, "--yes",
            ],
            vec!["vault", "recover", secret],
            vec!["--recovery-file", secret, "vault", "recover"],
            vec![
                "--recovery-file",
                secret,
                "vault",
                "slots",
                "add",
                "keyring",
            ],
            vec!["vault", "restore", secret, "--yes"],
            vec!["vault", "trash", secret],
            vec!["vault", "trash", "restore", secret],
            vec!["vault", "trash", "delete", secret, "--yes"],
            vec!["vault", "generations", secret],
            vec!["vault", "generations", "--json", secret],
            vec!["vault", "events", secret],
            vec!["vault", "events", "--json", secret],
            vec!["vault", "forget", secret],
            vec!["--recovery-file", secret, "vault", "forget", "--yes"],
        ]);
    }
    for secret in [CANARY, &link] {
        let option = "--new-passphrase-file";
        failing.extend([
            vec![
                "vault",
                "slots",
                "add",
                "keyring+passphrase",
                option,
                secret,
            ],
            vec![
                "vault",
                "slots",
                "change",
                "passphrase",
                option,
                secret,
                "--yes",
            ],
        ]);
    }
    // A copy never takes the place of a file that is there.
    failing.extend([key, links].map(|file| vec!["vault", "forget", "--yes", "--copy-to", file]));
    for arguments in failing {
        let mut command = home.command();
        if arguments[0] == "vault" {
            command.arg("--passphrase-file").arg(home.path("p"));
        }
        command.args(&arguments).current_dir(home.root());
        let outcome = finish(&mut command, &link);
        assert_ne!(outcome.code, 0, "{arguments:?}");
        let said = format!("{}{}", outcome.stdout, outcome.stderr).to_uppercase();
        assert!(!said.contains(&CANARY[..12]), "{arguments:?}: {said}");
    }
    // The key is there all the time.
    let id = home.open(&["vault", "trash", "--json"]).json();
    let id = id["trash"][0]["id"].as_str().unwrap();
    home.open(&["vault", "trash", "restore", id]).done();
    assert_eq!(home.accounts().len(), 1);
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

/// What a shell makes of `<(command)` is the name of a pipe.
#[test]
fn a_pipe_is_read_like_a_file() {
    let home = Home::with_vault();
    let link = format!("otpauth://totp/x:y?secret={CANARY}");
    let add = home.open_with(&["add", "--uri", "/dev/stdin"], &link);
    quiet(&add);
    add.done();
    assert_eq!(home.accounts().len(), 1);
}

#[test]
fn a_picture_without_an_account_is_not_repeated_in_the_sentence() {
    let home = Home::with_vault();
    for name in ["wifi.png", "link.png", "latin1.png"] {
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
