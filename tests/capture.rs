//! Codes that are read from the screen: Chromium shows them on an X server and on a Wayland compositor, and the real program looks.
#![cfg(target_os = "linux")]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "keyring/desktop.rs"]
#[allow(
    dead_code,
    reason = "shared with the keyring's tests, which use all of it"
)]
mod desktop;

#[path = "capture/chromium.rs"]
mod chromium;
#[path = "capture/page.rs"]
mod page;
#[path = "capture/portal.rs"]
mod portal;
#[path = "window/program.rs"]
#[allow(
    dead_code,
    reason = "shared with the window's tests, which use all of it"
)]
mod program;
#[path = "window/screen.rs"]
#[allow(
    dead_code,
    reason = "shared with the window's tests, which use all of it"
)]
mod screen;
#[path = "window/sight.rs"]
#[allow(
    dead_code,
    reason = "shared with the window's tests, which use all of it"
)]
mod sight;
#[path = "window/tools.rs"]
mod tools;
#[path = "capture/wayland.rs"]
mod wayland;
#[path = "capture/x11.rs"]
mod x11;

use std::process::Output;

use tools::{PATIENCE, text, tool, wait_for};

/// What the command line said to people.
fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
