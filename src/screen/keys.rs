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
    let close = ui::primary(fl!("close"))
        .on_press(Message::Close)
        .id("close-help");
    let table = ui::column(lines).spacing(ui::space::S);
    ui::question(fl!("keys-title"), table, vec![close.into()])
}
