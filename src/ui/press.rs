//! What can be pressed: by mouse, touch, Enter or Space, with a focus ring for the keyboard.

mod paint;
mod state;

pub(crate) use paint::Look;
pub(crate) use state::State;

use self::paint::{Status, paint};
use self::state::{is_plain, is_press};
use super::{Element, Theme, space};

use iced::advanced::widget::operation::Focusable as _;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, key::Named};
use iced::{
    Alignment, Color, Event, Length, Padding, Rectangle, Size, Vector, border, touch, window,
};

/// How far the focus ring reaches beyond what it surrounds; containers that clip leave at least this much room.
const RING_GAP: f32 = 3.0;

/// A row or card that can be pressed; buttons inside it get their own presses.
pub struct Pressable<'a, Message> {
    content: Element<'a, Message>,
    on_press: Option<Message>,
    on_enter: Option<Message>,
    on_delete: Option<Message>,
    on_focus: Option<Message>,
    id: Option<Id>,
    width: Length,
    height: Length,
    padding: Padding,
    look: Look,
    selected: bool,
    centered: bool,
    drawn: Option<Status>,
}

/// Makes `content` a row or card that can be pressed: full width, with hover, selection and focus ring.
pub fn pressable<'a, Message>(content: impl Into<Element<'a, Message>>) -> Pressable<'a, Message> {
    Pressable {
        content: content.into(),
        on_press: None,
        on_enter: None,
        on_delete: None,
        on_focus: None,
        id: None,
        width: Length::Fill,
        height: Length::Shrink,
        padding: Padding::from([space::M, space::L]),
        look: Look::Row,
        selected: false,
        centered: false,
        drawn: None,
    }
}

impl<'a, Message> Pressable<'a, Message> {
    /// Sets what a press says; without it the row is plain and takes no focus.
    pub fn on_press(self, message: Message) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// Sets or removes what a press says.
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.on_press = message;
        self
    }

    /// Sets what Enter says while it has the focus, where that is not what a press says.
    pub fn on_enter(mut self, message: Message) -> Self {
        self.on_enter = Some(message);
        self
    }

    /// Sets what the Delete key says while it has the focus.
    pub fn on_delete(mut self, message: Message) -> Self {
        self.on_delete = Some(message);
        self
    }

    /// Sets what is said when it has the focus and is not the chosen one, so that there is one cursor and not two. The keys that
    /// move a selection take the focus from it then.
    pub fn on_focus(mut self, message: Message) -> Self {
        self.on_focus = Some(message);
        self
    }

    /// Sets the name by which [`focus`](super::focus::focus) and tests find it.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Marks it as the chosen one.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Sets its width; a row fills by default.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets the space around the contents.
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    pub(crate) fn id_maybe(mut self, id: Option<Id>) -> Self {
        self.id = id;
        self
    }

    pub(crate) fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    pub(crate) fn look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    pub(crate) fn centered(mut self) -> Self {
        self.centered = true;
        self
    }
}

