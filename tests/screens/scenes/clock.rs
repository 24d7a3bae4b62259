//! The page of the clock: before a check, under way, failed, and with each thing that it can find.

use injixo_authenticator::clock::{Check, Marks, Offset, Sync};
use injixo_authenticator::screen::clock::{Message, State};

use super::{CALM, Scene, trouble};

/// Every state of the page, with its name.
pub fn all() -> Vec<(String, Scene)> {
    let page = |message: Message| {
        let mut state = State::new("https://time.example:8443/now", false, false);
        let _ = state.update(message);
        state
    };
    let mut scenes: Vec<(String, Scene)> = Vec::new();
    for (name, message) in [
        ("checking", Message::Check),
        ("wrong address", Message::AddressChanged("http://x".into())),
        ("failed", Message::Checked(Some(trouble()))),
        ("synchronised", Message::SyncKnown(Sync::Synchronised)),
        ("waiting", Message::SyncKnown(Sync::Waiting)),
        ("off", Message::SyncKnown(Sync::Off)),
        ("unknown", Message::SyncKnown(Sync::Unknown)),
    ] {
        scenes.push((format!("clock {name}"), Scene::Clock(page(message), None)));
    }
    for (millis, applied) in [
        (400, false),
        (-12_000, false),
        (41_200, false),
        (41_200, true),
        (-90_000_000, true),
    ] {
        let offset = Offset { millis, error: 300 };
        let mut check = Check::new(offset, Marks::unknown(CALM));
        check.applied = applied;
        let state = page(Message::SyncKnown(Sync::Off));
        let name = format!("clock {millis} {applied}");
        scenes.push((name, Scene::Clock(state, Some(check))));
    }
    scenes
}
