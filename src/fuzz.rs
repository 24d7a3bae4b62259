//! What must hold for any bytes at all, one function for each reader: fuzzed by `fuzz/`, replayed over its corpus by the tests.
//!
//! No bytes make a reader panic; what was read, written and read again is the same; no error and no `Debug` shows a secret.

#![allow(clippy::panic, reason = "the assertions are what the fuzzer looks for")]

use std::fmt::Debug;

use data_encoding::{BASE32_NOPAD, BASE64};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::account::{Account, AccountId, Draft};
use crate::backup_codes::Intake;
use crate::clock::UnixTime;
use crate::otp::{migration, uri};
use crate::preferences::Preferences;
use crate::qr::{Failure, Limits, Picture, Pixels, Region};
use crate::secret::Secret;
use crate::vault::{Contents, RecoveryPhrase, format, payload, wrap};

/// A function that a fuzzer calls with any bytes.
pub type Target = fn(&[u8]);

/// Every target and its name: that of its program in `fuzz/fuzz_targets` and of its folder in `fuzz/corpus`.
pub const TARGETS: [(&str, Target); 9] = [
    ("backup_codes", backup_codes),
    ("keyring_entry", keyring_entry),
    ("migration", migration),
    ("otpauth", otpauth),
    ("pixels", pixels),
    ("preferences", preferences),
    ("recovery_phrase", recovery_phrase),
    ("vault_header", vault_header),
    ("vault_payload", vault_payload),
];

/// A key that no input holds by chance.
const CANARY: &str = "CANARYKEYTHATNOLINKHOLDS234567QX";

/// The open part of a vault file: as a whole file, and as the header's JSON alone.
pub fn vault_header(bytes: &[u8]) {
    header_of(bytes);
    if bytes.len() <= format::MAX_HEADER {
        let mut file = Vec::with_capacity(format::PREFIX + bytes.len());
        file.extend_from_slice(&format::MAGIC);
        file.extend_from_slice(&format::VERSION.to_le_bytes());
        file.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        file.extend_from_slice(bytes);
        header_of(&file);
    }
}

fn header_of(file: &[u8]) {
    if let Ok(parts) = format::split(file) {
        let joined = [parts.associated, parts.nonce.as_slice(), parts.sealed].concat();
        assert_eq!(joined, file, "a file taken apart is the file");
    }
    let Ok((header, end)) = format::head(file) else {
        return;
    };
    assert!(end <= file.len());
    let Some(written) = format::start(&header) else {
        // Written out in full a header may be a little longer than it was: only near the limit.
        assert!(2 * end > format::MAX_HEADER, "a header that is not written");
        return;
    };
    let Ok((again, end)) = format::head(&written) else {
        panic!("a written header is not read");
    };
    assert_eq!(end, written.len());
    assert_eq!(again.vault_id, header.vault_id);
    assert_eq!(again.created, header.created);
    assert_eq!(again.revision, header.revision);
    assert_eq!(again.parent, header.parent);
    assert_eq!(again.slots, header.slots);
    assert_eq!(again.unknown, header.unknown);
    assert_eq!(format::start(&again), Some(written));
}

/// The contents of a vault, opened.
pub fn vault_payload(bytes: &[u8]) {
    let Ok(contents) = payload::read(bytes) else {
        return;
    };
    hides_the_keys(&contents);
    let again = saved_and_read(&contents);
    // What was set aside is tried anew: an entry in the wrong list comes to the right one then, and nothing else moves.
    assert!(again.accounts.starts_with(&contents.accounts));
    assert!(again.archive.starts_with(&contents.archive));
    assert!(again.trash.starts_with(&contents.trash));
    assert_eq!(entries(&again), entries(&contents), "an entry is lost");
    assert!(again.unknown == contents.unknown);
    if again.set_aside.len() == contents.set_aside.len() {
        assert!(again == contents, "contents change when they are saved");
    }
    assert!(saved_and_read(&again) == again, "contents never settle");
}

fn entries(contents: &Contents) -> usize {
    let kept = contents.accounts.len() + contents.archive.len();
    kept + contents.trash.len() + contents.set_aside.len()
}

fn saved_and_read(contents: &Contents) -> Contents {
    let Some(written) = payload::write(contents) else {
        panic!("contents that are not written");
    };
    assert!(written.len() >= 16 * 1024);
    let Ok(again) = payload::read(&written) else {
        panic!("written contents are not read");
    };
    again
}

fn hides_the_keys(contents: &Contents) {
    let shown = format!("{contents:?} {:?}", contents.accounts);
    let archived = contents.archive.iter().map(|archived| &archived.account);
    let trashed = contents.trash.iter().map(|trashed| &trashed.account);
    for account in contents.accounts.iter().chain(archived).chain(trashed) {
        let key = BASE32_NOPAD.encode(account.otp.key().expose());
        let elsewhere = [&account.issuer, &account.account];
        let hidden = key.len() < 16 || elsewhere.iter().any(|name| name.contains(&key));
        assert!(hidden || !shown.contains(&key), "Debug shows a key");
    }
}

