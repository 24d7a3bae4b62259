//! Small pieces that several screens share: names, points, notes, a tick box, a key, a hidden code.

use super::notice::Kind;
use super::text::Role;
use super::{Element, Icon, Theme, flow, font, icon, pressable, space, text};

use iced::widget::text::{LineHeight, Wrapping};
use iced::widget::{column, container, responsive, row};
use iced::{Alignment, Fill, Shrink, border};

/// The size of a code in the list, in logical pixels.
pub const CODE: f32 = 28.0;
/// The size of a code of more than six figures in the list: a narrow window has room for it and the next one.
pub const CODE_LONG: f32 = 22.0;
/// The size of one of nine or ten digits there.
pub const CODE_LONGEST: f32 = 20.0;
/// The size of a code that has a page of its own.
pub const CODE_LARGE: f32 = 40.0;

/// Below this width, in logical pixels, words to be written down stand in two columns.
const THREE_COLUMNS: f32 = 330.0;

/// An issuer above an account, each on one line that is cut where there is no room.
pub fn names<'a, Message: 'a>(
    issuer: impl Into<String>,
    account: impl Into<String>,
) -> Element<'a, Message> {
    let (issuer, account) = (issuer.into(), account.into());
    let account = (!account.is_empty()).then(|| text::line(Role::Caption, account).width(Fill));
    let issuer = (!issuer.is_empty()).then(|| text::line(Role::Strong, issuer).width(Fill));
    column![].push(issuer).push(account).width(Fill).into()
}

/// The same with a short note at the end of the first line.
pub fn noted_names<'a, Message: 'a>(
    issuer: impl Into<String>,
    account: impl Into<String>,
    note: impl Into<String>,
) -> Element<'a, Message> {
    let first = row![
        text::line(Role::Strong, issuer.into()).width(Fill),
        text::line(Role::Caption, note.into())
    ];
    let account = text::line(Role::Caption, account.into()).width(Fill);
    column![first.spacing(space::S).width(Fill), account]
        .width(Fill)
        .into()
}

/// The place of a code that is not shown yet.
pub fn hidden_code<'a, Message: 'a>(digits: u8, size: f32) -> Element<'a, Message> {
    let digits = usize::from(digits);
    text::code(
        ("•".repeat(digits / 2), "•".repeat(digits - digits / 2)),
        size,
    )
}

/// The code that comes next, small, under its label.
pub fn next_code<'a, Message: 'a>(label: String, code: String) -> Element<'a, Message> {
    column![
        text::line(Role::Caption, label).size(11.0),
        text::secret(Role::Caption, text::caption(code).wrapping(Wrapping::None))
    ]
    .into()
}

/// A key to be read or copied by hand, in large letters.
pub fn key<'a, Message: 'a>(words: String) -> Element<'a, Message> {
    let words = iced::widget::text(words)
        .size(18)
        .font(font::MEDIUM)
        .line_height(LineHeight::Relative(1.5))
        .wrapping(Wrapping::Word);
    text::secret(Role::Strong, words)
}

/// Words to be written down, each with its number, down one column and then the next: three columns, or two where it is narrow.
pub fn words<'a, Message: 'a>(words: Vec<String>) -> Element<'a, Message> {
    responsive(move |size| {
        let columns = if size.width < THREE_COLUMNS { 2 } else { 3 };
        let rows = words.len().div_ceil(columns);
        let column_of = |(column, words): (usize, &[String])| {
            let numbered = words.iter().enumerate().map(|(row, word)| {
                let number = text::caption((column * rows + row + 1).to_string())
                    .width(18)
                    .align_x(Alignment::End);
                flow::row([
                    number.into(),
                    text::secret(Role::Strong, text::strong(word.clone())),
                ])
                .spacing(space::S)
                .into()
            });
            iced::widget::Column::with_children(numbered)
                .spacing(space::S)
                .width(Fill)
                .into()
        };
        flow::row(words.chunks(rows.max(1)).enumerate().map(column_of))
            .spacing(space::S)
            .align_y(Alignment::Start)
            .into()
    })
    .height(Shrink)
    .into()
}

