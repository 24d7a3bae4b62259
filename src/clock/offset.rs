//! How far the system clock is off, from what a server said the time is, and what that means for codes.

use serde::{Deserialize, Serialize};

/// The address that is asked for the time unless the person chose another: injixo's public site.
pub const DEFAULT_ADDRESS: &str = "https://www.injixo.com";

/// Up to this many whole seconds nobody notices.
const FINE: u64 = 5;
/// Up to this many, one period of a code, a service that takes the code before and after the present one still agrees.
const DRIFTING: u64 = 30;

/// One answer of a server: what its clock said, and between which two moments of the system clock it said so.
///
/// All are milliseconds since 1970-01-01 00:00:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sighting {
    /// When the question was sent.
    pub sent: i64,
    /// When the answer was there.
    pub received: i64,
    /// The earliest that the server's clock may have shown.
    pub earliest: i64,
    /// The latest: a `Date` header leaves out what is below a second, so it is a second later at least.
    pub latest: i64,
}

/// By how much the true time is ahead of the system clock, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offset {
    /// The middle of what is possible; above zero the system clock is behind.
    pub millis: i64,
    /// How far the truth may be from it to either side.
    pub error: u64,
}

/// Why answers of servers give no offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoOffset {
    /// There are none.
    NoAnswer,
    /// They contradict each other, for one of the servers behind an address is wrong, or leave too much open.
    Unsure,
}

/// What an offset means for codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Codes are right.
    Fine,
    /// Codes begin and end too early or too late; most are accepted.
    Drifting,
    /// Codes are of another period: they are refused, some at first, all of them beyond two periods.
    Refused,
}

/// Which way a clock is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// It shows less than the true time.
    Behind,
    /// It shows more.
    Ahead,
}

impl Offset {
    /// Finds what all answers agree on: each says that the offset lies in a range, as wide as its round trip and its clock's
    /// step together, and the offset is in the middle of what the ranges share.
    ///
    /// # Errors
    /// [`NoOffset`] without an answer, and where the answers do not tell enough.
    pub fn from_sightings(sightings: &[Sighting]) -> Result<Self, NoOffset> {
        let ranges = sightings.iter().map(|seen| {
            (
                seen.earliest.saturating_sub(seen.received),
                seen.latest.saturating_sub(seen.sent),
            )
        });
        let (low, high) = ranges
            .reduce(|one, two| (one.0.max(two.0), one.1.min(two.1)))
            .ok_or(NoOffset::NoAnswer)?;
        if low > high {
            return Err(NoOffset::Unsure);
        }
        let width = high.saturating_sub(low).unsigned_abs();
        let offset = Self {
            millis: low.saturating_add_unsigned(width / 2),
            error: width.div_ceil(2),
        };
        offset.is_sure().then_some(offset).ok_or(NoOffset::Unsure)
    }

    /// Whether the error bar is short enough to say whether codes are right, and to correct them.
    #[must_use]
    pub fn is_sure(self) -> bool {
        self.error <= FINE * 1_000
    }

    /// The offset in whole seconds, the nearest.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.millis.saturating_add(500).div_euclid(1000)
    }

    /// The error bar in whole seconds, rounded up: what is said is never surer than what is known.
    #[must_use]
    pub fn error_seconds(self) -> u64 {
        self.error.div_ceil(1000)
    }

    /// What it means for codes.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        match self.seconds().unsigned_abs() {
            0..=FINE => Verdict::Fine,
            seconds if seconds <= DRIFTING => Verdict::Drifting,
            _ => Verdict::Refused,
        }
    }

    /// Which way the system clock is wrong.
    #[must_use]
    pub fn direction(self) -> Direction {
        if self.millis < 0 {
            Direction::Ahead
        } else {
            Direction::Behind
        }
    }
}

impl Verdict {
    /// Its name for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Drifting => "drifting",
            Self::Refused => "refused",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An answer of a server that is `ahead` milliseconds ahead, with half the round trip on each way.
    fn answer(sent: i64, round_trip: i64, ahead: i64) -> Sighting {
        let server = sent + round_trip / 2 + ahead;
        let date = server.div_euclid(1000) * 1000;
        Sighting {
            sent,
            received: sent + round_trip,
            earliest: date,
            latest: date + 1000,
        }
    }

