//! What a locked program still knows: the memory of the real window is read and searched for everything it must have forgotten.
#![cfg(target_os = "linux")]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "vault/book.rs"]
#[allow(
    dead_code,
    reason = "shared with the vault's tests, which use all of it"
)]
mod book;
#[path = "memory/hardening.rs"]
mod hardening;
#[path = "memory/locking.rs"]
mod locking;
#[path = "memory/needles.rs"]
mod needles;
#[path = "memory/reader.rs"]
mod reader;
#[path = "window/real.rs"]
mod real;
#[path = "memory/stocked.rs"]
mod stocked;

use real::{desktop, program, screen, sight, tools};
use tools::{PATIENCE, text, tool, wait_for};
