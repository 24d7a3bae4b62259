//! `remove`: moves one account to the trash.

use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{choose, output, save, unlock};
use crate::fl;
use crate::platform::time;
use crate::vault::Change;

pub fn run(arguments: &arguments::Remove, global: &Global) -> Result<Exit, Stop> {
    let mut session = unlock::open(global)?;
    let account = choose::one(&arguments.query, session.contents())?;
    let id = account.id;
    let name = output::name(&account.issuer, &account.account);
    let service = output::service(account);
    let at = time::now();
    save::commit(&mut session, &Change::Trash { id, at }, global)?;
    output::note(&fl!("cli-removed", name = name, service = service));
    Ok(Exit::Done)
}
