//! What goes on without a window: the icon in the tray, the entry for the start of the session, getting out of the way.

use std::io::ErrorKind;
use std::time::Duration;

use iced::futures::channel::mpsc;
#[cfg(all(unix, not(target_os = "macos")))]
use iced::window::raw_window_handle::RawWindowHandle;
use iced::{Task, window};

use crate::app::Message;
use crate::app::background::Event;
use crate::app::effect::blocking;
use crate::platform::autostart::{self, Autostart};
use crate::platform::paths::Home;
#[cfg(all(unix, not(target_os = "macos")))]
use crate::platform::sight;
use crate::platform::tray::{Look, Picture, Tray};
use crate::screen::staying;
use crate::ui;

/// The icon's size in pixels; trays make it smaller as they need it.
const ICON: u32 = 64;

/// Puts the icon into the tray, for as long as it is kept; what is heard of it comes back.
pub fn put_icon(look: Look) -> (Tray, Task<Message>) {
    let (sender, heard) = mpsc::unbounded();
    let picture = Picture {
        rgba: ui::render_mark(ICON),
        width: ICON,
        height: ICON,
    };
    let tray = Tray::new(look, picture, move |heard| {
        let _ = sender.unbounded_send(heard);
    });
    let heard = Task::run(heard, |heard| Message::Background(Event::Tray(heard)));
    (tray, heard)
}

/// Says after a while that it has passed.
pub fn wait(time: Duration, then: Event) -> Task<Message> {
    blocking(
        move || std::thread::sleep(time),
        move |()| Message::Background(then),
    )
}

/// Looks whether the program starts with the session.
pub fn look_at_autostart(home: Home) -> Task<Message> {
    let job = move || start(autostart::look(&home));
    blocking(job, |start| {
        Message::Staying(staying::Message::Looked(start))
    })
}

/// Has the program start with the session, with a window at first or without; or no more.
pub fn switch_autostart(home: Home, on: bool, hidden: bool) -> Task<Message> {
    let job = move || {
        match on {
            true => autostart::switch_on(&home, hidden),
            false => autostart::switch_off(&home),
        }
        .map_err(|error| error.kind())?;
        Ok::<_, ErrorKind>(start(autostart::look(&home)))
    };
    blocking(job, |result| {
        Message::Staying(match result {
            Ok(start) => staying::Message::Looked(start),
            Err(_) => staying::Message::Failed,
        })
    })
}

fn start(found: Autostart) -> staying::Start {
    match found {
        Autostart::On => staying::Start::On,
        Autostart::Off => staying::Start::Off,
        Autostart::Elsewhere => staying::Start::Elsewhere,
    }
}

/// Minimises the window, where the desktop lets it.
pub fn minimise() -> Task<Message> {
    window::latest().and_then(|id| window::minimize(id, true))
}

/// Tells whenever the window can be seen, or no longer, where the system says so: an X server does.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn watch_sight(id: window::Id) -> Task<Message> {
    window::run(id, x_window).then(move |window| {
        let Some(window) = window else {
            return Task::none();
        };
        let (sender, seen) = mpsc::unbounded();
        // Without a thread the window counts as seen.
        let _ = std::thread::Builder::new()
            .name("sight".to_owned())
            .spawn(move || sight::watch(window, |seen| sender.unbounded_send(seen).is_ok()));
        Task::run(seen, move |seen| Message::Background(Event::Seen(id, seen)))
    })
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn watch_sight(_: window::Id) -> Task<Message> {
    Task::none()
}

/// The number of the window, where an X server has it.
#[cfg(all(unix, not(target_os = "macos")))]
fn x_window(window: &dyn window::Window) -> Option<u32> {
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => u32::try_from(handle.window).ok(),
        RawWindowHandle::Xcb(handle) => Some(handle.window.get()),
        _ => None,
    }
}
