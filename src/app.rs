//! The window: boots it, gives every message to its screen, carries out what screens ask for.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::secret::Secret;

/// What the window is started with.
#[derive(Debug, Default)]
pub struct Start {
    /// The folder named with `--home`.
    pub home: Option<PathBuf>,
    /// Made-up accounts in memory, nothing written.
    pub demo: bool,
    /// An `otpauth://` link to show at "add this account?".
    pub link: Option<Secret>,
}

/// Opens the window and stays until it is closed.
#[must_use]
pub fn run(start: Start) -> ExitCode {
    let _ = (start, crate::fl!("app-name"));
    todo!()
}
