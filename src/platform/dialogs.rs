//! The desktop's own file chooser (on Linux through the portal).

use std::path::PathBuf;

/// Lets the person choose a picture; nothing when cancelled.
pub async fn choose_picture(title: String) -> Option<PathBuf> {
    let _ = title;
    todo!()
}

/// Lets the person choose a vault file; nothing when cancelled.
pub async fn choose_vault(title: String) -> Option<PathBuf> {
    let _ = title;
    todo!()
}
