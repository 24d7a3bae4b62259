//! A code that was read, and where in the picture it, or one that could not be read, stands.

use crate::Payload;

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

impl Region {
    /// Tells whether two regions share a pixel.
    pub(crate) fn meets(self, other: Self) -> bool {
        let meet = |start: u32, len: u32, other: u32, other_len: u32| {
            start < other.saturating_add(other_len) && other < start.saturating_add(len)
        };
        meet(self.left, self.width, other.left, other.width)
            && meet(self.top, self.height, other.top, other.height)
    }
}

/// What was read of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codes {
    /// The codes, each once, in reading order; one at least.
    pub read: Vec<Code>,
    /// Beside them one stands that could not be read.
    pub unread: bool,
}

/// A code of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What it says.
    pub payload: Payload,
    /// Where it stands, without its quiet zone.
    pub region: Region,
}
