//! New keys for a vault: what of the old ones opens nothing any more, and what a failure on the way leaves.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{Keystore, SlotKind, Way};
use injixo_authenticator::vault::{
    Copies, EventKind, OpenError, RecoveryPhrase, Rekeyed, SaveError, Session, WaysError, create,
    open,
};

use crate::book::{self, Book, Has};
use crate::support::{Home, Keyring, NOW, add, numbers, vault};
use crate::ways::{NEW, OLD, opens, phrase, secret, words};

/// Every file under a folder that is a vault file.
fn vault_files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(vault_files(&path));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        if bytes.starts_with(b"IXVAULT\0") {
            found.push((path, bytes));
        }
    }
    found
}

/// Whether the reader written from the page opens a file with anything of these: keyring entries, a passphrase, words.
fn opens_by_the_page(
    file: &[u8],
    entries: &HashMap<String, String>,
    passphrase: &str,
    phrase: &RecoveryPhrase,
) -> bool {
    let words = words(phrase);
    let mut all = vec![Has::Passphrase(passphrase), Has::Words(&words)];
    for entry in entries.values() {
        all.push(Has::Entry(entry));
        all.push(Has::Both(entry, passphrase));
    }
    all.into_iter().any(|has| Book::open(file, has).is_some())
}

/// A vault with three ways in, two dated copies and two in a folder outside.
pub struct Three {
    pub home: Home,
    pub keyring: Keyring,
    passphrase: Secret,
    pub phrase: RecoveryPhrase,
    pub outside: PathBuf,
    pub session: Session,
}

pub fn three() -> Three {
    let home = Home::new();
    let keyring = Keyring::default();
    let (passphrase, phrase) = (secret(OLD), phrase());
    let mut session = create(
        &home.place,
        Way::KeyringPassphrase(&keyring, &passphrase),
        &mut OsEntropy,
        NOW,
    )
    .unwrap();
    session
        .add_way(Way::Recovery(&phrase), &mut OsEntropy, NOW)
        .unwrap();
    session
        .add_way(Way::Keyring(&keyring), &mut OsEntropy, NOW)
        .unwrap();
    add(&mut session, 1).unwrap();
    add(&mut session, 2).unwrap();
    let outside = home.folder.path().join("stick");
    fs::create_dir(&outside).unwrap();
    for copy in &session.status().generations[..2] {
        let _ = fs::copy(&copy.path, outside.join(copy.path.file_name().unwrap())).unwrap();
    }
    Three {
        home,
        keyring,
        passphrase,
        phrase,
        outside,
        session,
    }
}

