//! What people read when something goes wrong: every error as a pair of sentences, what happened and what to do about it.

use std::io::ErrorKind;
use std::path::Path;

use crate::account::{self, Flag};
use crate::fl;
use crate::otp::OtpError;
use crate::otp::key::KeyError;
use crate::otp::uri::UriError;
use crate::platform::clipboard::ClipboardError;
use crate::platform::passphrase_file::PrivateFileError;
use crate::platform::paths::NoHome;
use crate::qr::{Failure, NotForSignIn, PayloadKind};
use crate::vault::slot::KeystoreError;
use crate::vault::{AdoptError, ChangeError, CreateError, OpenError, Rollback, SaveError};

/// Two sentences in the chosen language. They hold no key, link or code; at most one wrong character of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What happened.
    pub what: String,
    /// What to do about it.
    pub next: String,
}

impl Words {
    /// Joins the two to one line.
    #[must_use]
    pub fn line(&self) -> String {
        if self.next.is_empty() {
            self.what.clone()
        } else {
            format!("{} {}", self.what, self.next)
        }
    }
}

/// Looks up a pair: the message of that id and the one whose id ends in `-next`.
macro_rules! pair {
    ($what:literal, $next:literal $(, $name:ident = $value:expr)*) => {
        Words { what: fl!($what $(, $name = $value)*), next: fl!($next) }
    };
}

mod backup_codes;
mod backups;
mod browser;
mod clock;
mod copies;
mod pictures;
mod policy;
mod reading;
mod screen;
mod ways;
pub use backup_codes::{
    backup_code_oddity, backup_codes_few, backup_codes_source, intake_error, no_codes_to_paste,
    sheet_not_printed, sheet_not_saved,
};
pub use backups::{backup_error, backup_hangs, restore_error};
pub use browser::browser_error;
pub use clock::{
    check_failure, clock_corrected, clock_dropped, clock_not_kept, clock_offset, clock_over,
    clock_sync, clock_warning, no_clock_check,
};
pub use copies::{
    backup_inside, backup_name, changed_meanwhile, copies_unreadable, copy_inside, path_not_whole,
    preferences_damaged, save_copy_error,
};
pub use pictures::picture_failure_unseen;
pub use policy::{export_off, longest_auto_lock, passphrase_required, policy_fault, set_by};
pub use reading::{no_symbol, not_removed, refused, unfit};
pub use screen::{capture_failure, no_code_on_screen, watched_in_vain};
pub use ways::{demo_has_no_keys, not_printed, page_not_saved, phrase_error, ways_error};

/// Tells why a vault did not open.
#[must_use]
pub fn open_error(error: &OpenError) -> Words {
    match *error {
        OpenError::Missing => pair!("error-vault-missing", "error-vault-missing-next"),
        OpenError::Unreadable(kind) => unreadable(kind),
        OpenError::TooLarge => pair!("error-vault-too-large", "error-vault-too-large-next"),
        OpenError::Damaged => pair!("error-vault-damaged", "error-vault-damaged-next"),
        OpenError::NewerFormat(format) => pair!(
            "error-vault-newer",
            "error-vault-newer-next",
            format = format
        ),
        OpenError::NoSuchWay => pair!("error-no-such-way", "error-no-such-way-next"),
        OpenError::WrongPassphrase => {
            pair!("error-wrong-passphrase", "error-wrong-passphrase-next")
        }
        OpenError::WrongPhrase => pair!("error-wrong-phrase", "error-wrong-phrase-next"),
        OpenError::EntryMissing => pair!("error-entry-missing", "error-entry-missing-next"),
        OpenError::EntryWrong => pair!("error-entry-wrong", "error-entry-wrong-next"),
        OpenError::Keystore(error) => keystore_error(&error),
        OpenError::TooCostly => pair!("error-too-costly", "error-too-costly-next"),
    }
}

/// Tells that the vault file is gone while dated copies of it are there.
#[must_use]
pub fn vault_gone() -> Words {
    pair!("error-vault-gone", "error-vault-gone-next")
}

fn unreadable(kind: ErrorKind) -> Words {
    match kind {
        ErrorKind::PermissionDenied => {
            pair!(
                "error-vault-not-permitted",
                "error-vault-not-permitted-next"
            )
        }
        ErrorKind::IsADirectory => {
            pair!("error-vault-is-folder", "error-vault-is-folder-next")
        }
        ErrorKind::NotADirectory => pair!("error-home-is-file", "error-home-is-file-next"),
        _ => pair!("error-vault-unreadable", "error-vault-unreadable-next"),
    }
}