/// An icon on a soft disc with a title and a line of words beside it.
pub fn point<'a, Message: 'a>(
    name: Icon,
    title: impl Into<String>,
    body: impl Into<String>,
) -> Element<'a, Message> {
    let words = column![
        text::strong(title.into()),
        text::caption(body.into()).width(Fill)
    ]
    .spacing(1)
    .width(Fill);
    row![disc(name, 20.0, 40.0, Kind::Info), words]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .into()
}

/// One step of several: its number on a soft disc and its words, and below them what is at hand for it.
pub fn step<'a, Message: 'a>(
    number: usize,
    words: impl Into<String>,
    at_hand: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let numeral =
        text::strong(number.to_string()).style(|theme: &Theme| iced::widget::text::Style {
            color: Some(Kind::Info.ink(*theme)),
        });
    let numeral = container(numeral)
        .center(26)
        .style(|theme: &Theme| container::Style {
            background: Some(Kind::Info.tint(*theme).into()),
            border: border::rounded(13),
            ..container::Style::default()
        });
    let words = container(text::body(words.into()).width(Fill)).padding(iced::padding::top(2));
    column![row![numeral, words].spacing(space::M)]
        .push(at_hand)
        .spacing(space::M)
        .into()
}

/// What something is called, and what it is.
pub fn pair<'a, Message: 'a>(name: String, words: String) -> Element<'a, Message> {
    row![
        text::strong(name).width(iced::Length::FillPortion(2)),
        text::body(words).width(iced::Length::FillPortion(3))
    ]
    .spacing(space::M)
    .into()
}

/// A line of a record: a sign, words that wrap, and at the end when it was.
pub fn entry<'a, Message: 'a>(
    name: Icon,
    words: impl Into<String>,
    when: impl Into<String>,
) -> Element<'a, Message> {
    let sign = icon(name, 16.0).style(|theme: &Theme| iced::widget::text::Style {
        color: Some(theme.colors().muted),
    });
    row![
        container(sign).padding(iced::padding::top(2)),
        text::body(words.into()).width(Fill),
        text::caption(when.into()).wrapping(Wrapping::None)
    ]
    .spacing(space::M)
    .into()
}

/// A large icon on a soft disc, over the words of a page that names a trouble.
pub fn badge<'a, Message: 'a>(kind: Kind, name: Icon) -> Element<'a, Message> {
    disc(name, 28.0, 64.0, kind)
}

fn disc<'a, Message: 'a>(name: Icon, size: f32, diameter: f32, kind: Kind) -> Element<'a, Message> {
    let glyph = icon(name, size).style(move |theme: &Theme| iced::widget::text::Style {
        color: Some(kind.ink(*theme)),
    });
    container(glyph)
        .center(diameter)
        .style(move |theme: &Theme| container::Style {
            background: Some(kind.tint(*theme).into()),
            border: border::rounded(diameter / 2.0),
            ..container::Style::default()
        })
        .into()
}

/// One line of advice with its icon, without a box.
pub fn note<'a, Message: 'a>(kind: Kind, words: impl Into<String>) -> Element<'a, Message> {
    row![kind.mark(16.0), text::caption(words.into()).width(Fill)]
        .spacing(space::S)
        .into()
}

/// A box to tick, with its words.
pub fn checkbox<'a, Message: Clone + 'a>(
    words: impl Into<String>,
    ticked: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let content = flow::row([tick(ticked), text::body(words.into()).into()]);
    pressable(content)
        .on_press(on_press)
        .width(Shrink)
        .padding([space::S, space::S])
        .into()
}

/// A row with a box to tick, pressed as a whole.
pub fn tickable<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    ticked: bool,
    on_press: Message,
) -> super::Pressable<'a, Message> {
    pressable(flow::row([tick(ticked), content.into()])).on_press(on_press)
}

fn tick<'a, Message: 'a>(ticked: bool) -> Element<'a, Message> {
    container(icon(Icon::Check, 14.0).style(move |theme: &Theme| {
        iced::widget::text::Style {
            color: ticked
                .then_some(theme.colors().on_accent)
                .or(Some(iced::Color::TRANSPARENT)),
        }
    }))
    .center(20)
    .style(move |theme: &Theme| {
        let colors = theme.colors();
        container::Style {
            background: ticked.then(|| colors.accent.into()),
            border: border::rounded(5).width(1.5).color(if ticked {
                colors.accent
            } else {
                colors.outline
            }),
            ..container::Style::default()
        }
    })
    .into()
}
