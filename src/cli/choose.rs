//! Finding the accounts that a QUERY means, and saying so when there is none or more than one.

use crate::account::Account;
use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, redact};
use crate::fl;
use crate::search;
use crate::vault::Contents;
use crate::words::Words;

/// Gives every account that matches, best first; an account's id matches that account alone.
pub fn all<'a>(query: &str, accounts: impl IntoIterator<Item = &'a Account>) -> Vec<&'a Account> {
    let accounts: Vec<&Account> = accounts.into_iter().collect();
    let wanted = query.trim();
    if let Some(account) = accounts
        .iter()
        .find(|account| account.id.to_string().eq_ignore_ascii_case(wanted))
    {
        return vec![account];
    }
    search::find(query, accounts.iter().copied())
        .into_iter()
        .filter_map(|position| accounts.get(position).copied())
        .collect()
}

/// Gives the one account that matches.
///
/// # Errors
/// Exit code 3 when there is none or more than one; these are then listed with their ids.
pub fn one<'a>(query: &str, contents: &'a Contents) -> Result<&'a Account, Stop> {
    match all(query, &contents.accounts).as_slice() {
        [] => Err(nothing(Some(query), contents)),
        [account] => Ok(account),
        several_accounts => Err(several(query, several_accounts)),
    }
}

/// Gives the one of these accounts that matches, where they are kept apart from the list.
///
/// # Errors
/// Exit code 3 when there is none (in the words for none at all, or for none that matches the QUERY) or more than one.
pub fn one_of<'a>(
    query: &str,
    accounts: impl IntoIterator<Item = &'a Account> + Clone,
    empty: String,
    no_match: impl Fn(String) -> String,
) -> Result<&'a Account, Stop> {
    match all(query, accounts.clone()).as_slice() {
        [] if accounts.into_iter().next().is_none() => Err(Stop::with(Exit::NotFound, empty)),
        [] => Err(Stop::with(Exit::NotFound, no_match(redact::query(query)))),
        [account] => Ok(account),
        found => Err(several(query, found)),
    }
}

/// Stops because nothing matches; where something in the archive does, it says so.
pub fn nothing(query: Option<&str>, contents: &Contents) -> Stop {
    let archive = contents.archive.iter().map(|it| &it.account);
    if let Some([account, ..]) = query.map(|query| all(query, archive)).as_deref() {
        let name = output::name(&account.issuer, &account.account);
        return Stop::new(
            Exit::NotFound,
            Words {
                what: fl!("cli-in-archive", name = name),
                next: fl!("cli-in-archive-next"),
            },
        );
    }
    let what = match query {
        Some(query) if !contents.accounts.is_empty() => {
            fl!("cli-no-match", query = redact::query(query))
        }
        _ => fl!("cli-no-accounts"),
    };
    Stop::with(Exit::NotFound, what)
}

/// Stops because more than one matches.
pub fn several(query: &str, found: &[&Account]) -> Stop {
    let rows: Vec<_> = found
        .iter()
        .map(|account| {
            [
                account.id.to_string(),
                output::name(&account.issuer, &account.account),
            ]
        })
        .collect();
    let what = if query.trim().is_empty() {
        fl!("cli-several-all", count = found.len())
    } else {
        fl!(
            "cli-several",
            query = redact::query(query),
            count = found.len()
        )
    };
    output::note(&what);
    for row in output::columns(&rows) {
        output::note(&format!("  {row}"));
    }
    Stop::quiet(Exit::NotFound)
}
