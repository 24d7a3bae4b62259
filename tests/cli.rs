//! The program as a person or a script runs it, each time in a home of its own: results, sentences, exit codes, files.

#![cfg(unix)]
#![allow(
    unused_results,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "only tests, and what they share"
)]

#[path = "cli/archive.rs"]
mod archive;
#[path = "cli/backup_codes.rs"]
mod backup_codes;
#[path = "cli/bad_input.rs"]
mod bad_input;
#[path = "cli/canary.rs"]
mod canary;
#[path = "cli/changing.rs"]
mod changing;
#[path = "cli/codes.rs"]
mod codes;
#[path = "cli/copies.rs"]
mod copies;
#[path = "cli/exports.rs"]
mod exports;
#[path = "cli/folders.rs"]
mod folders;
#[path = "cli/forget.rs"]
mod forget;
#[path = "cli/home.rs"]
mod home;
#[path = "cli/managed.rs"]
mod managed;
#[path = "cli/policy.rs"]
mod policy;
#[path = "cli/recovery.rs"]
mod recovery;
#[path = "cli/second_start.rs"]
mod second_start;
#[path = "cli/secrets.rs"]
mod secrets;
#[path = "cli/shapes.rs"]
mod shapes;
#[path = "cli/slots.rs"]
mod slots;
#[path = "cli/terminal.rs"]
mod terminal;
#[path = "cli/trash.rs"]
mod trash;
#[path = "cli/unlocking.rs"]
mod unlocking;
#[path = "cli/usage.rs"]
mod usage;
