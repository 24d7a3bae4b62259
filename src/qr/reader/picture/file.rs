//! From a picture file to grey layers, each format on its shortest way: PNG row by row, JPEG without its colours, the others
//! whole.

use std::io::Cursor;

use image::codecs::bmp::BmpDecoder;
use image::codecs::gif::GifDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{ColorType, ImageDecoder, ImageError, ImageFormat};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::picture::layers::{Layers, Pixel};
use crate::picture::{Picture, turn};
use crate::wiped::Wiped;
use crate::{Failure, Limits};

/// The longest side, in pixels: what a JPEG can have. A row of it is the most that is taken for one row.
const SIDE: u64 = 65_535;

/// What a file and its decoding may take in all, in bytes.
const MEMORY: u64 = 580_000_000;

/// Decodes a file.
pub(super) fn decode(file: &[u8], limits: Limits) -> Result<Picture, Failure> {
    match image::guess_format(file) {
        Ok(ImageFormat::Png) => png(file, limits),
        Ok(ImageFormat::Jpeg) => jpeg(file, limits),
        Ok(ImageFormat::WebP) => {
            let decoder = WebPDecoder::new(Cursor::new(file)).map_err(|error| reason(&error))?;
            let beside = match (decoder.has_animation(), decoder.color_type()) {
                // Put together beside the frame.
                (true, _) => 8,
                // Colours and transparency apart from each other.
                (false, ColorType::Rgba8) => 3,
                // Through a picture with transparency.
                (false, _) => 4,
            };
            whole(decoder, beside, file, limits)
        }
        Ok(ImageFormat::Gif) => {
            let decoder = GifDecoder::new(Cursor::new(file)).map_err(|error| reason(&error))?;
            // A frame that is smaller than the picture.
            whole(decoder, 4, file, limits)
        }
        Ok(ImageFormat::Bmp) => {
            let decoder = BmpDecoder::new(Cursor::new(file)).map_err(|error| reason(&error))?;
            whole(decoder, 0, file, limits)
        }
        _ => Err(Failure::NotAnImage),
    }
}

/// Checks a size, and what the file and its decoding take in all, before anything is allocated for it.
fn checked(
    size: (u32, u32),
    bytes_a_pixel: u64,
    file: &[u8],
    limits: Limits,
) -> Result<(usize, usize), Failure> {
    let (width, height) = (u64::from(size.0), u64::from(size.1));
    let pixels = width * height;
    if pixels == 0 {
        return Err(Failure::NotAnImage);
    }
    let memory = pixels * bytes_a_pixel + file.len() as u64;
    if pixels > limits.pixels || width.max(height) > SIDE || memory > MEMORY {
        return Err(Failure::TooLarge);
    }
    Ok((size.0 as usize, size.1 as usize))
}

/// Of a file cut short, the rows until there.
fn png(file: &[u8], limits: Limits) -> Result<Picture, Failure> {
    let reason = |error: &png::DecodingError| match error {
        png::DecodingError::LimitsExceeded => Failure::TooLarge,
        _ => Failure::NotAnImage,
    };
    let memory = png::Limits { bytes: 64 << 20 };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(file), memory);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(|error| reason(&error))?;
    let (width, height) = checked(header.size(), 2, file, limits)?;
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|error| reason(&error))?;
    let (color, depth) = reader.output_color_type();
    let pixel = Pixel::of(color.samples())
        .filter(|_| depth == png::BitDepth::Eight)
        .ok_or(Failure::NotAnImage)?;

    let mut layers = Layers::new(width, height);
    let mut rows = 0;
    let complete = loop {
        match reader.next_interlaced_row() {
            Ok(Some(row)) => match row.interlace() {
                png::InterlaceInfo::Null(_) => layers.put(rows, pixel, row.data()),
                png::InterlaceInfo::Adam7(place) => layers.put_apart(place, pixel, row.data()),
            },
            Ok(None) => break true,
            Err(_) if rows > 0 => break false,
            Err(error) => return Err(reason(&error)),
        }
        rows += 1;
    };
    if complete {
        // The EXIF may come after the pixels. Whatever else is amiss there does not matter any more.
        let _ = reader.finish();
    }
    let orientation = turn::from_exif(reader.info().exif_metadata.as_deref());
    Ok(Picture::upright(layers, orientation, complete))
}

fn jpeg(file: &[u8], limits: Limits) -> Result<Picture, Failure> {
    // Its own limits are on 16,384 a side; those here are on pixels.
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_max_width(SIDE as usize)
        .set_max_height(SIDE as usize);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(file), options);
    decoder.decode_headers().map_err(|_| Failure::NotAnImage)?;
    let (Some((width, height)), Some(colors)) = (decoder.dimensions(), decoder.input_colorspace())
    else {
        return Err(Failure::NotAnImage);
    };
    let (out, pixel) = match colors {
        ColorSpace::Luma | ColorSpace::YCbCr => (ColorSpace::Luma, Pixel::Grey),
        // Red, green and blue as such, or the inks of a printer.
        _ => (ColorSpace::RGB, Pixel::Rgb),
    };
    // A progressive file holds all of its coefficients in memory, of two bytes each, beside what comes out.
    let components = decoder.info().map_or(4, |info| u64::from(info.components));
    let channels = out.num_components() as u64;
    let size = (width as u32, height as u32);
    let (width, height) = checked(size, 2 * components + channels, file, limits)?;
    decoder.set_options(options.jpeg_set_out_colorspace(out));
    let len = decoder.output_buffer_size().ok_or(Failure::NotAnImage)?;
    let mut rows = Wiped::new(vec![0; len]);
    decoder
        .decode_into(&mut rows)
        .map_err(|_| Failure::NotAnImage)?;
    let layers = match pixel {
        Pixel::Grey => Layers::grey(width, height, rows),
        _ => Layers::of(width, height, pixel, &rows),
    };
    let orientation = turn::from_exif(decoder.exif().map(Vec::as_slice));
    Ok(Picture::upright(
        layers,
        orientation,
        jpeg_is_complete(file),
    ))
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

/// Decodes all of it, then turns it to grey; `beside` is what the decoder takes for itself, in bytes a pixel.
fn whole(
    mut decoder: impl ImageDecoder,
    beside: u64,
    file: &[u8],
    limits: Limits,
) -> Result<Picture, Failure> {
    let pixel = match decoder.color_type() {
        ColorType::L8 => Pixel::Grey,
        ColorType::La8 => Pixel::GreyAlpha,
        ColorType::Rgb8 => Pixel::Rgb,
        ColorType::Rgba8 => Pixel::Rgba,
        _ => return Err(Failure::NotAnImage),
    };
    let channels = u64::from(decoder.color_type().channel_count());
    // The two layers are made when the decoder is gone.
    let bytes_a_pixel = channels + beside.max(2);
    let (width, height) = checked(decoder.dimensions(), bytes_a_pixel, file, limits)?;
    let orientation = match decoder.exif_metadata() {
        Ok(exif) => turn::from_exif(exif.as_deref()),
        Err(_) => Orientation::NoTransforms,
    };
    let len = usize::try_from(decoder.total_bytes()).map_err(|_| Failure::TooLarge)?;
    let mut rows = Wiped::new(vec![0; len]);
    decoder
        .read_image(&mut rows)
        .map_err(|error| reason(&error))?;
    let layers = Layers::of(width, height, pixel, &rows);
    Ok(Picture::upright(layers, orientation, true))
}

fn reason(error: &ImageError) -> Failure {
    match error {
        ImageError::Limits(_) => Failure::TooLarge,
        _ => Failure::NotAnImage,
    }
}
