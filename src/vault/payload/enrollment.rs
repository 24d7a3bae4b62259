//! How the enrolments that are not finished are stored: a list; what is none in it is kept as it stands.

use std::path::PathBuf;

use data_encoding::HEXLOWER;
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::account::AccountId;
use crate::enrollment::{Codes, Doubt, Enrollment, Enrollments, Kept};
use crate::qr::{Digest, Source};
use crate::vault::RawJson;
use crate::vault::payload::{Each, Fields, rest};

/// Reads the value of `enrollments`. Nothing of it keeps an account from being used.
pub(super) fn read(raw: &RawValue) -> Enrollments {
    let mut found = Enrollments::default();
    let entries = serde_json::from_str::<Vec<&RawValue>>(raw.get());
    // What is no list is written as the one entry of one.
    for entry in entries.unwrap_or_else(|_| vec![raw]) {
        match kept(entry).filter(|it| found.of(it.account).is_none()) {
            Some(kept) => found.kept.push(kept),
            None => found.odd.push(RawJson::from_raw(entry)),
        }
    }
    found
}

fn kept(raw: &RawValue) -> Option<Kept> {
    let mut fields: Fields<'_> = serde_json::from_str(raw.get()).ok()?;
    let account = AccountId(fields.take("account")?);
    let step: String = fields.take("step")?;
    let stands = match step.as_str() {
        "get-key" => Enrollment::GetKey {
            replaces: Some(account),
        },
        "check" => Enrollment::Check { account },
        "try-it" => Enrollment::TryIt {
            account,
            doubt: named(&mut fields, "doubt", &DOUBTS)?,
        },
        "backup-codes" => Enrollment::BackupCodes {
            account,
            codes: named(&mut fields, "codes", &CODES)?,
        },
        "copy" => Enrollment::Copy { account },
        _ => return None,
    };
    let pictures = if fields.0.contains_key("pictures") {
        let pictures: Vec<Picture> = fields.take("pictures")?;
        pictures
            .iter()
            .map(Picture::source)
            .collect::<Option<_>>()?
    } else {
        Vec::new()
    };
    Some(Kept {
        account,
        stands,
        pictures,
        unknown: rest(fields),
    })
}

const DOUBTS: [(&str, Doubt); 5] = [
    ("expired", Doubt::Expired),
    ("clock", Doubt::Clock),
    ("same-page", Doubt::SamePage),
    ("key", Doubt::Key),
    ("resumed", Doubt::Resumed),
];

const CODES: [(&str, Codes); 2] = [("kept", Codes::Kept), ("switched-off", Codes::SwitchedOff)];

/// What a field names; nothing in it where it is missing, and nothing at all where it names something else.
fn named<T: Copy>(fields: &mut Fields<'_>, field: &str, names: &[(&str, T)]) -> Option<Option<T>> {
    if !fields.0.contains_key(field) {
        return Some(None);
    }
    let name: String = fields.take(field)?;
    let (_, named) = names.iter().find(|(known, _)| *known == name)?;
    Some(Some(*named))
}

fn name_of<T: Copy + PartialEq>(value: T, names: &[(&'static str, T)]) -> &'static str {
    let mut names = names.iter();
    names
        .find(|(_, named)| *named == value)
        .map_or("", |(name, _)| name)
}

/// A file that a key was read from. A path that is no Unicode is not remembered.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Picture {
    path: String,
    sha256: String,
}

impl Picture {
    fn of(source: &Source) -> Option<Self> {
        match source {
            Source::File { path, held } => Some(Self {
                path: path.to_str()?.to_owned(),
                sha256: HEXLOWER.encode(held.bytes()),
            }),
            Source::Clipboard(_) => None,
        }
    }

    fn source(&self) -> Option<Source> {
        let digest = HEXLOWER.decode(self.sha256.as_bytes()).ok()?;
        Some(Source::File {
            path: PathBuf::from(&self.path),
            held: Digest::from_bytes(digest.try_into().ok()?),
        })
    }
}

/// Writes the enrolments, and behind them what is none.
pub(super) struct Stored<'a>(pub(super) &'a Enrollments);

impl Serialize for Stored<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let kept = self.0.kept.iter().map(Entry::Kept);
        serializer.collect_seq(kept.chain(self.0.odd.iter().map(Entry::Odd)))
    }
}

