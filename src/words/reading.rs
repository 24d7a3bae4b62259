//! What people read about codes that were read among others and cannot be used, and about Google's export.

use super::{Words, clipboard_error, plain, uri_error};
use crate::fl;
use crate::otp::migration::{EntryError, MigrationError, Unfit};
use crate::platform::leftover::RemoveError;
use crate::qr::{Reason, Refused};

/// Names an account that cannot be used, in one line with the reason.
#[must_use]
pub fn refused(refused: &Refused) -> String {
    let why = match &refused.reason {
        Reason::Link(error) => uri_error(error).what,
        Reason::Export(error) => export_error(*error).what,
        Reason::Entry(error) => entry_error(*error),
    };
    let name = match (plain(&refused.issuer), plain(&refused.account)) {
        (issuer, account) if issuer.is_empty() && account.is_empty() => return why,
        (issuer, account) if issuer.is_empty() || account.is_empty() => issuer + &account,
        (issuer, account) => format!("{issuer} ({account})"),
    };
    format!("{name}: {why}")
}

/// Tells why an export cannot be read.
pub(super) fn export_error(error: MigrationError) -> Words {
    match error {
        MigrationError::NotMigration | MigrationError::Damaged => {
            pair!("error-export-damaged", "error-export-damaged-next")
        }
        MigrationError::TooLarge => pair!("error-export-large", "error-export-damaged-next"),
        MigrationError::Empty => pair!("error-export-empty", "error-export-empty-next"),
    }
}

fn entry_error(error: EntryError) -> String {
    match error {
        EntryError::NoKey => fl!("error-entry-no-key"),
        EntryError::Md5 => fl!("error-entry-md5"),
        EntryError::Unknown(_) => fl!("error-entry-unknown"),
        EntryError::Counter => fl!("error-entry-counter"),
        EntryError::Damaged => fl!("error-entry-damaged"),
    }
}

/// Tells why what still shows a key was not removed.
#[must_use]
pub fn not_removed(error: RemoveError) -> Words {
    match error {
        RemoveError::OtherFile => pair!("error-remove-other", "error-remove-next"),
        RemoveError::File(_) => pair!("error-remove-file", "error-remove-next"),
        RemoveError::Clipboard(error) => clipboard_error(&error),
    }
}

/// Tells that an account is too long for a QR code.
#[must_use]
pub fn no_symbol() -> Words {
    pair!("error-symbol", "error-symbol-next")
}

/// Says why Google's format cannot carry an account.
#[must_use]
pub fn unfit(reason: Unfit) -> String {
    match reason {
        Unfit::Steam => fl!("unfit-steam"),
        Unfit::Digits => fl!("unfit-digits"),
        Unfit::Period => fl!("unfit-period"),
        Unfit::Counter => fl!("unfit-counter"),
        Unfit::TooLong => fl!("unfit-too-long"),
    }
}
