//! `vault status` and `vault verify`: what can be told of the vault without opening it, and whether all of it is whole.

use crate::cli::arguments::{self, Global};
use crate::cli::json;
use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, unlock};
use crate::fl;
use crate::vault::{self, OpenError};

pub fn status(arguments: &arguments::Status, global: &Global) -> Result<Exit, Stop> {
    let place = global.home()?.place();
    let status = vault::status(&place)?.ok_or(OpenError::Missing)?;
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
        [fl!("cli-status-ways"), slots.join(", ")],
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
    let contents = session.contents();
    output::line(&fl!(
        "cli-verified",
        accounts = contents.accounts.len(),
        trash = contents.trash.len()
    ))?;
    let mut exit = Exit::Done;
    if !contents.set_aside.is_empty() {
        output::note_set_aside(contents.set_aside.len());
        exit = Exit::Failed;
    }
    if let Some(rollback) = session.rollback() {
        output::note_rollback(rollback);
        exit = Exit::Failed;
    }
    Ok(exit)
}
