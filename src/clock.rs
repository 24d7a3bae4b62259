//! Moments as Unix seconds, handed in by whoever may look at the clock; how far off that clock is, and what corrects it.

mod correction;
mod offset;
mod sync;

pub use correction::{Check, Marks};
pub use offset::{DEFAULT_ADDRESS, Direction, NoOffset, Offset, Sighting, Verdict};
pub use sync::Sync;

use serde::{Deserialize, Serialize};

/// A moment, in whole seconds since 1970-01-01 00:00:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnixTime(pub u64);

impl UnixTime {
    /// Moves forward by whole seconds, stopping at the largest moment that can be written.
    #[must_use]
    pub fn plus(self, seconds: u64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Moves by whole seconds in either direction, stopping at the ends of what can be written.
    #[must_use]
    pub fn moved(self, seconds: i64) -> Self {
        Self(self.0.saturating_add_signed(seconds))
    }

    /// Counts the seconds since an earlier moment; zero where that moment is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_never_wrap() {
        assert_eq!(UnixTime(5).plus(7), UnixTime(12));
        assert_eq!(UnixTime(u64::MAX).plus(1), UnixTime(u64::MAX));
        assert_eq!(UnixTime(5).moved(-7), UnixTime(0));
        assert_eq!(UnixTime(5).moved(41), UnixTime(46));
        assert_eq!(UnixTime(12).since(UnixTime(5)), 7);
        assert_eq!(UnixTime(5).since(UnixTime(12)), 0);
    }

    #[test]
    fn a_moment_is_stored_as_a_bare_number() {
        assert_eq!(serde_json::to_string(&UnixTime(59)).unwrap(), "59");
        assert_eq!(
            serde_json::from_str::<UnixTime>("59").unwrap(),
            UnixTime(59)
        );
    }
}
