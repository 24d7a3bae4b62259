//! What is read of an export and what is written of one; the links are this project's own.

use data_encoding::BASE64;
use uuid::Uuid;

use super::protobuf::{put_bytes, put_number};
use super::*;
use crate::account::{Account, AccountId};
use crate::clock::UnixTime;

const KEY: &[u8] = b"12345678901234567890";

/// An entry of these fields: issuer, name, algorithm, digits, type, counter.
fn entry(key: &[u8], (issuer, name): (&str, &str), numbers: [u64; 4]) -> Vec<u8> {
    let mut entry = Vec::new();
    put_bytes(&mut entry, 1, key);
    put_bytes(&mut entry, 2, name.as_bytes());
    put_bytes(&mut entry, 3, issuer.as_bytes());
    for (field, number) in (4..).zip(numbers) {
        put_number(&mut entry, field, number);
    }
    entry
}

fn message(entries: &[Vec<u8>], numbers: [u64; 4]) -> Vec<u8> {
    let mut message = Vec::new();
    for entry in entries {
        put_bytes(&mut message, 1, entry);
    }
    for (field, number) in (2..).zip(numbers) {
        put_number(&mut message, field, number);
    }
    message
}

fn link_of(message: &[u8]) -> String {
    format!("{SCHEME}offline?data={}", BASE64.encode(message))
}

fn only(entry: Vec<u8>) -> Result<Draft, Refused> {
    let link = link_of(&message(&[entry], [2, 1, 0, 0]));
    parse(&link).unwrap().entries.remove(0)
}

fn account(link: &str) -> Account {
    let id = AccountId(Uuid::nil());
    Account::from_draft(id, Draft::from_text(link).unwrap(), UnixTime(0))
}

#[test]
fn an_entry_is_read_with_all_it_says() {
    let draft = only(entry(KEY, ("Bank", "Bank:anna"), [3, 2, 1, 42])).unwrap();
    assert_eq!((&*draft.issuer, &*draft.account), ("Bank", "anna"));
    assert_eq!(draft.otp.key().expose(), KEY);
    assert_eq!(draft.otp.algorithm(), Algorithm::Sha512);
    assert_eq!(draft.otp.digits(), 8);
    assert_eq!(draft.otp.kind(), Kind::Hotp { counter: 42 });
    assert_eq!(draft.flags, []);
}

#[test]
fn what_the_format_leaves_open_is_what_nearly_every_service_uses() {
    let draft = only(entry(KEY, ("Bank", "anna"), [0, 0, 0, 0])).unwrap();
    assert_eq!(draft.otp.kind(), Kind::Totp { period: 30 });
    assert_eq!(draft.otp.algorithm(), Algorithm::Sha1);
    assert_eq!(draft.otp.digits(), 6);
    assert_eq!(draft.flags, [Flag::PeriodNotExported]);
}

#[test]
fn a_name_loses_the_issuer_that_it_repeats_and_nothing_else() {
    for (issuer, name, read) in [
        ("ACME", "ACME:alice", ("ACME", "alice")),
        ("ACME", "acme: alice", ("ACME", "alice")),
        ("ACME", "alice", ("ACME", "alice")),
        ("", "ACME:alice", ("ACME", "alice")),
        ("", "alice", ("", "alice")),
        ("", ":a:b", ("", "a:b")),
        (
            "Matrix",
            "@anna:example.org",
            ("Matrix", "@anna:example.org"),
        ),
        ("A:B", "A:B:c", ("A:B", "c")),
        ("\u{c9}cole", "\u{e9}cole:anna", ("\u{c9}cole", "anna")),
        ("ACME", "ACM\u{c9}:x", ("ACME", "ACM\u{c9}:x")),
        ("", "", ("", "")),
    ] {
        let draft = only(entry(KEY, (issuer, name), [1, 1, 2, 0])).unwrap();
        assert_eq!(
            (&*draft.issuer, &*draft.account),
            read,
            "{issuer:?} {name:?}"
        );
    }
}

#[test]
fn an_account_that_cannot_be_used_is_named_beside_those_that_can() {
    let names = ("ACME", "alice");
    let good = entry(KEY, names, [1, 1, 2, 0]);
    for (bad, reason) in [
        (entry(b"", names, [1, 1, 2, 0]), EntryError::NoKey),
        (entry(KEY, names, [4, 1, 2, 0]), EntryError::Md5),
        (
            entry(KEY, names, [5, 1, 2, 0]),
            EntryError::Unknown("algorithm"),
        ),
        (
            entry(KEY, names, [1, 3, 2, 0]),
            EntryError::Unknown("digits"),
        ),
        (entry(KEY, names, [1, 1, 3, 0]), EntryError::Unknown("type")),
        (entry(KEY, names, [1, 1, 1, u64::MAX]), EntryError::Counter),
        (
            [entry(KEY, names, [1, 1, 2, 0]), vec![0x0a, 9]].concat(),
            EntryError::Damaged,
        ),
    ] {
        let link = link_of(&message(&[good.clone(), bad, good.clone()], [2, 1, 0, 0]));
        let entries = parse(&link).unwrap().entries;
        let refused = Refused {
            issuer: "ACME".into(),
            account: "alice".into(),
            reason,
        };
        assert_eq!(entries[1], Err(refused));
        assert!(entries[0].is_ok() && entries[2].is_ok());
    }
}

