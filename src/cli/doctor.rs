//! `doctor`: what works on this machine and what does not, without writing or unlocking anything.

mod fixed;

use std::path::Path;

use crate::cli::arguments::{self, Global};
use crate::cli::stop::{Exit, Stop};
use crate::cli::{json, output};
use crate::clock::Sync;
use crate::fl;
use crate::platform::keystore::OsKeystore;
use crate::platform::policy::{self, Found};
use crate::platform::presence::{self, Works};
use crate::platform::screen_capture::{self, Way};
use crate::platform::{clipboard, clock_sync, display, memory, paths::Home};
use crate::vault::slot::KeystoreError;
use crate::vault::{self, OpenError, Status};
use crate::words;

/// What was found out.
struct Findings {
    keyring: Result<(), KeystoreError>,
    display: bool,
    clipboard: bool,
    capture: Option<Way>,
    vault: Result<Option<Status>, OpenError>,
    /// Whether dated copies are all that is left of a vault.
    copies_only: bool,
    vault_file: String,
    folders: Vec<json::Folder>,
    closed: Option<bool>,
    holds_keys: bool,
    presence: Works,
    clock: Sync,
    policy: Found,
}

pub fn run(arguments: &arguments::Doctor, global: &Global) -> Result<Exit, Stop> {
    let found = Findings::gather(&global.home()?);
    if arguments.json {
        output::json(&found.to_json())?;
    } else {
        for line in output::columns(&found.to_rows()) {
            output::line(&line)?;
        }
    }
    Ok(Exit::Done)
}

impl Findings {
    fn gather(home: &Home) -> Self {
        let display = display::available();
        let place = home.place();
        Self {
            keyring: OsKeystore::default().ready(),
            display,
            clipboard: display && clipboard::take().is_ok(),
            capture: screen_capture::way(),
            copies_only: !place.vault_file().exists() && vault::exists(&place),
            vault: vault::status(&place),
            vault_file: place.vault_file().display().to_string(),
            folders: vec![
                folder("data", &home.data),
                folder("config", &home.config),
                folder("state", &home.state),
            ],
            closed: memory::is_dumpable().map(|dumpable| !dumpable),
            holds_keys: memory::holds_keys(),
            presence: presence::works(),
            clock: clock_sync::state(),
            policy: policy::look(),
        }
    }

    fn to_rows(&self) -> Vec<[String; 2]> {
        let mut rows = vec![
            [fl!("cli-doctor-keyring"), keyring_words(&self.keyring)],
            [fl!("cli-doctor-window"), self.window_words()],
            [
                fl!("cli-doctor-clipboard"),
                if self.clipboard {
                    fl!("cli-doctor-works")
                } else {
                    fl!("cli-doctor-no-answer")
                },
            ],
            [fl!("cli-doctor-capture"), capture_words(self.capture)],
            [fl!("cli-doctor-vault"), self.vault_words()],
        ];
        for folder in &self.folders {
            rows.push([role_words(folder.role), folder_words(folder)]);
        }
        rows.push([
            fl!("cli-doctor-memory"),
            match self.closed {
                Some(true) => fl!("cli-doctor-memory-closed"),
                Some(false) => fl!("cli-doctor-memory-open"),
                None => fl!("cli-doctor-unknown"),
            },
        ]);
        rows.push([
            fl!("cli-doctor-key"),
            match self.holds_keys {
                true => fl!("cli-doctor-key-held"),
                false => fl!("cli-doctor-key-not-held"),
            },
        ]);
        let heard = |works| match works {
            true => fl!("cli-doctor-works"),
            false => fl!("cli-doctor-not-heard"),
        };
        rows.push([fl!("cli-doctor-screen"), heard(self.presence.screen)]);
        rows.push([fl!("cli-doctor-sleep"), heard(self.presence.sleep)]);
        rows.push([fl!("cli-doctor-clock"), words::clock_sync(self.clock)]);
        rows.extend(fixed::rows(&self.policy));
        rows
    }

    fn window_words(&self) -> String {
        if !cfg!(feature = "gui") {
            fl!("cli-doctor-no-window")
        } else if self.display {
            fl!("cli-doctor-works")
        } else {
            fl!("cli-doctor-no-display")
        }
    }

