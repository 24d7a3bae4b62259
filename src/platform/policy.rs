//! What the administrator of this computer has fixed: where each system keeps it, and whether it is an administrator's at all.
//!
//! The place is part of the program. Neither an argument nor a variable names another one: whoever starts the program is whom
//! the policy is for.

#[cfg(unix)]
mod file;
#[cfg(windows)]
mod registry;

#[cfg(unix)]
use file as system;
#[cfg(windows)]
use registry as system;

use crate::policy::Policy;

/// What was found where a policy may stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// No policy.
    Nothing,
    /// A policy, whatever is wrong with it.
    InForce(Policy),
    /// A file that not only an administrator can write to: it is no policy.
    NotOwned,
}

/// Where a policy stands on this system, as a person is told.
#[must_use]
pub fn place() -> &'static str {
    system::PLACE
}

/// Looks there.
#[must_use]
pub fn look() -> Found {
    system::look()
}

/// The policy in force; one that fixes nothing where there is none.
#[must_use]
pub fn in_force() -> Policy {
    match look() {
        Found::InForce(policy) => policy,
        Found::Nothing | Found::NotOwned => Policy::default(),
    }
}
