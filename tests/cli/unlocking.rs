//! Attempts that fail: counted, waited for, told after the one that succeeds; never a lock-out.

use std::fs;
use std::time::{Duration, Instant};

use crate::home::{Home, PASSPHRASE};

#[test]
fn attempts_that_fail_make_the_next_one_wait_and_are_told_once() {
    let home = Home::with_anna();
    home.private("p", b"not it, and not even close");
    for _ in 0..3 {
        home.open(&["list"])
            .says(4, "not the passphrase of this vault");
    }
    assert!(home.path("state/failed.json").exists());
    let start = Instant::now();
    let fourth = home.open(&["list"]);
    assert!(start.elapsed() > Duration::from_millis(200));
    assert!(fourth.stderr.contains("waits 1 s"), "{}", fourth.stderr);
    fourth.ended(4);

    home.private("p", PASSPHRASE.as_bytes());
    let events = home.open(&["vault", "events", "--json"]);
    assert!(
        events.stderr.contains("4 failed attempts to open it"),
        "{}",
        events.stderr
    );
    assert_eq!(events.json()["failed_unlocks"]["count"], 4);
    let again = home.open(&["list"]);
    assert_eq!(again.stderr, "");
    assert!(!home.path("state/failed.json").exists());
}

#[test]
fn a_note_of_failures_that_is_broken_or_of_the_future_locks_nobody_out() {
    let home = Home::with_anna();
    for note in ["{", r#"{"count":2,"last":99999999999}"#] {
        fs::write(home.path("state/failed.json"), note).unwrap();
        home.open(&["list"]).done();
    }
}

#[test]
fn what_else_opens_the_vault_is_said() {
    let home = Home::with_anna();
    home.add_phrase();
    home.run(&["list"]).says(4, "--recovery-file FILE");
    home.private("p", b"not it, and not even close");
    home.open(&["list"]).says(4, "--recovery-file FILE");
}
