//! How tags are stored: a list, each with its name and the identities under it; anything else is kept as it was found.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use crate::account::AccountId;
use crate::vault::{RawJson, Tag, Tags};

/// Reads the tags. Nothing of them can keep a vault from opening.
pub(super) fn read(raw: &RawValue) -> Tags {
    let mut tags = Tags::default();
    let Ok(list) = serde_json::from_str::<Vec<&RawValue>>(raw.get()) else {
        tags.whole = Some(RawJson::from_raw(raw));
        return tags;
    };
    for entry in list {
        match tag(entry).filter(|tag| tags.tag(&tag.name).is_none()) {
            Some(tag) => tags.list.push(tag),
            None => tags.odd.push(RawJson::from_raw(entry)),
        }
    }
    tags
}

/// Reads a tag; nothing where it is none.
fn tag(raw: &RawValue) -> Option<Tag> {
    let mut fields: BTreeMap<String, &RawValue> = serde_json::from_str(raw.get()).ok()?;
    let name: String = serde_json::from_str(fields.remove("name")?.get()).ok()?;
    let accounts: BTreeSet<AccountId> =
        serde_json::from_str(fields.remove("accounts")?.get()).ok()?;
    let unknown = fields.into_iter();
    (!name.is_empty()).then(|| Tag {
        name,
        accounts,
        unknown: unknown
            .map(|(name, raw)| (name, RawJson::from_raw(raw)))
            .collect(),
    })
}

impl Serialize for Tags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(whole) = &self.whole {
            return whole.serialize(serializer);
        }
        let mut list = serializer.serialize_seq(Some(self.list.len() + self.odd.len()))?;
        for tag in &self.list {
            list.serialize_element(&Stored(tag))?;
        }
        for entry in &self.odd {
            list.serialize_element(entry)?;
        }
        list.end()
    }
}

struct Stored<'a>(&'a Tag);

impl Serialize for Stored<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.0.name)?;
        map.serialize_entry("accounts", &self.0.accounts)?;
        for (name, value) in &self.0.unknown {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(json: &str) -> String {
        let raw: &RawValue = serde_json::from_str(json).unwrap();
        serde_json::to_string(&read(raw)).unwrap()
    }

    #[test]
    fn what_is_read_is_written_back_and_what_is_not_understood_too() {
        let id = "018e5c8a-0000-7000-8000-000000000001";
        let work = format!(r#"{{"name":"Work","accounts":["{id}"],"colour":[1, 2]}}"#);
        for list in [
            "[]".to_owned(),
            format!("[{work}]"),
            format!(r#"[{work},["then"],{{"name":"","accounts":[]}},{{"name":7}}]"#),
            format!(r#"[{work},{{"name":"WORK","accounts":[]}}]"#),
            r#"{"x": []}"#.to_owned(),
            "null".to_owned(),
        ] {
            assert_eq!(kept(&list), list);
        }
    }
}
