//! The help over every screen: which key does what.

use crate::fl;
use crate::ui::{self, Element};

/// What a person does there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Back to the page behind it.
    Close,
}

/// Draws it: keys, and what each does.
#[must_use]
pub fn view<'a>(lines: Vec<(String, String)>) -> Element<'a, Message> {
    let lines = lines.into_iter().map(|(keys, words)| ui::pair(keys, words));
    // Above the table: what has the focus is scrolled to, and the table is to show from its beginning.
    let close = ui::icon_button(ui::Icon::Close, fl!("close"))
        .on_press(Message::Close)
        .id("close-help");
    let title = ui::spread(ui::text::title(fl!("keys-title")), close);
    ui::column([title, ui::column(lines).spacing(ui::space::S).into()]).into()
}
