//! From a file's bytes to grey pixels, within limits that are checked before anything is allocated.

use std::io::Cursor;

use image::{ColorType, ImageDecoder, ImageError, ImageFormat, ImageReader};
use zeroize::Zeroizing;

use crate::qr::{Code, Failure, decode, guard};

/// The largest picture that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file, and of memory while it is decoded.
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

impl std::fmt::Debug for Pixels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pixels({} x {})", self.width, self.height)
    }
}

/// A picture in grey, ready to be searched. Wiped when dropped.
pub struct Picture {
    /// What is transparent laid on white, as nearly every viewer shows it.
    pub(super) on_white: Grey,
    /// The same on black, where something is transparent: a white code on nothing shows only there.
    pub(super) on_black: Option<Grey>,
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
pub(super) struct Grey {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) values: Zeroizing<Vec<u8>>,
}

impl Picture {
    /// Decodes a picture file (PNG, JPEG, WebP, GIF, BMP; told by content, never by name); of an animation its first
    /// frame. The size is checked before memory is taken for it.
    ///
    /// # Errors
    /// [`Failure::TooLarge`] over the limits, [`Failure::NotAnImage`] for anything that cannot be decoded.
    pub fn from_file(file: &[u8], limits: Limits) -> Result<Self, Failure> {
        if file.len() as u64 > limits.file_bytes {
            return Err(Failure::TooLarge);
        }
        let Ok(
            format @ (ImageFormat::Png
            | ImageFormat::Jpeg
            | ImageFormat::WebP
            | ImageFormat::Gif
            | ImageFormat::Bmp),
        ) = image::guess_format(file)
        else {
            return Err(Failure::NotAnImage);
        };
        let mut picture = guard::quietly(|| decode_file(file, format, limits))
            .unwrap_or(Err(Failure::NotAnImage))?;
        picture.complete = format != ImageFormat::Jpeg || jpeg_is_complete(file);
        Ok(picture)
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
        Ok(Self::from_raw((width, height), &rgba, Layout::RGBA8))
    }

    /// Finds every code, each once, in reading order: rows from the top, then from the left.
    ///
    /// Takes 5 s at most; what was found by then is the answer.
    ///
    /// # Errors
    /// [`Failure::Unreadable`] where a code was seen but none could be read, [`Failure::NoCode`] where none was seen, or
    /// [`Failure::NotAnImage`] where that is no wonder because a part of the picture is missing.
    pub fn codes(&self) -> Result<Vec<Code>, Failure> {
        let complete = self.complete;
        decode::codes(self).map_err(|failure| match failure {
            Failure::NoCode | Failure::Unreadable(_) if !complete => Failure::NotAnImage,
            other => other,
        })
    }

    fn from_raw((width, height): (u32, u32), raw: &[u8], layout: Layout) -> Self {
        let lay = |ground| Grey {
            width: width as usize,
            height: height as usize,
            values: layout.lay_on(ground, raw),
        };
        Self {
            on_white: lay(255),
            on_black: layout.any_transparent(raw).then(|| lay(0)),
            complete: true,
        }
    }
}

fn decode_file(file: &[u8], format: ImageFormat, limits: Limits) -> Result<Picture, Failure> {
    let mut memory = image::Limits::default();
    memory.max_alloc = Some(limits.file_bytes);
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(memory);
    let decoder = reader.into_decoder().map_err(|error| reason(&error))?;

    let (width, height) = decoder.dimensions();
    let bytes = decoder.total_bytes();
    if u64::from(width) * u64::from(height) > limits.pixels || bytes > limits.file_bytes {
        return Err(Failure::TooLarge);
    }
    let layout = Layout::of(decoder.color_type()).ok_or(Failure::NotAnImage)?;
    let len = usize::try_from(bytes).map_err(|_| Failure::TooLarge)?;
    let mut raw = Zeroizing::new(vec![0; len]);
    decoder
        .read_image(&mut raw)
        .map_err(|error| reason(&error))?;
    Ok(Picture::from_raw((width, height), &raw, layout))
}

fn reason(error: &ImageError) -> Failure {
    match error {
        ImageError::Limits(_) => Failure::TooLarge,
        _ => Failure::NotAnImage,
    }
}

