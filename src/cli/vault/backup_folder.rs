//! `vault backup-folder`: the folder that each save writes a copy to as well.

use std::path::Path;

use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{output, save, unlock};
use crate::fl;
use crate::platform::paths::Home;
use crate::platform::time;
use crate::preferences::Preferences;
use crate::words;

pub fn run(arguments: &arguments::BackupFolder, global: &Global) -> Result<Exit, Stop> {
    let home = global.home()?;
    let preferences = save::take_up_preferences(&home);
    if arguments.none {
        choose(&home, None)?;
        output::note(&fl!("cli-backup-folder-none"));
        return Ok(Exit::Done);
    }
    if let Some(folder) = &arguments.forget {
        return forget(&home, folder);
    }
    let Some(folder) = &arguments.folder else {
        match &preferences.backup_folder {
            Some(folder) => output::line(&folder.display().to_string())?,
            None => output::note(&fl!("cli-backup-folder-none")),
        }
        if !preferences.former_backup_folders.is_empty() {
            output::note(&fl!("cli-backup-folder-former"));
            for folder in &preferences.former_backup_folders {
                output::note(&format!("  {}", folder.display()));
            }
        }
        return Ok(Exit::Done);
    };
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
    if home.holds(&folder) {
        return Err(Stop::new(Exit::Failed, words::backup_inside()));
    }
    // The settings could not name it again, so later saves would not go there.
    if folder.to_str().is_none() {
        return Err(Stop::with(Exit::Failed, fl!("cli-backup-folder-name")));
    }
    // A folder that was never written to is no backup.
    let session = unlock::open(global)?;
    let copy = save::write_outside(&session, &folder, time::now())
        .map_err(|error| Stop::new(Exit::Failed, save::why_not(error, &folder)))?;
    choose(&home, Some(&folder))?;
    let file = copy.display().to_string();
    output::note(&fl!("cli-backup-folder-set", file = file));
    Ok(Exit::Done)
}

/// Remembers a former folder no longer; what lies there stays.
fn forget(home: &Home, folder: &Path) -> Result<Exit, Stop> {
    let mut preferences = home.load_preferences();
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    if !preferences.forget_former(&[whole]) {
        let what = fl!("cli-backup-folder-not-former");
        return Err(Stop::with(Exit::NotFound, what));
    }
    save_settings(home, &preferences)?;
    output::note(&fl!("cli-backup-folder-forgotten"));
    Ok(Exit::Done)
}

fn choose(home: &Home, folder: Option<&Path>) -> Result<(), Stop> {
    let mut preferences = home.load_preferences();
    preferences.choose_backup_folder(folder.map(Path::to_owned));
    save_settings(home, &preferences)
}

fn save_settings(home: &Home, preferences: &Preferences) -> Result<(), Stop> {
    home.save_preferences(preferences)
        .map_err(|_| Stop::with(Exit::Failed, fl!("cli-settings-not-saved")))
}
