//! What a person chose in the settings: kept, and in effect at once.

use iced::{Size, Task, window};

use crate::account::AccountId;
use crate::app::hotkey::TextSize;
use crate::app::{App, Message};
use crate::preferences::{Choice, Preferences};
use crate::screen::{appearance, showing};
use crate::ui::focus;

/// The room that every page needs, in logical pixels. In a window with less, text grows only as far as leaves so much.
const LEAST: (f32, f32) = (280.0, 400.0);

/// How many times as large everything is as without a choice: as chosen, where the window has room for it.
pub(super) fn scale(preferences: &Preferences) -> f32 {
    let (width, height) = preferences.window;
    let chosen = f32::from(preferences.text_percent) / 100.0;
    let room = (width / LEAST.0).min(height / LEAST.1);
    chosen.min(room.max(1.0))
}

impl App {
    pub(super) fn appearance(&mut self, message: appearance::Message) -> Task<Message> {
        match appearance::update(message) {
            appearance::Action::Choose(choice) => self.choose(choice),
            appearance::Action::Close => self.show_settings(),
        }
    }

    pub(super) fn showing(&mut self, message: showing::Message) -> Task<Message> {
        match showing::update(message) {
            showing::Action::Choose(choice) => self.choose(choice),
            showing::Action::Close => self.show_settings(),
        }
    }

    /// Keeps a choice and lets it take effect.
    pub(super) fn choose(&mut self, choice: Choice) -> Task<Message> {
        self.preferences.choose(choice.clone());
        match choice {
            Choice::Language(language) => {
                crate::i18n::select(language.as_deref());
                self.background.forget_words();
            }
            Choice::Tray(on) => {
                let icon = self.tray_chosen(on);
                return Task::batch([self.keep_preferences(), icon]);
            }
            Choice::TextPercent(_) => {
                self.fit_list();
                let seen = focus::reveal();
                return Task::batch([self.keep_preferences(), self.grow_window(), seen]);
            }
            Choice::HideCodes(_)
            | Choice::NextCode(_)
            | Choice::CopyOnClick(_)
            | Choice::ClipboardSeconds(_) => self.list.show_codes(self.preferences.codes),
            Choice::Sort(sort) => {
                self.list.sort(sort);
                self.look_at_list();
            }
            // These are looked up whenever they are needed.
            Choice::Theme(_)
            | Choice::ReducedMotion(_)
            | Choice::StartHidden(_)
            | Choice::MinimiseAfterCopy(_) => {}
        }
        self.keep_preferences()
    }

    pub(super) fn size_text(&mut self, size: TextSize) -> Task<Message> {
        let percent = self.preferences.text_percent;
        let chosen = match size {
            TextSize::Larger => appearance::next_percent(percent, true),
            TextSize::Smaller => appearance::next_percent(percent, false),
            TextSize::Usual => 100,
        };
        match chosen == percent {
            true => Task::none(),
            false => self.choose(Choice::TextPercent(chosen)),
        }
    }

    /// How many times as large everything is as without a choice.
    pub(super) fn scale(&self) -> f32 {
        scale(&self.preferences)
    }

    /// The window was resized, in logical pixels of the present size of text.
    pub(super) fn resized(&mut self, size: Size) -> Task<Message> {
        let scale = self.scale();
        self.preferences.window = (size.width * scale, size.height * scale);
        self.fit_list();
        match self.scale() == scale {
            true => focus::reveal(),
            // Further sizes may have been told meanwhile as they were before: the one that holds is asked for.
            false => window::latest()
                .and_then(window::size)
                .map(Message::Resized),
        }
    }

    /// Makes the window large enough for the chosen size of text.
    fn grow_window(&self) -> Task<Message> {
        let chosen = f32::from(self.preferences.text_percent) / 100.0;
        let (width, height) = self.preferences.window;
        let wanted = (
            width.max(LEAST.0 * chosen).ceil(),
            height.max(LEAST.1 * chosen).ceil(),
        );
        if wanted == (width, height) {
            return Task::none();
        }
        let scale = self.scale();
        let size = Size::new(wanted.0 / scale, wanted.1 / scale);
        window::latest().and_then(move |id| window::resize(id, size))
    }

    /// Tells the list how wide the window is.
    pub(super) fn fit_list(&mut self) {
        let (width, height) = self.preferences.window;
        let scale = self.scale();
        self.list.fit((width / scale, height / scale));
    }

    /// An empty search over the accounts, shown as the person chose.
    pub(super) fn fresh_list(&mut self) {
        self.list = crate::screen::accounts::State::new();
        self.list.show_codes(self.preferences.codes);
        self.list.sort(self.preferences.sort);
        self.fit_list();
    }

    /// Has the list look at what the vault holds now.
    pub(super) fn look_at_list(&mut self) {
        if let Some(open) = &self.open {
            self.list.look(&open.seen.contents, &self.preferences.used);
        }
    }

    /// Remembers that a code of this account was used, where the order of the list goes by that.
    pub(super) fn note_use(&mut self, id: AccountId) -> Task<Message> {
        match self.preferences.note_use(id) {
            true => {
                self.look_at_list();
                self.keep_preferences()
            }
            false => Task::none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_as_large_as_chosen_where_the_window_has_room_for_it() {
        for (percent, window, expected) in [
            (100, (340.0, 480.0), 1.0),
            (80, (340.0, 480.0), 0.8),
            (200, (560.0, 800.0), 2.0),
            (200, (900.0, 900.0), 2.0),
            (200, (420.0, 900.0), 1.5),
            (200, (900.0, 600.0), 1.5),
            (200, (200.0, 300.0), 1.0),
        ] {
            let preferences = Preferences {
                text_percent: percent,
                window,
                ..Preferences::default()
            };
            assert_eq!(scale(&preferences), expected, "{percent} {window:?}");
        }
    }
}
