//! Failed attempts to unlock: counted and timed in the state folder, so that the next try waits a little; never locks out.
//!
//! `failed.json`: `{"count": 3, "last": <Unix seconds>}`. It may be lost or broken: then nothing failed.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::clock::UnixTime;
use crate::vault::{Place, store};

/// The longest wait, in seconds.
const LONGEST: u64 = 30;
/// So many failures wait for nothing: everyone mistypes.
const FREE: u32 = 2;

/// Failed attempts to unlock since the last one that succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailedUnlocks {
    /// How many.
    pub count: u32,
    /// When the last one was.
    pub last: UnixTime,
}

impl FailedUnlocks {
    /// Seconds still to wait before the next try: none after the first 2 failures, then 1, 2, 4, 8, 16, at most 30.
    #[must_use]
    pub fn wait(&self, now: UnixTime) -> u64 {
        let Some(doublings) = self.count.checked_sub(FREE + 1) else {
            return 0;
        };
        let whole = 1u64
            .checked_shl(doublings)
            .map_or(LONGEST, |seconds| seconds.min(LONGEST));
        // With a clock that was set back none of it has passed, and it never becomes more.
        whole.saturating_sub(now.since(self.last))
    }
}

/// The attempts that failed; nothing where none did, or nothing is known.
#[must_use]
pub fn failed_unlocks(place: &Place) -> Option<FailedUnlocks> {
    let file = store::read(&file(place)).ok()?;
    let failed: FailedUnlocks = serde_json::from_slice(&file.bytes).ok()?;
    (failed.count > 0).then_some(failed)
}

/// Counts one more. Not written means not counted: no reason to fail anything.
pub fn note_failed_unlock(place: &Place, now: UnixTime) {
    let failed = FailedUnlocks {
        count: failed_unlocks(place).map_or(1, |failed| failed.count.saturating_add(1)),
        last: now,
    };
    if let Ok(json) = serde_json::to_vec(&failed) {
        let _ = store::write_note(&file(place), &json);
    }
}

/// Forgets them, after one that succeeded.
pub fn forget_failed_unlocks(place: &Place) {
    store::remove([file(place)]);
}

fn file(place: &Place) -> PathBuf {
    place.state.join("failed.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_from_the_third_failure_on_and_ends_at_half_a_minute() {
        let waits = |now| {
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 64, 70, u32::MAX].map(|count| {
                let last = UnixTime(1000);
                FailedUnlocks { count, last }.wait(UnixTime(now))
            })
        };
        let whole = [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30, 30];
        assert_eq!(waits(1000), whole);
        assert_eq!(
            waits(1010),
            whole.map(|seconds: u64| seconds.saturating_sub(10))
        );
        assert_eq!(waits(0), whole, "a clock set back");
        assert_eq!(waits(1030), [0; 13]);
        assert_eq!(waits(u64::MAX), [0; 13]);
    }
}
