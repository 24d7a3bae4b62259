//! What people do with a vault once in a while, to its end: another passphrase, a folder for copies, leaving a computer and
//! arriving at the next one. The desktop's real file chooser is among it.

use std::path::Path;

use crate::beside_others;
use crate::chooser::Chooser;
use crate::desktop::Desktop;
use crate::program::{Home, PASSPHRASE, Window, outcome};
use crate::screen::Screen;
use crate::story::{ANNA, BEN, link};

#[test]
fn another_passphrase_takes_the_place_of_the_one_before_everywhere() {
    const NEXT: &str = "purple monkey dishwasher seven";
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();
    screen.press(&["ctrl+comma"]);
    window.press_button("How the vault opens");
    window.press_button("Change");
    window.wait_for_words("New passphrase");
    screen.type_text(NEXT);
    screen.press(&["Tab"]);
    screen.type_text(NEXT);
    screen.press(&["Return"]);
    window.wait_for_words("The vault opens as you chose");
    window.keep_picture("flow-another-passphrase");
    screen.press(&["ctrl+l"]);
    window.wait_for_words("Your vault is locked");
    screen.type_text(PASSPHRASE);
    screen.press(&["Return"]);
    window.wait_for_words("not the passphrase of this vault");
    screen.type_text(NEXT);
    screen.press(&["Return"]);
    window.wait_for_words("anna");
    window.close();

    let list = |passphrase: &str| {
        home.passphrase_is(passphrase);
        let mut command = home.command();
        command.arg("--passphrase-file").arg(home.passphrase_file());
        outcome(command.arg("list"))
    };
    assert_eq!(list(PASSPHRASE).status.code(), Some(4));
    assert!(list(NEXT).status.success());
}

#[test]
fn a_person_leaves_one_computer_with_a_copy_and_opens_it_on_the_next_one_with_the_recovery_phrase()
{
    let _machine = beside_others();
    let desktop = Desktop::with_unlocked_keyring();
    let screen = Screen::start();
    let chooser = Chooser::on(&desktop, &screen);
    let home = Home::on(&desktop);
    home.run(&["vault", "create"], "");
    home.run(&["add", "--uri", "-"], &link("injixo", "anna", ANNA));
    let phrase = home.run(&["vault", "slots", "add", "recovery"], "");
    let stick = desktop.home().join("stick");
    std::fs::create_dir(&stick).unwrap();

    let mut window = Window::open(&screen, &home);
    window.wait_for_words("anna");
    screen.press(&["ctrl+comma"]);
    window.press_button("Backups");
    window.press_button("Choose a folder");
    chooser.choose(&stick, window.id);
    window.wait_for_words("The last copy was written");
    window.keep_picture("flow-second-folder");
    assert_eq!(vaults(&stick), 1);
    home.run(&["add", "--uri", "-"], &link("Wiki", "ben", BEN));
    // What the window says of that could else be in the way of the last page.
    window.wait_for_words("Another program changed");
    window.wait_until_gone("Another program changed");

    let copy = stick.join("take-me.ixv");
    window.press_button("Back");
    // The last of the pages, out of sight.
    window.wait_for_words("Appearance");
    screen.press(&["shift+Tab", "Return"]);
    window.press_button("Choose where");
    chooser.choose(&copy, window.id);
    window.wait_for_words("Saved:");
    window.press_button("Forget this computer");
    window.wait_for_words("Forget everything here?");
    window.press_button("Delete everything");
    window.wait_for_words("This computer has forgotten");
    window.keep_picture("flow-left");
    assert!(!home.vault_file().exists());
    assert_eq!(vaults(home.vault_file().parent().unwrap()), 0);
    assert_eq!(desktop.items().len(), 0, "the keyring's entry is gone");
    assert!(copy.exists());

    window.press_button("To the start");
    window.press_button("Open an existing vault");
    chooser.choose(&copy, window.id);
    window.wait_for_words("What opens this vault?");
    screen.type_text(phrase.trim());
    screen.press(&["Return"]);
    window.wait_for_words("A way in for this computer");
    screen.press(&["Escape"]);
    window.wait_for_all(&["anna", "ben"]);
    window.close();
    assert!(home.vault_file().exists());
}

/// How many vault files are in a folder.
fn vaults(folder: &Path) -> usize {
    let Ok(folder) = std::fs::read_dir(folder) else {
        return 0;
    };
    let names = folder.map(|entry| entry.unwrap().file_name());
    names
        .filter(|name| name.to_string_lossy().ends_with(".ixv"))
        .count()
}
