//! On a Wayland compositor: sway without a screen, the portal of wlroots' compositors, Chromium and the window beside each other.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use image::ImageFormat;

use crate::desktop::Desktop;
use crate::mouse::Mouse;
use crate::page::{Shown, fixture};
use crate::program::{Home, outcome};
use crate::sight::Picture;
use crate::{text, tool, wait_for};

/// What a browser and a portal need on two busy processors.
const LONG: Duration = Duration::from_secs(60);

/// The sizes of the monitors, which stand beside each other, in pixels.
const FIRST: (u32, u32) = (900, 800);
const SECOND: (u32, u32) = (420, 680);

#[test]
fn a_code_on_one_monitor_is_read_through_the_portal_by_the_window_on_another() {
    let session = Session::start();
    let home = session.home();
    let place = ["--ozone-platform=wayland"];
    let _page = Shown::web_page(&place, &session.variables());
    let seen = session.wait_for("the page", || {
        let output = outcome(session.program(&home).args(["code", "--screen"]));
        output.status.success().then(|| text(&output))
    });
    assert!(seen.contains("zoe@example.com"), "{seen}");
    let doctor = text(&outcome(session.program(&home).arg("doctor")));
    assert!(doctor.contains("portal version"), "{doctor}");

    let mut window = session.open(&home);
    session.wait_for_words("Add your first account", &mut window);
    session.press(&["-M", "ctrl", "n", "-m", "ctrl"]);
    // The portal of wlroots' compositors never asks, so the screen can be watched as well.
    session.wait_for_words("Look until you see it", &mut window);
    session.press(&["-k", "Tab", "-s", "200", "-k", "Return"]);
    session.wait_for_words("Check what was read", &mut window);
    // The first field has the focus, and Enter in a field adds.
    session.press(&["-k", "Return"]);
    session.wait_for_words("Added", &mut window);
    let list = home.run(&["list"], "");
    assert!(list.contains("zoe@example.com"), "{list}");
    // The name that this portal gives its picture.
    assert!(!PathBuf::from("/tmp/out.png").exists());
}

#[test]
fn a_copied_picture_is_pasted_and_choosing_a_part_of_the_screen_can_be_cancelled() {
    let session = Session::start();
    let home = session.home();
    let mut window = session.open(&home);
    session.wait_for_words("Add your first account", &mut window);

    session.press(&["-M", "ctrl", "n", "-m", "ctrl"]);
    session.wait_for_words("Choose a part", &mut window);
    let tab = ["-k", "Tab", "-s", "200"];
    session.press(&[&tab[..], &tab, &tab, &["-k", "Return"]].concat());
    session.wait_for("the desktop's own choice", || {
        session.is_choosing().then_some(())
    });
    session.press(&["-k", "Escape"]);
    session.wait_for_words("was cancelled", &mut window);

    let copied = session
        .command("wl-copy")
        .args(["--type", "image/png"])
        .stdin(std::fs::File::open(fixture("clean.png")).unwrap())
        .status();
    assert!(copied.unwrap().success());
    session.press(&["-M", "ctrl", "v", "-m", "ctrl"]);
    session.wait_for_words("anna@example.com", &mut window);
}

#[test]
fn a_part_of_the_screen_that_is_drawn_with_the_mouse_is_read_and_nothing_beside_it() {
    let session = Session::start();
    let home = session.home();
    let whole = (FIRST.0 + SECOND.0, FIRST.1);
    let mut mouse = Mouse::on(&session.desktop.runtime().join(&session.socket), whole);
    let place = ["--ozone-platform=wayland"];
    let _page = Shown::web_page(&place, &session.variables());
    session.wait_for("the page", || {
        let output = outcome(session.program(&home).args(["code", "--screen"]));
        output.status.success().then_some(())
    });
    let mut window = session.open(&home);
    session.wait_for_words("Add your first account", &mut window);
    session.press(&["-M", "ctrl", "n", "-m", "ctrl"]);

    // The page has its code at the top left, and nothing down here.
    session.draw(&mut mouse, (500, 550), (880, 780));
    session.wait_for_words("no QR code on the screen", &mut window);
    session.draw(&mut mouse, (4, 4), (480, 480));
    session.wait_for_words("zoe@example.com", &mut window);
    assert!(!PathBuf::from("/tmp/out.png").exists());
}

/// A compositor with two monitors, a session bus, a keyring and the portal.
struct Session {
    desktop: Desktop,
    socket: String,
    control: String,
    /// Ended last first.
    children: Vec<Child>,
}

impl Session {
    fn start() -> Self {
        let desktop = Desktop::with_unlocked_keyring();
        let configuration = desktop.home().join("sway");
        std::fs::write(
            &configuration,
            format!(
                "output HEADLESS-1 resolution {}x{} position 0,0\n\
                 output HEADLESS-2 resolution {}x{} position {},0\n\
                 xwayland disable\n\
                 default_border none\n",
                FIRST.0, FIRST.1, SECOND.0, SECOND.1, FIRST.0
            ),
        )
        .unwrap();
        let mut sway = desktop.command("sway");
        sway.arg("--config")
            .arg(&configuration)
            .env("WLR_BACKENDS", "headless")
            .env("WLR_HEADLESS_OUTPUTS", "2")
            .env("WLR_RENDERER", "pixman")
            .env("WLR_LIBINPUT_NO_DEVICES", "1");
        let children = vec![quiet(&mut sway)];
        let runtime = desktop.runtime();
        let find = |beginning: &str| {
            wait_for(beginning, || {
                let files = std::fs::read_dir(&runtime).unwrap();
                files
                    .filter_map(|file| Some(file.ok()?.path()))
                    .find(|path| {
                        let name = path.file_name().unwrap().to_string_lossy().into_owned();
                        name.starts_with(beginning) && !name.ends_with(".lock")
                    })
                    .map(|path| path.display().to_string())
            })
        };
        let mut session = Self {
            socket: find("wayland-"),
            control: find("sway-ipc"),
            desktop,
            children,
        };
        // The portal's backend does not start without it, for it shares screens as well.
        session.serve("pipewire", None);
        session.serve(
            "/usr/libexec/xdg-desktop-portal-wlr",
            Some("org.freedesktop.impl.portal.desktop.wlr"),
        );
        session.serve(
            "/usr/libexec/xdg-desktop-portal",
            Some("org.freedesktop.portal.Desktop"),
        );
        session
    }

