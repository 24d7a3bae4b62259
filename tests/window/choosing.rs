//! Pictures that are chosen in the desktop's real file chooser, many at once, and what becomes of them after the key is kept.

use std::path::{Path, PathBuf};

use crate::beside_others;
use crate::chooser::Chooser;
use crate::desktop::Desktop;
use crate::program::{Home, Window};
use crate::screen::Screen;
use crate::story::{ANNA, BEN, link};
use crate::tool;

/// Google's export of two accounts, one in each of its two codes.
const EXPORT: [&str; 2] = [
    "otpauth-migration://offline?data=CjEKFEhlbGxvId6tvu9IZWxsbyHerb7vEgtpbmppeG86YW5uYRoGaW5qaXhvIAEoATACEAEYAiiHrUs%3D",
    "otpauth-migration://offline?data=CiwKFDEyMzQ1Njc4OTAxMjM0NTY3ODkwEghXaWtpOmJlbhoEV2lraSABKAEwAhABGAIgASiHrUs%3D",
];

/// A picture of a code in a folder, as another program draws it.
pub fn code(folder: &Path, name: &str, text: &str) -> PathBuf {
    let file = folder.join(name);
    let drawn = tool("qrencode")
        .args(["--size", "4", "--output"])
        .arg(&file)
        .arg(text)
        .status();
    assert!(drawn.unwrap().success());
    file
}

/// A folder with these codes, each in a picture of its own, and nothing else.
fn album(desktop: &Desktop, codes: &[(&str, &str)]) -> PathBuf {
    let folder = desktop.home().join("album");
    std::fs::create_dir(&folder).unwrap();
    for (name, text) in codes {
        code(&folder, name, text);
    }
    folder
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

#[test]
fn of_many_pictures_chosen_at_once_the_person_picks_and_the_pictures_go_when_asked() {
    let _machine = beside_others();
    let desktop = Desktop::with_unlocked_keyring();
    let screen = Screen::start();
    let chooser = Chooser::on(&desktop, &screen);
    let home = Home::on(&desktop);
    home.run(&["vault", "create"], "");
    let carla = link("Mail", "carla", "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U");
    let (anna, ben) = (link("injixo", "anna", ANNA), link("Wiki", "ben", BEN));
    let folder = album(
        &desktop,
        &[
            ("work.png", &anna),
            ("home page.png", &ben),
            ("mail.png", &carla),
        ],
    );

    let mut window = Window::open(&screen, &home);
    window.wait_for_words("Add your first account");
    screen.press(&["ctrl+n"]);
    window.press_button("Choose a picture");
    chooser.choose_all_in(&folder, window.id);
    window.wait_for_all(&["3 accounts", "anna", "ben", "carla"]);
    window.keep_picture("choose-several");
    window.press_button("carla");
    window.press_button("Add 2 accounts");
    window.wait_for_words("Search");
    let names = home.run(&["list"], "");
    assert_eq!(names.lines().count(), 2, "{names}");
    assert!(!names.contains("carla"), "{names}");
    // The key that was left out is nowhere else.
    let words = window.look().words();
    assert!(!words.contains("still show"), "{words}");
    assert_eq!(files(&folder), 3);

    screen.press(&["ctrl+n"]);
    window.press_button("Choose a picture");
    chooser.choose(&folder.join("mail.png"), window.id);
    window.wait_for_all(&["Check what was read", "carla"]);
    screen.press(&["shift+Tab", "Return"]);
    window.wait_for_words("mail.png still shows the key");
    window.keep_picture("choose-leftover");
    assert_eq!(files(&folder), 3, "nobody has asked for it yet");
    window.press_button("Delete");
    window.wait_until_gone("still shows the key");
    assert_eq!(files(&folder), 2);
    assert!(!folder.join("mail.png").exists());
    window.close();
}

#[test]
fn an_export_in_two_codes_is_whole_when_both_are_chosen_together_and_one_alone_waits_for_the_other()
{
    let _machine = beside_others();
    let desktop = Desktop::with_unlocked_keyring();
    let screen = Screen::start();
    let chooser = Chooser::on(&desktop, &screen);
    let home = Home::on(&desktop);
    home.run(&["vault", "create"], "");
    let [first, second] = EXPORT;
    let folder = album(&desktop, &[("first.png", first), ("second.png", second)]);
    let mut window = Window::open(&screen, &home);
    window.wait_for_words("Add your first account");

    screen.press(&["ctrl+n"]);
    window.press_button("Choose a picture");
    chooser.choose(&folder.join("second.png"), window.id);
    window.wait_for_all(&["1 of 2 codes", "ben"]);
    window.keep_picture("choose-half-an-export");
    screen.press(&["Escape"]);
    window.press_button("Drop it");

    window.press_button("Choose a picture");
    chooser.choose_all_in(&folder, window.id);
    window.wait_for_all(&["2 accounts", "anna", "ben"]);
    window.keep_picture("choose-an-export");
    window.press_button("Add 2 accounts");
    window.wait_for_words("still show the keys");
    let names = home.run(&["list"], "");
    assert!(names.contains("anna") && names.contains("ben"), "{names}");
    assert_eq!(files(&folder), 2, "nobody has asked for it yet");
    window.press_button("Delete");
    window.wait_until_gone("still show the keys");
    assert_eq!(files(&folder), 0);
    window.close();
}
