//! From the start to the list: what is looked for, what is asked, where a clicked link waits.

use super::*;
use crate::screen::new_passphrase::Message as New;

#[test]
fn the_demo_shows_its_accounts_and_again_after_locking() {
    let (mut app, _) = App::new(None, Preferences::default(), Wish::Show);
    for message in outcomes(effect::boot_demo()) {
        let _ = app.update(message);
    }
    assert!(matches!(app.screen, Screen::Accounts));
    assert_eq!(app.context().contents.accounts.len(), 5);
    let _ = app.update(Message::Hotkey(Hotkey::Lock));
    assert!(app.open.is_none());
    for message in outcomes(app.update(Message::Unlock(unlock::Message::Unlock))) {
        let _ = app.update(message);
    }
    assert_eq!(app.context().contents.accounts.len(), 5);
}

#[test]
fn where_there_is_no_vault_the_welcome_shows() {
    let mut window = Window::new();
    let home = window.app.home.clone().unwrap();
    let trial = window.place().trial();
    std::fs::create_dir_all(&trial.data).unwrap();
    std::fs::write(trial.vault_file(), "left by a kill").unwrap();
    for message in outcomes(effect::boot(home)) {
        window.say(message);
    }
    assert!(matches!(window.app.screen, Screen::Welcome(_)));
    assert!(!trial.data.exists());
    assert!(!window.place().data.exists(), "looking makes nothing");
}

#[test]
fn a_passphrase_makes_the_vault_and_opens_it_again() {
    let typed = |text: &str| Secret::from_text(text.to_owned());
    let phrase = "correct horse battery staple";
    let mut window = Window::new();
    window.say(Message::Booted(Booted::NoVault));
    for message in [
        welcome::Message::KeyringFailed(KeystoreError::NoService),
        welcome::Message::Passphrase(New::FirstChanged(typed(phrase))),
        welcome::Message::Passphrase(New::SecondChanged(typed(phrase))),
        welcome::Message::Make,
    ] {
        window.say(Message::Welcome(message));
    }
    assert!(window.on_list() && window.app.open.is_some());

    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(window.is_locked());
    for (tried, opens) in [("correct horse", false), (phrase, true)] {
        let tried = unlock::Message::Typed(typed(tried));
        window.say(Message::Unlock(tried));
        window.say(Message::Unlock(unlock::Message::Unlock));
        assert_eq!(window.app.open.is_some(), opens);
        assert_eq!(window.on_list(), opens);
    }
}

#[test]
fn a_link_waits_for_the_vault_and_then_asks() {
    let link = format!("otpauth://totp/injixo:anna?secret={KEY_TEXT}");
    let mut window = Window::with_link(Some(&link));
    assert!(matches!(window.app.screen, Screen::Unlock(_)));
    window.make(vec![]);
    let Screen::AddAccount(page) = &window.app.screen else {
        panic!("not asked")
    };
    assert!(!page.is_saving() && window.accounts().is_empty());
    window.say(Message::AddAccount(add_account::Message::Add));
    assert_eq!(window.accounts(), ["anna"]);
    assert!(window.on_list());
}

#[test]
fn a_link_that_cannot_be_used_says_so_once_the_vault_is_open() {
    let mut window = Window::with_link(Some("https://example.com"));
    window.make(vec![]);
    assert!(format!("{:?}", window.app.screen).contains("otpauth://"));
}

#[test]
fn a_file_that_is_held_over_the_window_is_told_whether_it_can_be_dropped_there() {
    let mut window = Window::holding(three());
    assert!(window.app.hover_strip().is_none());
    window.say(Message::Hovered(true));
    assert!(window.app.hover_strip().is_some());
    window.say(Message::Hovered(false));
    assert!(window.app.hover_strip().is_none());
    window.say(Message::Hovered(true));
    let _ = window.ask(Message::Dropped("qr.png".into()));
    assert!(window.app.hover_strip().is_none(), "it is dropped");
}

#[test]
fn what_is_dropped_on_a_locked_window_is_not_read() {
    let mut window = Window::holding(three());
    window.say(Message::Hotkey(Hotkey::Lock));
    assert_eq!(window.ask(Message::Dropped("qr.png".into())).len(), 0);
    assert!(window.is_locked());
}

