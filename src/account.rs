//! An account, the draft of one, its identity, its names, and finding duplicates.

use std::fmt;

use uuid::Uuid;

use crate::clock::UnixTime;
use crate::otp::Otp;
use crate::secret::{Entropy, EntropyError};

/// The identity of an account: random, given once, never derived from names or keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub Uuid);

impl AccountId {
    /// Draws a fresh identity (UUID version 4, RFC 9562).
    ///
    /// # Errors
    /// [`EntropyError`] when there are no random bytes.
    pub fn random(entropy: &mut dyn Entropy) -> Result<Self, EntropyError> {
        let mut bytes = [0; 16];
        entropy.fill(&mut bytes)?;
        Ok(Self(uuid::Builder::from_random_bytes(bytes).into_uuid()))
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// Something about what was read that a person should see before adding it. None of them stops the code from working.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flag {
    /// The link names no issuer.
    NoIssuer,
    /// The label names another issuer than the `issuer` parameter; the parameter won.
    IssuerMismatch,
    /// The key has fewer than 80 bits.
    SecretBelow80Bits,
    /// The key has at least 80 and fewer than 128 bits (RFC 4226 section 4, requirement R6).
    SecretBelow128Bits,
    /// The key ended in the middle of a byte; that part was dropped.
    NoncanonicalSecretLength,
    /// The last letter of the key carries bits that no byte uses; they were dropped.
    NonzeroTrailingBits,
    /// Digits other than 6, 7 or 8.
    UnusualDigits,
    /// A period other than 30 or 60 seconds (and the few others that are common).
    UnusualPeriod,
    /// A counter-based link without its counter; 0 was taken.
    HotpWithoutCounter,
    /// Control or text-direction characters were taken out of a name.
    ControlOrBidiCharactersRemoved,
}

impl Flag {
    /// The flag's name in JSON output, such as `issuer-mismatch`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoIssuer => "no-issuer",
            Self::IssuerMismatch => "issuer-mismatch",
            Self::SecretBelow80Bits => "secret-below-80-bits",
            Self::SecretBelow128Bits => "secret-below-128-bits",
            Self::NoncanonicalSecretLength => "noncanonical-secret-length",
            Self::NonzeroTrailingBits => "nonzero-trailing-bits",
            Self::UnusualDigits => "unusual-digits",
            Self::UnusualPeriod => "unusual-period",
            Self::HotpWithoutCounter => "hotp-without-counter",
            Self::ControlOrBidiCharactersRemoved => "control-or-bidi-characters-removed",
        }
    }
}

/// What was read from a link, a picture or a typed key, before a person said "add".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The service, such as `injixo`; may be empty.
    pub issuer: String,
    /// The name at that service, such as an e-mail address; may be empty.
    pub account: String,
    /// The key and how codes are made from it.
    pub otp: Otp,
    /// What a person should see about it.
    pub flags: Vec<Flag>,
    /// Parameters of the link that this version does not use, in their order, kept with the account.
    pub extra: Vec<(String, String)>,
}

/// An account in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its identity.
    pub id: AccountId,
    /// The service, such as `injixo`; may be empty.
    pub issuer: String,
    /// The name at that service; may be empty.
    pub account: String,
    /// The key and how codes are made from it.
    pub otp: Otp,
    /// Parameters of its link that this version does not use.
    pub extra: Vec<(String, String)>,
    /// When it was added.
    pub created: UnixTime,
    /// Fields of its stored entry that this version does not know, kept and written back.
    pub unknown: serde_json::Map<String, serde_json::Value>,
}

impl Account {
    /// Makes the account of a draft. (The flags were for the person and are not kept.)
    #[must_use]
    pub fn from_draft(id: AccountId, draft: Draft, now: UnixTime) -> Self {
        let Draft {
            issuer,
            account,
            otp,
            extra,
            flags: _,
        } = draft;
        Self {
            id,
            issuer,
            account,
            otp,
            extra,
            created: now,
            unknown: serde_json::Map::new(),
        }
    }
}

/// Takes out control (C0, C1) and text-direction characters, surrounding blanks, and what exceeds 256 characters.
///
/// Gives the clean name and whether a control or direction character was taken out.
#[must_use]
pub fn clean_name(name: &str) -> (String, bool) {
    let _ = name;
    todo!()
}

/// Finds the accounts that a draft looks like: the same key, or the same issuer and account
/// (letter case and surrounding blanks aside). Gives them in the order of `accounts`.
pub fn lookalikes<'a>(draft: &Draft, accounts: &'a [Account]) -> Vec<&'a Account> {
    let _ = (draft, accounts);
    todo!()
}