/// An `otpauth://` or `steam://` link.
pub fn otpauth(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let _ = uri::looks_like_link(text);
    if let Ok(draft) = uri::parse(text) {
        let link = written(draft.clone());
        // Names outside ASCII take nine letters for three bytes: such a link may be too long to be read.
        if link.len() <= uri::MAX_LEN {
            let Ok(again) = link
                .expose_text()
                .map_or(Err(uri::UriError::NotOtpauth), uri::parse)
            else {
                panic!("a written link is not read");
            };
            assert_eq!(unflagged(again), unflagged(draft), "a link changes");
        }
    }
    if !text.to_uppercase().contains(&CANARY[..8]) {
        let joint = if text.contains('?') { '&' } else { '?' };
        match uri::parse(&format!("{text}{joint}secret={CANARY}")) {
            Ok(draft) => hides_the_canary(&draft),
            Err(error) => {
                hides_the_canary(&error);
                assert!(!error.to_string().contains(CANARY), "an error shows a key");
            }
        }
    }
}

/// Google's export: as a whole link, and as the message in it.
pub fn migration(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        exported(text);
    }
    let data = BASE64.encode(bytes);
    exported(&format!("otpauth-migration://offline?data={data}"));
}

fn exported(link: &str) {
    let part = match migration::parse(link) {
        Ok(part) => part,
        Err(error) => {
            let shown = format!("{error:?}");
            assert!(
                shown.chars().all(char::is_alphabetic),
                "an error shows data"
            );
            return;
        }
    };
    let (index, size) = part.place();
    assert!(index < size && size <= 100 && part.entries.len() <= migration::MAX_ENTRIES);
    let shown = format!("{part:?}");
    let mut accounts = Vec::new();
    for draft in part.entries.into_iter().flatten() {
        let key = BASE32_NOPAD.encode(draft.otp.key().expose());
        assert!(key.len() < 16 || !shown.contains(&key), "Debug shows a key");
        let account = Account::from_draft(AccountId(Uuid::nil()), draft, UnixTime(0));
        assert_eq!(
            migration::unfit(&account),
            None,
            "what was read is not written"
        );
        accounts.push(account);
    }
    // Base64 of what was read may be longer than it was, with names mended.
    let written = migration::write(&accounts, index, size);
    if accounts.is_empty() || written.len() > migration::MAX_LEN {
        return;
    }
    let Ok(again) = written
        .expose_text()
        .map_or(Err(migration::MigrationError::Damaged), migration::parse)
    else {
        panic!("a written export is not read");
    };
    assert_eq!(again.place(), (index, size));
    assert_eq!(again.entries.len(), accounts.len());
    for (again, account) in again.entries.into_iter().zip(accounts) {
        let Ok(again) = again else {
            panic!("a written account is not read");
        };
        assert_eq!(again.otp, account.otp, "an account changes");
        assert_eq!(
            (again.issuer, again.account),
            (account.issuer, account.account)
        );
    }
}

fn written(draft: Draft) -> Secret {
    uri::write(&Account::from_draft(
        AccountId(Uuid::nil()),
        draft,
        UnixTime(0),
    ))
}

fn unflagged(draft: Draft) -> Draft {
    Draft {
        flags: Vec::new(),
        ..draft
    }
}

fn hides_the_canary(value: &impl Debug) {
    let shown = format!("{value:?} {value:#?}").to_uppercase();
    assert!(!shown.contains(CANARY), "Debug shows a key");
}

/// Raw pixels: the first byte says how wide the picture is, the second how large each of the grey cells after them is
/// drawn, so that a code of a few hundred bytes can be found in them.
pub fn pixels(bytes: &[u8]) {
    let [columns, scale, cells @ ..] = bytes else {
        return;
    };
    let (columns, scale) = (usize::from(*columns).max(1), usize::from(*scale % 5) + 1);
    let (width, height) = (columns * scale, cells.len() / columns * scale);
    let mut rgba = Zeroizing::new(Vec::with_capacity(width * height * 4));
    for y in 0..height {
        for x in 0..width {
            let grey = cells[y / scale * columns + x / scale];
            rgba.extend([grey, grey, grey, 255]);
        }
    }
    let pixels = Pixels {
        width: width as u32,
        height: height as u32,
        rgba,
    };
    let picture = match Picture::from_pixels(pixels, Limits::default()) {
        Ok(picture) => picture,
        Err(failure) => {
            assert_eq!((failure, height), (Failure::NotAnImage, 0));
            return;
        }
    };
    let lies_inside = |region: Region| {
        let right = u64::from(region.left) + u64::from(region.width);
        let below = u64::from(region.top) + u64::from(region.height);
        assert!(right <= width as u64 && below <= height as u64);
        let crop = picture.crop(region, 40);
        assert!(crop.width() <= 40 && crop.height() <= 40);
    };
    match picture.codes() {
        Ok(codes) => {
            assert!(!codes.is_empty());
            for (index, code) in codes.iter().enumerate() {
                lies_inside(code.region);
                let again = codes[..index]
                    .iter()
                    .any(|other| other.payload == code.payload);
                assert!(!again, "a code is read twice");
                let text = code.payload.expose_text();
                let shown = format!("{code:?}");
                assert!(
                    text.len() < 16 || !shown.contains(text),
                    "Debug shows a code"
                );
            }
        }
        Err(Failure::Unreadable(region)) => lies_inside(region),
        Err(failure) => assert_eq!(failure, Failure::NoCode),
    }
}

