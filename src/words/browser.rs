//! What people read where the browser did not open.

use crate::fl;
use crate::platform::browser::BrowserError;
use crate::words::Words;

/// Tells why the browser did not open.
#[must_use]
pub fn browser_error(error: BrowserError) -> Words {
    match error {
        BrowserError::Address => pair!("error-browser-address", "error-browser-address-next"),
        BrowserError::NoOpener => pair!("error-browser-none", "error-browser-next"),
        BrowserError::Failed => pair!("error-browser-failed", "error-browser-next"),
    }
}
