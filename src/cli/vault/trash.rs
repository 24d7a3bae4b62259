//! `vault trash`: removed accounts, listed, taken back, deleted for good.

use crate::cli::arguments::{self, Global, TrashCommand};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{ask, choose, json, output, save, unlock};
use crate::fl;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::vault::{Change, ChangeError, Contents, SaveError, Trashed};

pub fn run(arguments: &arguments::Trash, global: &Global) -> Result<Exit, Stop> {
    match &arguments.command {
        None => list(arguments.json, global),
        Some(TrashCommand::List(arguments)) => list(arguments.json, global),
        Some(TrashCommand::Restore(arguments)) => restore(arguments, global),
        Some(TrashCommand::Delete(arguments)) => delete(arguments, global),
    }
}

fn list(json: bool, global: &Global) -> Result<Exit, Stop> {
    let session = unlock::open(global)?;
    let trash = &session.contents().trash;
    if json {
        output::json(&json::Trash {
            trash: trash.iter().map(to_json).collect(),
        })?;
        return Ok(Exit::Done);
    }
    if output::is_for_people() {
        let rows: Vec<_> = trash.iter().map(row).collect();
        for line in output::columns(&rows) {
            output::line(&line)?;
        }
    } else {
        for Trashed {
            account, removed, ..
        } in trash
        {
            output::line(&format!(
                "{}\t{}\t{}\t{}",
                output::clean(&account.issuer),
                output::clean(&account.account),
                output::date(*removed),
                account.id
            ))?;
        }
    }
    if trash.is_empty() {
        output::note(&fl!("cli-trash-empty"));
    }
    Ok(Exit::Done)
}

fn restore(arguments: &arguments::TrashRestore, global: &Global) -> Result<Exit, Stop> {
    let mut session = unlock::open(global)?;
    let trashed = one(&arguments.query, session.contents())?;
    let account = trashed.account;
    let change = Change::Restore {
        id: account.id,
        position: None,
    };
    save::commit(&mut session, &change, global)?;
    let name = output::name(&account.issuer, &account.account);
    output::note(&match trashed.archived {
        Some(_) => fl!("cli-trash-restored-archive", name = name),
        None => fl!("cli-trash-restored", name = name),
    });
    Ok(Exit::Done)
}

fn delete(arguments: &arguments::TrashDelete, global: &Global) -> Result<Exit, Stop> {
    let mut session = unlock::open(global)?;
    let account = one(&arguments.query, session.contents())?.account;
    let name = output::name(&account.issuer, &account.account);
    let question = fl!("cli-trash-delete-ask", name = name.clone());
    ask::go_on(&question, arguments.yes)?;
    let outside = save::folders(global);
    let unreached =
        session.delete_for_good(&[account.id], &outside, &mut OsEntropy, time::now())?;
    output::note(&fl!("cli-trash-deleted", name = name));
    if !unreached.is_empty() {
        output::note(&fl!("cli-trash-unreached"));
        for path in unreached {
            output::note(&format!("  {}", path.display()));
        }
    }
    save::copy_outside(&mut session, global);
    Ok(Exit::Done)
}

/// The one removed account that a QUERY means.
fn one(query: &str, contents: &Contents) -> Result<Trashed, Stop> {
    let trash = &contents.trash;
    let accounts = trash.iter().map(|it| &it.account);
    let account = choose::one_of(query, accounts, fl!("cli-trash-empty"), |query| {
        fl!("cli-trash-no-match", query = query)
    })?;
    let mut trash = trash.iter();
    let found = trash.find(|it| it.account.id == account.id).cloned();
    found.ok_or(SaveError::from(ChangeError::NoSuchAccount).into())
}

fn row(trashed: &Trashed) -> [String; 3] {
    let Trashed {
        account, removed, ..
    } = trashed;
    [
        output::clean(&account.issuer),
        output::clean(&account.account),
        output::date(*removed),
    ]
}

fn to_json(trashed: &Trashed) -> json::Trashed {
    json::Trashed {
        account: json::Listed::of(&trashed.account),
        removed: output::date(trashed.removed),
    }
}
