//! A change of keys is killed at each system call that it makes: what it left of the copies is finished by the next opening.

use std::fs;
use std::path::PathBuf;

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::platform::time;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{SlotKind, Way};
use injixo_authenticator::vault::{OpenError, RecoveryPhrase, Session, open};

use crate::home::{Home, PASSPHRASE, private_file};
use crate::trace::{Call, Traced};
use crate::{each, full, table};

const WORDS: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
/// Calls that change what is on the disk; the short loop kills at these.
const CHANGING: [&str; 8] = [
    "openat",
    "write",
    "fsync",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
];

/// A vault that opens with a passphrase and by a phrase, with dated copies, one in a second folder and one in a former one.
fn template() -> Home {
    let home = Home::template();
    let phrase = phrase();
    let mut session = home.open();
    session
        .add_way(Way::Recovery(&phrase), &mut OsEntropy, time::now())
        .unwrap();
    for folder in folders(&home) {
        fs::create_dir(&folder).unwrap();
        let backup = session.backup().unwrap();
        backup.write(&folder, time::now()).unwrap();
    }
    drop(session);
    fs::remove_file(home.path("p")).unwrap();
    private_file(&home.path("p"), WORDS.as_bytes());
    fs::create_dir(home.path("config")).unwrap();
    home
}

fn folders(home: &Home) -> [PathBuf; 2] {
    [home.path("stick"), home.path("old stick")]
}

fn phrase() -> RecoveryPhrase {
    RecoveryPhrase::read(&Secret::from_text(WORDS.to_owned())).unwrap()
}

/// Another home with the same files, whose settings name its own folders.
fn another(template: &Home) -> Home {
    let home = template.another();
    let [stick, old] = folders(&home);
    let settings = format!(r#"{{"backup_folder":{stick:?},"former_backup_folders":[{old:?}]}}"#);
    fs::write(home.path("config/preferences.json"), settings).unwrap();
    home
}

/// Removes the passphrase, which needs a new key, under strace.
fn remove(home: &Home, options: &[&str]) -> Traced {
    Traced::of(home, options, |runner| {
        let arguments = ["vault", "slots", "remove", "passphrase", "--yes"];
        home.run(runner, "--recovery-file", &arguments)
    })
}

fn opened(home: &Home) -> Session {
    open(&home.place(), Way::Recovery(&phrase())).unwrap()
}

/// The copies that this session's key does not open.
fn closed(session: &Session, home: &Home) -> usize {
    let copies = session.copies(&folders(home));
    assert!(copies.len() >= 6, "a copy is lost: {}", copies.len());
    for folder in folders(home) {
        assert!(copies.iter().any(|copy| copy.path.starts_with(&folder)));
    }
    let closed = copies.iter().filter(|copy| match copy.outcome {
        Ok(held) => {
            assert!(held.accounts <= 3);
            false
        }
        Err(error) => {
            assert_eq!(error, OpenError::NoSuchWay, "{copy:?}");
            true
        }
    });
    closed.count()
}

/// Whether the vault has its new key, how many copies it did not open before the next opening, and whether that told of it.
fn kill_at(template: &Home, call: &Call) -> (bool, usize, bool) {
    let home = another(template);
    let inject = format!("inject={}:signal=KILL:when={}", call.name, call.ordinal);
    let trace = format!("trace={}", call.name);
    let traced = remove(&home, &["-e", &trace, "-e", &inject]);
    assert_eq!(
        traced.ended.signal,
        Some(9),
        "{call:?}: {}",
        traced.ended.stderr
    );

    let session = opened(&home);
    let new = !session.status().has(&SlotKind::Passphrase);
    let left = closed(&session, &home);
    drop(session);
    let list = home
        .run(&[], "--recovery-file", &["list"])
        .output()
        .unwrap();
    assert!(list.status.success(), "{call:?}");
    assert_eq!(String::from_utf8(list.stdout).unwrap().lines().count(), 3);
    let told = String::from_utf8(list.stderr)
        .unwrap()
        .contains("interrupted change");

    let session = opened(&home);
    assert_eq!(closed(&session, &home), 0, "not finished after {call:?}");
    assert_eq!(session.rollback(), None);
    let passphrase = Secret::from_text(PASSPHRASE.to_owned());
    let by_passphrase = open(&home.place(), Way::Passphrase(&passphrase)).map(drop);
    let expected = if new {
        Err(OpenError::NoSuchWay)
    } else {
        Ok(())
    };
    assert_eq!(by_passphrase, expected);
    let again = home
        .run(&[], "--recovery-file", &["list"])
        .output()
        .unwrap();
    assert!(again.stderr.is_empty(), "told twice");
    (new, left, told)
}

#[test]
fn killed_at_each_of_its_system_calls_a_change_of_keys_is_finished_by_the_next_opening() {
    let template = template();
    let home = another(&template);
    let seen = remove(&home, &["-y", "-e", "inject=prctl:retval=0"]);
    assert_eq!(seen.ended.code, Some(0), "{}", seen.ended.stderr);
    assert_eq!(closed(&opened(&home), &home), 0);
    let saving = |call: &Call| full() || CHANGING.contains(&&*call.name);
    let calls: Vec<Call> = (seen.save().iter())
        .filter(|call| saving(call))
        .cloned()
        .collect();
    let outcomes = each(&calls, |call| kill_at(&template, call));

    let count = |of: fn(&(bool, usize, bool)) -> bool| {
        outcomes.iter().filter(|outcome| of(outcome)).count()
    };
    let (new, left, told) = (count(|it| it.0), count(|it| it.1 > 0), count(|it| it.2));
    for (call, outcome) in calls.iter().zip(&outcomes) {
        assert!(
            outcome.1 == 0 || outcome.2,
            "left, and not told of: {call:?}"
        );
    }
    let numbers = [outcomes.len(), outcomes.len() - new, new, left, told];
    table::print(
        "SIGKILL at system calls of `vault slots remove` from the taking of the vault's lock to its end",
        &[
            "kills",
            "old key",
            "new key",
            "copies left with the old key",
            "finished and told",
        ],
        &[numbers.map(|number| number.to_string()).to_vec()],
    );
    assert!(new > 0 && new < outcomes.len() && left > 0 && told >= left);
}
