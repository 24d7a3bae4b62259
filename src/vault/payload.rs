//! The contents as they are stored: JSON of an own shape, apart from the types the product works with.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;

use data_encoding::BASE32_NOPAD;
use serde::de::{self, Deserializer, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::account::{Account, AccountId};
use crate::clock::UnixTime;
use crate::otp::{Algorithm, Kind, Otp};
use crate::secret::Secret;
use crate::vault::seal::padded;
use crate::vault::{Contents, RawJson, Trashed};

/// The payload is not the JSON object it has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoPayload;

/// Reads a payload, padding included. Only the outer shape can fail: an entry that is not understood, or whose identity
/// is taken already, is set aside.
pub(crate) fn read(plaintext: &[u8]) -> Result<Contents, NoPayload> {
    let mut top: BTreeMap<String, &RawValue> =
        serde_json::from_slice(plaintext).map_err(|_| NoPayload)?;
    let accounts = list(top.remove("accounts").ok_or(NoPayload)?)?;
    let trash = top.remove("trash").map_or(Ok(Vec::new()), list)?;
    let set_aside = top.remove("set_aside").map_or(Ok(Vec::new()), list)?;
    let order = top.remove("order");

    let mut reader = Reader::default();
    for raw in accounts {
        reader.account(raw);
    }
    for raw in trash {
        reader.trashed(raw);
    }
    // Tried anew each time: a newer version may understand what an older one set aside.
    for raw in set_aside {
        if serde_json::from_str::<WasRemoved>(raw.get()).is_ok() {
            reader.trashed(raw);
        } else {
            reader.account(raw);
        }
    }
    let mut contents = reader.contents;
    if let Some(order) = order {
        sort(&mut contents.accounts, order);
    }
    contents.unknown = top
        .into_iter()
        .map(|(key, raw)| (key, RawJson::from_raw(raw)))
        .collect();
    Ok(contents)
}

fn list(raw: &RawValue) -> Result<Vec<&RawValue>, NoPayload> {
    serde_json::from_str(raw.get()).map_err(|_| NoPayload)
}

/// Puts accounts in the stored order; those that it does not name come last, as they stand.
fn sort(accounts: &mut [Account], order: &RawValue) {
    let Ok(order) = serde_json::from_str::<Vec<Uuid>>(order.get()) else {
        return;
    };
    let places: HashMap<Uuid, usize> = order
        .into_iter()
        .enumerate()
        .map(|(place, id)| (id, place))
        .collect();
    accounts.sort_by_key(|account| places.get(&account.id.0).copied().unwrap_or(usize::MAX));
}

#[derive(Default)]
struct Reader {
    contents: Contents,
    taken: HashSet<AccountId>,
}

impl Reader {
    fn account(&mut self, raw: &RawValue) {
        match self.entry(raw) {
            Some((account, None)) => self.contents.accounts.push(account),
            _ => self.set_aside(raw),
        }
    }

    fn trashed(&mut self, raw: &RawValue) {
        match self.entry(raw) {
            Some((account, Some(removed))) => {
                self.contents.trash.push(Trashed { account, removed });
            }
            _ => self.set_aside(raw),
        }
    }

    fn entry(&mut self, raw: &RawValue) -> Option<(Account, Option<UnixTime>)> {
        let stored: StoredAccount = serde_json::from_str(raw.get()).ok()?;
        let (account, removed) = stored.account()?;
        self.taken.insert(account.id).then_some((account, removed))
    }

    fn set_aside(&mut self, raw: &RawValue) {
        self.contents.set_aside.push(RawJson::from_raw(raw));
    }
}

/// Tells an entry of the trash from an account among those set aside.
#[derive(Deserialize)]
struct WasRemoved {
    #[serde(rename = "removed")]
    _removed: de::IgnoredAny,
}

/// One entry of `accounts` or, with `removed`, of `trash`.
#[derive(Deserialize)]
struct StoredAccount {
    id: Uuid,
    issuer: String,
    account: String,
    secret: Base32,
    #[serde(rename = "type")]
    kind: String,
    algorithm: String,
    digits: u8,
    #[serde(default, deserialize_with = "present")]
    period: Option<Value>,
    #[serde(default, deserialize_with = "present")]
    counter: Option<Value>,
    created: UnixTime,
    #[serde(default)]
    extra: Vec<(String, String)>,
    removed: Option<UnixTime>,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

/// Keeps a `null` that is there apart from a field that is not.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl StoredAccount {
    /// Gives the account only where writing it again gives the same entry.
    fn account(self) -> Option<(Account, Option<UnixTime>)> {
        let Self {
            id,
            issuer,
            account,
            secret: Base32(key),
            kind,
            algorithm,
            digits,
            period,
            counter,
            created,
            extra,
            removed,
            mut unknown,
        } = self;
        let mut keep = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                let _ = unknown.insert(name.to_owned(), value);
            }
        };
        let kind = match kind.as_str() {
            "totp" => {
                keep("counter", counter);
                let period = u32::try_from(period?.as_u64()?).ok()?;
                Kind::Totp { period }
            }
            "hotp" => {
                keep("period", period);
                let counter = counter?.as_u64()?;
                Kind::Hotp { counter }
            }
            "steam" => {
                keep("counter", counter);
                keep("period", period);
                Kind::Steam
            }
            _ => return None,
        };
        let algorithm = Algorithm::ALL
            .into_iter()
            .find(|known| known.name() == algorithm)?;
        let otp = Otp::new(key, kind, algorithm, digits).ok()?;
        if otp.kind() != kind || otp.algorithm() != algorithm || otp.digits() != digits {
            return None;
        }
        let account = Account {
            id: AccountId(id),
            issuer,
            account,
            otp,
            extra,
            created,
            unknown,
        };
        Some((account, removed))
    }
}

