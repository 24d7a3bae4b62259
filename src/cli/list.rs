//! `list`: the accounts in the vault, without keys and codes.

use crate::cli::arguments::{self, Global};
use crate::cli::json;
use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, unlock};
use crate::fl;

pub fn run(arguments: &arguments::List, global: &Global) -> Result<Exit, Stop> {
    let session = unlock::open(global)?;
    let contents = session.contents();
    if arguments.json {
        output::json(&json::List {
            accounts: contents.accounts.iter().map(json::Listed::of).collect(),
        })?;
    } else if output::is_for_people() {
        let rows: Vec<_> = contents
            .accounts
            .iter()
            .map(|account| {
                [
                    output::clean(&account.issuer),
                    output::clean(&account.account),
                    account.otp.kind().name().to_owned(),
                ]
            })
            .collect();
        for row in output::columns(&rows) {
            output::line(&row)?;
        }
    } else {
        for account in &contents.accounts {
            output::line(&format!(
                "{}\t{}\t{}\t{}",
                output::clean(&account.issuer),
                output::clean(&account.account),
                account.otp.kind().name(),
                account.id
            ))?;
        }
    }
    if contents.accounts.is_empty() {
        output::note(&fl!("cli-no-accounts"));
    }
    output::note_set_aside(contents.set_aside.len());
    Ok(Exit::Done)
}
