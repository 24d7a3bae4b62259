//! A switch with its words, pressed as a whole.

use super::press::{Look, pressable};
use super::{Element, Theme, space, text};

use iced::widget::{column, container, row, space::horizontal};
use iced::{Alignment, Length, border};

/// Shows a switch that is `on` or not beside its label and an optional note; a press says what `on_toggle` makes of the
/// other state.
pub fn toggle<'a, Message: Clone + 'a>(
    label: impl Into<String>,
    note: Option<String>,
    on: bool,
    on_toggle: impl Fn(bool) -> Message,
) -> Element<'a, Message> {
    let words = column![text::body(label.into())]
        .push(note.map(text::caption))
        .width(Length::Fill);
    let knob = container(horizontal())
        .width(16)
        .height(16)
        .style(move |theme: &Theme| {
            let c = theme.colors();
            container::Style {
                background: Some(if on { c.on_accent } else { c.surface }.into()),
                border: border::rounded(8),
                ..container::Style::default()
            }
        });
    let side = if on { Alignment::End } else { Alignment::Start };
    let track = container(knob)
        .width(38)
        .height(22)
        .padding(3)
        .align_x(side)
        .style(move |theme: &Theme| {
            let c = theme.colors();
            container::Style {
                background: Some(if on { c.accent } else { c.outline }.into()),
                border: border::rounded(11),
                ..container::Style::default()
            }
        });
    pressable(
        row![words, track]
            .spacing(space::M)
            .align_y(Alignment::Center),
    )
    .look(Look::Plain)
    .padding([space::S, 0.0])
    .on_press(on_toggle(!on))
    .into()
}
