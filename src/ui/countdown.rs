//! The time a code has left, as a ring with the seconds in it; the last five look different, not only red.

use super::{Element, Theme, font};

use iced::alignment::Vertical;
use iced::mouse;
use iced::widget::canvas::{self, Cache, Frame, Geometry, LineCap, Path, Stroke, Text, path::Arc};
use iced::{Radians, Rectangle, widget};

use std::cell::Cell;
use std::f32::consts::{FRAC_PI_2, TAU};

/// From how many seconds down the form changes.
const LAST: u64 = 5;

/// A countdown; make one with [`countdown`].
#[derive(Debug, Clone, Copy)]
pub struct Countdown {
    left: u64,
    period: u64,
    size: f32,
}

/// Shows `seconds_left` of `period` seconds; it is painted anew only when one of them changes.
pub fn countdown(seconds_left: u64, period: u64) -> Countdown {
    Countdown {
        left: seconds_left,
        period: period.max(1),
        size: 36.0,
    }
}

impl Countdown {
    /// Sets its width and height in logical pixels.
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    fn paint(&self, frame: &mut Frame, theme: Theme) {
        let c = theme.colors();
        let center = frame.center();
        let thick = (self.size / 12.0).max(2.5);
        let radius = (self.size - thick) / 2.0;
        let stroke = |color| {
            Stroke::default()
                .with_width(thick)
                .with_color(color)
                .with_line_cap(LineCap::Round)
        };
        let arc = |from: f32, to: f32| {
            Path::new(|path| {
                path.arc(Arc {
                    center,
                    radius,
                    start_angle: Radians(from * TAU - FRAC_PI_2),
                    end_angle: Radians(to * TAU - FRAC_PI_2),
                });
            })
        };
        let ink = if self.left <= LAST {
            frame.fill(&Path::circle(center, radius - thick * 1.25), c.danger_fill);
            let parts = if theme.is_still() { 0 } else { LAST };
            for part in 0..parts {
                let (from, to) = (part as f32 / LAST as f32, (part + 1) as f32 / LAST as f32);
                let color = if part + self.left >= LAST {
                    c.danger
                } else {
                    c.border
                };
                frame.stroke(&arc(from + 0.045, to - 0.045), stroke(color));
            }
            c.on_danger
        } else {
            let part = (self.left as f32 / self.period as f32).clamp(0.0, 1.0);
            // A ring that stands still is whole; the number counts all the same.
            if part >= 1.0 || theme.is_still() {
                frame.stroke(&Path::circle(center, radius), stroke(c.accent));
            } else {
                // Round ends reach into what is left; that lies over them.
                frame.stroke(&arc(0.0, 1.0 - part), stroke(c.border));
                frame.stroke(&arc(1.0 - part, 1.0), stroke(c.accent));
            }
            c.text
        };
        let words = self.left.to_string();
        let size = match words.len() {
            1 | 2 => self.size * 0.36,
            3 => self.size * 0.30,
            _ => self.size * 0.22,
        };
        frame.fill_text(Text {
            content: words,
            position: center,
            color: ink,
            size: size.into(),
            font: font::SEMIBOLD,
            align_x: widget::text::Alignment::Center,
            align_y: Vertical::Center,
            ..Text::default()
        });
    }
}

#[derive(Default)]
struct Painted {
    cache: Cache,
    what: Cell<Option<(u64, u64, Theme)>>,
}

impl<Message> canvas::Program<Message, Theme> for Countdown {
    type State = PaintedState;

    fn draw(
        &self,
        state: &PaintedState,
        renderer: &iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        let what = Some((self.left, self.period, *theme));
        if state.0.what.replace(what) != what {
            state.0.cache.clear();
        }
        vec![
            state
                .0
                .cache
                .draw(renderer, bounds.size(), |frame| self.paint(frame, *theme)),
        ]
    }
}

/// What was painted last, and of which numbers.
#[derive(Default)]
pub struct PaintedState(Painted);

impl<'a, Message: 'a> From<Countdown> for Element<'a, Message> {
    fn from(countdown: Countdown) -> Self {
        canvas::Canvas::new(countdown)
            .width(countdown.size)
            .height(countdown.size)
            .into()
    }
}
