//! From three finders to views of a code: how many modules it has, where its free corner lies, and what agrees best with the modules
//! that are known.

use crate::decode::geometry::{Point, View};
use crate::decode::sample::{Known, correlation, fit, value};
use crate::decode::symbol::{LARGEST, alignments, version};
use crate::decode::triples::Triple;
use crate::picture::Grey;

/// The least agreement of the timing patterns that a size needs.
const TIMING: f32 = 0.2;

/// How much nearer one end of a side may be than the other, the likelier first.
const WEIGHTS: [f32; 7] = [1.0, 0.9, 1.11, 0.8, 1.25, 0.7, 1.43];
/// From this clearness on a timing pattern needs no other weight.
const CLEAR: f32 = 0.8;
/// The least agreement of a guess that is worth a closer look.
const LIKELY: f32 = 0.2;
/// From this likeness on an alignment pattern that is where it should be needs no other.
const SURE: f32 = 0.85;

/// A first view of a code, and how clear its timing patterns are in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guess {
    pub(super) view: View,
    pub(super) clear: f32,
}

/// The sizes a code with these finders may have, those with the clearer timing patterns first.
pub(super) fn guesses(frame: &Grey, triple: &Triple) -> Vec<Guess> {
    let [a, b, c] = triple.corners;
    let (across, down) = (leg(frame, a, b, triple), leg(frame, a, c, triple));
    let guess = (across.modules + down.modules) / 2.0 + 7.0;
    // A code is as high as it is wide: most finders that belong to no code fail here.
    let differ = (across.modules - down.modules).abs();
    if differ > 2.0 + 0.15 * guess {
        return Vec::new();
    }
    let slack = 2.5 + 0.06 * guess + differ / 2.0;
    let mut guesses: Vec<Guess> = (21..=LARGEST)
        .step_by(4)
        .filter(|&size| (size as f32 - guess).abs() <= slack)
        .map(|size| {
            let (view, clear) = clearest(frame, triple, size, [across.weight, down.weight]);
            // Of two that look alike the nearer one.
            let far = (size as f32 - guess).abs() / slack;
            let clear = clear - 0.1 * far;
            Guess { view, clear }
        })
        .collect();
    guesses.sort_by(|a, b| b.clear.total_cmp(&a.clear));
    guesses.retain(|guess| guess.clear > TIMING);
    guesses.truncate(3);
    guesses
}

/// The view with the weights in which the timing patterns are clearest; of each side the weight that its finders tell comes first.
fn clearest(frame: &Grey, triple: &Triple, size: usize, told: [Option<f32>; 2]) -> (View, f32) {
    let best = |upright: bool, other: f32| {
        let clear = |weight: f32| {
            let (b, c) = if upright {
                (other, weight)
            } else {
                (weight, other)
            };
            let view = View::weighted(size, triple.corners, b, c);
            timing(frame, &view, triple.dark, upright)
        };
        let told = told[usize::from(upright)].as_ref();
        let weights = told.map_or(&WEIGHTS[1..], std::slice::from_ref);
        let mut best = (1.0, clear(1.0));
        for &weight in weights {
            if best.1 > CLEAR || size < 25 {
                break;
            }
            let clear = clear(weight);
            if clear > best.1 {
                best = (weight, clear);
            }
        }
        best
    };
    let (b, across) = best(false, 1.0);
    let (c, down) = best(true, b);
    (
        View::weighted(size, triple.corners, b, c),
        (across + down) / 2.0,
    )
}

/// What a side of a code shows of it.
struct Leg {
    /// How many modules lie between the middles of its two finders.
    modules: f32,
    /// How much nearer its far end seems than the corner, where both finders tell.
    weight: Option<f32>,
}

/// Measures a side by the modules of its two finders.
fn leg(frame: &Grey, from: Point, to: Point, triple: &Triple) -> Leg {
    let length = from.distance(to);
    let (dx, dy) = ((to.x - from.x) / length, (to.y - from.y) / length);
    let one = side(frame, from, (dx, dy), triple);
    let other = side(frame, to, (-dx, -dy), triple);
    let (module, weight) = match (one, other) {
        // In a perspective view the modules at the two ends are as the weight and its inverse.
        (Some(one), Some(other)) => ((one * other).sqrt(), Some((one / other).sqrt())),
        (Some(one), None) | (None, Some(one)) => (one, None),
        (None, None) => (triple.module * slant(dx, dy), None),
    };
    Leg {
        modules: length / module,
        weight,
    }
}

/// A row and a column cross a finder that is turned on a longer way: by what its width shrinks for the sides of its modules.
fn slant(dx: f32, dy: f32) -> f32 {
    dx.abs().max(dy.abs())
}

/// The side of a finder's modules along a direction that leads into the code: from its ring's far edge to its separator.
fn side(frame: &Grey, middle: Point, (dx, dy): (f32, f32), triple: &Triple) -> Option<f32> {
    let at = |distance: f32| {
        let place = Point {
            x: middle.x + distance * dx,
            y: middle.y + distance * dy,
        };
        value(frame, place)
    };
    let module = triple.module * slant(dx, dy);
    let sign = if triple.dark { 1.0 } else { -1.0 };
    let core = at(0.0) * sign;
    let ring = (at(2.0 * module) * sign).max(at(-2.0 * module) * sign);
    if ring - core < 2.0 {
        return None;
    }
    let threshold = (core + ring) / 2.0;
    // Walks outwards to the given change, in quarters of a pixel; the change lies between two steps.
    let walk = |sign_of_way: f32, changes: usize| {
        let mut dark = true;
        let mut seen = 0;
        let mut before = core;
        let mut distance = 0.0;
        while distance < 6.5 * module {
            distance += 0.25;
            let here = at(sign_of_way * distance) * sign;
            if (here < threshold) != dark {
                dark = !dark;
                seen += 1;
                if seen == changes {
                    let part = (threshold - before) / (here - before);
                    return Some(distance - 0.25 + 0.25 * part);
                }
            }
            before = here;
        }
        None
    };
    let (inward, outward) = (walk(1.0, 3)?, walk(-1.0, 2)?);
    let side = (inward + outward) / 6.0;
    (side > 0.5 * module && side < 1.5 * module).then_some(side)
}

