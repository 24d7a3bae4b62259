//! From a text to the QR code that says it, as light and dark modules (ISO/IEC 18004).

use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

use crate::secret::Secret;

/// A QR code to be shown. It says a key, so it is wiped when dropped, and its `Debug` shows its size only.
#[derive(Clone, PartialEq, Eq)]
pub struct Symbol {
    side: usize,
    dark: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Symbol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Symbol({0} x {0})", self.side)
    }
}

impl Symbol {
    /// Makes the code that says a text, with the most correction of errors that its size has room for; nothing where the text
    /// is longer than any code can hold (2,953 bytes).
    #[must_use]
    pub fn of(text: &Secret) -> Option<Self> {
        let least = QrCode::with_error_correction_level(text.expose(), EcLevel::L).ok()?;
        let better = [EcLevel::H, EcLevel::Q, EcLevel::M].into_iter();
        let code = better
            .filter_map(|level| QrCode::with_version(text.expose(), least.version(), level).ok())
            .next()
            .unwrap_or(least);
        let side = code.width();
        let dark = code.into_colors().into_iter();
        Some(Self {
            side,
            dark: Zeroizing::new(dark.map(|color| u8::from(color == Color::Dark)).collect()),
        })
    }

    /// Modules in a row, and rows; without the light ones around.
    #[must_use]
    pub fn side(&self) -> usize {
        self.side
    }

    /// Tells whether a module is dark; those around the code are light.
    #[must_use]
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        let inside = column < self.side && row < self.side;
        inside && self.dark.get(row * self.side + column) == Some(&1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::{Limits, Picture, Pixels};

    /// Light modules on each side.
    const QUIET: usize = 4;

    /// The code as it is painted: black on white, so many pixels a module, with the light ones around.
    fn painted(symbol: &Symbol, scale: usize) -> Pixels {
        let side = (symbol.side() + 2 * QUIET) * scale;
        let mut rgba = Vec::with_capacity(side * side * 4);
        for y in 0..side {
            for x in 0..side {
                let at = |pixel: usize| (pixel / scale).wrapping_sub(QUIET);
                let grey = if symbol.is_dark(at(x), at(y)) { 0 } else { 255 };
                rgba.extend([grey, grey, grey, 255]);
            }
        }
        Pixels {
            width: side as u32,
            height: side as u32,
            rgba: Zeroizing::new(rgba),
        }
    }

    fn text(length: usize) -> String {
        let letters = "otpauth-migration://offline?data=%2BÄ€0aZ".chars().cycle();
        let mut text = String::new();
        for letter in letters {
            if text.len() + letter.len_utf8() > length {
                break;
            }
            text.push(letter);
        }
        text
    }

    #[test]
    fn what_is_shown_is_what_our_own_reader_reads() {
        for length in [1, 20, 77, 150, 300, 640, 1_000, 1_273, 2_000] {
            let text = text(length);
            let symbol = Symbol::of(&Secret::from_text(text.clone())).unwrap();
            for scale in [2, 3, 5] {
                let picture = Picture::from_pixels(painted(&symbol, scale), Limits::default());
                let codes = picture.unwrap().codes();
                let codes = codes.unwrap_or_else(|error| panic!("{length} x {scale}: {error}"));
                assert_eq!(codes.len(), 1);
                let read = codes[0].payload.expose_text();
                assert_eq!(read, text, "{length} x {scale}");
            }
        }
    }

    #[test]
    fn what_is_shown_is_what_rqrr_alone_reads() {
        for length in [1, 77, 300, 1_273, 2_900] {
            let text = text(length);
            let symbol = Symbol::of(&Secret::from_text(text.clone())).unwrap();
            let side = symbol.side();
            let grid = rqrr::SimpleGrid::from_func(side, |x, y| symbol.is_dark(x, y));
            let (_, read) = rqrr::Grid::new(grid).decode().unwrap();
            assert_eq!(read, text, "{length}");
        }
    }

    #[test]
    fn a_text_longer_than_any_code_gives_none() {
        let fits = Secret::from_text("a".repeat(2_953));
        assert_eq!(Symbol::of(&fits).unwrap().side(), 177);
        assert_eq!(Symbol::of(&Secret::from_text("a".repeat(2_954))), None);
    }

    #[test]
    fn a_short_code_is_made_robust_and_not_larger() {
        let symbol = Symbol::of(&Secret::from_text("a".into())).unwrap();
        assert_eq!(symbol.side(), 21);
        assert_eq!(format!("{symbol:?}"), "Symbol(21 x 21)");
        assert!(!symbol.is_dark(21, 0) && !symbol.is_dark(0, usize::MAX));
    }
}
