//! QR codes in pictures: from a file's bytes or raw pixels to every payload, or the reason there is none.

mod charset;
mod code;
mod crop;
mod decode;
mod drafts;
pub mod encode;
mod guard;
mod payload;
mod picture;
mod screens;
mod source;
mod wiped;

pub use code::{Code, Codes, Region};
pub use crop::Crop;
pub use drafts::{Export, Finds, NotForSignIn, Reason, Refused, drafts, finds};
pub use payload::{Payload, PayloadKind};
pub use picture::{Limits, Picture, Pixels};
pub use screens::{OnScreen, codes_of_all};
pub use source::{Digest, Source};

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
