//! A QR code to be read by a phone: black on white in every theme, each module the same whole number of logical pixels.

use super::{Element, Theme};

use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Layout, layout, mouse};
use iced::{Color, Length, Rectangle, Size};

/// Light modules on each side; readers look for them.
const QUIET: usize = 4;
/// A module is no larger than this, in logical pixels.
const LARGEST: usize = 8;
/// The code is no larger than this, in logical pixels: the smallest window shows it whole.
const SIDE: usize = 300;

/// A code; make one with [`qr_code`].
pub struct QrCode<'a> {
    side: usize,
    is_dark: Box<dyn Fn(usize, usize) -> bool + 'a>,
}

/// Shows a code of so many modules in a row, and rows; asks of each (column, row) whether it is dark. Nothing of it is kept.
pub fn qr_code<'a>(side: usize, is_dark: impl Fn(usize, usize) -> bool + 'a) -> QrCode<'a> {
    QrCode {
        side,
        is_dark: Box::new(is_dark),
    }
}

impl QrCode<'_> {
    fn modules(&self) -> usize {
        self.side + 2 * QUIET
    }

    /// Logical pixels of a module where there are so many for all of them.
    fn module(&self, width: f32) -> f32 {
        let room = (width as usize).min(SIDE);
        (room / self.modules()).clamp(1, LARGEST) as f32
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for QrCode<'_> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let side = self.module(limits.max().width) * self.modules() as f32;
        layout::Node::new(Size::new(side, side))
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if theme.is_veiled() {
            let quad = Quad {
                bounds,
                ..Quad::default()
            };
            renderer.fill_quad(quad, theme.colors().muted);
            return;
        }
        let mut fill = |bounds, color: Color| {
            let quad = Quad {
                bounds,
                ..Quad::default()
            };
            renderer.fill_quad(quad, color);
        };
        fill(bounds, Color::WHITE);
        let module = bounds.width / self.modules() as f32;
        // Whole pixels from the first module on, wherever the page has put the code.
        let (left, top) = (bounds.x.round(), bounds.y.round());
        for row in 0..self.side {
            let mut column = 0;
            while column < self.side {
                let run = (column..self.side)
                    .take_while(|column| (self.is_dark)(*column, row))
                    .count();
                if run > 0 {
                    let place = |count: usize| (count + QUIET) as f32 * module;
                    let line = Rectangle {
                        x: left + place(column),
                        y: top + place(row),
                        width: run as f32 * module,
                        height: module,
                    };
                    fill(line, Color::BLACK);
                }
                column += run + 1;
            }
        }
    }
}

impl<'a, Message: 'a> From<QrCode<'a>> for Element<'a, Message> {
    fn from(code: QrCode<'a>) -> Self {
        let shown: Element<'a, Message> = Element::new(code);
        iced::widget::container(shown).center_x(Length::Fill).into()
    }
}
