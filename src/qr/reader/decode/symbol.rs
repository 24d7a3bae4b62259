//! What the standard (ISO/IEC 18004) says about codes of each version: sizes, known modules, format, blocks, masks.

/// Error correction codewords of each block, by level (L, M, Q, H) and version from 1.
const CHECKS: [[u8; 40]; 4] = [
    [
        7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30,
        30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ],
    [
        13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30,
        30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
        17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30,
        30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
];

/// Blocks, by level (L, M, Q, H) and version from 1.
const BLOCKS: [[u8; 40]; 4] = [
    [
        1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13,
        14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
    ],
    [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23,
        25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ],
    [
        1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29,
        34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
    ],
    [
        1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35,
        37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81,
    ],
];

/// The largest code's modules a side.
pub(super) const LARGEST: usize = 177;

/// How strongly a code is protected, and how it is masked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Format {
    /// 0 to 3 for L, M, Q, H.
    level: usize,
    mask: u8,
    /// The fifteen bits as they are drawn.
    bits: u16,
}

impl Format {
    /// All that there are.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..32_u16).map(|data| {
            let mut rest = data << 10;
            for bit in (10..15).rev() {
                if rest & 1 << bit != 0 {
                    rest ^= 0x537 << (bit - 10);
                }
            }
            Self {
                // The two bits of a level are 01, 00, 11, 10.
                level: usize::from(data >> 3 ^ 1),
                mask: (data & 7) as u8,
                bits: (data << 10 | rest) ^ 0x5412,
            }
        })
    }

    /// Whether bit `index`, counted from the least, is drawn dark.
    pub(super) fn bit(self, index: usize) -> bool {
        self.bits >> index & 1 == 1
    }

    /// In how many of the fifteen bits it differs from what is drawn.
    pub(super) fn differs(self, drawn: u16) -> u32 {
        (self.bits ^ drawn).count_ones()
    }

    /// Whether its mask is the one with this number.
    pub(super) fn has_mask(self, number: u16) -> bool {
        u16::from(self.mask) == number
    }

    /// Whether the mask turns a module over.
    pub(super) fn flips(self, column: usize, row: usize) -> bool {
        let (x, y) = (column, row);
        match self.mask {
            0 => (x + y).is_multiple_of(2),
            1 => y.is_multiple_of(2),
            2 => x.is_multiple_of(3),
            3 => (x + y).is_multiple_of(3),
            4 => (x / 3 + y / 2).is_multiple_of(2),
            5 => x * y % 2 + x * y % 3 == 0,
            6 => (x * y % 2 + x * y % 3).is_multiple_of(2),
            _ => ((x + y) % 2 + x * y % 3).is_multiple_of(2),
        }
    }

    /// The blocks of a code of this version.
    pub(super) fn blocks(self, version: usize) -> Blocks {
        Blocks {
            count: BLOCKS[self.level][version - 1].into(),
            checks: CHECKS[self.level][version - 1].into(),
        }
    }
}

/// How codewords are shared out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Blocks {
    pub(super) count: usize,
    /// Error correction codewords of each.
    pub(super) checks: usize,
}

/// Where the bits of a format are drawn, least first: twice, as columns and rows.
pub(super) fn format_places(size: usize) -> [[(usize, usize); 15]; 2] {
    let mut places = [[(0, 0); 15]; 2];
    let [one, other] = &mut places;
    for (index, (one, other)) in one.iter_mut().zip(other).enumerate() {
        // Down beside the top left finder, then to its left edge.
        *one = match index {
            0..6 => (8, index),
            6 => (8, 7),
            7 => (8, 8),
            8 => (7, 8),
            _ => (14 - index, 8),
        };
        // Under the top right finder from the right, then beside the bottom left one.
        *other = match index {
            0..8 => (size - 1 - index, 8),
            _ => (8, size - 15 + index),
        };
    }
    places
}

/// The version of a size in modules.
pub(super) fn version(size: usize) -> usize {
    (size - 17) / 4
}

/// The middles of the alignment patterns along one side.
pub(super) fn alignments(version: usize) -> Vec<usize> {
    if version < 2 {
        return Vec::new();
    }
    let count = version / 7 + 2;
    let step = if version == 32 {
        26
    } else {
        (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2
    };
    let last = version * 4 + 10;
    let mut middles: Vec<usize> = (0..count - 1).map(|index| last - step * index).collect();
    middles.push(6);
    middles.reverse();
    middles
}

/// A version as it is drawn in codes from version 7 on, eighteen bits.
pub(super) fn version_bits(version: usize) -> u32 {
    let mut rest = (version as u32) << 12;
    for bit in (12..18).rev() {
        if rest & 1 << bit != 0 {
            rest ^= 0x1f25 << (bit - 12);
        }
    }
    (version as u32) << 12 | rest
}

/// What is known of a module before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Module {
    Dark,
    Light,
    /// Part of the format.
    Format,
    Data,
}

/// What is known of every module of a code, in rows.
pub(super) struct Plan {
    pub(super) size: usize,
    pub(super) modules: Vec<Module>,
}

