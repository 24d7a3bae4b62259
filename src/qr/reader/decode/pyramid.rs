//! The same frame in other sizes: halves of halves, and parts of it enlarged.

use crate::picture::Grey;
use crate::wiped::Wiped;

/// The smallest side that is looked at.
const SMALLEST: usize = 180;

/// Every second byte of eight.
const EVEN: u64 = 0x00ff_00ff_00ff_00ff;
/// A two in each of four places of sixteen bits.
const TWOS: u64 = 0x0002_0002_0002_0002;

/// The halves of a frame, each of the one before, down to a size in which no code has room that the one before does not show.
pub(super) fn halves(frame: &Grey) -> Vec<Grey> {
    let mut halves: Vec<Grey> = Vec::new();
    loop {
        let last = halves.last().unwrap_or(frame);
        if last.width.max(last.height) < 2 * SMALLEST || last.width.min(last.height) < 42 {
            return halves;
        }
        let half = halve(last);
        halves.push(half);
    }
}

/// Halves both sides; each pixel becomes the mean of four. An odd last row or column is dropped.
pub(super) fn halve(frame: &Grey) -> Grey {
    let (width, height) = (frame.width / 2, frame.height / 2);
    let mut values = Wiped::new(vec![0; width * height]);
    let pairs = frame.values.chunks_exact(2 * frame.width);
    for (two, out) in pairs.zip(values.chunks_exact_mut(width.max(1))) {
        let (above, below) = two.split_at(frame.width);
        let (above, below) = (above.chunks_exact(8), below.chunks_exact(8));
        let (left, right) = (above.remainder(), below.remainder());
        let mut fours = out.chunks_exact_mut(4);
        for ((above, below), out) in above.zip(below).zip(&mut fours) {
            let eight = |bytes: &[u8]| {
                let mut eight = [0; 8];
                eight.copy_from_slice(bytes);
                let eight = u64::from_le_bytes(eight);
                (eight & EVEN) + (eight >> 8 & EVEN)
            };
            // Four sums of sixteen bits, then their bytes moved together.
            let mean = (eight(above) + eight(below) + TWOS) >> 2 & EVEN;
            let pairs = mean | mean >> 8;
            let four = (pairs & 0xffff) | (pairs >> 16 & 0xffff_0000);
            out.copy_from_slice(&(four as u32).to_le_bytes());
        }
        let rest = left.chunks_exact(2).zip(right.chunks_exact(2));
        for ((above, below), out) in rest.zip(fours.into_remainder()) {
            let sum = u16::from(above[0])
                + u16::from(above[1])
                + u16::from(below[0])
                + u16::from(below[1]);
            *out = ((sum + 2) / 4) as u8;
        }
    }
    Grey {
        width,
        height,
        values,
    }
}

/// A part of a frame with sides this many times as long, between pixels by Catmull and Rom's cubic.
pub(super) fn enlarge(
    frame: &Grey,
    left: usize,
    top: usize,
    width: usize,
    height: usize,
    by: usize,
) -> Grey {
    let wide = width * by;
    // Weights of four neighbours in 1/128 for each of the places within a pixel.
    let weights: Vec<(isize, [i32; 4])> = (0..by)
        .map(|index| {
            let place = (index as f32 + 0.5) / by as f32 - 0.5;
            let floor = place.floor();
            let t = place - floor;
            let cubic = [
                -0.5 * t + t * t - 0.5 * t * t * t,
                1.0 - 2.5 * t * t + 1.5 * t * t * t,
                0.5 * t + 2.0 * t * t - 1.5 * t * t * t,
                -0.5 * t * t + 0.5 * t * t * t,
            ];
            (
                floor as isize,
                cubic.map(|weight| (128.0 * weight).round() as i32),
            )
        })
        .collect();
    let inside = |index: isize, start: usize, len: usize| {
        (index.max(0) as usize + start).min(start + len - 1)
    };
    // Rows first, with a fraction of seven bits.
    let mut stretched = Wiped::new(Vec::with_capacity(wide * height));
    for row in top..top + height {
        let row = &frame.values[row * frame.width..][..frame.width];
        for column in 0..width as isize {
            for (shift, weights) in &weights {
                let sum: i32 = (0..4)
                    .map(|k| {
                        weights[k]
                            * i32::from(row[inside(column + shift + k as isize - 1, left, width)])
                    })
                    .sum();
                stretched.push(sum.clamp(0, 255 * 128) as u16);
            }
        }
    }
    let mut values = Wiped::new(vec![0; wide * height * by]);
    for (index, out) in values.chunks_exact_mut(wide).enumerate() {
        let (shift, weights) = &weights[index % by];
        let rows: [&[u16]; 4] = std::array::from_fn(|k| {
            let row = inside((index / by) as isize + shift + k as isize - 1, 0, height);
            &stretched[row * wide..][..wide]
        });
        for (column, out) in out.iter_mut().enumerate() {
            let sum: i32 = (0..4)
                .map(|k| weights[k] * i32::from(rows[k][column]))
                .sum();
            *out = ((sum + (1 << 13)) >> 14).clamp(0, 255) as u8;
        }
    }
    Grey {
        width: wide,
        height: height * by,
        values,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::example::grey;

    #[test]
    fn a_half_has_the_means_and_drops_what_is_odd() {
        let half = halve(&grey(5, 3, |x, y| (10 * x + y) as u8));
        assert_eq!((half.width, half.height), (2, 1));
        assert_eq!(**half.values, [6, 26]);
        // Eight columns at a time, and what is left of a row.
        let frame = grey(29, 2, |x, y| (x * 71 + y * 133) as u8);
        let half = halve(&frame);
        for (x, &value) in half.values.iter().enumerate() {
            let sum: u32 = [2 * x, 2 * x + 1, 2 * x + 29, 2 * x + 30]
                .iter()
                .map(|&index| u32::from(frame.values[index]))
                .sum();
            assert_eq!(u32::from(value), (sum + 2) / 4, "{x}");
        }
        assert_eq!(half.values.len(), 14);
    }

    #[test]
    fn halves_end_where_there_is_nothing_more_to_see() {
        let sides = |width, height| -> Vec<(usize, usize)> {
            let halves = halves(&grey(width, height, |_, _| 7));
            halves
                .iter()
                .map(|half| (half.width, half.height))
                .collect()
        };
        assert_eq!(sides(1921, 1080), [(960, 540), (480, 270), (240, 135)]);
        assert_eq!(sides(300, 300), []);
        assert_eq!(sides(65_000, 1), []);
    }

    #[test]
    fn an_enlargement_keeps_flat_parts_and_slopes() {
        let frame = grey(40, 30, |x, _| (40 + 4 * x) as u8);
        let large = enlarge(&frame, 5, 6, 20, 10, 2);
        assert_eq!((large.width, large.height), (40, 20));
        for y in 0..20 {
            for x in 4..36 {
                // Pixel x covers a half from 5 + x / 2 on.
                let expected = 40.0 + 4.0 * (5.0 + (x as f32 + 0.5) / 2.0 - 0.5);
                let value = f32::from(large.values[y * 40 + x]);
                assert!(
                    (value - expected).abs() <= 1.0,
                    "{x} {y}: {value}, not {expected}"
                );
            }
        }
    }
}