/// How well a timing pattern alternates: -1 to 1.
fn timing(frame: &Grey, view: &View, dark: bool, upright: bool) -> f32 {
    let modules = (8..view.size - 8).map(|index| {
        let along = index as f32 + 0.5;
        let place = if upright {
            view.at(6.5, along)
        } else {
            view.at(along, 6.5)
        };
        let sign = if index.is_multiple_of(2) == dark {
            -1.0
        } else {
            1.0
        };
        (value(frame, place), sign)
    });
    correlation(modules)
}

/// The views of a code that begin with a guess, the one that agrees best first, each with its agreement; none where the guess
/// agrees with next to nothing, as nearly all do whose finders belong to no code.
pub(super) fn views(frame: &Grey, triple: &Triple, guess: View, known: &Known) -> Vec<(View, f32)> {
    let size = guess.size;
    if fit(frame, &guess, known, triple.dark) < LIKELY {
        return Vec::new();
    }
    let mut views = vec![guess];
    if let Some(&last) = alignments(version(size)).last() {
        let at = last as f32 + 0.5;
        for place in alignment(frame, &guess, at, triple.dark) {
            views.extend(View::through(size, triple.corners, at, place));
        }
    }
    let mut ranked: Vec<(View, f32)> = views
        .into_iter()
        .map(|view| (view, fit(frame, &view, known, triple.dark)))
        .collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    ranked
}

/// The places that look most like an alignment pattern around where a view has it; only the nearest where that leaves no doubt.
fn alignment(frame: &Grey, view: &View, at: f32, dark: bool) -> Vec<Point> {
    let middle = view.at(at, at);
    let (right, below) = (view.at(at + 1.0, at), view.at(at, at + 1.0));
    let (ux, uy) = (right.x - middle.x, right.y - middle.y);
    let (vx, vy) = (below.x - middle.x, below.y - middle.y);
    // How much the place so many half modules off looks like one.
    let likeness = |across: i32, down: i32| {
        let (u, v) = (across as f32 / 2.0, down as f32 / 2.0);
        let place = Point {
            x: middle.x + u * ux + v * vx,
            y: middle.y + u * uy + v * vy,
        };
        let pattern = (0..25).map(|index| {
            let (column, row) = (index % 5 - 2, index / 5 - 2);
            let (x, y) = (column as f32, row as f32);
            let seen = Point {
                x: place.x + x * ux + y * vx,
                y: place.y + x * uy + y * vy,
            };
            let ring = i32::abs(column).max(i32::abs(row));
            (
                value(frame, seen),
                if (ring != 1) == dark { -1.0 } else { 1.0 },
            )
        });
        // What lies where it is expected is believed more.
        let score = correlation(pattern) - 0.02 * (u * u + v * v).sqrt();
        (score, place)
    };
    let mut best: Vec<(f32, Point)> = Vec::new();
    let reach = (5.0 + 0.2 * view.size as f32).min(24.0) as i32;
    for ring in 0..=reach {
        for step in 0..(8 * ring).max(1) {
            let (across, down) = around(ring, step);
            let (score, place) = likeness(across, down);
            if score > 0.45 {
                best.push((score, place));
            }
        }
        // Half a module further none can be better.
        if ring >= 2 && best.iter().any(|(score, _)| *score > SURE) {
            break;
        }
    }
    best.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut places: Vec<Point> = Vec::new();
    for (_, place) in best {
        let module = ux.hypot(uy);
        if places
            .iter()
            .all(|other| other.distance(place) > 1.5 * module)
        {
            places.push(place);
            if places.len() == 4 {
                break;
            }
        }
    }
    places
}

/// The places of a square ring around a middle, so many steps off, one after the other.
fn around(ring: i32, step: i32) -> (i32, i32) {
    let (side, along) = (step / (2 * ring).max(1), step % (2 * ring).max(1));
    match side {
        0 => (along - ring, -ring),
        1 => (ring, along - ring),
        2 => (ring - along, ring),
        _ => (-ring, ring - along),
    }
}

/// Moves the corners of a view in ever smaller steps for as long as it agrees better. `agreement` is that of the view.
pub(super) fn refine(
    frame: &Grey,
    view: View,
    agreement: f32,
    known: &Known,
    dark: bool,
) -> (View, f32) {
    let (mut best, mut most) = (view, agreement);
    let module = view.module();
    for step in [0.5, 0.25, 0.125] {
        for _ in 0..4 {
            let before = most;
            for corner in 0..4 {
                for (dx, dy) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
                    let mut corners = best.corners;
                    // The free corner is held by less, so it is farther off.
                    let by = step * module * if corner == 3 { 1.5 } else { 1.0 };
                    corners[corner].x += dx * by;
                    corners[corner].y += dy * by;
                    let Some(moved) = View::new(best.size, corners) else {
                        continue;
                    };
                    let agreement = fit(frame, &moved, known, dark);
                    if agreement > most {
                        (best, most) = (moved, agreement);
                    }
                }
            }
            if most < before + 0.002 {
                break;
            }
        }
    }
    (best, most)
}
