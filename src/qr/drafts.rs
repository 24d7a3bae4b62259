//! From what the codes of a picture say to accounts that could be added.

use crate::account::Draft;
use crate::otp::uri::{self, UriError};
use crate::qr::{Payload, PayloadKind};

/// Why none of a picture's codes can become an account.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotForSignIn {
    /// A code is for an authenticator but cannot make a one-time code; the reason of the first such.
    #[error("the code is for signing in but cannot be used: {0}")]
    Unusable(UriError),
    /// An export of Google Authenticator, which this version does not read.
    #[error("an export of another authenticator, which is not supported yet")]
    ExportNotSupported,
    /// Something else: the kind of the first code.
    #[error("the code is not for signing in")]
    Other(PayloadKind),
}

/// Turns the codes of one picture into drafts, in their order; codes that are not for signing in are passed over as
/// long as one is.
///
/// # Errors
/// [`NotForSignIn`] when there is no draft.
pub fn drafts(payloads: &[Payload]) -> Result<Vec<Draft>, NotForSignIn> {
    let mut drafts = Vec::new();
    let mut unusable = None;
    for payload in payloads {
        if payload.kind != PayloadKind::Otpauth {
            continue;
        }
        match uri::parse(payload.text.expose_text().unwrap_or_default()) {
            Ok(draft) => drafts.push(draft),
            Err(error) => unusable = unusable.or(Some(error)),
        }
    }
    if !drafts.is_empty() {
        return Ok(drafts);
    }
    if let Some(error) = unusable {
        return Err(NotForSignIn::Unusable(error));
    }
    let kind_is_export = |payload: &Payload| payload.kind == PayloadKind::Migration;
    if payloads.iter().any(kind_is_export) {
        return Err(NotForSignIn::ExportNotSupported);
    }
    let first = payloads.first().map(|payload| payload.kind);
    Err(NotForSignIn::Other(first.unwrap_or(PayloadKind::Text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::otp::key::KeyError;

    const ANNA: &str = "otpauth://totp/injixo:anna?secret=MFRGGZDF";
    const BEN: &str = "otpauth://totp/injixo:ben?secret=MFRGGZDF";
    const EMPTY: &str = "otpauth://totp/injixo:carl";
    const EXPORT: &str = "otpauth-migration://offline?data=AAAA";
    const WEB: &str = "https://example.com";
    const WIFI: &str = "WIFI:S:net;;";

    fn read(texts: &[&str]) -> Result<Vec<String>, NotForSignIn> {
        let payloads: Vec<Payload> = texts
            .iter()
            .map(|text| Payload::from_bytes(text.as_bytes().to_vec()))
            .collect();
        let drafts = drafts(&payloads)?;
        Ok(drafts.into_iter().map(|draft| draft.account).collect())
    }

    #[test]
    fn every_sign_in_code_becomes_a_draft_and_the_others_do_not_matter() {
        assert_eq!(read(&[ANNA]).unwrap(), ["anna"]);
        let all = [WEB, BEN, EXPORT, EMPTY, WIFI, ANNA];
        assert_eq!(read(&all).unwrap(), ["ben", "anna"]);
    }

    #[test]
    fn without_a_draft_the_closest_reason_is_given() {
        let empty = NotForSignIn::Unusable(UriError::Key(KeyError::Empty));
        for (texts, reason) in [
            (&[WEB, EXPORT, EMPTY] as &[&str], empty),
            (&[WEB, EXPORT], NotForSignIn::ExportNotSupported),
            (&[WEB, WIFI], NotForSignIn::Other(PayloadKind::Link)),
            (&[WIFI, WEB], NotForSignIn::Other(PayloadKind::Wifi)),
            (&["hello"], NotForSignIn::Other(PayloadKind::Text)),
            (&[], NotForSignIn::Other(PayloadKind::Text)),
        ] {
            assert_eq!(read(texts), Err(reason), "{texts:?}");
        }
    }
}
