//! Another program, written from `src/vault/FORMAT.md` alone, opens what this one writes, and refuses what was changed.
//!
//! `vault_reader.py` shares no line and no library with this crate.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "only tests, and what they share"
)]

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;

use data_encoding::BASE32_NOPAD;
use injixo_authenticator::account::{Account, AccountId};
use injixo_authenticator::backup_codes::{BackupCodes, Code, Set, SetId, Source};
use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::enrollment::{Doubt, Enrollment};
use injixo_authenticator::otp::{Algorithm, Kind, Otp};
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{Keystore, KeystoreError, Way};
use injixo_authenticator::vault::{Change, Place, RawJson, RecoveryPhrase, Session, create, open};
use serde_json::{Value, json};
use uuid::Uuid;

const NOW: UnixTime = UnixTime(1_770_000_000);
/// Its `é` is written in two characters: what counts is the form NFC.
const PASSPHRASE: &str = "cafe\u{301} in Gro\u{df}-Gerau";
/// From the test vectors of BIP-39.
const PHRASE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
/// Every kind of slot, by its name in the file.
const KINDS: [&str; 4] = ["keyring", "passphrase", "keyring+passphrase", "recovery"];

#[derive(Default)]
struct Keyring(Mutex<HashMap<String, String>>);

impl Keystore for Keyring {
    fn read(&self, user: &str) -> Result<Option<Secret>, KeystoreError> {
        let entries = self.0.lock().unwrap();
        Ok(entries.get(user).cloned().map(Secret::from_text))
    }

    fn write(&self, user: &str, secret: &Secret) -> Result<(), KeystoreError> {
        let text = secret.expose_text().unwrap().to_owned();
        let _ = self.0.lock().unwrap().insert(user.to_owned(), text);
        Ok(())
    }

    fn delete(&self, user: &str) -> Result<(), KeystoreError> {
        let _ = self.0.lock().unwrap().remove(user);
        Ok(())
    }
}

/// What opens a vault, whatever its kind.
struct Keys {
    keyring: Keyring,
    passphrase: String,
    words: String,
}

impl Keys {
    fn new(passphrase: &str, words: &str) -> Self {
        Self {
            keyring: Keyring::default(),
            passphrase: passphrase.to_owned(),
            words: words.to_owned(),
        }
    }

