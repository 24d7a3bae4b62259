//! Settings that are no secret: loaded tolerantly, a missing or broken field is its default.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::clock::DEFAULT_ADDRESS;

/// The smallest window, in logical pixels.
const SMALLEST: (f32, f32) = (340.0, 480.0);
/// Minutes without input before the window locks, unless the person chose otherwise, and the most that can be chosen.
const AUTO_LOCK: u8 = 5;
const LONGEST_AUTO_LOCK: u8 = 60;
/// How many former second folders are remembered.
const FORMER: usize = 16;
/// The largest, which fits any screen and any texture.
const LARGEST: f32 = 8192.0;
/// The longest address that the clock is checked with, in bytes.
const LONGEST_ADDRESS: usize = 2048;

/// What a person chose that is no secret.
#[derive(Debug, Clone, PartialEq)]
pub struct Preferences {
    /// The language, such as `nl`; nothing follows the system.
    pub language: Option<String>,
    /// Light, dark or as the system says.
    pub theme: ThemeChoice,
    /// The window's inner size in logical pixels.
    pub window: (f32, f32),
    /// Minutes without input before the window locks, 1 to 60; `None` is never.
    pub auto_lock_minutes: Option<u8>,
    /// The second folder that each save also goes to. Its name has to be UTF-8 and absolute to be remembered.
    pub backup_folder: Option<PathBuf>,
    /// The folders that were the second one before: copies may be left in them that a change of keys and a deletion are to
    /// reach. The latest stands last.
    pub former_backup_folders: Vec<PathBuf>,
    /// Whether the person said "not now" to writing down a recovery phrase.
    pub recovery_later: bool,
    /// The address that "check the clock" asks for the time, `https://` and a name.
    pub clock_address: String,
    /// The address of the person's injixo, to open it in the browser; empty until the person says so.
    pub injixo_address: String,
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
            auto_lock_minutes: Some(AUTO_LOCK),
            backup_folder: None,
            former_backup_folders: Vec::new(),
            recovery_later: false,
            clock_address: DEFAULT_ADDRESS.to_owned(),
            injixo_address: String::new(),
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
            auto_lock_minutes: fields
                .remove("auto_lock_minutes")
                .and_then(|value| minutes(&value))
                .unwrap_or(defaults.auto_lock_minutes),
            backup_folder: fields
                .remove("backup_folder")
                .and_then(|value| Some(PathBuf::from(value.as_str()?)))
                .filter(|folder| folder.is_absolute()),
            former_backup_folders: fields
                .remove("former_backup_folders")
                .map(|value| folders(&value))
                .unwrap_or_default(),
            recovery_later: fields
                .remove("recovery_later")
                .and_then(|value| value.as_bool())
                .unwrap_or(defaults.recovery_later),
            clock_address: fields
                .remove("clock_address")
                .and_then(|value| Some(value.as_str()?.to_owned()))
                .filter(|address| is_address(address))
                .unwrap_or(defaults.clock_address),
            injixo_address: fields
                .remove("injixo_address")
                .and_then(|value| Some(value.as_str()?.to_owned()))
                .filter(|address| is_address(address))
                .unwrap_or(defaults.injixo_address),
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
            ("auto_lock_minutes", json!(self.auto_lock_minutes)),
            (
                "backup_folder",
                json!(self.backup_folder.as_deref().and_then(Path::to_str)),
            ),
            (
                "former_backup_folders",
                (self.former_backup_folders.iter())
                    .filter_map(|folder| folder.to_str())
                    .collect(),
            ),
            ("recovery_later", json!(self.recovery_later)),
            ("clock_address", json!(self.clock_address)),
            ("injixo_address", json!(self.injixo_address)),
        ] {
            let _ = fields.insert(name.to_owned(), value);
        }
        format!("{:#}\n", Value::Object(fields)).into_bytes()
    }
}

/// Tells whether this is an address to ask for the time or to open in the browser: only over HTTPS can nobody on the way answer
/// for the server.
#[must_use]
pub fn is_address(address: &str) -> bool {
    let rest = address.strip_prefix("https://").unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && c != '@' && c != '\\';
    !host.is_empty() && address.len() <= LONGEST_ADDRESS && rest.chars().all(plain)
}

impl Preferences {
    /// Chooses the second folder, or none; the one that it was is remembered.
    pub fn choose_backup_folder(&mut self, folder: Option<PathBuf>) {
        let before = std::mem::replace(&mut self.backup_folder, folder);
        let former = &mut self.former_backup_folders;
        former.extend(before.clone());
        let present = self.backup_folder.as_ref();
        let mut seen = HashSet::new();
        // Of two the later one stays.
        former.reverse();
        former.retain(|folder| Some(folder) != present && seen.insert(folder.clone()));
        former.truncate(FORMER);
        former.reverse();
    }

    /// The second folder and those that were it before: wherever copies may lie outside.
    #[must_use]
    pub fn backup_folders(&self) -> Vec<PathBuf> {
        let folders = self.backup_folder.iter().chain(&self.former_backup_folders);
        folders.cloned().collect()
    }

