//! Small things to choose from, such as tags: each is a button, and they go on in further lines.

use super::press::{Look, pressable};
use super::{Element, space, text};

use iced::Shrink;
use iced::widget::Row;
use iced::widget::text::Wrapping;

/// One of them, chosen or not.
pub fn chip<'a, Message: Clone + 'a>(
    name: impl Into<String>,
    chosen: bool,
    message: Message,
) -> Element<'a, Message> {
    pressable(text::caption(name.into()).wrapping(Wrapping::WordOrGlyph))
        .look(Look::Chip)
        .selected(chosen)
        .width(Shrink)
        .padding([5.0, space::M])
        .on_press(message)
        .into()
}

/// Lays them out, line by line.
pub fn chips<'a, Message: 'a>(
    chips: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Row::with_children(chips).spacing(space::S).wrap().into()
}
