//! Every screen as a person meets it: what it says, what it asks for when it is pressed, and that everything has its place.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod account;
mod accounts;
mod add_account;
mod enroll;
mod guarding;
mod help;
mod keeping;
mod layout;
mod managed;
mod scenes;
mod stage;
mod unlock;
mod welcome;
