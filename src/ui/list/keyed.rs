//! A column whose rows keep what they know, such as the focus, when others come and go before or behind them. (iced's own keyed column
//! finds out from the two lengths what has changed; where as many come as go, it gives each row what its neighbour knew.)

use super::Rows;
use crate::ui::{Element, Theme, space};

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::widget::Column;
use iced::{Event, Fill, Length, Rectangle, Size, Vector};

/// Makes it of the rows in sight, no two of whose keys are alike. The room of the others is its padding: an element of no height would
/// be left out of a column, and what follows it be taken for another one.
pub fn keyed<'a, Key: Copy + PartialEq + 'static, Message: 'a>(
    rows: Rows<'a, Key, Message>,
) -> Element<'a, Message> {
    let (keys, shown): (Vec<Key>, Vec<Element<'a, Message>>) = rows.shown.into_iter().unzip();
    // And the ring of the first and of the last one is seen whole.
    let room = iced::padding::top(rows.above + space::XS).bottom(rows.below + space::XS);
    Element::new(Keyed {
        keys,
        rows: Column::with_children(shown)
            .spacing(rows.gap)
            .padding(room)
            .width(Fill),
    })
}

struct Keyed<'a, Key, Message> {
    keys: Vec<Key>,
    rows: Column<'a, Message, Theme, iced::Renderer>,
}

impl<Key: Copy + PartialEq + 'static, Message> Widget<Message, Theme, iced::Renderer>
    for Keyed<'_, Key, Message>
{
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Vec<Key>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(self.keys.clone())
    }

    fn children(&self) -> Vec<Tree> {
        self.rows.children()
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<Vec<Key>>();
        if *state != self.keys {
            let mut before: Vec<Option<Tree>> = tree.children.drain(..).map(Some).collect();
            let mut of = |key: &Key| {
                let place = state.iter().position(|it| it == key)?;
                before.get_mut(place)?.take()
            };
            // What is new is compared with nothing, and so made anew.
            tree.children = self
                .keys
                .iter()
                .map(|key| of(key).unwrap_or_else(Tree::empty))
                .collect();
            state.clone_from(&self.keys);
        }
        self.rows.diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.rows.size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.rows.layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.rows.operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        self.rows.update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.rows
            .draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.rows
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        self.rows
            .overlay(tree, layout, renderer, viewport, translation)
    }
}
