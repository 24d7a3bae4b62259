//! On an X server without a portal: through the server itself.

use crate::page::{Shown, ZOE};
use crate::program::{Home, Window, outcome};
use crate::screen::Screen;
use crate::{complaint, text, wait_for};

const BEN: &str = "otpauth://totp/Wiki:ben?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Wiki";

/// The codes that `code --screen` sees, one line each; nothing where there are none.
fn seen_by_the_command_line(home: &Home, screen: &Screen) -> Option<String> {
    let mut command = home.command();
    command.env("DISPLAY", &screen.display);
    let output = outcome(command.args(["code", "--screen"]));
    match output.status.code() {
        Some(0) => Some(text(&output)),
        Some(3) => None,
        _ => panic!("{output:?}"),
    }
}

#[test]
fn the_code_on_a_web_page_under_the_window_becomes_an_account_and_the_window_comes_back() {
    let home = Home::with_passphrase(&[BEN]);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();
    let place = ["--window-position=0,0", "--window-size=700,600"];
    let _page = Shown::web_page(&place, &[("DISPLAY", &screen.display)]);
    wait_for("the page", || seen_by_the_command_line(&home, &screen));
    screen.raise(window.id);
    wait_for("the window in front of the code", || {
        seen_by_the_command_line(&home, &screen)
            .is_none()
            .then_some(())
    });
    screen.focus(window.id);
    screen.press(&["ctrl+n"]);
    window.wait_for_words("From the screen");
    screen.press(&["Tab", "Return"]);
    window.wait_for_words("Check what was read");
    // Without a window manager nobody gives the focus back to a window that was away.
    screen.focus(window.id);
    // The first field has it, and Enter in a field adds.
    screen.press(&["Return"]);
    window.wait_for_words("Added");
    window.close();
    let list = home.run(&["list"], "");
    assert!(list.contains("zoe@example.com"), "{list}");
    let (ours, theirs) = (
        home.run(&["code", "zoe"], ""),
        home.run(&["code", "--uri", "-"], ZOE),
    );
    assert_eq!(ours.split('\t').nth(2), theirs.split('\t').nth(2));
}

#[test]
fn a_watched_screen_passes_over_other_codes_and_gives_the_first_one_for_signing_in() {
    let home = Home::with_passphrase(&[BEN]);
    let screen = Screen::sized("1300x900x24");
    let mut window = Window::open(&screen, &home);
    window.unlock();
    let other = Shown::picture(&screen.display, "link.png", 440, 10);
    screen.focus(window.id);
    screen.press(&["ctrl+n"]);
    window.wait_for_words("Look until you see it");
    screen.press(&["Tab", "Tab", "Return"]);
    window.wait_for_words("Watching the screen");
    // Looks have seen it by now, and have not stopped.
    std::thread::sleep(std::time::Duration::from_secs(3));
    window.wait_for_words("Watching the screen");
    drop(other);
    let _code = Shown::picture(&screen.display, "clean.png", 440, 10);
    window.wait_for_words("anna@example.com");
    window.close();
}

#[test]
fn a_watch_can_be_stopped() {
    let home = Home::with_passphrase(&[BEN]);
    let screen = Screen::sized("1300x900x24");
    let mut window = Window::open(&screen, &home);
    window.unlock();
    screen.press(&["ctrl+n"]);
    window.wait_for_words("Look until you see it");
    screen.press(&["Tab", "Tab", "Return"]);
    window.wait_for_words("Watching the screen");
    screen.press(&["Escape"]);
    window.wait_for_words("Choose a picture");
    let _code = Shown::picture(&screen.display, "clean.png", 440, 10);
    wait_for("the picture", || seen_by_the_command_line(&home, &screen));
    let words = window.look().words();
    assert!(words.contains("Choose a picture"), "{words}");
    window.close();
}

#[test]
fn an_x_server_is_read_at_every_depth() {
    let home = Home::with_passphrase(&[]);
    for depth in [16, 24, 30] {
        let screen = Screen::sized(&format!("900x700x{depth}"));
        let _code = Shown::picture(&screen.display, "clean.png", 40, 10);
        let seen = wait_for("the picture", || seen_by_the_command_line(&home, &screen));
        assert!(seen.contains("anna@example.com"), "depth {depth}: {seen}");
    }
}

/// The most memory a process has had so far, in MB; nothing once it is gone.
fn peak_memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes / 1_000)
}

#[test]
fn a_screen_of_7680_by_4320_is_read_into_its_last_corner() {
    let home = Home::with_passphrase(&[]);
    let screen = Screen::sized("7680x4320x24");
    let _code = Shown::picture(&screen.display, "clean.png", 7030, 3830);
    wait_for("the picture", || seen_by_the_command_line(&home, &screen));
    let start = std::time::Instant::now();
    let mut command = home.command();
    command
        .env("DISPLAY", &screen.display)
        .args(["code", "--screen"]);
    let mut child = command
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        peak = peak.max(peak_memory(child.id()).unwrap_or_default());
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    println!(
        "7680 x 4320 through the X server: {} ms, at most {peak} MB",
        start.elapsed().as_millis()
    );
    let output = child.wait_with_output().unwrap();
    assert!(text(&output).contains("anna@example.com"), "{output:?}");
    // The picture itself has 133 MB as the server sends it.
    assert!((133..600).contains(&peak), "{peak} MB");
}

#[test]
fn two_monitors_are_read_from_left_to_right_and_a_code_on_both_counts_once() {
    let home = Home::with_passphrase(&[]);
    let screen = Screen::sized("1600x700x24");
    screen.split_in_two();
    let place = ["--window-position=820,0", "--window-size=700,600"];
    let _page = Shown::web_page(&place, &[("DISPLAY", &screen.display)]);
    let _left = Shown::picture(&screen.display, "clean.png", 20, 10);
    let seen = wait_for("both codes", || {
        seen_by_the_command_line(&home, &screen).filter(|seen| seen.lines().count() > 1)
    });
    let names: Vec<_> = seen
        .lines()
        .filter_map(|line| line.split('\t').nth(1))
        .collect();
    assert_eq!(names, ["anna@example.com", "zoe@example.com"]);
    let _again = Shown::picture(&screen.display, "clean.png", 1250, 10);
    std::thread::sleep(std::time::Duration::from_secs(2));
    let seen = wait_for("the codes", || seen_by_the_command_line(&home, &screen));
    assert_eq!(seen.lines().count(), 2, "{seen}");
}

#[test]
fn add_takes_the_account_on_the_screen_and_doctor_says_how() {
    let home = Home::with_passphrase(&[]);
    let screen = Screen::start();
    let run = |arguments: &[&str]| {
        let mut command = home.command();
        command.env("DISPLAY", &screen.display).args(arguments);
        command.arg("--passphrase-file").arg(home.passphrase_file());
        outcome(&mut command)
    };
    let doctor = text(&run(&["doctor"]));
    assert!(doctor.contains("through the X server"), "{doctor}");
    let empty = run(&["add", "--screen"]);
    assert_eq!(empty.status.code(), Some(3), "{empty:?}");
    assert!(
        complaint(&empty).contains("no QR code on the screen"),
        "{empty:?}"
    );
    let _code = Shown::picture(&screen.display, "clean.png", 40, 10);
    wait_for("the picture", || seen_by_the_command_line(&home, &screen));
    let added = run(&["add", "--screen"]);
    assert!(added.status.success(), "{added:?}");
    assert!(home.run(&["list"], "").contains("anna@example.com"));
}
