//! How an event is stored: as this version writes it, or as it was found where that is something else.

use std::collections::HashMap;

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::clock::UnixTime;
use crate::vault::{Event, EventKind, RawJson};

/// How an event is written.
#[derive(Serialize)]
struct StoredEvent<'a> {
    at: UnixTime,
    what: &'a str,
    about: &'a str,
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.entry {
            Some(entry) => entry.serialize(serializer),
            None => StoredEvent {
                at: self.at,
                what: self.what.name(),
                about: &self.about,
            }
            .serialize(serializer),
        }
    }
}

/// Reads an event, tolerantly: what is not there, or of another shape, is empty.
pub(super) fn read(raw: &RawValue) -> Event {
    let fields: HashMap<String, &RawValue> = serde_json::from_str(raw.get()).unwrap_or_default();
    let text = |name| {
        let value: &&RawValue = fields.get(name)?;
        serde_json::from_str::<String>(value.get()).ok()
    };
    let at = fields
        .get("at")
        .and_then(|value| serde_json::from_str(value.get()).ok());
    let mut event = Event::new(
        at.unwrap_or(UnixTime(0)),
        EventKind::from_name(&text("what").unwrap_or_default()),
        text("about").unwrap_or_default(),
    );
    if serde_json::to_string(&event).ok().as_deref() != Some(raw.get()) {
        event.entry = Some(RawJson::from_raw(raw));
    }
    event
}
