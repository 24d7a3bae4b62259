//! A computer whose administrator has fixed things: the window opens the vault of before and says who set what.

use crate::beside_others;
use crate::managed::{ACME, is_possible, managed};
use crate::program::{Home, Window};
use crate::screen::Screen;
use crate::story::{ANNA, link};

#[test]
fn settings_say_who_set_what_is_managed() {
    if !is_possible() {
        return;
    }
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let screen = Screen::start();
    let mut window = Window::start(&screen, &mut managed(&home.command(), ACME, "644"));
    window.unlock();
    screen.press(&["ctrl+comma"]);
    window.wait_for_all(&["Settings", "How the vault opens", "Set by ACME IT"]);
    window.keep_picture("managed-settings");
    window.close();
}
