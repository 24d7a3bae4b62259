//! QR codes in pictures: from a file's bytes or raw pixels to every payload, or the reason there is none.

mod decode;
mod payload;
mod picture;

pub use decode::{Failure, Reading, read_picture, read_pixels};
pub use payload::{Payload, PayloadKind};
pub use picture::{Limits, Pixels};
