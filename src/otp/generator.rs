//! Making codes: TOTP (RFC 6238) and Steam through totp-rs, HOTP (RFC 4226) over RustCrypto's HMAC.

use hmac::Hmac;
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use zeroize::Zeroizing;

use crate::clock::UnixTime;
use crate::otp::code::{Code, STEAM_LETTERS, sign};
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
        let plain: String = name
            .chars()
            .filter(|c| !matches!(c, '-' | '_' | ' '))
            .map(|c| c.to_ascii_lowercase())
            .collect();
        match plain.strip_prefix("hmac").unwrap_or(&plain) {
            "sha1" => Some(Self::Sha1),
            "sha256" => Some(Self::Sha256),
            "sha512" => Some(Self::Sha512),
            _ => None,
        }
    }
}

/// Digits that a code may have: what services use, and no more than 31 bits can fill.
const DIGITS: std::ops::RangeInclusive<u8> = 5..=10;
/// Seconds that a code may last: up to a day.
const PERIODS: std::ops::RangeInclusive<u32> = 1..=86_400;
const STEAM_PERIOD: u32 = 30;

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
        if key.is_empty() {
            return Err(OtpError::EmptyKey);
        }
        let (algorithm, digits) = match kind {
            Kind::Steam => (Algorithm::Sha1, STEAM_LETTERS),
            Kind::Totp { .. } | Kind::Hotp { .. } => (algorithm, digits),
        };
        if !DIGITS.contains(&digits) {
            return Err(OtpError::Digits(digits.into()));
        }
        if let Kind::Totp { period } = kind
            && !PERIODS.contains(&period)
        {
            return Err(OtpError::Period(period.into()));
        }
        Ok(Self {
            key,
            kind,
            algorithm,
            digits,
        })
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
            Kind::Steam => Some(STEAM_PERIOD),
        }
    }

    /// The code at a moment; for HOTP the code of the present counter, whatever the moment.
    #[must_use]
    pub fn code_at(&self, now: UnixTime) -> Code {
        match self.kind {
            Kind::Totp { period } => Code::numeric(&self.time_signature(now, period), self.digits),
            Kind::Hotp { counter } => Code::numeric(&self.counter_signature(counter), self.digits),
            Kind::Steam => Code::steam(&self.time_signature(now, STEAM_PERIOD)),
        }
    }

    /// The code that follows the one of this moment; for HOTP that of the next counter.
    #[must_use]
    pub fn next_code_at(&self, now: UnixTime) -> Code {
        match self.period() {
            Some(period) => self.code_at(now.plus(period.into())),
            None => self.advanced().code_at(now),
        }
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

    /// The same with the counter moved back by one; nothing at 0 and for other kinds.
    #[must_use]
    pub fn before(&self) -> Option<Self> {
        let Kind::Hotp { counter } = self.kind else {
            return None;
        };
        let kind = Kind::Hotp {
            counter: counter.checked_sub(1)?,
        };
        Some(Self {
            kind,
            ..self.clone()
        })
    }

    /// The code of the counter before the present one: what was taken when the counter moved on. Nothing at 0 and for other
    /// kinds.
    #[must_use]
    pub fn last_code(&self) -> Option<Code> {
        self.before().map(|before| before.code_at(UnixTime(0)))
    }

    /// The HMAC of the period that a moment falls in. totp-rs makes only this: its own codes end at 9 digits.
    fn time_signature(&self, now: UnixTime, period: u32) -> Zeroizing<Vec<u8>> {
        let totp = totp_rs::Builder::new()
            .with_algorithm(match self.algorithm {
                Algorithm::Sha1 => totp_rs::Algorithm::SHA1,
                Algorithm::Sha256 => totp_rs::Algorithm::SHA256,
                Algorithm::Sha512 => totp_rs::Algorithm::SHA512,
            })
            .with_secret(self.key.expose())
            .with_step_duration(period.into())
            .build_noncompliant();
        Zeroizing::new(totp.sign(now.0).as_ref().to_vec())
    }

    /// The HMAC of a counter.
    fn counter_signature(&self, counter: u64) -> Zeroizing<Vec<u8>> {
        let key = self.key.expose();
        match self.algorithm {
            Algorithm::Sha1 => sign::<Hmac<Sha1>, Sha1>(key, counter),
            Algorithm::Sha256 => sign::<Hmac<Sha256>, Sha256>(key, counter),
            Algorithm::Sha512 => sign::<Hmac<Sha512>, Sha512>(key, counter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RFC_KEY: &[u8; 64] = b"1234567890123456789012345678901234567890123456789012345678901234";

    fn otp(key: &[u8], kind: Kind, algorithm: Algorithm, digits: u8) -> Otp {
        Otp::new(Secret::new(key.to_vec()), kind, algorithm, digits).unwrap()
    }

    #[test]
    fn the_last_code_is_that_of_the_counter_before() {
        let last = |kind| {
            let code = otp(&RFC_KEY[..20], kind, Algorithm::Sha1, 6).last_code();
            code.map(|code| code.expose().to_owned())
        };
        let hotp = |counter| last(Kind::Hotp { counter });
        assert_eq!(hotp(1).as_deref(), Some("755224"));
        assert_eq!(hotp(10).as_deref(), Some("520489"));
        assert_eq!(hotp(0), None);
        assert_eq!(last(Kind::Totp { period: 30 }), None);
        assert_eq!(last(Kind::Steam), None);
    }

    #[test]
    fn the_counters_of_rfc_4226_appendix_d_give_its_codes() {
        let codes = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
            "399871", "520489",
        ];
        for (counter, code) in (0..).zip(codes) {
            let hotp = otp(&RFC_KEY[..20], Kind::Hotp { counter }, Algorithm::Sha1, 6);
            assert_eq!(hotp.code_at(UnixTime(0)).expose(), code, "{counter}");
        }
    }

    #[test]
    fn the_moments_of_rfc_6238_appendix_b_give_its_codes() {
        let table = [
            (59, ["94287082", "46119246", "90693936"]),
            (1_111_111_109, ["07081804", "68084774", "25091201"]),
            (1_111_111_111, ["14050471", "67062674", "99943326"]),
            (1_234_567_890, ["89005924", "91819424", "93441116"]),
            (2_000_000_000, ["69279037", "90698825", "38618901"]),
            (20_000_000_000, ["65353130", "77737706", "47863826"]),
        ];
        for (time, codes) in table {
            for ((algorithm, code), len) in Algorithm::ALL.into_iter().zip(codes).zip([20, 32, 64])
            {
                let totp = otp(&RFC_KEY[..len], Kind::Totp { period: 30 }, algorithm, 8);
                assert_eq!(
                    totp.code_at(UnixTime(time)).expose(),
                    code,
                    "{time} {algorithm:?}"
                );
            }
        }
    }

    #[test]
    fn a_counter_and_the_moment_of_the_same_number_give_the_same_code() {
        for algorithm in Algorithm::ALL {
            for key_len in [1, 19, 20, 63, 64, 65, 127, 128, 129, 500] {
                let key: Vec<u8> = (0..key_len).map(|i| (i * 7) as u8).collect();
                for digits in DIGITS {
                    for counter in [0, 1, 77, u64::from(u32::MAX), u64::MAX] {
                        let hotp = otp(&key, Kind::Hotp { counter }, algorithm, digits);
                        let totp = otp(&key, Kind::Totp { period: 1 }, algorithm, digits);
                        let code = hotp.code_at(UnixTime(0));
                        assert_eq!(code, totp.code_at(UnixTime(counter)));
                        assert_eq!(code.expose().len(), usize::from(digits));
                    }
                }
            }
        }
    }

    #[test]
    fn fewer_digits_are_the_end_of_more_digits() {
        let code = |digits| {
            otp(
                RFC_KEY,
                Kind::Totp { period: 30 },
                Algorithm::Sha512,
                digits,
            )
            .code_at(UnixTime(59))
            .expose()
            .to_owned()
        };
        let ten = code(10);
        for digits in DIGITS {
            assert_eq!(code(digits), ten[10 - usize::from(digits)..]);
        }
    }

    #[test]
    fn no_moment_and_no_period_stops_a_code() {
        for period in [1, 2, 29, 30, 86_399, 86_400] {
            let totp = otp(b"k", Kind::Totp { period }, Algorithm::Sha256, 10);
            for time in [0, 1, 30, u64::from(u32::MAX), u64::MAX - 1, u64::MAX] {
                let now = UnixTime(time);
                assert_eq!(totp.code_at(now).expose().len(), 10);
                assert_eq!(totp.next_code_at(now).expose().len(), 10);
                let left = totp.seconds_left(now).unwrap();
                assert!((1..=period).contains(&left));
            }
        }
    }

    #[test]
    fn the_next_code_is_the_one_that_the_next_period_shows() {
        let totp = otp(RFC_KEY, Kind::Totp { period: 30 }, Algorithm::Sha1, 6);
        for time in [0, 29, 30, 59, 1_234_567_890] {
            let flip = UnixTime(time).plus(totp.seconds_left(UnixTime(time)).unwrap().into());
            assert_eq!(totp.next_code_at(UnixTime(time)), totp.code_at(flip));
            assert_ne!(totp.code_at(UnixTime(time)), totp.code_at(flip));
        }
    }

    #[test]
    fn the_next_counter_code_is_the_one_after_moving_on_and_the_last_counter_stays() {
        let first = otp(RFC_KEY, Kind::Hotp { counter: 41 }, Algorithm::Sha1, 6);
        assert_eq!(first.advanced().kind(), Kind::Hotp { counter: 42 });
        assert_eq!(
            first.next_code_at(UnixTime(0)),
            first.advanced().code_at(UnixTime(0))
        );
        assert_eq!(first.seconds_left(UnixTime(0)), None);
        let last = otp(
            RFC_KEY,
            Kind::Hotp { counter: u64::MAX },
            Algorithm::Sha1,
            6,
        );
        assert_eq!(last.advanced(), last);
    }

    #[test]
    fn steam_has_five_letters_of_sha_1_whatever_is_asked() {
        let steam = otp(b"steam key", Kind::Steam, Algorithm::Sha512, 9);
        assert_eq!((steam.algorithm(), steam.digits()), (Algorithm::Sha1, 5));
        assert_eq!(steam.period(), Some(30));
        for time in (0..3_000).step_by(30) {
            let code = steam.code_at(UnixTime(time));
            assert_eq!(code.expose().len(), 5);
        }
    }

    #[test]
    fn settings_that_make_no_code_are_refused() {
        let key = || Secret::new(vec![1]);
        let totp = |period, digits| Otp::new(key(), Kind::Totp { period }, Algorithm::Sha1, digits);
        assert_eq!(
            Otp::new(Secret::default(), Kind::Steam, Algorithm::Sha1, 5),
            Err(OtpError::EmptyKey)
        );
        assert_eq!(totp(30, 4), Err(OtpError::Digits(4)));
        assert_eq!(totp(30, 11), Err(OtpError::Digits(11)));
        assert_eq!(totp(0, 6), Err(OtpError::Period(0)));
        assert_eq!(totp(86_401, 6), Err(OtpError::Period(86_401)));
        assert!(totp(1, 5).is_ok() && totp(86_400, 10).is_ok());
    }

    #[test]
    fn an_algorithm_is_known_by_any_usual_spelling_and_by_no_other() {
        let spellings = [
            (
                Algorithm::Sha1,
                ["SHA1", "sha1", "SHA-1", "HmacSHA1", "hmac_sha_1"],
            ),
            (
                Algorithm::Sha256,
                ["SHA256", "Sha256", "sha-256", "HmacSHA256", "HMAC-SHA-256"],
            ),
            (
                Algorithm::Sha512,
                ["SHA512", "sha512", "sha_512", "HMACSHA512", "SHA 512"],
            ),
        ];
        for (algorithm, names) in spellings {
            assert_eq!(Algorithm::from_name(algorithm.name()), Some(algorithm));
            for name in names {
                assert_eq!(Algorithm::from_name(name), Some(algorithm), "{name}");
            }
        }
        for name in [
            "",
            "MD5",
            "SHA",
            "SHA384",
            "SHA-224",
            "SHA3-256",
            "sha1024",
            "hmac",
            "1",
            "SHA\u{661}",
        ] {
            assert_eq!(Algorithm::from_name(name), None, "{name}");
        }
    }
}
