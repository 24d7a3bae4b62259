//! From grey pixels to every code in the picture, rqrr under a guard against its panics.

use crate::qr::{Limits, Payload, Pixels};

/// Every code of a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Each code once, in reading order (rows from the top, then from the left).
    pub payloads: Vec<Payload>,
    /// Processor milliseconds from the file to pixels.
    pub read_ms: f64,
    /// Processor milliseconds from pixels to payloads.
    pub search_ms: f64,
}

/// Why a picture gave no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The bytes are no picture of a known format, or a damaged one.
    #[error("not a picture that can be read")]
    NotAnImage,
    /// Over the limits.
    #[error("the picture is too large")]
    TooLarge,
    /// No code was seen.
    #[error("no QR code seen")]
    NoCode,
    /// A code was seen but its bits do not add up.
    #[error("a QR code was seen but could not be read")]
    Unreadable,
}

impl Failure {
    /// The reason's name in JSON output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotAnImage => "not-an-image",
            Self::TooLarge => "too-large",
            Self::NoCode => "no-code",
            Self::Unreadable => "unreadable",
        }
    }
}

/// Reads every code in a picture file's bytes (PNG, JPEG, WebP, GIF, BMP; told by content, never by name).
///
/// # Errors
/// [`Failure`] when there is none.
pub fn read_picture(file: &[u8], limits: Limits) -> Result<Reading, Failure> {
    let _ = (file, limits);
    todo!()
}

/// Reads every code in raw pixels; they are wiped before this returns.
///
/// # Errors
/// [`Failure`] when there is none.
pub fn read_pixels(pixels: Pixels, limits: Limits) -> Result<Reading, Failure> {
    let _ = (pixels, limits);
    todo!()
}
