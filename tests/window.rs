//! The real program in a real window: Xvfb is its screen, xdotool its keyboard, xclip its neighbour, tesseract the person who reads it.
#![cfg(target_os = "linux")]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "window/chooser.rs"]
mod chooser;
#[path = "window/choosing.rs"]
mod choosing;
#[path = "window/dragging.rs"]
mod dragging;
#[path = "window/dropping.rs"]
mod dropping;
#[path = "window/first_start.rs"]
mod first_start;
#[path = "window/flip.rs"]
mod flip;
#[path = "window/flows.rs"]
mod flows;
#[path = "cli/managed.rs"]
mod managed;
#[path = "window/many.rs"]
mod many;
#[path = "window/neighbours.rs"]
mod neighbours;
#[path = "window/paste.rs"]
mod paste;
#[path = "window/policy.rs"]
mod policy;
#[path = "window/prompt.rs"]
mod prompt;
#[path = "window/real.rs"]
mod real;
#[path = "window/second_start.rs"]
mod second_start;
#[path = "window/start.rs"]
mod start;
#[path = "window/states.rs"]
mod states;
#[path = "window/story.rs"]
mod story;
#[path = "window/tray.rs"]
mod tray;
#[path = "window/watcher.rs"]
mod watcher;

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use real::{desktop, program, screen, sight, tools};
use tools::{PATIENCE, text, tool, wait_for};

/// The test that times what it sees has the machine to itself; the others share it.
static MACHINE: RwLock<()> = RwLock::new(());

fn beside_others() -> RwLockReadGuard<'static, ()> {
    MACHINE.read().unwrap_or_else(PoisonError::into_inner)
}

fn alone() -> RwLockWriteGuard<'static, ()> {
    MACHINE.write().unwrap_or_else(PoisonError::into_inner)
}

/// Seconds since 1970.
fn unix() -> f64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs_f64()
}

/// The code that another program makes of a key.
fn oathtool(key: &str, unix: u64, period: u64) -> String {
    let output = tool("oathtool")
        .args(["--totp=sha1", "--base32", key])
        .arg(format!("--now=@{unix}"))
        .arg(format!("--time-step-size={period}s"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    text(&output)
}

/// Does something within one period of 30 seconds that has no end in sight; gives its result and a second of that period.
fn within_a_period<T>(mut act: impl FnMut() -> T) -> (u64, T) {
    for _ in 0..3 {
        let left = 30.0 - unix() % 30.0;
        if left < 12.0 {
            std::thread::sleep(Duration::from_secs_f64(left + 0.3));
        }
        let before = unix() as u64;
        let result = act();
        if before / 30 == unix() as u64 / 30 {
            return (before, result);
        }
    }
    panic!("it takes longer than codes last");
}
