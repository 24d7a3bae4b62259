//! Dated copies of the vault file: made before a change of accounts or slots, counted, never deleted because of the clock.

use std::path::PathBuf;

use crate::clock::UnixTime;

/// One dated copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generation {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made, by the clock of then.
    pub made: UnixTime,
    /// The revision it holds.
    pub revision: u64,
}
