//! Where a key still lies in the open after it was read: a picture's file or the clipboard.

use std::path::PathBuf;

use sha2::{Digest as _, Sha256};

use crate::qr::Pixels;

/// Tells contents again without keeping them: SHA-256 over all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of a file or a text.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The digest of these bytes, as it was kept.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes, to be kept.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The digest of a picture: its size, then its pixels.
    #[must_use]
    pub fn of_pixels(pixels: &Pixels) -> Self {
        let size = [pixels.width, pixels.height].map(u32::to_le_bytes).concat();
        let hash = Sha256::new().chain_update(size);
        Self(hash.chain_update(&*pixels.rgba).finalize().into())
    }
}

/// A place that held a key when it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file that the person chose, dropped, copied or named.
    File {
        /// Where it is, links followed.
        path: PathBuf,
        /// What it held.
        held: Digest,
    },
    /// The clipboard, when it held this.
    Clipboard(Digest),
}
