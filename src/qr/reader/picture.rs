//! From a file's bytes or raw pixels to a grey picture, upright and within limits that are checked before anything is
//! allocated.

mod file;
mod layers;
mod turn;

use image::metadata::Orientation;
use zeroize::Zeroizing;

use crate::picture::layers::{Layers, Pixel};
use crate::wiped::Wiped;
use crate::{Code, Codes, Crop, Failure, Region, decode, guard};

/// The largest picture that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file_bytes: u64,
    /// Pixels, width times height.
    pub pixels: u64,
}

impl Default for Limits {
    /// 512 MiB of file and 64 megapixels.
    fn default() -> Self {
        Self {
            file_bytes: 512 << 20,
            pixels: 64_000_000,
        }
    }
}

/// Raw pixels from a clipboard or a screen, 8 bits a channel, RGBA, rows from the top. Wiped when dropped.
pub struct Pixels {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// width * height * 4 bytes.
    pub rgba: Zeroizing<Vec<u8>>,
}

impl Pixels {
    /// Has nothing show through.
    pub fn make_opaque(&mut self) {
        for alpha in self.rgba.iter_mut().skip(3).step_by(4) {
            *alpha = u8::MAX;
        }
    }

    /// Tells whether nothing of it can be seen.
    #[must_use]
    pub fn is_invisible(&self) -> bool {
        let mut alphas = self.rgba.iter().skip(3).step_by(4);
        alphas.all(|alpha| *alpha == 0)
    }
}

impl std::fmt::Debug for Pixels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pixels({} x {})", self.width, self.height)
    }
}

/// A picture in grey, ready to be searched. Wiped when dropped.
pub struct Picture {
    /// What is transparent laid on white, as nearly every viewer shows it.
    pub(crate) on_white: Grey,
    /// The same on black, where something is transparent: a white code on nothing shows only there.
    pub(crate) on_black: Option<Grey>,
    /// Whether the file ends where its format says; a file cut short may still show a whole code.
    complete: bool,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Grey { width, height, .. } = self.on_white;
        write!(f, "Picture({width} x {height})")
    }
}

/// Grey values, 0 black to 255 white, rows from the top.
#[derive(Clone)]
pub(crate) struct Grey {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) values: Wiped<u8>,
}

impl Picture {
    /// Decodes a picture file (PNG, JPEG, WebP, GIF, BMP; told by content, never by name); of an animation its first
    /// frame. It is turned as its EXIF says. The size is checked before memory is taken for it.
    ///
    /// # Errors
    /// [`Failure::TooLarge`] over the limits, [`Failure::NotAnImage`] for anything that cannot be decoded.
    pub fn from_file(file: &[u8], limits: Limits) -> Result<Self, Failure> {
        if file.len() as u64 > limits.file_bytes {
            return Err(Failure::TooLarge);
        }
        guard::quietly(|| file::decode(file, limits)).unwrap_or(Err(Failure::NotAnImage))
    }

    /// Takes raw pixels, which are wiped before this returns.
    ///
    /// # Errors
    /// [`Failure::TooLarge`] over the limits, [`Failure::NotAnImage`] where there are not as many bytes as the size says,
    /// or none.
    pub fn from_pixels(pixels: Pixels, limits: Limits) -> Result<Self, Failure> {
        let Pixels {
            width,
            height,
            rgba,
        } = pixels;
        let count = u64::from(width) * u64::from(height);
        if count > limits.pixels {
            return Err(Failure::TooLarge);
        }
        if count == 0 || rgba.len() as u64 != count * 4 {
            return Err(Failure::NotAnImage);
        }
        let layers = Layers::of(width as usize, height as usize, Pixel::Rgba, &rgba);
        Ok(Self::upright(layers, Orientation::NoTransforms, true))
    }

    /// Finds every code, each once, in reading order: rows from the top, then from the left.
    ///
    /// The work is counted and has an end, for hostile pictures too about a second; what was found by then is the answer.
    ///
    /// # Errors
    /// [`Failure::Unreadable`] where a code was seen but none could be read, [`Failure::NoCode`] where none was seen, or
    /// [`Failure::NotAnImage`] where that is no wonder because a part of the picture is missing.
    pub fn codes(&self) -> Result<Vec<Code>, Failure> {
        Ok(self.all_codes()?.read)
    }