/// `preferences.json`.
pub fn preferences(bytes: &[u8]) {
    let read = Preferences::from_json(bytes);
    let written = read.to_json();
    let again = Preferences::from_json(&written);
    assert_eq!(again, read, "preferences change when they are saved");
    assert_eq!(again.to_json(), written);
}

/// What a keyring gives back for a vault.
pub fn keyring_entry(bytes: &[u8]) {
    let line = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    match wrap::entry_key(&Secret::new(bytes.to_vec())) {
        Some(key) => {
            assert_eq!(key.len(), 32);
            assert_eq!(BASE64.encode(key.expose()).as_bytes(), line);
        }
        None => {
            let good = BASE64
                .decode(line)
                .is_ok_and(|key| key.len() == 32 && BASE64.encode(&key).as_bytes() == line);
            assert!(!good, "a good entry is refused");
        }
    }
}

/// Backup codes as a person pastes them.
pub fn backup_codes(bytes: &[u8]) {
    let Ok(found) = Intake::read(bytes) else {
        return;
    };
    let texts: Vec<&str> = found
        .codes()
        .iter()
        .filter_map(Secret::expose_text)
        .collect();
    assert_eq!(texts.len(), found.codes().len());
    for (place, text) in texts.iter().enumerate() {
        assert!((6..=16).contains(&text.len()), "a code of another length");
        assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        let before = &texts[..place];
        assert!(!before.iter().any(|it| it.eq_ignore_ascii_case(text)));
    }
    let lines = 1 + bytes.len();
    assert!(found.oddities().is_sorted_by_key(|oddity| oddity.line));
    assert!(
        found
            .oddities()
            .iter()
            .all(|it| (1..=lines).contains(&it.line))
    );
    let shown = format!("{found:?}");
    assert!(
        texts
            .iter()
            .all(|text| text.len() < 10 || !shown.contains(text))
    );
    // Letters alone are taken for a word where nothing beside them says otherwise.
    if texts
        .iter()
        .all(|text| text.bytes().any(|byte| byte.is_ascii_digit()))
    {
        let again = Intake::read(texts.join("\n").as_bytes());
        let same = again.is_ok_and(|again| again.codes() == found.codes());
        assert!(same, "codes change when they are written one a line");
    }
}

/// A recovery phrase as a person types or pastes it.
pub fn recovery_phrase(bytes: &[u8]) {
    let phrase = match RecoveryPhrase::read(&Secret::new(bytes.to_vec())) {
        Ok(phrase) => phrase,
        Err(error) => {
            // Nothing of what was typed: kinds of errors, and numbers.
            let shown = format!("{error:?}").replace(|it: char| it.is_ascii_digit(), "");
            let kinds = ["WordCount()", "UnknownWord()", "Checksum", "NotText"];
            assert!(kinds.contains(&&*shown), "an error shows words");
            return;
        }
    };
    let words = phrase.words();
    assert!(words.iter().all(|word| !word.is_empty()));
    for joint in [" ", "\n", ", ", " 7. "] {
        let typed = Secret::from_text(words.join(joint).to_uppercase());
        assert!(
            RecoveryPhrase::read(&typed).is_ok_and(|again| again == phrase),
            "a phrase changes when it is written down"
        );
    }
    let shown = format!("{phrase:?}");
    assert!(words.iter().all(|word| !shown.contains(word)));
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_corpus_of_every_target_holds() {
        for (name, target) in TARGETS {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../../fuzz/corpus")
                .join(name);
            let mut inputs = 0;
            for input in std::fs::read_dir(&folder).unwrap() {
                let path = input.unwrap().path();
                let bytes = std::fs::read(&path).unwrap();
                let outcome = std::panic::catch_unwind(|| target(&bytes));
                assert!(outcome.is_ok(), "{name} fails on {}", path.display());
                inputs += 1;
            }
            assert!(inputs >= 10, "{name} has a corpus of {inputs}");
        }
    }

    #[test]
    fn every_target_has_its_program() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/fuzz_targets");
        let mut programs: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path())
            .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        programs.sort();
        assert_eq!(programs, TARGETS.map(|(name, _)| name));
    }
}
