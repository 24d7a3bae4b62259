//! The parts of a link: its type, its label, its parameters, each decoded once.

use percent_encoding::percent_decode;
use zeroize::Zeroizing;

use super::UriError;
use crate::account::{Flag, clean_name};
use crate::otp::{Algorithm, Kind, Otp, OtpError};
use crate::secret::Secret;

/// What a link says in place of its host.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LinkKind {
    Totp,
    Hotp,
    Steam,
}

impl LinkKind {
    pub(super) fn from_name(name: &str) -> Result<Self, UriError> {
        match name.to_ascii_lowercase().as_str() {
            "totp" => Ok(Self::Totp),
            "hotp" => Ok(Self::Hotp),
            "steam" => Ok(Self::Steam),
            _ => Err(UriError::Type(shown(name))),
        }
    }
}

/// The names that a label and the `issuer` parameter give together.
pub(super) struct Names {
    pub(super) issuer: String,
    pub(super) account: String,
    pub(super) flags: Vec<Flag>,
}

impl Names {
    /// Splits the label while it is still encoded, so that an encoded colon inside a name stays one.
    pub(super) fn read(label: &str, issuer: Option<&String>) -> Self {
        let (prefix, account) = split_label(label);
        let (prefix, prefix_removed) = clean_name(&decode(prefix, false));
        let (account, account_removed) = clean_name(&decode(account, false));
        let (issuer, issuer_removed) = clean_name(issuer.map_or("", String::as_str));

        let mut flags = Vec::new();
        if issuer.is_empty() && prefix.is_empty() {
            flags.push(Flag::NoIssuer);
        } else if !issuer.is_empty() && !prefix.is_empty() && issuer != prefix {
            flags.push(Flag::IssuerMismatch);
        }
        if prefix_removed || account_removed || issuer_removed {
            flags.push(Flag::ControlOrBidiCharactersRemoved);
        }
        Self {
            issuer: if issuer.is_empty() { prefix } else { issuer },
            account,
            flags,
        }
    }
}

/// The parameters of a link, decoded, each known one at most once.
pub(super) struct Parameters {
    kind: LinkKind,
    pub(super) secret: Option<Zeroizing<String>>,
    pub(super) issuer: Option<Zeroizing<String>>,
    algorithm: Option<Zeroizing<String>>,
    digits: Option<Zeroizing<String>>,
    period: Option<Zeroizing<String>>,
    counter: Option<Zeroizing<String>>,
    pub(super) extra: Vec<(String, String)>,
}

