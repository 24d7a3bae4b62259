//! Finder patterns: the three squares in a square in the corners of a code, of either polarity.

use crate::decode::budget::Budget;
use crate::decode::threshold::Threshold;
use crate::picture::Grey;

/// The most that are kept of a frame: a wall of them is no code.
const MOST: usize = 4000;

/// A finder pattern, in pixels of its frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Finder {
    /// The middle; pixel 0 reaches from 0 to 1.
    pub(super) x: f32,
    pub(super) y: f32,
    /// The side of a module, as the row and the column through the middle show it.
    pub(super) module: f32,
    /// Whether its outer ring is dark.
    pub(super) dark: bool,
    /// How many rows showed it, those between the rows that were looked at included.
    pub(super) hits: u32,
    /// Grey levels between its dark and its light rings.
    pub(super) contrast: f32,
}

/// How a frame is searched.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// Every which row.
    pub(super) step: usize,
    /// Whether the outer runs may be too long, as where there is no quiet zone.
    pub(super) loose: bool,
}

/// Finds them in the rows, and checks each across, down and up again.
pub(super) fn finders(
    frame: &Grey,
    threshold: &Threshold,
    look: Look,
    budget: &Budget,
) -> Vec<Finder> {
    let mut found = in_rows(frame, threshold, look, budget);
    for finder in &mut found {
        finder.hits *= look.step as u32;
    }
    found
}

fn in_rows(frame: &Grey, threshold: &Threshold, look: Look, budget: &Budget) -> Vec<Finder> {
    let mut found: Vec<Finder> = Vec::new();
    let mut edges = Vec::new();
    // Finders are met in order of rows: those that ended above are not compared any more.
    let mut open: Vec<usize> = Vec::new();
    for y in (look.step / 2..frame.height).step_by(look.step) {
        let starts_dark = threshold.edges(frame, y, &mut edges);
        if edges.len() < 6 {
            continue;
        }
        open.retain(|&index| {
            let finder: &Finder = &found[index];
            finder.y + 4.0 * finder.module > y as f32
        });
        for (index, six) in edges.windows(6).enumerate() {
            let six = [six[0], six[1], six[2], six[3], six[4], six[5]];
            if !is_pattern(six, look.loose) {
                continue;
            }
            let dark = starts_dark == index.is_multiple_of(2);
            let x = (six[2] + six[3]) as f32 / 2.0;
            let middle = y as f32 + 0.5;
            let known = open.iter().copied().find(|&index| {
                let finder = &found[index];
                let near = 1.5 * finder.module;
                finder.dark == dark
                    && (finder.x - x).abs() < near
                    && (finder.y - middle).abs() < 2.0 * finder.module
            });
            if let Some(known) = known {
                found[known].hits += 1;
                continue;
            }
            if !budget.spend(200) || found.len() >= MOST {
                return found;
            }
            let seen = check(
                frame,
                threshold,
                x,
                middle,
                dark,
                width(six, look.loose),
                look.loose,
            );
            if let Some(finder) = seen {
                let twin = open.iter().copied().find(|&index| {
                    let other = &found[index];
                    let near = 1.5 * other.module.max(finder.module);
                    other.dark == dark
                        && (other.x - finder.x).abs() < near
                        && (other.y - finder.y).abs() < near
                });
                if let Some(twin) = twin {
                    found[twin].hits += 1;
                } else {
                    open.push(found.len());
                    found.push(finder);
                }
            }
        }
    }
    found
}

/// The width of the pattern in pixels: loosely, as its inner five modules tell.
fn width(edges: [u32; 6], loose: bool) -> f32 {
    if loose {
        (edges[4] - edges[1]) as f32 * 7.0 / 5.0
    } else {
        (edges[5] - edges[0]) as f32
    }
}

