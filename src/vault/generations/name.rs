//! The names of copies: when, of which vault, which revision, which bytes.

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use uuid::Uuid;

use crate::clock::UnixTime;
use crate::vault::store::Digest;

const DATE: &str = "%Y%m%dT%H%M%SZ";
/// Characters of a digest that stand in a name.
pub(super) const DIGEST: usize = 16;
/// Characters of a vault's identity there.
const VAULT: usize = 12;
/// Files that another program put in the vault's place start with this; they are listed and never pruned.
pub(super) const STRANGER: &str = "other-";

/// What the name of a copy says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub made: UnixTime,
    pub vault: String,
    pub revision: u64,
    pub digest: String,
    pub text: String,
}

impl Name {
    pub fn new(vault_id: Uuid, revision: u64, digest: &Digest, now: UnixTime) -> Self {
        let made = timestamp(now);
        let vault = short(vault_id);
        let digest = self::digest(digest);
        let date = date(now);
        Self {
            made: unix(made),
            text: format!("{date}-{vault}-r{revision}-{digest}.ixv"),
            vault,
            revision,
            digest,
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text
            .strip_prefix(STRANGER)
            .unwrap_or(text)
            .strip_suffix(".ixv")?
            .split('-');
        let date = DateTime::strptime(DATE, parts.next()?).ok()?;
        let made = date.to_zoned(TimeZone::UTC).ok()?.timestamp();
        let hex = |part: &&str, length| {
            part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit())
        };
        // Nothing but digits: names are shown, and a terminal obeys more than letters.
        let vault = parts.next().filter(|part| hex(part, VAULT))?.to_owned();
        let revision = parts.next()?.strip_prefix('r')?.parse().ok()?;
        let digest = parts.next().filter(|part| hex(part, DIGEST))?.to_owned();
        parts.next().is_none().then(|| Self {
            made: unix(made),
            vault,
            revision,
            digest,
            text: text.to_owned(),
        })
    }

    pub fn day(&self) -> u64 {
        self.made.0 / 86_400
    }
}

/// A moment as it stands in names.
pub(crate) fn date(moment: UnixTime) -> String {
    timestamp(moment).strftime(DATE).to_string()
}

/// What stands of a digest in a name.
pub(super) fn digest(digest: &Digest) -> String {
    HEXLOWER.encode(&digest[..DIGEST / 2])
}

fn timestamp(moment: UnixTime) -> Timestamp {
    i64::try_from(moment.0)
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .unwrap_or(Timestamp::MAX)
}

fn unix(moment: Timestamp) -> UnixTime {
    UnixTime(moment.as_second().try_into().unwrap_or(0))
}

/// What stands of the vault's identity in the names of its copies.
pub(super) fn short(vault_id: Uuid) -> String {
    HEXLOWER.encode(&vault_id.as_bytes()[..VAULT / 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_plain_digits_are_names_of_copies() {
        let good = "20260202T024000Z-f5cc6c6d8af1-r3-0e9d53e51c230baf.ixv";
        assert!(Name::parse(good).is_some());
        assert!(Name::parse(&format!("{STRANGER}{good}")).is_some());
        for bad in [
            "20260202T024000Z-f5cc6c6d8af1-r3-.ixv",
            "20260202T024000Z-f5cc6c6d8af1-r3-0e9d53e51c230ba.ixv",
            "20260202T024000Z-f5cc6c6d8af1-r3-0e9d53e51c230bag.ixv",
            "20260202T024000Z-f5cc6c6d8af1-r3-\u{1b}[31mRED\u{1b}[0m0000.ixv",
            "20260202T024000Z-f5cc6c6d\u{1b}[2J-r3-0e9d53e51c230baf.ixv",
        ] {
            assert!(Name::parse(bad).is_none(), "{bad:?}");
        }
    }
}