/// Tells why no vault was made.
#[must_use]
pub fn create_error(error: &CreateError) -> Words {
    match error {
        CreateError::Exists => pair!("error-vault-exists", "error-vault-exists-next"),
        CreateError::EmptyPassphrase => {
            pair!("error-empty-passphrase", "error-empty-passphrase-next")
        }
        CreateError::Keystore(error) => keystore_error(error),
        CreateError::Disk(kind) => disk(*kind),
        CreateError::Busy => pair!("error-busy", "error-busy-next"),
        CreateError::Entropy(_) => pair!("error-entropy", "error-entropy-next"),
    }
}

/// Tells why a change was not saved.
#[must_use]
pub fn save_error(error: &SaveError) -> Words {
    match error {
        SaveError::Change(ChangeError::NoSuchAccount) => {
            pair!("error-account-gone", "error-account-gone-next")
        }
        SaveError::Change(ChangeError::AlreadyThere) => {
            pair!("error-account-there", "error-account-there-next")
        }
        SaveError::Change(ChangeError::LaterTags) => {
            pair!("error-later-tags", "error-later-tags-next")
        }
        SaveError::Change(ChangeError::NoCounter) => {
            pair!("error-no-counter", "error-account-there-next")
        }
        SaveError::Change(ChangeError::NoSuchCode) => {
            pair!("error-backup-code-gone", "error-account-gone-next")
        }
        SaveError::Change(ChangeError::CodeUsed) => {
            pair!("error-backup-code-used", "error-backup-code-used-next")
        }
        SaveError::Change(ChangeError::CodeVoid) => {
            pair!("error-backup-code-void", "error-backup-code-void-next")
        }
        SaveError::Conflict => pair!("error-conflict", "error-conflict-next"),
        SaveError::Busy => pair!("error-busy", "error-busy-next"),
        SaveError::Disk(kind) => disk(*kind),
        SaveError::CopiesFolder => {
            pair!("error-copies-folder", "error-copies-folder-next")
        }
        SaveError::Verify => pair!("error-save-verify", "error-save-verify-next"),
        SaveError::TooLarge => pair!("error-save-too-large", "error-save-too-large-next"),
        SaveError::Entropy(_) => pair!("error-entropy", "error-entropy-next"),
    }
}

fn disk(kind: ErrorKind) -> Words {
    match kind {
        ErrorKind::NotADirectory => pair!("error-home-is-file", "error-home-is-file-next"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            pair!("error-disk-not-permitted", "error-disk-not-permitted-next")
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            pair!("error-disk-full", "error-disk-full-next")
        }
        ErrorKind::AlreadyExists => pair!("error-disk-exists", "error-disk-exists-next"),
        _ => pair!("error-disk", "error-disk-next"),
    }
}

/// Tells why the keyring did not answer.
#[must_use]
pub fn keystore_error(error: &KeystoreError) -> Words {
    match error {
        KeystoreError::NoService => pair!("error-keyring-none", "error-keyring-none-next"),
        KeystoreError::Locked => pair!("error-keyring-locked", "error-keyring-locked-next"),
        KeystoreError::TimedOut => pair!("error-keyring-slow", "error-keyring-slow-next"),
        KeystoreError::Ambiguous => {
            pair!("error-keyring-ambiguous", "error-keyring-ambiguous-next")
        }
        KeystoreError::Unreliable => {
            pair!("error-keyring-unreliable", "error-keyring-unreliable-next")
        }
        KeystoreError::Failed => pair!("error-keyring-failed", "error-keyring-failed-next"),
    }
}

/// Tells why a link cannot make a code.
#[must_use]
pub fn uri_error(error: &UriError) -> Words {
    match error {
        UriError::NotOtpauth => pair!("error-uri-not-otpauth", "error-uri-not-otpauth-next"),
        UriError::TooLong => pair!("error-uri-too-long", "error-uri-ask-again-next"),
        UriError::Type(name) => pair!("error-uri-type", "error-uri-type-next", name = plain(name)),
        UriError::Algorithm(name) => pair!(
            "error-uri-algorithm",
            "error-uri-algorithm-next",
            name = plain(name)
        ),
        UriError::Ambiguous(name) => pair!(
            "error-uri-ambiguous",
            "error-uri-ask-again-next",
            name = plain(name)
        ),
        UriError::NotANumber(name) => pair!(
            "error-uri-not-a-number",
            "error-uri-ask-again-next",
            name = (*name)
        ),
        UriError::Key(error) => key_error(error),
        UriError::Otp(error) => otp_error(error),
    }
}

