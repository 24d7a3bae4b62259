//! `vault status` and `vault verify`: what can be told of the vault without opening it, and whether all of it is whole.

use crate::cli::arguments::{self, Global};
use crate::cli::json;
use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, unlock};
use crate::fl;
use crate::vault::Verified;
use crate::words;

pub fn status(arguments: &arguments::Status, global: &Global) -> Result<Exit, Stop> {
    let place = global.home()?.place();
    let status = unlock::status(&place)?;
    let file = place.vault_file();
    let slots: Vec<_> = status
        .slots
        .iter()
        .map(|slot| slot.name().to_owned())
        .collect();
    if arguments.json {
        output::json(&json::Status {
            file: file.to_string_lossy().into_owned(),
            vault_id: status.vault_id.to_string(),
            created: status.created,
            revision: status.revision,
            slots,
            file_bytes: status.file_bytes,
            generations: status.generations.len(),
        })?;
        return Ok(Exit::Done);
    }
    for line in output::columns(&[
        [fl!("cli-status-file"), file.display().to_string()],
        [fl!("cli-status-id"), status.vault_id.to_string()],
        [fl!("cli-status-made"), status.created],
        [fl!("cli-status-ways"), output::ways(&status.slots)],
        [fl!("cli-status-saves"), status.revision.to_string()],
        [fl!("cli-status-bytes"), status.file_bytes.to_string()],
        [
            fl!("cli-status-copies"),
            status.generations.len().to_string(),
        ],
    ]) {
        output::line(&line)?;
    }
    Ok(Exit::Done)
}

pub fn verify(global: &Global) -> Result<Exit, Stop> {
    let session = unlock::open_silently(global)?;
    let mut exit = Exit::Done;
    for file in session.verify() {
        if let Err(error) = &file.outcome {
            let what = words::open_error(error).what;
            output::line(&format!("{}: {what}", file.path.display()))?;
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
        file = file.path.display().to_string(),
        save = file.revision.unwrap_or_default(),
        accounts = counts.map_or(0, |counts| counts.accounts),
        trash = counts.map_or(0, |counts| counts.trash)
    )
}
