//! Google Authenticator's export, the `otpauth-migration://` link: reading it with all that is found in it, writing it.

mod protobuf;
mod writing;

#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use data_encoding::{BASE64_NOPAD, Encoding};
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use crate::account::{Draft, Flag, clean_name};
use crate::otp::{Algorithm, Kind, Otp};
use crate::secret::Secret;
use protobuf::{Fields, Value};

pub use writing::{Unfit, shares, unfit, write};

/// How such a link begins, in any letter case.
const SCHEME: &str = "otpauth-migration://";
/// The longest link that is read, in bytes; a QR code holds far less.
pub const MAX_LEN: usize = 16 * 1024;
/// The most entries that are read from one link; a QR code holds about that many of the shortest.
pub const MAX_ENTRIES: usize = 100;
/// The most parts that an export can be told to have; a larger number is no number of parts.
pub const MAX_PARTS: u32 = 100;

/// Why a link is no export that can be read. Carries no part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MigrationError {
    /// Another scheme, or no link at all.
    #[error("not an otpauth-migration:// URI")]
    NotMigration,
    /// Over 16 KiB, or over 100 accounts.
    #[error("larger than any QR code")]
    TooLarge,
    /// No data, or data that is cut off or damaged.
    #[error("incomplete or damaged")]
    Damaged,
    /// No account in it.
    #[error("no account in it")]
    Empty,
}

/// Why one account of an export cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// It has no key.
    #[error("no secret")]
    NoKey,
    /// MD5, which makes no codes here.
    #[error("unsupported algorithm MD5")]
    Md5,
    /// An algorithm, a number of digits or a type that the format does not know.
    #[error("unknown {0}")]
    Unknown(&'static str),
    /// A counter below 0.
    #[error("negative counter")]
    Counter,
    /// Its bytes do not add up.
    #[error("damaged entry")]
    Damaged,
}

/// One account of an export that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The service; may be empty.
    pub issuer: String,
    /// The name at that service; may be empty.
    pub account: String,
    /// Why not.
    pub reason: EntryError,
}

/// What one QR code of an export holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The version of the format; 1 or 2 so far.
    pub version: i32,
    /// How many parts the export says it has.
    pub size: i32,
    /// Which of them this says it is, from 0.
    pub index: i32,
    /// The number that all parts of an old export share; 0 in new ones.
    pub batch: i32,
    /// Its accounts, in their order.
    pub entries: Vec<Result<Draft, Refused>>,
    /// The link itself, to be kept for later.
    pub link: Secret,
}

impl Part {
    /// Which part of how many this is, from 0; the only one where its numbers make no sense.
    #[must_use]
    pub fn place(&self) -> (u32, u32) {
        match (u32::try_from(self.index), u32::try_from(self.size)) {
            (Ok(index), Ok(size)) if index < size && size <= MAX_PARTS => (index, size),
            _ => (0, 1),
        }
    }
}

/// Tells whether a text wants to be read as an export.
#[must_use]
pub fn looks_like_export(text: &str) -> bool {
    after_scheme(text.trim()).is_some()
}

/// Reads one part of an export. An account that cannot be used is named beside those that can.
///
/// The format has no period: 30 seconds are taken, with [`Flag::PeriodNotExported`]. What it leaves open is SHA-1, 6 digits
/// and TOTP.
///
/// # Errors
/// [`MigrationError`] for what is no export at all.
pub fn parse(link: &str) -> Result<Part, MigrationError> {
    let link = link.trim();
    let rest = after_scheme(link).ok_or(MigrationError::NotMigration)?;
    if link.len() > MAX_LEN {
        return Err(MigrationError::TooLarge);
    }
    let (_, query) = rest.split_once('?').ok_or(MigrationError::Damaged)?;
    let query = query.split_once('#').map_or(query, |(before, _)| before);
    let data = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find_map(|(name, data)| name.eq_ignore_ascii_case("data").then_some(data))
        .ok_or(MigrationError::Damaged)?;
    let bytes = decode(data).ok_or(MigrationError::Damaged)?;
    if bytes.is_empty() {
        return Err(MigrationError::Damaged);
    }
    read(&bytes, link)
}

fn after_scheme(link: &str) -> Option<&str> {
    let start = link.get(..SCHEME.len())?;
    start
        .eq_ignore_ascii_case(SCHEME)
        .then(|| &link[SCHEME.len()..])
}

/// Undoes percent-encoding and Base64 of either alphabet, padded or not. A plus sign is one: a blank can only have been one.
fn decode(data: &str) -> Option<Zeroizing<Vec<u8>>> {
    static LENIENT: LazyLock<Option<Encoding>> = LazyLock::new(|| {
        let mut base64 = BASE64_NOPAD.specification();
        base64.check_trailing_bits = false;
        base64.translate.from.push_str("-_ ");
        base64.translate.to.push_str("+/+");
        base64.ignore.push_str("\r\n\t");
        base64.encoding().ok()
    });
    let mut text = Zeroizing::new(Vec::with_capacity(data.len()));
    text.extend(percent_decode_str(data));
    while text.last() == Some(&b'=') {
        let _ = text.pop();
    }
    let bytes = LENIENT.as_ref()?.decode(&text).ok()?;
    Some(Zeroizing::new(bytes))
}

