//! The second folder: what is written there is the vault and opens, and what others keep there stays.

use std::fs;
use std::path::{Path, PathBuf};

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::vault::{BackupError, Change, Session};

use crate::book::{Book, header};
use crate::support::{NOW, account, add, commit, id, numbers, rights_count, vault};

fn write(session: &Session, folder: &Path, seconds: u64) -> Result<PathBuf, BackupError> {
    session.backup()?.write(folder, NOW.plus(seconds))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_the_vault_file_byte_for_byte_and_is_written_once() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let snapshot = session.backup().unwrap();
    let bytes = home.bytes();
    // A later save does not change what the snapshot is of.
    add(&mut session, 2).unwrap();
    let path = snapshot.write(folder.path(), NOW).unwrap();
    assert_eq!(fs::read(&path).unwrap(), bytes);
    let book = Book::open_with_keyring(&bytes, &keyring.only().1);
    assert_eq!(book.json()["accounts"].as_array().unwrap().len(), 1);
    let name = path.file_name().unwrap().to_str().unwrap();
    let vault: String = session.status().vault_id.simple().to_string();
    assert!(name.contains(&format!("-{}-r2-", &vault[..12])), "{name}");

    let second = write(&session, folder.path(), 1).unwrap();
    assert_eq!(write(&session, folder.path(), 2), Ok(second.clone()));
    assert_eq!(names(folder.path()).len(), 2);
    // What has been there but no longer opens is no backup; the new one takes its place.
    fs::write(&second, "broken").unwrap();
    let third = write(&session, folder.path(), 3).unwrap();
    assert_eq!(fs::read(third).unwrap(), home.bytes());
    assert!(!second.exists());
}

#[test]
fn a_folder_that_is_not_there_or_none_or_not_writable_is_named_and_never_made() {
    let (home, _, session) = vault();
    let folder = home.folder.path();
    let gone = folder.join("media/stick");
    assert_eq!(write(&session, &gone, 0), Err(BackupError::NoFolder));
    assert!(!folder.join("media").exists());
    assert_eq!(
        write(&session, &home.file(), 0),
        Err(BackupError::NotAFolder)
    );
    let below = home.file().join("below");
    assert_eq!(write(&session, &below, 0), Err(BackupError::NotAFolder));
    #[cfg(unix)]
    if rights_count() {
        use std::os::unix::fs::PermissionsExt;
        let locked = folder.join("locked");
        fs::create_dir(&locked).unwrap();
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o500)).unwrap();
        let written = write(&session, &locked, 0);
        let denied = std::io::ErrorKind::PermissionDenied;
        assert_eq!(written, Err(BackupError::Disk(denied)));
        assert!(names(&locked).is_empty());
    }
}

#[test]
fn a_vault_file_that_does_not_open_is_never_backed_up() {
    let (home, _, session) = vault();
    let mut bytes = home.bytes();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(home.file(), bytes).unwrap();
    assert_eq!(session.backup().err(), Some(BackupError::NotProven));
    fs::remove_file(home.file()).unwrap();
    assert_eq!(session.backup().err(), Some(BackupError::NotProven));
}

#[test]
fn what_another_program_saved_meanwhile_is_what_is_backed_up() {
    let (home, keyring, mut session) = vault();
    let mut there = home.open(&keyring);
    add(&mut there, 1).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = write(&session, folder.path(), 0).unwrap();
    assert_eq!(fs::read(path).unwrap(), home.bytes());
    assert_eq!(session.reload(), Ok(true));
    assert_eq!(numbers(&session), [1]);
}

#[test]
fn backups_are_pruned_like_the_dated_copies_and_nothing_of_others_is() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let first = write(&session, folder, 0).unwrap();
    let vault = session.status().vault_id.simple().to_string();
    let own = |rest: &str| format!("20200101T000000Z-{}-{rest}", &vault[..12]);
    // Of the day of `first`, so that they would be in the way.
    let date = first.file_name().unwrap().to_str().unwrap()[..16].to_owned();
    let mut earlier = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    earlier.header["revision"] = 1.into();
    let mut later = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    later.header["revision"] = 9000.into();
    let other = vault_of_others();
    let others: [(String, Vec<u8>); 7] = [
        ("holiday.jpg".into(), b"picture".to_vec()),
        (own("r1-0011223344556677.ixv.bak"), b"bak".to_vec()),
        (
            format!("other-{}", own("r1-0011223344556677.ixv")),
            b"theirs".to_vec(),
        ),
        (
            format!("{date}-aabbccddeeff-r1-0011223344556677.ixv"),
            b"another vault".to_vec(),
        ),
        (".vault.ixv.0123456789abcdef.new".into(), other),
        (".vault.ixv.0123456789abcde0.new".into(), later.file()),
        (".vault.ixv.0123456789abcde1.new".into(), Vec::new()),
    ];
    for (name, bytes) in &others {
        fs::write(folder.join(name), bytes).unwrap();
    }
    let left = folder.join(".vault.ixv.00000000deadbeef.new");
    fs::write(&left, earlier.file()).unwrap();
    #[cfg(unix)]
    let link = {
        let link = folder.join(format!("{date}-{}-r1-0011223344556677.ixv", &vault[..12]));
        std::os::unix::fs::symlink(folder.join("holiday.jpg"), &link).unwrap();
        link
    };

    let mut last = PathBuf::new();
    for seconds in 1..=15 {
        let order = Change::MoveTo {
            id: id(1),
            position: 0,
        };
        commit(&mut session, &order).unwrap();
        last = write(&session, folder, seconds).unwrap();
    }
    assert_eq!(fs::read(&last).unwrap(), home.bytes());
    assert!(first.exists(), "the first of its day");
    assert!(!left.exists());
    for (name, bytes) in &others {
        assert_eq!(&fs::read(folder.join(name)).unwrap(), bytes, "{name}");
    }
    #[cfg(unix)]
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    let kept: Vec<u64> = session
        .copies(&[folder.to_owned()])
        .iter()
        .filter(|copy| copy.outside && copy.outcome.is_ok())
        .map(|copy| copy.revision)
        .collect();
    assert_eq!(kept, [17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 2]);
    assert_eq!(header(&fs::read(&last).unwrap()).0["revision"], 17);
}

/// The bytes of some other vault.
fn vault_of_others() -> Vec<u8> {
    let (home, _, _) = vault();
    home.bytes()
}

#[test]
fn an_older_vault_that_came_back_keeps_its_new_copies_beside_those_of_higher_revisions() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let old = home.bytes();
    let save = |session: &mut Session, seconds: u64, told: u64| {
        let now = NOW.plus(seconds);
        let change = Change::Add(Box::new(account(told.into())));
        session.commit(&change, &mut OsEntropy, now).unwrap();
        (write(session, folder, seconds).unwrap(), home.bytes())
    };
    for seconds in 1..=14 {
        let _ = save(&mut session, seconds, 100 + seconds);
    }
    drop(session);
    fs::write(home.file(), old).unwrap();
    fs::remove_dir_all(&home.place.state).unwrap();

    let mut session = home.open(&keyring);
    for (seconds, told) in [(60, 201), (61, 202), (62, 203)] {
        let before = home.bytes();
        let (path, bytes) = save(&mut session, seconds, told);
        assert_eq!(fs::read(&path).unwrap(), bytes, "what is said to be there");
        let mut copies = session.copies(&[]).into_iter();
        assert!(
            copies.any(|copy| fs::read(copy.path).unwrap() == before),
            "the file as it was before the save is a copy"
        );
    }
    // Neither does a clock that fell back make a copy go at once.
    let (path, bytes) = save(&mut session, 0, 204);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}
