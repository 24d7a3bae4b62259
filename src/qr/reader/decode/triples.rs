//! Three finders that could belong to one code.

use crate::decode::finders::Finder;
use crate::decode::geometry::Point;

/// Three finders: the one in the corner, and those to its right and below it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Triple {
    pub(super) corners: [Point; 3],
    /// The side of a module in pixels, as the finders show it.
    pub(super) module: f32,
    pub(super) dark: bool,
    /// The less the better.
    pub(super) score: f32,
}

/// How much larger the modules of one finder may seem than those of another that stands farther away.
const NEARER: f32 = 2.0;
/// Rows that a finder needs to be seen in to be as sure as any.
const SURE: u32 = 8;

/// The most finders of one polarity that are combined.
const MOST: usize = 60;

/// All that could be, best first.
pub(super) fn triples(finders: &[Finder], most: usize) -> Vec<Triple> {
    let mut triples = Vec::new();
    for dark in [true, false] {
        let mut same: Vec<Finder> = finders
            .iter()
            .copied()
            .filter(|finder| finder.dark == dark)
            .collect();
        if same.len() > MOST {
            same.sort_by(|a, b| clearness(b).total_cmp(&clearness(a)));
            same.truncate(MOST);
        }
        same.sort_by(|a, b| a.module.total_cmp(&b.module));
        for (index, &first) in same.iter().enumerate() {
            for (next, &second) in same.iter().enumerate().skip(index + 1) {
                if second.module > NEARER * first.module + 0.5 {
                    break;
                }
                for &third in &same[next + 1..] {
                    if third.module > NEARER * first.module + 0.5 {
                        break;
                    }
                    triples.extend(arrange([first, second, third]));
                }
            }
        }
    }
    triples.sort_by(|a, b| a.score.total_cmp(&b.score));
    triples.truncate(most);
    triples
}

/// How clear a finder is: those of a code are seen in as many rows as three modules have, noise in fewer and paler.
fn clearness(finder: &Finder) -> f32 {
    finder.contrast * rows(finder)
}

/// Puts the corner first and the others clockwise, where they could make a code at all.
fn arrange(three: [Finder; 3]) -> Option<Triple> {
    let points = three.map(|Finder { x, y, .. }| Point { x, y });
    let away = |a: usize, b: usize| points[a].distance(points[b]);
    let (ab, bc, ca) = (away(0, 1), away(1, 2), away(2, 0));
    // The corner lies opposite the longest side.
    let (corner, one, other) = if bc >= ab && bc >= ca {
        (0, 1, 2)
    } else if ca >= ab {
        (1, 2, 0)
    } else {
        (2, 0, 1)
    };
    let (first, second) = (away(corner, one), away(corner, other));
    let module = three.iter().map(|finder| finder.module).sum::<f32>() / 3.0;
    let (short, long) = (first.min(second), first.max(second));
    if long > 2.0 * short || short < 8.0 * module || long > 190.0 * module {
        return None;
    }
    let from = |to: usize| {
        (
            points[to].x - points[corner].x,
            points[to].y - points[corner].y,
        )
    };
    let ((ax, ay), (bx, by)) = (from(one), from(other));
    let cosine = (ax * bx + ay * by) / (first * second);
    if cosine.abs() > 0.65 {
        return None;
    }
    // To the right first: clockwise, with rows counted downwards.
    let (right, below) = if ax * by - ay * bx > 0.0 {
        (one, other)
    } else {
        (other, one)
    };
    let sizes = three.map(|finder| finder.module);
    let spread = sizes.iter().copied().fold(0.0, f32::max)
        / sizes.iter().copied().fold(f32::MAX, f32::min)
        - 1.0;
    // Noise makes finders too, but each is seen in few rows, and one is paler than the other.
    let seen = three.iter().map(rows).sum::<f32>() / 3.0;
    let unsure: u32 = three.iter().map(|one| SURE.saturating_sub(one.hits)).sum();
    let contrasts = three.map(|finder| finder.contrast);
    let pale = contrasts.iter().copied().fold(f32::MAX, f32::min).max(0.0)
        / contrasts.iter().copied().fold(1.0, f32::max);
    Some(Triple {
        corners: [points[corner], points[right], points[below]],
        module,
        dark: three[0].dark,
        score: 0.6 * (long / short - 1.0)
            + cosine.abs()
            + 0.4 * spread
            + 0.8 * (1.0 - seen)
            + 0.4 * (1.0 - pale)
            + 0.05 * unsure as f32
            + long / module / 2000.0,
    })
}

/// Of the rows that a finder's middle has, three modules high, how many showed it: at most 1.
fn rows(finder: &Finder) -> f32 {
    (finder.hits as f32 / (2.2 * finder.module)).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finder(x: f32, y: f32) -> Finder {
        Finder {
            x,
            y,
            module: 4.0,
            dark: true,
            hits: 6,
            contrast: 200.0,
        }
    }

    #[test]
    fn three_that_make_a_corner_are_put_in_order() {
        let (a, b, c) = (finder(20.0, 30.0), finder(120.0, 25.0), finder(26.0, 130.0));
        for finders in [[a, b, c], [c, a, b], [b, c, a], [b, a, c]] {
            let found = triples(&finders, 9);
            let [Triple { corners, .. }] = found[..] else {
                panic!("{found:?}");
            };
            assert_eq!(
                corners.map(|Point { x, y }| (x, y)),
                [(20.0, 30.0), (120.0, 25.0), (26.0, 130.0)]
            );
        }
    }

    #[test]
    fn what_makes_no_code_is_left_out() {
        let with =
            |last: Finder| triples(&[finder(20.0, 30.0), finder(120.0, 25.0), last], 9).len();
        assert_eq!(with(finder(26.0, 130.0)), 1);
        assert_eq!(with(finder(220.0, 20.0)), 0, "a row");
        assert_eq!(with(finder(22.0, 50.0)), 0, "far too flat");
        assert_eq!(
            with(Finder {
                dark: false,
                ..finder(26.0, 130.0)
            }),
            0,
            "of two polarities"
        );
        assert_eq!(
            with(Finder {
                module: 9.0,
                ..finder(26.0, 130.0)
            }),
            0,
            "of two sizes"
        );
    }

    #[test]
    fn clear_finders_seen_from_aside_come_before_noise_that_happens_to_be_square() {
        let noise = |x, y| Finder {
            hits: 2,
            contrast: 60.0,
            ..finder(x, y)
        };
        let clear = |x, y, module| Finder {
            module,
            hits: 12,
            ..finder(x, y)
        };
        let finders = [
            noise(300.0, 300.0),
            noise(400.0, 300.0),
            noise(300.0, 400.0),
            clear(20.0, 30.0, 5.0),
            clear(120.0, 45.0, 4.0),
            clear(40.0, 110.0, 3.2),
        ];
        let found = triples(&finders, 1);
        assert_eq!(found[0].corners[0], Point { x: 20.0, y: 30.0 });
    }

    #[test]
    fn the_squarest_comes_first() {
        let finders = [
            finder(20.0, 30.0),
            finder(120.0, 30.0),
            finder(20.0, 130.0),
            finder(60.0, 160.0),
        ];
        let found = triples(&finders, 9);
        assert_eq!(found[0].corners[2], Point { x: 20.0, y: 130.0 });
        assert!(found.len() > 1 && triples(&finders, 1).len() == 1);
    }
}
