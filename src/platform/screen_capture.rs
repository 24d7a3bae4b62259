//! What the screens show: through the desktop's portal, from the X server, or through the system's own interface.
//!
//! On Linux the Screenshot portal is asked first, on Wayland and X11 alike, from a process of its own; where none answers and
//! the session is X11, the X server itself. Elsewhere `xcap` asks the system.

#[cfg(all(unix, not(target_os = "macos")))]
mod portal;
#[cfg(any(windows, target_os = "macos"))]
mod system;
#[cfg(all(unix, not(target_os = "macos")))]
mod x11;

#[cfg(all(unix, not(target_os = "macos")))]
pub use portal::{SERVE_ARGUMENT, serve};

use crate::qr::Picture;

/// Why the screen could not be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CaptureFailure {
    /// The desktop does not allow it, or the person said no.
    #[error("the desktop did not allow it")]
    Denied,
    /// The person called it off.
    #[error("cancelled")]
    Cancelled,
    /// There is no portal that takes pictures, and no X server.
    #[error("nothing here takes pictures of the screen")]
    NothingCanCapture,
    /// The desktop or the person did not answer in time.
    #[error("no answer in time")]
    TimedOut,
    /// What the screens show together is over the limits for a picture.
    #[error("the screen is too large")]
    TooLarge,
    /// It went wrong in another way.
    #[error("it went wrong")]
    Failed,
}

/// How much of the screen is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// All of every screen. The desktop may ask the person whether this program may look at it.
    Whole,
    /// What the person chooses in the desktop's own way; all of it where the desktop has none.
    Choose,
}

/// What the screen is looked at through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The desktop's portal of this version; `silent` where it has been told to let this program look without asking.
    Portal {
        /// The version of the portal's interface.
        version: u32,
        /// It does not ask the person each time.
        silent: bool,
    },
    /// The X server.
    X11,
    /// The system's own interface.
    System,
}

impl Way {
    /// Tells whether the screen can be looked at again and again without asking the person each time.
    #[must_use]
    pub fn is_silent(self) -> bool {
        match self {
            Self::Portal { silent, .. } => silent,
            Self::X11 | Self::System => true,
        }
    }

    /// Tells whether the person can choose a part of the screen.
    #[must_use]
    pub fn can_choose(self) -> bool {
        matches!(self, Self::Portal { .. })
    }
}

/// What the screens show, wiped when dropped.
#[derive(Debug)]
pub struct Shot {
    /// One picture for each screen, from the left and the top, or one for all of them; in full resolution.
    pub pictures: Vec<Picture>,
    /// Another look costs nothing: nobody is asked, nothing flashes, no file is written.
    pub is_free: bool,
}

/// Looks at what every screen shows. Blocks, for as long as the desktop lets the person think but two minutes at most.
///
/// # Errors
/// [`CaptureFailure`].
pub fn capture(ask: Ask) -> Result<Shot, CaptureFailure> {
    let free = |pictures| Shot {
        pictures,
        is_free: true,
    };
    #[cfg(all(unix, not(target_os = "macos")))]
    return match portal::capture(ask) {
        Err(CaptureFailure::NothingCanCapture | CaptureFailure::Failed)
            if x11::is_the_session() =>
        {
            x11::capture().map(free)
        }
        answer => answer.map(|pictures| Shot {
            pictures,
            is_free: false,
        }),
    };
    #[cfg(any(windows, target_os = "macos"))]
    {
        let _ = ask;
        system::capture().map(free)
    }
}

/// Tells what the screen would be looked at through; nothing where nothing can. Blocks, half a minute at most.
#[must_use]
pub fn way() -> Option<Way> {
    #[cfg(all(unix, not(target_os = "macos")))]
    return portal::way().or_else(|| x11::answers().then_some(Way::X11));
    #[cfg(any(windows, target_os = "macos"))]
    return Some(Way::System);
}

/// Takes what a screen shows as a picture.
#[cfg(any(unix, windows))]
fn picture(pixels: crate::qr::Pixels) -> Result<Picture, CaptureFailure> {
    use crate::qr::{Failure, Limits};

    Picture::from_pixels(pixels, Limits::default()).map_err(|failure| match failure {
        Failure::TooLarge => CaptureFailure::TooLarge,
        _ => CaptureFailure::Failed,
    })
}
