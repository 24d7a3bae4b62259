//! Restoring a copy: over a vault that opens, and in the place of one that is damaged or gone.

use std::path::{Path, PathBuf};

use crate::clock::UnixTime;
use crate::secret::Entropy;
use crate::vault::slot::{SlotKind, Way};
use crate::vault::{Contents, Copy, OpenError, Place, SaveError, Session};

/// Why a copy was not restored. The vault file is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The copy does not open.
    #[error("the copy does not open: {0}")]
    Copy(OpenError),
    /// The vault could not be written.
    #[error(transparent)]
    Save(#[from] SaveError),
}

/// The newest copy that opens, and what it holds.
#[derive(Debug, Clone)]
pub struct Rescue {
    /// The copy.
    pub copy: Copy,
    /// What it holds, to be shown before it is restored.
    pub contents: Contents,
}

/// The ways that the newest copy opens by whose header can be read: what to ask for where the vault file is damaged or gone.
#[must_use]
pub fn rescue_ways(place: &Place) -> Vec<SlotKind> {
    let _ = place;
    Vec::new()
}

/// Looks for the newest copy that opens by a way. Nothing is written.
///
/// # Errors
/// [`OpenError`]: why none of them opens; [`OpenError::Missing`] where there is none.
pub fn rescue(place: &Place, way: Way<'_>) -> Result<Rescue, OpenError> {
    let _ = (place, way);
    Err(OpenError::Missing)
}

/// Puts a copy in the place of a vault file that is damaged or gone, and opens it. The damaged file goes aside, to
/// `vault-damaged-<date>-<digest>.ixv` beside the vault, and its path comes back.
///
/// # Errors
/// [`RestoreError`]; [`SaveError::Conflict`] where the vault file opens after all.
pub fn restore_damaged(
    place: &Place,
    copy: &Path,
    way: Way<'_>,
    entropy: &mut dyn Entropy,
    now: UnixTime,
) -> Result<(Session, Option<PathBuf>), RestoreError> {
    let _ = (place, copy, way, entropy, now);
    Err(RestoreError::Copy(OpenError::Missing))
}

impl Session {
    /// Restores a copy of this vault: the present state becomes a dated copy first, and what came since goes to the trash. HOTP
    /// counters keep the higher value, and the list of what happened stays.
    ///
    /// # Errors
    /// [`RestoreError`].
    pub fn restore(
        &mut self,
        copy: &Path,
        entropy: &mut dyn Entropy,
        now: UnixTime,
    ) -> Result<(), RestoreError> {
        let _ = (copy, entropy, now);
        Err(RestoreError::Copy(OpenError::Missing))
    }
}
