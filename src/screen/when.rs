//! Moments as people read them: a day, a day with its time, how long ago.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::clock::UnixTime;
use crate::fl;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// The time zone in which moments are told; where this computer names none they are told in UTC, and say so.
#[derive(Debug, Clone, Default)]
pub struct Zone(Option<TimeZone>);

impl Zone {
    /// The zone of this computer, if it names one.
    #[must_use]
    pub fn new(zone: Option<TimeZone>) -> Self {
        Self(zone)
    }

    /// Tells a day: “22 November 2026”.
    #[must_use]
    pub fn day(&self, at: UnixTime) -> String {
        let at = self.civil(at);
        let month = fl!("date-month", month = at.month());
        fl!(
            "date-day",
            day = at.day(),
            month = month,
            year = at.year().to_string()
        )
    }

    /// Tells a time of the day: “16:07”.
    #[must_use]
    pub fn time(&self, at: UnixTime) -> String {
        let at = self.civil(at);
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        match self.0 {
            Some(_) => time,
            None => fl!("date-utc", time = time),
        }
    }

    /// Tells a day and the time: “22 November 2026, 16:07”.
    #[must_use]
    pub fn moment(&self, at: UnixTime) -> String {
        fl!("date-moment", day = self.day(at), time = self.time(at))
    }

    fn civil(&self, at: UnixTime) -> Zoned {
        let at = i64::try_from(at.0)
            .ok()
            .and_then(|seconds| Timestamp::from_second(seconds).ok())
            .unwrap_or(Timestamp::MAX);
        at.to_zoned(self.0.clone().unwrap_or(TimeZone::UTC))
    }
}

/// Tells how long ago a moment was: “2 minutes ago”. A moment to come is just now.
#[must_use]
pub fn ago(at: UnixTime, now: UnixTime) -> String {
    let whole = |unit: u64| -> u64 { now.since(at) / unit };
    if whole(DAY) > 0 {
        fl!("ago-days", count = whole(DAY))
    } else if whole(HOUR) > 0 {
        fl!("ago-hours", count = whole(HOUR))
    } else if whole(MINUTE) > 0 {
        fl!("ago-minutes", count = whole(MINUTE))
    } else {
        fl!("ago-now")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-22, 23:07:09 UTC.
    const LATE: UnixTime = UnixTime(1_795_388_829);

    #[test]
    fn a_moment_is_told_in_the_zone_of_this_computer() {
        let east = TimeZone::fixed(jiff::tz::offset(1));
        let here = Zone::new(Some(east));
        assert_eq!(here.moment(LATE), "23 November 2026, 00:07");
        assert_eq!(here.day(LATE), "23 November 2026");
    }

    #[test]
    fn where_no_zone_is_known_it_says_that_it_is_utc() {
        assert_eq!(Zone::default().moment(LATE), "22 November 2026, 23:07 UTC");
    }

    #[test]
    fn a_moment_beyond_any_calendar_is_told_all_the_same() {
        assert!(Zone::default().day(UnixTime(u64::MAX)).contains("9999"));
    }

    #[test]
    fn how_long_ago_is_told_in_the_largest_whole_unit() {
        for (seconds, words) in [
            (0, "just now"),
            (59, "just now"),
            (60, "one minute ago"),
            (3_599, "59 minutes ago"),
            (3_600, "one hour ago"),
            (86_399, "23 hours ago"),
            (86_400, "one day ago"),
            (31 * 86_400, "31 days ago"),
        ] {
            assert_eq!(ago(LATE, LATE.plus(seconds)), words, "{seconds}");
        }
        assert_eq!(ago(LATE.plus(100), LATE), "just now");
    }
}
