//! `backup-codes status`: how many codes are left, and where they came from.

use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{choose, json, output, unlock};
use crate::fl;
use crate::words;

pub fn run(arguments: &arguments::BackupCodesStatus, global: &Global) -> Result<Exit, Stop> {
    let session = unlock::open(global)?;
    let account = choose::one(&arguments.query, session.contents())?;
    let status = json::BackupCodesStatus::of(account);
    if arguments.json {
        output::json(&status)?;
        return Ok(Exit::Done);
    }
    let set = super::current(account)?;
    let left = set.left();
    output::line(&fl!(
        "backup-codes-left",
        left = left,
        all = set.codes.len()
    ))?;
    output::note(&fl!(
        "cli-backup-codes-made",
        date = output::date(set.made),
        source = words::backup_codes_source(&set.source)
    ));
    if status.void_sets > 0 {
        output::note(&fl!("cli-backup-codes-void-sets", count = status.void_sets));
    }
    super::note_few(account);
    Ok(Exit::Done)
}
