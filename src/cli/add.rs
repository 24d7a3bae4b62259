//! `add`: from a picture, the screen, the clipboard, a link or a typed key to an account in the vault.

use std::collections::HashSet;
use std::io::{IsTerminal, stderr};

use crate::account::{self, Account, AccountId, Draft, Flag};
use crate::cli::arguments::{self, Global, Source};
use crate::cli::input::{self, Asked, Clipped};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, save, unlock};
use crate::fl;
use crate::otp::{Algorithm, Kind, Otp, uri};
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::platform::{leftover, picture_file};
use crate::qr;
use crate::secret::Secret;
use crate::vault::{Change, Session};
use crate::words::{self, Words};

/// What to do with an account that looks like one already kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Duplicate {
    Replace,
    KeepBoth,
    Ask,
}

pub fn run(arguments: arguments::Add, global: &Global) -> Result<Exit, Stop> {
    let mut sources = Vec::new();
    let (mut drafts, is_all) = read(&arguments, &mut sources)?;
    name(&mut drafts, &arguments)?;
    let mut session = unlock::open(global)?;
    let wanted = match (arguments.replace, arguments.keep_both) {
        (true, _) => Duplicate::Replace,
        (_, true) => Duplicate::KeepBoth,
        _ => Duplicate::Ask,
    };
    // Every question is answered before anything is saved, and one save takes all: a picture is added whole or not at all.
    let places = drafts
        .iter()
        .map(|draft| decide(draft, wanted, &session))
        .collect::<Result<Vec<_>, _>>()?;
    each_in_its_own_place(&places, &session)?;
    keep(&mut session, drafts.into_iter().zip(places), global)?;
    leave_open(&sources, arguments.remove_picture, is_all);
    if session.locks_refused() {
        output::note(&fl!("cli-locks-refused"));
    }
    Ok(Exit::Done)
}

/// Reads the accounts; tells too whether they are all that was there to read.
fn read(
    arguments: &arguments::Add,
    sources: &mut Vec<qr::Source>,
) -> Result<(Vec<Draft>, bool), Stop> {
    let Source {
        image,
        screen,
        clipboard,
        uri,
        key,
    } = &arguments.source;
    let finds = if !image.is_empty() {
        input::pictures(&picture_file::named(image), sources)?
    } else if *screen {
        input::screen()?
    } else if let Some(link) = uri {
        input::link(link)?
    } else if let Some(argument) = key {
        let text = input::text(argument, Asked::Key)?;
        return Ok((vec![typed(&text, arguments)?], true));
    } else {
        debug_assert!(clipboard, "clap lets nothing else through");
        match input::clipboard(sources)? {
            Clipped::Finds(finds) => finds,
            Clipped::Key(text) => return Ok((vec![typed(&text, arguments)?], true)),
        }
    };
    Ok((input::drafts(&finds)?, finds.is_all()))
}

/// Removes what still shows a key where that was asked for and nothing else is to be had from it; else says so of a
/// picture. The accounts are safe either way.
fn leave_open(sources: &[qr::Source], remove: bool, is_all: bool) {
    if !remove {
        let is_file = |source: &qr::Source| matches!(source, qr::Source::File { .. });
        // To a person; a script knows what it does.
        if stderr().is_terminal() && sources.iter().any(is_file) {
            output::note(&fl!("cli-leftover"));
        }
        return;
    }
    for source in sources {
        let what = match source {
            qr::Source::File { path, .. } => path.display().to_string(),
            qr::Source::Clipboard(_) => fl!("cli-leftover-clipboard"),
        };
        if !is_all {
            output::note(&fl!("cli-leftover-kept", what = what));
            continue;
        }
        output::note(&match leftover::remove(source) {
            Ok(()) => fl!("cli-leftover-removed", what = what),
            Err(error) => format!("{what}: {}", words::not_removed(error).line()),
        });
    }
}

/// Makes the draft of a bare key, with the settings that were given. A link in its place says its own.
fn typed(text: &Secret, arguments: &arguments::Add) -> Result<Draft, Stop> {
    let text = input::as_text(text).unwrap_or("\u{fffd}");
    let mut draft = Draft::from_text(text)?;
    if uri::looks_like_link(text) {
        return Ok(draft);
    }
    let kind = Kind::Totp {
        period: arguments.period.unwrap_or(30),
    };
    let algorithm = arguments.algorithm.unwrap_or(Algorithm::Sha1);
    draft.otp = Otp::new(
        draft.otp.key().clone(),
        kind,
        algorithm,
        arguments.digits.unwrap_or(6),
    )?;
    Ok(draft)
}