enum Entry<'a> {
    Kept(&'a Kept),
    Odd(&'a RawJson),
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let kept = match self {
            Self::Odd(raw) => return raw.serialize(serializer),
            Self::Kept(kept) => kept,
        };
        let (step, detail) = match kept.stands {
            // Neither has an account, so neither is kept.
            Enrollment::Prepare | Enrollment::GetKey { .. } => ("get-key", None),
            Enrollment::Check { .. } => ("check", None),
            Enrollment::TryIt { doubt, .. } => (
                "try-it",
                doubt.map(|doubt| ("doubt", name_of(doubt, &DOUBTS))),
            ),
            Enrollment::BackupCodes { codes, .. } => (
                "backup-codes",
                codes.map(|codes| ("codes", name_of(codes, &CODES))),
            ),
            Enrollment::Copy { .. } | Enrollment::Done { .. } => ("copy", None),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("account", &kept.account.0)?;
        map.serialize_entry("step", step)?;
        if let Some((field, name)) = detail {
            map.serialize_entry(field, name)?;
        }
        if kept.pictures.iter().any(|it| Picture::of(it).is_some()) {
            let pictures = || kept.pictures.iter().filter_map(Picture::of);
            map.serialize_entry("pictures", &Each(pictures))?;
        }
        for (name, value) in &kept.unknown {
            // At an earlier step this was an unknown field.
            if detail.is_none_or(|(field, _)| field != name) {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "00000000-0000-4000-8000-000000000001";

    fn read_text(text: &str) -> Enrollments {
        read(serde_json::from_str(text).unwrap())
    }

    fn written(enrollments: &Enrollments) -> String {
        serde_json::to_string(&Stored(enrollments)).unwrap()
    }

    #[test]
    fn every_step_that_has_an_account_is_read_back_as_it_was_written() {
        let account = AccountId(ID.parse().unwrap());
        let mut all = vec![
            Enrollment::GetKey {
                replaces: Some(account),
            },
            Enrollment::Check { account },
            Enrollment::Copy { account },
        ];
        let doubts = DOUBTS.into_iter().map(|(_, doubt)| Some(doubt));
        for doubt in doubts.chain([None]) {
            all.push(Enrollment::TryIt { account, doubt });
        }
        let codes = CODES.into_iter().map(|(_, codes)| Some(codes));
        for codes in codes.chain([None]) {
            all.push(Enrollment::BackupCodes { account, codes });
        }
        for stands in all {
            let mut enrollments = Enrollments::default();
            let picture = Source::File {
                path: "/home/anna/é.png".into(),
                held: Digest::of(b"key"),
            };
            enrollments.set(account, stands, &[picture]);
            assert_eq!(read_text(&written(&enrollments)), enrollments, "{stands:?}");
        }
    }

    #[test]
    fn an_enrolment_is_written_as_the_format_says() {
        let text = format!(
            r#"[{{"account":"{ID}","step":"try-it","doubt":"same-page","colour":1e2}},{{"account":"00000000-0000-4000-8000-000000000002","step":"backup-codes","codes":"switched-off"}}]"#
        );
        let read = read_text(&text);
        assert_eq!((read.kept.len(), read.odd.len()), (2, 0));
        assert_eq!(written(&read), text);
    }

    #[test]
    fn what_is_no_enrolment_stays_in_the_list_as_it_is() {
        let entry = |rest: &str| format!(r#"{{"account": "{ID}",{rest}}}"#);
        for odd in [
            "5".to_owned(),
            r#"{"step":"check"}"#.to_owned(),
            entry(r#""step":"dance","with":[1.50]"#),
            entry(r#""step":"try-it","doubt":"weather""#),
            entry(r#""step":"try-it","doubt":null"#),
            entry(r#""step":"backup-codes","codes":"burnt""#),
            entry(r#""step":"check","step":"copy""#),
            entry(r#""step":"check","pictures":[{"path":"/a","sha256":"00"}]"#),
            entry(r#""step":"check","pictures":[{"path":"/a"}]"#),
            entry(r#""step":"check","pictures":"/a""#),
        ] {
            let text = format!("[{odd}]");
            let read = read_text(&text);
            assert!(read.kept.is_empty() && read.odd.len() == 1, "{odd}");
            assert_eq!(written(&read), text);
        }
        assert_eq!(written(&read_text(r#"{"a":1}"#)), r#"[{"a":1}]"#);
        let twice = format!(
            r#"[{0},{0}]"#,
            r#"{"account":"00000000-0000-4000-8000-000000000001","step":"check"}"#
        );
        let read = read_text(&twice);
        assert_eq!((read.kept.len(), read.odd.len()), (1, 1));
        assert_eq!(written(&read), twice);
    }
}