/// Tells why a text is no key; names the wrong letter, where it stands and what it is easily misread from.
#[must_use]
pub fn key_error(error: &KeyError) -> Words {
    match *error {
        KeyError::Empty => pair!("error-key-empty", "error-key-again-next"),
        KeyError::TooLong => pair!("error-key-too-long", "error-key-again-next"),
        KeyError::TooShort => pair!("error-key-too-short", "error-key-again-next"),
        KeyError::PaddingInside => pair!("error-key-padding", "error-key-again-next"),
        KeyError::NotBase32 {
            character,
            position,
            instead,
        } => {
            let what = fl!(
                "error-key-letter",
                letter = visible(character),
                position = position
            );
            let next = match instead {
                Some(instead) => fl!("error-key-letter-instead", instead = instead.to_string()),
                None => fl!("error-key-again-next"),
            };
            Words { what, next }
        }
    }
}

/// Tells why settings cannot make a code.
#[must_use]
pub fn otp_error(error: &OtpError) -> Words {
    match error {
        OtpError::EmptyKey => pair!("error-key-empty", "error-key-again-next"),
        OtpError::Digits(digits) => pair!(
            "error-otp-digits",
            "error-otp-digits-next",
            digits = digits.to_string()
        ),
        OtpError::Period(period) => pair!(
            "error-otp-period",
            "error-otp-period-next",
            period = period.to_string()
        ),
    }
}

/// Tells why a picture gave no code.
#[must_use]
pub fn picture_failure(failure: &Failure) -> Words {
    match failure {
        Failure::NotAnImage => pair!("error-picture-none", "error-picture-none-next"),
        Failure::TooLarge => pair!("error-picture-too-large", "error-picture-too-large-next"),
        Failure::NoCode => pair!("error-picture-no-code", "error-picture-no-code-next"),
        Failure::Unreadable(_) => {
            pair!("error-picture-unreadable", "error-picture-unreadable-next")
        }
    }
}

/// Tells why none of a picture's codes can become an account.
#[must_use]
pub fn not_for_sign_in(error: &NotForSignIn) -> Words {
    let what = match error {
        NotForSignIn::Unusable(error) => return uri_error(error),
        NotForSignIn::Export(error) => return reading::export_error(*error),
        NotForSignIn::Other(PayloadKind::Microsoft) => {
            return pair!("error-qr-microsoft", "error-qr-microsoft-next");
        }
        NotForSignIn::Other(PayloadKind::Link) => {
            return pair!("error-qr-link", "error-qr-link-next");
        }
        NotForSignIn::Other(PayloadKind::Passkey) => {
            return pair!("error-qr-passkey", "error-qr-passkey-next");
        }
        NotForSignIn::Other(PayloadKind::Wifi) => fl!("error-qr-wifi"),
        NotForSignIn::Other(PayloadKind::Contact) => fl!("error-qr-contact"),
        NotForSignIn::Other(PayloadKind::Text | PayloadKind::Otpauth | PayloadKind::Migration) => {
            fl!("error-qr-text")
        }
    };
    Words {
        what,
        next: fl!("error-qr-next"),
    }
}

/// Tells why a vault file from elsewhere was not taken over.
#[must_use]
pub fn adopt_error(error: &AdoptError) -> Words {
    match error {
        AdoptError::Exists => create_error(&CreateError::Exists),
        AdoptError::NotAVault(error) => open_error(error),
        AdoptError::Busy => create_error(&CreateError::Busy),
        AdoptError::Disk(_) => pair!("error-adopt-disk", "error-adopt-disk-next"),
    }
}

/// Tells that a chosen or dropped file cannot be opened.
#[must_use]
pub fn file_error(_: ErrorKind) -> Words {
    pair!("error-file", "error-file-next")
}

/// Tells that the desktop shows no file chooser.
#[must_use]
pub fn no_chooser() -> Words {
    pair!("error-chooser", "error-chooser-next")
}

