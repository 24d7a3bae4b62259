//! A page whose body is one long list: only the rows in sight are built, however many there are.

use super::{Element, page::frame, space};

mod keyed;

use self::keyed::keyed;

use iced::widget::{column, container, scrollable};
use iced::{Fill, Length};

/// The rows of a list that are in sight, and how much room the others take. Each has a key of its own, so that the focus
/// stays with the row and not with its place when the list scrolls or changes.
pub struct Rows<'a, Key, Message> {
    /// Logical pixels above the first row that is built.
    pub above: f32,
    /// The rows in sight.
    pub shown: Vec<(Key, Element<'a, Message>)>,
    /// Logical pixels below the last row that is built.
    pub below: f32,
    /// The gap between two rows.
    pub gap: f32,
}

/// Puts a page with a list together: header and search stay, the rows scroll under the name `id`. Scrolling says how far
/// down the list is and how high its window is, both in logical pixels.
pub fn list_page<'a, Key: Copy + PartialEq + 'static, Message: 'a>(
    header: Element<'a, Message>,
    search: Element<'a, Message>,
    id: &'static str,
    rows: Rows<'a, Key, Message>,
    on_scroll: impl Fn(f32, f32) -> Message + 'a,
) -> Element<'a, Message> {
    let inside = container(keyed(rows)).padding(iced::padding::horizontal(space::L));
    let scroll = scrollable(frame(inside.into()))
        .id(id)
        .on_scroll(move |viewport| {
            on_scroll(viewport.absolute_offset().y, viewport.bounds().height)
        })
        .direction(super::page::thin_scrollbar())
        .width(Fill)
        .height(Length::Fill);
    let search = container(search).padding(iced::padding::horizontal(space::L).bottom(space::S));
    column![frame(header), frame(search.into()), scroll].into()
}
