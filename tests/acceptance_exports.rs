//! Every export link of the acceptance set gives the accounts that its set says, or is refused where it says so.

#![allow(clippy::unwrap_used, reason = "only tests, and what they share")]

use std::io::Write;

use data_encoding::{BASE64, HEXLOWER};
use injixo_authenticator::account::Draft;
use injixo_authenticator::otp::Kind;
use injixo_authenticator::otp::migration::{self, Part};
use serde_json::{Value, json};

#[test]
fn all_32_shared_exports_agree() {
    let Some(set) = shared() else {
        return;
    };
    let entries = set["migration"].as_array().unwrap();
    assert_eq!(entries.len(), 32);
    let differing: Vec<String> = entries
        .iter()
        .filter_map(|entry| {
            let difference = compare(entry).err()?;
            Some(format!("{}: {difference}", entry["id"]))
        })
        .collect();
    let agreeing = entries.len() - differing.len();
    println!("{agreeing} of {} exports agree", entries.len());
    assert!(differing.is_empty(), "{differing:#?}");
}

fn shared() -> Option<Value> {
    let Some(sets) = std::env::var_os("ACCEPTANCE_SETS") else {
        assert!(
            std::env::var_os("ACCEPTANCE_REQUIRED").is_none(),
            "ACCEPTANCE_REQUIRED is set, and ACCEPTANCE_SETS names no folder"
        );
        // Past the capture of the test runner: a test that compared nothing must be seen.
        let _ = writeln!(
            std::io::stderr(),
            "the shared sets are absent: no export was compared"
        );
        return None;
    };
    let path = std::path::Path::new(&sets).join("corpus/uris.json");
    Some(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
}

/// Where the set's own decoder and its recommendation differ, the recommendation counts.
fn compare(entry: &Value) -> Result<(), String> {
    let read = migration::parse(&link(entry));
    let decoded = &entry["decoded"];
    let part = match (entry["id"].as_str().unwrap(), read) {
        // 3000 accounts in one link: refused. Nothing but numbers of parts: no account.
        ("M45" | "M44", Err(_)) => return Ok(()),
        // A name that is no UTF-8 is read as well as it can be.
        ("M42", Ok(part)) => {
            return match part.entries.as_slice() {
                [Ok(draft)] if draft.account.ends_with("alice") => Ok(()),
                _ => Err("not one account".to_owned()),
            };
        }
        // A scheme is one in capitals too.
        ("M50", Ok(part)) => {
            return match part.entries.as_slice() {
                [Ok(draft)] if draft.account == "alice" => Ok(()),
                _ => Err("not one account".to_owned()),
            };
        }
        (_, Err(_)) if !decoded["reject"].is_null() => return Ok(()),
        (_, Err(error)) => return Err(format!("refused: {error}")),
        (_, Ok(_)) if !decoded["reject"].is_null() => return Err("accepted".to_owned()),
        (_, Ok(part)) => part,
    };
    same(
        "numbers",
        &numbers(&part),
        &json!({
            "version": decoded["version"],
            "batch_size": decoded["batch_size"],
            "batch_index": decoded["batch_index"],
            "batch_id": decoded["batch_id"],
        }),
    )?;
    let expected = decoded["entries"].as_array().unwrap();
    same("count", &json!(part.entries.len()), &json!(expected.len()))?;
    for (read, expected) in part.entries.iter().zip(expected) {
        // The set's decoder takes what can make no code; its recommendation is to refuse that entry.
        let usable = expected["secret"] != "" && expected["algorithm"] != "MD5";
        match read {
            Ok(draft) if usable => same("account", &fields(draft), &without_control(expected))?,
            Err(_) if !usable => {}
            Ok(_) => return Err("an entry without a code is taken".to_owned()),
            Err(refused) => return Err(refused.reason.to_string()),
        }
    }
    Ok(())
}

/// The link of 3000 accounts is cut in the set: here it is made anew out of the entry that it repeats.
fn link(entry: &Value) -> String {
    let link = entry["uri"].as_str().unwrap();
    if !link.contains("...") {
        return link.to_owned();
    }
    let one = BASE64.decode(b"Ch8KCkhlbGxvId6tvu8SBWFsaWNlGgRBQ01FIAEoATAC");
    let many = BASE64.encode(&one.unwrap().repeat(3000));
    format!("otpauth-migration://offline?data={many}")
}

fn same(what: &str, ours: &Value, theirs: &Value) -> Result<(), String> {
    match ours == theirs {
        true => Ok(()),
        false => Err(format!("{what} {ours} instead of {theirs}")),
    }
}

fn numbers(part: &Part) -> Value {
    json!({
        "version": part.version,
        "batch_size": part.size,
        "batch_index": part.index,
        "batch_id": part.batch,
    })
}

fn fields(draft: &Draft) -> Value {
    let mut fields = json!({
        "issuer": draft.issuer,
        "name": draft.account,
        "secret_hex": HEXLOWER.encode(draft.otp.key().expose()),
        "algorithm": draft.otp.algorithm().name(),
        "digits": draft.otp.digits(),
        "type": draft.otp.kind().name(),
    });
    match draft.otp.kind() {
        Kind::Hotp { counter } => fields["counter"] = json!(counter),
        _ => fields["period"] = json!(draft.otp.period()),
    }
    fields
}

/// Names as the set has them, but for control characters, which it keeps and recommends to remove.
fn without_control(expected: &Value) -> Value {
    let mut fields = expected.clone();
    let _ = fields.as_object_mut().unwrap().remove("secret");
    let name: String = expected["name"].as_str().unwrap().into();
    fields["name"] = json!(name.replace(char::is_control, ""));
    fields
}
