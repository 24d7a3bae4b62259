//! Grey values between pixels, and how well a view agrees with what is known of a code.

use crate::decode::geometry::{Point, View};
use crate::decode::symbol::{Module, Plan};
use crate::picture::Grey;
use crate::wiped::Wiped;

/// The value at a place, between the four pixels around it; outside, that of the nearest edge.
#[inline]
pub(super) fn value(frame: &Grey, place: Point) -> f32 {
    let x = (place.x - 0.5).clamp(0.0, (frame.width - 1) as f32);
    let y = (place.y - 0.5).clamp(0.0, (frame.height - 1) as f32);
    let (left, top) = (x as usize, y as usize);
    let (right, below) = (
        (left + 1).min(frame.width - 1),
        (top + 1).min(frame.height - 1),
    );
    let (dx, dy) = (x - left as f32, y - top as f32);
    let at = |x: usize, y: usize| f32::from(frame.values[y * frame.width + x]);
    let above = at(left, top) + dx * (at(right, top) - at(left, top));
    let under = at(left, below) + dx * (at(right, below) - at(left, below));
    above + dy * (under - above)
}

/// The value of each module, in rows, dark ones low whatever the polarity; of large modules the mean of five places.
pub(super) fn modules(frame: &Grey, view: &View, dark: bool) -> Wiped<f32> {
    let size = view.size;
    let mut values = Wiped::new(Vec::with_capacity(size * size));
    let wide = view.module() > 2.5;
    for row in 0..size {
        for column in 0..size {
            let (x, y) = (column as f32 + 0.5, row as f32 + 0.5);
            let middle = value(frame, view.at(x, y));
            let mean = if wide {
                let around = [(-0.22, -0.22), (0.22, -0.22), (-0.22, 0.22), (0.22, 0.22)];
                let sum: f32 = around
                    .iter()
                    .map(|(dx, dy)| value(frame, view.at(x + dx, y + dy)))
                    .sum();
                (middle + sum) / 5.0
            } else {
                middle
            };
            values.push(if dark { mean } else { 255.0 - mean });
        }
    }
    values
}

/// Places whose module is known, as column, row and 1 for light or -1 for dark.
pub(super) type Known = Vec<(f32, f32, f32)>;

/// All that are known of a code.
pub(super) fn known(plan: &Plan) -> Known {
    let mut known = Vec::with_capacity(512);
    for row in 0..plan.size {
        for column in 0..plan.size {
            let sign = match plan.at(column, row) {
                Module::Dark => -1.0,
                Module::Light => 1.0,
                Module::Format | Module::Data => continue,
            };
            known.push((column as f32 + 0.5, row as f32 + 0.5, sign));
        }
    }
    known
}

/// How well what is seen goes with what is known: from -1, the opposite, to 1.
pub(super) fn fit(frame: &Grey, view: &View, known: &[(f32, f32, f32)], dark: bool) -> f32 {
    let seen = known
        .iter()
        .map(|&(column, row, sign)| (value(frame, view.at(column, row)), sign));
    let agreement = correlation(seen);
    if dark { agreement } else { -agreement }
}

/// The correlation of pairs; 0 where one side does not vary.
pub(super) fn correlation(pairs: impl Iterator<Item = (f32, f32)>) -> f32 {
    let (mut n, mut a, mut b, mut aa, mut bb, mut ab) =
        (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
    for (one, other) in pairs {
        n += 1.0;
        a += one;
        b += other;
        aa += one * one;
        bb += other * other;
        ab += one * other;
    }
    let spread = (n * aa - a * a) * (n * bb - b * b);
    if spread <= 1e-3 {
        return 0.0;
    }
    (n * ab - a * b) / spread.sqrt()
}