/// Tells that an older file stands in the place of the vault, or another one of the same number.
#[must_use]
pub fn rollback(rollback: &Rollback) -> Words {
    let (file, seen) = (rollback.file, rollback.seen);
    let what = if file == seen {
        fl!("cli-rollback-twin", seen = seen)
    } else {
        fl!("cli-rollback", file = file, seen = seen)
    };
    Words {
        what,
        next: fl!("error-rollback-next"),
    }
}

/// Tells that something went wrong inside the program.
#[must_use]
pub fn job_lost() -> Words {
    pair!("error-inside", "error-inside-next")
}

/// Tells that what a person chose in the settings was not saved.
#[must_use]
pub fn preferences_not_kept(_: ErrorKind) -> Words {
    pair!("error-preferences", "error-preferences-next")
}

/// Tells that nothing on the clipboard could be an account.
#[must_use]
pub fn nothing_to_paste() -> Words {
    pair!("error-paste-nothing", "error-paste-nothing-next")
}

/// Tells that the clipboard does not answer.
#[must_use]
pub fn clipboard_error(_: &ClipboardError) -> Words {
    pair!("error-clipboard", "error-clipboard-next")
}

/// Tells why a passphrase file was not taken.
#[must_use]
pub fn private_file_error(error: &PrivateFileError, file: &Path) -> Words {
    let file = file.display().to_string();
    match error {
        PrivateFileError::OthersCanRead => {
            pair!(
                "error-private-others",
                "error-private-others-next",
                file = file
            )
        }
        PrivateFileError::Missing => {
            pair!(
                "error-private-missing",
                "error-private-missing-next",
                file = file
            )
        }
        PrivateFileError::NotAFile => {
            pair!("error-private-not-file", "error-private-next", file = file)
        }
        PrivateFileError::TooLarge => {
            pair!("error-private-too-large", "error-private-next", file = file)
        }
        PrivateFileError::Unreadable(ErrorKind::PermissionDenied) => {
            pair!(
                "error-private-not-permitted",
                "error-private-not-permitted-next",
                file = file
            )
        }
        PrivateFileError::Unreadable(_) => {
            pair!(
                "error-private-unreadable",
                "error-private-missing-next",
                file = file
            )
        }
        PrivateFileError::NotUtf8 => {
            pair!("error-private-not-text", "error-private-next", file = file)
        }
        PrivateFileError::Empty => {
            pair!("error-private-empty", "error-private-next", file = file)
        }
    }
}

/// Tells that the system names no home folder.
#[must_use]
pub fn no_home(_: &NoHome) -> Words {
    pair!("error-no-home", "error-no-home-next")
}

/// Where a sheet with backup codes lies. Whether others can read it there is known only where the file itself says so.
#[must_use]
pub fn sheet_saved(file: &Path) -> String {
    let folder = file.parent().unwrap_or(file).display().to_string();
    match cfg!(unix) {
        true => fl!("backup-codes-sheet-saved", folder = folder),
        false => fl!("backup-codes-sheet-placed", folder = folder),
    }
}

/// Says what a person should know about an account that works all the same.
#[must_use]
pub fn flag(flag: Flag) -> String {
    match flag {
        Flag::NoIssuer => fl!("flag-no-issuer"),
        Flag::IssuerMismatch => fl!("flag-issuer-mismatch"),
        Flag::SecretBelow80Bits => fl!("flag-secret-below-80-bits"),
        Flag::SecretBelow128Bits => fl!("flag-secret-below-128-bits"),
        Flag::NoncanonicalSecretLength => fl!("flag-noncanonical-secret-length"),
        Flag::NonzeroTrailingBits => fl!("flag-nonzero-trailing-bits"),
        Flag::UnusualDigits => fl!("flag-unusual-digits"),
        Flag::UnusualPeriod => fl!("flag-unusual-period"),
        Flag::HotpWithoutCounter => fl!("flag-hotp-without-counter"),
        Flag::ControlOrBidiCharactersRemoved => fl!("flag-control-characters"),
        Flag::PeriodNotExported => fl!("flag-period-not-exported"),
    }
}

/// Shows a character that may be invisible or move the text around.
fn visible(character: char) -> String {
    let alone = character.to_string();
    if character.is_whitespace() || account::clean_name(&alone).0.is_empty() {
        format!("U+{:04X}", u32::from(character))
    } else {
        alone
    }
}

fn plain(name: &str) -> String {
    account::clean_name(name).0
}
