//! `rename`: gives one account another issuer or account name.

use crate::account::Account;
use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{choose, output, save, unlock};
use crate::fl;
use crate::vault::Change;

pub fn run(arguments: &arguments::Rename, global: &Global) -> Result<Exit, Stop> {
    let mut session = unlock::open(global)?;
    let before = choose::one(&arguments.query, session.contents())?;
    let after = renamed(before, arguments);
    let old_name = output::name(&before.issuer, &before.account);
    if after == *before {
        output::note(&fl!("cli-rename-same", name = old_name));
        return Ok(Exit::Done);
    }
    let new_name = output::name(&after.issuer, &after.account);
    let change = Change::Edit {
        from: Box::new(before.clone()),
        to: Box::new(after),
    };
    save::commit(&mut session, &change, global)?;
    output::note(&fl!("cli-renamed", old = old_name, new = new_name));
    Ok(Exit::Done)
}

fn renamed(account: &Account, arguments: &arguments::Rename) -> Account {
    let mut account = account.clone();
    if let Some(issuer) = &arguments.issuer {
        account.issuer = output::clean(issuer);
    }
    if let Some(name) = &arguments.account {
        account.account = output::clean(name);
    }
    account
}