    /// Hands the way of that kind to a function of the library.
    fn with<T>(&self, kind: &str, act: impl FnOnce(Way<'_>) -> T) -> T {
        let passphrase = Secret::from_text(self.passphrase.clone());
        match kind {
            "keyring" => act(Way::Keyring(&self.keyring)),
            "passphrase" => act(Way::Passphrase(&passphrase)),
            "keyring+passphrase" => act(Way::KeyringPassphrase(&self.keyring, &passphrase)),
            "recovery" => {
                let words = Secret::from_text(self.words.clone());
                act(Way::Recovery(&RecoveryPhrase::read(&words).unwrap()))
            }
            _ => panic!("a kind that this test does not know: {kind}"),
        }
    }

    /// Opens a file with the other program.
    fn read(&self, kind: &str, vault: &Path, option: Option<&str>) -> Output {
        let folder = tempfile::tempdir().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vault_reader.py");
        // Debian's own, whatever other Python comes first: its packages are what `tests/all` installs.
        let mut command = Command::new("/usr/bin/python3");
        let _ = command.arg("-B").arg(script).arg(vault).args(option);
        let mut give = |name: &str, text: &str| {
            let file = folder.path().join(name);
            fs::write(&file, text).unwrap();
            let _ = command.arg(format!("--{name}")).arg(file);
        };
        if kind.contains("keyring") {
            let entries = self.keyring.0.lock().unwrap();
            give("keyring", &json!(*entries).to_string());
        }
        if kind.contains("passphrase") {
            give("passphrase", &self.passphrase);
        }
        if kind == "recovery" {
            give("recovery", &self.words);
        }
        command.output().unwrap()
    }

    fn payload(&self, kind: &str, vault: &Path) -> Value {
        let text = self.printed(kind, vault, None);
        serde_json::from_str(&text).unwrap()
    }

    /// The backup codes as the other program finds them: of each account that has some, its sets and what is none.
    fn backup_codes(&self, kind: &str, vault: &Path) -> Vec<Value> {
        let text = self.printed(kind, vault, Some("--codes"));
        let lines = text.lines().map(serde_json::from_str);
        lines.collect::<Result<_, _>>().unwrap()
    }

    fn printed(&self, kind: &str, vault: &Path, option: Option<&str>) -> String {
        let output = self.read(kind, vault, option);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{kind}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// A folder for one vault, gone after the test.
struct Home {
    _folder: tempfile::TempDir,
    place: Place,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = Place {
            data: folder.path().join("data"),
            state: folder.path().join("state"),
        };
        Self {
            _folder: folder,
            place,
        }
    }

    fn holding(file: &Path) -> Self {
        let home = Self::new();
        fs::create_dir(&home.place.data).unwrap();
        let _ = fs::copy(file, home.place.vault_file()).unwrap();
        home
    }
}

fn account(number: u128, kind: Kind, algorithm: Algorithm) -> Account {
    let key = Secret::new((0..20).map(|i| (number as u8) << 4 ^ i).collect());
    Account {
        id: AccountId(Uuid::from_u128(number)),
        issuer: "injixo".into(),
        account: format!("b\u{e9}n \u{1f600} \"{number}\""),
        otp: Otp::new(key, kind, algorithm, 6).unwrap(),
        extra: vec![("image".into(), "https://example.com/a.png".into())],
        created: NOW,
        backup_codes: BackupCodes::default(),
        unknown: BTreeMap::new(),
    }
}

/// Two sets, the first of which is void and of the second of which one code was used.
fn with_codes(mut account: Account) -> Account {
    for number in [1, 2] {
        let texts = ["7306152984", "4421870935", "x7k2m9p4qa"];
        let codes = texts.map(|text| Secret::from_text(text.into())).to_vec();
        let id = SetId(Uuid::from_u128(number));
        let set = Set::new(id, NOW, Source::Pasted, codes);
        account.backup_codes.add(set, NOW.plus(number as u64));
    }
    account.backup_codes.sets[1].codes[0].used = Some(NOW.plus(9));
    account
}

/// What the page says that stands in the file for sets of codes.
fn sets(codes: &BackupCodes) -> Vec<Value> {
    let known = |unknown: &BTreeMap<String, RawJson>, entry: &mut Value| {
        for (name, value) in unknown {
            entry[name] = raw(value);
        }
    };
    let code = |code: &Code| {
        let mut entry = json!({"code": code.text.expose_text().unwrap()});
        if let Some(used) = code.used {
            entry["used"] = used.0.into();
        }
        known(&code.unknown, &mut entry);
        entry
    };
    let set = |set: &Set| {
        let codes: Vec<Value> = set.codes.iter().map(code).collect();
        let mut entry = json!({"id": set.id.0.to_string(), "made": set.made.0, "source": set.source.name(), "codes": codes});
        if let Some(voided) = set.voided {
            entry["voided"] = voided.0.into();
        }
        known(&set.unknown, &mut entry);
        entry
    };
    codes.sets.iter().map(set).collect()
}

fn raw(value: &RawJson) -> Value {
    serde_json::from_str(value.expose()).unwrap()
}

/// A vault with an account of every kind, the last ones in the archive, in the trash, and removed from the archive.
fn fresh(kind: &str, keys: &Keys) -> (Home, Session) {
    let home = Home::new();
    let mut session = keys
        .with(kind, |way| create(&home.place, way, &mut OsEntropy, NOW))
        .unwrap();
    let mut commit = |change: Change| session.commit(&change, &mut OsEntropy, NOW).unwrap();
    let counter = u64::MAX;
    for account in [
        with_codes(account(1, Kind::Totp { period: 30 }, Algorithm::Sha1)),
        account(2, Kind::Totp { period: 86_400 }, Algorithm::Sha512),
        account(3, Kind::Hotp { counter }, Algorithm::Sha256),
        account(4, Kind::Steam, Algorithm::Sha1),
        account(5, Kind::Totp { period: 60 }, Algorithm::Sha1),
        account(6, Kind::Totp { period: 30 }, Algorithm::Sha1),
        account(7, Kind::Totp { period: 30 }, Algorithm::Sha1),
    ] {
        commit(Change::Add(Box::new(account)));
    }
    let id = |number| AccountId(Uuid::from_u128(number));
    for number in [6, 7] {
        let (id, at) = (id(number), NOW);
        commit(Change::Archive { id, at });
    }
    for number in [5, 7] {
        let (id, at) = (id(number), NOW);
        commit(Change::Trash { id, at });
    }
    let doubt = Some(Doubt::SamePage);
    let account = id(1);
    commit(Change::Enroll {
        stands: Enrollment::TryIt { account, doubt },
        pictures: Vec::new(),
    });
    (home, session)
}

/// What the page says that stands in the file for an account.
fn entry(account: &Account, removed: Option<UnixTime>, archived: Option<UnixTime>) -> Value {
    let otp = &account.otp;
    let mut entry = json!({
        "id": account.id.to_string(),
        "issuer": account.issuer,
        "account": account.account,
        "secret": BASE32_NOPAD.encode(otp.key().expose()),
        "type": otp.kind().name(),
        "algorithm": otp.algorithm().name(),
        "digits": otp.digits(),
        "created": account.created.0,
    });
    match otp.kind() {
        Kind::Totp { period } => entry["period"] = period.into(),
        Kind::Hotp { counter } => entry["counter"] = counter.into(),
        Kind::Steam => {}
    }
    if !account.extra.is_empty() {
        entry["extra"] = json!(account.extra);
    }
    if let Some(removed) = removed {
        entry["removed"] = removed.0.into();
    }
    if let Some(archived) = archived {
        entry["archived"] = archived.0.into();
    }
    if !account.backup_codes.is_empty() {
        let odd = account.backup_codes.odd.iter().map(raw);
        let all = sets(&account.backup_codes).into_iter().chain(odd);
        entry["backup_codes"] = all.collect();
    }
    for (name, value) in &account.unknown {
        entry[name] = raw(value);
    }
    entry
}

/// The same accounts, in their order, and the same archive, trash, entries set aside and unknown keys.
fn assert_same(session: &Session, payload: &Value) {
    let contents = session.contents();
    let accounts: Vec<Value> = contents
        .accounts
        .iter()
        .map(|it| entry(it, None, None))
        .collect();
    assert!(!accounts.is_empty());
    assert_eq!(payload["accounts"], Value::from(accounts));
    let archive = contents.archive.iter();
    let archive = archive.map(|it| entry(&it.account, None, Some(it.archived)));
    let stored = payload.get("archive").cloned();
    assert_eq!(stored.unwrap_or(json!([])), Value::from_iter(archive));
    let trash = contents.trash.iter();
    let trash = trash.map(|it| entry(&it.account, Some(it.removed), it.archived));
    assert_eq!(payload["trash"], Value::from_iter(trash));
    let set_aside = contents.set_aside.iter().map(raw);
    assert_eq!(payload["set_aside"], Value::from_iter(set_aside));
    for (key, value) in &contents.unknown {
        assert_eq!(payload[key], raw(value), "{key}");
    }
    let enrollments = contents.enrollments.kept.iter().map(|it| match it.stands {
        Enrollment::TryIt { account, doubt } => {
            assert_eq!(doubt, Some(Doubt::SamePage));
            json!({"account": account.to_string(), "step": "try-it", "doubt": "same-page"})
        }
        other => panic!("{other:?}"),
    });
    let stored = payload.get("enrollments").cloned();
    assert_eq!(stored.unwrap_or(json!([])), Value::from_iter(enrollments));
    let events = payload.get("events").and_then(Value::as_array);
    assert_eq!(events.map_or(0, Vec::len), contents.events.len());
}

/// The files that must open for ever, and what opens them.
fn fixtures() -> (PathBuf, Vec<String>, Keys) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/vault");
    let mut files: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".ixv"))
        .collect();
    files.sort();
    let known: Value = serde_json::from_slice(&fs::read(folder.join("v1.json")).unwrap()).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let keys = Keys::new(&text(&known["passphrase"]), &text(&known["recovery"]));
    for kind in ["keyring", "keyring+passphrase"] {
        let mut entries = keys.keyring.0.lock().unwrap();
        let _ = entries.insert(text(&known[kind]["user"]), text(&known[kind]["entry"]));
    }
    assert_eq!(
        known["keyring+passphrase"]["passphrase"],
        known["passphrase"]
    );
    (folder, files, keys)
}

