//! `backup-codes export`: the emergency sheet, as a file or on paper.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::cli::arguments::{self, Global, SheetFormat};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{choose, json, output, save, unlock};
use crate::clock::UnixTime;
use crate::fl;
use crate::platform::{printer, time};
use crate::sheet::Sheet;
use crate::vault::Change;
use crate::words;

pub fn run(arguments: &arguments::ExportBackupCodes, global: &Global) -> Result<Exit, Stop> {
    let mut session = unlock::open(global)?;
    let account = choose::one(&arguments.query, session.contents())?.clone();
    let set = super::current(&account)?;
    let now = time::now();
    let sheet = Sheet::of(&account, set, &day(set.made), &day(now));
    let format = match &arguments.file {
        Some(file) => arguments.format.unwrap_or_else(|| by_name(file)),
        None => SheetFormat::Text,
    };
    let page = match format {
        SheetFormat::Text => sheet.text(),
        SheetFormat::Pdf => sheet
            .pdf()
            .map_err(|_| Stop::new(Exit::Failed, words::job_lost()))?,
    };
    match &arguments.file {
        Some(file) => printer::save_new(&page, file)
            .map_err(|kind| Stop::new(Exit::Failed, words::sheet_not_saved(kind)))?,
        None => {
            printer::print(&page)
                .map_err(|_| Stop::new(Exit::Failed, words::sheet_not_printed()))?;
        }
    }
    // The sheet is there, whether or not the vault can tell of it.
    if let Err(error) =
        save::try_commit(&mut session, &Change::NoteSheet { id: account.id }, global)
    {
        output::note(&words::save_error(&error).line());
    }
    if arguments.json {
        output::json(&json::BackupCodesExported {
            account: json::Whose::of(&account),
            file: arguments.file.as_ref().map(|it| it.display().to_string()),
            format: match format {
                SheetFormat::Pdf => "pdf",
                SheetFormat::Text => "text",
            },
            codes: set.left(),
        })?;
    }
    match &arguments.file {
        Some(file) => {
            let whole = std::path::absolute(file).unwrap_or_else(|_| file.clone());
            output::note(&words::sheet_saved(&whole));
            output::note(&fl!("backup-codes-sheet-delete"));
        }
        None => output::note(&fl!("backup-codes-sheet-printed")),
    }
    Ok(Exit::Done)
}

/// A day of this computer's calendar, as ISO 8601 writes it.
fn day(at: UnixTime) -> String {
    let at = i64::try_from(at.0).ok();
    let at = at.and_then(|seconds| Timestamp::from_second(seconds).ok());
    let zone = time::zone().unwrap_or(TimeZone::UTC);
    let at = at.unwrap_or(Timestamp::MAX).to_zoned(zone);
    at.date().to_string()
}

fn by_name(file: &Path) -> SheetFormat {
    match file.extension() {
        Some(end) if end.eq_ignore_ascii_case("txt") => SheetFormat::Text,
        _ => SheetFormat::Pdf,
    }
}
