//! No key, code or passphrase shows in what is printed for developers.

use super::*;
use crate::screen::draft_form;
use crate::screen::new_passphrase::Message as New;

const PASSPHRASE: &str = "staple battery";

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
        Message::Accounts(accounts::Message::Copy(id(1))),
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
        Message::AddAccount(add_account::Message::TypeKey),
        Message::AddAccount(add_account::Message::KeyChanged(typed(&wrong))),
        Message::AddAccount(add_account::Message::KeyDone),
        Message::AddAccount(add_account::Message::KeyChanged(typed(KEY_TEXT))),
        Message::AddAccount(add_account::Message::KeyDone),
        Message::AddAccount(add_account::Message::Add),
        Message::Hotkey(Hotkey::Back),
    ] {
        say(&mut window, message);
    }
    window.app.screen = Screen::AddAccount(add_account::State::reading());
    say(&mut window, Message::Read(Ok(vec![draft(), draft()])));
    say(
        &mut window,
        Message::AddAccount(add_account::Message::Pick(0)),
    );
    say(&mut window, Message::AddAccount(add_account::Message::Add));
    let replace = add_account::Message::Replace(window.app.context().contents.accounts[0].id);
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
