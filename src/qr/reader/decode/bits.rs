//! From how dark each module seems to what the code says: format, error correction with doubt, and the checks that keep a wrong
//! payload from passing. What is drawn anew from it is read by rqrr: only where that gives the same codewords do they count.

use zeroize::{Zeroize, Zeroizing};

use crate::decode::correct::correct;
use crate::decode::segments;
use crate::decode::symbol::{Format, Module, Plan, format_places, version};
use crate::guard;
use crate::wiped::Wiped;

/// How dark each module seems, in rows: above 0 dark, below light; the farther the surer.
pub(super) struct Shades {
    pub(super) size: usize,
    pub(super) values: Wiped<f32>,
}

/// How hard to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effort {
    /// Error correction as the standard means it.
    Plain,
    /// Also with the least sure bytes left out, which corrects up to twice as many.
    Doubting,
}

/// The most bits of both formats together that may be wrong; two formats differ in at least fourteen.
const FORMAT_SLACK: u32 = 6;

/// Reads a code; nothing where its bits do not add up.
pub(super) fn read(
    shades: &Shades,
    plan: &Plan,
    path: &[usize],
    effort: Effort,
) -> Option<Zeroizing<String>> {
    let (format, mirrored) = format(shades)?;
    let size = shades.size;
    let seen = |column: usize, row: usize| {
        let index = if mirrored {
            column * size + row
        } else {
            row * size + column
        };
        shades.values[index]
    };
    let mut soft = Wiped::new(Vec::with_capacity(path.len()));
    for &index in path {
        let (column, row) = (index % size, index / size);
        let shade = seen(column, row);
        soft.push(if format.flips(column, row) {
            -shade
        } else {
            shade
        });
    }
    let Codewords { words, data } = codewords(&soft, format, size, effort)?;
    let bits = |index: usize| words[index / 8] >> (7 - index % 8) & 1 == 1;

    // Everything that is not data is drawn as it should be.
    let mut drawn = Wiped::new(vec![false; size * size]);
    for (index, module) in plan.modules.iter().enumerate() {
        drawn[index] = *module == Module::Dark;
    }
    for places in format_places(size) {
        for (index, (column, row)) in places.into_iter().enumerate() {
            drawn[row * size + column] = format.bit(index);
        }
    }
    for (bit, &index) in path.iter().enumerate() {
        let dark = bit / 8 < words.len() && bits(bit);
        drawn[index] = dark != format.flips(index % size, index / size);
    }
    reads_alike(&drawn, size, format, path)
        .then(|| segments::text(&data, version(size)))
        .flatten()
}

/// The format that both its places agree with best, and whether the code is seen in a mirror.
fn format(shades: &Shades) -> Option<(Format, bool)> {
    let size = shades.size;
    let mut best = (FORMAT_SLACK + 1, None);
    for mirrored in [false, true] {
        let mut drawn = [0_u16; 2];
        for (drawn, places) in drawn.iter_mut().zip(format_places(size)) {
            for (bit, (column, row)) in places.into_iter().enumerate() {
                let index = if mirrored {
                    column * size + row
                } else {
                    row * size + column
                };
                *drawn |= u16::from(shades.values[index] > 0.0) << bit;
            }
        }
        for format in Format::all() {
            let wrong = |drawn| format.differs(drawn);
            let (one, other) = (wrong(drawn[0]), wrong(drawn[1]));
            // One of the two may be hidden, but then the other is clear.
            let wrong = (one + other).min(3 * one.min(other) + 1);
            if wrong < best.0 {
                best = (wrong, Some((format, mirrored)));
            }
        }
    }
    best.1
}

/// The codewords of a code, corrected.
struct Codewords {
    /// All of them in the order in which they are drawn.
    words: Zeroizing<Vec<u8>>,
    /// Those that hold data, block by block.
    data: Zeroizing<Vec<u8>>,
}

fn codewords(soft: &[f32], format: Format, size: usize, effort: Effort) -> Option<Codewords> {
    let count = soft.len() / 8;
    let mut words = Zeroizing::new(Vec::with_capacity(count));
    let mut doubts = Vec::with_capacity(count);
    for eight in soft.chunks_exact(8) {
        words.push(
            eight
                .iter()
                .fold(0_u8, |byte, &bit| byte << 1 | u8::from(bit > 0.0)),
        );
        doubts.push(eight.iter().map(|bit| bit.abs()).fold(f32::MAX, f32::min));
    }
    let blocks = format.blocks(version(size));
    let (short, long) = (count / blocks.count, count % blocks.count);
    let data = short - blocks.checks;
    let mut all_data = Zeroizing::new(Vec::with_capacity(count));
    let mut block = Wiped::new(Vec::with_capacity(short + 1));
    let mut places = Vec::with_capacity(short + 1);
    for index in 0..blocks.count {
        let is_long = index >= blocks.count - long;
        places.clear();
        places.extend((0..data).map(|column| column * blocks.count + index));
        if is_long {
            places.push(data * blocks.count + index - (blocks.count - long));
        }
        let first_check = data * blocks.count + long;
        places.extend((0..blocks.checks).map(|column| first_check + column * blocks.count + index));
        block.clear();
        block.extend(places.iter().map(|&place| words[place]));
        mend(&mut block, blocks.checks, &places, &doubts, effort)?;
        for (&place, &byte) in places.iter().zip(block.iter()) {
            words[place] = byte;
        }
        all_data.extend_from_slice(&block[..block.len() - blocks.checks]);
    }
    Some(Codewords {
        words,
        data: all_data,
    })
}

