//! From the grey of modules to how dark each seems: against its surroundings, and after undoing blur as far as the modules that
//! are known show what it did.

use crate::decode::bits::Shades;
use crate::decode::geometry::View;
use crate::decode::sample::value;
use crate::decode::symbol::{Module, Plan};
use crate::picture::Grey;
use crate::wiped::Wiped;

/// Compares each module with the middle of the range within three modules of it.
pub(super) fn against_surroundings(grey: &[f32], size: usize, sharpen: f32) -> Shades {
    let mut values = Wiped::new(grey.to_vec());
    if sharpen > 0.0 {
        for row in 0..size {
            for column in 0..size {
                let at = |row: usize, column: usize| {
                    grey[row.min(size - 1) * size + column.min(size - 1)]
                };
                let around = at(row.saturating_sub(1), column)
                    + at(row + 1, column)
                    + at(row, column.saturating_sub(1))
                    + at(row, column + 1);
                let index = row * size + column;
                values[index] = grey[index] + sharpen * (4.0 * grey[index] - around);
            }
        }
    }
    let low = spread(&values, size, 3, f32::min);
    let high = spread(&values, size, 3, f32::max);
    let all_low = low.iter().copied().fold(f32::MAX, f32::min);
    let all_high = high.iter().copied().fold(f32::MIN, f32::max);
    let least = 0.25 * (all_high - all_low);
    for ((value, &low), &high) in values.iter_mut().zip(low.iter()).zip(high.iter()) {
        // Where all around is alike, it is compared with the whole code.
        let (low, high) = if high - low < least {
            (all_low, all_high)
        } else {
            (low, high)
        };
        *value = ((low + high) / 2.0 - *value) / (high - low).max(1.0);
    }
    Shades { size, values }
}

/// Each value becomes the extreme one of the square of modules around it.
fn spread(values: &[f32], size: usize, reach: usize, pick: fn(f32, f32) -> f32) -> Wiped<f32> {
    let along = |values: &[f32], step: usize, lines: usize| {
        let mut out = Wiped::new(values.to_vec());
        for line in 0..size {
            for place in 0..size {
                let from = place.saturating_sub(reach);
                let to = (place + reach).min(size - 1);
                let best = (from..=to)
                    .map(|near| values[line * lines + near * step])
                    .reduce(pick);
                out[line * lines + place * step] = best.unwrap_or_default();
            }
        }
        out
    };
    let across = along(values, 1, size);
    along(&across, size, 1)
}

/// The places around the middle of a module that tell of it, in modules: five by five, half a module apart.
const AROUND: usize = 25;
/// Those, and a constant.
const TERMS: usize = AROUND + 1;

/// Learns from the modules that are known how the grey in and around a module tells whether it is dark, then from those that
/// became clear by it, and judges all modules so. `first` is a first guess at all of them.
pub(super) fn learned(
    frame: &Grey,
    view: &View,
    plan: &Plan,
    dark: bool,
    first: &Shades,
) -> Shades {
    let size = view.size;
    let (grid, wide) = half_modules(frame, view, dark);
    let local = normalised(&grid, wide);
    let features = |column: usize, row: usize| {
        let mut terms = [1.0_f32; TERMS];
        for down in 0..5 {
            for across in 0..5 {
                terms[5 * down + across] = local[(2 * row + down) * wide + 2 * column + across];
            }
        }
        terms
    };
    let mut guess = Shades {
        size,
        values: first.values.clone(),
    };
    for round in 0..3 {
        // Where the guess is surer than the average it is taken for granted.
        let sure =
            guess.values.iter().map(|value| value.abs()).sum::<f32>() / guess.values.len() as f32;
        let mut sums = Sums::new();
        for row in 0..size {
            for column in 0..size {
                let value = guess.values[row * size + column];
                let (target, weight) = match plan.at(column, row) {
                    Module::Dark => (1.0, 2.0),
                    Module::Light => (-1.0, 2.0),
                    Module::Format | Module::Data if value.abs() > 0.6 * sure => {
                        (value.signum(), if round == 0 { 0.3 } else { 1.0 })
                    }
                    Module::Format | Module::Data => continue,
                };
                sums.add(&features(column, row), target, weight);
            }
        }
        let Some(weights) = sums.solve() else { break };
        for row in 0..size {
            for column in 0..size {
                let terms = features(column, row);
                guess.values[row * size + column] = terms
                    .iter()
                    .zip(&weights)
                    .map(|(term, weight)| term * weight)
                    .sum();
            }
        }
    }
    guess
}

