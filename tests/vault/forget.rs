//! Leaving a shared seat: nothing of the vault stays on the computer, and what was not deleted is named.

use std::fs;
use std::path::{Path, PathBuf};

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{KeystoreError, Way};
use injixo_authenticator::vault::{
    self, Changed, Forgotten, create, exists, forget, forget_known, open,
};

use crate::support::{Fault, Home, Keyring, NOW, add, vault};

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

#[test]
fn a_forgotten_vault_leaves_no_entry_no_file_and_no_folder() {
    let home = Home::new();
    let keyring = Keyring::default();
    let passphrase = Secret::from_text("correct horse battery staple".into());
    let both = Way::KeyringPassphrase(&keyring, &passphrase);
    let mut session = create(&home.place, both, &mut OsEntropy, NOW).unwrap();
    add(&mut session, 1).unwrap();
    session
        .add_way(Way::Keyring(&keyring), &mut OsEntropy, NOW)
        .unwrap();
    add(&mut session, 2).unwrap();
    drop(session);
    // A copy of an earlier vault, what a crash left behind, a damaged file that was set aside, notes of other versions.
    let data = &home.place.data;
    let (earlier, earlier_keyring, _) = vault();
    let (user, entry) = earlier_keyring.only();
    keyring.put(&user, &entry);
    keyring.put("another-program/1", "theirs");
    let _ = fs::copy(earlier.file(), data.join("generations/earlier.ixv")).unwrap();
    fs::write(data.join(".vault.ixv.0123456789abcdef.new"), b"half").unwrap();
    fs::write(data.join("vault-damaged-20260101T000000Z-00.ixv"), b"IX").unwrap();
    fs::write(home.place.state.join("failed.json"), b"{}").unwrap();
    let _ = vault::adopt(&home.place.trial(), &earlier.file()).unwrap();
    assert_eq!(keyring.entries.lock().unwrap().len(), 4);

    assert_eq!(forget(&home.place, &keyring), Forgotten::default());
    assert_eq!(files(home.folder.path()), Vec::<PathBuf>::new());
    assert!(!home.place.data.exists() && !home.place.state.exists());
    assert_eq!(keyring.only().0, "another-program/1");
    assert!(!exists(&home.place));
    assert!(vault::status(&home.place).unwrap().is_none());
    let session = create(&home.place, Way::Keyring(&keyring), &mut OsEntropy, NOW);
    assert!(session.is_ok(), "a new start is possible");
}

#[test]
fn where_there_is_no_vault_there_is_nothing_to_forget() {
    let home = Home::new();
    let keyring = Keyring::with("another-program/1", "theirs");
    assert_eq!(forget(&home.place, &keyring), Forgotten::default());
    assert!(!keyring.is_empty());
    assert!(!home.place.data.exists());
}

#[test]
fn files_of_others_stay_where_they_are() {
    let (home, keyring, _) = vault();
    let notes = home.place.data.join("notes.txt");
    fs::write(&notes, b"mine").unwrap();
    assert_eq!(forget(&home.place, &keyring), Forgotten::default());
    assert_eq!(files(home.folder.path()), [notes]);
}

#[test]
fn a_keyring_that_does_not_answer_keeps_no_file_and_is_told() {
    let (home, _, mut session) = vault();
    add(&mut session, 1).unwrap();
    let locked = Keyring::faulty(Fault::Every(KeystoreError::Locked));
    let forgotten = forget(&home.place, &locked);
    assert_eq!(forgotten.entries_left, 1);
    assert_eq!(forgotten.files_left, Vec::<PathBuf>::new());
    assert_eq!(files(home.folder.path()), Vec::<PathBuf>::new());
}

#[cfg(unix)]
#[test]
fn a_vault_behind_a_link_is_gone_where_the_link_leads() {
    let (home, keyring, session) = vault();
    drop(session);
    let elsewhere = home.folder.path().join("elsewhere.bin");
    fs::rename(home.file(), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, home.file()).unwrap();
    assert!(open(&home.place, Way::Keyring(&keyring)).is_ok());
    assert_eq!(forget(&home.place, &keyring), Forgotten::default());
    assert!(keyring.is_empty());
    assert_eq!(files(home.folder.path()), Vec::<PathBuf>::new());
}

#[cfg(unix)]
#[test]
fn files_that_cannot_be_deleted_are_named() {
    use crate::support::rights_count;
    use std::os::unix::fs::PermissionsExt;

    if !rights_count() {
        println!("the superuser may delete everything: nothing was compared");
        return;
    }
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let copy = session.status().generations[0].path.clone();
    let folder = copy.parent().unwrap().to_owned();
    let mode = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
    mode(0o500);
    let forgotten = forget(&home.place, &keyring);
    mode(0o700);
    assert_eq!(forgotten.files_left, std::slice::from_ref(&copy));
    assert_eq!(forgotten.entries_left, 0);
    assert!(keyring.is_empty());
    assert_eq!(files(home.folder.path()), [copy]);
}

#[test]
fn a_vault_that_was_saved_after_the_copy_of_it_is_not_deleted() {
    let (home, keyring, session) = vault();
    let known = session.known_file();
    let mut other = open(&home.place, Way::Keyring(&keyring)).unwrap();
    add(&mut other, 1).unwrap();
    drop(other);
    let before = files(home.folder.path());
    let file = fs::read(home.file()).unwrap();
    assert_eq!(forget_known(&home.place, known, &keyring), Err(Changed));
    assert_eq!(files(home.folder.path()), before);
    assert_eq!(fs::read(home.file()).unwrap(), file);

    let session = open(&home.place, Way::Keyring(&keyring)).unwrap();
    let known = session.known_file();
    drop(session);
    let forgotten = forget_known(&home.place, known, &keyring);
    assert_eq!(forgotten, Ok(Forgotten::default()));
    assert_eq!(files(home.folder.path()), Vec::<PathBuf>::new());
    let again = forget_known(&home.place, known, &keyring);
    assert_eq!(again, Ok(Forgotten::default()), "nothing is lost twice");
}
