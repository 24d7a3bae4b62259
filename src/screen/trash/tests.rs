//! The page about the trash, with plain values.
