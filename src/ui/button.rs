//! Buttons by what they mean; an icon always comes with its words.

use super::press::{Look, Pressable, pressable};
use super::{Element, Icon, Theme, font, icon, space, text};

use iced::advanced::widget::Id;
use iced::widget::text::{LineHeight, Wrapping};
use iced::widget::{column, container, row, tooltip};
use iced::{Alignment, Length, border};

use std::time::Duration;

/// The height of a line of words on a button, in parts of their size.
const LINE: f32 = 1.3;

/// A button; make one with [`primary`], [`secondary`], [`danger`] or [`quiet`].
pub struct Button<'a, Message> {
    label: String,
    icon: Option<Icon>,
    trailing: Option<Icon>,
    on_press: Option<Message>,
    id: Option<Id>,
    width: Length,
    small: bool,
    look: Look,
    _life: std::marker::PhantomData<&'a ()>,
}

/// What the screen is for: at most one of these.
pub fn primary<'a, Message>(label: impl Into<String>) -> Button<'a, Message> {
    Button::new(Look::Primary, label)
}

/// Any other action.
pub fn secondary<'a, Message>(label: impl Into<String>) -> Button<'a, Message> {
    Button::new(Look::Secondary, label)
}

/// An action that takes something away.
pub fn danger<'a, Message>(label: impl Into<String>) -> Button<'a, Message> {
    Button::new(Look::Danger, label)
}

/// An action beside the point: words in the accent colour, no frame.
pub fn quiet<'a, Message>(label: impl Into<String>) -> Button<'a, Message> {
    Button::new(Look::Quiet, label)
}

impl<Message> Button<'_, Message> {
    fn new(look: Look, label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            icon: None,
            trailing: None,
            on_press: None,
            id: None,
            width: Length::Shrink,
            small: false,
            look,
            _life: std::marker::PhantomData,
        }
    }

    /// Puts an icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Puts an icon behind the words.
    pub fn trailing(mut self, icon: Icon) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// Sets what a press says; without it the button is greyed and takes no focus.
    pub fn on_press(self, message: Message) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// Sets or removes what a press says.
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.on_press = message;
        self
    }

    /// Sets the name by which [`focus`](super::focus::focus) and tests find it.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets its width; as wide as the words by default.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Makes it lower, for use inside rows, banners and toasts.
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        let (height, side, glyph) = if button.small {
            (32.0, 10.0, 15.0)
        } else {
            (40.0, space::L, 17.0)
        };
        let side = if button.look == Look::Quiet {
            side - 4.0
        } else {
            side
        };
        let size = if button.small { 13.0 } else { text::BODY };
        let line = (size * LINE).round();
        // Long words of some languages go on to a second line, and the button grows.
        let label = label(button.label, size)
            .line_height(LineHeight::Absolute(line.into()))
            .wrapping(Wrapping::Word)
            .align_x(Alignment::Center);
        let content = row![]
            .push(button.icon.map(|name| icon(name, glyph)))
            .push(label)
            .push(button.trailing.map(|name| icon(name, glyph)))
            .spacing(space::S - 1.0)
            .align_y(Alignment::Center);
        press(content, button.on_press, button.id)
            .look(button.look)
            .width(button.width)
            .padding([(height - line) / 2.0, side])
            .into()
    }
}

fn label<'a>(content: String, size: f32) -> super::Text<'a> {
    iced::widget::text(content)
        .size(size)
        .font(font::MEDIUM)
        .line_height(LineHeight::Relative(LINE))
        .wrapping(Wrapping::None)
}

fn press<'a, Message>(
    content: impl Into<Element<'a, Message>>,
    on_press: Option<Message>,
    id: Option<Id>,
) -> Pressable<'a, Message> {
    pressable(content)
        .on_press_maybe(on_press)
        .id_maybe(id)
        .centered()
}

/// A button of a toolbar: an icon and its words, which go below or into a tooltip where there is little room.
pub struct IconButton<'a, Message> {
    icon: Icon,
    label: String,
    place: Place,
    on_press: Option<Message>,
    id: Option<Id>,
    _life: std::marker::PhantomData<&'a ()>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Beside,
    Below,
    Tooltip,
}

/// Makes a button of a toolbar from an icon and its words.
pub fn icon_button<'a, Message>(icon: Icon, label: impl Into<String>) -> IconButton<'a, Message> {
    IconButton {
        icon,
        label: label.into(),
        place: Place::Beside,
        on_press: None,
        id: None,
        _life: std::marker::PhantomData,
    }
}

impl<Message> IconButton<'_, Message> {
    /// Shows the words only in a tooltip when `compact`.
    pub fn compact(mut self, compact: bool) -> Self {
        self.place = if compact {
            Place::Tooltip
        } else {
            Place::Beside
        };
        self
    }

    /// Shows the words, small, below the icon.
    pub fn stacked(mut self) -> Self {
        self.place = Place::Below;
        self
    }

    /// Sets what a press says.
    pub fn on_press(self, message: Message) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// Sets or removes what a press says.
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.on_press = message;
        self
    }

    /// Sets the name by which [`focus`](super::focus::focus) and tests find it.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl<'a, Message: Clone + 'a> From<IconButton<'a, Message>> for Element<'a, Message> {
    fn from(button: IconButton<'a, Message>) -> Self {
        let quiet =
            |pressable: Pressable<'a, Message>| pressable.look(Look::Quiet).width(Length::Shrink);
        let (on_press, id) = (button.on_press, button.id);
        match button.place {
            Place::Beside => {
                let content = row![icon(button.icon, 17.0), label(button.label, text::BODY)]
                    .spacing(space::S - 2.0)
                    .align_y(Alignment::Center);
                quiet(press(content, on_press, id))
                    .height(36)
                    .padding([0.0, 10.0])
                    .into()
            }
            Place::Below => {
                let content = column![icon(button.icon, 18.0), label(button.label, 11.5)]
                    .spacing(2)
                    .align_x(Alignment::Center);
                quiet(press(content, on_press, id))
                    .height(46)
                    .padding([0.0, space::S])
                    .into()
            }
            Place::Tooltip => {
                let content = quiet(press(icon(button.icon, 18.0), on_press, id))
                    .width(36)
                    .height(36)
                    .padding(0);
                hint(content, button.label)
            }
        }
    }
}

/// Shows words below `content` while the pointer rests on it.
pub fn hint<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    words: impl Into<String>,
) -> Element<'a, Message> {
    tooltip(
        content,
        text::caption(words.into()).style(|theme: &Theme| iced::widget::text::Style {
            color: Some(theme.colors().text),
        }),
        tooltip::Position::Bottom,
    )
    .gap(4)
    .padding(7)
    .delay(Duration::from_millis(400))
    .style(|theme: &Theme| container::Style {
        background: Some(theme.colors().raised.into()),
        border: border::rounded(8).width(1).color(theme.colors().outline),
        ..container::Style::default()
    })
    .into()
}
