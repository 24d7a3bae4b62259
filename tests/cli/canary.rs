//! A key in the place of whatever any command takes is never shown: the commands and what they take are read from their help.

use crate::home::{Home, Outcome, finish, program, run};

/// A key that is nowhere else in the tests.
const CANARY: &str = "MZXW6YTBOJRGC6TROV2XQ5LY";

/// What a command takes besides, so that it gets further than to its usage.
const BESIDES: [(&str, &[&str]); 11] = [
    ("remove", &["x"]),
    ("rename", &["x", "--issuer", "z"]),
    ("scan", &["p"]),
    ("vault archive put", &["x"]),
    ("vault archive restore", &["x"]),
    ("vault archive remove", &["x"]),
    ("vault slots add", &["keyring"]),
    ("vault slots change", &["passphrase"]),
    ("vault slots remove", &["keyring"]),
    ("vault trash restore", &["x"]),
    ("vault trash delete", &["x"]),
];

/// A command with what it takes: options with a value, and whether there are names or words without one.
struct Command {
    path: Vec<String>,
    options: Vec<String>,
    words: bool,
}

/// Reads the help of a command and of those below it.
fn commands(path: &[String], found: &mut Vec<Command>) {
    let mut arguments: Vec<&str> = path.iter().map(String::as_str).collect();
    arguments.push("--help");
    let help = run(&arguments).done();
    let mut below = Vec::new();
    let mut command = Command {
        path: path.to_vec(),
        options: Vec::new(),
        words: help.contains("\nArguments:\n"),
    };
    let mut heading = "";
    for line in help.lines() {
        let text = line.trim_start();
        if !line.starts_with(' ') {
            heading = line;
        } else if heading == "Commands:" && line.len() - text.len() == 2 {
            let name = text.split(' ').next().unwrap();
            below.extend((name != "help").then(|| name.to_owned()));
        } else if text.starts_with('-') && text.contains('<') {
            let option = text.split(' ').find(|word| word.starts_with("--"));
            command.options.push(option.unwrap().to_owned());
        }
    }
    found.push(command);
    for name in below {
        let path: Vec<String> = path.iter().cloned().chain([name]).collect();
        commands(&path, found);
    }
}

#[test]
fn whatever_a_command_takes_it_never_shows_a_key_that_stands_there() {
    let mut found = Vec::new();
    commands(&[], &mut found);
    let taken: usize = found.iter().map(|it| it.options.len()).sum();
    assert!(found.len() > 20 && taken > 60, "{} {taken}", found.len());
    let home = Home::with_vault();
    home.add(&format!("otpauth://totp/x:y?secret={CANARY}&issuer=x"));
    let (mut tried, mut failed) = (0, 0);
    for command in &found {
        // Without a command it is the window.
        if command.path.is_empty() {
            continue;
        }
        let path = command.path.join(" ");
        let besides = BESIDES.iter().find(|(name, _)| *name == path);
        let besides = besides.map_or(&[][..], |(_, words)| words);
        let mut cases: Vec<Vec<&str>> = Vec::new();
        for option in &command.options {
            cases.push([besides, &[option, CANARY]].concat());
        }
        if command.words {
            cases.push(vec![CANARY]);
            cases.push([besides, &[CANARY]].concat());
        }
        for case in cases {
            let outcome = tell(&home, &command.path, &case);
            let said = format!("{}{}", outcome.stdout, outcome.stderr).to_uppercase();
            assert!(!said.contains(&CANARY[..12]), "{path} {case:?}: {said}");
            tried += 1;
            failed += usize::from(outcome.code != 0);
        }
    }
    assert!(
        tried > 60 && failed * 2 > tried,
        "{failed} of {tried} failed"
    );
}

/// Runs a command in a home of which it can be told another, with the passphrase unless another is told.
fn tell(home: &Home, path: &[String], case: &[&str]) -> Outcome {
    let mut command = program();
    if !case.contains(&"--home") {
        command.arg("--home").arg(home.root());
    }
    if !case.contains(&"--passphrase-file") && !case.contains(&"--recovery-file") {
        command.arg("--passphrase-file").arg(home.path("p"));
    }
    command.args(path).args(case).current_dir(home.root());
    finish(&mut command, "")
}