    #[test]
    fn one_answer_halves_the_round_trip_and_says_how_sure_it_is() {
        // Sent at 0.0 s, back at 0.4 s, the server said 41 s: between 40.6 and 42.0.
        let offset = Offset::from_sightings(&[answer(0, 400, 41_000)]).unwrap();
        assert_eq!(
            offset,
            Offset {
                millis: 41_300,
                error: 700
            }
        );
        assert_eq!((offset.seconds(), offset.error_seconds()), (41, 1));
    }

    #[test]
    fn answers_at_different_parts_of_a_second_make_the_error_bar_shorter() {
        for ahead in [-300_250, -41_000, -1, 0, 999, 41_437, 86_400_123] {
            let answers = [
                answer(0, 40, ahead),
                answer(340, 40, ahead),
                answer(680, 40, ahead),
            ];
            let offset = Offset::from_sightings(&answers).unwrap();
            assert!(offset.error <= 200, "{offset:?}");
            assert!(
                offset.millis.abs_diff(ahead) <= offset.error,
                "{ahead}: {offset:?}"
            );
        }
    }

    #[test]
    fn the_truth_is_within_the_error_bar_however_uneven_the_way_was() {
        // All of the round trip on the way back: the server looked at its clock at once.
        let slow = Sighting {
            sent: 0,
            received: 3_000,
            earliest: 41_000,
            latest: 42_000,
        };
        let offset = Offset::from_sightings(&[slow]).unwrap();
        assert!(offset.millis.abs_diff(41_000) <= offset.error);
        assert!(offset.millis.abs_diff(41_999) <= offset.error);
    }

    #[test]
    fn answers_that_contradict_each_other_say_nothing() {
        for apart in [1_001, 10_000, 3_600_000] {
            let answers = [answer(0, 0, -apart), answer(0, 0, apart)];
            assert_eq!(Offset::from_sightings(&answers), Err(NoOffset::Unsure));
        }
    }

    #[test]
    fn an_answer_that_leaves_more_open_than_a_verdict_bears_says_nothing() {
        assert!(Offset::from_sightings(&[answer(0, 9_000, 0)]).is_ok());
        let slow = Offset::from_sightings(&[answer(0, 9_002, 0)]);
        assert_eq!(slow, Err(NoOffset::Unsure));
    }

    #[test]
    fn without_an_answer_nothing_is_known() {
        assert_eq!(Offset::from_sightings(&[]), Err(NoOffset::NoAnswer));
    }

    #[test]
    fn the_verdict_goes_by_the_period_of_a_code() {
        for (millis, verdict, direction) in [
            (0, Verdict::Fine, Direction::Behind),
            (-5_400, Verdict::Fine, Direction::Ahead),
            (5_500, Verdict::Drifting, Direction::Behind),
            (30_400, Verdict::Drifting, Direction::Behind),
            (-30_600, Verdict::Refused, Direction::Ahead),
            (41_000, Verdict::Refused, Direction::Behind),
            (i64::MAX, Verdict::Refused, Direction::Behind),
            (i64::MIN, Verdict::Refused, Direction::Ahead),
        ] {
            let offset = Offset { millis, error: 0 };
            assert_eq!(offset.verdict(), verdict, "{millis}");
            assert_eq!(offset.direction(), direction, "{millis}");
        }
    }

    #[test]
    fn no_answer_of_a_server_can_overflow() {
        let wild = |earliest, latest| Sighting {
            sent: 0,
            received: i64::MAX,
            earliest,
            latest,
        };
        for (seen, is_sure) in [
            (wild(i64::MIN, i64::MIN), true),
            (wild(i64::MAX, i64::MAX), false),
            (wild(i64::MIN, i64::MAX), false),
        ] {
            assert_eq!(Offset::from_sightings(&[seen]).is_ok(), is_sure);
        }
    }
}