/// Whether five runs are 1:1:3:1:1, give or take half a module and half a pixel.
fn is_pattern(edges: [u32; 6], loose: bool) -> bool {
    let [a, b, c, d, e, f] = edges;
    let (first, second, third, fourth, fifth) = (b - a, c - b, d - c, e - d, f - e);
    let inner = e - b;
    // Most windows fall here: the middle is the longest of the inner three.
    if third < second || third < fourth || inner < 4 {
        return false;
    }
    if loose {
        // In fifths of a module.
        let close = |run: u32, modules: u32, slack: u32| {
            (5 * run).abs_diff(modules * inner) <= slack * inner / 10 + 3
        };
        return close(second, 1, 5)
            && close(fourth, 1, 5)
            && close(third, 3, 9)
            && 5 * 2 * first + 5 >= inner
            && 5 * 2 * fifth + 5 >= inner;
    }
    let all = f - a;
    // In sevenths of a module.
    let close = |run: u32, modules: u32, slack: u32| {
        (7 * run).abs_diff(modules * all) <= slack * all / 10 + 4
    };
    close(second, 1, 5)
        && close(fourth, 1, 5)
        && close(third, 3, 10)
        && close(first, 1, 6)
        && close(fifth, 1, 6)
}

/// Looks down, across and along the diagonal through a place that a row pointed to.
fn check(
    frame: &Grey,
    threshold: &Threshold,
    x: f32,
    y: f32,
    dark: bool,
    across: f32,
    loose: bool,
) -> Option<Finder> {
    let line =
        |x: f32, y: f32, dx: i32, dy: i32| runs(frame, threshold, x, y, (dx, dy), dark, across);
    let down = line(x, y, 0, 1)?;
    let (offset, height) = judge(down, loose)?;
    if height > 2.4 * across || across > 2.4 * height {
        return None;
    }
    let y = y.floor() + 0.5 + offset;
    let over = line(x, y, 1, 0)?;
    let (offset, wide) = judge(over, loose)?;
    let x = x.floor() + 0.5 + offset;
    if wide > 2.2 * height || height > 2.2 * wide {
        return None;
    }
    let module = (wide + height) / 14.0;
    if module > 1.8 {
        // At least one diagonal; a pointer or a logo may lie on the other.
        let good = |dy| line(x, y, 1, dy).is_some_and(|runs| judge(runs, true).is_some());
        if !good(1) && !good(-1) {
            return None;
        }
    }
    Some(Finder {
        x,
        y,
        module,
        dark,
        hits: 1,
        contrast: contrast(frame, (x, y), (wide / 7.0, height / 7.0), dark),
    })
}

/// How far the light ring is from the dark middle and the dark ring, on the average of four directions.
fn contrast(frame: &Grey, (x, y): (f32, f32), (wide, tall): (f32, f32), dark: bool) -> f32 {
    let at = |x: f32, y: f32| {
        let column = (x.max(0.0) as usize).min(frame.width - 1);
        let row = (y.max(0.0) as usize).min(frame.height - 1);
        f32::from(frame.values[row * frame.width + column])
    };
    let ring = |modules: f32| {
        let (dx, dy) = (modules * wide, modules * tall);
        (at(x - dx, y) + at(x + dx, y) + at(x, y - dy) + at(x, y + dy)) / 4.0
    };
    let difference = ring(2.0) - (ring(0.8) + ring(3.0)) / 2.0;
    if dark { difference } else { -difference }
}

/// The lengths of the two and a half runs to each side of a place, from the middle outwards: first those backwards. The
/// place must lie in the pattern's middle.
fn runs(
    frame: &Grey,
    threshold: &Threshold,
    x: f32,
    y: f32,
    (dx, dy): (i32, i32),
    dark: bool,
    across: f32,
) -> Option<[u32; 6]> {
    let (x, y) = (x as i32, y as i32);
    let limit = across as u32 + 4;
    let at = |x: i32, y: i32| {
        (x >= 0 && y >= 0 && (x as usize) < frame.width && (y as usize) < frame.height)
            .then(|| threshold.is_dark(frame, x as usize, y as usize) == dark)
    };
    if at(x, y) != Some(true) {
        return None;
    }
    let mut ends = [(x, y); 2];
    let mut runs = [0; 6];
    // From the middle to both sides, ring by ring: most places fail at the first.
    for ring in 0..3 {
        let expected = ring != 1;
        for (side, sign) in [-1, 1].into_iter().enumerate() {
            let (mut column, mut row) = ends[side];
            let mut length = 0;
            while length < limit && at(column, row) == Some(expected) {
                length += 1;
                column += sign * dx;
                row += sign * dy;
            }
            if length == 0 {
                return None;
            }
            ends[side] = (column, row);
            runs[3 * side + ring] = length;
        }
        let (back, fore) = (runs[ring], runs[3 + ring]);
        let fits = match ring {
            // As wide as the row says, give or take what a view from aside makes of it.
            0 => (back + fore) as f32 <= 1.4 * across + 3.0,
            // The middle is three times as wide as each of its rings.
            1 => back.max(fore) <= runs[0] + runs[3],
            _ => true,
        };
        if !fits {
            return None;
        }
    }
    Some(runs)
}