/// Tells whether the end marker follows the start of the scan (ITU-T T.81 annex B), for the decoder fills up what is
/// missing with grey. Thumbnails with end markers of their own lie in segments before the scan.
fn jpeg_is_complete(file: &[u8]) -> bool {
    let mut rest = file.get(2..).unwrap_or_default();
    while let [0xff, marker, high, low, ..] = *rest {
        if marker == 0xda {
            return rest.windows(2).any(|pair| pair == [0xff, 0xd9]);
        }
        let segment = 2 + usize::from(u16::from_be_bytes([high, low]));
        rest = rest.get(segment..).unwrap_or_default();
    }
    // An oddly built file that the decoder took all the same.
    true
}

/// How a pixel lies in memory.
#[derive(Clone, Copy)]
struct Layout {
    channels: usize,
    /// Bytes of a channel; of two the more significant counts, in the machine's own order.
    depth: usize,
}

impl Layout {
    const RGBA8: Self = Self {
        channels: 4,
        depth: 1,
    };

    fn of(color: ColorType) -> Option<Self> {
        let (channels, depth) = match color {
            ColorType::L8 => (1, 1),
            ColorType::La8 => (2, 1),
            ColorType::Rgb8 => (3, 1),
            ColorType::Rgba8 => (4, 1),
            ColorType::L16 => (1, 2),
            ColorType::La16 => (2, 2),
            ColorType::Rgb16 => (3, 2),
            ColorType::Rgba16 => (4, 2),
            _ => return None,
        };
        Some(Self { channels, depth })
    }

    fn channel(self, pixel: &[u8], index: usize) -> u32 {
        let high = if cfg!(target_endian = "big") {
            0
        } else {
            self.depth - 1
        };
        pixel[index * self.depth + high].into()
    }

    fn alpha(self, pixel: &[u8]) -> u32 {
        match self.channels {
            2 | 4 => self.channel(pixel, self.channels - 1),
            _ => 255,
        }
    }

    fn any_transparent(self, raw: &[u8]) -> bool {
        matches!(self.channels, 2 | 4) && self.pixels(raw).any(|pixel| self.alpha(pixel) < 255)
    }

    fn pixels(self, raw: &[u8]) -> std::slice::ChunksExact<'_, u8> {
        raw.chunks_exact(self.channels * self.depth)
    }

    fn lay_on(self, ground: u32, raw: &[u8]) -> Zeroizing<Vec<u8>> {
        let mut values = Zeroizing::new(Vec::with_capacity(self.pixels(raw).len()));
        values.extend(self.pixels(raw).map(|pixel| {
            let channel = |index| self.channel(pixel, index);
            // Luma as of Rec. ITU-R BT.601, in thousandths.
            let grey = match self.channels {
                1 | 2 => channel(0),
                _ => (299 * channel(0) + 587 * channel(1) + 114 * channel(2)) / 1000,
            };
            let alpha = self.alpha(pixel);
            ((grey * alpha + ground * (255 - alpha)) / 255) as u8
        }));
        values
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
    fn an_opaque_picture_has_no_second_layer() {
        let picture = Picture::from_pixels(rgba(1, 1, vec![9, 9, 9, 255]), Limits::default());
        let picture = picture.unwrap();
        assert_eq!(*picture.on_white.values, [9]);
        assert!(picture.on_black.is_none());
    }

    #[test]
    fn of_two_bytes_a_channel_the_significant_one_counts() {
        let raw: Vec<u8> = [0x1234_u16, 0xff00]
            .into_iter()
            .flat_map(u16::to_ne_bytes)
            .collect();
        let layout = Layout::of(ColorType::L16).unwrap();
        assert_eq!(*layout.lay_on(255, &raw), [0x12, 0xff]);
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
    fn a_picture_and_its_pixels_print_their_size_only() {
        let pixels = rgba(1, 1, vec![77; 4]);
        assert_eq!(format!("{pixels:?}"), "Pixels(1 x 1)");
        let picture = Picture::from_pixels(pixels, Limits::default()).unwrap();
        assert_eq!(format!("{picture:?}"), "Picture(1 x 1)");
    }
}
