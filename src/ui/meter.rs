//! Bars: how strong a passphrase is, how far a way in steps has come.

use super::{Element, Theme, space, text};

use iced::widget::{Row, column, container, space::horizontal};
use iced::{Length, border};

/// Shows how many of some steps are done or under way, as bars; words beside it say the numbers.
pub fn steps<'a, Message: 'a>(step: u8, steps: u8) -> Element<'a, Message> {
    let bars = (1..=steps).map(|bar| {
        container(horizontal())
            .width(Length::Fill)
            .height(5)
            .style(move |theme: &Theme| {
                let c = theme.colors();
                let color = if bar > step { c.border } else { c.accent };
                container::Style {
                    background: Some(color.into()),
                    border: border::rounded(3),
                    ..container::Style::default()
                }
            })
            .into()
    });
    Row::with_children(bars).spacing(space::XS).into()
}

/// Shows a strength of 0 to 4 as that many bars of four, with words below; the words carry the meaning, not the colour.
pub fn strength<'a, Message: 'a>(level: u8, words: impl Into<String>) -> Element<'a, Message> {
    let bars = (1..=4).map(|bar| {
        container(horizontal())
            .width(Length::Fill)
            .height(5)
            .style(move |theme: &Theme| {
                let c = theme.colors();
                let color = match level {
                    _ if bar > level => c.border,
                    0 | 1 => c.danger,
                    2 => c.warning,
                    _ => c.success,
                };
                container::Style {
                    background: Some(color.into()),
                    border: border::rounded(3),
                    ..container::Style::default()
                }
            })
            .into()
    });
    column![
        Row::with_children(bars).spacing(space::XS),
        text::caption(words.into())
    ]
    .spacing(6)
    .into()
}
