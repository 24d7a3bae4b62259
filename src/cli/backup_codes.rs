//! `backup-codes`: one file for each of its commands.

mod add;
mod export;
mod mark;
mod show;
mod status;

use crate::account::Account;
use crate::backup_codes::Set;
use crate::cli::arguments::{BackupCodesCommand, Global};
use crate::cli::output;
use crate::cli::stop::{Exit, Stop};
use crate::fl;
use crate::words::{self, Words};

pub fn run(command: &BackupCodesCommand, global: &Global) -> Result<Exit, Stop> {
    match command {
        BackupCodesCommand::Add(arguments) => add::run(arguments, global),
        BackupCodesCommand::Show(arguments) => show::run(arguments, global),
        BackupCodesCommand::Status(arguments) => status::run(arguments, global),
        BackupCodesCommand::Use(arguments) => mark::run(arguments, global),
        BackupCodesCommand::Export(arguments) => export::run(arguments, global),
    }
}

fn name(account: &Account) -> String {
    output::name(&account.issuer, &account.account)
}

/// The newest set that is not void.
///
/// # Errors
/// Exit code 3 where there is none.
fn current(account: &Account) -> Result<&Set, Stop> {
    account.backup_codes.current().ok_or_else(|| {
        Stop::new(
            Exit::NotFound,
            Words {
                what: fl!("cli-backup-codes-none", name = name(account)),
                next: fl!("cli-backup-codes-none-next"),
            },
        )
    })
}

/// Says how to get new codes where few are left.
fn note_few(account: &Account) {
    if account.backup_codes.are_few() {
        output::note(&words::backup_codes_few(account).line());
    }
}
