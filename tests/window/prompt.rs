//! The desktop's own question for the keyring's password, on the window's screen.

use std::process::{Child, Stdio};

use crate::desktop::Desktop;
use crate::screen::Screen;
use crate::wait_for;

/// Names the program that shows the question.
const SERVICE: &str = "/usr/share/dbus-1/services/org.gnome.keyring.SystemPrompter.service";
const NAME: &str = "org.gnome.keyring.SystemPrompter";

pub struct Prompter<'a> {
    screen: &'a Screen,
    /// What stands on the screen before anything is asked.
    before: Vec<u32>,
    program: Child,
}

impl<'a> Prompter<'a> {
    pub fn on(desktop: &Desktop, screen: &'a Screen) -> Self {
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
            screen,
            before: screen.windows(),
            program,
        }
    }

    /// Types the password once the question shows, and waits until it is gone.
    pub fn answer(&self, password: &str) {
        let question = wait_for("the question for the password", || {
            let now = self.screen.windows();
            now.into_iter().find(|window| !self.before.contains(window))
        });
        self.screen.focus(question);
        self.screen.type_text(password);
        self.screen.press(&["Return"]);
        wait_for("the end of the question", || {
            let there = self.screen.windows().contains(&question);
            (!there).then_some(())
        });
    }
}

impl Drop for Prompter<'_> {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}
