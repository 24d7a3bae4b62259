//! An X server of its own with what stands around the window: a keyboard, and another program's clipboard.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::randr::{ConnectionExt as _, MonitorInfo};
use x11rb::protocol::xproto::{
    AtomEnum, ChangeWindowAttributesAux, ClientMessageEvent, ConnectionExt, EventMask, ImageFormat,
    InputFocus, MapState,
};
use x11rb::rust_connection::RustConnection;

use crate::sight::Picture;
use crate::{PATIENCE, text, tool, wait_for};

pub struct Screen {
    pub display: String,
    connection: RustConnection,
    server: Child,
    /// What is written on it, as tesseract names languages.
    language: &'static str,
}

impl Screen {
    pub fn start() -> Self {
        Self::sized("800x900x24")
    }

    /// A screen of that width, height and depth.
    pub fn sized(size: &str) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", size])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap())
            .read_line(&mut number)
            .unwrap();
        let display = format!(":{}", number.trim_end());
        let (connection, _) = RustConnection::connect(Some(&display)).unwrap();
        Self {
            display,
            connection,
            server,
            language: "eng",
        }
    }

    /// Has what it shows be read in another language from now on, as tesseract names it.
    #[allow(dead_code, reason = "not every test that shares this does so")]
    pub fn read_as(&mut self, language: &'static str) {
        self.language = language;
    }

    /// Makes two monitors of it, beside each other.
    #[allow(dead_code, reason = "the window's tests need one only")]
    pub fn split_in_two(&self) {
        let screen = &self.connection.setup().roots[0];
        let root = screen.root;
        let (width, height) = (screen.width_in_pixels / 2, screen.height_in_pixels);
        let outputs = self
            .connection
            .randr_get_screen_resources_current(root)
            .unwrap()
            .reply()
            .unwrap()
            .outputs;
        for (name, x, outputs) in [("left", 0, outputs), ("right", width as i16, vec![])] {
            let name = self.connection.intern_atom(false, name.as_bytes()).unwrap();
            let monitor = MonitorInfo {
                name: name.reply().unwrap().atom,
                primary: false,
                automatic: false,
                x,
                y: 0,
                width,
                height,
                width_in_millimeters: 200,
                height_in_millimeters: 200,
                outputs,
            };
            let set = self.connection.randr_set_monitor(root, monitor).unwrap();
            set.check().unwrap();
        }
    }

    /// Every window that shows and is large enough to be read.
    pub fn windows(&self) -> Vec<u32> {
        let root = self.connection.setup().roots[0].root;
        let tree = self.connection.query_tree(root).unwrap().reply().unwrap();
        let shows = |window: &u32| {
            let shows = self.connection.get_window_attributes(*window).unwrap();
            let size = self.connection.get_geometry(*window).unwrap();
            shows
                .reply()
                .is_ok_and(|reply| reply.map_state == MapState::VIEWABLE)
                && size.reply().is_ok_and(|reply| reply.width > 100)
        };
        tree.children.into_iter().filter(shows).collect()
    }

    /// The window that a process shows, where it says whose it is.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn window_of(&self, process: u32) -> Option<u32> {
        let atom = self.connection.intern_atom(false, b"_NET_WM_PID").unwrap();
        let atom = atom.reply().unwrap().atom;
        let belongs = |window: &u32| {
            let number = AtomEnum::CARDINAL;
            let told = self
                .connection
                .get_property(false, *window, atom, number, 0, 1);
            let told = told.unwrap().reply();
            told.is_ok_and(|told| told.value32().and_then(|mut ids| ids.next()) == Some(process))
        };
        self.windows().into_iter().find(belongs)
    }

    /// Makes a window another size.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn resize(&self, window: u32, width: u32, height: u32) {
        let (id, width, height) = (window.to_string(), width.to_string(), height.to_string());
        self.xdotool(&["windowsize", "--sync", &id, &width, &height]);
    }

    /// Maps a window, or unmaps it as a window manager does with one that is minimised.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn show(&self, window: u32, whether: bool) {
        let command = match whether {
            true => "windowmap",
            false => "windowunmap",
        };
        self.xdotool(&[command, "--sync", &window.to_string()]);
    }

    /// Puts a window in front of the others.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn raise(&self, window: u32) {
        self.xdotool(&["windowraise", &window.to_string()]);
    }

    /// What lies behind all windows: looking at it shows the whole screen.
    #[allow(dead_code, reason = "not every test that shares this looks at it")]
    pub fn whole(&self) -> u32 {
        self.connection.setup().roots[0].root
    }

    /// What a window shows now, or a part of it (left, top, width, height).
    pub fn look(&self, window: u32, part: Option<(i16, i16, u16, u16)>) -> Picture {
        self.look_if_shown(window, part).unwrap()
    }

    /// The same; nothing while the window is hidden.
    pub fn look_if_shown(
        &self,
        window: u32,
        part: Option<(i16, i16, u16, u16)>,
    ) -> Option<Picture> {
        let (x, y, width, height) = part.unwrap_or_else(|| {
            let size = self.connection.get_geometry(window).unwrap();
            let size = size.reply().unwrap();
            (0, 0, size.width, size.height)
        });
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, window, x, y, width, height, u32::MAX)
            .unwrap()
            .reply()
            .ok()?;
        let (width, height) = (width.into(), height.into());
        Some(Picture::from_bgrx(
            width,
            height,
            &image.data,
            self.language,
        ))
    }

    pub fn focus(&self, window: u32) {
        self.xdotool(&["windowfocus", "--sync", &window.to_string()]);
    }

    /// The same for a window that may have gone: tells whether it was there.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn focus_if_there(&self, window: u32) -> bool {
        self.connection
            .set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)
            .unwrap()
            .check()
            .is_ok()
    }

    pub fn press(&self, keys: &[&str]) {
        self.xdotool(&[&["key", "--delay", "40"], keys].concat());
    }

    pub fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "15", text]);
    }

    /// Clicks at a point of a window, in pixels from its corner, and takes the pointer away again.
    pub fn click(&self, window: u32, (x, y): (u32, u32)) {
        let (window, x, y) = (window.to_string(), x.to_string(), y.to_string());
        let there = ["mousemove", "--sync", "--window", &window, &x, &y];
        self.xdotool(&[&there[..], &["click", "1"]].concat());
        self.xdotool(&["mousemove", "795", "895"]);
    }

    /// From now on hears, as a window manager does, which windows ask to be raised.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn listen_for_raising(&self) {
        let root = self.connection.setup().roots[0].root;
        let hear = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        let changed = self.connection.change_window_attributes(root, &hear);
        changed.unwrap().check().unwrap();
    }

    /// Whether that window has asked for it.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn was_raised(&self, window: u32) -> bool {
        let raise = self.atom("_NET_ACTIVE_WINDOW");
        let heard = std::iter::from_fn(|| self.connection.poll_for_event().unwrap());
        heard.into_iter().any(|event| {
            matches!(event, Event::ClientMessage(it) if it.window == window && it.type_ == raise)
        })
    }

    /// Whether a window has asked the window manager to be minimised since it was listened.
    #[allow(dead_code, reason = "not every test that shares this uses it")]
    pub fn was_minimised(&self, window: u32) -> bool {
        let change = self.atom("WM_CHANGE_STATE");
        let heard = std::iter::from_fn(|| self.connection.poll_for_event().unwrap());
        heard.into_iter().any(|event| {
            matches!(event, Event::ClientMessage(it)
                if it.window == window && it.type_ == change && it.data.as_data32()[0] == 3)
        })
    }

    fn atom(&self, name: &str) -> u32 {
        let cookie = self.connection.intern_atom(false, name.as_bytes()).unwrap();
        cookie.reply().unwrap().atom
    }

    /// Asks the window to close, as its close button would.
    pub fn ask_to_close(&self, window: u32) {
        let message = ClientMessageEvent::new(
            32,
            window,
            self.atom("WM_PROTOCOLS"),
            [self.atom("WM_DELETE_WINDOW"), 0, 0, 0, 0],
        );
        self.connection
            .send_event(false, window, EventMask::NO_EVENT, message)
            .unwrap();
        self.connection.flush().unwrap();
    }

    /// The text that another program pastes; nothing where there is none.
    pub fn paste(&self) -> Option<String> {
        let output = tool("xclip")
            .args(["-selection", "clipboard", "-o"])
            .env("DISPLAY", &self.display)
            .stderr(Stdio::null())
            .output()
            .unwrap();
        Some(text(&output)).filter(|text| output.status.success() && !text.is_empty())
    }

    /// Another program copies; it owns the clipboard until it is dropped or somebody else copies.
    pub fn copy(&self, target: &str, bytes: &[u8]) -> Copied {
        let before = self.clipboard_owner();
        let mut child = Command::new("xclip")
            .args(["-selection", "clipboard", "-i", "-quiet", "-t", target])
            .env("DISPLAY", &self.display)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(bytes).unwrap();
        let copied = Copied(child);
        wait_for("xclip", || {
            let owner = self.clipboard_owner();
            (owner != 0 && owner != before).then_some(())
        });
        copied
    }

    fn clipboard_owner(&self) -> u32 {
        let clipboard = self.connection.intern_atom(false, b"CLIPBOARD").unwrap();
        let clipboard = clipboard.reply().unwrap().atom;
        let owner = self.connection.get_selection_owner(clipboard).unwrap();
        owner.reply().unwrap().owner
    }

    fn xdotool(&self, arguments: &[&str]) {
        let output = tool("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        // What comes next may be a key too: the window gets a moment to act on this one.
        std::thread::sleep(Duration::from_millis(100));
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Politely, so that it takes its socket and lock file with it.
        drop(tool("kill").arg(self.server.id().to_string()).status());
        drop(self.server.wait());
    }
}

pub struct Copied(Child);

impl Drop for Copied {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Waits for a child's end, for a while.
pub fn end_of(child: &mut Child) -> std::process::ExitStatus {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        assert!(start.elapsed() < PATIENCE, "it does not end");
        std::thread::sleep(Duration::from_millis(20));
    }
}
