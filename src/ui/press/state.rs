//! Who has the focus, and which keys press.

use iced::advanced::widget::operation::Focusable;
use iced::keyboard::{self, key};

/// Whether it has the focus, and whether the focus came by keyboard and so shows a ring.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(super) pressed: bool,
    pub(super) focused: bool,
    pub(crate) ring: bool,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.ring = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.ring = false;
    }
}

/// Whether a key presses what has the focus: Enter or Space, Shift or not.
pub(super) fn is_press(key: &keyboard::Key, modifiers: keyboard::Modifiers) -> bool {
    let named = matches!(
        key,
        keyboard::Key::Named(key::Named::Enter | key::Named::Space)
    );
    let space = matches!(key, keyboard::Key::Character(c) if c == " ");
    (named || space) && is_plain(modifiers)
}

/// Whether nothing is held that makes a shortcut of a key.
pub(super) fn is_plain(modifiers: keyboard::Modifiers) -> bool {
    !modifiers.control() && !modifiers.alt() && !modifiers.logo()
}
