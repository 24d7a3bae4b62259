//! What crashes leave behind goes, and nothing that could be somebody's vault does.

use std::fs;

use injixo_authenticator::vault::slot::Way;
use injixo_authenticator::vault::{Change, adopt, open};

use crate::book::Book;
use crate::support::{add, commit, id, revisions, vault};

#[test]
fn what_a_crash_left_behind_goes_at_the_next_start_and_nothing_else_does() {
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
    let mut session = home.open(&keyring);
    for name in ours {
        assert!(!home.place.data.join(name).exists(), "{name}");
    }
    add(&mut session, 2).unwrap();
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
fn a_vault_that_a_kill_left_while_it_was_tried_goes_at_the_next_opening() {
    let (home, keyring, session) = vault();
    drop(session);
    let trial = home.place.trial();
    let _ = adopt(&trial, &home.file()).unwrap();
    assert!(trial.vault_file().exists());
    drop(open(&home.place, Way::Keyring(&keyring)).unwrap());
    assert!(!trial.data.exists());
}