fn rekey(
    three: &mut Three,
    ways: &[Way<'_>],
    copies: Copies,
    keystore: &dyn Keystore,
) -> Result<Rekeyed, WaysError> {
    let outside = [three.outside.clone()];
    (three.session).rekey(ways, copies, &outside, keystore, &mut OsEntropy, NOW)
}

#[test]
fn new_keys_leave_no_file_that_anything_of_before_opens() {
    let mut three = three();
    let old_entries = three.keyring.entries.lock().unwrap().clone();
    let copies = vault_files(three.home.folder.path());
    assert_eq!(old_entries.len(), 2);
    assert_eq!(copies.len(), 7, "the file, four dated copies, two outside");
    for (path, file) in &copies {
        assert!(
            opens_by_the_page(file, &old_entries, OLD, &three.phrase),
            "{path:?}"
        );
    }
    let names = |three: &Three| {
        let mut names: Vec<String> = vault_files(three.home.folder.path())
            .iter()
            .map(|(path, _)| path.strip_prefix(three.home.folder.path()).unwrap())
            .map(|path| path.to_str().unwrap().to_owned())
            .map(|path| {
                path.rsplit_once('-')
                    .map_or(path.clone(), |(front, _)| front.to_owned())
            })
            .collect();
        names.sort();
        names
    };
    let before = names(&three);

    let (new_keyring, new_passphrase, new_phrase) = (Keyring::default(), secret(NEW), phrase());
    let ways = [
        Way::KeyringPassphrase(&new_keyring, &new_passphrase),
        Way::Recovery(&new_phrase),
    ];
    let keyring = std::mem::take(&mut three.keyring);
    let done = rekey(&mut three, &ways, Copies::SealAgain, &keyring).unwrap();
    assert_eq!(done, Rekeyed::default());
    assert!(keyring.is_empty(), "the earlier entries are gone");

    let files = vault_files(three.home.folder.path());
    assert_eq!(files.len(), 8, "the file of before is a copy now");
    let entry = new_keyring.only().1;
    let words = words(&new_phrase);
    for (path, file) in &files {
        assert!(
            !opens_by_the_page(file, &old_entries, OLD, &three.phrase),
            "{path:?}"
        );
        for has in [Has::Both(&entry, NEW), Has::Words(&words)] {
            assert!(Book::open(file, has).is_some(), "{path:?} {has:?}");
        }
    }
    let mut expected = before;
    let revision = three.session.status().revision - 1;
    expected.retain(|name| !name.contains(&format!("generations/-r{revision}")));
    let mut after = names(&three);
    after.retain(|name| !name.ends_with(&format!("-r{revision}")));
    assert_eq!(after, expected, "dates and revisions are those of before");

    assert_eq!(
        three.session.status().slots,
        [SlotKind::KeyringPassphrase, SlotKind::Recovery]
    );
    assert_eq!(numbers(&three.session), [1, 2]);
    assert!(three.session.verify().iter().all(|it| it.outcome.is_ok()));
    add(&mut three.session, 3).unwrap();
    assert_eq!(
        numbers(&open(&three.home.place, ways[1]).unwrap()),
        [1, 2, 3]
    );
}

#[test]
fn deleted_copies_are_gone_inside_and_outside_and_foreign_files_stay() {
    let mut three = three();
    let foreign = three.outside.join("holiday.ixv");
    fs::write(&foreign, three.home.bytes()).unwrap();
    let keyring = std::mem::take(&mut three.keyring);
    let phrase = three.phrase.clone();
    let ways = [Way::Recovery(&phrase)];
    let done = rekey(&mut three, &ways, Copies::Delete, &keyring).unwrap();
    assert_eq!(done, Rekeyed::default());
    let left: Vec<PathBuf> = vault_files(three.home.folder.path())
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(left.len(), 2);
    assert!(left.contains(&three.home.file()) && left.contains(&foreign));
    assert!(three.session.status().generations.is_empty());
    assert_eq!(opens(&three.home, ways[0]), None);
}

#[test]
fn the_same_passphrase_may_stay_and_its_old_slot_does_not() {
    let home = Home::new();
    let passphrase = secret(OLD);
    let way = Way::Passphrase(&passphrase);
    let mut session = create(&home.place, way, &mut OsEntropy, NOW).unwrap();
    let before = Book::open(&home.bytes(), Has::Passphrase(OLD)).unwrap();
    let done = session.rekey(
        &[way],
        Copies::SealAgain,
        &[],
        &Keyring::default(),
        &mut OsEntropy,
        NOW,
    );
    assert_eq!(done, Ok(Rekeyed::default()));
    let after = Book::open(&home.bytes(), Has::Passphrase(OLD)).unwrap();
    assert_ne!(after.key, before.key);
    for field in ["id", "salt", "nonce", "check", "wrapped"] {
        assert_ne!(
            after.header["slots"][0][field],
            before.header["slots"][0][field]
        );
    }
    for field in ["vault_id", "created"] {
        assert_eq!(after.header[field], before.header[field]);
    }
    assert_eq!(after.header["revision"], 2);
}

#[test]
fn new_keys_are_refused_without_a_way_in_or_with_one_twice() {
    let (home, keyring, mut session) = vault();
    let before = home.bytes();
    let phrases = [phrase(), phrase()];
    let empty = Secret::default();
    let mut refused = |ways: &[Way<'_>]| {
        session
            .rekey(ways, Copies::Delete, &[], &keyring, &mut OsEntropy, NOW)
            .unwrap_err()
    };
    assert_eq!(refused(&[]), WaysError::NothingLeft);
    let twice = [Way::Recovery(&phrases[0]), Way::Recovery(&phrases[1])];
    assert_eq!(refused(&twice), WaysError::AlreadyThere);
    let bad = [Way::Keyring(&keyring), Way::Passphrase(&empty)];
    assert_eq!(refused(&bad), WaysError::EmptyPassphrase);
    assert_eq!(home.bytes(), before);
    let _ = keyring.only();
    assert_eq!(opens(&home, Way::Keyring(&keyring)), None);
}

#[test]
fn what_this_version_does_not_know_is_kept_but_for_its_slots() {
    let (home, keyring, session) = vault();
    let entry = keyring.only().1;
    drop(session);
    let mut book = Book::open(&home.bytes(), Has::Entry(&entry)).unwrap();
    book.header["later"] = serde_json::json!({"n": [1, 2]});
    let slots = book.header["slots"].as_array_mut().unwrap();
    slots.push(serde_json::json!({"kind": "telepathy"}));
    let mut payload = book.json();
    payload["later_too"] = "kept".into();
    book.payload = payload.to_string();
    fs::write(home.file(), book.file()).unwrap();

    let mut session = home.open(&keyring);
    let phrase = phrase();
    let ways = [Way::Recovery(&phrase)];
    let _ = session
        .rekey(&ways, Copies::SealAgain, &[], &keyring, &mut OsEntropy, NOW)
        .unwrap();
    let words = words(&phrase);
    let copy = &session.status().generations[0].path;
    for file in [home.bytes(), fs::read(copy).unwrap()] {
        let after = Book::open(&file, Has::Words(&words)).unwrap();
        assert_eq!(after.header["later"], book.header["later"]);
        assert_eq!(after.json()["later_too"], "kept");
        assert_eq!(after.header["slots"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn a_change_of_ways_is_among_what_happened() {
    let mut three = three();
    let keyring = std::mem::take(&mut three.keyring);
    let passphrase = three.passphrase.clone();
    let ways = [Way::KeyringPassphrase(&keyring, &passphrase)];
    let _ = rekey(&mut three, &ways, Copies::SealAgain, &keyring).unwrap();
    let told = |session: &Session| -> Vec<(EventKind, String)> {
        let events = session.contents().events.iter();
        events
            .map(|event| (event.what.clone(), event.about.clone()))
            .filter(|(what, _)| what.name().starts_with("way") || *what == EventKind::KeyChanged)
            .collect()
    };
    let expected = [
        (EventKind::WayAdded, "recovery"),
        (EventKind::WayAdded, "keyring"),
        (EventKind::KeyChanged, ""),
        (EventKind::WayRemoved, "recovery"),
        (EventKind::WayRemoved, "keyring"),
    ]
    .map(|(what, about)| (what, about.to_owned()));
    assert_eq!(told(&three.session), expected);
    assert_eq!(told(&open(&three.home.place, ways[0]).unwrap()), expected);
}

#[test]
fn another_session_has_to_open_the_vault_anew() {
    let (home, keyring, mut session) = vault();
    let mut other = home.open(&keyring);
    let phrase = phrase();
    let ways = [Way::Recovery(&phrase), Way::Keyring(&keyring)];
    let _ = session
        .rekey(&ways, Copies::SealAgain, &[], &keyring, &mut OsEntropy, NOW)
        .unwrap();
    assert_eq!(other.reload(), Err(OpenError::NoSuchWay));
    let before = home.bytes();
    assert_eq!(add(&mut other, 1), Err(SaveError::Conflict));
    let late = other.add_way(ways[0], &mut OsEntropy, NOW);
    assert_eq!(late, Err(WaysError::Save(SaveError::Conflict)));
    let entries = keyring.entries.lock().unwrap().clone();
    let late = other.rekey(&ways, Copies::Delete, &[], &keyring, &mut OsEntropy, NOW);
    assert_eq!(late, Err(WaysError::Save(SaveError::Conflict)));
    assert_eq!(home.bytes(), before);
    assert_eq!(*keyring.entries.lock().unwrap(), entries);
    assert_eq!(opens(&home, ways[0]), None);
    assert_eq!(opens(&home, ways[1]), None);
}

#[test]
fn what_another_program_saved_before_is_in_the_vault_with_the_new_key() {
    let (home, keyring, mut session) = vault();
    add(&mut home.open(&keyring), 7).unwrap();
    let passphrase = secret(NEW);
    let ways = [Way::Passphrase(&passphrase)];
    let _ = session
        .rekey(&ways, Copies::SealAgain, &[], &keyring, &mut OsEntropy, NOW)
        .unwrap();
    assert_eq!(numbers(&session), [7]);
    assert_eq!(numbers(&open(&home.place, ways[0]).unwrap()), [7]);
}

#[test]
fn copies_that_the_key_does_not_open_are_named_and_stay() {
    let mut three = three();
    let copies: Vec<PathBuf> = (three.session.status().generations.iter())
        .map(|copy| copy.path.clone())
        .collect();
    let mut damaged = fs::read(&copies[0]).unwrap();
    *damaged.last_mut().unwrap() ^= 1;
    fs::write(&copies[0], &damaged).unwrap();
    // A copy of this vault under an earlier key, as a crash in the middle of a change leaves one.
    let mut earlier = Book::open(
        &fs::read(&copies[1]).unwrap(),
        Has::Words(&words(&three.phrase)),
    )
    .unwrap();
    earlier.key = vec![9; 32];
    fs::write(&copies[1], earlier.file()).unwrap();
    let aside = three
        .home
        .place
        .data
        .join("vault-damaged-20260101T000000Z-00.ixv");
    fs::write(&aside, &damaged).unwrap();

    let keyring = std::mem::take(&mut three.keyring);
    let phrase = three.phrase.clone();
    let ways = [Way::Recovery(&phrase)];
    let done = rekey(&mut three, &ways, Copies::SealAgain, &keyring).unwrap();
    let mut expected = vec![copies[0].clone(), copies[1].clone(), aside.clone()];
    expected.sort();
    assert_eq!(done.unreached, expected);
    assert_eq!(fs::read(&copies[0]).unwrap(), damaged);
    assert_eq!(fs::read(&copies[1]).unwrap(), earlier.file());

    // A folder that is not plugged in is named itself, and a second change reaches no more than the first one did.
    let gone = three.home.folder.path().join("gone");
    let done = three
        .session
        .rekey(
            &ways,
            Copies::Delete,
            std::slice::from_ref(&gone),
            &keyring,
            &mut OsEntropy,
            NOW,
        )
        .unwrap();
    assert_eq!(done.unreached, std::slice::from_ref(&gone));
    assert!(!aside.exists() && !copies[0].exists() && !copies[1].exists());
}

#[test]
fn a_copy_of_another_vault_is_neither_sealed_again_nor_deleted() {
    let (home, keyring, mut session) = vault();
    let (other, other_keyring, mut theirs) = vault();
    add(&mut theirs, 1).unwrap();
    let name = theirs.status().generations[0]
        .path
        .file_name()
        .unwrap()
        .to_owned();
    let foreign = home.place.data.join("generations").join(name);
    add(&mut session, 1).unwrap();
    let _ = fs::copy(other.file(), &foreign).unwrap();
    let beside = home.place.data.join("other-vault.ixv");
    let _ = fs::copy(other.file(), &beside).unwrap();
    let phrase = phrase();
    for copies in [Copies::SealAgain, Copies::Delete] {
        let done = session
            .rekey(
                &[Way::Recovery(&phrase)],
                copies,
                &[],
                &keyring,
                &mut OsEntropy,
                NOW,
            )
            .unwrap();
        assert_eq!(done, Rekeyed::default());
    }
    for path in [&foreign, &beside] {
        assert_eq!(fs::read(path).unwrap(), other.bytes());
    }
    let _ = other_keyring.only();
}

#[test]
fn a_file_that_was_placed_without_the_lock_is_kept_and_sealed_again() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    // Beside the vault, where it lies when it could not be moved among the copies.
    let copy = &session.status().generations[0].path;
    let name = copy.file_name().unwrap().to_str().unwrap();
    let name = format!("other-{}", name.replace("-r1-", "-r9-"));
    let stranger = home.place.data.join(name);
    let _ = fs::copy(home.file(), &stranger).unwrap();
    let old_entry = keyring.only().1;
    let phrase = phrase();
    let ways = [Way::Recovery(&phrase)];
    let done = session
        .rekey(&ways, Copies::SealAgain, &[], &keyring, &mut OsEntropy, NOW)
        .unwrap();
    assert_eq!(done, Rekeyed::default());
    assert!(!stranger.exists());
    let files = vault_files(&home.place.data);
    assert_eq!(files.len(), 4);
    for (path, file) in files {
        assert!(
            Book::open(&file, Has::Entry(&old_entry)).is_none(),
            "{path:?}"
        );
        assert!(Book::open(&file, Has::Words(&words(&phrase))).is_some());
    }
    let (header, _) = book::header(&home.bytes());
    assert_eq!(header["slots"].as_array().unwrap().len(), 1);
}

#[test]
fn a_way_that_another_program_added_meanwhile_is_not_dropped() {
    let (home, keyring, mut session) = vault();
    let (old, phrase) = (secret(OLD), phrase());
    let mut there = home.open(&keyring);
    there
        .add_way(Way::Recovery(&phrase), &mut OsEntropy, NOW)
        .unwrap();
    let before = (home.bytes(), keyring.entries.lock().unwrap().clone());
    let ways = [Way::Passphrase(&old)];
    let rekey = |session: &mut Session| {
        session.rekey(&ways, Copies::SealAgain, &[], &keyring, &mut OsEntropy, NOW)
    };
    let conflict = WaysError::Save(SaveError::Conflict);
    assert_eq!(rekey(&mut session), Err(conflict));
    let after = (home.bytes(), keyring.entries.lock().unwrap().clone());
    assert_eq!(after, before);
    assert_eq!(opens(&home, Way::Recovery(&phrase)), None);
    // Once it is loaded the person has chosen with it in view.
    assert_eq!(session.reload(), Ok(true));
    assert!(rekey(&mut session).is_ok());
}
