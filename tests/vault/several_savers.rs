//! Several programs that save one vault at once: every change is in it afterwards.

use std::fs::File;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use injixo_authenticator::vault::{Place, SaveError, open, slot::Way};

use crate::support::{Home, Keyring, add, numbers, vault};

const SAVERS: u128 = 4;
const SAVES: u128 = 10;
/// Tells a child which saver it is, and of which vault.
const CHILD: &str = "VAULT_TEST_SAVER";

fn save_all(place: &Place, keyring: &Keyring, saver: u128) {
    let mut session = open(place, Way::Keyring(keyring)).unwrap();
    for number in 0..SAVES {
        add(&mut session, 1 + saver * SAVES + number).unwrap();
    }
}

fn assert_all_there(home: &Home, keyring: &Keyring) {
    let session = home.open(keyring);
    let mut found = numbers(&session);
    found.sort_unstable();
    assert!(found.into_iter().eq(1..=SAVERS * SAVES));
    assert_eq!(session.status().revision as u128, 1 + SAVERS * SAVES);
    assert!(
        session
            .verify()
            .iter()
            .all(|verified| verified.outcome.is_ok())
    );
    assert_eq!(home.names(), ["generations", "vault.ixv", "vault.lock"]);
}

#[test]
fn four_threads_with_ten_accounts_each_lose_none() {
    let (home, keyring, _) = vault();
    thread::scope(|scope| {
        for saver in 0..SAVERS {
            let (place, keyring) = (&home.place, &keyring);
            let _ = scope.spawn(move || save_all(place, keyring, saver));
        }
    });
    assert_all_there(&home, &keyring);
}

#[test]
fn four_processes_with_ten_accounts_each_lose_none() {
    if let Ok(given) = std::env::var(CHILD) {
        let lines: Vec<&str> = given.split('\n').collect();
        let place = Place {
            data: lines[0].into(),
            state: lines[1].into(),
        };
        let keyring = Keyring::with(lines[2], lines[3]);
        return save_all(&place, &keyring, lines[4].parse().unwrap());
    }
    let (home, keyring, _) = vault();
    let (user, entry) = keyring.only();
    let (data, state) = (home.place.data.display(), home.place.state.display());
    let children: Vec<Child> = (0..SAVERS)
        .map(|saver| {
            Command::new(std::env::current_exe().unwrap())
                .args([
                    "--exact",
                    "several_savers::four_processes_with_ten_accounts_each_lose_none",
                ])
                .env(CHILD, format!("{data}\n{state}\n{user}\n{entry}\n{saver}"))
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_all_there(&home, &keyring);
}

#[test]
fn a_save_while_the_file_is_read_is_no_rollback() {
    let (home, keyring, mut watcher) = vault();
    let saving = AtomicBool::new(true);
    thread::scope(|scope| {
        let _ = scope.spawn(|| {
            for number in 1..=40 {
                add(&mut home.open(&keyring), number).unwrap();
            }
            saving.store(false, Ordering::Relaxed);
        });
        for _ in 0..2 {
            let _ = scope.spawn(|| {
                while saving.load(Ordering::Relaxed) {
                    assert_eq!(home.open(&keyring).rollback(), None);
                }
            });
        }
        while saving.load(Ordering::Relaxed) {
            let _ = watcher.reload().unwrap();
            assert_eq!(watcher.rollback(), None);
        }
    });
    // What was seen is the newest still: an older file in its place is told.
    let newest = home.bytes();
    let seen = std::fs::read_to_string(home.place.state.join("seen.json")).unwrap();
    assert!(seen.contains("\"revision\":41"), "{seen}");
    let generations = home.place.data.join("generations");
    let older = std::fs::read_dir(generations).unwrap().next().unwrap();
    let _ = std::fs::copy(older.unwrap().path(), home.file()).unwrap();
    assert_ne!(home.bytes(), newest);
    assert!(home.open(&keyring).rollback().is_some());
}

#[test]
fn a_lock_held_for_long_is_reported_and_nothing_is_saved() {
    let (home, keyring, mut session) = vault();
    let before = home.bytes();
    let lock = File::open(home.place.data.join("vault.lock")).unwrap();
    lock.lock().unwrap();
    let start = Instant::now();
    assert_eq!(add(&mut session, 1), Err(SaveError::Busy));
    assert!(start.elapsed() >= Duration::from_secs(9));
    assert_eq!(home.bytes(), before);
    assert!(numbers(&session).is_empty());
    // Reading needs no lock.
    assert!(numbers(&home.open(&keyring)).is_empty());
    drop(lock);
    add(&mut session, 1).unwrap();
}
