//! A field to type into: its label above, what it expects or what is wrong below.

use super::notice::Kind;
use super::theme::text_input_style;
use super::{Element, Icon, Theme, font, space, text};

use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key};
use iced::widget::{column, container, row, stack, text_input};
use iced::{Event, Length, Padding, Rectangle, Size, Vector};

/// A labelled field; make one with [`field`].
pub struct Field<'a, Message> {
    label: String,
    placeholder: String,
    value: &'a str,
    on_input: Option<Box<dyn Fn(String) -> Message + 'a>>,
    on_submit: Option<Message>,
    secure: bool,
    plain: bool,
    hint: Option<String>,
    error: Option<String>,
    id: Option<Id>,
    icon: Option<Icon>,
    trailing: Option<Element<'a, Message>>,
    width: Length,
}

/// Makes a field; an empty label leaves the line above it out. Without [`Field::on_input`] it cannot be changed.
pub fn field<'a, Message>(label: impl Into<String>, value: &'a str) -> Field<'a, Message> {
    Field {
        label: label.into(),
        placeholder: String::new(),
        value,
        on_input: None,
        on_submit: None,
        secure: false,
        plain: false,
        hint: None,
        error: None,
        id: None,
        icon: None,
        trailing: None,
        width: Length::Fill,
    }
}

impl<'a, Message> Field<'a, Message> {
    /// Sets the grey words of an empty field.
    pub fn placeholder(mut self, words: impl Into<String>) -> Self {
        self.placeholder = words.into();
        self
    }

    /// Sets what an edit says, with the whole new value.
    pub fn on_input(mut self, message: impl Fn(String) -> Message + 'a) -> Self {
        self.on_input = Some(Box::new(message));
        self
    }

    /// Sets what Enter says.
    pub fn on_submit(self, message: Message) -> Self {
        self.on_submit_maybe(Some(message))
    }

    /// Sets or removes what Enter says.
    pub fn on_submit_maybe(mut self, message: Option<Message>) -> Self {
        self.on_submit = message;
        self
    }

    /// Shows dots instead of the text.
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = secure;
        self
    }

    /// Tells that no secret is ever typed here, so that it is shown while the window is veiled.
    pub fn plain(mut self) -> Self {
        self.plain = true;
        self
    }

    /// Sets the note below.
    pub fn hint(mut self, words: impl Into<String>) -> Self {
        self.hint = Some(words.into());
        self
    }

    /// Sets what is wrong; it takes the place of the note.
    pub fn error(mut self, words: Option<impl Into<String>>) -> Self {
        self.error = words.map(Into::into);
        self
    }

    /// Sets the name by which [`focus`](super::focus::focus) and tests find it.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Puts an icon at the start.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Puts something at the end, inside the frame: a compact icon button.
    pub fn trailing(mut self, element: impl Into<Element<'a, Message>>) -> Self {
        self.trailing = Some(element.into());
        self
    }

    /// Sets its width; it fills by default.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }
}

impl<'a, Message: Clone + 'a> From<Field<'a, Message>> for Element<'a, Message> {
    fn from(field: Field<'a, Message>) -> Self {
        let wrong = field.error.is_some();
        let right = if field.trailing.is_some() {
            44.0
        } else {
            space::M
        };
        let mut input = text_input(&field.placeholder, field.value)
            .on_input_maybe(field.on_input)
            .on_submit_maybe(field.on_submit)
            .secure(field.secure)
            .size(15)
            .line_height(iced::widget::text::LineHeight::Absolute(20.into()))
            .font(font::REGULAR)
            .padding(Padding {
                top: 10.0,
                right,
                bottom: 10.0,
                left: space::M,
            })
            .style(move |theme: &Theme, status| {
                let theme = if field.plain {
                    theme.veiled(false)
                } else {
                    *theme
                };
                text_input_style(theme, status, wrong)
            });
        if let Some(id) = field.id {
            input = input.id(id);
        }
        if let Some(name) = field.icon {
            input = input.icon(text_input::Icon {
                font: font::ICONS,
                code_point: name.glyph(),
                size: Some(17.into()),
                spacing: 10.0,
                side: text_input::Side::Left,
            });
        }
        let input = Element::new(LetEscapePass {
            content: input.into(),
            secure: field.secure,
        });
        let frame = match field.trailing {
            Some(trailing) => {
                let trailing = container(trailing)
                    .align_right(Length::Fill)
                    .center_y(Length::Fill)
                    .padding([0, 2]);
                stack![input, trailing].into()
            }
            None => input,
        };
        let note: Option<Element<'a, Message>> = match (field.error, field.hint) {
            (Some(error), _) => Some(
                row![
                    container(Kind::Danger.mark(14.0)).padding(iced::padding::top(2)),
                    text::danger(error).width(Length::Fill)
                ]
                .spacing(6)
                .into(),
            ),
            (None, Some(hint)) => Some(text::caption(hint).into()),
            (None, None) => None,
        };
        let label = (!field.label.is_empty())
            .then(|| text::strong(field.label).size(13).font(font::MEDIUM));
        column![]
            .push(label)
            .push(frame)
            .push(note)
            .spacing(6)
            .width(field.width)
            .into()
    }
}

/// Keeps Escape from a text input, which would swallow it, so that it reaches the dialog or the root.
struct LetEscapePass<'a, Message> {
    content: Element<'a, Message>,
    /// What stands in it cannot be copied.
    secure: bool,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for LetEscapePass<'_, Message> {
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
        if is_for_others(event, self.secure) {
            return;
        }
        self.content.as_widget_mut().update(
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

/// Escape, and shortcuts that mean nothing in a field: they would type their character into it.
fn is_for_others(event: &Event, secure: bool) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed {
        key,
        physical_key,
        modifiers,
        text,
        ..
    }) = event
    else {
        return false;
    };
    let types = text
        .as_deref()
        .is_some_and(|text| !text.chars().any(char::is_control));
    let shortcut = modifiers.command() && !modifiers.alt();
    let known = match key.to_latin(*physical_key) {
        Some('a' | 'v') => true,
        Some('c' | 'x') => !secure,
        _ => false,
    };
    *key == Key::Named(key::Named::Escape) || (types && shortcut && !known)
}
