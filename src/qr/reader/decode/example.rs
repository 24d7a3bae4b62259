//! A code for the tests: version 2, level M, as its modules.

use crate::decode::bits::Shades;
use crate::picture::Grey;
use crate::wiped::Wiped;

/// What it says.
pub(super) const TEXT: &str = "injixo";
/// Modules a side.
pub(super) const SIZE: usize = 25;

const ROWS: [&str; SIZE] = [
    "#######.#####..##.#######",
    "#.....#.#..#....#.#.....#",
    "#.###.#.##..#..##.#.###.#",
    "#.###.#..#.#....#.#.###.#",
    "#.###.#.####..###.#.###.#",
    "#.....#..##.#..##.#.....#",
    "#######.#.#.#.#.#.#######",
    "..........#.##.##........",
    "#..######..#.#...#..#.###",
    "#.##....######..###.#....",
    "##.####..###.#.##..####.#",
    "...#.#.##.##.#..##...###.",
    "##....#.#.#.##.##..###...",
    "##.#.#...##..##.#.#...#..",
    "###.####.#####..#.###.###",
    "#.###...##.#...#.###.####",
    "#.##.####.#...#.#####.##.",
    "........#########...#..#.",
    "#######.##.#...##.#.###.#",
    "#.....#.#.#.#.#.#...##...",
    "#.###.#.##..##########.##",
    "#.###.#.#.#...###.#.##..#",
    "#.###.#.....#.##..#.#.###",
    "#.....#..##...#.#.....###",
    "#######.##...##..#.####.#",
];

/// Whether a module is dark.
pub(super) fn is_dark(column: usize, row: usize) -> bool {
    ROWS[row].as_bytes()[column] == b'#'
}

/// As its modules are seen when all is clear.
pub(super) fn shades() -> Shades {
    let places = (0..SIZE * SIZE).map(|index| (index % SIZE, index / SIZE));
    let values = places.map(|(column, row)| if is_dark(column, row) { 1.0 } else { -1.0 });
    Shades {
        size: SIZE,
        values: Wiped::new(values.collect()),
    }
}

/// On white paper of this side, its corner at a place, its modules so large.
pub(super) fn frame(side: usize, (left, top): (usize, usize), module: usize) -> Grey {
    let mut values = vec![255; side * side];
    for row in 0..SIZE * module {
        for column in 0..SIZE * module {
            if is_dark(column / module, row / module) {
                values[(top + row) * side + left + column] = 0;
            }
        }
    }
    Grey {
        width: side,
        height: side,
        values: Wiped::new(values),
    }
}

/// A picture of which each pixel is what its place makes it.
pub fn grey(width: usize, height: usize, value: impl Fn(usize, usize) -> u8) -> Grey {
    let places = (0..width * height).map(|index| (index % width, index / width));
    Grey {
        width,
        height,
        values: Wiped::new(places.map(|(x, y)| value(x, y)).collect()),
    }
}
