//! What counts as dark where: a threshold for every block of a frame, from the range of grey around it.

use crate::picture::Grey;

/// The side of a block in pixels; a row of a block is one `u64`.
const BLOCK: usize = 8;

/// Bits with the top one of each byte set.
const HIGH: u64 = 0x8080_8080_8080_8080;
/// Bytes of one.
const ONES: u64 = 0x0101_0101_0101_0101;

/// How thresholds are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Halfway between the darkest and the lightest of the blocks within `reach`; where these are closer than
    /// `contrast`, what a neighbour has.
    Local {
        /// Grey levels.
        contrast: u8,
        /// Blocks to each side.
        reach: usize,
        /// Whether `contrast` is raised above the grain of the picture.
        grain: bool,
    },
    /// One for the whole frame, after Otsu: the value that parts it into two groups with the least spread.
    Global,
}

/// The least and the greatest value of each block of a frame, which all ways of choosing thresholds begin with.
pub(super) struct Ranges {
    across: usize,
    least: Vec<u8>,
    most: Vec<u8>,
}

/// The thresholds of a frame: a pixel is dark where its value is below.
pub(super) struct Threshold {
    across: usize,
    values: Vec<u8>,
    /// What each block is as a whole, so that rows skip those without an edge: most of a page.
    sides: Vec<Side>,
}

/// On which side of its threshold a block lies, eight of which are compared at once.
type Side = u8;
const LIGHT: Side = 0;
const DARK: Side = 1;
const BOTH: Side = 2;

impl Threshold {
    /// Looks at every pixel once.
    #[cfg(test)]
    pub(super) fn of(frame: &Grey, way: Way) -> Self {
        Self::within(frame, &Ranges::of(frame), way)
    }

    /// Chooses thresholds; the ranges are those of the frame.
    pub(super) fn within(frame: &Grey, ranges: &Ranges, way: Way) -> Self {
        let Ranges {
            across,
            least,
            most,
        } = ranges;
        let across = *across;
        let values = match way {
            Way::Local {
                contrast,
                reach,
                grain,
            } => {
                let contrast = if grain {
                    contrast.max(above_grain(least, most))
                } else {
                    contrast
                };
                let low = widen(least, across, reach, u8::min);
                let high = widen(most, across, reach, u8::max);
                settle(&low, &high, across, contrast)
            }
            Way::Global => vec![otsu(frame); least.len()],
        };
        let blocks = least.iter().zip(most).zip(&values);
        let sides = blocks
            .map(|((&least, &most), &threshold)| {
                let (dark, light) = (most < threshold, least >= threshold);
                if dark {
                    DARK
                } else if light {
                    LIGHT
                } else {
                    BOTH
                }
            })
            .collect();
        Self {
            across,
            values,
            sides,
        }
    }

    /// Whether a pixel is dark.
    pub(super) fn is_dark(&self, frame: &Grey, x: usize, y: usize) -> bool {
        frame.values[y * frame.width + x] < self.values[(y / BLOCK) * self.across + x / BLOCK]
    }

    /// Puts into `edges` where the runs of dark and light in a row begin, and the row's width at the end. Tells whether the row begins dark.
    pub(super) fn edges(&self, frame: &Grey, y: usize, edges: &mut Vec<u32>) -> bool {
        edges.clear();
        edges.push(0);
        let row = &frame.values[y * frame.width..][..frame.width];
        let thresholds = &self.values[(y / BLOCK) * self.across..][..self.across];
        let starts_dark = row.first().is_some_and(|&value| value < thresholds[0]);
        let mut last = u64::from(starts_dark);
        let (blocks, rest) = row.as_chunks::<BLOCK>();
        let sides = &self.sides[(y / BLOCK) * self.across..][..blocks.len()];
        let mut index = 0;
        while index < blocks.len() {
            // Where nothing changes eight blocks are passed at a time: most of a page.
            if let Some(eight) = sides[index..].first_chunk()
                && u64::from_le_bytes(*eight) == last * ONES
            {
                index += eight.len();
                continue;
            }
            let base = (index * BLOCK) as u32;
            let side = sides[index];
            if side == BOTH {
                let dark = below(u64::from_le_bytes(blocks[index]), thresholds[index]);
                let mut changes = (dark ^ (dark << 1 | last)) & 0xff;
                last = dark >> 7;
                while changes != 0 {
                    edges.push(base + changes.trailing_zeros());
                    changes &= changes - 1;
                }
            } else if u64::from(side) != last {
                edges.push(base);
                last = u64::from(side);
            }
            index += 1;
        }
        let mut base = (blocks.len() * BLOCK) as u32;
        for &value in rest {
            let dark = u64::from(value < thresholds[blocks.len()]);
            if dark != last {
                edges.push(base);
                last = dark;
            }
            base += 1;
        }
        edges.push(base);
        starts_dark
    }
}

