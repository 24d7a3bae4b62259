//! The icon in the tray, the window that goes and comes back, the start with the session.

use std::process::Command;
use std::time::Duration;

use crate::desktop::Desktop;
use crate::program::{Home, PASSPHRASE, Window};
use crate::screen::Screen;
use crate::story::{ANNA, link};
use crate::tools::{text, tool};
use crate::watcher::Watcher;
use crate::{beside_others, oathtool, wait_for, within_a_period};

/// How long nothing may happen for it to count as nothing.
const A_WHILE: Duration = Duration::from_millis(1500);

fn home(preferences: &str) -> Home {
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    home.prefer(&format!(r#"{{"recovery_later": true, {preferences}}}"#));
    home
}

fn command(home: &Home, bus: &Desktop) -> Command {
    let mut command = home.command();
    command.env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
    command
}

/// Closes the window and waits until it is gone.
fn hide(window: &mut Window<'_>) {
    window.screen.ask_to_close(window.id);
    wait_for("the window to go", || {
        window.assert_alive();
        window.screen.windows().is_empty().then_some(())
    });
}

/// Waits until there is a window again.
fn comes_back(window: &mut Window<'_>) {
    window.id = wait_for("the window to come back", || {
        window.assert_alive();
        window.screen.windows().first().copied()
    });
    window.screen.focus(window.id);
}

/// Processor time that a process has taken, in hundredths of a second.
fn processor_time(process: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let fields: Vec<&str> = stat
        .rsplit_once(')')
        .unwrap()
        .1
        .split_whitespace()
        .collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

#[test]
fn closing_hides_the_window_and_the_icon_brings_it_back_open_or_locked() {
    let _machine = beside_others();
    let bus = Desktop::bare();
    let watcher = Watcher::on(&bus);
    let home = home(r#""tray": true"#);
    let screen = Screen::start();
    let mut window = Window::start(&screen, &mut command(&home, &bus));
    let icon = watcher.icon();
    window.wait_for_words("Passphrase");
    assert!(icon.told().contains("Vault locked"), "{}", icon.told());
    window.unlock();
    wait_for("the news", || {
        icon.told().contains("Vault open").then_some(())
    });
    let told = icon.told();
    assert!(!told.contains("anna"), "{told}");

    hide(&mut window);
    std::thread::sleep(A_WHILE);
    let before = processor_time(window.process());
    std::thread::sleep(Duration::from_secs(10));
    let taken = processor_time(window.process()) - before;
    println!("hidden for ten seconds: {taken} hundredths of a second");
    assert!(taken <= 1, "nothing ticks in a hidden window: {taken}");

    icon.click();
    comes_back(&mut window);
    window.wait_for_all(&["Search", "anna"]);
    hide(&mut window);
    icon.choose("Show the window");
    comes_back(&mut window);
    window.wait_for_words("Search");
    hide(&mut window);

    let lock = |icon: &crate::watcher::Icon| {
        let menu = icon.menu();
        menu.into_iter()
            .find(|it| it.label == "Lock")
            .unwrap()
            .enabled
    };
    assert!(lock(&icon));
    icon.choose("Lock");
    wait_for("the lock", || {
        icon.told().contains("Vault locked").then_some(())
    });
    assert!(!lock(&icon));
    assert!(screen.windows().is_empty(), "locking shows no window");

    // A later start shows it, and what is typed goes into the field.
    let later = command(&home, &bus)
        .env("DISPLAY", &screen.display)
        .status();
    assert!(later.unwrap().success());
    comes_back(&mut window);
    window.wait_for_words("Your vault is locked");
    screen.type_text(PASSPHRASE);
    screen.press(&["Return"]);
    window.wait_for_words("Search");
    icon.choose("Add an account");
    window.wait_for_words("Add an account");
    hide(&mut window);
    icon.choose("Quit");
    window.ends();
}

#[test]
fn a_window_that_nobody_sees_takes_no_processor_time_and_comes_back_with_the_code_of_the_moment() {
    let _machine = beside_others();
    let home = Home::with_passphrase(&[&link("injixo", "anna", ANNA)]);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();
    screen.show(window.id, false);
    std::thread::sleep(A_WHILE);
    let before = processor_time(window.process());
    let start = std::time::Instant::now();
    std::thread::sleep(Duration::from_secs(10));
    let taken = processor_time(window.process()) - before;
    println!("unseen for ten seconds: {taken} hundredths of a second");
    assert!(taken <= 1, "nothing ticks: {taken}");

    // Long enough for another code.
    std::thread::sleep(Duration::from_secs(31).saturating_sub(start.elapsed()));
    screen.show(window.id, true);
    screen.focus(window.id);
    window.wait_for_words("anna");
    let (then, painted) = within_a_period(|| {
        std::thread::sleep(A_WHILE);
        window.painted_code(0)
    });
    assert_eq!(painted, oathtool(ANNA, then, 30));
    window.close();
}

#[test]
fn where_no_tray_is_there_closing_ends_and_the_page_says_so() {
    let _machine = beside_others();
    let bus = Desktop::bare();
    let home = home(r#""tray": true"#);
    let screen = Screen::start();
    let mut window = Window::start(&screen, &mut command(&home, &bus));
    window.unlock();
    screen.press(&["ctrl+comma"]);
    window.press_button("Tray and start");
    window.wait_for_words("This desktop shows no tray");
    window.keep_picture("no-tray");

    // One that comes later is found, and one that goes is missed.
    let watcher = Watcher::on(&bus);
    let icon = watcher.icon();
    // The tray knows of the icon before the window knows of the tray.
    std::thread::sleep(A_WHILE);
    hide(&mut window);
    icon.click();
    comes_back(&mut window);
    window.wait_for_words("Keep running in the tray");
    drop(icon);
    drop(watcher);
    window.wait_for_words("This desktop shows no tray");
    window.close();
}

#[test]
fn a_hidden_window_comes_back_where_the_session_bus_ends() {
    let _machine = beside_others();
    let bus = Desktop::bare();
    let watcher = Watcher::on(&bus);
    let home = home(r#""tray": true"#);
    let screen = Screen::start();
    let mut window = Window::start(&screen, &mut command(&home, &bus));
    let icon = watcher.icon();
    window.unlock();
    std::thread::sleep(A_WHILE);
    hide(&mut window);
    drop((icon, watcher));
    drop(bus);
    comes_back(&mut window);
    window.wait_for_words("anna");
    window.close();
}

#[test]
fn a_hidden_start_shows_nothing_until_it_is_asked_for_or_no_tray_comes() {
    let _machine = beside_others();
    let bus = Desktop::bare();
    let watcher = Watcher::on(&bus);
    let home = home(r#""tray": true"#);
    let screen = Screen::start();
    let mut window = Window::start_hidden(&screen, command(&home, &bus).arg("--hidden"));
    let icon = watcher.icon();
    std::thread::sleep(A_WHILE);
    window.assert_alive();
    assert!(screen.windows().is_empty());
    // A second one of the kind changes nothing.
    let later = command(&home, &bus)
        .arg("--hidden")
        .env("DISPLAY", &screen.display)
        .status();
    assert!(later.unwrap().success());
    assert!(screen.windows().is_empty());
    icon.choose("Show the window");
    comes_back(&mut window);
    window.unlock();
    icon.choose("Quit");
    window.ends();

    drop((icon, watcher));
    screen.listen_for_raising();
    let mut window = Window::start_hidden(&screen, command(&home, &bus).arg("--hidden"));
    comes_back(&mut window);
    wait_for("being minimised", || {
        screen.was_minimised(window.id).then_some(())
    });
    window.wait_for_words("Passphrase");
    window.close();
}

#[test]
fn a_copied_code_minimises_the_window_where_that_is_chosen() {
    let _machine = beside_others();
    let home = home(r#""minimise_after_copy": true"#);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();
    screen.listen_for_raising();
    wait_for("being minimised", || {
        // A code that is about to end keeps the window; the next one does not.
        screen.press(&["Return"]);
        std::thread::sleep(Duration::from_secs(1));
        screen.was_minimised(window.id).then_some(())
    });
    assert_eq!(screen.paste().map(|code| code.len()), Some(6));
    window.close();
}

#[test]
fn the_start_with_the_session_is_written_and_taken_away_again() {
    let _machine = beside_others();
    let bus = Desktop::bare();
    let watcher = Watcher::on(&bus);
    let home = home(r#""tray": false"#);
    let screen = Screen::start();
    let mut window = Window::start(&screen, &mut command(&home, &bus));
    window.unlock();
    let folder = home.folder().join("person/.config/autostart");
    let entries = || -> Vec<_> {
        let found = std::fs::read_dir(&folder).into_iter().flatten();
        found.map(|entry| entry.unwrap().path()).collect()
    };
    assert!(entries().is_empty());
    screen.press(&["ctrl+comma"]);
    window.press_button("Tray and start");
    window.press_button("Start with the session");
    let entry = wait_for("the entry", || entries().pop());
    let valid = tool("desktop-file-validate").arg(&entry).output().unwrap();
    assert!(valid.status.success(), "{}", text(&valid));
    let says = || std::fs::read_to_string(&entry).unwrap();
    let data = home.folder().join("data");
    let expected = format!("--home {} --hidden\n", data.display());
    assert!(says().contains(&expected), "{}", says());

    window.press_button("Start hidden");
    wait_for("the change", || {
        (!says().contains("--hidden")).then_some(())
    });
    window.press_button("Start with the session");
    wait_for("the end of it", || entries().is_empty().then_some(()));

    // The tray comes with the choice, and closing hides from then on.
    window.press_button("Keep running in the tray");
    watcher.icon();
    wait_for("the hidden window", || {
        screen.ask_to_close(window.id);
        std::thread::sleep(Duration::from_millis(300));
        screen.windows().is_empty().then_some(())
    });
    watcher.icon().choose("Quit");
    window.ends();
}
