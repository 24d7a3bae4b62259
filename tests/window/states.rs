//! The nine broken states, made on disk and in the keyring as they come about, each with its way out, which is taken.

use crate::beside_others;
use crate::desktop::Desktop;
use crate::program::{Home, PASSPHRASE, Window};
use crate::prompt::Prompter;
use crate::screen::Screen;
use crate::story::{ANNA, BEN, link};

const TRY_AGAIN: &str = "Try again";
const UNCHANGED: &str = "Nothing was changed in the vault";

/// Starts the window on a home that is in that state, in the dark and in the light, and leaves a picture of each; gives the
/// light one, once it says all of this and has those buttons.
fn look<'a>(
    screen: &'a Screen,
    home: &Home,
    state: &str,
    says: &[&str],
    buttons: &[&str],
) -> Window<'a> {
    let start = |theme: &str| {
        home.prefer(&format!(
            r#"{{"recovery_later": true, "theme": "{theme}"}}"#
        ));
        let mut window = Window::open(screen, home);
        window.wait_for_all(says);
        window.keep_picture(&format!("state-{state}-{theme}"));
        window
    };
    start("dark").close();
    let mut window = start("light");
    for words in buttons {
        let _there = window.place_of_button(words);
    }
    window
}

#[test]
fn what_can_be_wrong_with_the_keyring_has_a_page_each_and_a_way_out_that_works() {
    let _machine = beside_others();
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::on(&desktop);
    home.run(&["vault", "create"], "");
    home.run(&["add", "--uri", "-"], &link("injixo", "anna", ANNA));
    let phrase = home.run(&["vault", "slots", "add", "recovery"], "");
    let vault = home.vault();
    let screen = Screen::start();

    desktop.lock();
    let mut window = look(
        &screen,
        &home,
        "keyring-locked",
        &["The keyring is locked", UNCHANGED],
        &["Unlock the keyring", "Use the recovery phrase", TRY_AGAIN],
    );
    let prompter = Prompter::on(&desktop, &screen);
    window.press_button("Unlock the keyring");
    prompter.answer(crate::desktop::PASSWORD);
    window.wait_for_words("anna");
    drop(prompter);
    window.close();

    desktop.end_keyring();
    let mut window = look(
        &screen,
        &home,
        "no-keyring-service",
        &["No keyring answers", UNCHANGED],
        &["Use the recovery phrase", TRY_AGAIN],
    );
    desktop.start_unlocked_keyring();
    window.press_button(TRY_AGAIN);
    window.wait_for_words("anna");
    window.close();

    let entry = desktop.items().pop().unwrap().attributes;
    let entry: Vec<&str> = entry
        .iter()
        .filter(|(name, _)| !name.starts_with("xdg:"))
        .flat_map(|(name, value)| [name.as_str(), value])
        .collect();
    let secret = desktop.secret_tool(&[&["lookup"], &entry[..]].concat());
    let other = data_encoding::BASE64.encode(&[7; 32]);
    desktop.secret_tool_store(&other, &entry);
    let mut window = look(
        &screen,
        &home,
        "entry-of-another-vault",
        &["does not open this vault", UNCHANGED],
        &["Use the recovery phrase", TRY_AGAIN],
    );
    desktop.secret_tool_store(&secret, &entry);
    window.press_button(TRY_AGAIN);
    window.wait_for_words("anna");
    window.close();

    desktop.secret_tool(&[&["clear"], &entry[..]].concat());
    let mut window = look(
        &screen,
        &home,
        "entry-missing",
        &["has no entry for this vault", UNCHANGED],
        &["Use the recovery phrase", TRY_AGAIN],
    );
    assert_eq!(home.vault(), vault, "no page wrote to the vault");
    window.press_button("Use the recovery phrase");
    window.wait_for_words("of 12 words");
    screen.type_text(phrase.trim());
    window.wait_for_words("12 of 12 words");
    screen.press(&["Return"]);
    window.wait_for_words("A way in for this computer");
    window.keep_picture("state-entry-missing-recovered");
    window.close();
}

