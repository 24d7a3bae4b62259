//! A small grey picture, painted pixel by pixel: a widget of iced for pictures would keep a copy of it.

use super::{Element, Theme};

use iced::mouse;
use iced::widget::canvas::{self, Frame, Geometry};
use iced::{Color, Point, Rectangle, Size};

/// How far a pixel is painted beyond its edge: without it a fine line would be left to its neighbour.
const OVERLAP: f32 = 0.7;

/// Shows rows of grey values (0 black, 255 white), each of `columns`, on at most `size` logical pixels either way.
pub fn pixels<'a, Message: 'a>(
    columns: usize,
    values: &'a [u8],
    size: f32,
) -> Element<'a, Message> {
    let rows = values.len() / columns.max(1);
    let cell = size / columns.max(rows).max(1) as f32;
    canvas::Canvas::new(Pixels {
        columns,
        values,
        cell,
    })
    .width(columns as f32 * cell)
    .height(rows as f32 * cell)
    .into()
}

struct Pixels<'a> {
    columns: usize,
    values: &'a [u8],
    /// The side of a pixel, in logical pixels.
    cell: f32,
}

impl<Message> canvas::Program<Message, Theme> for Pixels<'_> {
    type State = ();

    fn draw(
        &self,
        (): &(),
        renderer: &iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        if theme.is_veiled() {
            return Vec::new();
        }
        let mut frame = Frame::new(renderer, bounds.size());
        for (y, row) in self.values.chunks_exact(self.columns.max(1)).enumerate() {
            let mut x = 0;
            // Neighbours that look alike are painted as one.
            for alike in row.chunk_by(|one, other| one / 8 == other / 8) {
                let at = Point::new(x as f32 * self.cell, y as f32 * self.cell);
                x += alike.len();
                let width = alike.len() as f32 * self.cell + OVERLAP;
                let size = Size::new(
                    width.min(bounds.width - at.x),
                    (self.cell + OVERLAP).min(bounds.height - at.y),
                );
                let grey = alike[0];
                frame.fill_rectangle(at, size, Color::from_rgb8(grey, grey, grey));
            }
        }
        vec![frame.into_geometry()]
    }
}
