//! A dialog over the dimmed window: takes the focus, keeps it, gives it back; Escape closes it.

use super::focus::{Goal, Scope, travel};
use super::keys::run;
use super::{Element, Theme, space, text};

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key};
use iced::widget::{column, container, scrollable};
use iced::{Alignment, Event, Length, Rectangle, Size, Vector, border, touch};

/// Lays a dialog over `base`, or nothing. Always build it, with `None` while there is no dialog: otherwise the widgets of
/// `base` forget where they were scrolled. Opening focuses the first thing in the dialog unless one is focused by name;
/// closing gives the focus back. Nothing in `base` gets an event meanwhile.
pub fn dialog<'a, Message: Clone + 'a>(
    base: impl Into<Element<'a, Message>>,
    content: Option<Element<'a, Message>>,
    on_dismiss: Message,
) -> Element<'a, Message> {
    let content = content.map(|content| {
        let inside = container(content)
            .padding(space::XL - space::XS)
            .width(Length::Fill);
        let card = container(scrollable(inside).width(Length::Fill))
            .max_width(420)
            .style(|theme: &Theme| container::Style {
                background: Some(theme.colors().raised.into()),
                text_color: Some(theme.colors().text),
                border: border::rounded(space::RADIUS + 2.0)
                    .width(1)
                    .color(theme.colors().border),
                ..container::Style::default()
            });
        container(card)
            .padding(space::L)
            .center(Length::Fill)
            .into()
    });
    Element::new(Modal {
        base: base.into(),
        dialog: content,
        on_dismiss,
    })
}

/// The contents of a dialog: a title, a body and the actions at the end, the safe one first.
pub fn question<'a, Message: 'a>(
    title: impl Into<String>,
    body: impl Into<Element<'a, Message>>,
    buttons: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let buttons = iced::widget::Row::with_children(buttons)
        .spacing(space::S)
        .wrap()
        .align_x(Alignment::End);
    column![
        text::title(title.into()),
        body.into(),
        container(buttons)
            .align_right(Length::Fill)
            .padding(iced::padding::top(space::S)),
    ]
    .spacing(space::M)
    .into()
}

struct Modal<'a, Message> {
    base: Element<'a, Message>,
    dialog: Option<Element<'a, Message>>,
    on_dismiss: Message,
}

#[derive(Default)]
struct State {
    open: bool,
    by_keyboard: bool,
    left: Option<usize>,
}

