//! Hardening the process: no core dumps, no debugger attaching.

/// Turns off core dumps and attaching debuggers. Best effort: where the system refuses, the program goes on.
pub fn harden() {
    todo!()
}