impl Parameters {
    pub(super) fn read(kind: LinkKind, query: &str) -> Result<Self, UriError> {
        let mut all = Self {
            kind,
            secret: None,
            issuer: None,
            algorithm: None,
            digits: None,
            period: None,
            counter: None,
            extra: Vec::new(),
        };
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decode(name, true), decode(value, true));
            let known = match name.to_ascii_lowercase().as_str() {
                "secret" => &mut all.secret,
                "issuer" => &mut all.issuer,
                "algorithm" => &mut all.algorithm,
                "digits" => &mut all.digits,
                "period" => &mut all.period,
                "counter" => &mut all.counter,
                // How KeePassXC and Stratum mark Steam's letters in a link of type totp.
                "encoder" if kind == LinkKind::Totp && value.eq_ignore_ascii_case("steam") => {
                    all.kind = LinkKind::Steam;
                    continue;
                }
                "steam" if kind == LinkKind::Totp && value.is_empty() => {
                    all.kind = LinkKind::Steam;
                    continue;
                }
                _ => {
                    all.extra
                        .push((String::clone(&name), String::clone(&value)));
                    continue;
                }
            };
            if known.as_ref().is_some_and(|earlier| *earlier != value) {
                return Err(UriError::Ambiguous(name.to_ascii_lowercase()));
            }
            *known = Some(value);
        }
        all.set_aside();
        Ok(all)
    }

    /// Moves the parameter that this kind of code does not use to the others that are only kept.
    fn set_aside(&mut self) {
        let (name, unused) = match self.kind {
            LinkKind::Totp | LinkKind::Steam => ("counter", self.counter.take()),
            LinkKind::Hotp => ("period", self.period.take()),
        };
        if let Some(value) = unused {
            self.extra.push((name.to_owned(), String::clone(&value)));
        }
    }

    /// Checks the settings. Steam's are fixed, so what its links say about them is passed over.
    pub(super) fn otp(&self, key: Secret) -> Result<(Otp, Vec<Flag>), UriError> {
        if self.kind == LinkKind::Steam {
            let otp = Otp::new(key, Kind::Steam, Algorithm::default(), 0)?;
            let flags = Flag::of(&otp);
            return Ok((otp, flags));
        }
        let mut flags = Vec::new();
        let algorithm = match &self.algorithm {
            None => Algorithm::default(),
            Some(name) => {
                Algorithm::from_name(name).ok_or_else(|| UriError::Algorithm(shown(name)))?
            }
        };
        let digits = number("digits", self.digits.as_deref())?.unwrap_or(6);
        let digits = u8::try_from(digits).map_err(|_| OtpError::Digits(digits))?;
        let kind = if self.kind == LinkKind::Hotp {
            if self.counter.is_none() {
                flags.push(Flag::HotpWithoutCounter);
            }
            let counter = number("counter", self.counter.as_deref())?.unwrap_or(0);
            Kind::Hotp { counter }
        } else {
            let period = number("period", self.period.as_deref())?.unwrap_or(30);
            let period = u32::try_from(period).map_err(|_| OtpError::Period(period))?;
            Kind::Totp { period }
        };
        let otp = Otp::new(key, kind, algorithm, digits)?;
        flags.extend(Flag::of(&otp));
        Ok((otp, flags))
    }
}

/// Splits a label that is still encoded at its first colon, or where there is none at its first encoded one.
fn split_label(label: &str) -> (&str, &str) {
    if let Some(parts) = label.split_once(':') {
        return parts;
    }
    let encoded = label.find("%3A").into_iter().chain(label.find("%3a")).min();
    encoded.map_or(("", label), |at| (&label[..at], &label[at + 3..]))
}

/// Reads a number of ASCII digits alone. One too large for 64 bits becomes the largest, which no setting allows; as a
/// counter it would be another counter, so there it is refused.
fn number(name: &'static str, text: Option<&String>) -> Result<Option<u64>, UriError> {
    let Some(text) = text else {
        return Ok(None);
    };
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(UriError::NotANumber(name));
    }
    match text.parse() {
        Ok(number) => Ok(Some(number)),
        Err(_) if name == "counter" => Err(UriError::NotANumber(name)),
        Err(_) => Ok(Some(u64::MAX)),
    }
}

/// Undoes percent-encoding once; a percent sign that encodes nothing stays. What is not UTF-8 is taken as Latin-1.
pub(super) fn decode(text: &str, plus_is_blank: bool) -> Zeroizing<String> {
    let plain: Zeroizing<Vec<u8>> = Zeroizing::new(
        text.bytes()
            .map(|byte| {
                if plus_is_blank && byte == b'+' {
                    b' '
                } else {
                    byte
                }
            })
            .collect(),
    );
    let mut bytes = Zeroizing::new(Vec::with_capacity(plain.len()));
    bytes.extend(percent_decode(&plain));
    let mut decoded = Zeroizing::new(String::with_capacity(2 * bytes.len()));
    match std::str::from_utf8(&bytes) {
        Ok(utf8) => decoded.push_str(utf8),
        Err(_) => decoded.extend(bytes.iter().map(|byte| char::from(*byte))),
    }
    decoded
}

/// Cuts what a message may repeat: it ends where a mangled link would go on with another parameter.
fn shown(text: &str) -> String {
    let (clean, _) = clean_name(text);
    let end = clean.find(['=', '&', '?', '%']).unwrap_or(clean.len());
    clean[..end].chars().take(32).collect()
}