impl<Message> Modal<'_, Message> {
    /// Moves the focus into a dialog that has just opened, or back out of one that has just closed.
    fn settle(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &iced::Renderer) {
        let state = tree.state.downcast_mut::<State>();
        let open = self.dialog.is_some();
        if state.open == open {
            return;
        }
        state.open = open;
        let mut layouts = layout.children();
        let (Some(under), over) = (layouts.next(), layouts.next()) else {
            return;
        };
        let ring = state.by_keyboard;
        if let (Some(dialog), Some(over)) = (&mut self.dialog, over) {
            let mut leave = travel(Goal::Nothing);
            run(
                &mut self.base,
                &mut tree.children[0],
                under,
                renderer,
                &mut leave,
            );
            state.left = leave.focused();
            let mut look = travel(Goal::Stay);
            run(dialog, &mut tree.children[1], over, renderer, &mut look);
            if look.focused().is_none() {
                let mut enter = travel(Goal::First);
                enter.ring = ring;
                run(dialog, &mut tree.children[1], over, renderer, &mut enter);
            }
        } else if let Some(place) = state.left.take() {
            let mut back = travel(Goal::NthIfNone(place));
            back.ring = ring;
            run(
                &mut self.base,
                &mut tree.children[0],
                under,
                renderer,
                &mut back,
            );
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Modal<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        std::iter::once(&self.base)
            .chain(&self.dialog)
            .map(Tree::new)
            .collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let children: Vec<_> = std::iter::once(&self.base).chain(&self.dialog).collect();
        tree.diff_children(&children);
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
        let size = limits.resolve(Length::Fill, Length::Fill, Size::ZERO);
        let base = self
            .base
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits);
        let mut nodes = vec![base];
        if let Some(dialog) = &mut self.dialog {
            let limits = layout::Limits::new(Size::ZERO, size);
            nodes.push(
                dialog
                    .as_widget_mut()
                    .layout(&mut tree.children[1], renderer, &limits),
            );
        }
        layout::Node::with_children(size, nodes)
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
            let mut layouts = layout.children();
            if let Some(under) = layouts.next() {
                self.base.as_widget_mut().operate(
                    &mut tree.children[0],
                    under,
                    renderer,
                    operation,
                );
            }
            if let (Some(dialog), Some(over)) = (&mut self.dialog, layouts.next()) {
                operation.custom(None, over.bounds(), &mut Scope::Enter);
                dialog
                    .as_widget_mut()
                    .operate(&mut tree.children[1], over, renderer, operation);
                operation.custom(None, over.bounds(), &mut Scope::Leave);
            }
        });
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
        self.settle(tree, layout, renderer);
        let state = tree.state.downcast_mut::<State>();
        let press = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(_))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        if press {
            state.by_keyboard = false;
        } else if matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { .. })) {
            state.by_keyboard = true;
        }
        let mut layouts = layout.children();
        let Some(under) = layouts.next() else {
            return;
        };
        let base_tree = &mut tree.children[0];
        let (Some(dialog), Some(over)) = (&mut self.dialog, layouts.next()) else {
            let base = self.base.as_widget_mut();
            base.update(
                base_tree, event, under, cursor, renderer, clipboard, shell, viewport,
            );
            return;
        };
        if let Event::Window(_) = event {
            let away = mouse::Cursor::Unavailable;
            let base = self.base.as_widget_mut();
            base.update(
                base_tree, event, under, away, renderer, clipboard, shell, viewport,
            );
        }
        let dialog = dialog.as_widget_mut();
        dialog.update(
            &mut tree.children[1],
            event,
            over,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        let escape = matches!(
            event,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(key::Named::Escape),
                ..
            })
        );
        if escape && !shell.is_event_captured() {
            shell.publish(self.on_dismiss.clone());
        }
        if escape || press {
            shell.capture_event();
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
        let mut layouts = layout.children();
        let Some(under) = layouts.next() else {
            return;
        };
        let base_cursor = if self.dialog.is_some() {
            mouse::Cursor::Unavailable
        } else {
            cursor
        };
        self.base.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            under,
            base_cursor,
            viewport,
        );
        if let (Some(dialog), Some(over)) = (&self.dialog, layouts.next()) {
            renderer.with_layer(layout.bounds(), |renderer| {
                let quad = renderer::Quad {
                    bounds: layout.bounds(),
                    ..renderer::Quad::default()
                };
                renderer.fill_quad(quad, theme.colors().scrim);
            });
            renderer.with_layer(layout.bounds(), |renderer| {
                dialog.as_widget().draw(
                    &tree.children[1],
                    renderer,
                    theme,
                    style,
                    over,
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
        let mut layouts = layout.children();
        match (layouts.next(), &self.dialog, layouts.next()) {
            (_, Some(dialog), Some(over)) => {
                let dialog = dialog.as_widget();
                match dialog.mouse_interaction(&tree.children[1], over, cursor, viewport, renderer)
                {
                    mouse::Interaction::None => mouse::Interaction::Idle,
                    interaction => interaction,
                }
            }
            (Some(under), ..) => {
                let base = self.base.as_widget();
                base.mouse_interaction(&tree.children[0], under, cursor, viewport, renderer)
            }
            _ => mouse::Interaction::None,
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let mut layouts = layout.children();
        let under = layouts.next()?;
        match (&mut self.dialog, layouts.next()) {
            (Some(dialog), Some(over)) => dialog.as_widget_mut().overlay(
                &mut tree.children[1],
                over,
                renderer,
                viewport,
                translation,
            ),
            _ => self.base.as_widget_mut().overlay(
                &mut tree.children[0],
                under,
                renderer,
                viewport,
                translation,
            ),
        }
    }
}
