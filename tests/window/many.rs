//! Eight programs that add accounts to one vault at once while the window is open on it: none is lost, none is there twice, and
//! the window shows them.

use std::collections::BTreeSet;

use data_encoding::BASE32_NOPAD;

use crate::desktop::Desktop;
use crate::program::{Home, Window};
use crate::screen::Screen;
use crate::story::{ANNA, link};
use crate::{alone, oathtool, unix, wait_for};

const SAVERS: u8 = 8;
/// Set to `full`, each of them adds 50 accounts; `tests/all` leaves it at a few.
const LENGTH: &str = "PROOF_BY_FAULT";

#[test]
fn eight_programs_add_to_one_vault_that_the_keyring_opens_and_the_open_window_shows_it() {
    let _machine = alone();
    let desktop = Desktop::with_unlocked_keyring();
    let home = Home::on(&desktop);
    home.run(&["vault", "create"], "");
    home.run(&["add", "--uri", "-"], &link("injixo", "anna", ANNA));
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.wait_for_words("anna");
    add_at_once(&home, &mut window, "keyring");
    window.close();
}

#[test]
fn eight_programs_add_to_one_vault_that_a_passphrase_opens_and_the_open_window_shows_it() {
    let _machine = alone();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();
    add_at_once(&home, &mut window, "passphrase");
    window.close();
}

fn add_at_once(home: &Home, window: &mut Window<'_>, way: &str) {
    let full = std::env::var_os(LENGTH).is_some_and(|length| length == "full");
    let each = if full { 50 } else { 4 };
    let start = unix();
    std::thread::scope(|scope| {
        for saver in 0..SAVERS {
            // Each waits for its own program only: eight of them run at any moment.
            scope.spawn(move || {
                for number in 0..each {
                    let link = link("Many", &name(saver, number), &key(saver, number));
                    home.run(&["add", "--uri", "-"], &link);
                }
            });
        }
    });
    let took = unix() - start;

    let expected: BTreeSet<String> = (0..SAVERS)
        .flat_map(|saver| (0..each).map(move |number| name(saver, number)))
        .chain(["anna".to_owned()])
        .collect();
    let list = home.run(&["list"], "");
    let names: Vec<String> = list
        .lines()
        .filter_map(|line| line.split('\t').nth(1))
        .map(ToOwned::to_owned)
        .collect();
    assert_eq!(names.len(), expected.len(), "lost, or there twice");
    assert_eq!(names.into_iter().collect::<BTreeSet<_>>(), expected);
    home.run(&["vault", "verify"], "");

    for saver in 0..SAVERS {
        let (name, key) = (name(saver, each - 1), key(saver, each - 1));
        window.screen.type_text(&name);
        wait_for(&format!("{name} in the window"), || {
            let before = unix() as u64;
            let painted = window.painted_code(0);
            [before, unix() as u64]
                .iter()
                .any(|&then| painted == oathtool(&key, then, 30))
                .then_some(())
        });
        window.screen.press(&["Escape"]);
    }
    window.wait_for_words("Search");
    println!(
        "{way}: {SAVERS} programs added {each} accounts each in {took:.1} s; {} accounts are there, none twice, and the open \
         window shows the last of each",
        expected.len() - 1
    );
}

fn name(saver: u8, number: u8) -> String {
    format!("s{saver}n{number:02}x")
}

fn key(saver: u8, number: u8) -> String {
    BASE32_NOPAD.encode(&[b'0' + saver, b'0' + number].repeat(10))
}
