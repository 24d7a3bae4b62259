//! Writing Google's export: which accounts the format can carry, and the link for those.

use data_encoding::BASE64;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use zeroize::Zeroizing;

use super::SCHEME;
use super::protobuf::{put_bytes, put_number};
use crate::account::Account;
use crate::otp::{Algorithm, Kind};
use crate::secret::Secret;

/// Why Google's format cannot carry an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unfit {
    /// Steam's letters.
    Steam,
    /// Digits other than 6 or 8.
    Digits,
    /// A period other than 30 seconds.
    Period,
    /// A counter that is larger than the format's numbers.
    Counter,
    /// A key or names too long for any QR code.
    TooLong,
}

/// Accounts in one code, at most, as the phone has it.
const IN_ONE: usize = 10;
/// The longest link of several accounts, in bytes: what version 15 holds (520), less what changes of the character set in it
/// take. Its 77 modules and the light ones around get four pixels each in a window as it first opens, and a phone reads those
/// from a screen.
const COMFORTABLE: usize = 500;
/// The longest link of a single account; a QR code holds 2,953 bytes.
const LONGEST: usize = 2_900;

/// Tells why the format cannot carry an account; nothing where it can.
#[must_use]
pub fn unfit(account: &Account) -> Option<Unfit> {
    match account.otp.kind() {
        Kind::Steam => return Some(Unfit::Steam),
        Kind::Totp { period: 30 } => {}
        Kind::Totp { .. } => return Some(Unfit::Period),
        Kind::Hotp { counter } if i64::try_from(counter).is_err() => return Some(Unfit::Counter),
        Kind::Hotp { .. } => {}
    }
    match account.otp.digits() {
        6 | 8 if link([account], 0, 1).len() > LONGEST => Some(Unfit::TooLong),
        6 | 8 => None,
        _ => Some(Unfit::Digits),
    }
}

/// Shares accounts out to codes, in their order: ten to a code at most, mostly fewer, for more would make it too fine to be read off a screen.
/// Accounts that are [`unfit`] are left out.
#[must_use]
pub fn shares<'a>(accounts: impl IntoIterator<Item = &'a Account>) -> Vec<Vec<&'a Account>> {
    let mut shares: Vec<Vec<&Account>> = Vec::new();
    for account in accounts.into_iter().filter(|it| unfit(it).is_none()) {
        if let Some(share) = shares.last_mut()
            && share.len() < IN_ONE
        {
            share.push(account);
            if link(share.iter().copied(), 99, 100).len() <= COMFORTABLE {
                continue;
            }
            let _ = share.pop();
        }
        shares.push(vec![account]);
    }
    shares
}

/// Writes one part of an export of `size` parts, this one `index`, from 0. Accounts that are [`unfit`] are left out: ask
/// before, and name them to the person.
#[must_use]
pub fn write<'a>(accounts: impl IntoIterator<Item = &'a Account>, index: u32, size: u32) -> Secret {
    link(
        accounts.into_iter().filter(|it| unfit(it).is_none()),
        index,
        size,
    )
}

fn link<'a>(accounts: impl IntoIterator<Item = &'a Account>, index: u32, size: u32) -> Secret {
    // Room for everything at once: what grows leaves copies of keys behind.
    let mut message = Zeroizing::new(Vec::with_capacity(64 * 1024));
    for account in accounts {
        put_bytes(&mut message, 1, &entry(account));
    }
    put_number(&mut message, 2, 2);
    put_number(&mut message, 3, size.into());
    put_number(&mut message, 4, index.into());
    let mut base64 = Zeroizing::new(String::with_capacity(message.len() * 4 / 3 + 4));
    BASE64.encode_append(&message, &mut base64);
    let mut link = String::with_capacity(64 + 3 * base64.len());
    link.push_str(SCHEME);
    link.push_str("offline?data=");
    link.extend(utf8_percent_encode(&base64, NON_ALPHANUMERIC));
    Secret::from_text(link)
}

fn entry(account: &Account) -> Zeroizing<Vec<u8>> {
    let otp = &account.otp;
    let names = account.issuer.len() + account.account.len();
    let mut entry = Zeroizing::new(Vec::with_capacity(otp.key().len() + 2 * names + 64));
    put_bytes(&mut entry, 1, otp.key().expose());
    put_bytes(&mut entry, 2, label(account).as_bytes());
    put_bytes(&mut entry, 3, account.issuer.as_bytes());
    let algorithm = match otp.algorithm() {
        Algorithm::Sha1 => 1,
        Algorithm::Sha256 => 2,
        Algorithm::Sha512 => 3,
    };
    put_number(&mut entry, 4, algorithm);
    put_number(&mut entry, 5, if otp.digits() == 8 { 2 } else { 1 });
    match otp.kind() {
        Kind::Hotp { counter } => {
            put_number(&mut entry, 6, 1);
            put_number(&mut entry, 7, counter);
        }
        Kind::Totp { .. } | Kind::Steam => put_number(&mut entry, 6, 2),
    }
    entry
}

/// Google's own way to write a name. Where the account itself has a colon, readers would take what stands before it for the
/// issuer, so the issuer stands there, be it empty.
fn label(account: &Account) -> String {
    match account.issuer.as_str() {
        "" if !account.account.contains(':') => account.account.clone(),
        issuer => format!("{issuer}:{}", account.account),
    }
}