#[test]
fn every_file_that_must_open_for_ever_is_read_by_the_page() {
    let (folder, files, keys) = fixtures();
    for kind in KINDS {
        assert!(
            files.contains(&format!("v1-{kind}.ixv")),
            "no file of {kind}"
        );
    }
    for name in files {
        let (_, kind) = name.strip_suffix(".ixv").unwrap().split_once('-').unwrap();
        let home = Home::holding(&folder.join(&name));
        let session = keys.with(kind, |way| open(&home.place, way)).unwrap();
        assert_same(&session, &keys.payload(kind, &folder.join(&name)));
        let found = keys.backup_codes(kind, &folder.join(&name));
        assert_same_codes(&session, &found);
        assert_eq!(!found.is_empty(), name.contains("+codes-"), "{name}");
    }
}

/// The other program finds the same sets, the same number of codes that still sign in, and the same to be none.
fn assert_same_codes(session: &Session, found: &[Value]) {
    let contents = session.contents();
    let archive = contents.archive.iter().map(|it| &it.account);
    let trash = contents.trash.iter().map(|it| &it.account);
    let accounts = contents.accounts.iter().chain(archive).chain(trash);
    let expected = accounts.filter(|account| !account.backup_codes.is_empty());
    let expected: Vec<Value> = expected
        .map(|account| {
            let codes = &account.backup_codes;
            // That all other fields are kept is seen in the contents.
            let mut known = codes.clone();
            for set in &mut known.sets {
                set.unknown.clear();
                set.codes.iter_mut().for_each(|code| code.unknown.clear());
            }
            let mut listed = sets(&known);
            for (set, listed) in codes.sets.iter().zip(&mut listed) {
                listed["left"] = set.voided.map_or(set.left(), |_| 0).into();
            }
            let (id, others) = (account.id.to_string(), codes.odd.len());
            json!({"account": id, "sets": listed, "others": others})
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn the_worked_example_of_the_page_is_what_another_program_finds() {
    let page = include_str!("../src/vault/FORMAT.md");
    let (folder, _, keys) = fixtures();
    for kind in KINDS {
        let output = keys.read(
            kind,
            &folder.join(format!("v1-{kind}.ixv")),
            Some("--steps"),
        );
        let text = String::from_utf8(output.stdout).unwrap();
        let mut steps = 0;
        for line in text.lines().filter(|line| !line.starts_with('{')) {
            let (name, value) = line.split_once(": ").unwrap();
            // The page tells lists of texts by their parts.
            if !name.starts_with("info") && !name.starts_with("associated") {
                assert!(page.contains(&format!("`{value}`")), "{kind}: {line}");
                steps += 1;
            }
        }
        assert!(steps >= 4, "{kind}: {text}");
    }
}

#[test]
fn a_fresh_vault_of_every_kind_is_read_by_the_page() {
    for kind in KINDS {
        let keys = Keys::new(PASSPHRASE, PHRASE);
        let (home, session) = fresh(kind, &keys);
        let payload = keys.payload(kind, &home.place.vault_file());
        assert_same(&session, &payload);
        let found = keys.backup_codes(kind, &home.place.vault_file());
        assert_eq!(found.len(), 1);
        assert_same_codes(&session, &found);
        let what = payload["events"].as_array().unwrap().iter();
        let what: Vec<&str> = what.map(|event| event["what"].as_str().unwrap()).collect();
        assert_eq!(what[0], "opened");
        assert_eq!(what[1..8], ["added"; 7]);
        assert_eq!(what[8..], ["archived", "archived", "removed", "removed"]);
    }
}

#[test]
fn a_changed_bit_is_refused() {
    let keys = Keys::new(PASSPHRASE, PHRASE);
    let (home, _) = fresh("keyring", &keys);
    let file = home.place.vault_file();
    let whole = fs::read(&file).unwrap();
    let header = u32::from_le_bytes(whole[10..14].try_into().unwrap()) as usize;
    for place in [
        0,
        8,
        10,
        14,
        14 + header / 2,
        14 + header,
        whole.len() / 2,
        whole.len() - 1,
    ] {
        let mut changed = whole.clone();
        changed[place] ^= 1 << (place % 8);
        fs::write(&file, changed).unwrap();
        let output = keys.read("keyring", &file, None);
        assert_eq!(output.status.code(), Some(1), "byte {place}");
        assert!(output.stdout.is_empty(), "byte {place}");
        // A sentence of its own, and no error that it did not foresee.
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.lines().count(), 1, "byte {place}: {said}");
    }
    fs::write(&file, whole).unwrap();
    assert!(keys.read("keyring", &file, None).status.success());
}

#[test]
fn another_key_of_each_kind_is_refused() {
    let other_words =
        "letter advice cage absurd amount doctor acoustic avoid letter advice cage above";
    for (kind, words) in [
        ("passphrase", PHRASE),
        ("recovery", other_words),
        ("keyring+passphrase", PHRASE),
    ] {
        let right = Keys::new(PASSPHRASE, PHRASE);
        let (home, _) = fresh(kind, &right);
        let mut wrong = Keys::new("cafe in Gross-Gerau", words);
        wrong.keyring = right.keyring;
        let output = wrong.read(kind, &home.place.vault_file(), None);
        assert_eq!(output.status.code(), Some(1), "{kind}");
        assert!(output.stdout.is_empty(), "{kind}");
        assert_eq!(output.stderr, b"the wrong key\n", "{kind}");
    }
}
