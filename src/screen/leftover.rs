//! What still lies in the open after an account was added: the picture's file or the clipboard, and the offer to remove it.

use std::path::PathBuf;

/// Where a key still lies in the open after it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file that the person chose or dropped.
    File(PathBuf),
    /// The clipboard, as long as it holds what has this digest.
    Clipboard([u8; 32]),
}
