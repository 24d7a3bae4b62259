//! What the operating system does for us, one file for each service.

pub mod display;
pub mod keystore;
pub mod memory;
pub mod passphrase_file;
pub mod paths;
pub mod random;
pub mod time;

#[cfg(feature = "gui")]
pub mod dialogs;

pub mod clipboard;
