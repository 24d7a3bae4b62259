//! Codes that are read from the screen: Chromium shows them on an X server and on a Wayland compositor, and the real program looks.
#![cfg(target_os = "linux")]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "capture/chromium.rs"]
mod chromium;
#[path = "capture/mouse.rs"]
mod mouse;
#[path = "capture/page.rs"]
mod page;
#[path = "capture/portal.rs"]
mod portal;
#[path = "window/real.rs"]
mod real;
#[path = "capture/wayland.rs"]
mod wayland;
#[path = "capture/x11.rs"]
mod x11;

use std::process::Output;

use real::{desktop, program, screen, sight, tools};
use tools::{PATIENCE, text, tool, wait_for};

/// What the command line said to people.
fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
