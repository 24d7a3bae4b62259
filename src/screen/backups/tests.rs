//! The page about copies, with plain values.
