//! `vault archive`: accounts whose two-factor sign-in was switched off, listed, put there, taken back, removed.

use crate::account::Account;
use crate::cli::arguments::{self, ArchiveCommand, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{ask, choose, json, output, save, unlock};
use crate::fl;
use crate::platform::time;
use crate::vault::{Archived, Change, Contents};

pub fn run(arguments: &arguments::Archive, global: &Global) -> Result<Exit, Stop> {
    match &arguments.command {
        None => list(arguments.json, global),
        Some(ArchiveCommand::List(arguments)) => list(arguments.json, global),
        Some(ArchiveCommand::Put(arguments)) => put(arguments, global),
        Some(ArchiveCommand::Restore(arguments)) => restore(arguments, global),
        Some(ArchiveCommand::Remove(arguments)) => remove(arguments, global),
    }
}

fn list(json: bool, global: &Global) -> Result<Exit, Stop> {
    let session = unlock::open(global)?;
    let archive = &session.contents().archive;
    if json {
        output::json(&json::Archive {
            archive: archive.iter().map(to_json).collect(),
        })?;
        return Ok(Exit::Done);
    }
    let rows = archive.iter().map(row);
    if output::is_for_people() {
        for line in output::columns(&rows.collect::<Vec<_>>()) {
            output::line(&line)?;
        }
    } else {
        for (row, Archived { account, .. }) in rows.zip(archive) {
            output::line(&format!("{}\t{}", row.join("\t"), account.id))?;
        }
    }
    if archive.is_empty() {
        output::note(&fl!("cli-archive-empty"));
    }
    Ok(Exit::Done)
}

/// Asks first whether two-factor sign-in is off there: the codes stop with it.
fn put(arguments: &arguments::ArchivePut, global: &Global) -> Result<Exit, Stop> {
    let mut session = unlock::open(global)?;
    let account = choose::one(&arguments.query, session.contents())?;
    let (id, name) = (account.id, name(account));
    let had_codes = account.backup_codes.current().is_some();
    let question = fl!(
        "cli-archive-ask",
        service = output::service(account),
        name = name.clone()
    );
    ask::go_on(&question, arguments.yes)?;
    let at = time::now();
    save::commit(&mut session, &Change::Archive { id, at }, global)?;
    output::note(&fl!("cli-archive-put", name = name));
    if had_codes {
        output::note(&fl!("cli-archive-void"));
    }
    Ok(Exit::Done)
}

fn restore(arguments: &arguments::ArchiveRestore, global: &Global) -> Result<Exit, Stop> {
    let mut session = unlock::open(global)?;
    let account = one(&arguments.query, session.contents())?;
    let (id, position) = (account.id, None);
    save::commit(&mut session, &Change::Unarchive { id, position }, global)?;
    output::note(&fl!("cli-archive-restored", name = name(&account)));
    Ok(Exit::Done)
}

fn remove(arguments: &arguments::ArchiveRemove, global: &Global) -> Result<Exit, Stop> {
    let mut session = unlock::open(global)?;
    let account = one(&arguments.query, session.contents())?;
    let (id, at) = (account.id, time::now());
    save::commit(&mut session, &Change::Trash { id, at }, global)?;
    output::note(&fl!("cli-archive-removed", name = name(&account)));
    Ok(Exit::Done)
}

/// The one archived account that a QUERY means.
fn one(query: &str, contents: &Contents) -> Result<Account, Stop> {
    choose::one_of(
        query,
        contents.archive.iter().map(|it| &it.account),
        fl!("cli-archive-empty"),
        |query| fl!("cli-archive-no-match", query = query),
    )
    .cloned()
}

fn name(account: &Account) -> String {
    output::name(&account.issuer, &account.account)
}

fn row(archived: &Archived) -> [String; 3] {
    let Archived { account, archived } = archived;
    [
        output::clean(&account.issuer),
        output::clean(&account.account),
        output::date(*archived),
    ]
}

fn to_json(archived: &Archived) -> json::Archived {
    json::Archived {
        account: json::Listed::of(&archived.account),
        archived: output::date(archived.archived),
    }
}
