//! The page about leaving a computer, with plain values.
