//! Reads QR codes in pictures: from a file's bytes or raw pixels to every payload, or the reason there is none.
//!
//! ```no_run
//! use injixo_authenticator_qr_reader::{Limits, Picture};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let file = std::fs::read("screenshot.png")?;
//! for code in Picture::from_file(&file, Limits::default())?.codes()? {
//!     println!("{:?} at {:?}", code.payload.kind, code.region);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A package of its own because it is compiled for speed and everything around it for size, which Cargo can tell apart by
//! package only. It knows nothing of accounts, and touches no disk, no clock and no screen.

mod charset;
mod code;
mod crop;
mod decode;
mod guard;
mod payload;
mod picture;
mod wiped;

pub use code::{Code, Codes, Region};
pub use crop::Crop;
pub use payload::{Payload, PayloadKind};
pub use picture::{Limits, Picture, Pixels};

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
    /// A code was seen, and where, but its bits do not add up.
    #[error("a QR code was seen but could not be read")]
    Unreadable(Region),
}

impl Failure {
    /// The reason's name in JSON output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotAnImage => "not-an-image",
            Self::TooLarge => "too-large",
            Self::NoCode => "no-code",
            Self::Unreadable(_) => "unreadable",
        }
    }
}
