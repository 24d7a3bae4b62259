//! A mouse on a compositor that has none: what it does comes over the protocol for virtual pointers of wlroots' compositors.

use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_pointer::ButtonState;
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::{Connection, Dispatch, EventQueue, QueueHandle, delegate_noop};
use wayland_protocols_wlr::virtual_pointer::v1::client::zwlr_virtual_pointer_manager_v1::ZwlrVirtualPointerManagerV1;
use wayland_protocols_wlr::virtual_pointer::v1::client::zwlr_virtual_pointer_v1::ZwlrVirtualPointerV1;

/// As Linux names it (input-event-codes.h, `BTN_LEFT`).
const LEFT_BUTTON: u32 = 0x110;
/// From one thing that the hand does to the next.
const HAND: Duration = Duration::from_millis(60);

pub struct Mouse {
    queue: EventQueue<Nobody>,
    pointer: ZwlrVirtualPointerV1,
    /// The size of all monitors together, in pixels.
    whole: (u32, u32),
    plugged_in: Instant,
}

/// What the compositor says is of no interest to a mouse.
struct Nobody;

impl Mouse {
    /// Plugs it in; it stays until it is dropped.
    pub fn on(socket: &Path, whole: (u32, u32)) -> Self {
        let socket = UnixStream::connect(socket).unwrap();
        let connection = Connection::from_socket(socket).unwrap();
        let (globals, queue) = registry_queue_init::<Nobody>(&connection).unwrap();
        let handle = queue.handle();
        let manager: ZwlrVirtualPointerManagerV1 = globals.bind(&handle, 1..=2, ()).unwrap();
        let pointer = manager.create_virtual_pointer(None, &handle, ());
        let mut mouse = Self {
            queue,
            pointer,
            whole,
            plugged_in: Instant::now(),
        };
        mouse.done();
        mouse
    }

    /// Clicks at a point, in pixels from the corner of all monitors.
    pub fn click(&mut self, at: (u32, u32)) {
        self.move_to(at);
        self.button(ButtonState::Pressed);
        self.button(ButtonState::Released);
    }

    /// Draws a rectangle from one corner to the other, with the button held.
    pub fn draw(&mut self, from: (u32, u32), to: (u32, u32)) {
        self.move_to(from);
        self.button(ButtonState::Pressed);
        self.move_to((from.0.midpoint(to.0), from.1.midpoint(to.1)));
        self.move_to(to);
        self.button(ButtonState::Released);
    }

    fn move_to(&mut self, (x, y): (u32, u32)) {
        let (width, height) = self.whole;
        self.pointer
            .motion_absolute(self.time(), x, y, width, height);
        self.done();
    }

    fn button(&mut self, state: ButtonState) {
        self.pointer.button(self.time(), LEFT_BUTTON, state);
        self.done();
    }

    /// The compositor has taken what was done, and others get a moment to act on it.
    fn done(&mut self) {
        self.pointer.frame();
        self.queue.roundtrip(&mut Nobody).unwrap();
        std::thread::sleep(HAND);
    }

    /// Milliseconds since some moment.
    fn time(&self) -> u32 {
        self.plugged_in.elapsed().as_millis() as u32
    }
}

impl Dispatch<WlRegistry, GlobalListContents> for Nobody {
    fn event(
        _: &mut Self,
        _: &WlRegistry,
        _: wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}

delegate_noop!(Nobody: ZwlrVirtualPointerManagerV1);
delegate_noop!(Nobody: ZwlrVirtualPointerV1);
