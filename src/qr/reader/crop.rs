//! A place of a picture cut out and made small, for people to see which code it is about.

use std::sync::Arc;

use zeroize::Zeroizing;

use crate::Region;
use crate::picture::Grey;

/// A small grey picture. It may show a code, so its pixels lie at one place whatever it is handed on to, are wiped when
/// the last who holds it lets go, and its `Debug` shows its size only.
#[derive(Clone, PartialEq, Eq)]
pub struct Crop {
    width: usize,
    values: Arc<Zeroizing<Vec<u8>>>,
}

impl std::fmt::Debug for Crop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Crop({} x {})", self.width, self.height())
    }
}

impl Crop {
    /// Cuts out a region and half of its size more on each side; each pixel is the mean of those that it stands for.
    pub(crate) fn of(grey: &Grey, region: Region, side: u32) -> Self {
        let (across, width) = span(grey.width, region.left, region.width);
        let (down, height) = span(grey.height, region.top, region.height);
        // The longer side fills what there is, and small codes are not made larger here.
        let longest = width.max(height).max(1);
        let side = longest.min(side.max(1) as usize);
        let shrunk = |length: usize| (length * side / longest).max(usize::from(length > 0));
        let (columns, rows) = (shrunk(width), shrunk(height));
        let mut values = Zeroizing::new(Vec::with_capacity(columns * rows));
        for row in 0..rows {
            let lines = down + row * height / rows..down + (row + 1) * height / rows;
            for column in 0..columns {
                let from = across + column * width / columns;
                let to = across + (column + 1) * width / columns;
                let cells = lines
                    .clone()
                    .flat_map(|y| &grey.values[y * grey.width..][from..to]);
                let sum: u64 = cells.map(|value| u64::from(*value)).sum();
                let count = lines.len() * (to - from);
                values.push((sum / count.max(1) as u64) as u8);
            }
        }
        Self {
            width: columns,
            values: Arc::new(values),
        }
    }

    /// Pixels in a row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    #[must_use]
    pub fn height(&self) -> usize {
        self.values.len() / self.width.max(1)
    }

    /// Grey values from 0 black to 255 white, row by row from the top.
    #[must_use]
    pub fn values(&self) -> &[u8] {
        &self.values
    }
}

/// Where a stretch of a side begins, and how long it is, with half of its length more at both ends as far as there is room.
fn span(side: usize, from: u32, length: u32) -> (usize, usize) {
    let (from, length) = (from as usize, length as usize);
    let begin = from.saturating_sub(length / 2).min(side);
    let end = (from + length + length / 2).min(side);
    (begin, end.saturating_sub(begin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wiped::Wiped;

    fn grey(width: usize, height: usize) -> Grey {
        Grey {
            width,
            height,
            values: Wiped::new((0..width * height).map(|n| n as u8).collect()),
        }
    }

    fn region(left: u32, top: u32, width: u32, height: u32) -> Region {
        Region {
            left,
            top,
            width,
            height,
        }
    }

    fn rows(crop: &Crop) -> Vec<&[u8]> {
        crop.values().chunks_exact(crop.width().max(1)).collect()
    }

    #[test]
    fn a_place_is_shown_with_the_room_around_it() {
        let crop = Crop::of(&grey(16, 16), region(4, 6, 2, 2), 100);
        let expected: [&[u8]; 4] = [
            &[83, 84, 85, 86],
            &[99, 100, 101, 102],
            &[115, 116, 117, 118],
            &[131, 132, 133, 134],
        ];
        assert_eq!(rows(&crop), expected);
        assert_eq!((crop.width(), crop.height()), (4, 4));
    }

    #[test]
    fn what_is_larger_than_asked_for_is_made_smaller_in_proportion() {
        let crop = Crop::of(&grey(16, 8), region(0, 0, 16, 8), 4);
        // Each the mean of 4 x 4, of which the values wrap around nowhere.
        let expected: [&[u8]; 2] = [&[25, 29, 33, 37], &[89, 93, 97, 101]];
        assert_eq!(rows(&crop), expected);
    }

    #[test]
    fn no_region_is_too_strange_to_be_cut_out() {
        for (region, size) in [
            (region(15, 15, 10, 10), (6, 6)),
            (region(400, 400, 10, 10), (0, 0)),
            (region(0, 0, 0, 0), (0, 0)),
            (region(u32::MAX, 0, u32::MAX, u32::MAX), (0, 0)),
            (region(0, 0, u32::MAX, u32::MAX), (9, 9)),
            (region(3, 3, 1, 0), (1, 0)),
        ] {
            let crop = Crop::of(&grey(16, 16), region, 9);
            assert_eq!((crop.width(), crop.height()), size, "{region:?}");
            assert_eq!(rows(&crop).len(), size.1);
        }
    }

    #[test]
    fn debug_shows_the_size_only() {
        let crop = Crop::of(&grey(16, 16), region(4, 6, 2, 2), 100);
        assert_eq!(format!("{crop:?}"), "Crop(4 x 4)");
    }
}