/// Compares eight bytes with a threshold at once; bit `i` says whether byte `i` is below it.
fn below(bytes: u64, threshold: u8) -> u64 {
    let threshold = ONES * u64::from(threshold);
    let no_borrow = (bytes | HIGH) - (threshold & !HIGH);
    let less = ((!bytes & threshold) | (!(bytes ^ threshold) & !no_borrow)) & HIGH;
    // One bit a byte, gathered in the top byte.
    (less >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

impl Ranges {
    /// Looks at every pixel once.
    pub(super) fn of(frame: &Grey) -> Self {
        let across = frame.width.div_ceil(BLOCK);
        let down = frame.height.div_ceil(BLOCK);
        let mut ranges = Self {
            across,
            least: Vec::with_capacity(across * down),
            most: Vec::with_capacity(across * down),
        };
        // Whole blocks: what a row lacks is filled with its last pixel.
        let (mut least, mut most) = (vec![0; across * BLOCK], vec![0; across * BLOCK]);
        let mut fold = Fold::new(across);
        for strip in frame.values.chunks(BLOCK * frame.width) {
            let mut rows = strip.chunks_exact(frame.width);
            let Some(first) = rows.next() else { break };
            least[..frame.width].copy_from_slice(first);
            most[..frame.width].copy_from_slice(first);
            for row in rows {
                for (least, &value) in least.iter_mut().zip(row) {
                    *least = (*least).min(value);
                }
                for (most, &value) in most.iter_mut().zip(row) {
                    *most = (*most).max(value);
                }
            }
            let (end, last) = (least[frame.width - 1], most[frame.width - 1]);
            least[frame.width..].fill(end);
            most[frame.width..].fill(last);
            ranges.least.extend(fold.blocks(&least, u8::min));
            ranges.most.extend(fold.blocks(&most, u8::max));
        }
        ranges
    }
}

/// Room for folding rows to one value for each block, in steps that the processor takes for many pixels at once.
struct Fold {
    halves: Vec<u8>,
    quarters: Vec<u8>,
}

impl Fold {
    fn new(across: usize) -> Self {
        Self {
            halves: vec![0; across * BLOCK],
            quarters: vec![0; across * BLOCK],
        }
    }

    /// The extreme value of each eight.
    fn blocks(&mut self, row: &[u8], pick: impl Fn(u8, u8) -> u8) -> impl Iterator<Item = u8> {
        let step = |from: &[u8], shift: usize, to: &mut [u8]| {
            for ((to, &one), &other) in to.iter_mut().zip(from).zip(&from[shift..]) {
                *to = pick(one, other);
            }
        };
        step(row, 4, &mut self.halves);
        step(&self.halves, 2, &mut self.quarters);
        step(&self.quarters, 1, &mut self.halves);
        self.halves.iter().step_by(BLOCK).copied()
    }
}

/// The contrast that noise has not: from the calmest tenth of the blocks, which show nothing else.
fn above_grain(low: &[u8], high: &[u8]) -> u8 {
    let mut counts = [0_usize; 256];
    for (&low, &high) in low.iter().zip(high) {
        counts[usize::from(high - low)] += 1;
    }
    let mut rest = low.len() / 10;
    let calm = counts.iter().position(|&count| {
        let within = count > rest;
        rest = rest.saturating_sub(count);
        within
    });
    // Around a block there is more of the same, so the range is wider; where nothing is calm the code itself fills the picture.
    (calm.unwrap_or_default() * 17 / 10).min(90) as u8
}

/// Each block's value becomes the extreme one of the square of blocks around it.
fn widen(values: &[u8], across: usize, reach: usize, pick: impl Fn(u8, u8) -> u8) -> Vec<u8> {
    let mut wide = values.to_vec();
    for (row, wide) in values
        .chunks_exact(across)
        .zip(wide.chunks_exact_mut(across))
    {
        for shift in 1..=reach.min(across - 1) {
            for (wide, &value) in wide.iter_mut().zip(&row[shift..]) {
                *wide = pick(*wide, value);
            }
            for (wide, &value) in wide[shift..].iter_mut().zip(row) {
                *wide = pick(*wide, value);
            }
        }
    }
    let mut tall = wide.clone();
    for shift in 1..=reach {
        let step = shift * across;
        if step >= wide.len() {
            break;
        }
        for (tall, &value) in tall.iter_mut().zip(&wide[step..]) {
            *tall = pick(*tall, value);
        }
        for (tall, &value) in tall[step..].iter_mut().zip(&wide) {
            *tall = pick(*tall, value);
        }
    }
    tall
}

/// Takes the middle where there is contrast, and spreads it over the rest.
fn settle(low: &[u8], high: &[u8], across: usize, contrast: u8) -> Vec<u8> {
    // Nothing is below 0: what is not settled is light.
    let mut values = vec![0_u8; low.len()];
    for ((value, &low), &high) in values.iter_mut().zip(low).zip(high) {
        if high - low >= contrast {
            // Never 0: the darkest are below it.
            *value = low + (high - low).div_ceil(2);
        }
    }
    for index in 0..values.len() {
        if values[index] == 0 {
            let left = if index % across > 0 {
                values[index - 1]
            } else {
                0
            };
            let above = if index >= across {
                values[index - across]
            } else {
                0
            };
            values[index] = if left > 0 { left } else { above };
        }
    }
    for index in (0..values.len().saturating_sub(1)).rev() {
        if values[index] == 0 {
            values[index] = values[index + 1];
        }
    }
    values
}

/// Otsu's threshold: the one with the greatest variance between the two groups. Every third row tells as much as all.
fn otsu(frame: &Grey) -> u8 {
    let mut counts = [0_u64; 256];
    for row in frame.values.chunks(frame.width).step_by(3) {
        for &value in row {
            counts[usize::from(value)] += 1;
        }
    }
    let all: u64 = counts.iter().sum();
    let sum: u64 = (0_u64..).zip(counts).map(|(value, n)| value * n).sum();
    let (mut below, mut sum_below) = (0, 0);
    let (mut best, mut threshold) = (0.0, 128);
    for (value, n) in (0_u64..).zip(counts) {
        if below > 0 && below < all {
            let means =
                sum_below as f64 / below as f64 - (sum - sum_below) as f64 / (all - below) as f64;
            let between = below as f64 * (all - below) as f64 * means * means;
            if between > best {
                (best, threshold) = (between, value as u8);
            }
        }
        below += n;
        sum_below += value * n;
    }
    threshold
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::example::grey;

    const LOCAL: Way = Way::Local {
        contrast: 24,
        reach: 1,
        grain: false,
    };

    #[test]
    fn eight_bytes_are_compared_at_once() {
        for threshold in [0, 1, 2, 127, 128, 129, 200, 255] {
            for start in (0..=255).step_by(5) {
                let bytes: [u8; 8] = std::array::from_fn(|index| (start + 37 * index) as u8);
                let expected: u64 = (0..8)
                    .map(|index| u64::from(bytes[index] < threshold) << index)
                    .sum();
                assert_eq!(
                    below(u64::from_le_bytes(bytes), threshold),
                    expected,
                    "{bytes:?} {threshold}"
                );
            }
        }
    }

    #[test]
    fn edges_are_where_runs_begin() {
        // 21 pixels: not a whole number of blocks.
        let frame = grey(21, 3, |x, _| {
            if (3..9).contains(&x) || x >= 19 {
                20
            } else {
                220
            }
        });
        let threshold = Threshold::of(&frame, LOCAL);
        let mut edges = vec![99];
        assert!(!threshold.edges(&frame, 1, &mut edges));
        assert_eq!(edges, [0, 3, 9, 19, 21]);
        assert!(threshold.is_dark(&frame, 3, 1) && !threshold.is_dark(&frame, 9, 1));
    }

    #[test]
    fn blocks_without_an_edge_hide_none_between_them() {
        let frame = grey(77, 19, |x, y| {
            if (x / 16 + y / 9) % 2 == 0 || x == 61 {
                30
            } else {
                200
            }
        });
        for way in [LOCAL, Way::Global] {
            let threshold = Threshold::of(&frame, way);
            for y in 0..19 {
                let mut edges = Vec::new();
                let starts_dark = threshold.edges(&frame, y, &mut edges);
                let dark: Vec<bool> = (0..77).map(|x| threshold.is_dark(&frame, x, y)).collect();
                let changes = (1..77_u32).filter(|&x| dark[x as usize] != dark[x as usize - 1]);
                let expected: Vec<u32> = [0].into_iter().chain(changes).chain([77]).collect();
                assert_eq!((starts_dark, edges), (dark[0], expected), "{way:?} {y}");
            }
        }
    }

    #[test]
    fn each_part_has_its_own_threshold_and_calm_ones_that_of_a_neighbour() {
        // Bright stripes at the left, dim ones far to the right, nothing between.
        let frame = grey(160, 16, |x, _| match x {
            0..40 => [200, 250][x / 4 % 2],
            40..120 => 200,
            _ => [10, 60][x / 4 % 2],
        });
        let threshold = Threshold::of(&frame, LOCAL);
        let mut edges = Vec::new();
        let _ = threshold.edges(&frame, 8, &mut edges);
        let left = edges.iter().filter(|&&edge| edge < 40).count();
        let right = edges
            .iter()
            .filter(|&&edge| (130..160).contains(&edge))
            .count();
        assert_eq!((left, right), (10, 7));
        assert!(edges.iter().all(|edge| !(50..110).contains(edge)));
    }

    #[test]
    fn grain_is_no_contrast_when_that_is_asked_for() {
        let frame = grey(160, 160, |x, y| {
            100 + ((x * 31 + y * 17) * 2_654_435_761 % 4_294_967_296 / 65_536 % 37) as u8
        });
        let count = |grain| {
            let way = Way::Local {
                contrast: 24,
                reach: 1,
                grain,
            };
            let mut edges = Vec::new();
            let _ = Threshold::of(&frame, way).edges(&frame, 80, &mut edges);
            edges.len()
        };
        assert!(count(false) > 40, "{}", count(false));
        assert_eq!(count(true), 2);
    }

    #[test]
    fn two_groups_are_parted_between_them() {
        let frame = grey(64, 64, |x, _| {
            if x < 20 {
                60 + (x % 5) as u8
            } else {
                180 + (x % 5) as u8
            }
        });
        assert!((65..=180).contains(&otsu(&frame)), "{}", otsu(&frame));
    }
}
