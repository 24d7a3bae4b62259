//! The one table of keys: what each means, and what the help says of it.

use iced::keyboard::key::Named;

use crate::fl;
use crate::secret::Secret;
use crate::ui::{KeyPress, scroll};

/// What a key means, wherever the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hotkey {
    /// The table of keys.
    Keys,
    /// Help with signing in.
    Help,
    /// Lock.
    Lock,
    /// Black out every code and key at once, or show them again.
    Veil,
    /// Add an account.
    Add,
    /// Search.
    Search,
    /// The settings.
    Settings,
    /// The size of text.
    TextSize(TextSize),
    /// Paste an account (a picture, a link, a key). The flag tells that a field has taken the key as well.
    Paste {
        /// A field with the focus has pasted too.
        into_field: bool,
    },
    /// Copy the selected code.
    Copy,
    /// Open the page of the selected account.
    Open,
    /// Move the selection by so many rows.
    Select(isize),
    /// Move the selected account by so many places.
    Move(isize),
    /// Move the selected account to the trash.
    Remove,
    /// Take back what was done last.
    Undo,
    /// One step back.
    Back,
    /// Characters typed where no field has the focus: search. Secret, for they may be a passphrase's that went astray.
    Typed(Secret),
}

/// Another size of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextSize {
    /// The next larger one.
    Larger,
    /// The next smaller one.
    Smaller,
    /// As it is without a choice.
    Usual,
}

/// Rows of a page up or down, and more than there are.
const PAGE: isize = 5;
const ALL: isize = isize::MAX / 2;

/// A key with what is held.
#[derive(Debug, Clone, Copy)]
enum Press {
    /// Ctrl (on macOS Command) and this Latin letter.
    Command(char),
    /// This key alone.
    Key(Named),
    /// Alt and this key.
    Alt(Named),
    /// Shift and this key.
    Shift(Named),
    /// This character.
    Text(char),
}

/// A line of the table.
struct Line {
    press: Press,
    means: Hotkey,
    /// Also while a field has the focus.
    in_fields: bool,
}

const fn anywhere(press: Press, means: Hotkey) -> Line {
    Line {
        press,
        means,
        in_fields: true,
    }
}

const fn outside(press: Press, means: Hotkey) -> Line {
    Line {
        press,
        means,
        in_fields: false,
    }
}

/// The table; the help shows its lines in this order.
static TABLE: [Line; 27] = [
    anywhere(Press::Command('f'), Hotkey::Search),
    outside(Press::Key(Named::ArrowUp), Hotkey::Select(-1)),
    outside(Press::Key(Named::ArrowDown), Hotkey::Select(1)),
    outside(Press::Key(Named::PageUp), Hotkey::Select(-PAGE)),
    outside(Press::Key(Named::PageDown), Hotkey::Select(PAGE)),
    outside(Press::Key(Named::Home), Hotkey::Select(-ALL)),
    outside(Press::Key(Named::End), Hotkey::Select(ALL)),
    outside(Press::Key(Named::Enter), Hotkey::Copy),
    anywhere(Press::Command('e'), Hotkey::Open),
    anywhere(Press::Alt(Named::ArrowUp), Hotkey::Move(-1)),
    anywhere(Press::Alt(Named::ArrowDown), Hotkey::Move(1)),
    outside(Press::Key(Named::Delete), Hotkey::Remove),
    outside(Press::Command('z'), Hotkey::Undo),
    anywhere(Press::Command('n'), Hotkey::Add),
    anywhere(Press::Command('v'), Hotkey::Paste { into_field: false }),
    anywhere(Press::Command('h'), Hotkey::Veil),
    anywhere(Press::Command('l'), Hotkey::Lock),
    anywhere(Press::Command(','), Hotkey::Settings),
    anywhere(Press::Command('+'), Hotkey::TextSize(TextSize::Larger)),
    // The same key where plus needs Shift.
    anywhere(Press::Command('='), Hotkey::TextSize(TextSize::Larger)),
    anywhere(Press::Command('-'), Hotkey::TextSize(TextSize::Smaller)),
    anywhere(Press::Command('0'), Hotkey::TextSize(TextSize::Usual)),
    anywhere(Press::Key(Named::F1), Hotkey::Keys),
    outside(Press::Text('?'), Hotkey::Keys),
    anywhere(Press::Shift(Named::F1), Hotkey::Help),
    outside(Press::Key(Named::Escape), Hotkey::Back),
    outside(Press::Key(Named::BrowserBack), Hotkey::Back),
];

