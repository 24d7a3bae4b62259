//! The frame of every screen: a header, contents that scroll, a footer that stays; all in one centred column.

use super::{Element, Icon, Theme, by_width, focus, icon_button, space, text};

use iced::widget::{Column, Row, column, container, row, rule, scrollable};
use iced::{Alignment, Length, border};

/// The name of the buttons at the foot of a [`page`].
pub(super) const FOOTER: &str = "footer";
/// The name of what scrolls in a [`page`].
pub const PAGE_SCROLL: &str = "page";

/// Below this width, in logical pixels, a header says "back" with an arrow alone.
const NARROW: f32 = 300.0;
/// Below this width, in logical pixels, the name of a page is set smaller.
const ROOM_FOR_TITLE: f32 = 220.0;

/// The bar at the top of a page; make one with [`header`].
pub struct Header<'a, Message> {
    title: String,
    back: Option<(String, Message)>,
    leading: Option<Element<'a, Message>>,
    actions: Vec<Element<'a, Message>>,
}

/// Makes the bar at the top of a page.
pub fn header<'a, Message>(title: impl Into<String>) -> Header<'a, Message> {
    Header {
        title: title.into(),
        back: None,
        leading: None,
        actions: Vec::new(),
    }
}

impl<'a, Message> Header<'a, Message> {
    /// Adds the way back, with its words.
    pub fn back(mut self, label: impl Into<String>, message: Message) -> Self {
        self.back = Some((label.into(), message));
        self
    }

    /// Puts something before the title, such as the mark.
    pub fn leading(mut self, element: impl Into<Element<'a, Message>>) -> Self {
        self.leading = Some(element.into());
        self
    }

    /// Adds an action at the end.
    pub fn action(mut self, element: impl Into<Element<'a, Message>>) -> Self {
        self.actions.push(element.into());
        self
    }
}

impl<'a, Message: Clone + 'a> From<Header<'a, Message>> for Element<'a, Message> {
    fn from(header: Header<'a, Message>) -> Self {
        let back = header.back.map(|(label, message)| {
            // The name of the page needs the room more than the word for "back".
            by_width(
                NARROW,
                icon_button(Icon::Back, label.clone())
                    .on_press(message.clone())
                    .id(focus::BACK),
                icon_button(Icon::Back, label)
                    .compact(true)
                    .on_press(message)
                    .id(focus::BACK),
            )
        });
        let left = if back.is_some() { space::S } else { space::L };
        row![]
            .push(back)
            .push(header.leading)
            .push(match header.actions.as_slice() {
                [] => title(header.title),
                // Short names of steps, which stay as they are.
                _ => title_line(text::Role::Title, header.title),
            })
            .push(
                Row::with_children(header.actions)
                    .spacing(space::S)
                    .align_y(Alignment::Center),
            )
            .spacing(space::S)
            .padding(iced::padding::left(left).right(space::L))
            .height(56)
            .align_y(Alignment::Center)
            .into()
    }
}

/// The name of the page, smaller where there is little room: most names then fit whole.
fn title<'a, Message: 'a>(name: String) -> Element<'a, Message> {
    by_width(
        ROOM_FOR_TITLE,
        title_line(text::Role::Title, name.clone()),
        title_line(text::Role::Heading, name),
    )
}

fn title_line<'a, Message: 'a>(role: text::Role, name: String) -> Element<'a, Message> {
    text::line(role, name).width(Length::Fill).into()
}

/// Puts a page together: the header stays, the body scrolls, the footer stays.
pub fn page<'a, Message: 'a>(
    header: Option<Element<'a, Message>>,
    body: impl Into<Element<'a, Message>>,
    footer: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let body = container(body).padding(
        iced::padding::horizontal(space::L)
            .top(space::XS)
            .bottom(space::L),
    );
    let scroll = scrollable(frame(body.into()))
        .id(PAGE_SCROLL)
        .direction(thin_scrollbar())
        .width(Length::Fill)
        .height(Length::Fill);
    let footer = footer.map(|footer| {
        let inside = container(footer)
            .padding([space::M, space::L])
            .width(Length::Fill);
        container(column![divider(), frame(inside.into())]).id(FOOTER)
    });
    column![]
        .push(header.map(frame))
        .push(scroll)
        .push(footer)
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// Keeps something in the one centred column, whatever the window's width.
pub(crate) fn frame<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    let column = container(content)
        .max_width(space::COLUMN)
        .width(Length::Fill);
    container(column).center_x(Length::Fill).into()
}

/// The scrollbar of every page.
pub(crate) fn thin_scrollbar() -> scrollable::Direction {
    let bar = scrollable::Scrollbar::new()
        .width(6)
        .scroller_width(6)
        .margin(4);
    scrollable::Direction::Vertical(bar)
}

/// A card: a surface with a hairline around things that belong together.
pub fn card<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(content)
        .padding(space::L)
        .width(Length::Fill)
        .style(|theme: &Theme| container::Style {
            background: Some(theme.colors().surface.into()),
            border: border::rounded(space::RADIUS)
                .width(1)
                .color(theme.colors().border),
            ..container::Style::default()
        })
        .into()
}

/// A group with its name above.
pub fn section<'a, Message: 'a>(
    title: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    column![text::heading(title.into()), content.into()]
        .spacing(space::S)
        .into()
}

/// A hairline.
pub fn divider<'a, Message: 'a>() -> Element<'a, Message> {
    rule::horizontal(1).into()
}

/// Buttons one below the other, each as wide as the column, the most important first.
pub fn actions<'a, Message: 'a>(buttons: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    Column::with_children(buttons)
        .spacing(space::S)
        .width(Length::Fill)
        .into()
}
