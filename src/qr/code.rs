//! A code that was read, and where in the picture it, or one that could not be read, stands.

use crate::qr::Payload;

/// An upright rectangle in pixels of the full picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Region {
    /// Columns left of it.
    pub left: u32,
    /// Rows above it.
    pub top: u32,
    /// Columns.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

/// A code of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What it says.
    pub payload: Payload,
    /// Where it stands, without its quiet zone.
    pub region: Region,
}
