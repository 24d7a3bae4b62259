//! No key, code or passphrase shows in what is printed for developers.

use super::*;
use crate::screen::draft_form;
use crate::screen::new_passphrase::Message as New;
use crate::screen::way_in::WayIn;
use crate::screen::{forget, recovery, ways};
use crate::vault::slot::SlotKind;
use crate::vault::{Copies, OpenError, RecoveryPhrase};

const PASSPHRASE: &str = "staple battery";
/// The first phrase in the vectors of BIP-39 with more than one word, and bytes to match.
const PHRASE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

/// Every way in which a secret of these tests may be written.
fn secrets() -> Vec<String> {
    let hex = |upper: bool| -> String {
        let digit = |byte: &u8| match upper {
            true => format!("{byte:02X}"),
            false => format!("{byte:02x}"),
        };
        KEY.iter().map(digit).collect()
    };
    vec![
        KEY_TEXT.to_owned(),
        KEY_TEXT[..8].to_owned(),
        "GEZD GNBV".to_owned(),
        KEY_TEXT.to_lowercase(),
        hex(false),
        hex(true),
        "49, 50, 51".to_owned(),
        String::from_utf8(KEY.to_vec()).unwrap(),
        "287082".to_owned(),
        "287 082".to_owned(),
        "\"082\"".to_owned(),
        PASSPHRASE.to_owned(),
        "zqx".to_owned(),
        "sausage".to_owned(),
        "127, 127, 127".to_owned(),
        "7f7f7f".to_owned(),
    ]
}

fn assert_hidden(shown: &str) {
    for secret in secrets() {
        assert!(!shown.contains(&secret), "{secret:?} shows in {shown}");
    }
}

/// Says a message that holds a secret and looks at both the message and what becomes of the window.
fn say(window: &mut Window, message: Message) {
    assert_hidden(&format!("{message:?}"));
    for outcome in window.ask(message) {
        assert_hidden(&format!("{outcome:?}"));
        window.say(outcome);
    }
    assert_hidden(&format!("{:?}", window.app));
}

fn phrase() -> RecoveryPhrase {
    RecoveryPhrase::read(&typed(PHRASE)).unwrap()
}

fn typed(text: &str) -> Secret {
    Secret::from_text(text.to_owned())
}

#[test]
fn the_search_for_secrets_finds_them() {
    let bytes = format!("{KEY:?}");
    for shown in [
        KEY_TEXT,
        bytes.as_str(),
        "code 287082",
        "('287', \"082\")",
        "the staple battery",
        PHRASE,
        "[127, 127, 127, 127]",
    ] {
        let found = secrets().iter().any(|secret| shown.contains(secret));
        assert!(found, "{shown}");
    }
}

#[test]
fn an_open_vault_shows_no_key_and_no_code() {
    let mut window = Window::holding(vec![
        account(1, "anna", TOTP),
        account(2, "bank", Kind::Hotp { counter: 1 }),
    ]);
    for message in [
        Message::Accounts(accounts::Message::Press(id(1))),
        Message::Accounts(accounts::Message::NextCode(id(2))),
        Message::Accounts(accounts::Message::QueryChanged(typed(KEY_TEXT))),
        Message::Accounts(accounts::Message::ClearQuery),
        Message::Hotkey(Hotkey::Typed(typed("zqx"))),
        Message::Accounts(accounts::Message::Open(id(1))),
        Message::Account(account::Message::AskForKey),
        Message::Account(account::Message::ShowKey),
        Message::Account(account::Message::Form(draft_form::Message::AccountChanged(
            "Anna".into(),
        ))),
        Message::Account(account::Message::Save),
        Message::Account(account::Message::Copy),
        Message::Account(account::Message::AskToRemove),
        Message::Account(account::Message::Remove),
    ] {
        say(&mut window, message);
    }
    let undo = window.offer().unwrap();
    say(&mut window, Message::Offered(undo));
}