/// Grey values every half module, from half a module outside the code on: in rows of this length. High is dark.
fn half_modules(frame: &Grey, view: &View, dark: bool) -> (Wiped<f32>, usize) {
    let wide = 2 * view.size + 3;
    let mut grid = Wiped::new(Vec::with_capacity(wide * wide));
    for row in 0..wide {
        for column in 0..wide {
            let place = view.at(column as f32 / 2.0 - 0.5, row as f32 / 2.0 - 0.5);
            let value = value(frame, place);
            grid.push(if dark { 255.0 - value } else { value });
        }
    }
    (grid, wide)
}

/// Takes from each value the middle of its surroundings, and divides by their range.
fn normalised(grid: &[f32], wide: usize) -> Wiped<f32> {
    let low = spread(grid, wide, 7, f32::min);
    let high = spread(grid, wide, 7, f32::max);
    let all = high.iter().copied().fold(f32::MIN, f32::max)
        - low.iter().copied().fold(f32::MAX, f32::min);
    let mut out = Wiped::new(Vec::with_capacity(grid.len()));
    for ((&value, &low), &high) in grid.iter().zip(low.iter()).zip(high.iter()) {
        let range = (high - low).max(0.25 * all).max(1.0);
        out.push((value - (low + high) / 2.0) / range * 2.0);
    }
    out
}

/// The sums of a weighted least squares fit.
struct Sums {
    products: [[f64; TERMS]; TERMS],
    targets: [f64; TERMS],
    total: f64,
}

impl Sums {
    fn new() -> Self {
        Self {
            products: [[0.0; TERMS]; TERMS],
            targets: [0.0; TERMS],
            total: 0.0,
        }
    }

    fn add(&mut self, terms: &[f32; TERMS], target: f32, weight: f32) {
        self.total += f64::from(weight);
        for (row, &one) in terms.iter().enumerate() {
            let one = f64::from(one * weight);
            self.targets[row] += one * f64::from(target);
            for (sum, &other) in self.products[row][..=row].iter_mut().zip(terms) {
                *sum += one * f64::from(other);
            }
        }
    }

    /// The weights, drawn a little towards the middle of the module alone; by Cholesky's decomposition.
    fn solve(mut self) -> Option<[f32; TERMS]> {
        let pull = 0.02 * self.total;
        for index in 0..TERMS {
            self.products[index][index] += pull;
        }
        self.targets[AROUND / 2] += pull;
        let mut lower = self.products;
        for row in 0..TERMS {
            for column in 0..=row {
                let before = lower[row][..column].iter().zip(&lower[column]);
                let sum = self.products[row][column] - before.map(|(a, b)| a * b).sum::<f64>();
                if row == column {
                    if sum <= 0.0 {
                        return None;
                    }
                    lower[row][row] = sum.sqrt();
                } else {
                    lower[row][column] = sum / lower[column][column];
                }
            }
        }
        let mut weights = self.targets;
        for row in 0..TERMS {
            for k in 0..row {
                weights[row] -= lower[row][k] * weights[k];
            }
            weights[row] /= lower[row][row];
        }
        for row in (0..TERMS).rev() {
            for k in row + 1..TERMS {
                weights[row] -= lower[k][row] * weights[k];
            }
            weights[row] /= lower[row][row];
        }
        Some(weights.map(|weight| weight as f32))
    }
}
