//! Keys at the root of the window: Tab moves the focus, everything else is offered to the program.

use super::focus::{Goal, note, travel};
use super::{Element, Theme};

use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, Modifiers, key};
use iced::{Event, Length, Rectangle, Size, Vector};

/// A key going down.
#[derive(Debug, Clone, Copy)]
pub struct KeyPress<'a> {
    /// The key, without modifiers.
    pub key: &'a Key,
    /// The Latin letter at that place of the keyboard, for shortcuts on any layout.
    pub latin: Option<char>,
    /// The modifiers held.
    pub modifiers: Modifiers,
    /// The text it types, if any.
    pub text: Option<&'a str>,
    /// Whether a component has already acted on it.
    pub captured: bool,
    /// Whether it repeats because it is held.
    pub repeat: bool,
}

impl KeyPress<'_> {
    /// Whether it is this named key, whatever the modifiers.
    pub fn is(&self, named: key::Named) -> bool {
        matches!(self.key, Key::Named(name) if *name == named)
    }

    /// Whether it is Ctrl (on macOS Command) and this lower-case Latin letter, without Alt.
    pub fn is_command(&self, letter: char) -> bool {
        self.modifiers.command() && !self.modifiers.alt() && self.latin == Some(letter)
    }

    /// The text it types when it is no shortcut and no control character.
    pub fn typed(&self) -> Option<&str> {
        let shortcut = self.modifiers.control() || self.modifiers.alt() || self.modifiers.logo();
        self.text
            .filter(|text| !shortcut && !text.is_empty() && !text.chars().any(char::is_control))
    }
}

/// Wraps the whole window: Tab and Shift+Tab move the focus round; any other key press goes to `on_press` after the
/// components had it. Escape arrives here from a focused field too; one that closed a dialog arrives as captured.
pub fn keys<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_press: impl Fn(KeyPress<'_>) -> Option<Message> + 'a,
) -> Element<'a, Message> {
    Element::new(Keys {
        content: content.into(),
        on_press: Box::new(on_press),
    })
}

type OnPress<'a, Message> = Box<dyn Fn(KeyPress<'_>) -> Option<Message> + 'a>;

struct Keys<'a, Message> {
    content: Element<'a, Message>,
    on_press: OnPress<'a, Message>,
}

/// Runs an operation and those that follow from it.
pub(crate) fn run<Message>(
    content: &mut Element<'_, Message>,
    tree: &mut Tree,
    layout: Layout<'_>,
    renderer: &iced::Renderer,
    operation: &mut dyn Operation,
) {
    content
        .as_widget_mut()
        .operate(tree, layout, renderer, operation);
    let mut outcome = operation.finish();
    while let Outcome::Chain(mut next) = outcome {
        content
            .as_widget_mut()
            .operate(tree, layout, renderer, next.as_mut());
        outcome = next.finish();
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Keys<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content
            .as_widget_mut()
            .operate(tree, layout, renderer, operation);
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
        note(event);
        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
        let Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            text,
            repeat,
            ..
        }) = event
        else {
            return;
        };
        let captured = shell.is_event_captured();
        let plain = !modifiers.control() && !modifiers.alt() && !modifiers.logo();
        if matches!(key, Key::Named(key::Named::Tab)) && plain && !captured {
            let goal = if modifiers.shift() {
                Goal::Previous
            } else {
                Goal::Next
            };
            run(&mut self.content, tree, layout, renderer, &mut travel(goal));
            shell.capture_event();
            shell.request_redraw();
            return;
        }
        let press = KeyPress {
            key,
            latin: key.to_latin(*physical_key),
            modifiers: *modifiers,
            text: text.as_deref(),
            captured,
            repeat: *repeat,
        };
        if let Some(message) = (self.on_press)(press) {
            shell.publish(message);
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
        self.content
            .as_widget()
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
        self.content
            .as_widget()
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
        self.content
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
    }
}
