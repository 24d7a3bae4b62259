//! What people read about backup codes: what is odd about a line, why nothing was read, how to get new ones.

use std::io::ErrorKind;

use crate::account::Account;
use crate::backup_codes::{EXPECTED_LENGTH, IntakeError, Oddity, Source, What};
use crate::fl;
use crate::words::Words;

/// Says what is odd about a line; none of its text is repeated.
#[must_use]
pub fn backup_code_oddity(oddity: &Oddity) -> String {
    let line = oddity.line;
    match oddity.what {
        What::Duplicate(before) => fl!("codes-odd-duplicate", line = line, before = before),
        What::OtherShape(EXPECTED_LENGTH) => fl!("codes-odd-shape-letters", line = line),
        What::OtherShape(length) => fl!("codes-odd-shape", line = line, length = length),
        What::Length(length) => fl!("codes-odd-length", line = line, length = length),
        What::Letters => fl!("codes-odd-letters", line = line),
        What::WordsBeside => fl!("codes-odd-words-beside", line = line),
        What::TooShort(length) => fl!("codes-odd-too-short", line = line, length = length),
        What::TooLong(length) => fl!("codes-odd-too-long", line = line, length = length),
        What::Ambiguous => fl!("codes-odd-ambiguous", line = line),
        What::Unclear => fl!("codes-odd-unclear", line = line),
        What::Words => fl!("codes-odd-words", line = line),
    }
}

/// Tells why a text was not read at all.
#[must_use]
pub fn intake_error(error: &IntakeError) -> Words {
    match error {
        IntakeError::TooLong => pair!("error-codes-too-long", "error-codes-next"),
        IntakeError::NotText => pair!("error-codes-not-text", "error-codes-next"),
    }
}

/// Tells that the clipboard holds no text.
#[must_use]
pub fn no_codes_to_paste() -> Words {
    pair!("error-codes-paste", "error-codes-next")
}

/// Tells that few codes are left, and how to get new ones.
#[must_use]
pub fn backup_codes_few(account: &Account) -> Words {
    let left = account.backup_codes.left().unwrap_or_default();
    let what = fl!("backup-codes-few", count = left);
    let next = match account.issuer.to_lowercase() {
        issuer if issuer.is_empty() || issuer.contains("injixo") => fl!("backup-codes-few-injixo"),
        _ => fl!("backup-codes-few-other", service = account.issuer.as_str()),
    };
    Words { what, next }
}

/// Names where a set came from.
#[must_use]
pub fn backup_codes_source(source: &Source) -> String {
    match source {
        Source::Pasted => fl!("backup-codes-pasted"),
        Source::File => fl!("backup-codes-from-file"),
        Source::Typed => fl!("backup-codes-typed"),
        Source::Unknown(name) => crate::account::clean_name(name).0,
    }
}

/// Tells why the sheet was not written.
#[must_use]
pub fn sheet_not_saved(kind: ErrorKind) -> Words {
    match kind {
        ErrorKind::AlreadyExists => pair!("error-sheet-exists", "error-sheet-exists-next"),
        _ => pair!("error-not-saved-page", "error-sheet-next"),
    }
}

/// Tells that the sheet was not printed.
#[must_use]
pub fn sheet_not_printed() -> Words {
    pair!("error-not-printed", "error-sheet-not-printed-next")
}
