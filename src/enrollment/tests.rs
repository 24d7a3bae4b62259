//! Every step and every event, against a table that was written by hand.

use uuid::Uuid;

use super::*;

const OLD: AccountId = AccountId(Uuid::from_u128(1));
const NEW: AccountId = AccountId(Uuid::from_u128(2));

fn trying(doubt: Option<Doubt>) -> Enrollment {
    Enrollment::TryIt {
        account: OLD,
        doubt,
    }
}

fn codes(codes: Option<Codes>) -> Enrollment {
    Enrollment::BackupCodes {
        account: OLD,
        codes,
    }
}

/// Every state, by the name that the table uses.
fn states() -> [(&'static str, Enrollment); 15] {
    [
        ("prepare", Enrollment::Prepare),
        ("get", Enrollment::GetKey { replaces: None }),
        (
            "get-again",
            Enrollment::GetKey {
                replaces: Some(OLD),
            },
        ),
        ("check", Enrollment::Check { account: OLD }),
        ("check-new", Enrollment::Check { account: NEW }),
        ("try", trying(None)),
        ("expired?", trying(Some(Doubt::Expired))),
        ("clock?", trying(Some(Doubt::Clock))),
        ("page?", trying(Some(Doubt::SamePage))),
        ("key?", trying(Some(Doubt::Key))),
        ("resumed?", trying(Some(Doubt::Resumed))),
        ("codes", codes(None)),
        ("kept", codes(Some(Codes::Kept))),
        ("copy", Enrollment::Copy { account: OLD }),
        ("done", Enrollment::Done { account: OLD }),
    ]
}

const EVENTS: [Event; 12] = [
    Event::Prepared,
    Event::KeyRead(NEW),
    Event::Checked,
    Event::Accepted,
    Event::Refused,
    Event::ThatWasIt,
    Event::ThatWasNot,
    Event::CodesSettled(Codes::Kept),
    Event::Enabled,
    Event::CopyMade,
    Event::Back,
    Event::Resumed,
];

/// In the order of the events. `-` is done, `+` is later, `?` nothing was asked, `!` codes first, `x` no way back.
const TABLE: [(&str, [&str; 12]); 14] = [
    //             Prepared KeyRead   Checked Accepted Refused  It           Not      Codes  Enabled CopyMade Back      Resumed
    (
        "prepare",
        [
            "get", "+", "+", "+", "+", "?", "?", "+", "+", "+", "x", "prepare",
        ],
    ),
    (
        "get",
        [
            "-",
            "check-new",
            "+",
            "+",
            "+",
            "?",
            "?",
            "+",
            "+",
            "+",
            "prepare",
            "get",
        ],
    ),
    (
        "get-again",
        [
            "-",
            "check-new",
            "+",
            "+",
            "+",
            "?",
            "?",
            "+",
            "+",
            "+",
            "x",
            "get-again",
        ],
    ),
    (
        "check",
        [
            "-",
            "-",
            "try",
            "+",
            "+",
            "?",
            "?",
            "+",
            "+",
            "+",
            "get-again",
            "resumed?",
        ],
    ),
    (
        "try",
        [
            "-", "-", "-", "codes", "expired?", "?", "?", "+", "+", "+", "check", "resumed?",
        ],
    ),
    (
        "expired?",
        [
            "-", "-", "-", "codes", "expired?", "try", "clock?", "+", "+", "+", "try", "resumed?",
        ],
    ),
    (
        "clock?",
        [
            "-", "-", "-", "codes", "clock?", "try", "page?", "+", "+", "+", "try", "resumed?",
        ],
    ),
    (
        "page?",
        [
            "-",
            "-",
            "-",
            "codes",
            "page?",
            "get-again",
            "key?",
            "+",
            "+",
            "+",
            "try",
            "page?",
        ],
    ),
    (
        "key?",
        [
            "-",
            "-",
            "-",
            "codes",
            "key?",
            "get-again",
            "try",
            "+",
            "+",
            "+",
            "try",
            "key?",
        ],
    ),
    (
        "resumed?",
        [
            "-",
            "-",
            "-",
            "codes",
            "expired?",
            "get-again",
            "try",
            "+",
            "+",
            "+",
            "try",
            "resumed?",
        ],
    ),
    (
        "codes",
        [
            "-", "-", "-", "-", "-", "?", "?", "kept", "!", "+", "try", "codes",
        ],
    ),
    (
        "kept",
        [
            "-", "-", "-", "-", "-", "?", "?", "kept", "copy", "+", "x", "kept",
        ],
    ),
    (
        "copy",
        [
            "-", "-", "-", "-", "-", "?", "?", "-", "-", "done", "x", "copy",
        ],
    ),
    (
        "done",
        [
            "-", "-", "-", "-", "-", "?", "?", "-", "-", "-", "x", "done",
        ],
    ),
];

fn named(name: &str) -> Enrollment {
    states().into_iter().find(|(it, _)| *it == name).unwrap().1
}

#[test]
fn every_event_at_every_step_is_what_the_table_says() {
    for (state, row) in TABLE {
        for (event, expected) in EVENTS.into_iter().zip(row) {
            let expected = match expected {
                "-" => Err(Refusal::Done),
                "+" => Err(Refusal::Later),
                "?" => Err(Refusal::NotAsked),
                "!" => Err(Refusal::CodesFirst),
                "x" => Err(Refusal::NoWayBack),
                name => Ok(named(name)),
            };
            assert_eq!(named(state).after(event), expected, "{state} {event:?}");
        }
    }
}

#[test]
fn the_straight_way_has_six_steps() {
    let mut at = Enrollment::Prepare;
    let mut steps = vec![at.step()];
    for event in [
        Event::Prepared,
        Event::KeyRead(OLD),
        Event::Checked,
        Event::Accepted,
        Event::CodesSettled(Codes::SwitchedOff),
        Event::Enabled,
        Event::CopyMade,
    ] {
        at = at.after(event).unwrap();
        steps.push(at.step());
    }
    assert_eq!(
        steps,
        [1, 2, 3, 4, 5, 5, Enrollment::STEPS, Enrollment::STEPS]
    );
    assert_eq!(at, Enrollment::Done { account: OLD });
}

#[test]
fn no_account_is_lost_on_the_way_but_for_a_newer_key() {
    for (name, state) in states() {
        for event in EVENTS {
            let Ok(next) = state.after(event) else {
                continue;
            };
            match event {
                Event::KeyRead(account) => assert_eq!(next.account(), Some(account), "{name}"),
                _ => assert_eq!(next.account(), state.account(), "{name} {event:?}"),
            }
        }
    }
}

#[test]
fn giving_up_says_what_stays_where() {
    for (name, stays) in [
        ("prepare", Stays::Nothing),
        ("get", Stays::Nothing),
        ("get-again", Stays::KeyOnly),
        ("check", Stays::KeyOnly),
        ("clock?", Stays::KeyOnly),
        ("codes", Stays::Perhaps),
        ("copy", Stays::On),
        ("done", Stays::On),
    ] {
        assert_eq!(named(name).stays(), stays, "{name}");
    }
}
