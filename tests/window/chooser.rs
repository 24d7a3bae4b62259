//! The desktop's real file chooser: xdg-desktop-portal with its GTK window, on the screen of the program's window.

use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::desktop::Desktop;
use crate::screen::Screen;
use crate::{PATIENCE, wait_for};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const WINDOWS: &str = "org.freedesktop.impl.portal.desktop.gtk";

/// A place in the chooser's list of files, below those of a small folder.
#[allow(dead_code, reason = "not every test that shares this uses it")]
const IN_THE_LIST: (u32, u32) = (450, 400);

pub struct Chooser<'a> {
    screen: &'a Screen,
    programs: [Child; 2],
}

impl<'a> Chooser<'a> {
    pub fn on(desktop: &Desktop, screen: &'a Screen) -> Self {
        let folder = desktop.runtime().join("portals");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(
            folder.join("gtk.portal"),
            format!(
                "[portal]\nDBusName={WINDOWS}\nInterfaces=org.freedesktop.impl.portal.FileChooser\nUseIn=test\n"
            ),
        )
        .unwrap();
        std::fs::write(folder.join("portals.conf"), "[preferred]\ndefault=gtk\n").unwrap();
        let start = |program: &str, name: &str| {
            let started = silent(&mut desktop.command(program))
                .env("XDG_DESKTOP_PORTAL_DIR", &folder)
                .env("XDG_CURRENT_DESKTOP", "test")
                .env("DISPLAY", &screen.display)
                // Its settings and its bus for screen readers are of no use here, and take their time.
                .env("GSETTINGS_BACKEND", "memory")
                .env("NO_AT_BRIDGE", "1")
                .spawn()
                .unwrap();
            desktop.wait_for(program, || desktop.has_owner(name));
            started
        };
        let windows = start("/usr/libexec/xdg-desktop-portal-gtk", WINDOWS);
        let portal = start("/usr/libexec/xdg-desktop-portal", PORTAL);
        Self {
            screen,
            programs: [portal, windows],
        }
    }

    /// Types the path into the chooser once it shows, waits until that is gone and gives the focus back to a window.
    pub fn choose(&self, path: &Path, back_to: u32) {
        self.until_it_is_gone(path, back_to, |_| {});
    }

    /// Goes to a folder and chooses all that it shows of it, marked together in its list.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn choose_all_in(&self, folder: &Path, back_to: u32) {
        self.until_it_is_gone(&folder.join(""), back_to, |chooser| {
            std::thread::sleep(Duration::from_millis(500));
            self.screen.click(chooser, IN_THE_LIST);
            self.screen.press(&["ctrl+a", "Return"]);
        });
    }

    /// On a busy machine the chooser can be there before it takes keys, and takes only some: then all is done anew.
    fn until_it_is_gone(&self, path: &Path, back_to: u32, and_then: impl Fn(u32)) {
        wait_for("the file chooser", || self.shown());
        let path = std::str::from_utf8(path.as_os_str().as_bytes()).unwrap();
        let start = Instant::now();
        // A slash where no name is asked for opens the field for a path; where one is, it stands there already.
        let mut to_the_field = &["ctrl+a"][..];
        while let Some(chooser) = self.shown() {
            assert!(start.elapsed() < PATIENCE, "the file chooser does not end");
            if self.screen.focus_if_there(chooser) {
                self.screen.press(to_the_field);
                // The key that opens the field is followed by a moment in which others are lost.
                self.screen.type_text("/");
                std::thread::sleep(Duration::from_millis(500));
                self.screen.press(&["ctrl+a"]);
                self.screen.type_text(path);
                // What the field has added by itself, marked, goes.
                self.screen.press(&["Delete", "Return"]);
                and_then(chooser);
                // What came of half a path may be a search; from there these lead to the field.
                to_the_field = &["ctrl+l", "ctrl+a"];
            }
            let typed = Instant::now();
            while self.shown().is_some() && typed.elapsed() < PATIENCE / 8 {
                std::thread::sleep(Duration::from_millis(50));
            }
        }
        self.screen.focus(back_to);
    }

    /// The chooser, while it shows.
    fn shown(&self) -> Option<u32> {
        self.screen.window_of(self.programs[1].id())
    }
}

fn silent(command: &mut Command) -> &mut Command {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
}

impl Drop for Chooser<'_> {
    fn drop(&mut self) {
        for program in &mut self.programs {
            drop(program.kill());
            drop(program.wait());
        }
    }
}
