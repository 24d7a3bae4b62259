//! `vault` and its commands, one file for each.

mod archive;
mod backup_folder;
mod create;
mod events;
mod forget;
mod generations;
mod phrase;
mod recover;
pub mod rekey;
mod restore;
mod slots;
mod status;
mod trash;
mod verify;

use crate::cli::arguments::{Global, VaultCommand};
use crate::cli::stop::{Exit, Stop};

pub fn run(command: &VaultCommand, global: &Global) -> Result<Exit, Stop> {
    match command {
        VaultCommand::Create(arguments) => create::run(arguments, global),
        VaultCommand::Status(arguments) => status::run(arguments, global),
        VaultCommand::Verify => verify::run(global),
        VaultCommand::Slots(arguments) => slots::run(arguments, global),
        VaultCommand::Recover(arguments) => recover::run(arguments, global),
        VaultCommand::Generations(arguments) => generations::run(arguments, global),
        VaultCommand::Restore(arguments) => restore::run(arguments, global),
        VaultCommand::Archive(arguments) => archive::run(arguments, global),
        VaultCommand::Trash(arguments) => trash::run(arguments, global),
        VaultCommand::Events(arguments) => events::run(arguments, global),
        VaultCommand::BackupFolder(arguments) => backup_folder::run(arguments, global),
        VaultCommand::Forget(arguments) => forget::run(arguments, global),
    }
}
