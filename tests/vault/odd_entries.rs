//! Entries and keys that this version does not understand: kept, shown as such, written back, never in the way.

use std::fs;

use injixo_authenticator::account::AccountId;
use injixo_authenticator::vault::{Change, Session};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::book::Book;
use crate::support::{Home, Keyring, NOW, account, add, commit, numbers, vault};

/// A vault whose payload somebody else wrote.
fn vault_holding(payload: &str) -> (Home, Keyring, Session) {
    let (home, keyring, _) = vault();
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    book.payload = payload.to_owned();
    fs::write(home.file(), book.file()).unwrap();
    let session = home.open(&keyring);
    (home, keyring, session)
}

fn payload(home: &Home, keyring: &Keyring) -> String {
    Book::open_with_keyring(&home.bytes(), &keyring.only().1).payload
}

fn entry(number: u128) -> Value {
    json!({
        "id": Uuid::from_u128(number).to_string(), "issuer": "injixo", "account": "anna",
        "secret": "JBSWY3DPEHPK3PXP", "type": "totp", "algorithm": "SHA1", "digits": 6, "period": 30,
        "created": 1_770_000_000,
    })
}

fn with(change: impl FnOnce(&mut Value)) -> Value {
    let mut entry = entry(9);
    change(&mut entry);
    entry
}

#[test]
fn an_entry_that_is_not_understood_is_set_aside_and_blocks_no_other() {
    let odd = [
        json!(null),
        json!([]),
        json!("text"),
        json!({}),
        with(|it| it["type"] = "yandex".into()),
        with(|it| it["algorithm"] = "SHA384".into()),
        with(|it| it["algorithm"] = "sha1".into()),
        with(|it| it["digits"] = 262.into()),
        with(|it| it["digits"] = 4.into()),
        with(|it| it["digits"] = 11.into()),
        with(|it| it["digits"] = "6".into()),
        with(|it| it["digits"] = json!(6.5)),
        with(|it| it["period"] = 0.into()),
        with(|it| it["period"] = 86_401.into()),
        with(|it| it["period"] = (1_u64 << 32 | 30).into()),
        with(|it| it["period"] = json!(null)),
        with(|it| it["period"] = json!(-30)),
        with(|it| drop(it.as_object_mut().unwrap().remove("period"))),
        with(|it| drop(it.as_object_mut().unwrap().remove("created"))),
        with(|it| drop(it.as_object_mut().unwrap().remove("issuer"))),
        with(|it| it["secret"] = "".into()),
        with(|it| it["secret"] = "JBSWY3DPEHPK3PX1".into()),
        with(|it| it["secret"] = "jbswy3dpehpk3pxp".into()),
        with(|it| it["secret"] = "JB".into()),
        with(|it| it["id"] = "me".into()),
        with(|it| it["type"] = "hotp".into()),
        with(|it| it["type"] = "steam".into()),
        with(|it| it["extra"] = json!([["one"]])),
        with(|it| it["removed"] = 1.into()),
    ];
    for odd in odd {
        let text = odd.to_string();
        let (home, keyring, mut session) = vault_holding(&format!(
            r#"{{"accounts":[{},{text},{}]}}"#,
            entry(1),
            entry(2)
        ));
        assert_eq!(numbers(&session), [1, 2], "{text}");
        assert_eq!(session.contents().set_aside.len(), 1, "{text}");
        assert_eq!(session.contents().set_aside[0].expose(), text);

        add(&mut session, 3).unwrap();
        assert!(payload(&home, &keyring).contains(&text), "{text}");
        add(&mut session, 4).unwrap();
        let all = payload(&home, &keyring);
        assert!(all.contains(&text), "{text}");
        let session = home.open(&keyring);
        let trash = session.contents().trash.len();
        assert_eq!(numbers(&session), [1, 2, 3, 4], "{text}");
        assert_eq!(session.contents().set_aside.len() + trash, 1, "{text}");
    }
}

