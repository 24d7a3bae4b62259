//! The `otpauth://` link (Google's Key Uri Format and its common extensions): reading it strictly, writing it back.

use crate::account::{Account, Draft};
use crate::otp::OtpError;
use crate::otp::key::KeyError;
use crate::secret::Secret;

/// The longest link that is read, in bytes.
pub const MAX_LEN: usize = 8 * 1024;

/// Why a link cannot make a code. Carries no part of the secret, the names or the link, but for the offending
/// type, algorithm or parameter name, cut to 32 characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UriError {
    /// Another scheme, or no link at all.
    #[error("not an otpauth:// URI")]
    NotOtpauth,
    /// Over 8 KiB.
    #[error("longer than 8 KiB")]
    TooLong,
    /// A type that is not totp, hotp or steam.
    #[error("unsupported type '{0}'")]
    Type(String),
    /// An algorithm that is not SHA-1, SHA-256 or SHA-512.
    #[error("unsupported algorithm '{0}'")]
    Algorithm(String),
    /// The same parameter twice with different values.
    #[error("parameter {0} given twice with different values")]
    Ambiguous(String),
    /// digits, period or counter that is not a plain number.
    #[error("{0} is not a plain number")]
    NotANumber(&'static str),
    /// The key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Settings out of range.
    #[error(transparent)]
    Otp(#[from] OtpError),
}

/// Reads a link.
///
/// # Errors
/// [`UriError`] for what cannot make a code.
pub fn parse(link: &str) -> Result<Draft, UriError> {
    let _ = link;
    todo!()
}

/// Writes an account as a link that [`parse`] reads back to the same fields, unused parameters included.
#[must_use]
pub fn write(account: &Account) -> Secret {
    let _ = account;
    todo!()
}

/// Tells whether a text wants to be read as an `otpauth://` (or `steam://`) link rather than as a bare key.
#[must_use]
pub fn looks_like_link(text: &str) -> bool {
    let _ = text;
    todo!()
}
