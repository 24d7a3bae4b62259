//! `vault generations`: the dated copies and those in the backup folder, with what each holds.

use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{json, output, save, unlock};
use crate::fl;
use crate::vault::{Copy, OpenError};
use crate::words;

pub fn run(arguments: &arguments::Generations, global: &Global) -> Result<Exit, Stop> {
    let session = unlock::open(global)?;
    if session.finder().look_for_copies().is_err() {
        return Err(Stop::new(Exit::Failed, words::copies_unreadable()));
    }
    let copies = session.copies(&save::folders(global));
    save::drop_empty_folders(&session, global);
    if arguments.json {
        output::json(&json::Generations {
            generations: copies.iter().map(to_json).collect(),
        })?;
        return Ok(Exit::Done);
    }
    if output::is_for_people() {
        let rows: Vec<_> = copies.iter().map(row).collect();
        for line in output::columns(&rows) {
            output::line(&line)?;
        }
    } else {
        for copy in &copies {
            output::line(&fields(copy))?;
        }
    }
    if copies.is_empty() {
        output::note(&fl!("cli-no-copies"));
    }
    Ok(Exit::Done)
}

fn row(copy: &Copy) -> [String; 4] {
    let holds = match &copy.outcome {
        Ok(counts) => fl!("cli-copy-accounts", count = counts.accounts),
        Err(error) => reason_words(*error),
    };
    [
        output::date(copy.made),
        copy.revision.to_string(),
        holds,
        copy.path.display().to_string(),
    ]
}

fn fields(copy: &Copy) -> String {
    let accounts = copy.outcome.as_ref().ok().map(|counts| counts.accounts);
    format!(
        "{}\t{}\t{}\t{}",
        output::date(copy.made),
        copy.revision,
        accounts
            .map(|accounts| accounts.to_string())
            .unwrap_or_default(),
        output::file(&copy.path),
    )
}

fn to_json(copy: &Copy) -> json::Generation {
    let counts = copy.outcome.as_ref().ok();
    json::Generation {
        file: copy.path.to_string_lossy().into_owned(),
        made: output::date(copy.made),
        revision: copy.revision,
        outside: copy.outside,
        opens: counts.is_some(),
        accounts: counts.map(|counts| counts.accounts),
        archive: counts.map(|counts| counts.archive),
        trash: counts.map(|counts| counts.trash),
        set_aside: counts.map(|counts| counts.set_aside),
        reason: copy.outcome.as_ref().err().map(|error| reason(*error)),
    }
}

/// Why a copy does not open, for programs.
fn reason(error: OpenError) -> &'static str {
    match error {
        OpenError::NewerFormat(_) => "newer-format",
        OpenError::Missing | OpenError::Unreadable(_) => "unreadable",
        OpenError::TooLarge => "too-large",
        OpenError::Damaged | OpenError::TooCostly => "damaged",
        OpenError::NoSuchWay
        | OpenError::WrongPassphrase
        | OpenError::WrongPhrase
        | OpenError::EntryMissing
        | OpenError::EntryWrong
        | OpenError::Keystore(_) => "other-key",
    }
}

fn reason_words(error: OpenError) -> String {
    match reason(error) {
        "newer-format" => fl!("cli-copy-newer"),
        "unreadable" => fl!("cli-copy-unreadable"),
        "too-large" | "damaged" => fl!("cli-copy-damaged"),
        _ => fl!("cli-copy-other-key"),
    }
}
