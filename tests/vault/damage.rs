//! Bad files: none is accepted, none makes the program fall over, none is touched.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::FileExt;

use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::Way;
use injixo_authenticator::vault::{OpenError, create, open, status};

use crate::book::header;
use crate::support::{Home, Keyring, NOW, add, rights_count, vault};

fn outcome(home: &Home, keyring: &Keyring) -> Option<OpenError> {
    open(&home.place, Way::Keyring(keyring)).err()
}

#[test]
fn no_file_with_one_changed_bit_opens() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let good = home.bytes();
    let (_, start) = header(&good);
    let file = fs::File::options().write(true).open(home.file()).unwrap();
    for index in 0..good.len() {
        let mut bad = good.clone();
        bad[index] ^= 1 << (index % 8);
        file.write_all_at(&bad[index..=index], index as u64)
            .unwrap();
        let outcome = outcome(&home, &keyring);
        let expected = match index {
            8..10 => matches!(
                outcome,
                Some(OpenError::NewerFormat(_) | OpenError::Damaged)
            ),
            // The slot's own fields and what names them are tried before the seal is.
            14.. if index < start => matches!(
                outcome,
                Some(
                    OpenError::Damaged
                        | OpenError::EntryMissing
                        | OpenError::EntryWrong
                        | OpenError::NoSuchWay
                )
            ),
            _ => outcome == Some(OpenError::Damaged),
        };
        assert!(expected, "byte {index}: {outcome:?}");
        assert!(home.bytes() == bad, "byte {index}");
        file.write_all_at(&good[index..=index], index as u64)
            .unwrap();
    }
    assert_eq!(outcome(&home, &keyring), None);
}

#[test]
fn no_file_cut_short_or_grown_opens() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let length = home.bytes().len() as u64;
    let file = fs::File::options().write(true).open(home.file()).unwrap();
    file.set_len(length + 1).unwrap();
    assert_eq!(outcome(&home, &keyring), Some(OpenError::Damaged));
    file.set_len(length).unwrap();
    assert_eq!(outcome(&home, &keyring), None);
    for length in (0..length).rev() {
        file.set_len(length).unwrap();
        assert_eq!(
            outcome(&home, &keyring),
            Some(OpenError::Damaged),
            "{length} bytes"
        );
        assert_eq!(fs::metadata(home.file()).unwrap().len(), length);
    }
}

#[test]
fn what_is_no_vault_of_this_format_is_named() {
    let (home, keyring, _) = vault();
    let good = home.bytes();
    let newer = [b"IXVAULT\0\x02\x00".as_slice(), &good[10..]].concat();
    let far = [b"IXVAULT\0\xff\xff".as_slice()].concat();
    for (bytes, expected) in [
        (Vec::new(), OpenError::Damaged),
        (newer, OpenError::NewerFormat(2)),
        (far, OpenError::NewerFormat(65_535)),
        (vec![0; 20_000], OpenError::Damaged),
        (b"IXVAULT".to_vec(), OpenError::Damaged),
        (b"{\"accounts\": []}".to_vec(), OpenError::Damaged),
    ] {
        fs::write(home.file(), &bytes).unwrap();
        assert_eq!(outcome(&home, &keyring), Some(expected));
        assert_eq!(status(&home.place), Err(expected));
        assert_eq!(home.bytes(), bytes);
    }
}

#[test]
fn what_cannot_be_read_as_a_file_is_named() {
    let (home, keyring, _) = vault();
    fs::remove_file(home.file()).unwrap();
    assert_eq!(outcome(&home, &keyring), Some(OpenError::Missing));

    fs::create_dir(home.file()).unwrap();
    let folder = OpenError::Unreadable(ErrorKind::IsADirectory);
    assert_eq!(outcome(&home, &keyring), Some(folder));
    assert_eq!(status(&home.place), Err(folder));
    fs::remove_dir(home.file()).unwrap();

    std::os::unix::fs::symlink("/dev/zero", home.file()).unwrap();
    let device = OpenError::Unreadable(ErrorKind::InvalidInput);
    assert_eq!(outcome(&home, &keyring), Some(device));
    fs::remove_file(home.file()).unwrap();

    let file = fs::File::create(home.file()).unwrap();
    file.set_len(256 * 1024 * 1024 + 1).unwrap();
    assert_eq!(outcome(&home, &keyring), Some(OpenError::TooLarge));
    assert_eq!(status(&home.place), Err(OpenError::TooLarge));

    file.set_len(0).unwrap();
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o000))
        .unwrap();
    let expected = if rights_count() {
        OpenError::Unreadable(ErrorKind::PermissionDenied)
    } else {
        OpenError::Damaged
    };
    assert_eq!(outcome(&home, &keyring), Some(expected));
}

#[test]
fn a_header_that_asks_for_another_cost_than_is_allowed_is_refused_before_deriving() {
    let home = Home::new();
    let passphrase = Secret::from_text("correct horse battery staple".into());
    let _ = create(
        &home.place,
        Way::Passphrase(&passphrase),
        &mut OsEntropy,
        NOW,
    )
    .unwrap();
    let good = home.bytes();
    let (header, end) = header(&good);
    for (name, value, expected) in [
        ("memory_kib", 1024 * 1024 + 1, OpenError::TooCostly),
        ("memory_kib", u64::from(u32::MAX), OpenError::TooCostly),
        ("memory_kib", 19 * 1024 - 1, OpenError::Damaged),
        ("iterations", 11, OpenError::TooCostly),
        ("iterations", 0, OpenError::Damaged),
        ("lanes", 17, OpenError::TooCostly),
        ("lanes", 0, OpenError::Damaged),
        // Allowed, but not what the key was made with.
        ("memory_kib", 19 * 1024, OpenError::WrongPassphrase),
    ] {
        let mut changed = header.clone();
        changed["slots"][0]["argon2id"][name] = value.into();
        let json = changed.to_string();
        let mut bad = b"IXVAULT\0\x01\0".to_vec();
        bad.extend((json.len() as u32).to_le_bytes());
        bad.extend(json.as_bytes());
        bad.extend(&good[end..]);
        fs::write(home.file(), &bad).unwrap();
        let outcome = open(&home.place, Way::Passphrase(&passphrase)).err();
        assert_eq!(outcome, Some(expected), "{name} = {value}");
        assert_eq!(home.bytes(), bad);
    }
}