#[test]
fn names_lose_what_deceives_and_broken_text_does_not_lose_the_key() {
    let draft = only(entry(KEY, ("ACME", "a\nb\u{202e}"), [1, 1, 2, 0])).unwrap();
    assert_eq!(draft.account, "ab");
    assert!(draft.flags.contains(&Flag::ControlOrBidiCharactersRemoved));
    let mut bytes = Vec::new();
    put_bytes(&mut bytes, 1, KEY);
    put_bytes(&mut bytes, 2, b"\xff\xfealice");
    let draft = only(bytes).unwrap();
    assert!(draft.account.ends_with("alice"));
}

#[test]
fn the_data_is_read_however_it_is_written() {
    // Such bytes give both letters in which the alphabets differ.
    let key = [0xfb; 8];
    let bytes = message(&[entry(&key, ("", "a"), [1, 1, 2, 0])], [1, 1, 0, 7]);
    let base64 = BASE64.encode(&bytes);
    assert!(base64.contains('+') && base64.contains('/') && base64.ends_with('='));
    let encoded = base64
        .replace('+', "%2B")
        .replace('/', "%2f")
        .replace('=', "%3D");
    for data in [
        base64.clone(),
        encoded,
        base64.trim_end_matches('=').to_owned(),
        base64.replace('+', "-").replace('/', "_"),
        base64.replace('+', " "),
        format!("{}\r\n{}", &base64[..9], &base64[9..]),
    ] {
        for link in [
            format!("otpauth-migration://offline?data={data}"),
            format!("  OTPAUTH-Migration://offline/?x=1&DATA={data}&y=2#z\n"),
        ] {
            let part = parse(&link).unwrap();
            let draft = part.entries[0].as_ref().unwrap();
            assert_eq!(draft.otp.key().expose(), key, "{link}");
        }
    }
}

#[test]
fn what_is_no_export_or_a_damaged_one_is_told() {
    let good = link_of(&message(
        &[entry(KEY, ("", "a"), [1, 1, 2, 0])],
        [2, 1, 0, 0],
    ));
    let many = vec![entry(b"k", ("", ""), [0; 4]); MAX_ENTRIES + 1];
    let long = format!("{good}&x={}", "y".repeat(MAX_LEN));
    for (link, error) in [
        ("", MigrationError::NotMigration),
        (
            "otpauth://totp/a?secret=MFRGG",
            MigrationError::NotMigration,
        ),
        (&*format!("QR-Code:{good}"), MigrationError::NotMigration),
        (&long, MigrationError::TooLarge),
        (
            &link_of(&message(&many, [2, 1, 0, 0])),
            MigrationError::TooLarge,
        ),
        ("otpauth-migration://offline", MigrationError::Damaged),
        ("otpauth-migration://offline?data", MigrationError::Damaged),
        ("otpauth-migration://offline?data=", MigrationError::Damaged),
        (
            "otpauth-migration://offline?data=%25",
            MigrationError::Damaged,
        ),
        (
            "otpauth-migration://offline?data=A",
            MigrationError::Damaged,
        ),
        (&good[..good.len() - 12], MigrationError::Damaged),
        (&link_of(&message(&[], [2, 1, 0, 0])), MigrationError::Empty),
    ] {
        assert_eq!(parse(link).map(drop), Err(error), "{link:.60}");
    }
}

#[test]
fn numbers_of_parts_that_make_no_sense_count_for_nothing() {
    let part = |size, index| {
        let entries = [entry(KEY, ("", "a"), [0; 4])];
        parse(&link_of(&message(&entries, [2, size, index, 0]))).unwrap()
    };
    for (size, index, place) in [
        (1, 0, (0, 1)),
        (3, 2, (2, 3)),
        (100, 99, (99, 100)),
        (0, 0, (0, 1)),
        (2, 2, (0, 1)),
        (2, 5, (0, 1)),
        (101, 1, (0, 1)),
        (2_147_483_647, 0, (0, 1)),
        (u64::MAX, 0, (0, 1)),
        (3, u64::MAX, (0, 1)),
    ] {
        assert_eq!(part(size, index).place(), place, "{size} {index}");
    }
    let negative = parse(&link_of(&message(
        &[entry(KEY, ("", "a"), [0; 4])],
        [1, 1, 0, -1_320_898_453_i64 as u64],
    )));
    assert_eq!(negative.unwrap().batch, -1_320_898_453);
}

