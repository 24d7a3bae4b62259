//! One-time codes: the key's Base32 text, how a code is made from it, the `otpauth://` link that carries both, and Google's export of many.

mod code;
mod generator;
pub mod key;
pub mod migration;
pub mod uri;

pub use code::Code;
pub use generator::{Algorithm, Kind, Otp, OtpError};