    fn serve(&mut self, program: &str, name: Option<&str>) {
        let child = quiet(&mut self.command(program));
        self.children.push(child);
        match name {
            Some(name) => {
                self.wait_for(name, || self.desktop.has_owner(name).then_some(()));
            }
            None => {
                let socket = self.desktop.runtime().join("pipewire-0");
                self.wait_for(program, || socket.exists().then_some(()));
            }
        }
    }

    /// Tells whether the portal's backend has somebody choose a part of the screen: it runs what asks.
    fn is_choosing(&self) -> bool {
        let backend = self.children[2].id().to_string();
        let running = tool("pgrep").args(["-P", &backend]).output();
        running.unwrap().status.success()
    }

    /// In the window, begins to choose a part of the screen, and draws it on the first monitor in the desktop's own way.
    fn draw(&self, mouse: &mut Mouse, from: (u32, u32), to: (u32, u32)) {
        let (x, y) = self.wait_for("the button", || {
            self.look().place_of("Choose a part of the screen")
        });
        mouse.click((FIRST.0 + x, y));
        self.wait_for("the desktop's own choice", || {
            self.is_choosing().then_some(())
        });
        // It may be there before it can be drawn on.
        self.wait_for("the end of the choice", || {
            std::thread::sleep(Duration::from_secs(1));
            if self.is_choosing() {
                mouse.draw(from, to);
            }
            (!self.is_choosing()).then_some(())
        });
    }

    fn command(&self, program: &str) -> Command {
        let mut command = self.desktop.command(program);
        command.envs(self.variables());
        command
    }

    fn variables(&self) -> [(&str, &str); 3] {
        [
            ("WAYLAND_DISPLAY", &self.socket),
            ("XDG_CURRENT_DESKTOP", "sway"),
            ("XDG_SESSION_TYPE", "wayland"),
        ]
    }

    /// A home with an empty vault that the keyring opens: nothing has to be typed.
    fn home(&self) -> Home {
        let home = Home::on(&self.desktop);
        home.run(&["vault", "create"], "");
        home
    }

    fn program(&self, home: &Home) -> Command {
        let mut command = home.command();
        command.envs(self.variables());
        command
    }

    /// Opens the window on the second monitor, which it fills.
    fn open(&self, home: &Home) -> Shell {
        self.sway("focus output HEADLESS-2");
        Shell::start(&mut self.program(home))
    }

    fn sway(&self, order: &str) {
        let done = self
            .command("swaymsg")
            .args(["--socket", &self.control, order])
            .stdout(Stdio::null())
            .status();
        assert!(done.unwrap().success(), "{order}");
    }

    /// Presses keys as wtype's arguments name them. The compositor first has to learn of the keyboard.
    fn press(&self, keys: &[&str]) {
        let mut wtype = self.command("wtype");
        let done = wtype
            .args(["-s", "500"])
            .args(keys)
            .args(["-s", "100"])
            .status();
        assert!(done.unwrap().success(), "{keys:?}");
    }

    /// What the window's monitor shows.
    fn look(&self) -> Picture {
        let mut grim = self.command("grim");
        let output = grim.args(["-o", "HEADLESS-2", "-"]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let png = image::load_from_memory_with_format(&output.stdout, ImageFormat::Png);
        Picture::from_rgb(png.unwrap().into_rgb8())
    }

    fn wait_for_words(&self, expected: &str, window: &mut Shell) {
        let start = Instant::now();
        let mut read = None;
        loop {
            window.assert_alive();
            let picture = self.look();
            // Reading takes far longer than looking.
            if read.as_ref() == Some(&picture) && start.elapsed() <= LONG {
                std::thread::sleep(Duration::from_millis(50));
                continue;
            }
            let words = picture.words();
            if words.contains(expected) {
                return;
            }
            if start.elapsed() > LONG {
                let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
                    .join(format!("wayland-{}.png", window.0.id()));
                picture.save(&path);
                panic!(
                    "it never says {expected:?}, but {words:?}: {}",
                    path.display()
                );
            }
            read = Some(picture);
        }
    }

    fn wait_for<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(start.elapsed() < LONG, "waited too long for {what}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            drop(tool("kill").arg(child.id().to_string()).status());
            drop(child.wait());
        }
    }
}

/// The program with its window on the compositor.
struct Shell(Child);

impl Shell {
    fn start(command: &mut Command) -> Self {
        Self(quiet(command))
    }

    fn assert_alive(&mut self) {
        if let Some(status) = self.0.try_wait().unwrap() {
            panic!("the program ended: {status}");
        }
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn quiet(command: &mut Command) -> Child {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}
