//! Saving a change, and the copy in the backup folder that goes with each save.

use std::path::{Path, PathBuf};

use crate::cli::arguments::Global;
use crate::cli::output;
use crate::cli::stop::Stop;
use crate::clock::UnixTime;
use crate::platform::paths::Home;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::preferences::Preferences;
use crate::vault::{BackupError, Change, Event, EventKind, SaveError, Session};
use crate::words::{self, Words};

/// A backup folder that stays away is told in the vault once a day, not at each save.
const DAY: u64 = 24 * 60 * 60;

/// Saves a change, and the vault as it is then to the backup folder.
///
/// # Errors
/// A stop where the change was not saved. A copy that was not written is a warning: the save stands.
pub fn commit(session: &mut Session, change: &Change, global: &Global) -> Result<(), Stop> {
    Ok(try_commit(session, change, global)?)
}

/// As [`commit`], for whoever goes on where a change does not apply any more.
///
/// # Errors
/// [`SaveError`].
pub fn try_commit(
    session: &mut Session,
    change: &Change,
    global: &Global,
) -> Result<(), SaveError> {
    session.commit(change, &mut OsEntropy, time::now())?;
    copy_outside(session, global);
    Ok(())
}

/// The folder that each save writes a copy to as well.
fn folder(global: &Global) -> Option<PathBuf> {
    let home = global.home().ok()?;
    take_up_preferences(&home).backup_folder
}

/// Reads the settings, and says so where they cannot be read: the folder for copies may have been chosen in them.
pub fn take_up_preferences(home: &Home) -> Preferences {
    let (preferences, aside) = home.take_up_preferences();
    if let Some(aside) = aside {
        output::note(&words::preferences_damaged(&aside).line());
    }
    preferences
}

/// Wherever copies may lie outside: that folder, and those that were it before.
pub fn folders(global: &Global) -> Vec<PathBuf> {
    let home = global.home().ok();
    home.map_or_else(Vec::new, |home| home.load_preferences().backup_folders())
}

/// Remembers former folders no longer that are there and hold no copy of the vault.
pub fn drop_empty_folders(session: &Session, global: &Global) {
    let Ok(home) = global.home() else { return };
    let mut preferences = home.load_preferences();
    let empty = (session.finder()).without_copies(&preferences.former_backup_folders);
    if preferences.forget_former(&empty) {
        // Not written means remembered for longer.
        let _ = home.save_preferences(&preferences);
    }
}

/// Writes a copy to the backup folder where there is one. A failure is told, and noted in the vault.
pub fn copy_outside(session: &mut Session, global: &Global) {
    let Some(folder) = folder(global) else {
        return;
    };
    let now = time::now();
    if let Err(error) = write_outside(session, &folder, now) {
        output::note(&why_not(error, &folder).line());
        note_failure(session, &folder, now);
    }
}

/// Writes a copy to a folder.
///
/// # Errors
/// [`BackupError`].
pub fn write_outside(
    session: &Session,
    folder: &Path,
    now: UnixTime,
) -> Result<PathBuf, BackupError> {
    session.backup()?.write(folder, now)
}

/// Tells why no copy was written, and where.
pub fn why_not(error: BackupError, folder: &Path) -> Words {
    let Words { what, next } = words::backup_error(&error);
    let what = format!("{}: {what}", folder.display());
    Words { what, next }
}

/// An event rides on a save, and no further one comes in this run.
fn note_failure(session: &mut Session, folder: &Path, now: UnixTime) {
    let about = folder.display().to_string();
    let known = session.contents().events.iter().rev().any(|event| {
        event.what == EventKind::BackupFailed && event.about == about && now.since(event.at) < DAY
    });
    if !known {
        session.note(Event::new(now, EventKind::BackupFailed, about));
        // Were it not saved either, the warning has been given all the same.
        let _ = session.commit(&Change::Batch(Vec::new()), &mut OsEntropy, now);
    }
}
