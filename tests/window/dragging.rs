//! A file manager that drags files over the window: what XDND, version 5, has such a program say and answer.
//!
//! Protocol: freedesktop.org/wiki/Specifications/XDND.

use std::path::Path;

use x11rb::CURRENT_TIME;
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Timestamp, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use crate::screen::Screen;
use crate::wait_for;

const VERSION: u32 = 5;

/// What a file manager offers beside the names of files: more kinds than the first message has room for.
const OTHER_KINDS: [&str; 3] = ["x-special/gnome-icon-list", "UTF8_STRING", "text/plain"];

/// Files that are on their way; over which window they are held, a method says.
pub struct Drag {
    connection: RustConnection,
    source: u32,
    time: Timestamp,
    /// Each file's address, a line each, as `text/uri-list` has it.
    addresses: String,
    /// How often somebody asked for them.
    given: usize,
}

/// What the window said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// While files are held over it.
    Status { takes: bool },
    /// After they were dropped.
    Finished { taken: bool },
}

impl Drag {
    /// Takes files up.
    pub fn of(screen: &Screen, files: &[&Path]) -> Self {
        let addresses = files.iter().map(|file| format!("{}\r\n", address(file)));
        let (connection, number) = RustConnection::connect(Some(&screen.display)).unwrap();
        let root = connection.setup().roots[number].root;
        let source = connection.generate_id().unwrap();
        let hears = CreateWindowAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        connection
            .create_window(
                0,
                source,
                root,
                -10,
                -10,
                1,
                1,
                0,
                WindowClass::INPUT_OUTPUT,
                0,
                &hears,
            )
            .unwrap();
        let mut drag = Self {
            addresses: addresses.collect(),
            connection,
            source,
            time: CURRENT_TIME,
            given: 0,
        };
        drag.offer();
        drag
    }

    /// Says what kinds there are, and that this window gives them.
    fn offer(&mut self) {
        let kinds: Vec<Atom> = OTHER_KINDS
            .iter()
            .chain(&["text/uri-list"])
            .map(|kind| self.atom(kind))
            .collect();
        let list = self.atom("XdndTypeList");
        self.connection
            .change_property32(PropMode::REPLACE, self.source, list, AtomEnum::ATOM, &kinds)
            .unwrap();
        self.connection.flush().unwrap();
        // The server's time is what a change of the window's own is dated with.
        self.time = wait_for("the X server's time", || {
            match self.connection.poll_for_event().unwrap() {
                Some(Event::PropertyNotify(it)) if it.atom == list => Some(it.time),
                _ => None,
            }
        });
        let selection = self.atom("XdndSelection");
        self.connection
            .set_selection_owner(self.source, selection, self.time)
            .unwrap()
            .check()
            .unwrap();
    }

    /// Comes over a window and moves within it, as a hand does. The window says that it takes files, and has asked which.
    pub fn over(&mut self, window: u32) {
        assert_eq!(self.version_of(window), VERSION, "it takes no files");
        let more_than_three = 1;
        let say = VERSION << 24 | more_than_three;
        let first: Vec<Atom> = OTHER_KINDS.iter().map(|kind| self.atom(kind)).collect();
        self.say(
            window,
            "XdndEnter",
            [self.source, say, first[0], first[1], first[2]],
        );
        let asked = self.given;
        for (x, y) in [(30, 40), (34, 47), (60, 90)] {
            let action = self.atom("XdndActionCopy");
            let position = [self.source, 0, x << 16 | y, self.time, action];
            self.say(window, "XdndPosition", position);
            assert_eq!(self.answer(window), Answer::Status { takes: true });
        }
        wait_for("the question for the files", || {
            self.hear(window);
            (self.given > asked).then_some(())
        });
    }

    /// Goes away from it, with the files.
    pub fn leave(&mut self, window: u32) {
        self.say(window, "XdndLeave", [self.source, 0, 0, 0, 0]);
    }

    /// Lets them go over it, and waits until it has taken them.
    pub fn drop_on(mut self, window: u32) {
        self.say(window, "XdndDrop", [self.source, 0, self.time, 0, 0]);
        assert_eq!(self.answer(window), Answer::Finished { taken: true });
    }

    fn say(&self, window: u32, what: &str, data: [u32; 5]) {
        let message = ClientMessageEvent::new(32, window, self.atom(what), data);
        self.connection
            .send_event(false, window, EventMask::NO_EVENT, message)
            .unwrap();
        self.connection.flush().unwrap();
    }

    /// The next answer of the window.
    fn answer(&mut self, window: u32) -> Answer {
        wait_for("an answer of the window", || self.hear(window))
    }

    /// Takes the next event there is: an answer is given back, a question for the files is answered.
    fn hear(&mut self, window: u32) -> Option<Answer> {
        match self.connection.poll_for_event().unwrap()? {
            Event::SelectionRequest(request) => {
                self.give(&request);
                None
            }
            Event::ClientMessage(message) => {
                let [from, flags, ..] = message.data.as_data32();
                assert_eq!(from, window, "another window answers");
                let yes = flags & 1 == 1;
                if message.type_ == self.atom("XdndStatus") {
                    Some(Answer::Status { takes: yes })
                } else if message.type_ == self.atom("XdndFinished") {
                    Some(Answer::Finished { taken: yes })
                } else {
                    None
                }
            }
            _ => None,
        }
    }

    fn give(&mut self, request: &SelectionRequestEvent) {
        assert_eq!(request.target, self.atom("text/uri-list"));
        self.connection
            .change_property8(
                PropMode::REPLACE,
                request.requestor,
                request.property,
                request.target,
                self.addresses.as_bytes(),
            )
            .unwrap();
        let told = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property: request.property,
        };
        self.connection
            .send_event(false, request.requestor, EventMask::NO_EVENT, told)
            .unwrap();
        self.connection.flush().unwrap();
        self.given += 1;
    }

    /// Which version of XDND a window says it understands; none is 0.
    fn version_of(&self, window: u32) -> u32 {
        let aware = self.atom("XdndAware");
        let told = self
            .connection
            .get_property(false, window, aware, AtomEnum::ATOM, 0, 1)
            .unwrap()
            .reply()
            .unwrap();
        told.value32().and_then(|mut it| it.next()).unwrap_or(0)
    }

    fn atom(&self, name: &str) -> Atom {
        let cookie = self.connection.intern_atom(false, name.as_bytes()).unwrap();
        cookie.reply().unwrap().atom
    }
}

/// A file's address, with everything in it escaped that is no plain letter.
fn address(file: &Path) -> String {
    let path = file.to_str().unwrap().bytes();
    let escaped = path.map(|byte| match byte {
        b'/' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    format!("file://{}", escaped.collect::<String>())
}
