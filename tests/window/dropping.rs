//! Files that a file manager drags over the window and drops on it.

use crate::beside_others;
use crate::choosing::code;
use crate::dragging::Drag;
use crate::program::{Home, PASSPHRASE, Window};
use crate::screen::Screen;
use crate::story::{ANNA, BEN, link, picture};

const HERE: &str = "Drop the picture here";
const NOT_HERE: &str = "Pictures cannot be dropped on this page";

#[test]
fn a_dropped_picture_becomes_an_account_and_is_deleted_by_the_click_that_says_so_and_not_before() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("Wiki", "ben", BEN)]);
    let file = code(
        home.folder(),
        "100 % café.png",
        &link("injixo", "anna", ANNA),
    );
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();

    let mut drag = Drag::of(&screen, &[&file]);
    drag.over(window.id);
    window.wait_for_words(HERE);
    window.keep_picture("drop-here");
    drag.leave(window.id);
    window.wait_until_gone(HERE);
    window.wait_for_words("Search");
    drag.over(window.id);
    window.wait_for_words(HERE);
    drag.drop_on(window.id);
    let words = window.wait_for_all(&["Check what was read", "anna"]);
    assert!(!words.contains(HERE), "{words}");

    // The first field has the focus, and Enter in a field adds.
    screen.press(&["Return"]);
    window.wait_for_words("still shows the key");
    window.keep_picture("drop-leftover");
    assert!(file.exists(), "nobody has asked for it yet");
    let list = home.run(&["list"], "");
    assert!(list.contains("anna"), "{list}");
    window.press_button("Delete");
    window.wait_until_gone("still shows the key");
    assert!(!file.exists());
    window.close();
}

#[test]
fn what_is_dropped_and_holds_no_account_gets_a_sentence_and_the_window_goes_on() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("Wiki", "ben", BEN)]);
    let notes = home.folder().join("notes.txt");
    std::fs::write(&notes, "1 kg flour, 2 eggs").unwrap();
    let folder = home.folder().join("holiday");
    std::fs::create_dir(&folder).unwrap();
    let no_code = home.folder().join("cat.png");
    std::fs::copy(picture("no-code.png"), &no_code).unwrap();
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);

    // The locked window reads nothing, and says so in time.
    window.wait_for_words("Your vault is locked");
    let mut drag = Drag::of(&screen, &[&no_code]);
    drag.over(window.id);
    window.wait_for_words(NOT_HERE);
    window.keep_picture("drop-not-here");
    drag.drop_on(window.id);
    window.wait_until_gone(NOT_HERE);
    screen.type_text(PASSPHRASE);
    screen.press(&["Return"]);
    window.wait_for_words("Search");

    for (file, expected) in [
        (&notes, "no picture that can be read"),
        (&folder, "cannot be opened"),
        (&no_code, "no QR code in the picture"),
    ] {
        let mut drag = Drag::of(&screen, &[file]);
        drag.over(window.id);
        window.wait_for_words(HERE);
        drag.drop_on(window.id);
        println!("{}", file.display());
        window.wait_for_words(expected);
        assert!(file.exists());
        screen.press(&["Escape"]);
        window.wait_for_words("Wiki");
    }
    window.close();
}

#[test]
fn two_pictures_that_are_dropped_at_once_are_both_read_and_what_else_lay_with_them_is_named() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[]);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock_to("Add your first account");
    let [one, two, none] = [
        ("one.png", link("injixo", "anna", ANNA)),
        ("two.png", link("Wiki", "ben", BEN)),
        ("menu.png", "https://example.com/lunch".to_owned()),
    ]
    .map(|(name, text)| code(home.folder(), name, &text));
    let mut drag = Drag::of(&screen, &[&one, &two, &none]);
    drag.over(window.id);
    window.wait_for_words(HERE);
    drag.drop_on(window.id);
    window.wait_for_all(&["2 accounts", "menu.png"]);
    window.keep_picture("drop-several");
    window.press_button("Add 2 accounts");
    window.wait_for_words("still show the keys");
    let names = home.run(&["list"], "");
    assert!(names.contains("anna") && names.contains("ben"), "{names}");
    window.close();
}

#[test]
fn a_picture_dropped_on_the_wizard_is_offered_at_its_end_and_deleted_by_the_click_and_not_before() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[]);
    let file = code(
        home.folder(),
        "qr.png",
        &link("injixo", "anna@example.com", ANNA),
    );
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock_to("Add your first account");
    screen.resize(window.id, 430, 900);
    window.press_button("Add my injixo account");
    window.press_button("I see the QR code");
    window.wait_for_words("Read the QR code");
    let mut drag = Drag::of(&screen, &[&file]);
    drag.over(window.id);
    window.wait_for_words(HERE);
    drag.drop_on(window.id);
    window.wait_for_all(&["Is this your account?", "anna@example.com"]);
    for button in [
        "Continue",
        "injixo accepted it",
        "My company has switched them off",
        "2FA is on",
        "I know whom to ask",
    ] {
        window.press_button(button);
    }
    window.wait_for_all(&["Remove what still shows the key", "qr.png"]);
    window.keep_picture("wizard-leftover");
    assert!(file.exists(), "nobody has asked for it yet");
    window.press_button("Delete");
    window.wait_for_words("Everything is done");
    assert!(!file.exists());
    window.press_button("Finish");
    window.wait_for_words("Search");
    assert!(home.run(&["list"], "").contains("anna@example.com"));
    window.close();
}
