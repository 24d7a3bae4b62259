//! The vault as its callers see it: what opens, what does not, and what a save leaves behind.

// A helper of a test fails as the test does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod archive;
mod backup;
mod bits;
mod book;
mod conflicts;
mod copies;
mod damage;
mod disk;
mod enrollments;
mod events;
mod failures;
mod fixtures;
mod forget;
mod left_behind;
mod lifecycle;
mod odd_entries;
mod rekey;
mod rekey_failures;
mod restore;
mod saving;
mod several_savers;
mod support;
mod trash;
mod unfinished;
mod ways;
