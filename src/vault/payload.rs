//! The contents as they are stored: JSON of an own shape, apart from the types the product works with.

mod backup_codes;
mod enrollment;
mod event;
mod tags;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io;

use data_encoding::BASE32_NOPAD;
use serde::de::{self, DeserializeOwned, Deserializer, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::account::{Account, AccountId};
use crate::clock::UnixTime;
use crate::otp::{Algorithm, Kind, Otp};
use crate::secret::Secret;
use crate::vault::seal::padded;
use crate::vault::{Archived, Contents, RawJson, Tags, Trashed};

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
    let archive = top.remove("archive");
    let events = top.remove("events");
    let enrollments = top.remove("enrollments");
    let tags = top.remove("tags");

    let mut reader = Reader::default();
    for raw in accounts {
        reader.account(raw);
    }
    if let Some(archive) = archive {
        reader.archive(archive);
    }
    for raw in trash {
        reader.trashed(raw);
    }
    // Tried anew each time: a newer version may understand what an older one set aside.
    for raw in set_aside {
        let dates: Dates = serde_json::from_str(raw.get()).unwrap_or_default();
        match (dates.removed, dates.archived) {
            (Some(_), _) => reader.trashed(raw),
            (None, Some(_)) => reader.archived(raw),
            (None, None) => reader.account(raw),
        }
    }
    if let Some(events) = events {
        reader.events(events);
    }
    let mut contents = reader.contents;
    contents.enrollments = enrollments.map(enrollment::read).unwrap_or_default();
    if let Some(order) = order {
        sort(&mut contents.accounts, order);
    }
    contents.tags = tags.map(tags::read).unwrap_or_default();
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
            Some(Entry {
                account,
                removed: None,
                archived: None,
            }) => self.contents.accounts.push(account),
            _ => self.set_aside(raw),
        }
    }

    /// What is no list is set aside, as with the events.
    fn archive(&mut self, raw: &RawValue) {
        match list(raw) {
            Ok(entries) => entries.into_iter().for_each(|entry| self.archived(entry)),
            Err(NoPayload) => self.set_aside(raw),
        }
    }

    fn archived(&mut self, raw: &RawValue) {
        match self.entry(raw) {
            Some(Entry {
                account,
                removed: None,
                archived: Some(archived),
            }) => self.contents.archive.push(Archived { account, archived }),
            _ => self.set_aside(raw),
        }
    }

    fn trashed(&mut self, raw: &RawValue) {
        match self.entry(raw) {
            Some(Entry {
                account,
                removed: Some(removed),
                archived,
            }) => self.contents.trash.push(Trashed {
                account,
                removed,
                archived,
            }),
            _ => self.set_aside(raw),
        }
    }

    fn entry(&mut self, raw: &RawValue) -> Option<Entry<Account>> {
        let stored: Fields<'_> = serde_json::from_str(raw.get()).ok()?;
        let entry = stored.entry()?;
        self.taken.insert(entry.account.id).then_some(entry)
    }

    /// What is no list is set aside: the history of a vault never keeps it from opening.
    fn events(&mut self, raw: &RawValue) {
        let Ok(events) = list(raw) else {
            return self.set_aside(raw);
        };
        let events = events.into_iter().map(event::read);
        self.contents.events.extend(events);
    }

    fn set_aside(&mut self, raw: &RawValue) {
        self.contents.set_aside.push(RawJson::from_raw(raw));
    }
}

/// Tells entries of the trash and of the archive from accounts among those set aside.
#[derive(Default, Deserialize)]
struct Dates {
    removed: Option<de::IgnoredAny>,
    archived: Option<de::IgnoredAny>,
}

/// An account, and the dates that stand in its entry in the trash and in the archive.
struct Entry<A> {
    account: A,
    removed: Option<UnixTime>,
    archived: Option<UnixTime>,
}

/// The fields of one entry of `accounts`, `archive` or `trash`, each as it stands there.
struct Fields<'a>(BTreeMap<String, &'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Once;

        impl<'de> Visitor<'de> for Once {
            type Value = BTreeMap<String, &'de RawValue>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an entry")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = BTreeMap::new();
                while let Some((name, value)) = map.next_entry()? {
                    // Only one of two could be written back.
                    if fields.insert(name, value).is_some() {
                        return Err(de::Error::custom("a field stands there twice"));
                    }
                }
                Ok(fields)
            }
        }

        deserializer.deserialize_map(Once).map(Self)
    }
}

