//! A disk that is full, folders that may not be written: the save fails, and the vault is as it was.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::vault::slot::Way;
use injixo_authenticator::vault::{self, Change, Place, SaveError, create, open};

use crate::support::{Home, Keyring, NOW, add, commit, id, numbers, rights_count, trash, vault};

#[test]
fn a_save_whose_copy_cannot_be_made_does_not_happen() {
    let (home, _, mut session) = vault();
    fs::write(home.place.data.join("generations"), "in the way").unwrap();
    let before = (home.bytes(), home.names());
    assert_eq!(add(&mut session, 1), Err(SaveError::CopiesFolder));
    assert!(numbers(&session).is_empty());
    assert_eq!((home.bytes(), home.names()), before);
    fs::remove_file(home.place.data.join("generations")).unwrap();
    add(&mut session, 1).unwrap();
}

#[test]
#[cfg(unix)]
fn a_read_only_folder_fails_the_save_and_changes_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let before = (home.bytes(), home.names());
    let set = |mode| {
        let rights = fs::Permissions::from_mode(mode);
        fs::set_permissions(&home.place.data, rights).unwrap();
    };
    set(0o500);
    let order = Change::MoveTo {
        id: id(1),
        position: 0,
    };
    let saved = commit(&mut session, &order);
    let made = create(&home.place, Way::Keyring(&keyring), &mut OsEntropy, NOW);
    let opened = open(&home.place, Way::Keyring(&keyring)).is_ok();
    set(0o700);
    assert!(opened);
    assert!(made.is_err());
    // The superuser writes anyway; then the save has to have happened whole.
    if rights_count() {
        let denied = std::io::ErrorKind::PermissionDenied;
        assert_eq!(saved, Err(SaveError::Disk(denied)));
        assert_eq!((home.bytes(), home.names()), before);
        commit(&mut session, &order).unwrap();
    }
    assert_eq!(numbers(&home.open(&keyring)), [1]);
}

/// Where the child of the next test finds its vault.
const CHILD: &str = "VAULT_TEST_FULL_DISK";

#[test]
fn a_disk_that_is_full_half_way_fails_the_save_and_leaves_the_old_vault() {
    if let Ok(given) = std::env::var(CHILD) {
        return save_on_a_full_disk(&given);
    }
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let before = (home.bytes(), home.names());
    let copies = session.status().generations.clone();
    let (user, entry) = keyring.only();
    let folder = home.folder.path().display();
    // No file may grow beyond 8 KiB there, half of the smallest vault: writing fails half way, as on a full disk.
    let child = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 16; exec \"$@\"", "sh"])
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "disk::a_disk_that_is_full_half_way_fails_the_save_and_leaves_the_old_vault",
        ])
        .env(CHILD, format!("{folder}\n{user}\n{entry}"))
        .output()
        .unwrap();
    assert!(
        child.status.success(),
        "{}",
        String::from_utf8_lossy(&child.stdout)
    );
    assert_eq!((home.bytes(), home.names()), before);
    assert_eq!(
        vault::status(&home.place).unwrap().unwrap().generations,
        copies
    );
    add(&mut session, 2).unwrap();
    assert_eq!(numbers(&home.open(&keyring)), [1, 2]);
}

fn save_on_a_full_disk(given: &str) {
    let [folder, user, entry] = given.split('\n').collect::<Vec<_>>()[..] else {
        panic!("three lines");
    };
    let place = Place {
        data: PathBuf::from(folder).join("data"),
        state: PathBuf::from(folder).join("state"),
    };
    let keyring = Keyring::with(user, entry);
    let mut session = open(&place, Way::Keyring(&keyring)).unwrap();
    let order = Change::MoveTo {
        id: id(1),
        position: 0,
    };
    for change in [trash(1), order] {
        let saved = commit(&mut session, &change);
        assert!(matches!(saved, Err(SaveError::Disk(_))), "{saved:?}");
        assert_eq!(numbers(&session), [1]);
    }
    let new = Home::new();
    let keyring = Keyring::default();
    let made = create(&new.place, Way::Keyring(&keyring), &mut OsEntropy, NOW);
    assert!(made.is_err());
    assert!(keyring.is_empty());
    assert_eq!(new.names(), ["vault.lock"]);
}

#[test]
#[cfg(unix)]
fn pipes_in_the_place_of_locks_and_notes_keep_nobody_waiting() {
    let (home, keyring, mut session) = vault();
    let pipe = |path: &std::path::Path| {
        let _ = std::fs::remove_file(path);
        let made = std::process::Command::new("mkfifo").arg(path).status();
        assert!(made.unwrap().success());
    };
    for note in ["seen.lock", "seen.json", "failed.json"] {
        pipe(&home.place.state.join(note));
    }
    assert_eq!(add(&mut session, 1), Ok(()));
    assert_eq!(numbers(&home.open(&keyring)), [1]);
    assert_eq!(vault::failed_unlocks(&home.place), None);

    pipe(&home.place.data.join("vault.lock"));
    let before = home.bytes();
    assert!(matches!(add(&mut session, 2), Err(SaveError::Disk(_))));
    assert_eq!(home.bytes(), before);
    assert_eq!(numbers(&home.open(&keyring)), [1]);
}
