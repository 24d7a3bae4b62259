//! How things stand together: columns and rows with the usual gaps, a page of its own in the middle of the window.

use super::{Element, Theme, space};

use iced::widget::{Column, Row, container, scrollable, space as gap};
use iced::{Alignment, Fill};

/// Things one below the other, as wide as the page.
pub fn column<'a, Message: 'a>(
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Column<'a, Message, Theme, iced::Renderer> {
    Column::with_children(children)
        .spacing(space::L)
        .width(Fill)
}

/// Lines that belong together, one below the other.
pub fn lines<'a, Message: 'a>(
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Column<'a, Message, Theme, iced::Renderer> {
    Column::with_children(children).spacing(2).width(Fill)
}

/// Things side by side, in the middle of the row's height.
pub fn row<'a, Message: 'a>(
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Row<'a, Message, Theme, iced::Renderer> {
    Row::with_children(children)
        .spacing(space::M)
        .align_y(Alignment::Center)
}

/// Two things at the two ends of a row.
pub fn spread<'a, Message: 'a>(
    left: impl Into<Element<'a, Message>>,
    right: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    row([left.into(), gap::horizontal().into(), right.into()]).into()
}

/// A page of its own in the middle of the window, for states in which there is nothing else to do; it scrolls when it must.
pub fn centred<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let inside = container(content)
        .max_width(400)
        .padding([space::XL, space::L]);
    container(scrollable(container(inside).center_x(Fill)).width(Fill))
        .center_y(Fill)
        .into()
}

/// Nothing at all.
pub fn nothing<'a, Message: 'a>() -> Element<'a, Message> {
    gap().into()
}
