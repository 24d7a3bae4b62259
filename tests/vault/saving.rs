//! What a save does, in which order it counts, and what is left when it fails.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use injixo_authenticator::account::{Account, AccountId};
use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::otp::{Kind, Otp};
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::vault::slot::Way;
use injixo_authenticator::vault::{
    self, Change, ChangeError, Counts, OpenError, Place, SaveError, Session, create, open,
};
use uuid::Uuid;

use crate::book::{Book, header};
use crate::support::{Home, Keyring, NOW, account, add, commit, numbers, rights_count, vault};

fn id(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

fn trash(number: u128) -> Change {
    Change::Trash {
        id: id(number),
        at: NOW,
    }
}

/// An account whose counter stands at 0.
fn hotp(number: u128) -> Account {
    let mut account = account(number);
    let (key, algorithm) = (account.otp.key().clone(), account.otp.algorithm());
    account.otp = Otp::new(key, Kind::Hotp { counter: 0 }, algorithm, 6).unwrap();
    account
}

fn revisions(session: &Session) -> Vec<u64> {
    let copies = session.status().generations.iter();
    copies.map(|copy| copy.revision).collect()
}

#[test]
fn every_change_survives_closing_and_opening() {
    let (home, keyring, mut session) = vault();
    let mut hotp = account(4);
    hotp.otp = Otp::new(
        hotp.otp.key().clone(),
        Kind::Hotp { counter: 5 },
        hotp.otp.algorithm(),
        8,
    )
    .unwrap();
    hotp.extra = vec![("image".into(), "https://example.com/é".into())];
    let mut steam = account(5);
    steam.otp = Otp::new(
        steam.otp.key().clone(),
        Kind::Steam,
        steam.otp.algorithm(),
        5,
    )
    .unwrap();
    steam.issuer = "\"Steam\"\n\u{1F600}".into();
    let mut edited = account(2);
    edited.issuer = String::new();
    for change in [
        Change::AddAll(vec![account(1), account(2), account(3)]),
        Change::Add(Box::new(hotp)),
        Change::Add(Box::new(steam)),
        Change::Edit {
            from: Box::new(account(2)),
            to: Box::new(edited),
        },
        Change::MoveTo {
            id: id(5),
            position: 0,
        },
        trash(1),
        trash(3),
        Change::Restore {
            id: id(1),
            position: Some(1),
        },
        Change::TakeCounter { id: id(4) },
        Change::Replace {
            old: id(2),
            new: Box::new(account(6)),
            at: NOW,
        },
    ] {
        commit(&mut session, &change).unwrap();
        let opened = home.open(&keyring);
        assert_eq!(opened.contents(), session.contents(), "{change:?}");
        assert_eq!(opened.status(), session.status(), "{change:?}");
    }
    assert_eq!(numbers(&session), [5, 1, 6, 4]);
    assert_eq!(session.contents().trash.len(), 2);
}

#[test]
fn each_save_names_its_parent_and_draws_a_fresh_nonce() {
    use sha2::Digest;
    let (home, _, mut session) = vault();
    let (first, end) = header(&home.bytes());
    assert_eq!(first["parent"], serde_json::Value::Null);
    let before = home.bytes();
    add(&mut session, 1).unwrap();
    let (second, second_end) = header(&home.bytes());
    assert_eq!(
        second["parent"],
        data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(&before))
    );
    assert_eq!(second["revision"], 2);
    assert_ne!(
        before[end..end + 24],
        home.bytes()[second_end..second_end + 24]
    );
}

#[test]
fn changes_of_accounts_make_a_copy_of_the_file_as_it_was_and_moves_and_counters_do_not() {
    let (home, _, mut session) = vault();
    let before = home.bytes();
    add(&mut session, 1).unwrap();
    commit(&mut session, &Change::Add(Box::new(hotp(2)))).unwrap();
    assert_eq!(revisions(&session), [2, 1]);
    let oldest = &session.status().generations[1].path;
    assert_eq!(fs::read(oldest).unwrap(), before);
    let order = Change::MoveTo {
        id: id(2),
        position: 0,
    };
    commit(&mut session, &order).unwrap();
    commit(&mut session, &Change::TakeCounter { id: id(2) }).unwrap();
    assert_eq!(revisions(&session), [2, 1]);
}

