//! The list of what happened: told by each save, kept in the vault, never in the way of opening it.

use std::fs;

use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::vault::{Change, Event, EventKind, Session};
use serde_json::{Value, json};

use crate::book::Book;
use crate::support::{Home, Keyring, NOW, account, add, commit, hotp, id, trash, vault};

/// What the session's list tells, without the times.
fn told(session: &Session) -> Vec<(String, String)> {
    let events = session.contents().events.iter();
    events
        .map(|event| (event.what.name().to_owned(), event.about.clone()))
        .collect()
}

fn pair(what: &str, about: &str) -> (String, String) {
    (what.to_owned(), about.to_owned())
}

/// Puts a value in the place of the vault's list.
fn with_events(home: &Home, keyring: &Keyring, events: &str) {
    let mut book = Book::open_with_keyring(&home.bytes(), &keyring.only().1);
    let mut payload = book.json();
    payload["events"] = "here".into();
    book.payload = payload.to_string().replace(r#""here""#, events);
    fs::write(home.file(), book.file()).unwrap();
}

fn stored(home: &Home, keyring: &Keyring) -> String {
    Book::open_with_keyring(&home.bytes(), &keyring.only().1).payload
}

#[test]
fn each_change_is_told_with_its_time_and_survives_closing_and_opening() {
    let (home, keyring, mut session) = vault();
    let mut renamed = account(1);
    renamed.issuer = String::new();
    let changes = [
        Change::Add(Box::new(account(1))),
        Change::Edit {
            from: Box::new(account(1)),
            to: Box::new(renamed),
        },
        trash(1),
        Change::Restore {
            id: id(1),
            position: None,
        },
        Change::AddAll(vec![hotp(2), account(3)]),
        Change::TakeCounter { id: id(2) },
        Change::MoveTo {
            id: id(3),
            position: 0,
        },
        Change::Batch(vec![
            trash(2),
            Change::Replace {
                old: id(3),
                new: Box::new(account(4)),
                at: NOW,
            },
        ]),
    ];
    for (seconds, change) in changes.iter().enumerate() {
        let now = NOW.plus(seconds as u64);
        session.commit(change, &mut OsEntropy, now).unwrap();
    }
    let opened = home.open(&keyring);
    assert_eq!(
        told(&opened),
        [
            pair("opened", "keyring"),
            pair("added", "injixo (anna1@example.com)"),
            pair("changed", "anna1@example.com"),
            pair("removed", "anna1@example.com"),
            pair("restored", "anna1@example.com"),
            pair("added", "injixo (anna2@example.com)"),
            pair("added", "injixo (anna3@example.com)"),
            pair("removed", "injixo (anna2@example.com)"),
            pair("removed", "injixo (anna3@example.com)"),
            pair("added", "injixo (anna4@example.com)"),
        ]
    );
    let times: Vec<u64> = opened
        .contents()
        .events
        .iter()
        .map(|it| it.at.0 - NOW.0)
        .collect();
    assert_eq!(times, [0, 0, 1, 2, 3, 4, 4, 7, 7, 7]);
    let payload: Value = serde_json::from_str(&stored(&home, &keyring)).unwrap();
    assert_eq!(
        payload["events"][1],
        json!({"at": NOW.0, "what": "added", "about": "injixo (anna1@example.com)"})
    );
}

#[test]
fn that_the_vault_was_opened_rides_once_on_the_first_save_of_each_session() {
    let (home, keyring, mut first) = vault();
    add(&mut first, 1).unwrap();
    add(&mut first, 2).unwrap();
    // Opened and closed again, with nothing saved: nothing to ride on.
    drop(home.open(&keyring));
    let mut second = home.open(&keyring);
    second.note(Event::new(NOW.plus(60), EventKind::Opened, "recovery"));
    second.note(Event::new(
        NOW.plus(61),
        EventKind::BackupFailed,
        "/media/stick",
    ));
    assert_eq!(told(&second).len(), 3, "noted is not saved");
    // A save that fails takes none of them with it.
    assert!(add(&mut second, 1).is_err());
    let order = Change::MoveTo {
        id: id(2),
        position: 0,
    };
    second.commit(&order, &mut OsEntropy, NOW.plus(99)).unwrap();
    add(&mut second, 3).unwrap();
    let rest = &told(&home.open(&keyring))[3..];
    assert_eq!(
        rest,
        [
            pair("opened", "recovery"),
            pair("backup-failed", "/media/stick"),
            pair("added", "injixo (anna3@example.com)"),
        ]
    );
    assert_eq!(second.contents().events[3].at, NOW.plus(60));
}

#[test]
fn the_last_two_hundred_stay_and_a_whole_import_is_told_as_one() {
    let (home, keyring, mut session) = vault();
    let many: Vec<String> = (0..300)
        .map(|number| format!(r#"{{"at":{number},"what":"exported","about":"x"}}"#))
        .collect();
    with_events(&home, &keyring, &format!("[{}]", many.join(",")));
    assert_eq!(session.reload(), Ok(true));
    assert_eq!(
        session.contents().events.len(),
        300,
        "nothing goes by reading"
    );
    let accounts = (1..=11).map(account).collect();
    commit(&mut session, &Change::AddAll(accounts)).unwrap();
    let events = home.open(&keyring).contents().events.clone();
    assert_eq!(events.len(), 200);
    assert_eq!(events[0].at, UnixTime(102));
    assert_eq!(events[198].what, EventKind::Opened);
    assert_eq!(
        events[199].about,
        "injixo (anna1@example.com), injixo (anna2@example.com), injixo (anna3@example.com) +8"
    );
}

#[test]
fn kinds_and_fields_of_a_later_version_are_written_back_as_they_were() {
    let (home, keyring, mut session) = vault();
    let odd = [
        r#"{"at":5,"what":"teleported","about":"there"}"#,
        r#"{"what":"added", "at":6,"by":{"b":1.50,"a":1e+400}}"#,
        r#"{"at":"yesterday","what":7}"#,
        r#"["no","event"]"#,
        "null",
    ];
    with_events(&home, &keyring, &format!("[{}]", odd.join(",")));
    assert_eq!(session.reload(), Ok(true));
    let events = &session.contents().events;
    let unknown = EventKind::Unknown("teleported".into());
    assert_eq!((&events[0].what, &*events[0].about), (&unknown, "there"));
    assert_eq!(
        (&events[1].what, events[1].at),
        (&EventKind::Added, UnixTime(6))
    );
    assert!(session.contents().set_aside.is_empty());
    add(&mut session, 1).unwrap();
    let stored = stored(&home, &keyring);
    let kept = format!(r#""events":[{},{{"at":"#, odd.join(","));
    assert!(stored.contains(&kept), "{stored}");
}

#[test]
fn a_broken_list_never_keeps_the_vault_from_opening() {
    for broken in ["7", "\"x\"", "{\"a\": 1.50}", "null"] {
        let (home, keyring, mut session) = vault();
        add(&mut session, 1).unwrap();
        with_events(&home, &keyring, broken);
        let mut opened = home.open(&keyring);
        assert!(opened.contents().events.is_empty(), "{broken}");
        add(&mut opened, 2).unwrap();
        assert_eq!(told(&home.open(&keyring)).len(), 2, "{broken}");
        let stored = stored(&home, &keyring);
        assert!(
            stored.contains(&format!(r#""set_aside":[{broken}]"#)),
            "{stored}"
        );
    }
}
