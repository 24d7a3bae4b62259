//! The first start on a desktop with a keyring: nothing to type, and the next start opens by itself.

use crate::desktop::Desktop;
use crate::program::{Home, Window};
use crate::screen::Screen;
use crate::story::{ANNA, BEN, link, picture};
use crate::{beside_others, oathtool, within_a_period};

#[test]
fn with_a_keyring_a_vault_is_made_filled_and_opened_again_without_a_passphrase() {
    let _machine = beside_others();
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::on(&desktop);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.wait_for_words("Open an existing vault");
    assert!(!home.vault_file().exists(), "not before it is asked for");
    screen.press(&["Tab", "Return"]);
    window.wait_for_words("How should the vault open?");
    assert!(!home.vault_file().exists(), "not before it is chosen");
    // The keyring is chosen already: past the three ways stands the button.
    screen.press(&["Tab", "Tab", "Tab", "Tab", "Return"]);
    window.wait_for_words("Add your first account");
    assert!(home.vault_file().exists());
    home.run(&["vault", "verify"], "");

    let text = screen.copy("UTF8_STRING", link("Wiki", "ben", BEN).as_bytes());
    window.add_from_clipboard();
    drop(text);
    let png = std::fs::read(picture("clean.png")).unwrap();
    let _picture = screen.copy("image/png", &png);
    window.add_from_clipboard();
    window.close();

    assert_eq!(home.run(&["list"], "").lines().count(), 2);
    let mut window = Window::open(&screen, &home);
    window.wait_for_words("anna@example.com");
    let (then, rows) = within_a_period(|| [window.painted_code(0), window.painted_code(1)]);
    assert_eq!(rows, [oathtool(BEN, then, 30), oathtool(ANNA, then, 30)]);
    window.close();
}