#[test]
fn ten_copies_and_the_first_of_each_day_stay_whatever_the_clock_says() {
    let (_home, _, mut session) = vault();
    let day = 86_400;
    // Three days forward, then a clock that fell back to 1970, then far ahead.
    let clocks = [0, 0, 0, day, day, 2 * day, 2 * day]
        .map(|offset| UnixTime(NOW.0 + offset))
        .into_iter()
        .chain([UnixTime(0); 3])
        .chain([UnixTime(u64::MAX); 12]);
    for (number, now) in clocks.enumerate() {
        let change = Change::Add(Box::new(account(number as u128 + 1)));
        session.commit(&change, &mut OsEntropy, now).unwrap();
    }
    assert_eq!(
        revisions(&session),
        [22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 11, 8, 6, 4, 1]
    );
}

#[test]
fn a_change_that_does_not_fit_leaves_file_and_contents_alone() {
    let (home, _, mut session) = vault();
    add(&mut session, 1).unwrap();
    let before = (home.bytes(), home.names(), session.contents().clone());
    assert_eq!(
        add(&mut session, 1),
        Err(SaveError::Change(ChangeError::AlreadyThere))
    );
    assert_eq!(
        commit(&mut session, &trash(7)),
        Err(SaveError::Change(ChangeError::NoSuchAccount))
    );
    assert_eq!(
        (home.bytes(), home.names(), session.contents().clone()),
        before
    );
}

#[test]
fn a_save_of_another_program_is_loaded_first_and_the_change_goes_on_top() {
    let (home, keyring, mut here) = vault();
    let mut there = home.open(&keyring);
    add(&mut there, 1).unwrap();
    add(&mut here, 2).unwrap();
    assert_eq!(numbers(&here), [1, 2]);
    assert_eq!(there.reload(), Ok(true));
    assert_eq!(there.reload(), Ok(false));
    assert_eq!(numbers(&there), [1, 2]);
    assert_eq!(there.status(), here.status());
    commit(&mut there, &trash(2)).unwrap();
    assert_eq!(
        commit(&mut here, &trash(2)),
        Err(SaveError::Change(ChangeError::NoSuchAccount))
    );
    assert_eq!(numbers(&here), [1, 2]);
    assert_eq!(here.reload(), Ok(true));
    assert_eq!(numbers(&here), [1]);
}

#[test]
fn two_programs_never_take_the_same_counter() {
    let (home, keyring, mut here) = vault();
    commit(&mut here, &Change::Add(Box::new(hotp(1)))).unwrap();
    let mut there = home.open(&keyring);
    let mut taken = Vec::new();
    for _ in 0..3 {
        for session in [&mut here, &mut there] {
            commit(session, &Change::TakeCounter { id: id(1) }).unwrap();
            let otp = &session.contents().accounts[0].otp;
            taken.push(otp.last_code().unwrap().expose().to_owned());
        }
    }
    let expected = (0..6).map(|counter| {
        let otp = hotp(1).otp;
        let kind = Kind::Hotp { counter };
        let otp = Otp::new(otp.key().clone(), kind, otp.algorithm(), 6).unwrap();
        otp.code_at(NOW).expose().to_owned()
    });
    assert!(taken.into_iter().eq(expected));
}

#[test]
fn an_edit_keeps_what_another_program_renamed_meanwhile() {
    let (home, keyring, mut here) = vault();
    add(&mut here, 1).unwrap();
    let mut there = home.open(&keyring);
    let edit = |set: fn(&mut Account)| {
        let mut to = account(1);
        set(&mut to);
        Change::Edit {
            from: Box::new(account(1)),
            to: Box::new(to),
        }
    };
    commit(&mut there, &edit(|to| to.account = "theirs".into())).unwrap();
    commit(&mut here, &edit(|to| to.issuer = "ours".into())).unwrap();
    let found = &here.contents().accounts[0];
    assert_eq!((&*found.issuer, &*found.account), ("ours", "theirs"));
}

