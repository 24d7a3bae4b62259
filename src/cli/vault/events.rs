//! `vault events`: what happened in the vault, and how often it was tried to open it in vain.

use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{json, output, unlock};
use crate::fl;
use crate::vault::slot::SlotKind;
use crate::vault::{self, Event, EventKind};

pub fn run(arguments: &arguments::Events, global: &Global) -> Result<Exit, Stop> {
    // Opening the vault forgets them.
    let failed = vault::failed_unlocks(&global.home()?.place());
    let session = unlock::open(global)?;
    let events = &session.contents().events;
    if arguments.json {
        output::json(&json::Events {
            events: events
                .iter()
                .map(|event| json::Event {
                    at: output::date(event.at),
                    what: event.what.name().to_owned(),
                    about: event.about.clone(),
                })
                .collect(),
            failed_unlocks: failed.map(|failed| json::FailedUnlocks {
                count: failed.count,
                last: output::date(failed.last),
            }),
        })?;
        return Ok(Exit::Done);
    }
    if output::is_for_people() {
        let rows: Vec<_> = events.iter().map(row).collect();
        for line in output::columns(&rows) {
            output::line(&line)?;
        }
    } else {
        for event in events {
            output::line(&format!(
                "{}\t{}\t{}",
                output::date(event.at),
                output::clean(event.what.name()),
                output::clean(&event.about)
            ))?;
        }
    }
    if events.is_empty() {
        output::note(&fl!("cli-no-events"));
    }
    Ok(Exit::Done)
}

fn row(event: &Event) -> [String; 3] {
    let what = match &event.what {
        EventKind::Opened => fl!("cli-event-opened"),
        EventKind::Added => fl!("cli-event-added"),
        EventKind::Changed => fl!("cli-event-changed"),
        EventKind::Removed => fl!("cli-event-removed"),
        EventKind::Archived => fl!("cli-event-archived"),
        EventKind::Unarchived => fl!("cli-event-unarchived"),
        EventKind::Restored => fl!("cli-event-restored"),
        EventKind::Deleted => fl!("cli-event-deleted"),
        EventKind::Exported => fl!("cli-event-exported"),
        EventKind::CopyRestored => fl!("cli-event-copy-restored"),
        EventKind::WayAdded => fl!("cli-event-way-added"),
        EventKind::WayRemoved => fl!("cli-event-way-removed"),
        EventKind::KeyChanged => fl!("cli-event-key-changed"),
        EventKind::BackupFailed => fl!("cli-event-backup-failed"),
        EventKind::BackupCodesAdded => fl!("cli-event-backup-codes-added"),
        EventKind::BackupCodeUsed => fl!("cli-event-backup-code-used"),
        EventKind::BackupCodeUnmarked => fl!("cli-event-backup-code-unmarked"),
        EventKind::BackupCodesExported => fl!("cli-event-backup-codes-exported"),
        EventKind::Unknown(name) => output::clean(name),
    };
    let about = match &event.what {
        EventKind::Opened | EventKind::WayAdded | EventKind::WayRemoved => {
            output::way(&SlotKind::named(&event.about))
        }
        _ => output::clean(&event.about),
    };
    [output::date(event.at), what, about]
}
