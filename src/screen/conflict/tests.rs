//! The page about a conflict, with plain values.