    fn vault_words(&self) -> String {
        let about = match &self.vault {
            Ok(None) if self.copies_only => words::vault_gone().what,
            Ok(None) => words::open_error(&OpenError::Missing).what,
            Ok(Some(status)) => {
                let ways = output::ways(&status.slots);
                fl!("cli-doctor-vault-ready", ways = ways)
            }
            Err(error) => words::open_error(error).what,
        };
        format!("{}: {about}", self.vault_file)
    }

    fn vault_state(&self) -> &'static str {
        match &self.vault {
            Ok(None) if self.copies_only => "copies-only",
            Ok(None) | Err(OpenError::Missing) => "none",
            Ok(Some(_)) => "there",
            Err(OpenError::NewerFormat(_)) => "newer-format",
            Err(OpenError::Unreadable(_)) => "unreadable",
            Err(_) => "damaged",
        }
    }

    fn to_json(&self) -> json::Doctor {
        json::Doctor {
            version: env!("CARGO_PKG_VERSION"),
            window: cfg!(feature = "gui"),
            keyring: keyring_name(&self.keyring),
            display: self.display,
            clipboard: self.clipboard,
            capture: self.capture.map(capture_name),
            vault: json::DoctorVault {
                file: self.vault_file.clone(),
                state: self.vault_state(),
                slots: self
                    .vault
                    .iter()
                    .flatten()
                    .flat_map(|status| &status.slots)
                    .map(|slot| slot.name().to_owned())
                    .collect(),
            },
            folders: self.folders.clone(),
            closed_to_debuggers: self.closed,
            holds_keys_in_memory: self.holds_keys,
            locks_with_the_screen: self.presence.screen,
            locks_before_sleep: self.presence.sleep,
            clock: self.clock.name(),
            policy: fixed::json(&self.policy),
        }
    }
}

fn keyring_name(keyring: &Result<(), KeystoreError>) -> &'static str {
    match keyring {
        Ok(()) => "ready",
        Err(KeystoreError::NoService) => "none",
        Err(KeystoreError::Locked) => "locked",
        Err(KeystoreError::TimedOut) => "timed-out",
        Err(KeystoreError::Ambiguous | KeystoreError::Unreliable | KeystoreError::Failed) => {
            "failed"
        }
    }
}

fn keyring_words(keyring: &Result<(), KeystoreError>) -> String {
    match keyring {
        Ok(()) => fl!("cli-doctor-works"),
        Err(error) => words::keystore_error(error).what,
    }
}

fn capture_name(way: Way) -> &'static str {
    match way {
        Way::Portal { .. } => "portal",
        Way::X11 => "x11",
        Way::System => "system",
    }
}

fn capture_words(way: Option<Way>) -> String {
    match way {
        Some(Way::Portal { version, .. }) => fl!("cli-doctor-capture-portal", version = version),
        Some(Way::X11) => fl!("cli-doctor-capture-x11"),
        Some(Way::System) => fl!("cli-doctor-works"),
        None => fl!("cli-doctor-capture-none"),
    }
}

fn folder(role: &'static str, path: &Path) -> json::Folder {
    let about = std::fs::metadata(path).ok();
    #[cfg(unix)]
    let mode = about
        .as_ref()
        .map(|about| std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o7777);
    #[cfg(not(unix))]
    let mode: Option<u32> = None;
    json::Folder {
        role,
        path: path.display().to_string(),
        exists: about.is_some(),
        mode: mode.map(|mode| format!("{mode:04o}")),
        private: mode.map(|mode| mode & 0o077 == 0),
    }
}

fn role_words(role: &str) -> String {
    match role {
        "data" => fl!("cli-doctor-data"),
        "config" => fl!("cli-doctor-config"),
        _ => fl!("cli-doctor-state"),
    }
}

fn folder_words(folder: &json::Folder) -> String {
    let path = folder.path.clone();
    match (folder.exists, folder.private) {
        (false, _) => fl!("cli-doctor-folder-none", path = path),
        (true, Some(false)) => fl!("cli-doctor-folder-open", path = path),
        (true, Some(true)) => fl!("cli-doctor-folder-private", path = path),
        (true, None) => fl!("cli-doctor-folder-there", path = path),
    }
}
