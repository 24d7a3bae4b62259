//! A choice of one among few, all visible.

use super::press::{Look, pressable};
use super::{Element, Theme, font, space, text};

use iced::widget::text::Wrapping;
use iced::widget::{Row, column, container};
use iced::{Length, border};

/// Shows `options` side by side under a label, the selected one raised; each is a button of its own.
pub fn segmented<'a, Value, Message>(
    label: impl Into<String>,
    options: impl IntoIterator<Item = (Value, String)>,
    selected: Option<Value>,
    on_select: impl Fn(Value) -> Message,
) -> Element<'a, Message>
where
    Value: PartialEq + Clone,
    Message: Clone + 'a,
{
    let segments = options.into_iter().map(|(value, words)| {
        let chosen = selected.as_ref() == Some(&value);
        let words = iced::widget::text(words)
            .size(13)
            .font(if chosen { font::SEMIBOLD } else { font::MEDIUM })
            .wrapping(Wrapping::None);
        pressable(words)
            .look(Look::Segment)
            .centered()
            .selected(chosen)
            .height(32)
            .padding([0.0, 6.0])
            .on_press(on_select(value))
            .into()
    });
    let track = container(Row::with_children(segments).spacing(2).width(Length::Fill))
        .padding(3)
        .style(|theme: &Theme| container::Style {
            background: Some(theme.colors().pressed.into()),
            border: border::rounded(space::RADIUS_CONTROL),
            ..container::Style::default()
        });
    column![
        text::strong(label.into()).size(13).font(font::MEDIUM),
        track
    ]
    .spacing(6)
    .into()
}
