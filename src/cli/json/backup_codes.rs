//! The JSON documents of `backup-codes`.

use serde::Serialize;

use crate::account::Account;
use crate::backup_codes::{Intake, Oddity, Set, What};
use crate::cli::output;

/// Whose codes they are.
#[derive(Serialize)]
pub struct Whose {
    pub id: String,
    pub issuer: String,
    pub account: String,
}

impl Whose {
    pub fn of(account: &Account) -> Self {
        Self {
            id: account.id.to_string(),
            issuer: account.issuer.clone(),
            account: account.account.clone(),
        }
    }
}

/// What `backup-codes add` gives.
#[derive(Serialize)]
pub struct BackupCodesAdded {
    pub account: Whose,
    pub found: usize,
    pub expected: usize,
    pub oddities: Vec<OddLine>,
    pub added: bool,
    pub left: Option<usize>,
}

impl BackupCodesAdded {
    pub fn of(account: &Account, intake: &Intake, added: bool) -> Self {
        Self {
            account: Whose::of(account),
            found: intake.codes().len(),
            expected: crate::backup_codes::EXPECTED,
            oddities: intake.oddities().iter().map(OddLine::of).collect(),
            added,
            left: account.backup_codes.left(),
        }
    }
}

/// Something about a line.
#[derive(Serialize)]
pub struct OddLine {
    pub line: usize,
    pub kind: &'static str,
    pub kept: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub characters: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_as_line: Option<usize>,
}

impl OddLine {
    fn of(oddity: &Oddity) -> Self {
        let (characters, same_as_line) = match oddity.what {
            What::OtherShape(length)
            | What::Length(length)
            | What::TooShort(length)
            | What::TooLong(length) => (Some(length), None),
            What::Duplicate(line) => (None, Some(line)),
            _ => (None, None),
        };
        Self {
            line: oddity.line,
            kind: oddity.what.name(),
            kept: oddity.what.is_kept(),
            characters,
            same_as_line,
        }
    }
}

/// What `backup-codes show` gives.
#[derive(Serialize)]
pub struct BackupCodes<'a> {
    pub account: Whose,
    pub sets: Vec<BackupCodeSet<'a>>,
}

/// One set.
#[derive(Serialize)]
pub struct BackupCodeSet<'a> {
    pub id: String,
    pub made: String,
    pub source: &'a str,
    pub voided: Option<String>,
    pub codes: Vec<BackupCode<'a>>,
}

impl<'a> BackupCodeSet<'a> {
    pub fn of(set: &'a Set) -> Self {
        let codes = (1..).zip(&set.codes);
        Self {
            id: set.id.to_string(),
            made: output::date(set.made),
            source: set.source.name(),
            voided: set.voided.map(output::date),
            codes: codes
                .map(|(number, code)| BackupCode {
                    number,
                    code: code.text.expose_text().unwrap_or_default(),
                    used: code.used.map(output::date),
                })
                .collect(),
        }
    }
}

/// One code.
#[derive(Serialize)]
pub struct BackupCode<'a> {
    pub number: usize,
    pub code: &'a str,
    pub used: Option<String>,
}

/// What `backup-codes status` gives.
#[derive(Serialize)]
pub struct BackupCodesStatus {
    pub account: Whose,
    pub left: Option<usize>,
    pub codes: usize,
    pub used: usize,
    pub few: bool,
    pub made: Option<String>,
    pub source: Option<String>,
    pub void_sets: usize,
}

impl BackupCodesStatus {
    pub fn of(account: &Account) -> Self {
        let kept = &account.backup_codes;
        let set = kept.current();
        let codes = set.map_or(0, |set| set.codes.len());
        Self {
            account: Whose::of(account),
            left: kept.left(),
            codes,
            used: codes - kept.left().unwrap_or_default(),
            few: kept.are_few(),
            made: set.map(|set| output::date(set.made)),
            source: set.map(|set| set.source.name().to_owned()),
            void_sets: kept.sets.len() - kept.valid().count(),
        }
    }
}

/// What `backup-codes use` gives.
#[derive(Serialize)]
pub struct BackupCodeUsed<'a> {
    pub account: Whose,
    pub code: &'a str,
    pub number: usize,
    pub used: Option<String>,
    pub left: Option<usize>,
}

/// What `backup-codes export` gives.
#[derive(Serialize)]
pub struct BackupCodesExported {
    pub account: Whose,
    pub file: Option<String>,
    pub format: &'static str,
    pub codes: usize,
}
