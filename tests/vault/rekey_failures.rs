//! New keys that do not come about: a keyring or a source of random bytes that fails, at each moment in turn.

use std::cell::Cell;
use std::path::PathBuf;

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::{Entropy, EntropyError, Secret};
use injixo_authenticator::vault::slot::{Keystore, KeystoreError, Way};
use injixo_authenticator::vault::{self, Copies, WaysError};

use crate::support::{Keyring, NOW, add, numbers, vault};
use crate::ways::{NEW, opens, secret};

/// A keyring that fails at one call, before or after doing what it was asked for.
struct FailsAt<'a> {
    inner: &'a Keyring,
    calls: Cell<usize>,
    at: usize,
    done_all_the_same: bool,
}

impl FailsAt<'_> {
    fn answer<T>(
        &self,
        call: impl FnOnce() -> Result<T, KeystoreError>,
    ) -> Result<T, KeystoreError> {
        self.calls.set(self.calls.get() + 1);
        if self.calls.get() != self.at {
            return call();
        }
        if self.done_all_the_same {
            let _ = call();
        }
        Err(KeystoreError::TimedOut)
    }
}

impl Keystore for FailsAt<'_> {
    fn read(&self, user: &str) -> Result<Option<Secret>, KeystoreError> {
        self.answer(|| self.inner.read(user))
    }

    fn write(&self, user: &str, secret: &Secret) -> Result<(), KeystoreError> {
        self.answer(|| self.inner.write(user, secret))
    }

    fn delete(&self, user: &str) -> Result<(), KeystoreError> {
        self.answer(|| self.inner.delete(user))
    }
}

#[test]
fn a_keyring_that_fails_at_any_call_leaves_the_ways_of_before() {
    let (mut failed, mut left) = (0, 0);
    for at in 1.. {
        let mut calls = 0;
        for done_all_the_same in [false, true] {
            let (home, keyring, mut session) = vault();
            add(&mut session, 1).unwrap();
            let before = (home.bytes(), keyring.entries.lock().unwrap().clone());
            let copies = session.status().generations.clone();
            let passphrase = secret(NEW);
            let failing = FailsAt {
                inner: &keyring,
                calls: Cell::new(0),
                at,
                done_all_the_same,
            };
            let ways = [
                Way::Keyring(&failing),
                Way::KeyringPassphrase(&failing, &passphrase),
            ];
            let done = session.rekey(&ways, Copies::SealAgain, &[], &failing, &mut OsEntropy, NOW);
            calls = failing.calls.get();
            let sound = [
                Way::Keyring(&keyring),
                Way::KeyringPassphrase(&keyring, &passphrase),
            ];
            match done {
                Err(error) => {
                    assert_eq!(error, WaysError::Keystore(KeystoreError::TimedOut), "{at}");
                    let after = (home.bytes(), keyring.entries.lock().unwrap().clone());
                    assert_eq!(after, before, "call {at}");
                    assert_eq!(
                        vault::status(&home.place).unwrap().unwrap().generations,
                        copies
                    );
                    add(&mut session, 2).unwrap();
                    assert_eq!(numbers(&home.open(&keyring)), [1, 2]);
                    failed += 1;
                }
                Ok(done) => {
                    assert_eq!(done.unreached, Vec::<PathBuf>::new());
                    assert_eq!(done.entries_left, usize::from(at <= calls), "call {at}");
                    assert_eq!(
                        sound.map(|way| opens(&home, way)),
                        [None, None],
                        "call {at}"
                    );
                    left += done.entries_left;
                }
            }
        }
        if at > calls {
            break;
        }
    }
    // Two entries written, read back, and read once more through the new file; then one of before is deleted.
    assert_eq!((failed, left), (12, 2));
}

/// Random bytes until they run out.
struct RunsDry(usize);

impl Entropy for RunsDry {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), EntropyError> {
        self.0 = self.0.checked_sub(1).ok_or(EntropyError)?;
        OsEntropy.fill(bytes)
    }
}