#[test]
fn another_vault_in_its_place_is_a_conflict_and_stays_as_it_is() {
    let (home, keyring, mut session) = vault();
    let (other, _, _) = vault();
    let _ = fs::copy(other.file(), home.file()).unwrap();
    let before = home.bytes();
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
    assert_eq!(session.reload(), Err(OpenError::NoSuchWay));
    assert_eq!(home.bytes(), before);

    fs::remove_file(home.file()).unwrap();
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
    assert_eq!(session.reload(), Err(OpenError::Missing));
    assert!(!home.file().exists());

    fs::write(home.file(), "").unwrap();
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
    assert_eq!(session.reload(), Err(OpenError::Damaged));
    assert_eq!(home.bytes(), b"");
    assert!(numbers(&session).is_empty());
    drop(keyring);
}

#[test]
fn a_vault_whose_key_was_changed_elsewhere_has_to_be_opened_anew() {
    let (home, keyring, mut session) = vault();
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    book.key = vec![3; 32];
    book.header["slots"] = serde_json::json!([]);
    fs::write(home.file(), book.file()).unwrap();
    assert_eq!(session.reload(), Err(OpenError::NoSuchWay));
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
}

#[test]
fn a_file_damaged_under_an_open_session_is_named_as_damaged() {
    let (home, _, mut session) = vault();
    let mut bytes = home.bytes();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(home.file(), &bytes).unwrap();
    assert_eq!(session.reload(), Err(OpenError::Damaged));
    assert_eq!(add(&mut session, 1), Err(SaveError::Conflict));
    assert_eq!(home.bytes(), bytes);
}

#[test]
fn a_save_whose_copy_cannot_be_made_does_not_happen() {
    let (home, _, mut session) = vault();
    fs::write(home.place.data.join("generations"), "in the way").unwrap();
    let before = (home.bytes(), home.names());
    assert!(matches!(add(&mut session, 1), Err(SaveError::Disk(_))));
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

#[test]
fn what_a_crash_left_behind_goes_at_the_next_save_and_nothing_else_does() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let ours = [
        ".vault.ixv.0123456789abcdef.new",
        "generations/.vault.ixv.00000000deadbeef.new",
    ];
    let others = [
        ".vault.ixv.new",
        ".vault.ixv.0123456789abcdeg.new",
        "vault.ixv.bak",
        "generations/note.txt",
        "generations/20200101T000000Z-aabbccddeeff-r1-0011223344556677.ixv",
    ];
    for name in ours.iter().chain(&others) {
        fs::write(home.place.data.join(name), "left").unwrap();
    }
    let note = home.place.state.join(ours[0]);
    fs::write(&note, "left").unwrap();
    // Looked for once a session: another one has to find them.
    let mut session = home.open(&keyring);
    add(&mut session, 2).unwrap();
    for name in ours {
        assert!(!home.place.data.join(name).exists(), "{name}");
    }
    assert!(!note.exists());
    for name in others {
        assert!(home.place.data.join(name).exists(), "{name}");
    }
}

#[test]
fn a_whole_vault_file_under_a_temporary_name_is_never_cleaned_away() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let replaced = home.bytes();
    let order = Change::MoveTo {
        id: id(1),
        position: 0,
    };
    commit(&mut session, &order).unwrap();
    let (other, _, mut others) = vault();
    add(&mut others, 7).unwrap();
    // Saved by another program on top of the present state, and swapped out.
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    book.header["revision"] = 9.into();
    let length = book.padded_to;
    book.payload = format!("{:<length$}", book.payload);
    let swapped = book.file();
    let named = {
        use sha2::Digest;
        let digest = sha2::Sha256::digest(other.bytes());
        data_encoding::HEXLOWER.encode(&digest[..8])
    };
    let half = &swapped[..swapped.len() - 100];
    let goes: [(&str, &[u8]); 3] = [
        ("0000000000000001", &replaced),
        ("0000000000000002", half),
        (&named, &other.bytes()),
    ];
    let stays: [(&str, &[u8]); 2] = [
        ("0000000000000003", &swapped),
        ("0000000000000004", &other.bytes()),
    ];
    let path = |name: &str| home.place.data.join(format!(".vault.ixv.{name}.new"));
    for (name, bytes) in goes.iter().chain(&stays) {
        fs::write(path(name), bytes).unwrap();
    }
    let mut session = home.open(&keyring);
    add(&mut session, 2).unwrap();
    assert_eq!(home.names(), ["generations", "vault.ixv", "vault.lock"]);
    let strangers = || {
        fs::read_dir(home.place.data.join("generations"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| {
                path.file_name()
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .starts_with("other-")
            })
            .map(|path| fs::read(path).unwrap())
    };
    assert_eq!(strangers().count(), stays.len());
    for (name, bytes) in stays {
        assert!(strangers().any(|found| found == bytes), "{name}");
    }
    // The one of this vault is listed and opens; the other vault's is none of its copies.
    assert_eq!(revisions(&session), [9, 3, 1]);
    assert!(session.verify().iter().all(|it| it.outcome.is_ok()));
}

