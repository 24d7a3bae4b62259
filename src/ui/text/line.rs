//! Text that stays on one line and ends in an ellipsis when there is no room for all of it.

use super::super::{Element, Theme};
use super::Role;

use iced::advanced::text::{self, Paragraph as _, Text, paragraph};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::widget::text::{Fragment, IntoFragment, Shaping, Wrapping};
use iced::{Length, Pixels, Rectangle, Size, alignment};

type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;

/// One line of text, shortened at its end to the width there is.
pub struct Line<'a> {
    content: Fragment<'a>,
    role: Role,
    size: Option<f32>,
    width: Length,
    part: f32,
}

/// Shows text on one line in a role; what does not fit is cut with an ellipsis, line breaks become spaces.
pub fn line<'a>(role: Role, content: impl IntoFragment<'a>) -> Line<'a> {
    let content = content.into_fragment();
    let content = if content.contains(char::is_control) {
        content.replace(char::is_control, " ").into()
    } else {
        content
    };
    Line {
        content,
        role,
        size: None,
        width: Length::Shrink,
        part: 1.0,
    }
}

impl Line<'_> {
    /// Sets another size than the role's, in logical pixels.
    pub fn size(mut self, size: f32) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets its width; as wide as the text by default.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Leaves the rest to its neighbours: it takes at most this part, 0 to 1, of the width there is.
    pub fn at_most(mut self, part: f32) -> Self {
        self.part = part;
        self
    }

    fn text<'b>(&self, content: &'b str, bounds: Size) -> Text<&'b str> {
        Text {
            content,
            bounds,
            size: Pixels(self.size.unwrap_or(self.role.size())),
            line_height: self.role.line_height(),
            font: self.role.font(),
            align_x: text::Alignment::Left,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Auto,
            wrapping: Wrapping::None,
        }
    }

    /// The most of the text that fits into `width` with an ellipsis behind it.
    fn shortened(&self, width: f32) -> String {
        let ends: Vec<usize> = self.content.char_indices().map(|(at, _)| at).collect();
        let cut = |chars: usize| {
            let end = ends.get(chars).copied().unwrap_or(self.content.len());
            format!(
                "{}…",
                self.content[..end].trim_end_matches([' ', '.', ',', '-', '@'])
            )
        };
        let fits = |chars: usize| {
            let paragraph = Paragraph::with_text(self.text(&cut(chars), Size::INFINITE));
            paragraph.min_width() <= width
        };
        let (mut fitting, mut beyond) = (0, ends.len());
        while fitting + 1 < beyond {
            let middle = fitting.midpoint(beyond);
            if fits(middle) {
                fitting = middle;
            } else {
                beyond = middle;
            }
        }
        cut(fitting)
    }
}

#[derive(Default)]
struct State {
    whole: paragraph::Plain<Paragraph>,
    shown: paragraph::Plain<Paragraph>,
    short: Option<(f32, String)>,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Line<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        layout::sized(limits, self.width, Length::Shrink, |limits| {
            let most = limits.max();
            let bounds = Size::new(most.width * self.part, most.height);
            if state.whole.update(self.text(&self.content, Size::INFINITE)) {
                state.short = None;
            }
            if state.whole.min_width() <= bounds.width {
                state.short = None;
                let _ = state.shown.update(self.text(&self.content, bounds));
            } else {
                let kept = state
                    .short
                    .take()
                    .filter(|(width, _)| *width == bounds.width);
                let (width, short) =
                    kept.unwrap_or_else(|| (bounds.width, self.shortened(bounds.width)));
                let _ = state.shown.update(self.text(&short, bounds));
                state.short = Some((width, short));
            }
            state.shown.min_bounds()
        })
    }

    fn operate(
        &mut self,
        _: &mut Tree,
        layout: Layout<'_>,
        _: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.content);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        defaults: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let style = self.role.style(theme);
        iced::advanced::widget::text::draw(
            renderer,
            defaults,
            layout.bounds(),
            state.shown.raw(),
            style,
            viewport,
        );
    }
}

impl<'a, Message: 'a> From<Line<'a>> for Element<'a, Message> {
    fn from(line: Line<'a>) -> Self {
        Element::new(line)
    }
}