/// Whether runs are a finder's; gives how far its middle is from the place that was asked for, and its width.
fn judge(
    [back, back_ring, back_edge, fore, fore_ring, fore_edge]: [u32; 6],
    loose: bool,
) -> Option<(f32, f32)> {
    // The place itself was counted both ways.
    let middle = (back + fore - 1) as f32;
    let [ring_a, ring_b, edge_a, edge_b] =
        [back_ring, fore_ring, back_edge, fore_edge].map(|run| run as f32);
    let inner = ring_a + ring_b + middle;
    let module = if loose {
        inner / 5.0
    } else {
        (inner + edge_a + edge_b) / 7.0
    };
    let close =
        |run: f32, modules: f32, slack: f32| (run - modules * module).abs() <= slack * module + 0.6;
    let inside = close(middle, 3.0, 1.0) && close(ring_a, 1.0, 0.6) && close(ring_b, 1.0, 0.6);
    let outside = if loose {
        edge_a + 0.6 >= 0.5 * module && edge_b + 0.6 >= 0.5 * module
    } else {
        close(edge_a, 1.0, 0.7) && close(edge_b, 1.0, 0.7)
    };
    (inside && outside).then(|| ((fore as f32 - back as f32) / 2.0, 7.0 * module))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::example;
    use crate::decode::threshold::Way;

    const LOOK: Look = Look {
        step: 1,
        loose: false,
    };

    fn found(frame: &Grey, look: Look) -> Vec<Finder> {
        let way = Way::Local {
            contrast: 24,
            reach: 1,
            grain: false,
        };
        finders(
            frame,
            &Threshold::of(frame, way),
            look,
            &Budget::new(1 << 30),
        )
    }

    #[test]
    fn the_three_of_a_code_are_found_in_both_polarities() {
        for module in [2, 3, 5] {
            for dark in [true, false] {
                let mut frame = example::frame(220, (31, 40), module);
                if !dark {
                    for value in frame.values.iter_mut() {
                        *value = 255 - *value;
                    }
                }
                let found = found(&frame, LOOK);
                let size = module as f32;
                for (column, row) in [(3.5, 3.5), (21.5, 3.5), (3.5, 21.5)] {
                    let (x, y) = (31.0 + column * size, 40.0 + row * size);
                    let near = |finder: &&Finder| {
                        (finder.x - x).abs() < 0.6
                            && (finder.y - y).abs() < 0.6
                            && finder.dark == dark
                    };
                    let finder = found.iter().find(near).unwrap();
                    assert!((finder.module - size).abs() < 0.2, "{finder:?}");
                    assert!(finder.contrast > 200.0, "{finder:?}");
                }
            }
        }
    }

    #[test]
    fn without_a_quiet_zone_only_a_loose_look_finds_them() {
        // Dark all around: the outer runs have no end.
        let mut frame = example::frame(160, (30, 30), 4);
        for y in 0..160 {
            for x in 0..160 {
                if !(30..130).contains(&x) || !(30..130).contains(&y) {
                    frame.values[y * 160 + x] = 0;
                }
            }
        }
        let corner = |look| {
            let near =
                |finder: &Finder| (finder.x - 44.0).abs() < 1.0 && (finder.y - 44.0).abs() < 1.0;
            found(&frame, look).into_iter().any(|finder| near(&finder))
        };
        assert!(!corner(LOOK));
        assert!(corner(Look {
            loose: true,
            ..LOOK
        }));
    }

    #[test]
    fn a_spent_budget_ends_the_search() {
        let frame = example::frame(160, (30, 30), 4);
        let threshold = Threshold::of(&frame, Way::Global);
        assert_eq!(finders(&frame, &threshold, LOOK, &Budget::new(0)), []);
    }
}
