//! The system clock.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::tz::TimeZone;

use crate::clock::{Marks, UnixTime};

/// The present moment; a clock before 1970 reads as 1970.
#[must_use]
pub fn now() -> UnixTime {
    UnixTime(since_epoch().as_secs())
}

/// The time zone of this computer; nothing where the system names none that is known.
#[must_use]
pub fn zone() -> Option<TimeZone> {
    TimeZone::try_system()
        .ok()
        .filter(|zone| !zone.is_unknown())
}

/// How long until the system clock's next whole second.
#[must_use]
pub fn until_next_second() -> Duration {
    Duration::from_nanos(u64::from(1_000_000_000 - since_epoch().subsec_nanos()))
}

/// How long the computer has been on; what the system clock is set to changes nothing about it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Uptime {
    /// With the time it slept.
    pub total: Duration,
    /// The time it slept; nothing where the system does not tell.
    pub asleep: Duration,
}

/// How long the computer has been on, and how much of that it slept.
#[must_use]
pub fn uptime() -> Uptime {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        let read = |id| {
            let time = rustix::time::clock_gettime(id);
            let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
            Duration::from_secs(seconds)
                + Duration::from_nanos(u64::try_from(time.tv_nsec).unwrap_or_default())
        };
        let awake = read(rustix::time::ClockId::Monotonic);
        let total = read(rustix::time::ClockId::Boottime);
        Uptime {
            total,
            asleep: total.saturating_sub(awake),
        }
    }
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    {
        // Whether this clock goes on while the computer sleeps differs; the clock on the wall does.
        static START: std::sync::LazyLock<(std::time::Instant, Duration)> =
            std::sync::LazyLock::new(|| (std::time::Instant::now(), since_epoch()));
        let (start, epoch) = *START;
        Uptime {
            total: start.elapsed().max(since_epoch().saturating_sub(epoch)),
            asleep: Duration::ZERO,
        }
    }
}

/// The system clock and the counters that nobody can set, as one moment; nothing where the system has no such counters, and
/// a correction could not be seen to be out of date.
#[must_use]
pub fn marks() -> Option<Marks> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        let raw = rustix::time::clock_gettime(rustix::time::ClockId::MonotonicRaw);
        let raw = Duration::from_secs(u64::try_from(raw.tv_sec).ok()?)
            + Duration::from_nanos(u64::try_from(raw.tv_nsec).ok()?);
        let up = uptime();
        Some(Marks {
            wall: i64::try_from(since_epoch().as_millis()).ok()?,
            up: u64::try_from(up.total.as_millis()).ok()?,
            raw: u64::try_from((raw + up.asleep).as_millis()).ok()?,
            boot: std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
                .ok()?
                .trim()
                .to_owned(),
        })
    }
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    None
}

/// Processor milliseconds that this process has used; where the system does not say, milliseconds since the first call.
#[must_use]
pub fn cpu_ms() -> f64 {
    #[cfg(unix)]
    {
        let used = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        used.tv_sec as f64 * 1e3 + used.tv_nsec as f64 / 1e6
    }
    #[cfg(not(unix))]
    {
        static START: std::sync::LazyLock<std::time::Instant> =
            std::sync::LazyLock::new(std::time::Instant::now);
        START.elapsed().as_secs_f64() * 1e3
    }
}

fn since_epoch() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uptime_goes_on_and_sleep_is_part_of_it() {
        let before = uptime();
        std::thread::sleep(Duration::from_millis(20));
        let after = uptime();
        assert!(after.total >= before.total + Duration::from_millis(20));
        assert!(after.asleep < after.total);
    }
}