#[test]
fn without_random_bytes_nothing_changes_or_the_copies_are_named() {
    let mut outcomes = Vec::new();
    for draws in 0.. {
        let (home, keyring, mut session) = vault();
        add(&mut session, 1).unwrap();
        let before = (home.bytes(), keyring.entries.lock().unwrap().clone());
        let copy = session.status().generations[0].path.clone();
        let ways = [Way::Keyring(&keyring)];
        let mut dry = RunsDry(draws);
        match session.rekey(&ways, Copies::SealAgain, &[], &keyring, &mut dry, NOW) {
            Err(error) => {
                assert_eq!(error, WaysError::Entropy(EntropyError));
                let after = (home.bytes(), keyring.entries.lock().unwrap().clone());
                assert_eq!(after, before);
                outcomes.push("nothing changed");
            }
            Ok(done) if !done.unreached.is_empty() => {
                assert_eq!(done.unreached, [copy]);
                assert_eq!(done.entries_left, 1, "the copy needs it");
                assert_eq!(keyring.entries.lock().unwrap().len(), 2);
                outcomes.push("named");
            }
            Ok(_) if dry.0 == 0 && session.status().generations.len() == 1 => {
                outcomes.push("a copy less");
            }
            Ok(_) => break,
        }
        assert_eq!(opens(&home, ways[0]), None);
    }
    // The vault key, the slot's identity, nonce, salt and secret, the note's nonce, the file's; then one nonce for each copy.
    let mut expected = vec!["nothing changed"; 7];
    expected.extend(["named", "a copy less"]);
    assert_eq!(outcomes, expected);
}

#[test]
fn a_keyring_that_fails_at_any_call_adds_no_way() {
    let mut failed = 0;
    for (at, done_all_the_same) in (1..=3).flat_map(|at| [(at, false), (at, true)]) {
        let (home, keyring, mut session) = vault();
        let before = (home.bytes(), keyring.entries.lock().unwrap().clone());
        let passphrase = secret(NEW);
        let failing = FailsAt {
            inner: &keyring,
            calls: Cell::new(0),
            at,
            done_all_the_same,
        };
        let way = Way::KeyringPassphrase(&failing, &passphrase);
        let error = session.add_way(way, &mut OsEntropy, NOW).unwrap_err();
        assert_eq!(error, WaysError::Keystore(KeystoreError::TimedOut), "{at}");
        let after = (home.bytes(), keyring.entries.lock().unwrap().clone());
        assert_eq!(after, before, "call {at}");
        add(&mut session, 2).unwrap();
        failed += 1;
    }
    assert_eq!(failed, 6);
}

/// A keyring that gives an entry back once, to whoever wrote it, and then no more.
struct GivesBackOnce<'a> {
    inner: &'a Keyring,
    reads: Cell<usize>,
}

impl Keystore for GivesBackOnce<'_> {
    fn read(&self, user: &str) -> Result<Option<Secret>, KeystoreError> {
        self.reads.set(self.reads.get() + 1);
        match self.reads.get() {
            1 => self.inner.read(user),
            _ => Ok(None),
        }
    }

    fn write(&self, user: &str, secret: &Secret) -> Result<(), KeystoreError> {
        self.inner.write(user, secret)
    }

    fn delete(&self, user: &str) -> Result<(), KeystoreError> {
        self.inner.delete(user)
    }
}

#[test]
fn a_file_that_does_not_open_through_each_of_its_ways_replaces_nothing() {
    let (home, keyring, mut session) = vault();
    let before = (home.bytes(), keyring.entries.lock().unwrap().clone());
    let passphrase = secret(NEW);
    let once = || GivesBackOnce {
        inner: &keyring,
        reads: Cell::new(0),
    };
    let (first, second) = (once(), once());
    let ways = [Way::Passphrase(&passphrase), Way::Keyring(&first)];
    let done = session.rekey(&ways, Copies::Delete, &[], &keyring, &mut OsEntropy, NOW);
    assert_eq!(done, Err(WaysError::NotProven));
    let way = Way::KeyringPassphrase(&second, &passphrase);
    let added = session.add_way(way, &mut OsEntropy, NOW);
    assert_eq!(added, Err(WaysError::NotProven));
    assert_eq!((first.reads.get(), second.reads.get()), (2, 2));
    let after = (home.bytes(), keyring.entries.lock().unwrap().clone());
    assert_eq!(after, before);
    add(&mut session, 1).unwrap();
    assert_eq!(numbers(&home.open(&keyring)), [1]);
}
