//! The real window locks when the screen locks, when the session is to lock and before the computer sleeps, which waits for it.
#![cfg(target_os = "linux")]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "window/real.rs"]
mod real;
#[path = "presence/stand_ins.rs"]
mod stand_ins;

use std::time::Duration;

use desktop::Desktop;
use program::{Home, Window};
use real::{desktop, program, screen, sight, tools};
use screen::Screen;
use stand_ins::{Logind, ScreenSaver};
use tools::{PATIENCE, text, tool, wait_for};

const LINK: &str = "otpauth://totp/injixo:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
/// How long nothing may happen for it to count as nothing.
const A_WHILE: Duration = Duration::from_millis(1500);

/// Two buses, as on a desktop: one of the system, one of the session.
struct Buses {
    system: Desktop,
    session: Desktop,
}

impl Buses {
    fn new() -> Self {
        Self {
            system: Desktop::bare(),
            session: Desktop::bare(),
        }
    }

    fn open<'a>(&self, screen: &'a Screen, home: &Home) -> Window<'a> {
        let mut command = home.command();
        command
            .env("DBUS_SYSTEM_BUS_ADDRESS", &self.system.address)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.session.address);
        Window::start(screen, &mut command)
    }
}

#[test]
fn sleep_waits_until_the_vault_is_locked_and_waits_again_once_it_is_open() {
    let buses = Buses::new();
    let logind = Logind::on(&buses.system);
    let home = Home::with_passphrase(&[LINK]);
    let screen = Screen::start();
    let mut window = buses.open(&screen, &home);
    window.wait_for_words("Passphrase");
    assert_eq!(logind.delays(), 0, "a locked vault holds nobody up");

    for _ in 0..2 {
        window.unlock();
        wait_for("the delay", || (logind.delays() == 1).then_some(()));
        std::thread::sleep(A_WHILE);
        assert_eq!(logind.delays(), 1, "held for as long as the vault is open");
        logind.prepare_for_sleep(true);
        wait_for("sleep", || (logind.delays() == 0).then_some(()));
        window.wait_for_words("Your vault is locked");
        logind.prepare_for_sleep(false);
    }
    for asked in logind.asked() {
        assert_eq!(
            (asked.what.as_str(), asked.mode.as_str()),
            ("sleep", "delay")
        );
        assert!(asked.who.contains("Authenticator"), "{}", asked.who);
    }
    window.close();
}

#[test]
fn a_locked_session_or_screen_locks_the_vault_and_those_of_others_do_not() {
    let buses = Buses::new();
    let logind = Logind::on(&buses.system);
    let savers = ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"]
        .map(|name| ScreenSaver::on(&buses.session, name));
    let home = Home::with_passphrase(&[LINK]);
    let screen = Screen::start();
    let mut window = buses.open(&screen, &home);
    window.unlock();
    wait_for("the delay", || (logind.delays() == 1).then_some(()));
    logind.lock_session("c7");
    logind.locked_hint("c7", true);
    logind.locked_hint("c2", false);
    for saver in &savers {
        saver.active(false);
    }
    std::thread::sleep(A_WHILE);
    window.wait_for_words("Search");

    let reasons: [&dyn Fn(); 4] = [
        &|| logind.lock_session("c2"),
        &|| logind.locked_hint("c2", true),
        &|| savers[0].active(true),
        &|| savers[1].active(true),
    ];
    for (number, lock) in reasons.into_iter().enumerate() {
        if number > 0 {
            window.unlock();
        }
        // Listened to anew for each opening, and nobody tells when: until it is heard, it is said again.
        wait_for("the delay", || (logind.delays() == 1).then_some(()));
        wait_for("the lock", || {
            lock();
            let words = window.look().words();
            words.contains("Your vault is locked").then_some(())
        });
    }
    window.close();
}

#[test]
fn the_page_says_what_is_heard_here() {
    let home = Home::with_passphrase(&[LINK]);
    let screen = Screen::start();
    for there in [false, true] {
        let buses = Buses::new();
        let logind = there.then(|| Logind::on(&buses.system));
        let mut window = buses.open(&screen, &home);
        window.unlock();
        if let Some(logind) = &logind {
            wait_for("the delay", || (logind.delays() == 1).then_some(()));
        }
        // The first page has the focus, and four stand between.
        screen.press(&["ctrl+comma"]);
        window.wait_for_words("Appearance");
        screen.press(&["Tab"; 5]);
        screen.press(&["Return"]);
        let heard = if there {
            "locks before the computer sleeps"
        } else {
            "this system does not tell before"
        };
        window.wait_for_words(heard);
        window.close();
    }
}