/// A key, decoded while it is read so that its text is copied nowhere.
struct Base32(Secret);

impl<'de> Deserialize<'de> for Base32 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Decode;

        impl Visitor<'_> for Decode {
            type Value = Base32;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a key in Base32")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Base32, E> {
                // A fixed sentence: the library's own error would quote the text.
                BASE32_NOPAD
                    .decode(text.as_bytes())
                    .map(|key| Base32(Secret::new(key)))
                    .map_err(|_| E::custom("not Base32"))
            }
        }

        deserializer.deserialize_str(Decode)
    }
}

/// Writes a payload and pads it. No copy of it is left in memory but the one that is given back.
pub(crate) fn write(contents: &Contents) -> Option<Zeroizing<Vec<u8>>> {
    let mut counter = Counter(0);
    serde_json::to_writer(&mut counter, &Stored(contents)).ok()?;
    let length = padded(counter.0);
    let mut plaintext = Zeroizing::new(Vec::with_capacity(length));
    serde_json::to_writer(&mut *plaintext, &Stored(contents)).ok()?;
    plaintext.resize(length, b' ');
    Some(plaintext)
}

/// Counts what is written, so that the real buffer never grows (growing leaves secrets behind).
struct Counter(usize);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Stored<'a>(&'a Contents);

impl Serialize for Stored<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Contents {
            accounts,
            trash,
            set_aside,
            unknown,
        } = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("accounts", &Each(|| accounts.iter().map(Entry::kept)))?;
        map.serialize_entry("order", &Each(|| accounts.iter().map(|it| it.id.0)))?;
        map.serialize_entry("trash", &Each(|| trash.iter().map(Entry::trashed)))?;
        map.serialize_entry("set_aside", set_aside)?;
        for (key, value) in unknown {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// Writes what an iterator gives as a list.
struct Each<F>(F);

impl<F, I> Serialize for Each<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

struct Entry<'a> {
    account: &'a Account,
    removed: Option<UnixTime>,
}

impl<'a> Entry<'a> {
    fn kept(account: &'a Account) -> Self {
        Self {
            account,
            removed: None,
        }
    }

    fn trashed(trashed: &'a Trashed) -> Self {
        Self {
            account: &trashed.account,
            removed: Some(trashed.removed),
        }
    }
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Account {
            id,
            issuer,
            account,
            otp,
            extra,
            created,
            unknown,
        } = self.account;
        let key = otp.key().expose();
        let mut secret = Zeroizing::new(String::with_capacity(BASE32_NOPAD.encode_len(key.len())));
        BASE32_NOPAD.encode_append(key, &mut secret);

        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &id.0)?;
        map.serialize_entry("issuer", issuer)?;
        map.serialize_entry("account", account)?;
        map.serialize_entry("secret", &*secret)?;
        map.serialize_entry("type", otp.kind().name())?;
        map.serialize_entry("algorithm", otp.algorithm().name())?;
        map.serialize_entry("digits", &otp.digits())?;
        let mover = match otp.kind() {
            Kind::Totp { period } => {
                map.serialize_entry("period", &period)?;
                "period"
            }
            Kind::Hotp { counter } => {
                map.serialize_entry("counter", &counter)?;
                "counter"
            }
            Kind::Steam => "",
        };
        map.serialize_entry("created", created)?;
        if !extra.is_empty() {
            map.serialize_entry("extra", extra)?;
        }
        if let Some(removed) = &self.removed {
            map.serialize_entry("removed", removed)?;
        }
        for (name, value) in unknown {
            if name != mover {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
