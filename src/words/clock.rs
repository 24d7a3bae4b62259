//! What people read about the clock: how far it is off, what that means, why it could not be checked.

use crate::clock::{Check, Direction, Offset, Sync, Verdict};
use crate::fl;
use crate::platform::clock_check::CheckFailure;
use crate::words::Words;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// Tells how far the clock is off, how sure that is, and what it means for codes.
#[must_use]
pub fn clock_offset(offset: Offset) -> Words {
    let (span, error) = (span(offset), offset.error_seconds());
    let what = match (offset.verdict(), offset.direction()) {
        (Verdict::Fine, _) => fl!(
            "clock-fine",
            error = error.max(offset.seconds().unsigned_abs())
        ),
        (Verdict::Drifting, Direction::Behind) => {
            fl!("clock-behind-drifting", span = span, error = error)
        }
        (Verdict::Drifting, Direction::Ahead) => {
            fl!("clock-ahead-drifting", span = span, error = error)
        }
        (Verdict::Refused, Direction::Behind) => {
            fl!("clock-behind-refused", span = span, error = error)
        }
        (Verdict::Refused, Direction::Ahead) => {
            fl!("clock-ahead-refused", span = span, error = error)
        }
    };
    let next = match offset.verdict() {
        Verdict::Fine => String::new(),
        Verdict::Drifting | Verdict::Refused => fl!("clock-wrong-next"),
    };
    Words { what, next }
}

/// Tells that codes are corrected and by how much; nothing where they are not.
#[must_use]
pub fn clock_corrected(check: &Check) -> Option<String> {
    check.applied.then(|| {
        let span = span(check.offset);
        match check.offset.direction() {
            Direction::Behind => fl!("clock-corrected-behind", span = span),
            Direction::Ahead => fl!("clock-corrected-ahead", span = span),
        }
    })
}

/// Tells in few words that codes will be refused; nothing where they will not.
#[must_use]
pub fn clock_warning(check: &Check) -> Option<String> {
    let wrong = !check.applied && check.offset.verdict() == Verdict::Refused;
    wrong.then(|| {
        let span = span(check.offset);
        match check.offset.direction() {
            Direction::Behind => fl!("clock-short-behind", span = span),
            Direction::Ahead => fl!("clock-short-ahead", span = span),
        }
    })
}

/// Tells that codes are not corrected any more.
#[must_use]
pub fn clock_dropped() -> Words {
    pair!("clock-dropped", "clock-dropped-next")
}

/// Tells that codes are not corrected any more because a new check found nothing to correct.
#[must_use]
pub fn clock_over() -> String {
    fl!("clock-over")
}

/// Tells that nothing was checked that a correction could rest on.
#[must_use]
pub fn no_clock_check() -> Words {
    pair!("error-clock-no-check", "error-clock-no-check-next")
}

/// Tells that what was found about the clock could not be written down.
#[must_use]
pub fn clock_not_kept() -> Words {
    pair!("error-clock-not-kept", "error-clock-not-kept-next")
}

/// Tells how the system looks after its clock.
#[must_use]
pub fn clock_sync(sync: Sync) -> String {
    match sync {
        Sync::Synchronised => fl!("clock-sync-yes"),
        Sync::Waiting => fl!("clock-sync-waiting"),
        Sync::Off => fl!("clock-sync-off"),
        Sync::Unknown => fl!("clock-sync-unknown"),
    }
}

/// Tells why the clock was not checked.
#[must_use]
pub fn check_failure(failure: CheckFailure) -> Words {
    match failure {
        CheckFailure::Address => pair!("error-clock-address", "error-clock-address-next"),
        CheckFailure::NoHost => pair!("error-clock-no-host", "error-clock-no-host-next"),
        CheckFailure::NotReached => {
            pair!("error-clock-not-reached", "error-clock-not-reached-next")
        }
        CheckFailure::TimedOut => pair!("error-clock-timed-out", "error-clock-timed-out-next"),
        CheckFailure::Certificate => {
            pair!("error-clock-certificate", "error-clock-certificate-next")
        }
        CheckFailure::CertificateDate => pair!(
            "error-clock-certificate-date",
            "error-clock-certificate-date-next"
        ),
        CheckFailure::NotHttps => pair!("error-clock-not-https", "error-clock-not-https-next"),
        CheckFailure::NoDate => pair!("error-clock-no-date", "error-clock-no-date-next"),
        CheckFailure::Unsure => pair!("error-clock-unsure", "error-clock-unsure-next"),
        CheckFailure::NoTrustStore => pair!("error-clock-no-trust", "error-clock-no-trust-next"),
        CheckFailure::ClockMoved => pair!("error-clock-moved", "error-clock-moved-next"),
    }
}

/// How far the clock is off, in the units that people would use.
fn span(offset: Offset) -> String {
    let seconds = offset.seconds().unsigned_abs();
    match seconds {
        0..120 => fl!("clock-span-seconds", seconds = seconds),
        120..HOUR => fl!(
            "clock-span-minutes",
            minutes = (seconds / MINUTE),
            seconds = (seconds % MINUTE)
        ),
        HOUR..DAY => fl!(
            "clock-span-hours",
            hours = (seconds / HOUR),
            minutes = (seconds % HOUR / MINUTE)
        ),
        DAY.. => fl!("clock-span-days", days = (seconds / DAY)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(millis: i64, error: u64) -> String {
        clock_offset(Offset { millis, error }).what
    }

    #[test]
    fn an_offset_is_told_with_its_error_bar_and_what_it_means() {
        for (millis, error, expected) in [
            (
                300,
                400,
                "This computer's clock is right, give or take 1 s.",
            ),
            (
                -4_000,
                400,
                "This computer's clock is right, give or take 4 s.",
            ),
            (
                41_200,
                700,
                "This computer is 41 s behind, give or take 1 s: injixo will refuse its codes.",
            ),
            (
                -12_000,
                1_200,
                "This computer is 12 s ahead, give or take 2 s: codes change too early here, but mostly work.",
            ),
            (
                300_000,
                200,
                "This computer is 5 min behind, give or take 1 s: injixo will refuse its codes.",
            ),
            (
                -7_260_000,
                200,
                "This computer is 2 h 1 min ahead, give or take 1 s: injixo will refuse its codes.",
            ),
            (
                90_000_000,
                200,
                "This computer is one day behind, give or take 1 s: injixo will refuse its codes.",
            ),
        ] {
            let plain: String = words(millis, error)
                .chars()
                .filter(|c| !matches!(c, '\u{2068}' | '\u{2069}'))
                .collect();
            assert_eq!(plain, expected);
        }
    }
}