/// Gives the draft the names that were asked for, and the flags that hold with these names.
fn name(drafts: &mut [Draft], arguments: &arguments::Add) -> Result<(), Stop> {
    let named = arguments.issuer.is_some() || arguments.account.is_some();
    if named && drafts.len() > 1 {
        return Err(Stop::with(
            Exit::NotFound,
            fl!("cli-name-one", count = drafts.len()),
        ));
    }
    for draft in drafts.iter_mut() {
        if let Some(issuer) = &arguments.issuer {
            draft.issuer = output::clean(issuer);
            draft
                .flags
                .retain(|flag| !matches!(flag, Flag::NoIssuer | Flag::IssuerMismatch));
        }
        if let Some(account) = &arguments.account {
            draft.account = output::clean(account);
        }
        for flag in Flag::of(&draft.otp) {
            if !draft.flags.contains(&flag) {
                draft.flags.push(flag);
            }
        }
    }
    input::tell_flags(drafts);
    Ok(())
}

/// Decides whether a draft comes in beside the accounts that are kept, or in the place of one of them.
fn decide(draft: &Draft, wanted: Duplicate, session: &Session) -> Result<Option<AccountId>, Stop> {
    let found = account::lookalikes(draft, &session.contents().accounts);
    let Some(first) = found.first() else {
        return Ok(None);
    };
    let name = output::name(&first.issuer, &first.account);
    let same_key = first.otp.key() == draft.otp.key();
    let what = if same_key {
        fl!("cli-duplicate-key", name = name)
    } else {
        fl!("cli-duplicate-name", name = name)
    };
    match wanted {
        Duplicate::KeepBoth => Ok(None),
        Duplicate::Replace if found.len() == 1 => Ok(Some(first.id)),
        Duplicate::Replace => Err(Stop::new(
            Exit::NotFound,
            Words {
                what: fl!("cli-duplicate-several", count = found.len()),
                next: fl!("cli-duplicate-several-next"),
            },
        )),
        Duplicate::Ask if found.len() == 1 && output::can_ask() => {
            output::note(&what);
            match output::choice(&fl!("cli-duplicate-ask"))?.as_str() {
                "1" => Ok(Some(first.id)),
                "2" => Ok(None),
                _ => Err(Stop::with(Exit::Failed, fl!("cli-unchanged"))),
            }
        }
        Duplicate::Ask => Err(Stop::new(
            Exit::Failed,
            Words {
                what,
                next: fl!("cli-duplicate-next"),
            },
        )),
    }
}

/// Refuses to put two accounts in the place of one.
fn each_in_its_own_place(places: &[Option<AccountId>], session: &Session) -> Result<(), Stop> {
    let mut taken = HashSet::new();
    let twice = places.iter().flatten().find(|old| !taken.insert(**old));
    let Some(account) = twice.and_then(|old| session.contents().account(*old)) else {
        return Ok(());
    };
    let name = output::name(&account.issuer, &account.account);
    Err(Stop::new(
        Exit::NotFound,
        Words {
            what: fl!("cli-duplicate-same", name = name),
            next: fl!("cli-duplicate-same-next"),
        },
    ))
}

/// Adds each account, in the place of the one that it replaces, all in one save.
fn keep(
    session: &mut Session,
    drafts: impl Iterator<Item = (Draft, Option<AccountId>)>,
    global: &Global,
) -> Result<(), Stop> {
    let now = time::now();
    let (mut changes, mut said) = (Vec::new(), Vec::new());
    for (draft, old) in drafts {
        let name = output::name(&draft.issuer, &draft.account);
        let id = AccountId::random(&mut OsEntropy)?;
        let new = Box::new(Account::from_draft(id, draft, now));
        let (change, what) = match old {
            Some(old) => (
                Change::Replace { old, new, at: now },
                fl!("cli-replaced", name = name),
            ),
            None => (Change::Add(new), fl!("cli-added", name = name)),
        };
        changes.push(change);
        said.push(what);
    }
    save::commit(session, &Change::Batch(changes), global)?;
    for what in said {
        output::note(&what);
    }
    Ok(())
}