    /// Like [`codes`](Self::codes), and tells whether another code was seen beside them that could not be read.
    ///
    /// # Errors
    /// As for [`codes`](Self::codes).
    pub fn all_codes(&self) -> Result<Codes, Failure> {
        // The search is own code on foreign data: should it panic, the picture has no code, and the window stays.
        match guard::quietly(|| decode::codes(self)).unwrap_or(Err(Failure::NoCode)) {
            Ok(mut codes) => {
                for code in &mut codes.read {
                    code.region = self.inside(code.region);
                }
                Ok(codes)
            }
            Err(Failure::NoCode | Failure::Unreadable(_)) if !self.complete => {
                Err(Failure::NotAnImage)
            }
            Err(Failure::Unreadable(region)) => Err(Failure::Unreadable(self.inside(region))),
            Err(failure) => Err(failure),
        }
    }

    /// What of a region lies in the picture: where a code ends at its edge, the search rounds outwards.
    fn inside(&self, region: Region) -> Region {
        let (width, height) = (self.on_white.width as u32, self.on_white.height as u32);
        let (left, top) = (region.left.min(width), region.top.min(height));
        Region {
            left,
            top,
            width: region.width.min(width - left),
            height: region.height.min(height - top),
        }
    }

    /// Cuts out a place with some room around it, for people to see: grey, at most `side` pixels wide and high.
    #[must_use]
    pub fn crop(&self, region: Region, side: u32) -> Crop {
        Crop::of(&self.on_white, region, side)
    }

    fn upright(layers: Layers, orientation: Orientation, complete: bool) -> Self {
        Self {
            on_white: turn::upright(layers.on_white, orientation),
            on_black: layers
                .on_black
                .map(|layer| turn::upright(layer, orientation)),
            complete,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rgba(width: u32, height: u32, bytes: Vec<u8>) -> Pixels {
        Pixels {
            width,
            height,
            rgba: Zeroizing::new(bytes),
        }
    }

    #[test]
    fn transparent_pixels_are_laid_on_white_and_on_black() {
        let bytes = vec![255, 255, 255, 0, 0, 0, 0, 255, 255, 0, 0, 255, 0, 0, 0, 51];
        let picture = Picture::from_pixels(rgba(2, 2, bytes), Limits::default()).unwrap();
        assert_eq!(*picture.on_white.values, [255, 0, 76, 204]);
        assert_eq!(*picture.on_black.unwrap().values, [0, 0, 76, 0]);
    }

    #[test]
    fn pixels_of_which_nothing_can_be_seen_are_told_and_can_be_shown() {
        let mut pixels = rgba(2, 1, vec![1, 2, 3, 0, 4, 5, 6, 0]);
        assert!(pixels.is_invisible());
        pixels.make_opaque();
        assert_eq!(*pixels.rgba, [1, 2, 3, 255, 4, 5, 6, 255]);
        assert!(!pixels.is_invisible());
        assert!(!rgba(2, 1, vec![1, 2, 3, 0, 4, 5, 6, 128]).is_invisible());
    }

    #[test]
    fn an_opaque_picture_has_no_second_layer() {
        let picture = Picture::from_pixels(rgba(1, 1, vec![9, 9, 9, 255]), Limits::default());
        let picture = picture.unwrap();
        assert_eq!(*picture.on_white.values, [9]);
        assert!(picture.on_black.is_none());
    }

    #[test]
    fn pixels_that_do_not_fill_their_size_are_refused() {
        let failure = |pixels| Picture::from_pixels(pixels, Limits::default()).unwrap_err();
        assert_eq!(failure(rgba(2, 2, vec![0; 15])), Failure::NotAnImage);
        assert_eq!(failure(rgba(0, 9, Vec::new())), Failure::NotAnImage);
        assert_eq!(failure(rgba(8_001, 8_000, Vec::new())), Failure::TooLarge);
        assert_eq!(
            failure(rgba(u32::MAX, u32::MAX, Vec::new())),
            Failure::TooLarge
        );
    }

    #[test]
    fn a_search_that_panics_finds_no_code() {
        // No file and no pixels become such a picture.
        let picture = Picture {
            on_white: Grey {
                width: 300,
                height: 300,
                values: Wiped::new(vec![0; 7]),
            },
            on_black: None,
            complete: true,
        };
        let searched = std::panic::catch_unwind(|| decode::codes(&picture).is_ok());
        assert!(searched.is_err(), "this picture no longer makes it panic");
        assert_eq!(picture.codes().unwrap_err(), Failure::NoCode);
    }

    #[test]
    fn a_picture_and_its_pixels_print_their_size_only() {
        let pixels = rgba(1, 1, vec![77; 4]);
        assert_eq!(format!("{pixels:?}"), "Pixels(1 x 1)");
        let picture = Picture::from_pixels(pixels, Limits::default()).unwrap();
        assert_eq!(format!("{picture:?}"), "Picture(1 x 1)");
    }
}
