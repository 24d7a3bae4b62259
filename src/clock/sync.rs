//! How a system says that it looks after its clock.

/// How the system looks after its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sync {
    /// It was set by a time server lately and is kept right.
    Synchronised,
    /// It is to be kept right, and is not yet: no time server was reached.
    Waiting,
    /// Nothing keeps it right.
    Off,
    /// Nothing here tells.
    Unknown,
}

impl Sync {
    /// Its name for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Synchronised => "synchronised",
            Self::Waiting => "waiting",
            Self::Off => "off",
            Self::Unknown => "unknown",
        }
    }
}
