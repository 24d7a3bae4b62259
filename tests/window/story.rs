//! The main job: unlock, search, copy, read, lock. Codes on the screen and on the clipboard are those that oathtool makes.

use crate::program::{Home, PASSPHRASE, Window};
use crate::screen::Screen;
use crate::sight::hold_a_code;
use crate::{beside_others, oathtool, wait_for, within_a_period};

pub const ANNA: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
pub const BEN: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

pub fn link(issuer: &str, account: &str, key: &str) -> String {
    format!("otpauth://totp/{issuer}:{account}?secret={key}&issuer={issuer}")
}

#[test]
fn what_is_painted_and_what_is_copied_are_the_codes_that_oathtool_makes() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("Wiki", "ben", BEN)]);
    home.run(&["add", "--image", &picture("clean.png")], "");
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();
    let (then, rows) = within_a_period(|| [window.painted_code(0), window.painted_code(1)]);
    assert_eq!(rows, [oathtool(BEN, then, 30), oathtool(ANNA, then, 30)]);

    screen.type_text("inji");
    wait_for("the search", || {
        let words = window.look().words();
        (words.contains("anna@example.com") && !words.contains("Wiki")).then_some(())
    });
    let (then, (copied, painted)) = within_a_period(|| {
        screen.press(&["Return"]);
        let copied = wait_for("the clipboard", || screen.paste());
        (copied, window.painted_code(0))
    });
    assert_eq!(copied, oathtool(ANNA, then, 30));
    assert_eq!(painted, copied);
    window.wait_for_words("Copied");
    window.close();
    assert_eq!(screen.paste(), None, "closing clears the clipboard");
}

#[test]
fn locking_takes_the_codes_off_the_screen_and_the_clipboard_until_the_passphrase_brings_them_back()
{
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();
    screen.press(&["Return"]);
    wait_for("the clipboard", || screen.paste());
    assert!(
        hold_a_code(&window.look().words()),
        "a code that shows is found"
    );

    screen.press(&["ctrl+l"]);
    let words = window.wait_for_words("Your vault is locked");
    assert!(!hold_a_code(&words), "{words}");
    assert!(!words.contains("anna"), "{words}");
    wait_for("the empty clipboard", || {
        screen.paste().is_none().then_some(())
    });

    screen.type_text("not the passphrase");
    screen.press(&["Return"]);
    let words = window.wait_for_words("not the passphrase of this vault");
    assert!(!hold_a_code(&words), "{words}");

    screen.type_text(PASSPHRASE);
    screen.press(&["Return"]);
    window.wait_for_words("anna");
    let (then, painted) = within_a_period(|| window.painted_code(0));
    assert_eq!(painted, oathtool(ANNA, then, 30));
    window.close();
}

pub fn picture(name: &str) -> String {
    format!("{}/tests/data/qr/{name}", env!("CARGO_MANIFEST_DIR"))
}