    /// Remembers these former folders no longer; tells whether one was remembered.
    pub fn forget_former(&mut self, folders: &[PathBuf]) -> bool {
        let before = self.former_backup_folders.len();
        self.former_backup_folders
            .retain(|former| !folders.contains(former));
        self.former_backup_folders.len() < before
    }
}

/// Names of folders from the root; what is none is left out.
fn folders(value: &Value) -> Vec<PathBuf> {
    let names = value.as_array().into_iter().flatten();
    let folders = names.filter_map(|name| name.as_str().map(PathBuf::from));
    folders
        .filter(|folder| folder.is_absolute())
        .take(FORMER)
        .collect()
}

/// `null` is never; anything but a number of minutes that can be chosen is no answer.
fn minutes(value: &Value) -> Option<Option<u8>> {
    if value.is_null() {
        return Some(None);
    }
    let minutes = u8::try_from(value.as_u64()?).ok()?;
    (1..=LONGEST_AUTO_LOCK)
        .contains(&minutes)
        .then_some(Some(minutes))
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
                auto_lock_minutes: None,
                backup_folder: Some("/media/stick/authenticator".into()),
                former_backup_folders: vec!["/media/old".into(), "/mnt/drive".into()],
                recovery_later: true,
                clock_address: "https://time.example:8443/now".into(),
                injixo_address: "https://company.example/login".into(),
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
    fn locking_by_itself_is_off_only_where_the_person_said_so() {
        for (json, minutes) in [
            (r#"{"auto_lock_minutes":1}"#, Some(1)),
            (r#"{"auto_lock_minutes":60}"#, Some(60)),
            (r#"{"auto_lock_minutes":null}"#, None),
            ("{}", Some(5)),
            (r#"{"auto_lock_minutes":0}"#, Some(5)),
            (r#"{"auto_lock_minutes":61}"#, Some(5)),
            (r#"{"auto_lock_minutes":2.5}"#, Some(5)),
            (r#"{"auto_lock_minutes":"off"}"#, Some(5)),
        ] {
            assert_eq!(read(json).auto_lock_minutes, minutes, "{json}");
        }
    }

    #[test]
    fn a_second_folder_is_named_from_the_root() {
        for (json, folder) in [
            (r#"{"backup_folder":"/mnt/x"}"#, Some("/mnt/x")),
            (r#"{"backup_folder":"mnt/x"}"#, None),
            (r#"{"backup_folder":""}"#, None),
            (r#"{"backup_folder":["/mnt"]}"#, None),
            (r#"{"backup_folder":null}"#, None),
        ] {
            assert_eq!(
                read(json).backup_folder,
                folder.map(PathBuf::from),
                "{json}"
            );
        }
    }

    #[test]
    fn the_clock_is_checked_over_https_or_with_the_default() {
        for (address, good) in [
            ("https://time.example", true),
            ("https://127.0.0.1:8443/now", true),
            ("http://time.example", false),
            ("HTTPS://time.example", false),
            ("https://", false),
            ("https:///now", false),
            ("https://anna:secret@time.example", false),
            ("https://time.example/a b", false),
            ("time.example", false),
            ("", false),
        ] {
            assert_eq!(is_address(address), good, "{address}");
            let read = read(&json!({ "clock_address": address }).to_string());
            let expected = if good { address } else { DEFAULT_ADDRESS };
            assert_eq!(read.clock_address, expected);
        }
        assert_eq!(
            read(r#"{"clock_address":7}"#).clock_address,
            DEFAULT_ADDRESS
        );
    }

    #[test]
    fn no_address_of_injixo_is_invented_and_only_a_safe_one_is_remembered() {
        assert_eq!(Preferences::default().injixo_address, "");
        for (address, good) in [
            ("https://company.example/login", true),
            ("http://company.example", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
        ] {
            let read = read(&json!({ "injixo_address": address }).to_string());
            assert_eq!(read.injixo_address, if good { address } else { "" });
        }
    }

    #[test]
    fn a_second_folder_that_another_takes_the_place_of_is_remembered() {
        let mut preferences = Preferences::default();
        for folder in ["/a", "/b", "/a", "/c"] {
            preferences.choose_backup_folder(Some(folder.into()));
        }
        let paths = |names: &[&str]| -> Vec<PathBuf> { names.iter().map(PathBuf::from).collect() };
        assert_eq!(preferences.backup_folders(), paths(&["/c", "/b", "/a"]));
        preferences.choose_backup_folder(None);
        assert_eq!(preferences.backup_folders(), paths(&["/b", "/a", "/c"]));
        assert!(preferences.forget_former(&paths(&["/a", "/x"])));
        assert!(!preferences.forget_former(&paths(&["/a"])));
        assert_eq!(preferences.backup_folders(), paths(&["/b", "/c"]));
        for number in 0..40 {
            preferences.choose_backup_folder(Some(format!("/{number}").into()));
        }
        let folders = preferences.backup_folders();
        assert_eq!(
            (folders.len(), folders[16].as_path()),
            (17, Path::new("/38"))
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