#[test]
fn a_vault_that_is_replaced_while_it_is_open_is_locked_once_the_person_loads_what_is_there() {
    let mut window = Window::holding(three());
    std::fs::write(window.place().vault_file(), "no vault").unwrap();
    window.tick(UnixTime(60));
    assert!(matches!(window.app.screen, Screen::Conflict(_)));
    assert_eq!(window.accounts().len(), 3, "nothing is lost meanwhile");
    window.say(Message::Conflict(conflict::Message::Load));
    assert_eq!(window.accounts().len(), 3, "the person is asked first");
    window.say(Message::Conflict(conflict::Message::Load));
    assert!(window.is_locked());
    assert!(format!("{:?}", window.app.screen).contains("Trouble(Damaged)"));
}

#[test]
fn an_older_file_in_the_place_of_the_vault_is_named_until_it_is_mended() {
    let mut window = Window::holding(three());
    let file = window.place().vault_file();
    let older = std::fs::read(&file).unwrap();
    let new = account(9, "new", Kind::Totp { period: 30 });
    change(&mut window.open_elsewhere(), &Change::Add(Box::new(new)));
    window.tick(UnixTime(62));
    assert_eq!(window.accounts().len(), 4);
    let newest = std::fs::read(&file).unwrap();
    std::fs::write(&file, older).unwrap();
    window.tick(UnixTime(64));
    assert_eq!(window.accounts().len(), 3, "what stands there is shown");
    assert!(format!("{:?}", window.app.list).contains("rollback: Some"));
    std::fs::write(&file, newest).unwrap();
    window.tick(UnixTime(66));
    assert!(format!("{:?}", window.app.list).contains("rollback: None"));
}

#[test]
fn a_passphrase_that_is_wrong_for_ever_leads_to_the_newest_copy_which_takes_the_files_place() {
    let phrase = || Secret::from_text("correct horse".into());
    let mut window = Window::new();
    let place = window.place();
    let way = phrase();
    let mut session =
        vault::create(&place, Way::Passphrase(&way), &mut OsEntropy, UnixTime(0)).unwrap();
    change(&mut session, &Change::AddAll(three()));
    let new = account(9, "new", Kind::Totp { period: 30 });
    change(&mut session, &Change::Add(Box::new(new)));
    drop(session);
    let whole = std::fs::read(place.vault_file()).unwrap();
    let mut bytes = whole.clone();
    let salt = bytes
        .windows(8)
        .position(|it| it == b"\"salt\":\"")
        .unwrap()
        + 8;
    let one_bit_off = (0..7).map(|bit| bytes[salt] ^ 1 << bit);
    bytes[salt] = one_bit_off
        .into_iter()
        .find(u8::is_ascii_alphanumeric)
        .unwrap();
    let give = |window: &mut Window| {
        window.say(Message::Unlock(unlock::Message::Typed(phrase())));
        window.say(Message::Unlock(unlock::Message::Unlock));
    };
    let look = |window: &mut Window| {
        window.say(Message::Unlock(unlock::Message::LookAtCopy));
        let passphrase = unlock::Message::Use(crate::vault::slot::SlotKind::Passphrase);
        window.say(Message::Unlock(passphrase));
    };

    // Only mistyped: the vault itself opens, and no copy takes its place.
    for message in outcomes(effect::boot(window.app.home.clone().unwrap())) {
        window.say(message);
    }
    let wrong = Secret::from_text("staple".into());
    window.say(Message::Unlock(unlock::Message::Typed(wrong)));
    window.say(Message::Unlock(unlock::Message::Unlock));
    look(&mut window);
    give(&mut window);
    assert!(window.on_list());
    assert_eq!(window.accounts().len(), 4);

    window.say(Message::Hotkey(Hotkey::Lock));
    std::fs::write(place.vault_file(), &bytes).unwrap();
    give(&mut window);
    assert!(window.is_locked());
    look(&mut window);
    give(&mut window);
    assert!(window.is_locked(), "shown before it is restored");
    assert_eq!(std::fs::read(place.vault_file()).unwrap(), bytes);
    window.say(Message::Unlock(unlock::Message::Restore));
    assert!(window.on_list());
    assert_eq!(window.accounts().len(), 3);
    let kept = std::fs::read_dir(&place.data).unwrap();
    let mut kept = kept.map(|entry| std::fs::read(entry.unwrap().path()).unwrap_or_default());
    assert!(kept.any(|file| file == bytes));
}
