//! Beside the enrolment: the browser, and the window on top of it.

use iced::{Task, window};

use crate::app::Message;
use crate::app::effect::blocking;
use crate::platform::browser;

/// Opens an address in the person's browser.
pub fn open_browser(address: String) -> Task<Message> {
    blocking(move || browser::open(&address), Message::BrowserOpened)
}

/// Keeps the window on top of all others, or no longer.
pub fn keep_on_top(on_top: bool) -> Task<Message> {
    let level = match on_top {
        true => window::Level::AlwaysOnTop,
        false => window::Level::Normal,
    };
    window::oldest().then(move |window| match window {
        Some(window) => window::set_level(window, level),
        None => Task::none(),
    })
}
