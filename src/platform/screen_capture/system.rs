//! The screens of Windows and macOS, through `xcap`.

use xcap::Monitor;
use zeroize::Zeroizing;

use crate::platform::screen_capture::{CaptureFailure, picture};
use crate::qr::{Picture, Pixels};

/// Looks at every screen, from the left and the top. One that cannot be looked at (switched off meanwhile, or shown by another
/// one) is left out, unless there is no other.
pub(super) fn capture() -> Result<Vec<Picture>, CaptureFailure> {
    may_look()?;
    let mut monitors = Monitor::all().map_err(|_| CaptureFailure::Failed)?;
    if monitors.is_empty() {
        return Err(CaptureFailure::NothingCanCapture);
    }
    monitors.sort_by_key(|monitor| (monitor.x().unwrap_or(0), monitor.y().unwrap_or(0)));
    let seen = monitors.iter().filter_map(|it| it.capture_image().ok());
    let pictures = seen.map(|image| {
        let (width, height) = image.dimensions();
        let mut pixels = Pixels {
            width,
            height,
            rgba: Zeroizing::new(image.into_raw()),
        };
        // Nothing shows through a screen. Where Windows gives no alpha (for what some programs paint, or for all of it) its bytes
        // are zero, and the picture would be one of nothing.
        pixels.make_opaque();
        picture(pixels)
    });
    let pictures: Vec<Picture> = pictures.collect::<Result<_, _>>()?;
    match pictures.is_empty() {
        true => Err(CaptureFailure::Failed),
        false => Ok(pictures),
    }
}

/// macOS shows a program that it has not allowed to look nothing but the desktop's background. The person is asked by the
/// system, the first time only; a program that was allowed meanwhile has to be started anew.
#[cfg(target_os = "macos")]
fn may_look() -> Result<(), CaptureFailure> {
    use objc2_core_graphics::{CGPreflightScreenCaptureAccess, CGRequestScreenCaptureAccess};

    if CGPreflightScreenCaptureAccess() || CGRequestScreenCaptureAccess() {
        Ok(())
    } else {
        Err(CaptureFailure::Denied)
    }
}

/// Windows asks nobody.
#[cfg(windows)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "elsewhere a program may be refused"
)]
fn may_look() -> Result<(), CaptureFailure> {
    Ok(())
}
