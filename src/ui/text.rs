//! Type: one function for each role of text, and the one place where sizes are set.

mod line;

pub use line::{Line, line};

use super::{Element, Text, Theme, font};

use iced::Font;
use iced::widget::text::{Fragment, IntoFragment, LineHeight, Style, Wrapping};
use iced::widget::{container, row, text};

/// The size of running text, in logical pixels.
pub const BODY: f32 = 14.0;

/// What a piece of text is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The one big line of a screen.
    Display,
    /// The name of a screen or dialog.
    Title,
    /// The name of a group.
    Heading,
    /// Running text.
    Body,
    /// Running text that stands out: names.
    Strong,
    /// Labels, notes.
    Caption,
    /// Running text of less weight.
    Muted,
    /// What went wrong.
    Danger,
}

impl Role {
    /// Its size in logical pixels.
    pub const fn size(self) -> f32 {
        match self {
            Self::Display => 26.0,
            Self::Title => 19.0,
            Self::Heading => 16.0,
            Self::Body | Self::Strong | Self::Muted => BODY,
            Self::Caption | Self::Danger => 12.5,
        }
    }

    /// Its font.
    pub const fn font(self) -> Font {
        match self {
            Self::Display | Self::Title | Self::Heading | Self::Strong => font::SEMIBOLD,
            Self::Body | Self::Caption | Self::Muted | Self::Danger => font::REGULAR,
        }
    }

    const fn line_height(self) -> LineHeight {
        match self {
            Self::Display | Self::Title => LineHeight::Relative(1.2),
            _ => LineHeight::Relative(1.4),
        }
    }

    fn style(self, theme: &Theme) -> Style {
        let colors = theme.colors();
        Style {
            color: match self {
                Self::Caption | Self::Muted => Some(colors.muted),
                Self::Danger => Some(colors.danger),
                _ => None,
            },
        }
    }
}

/// Shows text in a role; it wraps at words.
pub fn of<'a>(role: Role, content: impl IntoFragment<'a>) -> Text<'a> {
    text(content)
        .size(role.size())
        .font(role.font())
        .line_height(role.line_height())
        .wrapping(Wrapping::WordOrGlyph)
        .style(move |theme| role.style(theme))
}

/// The one big line of a screen.
pub fn display<'a>(content: impl IntoFragment<'a>) -> Text<'a> {
    of(Role::Display, content)
}

/// The name of a screen or dialog.
pub fn title<'a>(content: impl IntoFragment<'a>) -> Text<'a> {
    of(Role::Title, content)
}

/// The name of a group.
pub fn heading<'a>(content: impl IntoFragment<'a>) -> Text<'a> {
    of(Role::Heading, content)
}

/// Running text.
pub fn body<'a>(content: impl IntoFragment<'a>) -> Text<'a> {
    of(Role::Body, content)
}

/// Running text that stands out.
pub fn strong<'a>(content: impl IntoFragment<'a>) -> Text<'a> {
    of(Role::Strong, content)
}

/// Labels and notes.
pub fn caption<'a>(content: impl IntoFragment<'a>) -> Text<'a> {
    of(Role::Caption, content)
}

/// Running text of less weight.
pub fn muted<'a>(content: impl IntoFragment<'a>) -> Text<'a> {
    of(Role::Muted, content)
}

/// What went wrong.
pub fn danger<'a>(content: impl IntoFragment<'a>) -> Text<'a> {
    of(Role::Danger, content)
}

/// Running text that no longer holds, struck through.
pub fn struck<'a, Message: 'a>(content: impl Into<String>) -> super::Element<'a, Message> {
    let line = iced::widget::span(content.into()).strikethrough(true);
    iced::widget::rich_text([line])
        .on_link_click(iced::never)
        .size(Role::Body.size())
        .font(Role::Body.font())
        .style(|theme: &Theme| Role::Muted.style(theme))
        .into()
}

/// Words of that role that nobody else is to see: blacked out while the window is veiled.
pub fn secret<'a, Message: 'a>(role: Role, words: Text<'a>) -> Element<'a, Message> {
    let ink = words.style(move |theme: &Theme| match theme.is_veiled() {
        true => Style {
            color: Some(iced::Color::TRANSPARENT),
        },
        false => role.style(theme),
    });
    veil(ink)
}

/// Paints the place of something that is not drawn while the window is veiled.
fn veil<'a, Message: 'a>(hidden: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(hidden)
        .style(|theme: &Theme| container::Style {
            background: theme.is_veiled().then(|| theme.colors().muted.into()),
            border: iced::border::rounded(super::space::XS),
            ..container::Style::default()
        })
        .into()
}

/// Shows a code as two groups, always left to right whatever the language, in figures of one width and `size` pixels.
pub fn code<'a, Message: 'a>(
    groups: (impl IntoFragment<'a>, impl IntoFragment<'a>),
    size: f32,
) -> Element<'a, Message> {
    let group = |content: Fragment<'a>| -> Element<'a, Message> {
        let figures = text(content)
            .size(size)
            .font(font::SEMIBOLD)
            .line_height(LineHeight::Relative(1.2))
            .wrapping(Wrapping::None);
        secret(Role::Strong, figures)
    };
    row![
        group(groups.0.into_fragment()),
        group(groups.1.into_fragment())
    ]
    .spacing(size * 0.32)
    .into()
}