#[test]
fn copies_of_another_vault_are_neither_counted_nor_called_damaged() {
    let (home, _, mut session) = vault();
    add(&mut session, 1).unwrap();
    drop(session);
    let (other, keyring, _) = vault();
    fs::remove_file(home.file()).unwrap();
    let adopted = vault::adopt(&home.place, &other.file()).unwrap();
    assert_eq!(adopted.generations, []);
    let mut session = home.open(&keyring);
    add(&mut session, 2).unwrap();
    assert_eq!(revisions(&session), [1]);
    let status = vault::status(&home.place).unwrap().unwrap();
    assert_eq!(&status, session.status());
    for verified in [
        session.verify(),
        vault::verify(&home.place, Way::Keyring(&keyring)),
    ] {
        assert_eq!(verified.len(), 2);
        assert!(verified.iter().all(|it| it.outcome.is_ok()));
    }
    let copies = fs::read_dir(home.place.data.join("generations")).unwrap();
    assert_eq!(copies.count(), 2, "the other vault's copy is still there");
}

#[test]
#[cfg(unix)]
fn a_vault_behind_a_link_is_saved_where_the_link_leads() {
    let (home, keyring, mut session) = vault();
    let elsewhere = home.folder.path().join("synced");
    fs::create_dir(&elsewhere).unwrap();
    let real = elsewhere.join("vault.ixv");
    fs::rename(home.file(), &real).unwrap();
    std::os::unix::fs::symlink(&real, home.file()).unwrap();
    add(&mut session, 1).unwrap();
    assert!(fs::symlink_metadata(home.file()).unwrap().is_symlink());
    assert_eq!(fs::read(&real).unwrap(), home.bytes());
    assert_eq!(numbers(&home.open(&keyring)), [1]);
    let names: Vec<PathBuf> = fs::read_dir(&elsewhere)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(names, [real]);
}

#[test]
fn verify_opens_the_file_and_every_copy_and_says_how_many_accounts_each_holds() {
    let (home, keyring, mut session) = vault();
    for number in 1..4 {
        add(&mut session, number).unwrap();
    }
    commit(&mut session, &trash(2)).unwrap();
    let broken = session.status().generations[1].path.clone();
    let mut bytes = fs::read(&broken).unwrap();
    bytes.truncate(1000);
    fs::write(&broken, bytes).unwrap();

    let counts = |accounts, trash| {
        Ok(Counts {
            accounts,
            trash,
            set_aside: 0,
        })
    };
    let expected = [
        (Some(5), counts(2, 1)),
        (Some(4), counts(3, 0)),
        (Some(3), Err(OpenError::Damaged)),
        (Some(2), counts(1, 0)),
        (Some(1), counts(0, 0)),
    ];
    for found in [
        session.verify(),
        vault::verify(&home.place, Way::Keyring(&keyring)),
    ] {
        let found: Vec<_> = found.iter().map(|it| (it.revision, it.outcome)).collect();
        assert_eq!(found, expected);
    }
    fs::remove_file(home.file()).unwrap();
    let found = vault::verify(&home.place, Way::Keyring(&keyring));
    assert_eq!(found[0].outcome, Err(OpenError::Missing));
    assert_eq!(found[1].outcome, counts(3, 0));
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
            "saving::a_disk_that_is_full_half_way_fails_the_save_and_leaves_the_old_vault",
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
