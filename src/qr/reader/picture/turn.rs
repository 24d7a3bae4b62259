//! Turning a picture upright, as its EXIF says that it was taken.

use crate::wiped::Wiped;
use image::metadata::Orientation;

use crate::picture::Grey;

/// Pixels that are read and written near each other: a whole column at a time would leave the processor's cache.
const TILE: usize = 64;

/// What the EXIF of a file says, with or without the mark that some writers put before it; upright where it says nothing.
pub(super) fn from_exif(exif: Option<&[u8]>) -> Orientation {
    exif.map(|exif| exif.strip_prefix(b"Exif\0\0").unwrap_or(exif))
        .and_then(Orientation::from_exif_chunk)
        .unwrap_or(Orientation::NoTransforms)
}

/// The picture upright.
pub(super) fn upright(grey: Grey, orientation: Orientation) -> Grey {
    // Rows become columns first; then the columns, and the rows, of what lay there are counted from the other end.
    let (swapped, from_right, from_below) = match orientation {
        Orientation::NoTransforms => return grey,
        Orientation::FlipHorizontal => (false, true, false),
        Orientation::Rotate180 => (false, true, true),
        Orientation::FlipVertical => (false, false, true),
        Orientation::Rotate90FlipH => (true, false, false),
        Orientation::Rotate90 => (true, false, true),
        Orientation::Rotate270FlipH => (true, true, true),
        Orientation::Rotate270 => (true, true, false),
    };
    let (width, height) = match swapped {
        true => (grey.height, grey.width),
        false => (grey.width, grey.height),
    };
    let mut values = Wiped::new(vec![0; grey.values.len()]);
    for top in (0..height).step_by(TILE) {
        for left in (0..width).step_by(TILE) {
            for y in top..height.min(top + TILE) {
                for x in left..width.min(left + TILE) {
                    let (column, row) = if swapped { (y, x) } else { (x, y) };
                    let column = if from_right {
                        grey.width - 1 - column
                    } else {
                        column
                    };
                    let row = if from_below {
                        grey.height - 1 - row
                    } else {
                        row
                    };
                    values[y * width + x] = grey.values[row * grey.width + column];
                }
            }
        }
    }
    Grey {
        width,
        height,
        values,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An F, three wide and five high, as every table of the EXIF orientations shows it.
    const F: [&str; 5] = ["###", "#  ", "## ", "#  ", "#  "];

    fn grey(rows: &[&str]) -> Grey {
        Grey {
            width: rows[0].len(),
            height: rows.len(),
            values: Wiped::new(rows.concat().into_bytes()),
        }
    }

    #[test]
    fn every_orientation_is_turned_upright() {
        for (exif, stored) in [
            (1, &F as &[&str]),
            (2, &["###", "  #", " ##", "  #", "  #"]),
            (3, &["  #", "  #", " ##", "  #", "###"]),
            (4, &["#  ", "#  ", "## ", "#  ", "###"]),
            (5, &["#####", "# #  ", "#    "]),
            (6, &["#    ", "# #  ", "#####"]),
            (7, &["    #", "  # #", "#####"]),
            (8, &["#####", "  # #", "    #"]),
        ] {
            let orientation = Orientation::from_exif(exif).unwrap();
            let turned = upright(grey(stored), orientation);
            assert_eq!((turned.width, turned.height), (3, 5), "{exif}");
            assert_eq!(*turned.values, *grey(&F).values, "{exif}");
        }
    }

    #[test]
    fn what_is_larger_than_a_tile_is_turned_whole() {
        let values: Vec<u8> = (0..200 * 70).map(|n| (n % 251) as u8).collect();
        let stored = Grey {
            width: 200,
            height: 70,
            values: Wiped::new(values),
        };
        let there = upright(stored.clone(), Orientation::Rotate90);
        assert_ne!(*there.values, *stored.values);
        let back = upright(there, Orientation::Rotate270);
        assert_eq!(*back.values, *stored.values);
    }

    #[test]
    fn exif_is_read_with_and_without_its_mark() {
        let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        assert_eq!(from_exif(Some(&exif)), Orientation::Rotate90);
        let _ = exif.splice(0..0, *b"Exif\0\0");
        assert_eq!(from_exif(Some(&exif)), Orientation::Rotate90);
        assert_eq!(from_exif(Some(b"nonsense")), Orientation::NoTransforms);
        assert_eq!(from_exif(None), Orientation::NoTransforms);
    }
}
