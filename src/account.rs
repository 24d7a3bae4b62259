//! An account, the draft of one, its identity, its names, and finding duplicates.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::backup_codes::BackupCodes;
use crate::clock::UnixTime;
use crate::otp::uri::{self, UriError};
use crate::otp::{Algorithm, Kind, Otp, key};
use crate::secret::{Entropy, EntropyError};
use crate::vault::RawJson;

/// The identity of an account: random, given once, never derived from names or keys.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
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

/// Periods that services use, in seconds; any other is worth a look.
const COMMON_PERIODS: [u32; 6] = [10, 15, 20, 30, 60, 90];

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
    /// A period other than the few that services use.
    UnusualPeriod,
    /// A counter-based link without its counter; 0 was taken.
    HotpWithoutCounter,
    /// Control, text-direction or invisible characters were taken out of a name.
    ControlOrBidiCharactersRemoved,
    /// It comes from an export that has no period; 30 s were taken.
    PeriodNotExported,
}

impl Flag {
    /// What a person should know about a key and its settings, wherever they came from.
    #[must_use]
    pub fn of(otp: &Otp) -> Vec<Self> {
        let mut flags = Vec::new();
        match otp.key().len() * 8 {
            ..80 => flags.push(Self::SecretBelow80Bits),
            80..128 => flags.push(Self::SecretBelow128Bits),
            128.. => {}
        }
        if otp.kind() != Kind::Steam && !(6..=8).contains(&otp.digits()) {
            flags.push(Self::UnusualDigits);
        }
        if otp
            .period()
            .is_some_and(|period| !COMMON_PERIODS.contains(&period))
        {
            flags.push(Self::UnusualPeriod);
        }
        flags
    }

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
            Self::PeriodNotExported => "period-not-exported",
        }
    }
}

/// What was read from a link, a picture or a typed key, before a person said "add".
#[derive(Clone, PartialEq, Eq)]
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

/// Parameters that this version does not use may be secrets of a later one: only how many there are is shown.
impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("issuer", &self.issuer)
            .field("account", &self.account)
            .field("otp", &self.otp)
            .field("flags", &self.flags)
            .field("extra", &self.extra.len())
            .finish()
    }
}

impl Draft {
    /// Reads what a person pasted or typed: a link, or a bare key, which then makes the codes that nearly every
    /// service uses (TOTP, SHA-1, 6 digits, 30 s) and has no names yet.
    ///
    /// # Errors
    /// [`UriError`] for what is neither.
    pub fn from_text(text: &str) -> Result<Self, UriError> {
        if uri::looks_like_link(text) {
            return uri::parse(text);
        }
        let (key, flags) = key::from_base32(text)?;
        let otp = Otp::new(key, Kind::Totp { period: 30 }, Algorithm::default(), 6)?;
        Ok(Self {
            issuer: String::new(),
            account: String::new(),
            flags: [flags, Flag::of(&otp)].concat(),
            otp,
            extra: Vec::new(),
        })
    }
}

/// An account in the vault.
#[derive(Clone, PartialEq, Eq)]
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
    /// Its sets of backup codes.
    pub backup_codes: BackupCodes,
    /// Fields of its stored entry that this version does not know, kept character for character.
    pub unknown: BTreeMap<String, RawJson>,
}

/// Fields and parameters that this version does not know may be secrets: only how many there are is shown.
impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("issuer", &self.issuer)
            .field("account", &self.account)
            .field("otp", &self.otp)
            .field("extra", &self.extra.len())
            .field("created", &self.created)
            .field("backup_codes", &self.backup_codes)
            .field("unknown", &self.unknown.len())
            .finish()
    }
}

impl Account {
    /// What a person should know about it, as its link would say were it read today.
    #[must_use]
    pub fn flags(&self) -> Vec<Flag> {
        let nameless = self.issuer.is_empty().then_some(Flag::NoIssuer);
        nameless.into_iter().chain(Flag::of(&self.otp)).collect()
    }

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
            backup_codes: BackupCodes::default(),
            unknown: BTreeMap::new(),
        }
    }
}

/// The longest name that is kept, in characters.
pub const MAX_NAME_CHARS: usize = 256;

/// Takes out control (C0, C1), text-direction and invisible characters, surrounding blanks, and what exceeds
/// [`MAX_NAME_CHARS`].
///
/// Gives the clean name and whether a control, direction or invisible character was taken out.
#[must_use]
pub fn clean_name(name: &str) -> (String, bool) {
    let kept: String = name.chars().filter(|c| !is_deceptive(*c)).collect();
    let removed = kept.len() != name.len();
    let mut clean = kept.trim();
    if let Some((end, _)) = clean.char_indices().nth(MAX_NAME_CHARS) {
        clean = clean[..end].trim_end();
    }
    (clean.to_owned(), removed)
}

/// Tells what makes a name look like another one or breaks its line: Unicode's control characters, directional
/// formatting characters, line separators, and characters without width.
#[must_use]
pub fn is_deceptive(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
        )
}