impl Press {
    fn is(self, press: &KeyPress<'_>) -> bool {
        let (alt, control) = (press.modifiers.alt(), press.modifiers.control());
        let shift = press.modifiers.shift();
        let other = control || press.modifiers.logo();
        match self {
            Self::Command(letter) => press.is_command(letter),
            Self::Key(key) => {
                let taken = alt || other || (shift && shifts(key));
                press.is(key) && !taken
            }
            Self::Shift(key) => press.is(key) && shift && !(alt || other),
            Self::Alt(key) => press.is(key) && alt && !other,
            Self::Text(letter) => press.typed().is_some_and(|text| text.chars().eq([letter])),
        }
    }

    fn name(self) -> String {
        match self {
            Self::Command('+') => fl!("key-command", key = fl!("key-plus")),
            Self::Command('-') => fl!("key-command", key = fl!("key-minus")),
            Self::Command(letter) => {
                let letter = letter.to_ascii_uppercase().to_string();
                fl!("key-command", key = letter)
            }
            Self::Key(key) => name(key),
            Self::Alt(key) => fl!("key-alt", key = name(key)),
            Self::Shift(key) => fl!("key-shift", key = name(key)),
            Self::Text(letter) => letter.to_string(),
        }
    }
}

/// Whether a key means something else with Shift.
fn shifts(key: Named) -> bool {
    key == Named::F1
}

/// What stands on a key.
fn name(key: Named) -> String {
    match key {
        Named::ArrowUp => fl!("key-up"),
        Named::ArrowDown => fl!("key-down"),
        Named::PageUp => fl!("key-page-up"),
        Named::PageDown => fl!("key-page-down"),
        Named::Home => fl!("key-home"),
        Named::End => fl!("key-end"),
        Named::Enter => fl!("key-enter"),
        Named::Delete => fl!("key-delete"),
        Named::Escape => fl!("key-escape"),
        key => format!("{key:?}"),
    }
}

impl Hotkey {
    /// Whether holding the key down does it again and again.
    fn repeats(&self) -> bool {
        matches!(self, Self::Select(_) | Self::Move(_) | Self::TextSize(_))
    }

    /// How far a page scrolls where the key selects nothing.
    pub fn distance(&self) -> Option<scroll::Distance> {
        let Self::Select(rows) = self else {
            return None;
        };
        let way = rows.signum() as f32;
        Some(match rows.unsigned_abs() {
            1 => scroll::Distance::Lines(way),
            rows if rows < ALL.unsigned_abs() => scroll::Distance::Pages(way),
            _ => scroll::Distance::End(way.max(0.0)),
        })
    }

    /// Whether it may be done while something else than the page waits for an answer.
    pub fn is_safe_anywhere(&self) -> bool {
        matches!(
            self,
            Self::Keys | Self::Lock | Self::Veil | Self::TextSize(_)
        )
    }

    /// What the help says of it.
    fn words(&self) -> String {
        match self {
            Self::Keys => fl!("keys-help"),
            Self::Help => fl!("settings-help"),
            Self::Lock => fl!("keys-lock"),
            Self::Veil => fl!("keys-veil"),
            Self::Add => fl!("keys-add"),
            Self::Search | Self::Typed(_) => fl!("keys-search"),
            Self::Settings => fl!("keys-settings"),
            Self::TextSize(_) => fl!("keys-text"),
            Self::Paste { .. } => fl!("keys-paste"),
            Self::Copy => fl!("keys-copy"),
            Self::Open => fl!("keys-open"),
            Self::Select(_) => fl!("keys-select"),
            Self::Move(_) => fl!("keys-move"),
            Self::Remove => fl!("keys-remove"),
            Self::Undo => fl!("keys-undo"),
            Self::Back => fl!("keys-back"),
        }
    }
}

/// Reads the table. Keys that a component has acted on mean nothing more, but for the shortcuts.
#[must_use]
pub fn read(press: KeyPress<'_>) -> Option<Hotkey> {
    let line = TABLE
        .iter()
        .find(|line| line.press.is(&press) && (line.in_fields || !press.captured));
    if let Some(line) = line {
        let means = match line.means {
            Hotkey::Paste { .. } => Hotkey::Paste {
                into_field: press.captured,
            },
            ref other => other.clone(),
        };
        return (means.repeats() || !press.repeat).then_some(means);
    }
    if press.captured {
        return None;
    }
    press
        .typed()
        .filter(|text| !text.trim().is_empty())
        .map(|text| Hotkey::Typed(Secret::from_text(text.to_owned())))
}

