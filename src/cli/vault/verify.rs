//! `vault verify`: whether the vault and all of its dated copies are whole.

use crate::cli::arguments::Global;
use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, unlock};
use crate::fl;
use crate::vault::Verified;
use crate::words;

pub fn run(global: &Global) -> Result<Exit, Stop> {
    let session = unlock::open_silently(global)?;
    let mut exit = Exit::Done;
    for file in session.verify() {
        if let Err(error) = &file.outcome {
            let what = words::open_error(error).what;
            output::line(&format!("{}: {what}", output::file(&file.path)))?;
            exit = Exit::Failed;
        } else {
            output::line(&whole(&file))?;
        }
    }
    if !session.contents().set_aside.is_empty() {
        output::note_set_aside(session.contents().set_aside.len());
        exit = Exit::Failed;
    }
    if let Some(rollback) = session.rollback() {
        output::note_rollback(rollback);
        exit = Exit::Failed;
    }
    Ok(exit)
}

fn whole(file: &Verified) -> String {
    let counts = file.outcome.as_ref().ok();
    fl!(
        "cli-verified",
        file = output::file(&file.path),
        save = file.revision.unwrap_or_default(),
        accounts = counts.map_or(0, |counts| counts.accounts),
        trash = counts.map_or(0, |counts| counts.trash)
    )
}