/// Corrects one block: as it is, then with ever more of its least sure bytes left out.
fn mend(
    block: &mut [u8],
    checks: usize,
    places: &[usize],
    doubts: &[f32],
    effort: Effort,
) -> Option<()> {
    let mut tried = Wiped::new(block.to_vec());
    if correct(&mut tried, checks, &[]).is_some() {
        block.copy_from_slice(&tried);
        return Some(());
    }
    if effort == Effort::Plain {
        return None;
    }
    let mut order: Vec<usize> = (0..block.len()).collect();
    order.sort_by(|&a, &b| doubts[places[a]].total_cmp(&doubts[places[b]]));
    // Some checks are kept, so that chance does not pass.
    let spare = if checks >= 16 { 3 } else { 4 };
    for left_out in (2..=checks.saturating_sub(spare)).step_by(2) {
        tried.copy_from_slice(block);
        if let Some(wrong) = correct(&mut tried, checks, &order[..left_out])
            && 2 * wrong + left_out + spare <= checks + 1
        {
            block.copy_from_slice(&tried);
            return Some(());
        }
    }
    None
}

/// Whether rqrr reads the same format, and each bit of the codewords where it was drawn.
fn reads_alike(drawn: &[bool], size: usize, format: Format, path: &[usize]) -> bool {
    let alike = guard::quietly(|| {
        let grid = rqrr::SimpleGrid::from_func(size, |column, row| drawn[row * size + column]);
        let (meta, raw) = rqrr::Grid::new(grid).get_raw_data().ok()?;
        let bits = path.iter().enumerate();
        let mut same =
            bits.map(|(bit, &index)| (raw.data[bit / 8] >> (7 - bit % 8) & 1 == 1) == drawn[index]);
        let alike = meta.version.to_size() == size && format.has_mask(meta.mask);
        Some(alike && raw.len == path.len() && same.all(|same| same))
    });
    scrub();
    alike == Some(Some(true))
}

/// Writes over the part of the stack where rqrr kept the payload.
#[inline(never)]
fn scrub() {
    let mut stack = [1_u8; 64 << 10];
    stack.zeroize();
    let _ = std::hint::black_box(&stack);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::example;

    fn text(shades: &Shades, effort: Effort) -> Option<String> {
        let plan = Plan::new(shades.size);
        let path = plan.path();
        read(shades, &plan, &path, effort).map(|text| text.to_string())
    }

    /// Numbers without a pattern.
    fn noise(count: usize) -> impl Iterator<Item = u32> {
        let mut state = 7_u32;
        (0..count).map(move |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 8
        })
    }

    /// Turns over the modules of some codewords, whole bytes.
    fn damaged(words: usize, sureness: f32) -> Shades {
        let mut shades = example::shades();
        let path = Plan::new(example::SIZE).path();
        for &index in &path[8 * 20..8 * (20 + words)] {
            shades.values[index] *= -sureness;
        }
        shades
    }

    #[test]
    fn a_clear_code_is_read_also_in_a_mirror() {
        assert_eq!(
            text(&example::shades(), Effort::Plain).as_deref(),
            Some(example::TEXT)
        );
        let mut mirrored = example::shades();
        for row in 0..example::SIZE {
            for column in 0..example::SIZE {
                mirrored.values[row * example::SIZE + column] = if example::is_dark(row, column) {
                    1.0
                } else {
                    -1.0
                };
            }
        }
        assert_eq!(
            text(&mirrored, Effort::Plain).as_deref(),
            Some(example::TEXT)
        );
    }

    #[test]
    fn either_format_may_be_hidden() {
        for which in 0..2 {
            let mut shades = example::shades();
            for (column, row) in format_places(example::SIZE)[which] {
                shades.values[row * example::SIZE + column] = 0.1;
            }
            assert_eq!(
                text(&shades, Effort::Plain).as_deref(),
                Some(example::TEXT),
                "{which}"
            );
        }
    }

    #[test]
    fn what_seems_unsure_is_left_out_when_there_is_too_much_damage() {
        // Sixteen checks: eight errors.
        assert_eq!(
            text(&damaged(8, 0.2), Effort::Plain).as_deref(),
            Some(example::TEXT)
        );
        assert_eq!(text(&damaged(11, 0.2), Effort::Plain), None);
        assert_eq!(
            text(&damaged(11, 0.2), Effort::Doubting).as_deref(),
            Some(example::TEXT)
        );
        assert_eq!(text(&damaged(11, 1.0), Effort::Doubting), None);
        assert_eq!(text(&damaged(17, 0.2), Effort::Doubting), None);
    }

    #[test]
    fn noise_around_a_good_format_says_nothing() {
        for (size, rounds) in [(21, 32), (25, 32), (41, 8)] {
            let plan = Plan::new(size);
            let places = format_places(size);
            for (round, format) in Format::all().take(rounds).enumerate() {
                let numbers = noise(round * 7 + size * size).skip(round * 7);
                let mut shades = Shades {
                    size,
                    values: Wiped::new(numbers.map(|n| (n % 2000) as f32 / 1000.0 - 1.0).collect()),
                };
                for (bit, (column, row)) in
                    places.iter().flat_map(|places| places.iter().enumerate())
                {
                    shades.values[row * size + column] = if format.bit(bit) { 1.0 } else { -1.0 };
                }
                assert_eq!(
                    read(&shades, &plan, &plan.path(), Effort::Doubting).map(|_| ()),
                    None,
                    "{size} {round}"
                );
            }
        }
    }
}
