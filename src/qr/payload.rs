//! What a QR code says, and what kind of thing that is.

use crate::secret::Secret;

/// The kind of a payload, told by how it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PayloadKind {
    /// `otpauth://` or `steam://`: an account for an authenticator.
    Otpauth,
    /// `otpauth-migration://`: an export of Google Authenticator.
    Migration,
    /// A web link.
    Link,
    /// A Wi-Fi network.
    Wifi,
    /// A contact (vCard, MeCard).
    Contact,
    /// Microsoft's own `phonefactor://`.
    Microsoft,
    /// A passkey (`FIDO:/`).
    Passkey,
    /// Any other text.
    Text,
}

impl PayloadKind {
    /// The kind's name in JSON output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Otpauth => "otpauth",
            Self::Migration => "migration",
            Self::Link => "link",
            Self::Wifi => "wifi",
            Self::Contact => "contact",
            Self::Microsoft => "microsoft",
            Self::Passkey => "passkey",
            Self::Text => "text",
        }
    }
}

/// What one QR code says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// The text; secret, for it may carry a key.
    pub text: Secret,
    /// What kind of thing it is.
    pub kind: PayloadKind,
}

impl Payload {
    /// Takes the bytes of a code: UTF-8 where they are, else Latin-1.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        let _ = bytes;
        todo!()
    }
}
