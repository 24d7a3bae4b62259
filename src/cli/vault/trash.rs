//! `vault trash`: removed accounts, listed, taken back, deleted for good.

use crate::account::Account;
use crate::cli::arguments::{self, Global, TrashCommand};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{ask, choose, json, output, redact, save, unlock};
use crate::clock::UnixTime;
use crate::fl;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::vault::{Change, Contents, Trashed};

const DAY: u64 = 24 * 60 * 60;
/// How long a removed account stays.
const KEPT: u64 = 30 * DAY;

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
    let now = time::now();
    if json {
        output::json(&json::Trash {
            trash: trash.iter().map(|it| to_json(it, now)).collect(),
        })?;
        return Ok(Exit::Done);
    }
    if output::is_for_people() {
        let rows: Vec<_> = trash.iter().map(|it| row(it, now)).collect();
        for line in output::columns(&rows) {
            output::line(&line)?;
        }
    } else {
        for Trashed { account, removed } in trash {
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
    let account = one(&arguments.query, session.contents())?;
    let change = Change::Restore {
        id: account.id,
        position: None,
    };
    save::commit(&mut session, &change, global)?;
    let name = output::name(&account.issuer, &account.account);
    output::note(&fl!("cli-trash-restored", name = name));
    Ok(Exit::Done)
}

fn delete(arguments: &arguments::TrashDelete, global: &Global) -> Result<Exit, Stop> {
    let mut session = unlock::open(global)?;
    let account = one(&arguments.query, session.contents())?;
    let name = output::name(&account.issuer, &account.account);
    let question = fl!("cli-trash-delete-ask", name = name.clone());
    ask::go_on(&question, arguments.yes)?;
    let outside = save::folder(global);
    let unreached = session.delete_for_good(
        &[account.id],
        outside.as_deref(),
        &mut OsEntropy,
        time::now(),
    )?;
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
fn one(query: &str, contents: &Contents) -> Result<Account, Stop> {
    let trash: Vec<Account> = contents.trash.iter().map(|it| it.account.clone()).collect();
    match choose::all(query, &trash).as_slice() {
        [] if trash.is_empty() => Err(Stop::with(Exit::NotFound, fl!("cli-trash-empty"))),
        [] => {
            let query = redact::query(query);
            let what = fl!("cli-trash-no-match", query = query);
            Err(Stop::with(Exit::NotFound, what))
        }
        [account] => Ok((*account).clone()),
        found => Err(choose::several(query, found)),
    }
}

fn row(trashed: &Trashed, now: UnixTime) -> [String; 4] {
    let Trashed { account, removed } = trashed;
    let days = days_left(*removed, now);
    [
        output::clean(&account.issuer),
        output::clean(&account.account),
        output::date(*removed),
        fl!("cli-trash-days", days = days),
    ]
}

fn to_json(trashed: &Trashed, now: UnixTime) -> json::Trashed {
    json::Trashed {
        account: json::Listed::of(&trashed.account),
        removed: output::date(trashed.removed),
        days_left: days_left(trashed.removed, now),
    }
}

/// Days begun that it still stays; a clock that was set back gives no more than all of them.
fn days_left(removed: UnixTime, now: UnixTime) -> u64 {
    KEPT.saturating_sub(now.since(removed)).div_ceil(DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_has_begun_still_counts() {
        let left = |after| days_left(UnixTime(1_000), UnixTime(1_000 + after));
        assert_eq!(left(0), 30);
        assert_eq!(left(1), 30);
        assert_eq!(left(DAY), 29);
        assert_eq!(left(30 * DAY - 1), 1);
        assert_eq!(left(31 * DAY), 0);
        assert_eq!(days_left(UnixTime(1_000), UnixTime(0)), 30);
    }
}
