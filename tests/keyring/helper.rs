//! A second process that does what the test tells it to: this test binary, started again.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use injixo_authenticator::platform::keystore::OsKeystore;
use injixo_authenticator::platform::paths::Home;
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::platform::{memory, time};
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{Keystore, Way};
use injixo_authenticator::vault::{self, Copies, Place};

use super::desktop::Desktop;

/// How long the helper gives a keyring call; long enough for a busy machine, short enough for a test of a silent keyring.
pub const TIMEOUT: Duration = Duration::from_secs(8);

const ROLE: &str = "KEYRING_TEST_HELPER";
const MARK: &str = "answer: ";

pub struct Helper {
    child: Child,
    commands: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Helper {
    pub fn on(desktop: &Desktop) -> Self {
        Self::with_address(desktop, Some(&desktop.address))
    }

    pub fn with_address(desktop: &Desktop, address: Option<&str>) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["helper::serves_only_when_told_to", "--exact", "--nocapture"])
            .env(ROLE, "1")
            .env("HOME", desktop.home())
            .env("XDG_RUNTIME_DIR", desktop.runtime())
            .env_remove("XDG_DATA_HOME")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        if let Some(address) = address {
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
        }
        let mut child = command.spawn().unwrap();
        Self {
            commands: child.stdin.take(),
            answers: BufReader::new(child.stdout.take().unwrap()),
            child,
        }
    }

    /// Sends one command and gives its answer.
    pub fn ask(&mut self, command: &str) -> String {
        writeln!(self.commands.as_ref().unwrap(), "{command}").unwrap();
        loop {
            let mut line = String::new();
            assert_ne!(
                self.answers.read_line(&mut line).unwrap(),
                0,
                "the helper ended at {command}"
            );
            // The test runner in there writes its own words, once in front of an answer on the same line.
            if let Some((_, answer)) = line.trim_end().split_once(MARK) {
                return answer.to_owned();
            }
        }
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        drop(self.commands.take());
        drop(self.child.wait());
    }
}

#[test]
fn serves_only_when_told_to() {
    if std::env::var_os(ROLE).is_none() {
        assert_eq!(answer("nonsense"), "no such command");
        return;
    }
    for line in std::io::stdin().lock().lines() {
        println!("{MARK}{}", answer(&line.unwrap()));
    }
}

fn answer(line: &str) -> String {
    let keystore = OsKeystore { timeout: TIMEOUT };
    let words: Vec<&str> = line.split(' ').collect();
    match words.as_slice() {
        ["ready"] => outcome(keystore.ready()),
        ["probe"] => outcome(keystore.probe()),
        ["unlock"] => outcome(keystore.ask_to_unlock()),
        ["read", user] => match keystore.read(user) {
            Ok(Some(secret)) => format!("found {}", secret.expose_text().unwrap()),
            Ok(None) => "missing".to_owned(),
            Err(error) => format!("{error:?}"),
        },
        ["write", user, value] => {
            outcome(keystore.write(user, &Secret::from_text((*value).to_owned())))
        }
        ["create", folder] => outcome(
            vault::create(
                &place(folder),
                Way::Keyring(&keystore),
                &mut OsEntropy,
                time::now(),
            )
            .map(drop),
        ),
        ["open", folder] => outcome(vault::open(&place(folder), Way::Keyring(&keystore)).map(drop)),
        ["create-with", passphrase, folder] => {
            let passphrase = Secret::from_text((*passphrase).to_owned());
            let way = Way::KeyringPassphrase(&keystore, &passphrase);
            let made = vault::create(&place(folder), way, &mut OsEntropy, time::now());
            outcome(made.map(drop))
        }
        ["open-with", passphrase, folder] => {
            let passphrase = Secret::from_text((*passphrase).to_owned());
            let way = Way::KeyringPassphrase(&keystore, &passphrase);
            outcome(vault::open(&place(folder), way).map(drop))
        }
        ["rekey-with", passphrase, folder] => {
            let passphrase = Secret::from_text((*passphrase).to_owned());
            let rekeyed =
                vault::open(&place(folder), Way::Keyring(&keystore)).map(|mut session| {
                    session.rekey(
                        &[Way::KeyringPassphrase(&keystore, &passphrase)],
                        Copies::SealAgain,
                        &[],
                        &keystore,
                        &mut OsEntropy,
                        time::now(),
                    )
                });
            format!("{rekeyed:?}")
        }
        ["forget", folder] => format!("{:?}", vault::forget(&place(folder), &keystore)),
        ["delete", user] => outcome(keystore.delete(user)),
        ["harden"] => {
            memory::harden();
            "ok".to_owned()
        }
        ["dumpable"] => match memory::is_dumpable() {
            Some(true) => "yes".to_owned(),
            Some(false) => "no".to_owned(),
            None => "unknown".to_owned(),
        },
        _ => "no such command".to_owned(),
    }
}

fn place(folder: &str) -> Place {
    Home::resolve(Some(Path::new(folder))).unwrap().place()
}

fn outcome(result: Result<(), impl std::fmt::Debug>) -> String {
    match result {
        Ok(()) => "ok".to_owned(),
        Err(error) => format!("{error:?}"),
    }
}
