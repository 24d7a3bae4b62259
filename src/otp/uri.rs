//! The `otpauth://` link (Google's Key Uri Format and its common extensions): reading it strictly, writing it back.

mod reading;

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::account::{Account, Draft, Flag, is_deceptive};
use crate::otp::key::{self, KeyError};
use crate::otp::{Algorithm, Kind, Otp, OtpError};
use crate::secret::Secret;
use reading::{LinkKind, Names, Parameters, decode};

/// The longest link that is read, in bytes.
pub const MAX_LEN: usize = 8 * 1024;

/// Why a link cannot make a code. Carries no part of the secret, the names or the link, but for the offending
/// type, algorithm or parameter name, cut to 32 characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UriError {
    /// Another scheme, or no link at all.
    #[error("not an otpauth:// URI")]
    NotOtpauth,
    /// Over 8 KiB.
    #[error("longer than 8 KiB")]
    TooLong,
    /// A type that is not totp, hotp or steam.
    #[error("unsupported type '{0}'")]
    Type(String),
    /// An algorithm that is not SHA-1, SHA-256 or SHA-512.
    #[error("unsupported algorithm '{0}'")]
    Algorithm(String),
    /// The same parameter twice with different values.
    #[error("parameter {0} given twice with different values")]
    Ambiguous(String),
    /// digits, period or counter that is not a plain number.
    #[error("{0} is not a plain number")]
    NotANumber(&'static str),
    /// The key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Settings out of range.
    #[error(transparent)]
    Otp(#[from] OtpError),
}

/// What is written as it is: the unreserved characters of RFC 3986 section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Reads a link, with blanks and invisible characters around it.
///
/// The `issuer` parameter wins over the label's, a missing counter is 0, both with a flag. Parameters come in any order
/// and letter case; those that this version does not use are kept in [`Draft::extra`].
///
/// # Errors
/// [`UriError`] for what cannot make a code.
pub fn parse(link: &str) -> Result<Draft, UriError> {
    let link = link.trim_matches(is_surrounding);
    let steam = strip_scheme(link, "steam://");
    let rest = steam
        .or_else(|| strip_scheme(link, "otpauth://"))
        .ok_or(UriError::NotOtpauth)?;
    if link.len() > MAX_LEN {
        return Err(UriError::TooLong);
    }
    let rest = rest.split_once('#').map_or(rest, |(before, _)| before);
    if steam.is_some() {
        return parse_steam(rest);
    }

    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (kind, label) = path.split_once('/').unwrap_or((path, ""));
    let kind = LinkKind::from_name(kind)?;
    let parameters = Parameters::read(kind, query)?;
    let text = parameters.secret.as_deref().map_or("", String::as_str);
    let (key, key_flags) = key::from_base32(text)?;
    let names = Names::read(label, parameters.issuer.as_deref());
    let (otp, otp_flags) = parameters.otp(key)?;
    Ok(Draft {
        issuer: names.issuer,
        account: names.account,
        otp,
        flags: [names.flags, key_flags, otp_flags].concat(),
        extra: parameters.extra,
    })
}

/// Writes an account as a link that [`parse`] reads back to the same fields, unused parameters included.
/// (Names of hundreds of characters outside ASCII can make it longer than [`MAX_LEN`].)
#[must_use]
pub fn write(account: &Account) -> Secret {
    let otp = &account.otp;
    let key = key::to_base32(otp.key());
    let mut own = vec![
        ("secret", Cow::from(key.expose_text().unwrap_or_default())),
        ("issuer", Cow::from(account.issuer.as_str())),
        ("algorithm", Cow::from(otp.algorithm().name())),
        ("digits", Cow::from(otp.digits().to_string())),
    ];
    own.retain(|(_, value)| !value.is_empty());
    if let Some(period) = otp.period() {
        own.push(("period", Cow::from(period.to_string())));
    }
    if let Kind::Hotp { counter } = otp.kind() {
        own.push(("counter", Cow::from(counter.to_string())));
    }
    let extra = account.extra.iter().filter(|(name, _)| {
        let taken = |(own, _): &(&str, _)| name.eq_ignore_ascii_case(own);
        !own.iter().any(taken)
    });
    let extra = extra.map(|(name, value)| (name.as_str(), value.as_str()));
    let all: Vec<(&str, &str)> = own
        .iter()
        .map(|(name, value)| (*name, value.as_ref()))
        .chain(extra)
        .collect();

    // Room for everything at once: a text that grows leaves copies of the key behind.
    let names = account.issuer.len() + account.account.len();
    let parameters: usize = all
        .iter()
        .map(|(name, value)| name.len() + value.len() + 2)
        .sum();
    let mut link = String::with_capacity(32 + 3 * (names + parameters));
    link.push_str("otpauth://");
    link.push_str(otp.kind().name());
    link.push('/');
    link.extend(encode(&account.issuer));
    // Without an issuer a colon in the account would be taken for the end of one.
    if !account.issuer.is_empty() || account.account.contains(':') {
        link.push(':');
    }
    link.extend(encode(&account.account));
    for (index, (name, value)) in all.into_iter().enumerate() {
        link.push(if index == 0 { '?' } else { '&' });
        link.extend(encode(name));
        link.push('=');
        link.extend(encode(value));
    }
    Secret::from_text(link)
}

/// Tells whether a text wants to be read as an `otpauth://` (or `steam://`) link rather than as a bare key.
///
/// A link of any other scheme counts too: [`parse`] then says that it is not the right one.
#[must_use]
pub fn looks_like_link(text: &str) -> bool {
    text.contains("://") || strip_scheme(text.trim_matches(is_surrounding), "otpauth:").is_some()
}

/// Reads what follows `steam://`: nothing but the key.
fn parse_steam(rest: &str) -> Result<Draft, UriError> {
    let text = rest.split(['?', '/']).next().unwrap_or_default();
    let (key, flags) = key::from_base32(&decode(text, true))?;
    let otp = Otp::new(key, Kind::Steam, Algorithm::default(), 0)?;
    Ok(Draft {
        issuer: String::new(),
        account: String::new(),
        flags: [flags, Flag::of(&otp)].concat(),
        otp,
        extra: Vec::new(),
    })
}

fn strip_scheme<'a>(link: &'a str, scheme: &str) -> Option<&'a str> {
    let start = link.get(..scheme.len())?;
    start
        .eq_ignore_ascii_case(scheme)
        .then(|| &link[scheme.len()..])
}

