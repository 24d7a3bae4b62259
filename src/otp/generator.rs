//! Making codes: TOTP (RFC 6238) and Steam through totp-rs, HOTP (RFC 4226) over RustCrypto's HMAC.

use zeroize::Zeroizing;

use crate::clock::UnixTime;
use crate::secret::Secret;

/// The hash under the HMAC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Algorithm {
    /// HMAC-SHA-1, what nearly every service uses.
    #[default]
    Sha1,
    /// HMAC-SHA-256.
    Sha256,
    /// HMAC-SHA-512.
    Sha512,
}

impl Algorithm {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Sha1, Self::Sha256, Self::Sha512];

    /// The name as links and JSON write it: `SHA1`, `SHA256`, `SHA512`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Sha512 => "SHA512",
        }
    }

    /// Reads a name in any usual spelling (`sha1`, `SHA-256`, `HmacSHA512`); nothing for any other.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let _ = name;
        todo!()
    }
}

/// What moves the code on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Time-based, RFC 6238.
    Totp {
        /// Seconds that a code lasts, 1 to 86,400.
        period: u32,
    },
    /// Counter-based, RFC 4226.
    Hotp {
        /// The counter of the next code to be shown.
        counter: u64,
    },
    /// Steam's five letters, 30 seconds.
    Steam,
}

impl Kind {
    /// The name as links and JSON write it: `totp`, `hotp`, `steam`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Totp { .. } => "totp",
            Self::Hotp { .. } => "hotp",
            Self::Steam => "steam",
        }
    }
}

/// Why a key and its settings cannot make a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OtpError {
    /// The key is empty.
    #[error("the key is empty")]
    EmptyKey,
    /// Digits outside 5 to 10.
    #[error("digits {0} outside 5..10")]
    Digits(u64),
    /// A period outside 1 to 86,400 seconds.
    #[error("period {0} outside 1..86400")]
    Period(u64),
}

/// A key and how codes are made from it; holds only what can make a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Otp {
    key: Secret,
    kind: Kind,
    algorithm: Algorithm,
    digits: u8,
}

impl Otp {
    /// Checks the settings and keeps the key. Steam always has SHA-1 and 5 letters, whatever is asked.
    ///
    /// # Errors
    /// [`OtpError`] for an empty key, digits outside 5 to 10, or a period outside 1 to 86,400 s.
    pub fn new(
        key: Secret,
        kind: Kind,
        algorithm: Algorithm,
        digits: u8,
    ) -> Result<Self, OtpError> {
        let _ = (key, kind, algorithm, digits);
        todo!()
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &Secret {
        &self.key
    }

    /// What moves the code on.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The hash under the HMAC.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Digits (letters for Steam) of a code.
    #[must_use]
    pub fn digits(&self) -> u8 {
        self.digits
    }

    /// Seconds that a code lasts; nothing for a counter-based one.
    #[must_use]
    pub fn period(&self) -> Option<u32> {
        match self.kind {
            Kind::Totp { period } => Some(period),
            Kind::Hotp { .. } => None,
            Kind::Steam => Some(30),
        }
    }

    /// The code at a moment; for HOTP the code of the present counter, whatever the moment.
    #[must_use]
    pub fn code_at(&self, now: UnixTime) -> Code {
        let _ = now;
        todo!()
    }

    /// The code that follows the one of this moment; for HOTP that of the next counter.
    #[must_use]
    pub fn next_code_at(&self, now: UnixTime) -> Code {
        let _ = now;
        todo!()
    }

    /// Whole seconds until the code changes, from the period down to 1; nothing for HOTP.
    #[must_use]
    pub fn seconds_left(&self, now: UnixTime) -> Option<u32> {
        self.period()
            .map(|period| period - (now.0 % u64::from(period)) as u32)
    }

    /// The same with the counter moved on by one (at 2^64 - 1 it stays); other kinds are unchanged.
    #[must_use]
    pub fn advanced(&self) -> Self {
        let mut next = self.clone();
        if let Kind::Hotp { counter } = &mut next.kind {
            *counter = counter.saturating_add(1);
        }
        next
    }
}

/// A code: as secret as the key while it lasts.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Zeroizing<String>);

impl Code {
    /// Shows the code.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Shows it in two groups as people read it aloud: 3+3, 4+4, 3+4, 2+3 (longer half last).
    #[must_use]
    pub fn groups(&self) -> (&str, &str) {
        self.0.split_at(self.0.len() / 2)
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(redacted)")
    }
}
