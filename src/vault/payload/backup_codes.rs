//! How the backup codes of an account are stored: a list of sets; what is none in it is kept as it stands.

use std::fmt;

use serde::de::{self, Deserializer, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::backup_codes::{BackupCodes, Code, Set, SetId, Source};
use crate::clock::UnixTime;
use crate::secret::Secret;
use crate::vault::RawJson;
use crate::vault::payload::{Each, Fields, rest};

/// Reads the value of an account's `backup_codes`. Nothing of it keeps the account's code from being shown.
pub(super) fn read(raw: &RawValue) -> BackupCodes {
    let mut found = BackupCodes::default();
    let Ok(entries) = serde_json::from_str::<Vec<&RawValue>>(raw.get()) else {
        found.odd.push(RawJson::from_raw(raw));
        return found;
    };
    for entry in entries {
        match set(entry).filter(|set| found.set(set.id).is_none()) {
            Some(set) => found.sets.push(set),
            None => found.odd.push(RawJson::from_raw(entry)),
        }
    }
    found
}

fn set(raw: &RawValue) -> Option<Set> {
    let mut fields: Fields<'_> = serde_json::from_str(raw.get()).ok()?;
    let codes: Vec<&RawValue> = serde_json::from_str(fields.0.remove("codes")?.get()).ok()?;
    Some(Set {
        id: SetId(fields.take("id")?),
        made: fields.take("made")?,
        source: Source::from_name(&fields.take::<String>("source")?),
        codes: codes.into_iter().map(code).collect::<Option<_>>()?,
        voided: optional(&mut fields, "voided")?,
        unknown: rest(fields),
    })
}

fn code(raw: &RawValue) -> Option<Code> {
    let mut fields: Fields<'_> = serde_json::from_str(raw.get()).ok()?;
    let Text(text) = fields.take("code")?;
    Some(Code {
        text,
        used: optional(&mut fields, "used")?,
        unknown: rest(fields),
    })
}

/// A moment that may be missing, but not be something else.
fn optional(fields: &mut Fields<'_>, name: &str) -> Option<Option<UnixTime>> {
    if fields.0.contains_key(name) {
        fields.take(name).map(Some)
    } else {
        Some(None)
    }
}

/// A text, taken over while it is read so that it is copied nowhere.
struct Text(Secret);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Take;

        impl Visitor<'_> for Take {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a code")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                if text.is_empty() {
                    return Err(E::custom("an empty code"));
                }
                Ok(Text(Secret::new(text.as_bytes().to_vec())))
            }
        }

        deserializer.deserialize_str(Take)
    }
}

/// Writes the sets, and behind them what is none.
pub(super) struct Stored<'a>(pub(super) &'a BackupCodes);

impl Serialize for Stored<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sets = self.0.sets.iter().map(Entry::Set);
        serializer.collect_seq(sets.chain(self.0.odd.iter().map(Entry::Odd)))
    }
}

enum Entry<'a> {
    Set(&'a Set),
    Odd(&'a RawJson),
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let set = match self {
            Self::Odd(raw) => return raw.serialize(serializer),
            Self::Set(set) => set,
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &set.id.0)?;
        map.serialize_entry("made", &set.made)?;
        map.serialize_entry("source", set.source.name())?;
        map.serialize_entry("codes", &Each(|| set.codes.iter().map(StoredCode)))?;
        if let Some(voided) = &set.voided {
            map.serialize_entry("voided", voided)?;
        }
        for (name, value) in &set.unknown {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

struct StoredCode<'a>(&'a Code);

impl Serialize for StoredCode<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Code {
            text,
            used,
            unknown,
        } = self.0;
        let text = text
            .expose_text()
            .ok_or_else(|| serde::ser::Error::custom("not UTF-8"))?;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", text)?;
        if let Some(used) = used {
            map.serialize_entry("used", used)?;
        }
        for (name, value) in unknown {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"[{"id":"00000000-0000-4000-8000-000000000001","made":5,"source":"file","codes":[{"code":"1234567890","used":9},{"code":"2345678901","note":"x"}],"voided":7,"colour":1e2}]"#;

    fn read_text(text: &str) -> BackupCodes {
        read(serde_json::from_str(text).unwrap())
    }

    fn written(codes: &BackupCodes) -> String {
        serde_json::to_string(&Stored(codes)).unwrap()
    }

    #[test]
    fn a_set_is_read_whole_and_written_as_it_was() {
        let codes = read_text(WHOLE);
        assert_eq!(codes.sets.len(), 1);
        assert_eq!(codes.sets[0].left(), 1);
        assert_eq!(codes.sets[0].voided, Some(UnixTime(7)));
        assert_eq!(codes.sets[0].codes[0].used, Some(UnixTime(9)));
        assert_eq!(written(&codes), WHOLE);
    }

    #[test]
    fn what_is_no_set_stays_in_the_list_as_it_is() {
        for odd in [
            "5",
            r#"{"id":"x"}"#,
            r#"{"id":"00000000-0000-4000-8000-000000000001","made":"May","source":"file","codes":[]}"#,
            r#"{"id":"00000000-0000-4000-8000-000000000001","made":5,"source":"file","codes":[{"code":""}]}"#,
            r#"{"id":"00000000-0000-4000-8000-000000000001","made":5,"source":"file","codes":[],"voided":null}"#,
            r#"{"id":"00000000-0000-4000-8000-000000000001","made":5,"source":"file","codes":[],"made":5}"#,
        ] {
            let text = format!("[{odd}]");
            let codes = read_text(&text);
            assert!(codes.sets.is_empty() && codes.odd.len() == 1, "{odd}");
            assert_eq!(written(&codes), text);
        }
        let no_list = read_text(r#"{"a":1}"#);
        assert_eq!(written(&no_list), r#"[{"a":1}]"#);
        let twice = format!("[{0},{0}]", &WHOLE[1..WHOLE.len() - 1]);
        let codes = read_text(&twice);
        assert_eq!((codes.sets.len(), codes.odd.len()), (1, 1));
        assert_eq!(written(&codes), twice);
    }
}
