//! One of two shapes of the same thing, by how much room there is for it.

use super::{Element, Theme};

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Vector};

/// Shows `wide` where at least `least` logical pixels of width are there for it, else `narrow`.
pub fn by_width<'a, Message: 'a>(
    least: f32,
    wide: impl Into<Element<'a, Message>>,
    narrow: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(ByWidth {
        least,
        shapes: [wide.into(), narrow.into()],
    })
}

struct ByWidth<'a, Message> {
    least: f32,
    shapes: [Element<'a, Message>; 2],
}

/// Which of the two shows.
#[derive(Default)]
struct Shown(usize);

fn shown(tree: &Tree) -> usize {
    tree.state.downcast_ref::<Shown>().0
}

impl<Message> Widget<Message, Theme, iced::Renderer> for ByWidth<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Shown>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Shown::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.shapes.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.shapes);
    }

    fn size(&self) -> Size<Length> {
        self.shapes[0].as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let place = usize::from(limits.max().width < self.least);
        tree.state.downcast_mut::<Shown>().0 = place;
        let child = &mut tree.children[place];
        let node = self.shapes[place]
            .as_widget_mut()
            .layout(child, renderer, limits);
        layout::Node::with_children(node.size(), vec![node])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let place = shown(tree);
        if let Some(layout) = layout.children().next() {
            let shape = self.shapes[place].as_widget_mut();
            shape.operate(&mut tree.children[place], layout, renderer, operation);
        }
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
        let place = shown(tree);
        if let Some(layout) = layout.children().next() {
            self.shapes[place].as_widget_mut().update(
                &mut tree.children[place],
                event,
                layout,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
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
        let place = shown(tree);
        if let Some(layout) = layout.children().next() {
            let shape = self.shapes[place].as_widget();
            let child = &tree.children[place];
            shape.draw(child, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let place = shown(tree);
        layout
            .children()
            .next()
            .map_or_else(mouse::Interaction::default, |layout| {
                let shape = self.shapes[place].as_widget();
                shape.mouse_interaction(&tree.children[place], layout, cursor, viewport, renderer)
            })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let place = shown(tree);
        let layout = layout.children().next()?;
        self.shapes[place].as_widget_mut().overlay(
            &mut tree.children[place],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
