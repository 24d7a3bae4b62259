//! The one table of keys.

use crate::secret::Secret;
use crate::ui::KeyPress;

use iced::keyboard::key::Named;

/// What a key means, wherever the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hotkey {
    /// Ctrl+L: lock.
    Lock,
    /// Ctrl+N: add an account.
    Add,
    /// Ctrl+F: search.
    Search,
    /// Ctrl+,: the settings.
    Settings,
    /// F1: help with signing in.
    Help,
    /// Ctrl+V: paste an account (a picture, a link, a key). The flag tells that a field has taken the key as well.
    Paste {
        /// A field with the focus has pasted too.
        into_field: bool,
    },
    /// Enter: copy the selected code.
    Copy,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Escape: one step back.
    Back,
    /// Characters typed where no field has the focus: search. Secret, for they may be a passphrase's that went astray.
    Typed(Secret),
}

/// Reads the table. Keys that a component has acted on mean nothing more, but for the shortcuts.
#[must_use]
pub fn read(press: KeyPress<'_>) -> Option<Hotkey> {
    if press.is_command('l') {
        return Some(Hotkey::Lock);
    }
    if press.is_command('n') {
        return Some(Hotkey::Add);
    }
    if press.is_command('f') {
        return Some(Hotkey::Search);
    }
    if press.is_command(',') {
        return Some(Hotkey::Settings);
    }
    if press.is_command('v') && !press.repeat {
        return Some(Hotkey::Paste {
            into_field: press.captured,
        });
    }
    if press.is(Named::F1) {
        return Some(Hotkey::Help);
    }
    if press.captured {
        return None;
    }
    if press.is(Named::Escape) {
        return Some(Hotkey::Back);
    }
    if press.is(Named::ArrowUp) {
        return Some(Hotkey::Up);
    }
    if press.is(Named::ArrowDown) {
        return Some(Hotkey::Down);
    }
    if press.is(Named::Enter) && !press.repeat {
        return Some(Hotkey::Copy);
    }
    press
        .typed()
        .filter(|text| !text.trim().is_empty())
        .map(|text| Hotkey::Typed(Secret::from_text(text.to_owned())))
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
        let (none, ctrl) = (Modifiers::empty(), Modifiers::COMMAND);
        for (key, modifiers, free, captured) in [
            (letter("l"), ctrl, Some(Hotkey::Lock), Some(Hotkey::Lock)),
            (letter("n"), ctrl, Some(Hotkey::Add), Some(Hotkey::Add)),
            (
                letter("f"),
                ctrl,
                Some(Hotkey::Search),
                Some(Hotkey::Search),
            ),
            (
                letter(","),
                ctrl,
                Some(Hotkey::Settings),
                Some(Hotkey::Settings),
            ),
            (
                letter("v"),
                ctrl,
                Some(Hotkey::Paste { into_field: false }),
                Some(Hotkey::Paste { into_field: true }),
            ),
            (
                named(Named::F1),
                none,
                Some(Hotkey::Help),
                Some(Hotkey::Help),
            ),
            (
                named(Named::Escape),
                none,
                Some(Hotkey::Back),
                // A dialog that it has closed: the page behind it stays.
                None,
            ),
            (named(Named::Enter), none, Some(Hotkey::Copy), None),
            (named(Named::ArrowUp), none, Some(Hotkey::Up), None),
            (named(Named::ArrowDown), none, Some(Hotkey::Down), None),
            (letter("a"), none, Some(typed("a")), None),
            (letter("A"), Modifiers::SHIFT, Some(typed("A")), None),
            (letter("a"), Modifiers::ALT, None, None),
            (letter("q"), ctrl, None, None),
            (letter(" "), none, None, None),
            (named(Named::Tab), none, None, None),
        ] {
            assert_eq!(press(&key, modifiers, false), free, "{key:?}");
            assert_eq!(
                press(&key, modifiers, true),
                captured,
                "{key:?} in a component"
            );
        }
    }
}
