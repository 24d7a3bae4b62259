//! The page about what happened, with plain values.