#[test]
fn what_is_set_aside_is_kept_character_for_character() {
    let odd = r#"{"type" : "later", "n":[1.0,1e5,123456789012345678901234567890,-0.0],  "type":"twice","s":"\u00e9\/"}"#;
    let (home, keyring, mut session) =
        vault_holding(&format!(r#"{{"accounts":[{odd}],"order":[]}}"#));
    add(&mut session, 1).unwrap();
    assert!(payload(&home, &keyring).contains(odd));
}

#[test]
fn the_second_of_two_entries_of_one_identity_is_set_aside() {
    let first = entry(1);
    let second = with(|it| {
        it["id"] = Uuid::from_u128(1).to_string().into();
        it["issuer"] = "second".into();
    });
    let third = with(|it| {
        it["id"] = Uuid::from_u128(1).to_string().into();
        it["removed"] = 5.into();
    });
    let (home, keyring, mut session) = vault_holding(&format!(
        r#"{{"accounts":[{first},{second}],"trash":[{third}]}}"#
    ));
    assert_eq!(numbers(&session), [1]);
    assert_eq!(session.contents().accounts[0].issuer, "injixo");
    assert_eq!(session.contents().set_aside.len(), 2);
    add(&mut session, 2).unwrap();
    let session = home.open(&keyring);
    assert_eq!(numbers(&session), [1, 2]);
    assert_eq!(session.contents().set_aside.len(), 2);
    assert!(payload(&home, &keyring).contains(&second.to_string()));
}

#[test]
fn what_an_older_version_set_aside_is_an_account_again_once_it_is_understood() {
    let trashed = with(|it| {
        it["id"] = Uuid::from_u128(2).to_string().into();
        it["removed"] = 5.into();
    });
    let (home, keyring, mut session) = vault_holding(&format!(
        r#"{{"accounts":[],"set_aside":[{},{trashed}]}}"#,
        entry(1)
    ));
    assert_eq!(numbers(&session), [1]);
    assert_eq!(session.contents().trash.len(), 1);
    assert!(session.contents().set_aside.is_empty());
    add(&mut session, 3).unwrap();
    assert_eq!(numbers(&home.open(&keyring)), [1, 3]);
}

#[test]
fn unknown_keys_and_fields_are_written_back() {
    let odd = r#"{"b": [1.50,1e+400],"a":{"deep":null,"s":"\u00e9"}}"#;
    let mut known = entry(1);
    known["counter"] = json!(7);
    known["icon"] = "odd".into();
    let known = known.to_string().replace(r#""odd""#, odd);
    let (home, keyring, mut session) = vault_holding(&format!(
        r#"{{"later":{odd},"tags":{{"x":[]}},"accounts":[{known}],"events":[{odd}]}}"#
    ));
    let mut edited = session.contents().accounts[0].clone();
    edited.issuer = "renamed".into();
    edited.unknown.clear();
    let change = Change::Edit {
        from: Box::new(session.contents().accounts[0].clone()),
        to: Box::new(edited),
    };
    commit(&mut session, &change).unwrap();
    let id = AccountId(Uuid::from_u128(1));
    commit(&mut session, &Change::Trash { id, at: NOW }).unwrap();
    let text = payload(&home, &keyring);
    assert!(text.contains(&format!(r#""later":{odd}"#)), "{text}");
    assert!(text.contains(&format!(r#""events":[{odd},"#)), "{text}");
    assert!(text.contains(r#""tags":{"x":[]}"#), "{text}");
    let stored: Value = serde_json::from_str(&text).unwrap();
    assert!(text.contains(&format!(r#""icon":{odd}"#)), "{text}");
    assert_eq!(stored["trash"][0]["counter"], 7);
    assert_eq!(stored["trash"][0]["issuer"], "renamed");
    assert_eq!(stored["trash"][0]["removed"], NOW.0);
}

#[test]
fn an_entry_with_a_field_twice_is_set_aside() {
    for name in ["later", "issuer"] {
        let twice = format!(
            r#"{{"{name}":"a",{}"#,
            &with(|it| it[name] = "b".into()).to_string()[1..]
        );
        let (_home, _, session) = vault_holding(&format!(r#"{{"accounts":[{twice}]}}"#));
        assert!(numbers(&session).is_empty(), "{twice}");
        assert_eq!(session.contents().set_aside[0].expose(), twice);
    }
}

#[test]
fn the_stored_order_counts_and_what_it_does_not_name_comes_last() {
    let order = json!([
        Uuid::from_u128(3).to_string(),
        Uuid::from_u128(77).to_string(),
        Uuid::from_u128(1).to_string()
    ]);
    for (order, expected) in [
        (order.to_string(), [3, 1, 2]),
        ("[]".into(), [1, 2, 3]),
        (r#"["no identity"]"#.into(), [1, 2, 3]),
        ("7".into(), [1, 2, 3]),
    ] {
        let (_home, _, session) = vault_holding(&format!(
            r#"{{"accounts":[{},{},{}],"order":{order}}}"#,
            entry(1),
            entry(2),
            entry(3)
        ));
        assert_eq!(numbers(&session), expected, "{order}");
    }
}

#[test]
fn a_payload_of_another_shape_is_damage() {
    for payload in [
        "",
        "[]",
        "null",
        "{}",
        r#"{"accounts":{}}"#,
        "{\"accounts\":[]",
    ] {
        let (home, keyring, _) = vault();
        let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
        book.payload = payload.into();
        fs::write(home.file(), book.file()).unwrap();
        let opened = injixo_authenticator::vault::open(
            &home.place,
            injixo_authenticator::vault::slot::Way::Keyring(&keyring),
        );
        assert_eq!(
            opened.err(),
            Some(injixo_authenticator::vault::OpenError::Damaged),
            "{payload}"
        );
    }
}

#[test]
fn the_file_is_what_the_page_of_the_module_says() {
    let (home, keyring, mut session) = vault();
    add(&mut session, 1).unwrap();
    let book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    assert_eq!(book.padded_to, 16 * 1024);
    let stored = book.json();
    let written = account(1);
    assert_eq!(
        stored["accounts"],
        json!([{
            "id": written.id.to_string(), "issuer": "injixo", "account": "anna1@example.com",
            "secret": data_encoding::BASE32_NOPAD.encode(written.otp.key().expose()),
            "type": "totp", "algorithm": "SHA1", "digits": 6, "period": 30, "created": NOW.0,
        }])
    );
    assert_eq!(stored["order"], json!([written.id.to_string()]));
    assert_eq!(stored["trash"], json!([]));
    assert_eq!(stored["set_aside"], json!([]));
    let names: Vec<&str> = book
        .header
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        names,
        ["vault_id", "created", "revision", "parent", "slots"]
    );
}

#[test]
fn the_size_of_the_file_tells_the_number_of_accounts_only_roughly() {
    let sizes: Vec<usize> = [1_u128, 10, 40]
        .into_iter()
        .map(|count| {
            let (home, keyring, mut session) = vault();
            let accounts = (1..=count).map(account).collect();
            commit(&mut session, &Change::AddAll(accounts)).unwrap();
            Book::open_with_keyring(&home.bytes(), &keyring.only().1).padded_to
        })
        .collect();
    assert_eq!(sizes, [16_384; 3]);
}
