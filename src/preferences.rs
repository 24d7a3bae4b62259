//! Settings that are no secret: loaded tolerantly, a missing or broken field is its default.

use serde_json::{Map, Value, json};

/// The smallest window, in logical pixels.
const SMALLEST: (f32, f32) = (340.0, 480.0);
/// The largest, which fits any screen and any texture.
const LARGEST: f32 = 8192.0;

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
    pub unknown: Map<String, Value>,
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

impl ThemeChoice {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::System,
            window: (420.0, 680.0),
            unknown: Map::new(),
        }
    }
}

impl Preferences {
    /// Reads `preferences.json`; whatever is missing or broken becomes its default.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Self {
        let mut fields: Map<String, Value> = serde_json::from_slice(bytes).unwrap_or_default();
        let defaults = Self::default();
        Self {
            language: fields
                .remove("language")
                .and_then(|value| Some(value.as_str()?.to_owned()))
                .filter(|language| !language.is_empty()),
            theme: fields
                .remove("theme")
                .and_then(|value| ThemeChoice::from_name(value.as_str()?))
                .unwrap_or_default(),
            window: fields
                .remove("window")
                .and_then(|value| size(&value))
                .unwrap_or(defaults.window),
            unknown: fields,
        }
    }

    /// Writes `preferences.json`, fields that this version does not know included.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        let mut fields = self.unknown.clone();
        let (width, height) = fitting(self.window);
        for (name, value) in [
            ("language", json!(self.language)),
            ("theme", json!(self.theme.name())),
            ("window", json!([width, height])),
        ] {
            let _ = fields.insert(name.to_owned(), value);
        }
        format!("{:#}\n", Value::Object(fields)).into_bytes()
    }
}

fn size(value: &Value) -> Option<(f32, f32)> {
    let [width, height] = value.as_array()?.as_slice() else {
        return None;
    };
    Some(fitting((width.as_f64()? as f32, height.as_f64()? as f32)))
}

/// Brings a window into its bounds; a size that is no number becomes the smallest.
fn fitting((width, height): (f32, f32)) -> (f32, f32) {
    (
        width.max(SMALLEST.0).min(LARGEST),
        height.max(SMALLEST.1).min(LARGEST),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Preferences {
        Preferences::from_json(json.as_bytes())
    }

    #[test]
    fn what_is_written_is_read_back() {
        for theme in ThemeChoice::ALL {
            let preferences = Preferences {
                language: Some("nl".into()),
                theme,
                window: (800.0, 600.5),
                unknown: Map::new(),
            };
            assert_eq!(Preferences::from_json(&preferences.to_json()), preferences);
        }
        let preferences = Preferences::default();
        assert_eq!(Preferences::from_json(&preferences.to_json()), preferences);
    }

    #[test]
    fn a_broken_file_is_the_default() {
        for json in ["", "{", "[]", "null", "7", "\0\0\0", "{\"theme\":\"dark\""] {
            assert_eq!(read(json), Preferences::default(), "{json}");
        }
        assert_eq!(
            Preferences::from_json(b"\xff\xfe{}"),
            Preferences::default()
        );
    }

    #[test]
    fn a_broken_field_does_not_take_the_others_with_it() {
        let read = read(r#"{"language":7,"theme":"dark","window":[1,"x"]}"#);
        assert_eq!(read.language, None);
        assert_eq!(read.theme, ThemeChoice::Dark);
        assert_eq!(read.window, (420.0, 680.0));
        assert_eq!(
            super::Preferences::from_json(br#"{"theme":"pink"}"#).theme,
            ThemeChoice::System
        );
    }

    #[test]
    fn a_window_always_fits() {
        for (json, window) in [
            (r#"{"window":[500,700]}"#, (500.0, 700.0)),
            (r#"{"window":[1,1]}"#, (340.0, 480.0)),
            (r#"{"window":[-5,1e300]}"#, (340.0, 8192.0)),
            (r#"{"window":[500]}"#, (420.0, 680.0)),
            (r#"{"window":"big"}"#, (420.0, 680.0)),
        ] {
            assert_eq!(read(json).window, window, "{json}");
        }
        let lost = Preferences {
            window: (f32::NAN, f32::INFINITY),
            ..Preferences::default()
        };
        assert_eq!(
            Preferences::from_json(&lost.to_json()).window,
            (340.0, 8192.0)
        );
    }

    #[test]
    fn fields_of_a_later_version_are_kept() {
        let written = read(r#"{"zoom":1.5,"theme":"light","later":{"a":[1,null]}}"#).to_json();
        let fields: Value = serde_json::from_slice(&written).unwrap();
        assert_eq!(fields["zoom"], json!(1.5));
        assert_eq!(fields["later"], json!({"a": [1, null]}));
        assert_eq!(fields["theme"], json!("light"));
    }
}