impl<Message: Clone> Pressable<'_, Message> {
    fn status(&self, state: &State, over: bool) -> Status {
        match (&self.on_press, over, state.pressed) {
            (None, ..) => Status::Disabled,
            (_, true, true) => Status::Pressed,
            (_, true, false) => Status::Hovered,
            (_, false, _) => Status::Idle,
        }
    }

    fn handle(&self, state: &mut State, event: &Event, over: bool, shell: &mut Shell<'_, Message>) {
        let taken = shell.is_event_captured();
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if taken || !over || self.on_press.is_none() =>
            {
                state.unfocus();
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                *state = State {
                    pressed: true,
                    focused: true,
                    ring: false,
                };
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if state.pressed =>
            {
                state.pressed = false;
                if let Some(message) = self.on_press.clone().filter(|_| over && !taken) {
                    shell.publish(message);
                }
                shell.capture_event();
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.pressed = false,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                modifiers,
                repeat,
                ..
            }) if state.focused && !taken && is_press(key, *modifiers) => {
                let enter = self.on_enter.clone();
                let enter = enter.filter(|_| *key == keyboard::Key::Named(Named::Enter));
                let message = enter.or_else(|| self.on_press.clone());
                if let Some(message) = message.filter(|_| !repeat) {
                    shell.publish(message);
                }
                shell.capture_event();
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(key),
                modifiers,
                repeat,
                ..
            }) if state.focused && !taken && is_plain(*modifiers) => {
                match (key, &self.on_delete, &self.on_focus) {
                    (Named::Delete, Some(message), _) => {
                        if !repeat {
                            shell.publish(message.clone());
                        }
                        shell.capture_event();
                    }
                    (
                        Named::ArrowUp
                        | Named::ArrowDown
                        | Named::PageUp
                        | Named::PageDown
                        | Named::Home
                        | Named::End,
                        _,
                        Some(_),
                    ) => state.unfocus(),
                    _ => {}
                }
            }
            Event::Window(window::Event::RedrawRequested(_)) if state.focused && !self.selected => {
                if let Some(message) = self.on_focus.clone() {
                    shell.publish(message);
                }
            }
            _ => {}
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Pressable<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        if self.on_press.is_none() {
            *tree.state.downcast_mut::<State>() = State::default();
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let align = if self.centered {
            Alignment::Center
        } else {
            Alignment::Start
        };
        layout::positioned(
            limits,
            self.width,
            self.height,
            self.padding,
            |limits| {
                self.content.as_widget_mut().layout(
                    &mut tree.children[0],
                    renderer,
                    &limits.loose(),
                )
            },
            |content, size| content.align(align, Alignment::Center, size),
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        operation.container(self.id.as_ref(), bounds);
        if self.on_press.is_some() {
            let state = tree.state.downcast_mut::<State>();
            operation.focusable(self.id.as_ref(), bounds, state);
            operation.custom(self.id.as_ref(), bounds, state);
        }
        operation.traverse(&mut |operation| {
            if let Some(layout) = layout.children().next() {
                self.content.as_widget_mut().operate(
                    &mut tree.children[0],
                    layout,
                    renderer,
                    operation,
                );
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
        if let Some(content) = layout.children().next() {
            self.content.as_widget_mut().update(
                &mut tree.children[0],
                event,
                content,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
        let over = cursor.is_over(layout.bounds());
        let state = tree.state.downcast_mut::<State>();
        let ring = state.ring;
        self.handle(state, event, over, shell);
        let status = self.status(state, over);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.drawn = Some(status);
        } else if ring != state.ring || self.drawn.is_some_and(|drawn| drawn != status) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        use iced::advanced::Renderer as _;

        let bounds = layout.bounds();
        let state = tree.state.downcast_ref::<State>();
        let status = self.drawn.unwrap_or(Status::Idle);
        let paint = paint(*theme, self.look, status, self.selected);
        if paint.fill.is_some() || paint.border.width > 0.0 {
            let quad = renderer::Quad {
                bounds,
                border: paint.border,
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, paint.fill.unwrap_or(Color::TRANSPARENT));
        }
        if state.ring {
            let radius = paint.border.radius.top_left + RING_GAP;
            let quad = renderer::Quad {
                bounds: bounds.expand(RING_GAP),
                border: border::rounded(radius)
                    .width(2)
                    .color(theme.colors().accent),
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, Color::TRANSPARENT);
        }
        if let Some(content) = layout.children().next() {
            let style = renderer::Style {
                text_color: paint.text,
            };
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                &style,
                content,
                cursor,
                viewport,
            );
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
        let inner = layout.children().next().map(|content| {
            self.content.as_widget().mouse_interaction(
                &tree.children[0],
                content,
                cursor,
                viewport,
                renderer,
            )
        });
        match inner {
            Some(interaction) if interaction != mouse::Interaction::None => interaction,
            _ if !cursor.is_over(layout.bounds()) => mouse::Interaction::None,
            _ if self.on_press.is_some() => mouse::Interaction::Pointer,
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
        let content = layout.children().next()?;
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            content,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: Clone + 'a> From<Pressable<'a, Message>> for Element<'a, Message> {
    fn from(pressable: Pressable<'a, Message>) -> Self {
        Element::new(pressable)
    }
}
