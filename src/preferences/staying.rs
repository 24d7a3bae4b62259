//! What the program does while nobody looks at it: the tray, the start with the session.

use serde_json::{Map, Value};

use super::flag;

/// How the program stays, starts and gets out of the way. Whether it starts with the session at all is no preference of its own:
/// the system's own entry says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Staying {
    /// An icon stands in the tray, and closing the window only hides it.
    pub tray: bool,
    /// A start with the session shows no window at first.
    pub start_hidden: bool,
    /// The window is minimised once a code was copied.
    pub minimise_after_copy: bool,
}

impl Default for Staying {
    fn default() -> Self {
        Self {
            tray: false,
            start_hidden: true,
            minimise_after_copy: false,
        }
    }
}

impl Staying {
    /// Takes what is known out of the fields; whatever is missing or broken becomes its default.
    pub(super) fn take(fields: &mut Map<String, Value>) -> Self {
        let defaults = Self::default();
        Self {
            tray: flag(fields, "tray").unwrap_or(defaults.tray),
            start_hidden: flag(fields, "start_hidden").unwrap_or(defaults.start_hidden),
            minimise_after_copy: flag(fields, "minimise_after_copy")
                .unwrap_or(defaults.minimise_after_copy),
        }
    }
}
