//! The mark of the program: a countdown ring around one dot, the second dot on its way round.

use super::{Element, Theme};

use iced::mouse;
use iced::widget::canvas::{
    self, Cache, Frame, Geometry, LineCap, Path, Stroke, gradient, path::Arc,
};
use iced::{Color, Point, Radians, Rectangle, Size, Vector};

use std::f32::consts::{FRAC_PI_4, TAU};

// All measures are parts of the width of the mark.
const CORNER: f32 = 0.24;
const RING: f32 = 0.285;
const THICK: f32 = 0.08;
const CENTER_DOT: f32 = 0.095;
const ORBIT_DOT: f32 = 0.07;
/// Clear pixels around the painted mark: its soft edge must not reach beyond its bounds, where nobody wipes it away.
const MARGIN: f32 = 1.0;
/// Half the gap in the ring where the second dot is, at the upper right.
const GAP: Radians = Radians(0.56);
const FROM: Color = Color::from_rgb8(0x0E, 0x9C, 0x8F);
const TO: Color = Color::from_rgb8(0x43, 0x38, 0xCA);

/// Shows the mark as a square of `size` logical pixels.
pub fn logo<'a, Message: 'a>(size: f32) -> Element<'a, Message> {
    canvas::Canvas::new(Mark).width(size).height(size).into()
}

/// The mark as the icon of the window: RGBA, not premultiplied, row by row, with its width and height.
pub fn window_icon_rgba() -> (Vec<u8>, u32, u32) {
    let size = 128;
    (render_mark(size), size, size)
}

/// Paints the mark into `size` by `size` RGBA pixels.
pub fn render_mark(size: u32) -> Vec<u8> {
    let unit = |at: u32| (at as f32 + 0.5) / size as f32 - 0.5;
    let cover = |distance: f32| (0.5 - distance * size as f32).clamp(0.0, 1.0);
    let mut pixels = Vec::with_capacity(4 * size as usize * size as usize);
    for y in 0..size {
        for x in 0..size {
            let (x, y) = (unit(x), unit(y));
            let (dx, dy) = (x.abs() - 0.5 + CORNER, y.abs() - 0.5 + CORNER);
            let tile = dx.max(0.0).hypot(dy.max(0.0)) + dx.max(dy).min(0.0) - CORNER;
            let white = cover(ring(x, y))
                .max(cover(x.hypot(y) - CENTER_DOT))
                .max(cover(orbit(x, y)));
            let along = (x + y + 1.0) / 2.0;
            let mix = |from: f32, to: f32| {
                let ground = from + (to - from) * along;
                ((ground + (1.0 - ground) * white) * 255.0).round() as u8
            };
            pixels.extend([mix(FROM.r, TO.r), mix(FROM.g, TO.g), mix(FROM.b, TO.b)]);
            pixels.push((cover(tile) * 255.0).round() as u8);
        }
    }
    pixels
}

/// The distance to the edge of the open ring with its round ends.
fn ring(x: f32, y: f32) -> f32 {
    let half = std::f32::consts::PI - GAP.0;
    let away = y.atan2(x) + FRAC_PI_4 + std::f32::consts::PI;
    let away = (away + std::f32::consts::PI).rem_euclid(TAU) - std::f32::consts::PI;
    if away.abs() <= half {
        return (x.hypot(y) - RING).abs() - THICK / 2.0;
    }
    let end = |angle: f32| (x - RING * angle.cos()).hypot(y - RING * angle.sin()) - THICK / 2.0;
    end(GAP.0 - FRAC_PI_4).min(end(-GAP.0 - FRAC_PI_4))
}

fn orbit(x: f32, y: f32) -> f32 {
    let (at_x, at_y) = (RING * FRAC_PI_4.cos(), -RING * FRAC_PI_4.sin());
    (x - at_x).hypot(y - at_y) - ORBIT_DOT
}

struct Mark;

impl<Message> canvas::Program<Message, Theme> for Mark {
    type State = Cache;

    fn draw(
        &self,
        cache: &Cache,
        renderer: &iced::Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        vec![cache.draw(renderer, bounds.size(), |frame| {
            frame.translate(Vector::new(MARGIN, MARGIN));
            paint(frame, bounds.width - 2.0 * MARGIN);
        })]
    }
}

fn paint(frame: &mut Frame, size: f32) {
    let center = Point::new(size / 2.0, size / 2.0);
    let ground = gradient::Linear::new(Point::ORIGIN, Point::new(size, size))
        .add_stop(0.0, FROM)
        .add_stop(1.0, TO);
    frame.fill(
        &Path::rounded_rectangle(Point::ORIGIN, Size::new(size, size), (CORNER * size).into()),
        ground,
    );
    let ring = Path::new(|path| {
        path.arc(Arc {
            center,
            radius: RING * size,
            start_angle: Radians(GAP.0 - FRAC_PI_4),
            end_angle: Radians(TAU - GAP.0 - FRAC_PI_4),
        });
    });
    let stroke = Stroke::default()
        .with_width(THICK * size)
        .with_color(Color::WHITE)
        .with_line_cap(LineCap::Round);
    frame.stroke(&ring, stroke);
    frame.fill(&Path::circle(center, CENTER_DOT * size), Color::WHITE);
    let (x, y) = (
        center.x + RING * size * FRAC_PI_4.cos(),
        center.y - RING * size * FRAC_PI_4.sin(),
    );
    frame.fill(
        &Path::circle(Point::new(x, y), ORBIT_DOT * size),
        Color::WHITE,
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_icon_is_a_tile_with_clear_corners_and_a_white_centre() {
        let (pixels, width, height) = window_icon_rgba();
        assert_eq!(pixels.len(), 4 * width as usize * height as usize);
        assert_eq!(pixels[3], 0);
        let middle = 4 * (height / 2 * width + width / 2) as usize;
        assert_eq!(pixels[middle..middle + 4], [255; 4]);
        let blank = 4 * (height / 2 * width + 6) as usize;
        assert!(pixels[blank] < 100 && pixels[blank + 3] == 255);
    }
}
