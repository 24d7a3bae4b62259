//! What people read when the screen could not be looked at, or showed no code.

use crate::fl;
use crate::platform::screen_capture::CaptureFailure;
use crate::qr::Failure;
use crate::words::{Words, picture_failure};

/// Tells why the screen could not be looked at.
#[must_use]
pub fn capture_failure(failure: &CaptureFailure) -> Words {
    match failure {
        CaptureFailure::Denied => pair!("error-screen-denied", "error-screen-denied-next"),
        CaptureFailure::Cancelled => pair!("error-screen-cancelled", "error-screen-next"),
        CaptureFailure::NothingCanCapture => pair!("error-screen-none", "error-screen-next"),
        CaptureFailure::TimedOut => pair!("error-screen-slow", "error-screen-next"),
        CaptureFailure::TooLarge => picture_failure(&Failure::TooLarge),
        CaptureFailure::Failed => pair!("error-screen-failed", "error-screen-next"),
    }
}

/// Tells that the screen shows no code.
#[must_use]
pub fn no_code_on_screen() -> Words {
    pair!("error-screen-no-code", "error-screen-no-code-next")
}

/// Tells that no code came to the screen while it was being watched.
#[must_use]
pub fn watched_in_vain() -> Words {
    pair!("error-watch-over", "error-watch-over-next")
}
