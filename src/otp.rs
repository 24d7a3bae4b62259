//! One-time codes: the key's Base32 text, how a code is made from it, and the `otpauth://` link that carries both.

mod code;
mod generator;
pub mod key;
pub mod uri;

pub use code::Code;
pub use generator::{Algorithm, Kind, Otp, OtpError};
