//! Where a toast stands: below a list, which becomes lower by it; on any other page over the page, above the buttons at its foot. Those
//! are neither covered nor moved, for a button that moves under the pointer is another one than the one that was meant.

use crate::ui::page::FOOTER;
use crate::ui::{Element, Theme};

use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{Event, Length, Point, Rectangle, Size, Vector};

/// A page and its toast, in this order; the toast is an element without height where there is none.
pub struct Toasted<'a, Message> {
    pub parts: [Element<'a, Message>; 2],
    /// The page is a list, which makes room.
    pub makes_room: bool,
}

/// Looks for the top of the buttons at the foot of a page.
struct FootOf(Option<f32>);

impl Operation for FootOf {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&Id::new(FOOTER)) {
            self.0 = Some(bounds.y);
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Toasted<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.parts.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.parts);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let size = limits.max();
        let [page, toast] = &mut self.parts;
        let [page_tree, toast_tree] = &mut tree.children[..] else {
            return layout::Node::new(size);
        };
        let limits = layout::Limits::new(Size::ZERO, size);
        let mut toast = toast.as_widget_mut().layout(toast_tree, renderer, &limits);
        let room = toast.size().height;
        let limits = match self.makes_room {
            true => limits.shrink((0.0, room)),
            false => limits,
        };
        let laid_out = page.as_widget_mut().layout(page_tree, renderer, &limits);
        let mut foot = FootOf(None);
        if room > 0.0 && !self.makes_room {
            let layout = Layout::new(&laid_out);
            page.as_widget_mut()
                .operate(page_tree, layout, renderer, &mut foot);
        }
        let bottom = foot.0.unwrap_or(size.height);
        toast.move_to_mut(Point::new(0.0, (bottom - room).max(0.0)));
        layout::Node::with_children(size, vec![laid_out, toast])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            let parts = self.parts.iter_mut().zip(&mut tree.children);
            for ((part, tree), layout) in parts.zip(layout.children()) {
                part.as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        mut cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        // The toast first: what lies behind it is not pressed through it.
        let parts = self.parts.iter_mut().zip(&mut tree.children);
        let mut parts: Vec<_> = parts.zip(layout.children()).collect();
        while let Some(((part, tree), layout)) = parts.pop() {
            part.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
            if shell.is_event_captured() {
                return;
            }
            let part = part.as_widget();
            let over = part.mouse_interaction(tree, layout, cursor, viewport, renderer);
            if over != mouse::Interaction::None {
                cursor = cursor.levitate();
            }
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
        use iced::advanced::Renderer as _;

        let [page, toast] = &self.parts;
        let ([page_tree, toast_tree], [page_layout, toast_layout]) = (
            &tree.children[..],
            &layout.children().collect::<Vec<_>>()[..],
        ) else {
            return;
        };
        let over = toast.as_widget().mouse_interaction(
            toast_tree,
            *toast_layout,
            cursor,
            viewport,
            renderer,
        );
        let below = match over {
            mouse::Interaction::None => cursor,
            _ => mouse::Cursor::Unavailable,
        };
        page.as_widget().draw(
            page_tree,
            renderer,
            theme,
            style,
            *page_layout,
            below,
            viewport,
        );
        if toast_layout.bounds().height > 0.0 {
            renderer.with_layer(*viewport, |renderer| {
                toast.as_widget().draw(
                    toast_tree,
                    renderer,
                    theme,
                    style,
                    *toast_layout,
                    cursor,
                    viewport,
                );
            });
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
        let parts = self.parts.iter().zip(&tree.children).zip(layout.children());
        let interactions = parts.map(|((part, tree), layout)| {
            part.as_widget()
                .mouse_interaction(tree, layout, cursor, viewport, renderer)
        });
        let last = interactions
            .filter(|it| *it != mouse::Interaction::None)
            .last();
        last.unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        overlay::from_children(
            &mut self.parts,
            tree,
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
