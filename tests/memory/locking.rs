//! Before locking the keys are found, so that the search is known to see; after locking nothing is.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::desktop::Desktop;
use crate::needles::Found;
use crate::program::{PASSPHRASE, Window};
use crate::reader;
use crate::screen::Screen;
use crate::stocked::{Stocked, name};

#[test]
fn a_vault_that_a_passphrase_guards_leaves_nothing_behind() {
    if !reader::can_read() {
        return;
    }
    let stocked = Stocked::with_passphrase();
    let screen = Screen::start();
    let mut window = Window::open(&screen, &stocked.home);
    window.wait_for_words("Passphrase");
    screen.type_text(PASSPHRASE);
    let before = search(&window, &stocked);
    assert_eq!(names(&before), ["passphrase".to_owned()].into());
    screen.press(&["Return"]);
    window.wait_for_words("Search");
    assert_sees_the_vault(&search(&window, &stocked));

    for round in 0..3 {
        screen.press(&["ctrl+l"]);
        window.wait_for_words("Your vault is locked");
        assert_forgotten(&window, &stocked, &format!("round {round}"));
        screen.type_text(PASSPHRASE);
        screen.press(&["Return"]);
        window.wait_for_words("Search");
    }
    window.close();
}

#[test]
fn a_vault_that_the_keyring_guards_leaves_nothing_behind() {
    if !reader::can_read() {
        return;
    }
    let desktop = Desktop::with_unlocked_keyring();
    let stocked = Stocked::with_keyring(&desktop);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &stocked.home);
    window.wait_for_words("Search");
    assert_sees_the_vault(&search(&window, &stocked));
    screen.press(&["ctrl+l"]);
    window.wait_for_words("locked");
    assert_forgotten(&window, &stocked, "locked");
    window.close();
}

fn search(window: &Window<'_>, stocked: &Stocked) -> Found {
    reader::search(window.process(), &stocked.needles)
}

fn names(found: &Found) -> BTreeSet<String> {
    found.keys().map(|(name, _)| name.clone()).collect()
}

/// The vault key, the unknown field and each account's key are there while the vault is open.
fn assert_sees_the_vault(found: &Found) {
    let mut expected: BTreeSet<String> = (0..20).map(name).collect();
    expected.extend(["vault key".to_owned(), "backup code".to_owned()]);
    let names = names(found);
    let missing: Vec<&String> = expected.difference(&names).collect();
    assert!(missing.is_empty(), "not found while open: {missing:?}");
}

/// What a thread was still busy with at that moment may take a moment to go.
fn assert_forgotten(window: &Window<'_>, stocked: &Stocked, when: &str) {
    std::thread::sleep(Duration::from_millis(500));
    let found = search(window, stocked);
    let lines: Vec<String> = found
        .iter()
        .map(|((name, form), (times, place))| format!("{name} as {form}, {times} x, {place}"))
        .collect();
    assert!(
        lines.is_empty(),
        "{when}: still there:\n{}",
        lines.join("\n")
    );
}
