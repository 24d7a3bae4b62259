//! The desktop's real file chooser: xdg-desktop-portal with its GTK window, on the screen of the program's window.

use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::desktop::Desktop;
use crate::screen::Screen;
use crate::wait_for;

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const WINDOWS: &str = "org.freedesktop.impl.portal.desktop.gtk";

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

    /// Types the path into the chooser once it shows, and waits until that is gone.
    pub fn choose(&self, path: &Path) {
        let window = wait_for("the file chooser", || {
            let windows = self.screen.windows();
            (windows.len() > 1).then(|| windows[windows.len() - 1])
        });
        self.screen.focus(window);
        // A slash where no name is asked for opens the field for a path; where one is, it stands there already.
        self.screen.press(&["ctrl+a"]);
        let path = path.as_os_str().as_bytes();
        self.screen.type_text(std::str::from_utf8(path).unwrap());
        self.screen.press(&["Return"]);
        wait_for("the end of the file chooser", || {
            (self.screen.windows().len() == 1).then_some(())
        });
        let program = self.screen.windows()[0];
        self.screen.focus(program);
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
