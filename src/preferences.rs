//! Settings that are no secret: loaded tolerantly, a missing or broken field is its default.

mod choice;
mod staying;
#[cfg(test)]
mod tests;

pub use choice::Choice;
pub use staying::Staying;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::account::AccountId;
use crate::clock::DEFAULT_ADDRESS;

/// The smallest window, in logical pixels.
const SMALLEST: (f32, f32) = (340.0, 480.0);
/// Minutes without input before the window locks, unless the person chose otherwise, and the most that can be chosen.
pub(crate) const AUTO_LOCK: u8 = 5;
pub(crate) const LONGEST_AUTO_LOCK: u8 = 60;
/// The size of text in percent: the smallest and the largest.
const TEXT: std::ops::RangeInclusive<u64> = 80..=200;
/// Seconds for which a copied code stays on the clipboard: the shortest and the longest.
const CLIPBOARD: std::ops::RangeInclusive<u64> = 5..=250;
/// How many accounts are remembered in the order of their use.
const USED: usize = 100;
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
    /// Light, dark, of high contrast or as the system says.
    pub theme: ThemeChoice,
    /// The size of text and of what grows with it, in percent, 80 to 200.
    pub text_percent: u8,
    /// Whether things stand still that would move.
    pub reduced_motion: bool,
    /// How codes are shown and copied.
    pub codes: Codes,
    /// The tray, and how the program starts with the session.
    pub staying: Staying,
    /// In which order the accounts stand.
    pub sort: Sort,
    /// The accounts whose codes were copied, the latest first; kept only while they are sorted by that.
    pub used: Vec<AccountId>,
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

/// How codes are shown and copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Codes {
    /// Each stays hidden until it is clicked.
    pub hidden: bool,
    /// The next code shows near the end of a code's time.
    pub next: bool,
    /// A click on an account copies its code.
    pub copy_on_click: bool,
    /// Seconds after which a copied code leaves the clipboard, 5 to 250.
    pub clipboard_seconds: u8,
}

impl Default for Codes {
    fn default() -> Self {
        Self {
            hidden: false,
            next: true,
            copy_on_click: true,
            clipboard_seconds: 30,
        }
    }
}

/// In which order accounts stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Sort {
    /// As the person put them.
    #[default]
    Own,
    /// By their names.
    Name,
    /// The one that was used last comes first.
    Use,
}

impl Sort {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Own, Self::Name, Self::Use];

    fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Name => "name",
            Self::Use => "use",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.name() == name)
    }
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
    /// White on black, with a contrast of at least 7:1.
    HighContrast,
}

impl ThemeChoice {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
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
            text_percent: 100,
            reduced_motion: false,
            codes: Codes::default(),
            staying: Staying::default(),
            sort: Sort::Own,
            used: Vec::new(),
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
    /// Tells whether there is anything to read in a file of preferences. What is no JSON object says nothing of what was chosen.
    #[must_use]
    pub fn are_readable(bytes: &[u8]) -> bool {
        serde_json::from_slice::<Map<String, Value>>(bytes).is_ok()
    }

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
            text_percent: number(&mut fields, "text_percent", TEXT)
                .unwrap_or(defaults.text_percent),
            reduced_motion: flag(&mut fields, "reduced_motion").unwrap_or(defaults.reduced_motion),
            codes: Codes {
                hidden: flag(&mut fields, "hide_codes").unwrap_or(defaults.codes.hidden),
                next: flag(&mut fields, "next_code").unwrap_or(defaults.codes.next),
                copy_on_click: flag(&mut fields, "copy_on_click")
                    .unwrap_or(defaults.codes.copy_on_click),
                clipboard_seconds: number(&mut fields, "clipboard_seconds", CLIPBOARD)
                    .unwrap_or(defaults.codes.clipboard_seconds),
            },
            staying: Staying::take(&mut fields),
            sort: fields
                .remove("sort")
                .and_then(|value| Sort::from_name(value.as_str()?))
                .unwrap_or_default(),
            used: fields
                .remove("used")
                .map(|value| identities(&value))
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
            recovery_later: flag(&mut fields, "recovery_later").unwrap_or(defaults.recovery_later),
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
            ("text_percent", json!(self.text_percent)),
            ("reduced_motion", json!(self.reduced_motion)),
            ("hide_codes", json!(self.codes.hidden)),
            ("next_code", json!(self.codes.next)),
            ("copy_on_click", json!(self.codes.copy_on_click)),
            ("clipboard_seconds", json!(self.codes.clipboard_seconds)),
            ("tray", json!(self.staying.tray)),
            ("start_hidden", json!(self.staying.start_hidden)),
            (
                "minimise_after_copy",
                json!(self.staying.minimise_after_copy),
            ),
            ("sort", json!(self.sort.name())),
            ("used", json!(self.used)),
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
    /// Remembers that a code of this account was copied, where the order goes by that; tells whether anything changed.
    pub fn note_use(&mut self, id: AccountId) -> bool {
        if self.sort != Sort::Use || self.used.first() == Some(&id) {
            return false;
        }
        self.used.retain(|used| *used != id);
        self.used.insert(0, id);
        self.used.truncate(USED);
        true
    }

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

fn flag(fields: &mut Map<String, Value>, name: &str) -> Option<bool> {
    fields.remove(name)?.as_bool()
}

/// A whole number within its bounds.
fn number(
    fields: &mut Map<String, Value>,
    name: &str,
    bounds: std::ops::RangeInclusive<u64>,
) -> Option<u8> {
    let number = fields.remove(name)?.as_u64()?;
    let number = bounds.contains(&number).then_some(number)?;
    u8::try_from(number).ok()
}

/// Identities of accounts; what is none is left out.
fn identities(value: &Value) -> Vec<AccountId> {
    let entries = value.as_array().into_iter().flatten();
    let known = entries.filter_map(|entry| serde_json::from_value(entry.clone()).ok());
    known.take(USED).collect()
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
