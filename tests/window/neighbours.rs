//! Two programs with one vault: what the command line saves shows in the open window, and the other way round.

use std::time::{Duration, Instant};

use crate::program::{Home, Window};
use crate::screen::Screen;
use crate::story::{ANNA, BEN, link};
use crate::{beside_others, oathtool, within_a_period};

#[test]
fn what_the_command_line_saves_shows_within_five_seconds_and_what_the_window_saves_it_reads() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();

    home.run(&["add", "--uri", "-"], &link("Wiki", "ben", BEN));
    let saved = Instant::now();
    let looked = loop {
        let (looked, picture) = (saved.elapsed(), window.look());
        if picture.words().contains("Wiki") {
            break looked;
        }
        assert!(looked < Duration::from_secs(5), "not shown after 5 s");
    };
    println!("another program's save showed after {looked:?}");
    let (then, painted) = within_a_period(|| window.painted_code(1));
    assert_eq!(painted, oathtool(BEN, then, 30));

    let key = "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U";
    let _copied = screen.copy("UTF8_STRING", link("Mail", "carla", key).as_bytes());
    window.add_from_clipboard();
    let list = home.run(&["list"], "");
    let names: Vec<Vec<&str>> = list
        .lines()
        .map(|line| line.split('\t').take(2).collect())
        .collect();
    assert_eq!(
        names,
        [["injixo", "anna"], ["Wiki", "ben"], ["Mail", "carla"]]
    );
    window.close();
}
