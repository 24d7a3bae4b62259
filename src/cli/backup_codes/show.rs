//! `backup-codes show`: the codes themselves.

use zeroize::Zeroizing;

use crate::backup_codes::Set;
use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{choose, json, output, unlock};
use crate::fl;

pub fn run(arguments: &arguments::ShowBackupCodes, global: &Global) -> Result<Exit, Stop> {
    let session = unlock::open(global)?;
    let account = choose::one(&arguments.query, session.contents())?;
    let kept = &account.backup_codes;
    if arguments.json {
        output::json(&json::BackupCodes {
            account: json::Whose::of(account),
            sets: kept.sets.iter().map(json::BackupCodeSet::of).collect(),
        })?;
        if !kept.sets.is_empty() {
            return Ok(Exit::Done);
        }
    }
    if arguments.all {
        for set in kept.sets.iter().filter(|set| set.voided.is_some()) {
            let (made, voided) = (output::date(set.made), set.voided.map(output::date));
            let voided = voided.unwrap_or_default();
            output::note(&fl!("cli-backup-codes-void", made = made, voided = voided));
            lines(set)?;
        }
    }
    let set = super::current(account)?;
    if output::is_for_people() {
        output::note(&fl!(
            "backup-codes-left",
            left = set.left(),
            all = set.codes.len()
        ));
    }
    lines(set)?;
    super::note_few(account);
    Ok(Exit::Done)
}

fn lines(set: &Set) -> Result<(), Stop> {
    for (number, code) in (1..).zip(&set.codes) {
        let text = code.text.expose_text().unwrap_or_default();
        let used = code.used.map(output::date).unwrap_or_default();
        let line = if output::is_for_people() {
            let used = match code.used {
                Some(_) => fl!("cli-backup-codes-used-on", date = used),
                None => String::new(),
            };
            format!("{number:>3}  {text}  {used}").trim_end().to_owned()
        } else {
            format!("{number}\t{text}\t{used}")
        };
        output::line(&Zeroizing::new(line))?;
    }
    Ok(())
}