impl Fields<'_> {
    fn take<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        serde_json::from_str(self.0.remove(name)?.get()).ok()
    }

    /// Gives the account only where writing it again gives the same entry.
    fn entry(mut self) -> Option<Entry<Account>> {
        let Base32(key) = self.take("secret")?;
        let kind = match self.take::<String>("type")?.as_str() {
            "totp" => Kind::Totp {
                period: self.take("period")?,
            },
            "hotp" => Kind::Hotp {
                counter: self.take("counter")?,
            },
            "steam" => Kind::Steam,
            _ => return None,
        };
        let algorithm: String = self.take("algorithm")?;
        let algorithm = Algorithm::ALL
            .into_iter()
            .find(|known| known.name() == algorithm)?;
        let digits = self.take("digits")?;
        let otp = Otp::new(key, kind, algorithm, digits).ok()?;
        if otp.kind() != kind || otp.algorithm() != algorithm || otp.digits() != digits {
            return None;
        }
        let extra = if self.0.contains_key("extra") {
            self.take("extra")?
        } else {
            Vec::new()
        };
        let removed = self.date("removed")?;
        let archived = self.date("archived")?;
        let kept_codes = self.0.remove("backup_codes");
        let account = Account {
            id: AccountId(self.take("id")?),
            issuer: self.take("issuer")?,
            account: self.take("account")?,
            otp,
            extra,
            created: self.take("created")?,
            backup_codes: kept_codes.map(backup_codes::read).unwrap_or_default(),
            unknown: rest(self),
        };
        Some(Entry {
            account,
            removed,
            archived,
        })
    }

    /// A date, none where the field is not there; nothing where it is no date.
    fn date(&mut self, name: &str) -> Option<Option<UnixTime>> {
        match self.0.contains_key(name) {
            true => self.take(name),
            false => Some(None),
        }
    }
}

/// The fields that nobody took.
fn rest(fields: Fields<'_>) -> BTreeMap<String, RawJson> {
    let fields = fields.0.into_iter();
    fields
        .map(|(name, raw)| (name, RawJson::from_raw(raw)))
        .collect()
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
            tags,
            archive,
            trash,
            set_aside,
            events,
            enrollments,
            unknown,
        } = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("accounts", &Each(|| accounts.iter().map(Entry::kept)))?;
        map.serialize_entry("order", &Each(|| accounts.iter().map(|it| it.id.0)))?;
        if *tags != Tags::default() {
            map.serialize_entry("tags", tags)?;
        }
        map.serialize_entry("archive", &Each(|| archive.iter().map(Entry::archived)))?;
        map.serialize_entry("trash", &Each(|| trash.iter().map(Entry::trashed)))?;
        map.serialize_entry("set_aside", set_aside)?;
        map.serialize_entry("events", events)?;
        if !enrollments.is_empty() {
            map.serialize_entry("enrollments", &enrollment::Stored(enrollments))?;
        }
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

impl<'a> Entry<&'a Account> {
    fn kept(account: &'a Account) -> Self {
        Self {
            account,
            removed: None,
            archived: None,
        }
    }

    fn archived(archived: &'a Archived) -> Self {
        Self {
            account: &archived.account,
            removed: None,
            archived: Some(archived.archived),
        }
    }

    fn trashed(trashed: &'a Trashed) -> Self {
        Self {
            account: &trashed.account,
            removed: Some(trashed.removed),
            archived: trashed.archived,
        }
    }
}

impl Serialize for Entry<&Account> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Account {
            id,
            issuer,
            account,
            otp,
            extra,
            created,
            backup_codes,
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
        if !backup_codes.is_empty() {
            map.serialize_entry("backup_codes", &backup_codes::Stored(backup_codes))?;
        }
        if let Some(removed) = &self.removed {
            map.serialize_entry("removed", removed)?;
        }
        if let Some(archived) = &self.archived {
            map.serialize_entry("archived", archived)?;
        }
        for (name, value) in unknown {
            if name != mover {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
