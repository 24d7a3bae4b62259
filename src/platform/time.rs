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

fn since_epoch() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}
