//! The screens of Windows and macOS, through `xcap`.

use xcap::Monitor;
use zeroize::Zeroizing;

use crate::platform::screen_capture::{CaptureFailure, picture};
use crate::qr::{Picture, Pixels};

/// Looks at every screen. macOS shows a program that it has not allowed to look nothing but the desktop's background, and asks
/// the person by itself.
pub(super) fn capture() -> Result<Vec<Picture>, CaptureFailure> {
    let mut monitors = Monitor::all().map_err(|_| CaptureFailure::Failed)?;
    if monitors.is_empty() {
        return Err(CaptureFailure::NothingCanCapture);
    }
    monitors.sort_by_key(|monitor| (monitor.x().unwrap_or(0), monitor.y().unwrap_or(0)));
    monitors
        .iter()
        .map(|monitor| {
            let image = monitor
                .capture_image()
                .map_err(|_| CaptureFailure::Failed)?;
            let (width, height) = image.dimensions();
            picture(Pixels {
                width,
                height,
                rgba: Zeroizing::new(image.into_raw()),
            })
        })
        .collect()
}