/// What the help shows: the keys and what they do, one line for all keys that do the same.
#[must_use]
pub fn help() -> Vec<(String, String)> {
    let mut lines: Vec<(String, String)> = vec![(fl!("key-letters"), fl!("keys-search"))];
    let shown = |line: &&Line| {
        !matches!(
            line.press,
            Press::Command('=') | Press::Key(Named::BrowserBack)
        )
    };
    for line in TABLE.iter().filter(shown) {
        let (keys, words) = (line.press.name(), line.means.words());
        match lines.last_mut().filter(|(_, last)| *last == words) {
            Some((before, _)) => *before = fl!("key-or", one = before.clone(), other = keys),
            None => lines.push((keys, words)),
        }
    }
    lines.push((fl!("key-tab"), fl!("keys-tab")));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::{Key, Modifiers};

    fn press(key: &Key, modifiers: Modifiers, captured: bool) -> Option<Hotkey> {
        let text = match key {
            Key::Character(text) => Some(text.as_str()),
            _ => None,
        };
        read(KeyPress {
            key,
            latin: text.and_then(|text| text.chars().next()),
            modifiers,
            text,
            captured,
            repeat: false,
        })
    }

    fn named(key: Named) -> Key {
        Key::Named(key)
    }

    fn letter(text: &str) -> Key {
        Key::Character(text.into())
    }

    #[test]
    fn the_table_is_what_people_are_told() {
        let typed = |text: &str| Hotkey::Typed(Secret::from_text(text.to_owned()));
        let (none, ctrl, alt) = (Modifiers::empty(), Modifiers::COMMAND, Modifiers::ALT);
        let both = |hotkey: Hotkey| (Some(hotkey.clone()), Some(hotkey));
        let free = |hotkey: Hotkey| (Some(hotkey), None);
        for (key, modifiers, (outside, captured)) in [
            (letter("l"), ctrl, both(Hotkey::Lock)),
            (letter("n"), ctrl, both(Hotkey::Add)),
            (letter("f"), ctrl, both(Hotkey::Search)),
            (letter("e"), ctrl, both(Hotkey::Open)),
            (letter("h"), ctrl, both(Hotkey::Veil)),
            (letter(","), ctrl, both(Hotkey::Settings)),
            (letter("="), ctrl, both(Hotkey::TextSize(TextSize::Larger))),
            (letter("-"), ctrl, both(Hotkey::TextSize(TextSize::Smaller))),
            (letter("0"), ctrl, both(Hotkey::TextSize(TextSize::Usual))),
            // A field takes back what was typed.
            (letter("z"), ctrl, free(Hotkey::Undo)),
            (
                letter("v"),
                ctrl,
                (
                    Some(Hotkey::Paste { into_field: false }),
                    Some(Hotkey::Paste { into_field: true }),
                ),
            ),
            (named(Named::F1), none, both(Hotkey::Keys)),
            (named(Named::F1), Modifiers::SHIFT, both(Hotkey::Help)),
            (letter("?"), Modifiers::SHIFT, free(Hotkey::Keys)),
            // A dialog that it has closed: the page behind it stays.
            (named(Named::Escape), none, free(Hotkey::Back)),
            (named(Named::Enter), none, free(Hotkey::Copy)),
            (named(Named::ArrowUp), none, free(Hotkey::Select(-1))),
            (named(Named::ArrowDown), none, free(Hotkey::Select(1))),
            (named(Named::ArrowUp), alt, both(Hotkey::Move(-1))),
            (named(Named::Delete), none, free(Hotkey::Remove)),
            (letter("a"), none, free(typed("a"))),
            (letter("A"), Modifiers::SHIFT, free(typed("A"))),
            (letter("a"), alt, (None, None)),
            (letter("q"), ctrl, (None, None)),
            (letter(" "), none, (None, None)),
            (named(Named::Tab), none, (None, None)),
        ] {
            assert_eq!(press(&key, modifiers, false), outside, "{key:?}");
            assert_eq!(
                press(&key, modifiers, true),
                captured,
                "{key:?} in a component"
            );
        }
    }

    #[test]
    fn the_help_tells_every_key_of_the_table_once() {
        let help = help();
        let told = |line: &Line| {
            let words = line.means.words();
            let lines: Vec<_> = help.iter().filter(|(_, it)| *it == words).collect();
            let names: Vec<_> = lines.iter().map(|(keys, _)| keys.as_str()).collect();
            assert!((1..=2).contains(&lines.len()), "{words}: {names:?}");
            names.iter().any(|keys| keys.contains(&line.press.name()))
        };
        for line in &TABLE {
            let hidden = matches!(
                line.press,
                Press::Command('=') | Press::Key(Named::BrowserBack)
            );
            assert!(hidden || told(line), "{:?}", line.press);
        }
    }

    #[test]
    fn a_key_that_is_held_down_removes_and_copies_once() {
        let held = |key| {
            read(KeyPress {
                key: &named(key),
                latin: None,
                modifiers: Modifiers::empty(),
                text: None,
                captured: false,
                repeat: true,
            })
        };
        assert_eq!(held(Named::Delete), None);
        assert_eq!(held(Named::Enter), None);
        assert_eq!(held(Named::ArrowDown), Some(Hotkey::Select(1)));
    }
}
