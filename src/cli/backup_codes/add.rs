//! `backup-codes add`: a set out of a text, after what is odd about it was told.

use std::fs::File;
use std::io::{BufRead, ErrorKind, IsTerminal, stdin};
use std::path::Path;

use zeroize::Zeroizing;

use crate::account::Account;
use crate::backup_codes::{EXPECTED, Intake, IntakeError, MAX_BYTES, Set, SetId, Source};
use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{ask, choose, input, json, output, save, unlock};
use crate::fl;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::secret::Secret;
use crate::vault::Change;
use crate::words;

pub fn run(arguments: &arguments::AddBackupCodes, global: &Global) -> Result<Exit, Stop> {
    let file = arguments.file.as_deref().filter(|it| *it != Path::new("-"));
    let (text, source) = match file {
        Some(file) => (from_file(file)?, Source::File),
        None => from_stdin()?,
    };
    let intake = Intake::read(text.expose()).map_err(refused)?;
    let mut session = unlock::open(global)?;
    let account = choose::one(&arguments.query, session.contents())?.clone();
    let told = Told {
        intake: &intake,
        json: arguments.json,
    };
    if intake.codes().is_empty() {
        told.tell(&account, false)?;
        return Err(Stop::with(Exit::NotFound, fl!("cli-backup-codes-nothing")));
    }
    let now = time::now();
    let id = SetId::random(&mut OsEntropy)?;
    let set = Set::new(id, now, source, intake.codes().to_vec());
    if account.backup_codes.valid().any(|it| it.same_codes(&set)) {
        told.tell(&account, false)?;
        output::note(&fl!("backup-codes-same"));
        return Ok(Exit::Done);
    }
    if !intake.is_as_expected() && !arguments.yes {
        if !output::can_ask() {
            told.tell(&account, false)?;
        } else if !arguments.json {
            told.tell(&account, true)?;
        }
        ask::go_on(&fl!("cli-backup-codes-ask"), false)?;
    } else if !arguments.json {
        told.tell(&account, true)?;
    }
    let void = account.backup_codes.left();
    let change = Change::AddBackupCodes {
        id: account.id,
        set: Box::new(set),
        at: now,
    };
    save::commit(&mut session, &change, global)?;
    let account = session.contents().account(account.id).unwrap_or(&account);
    if arguments.json {
        told.tell(account, true)?;
    }
    let (name, count) = (super::name(account), intake.codes().len());
    output::note(&fl!("cli-backup-codes-added", name = name, count = count));
    if let Some(left) = void {
        output::note(&fl!("backup-codes-voided", count = left));
    }
    Ok(Exit::Done)
}

struct Told<'a> {
    intake: &'a Intake,
    json: bool,
}

impl Told<'_> {
    /// Tells what was found, and each oddity.
    fn tell(&self, account: &Account, added: bool) -> Result<(), Stop> {
        if self.json {
            return output::json(&json::BackupCodesAdded::of(account, self.intake, added));
        }
        let found = self.intake.codes().len();
        output::line(&fl!(
            "backup-codes-found",
            found = found,
            expected = EXPECTED
        ))?;
        for oddity in self.intake.oddities() {
            output::line(&words::backup_code_oddity(oddity))?;
        }
        Ok(())
    }
}

fn refused(error: IntakeError) -> Stop {
    Stop::new(Exit::Failed, words::intake_error(&error))
}

fn from_file(path: &Path) -> Result<Secret, Stop> {
    let file = File::open(path).map_err(|error| input::cannot_open(path, error.kind()))?;
    input::limited(file).map_err(|kind| match kind {
        ErrorKind::FileTooLarge => refused(IntakeError::TooLong),
        kind => input::cannot_open(path, kind),
    })
}

/// What another program gives, or lines typed at a terminal up to an empty one.
fn from_stdin() -> Result<(Secret, Source), Stop> {
    let unread = |_| Stop::with(Exit::Failed, fl!("cli-nothing-read"));
    if !stdin().is_terminal() {
        let text = input::limited(stdin().lock()).map_err(|kind| match kind {
            ErrorKind::FileTooLarge => refused(IntakeError::TooLong),
            kind => unread(kind),
        })?;
        return Ok((text, Source::Pasted));
    }
    output::note(&fl!("cli-backup-codes-prompt"));
    let mut text = Zeroizing::new(String::with_capacity(MAX_BYTES + 1));
    let mut lines = stdin().lock();
    loop {
        let before = text.len();
        let read = lines.read_line(&mut text);
        let read = read.map_err(|error| unread(error.kind()))?;
        if text.len() > MAX_BYTES {
            return Err(refused(IntakeError::TooLong));
        }
        let empty = text[before..].trim().is_empty();
        if read == 0 || empty && before > 0 {
            let text = std::mem::take(&mut *text);
            return Ok((Secret::from_text(text), Source::Typed));
        }
    }
}
