//! What every test of the real window uses: a desktop, the program, its screen, and eyes to read it.
#![allow(dead_code, reason = "not every test uses all of it")]

#[path = "../keyring/desktop.rs"]
pub mod desktop;
pub mod program;
pub mod screen;
pub mod sight;
pub mod tools;
