//! The system clock.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::clock::UnixTime;

/// The present moment; a clock before 1970 reads as 1970.
#[must_use]
pub fn now() -> UnixTime {
    UnixTime(since_epoch().as_secs())
}

/// How long until the system clock's next whole second.
#[must_use]
pub fn until_next_second() -> Duration {
    Duration::from_nanos(u64::from(1_000_000_000 - since_epoch().subsec_nanos()))
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
