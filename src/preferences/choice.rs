//! One choice of the settings that takes effect at once.

use super::{Preferences, Sort, ThemeChoice};

/// Something a person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The language, such as `nl`; nothing follows the system.
    Language(Option<String>),
    /// The colours.
    Theme(ThemeChoice),
    /// The size of text, in percent.
    TextPercent(u8),
    /// Whether things stand still that would move.
    ReducedMotion(bool),
    /// Whether codes stay hidden until they are clicked.
    HideCodes(bool),
    /// Whether the next code shows near the end of a code's time.
    NextCode(bool),
    /// Whether a click on an account copies its code.
    CopyOnClick(bool),
    /// The order of the accounts.
    Sort(Sort),
    /// After how many seconds a copied code leaves the clipboard.
    ClipboardSeconds(u8),
    /// Whether an icon stands in the tray, and closing the window only hides it.
    Tray(bool),
    /// Whether a start with the session shows no window at first.
    StartHidden(bool),
    /// Whether the window is minimised once a code was copied.
    MinimiseAfterCopy(bool),
}

impl Preferences {
    /// Keeps a choice.
    pub fn choose(&mut self, choice: Choice) {
        match choice {
            Choice::Language(language) => self.language = language,
            Choice::Theme(theme) => self.theme = theme,
            Choice::TextPercent(percent) => self.text_percent = percent,
            Choice::ReducedMotion(reduced) => self.reduced_motion = reduced,
            Choice::HideCodes(hidden) => self.codes.hidden = hidden,
            Choice::NextCode(shown) => self.codes.next = shown,
            Choice::CopyOnClick(copies) => self.codes.copy_on_click = copies,
            Choice::Sort(sort) => {
                self.sort = sort;
                // What was used is nobody's business where nothing goes by it.
                if sort != Sort::Use {
                    self.used.clear();
                }
            }
            Choice::ClipboardSeconds(seconds) => self.codes.clipboard_seconds = seconds,
            Choice::Tray(on) => self.staying.tray = on,
            Choice::StartHidden(hidden) => self.staying.start_hidden = hidden,
            Choice::MinimiseAfterCopy(minimises) => self.staying.minimise_after_copy = minimises,
        }
    }
}
