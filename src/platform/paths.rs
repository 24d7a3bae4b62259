//! Where data, configuration and state live: the platform's folders, or one folder that the person named.

use std::path::{Path, PathBuf};

use crate::vault::Place;

/// The environment variable that names one folder for everything.
pub const HOME_VARIABLE: &str = "INJIXO_AUTHENTICATOR_HOME";

/// The three folders of one home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The vault and its generations.
    pub data: PathBuf,
    /// Preferences.
    pub config: PathBuf,
    /// What was seen: revisions, failed unlocks.
    pub state: PathBuf,
}

/// The platform names no home folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this system names no home folder")]
pub struct NoHome;

impl Home {
    /// Resolves `--home`, else the environment variable, else the platform's folders (crate `directories`).
    ///
    /// # Errors
    /// [`NoHome`] when the platform names none.
    pub fn resolve(named: Option<&Path>) -> Result<Self, NoHome> {
        let _ = named;
        todo!()
    }

    /// Where the vault lives.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            data: self.data.clone(),
            state: self.state.clone(),
        }
    }

    /// The preferences file.
    #[must_use]
    pub fn preferences_file(&self) -> PathBuf {
        self.config.join("preferences.json")
    }

    /// Reads the preferences, tolerantly.
    #[must_use]
    pub fn load_preferences(&self) -> crate::preferences::Preferences {
        todo!()
    }

    /// Writes the preferences (0600, folder 0700, temporary file and rename).
    ///
    /// # Errors
    /// The reason of the file system.
    pub fn save_preferences(
        &self,
        preferences: &crate::preferences::Preferences,
    ) -> std::io::Result<()> {
        let _ = preferences;
        todo!()
    }
}
