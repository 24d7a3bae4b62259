//! Looking at the screen: the window steps aside for it and comes back, whatever comes of it.

use std::time::{Duration, Instant};

use iced::window::{self, Mode};
use iced::{Point, Task};

use crate::app::Message;
use crate::app::effect::reading::reading_of_screen;
use crate::app::effect::{ReadFailure, blocking};
use crate::platform::screen_capture::{self, Ask, Way};
use crate::screen::key_source::{Asked, Reading};

/// What other programs get to paint the place where the window was; nothing tells when they have.
const REPAINT: Duration = Duration::from_millis(200);
/// For as long, a look that costs nothing is taken again where it saw no code: a slow program may not have painted yet.
const AGAIN: Duration = Duration::from_secs(2);

/// Reads the codes on the screen, with the window out of the way.
///
/// A Wayland compositor lets no window hide and come back by itself, so there it stays where it is.
pub fn read_screen(ask: Ask, asked: Asked) -> Task<Message> {
    let read = move |result| Message::Read(asked, result);
    let look = move || blocking(move || patiently(ask), read);
    window::oldest().then(move |window| match window {
        Some(window) => stepping_aside(window, look),
        None => look(),
    })
}

/// Looks at the screen once as it is, the window where it is.
pub fn glance(asked: Asked) -> Task<Message> {
    blocking(
        || reading_of_screen(Ask::Whole).0,
        move |result| Message::Glanced(asked, result),
    )
}

/// Finds out what the screen can be looked at through.
pub fn look_for_way() -> Task<Message> {
    blocking(screen_capture::way, |way: Option<Way>| {
        Message::WayOfLooking(way)
    })
}

fn stepping_aside(
    id: window::Id,
    look: impl FnOnce() -> Task<Message> + Clone + Send + 'static,
) -> Task<Message> {
    let before = window::mode(id)
        .then(move |mode| window::position(id).map(move |position| (mode, position)));
    before.then(move |(mode, position)| {
        // The answer to the question comes when what was asked before it is done.
        let hide = window::set_mode(id, Mode::Hidden).chain(window::mode(id).discard());
        hide.chain(look.clone()())
            .chain(come_back(id, mode, position))
    })
}

fn come_back(id: window::Id, mode: Mode, position: Option<Point>) -> Task<Message> {
    let mode = match mode {
        Mode::Hidden => Mode::Windowed,
        shown => shown,
    };
    let place = position.map_or_else(Task::none, |position| window::move_to(id, position));
    Task::batch([window::set_mode(id, mode), place]).chain(window::gain_focus(id))
}

fn patiently(ask: Ask) -> Result<Reading, ReadFailure> {
    std::thread::sleep(REPAINT);
    let end = Instant::now() + AGAIN;
    loop {
        let (seen, is_free) = reading_of_screen(ask);
        if seen.is_ok() || !is_free || Instant::now() > end {
            return seen;
        }
        std::thread::sleep(REPAINT);
    }
}
