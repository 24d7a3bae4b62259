//! The clock: asking a server, asking the system, and keeping what was found out.

use iced::Task;

use super::blocking;
use crate::app::Message;
use crate::clock::Check;
use crate::platform::paths::Home;
use crate::platform::{clock_check, clock_sync};
use crate::screen::clock;

/// Asks this address for the time.
pub fn check_clock(address: String) -> Task<Message> {
    blocking(move || clock_check::check(&address), Message::ClockChecked)
}

/// Asks the system how it looks after its clock.
pub fn clock_sync() -> Task<Message> {
    blocking(clock_sync::state, |sync| {
        Message::Clock(clock::Message::SyncKnown(sync))
    })
}

/// Reads the last check.
pub fn last_check(home: Home) -> Task<Message> {
    blocking(move || clock_check::last(&home), Message::ClockLookedAt)
}

/// Keeps a check, or forgets the last one.
pub fn keep_check(home: Home, check: Option<Check>) -> Task<Message> {
    let job = move || {
        home.save_clock_check(check.as_ref())
            .map_err(|error| error.kind())
    };
    blocking(job, Message::CheckKept)
}
