//! Every link of the acceptance sets has the outcome, the fields and the flags that its set says.

#![allow(clippy::unwrap_used, reason = "only tests, and what they share")]

use std::collections::BTreeSet;
use std::io::Write;

use data_encoding::HEXLOWER;
use injixo_authenticator::account::{Draft, Flag};
use injixo_authenticator::otp::{Kind, key, uri};
use injixo_authenticator::secret::Secret;
use serde_json::{Map, Value, json};

#[test]
fn our_own_links_have_their_outcome_fields_flags_and_reason() {
    let file = include_str!("data/links.json");
    let links: Vec<Value> = serde_json::from_str(file).unwrap();
    assert!(links.len() >= 40);
    for entry in links {
        let link = entry["link"].as_str().unwrap();
        match uri::parse(link) {
            Ok(draft) => {
                assert_eq!(Value::Object(fields(&draft)), entry["accept"], "{link}");
                assert_eq!(json!(flags(&draft)), entry["flags"], "{link}");
            }
            Err(error) => assert_eq!(json!(error.to_string()), entry["reject"], "{link}"),
        }
    }
}

#[test]
fn at_least_126_of_the_130_shared_links_agree() {
    let Some(set) = shared("corpus/uris.json") else {
        return;
    };
    let entries = set["otpauth"].as_array().unwrap();
    assert_eq!(entries.len(), 130);

    let mut differing = Vec::new();
    for entry in entries {
        if let Err(difference) = compare(entry) {
            differing.push(format!("{}: {difference}", entry["id"]));
        }
    }
    let agreeing = entries.len() - differing.len();
    println!(
        "{agreeing} of {} links agree; {differing:#?}",
        entries.len()
    );
    assert!(agreeing >= 126, "{differing:#?}");
}

/// A file of the shared sets; nothing, and a line that says so, where they are absent and nobody asked for them.
fn shared(name: &str) -> Option<Value> {
    let Some(sets) = std::env::var_os("ACCEPTANCE_SETS") else {
        assert!(
            std::env::var_os("ACCEPTANCE_REQUIRED").is_none(),
            "ACCEPTANCE_REQUIRED is set, and ACCEPTANCE_SETS names no folder"
        );
        // Past the capture of the test runner: a test that compared nothing must be seen.
        let _ = writeln!(
            std::io::stderr(),
            "the shared sets are absent: nothing was compared with {name}"
        );
        return None;
    };
    let path = std::path::Path::new(&sets).join(name);
    Some(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
}

/// Compares outcome, fields and flags; a key of 80 to 127 bits is a flag of ours that the set does not know.
fn compare(entry: &Value) -> Result<(), String> {
    let recommended = &entry["recommended"];
    let read = uri::parse(entry["uri"].as_str().unwrap());
    let draft = match (recommended["outcome"].as_str().unwrap(), read) {
        ("reject", Err(_)) => return Ok(()),
        ("accept", Ok(draft)) => draft,
        (expected, Ok(_)) => return Err(format!("accepted, not {expected}")),
        (expected, Err(error)) => return Err(format!("refused ({error}), not {expected}")),
    };
    let mut expected = recommended["fields"].as_object().unwrap().clone();
    let secret = expected.remove("secret").unwrap();
    let hex = || {
        json!(key_hex(
            &key::from_base32(secret.as_str().unwrap()).unwrap().0
        ))
    };
    // The one key of thousands of letters is given as Base32 only.
    let _ = expected.entry("secret_hex").or_insert_with(hex);
    let ours = fields(&draft);
    if ours != expected {
        return Err(format!("{ours:?}, not {expected:?}"));
    }
    let empty = Vec::new();
    let expected = recommended["flags"].as_array().unwrap_or(&empty);
    let expected: BTreeSet<&str> = expected.iter().map(|flag| flag.as_str().unwrap()).collect();
    let mut ours = flags(&draft);
    let _ = ours.remove(Flag::SecretBelow128Bits.name());
    if ours != expected {
        return Err(format!("{ours:?}, not {expected:?}"));
    }
    Ok(())
}

fn fields(draft: &Draft) -> Map<String, Value> {
    let otp = &draft.otp;
    let moved_on_by = match otp.kind() {
        Kind::Hotp { counter } => ("counter", json!(counter)),
        Kind::Totp { .. } | Kind::Steam => ("period", json!(otp.period())),
    };
    [
        ("type", json!(otp.kind().name())),
        ("issuer", json!(draft.issuer)),
        ("name", json!(draft.account)),
        ("secret_hex", json!(key_hex(otp.key()))),
        ("algorithm", json!(otp.algorithm().name())),
        ("digits", json!(otp.digits())),
        moved_on_by,
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into_iter()
    .collect()
}

fn flags(draft: &Draft) -> BTreeSet<&'static str> {
    draft.flags.iter().map(|flag| flag.name()).collect()
}

fn key_hex(key: &Secret) -> String {
    HEXLOWER.encode(key.expose())
}
