//! Before locking the keys are found, so that the search is known to see; after locking nothing is.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::desktop::Desktop;
use crate::needles::Found;
use crate::program::{PASSPHRASE, Window};
use crate::reader;
use crate::screen::Screen;
use crate::stocked::{PHRASE, PHRASE_BYTES, Stocked, name};
use crate::{PATIENCE, wait_for};

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
    let before = wait_until_seen(&window, &stocked, &["passphrase"]);
    assert_eq!(names(&before), ["passphrase".to_owned()].into());
    screen.press(&["Return"]);
    window.wait_for_words("Search");
    wait_until_the_vault_is_seen(&window, &stocked);

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
    wait_until_the_vault_is_seen(&window, &stocked);
    screen.press(&["ctrl+l"]);
    window.wait_for_words("locked");
    assert_forgotten(&window, &stocked, "locked");
    window.close();
}

#[test]
fn a_key_that_was_shown_is_forgotten_too() {
    if !reader::can_read() {
        return;
    }
    let stocked = Stocked::with_passphrase();
    let screen = Screen::start();
    let mut window = Window::open(&screen, &stocked.home);
    window.unlock();
    // Over the way back, and up from the end of the account's page.
    screen.press(&["ctrl+e"]);
    window.wait_for_words("Code settings");
    screen.press(&["shift+Tab"; 4]);
    screen.press(&["Return"]);
    window.wait_for_words("Whoever sees");
    screen.press(&["Tab", "Return"]);
    let shown = (name(0), "Base32 in groups");
    wait_for("the key that is shown in memory", || {
        search(&window, &stocked).contains_key(&shown).then_some(())
    });
    screen.press(&["ctrl+l"]);
    window.wait_for_words("Your vault is locked");
    assert_forgotten(&window, &stocked, "after a key was shown");
    window.close();
}

#[test]
fn what_was_being_added_is_sealed_until_the_vault_is_open_again() {
    if !reader::can_read() {
        return;
    }
    let mut stocked = Stocked::with_passphrase();
    let key = b"pasted, 20 bytes of.";
    stocked.needles.key("pasted key", key);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &stocked.home);
    window.unlock();
    let link = format!(
        "otpauth://totp/injixo:ben?secret={}&issuer=injixo",
        data_encoding::BASE32_NOPAD.encode(key)
    );
    let copied = screen.copy("UTF8_STRING", link.as_bytes());
    screen.press(&["ctrl+v"]);
    window.wait_for_words("Check what was read");
    drop(copied);
    wait_until_seen(&window, &stocked, &["pasted key"]);
    screen.press(&["ctrl+l"]);
    window.wait_for_words("Your vault is locked");
    assert_forgotten(&window, &stocked, "while something was being added");
    screen.type_text(PASSPHRASE);
    screen.press(&["Return"]);
    window.wait_for_words("Check what was read");
    window.close();
}

#[test]
fn a_vault_that_the_recovery_phrase_opens_leaves_nothing_behind() {
    if !reader::can_read() {
        return;
    }
    let mut stocked = Stocked::with_passphrase();
    let words = stocked.add_phrase();
    let screen = Screen::start();
    let mut window = Window::open(&screen, &stocked.home);
    for round in 0..2 {
        window.wait_for_words("Use the recovery phrase");
        // Backwards from the field: the last button but the help.
        screen.press(&["shift+Tab", "shift+Tab", "Return"]);
        window.wait_for_words("of 12 words");
        screen.type_text(&words);
        wait_until_seen(&window, &stocked, &[PHRASE]);
        screen.press(&["Return"]);
        window.wait_for_words("A way in for this computer");
        wait_until_the_vault_is_seen(&window, &stocked);
        screen.press(&["ctrl+l"]);
        window.wait_for_words("Your vault is locked");
        assert_forgotten(&window, &stocked, &format!("phrase, round {round}"));
    }
    window.close();
}

#[test]
fn a_phrase_that_is_kept_until_a_copy_is_restored_is_forgotten_too() {
    if !reader::can_read() {
        return;
    }
    let mut stocked = Stocked::with_passphrase();
    let words = stocked.add_phrase();
    // So that a copy is there that opens by the phrase, and the vault does not.
    let link = "otpauth://totp/injixo:zoe?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    stocked.home.run(&["add", "--uri", "-"], link);
    let mut bytes = std::fs::read(stocked.home.vault_file()).unwrap();
    bytes[0] ^= 1;
    std::fs::write(stocked.home.vault_file(), bytes).unwrap();
    let screen = Screen::start();
    let mut window = Window::open(&screen, &stocked.home);
    window.wait_for_words("Look at it with the recovery phrase");
    screen.press(&["shift+Tab", "shift+Tab", "Return"]);
    window.wait_for_words("of 12 words");
    screen.type_text(&words);
    wait_until_seen(&window, &stocked, &[PHRASE]);
    screen.press(&["Return"]);
    window.wait_for_words("It was made on");
    // The page holds what opened the copy.
    wait_until_seen(&window, &stocked, &[PHRASE_BYTES]);
    screen.press(&["shift+Tab", "Return"]);
    window.wait_for_words("A way in for this computer");
    screen.press(&["ctrl+l"]);
    window.wait_for_words("Your vault is locked");
    assert_forgotten(&window, &stocked, "after a copy was restored");
    window.close();
}

fn search(window: &Window<'_>, stocked: &Stocked) -> Found {
    reader::search(window.process(), &stocked.needles)
}

fn names(found: &Found) -> BTreeSet<String> {
    found.keys().map(|(name, _)| name.clone()).collect()
}

/// The vault key, the unknown field and each account's key are there while the vault is open.
fn wait_until_the_vault_is_seen(window: &Window<'_>, stocked: &Stocked) {
    let mut expected: Vec<String> = (0..20).map(name).collect();
    expected.extend(["vault key", "backup code", "code to come"].map(str::to_owned));
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    wait_until_seen(window, stocked, &expected);
}

/// Searches until all of these are there: what was typed a moment ago may still be on its way.
#[track_caller]
fn wait_until_seen(window: &Window<'_>, stocked: &Stocked, expected: &[&str]) -> Found {
    let start = Instant::now();
    loop {
        let found = search(window, stocked);
        let seen = names(&found);
        let missing: Vec<&&str> = expected
            .iter()
            .filter(|name| !seen.contains(**name))
            .collect();
        if missing.is_empty() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "not found: {missing:?}");
    }
}

/// Searches until nothing is there: what a thread was still busy with at that moment may take a moment to go.
#[track_caller]
fn assert_forgotten(window: &Window<'_>, stocked: &Stocked, when: &str) {
    let start = Instant::now();
    loop {
        std::thread::sleep(Duration::from_millis(500));
        let found = search(window, stocked);
        if found.is_empty() {
            return;
        }
        let lines: Vec<String> = found
            .iter()
            .map(|((name, form), (times, place))| format!("{name} as {form}, {times} x, {place}"))
            .collect();
        println!("{when}, after {:?}:\n{}", start.elapsed(), lines.join("\n"));
        assert!(start.elapsed() < PATIENCE, "{when}: still there");
    }
}
