//! The design system: theme, spacing, type, icons and every component the screens are built from.
//!
//! A screen uses these and no widget of iced that can be pressed or typed into: only the components here take focus, draw
//! its ring and answer Enter and Space. Words come in as plain strings. All sizes are logical pixels, so text size is the
//! window's scale factor. The order from the outside in is `keys(toast(dialog(screen(page(…)))))`.

mod button;
mod by_width;
mod chip;
mod countdown;
mod dialog;
mod field;
mod flow;
pub mod focus;
pub mod font;
mod gallery;
mod icon;
mod keys;
mod list;
mod logo;
mod meter;
mod notice;
mod page;
mod part;
mod pixels;
mod press;
mod qr_code;
mod screen;
pub mod scroll;
mod segmented;
pub mod space;
pub mod text;
mod theme;
mod toggle;

#[cfg(test)]
mod tests;

pub use button::{Button, IconButton, danger, hint, icon_button, primary, quiet, secondary};
pub use by_width::by_width;
pub use chip::{chip, chips};
pub use countdown::{Countdown, countdown};
pub use dialog::{dialog, question};
pub use field::{Field, field};
pub use flow::{centred, column, lines, nothing, row, spread};
pub use gallery::gallery;
pub use icon::{Icon, icon};
pub use keys::{KeyPress, keys};
pub use list::{Rows, list_page};
pub use logo::{logo, render_mark, window_icon_rgba};
pub use meter::{steps, strength};
pub use notice::{Kind, Toast, banner, below, empty, strip, toast};
pub use page::{Header, PAGE_SCROLL, actions, card, divider, header, page, section};
pub use part::{
    CODE, CODE_LARGE, CODE_LONG, CODE_LONGEST, badge, checkbox, entry, hidden_code, key, names,
    next_code, note, noted_names, pair, point, step, tickable, words,
};
pub use pixels::pixels;
pub use press::{Pressable, pressable};
pub use qr_code::{QrCode, qr_code};
pub use screen::screen;
pub use segmented::segmented;
pub use theme::{Colors, Theme};
pub use toggle::toggle;

/// What every component turns into.
pub type Element<'a, Message> = iced::Element<'a, Message, Theme, iced::Renderer>;
/// A piece of text in our theme.
pub type Text<'a> = iced::widget::Text<'a, Theme, iced::Renderer>;

/// The settings a window starts with: the bundled fonts, the size of running text.
pub fn settings() -> iced::Settings {
    iced::Settings {
        fonts: font::all()
            .into_iter()
            .map(std::borrow::Cow::Borrowed)
            .collect(),
        default_font: font::DEFAULT,
        default_text_size: text::BODY.into(),
        ..iced::Settings::default()
    }
}
