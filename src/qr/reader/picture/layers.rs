//! From rows of pixels of any kind to grey layers: what is transparent laid on white, and on black where there is such.

use crate::picture::Grey;
use crate::wiped::Wiped;

/// How many bytes a pixel has, and so which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pixel {
    /// One: grey.
    Grey,
    /// Two: grey, alpha.
    GreyAlpha,
    /// Three: red, green, blue.
    Rgb,
    /// Four: red, green, blue, alpha.
    Rgba,
}

impl Pixel {
    /// The pixel of so many channels of 8 bits.
    pub(super) fn of(channels: usize) -> Option<Self> {
        [Self::Grey, Self::GreyAlpha, Self::Rgb, Self::Rgba]
            .into_iter()
            .find(|pixel| pixel.bytes() == channels)
    }

    fn bytes(self) -> usize {
        match self {
            Self::Grey => 1,
            Self::GreyAlpha => 2,
            Self::Rgb => 3,
            Self::Rgba => 4,
        }
    }

    fn any_transparent(self, row: &[u8]) -> bool {
        match self {
            Self::Grey | Self::Rgb => false,
            // All of them at once: quicker than to look for the first.
            Self::GreyAlpha => row.as_chunks().0.iter().fold(255, |all, [_, a]| all & a) < 255,
            Self::Rgba => {
                let pixels = row.as_chunks().0.iter();
                pixels.fold(255, |all, [_, _, _, a]| all & a) < 255
            }
        }
    }

    /// Turns a row to grey, as though it lay on this ground; nothing shows of the ground where the row is opaque.
    fn lay_on(self, ground: Option<u8>, row: &[u8], grey: &mut [u8]) {
        match (self, ground) {
            (Self::Grey, _) => grey.copy_from_slice(row),
            (Self::GreyAlpha, ground) => {
                let ground = ground.unwrap_or_default();
                for (grey, [value, alpha]) in grey.iter_mut().zip(row.as_chunks().0) {
                    *grey = blend(*value, *alpha, ground);
                }
            }
            (Self::Rgb, _) => {
                for (grey, [red, green, blue]) in grey.iter_mut().zip(row.as_chunks().0) {
                    *grey = luma(*red, *green, *blue);
                }
            }
            (Self::Rgba, None) => {
                for (grey, [red, green, blue, _]) in grey.iter_mut().zip(row.as_chunks().0) {
                    *grey = luma(*red, *green, *blue);
                }
            }
            (Self::Rgba, Some(ground)) => {
                for (grey, [red, green, blue, alpha]) in grey.iter_mut().zip(row.as_chunks().0) {
                    *grey = blend(luma(*red, *green, *blue), *alpha, ground);
                }
            }
        }
    }
}

/// Luma as of Rec. ITU-R BT.601, its weights in 65,536ths.
fn luma(red: u8, green: u8, blue: u8) -> u8 {
    let [red, green, blue] = [red, green, blue].map(u32::from);
    ((19_595 * red + 38_470 * green + 7_471 * blue + 32_768) >> 16) as u8
}

fn blend(value: u8, alpha: u8, ground: u8) -> u8 {
    let [value, alpha, ground] = [value, alpha, ground].map(u32::from);
    ((value * alpha + ground * (255 - alpha)) / 255) as u8
}

/// The layers of a picture while its rows come in. Rows that never come stay black.
pub(super) struct Layers {
    pub(super) on_white: Grey,
    pub(super) on_black: Option<Grey>,
}

impl Layers {
    pub(super) fn new(width: usize, height: usize) -> Self {
        Self::grey(width, height, Wiped::new(vec![0; width * height]))
    }

    /// Takes a picture that is grey already.
    pub(super) fn grey(width: usize, height: usize, values: Wiped<u8>) -> Self {
        Self {
            on_white: Grey {
                width,
                height,
                values,
            },
            on_black: None,
        }
    }

    /// Makes them of all the rows of a picture at once.
    pub(super) fn of(width: usize, height: usize, pixel: Pixel, rows: &[u8]) -> Self {
        let mut layers = Self::new(width, height);
        for (y, row) in rows.chunks_exact(width * pixel.bytes()).enumerate() {
            layers.put(y, pixel, row);
        }
        layers
    }

    /// Takes a row.
    pub(super) fn put(&mut self, y: usize, pixel: Pixel, row: &[u8]) {
        let width = self.on_white.width;
        self.lay(pixel, row, |ground, layer| {
            let grey = layer.get_mut(y * width..(y + 1) * width);
            if let Some(grey) = grey.filter(|grey| grey.len() * pixel.bytes() == row.len()) {
                pixel.lay_on(ground, row, grey);
            }
        });
    }

    /// Takes a row of an interlaced PNG, whose pixels lie apart from each other.
    pub(super) fn put_apart(&mut self, place: &png::Adam7Info, pixel: Pixel, row: &[u8]) {
        let width = self.on_white.width;
        let mut grey = Wiped::new(vec![0; row.len() / pixel.bytes()]);
        self.lay(pixel, row, |ground, layer| {
            pixel.lay_on(ground, row, &mut grey);
            png::expand_interlaced_row(layer, width, &grey, place, 8);
        });
    }

    /// Has a row laid on both grounds, on black from the first transparent one on: until then the layers are alike.
    fn lay(&mut self, pixel: Pixel, row: &[u8], mut lay: impl FnMut(Option<u8>, &mut [u8])) {
        let transparent = pixel.any_transparent(row);
        if transparent && self.on_black.is_none() {
            self.on_black = Some(self.on_white.clone());
        }
        lay(transparent.then_some(255), &mut self.on_white.values);
        if let Some(on_black) = &mut self.on_black {
            lay(transparent.then_some(0), &mut on_black.values);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layer_on_black_begins_with_the_first_transparent_row() {
        let mut layers = Layers::new(2, 3);
        layers.put(0, Pixel::GreyAlpha, &[10, 255, 20, 255]);
        assert!(layers.on_black.is_none());
        layers.put(1, Pixel::GreyAlpha, &[30, 0, 255, 51]);
        layers.put(2, Pixel::GreyAlpha, &[40, 255, 50, 255]);
        assert_eq!(*layers.on_white.values, [10, 20, 255, 255, 40, 50]);
        let on_black = layers.on_black.unwrap();
        assert_eq!(*on_black.values, [10, 20, 0, 51, 40, 50]);
    }

    #[test]
    fn grey_is_what_an_eye_sees_of_the_colours() {
        let rows = [
            255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 9, 9, 9,
        ];
        let layers = Layers::of(3, 2, Pixel::Rgb, &rows);
        assert_eq!(*layers.on_white.values, [76, 150, 29, 255, 0, 9]);
        assert!(layers.on_black.is_none());
    }

    #[test]
    fn a_row_of_another_length_is_passed_over() {
        let mut layers = Layers::new(2, 1);
        layers.put(0, Pixel::Rgb, &[1, 2, 3]);
        layers.put(1, Pixel::Grey, &[1, 2]);
        assert_eq!(*layers.on_white.values, [0, 0]);
    }
}
