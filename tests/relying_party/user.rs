//! One person's account at the service, and the rules of signing in: nothing here is the product's code, and the one-time
//! passwords are oathtool's.

use std::fs::File;
use std::io::Read;
use std::process::Command;

/// Who signs in, unless a test says otherwise.
pub const EMAIL: &str = "anna.devries@example.com";
pub const PASSWORD: &str = "Zomer in Utrecht 2026";

/// Seconds that one one-time password is valid for.
const STEP: u64 = 30;
/// How many steps before and after the present one are accepted.
const TOLERANCE: u64 = 1;
const BACKUP_CODES: usize = 10;
const BACKUP_DIGITS: usize = 10;

/// The account of a person at the service.
#[derive(Default)]
pub struct User {
    /// The key that was shown last and is not confirmed yet; each look at the page makes a new one.
    pub pending: Option<String>,
    /// The key was confirmed with a one-time password; what is missing is the last button.
    confirmed: Option<String>,
    key: Option<String>,
    /// The step of the last one-time password that was accepted: none of it or before it is ever accepted again.
    last_step: u64,
    pub codes: Vec<BackupCode>,
}

/// A code that signs in once.
pub struct BackupCode {
    pub code: String,
    pub used: bool,
}

impl User {
    pub fn is_on(&self) -> bool {
        self.key.is_some()
    }

    /// Shows a new key; the one before it is worth nothing any more.
    pub fn begin(&mut self) -> String {
        let key = random(32, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
        self.pending = Some(key.clone());
        self.confirmed = None;
        key
    }

    /// Checks the first one-time password of the key that was shown last, and makes the backup codes.
    pub fn confirm(&mut self, given: &str, now: u64, with_codes: bool) -> bool {
        let Some(key) = self.pending.clone() else {
            return false;
        };
        self.last_step = 0;
        if !self.check(&key, given, now) {
            return false;
        }
        self.confirmed = Some(key);
        let count = if with_codes { BACKUP_CODES } else { 0 };
        let made = (0..count).map(|_| BackupCode {
            code: random(BACKUP_DIGITS, "0123456789"),
            used: false,
        });
        self.codes = made.collect();
        true
    }

    /// The last button; it does nothing before a one-time password was accepted.
    pub fn enable(&mut self) -> bool {
        let Some(key) = self.confirmed.take() else {
            return false;
        };
        self.pending = None;
        self.key = Some(key);
        true
    }

    pub fn disable(&mut self) {
        *self = Self::default();
    }

    /// Accepts a one-time password of the present step or of one beside it, each at most once.
    pub fn sign_in(&mut self, given: &str, now: u64) -> bool {
        let key = self.key.clone();
        key.is_some_and(|key| self.check(&key, given, now))
    }

    /// Accepts each backup code once.
    pub fn sign_in_with_backup_code(&mut self, given: &str) -> bool {
        let given: String = given.split_whitespace().collect();
        let fresh = |code: &&mut BackupCode| !code.used && code.code == given;
        let found = self.codes.iter_mut().find(fresh);
        found.map(|code| code.used = true).is_some()
    }

    fn check(&mut self, key: &str, given: &str, now: u64) -> bool {
        let given: String = given.split_whitespace().collect();
        let present = now / STEP;
        let steps = present.saturating_sub(TOLERANCE)..=present + TOLERANCE;
        let accepted = steps
            .filter(|step| *step > self.last_step)
            .find(|step| one_time_password(key, step * STEP) == given);
        if let Some(step) = accepted {
            self.last_step = step;
        }
        accepted.is_some()
    }
}

/// The one-time password of a key in Base32 at a moment, as oathtool makes it.
pub fn one_time_password(key: &str, at: u64) -> String {
    let output = Command::new("oathtool")
        .args(["--totp", "--base32", key, &format!("--now=@{at}")])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// So many letters of an alphabet that 256 can be divided by, or nearly.
pub fn random(count: usize, alphabet: &str) -> String {
    let mut bytes = vec![0; count];
    File::open("/dev/urandom")
        .unwrap()
        .read_exact(&mut bytes)
        .unwrap();
    let letters = alphabet.as_bytes();
    let letter = |byte: u8| char::from(letters[usize::from(byte) % letters.len()]);
    bytes.into_iter().map(letter).collect()
}
