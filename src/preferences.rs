//! Settings that are no secret: loaded tolerantly, a missing or broken field is its default.

use serde_json::Value;

/// What a person chose about the look of the window.
#[derive(Debug, Clone, PartialEq)]
pub struct Preferences {
    /// The language, such as `nl`; nothing follows the system.
    pub language: Option<String>,
    /// Light, dark or as the system says.
    pub theme: ThemeChoice,
    /// The window's inner size in logical pixels.
    pub window: (f32, f32),
    /// Fields that this version does not know, kept and written back.
    pub unknown: serde_json::Map<String, Value>,
}

/// Which colours to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeChoice {
    /// As the system says.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::System,
            window: (420.0, 680.0),
            unknown: serde_json::Map::new(),
        }
    }
}

impl Preferences {
    /// Reads `preferences.json`; whatever is missing or broken becomes its default.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Self {
        let _ = bytes;
        todo!()
    }

    /// Writes `preferences.json`, fields that this version does not know included.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        todo!()
    }
}
