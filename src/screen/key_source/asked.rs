//! Which reading an answer belongs to: one that was begun before must not pass for the one of this moment.

use std::sync::atomic::{AtomicU64, Ordering};

/// One reading, unlike every other one for as long as the program runs; carried to its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked(u64);

impl Asked {
    /// The number of a new reading.
    pub(super) fn anew() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}