impl Plan {
    pub(super) fn new(size: usize) -> Self {
        let mut plan = Self {
            size,
            modules: vec![Module::Data; size * size],
        };
        for index in 8..size - 8 {
            let module = shade(index % 2 == 0);
            plan.set(index, 6, module);
            plan.set(6, index, module);
        }
        let version = version(size);
        let middles = alignments(version);
        let last = middles.len().saturating_sub(1);
        for (across, &column) in middles.iter().enumerate() {
            for (down, &row) in middles.iter().enumerate() {
                // Finders stand in three corners.
                if (across, down) != (0, 0)
                    && (across, down) != (0, last)
                    && (across, down) != (last, 0)
                {
                    plan.square(column as isize, row as isize, 2);
                }
            }
        }
        let far = size as isize - 4;
        for (column, row) in [(3, 3), (far, 3), (3, far)] {
            plan.square(column, row, 4);
        }
        for (column, row) in format_places(size).into_iter().flatten() {
            plan.set(column, row, Module::Format);
        }
        plan.set(8, size - 8, Module::Dark);
        if version >= 7 {
            let bits = version_bits(version);
            for index in 0..18 {
                let module = shade(bits >> index & 1 == 1);
                let (along, off) = (index / 3, size - 11 + index % 3);
                plan.set(off, along, module);
                plan.set(along, off, module);
            }
        }
        plan
    }

    /// Rings around a middle, dark and light in turn; of a finder, which has a thick middle, and its separator too.
    fn square(&mut self, column: isize, row: isize, reach: isize) {
        for down in -reach..=reach {
            for across in -reach..=reach {
                let ring = down.abs().max(across.abs());
                let dark = if reach == 2 {
                    ring != 1
                } else {
                    ring != 2 && ring != 4
                };
                let (x, y) = (column + across, row + down);
                let inside = 0..self.size as isize;
                if inside.contains(&x) && inside.contains(&y) {
                    self.set(x as usize, y as usize, shade(dark));
                }
            }
        }
    }

    fn set(&mut self, column: usize, row: usize, module: Module) {
        self.modules[row * self.size + column] = module;
    }

    pub(super) fn at(&self, column: usize, row: usize) -> Module {
        self.modules[row * self.size + column]
    }

    /// The data modules in the order of their bits, as indexes.
    pub(super) fn path(&self) -> Vec<usize> {
        let mut path = Vec::with_capacity(self.size * self.size);
        let mut right = self.size - 1;
        let mut up = true;
        loop {
            // The column of the vertical timing pattern holds nothing.
            if right == 6 {
                right = 5;
            }
            for step in 0..self.size {
                let row = if up { self.size - 1 - step } else { step };
                for column in [right, right - 1] {
                    let index = row * self.size + column;
                    if self.modules[index] == Module::Data {
                        path.push(index);
                    }
                }
            }
            if right < 2 {
                return path;
            }
            right -= 2;
            up = !up;
        }
    }
}

fn shade(dark: bool) -> Module {
    if dark { Module::Dark } else { Module::Light }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::example;

    #[test]
    fn formats_differ_in_seven_bits_or_more() {
        let all: Vec<Format> = Format::all().collect();
        assert_eq!(all.len(), 32);
        for (index, one) in all.iter().enumerate() {
            for other in &all[index + 1..] {
                assert!(one.differs(other.bits) >= 7);
            }
        }
        // Level M, mask 5, as annex C of the standard has it.
        let example = all
            .iter()
            .find(|format| format.level == 1 && format.mask == 5)
            .unwrap();
        assert_eq!(example.bits, 0b100_0000_1100_1110);
    }

    #[test]
    fn alignment_patterns_stand_where_annex_e_has_them() {
        for (version, middles) in [
            (1, &[] as &[usize]),
            (2, &[6, 18]),
            (7, &[6, 22, 38]),
            (14, &[6, 26, 46, 66]),
            (32, &[6, 34, 60, 86, 112, 138]),
            (40, &[6, 30, 58, 86, 114, 142, 170]),
        ] {
            assert_eq!(alignments(version), middles, "{version}");
        }
        assert_eq!(version_bits(7), 0b00_0111_1100_1001_0100);
    }

    #[test]
    fn the_modules_that_are_left_hold_whole_codewords_of_every_version() {
        for version in 1..=40 {
            let path = Plan::new(17 + 4 * version).path();
            let words = path.len() / 8;
            assert!(path.len() % 8 <= 7);
            for format in Format::all().filter(|format| format.mask == 0) {
                let blocks = format.blocks(version);
                let data = (words / blocks.count).checked_sub(blocks.checks);
                assert!(
                    data.is_some_and(|data| data > 0 && data + blocks.checks < 255),
                    "{version} {format:?}"
                );
            }
        }
        // Table 1 of the standard.
        for (version, words) in [(1, 26), (2, 44), (6, 172), (7, 196), (21, 1156), (40, 3706)] {
            assert_eq!(
                Plan::new(17 + 4 * version).path().len() / 8,
                words,
                "{version}"
            );
        }
    }

    #[test]
    fn what_is_known_is_so_in_a_code() {
        let plan = Plan::new(example::SIZE);
        let mut known = 0;
        for row in 0..example::SIZE {
            for column in 0..example::SIZE {
                let expected = match plan.at(column, row) {
                    Module::Dark => true,
                    Module::Light => false,
                    Module::Format | Module::Data => continue,
                };
                known += 1;
                assert_eq!(example::is_dark(column, row), expected, "{column} {row}");
            }
        }
        assert_eq!(known, 25 * 25 - 359 - 30);
    }
}