#[test]
fn what_is_written_is_read_again() {
    let accounts = [
        account("otpauth://totp/ACME:alice?secret=JBSWY3DPEHPK3PXP&algorithm=SHA256&digits=8"),
        account("otpauth://hotp/Bank?secret=GEZDGNBVGY3TQOJQ&counter=9223372036854775807"),
        account("otpauth://totp/:a%3Ab?secret=GEZDGNBVGY3TQOJQ"),
        account("otpauth://totp/ACME:ACME%3Aa?secret=GEZDGNBVGY3TQOJQ&algorithm=SHA512"),
        account("otpauth://totp/%C3%9C?secret=74======"),
    ];
    let link = write(&accounts, 1, 3);
    let link = link.expose_text().unwrap();
    assert!(link.bytes().all(|byte| byte.is_ascii_graphic()));
    let part = parse(link).unwrap();
    assert_eq!((part.version, part.batch, part.place()), (2, 0, (1, 3)));
    for (read, account) in part.entries.into_iter().zip(&accounts) {
        let read = read.unwrap();
        assert_eq!(read.issuer, account.issuer);
        assert_eq!(read.account, account.account);
        assert_eq!(read.otp, account.otp);
    }
}

#[test]
fn what_the_format_cannot_carry_is_told_and_not_written() {
    for (link, reason) in [
        ("steam://JBSWY3DPEHPK3PXP", Some(Unfit::Steam)),
        (
            "otpauth://totp/a?secret=JBSWY3DP&period=60",
            Some(Unfit::Period),
        ),
        (
            "otpauth://totp/a?secret=JBSWY3DP&digits=7",
            Some(Unfit::Digits),
        ),
        (
            "otpauth://hotp/a?secret=JBSWY3DP&counter=9223372036854775808",
            Some(Unfit::Counter),
        ),
        ("otpauth://hotp/a?secret=JBSWY3DP&counter=7", None),
        ("otpauth://totp/a?secret=JBSWY3DP&digits=8", None),
    ] {
        let account = account(link);
        assert_eq!(unfit(&account), reason, "{link}");
        let read = parse(write([&account], 0, 1).expose_text().unwrap());
        assert_eq!(read.is_ok(), reason.is_none(), "{link}");
    }
}

#[test]
fn nothing_of_a_link_is_printed() {
    let good = link_of(&message(
        &[entry(KEY, ("", "a"), [4, 1, 2, 0])],
        [2, 1, 0, 0],
    ));
    let part = parse(&good).unwrap();
    let shown = format!("{part:?} {:?}", parse(&good[..60]));
    assert!(
        !shown.contains("data=") && !shown.contains(&BASE64.encode(KEY)[..8]),
        "{shown}"
    );
}

#[test]
fn accounts_are_shared_out_to_codes_that_can_be_read() {
    let many = |count: usize, name: &str| -> Vec<Account> {
        let link = |number| format!("otpauth://totp/Bank:{name}{number}?secret=GEZDGNBVGY3TQOJQ");
        (0..count).map(|number| account(&link(number))).collect()
    };
    let sizes =
        |accounts: &[Account]| -> Vec<usize> { shares(accounts).iter().map(Vec::len).collect() };
    let accounts = many(23, "anna");
    let all = shares(&accounts);
    assert_eq!(all.iter().map(Vec::len).sum::<usize>(), 23);
    assert!((2..=4).contains(&all.len()), "{:?}", sizes(&accounts));
    for share in &all {
        let link = write(share.iter().copied(), 0, 4);
        let symbol = crate::qr::encode::Symbol::of(&link).unwrap();
        // Version 15: a phone reads it off the screen.
        assert!(symbol.side() <= 77, "{} accounts", share.len());
    }
    assert_eq!(sizes(&[]), [] as [usize; 0]);
    let long = many(4, &"%C3%BC".repeat(60));
    assert_eq!(sizes(&long), [2, 2], "fewer where names are long");
    let mut mixed = many(3, "ben");
    mixed.insert(1, account("steam://JBSWY3DPEHPK3PXP"));
    mixed.insert(
        1,
        account(&format!("otpauth://totp/a?secret={}", "A".repeat(4_000))),
    );
    assert_eq!(sizes(&mixed), [3]);
    assert_eq!(unfit(&mixed[1]), Some(Unfit::TooLong));
}
