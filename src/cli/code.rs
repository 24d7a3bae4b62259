//! `code`: codes of kept accounts, of a picture, of the screen or of a link, shown or put on the clipboard.

use std::time::Duration;

use crate::account::{Account, AccountId, Draft, Flag};
use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{choose, clock, input, json, output, save, unlock};
use crate::clock::UnixTime;
use crate::fl;
use crate::otp::{Code, Kind, Otp};
use crate::platform::clipboard::CodeClipboard;
use crate::platform::{display, picture_file};
use crate::secret::Secret;
use crate::vault::{Change, ChangeError, SaveError, Session};

/// How long a code stays on the clipboard at most.
const ON_CLIPBOARD: Duration = Duration::from_secs(30);

/// One account whose code is asked for, kept or not.
struct Entry {
    id: Option<AccountId>,
    issuer: String,
    account: String,
    otp: Otp,
    flags: Vec<Flag>,
}

pub fn run(arguments: &arguments::Code, global: &Global) -> Result<Exit, Stop> {
    if arguments.copy && !display::available() {
        return Err(Stop::with(Exit::Failed, fl!("cli-copy-no-display")));
    }
    let entries = if let Some(path) = &arguments.image {
        let finds = input::pictures(
            &picture_file::named(std::slice::from_ref(path)),
            &mut Vec::new(),
        )?;
        of_drafts(input::drafts(&finds)?)
    } else if arguments.screen {
        of_drafts(input::drafts(&input::screen()?)?)
    } else if let Some(link) = &arguments.uri {
        of_drafts(input::drafts(&input::link(link)?)?)
    } else {
        kept(arguments, global)?
    };
    if arguments.copy && entries.len() != 1 {
        return Err(Stop::with(
            Exit::NotFound,
            fl!("cli-copy-one", count = entries.len()),
        ));
    }
    let (now, correction) = match arguments.at {
        Some(at) => (UnixTime(at), 0),
        None => clock::now(global),
    };
    show(&entries, arguments, now, correction)?;
    if arguments.copy
        && let Some(entry) = entries.first()
    {
        copy(entry, now)?;
    }
    Ok(Exit::Done)
}

fn of_drafts(drafts: Vec<Draft>) -> Vec<Entry> {
    input::tell_flags(&drafts);
    drafts.into_iter().map(Entry::of_draft).collect()
}

impl Entry {
    fn of_draft(draft: Draft) -> Self {
        Self {
            id: None,
            issuer: draft.issuer,
            account: draft.account,
            otp: draft.otp,
            flags: draft.flags,
        }
    }

    fn of_account(account: &Account) -> Self {
        Self {
            id: Some(account.id),
            issuer: account.issuer.clone(),
            account: account.account.clone(),
            otp: account.otp.clone(),
            flags: account.flags(),
        }
    }
}

fn kept(arguments: &arguments::Code, global: &Global) -> Result<Vec<Entry>, Stop> {
    let mut session = unlock::open(global)?;
    let query = arguments.query.as_deref();
    let found = choose::all(query.unwrap_or_default(), &session.contents().accounts);
    if found.is_empty() {
        if arguments.json {
            output::json(&json::Codes {
                accounts: Vec::new(),
                correction_seconds: 0,
            })?;
        }
        return Err(choose::nothing(query, session.contents()));
    }
    if arguments.copy && found.len() > 1 {
        return Err(choose::several(query.unwrap_or_default(), &found));
    }
    let entries: Vec<_> = found.into_iter().map(Entry::of_account).collect();
    let counted = |entry: &Entry| matches!(entry.otp.kind(), Kind::Hotp { .. });
    match entries.as_slice() {
        [entry] if query.is_some() && counted(entry) => match entry.id {
            Some(id) => Ok(vec![taken(&mut session, id, global)?]),
            None => Ok(entries),
        },
        _ => {
            if entries.iter().any(counted) {
                output::note(&fl!("cli-counter-stays"));
            }
            Ok(entries)
        }
    }
}

/// Takes the counter, and gives the account as it was before: its code is this caller's and nobody else's.
fn taken(session: &mut Session, id: AccountId, global: &Global) -> Result<Entry, Stop> {
    save::commit(session, &Change::TakeCounter { id }, global)?;
    let gone = SaveError::Change(ChangeError::NoSuchAccount);
    let after = session.contents().account(id).ok_or(gone)?;
    let otp = after
        .otp
        .before()
        .ok_or(SaveError::Change(ChangeError::NoCounter))?;
    Ok(Entry {
        otp,
        ..Entry::of_account(after)
    })
}

fn show(
    entries: &[Entry],
    arguments: &arguments::Code,
    now: UnixTime,
    correction: i64,
) -> Result<(), Stop> {
    if arguments.json {
        return output::json(&json::Codes {
            accounts: entries
                .iter()
                .map(|entry| json::Code {
                    id: entry.id.map(|id| id.to_string()),
                    issuer: entry.issuer.clone(),
                    account: entry.account.clone(),
                    ..json::Code::at(now, &entry.otp, arguments.next, &entry.flags)
                })
                .collect(),
            correction_seconds: correction,
        });
    }
    if arguments.copy {
        return Ok(());
    }
    let lines = if output::is_for_people() {
        let rows: Vec<_> = entries
            .iter()
            .map(|entry| row(entry, arguments.next, now))
            .collect();
        output::columns(&rows)
    } else {
        entries
            .iter()
            .map(|entry| fields(entry, arguments.next, now))
            .collect()
    };
    lines.iter().try_for_each(|line| output::line(line))
}

/// A line for people: names, code in two groups, and in brackets how long it lasts.
fn row(entry: &Entry, with_next: bool, now: UnixTime) -> [String; 4] {
    let left = entry
        .otp
        .seconds_left(now)
        .map(|seconds| fl!("cli-code-left", seconds = seconds));
    let next = with_next.then(|| {
        let code = spaced(&entry.otp.next_code_at(now));
        fl!("cli-code-next", code = code)
    });
    let about: Vec<_> = left.into_iter().chain(next).collect();
    [
        output::clean(&entry.issuer),
        output::clean(&entry.account),
        spaced(&entry.otp.code_at(now)),
        if about.is_empty() {
            String::new()
        } else {
            format!("({})", about.join(", "))
        },
    ]
}

/// A line for programs: fields between tabs, the code without a blank.
fn fields(entry: &Entry, with_next: bool, now: UnixTime) -> String {
    let left = entry
        .otp
        .seconds_left(now)
        .map(|seconds| seconds.to_string());
    let mut line = format!(
        "{}\t{}\t{}\t{}",
        output::clean(&entry.issuer),
        output::clean(&entry.account),
        entry.otp.code_at(now).expose(),
        left.unwrap_or_default(),
    );
    if with_next {
        line.push('\t');
        line.push_str(entry.otp.next_code_at(now).expose());
    }
    line
}

fn spaced(code: &Code) -> String {
    let (first, second) = code.groups();
    format!("{first} {second}")
}

fn copy(entry: &Entry, now: UnixTime) -> Result<(), Stop> {
    let name = output::name(&entry.issuer, &entry.account);
    output::note(&match entry.otp.seconds_left(now) {
        Some(seconds) => fl!("cli-copied", name = name, seconds = seconds),
        None => fl!("cli-copied-counter", name = name),
    });
    let text = Secret::from_text(entry.otp.code_at(now).expose().to_owned());
    CodeClipboard::new().put_and_wait(&text, ON_CLIPBOARD)?;
    Ok(())
}
