//! `backup-codes use`: marks a code as used, and shows it once that is saved.

use std::ffi::OsStr;
use std::io::stdin;

use crate::account::{Account, AccountId};
use crate::backup_codes::{SetId, without_joints};
use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{choose, input, json, output, save, unlock};
use crate::fl;
use crate::platform::time;
use crate::secret::Secret;
use crate::vault::{Change, ChangeError, SaveError, Session};

pub fn run(arguments: &arguments::UseBackupCode, global: &Global) -> Result<Exit, Stop> {
    let given = arguments.code.as_deref().map(given).transpose()?;
    let mut session = unlock::open(global)?;
    let id = choose::one(&arguments.query, session.contents())?.id;
    let (set, code) = match &given {
        Some(text) => mark_given(&mut session, id, text, global)?,
        None => mark_next(&mut session, id, global)?,
    };
    let account = account(&session, id)?;
    let kept = account.backup_codes.set(set);
    let Some((set, code)) = kept.and_then(|set| Some((set, (set.codes.get(code)?, code + 1))))
    else {
        return Err(SaveError::Change(ChangeError::NoSuchCode).into());
    };
    let (code, number) = code;
    let text = code.text.expose_text().unwrap_or_default();
    let left = account.backup_codes.left();
    let shown = if arguments.json {
        output::json(&json::BackupCodeUsed {
            account: json::Whose::of(account),
            code: text,
            number,
            used: code.used.map(output::date),
            left,
        })
    } else {
        output::line(text)
    };
    shown.map_err(Stop::or_failed)?;
    let name = super::name(account);
    output::note(&fl!("cli-backup-code-used", number = number, name = name));
    output::note(&fl!(
        "backup-codes-left",
        left = set.left(),
        all = set.codes.len()
    ));
    super::note_few(account);
    Ok(Exit::Done)
}

fn account(session: &Session, id: AccountId) -> Result<&Account, Stop> {
    let account = session.contents().account(id);
    account.ok_or_else(|| SaveError::Change(ChangeError::NoSuchAccount).into())
}

/// The code that was given, or the first line of standard input.
fn given(argument: &OsStr) -> Result<Secret, Stop> {
    let text = if argument == "-" {
        let text = input::limited(stdin().lock());
        text.map_err(|_| Stop::with(Exit::Failed, fl!("cli-nothing-read")))?
    } else {
        output::note(&fl!("cli-secret-argument"));
        Secret::from_text(argument.to_string_lossy().into_owned())
    };
    let code = without_joints(input::as_text(&text).unwrap_or_default());
    if code.is_empty() {
        return Err(Stop::with(Exit::Failed, fl!("cli-nothing-read")));
    }
    Ok(code)
}

fn mark_given(
    session: &mut Session,
    id: AccountId,
    text: &Secret,
    global: &Global,
) -> Result<(SetId, usize), Stop> {
    let account = account(session, id)?;
    // The newest set first: a void one may have held the same code.
    let mut sets = account.backup_codes.sets.iter().rev();
    let found = sets.find_map(|set| Some((set.id, set.find(text)?)));
    let Some((set, code)) = found else {
        let name = super::name(account);
        let what = fl!("cli-backup-codes-no-such", name = name);
        return Err(Stop::with(Exit::NotFound, what));
    };
    let change = used(id, set, code);
    save::commit(session, &change, global)?;
    Ok((set, code))
}

/// Takes the next code. Where another program took it in the meantime, the one after it.
fn mark_next(
    session: &mut Session,
    id: AccountId,
    global: &Global,
) -> Result<(SetId, usize), Stop> {
    loop {
        let account = account(session, id)?;
        let set = super::current(account)?;
        let Some(code) = set.next() else {
            super::note_few(account);
            let name = super::name(account);
            let what = fl!("cli-backup-codes-all-used", name = name);
            return Err(Stop::with(Exit::NotFound, what));
        };
        let set = set.id;
        match save::try_commit(session, &used(id, set, code), global) {
            Ok(()) => return Ok((set, code)),
            Err(SaveError::Change(ChangeError::CodeUsed | ChangeError::CodeVoid))
                if session.reload()? => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn used(id: AccountId, set: SetId, code: usize) -> Change {
    Change::UseBackupCode {
        id,
        set,
        code,
        at: time::now(),
    }
}