fn is_surrounding(character: char) -> bool {
    character.is_whitespace() || is_deceptive(character)
}

fn encode(text: &str) -> percent_encoding::PercentEncode<'_> {
    utf8_percent_encode(text, RESERVED)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::account::{AccountId, Flag, clean_name};
    use crate::clock::UnixTime;

    fn refused(link: &str) -> UriError {
        parse(link).unwrap_err()
    }

    fn account(draft: Draft) -> Account {
        Account::from_draft(AccountId(Uuid::nil()), draft, UnixTime(0))
    }

    fn written(draft: Draft) -> String {
        write(&account(draft)).expose_text().unwrap().to_owned()
    }

    #[test]
    fn a_whole_link_is_read_and_written() {
        let link = "otpauth://totp/injixo:anna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\
            &issuer=injixo&algorithm=SHA256&digits=8&period=60&image=https%3A%2F%2Fexample.com%2Fa.png";
        let draft = parse(link).unwrap();
        assert_eq!(draft.issuer, "injixo");
        assert_eq!(draft.account, "anna@example.com");
        assert_eq!(draft.otp.key().len(), 20);
        assert_eq!(draft.otp.kind(), Kind::Totp { period: 60 });
        assert_eq!(draft.otp.algorithm(), Algorithm::Sha256);
        assert_eq!(draft.otp.digits(), 8);
        assert_eq!(draft.flags, []);
        let image = ("image".to_owned(), "https://example.com/a.png".to_owned());
        assert_eq!(draft.extra, [image]);
        assert_eq!(written(draft), link);
    }

    #[test]
    fn unused_parameters_are_kept_in_their_order() {
        let draft = parse("otpauth://hotp/a?z=1&secret=MFRGG&y&period=30&COUNTER=7&z=2&=&x=%26%3D")
            .unwrap();
        assert_eq!(draft.otp.kind(), Kind::Hotp { counter: 7 });
        let extra: Vec<(&str, &str)> = draft
            .extra
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let expected = [
            ("z", "1"),
            ("y", ""),
            ("z", "2"),
            ("", ""),
            ("x", "&="),
            ("period", "30"),
        ];
        assert_eq!(extra, expected);
        let again = parse(&written(draft.clone())).unwrap();
        assert_eq!(again.extra, draft.extra);
    }

    #[test]
    fn steam_is_known_by_each_of_its_marks() {
        for link in [
            "otpauth://steam/Steam:anna?secret=MFRGG&digits=6&period=60&algorithm=MD5",
            "otpauth://totp/Steam:anna?secret=MFRGG&encoder=steam",
            "otpauth://totp/Steam:anna?secret=MFRGG&steam",
            "steam://MFRGG",
            "STEAM://mfrgg",
        ] {
            let draft = parse(link).unwrap();
            assert_eq!(draft.otp.kind(), Kind::Steam, "{link}");
            assert_eq!((draft.otp.digits(), &*draft.extra), (5, &[] as &[_]));
            assert_eq!(parse(&written(draft.clone())).unwrap().otp, draft.otp);
        }
        let plain = parse("otpauth://totp/Steam:anna?secret=MFRGG&encoder=other").unwrap();
        assert_eq!(plain.otp.kind(), Kind::Totp { period: 30 });
    }

    #[test]
    fn only_what_is_within_8_kib_is_read() {
        let link = |len: usize| {
            let start = "otpauth://totp/a?secret=MFRGG&pad=";
            format!("{start}{}", "x".repeat(len - start.len()))
        };
        assert!(parse(&link(MAX_LEN)).is_ok());
        assert!(parse(&format!("  {}\n", link(MAX_LEN))).is_ok());
        assert_eq!(refused(&link(MAX_LEN + 1)), UriError::TooLong);
        assert_eq!(refused(&"x".repeat(MAX_LEN + 1)), UriError::NotOtpauth);
    }

    #[test]
    fn a_refusal_repeats_neither_secret_nor_link() {
        for link in [
            "otpauth://totp&secret=JBSWY3DPEHPK3PXP",
            "otpauth://totp=JBSWY3DPEHPK3PXP",
            "otpauth://totp/a?secret=JBSWY3DPEHPK3PX0",
            "otpauth://totp/a?secret=JBSWY3DP&secret=EHPK3PXP",
            "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&algorithm=SHA9%26secret=JBSWY3DP",
            "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&digits=JBSWY3DP",
            "JBSWY3DPEHPK3PXP",
        ] {
            let error = refused(link);
            let said = format!("{error} {error:?}");
            assert!(!said.contains("JBSW") && !said.contains("EHPK"), "{said}");
        }
        let UriError::Type(kind) = refused(&format!("otpauth://{}/", "y".repeat(100))) else {
            panic!("another refusal");
        };
        assert_eq!(kind.len(), 32);
    }

    #[test]
    fn only_links_look_like_links() {
        for text in [
            "otpauth://totp/a?secret=MFRGG",
            " \u{200b}OTPAUTH://x",
            "otpauth:totp",
            "steam://MFRGG",
            "https://example.com",
        ] {
            assert!(looks_like_link(text), "{text}");
        }
        for text in ["", "JBSW Y3DP", "jbsw-y3dp", "otpauth", "steam:"] {
            assert!(!looks_like_link(text), "{text}");
        }
    }

    /// Small, seeded, and the same on every machine.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, sides: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 >> 11) as usize % sides
        }

        fn text(&mut self, max: usize) -> String {
            const NASTY: [&str; 34] = [
                "a",
                "Z",
                "7",
                " ",
                ":",
                "%",
                "%3A",
                "%25",
                "+",
                "&",
                "=",
                "?",
                "#",
                "/",
                "\\",
                "\"",
                "'",
                "<",
                "@",
                ";",
                "-",
                "_",
                "~",
                ".",
                "\u{e9}",
                "\u{df}",
                "e\u{301}",
                "\u{6a61}",
                "\u{1f511}",
                "\u{5d0}",
                "otpauth://",
                "secret=",
                "\u{202e}",
                "\0",
            ];
            let len = self.roll(max + 1);
            (0..len).map(|_| NASTY[self.roll(NASTY.len())]).collect()
        }

        fn otp(&mut self) -> Otp {
            let key = (0..=self.roll(40)).map(|_| self.roll(256) as u8).collect();
            let kind = match self.roll(3) {
                0 => Kind::Hotp { counter: self.0 },
                1 => Kind::Steam,
                _ => Kind::Totp {
                    period: 1 + self.roll(86_400) as u32,
                },
            };
            let algorithm = Algorithm::ALL[self.roll(3)];
            Otp::new(Secret::new(key), kind, algorithm, 5 + self.roll(6) as u8).unwrap()
        }
    }

    #[test]
    fn whatever_is_written_is_read_back_the_same() {
        let mut dice = Dice(0x1234_5678_9abc_def1);
        for round in 0..5_000 {
            let draft = Draft {
                issuer: clean_name(&dice.text(12)).0,
                account: clean_name(&dice.text(12)).0,
                otp: dice.otp(),
                flags: Vec::new(),
                extra: (0..dice.roll(4))
                    .map(|n| (format!("{n}{}", dice.text(5)), dice.text(9)))
                    .collect(),
            };
            let link = written(draft.clone());
            let read =
                parse(&link).unwrap_or_else(|error| panic!("round {round}: {error}: {link}"));
            assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{link}");
            assert!(!read.flags.contains(&Flag::IssuerMismatch), "{link}");
            assert_eq!(
                Draft {
                    flags: Vec::new(),
                    ..read
                },
                draft,
                "{link}"
            );
        }
    }

    #[test]
    fn no_text_stops_the_reader() {
        let mut dice = Dice(77);
        let valid = "otpauth://totp/A%3Ab:c?secret=JBSWY3DPEHPK3PXP&issuer=A&digits=6&period=30&algorithm=SHA1";
        for _ in 0..20_000 {
            let mut bytes = valid.as_bytes().to_vec();
            for _ in 0..=dice.roll(6) {
                let at = dice.roll(bytes.len());
                match dice.roll(4) {
                    0 => bytes[at] = dice.roll(256) as u8,
                    1 => bytes.truncate(at + 1),
                    2 => drop(bytes.splice(at..at, dice.text(3).into_bytes())),
                    _ => bytes[at] = b"%:&=?#/+\0\xff"[dice.roll(10)],
                }
            }
            let text = String::from_utf8_lossy(&bytes);
            if let Ok(draft) = parse(&text) {
                assert!(parse(&written(draft)).is_ok(), "{text}");
            }
            let _ = looks_like_link(&text);
            let _ = key::from_base32(&text);
        }
    }
}
