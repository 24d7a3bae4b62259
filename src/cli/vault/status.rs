//! `vault status`: what can be told of the vault without opening it.

use crate::cli::arguments::{self, Global};
use crate::cli::json;
use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, unlock};
use crate::fl;

pub fn run(arguments: &arguments::Status, global: &Global) -> Result<Exit, Stop> {
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
    output::note(&fl!("cli-status-unchecked"));
    Ok(Exit::Done)
}