#[test]
fn what_can_be_wrong_with_the_file_has_a_page_each_and_a_way_out_that_works() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let older = home.vault();
    home.run(&["add", "--uri", "-"], &link("Wiki", "ben", BEN));
    let vault = home.vault();
    let screen = Screen::start();

    let mut window = look(&screen, &home, "locked", &["Your vault is locked"], &[]);
    screen.type_text("wrong horse");
    screen.press(&["Return"]);
    window.wait_for_words("not the passphrase of this vault");
    window.keep_picture("state-wrong-passphrase-light");
    screen.type_text(PASSPHRASE);
    screen.press(&["Return"]);
    window.wait_for_all(&["anna", "ben"]);
    window.close();

    let mut newer = vault.clone();
    newer[8] = 2;
    home.put_vault(&newer);
    let mut window = look(
        &screen,
        &home,
        "newer-format",
        &["newer version", "format 2", UNCHANGED],
        &[TRY_AGAIN, "Look at the newest copy"],
    );
    assert_eq!(home.vault(), newer);
    home.put_vault(&vault);
    window.press_button(TRY_AGAIN);
    window.unlock();
    window.close();

    let mut damaged = vault.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    home.put_vault(&damaged[..]);
    a_damaged_file(&screen, &home, &damaged);

    home.put_vault(&older);
    home.prefer(r#"{"recovery_later": true, "theme": "dark"}"#);
    let mut window = Window::open(&screen, &home);
    window.unlock();
    window.wait_for_all(&["older vault file", "anna"]);
    window.keep_picture("state-older-revision-dark");
    window.close();
    home.prefer(r#"{"recovery_later": true}"#);
    let mut window = Window::open(&screen, &home);
    window.unlock();
    window.press_button("Backups");
    window.wait_for_words("Second folder");
    window.close();
}

/// The damage shows only once the passphrase is there; the newest copy is shown before it is restored.
fn a_damaged_file(screen: &Screen, home: &Home, damaged: &[u8]) {
    let mut window = Window::open(screen, home);
    window.wait_for_words("Your vault is locked");
    screen.type_text(PASSPHRASE);
    screen.press(&["Return"]);
    window.wait_for_all(&["vault file is damaged", UNCHANGED, TRY_AGAIN]);
    window.keep_picture("state-damaged-light");
    window.press_button("Look at it with the passphrase");
    window.wait_for_words("The newest copy");
    screen.type_text(PASSPHRASE);
    screen.press(&["Return"]);
    window.wait_for_all(&["It was made on", "One account is in it", "anna"]);
    window.keep_picture("state-damaged-copy-light");
    assert_eq!(home.vault(), damaged, "nothing is restored unseen");
    window.press_button("Restore this copy");
    window.wait_for_words("Search");
    window.close();
    let names = home.run(&["list"], "");
    assert!(names.contains("anna") && !names.contains("ben"), "{names}");
    let folder = home.vault_file();
    let aside = std::fs::read_dir(folder.parent().unwrap())
        .unwrap()
        .filter_map(|entry| std::fs::read(entry.unwrap().path()).ok())
        .filter(|bytes| bytes == damaged)
        .count();
    assert_eq!(aside, 1, "the damaged file is kept aside");
}

#[test]
fn another_vault_in_the_place_of_the_open_one_is_loaded_only_when_asked_and_what_was_open_can_be_saved()
 {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let other = Home::with_passphrase(&[&link("Wiki", "ben", BEN)]);
    let theirs = other.vault();
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();
    home.put_vault(&theirs);
    window.wait_for_all(&[
        "Another program changed the vault",
        "Nothing was overwritten",
    ]);
    window.keep_picture("state-conflict-light");
    let copy = home.vault_file().with_file_name("mine.ixv");
    window.press_button("Save mine as a copy");
    window.wait_for_words("Path of the copy");
    screen.type_text(copy.to_str().unwrap());
    screen.press(&["Return"]);
    window.wait_for_words("Your state is saved");
    assert_eq!(home.vault(), theirs, "nothing was overwritten");
    window.press_button("Load what is there now");
    window.unlock();
    window.wait_for_words("ben");
    window.close();

    home.put_vault(&std::fs::read(copy).unwrap());
    let names = home.run(&["list"], "");
    assert!(names.contains("anna") && !names.contains("ben"), "{names}");
}
