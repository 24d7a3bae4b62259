//! What a QR code says, and what kind of thing that is.

use std::fmt;

use zeroize::Zeroizing;

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

/// What one QR code says. It may carry a key, so it is wiped when dropped, and `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload {
    text: Zeroizing<String>,
    /// What kind of thing it is.
    pub kind: PayloadKind,
}

impl Payload {
    /// Takes the text of a code.
    #[must_use]
    pub fn from_text(text: String) -> Self {
        let kind = kind_of(&text);
        let text = Zeroizing::new(text);
        Self { text, kind }
    }

    /// Shows the text. Whoever calls this must not let it reach a log, an error or a title.
    #[must_use]
    pub fn expose_text(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Payload({:?})", self.kind)
    }
}

fn kind_of(text: &str) -> PayloadKind {
    const PREFIXES: [(&str, PayloadKind); 10] = [
        ("otpauth://", PayloadKind::Otpauth),
        ("steam://", PayloadKind::Otpauth),
        ("otpauth-migration://", PayloadKind::Migration),
        ("http://", PayloadKind::Link),
        ("https://", PayloadKind::Link),
        ("WIFI:", PayloadKind::Wifi),
        ("BEGIN:VCARD", PayloadKind::Contact),
        ("MECARD:", PayloadKind::Contact),
        ("phonefactor://", PayloadKind::Microsoft),
        ("FIDO:/", PayloadKind::Passkey),
    ];
    let text = text.trim_start();
    let begins_with = |prefix: &str| {
        text.get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    PREFIXES
        .into_iter()
        .find(|(prefix, _)| begins_with(prefix))
        .map_or(PayloadKind::Text, |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_told_by_the_beginning_in_any_letter_case() {
        for (text, kind) in [
            ("otpauth://totp/a?secret=MFRGG", PayloadKind::Otpauth),
            ("OTPAUTH://TOTP/A?SECRET=MFRGG", PayloadKind::Otpauth),
            ("steam://MFRGG", PayloadKind::Otpauth),
            ("otpauth-migration://offline?data=x", PayloadKind::Migration),
            ("http://example.com", PayloadKind::Link),
            ("HTTPS://EXAMPLE.COM", PayloadKind::Link),
            ("WIFI:S:net;T:WPA;P:x;;", PayloadKind::Wifi),
            ("wifi:S:net;;", PayloadKind::Wifi),
            ("BEGIN:VCARD\nVERSION:3.0", PayloadKind::Contact),
            ("MECARD:N:Anna;;", PayloadKind::Contact),
            (
                "phonefactor://activate_account?code=1",
                PayloadKind::Microsoft,
            ),
            ("FIDO:/1234", PayloadKind::Passkey),
            ("  \notpauth://totp/a", PayloadKind::Otpauth),
            ("otpauth:totp", PayloadKind::Text),
            ("see https://example.com", PayloadKind::Text),
            ("http\u{e9}", PayloadKind::Text),
            ("", PayloadKind::Text),
        ] {
            let payload = Payload::from_text(text.to_owned());
            assert_eq!(payload.kind, kind, "{text:?}");
            assert_eq!(payload.expose_text(), text);
        }
    }

    #[test]
    fn debug_shows_the_kind_and_not_the_text() {
        let payload = Payload::from_text("otpauth://totp/a?secret=MFRGG".to_owned());
        assert_eq!(format!("{payload:?}"), "Payload(Otpauth)");
    }
}