/// Finds the accounts that a draft looks like: the same key, or the same issuer and account
/// (letter case and surrounding blanks aside). Gives them in the order of `accounts`.
pub fn lookalikes<'a>(draft: &Draft, accounts: &'a [Account]) -> Vec<&'a Account> {
    let fold = |name: &str| name.trim().to_lowercase();
    let names = (fold(&draft.issuer), fold(&draft.account));
    let named = !names.0.is_empty() || !names.1.is_empty();
    accounts
        .iter()
        .filter(|account| {
            account.otp.key() == draft.otp.key()
                || named && (fold(&account.issuer), fold(&account.account)) == names
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    fn draft(issuer: &str, account: &str, key: &[u8]) -> Draft {
        let otp = Otp::new(
            Secret::new(key.to_vec()),
            Kind::Totp { period: 30 },
            Algorithm::Sha1,
            6,
        );
        Draft {
            issuer: issuer.into(),
            account: account.into(),
            otp: otp.unwrap(),
            flags: vec![Flag::NoIssuer],
            extra: vec![("image".into(), "x".into())],
        }
    }

    fn kept(issuer: &str, account: &str, key: &[u8]) -> Account {
        let id = AccountId(Uuid::from_u128(1));
        Account::from_draft(id, draft(issuer, account, key), UnixTime(5))
    }

    struct Counting(u8);

    impl Entropy for Counting {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<(), EntropyError> {
            for byte in bytes {
                self.0 = self.0.wrapping_add(1);
                *byte = self.0;
            }
            Ok(())
        }
    }

    #[test]
    fn an_identity_is_a_random_uuid_and_no_two_are_alike() {
        let mut entropy = Counting(0);
        let first = AccountId::random(&mut entropy).unwrap();
        assert_eq!(first.to_string(), "01020304-0506-4708-890a-0b0c0d0e0f10");
        assert_ne!(first, AccountId::random(&mut entropy).unwrap());
    }

    #[test]
    fn an_account_keeps_all_of_its_draft_but_the_flags() {
        let account = kept("injixo", "anna", b"key");
        assert_eq!((&*account.issuer, &*account.account), ("injixo", "anna"));
        assert_eq!(account.otp.key().expose(), b"key");
        assert_eq!(account.extra, [("image".to_owned(), "x".to_owned())]);
        assert_eq!(account.created, UnixTime(5));
    }

    #[test]
    fn names_lose_what_deceives_and_nothing_else() {
        for (given, clean, removed) in [
            ("anna@example.com", "anna@example.com", false),
            ("  anna \u{a0}", "anna", false),
            (
                "Jos\u{e9} M\u{fc}ller \u{5d0}\u{5d1} \u{6a61}",
                "Jos\u{e9} M\u{fc}ller \u{5d0}\u{5d1} \u{6a61}",
                false,
            ),
            ("alice\0bob", "alicebob", true),
            ("a\r\nb\tc", "abc", true),
            ("a\u{7f}\u{85}\u{9b}b", "ab", true),
            ("evil\u{202e}moc.oxijni", "evilmoc.oxijni", true),
            ("\u{2066}x\u{2069}\u{200e}\u{200f}\u{61c}", "x", true),
            ("inj\u{200b}i\u{200d}x\u{feff}o\u{2060}", "injixo", true),
            ("a\u{2028}b\u{2029}", "ab", true),
            ("\u{200b} x", "x", true),
            ("\0", "", true),
            ("", "", false),
        ] {
            assert_eq!(clean_name(given), (clean.to_owned(), removed), "{given:?}");
        }
    }

    #[test]
    fn a_long_name_ends_after_256_whole_characters() {
        let (clean, removed) = clean_name(&"\u{1f600}".repeat(300));
        assert_eq!(clean.chars().count(), MAX_NAME_CHARS);
        assert!(!removed);
        let (clean, _) = clean_name(&format!("{} tail", "x".repeat(255)));
        assert_eq!(clean, "x".repeat(255));
        assert_eq!(clean_name(&clean).0, clean);
    }

    #[test]
    fn the_same_key_or_the_same_names_look_alike() {
        let accounts = [
            kept("GitHub", "anna", b"one"),
            kept("GitHub", "ben", b"two"),
            kept("", "", b"three"),
            kept(" github ", "ANNA", b"four"),
        ];
        let found = |issuer, account, key| -> Vec<&[u8]> {
            lookalikes(&draft(issuer, account, key), &accounts)
                .into_iter()
                .map(|account| account.otp.key().expose())
                .collect()
        };
        assert_eq!(found("github", "Anna ", b"new"), [b"one" as &[u8], b"four"]);
        assert_eq!(found("injixo", "anna", b"two"), [b"two"]);
        assert_eq!(found("GitHub", "ben", b"one"), [b"one", b"two"]);
        assert!(found("injixo", "anna", b"new").is_empty());
        assert!(found("", "", b"new").is_empty());
    }

    #[test]
    fn a_short_key_is_told_in_two_steps() {
        let flags_of = |len| {
            let key = Secret::new(vec![7; len]);
            let kind = Kind::Totp { period: 30 };
            Flag::of(&Otp::new(key, kind, Algorithm::Sha1, 6).unwrap())
        };
        assert_eq!(flags_of(9), [Flag::SecretBelow80Bits]);
        assert_eq!(flags_of(10), [Flag::SecretBelow128Bits]);
        assert_eq!(flags_of(15), [Flag::SecretBelow128Bits]);
        assert_eq!(flags_of(16), []);
    }

    #[test]
    fn debug_shows_no_value_that_may_be_a_secret() {
        let link = "otpauth://totp/injixo:anna?secret=JBSWY3DPEHPK3PXP&pin=4711";
        let draft = Draft::from_text(link).unwrap();
        let mut account = Account::from_draft(AccountId(Uuid::nil()), draft.clone(), UnixTime(0));
        let seed = RawJson::new("4711").unwrap();
        let _ = account.unknown.insert("seed".into(), seed);
        let said = format!("{draft:?} {account:?}");
        assert!(
            said.contains("anna") && !said.contains("4711") && !said.contains("JBSW"),
            "{said}"
        );
    }
}
