//! A check of the clock that is kept, the correction of codes that may rest on it, and when neither holds any more.
//!
//! What was found out about a clock is true until somebody sets that clock. Whether that happened is seen by comparing it
//! with counters that nobody can set ([`Marks`]); after a restart there is no telling, and after a day a clock that nobody
//! keeps right has drifted on. In each of these cases the check is worth nothing and codes go by the system clock again.

use serde::{Deserialize, Serialize};

use crate::clock::{Offset, UnixTime, Verdict};

/// So many milliseconds the clock and the counters may disagree about the time that passed: reading them takes a moment.
const SLACK: u64 = 1_000;
/// How long a check is good for, in milliseconds: a clock that nobody keeps right drifts by seconds a day.
const LONGEST: u64 = 24 * 3_600 * 1_000;
/// A counter that nothing keeps right runs this much too fast or too slow at most, in millionths.
const DRIFT: u64 = 200;

/// The system clock and the counters beside it, read at the same moment; in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// The system clock, since 1970-01-01 00:00:00 UTC.
    pub wall: i64,
    /// Since the start of the computer, sleep included.
    pub up: u64,
    /// The same by a counter whose speed nobody adjusts: it shows that a clock is brought right little by little.
    pub raw: u64,
    /// Names the start of the computer that the counters count from.
    pub boot: String,
}

impl Marks {
    /// The marks of a moment on a system that has no counters: no others ever agree with them.
    #[must_use]
    pub fn unknown(now: UnixTime) -> Self {
        Self {
            wall: i64::try_from(now.0.saturating_mul(1000)).unwrap_or(i64::MAX),
            up: u64::MAX,
            raw: u64::MAX,
            boot: String::new(),
        }
    }

    /// Tells whether nobody set the system clock between these marks and later ones, as far as can be told.
    #[must_use]
    pub fn hold(&self, later: &Self) -> bool {
        if self.boot != later.boot || later.up < self.up || later.raw < self.raw {
            return false;
        }
        let passed = later.wall.saturating_sub(self.wall);
        let (up, raw) = (later.up - self.up, later.raw - self.raw);
        let apart = |counted: u64| match i64::try_from(counted) {
            Ok(counted) => passed.abs_diff(counted),
            Err(_) => u64::MAX,
        };
        up <= LONGEST && apart(up) <= SLACK && apart(raw) <= SLACK + raw / 1_000_000 * DRIFT
    }
}

/// A check of the clock, when it was, and whether codes are corrected by what it found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// What it found.
    pub offset: Offset,
    /// The moments it was made at.
    pub marks: Marks,
    /// Whether codes are corrected by it.
    pub applied: bool,
}

impl Check {
    /// A check that corrects nothing yet.
    #[must_use]
    pub fn new(offset: Offset, marks: Marks) -> Self {
        Self {
            offset,
            marks,
            applied: false,
        }
    }

    /// Goes on correcting where the check before this one did, unless the clock is right now.
    #[must_use]
    pub fn after(self, earlier: Option<&Self>) -> Self {
        let corrects = earlier.is_some_and(|earlier| earlier.applied);
        Self {
            applied: corrects && self.offset.verdict() != Verdict::Fine,
            ..self
        }
    }

    /// Reads what [`to_json`](Self::to_json) wrote; nothing where it is something else, or says too little.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Option<Self> {
        let check: Option<Self> = serde_json::from_slice(bytes).ok();
        check.filter(|check| check.offset.is_sure())
    }

    /// Writes it down.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        // A struct of numbers and one text always can be written.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// The moment of the check, by the system clock.
    #[must_use]
    pub fn at(&self) -> UnixTime {
        UnixTime(u64::try_from(self.marks.wall).unwrap_or_default() / 1000)
    }

    /// By how many seconds codes are corrected; zero where they are not.
    #[must_use]
    pub fn correction(&self) -> i64 {
        match self.applied {
            true => self.offset.seconds(),
            false => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(wall: i64, up: u64, raw: u64) -> Marks {
        Marks {
            wall,
            up,
            raw,
            boot: "one".into(),
        }
    }

    #[test]
    fn a_check_holds_while_clock_and_counters_agree() {
        let then = marks(1_000_000, 5_000, 5_000);
        let hour = 3_600_000;
        for (what, later, holds) in [
            ("the same moment", marks(1_000_000, 5_000, 5_000), true),
            (
                "an hour later",
                marks(1_000_000 + hour, 3_605_000, 3_605_300),
                true,
            ),
            (
                "set ahead by two seconds",
                marks(1_002_000, 5_000, 5_000),
                false,
            ),
            ("set back", marks(700_000, 65_000, 65_000), false),
            (
                "brought right little by little",
                marks(1_000_000 + hour, 3_605_000, 3_585_000),
                false,
            ),
            (
                "a day and more later",
                marks(1_000_000 + 25 * hour, 90_005_000, 90_005_000),
                false,
            ),
            (
                "started anew",
                Marks {
                    boot: "two".into(),
                    ..then.clone()
                },
                false,
            ),
            (
                "counters that went back",
                marks(1_000_000, 4_000, 5_000),
                false,
            ),
        ] {
            assert_eq!(then.hold(&later), holds, "{what}");
        }
        assert!(!then.hold(&marks(i64::MIN, u64::MAX, u64::MAX)));
    }

    #[test]
    fn a_check_corrects_nothing_until_it_is_applied() {
        let offset = Offset {
            millis: 41_200,
            error: 300,
        };
        let mut check = Check::new(offset, marks(1_000_999, 0, 0));
        assert_eq!(check.correction(), 0);
        assert_eq!(check.at(), UnixTime(1_000));
        check.applied = true;
        assert_eq!(check.correction(), 41);
        assert_eq!(Check::from_json(&check.to_json()), Some(check));
    }

    #[test]
    fn a_new_check_goes_on_correcting_unless_the_clock_is_right() {
        let check = |millis, applied| {
            let offset = Offset { millis, error: 300 };
            let check = Check::new(offset, marks(0, 0, 0));
            Check { applied, ..check }
        };
        let after = |millis, earlier: Option<&Check>| check(millis, false).after(earlier).applied;
        assert!(after(52_000, Some(&check(41_000, true))));
        assert!(!after(52_000, Some(&check(41_000, false))));
        assert!(!after(52_000, None));
        assert!(!after(900, Some(&check(41_000, true))));
    }

    #[test]
    fn a_kept_check_that_says_too_little_is_none() {
        let offset = |error| Offset { millis: 0, error };
        for (error, is_one) in [(5_000, true), (5_001, false)] {
            let bytes = Check::new(offset(error), marks(0, 0, 0)).to_json();
            assert_eq!(Check::from_json(&bytes).is_some(), is_one, "{error}");
        }
    }

    #[test]
    fn what_is_no_check_is_none() {
        for bytes in [&b""[..], b"{}", b"[1]", b"\xff", b"{\"offset\":41}"] {
            assert_eq!(Check::from_json(bytes), None);
        }
    }
}
