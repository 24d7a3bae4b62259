//! The vault as its callers see it: what opens, what does not, and what a save leaves behind.

mod book;
mod damage;
mod fixtures;
mod lifecycle;
mod odd_entries;
mod saving;
mod several_savers;
mod support;
