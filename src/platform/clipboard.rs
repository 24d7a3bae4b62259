//! The clipboard: taking what a person copied, giving codes that history managers skip, clearing only what is ours.

use std::path::PathBuf;
use std::time::Duration;

use crate::qr::Pixels;
use crate::secret::Secret;

/// What lies on the clipboard, a picture before a text.
#[derive(Debug)]
pub enum Clip {
    /// A picture.
    Picture(Pixels),
    /// Copied files (a URI list).
    Files(Vec<PathBuf>),
    /// A text; secret, for it may be a key.
    Text(Secret),
    /// Nothing of these.
    Nothing,
}

/// The clipboard did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the clipboard does not answer")]
pub struct ClipboardError;

/// Takes what lies on the clipboard. Blocks; call it off the window's thread.
///
/// # Errors
/// [`ClipboardError`] when it does not answer.
pub fn take() -> Result<Clip, ClipboardError> {
    todo!()
}

/// Puts codes on the clipboard, marked as secret for history managers. Lives as long as the program: on X11 and Wayland a
/// clipboard dies with its owner.
#[derive(Debug)]
pub struct CodeClipboard {}

impl CodeClipboard {
    /// Connects when first used.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }

    /// Puts a text there, marked as secret.
    ///
    /// # Errors
    /// [`ClipboardError`] when it does not answer.
    pub fn put(&mut self, text: &Secret) -> Result<(), ClipboardError> {
        let _ = text;
        todo!()
    }

    /// Clears the clipboard if it still holds what [`Self::put`] put there; tells whether it did.
    ///
    /// # Errors
    /// [`ClipboardError`] when it does not answer.
    pub fn clear_if_ours(&mut self) -> Result<bool, ClipboardError> {
        todo!()
    }

    /// Puts a text there and blocks until another program takes the clipboard over or the time is up; clears it then.
    ///
    /// # Errors
    /// [`ClipboardError`] when it does not answer.
    pub fn put_and_wait(&mut self, text: &Secret, at_most: Duration) -> Result<(), ClipboardError> {
        let _ = (text, at_most);
        todo!()
    }
}

impl Default for CodeClipboard {
    fn default() -> Self {
        Self::new()
    }
}
