//! What the program tells unasked: toasts, banners and empty screens.

mod toasted;

use super::{Element, Icon, Text, Theme, button, icon, nothing, page, space, text};
use toasted::Toasted;

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Color, Length, border};

/// What kind of news it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Good to know.
    Info,
    /// Went well.
    Success,
    /// May go wrong.
    Warning,
    /// Went wrong.
    Danger,
}

impl Kind {
    const fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Success => Icon::CheckCircle,
            Self::Warning => Icon::Alert,
            Self::Danger => Icon::Stop,
        }
    }

    pub(crate) fn ink(self, theme: Theme) -> Color {
        let c = theme.colors();
        match self {
            Self::Info => c.accent,
            Self::Success => c.success,
            Self::Warning => c.warning,
            Self::Danger => c.danger,
        }
    }

    pub(crate) fn tint(self, theme: Theme) -> Color {
        let c = theme.colors();
        match self {
            Self::Info => c.accent_soft,
            Self::Success => c.success_soft,
            Self::Warning => c.warning_soft,
            Self::Danger => c.danger_soft,
        }
    }

    /// Its icon in its colour.
    pub(crate) fn mark<'a>(self, size: f32) -> Text<'a> {
        icon(self.icon(), size).style(move |theme: &Theme| iced::widget::text::Style {
            color: Some(self.ink(*theme)),
        })
    }
}

/// A short message at the bottom of the window.
pub struct Toast<Message> {
    kind: Kind,
    words: String,
    action: Option<(String, Message)>,
    close: Option<(String, Message)>,
}

impl<Message> Toast<Message> {
    /// Makes one; the program takes it away when its time is up.
    pub fn new(kind: Kind, words: impl Into<String>) -> Self {
        Self {
            kind,
            words: words.into(),
            action: None,
            close: None,
        }
    }

    /// Adds a button, such as "Undo".
    pub fn action(mut self, label: impl Into<String>, message: Message) -> Self {
        self.action = Some((label.into(), message));
        self
    }

    /// Adds a cross that closes it, with the words of its tooltip.
    pub fn on_close(mut self, label: impl Into<String>, message: Message) -> Self {
        self.close = Some((label.into(), message));
        self
    }
}

/// Puts a toast to `base`, or nothing: below it where that is a list that `makes_room`, else over it, above the buttons at its foot; always build it, as with [`dialog`](super::dialog()).
pub fn toast<'a, Message: Clone + 'a>(
    base: impl Into<Element<'a, Message>>,
    toast: Option<Toast<Message>>,
    makes_room: bool,
) -> Element<'a, Message> {
    let toast = toast.map(|toast| {
        let action = toast
            .action
            .map(|(label, message)| button::quiet(label).small().on_press(message));
        let close = toast.close.map(|(label, message)| {
            button::icon_button(Icon::Close, label)
                .compact(true)
                .on_press(message)
        });
        let content = row![
            toast.kind.mark(20.0),
            text::body(toast.words).width(Length::Fill)
        ]
        .push(action.map(Element::from))
        .push(close.map(Element::from))
        .spacing(space::S + 2.0)
        .align_y(Alignment::Center);
        let card = container(content)
            .padding(
                iced::padding::vertical(space::S)
                    .left(space::M + 2.0)
                    .right(space::S),
            )
            .max_width(space::COLUMN - 2.0 * space::L)
            .style(move |theme: &Theme| container::Style {
                background: Some(theme.colors().raised.into()),
                text_color: Some(theme.colors().text),
                border: border::rounded(space::RADIUS)
                    .width(1)
                    .color(toast.kind.ink(*theme)),
                ..container::Style::default()
            });
        Element::from(
            container(iced::widget::opaque(card))
                .padding(
                    iced::padding::horizontal(space::L)
                        .top(space::S)
                        .bottom(space::L),
                )
                .center_x(Length::Fill),
        )
    });
    Element::new(Toasted {
        parts: [base.into(), toast.unwrap_or_else(nothing)],
        makes_room,
    })
}

/// A tinted box in the flow of a page: an icon, a title, words and buttons below them.
pub fn banner<'a, Message: 'a>(
    kind: Kind,
    title: impl Into<String>,
    body: impl Into<String>,
    buttons: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let body = body.into();
    let words = column![text::strong(title.into())]
        .push((!body.is_empty()).then(|| text::body(body)))
        .push((!buttons.is_empty()).then(|| {
            container(Row::with_children(buttons).spacing(space::S).wrap())
                .padding(iced::padding::top(space::S))
        }))
        .spacing(2)
        .width(Length::Fill);
    container(row![kind.mark(20.0), words].spacing(space::M))
        .padding([space::M, space::M + 2.0])
        .width(Length::Fill)
        .style(move |theme: &Theme| container::Style {
            background: Some(kind.tint(*theme).into()),
            text_color: Some(theme.colors().text),
            border: border::rounded(space::RADIUS),
            ..container::Style::default()
        })
        .into()
}

/// A line across the top of the window for what is true of all that is below it, with a button where there is one.
pub fn strip<'a, Message: Clone + 'a>(
    kind: Kind,
    words: impl Into<String>,
    action: Option<(String, Message)>,
) -> Element<'a, Message> {
    let action = action.map(|(label, message)| {
        let button = button::quiet(label).small().on_press(message);
        Element::from(button.id("strip"))
    });
    let content = row![
        kind.mark(16.0),
        text::caption(words.into()).width(Length::Fill)
    ]
    .push(action)
    .spacing(space::S)
    .align_y(Alignment::Center);
    container(page::frame(
        container(content).padding([space::XS, space::L]).into(),
    ))
    .width(Length::Fill)
    .style(move |theme: &Theme| container::Style {
        background: Some(kind.tint(*theme).into()),
        text_color: Some(theme.colors().text),
        ..container::Style::default()
    })
    .into()
}

/// Lays a page below a [`strip`], or takes the whole window for it; always build it, as with [`dialog`](super::dialog()).
pub fn below<'a, Message: 'a>(
    strip: Option<Element<'a, Message>>,
    page: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    // The page is always the second child, so that what it remembers does not depend on the strip.
    let strip = strip.unwrap_or_else(|| iced::widget::space().into());
    column![strip, page.into()]
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// What a page shows when it has nothing to show: why, and what to do about it.
pub fn empty<'a, Message: 'a>(
    name: Icon,
    title: impl Into<String>,
    body: impl Into<String>,
    buttons: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let disc = container(
        icon(name, 28.0).style(|theme: &Theme| iced::widget::text::Style {
            color: Some(theme.colors().accent),
        }),
    )
    .center(64)
    .style(|theme: &Theme| container::Style {
        background: Some(theme.colors().accent_soft.into()),
        border: border::rounded(32),
        ..container::Style::default()
    });
    let words = column![
        text::heading(title.into()).center(),
        text::muted(body.into()).center()
    ]
    .spacing(space::XS)
    .align_x(Alignment::Center);
    let buttons = Column::with_children(buttons)
        .spacing(space::S)
        .align_x(Alignment::Center);
    let all = column![disc, words, buttons]
        .spacing(space::L)
        .align_x(Alignment::Center)
        .max_width(360);
    container(all)
        .center_x(Length::Fill)
        .padding([space::XL * 2.0, 0.0])
        .into()
}
