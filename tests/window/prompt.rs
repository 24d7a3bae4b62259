//! The desktop's own question for the keyring's password, on the window's screen.

use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::PATIENCE;
use crate::desktop::Desktop;
use crate::screen::Screen;

/// Names the program that shows the question.
const SERVICE: &str = "/usr/share/dbus-1/services/org.gnome.keyring.SystemPrompter.service";
const NAME: &str = "org.gnome.keyring.SystemPrompter";

pub struct Prompter<'a> {
    desktop: &'a Desktop,
    screen: &'a Screen,
    /// What stands on the screen before anything is asked.
    before: Vec<u32>,
    program: Child,
}

impl<'a> Prompter<'a> {
    pub fn on(desktop: &'a Desktop, screen: &'a Screen) -> Self {
        let service = std::fs::read_to_string(SERVICE).unwrap();
        let program = service
            .lines()
            .find_map(|line| line.strip_prefix("Exec="))
            .unwrap();
        let program = desktop
            .command(program)
            .env("DISPLAY", &screen.display)
            // There is no bus for screen readers to wait for.
            .env("NO_AT_BRIDGE", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        desktop.wait_for("the prompter", || desktop.has_owner(NAME));
        Self {
            desktop,
            screen,
            before: screen.windows(),
            program,
        }
    }

    /// Types the password once the question shows, and waits until it has opened the keyring. On a busy machine the question
    /// can be there before it takes keys: what was typed then is wiped and typed anew.
    pub fn answer(&self, password: &str) {
        let start = Instant::now();
        while self.desktop.is_locked() {
            assert!(start.elapsed() < PATIENCE, "the question does not end");
            let now = self.screen.windows();
            if let Some(question) = now.into_iter().find(|it| !self.before.contains(it)) {
                // It may have taken the password since, and be gone.
                if self.screen.focus_if_there(question) {
                    self.screen.press(&["ctrl+a"]);
                    self.screen.type_text(password);
                    self.screen.press(&["Return"]);
                    self.opened_meanwhile();
                }
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Gives the keyring time to open, before the question is taken for one that took no keys.
    fn opened_meanwhile(&self) {
        let typed = Instant::now();
        while self.desktop.is_locked() && typed.elapsed() < PATIENCE / 8 {
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Prompter<'_> {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}