fn read(bytes: &[u8], link: &str) -> Result<Part, MigrationError> {
    let mut part = Part {
        version: 0,
        size: 0,
        index: 0,
        batch: 0,
        entries: Vec::new(),
        link: Secret::from_text(link.to_owned()),
    };
    for field in Fields::of(bytes) {
        match field.ok_or(MigrationError::Damaged)? {
            (1, Value::Bytes(entry)) => {
                if part.entries.len() == MAX_ENTRIES {
                    return Err(MigrationError::TooLarge);
                }
                part.entries.push(read_entry(entry));
            }
            (2, Value::Number(number)) => part.version = number as i32,
            (3, Value::Number(number)) => part.size = number as i32,
            (4, Value::Number(number)) => part.index = number as i32,
            (5, Value::Number(number)) => part.batch = number as i32,
            _ => {}
        }
    }
    match part.entries.is_empty() {
        true => Err(MigrationError::Empty),
        false => Ok(part),
    }
}

/// The fields of an entry as they stand.
#[derive(Default)]
struct Entry<'a> {
    key: &'a [u8],
    name: &'a [u8],
    issuer: &'a [u8],
    algorithm: u64,
    digits: u64,
    kind: u64,
    counter: u64,
}

fn read_entry(bytes: &[u8]) -> Result<Draft, Refused> {
    let mut entry = Entry::default();
    let mut whole = true;
    for field in Fields::of(bytes) {
        match field {
            Some((1, Value::Bytes(key))) => entry.key = key,
            Some((2, Value::Bytes(name))) => entry.name = name,
            Some((3, Value::Bytes(issuer))) => entry.issuer = issuer,
            Some((4, Value::Number(number))) => entry.algorithm = number,
            Some((5, Value::Number(number))) => entry.digits = number,
            Some((6, Value::Number(number))) => entry.kind = number,
            Some((7, Value::Number(number))) => entry.counter = number,
            Some(_) => {}
            None => whole = false,
        }
    }
    let (issuer, account, name_flags) = names(entry.issuer, entry.name);
    let otp = match whole {
        true => otp(&entry),
        false => Err(EntryError::Damaged),
    };
    match otp {
        Ok(otp) => {
            let mut flags = [name_flags, Flag::of(&otp)].concat();
            if otp.period().is_some() {
                flags.push(Flag::PeriodNotExported);
            }
            Ok(Draft {
                issuer,
                account,
                otp,
                flags,
                extra: Vec::new(),
            })
        }
        Err(reason) => Err(Refused {
            issuer,
            account,
            reason,
        }),
    }
}

fn otp(entry: &Entry<'_>) -> Result<Otp, EntryError> {
    let algorithm = match entry.algorithm {
        0 | 1 => Algorithm::Sha1,
        2 => Algorithm::Sha256,
        3 => Algorithm::Sha512,
        4 => return Err(EntryError::Md5),
        _ => return Err(EntryError::Unknown("algorithm")),
    };
    let digits = match entry.digits {
        0 | 1 => 6,
        2 => 8,
        _ => return Err(EntryError::Unknown("digits")),
    };
    let kind = match entry.kind {
        0 | 2 => Kind::Totp { period: 30 },
        1 => match i64::try_from(entry.counter) {
            Ok(_) => Kind::Hotp {
                counter: entry.counter,
            },
            Err(_) => return Err(EntryError::Counter),
        },
        _ => return Err(EntryError::Unknown("type")),
    };
    let key = Secret::new(entry.key.to_vec());
    // Of these settings only an empty key makes no code.
    Otp::new(key, kind, algorithm, digits).map_err(|_| EntryError::NoKey)
}

/// The name often repeats the issuer (`ACME:alice`), or is the only one to name it.
fn names(issuer: &[u8], name: &[u8]) -> (String, String, Vec<Flag>) {
    let (issuer, name) = (
        String::from_utf8_lossy(issuer),
        String::from_utf8_lossy(name),
    );
    // Taken apart before they are cleaned: a long issuer must not cut off the account behind it.
    let (issuer, account) = match name.split_once(':') {
        Some((prefix, account)) if issuer.trim().is_empty() => (prefix, account),
        _ => (
            &*issuer,
            without_issuer(&name, issuer.trim()).unwrap_or(&name),
        ),
    };
    let (issuer, issuer_removed) = clean_name(issuer);
    let (account, account_removed) = clean_name(account);
    let mut flags = Vec::new();
    if issuer.is_empty() {
        flags.push(Flag::NoIssuer);
    }
    if issuer_removed || account_removed {
        flags.push(Flag::ControlOrBidiCharactersRemoved);
    }
    (issuer, account, flags)
}

fn without_issuer<'a>(name: &'a str, issuer: &str) -> Option<&'a str> {
    let (prefix, rest) = name.trim_start().split_at_checked(issuer.len())?;
    let same = prefix.to_lowercase() == issuer.to_lowercase();
    let account = rest.trim_start().strip_prefix(':')?;
    same.then_some(account)
}
