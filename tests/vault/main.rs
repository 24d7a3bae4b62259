//! The vault as its callers see it: what opens, what does not, and what a save leaves behind.

// A helper of a test fails as the test does.
#![allow(clippy::unwrap_used, clippy::panic)]

mod bits;
mod book;
mod damage;
mod fixtures;
mod forget;
mod lifecycle;
mod odd_entries;
mod rekey;
mod rekey_failures;
mod saving;
mod several_savers;
mod support;
mod ways;
