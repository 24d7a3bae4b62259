//! Files of every format that was ever written, kept for ever: they open, and a save keeps what they hold.