#[test]
fn adding_shows_no_key() {
    let mut window = Window::holding(vec![]);
    let draft = || Draft::from_text(KEY_TEXT).unwrap();
    let wrong = format!("{KEY_TEXT}0");
    for message in [
        Message::Accounts(accounts::Message::Add),
        Message::AddAccount(add_account::Message::Source(key_source::Message::TypeKey)),
        Message::AddAccount(add_account::Message::Source(
            key_source::Message::KeyChanged(typed(&wrong)),
        )),
        Message::AddAccount(add_account::Message::Source(key_source::Message::KeyDone)),
        Message::AddAccount(add_account::Message::Source(
            key_source::Message::KeyChanged(typed(KEY_TEXT)),
        )),
        Message::AddAccount(add_account::Message::Source(key_source::Message::KeyDone)),
        Message::AddAccount(add_account::Message::Add),
        Message::Hotkey(Hotkey::Back),
    ] {
        say(&mut window, message);
    }
    let asked = window.app.begin_reading();
    let other = Draft::from_text("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
    let reading = key_source::Reading {
        finds: [draft(), other].into_iter().collect(),
        ..Default::default()
    };
    say(&mut window, Message::Read(asked, Ok(reading)));
    for message in [
        add_account::Message::Tick(1),
        add_account::Message::AddTicked,
    ] {
        say(&mut window, Message::AddAccount(message));
    }
    say(&mut window, Message::AddAccount(add_account::Message::Add));
    let replace = add_account::Message::Duplicate(crate::screen::duplicate::Answer::Replace(
        window.app.context().contents.accounts[0].id,
    ));
    say(&mut window, Message::AddAccount(replace));
}

#[test]
fn passphrases_and_waiting_links_do_not_show() {
    let mut window = Window::with_link(Some(&format!("otpauth://totp/a?secret={KEY_TEXT}")));
    assert_hidden(&format!("{:?}", window.app));
    say(&mut window, Message::Booted(Booted::NoVault));
    for message in [
        welcome::Message::KeyringFailed(KeystoreError::NoService),
        welcome::Message::Passphrase(New::FirstChanged(typed(PASSPHRASE))),
        welcome::Message::Passphrase(New::SecondChanged(typed(PASSPHRASE))),
    ] {
        say(&mut window, Message::Welcome(message));
    }
    window.app.screen = Screen::Unlock(unlock::State::passphrase(&demo::status()));
    let message = unlock::Message::Typed(typed(PASSPHRASE));
    say(&mut window, Message::Unlock(message));
    let start = Start {
        link: Some(typed(KEY_TEXT)),
        ..Start::default()
    };
    assert_hidden(&format!("{start:?}"));
}

#[test]
fn what_is_typed_to_open_a_vault_does_not_show() {
    let mut window = Window::new();
    window.make(vec![account(1, "anna", TOTP)]);
    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(window.is_locked());
    let both = [SlotKind::Passphrase, SlotKind::Recovery];
    for kind in both {
        for message in [
            unlock::Message::Use(kind),
            unlock::Message::Typed(typed(PASSPHRASE)),
            unlock::Message::Typed(typed(PHRASE)),
            unlock::Message::Pasted(typed(&PHRASE.replace(' ', "\n"))),
            // The phrase opens nothing here; the next page says so.
            unlock::Message::Unlock,
        ] {
            say(&mut window, Message::Unlock(message));
        }
    }
    // What opened a copy stays until it is restored or not.
    for way in [
        WayIn::Passphrase(typed(PASSPHRASE)),
        WayIn::KeyringPassphrase(typed(PASSPHRASE)),
        WayIn::Recovery(phrase()),
    ] {
        let found = unlock::Found {
            path: "vault.ixv".into(),
            made: "today".to_owned(),
            accounts: Vec::new(),
            way,
        };
        let (error, ways) = (OpenError::Damaged, vec![SlotKind::Recovery]);
        window.app.screen = Screen::Unlock(unlock::State::found(error, ways, found));
        assert_hidden(&format!("{:?}", window.app));
    }
}

#[test]
fn what_is_typed_about_the_ways_in_does_not_show() {
    let slots = vec![SlotKind::Passphrase, SlotKind::Recovery];
    for plan in [
        ways::Plan::Add(SlotKind::KeyringPassphrase),
        ways::Plan::Change(SlotKind::Passphrase),
        ways::Plan::Remove(SlotKind::Passphrase),
        ways::Plan::Phrase,
    ] {
        let mut window = Window::holding(vec![]);
        window.app.screen = Screen::Ways(Box::new(ways::State::new(slots.clone())));
        for message in [
            ways::Message::Plan(plan),
            ways::Message::New(New::FirstChanged(typed(PASSPHRASE))),
            ways::Message::New(New::SecondChanged(typed(PASSPHRASE))),
            ways::Message::New(New::WeakConfirmed),
            ways::Message::Stays(0, typed(PASSPHRASE)),
            ways::Message::Stays(1, typed(PASSPHRASE)),
            ways::Message::Stays(0, typed(PHRASE)),
            ways::Message::Stays(1, typed(PHRASE)),
            ways::Message::Submit,
        ] {
            say(&mut window, Message::Ways(message));
        }
    }
}

#[test]
fn a_recovery_phrase_that_is_made_does_not_show() {
    for renewing in [false, true] {
        let mut window = Window::holding(vec![]);
        let ways = vec![
            WayIn::Passphrase(typed(PASSPHRASE)),
            WayIn::Recovery(phrase()),
        ];
        window.app.screen = Screen::Recovery(Box::new(match renewing {
            true => recovery::State::renewing(ways, Copies::SealAgain),
            false => recovery::State::new(false, false),
        }));
        assert_hidden(&format!("{:?}", window.app));
        let words: Vec<&str> = PHRASE.split(' ').collect();
        for message in [
            recovery::Message::Drawn(recovery::NewPhrase {
                phrase: phrase(),
                asked: [0, 5, 11],
                can_print: true,
            }),
            recovery::Message::Written,
            recovery::Message::Typed(0, typed(PHRASE)),
            recovery::Message::Check,
            recovery::Message::Typed(0, typed(words[5])),
            recovery::Message::Typed(1, typed(words[0])),
            recovery::Message::Typed(2, typed(words[11])),
            recovery::Message::Check,
        ] {
            say(&mut window, Message::Recovery(message));
        }
    }
}

#[test]
fn what_is_typed_to_leave_a_computer_does_not_show() {
    let mut window = Window::holding(vec![account(1, "anna", TOTP)]);
    let slots = [SlotKind::Keyring, SlotKind::Recovery];
    window.app.screen = Screen::Forget(Box::new(forget::State::new(&slots, None)));
    for message in [
        forget::Message::PhraseChanged(typed(PASSPHRASE)),
        forget::Message::CheckPhrase,
        forget::Message::PhraseChanged(typed(PHRASE)),
        forget::Message::CheckPhrase,
    ] {
        say(&mut window, Message::Forget(message));
    }
    for action in [
        format!("{:?}", forget::Action::CheckPhrase(typed(PHRASE))),
        format!("{:?}", recovery::Action::Add(phrase())),
        format!("{:?}", ways::Action::Add(WayIn::Recovery(phrase()))),
        format!(
            "{:?}",
            unlock::Action::OpenWith(WayIn::Passphrase(typed(PASSPHRASE)))
        ),
    ] {
        assert_hidden(&action);
    }
}
