//! A second start while a window is open: it raises that one, hands over what it is for, and ends.

use std::process::Command;

use crate::beside_others;
use crate::program::{Home, PASSPHRASE, Window, outcome};
use crate::screen::Screen;
use crate::story::{ANNA, BEN, link};
use crate::wait_for;

/// Starts the program once more; it has to end well, without a word.
fn start(screen: &Screen, home: &Home, arguments: &[&str]) {
    end_quietly(
        home.command()
            .args(arguments)
            .env("DISPLAY", &screen.display),
    );
}

fn end_quietly(command: &mut Command) {
    let output = outcome(command);
    assert!(output.status.success(), "{output:?}");
    assert!(
        output.stdout.is_empty() && output.stderr.is_empty(),
        "{output:?}"
    );
}

#[test]
fn a_second_start_raises_the_first_and_a_clicked_link_is_asked_about_there() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.wait_for_words("Passphrase");

    screen.listen_for_raising();
    start(&screen, &home, &[]);
    wait_for("the raising", || screen.was_raised(window.id).then_some(()));
    assert_eq!(screen.windows(), [window.id]);

    // While the vault is locked the link waits for it.
    start(&screen, &home, &[&link("Wiki", "ben", BEN)]);
    window.wait_for_words("Passphrase");
    screen.type_text(PASSPHRASE);
    screen.press(&["Return"]);
    // The name beside the cursor is not always read.
    window.wait_for_all(&["Check what was read", "ben"]);
    // The first field has the focus, and Enter in a field adds.
    screen.press(&["Return"]);
    window.wait_for_words("Added");

    start(
        &screen,
        &home,
        &[&link("Mail", "carla", "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U")],
    );
    window.wait_for_all(&["Check what was read", "carla"]);
    assert_eq!(screen.windows(), [window.id]);
    window.close();
    assert_eq!(home.run(&["list"], "").lines().count(), 2);

    // Once it is closed, a start opens a window of its own.
    let mut window = Window::start(&screen, home.command().arg(link("Mail", "carla", ANNA)));
    window.unlock_to("Check what was read");
    window.close();
}

#[test]
fn the_menus_actions_reach_the_window_that_is_open_and_locking_opens_none() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let screen = Screen::start();
    start(&screen, &home, &["--action", "lock"]);
    assert!(screen.windows().is_empty());

    let mut window = Window::open(&screen, &home);
    window.unlock();
    start(&screen, &home, &["--action", "add"]);
    window.wait_for_words("Add an account");
    // From where there is no display too.
    end_quietly(home.command().args(["--action", "lock"]));
    window.wait_for_words("Your vault is locked");
    window.close();

    let mut window = Window::start(&screen, home.command().args(["--action", "add"]));
    window.unlock_to("Add an account");
    window.close();
}

#[test]
fn another_home_has_a_window_of_its_own() {
    let _machine = beside_others();
    let (one, two) = (Home::empty(), Home::empty());
    let screen = Screen::start();
    let mut window = Window::open(&screen, &one);
    // Both meet in one runtime folder.
    let mut other = two.command();
    other.env("XDG_RUNTIME_DIR", one.runtime_folder());
    other.env("DISPLAY", &screen.display);
    let mut other = other.spawn().unwrap();
    wait_for("the other window", || {
        (screen.windows().len() == 2).then_some(())
    });
    window.assert_alive();
    assert!(other.try_wait().unwrap().is_none());
    other.kill().unwrap();
    other.wait().unwrap();
    window.close();
}
