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
    if press.is_command('v') && !press.repeat {
        return Some(Hotkey::Paste {
            into_field: press.captured,
        });
    }
    if press.is(Named::Escape) {
        return Some(Hotkey::Back);
    }
    if press.captured {
        return None;
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
