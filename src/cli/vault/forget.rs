//! `vault forget`: takes everything about the vault off this computer, once it is sure that it opens elsewhere.

use std::io::ErrorKind;
use std::path::Path;

use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::unlock::{self, Key};
use crate::cli::{ask, output};
use crate::fl;
use crate::platform::autostart;
use crate::platform::keystore::OsKeystore;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::vault::slot::SlotKind;
use crate::vault::{self, Changed, SaveError, Session};
use crate::words::{self, Words};

pub fn run(arguments: &arguments::Forget, global: &Global) -> Result<Exit, Stop> {
    if global.recovery_file.is_none() && arguments.copy_to.is_none() {
        return Err(Stop::new(
            Exit::Usage,
            Words {
                what: fl!("cli-forget-needs"),
                next: fl!("cli-forget-needs-next"),
            },
        ));
    }
    let home = global.home()?;
    let place = home.place();
    let copy = arguments.copy_to.as_deref();
    let copy = copy.map(|file| std::path::absolute(file).unwrap_or_else(|_| file.to_owned()));
    if copy.as_ref().is_some_and(|file| home.holds(file)) {
        return Err(Stop::new(Exit::Failed, words::copy_inside()));
    }
    // A phrase that was named has opened the vault by then; no other way in proves that.
    let (session, key) = unlock::open_with_key(global)?;
    debug_assert!(copy.is_some() || matches!(key, Key::Recovery(_)));
    if copy.is_some() {
        opens_elsewhere(&session)?;
    }
    let count = session.contents().accounts.len();
    let file = place.vault_file().display().to_string();
    let folders = home.load_preferences().backup_folders();
    if !folders.is_empty() {
        output::note(&fl!("cli-forget-stays"));
        for folder in folders {
            output::note(&format!("  {}", folder.display()));
        }
    }
    let question = fl!("cli-forget-ask", count = count, file = file);
    ask::go_on(&question, arguments.yes)?;
    if let Some(file) = &copy {
        save_copy(&session, file)?;
    }
    let known = session.known_file();
    drop(session);

    let forgotten = vault::forget_known(&place, known, &OsKeystore::default())
        .map_err(|Changed| Stop::new(Exit::Failed, words::changed_meanwhile()))?;
    let settings = home.forget_preferences();
    let entry = autostart::forget(&home);
    let mut exit = Exit::Done;
    if forgotten.entries_left > 0 {
        output::note(&fl!("cli-entries-left", count = forgotten.entries_left));
        exit = Exit::Failed;
    }
    let mut left = forgotten.files_left;
    left.extend(settings.is_err().then(|| home.preferences_file()));
    left.extend(entry);
    if !left.is_empty() {
        output::note(&fl!("cli-forget-left"));
        for path in left {
            output::note(&format!("  {}", path.display()));
        }
        exit = Exit::Failed;
    }
    if exit == Exit::Done {
        output::note(&fl!("cli-forgotten"));
    }
    Ok(exit)
}

/// The keyring's entries go too, so a copy that needs them would never open again.
fn opens_elsewhere(session: &Session) -> Result<(), Stop> {
    let status = session.status();
    if status.has(&SlotKind::Passphrase) || status.has(&SlotKind::Recovery) {
        return Ok(());
    }
    Err(Stop::new(
        Exit::Failed,
        Words {
            what: fl!("cli-forget-keyring-only"),
            next: fl!("cli-forget-keyring-only-next"),
        },
    ))
}

fn not_saved(error: SaveError) -> Stop {
    match error {
        SaveError::Disk(ErrorKind::AlreadyExists) => {
            Stop::with(Exit::Failed, fl!("cli-copy-there"))
        }
        SaveError::Disk(ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Stop::with(Exit::Failed, fl!("cli-copy-no-folder"))
        }
        error => error.into(),
    }
}

fn save_copy(session: &Session, file: &Path) -> Result<(), Stop> {
    session
        .save_copy_as(None, file, &mut OsEntropy, time::now())
        .map_err(not_saved)?;
    let file = file.display().to_string();
    output::note(&fl!("cli-copy-saved", file = file));
    Ok(())
}
