//! A choice of one among few, all visible.

use super::press::{Look, pressable};
use super::{Element, Theme, font, space, text};

use iced::widget::text::{LineHeight, Wrapping};
use iced::widget::{Column, Row, column, container, responsive, space as gap};
use iced::{Length, Shrink, border};

/// Widest room that a letter takes, and what is around the words of a segment, in logical pixels.
const LETTER: f32 = 7.4;
const AROUND: f32 = 14.0;

/// Shows `options` side by side under a label, the selected one raised; each is a button of its own. Where they do not fit
/// beside each other they go on in further lines.
pub fn segmented<'a, Value, Message>(
    label: impl Into<String>,
    options: impl IntoIterator<Item = (Value, String)>,
    selected: Option<Value>,
    on_select: impl Fn(Value) -> Message + 'a,
) -> Element<'a, Message>
where
    Value: PartialEq + Clone + 'a,
    Message: Clone + 'a,
{
    let options: Vec<(Value, String)> = options.into_iter().collect();
    let longest = options.iter().map(|(_, words)| words.chars().count());
    let widest = longest.max().unwrap_or_default() as f32 * LETTER + AROUND;
    let track = responsive(move |size| {
        let fitting = ((size.width / widest) as usize).max(1);
        // Lines of about the same length: six in lines of four are two lines of three.
        let lines = options.len().div_ceil(fitting).max(1);
        let columns = options.len().div_ceil(lines).max(1);
        let line = |options: &[(Value, String)]| {
            let segments = options.iter().map(|(value, words)| {
                let chosen = selected.as_ref() == Some(value);
                segment(words.clone(), chosen, on_select(value.clone()))
            });
            // The last line keeps the width of the others.
            let missing = columns - options.len();
            let rest = (0..missing).map(|_| gap::horizontal().into());
            Row::with_children(segments.chain(rest))
                .spacing(2)
                .width(Length::Fill)
                .into()
        };
        Column::with_children(options.chunks(columns).map(line))
            .spacing(2)
            .into()
    })
    .height(Shrink);
    let track = container(track)
        .padding(3)
        .style(|theme: &Theme| container::Style {
            background: Some(theme.colors().pressed.into()),
            border: border::rounded(space::RADIUS_CONTROL),
            ..container::Style::default()
        });
    column![
        text::strong(label.into()).size(13).font(font::MEDIUM),
        track
    ]
    .spacing(6)
    .into()
}

fn segment<'a, Message: Clone + 'a>(
    words: String,
    chosen: bool,
    message: Message,
) -> Element<'a, Message> {
    let words = iced::widget::text(words)
        .size(13)
        .font(if chosen { font::SEMIBOLD } else { font::MEDIUM })
        .line_height(LineHeight::Relative(1.2))
        .align_x(iced::Alignment::Center)
        .wrapping(Wrapping::WordOrGlyph);
    pressable(words)
        .look(Look::Segment)
        .centered()
        .selected(chosen)
        .padding([8.0, 6.0])
        .on_press(message)
        .into()
}
