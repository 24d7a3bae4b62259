//! Leaving this computer: what is asked before anything is deleted.

use super::*;

#[test]
fn nothing_is_forgotten_before_a_copy_lies_elsewhere_and_the_person_says_yes() {
    let mut window = Window::new();
    let words = Secret::from_text("correct horse battery staple".into());
    let way = Way::Passphrase(&words);
    let mut session = vault::create(&window.place(), way, &mut OsEntropy, UnixTime(0)).unwrap();
    change(&mut session, &Change::AddAll(three()));
    window.booted_with(session);
    open_page(&mut window, Page::Leave);
    let say = |window: &mut Window, message| window.say(Message::Forget(message));
    let form = forget::Message::Form;
    say(&mut window, forget::Message::Ask);
    say(&mut window, forget::Message::Forget);
    assert!(window.place().vault_file().exists());

    let inside = window.place().data.join("copy.ixv");
    say(&mut window, form(place_form::Message::NoChooser));
    say(&mut window, form(place_typed(&inside)));
    say(&mut window, form(place_form::Message::Take));
    assert!(!inside.exists(), "that folder goes too");
    say(&mut window, forget::Message::Ask);
    say(&mut window, forget::Message::Forget);
    assert!(window.place().vault_file().exists());

    let outside = window.folder.path().join("copy.ixv");
    say(&mut window, form(place_typed(&outside)));
    say(&mut window, form(place_form::Message::Take));
    assert!(outside.exists());
    say(&mut window, forget::Message::Ask);
    assert!(window.place().vault_file().exists(), "one more question");
    say(&mut window, forget::Message::Forget);
    assert!(!window.place().vault_file().exists());
    assert_eq!(files(&window.place().data.join("generations")), 0);
    assert!(window.app.open.is_none());
    let shown = format!("{:?}", window.app.screen);
    assert!(
        shown.contains("Done(Forgotten { entries_left: 0, files_left: [] })"),
        "{shown}"
    );

    say(&mut window, forget::Message::ToStart);
    assert!(matches!(window.app.screen, Screen::Welcome(_)));
    window.say(Message::CloseRequested);
    let home = window.app.home.clone().unwrap();
    assert_eq!(home.load_preferences(), Preferences::default());
    assert!(!home.config.exists(), "closing writes nothing of it anew");
}

#[test]
fn what_another_program_saves_after_the_copy_is_not_deleted() {
    let mut window = Window::new();
    let passphrase = Secret::from_text("correct horse battery staple".into());
    let way = Way::Passphrase(&passphrase);
    let session = vault::create(&window.place(), way, &mut OsEntropy, UnixTime(0)).unwrap();
    window.booted_with(session);
    let home = window.app.home.clone().unwrap();
    let kept = Preferences {
        auto_lock_minutes: Some(7),
        ..Preferences::default()
    };
    home.save_preferences(&kept).unwrap();
    let mut other = vault::open(&window.place(), way).unwrap();
    open_page(&mut window, Page::Leave);
    let say = |window: &mut Window, message| window.say(Message::Forget(message));
    let form = forget::Message::Form;
    let copy = window.folder.path().join("copy.ixv");
    say(&mut window, form(place_form::Message::NoChooser));
    say(&mut window, form(place_typed(&copy)));
    say(&mut window, form(place_form::Message::Take));
    assert!(copy.exists());
    change(&mut other, &Change::AddAll(three()));
    // The window takes up what was saved; the copy does not hold it all the same.
    window.tick(UnixTime(2));
    say(&mut window, forget::Message::Ask);
    say(&mut window, forget::Message::Forget);
    let there = vault::open(&window.place(), way).unwrap();
    assert_eq!(there.contents().accounts.len(), 3);
    let told = crate::words::changed_meanwhile().line();
    assert_eq!(window.notice(), Some(told.as_str()));
    assert!(window.is_locked(), "it can be opened again");
    assert_eq!(window.app.preferences.auto_lock_minutes, Some(7));
}

#[test]
fn the_right_recovery_phrase_counts_and_another_one_does_not() {
    let mut window = Window::new();
    let phrase = RecoveryPhrase::random(&mut OsEntropy).unwrap();
    let other = RecoveryPhrase::random(&mut OsEntropy).unwrap();
    let way = Way::Recovery(&phrase);
    let mut session = vault::create(&window.place(), way, &mut OsEntropy, UnixTime(0)).unwrap();
    change(&mut session, &Change::AddAll(three()));
    window.booted_with(session);
    open_page(&mut window, Page::Leave);
    let mut typed = |phrase: &RecoveryPhrase| {
        let text = Secret::from_text(phrase.words().join(" "));
        window.say(Message::Forget(forget::Message::PhraseChanged(text)));
        window.say(Message::Forget(forget::Message::CheckPhrase));
        format!("{:?}", window.app.screen)
    };
    assert!(typed(&other).contains("proof: None"));
    assert!(typed(&phrase).contains("proof: Some(Phrase)"));
    assert!(window.place().vault_file().exists());

    // It is good for the file that it opened, and not for what another program saves after that.
    let mut other = vault::open(&window.place(), way).unwrap();
    let trash = Change::Trash {
        id: id(2),
        at: UnixTime(3),
    };
    change(&mut other, &trash);
    window.say(Message::Forget(forget::Message::Ask));
    window.say(Message::Forget(forget::Message::Forget));
    assert!(window.place().vault_file().exists());
    let told = crate::words::changed_meanwhile().line();
    assert_eq!(window.notice(), Some(told.as_str()));
}
