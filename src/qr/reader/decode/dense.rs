//! Where a frame is as full of edges as only a code with small modules is: text has gaps between its lines.

use crate::decode::threshold::Threshold;
use crate::picture::Grey;

/// The side of a cell in pixels.
const CELL: usize = 16;
/// In how many of a cell's rows there must be two edges or more.
const FULL: u8 = 12;
/// The most boxes of a frame, the largest first.
const MOST: usize = 12;

/// Columns and rows, in pixels: from the left and the top, then how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Box {
    pub(super) left: usize,
    pub(super) top: usize,
    pub(super) width: usize,
    pub(super) height: usize,
}

/// The boxes around full cells that touch each other, each a little larger than its cells.
pub(super) fn dense(frame: &Grey, threshold: &Threshold) -> Vec<Box> {
    let (across, mut cells) = full_cells(frame, threshold);
    let mut boxes: Vec<Box> = Vec::new();
    let mut next = Vec::new();
    for start in 0..cells.len() {
        if !std::mem::take(&mut cells[start]) {
            continue;
        }
        next.push(start);
        let (mut left, mut right) = (start % across, start % across);
        let (mut top, mut bottom) = (start / across, start / across);
        while let Some(cell) = next.pop() {
            let (column, row) = (cell % across, cell / across);
            (left, right) = (left.min(column), right.max(column));
            (top, bottom) = (top.min(row), bottom.max(row));
            for row in row.saturating_sub(1)..=row + 1 {
                for column in column.saturating_sub(1)..=(column + 1).min(across - 1) {
                    if let Some(cell) = cells.get_mut(row * across + column)
                        && std::mem::take(cell)
                    {
                        next.push(row * across + column);
                    }
                }
            }
        }
        let (left, top) = (
            (left * CELL).saturating_sub(CELL),
            (top * CELL).saturating_sub(CELL),
        );
        boxes.push(Box {
            left,
            top,
            width: ((right + 2) * CELL).min(frame.width) - left,
            height: ((bottom + 2) * CELL).min(frame.height) - top,
        });
    }
    boxes.retain(|found| found.width.min(found.height) >= CELL + 8);
    boxes.sort_by_key(|found| std::cmp::Reverse(found.width * found.height));
    boxes.truncate(MOST);
    boxes
}

/// Which cells are full, in rows of this length.
fn full_cells(frame: &Grey, threshold: &Threshold) -> (usize, Vec<bool>) {
    let across = frame.width.div_ceil(CELL);
    let mut cells = Vec::with_capacity(across * frame.height.div_ceil(CELL));
    let mut edges = Vec::new();
    let mut rows = vec![0_u8; across];
    for y in 0..frame.height {
        let _ = threshold.edges(frame, y, &mut edges);
        for pair in edges.windows(2) {
            // The second edge in a cell counts for the row, once: the third comes later.
            let (cell, of_next) = (pair[0] as usize / CELL, pair[1] as usize / CELL);
            if cell == of_next && rows[cell] & 0x80 == 0 {
                rows[cell] = (rows[cell] + 1) | 0x80;
            }
        }
        for row in &mut rows {
            *row &= 0x7f;
        }
        if y % CELL == CELL - 1 || y + 1 == frame.height {
            let least = FULL.min((y % CELL) as u8 * FULL / CELL as u8 + 1);
            cells.extend(rows.iter().map(|&full| full >= least));
            rows.fill(0);
        }
    }
    (across, cells)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::example;
    use crate::decode::threshold::Way;

    #[test]
    fn a_small_code_is_boxed_and_lines_are_not() {
        let mut frame = example::frame(256, (96, 112), 2);
        for y in (8..90).step_by(8) {
            // Text has gaps between its lines.
            for row in y..y + 4 {
                for x in (4..250).filter(|x| x / 2 % 2 == 0) {
                    frame.values[row * 256 + x] = 0;
                }
            }
        }
        let boxes = dense(&frame, &Threshold::of(&frame, Way::Global));
        let [found] = boxes[..] else {
            panic!("{boxes:?}");
        };
        let holds =
            |start: usize, len: usize, from: usize| start <= from + 4 && start + len >= from + 46;
        assert!(
            holds(found.left, found.width, 96) && holds(found.top, found.height, 112),
            "{found:?}"
        );
        assert!(found.width <= 96 && found.height <= 96, "{found:?}");
    }
}
