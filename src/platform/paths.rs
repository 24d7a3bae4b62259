//! Where data, configuration and state live: the platform's folders, or one folder that the person named.

use std::fs::{DirBuilder, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use sha2::{Digest, Sha256};

use crate::clock::Check;
use crate::preferences::Preferences;
use crate::vault::{Place, held};

/// The environment variable that names one folder for everything.
pub const HOME_VARIABLE: &str = "INJIXO_AUTHENTICATOR_HOME";

/// Preferences, or a check of the clock, larger than this are none.
const LARGEST_FILE: u64 = 1 << 20;

/// The three folders of one home, all absolute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The vault and its generations.
    pub data: PathBuf,
    /// Preferences.
    pub config: PathBuf,
    /// The highest revision seen of each vault, the last check of the clock.
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
        let variable = std::env::var_os(HOME_VARIABLE).map(PathBuf::from);
        match one_folder(named, variable) {
            Some(folder) => Self::under(&folder),
            None => Self::of_the_platform(),
        }
    }

    fn under(folder: &Path) -> Result<Self, NoHome> {
        let folder = std::path::absolute(folder).map_err(|_| NoHome)?;
        Ok(Self {
            data: folder.join("data"),
            config: folder.join("config"),
            state: folder.join("state"),
        })
    }

    fn of_the_platform() -> Result<Self, NoHome> {
        let folders = ProjectDirs::from("io.github", "", "injixo-authenticator").ok_or(NoHome)?;
        Ok(Self {
            data: folders.data_dir().to_owned(),
            config: folders.config_dir().to_owned(),
            state: folders
                .state_dir()
                .map_or_else(|| folders.data_local_dir().join("state"), Path::to_owned),
        })
    }

    /// The one folder that a person named for everything; nothing where these are the platform's folders.
    #[must_use]
    pub fn one_folder(&self) -> Option<&Path> {
        let folder = self.data.parent()?;
        let named = Self::under(folder).ok()?;
        (named == *self).then_some(folder)
    }

    /// Where the vault lives.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            data: self.data.clone(),
            state: self.state.clone(),
        }
    }

    /// Tells whether a path is one of these folders or lies in one, also by another name of that folder. What forgetting the
    /// vault deletes is in them, so no copy that shall outlive it may be.
    #[must_use]
    pub fn holds(&self, path: &Path) -> bool {
        let path = real(path);
        let folders = [&self.data, &self.config, &self.state];
        folders.iter().any(|folder| path.starts_with(real(folder)))
    }

    /// The preferences file.
    #[must_use]
    pub fn preferences_file(&self) -> PathBuf {
        self.config.join("preferences.json")
    }

    /// Reads the preferences, tolerantly: what cannot be read is as if it were not there.
    #[must_use]
    pub fn load_preferences(&self) -> Preferences {
        let bytes = read_small_file(&self.preferences_file());
        bytes.map_or_else(Preferences::default, |bytes| Preferences::from_json(&bytes))
    }

    /// Where damaged preferences are kept.
    #[must_use]
    pub fn damaged_preferences_file(&self) -> PathBuf {
        self.config.join("preferences.damaged.json")
    }

    /// Puts preferences aside in which nothing can be read, so that saving does not write over them; tells where they are then.
    /// What was put aside before goes.
    fn set_damaged_preferences_aside(&self) -> Option<PathBuf> {
        self.put_aside_unless_readable(&read_small_file(&self.preferences_file())?)
    }

    /// Reads the preferences once for both: what they say, and where they are put aside because nothing can be read in them.
    pub fn take_up_preferences(&self) -> (Preferences, Option<PathBuf>) {
        let bytes = read_small_file(&self.preferences_file());
        let aside = bytes
            .as_ref()
            .and_then(|bytes| self.put_aside_unless_readable(bytes));
        let preferences = bytes.map(|bytes| Preferences::from_json(&bytes));
        (preferences.unwrap_or_default(), aside)
    }

    fn put_aside_unless_readable(&self, bytes: &[u8]) -> Option<PathBuf> {
        if Preferences::are_readable(bytes) {
            return None;
        }
        let aside = self.damaged_preferences_file();
        held::rename(&self.preferences_file(), &aside).ok()?;
        Some(aside)
    }

    /// The file of the last check of the clock.
    #[must_use]
    pub fn clock_file(&self) -> PathBuf {
        self.state.join("clock.json")
    }

    /// Reads the last check of the clock; nothing where there is none. Whether it still holds is not looked at.
    #[must_use]
    pub fn load_clock_check(&self) -> Option<Check> {
        Check::from_json(&read_small_file(&self.clock_file())?)
    }

    /// Writes the last check of the clock, or deletes it (0600, folder 0700, temporary file and rename).
    ///
    /// # Errors
    /// The reason of the file system; what was there before then still is.
    pub fn save_clock_check(&self, check: Option<&Check>) -> std::io::Result<()> {
        match check {
            Some(check) => replace_private_file(&self.clock_file(), "clock", &check.to_json()),
            None => match std::fs::remove_file(self.clock_file()) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
        }
    }

    /// Writes the preferences (0600, folder 0700, temporary file and rename).
    ///
    /// # Errors
    /// The reason of the file system; the preferences that were there before then still are.
    pub fn save_preferences(&self, preferences: &Preferences) -> std::io::Result<()> {
        self.save_preferences_bytes(&preferences.to_json())
    }

    /// Deletes the preferences and the last check of the clock, what a crash left of them, and each folder where nothing
    /// else is in it.
    ///
    /// # Errors
    /// The reason of the file system; some of it is then still there.
    pub fn forget_preferences(&self) -> std::io::Result<()> {
        forget_file(&self.damaged_preferences_file(), "preferences")?;
        forget_file(&self.preferences_file(), "preferences")?;
        forget_file(&self.clock_file(), "clock")
    }

    fn save_preferences_bytes(&self, bytes: &[u8]) -> std::io::Result<()> {
        let _ = self.set_damaged_preferences_aside();
        replace_private_file(&self.preferences_file(), "preferences", bytes)
    }
}

/// Reads a file of this program's own making; nothing where there is none or it cannot be read.
fn read_small_file(path: &Path) -> Option<Vec<u8>> {
    // Looked at before it is opened: opening a pipe would wait for ever.
    if !path.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    let file = held::open(path).ok()?;
    let _ = file.take(LARGEST_FILE).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Puts a file in the place of another in one step; `name` begins the name of the temporary one.
fn replace_private_file(path: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().ok_or(ErrorKind::NotFound)?;
    make_private_folder(folder)?;
    let temporary = folder.join(format!(".{name}-{}.tmp", uuid::Uuid::from_u128(random()?)));
    let written =
        write_private_file(&temporary, bytes).and_then(|()| held::rename(&temporary, path));
    if written.is_err() {
        drop(std::fs::remove_file(&temporary));
    }
    written
}

/// Deletes a file, what a crash left of it, and its folder where nothing else is in it.
fn forget_file(path: &Path, name: &str) -> std::io::Result<()> {
    let folder = path.parent().ok_or(ErrorKind::NotFound)?;
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    for entry in entries {
        let entry = entry?;
        let found = entry.file_name();
        let found = found.to_string_lossy();
        let left_over = found.starts_with(&format!(".{name}-")) && found.ends_with(".tmp");
        if left_over || entry.path() == path {
            std::fs::remove_file(entry.path())?;
        }
    }
    // What else lies there is somebody else's.
    drop(std::fs::remove_dir(folder));
    Ok(())
}

/// An empty name is no name.
fn one_folder(named: Option<&Path>, variable: Option<PathBuf>) -> Option<PathBuf> {
    named
        .map(Path::to_owned)
        .or(variable)
        .filter(|folder| !folder.as_os_str().is_empty())
}

/// The path without links, as far as it exists.
pub(super) fn real(path: &Path) -> PathBuf {
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    match (path.parent(), path.file_name()) {
        (Some(above), Some(name)) => real(above).join(name),
        _ => path.to_owned(),
    }
}

/// A folder's real path as a name: so many bytes of its SHA-256 in hexadecimal digits.
pub(super) fn fingerprint<const BYTES: usize>(folder: &Path) -> String {
    let digest = Sha256::digest(real(folder).as_os_str().as_encoded_bytes());
    let digest = digest.iter().take(BYTES);
    digest.map(|byte| format!("{byte:02x}")).collect()
}

fn random() -> std::io::Result<u128> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| std::io::Error::other("no random bytes"))?;
    Ok(u128::from_le_bytes(bytes))
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    let _ = builder.recursive(true);
    #[cfg(unix)]
    let _ = std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn write_private_file(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    let _ = options.write(true).create_new(true);
    #[cfg(unix)]
    let _ = std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_folder_holds_everything_and_becomes_absolute() {
        let home = Home::resolve(Some(Path::new("portable"))).unwrap();
        let base = std::env::current_dir().unwrap().join("portable");
        assert_eq!(home.data, base.join("data"));
        assert_eq!(home.config, base.join("config"));
        assert_eq!(home.state, base.join("state"));
        assert_eq!(home.place().vault_file(), base.join("data/vault.ixv"));
        assert_eq!(
            home.preferences_file(),
            base.join("config/preferences.json")
        );
    }

    #[test]
    fn the_folder_that_was_named_can_be_named_again() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        assert_eq!(home.one_folder(), Some(folder.path()));
        let platform = Home {
            data: "/home/anna/.local/share/injixo-authenticator".into(),
            config: "/home/anna/.config/injixo-authenticator".into(),
            state: "/home/anna/.local/state/injixo-authenticator".into(),
        };
        assert_eq!(platform.one_folder(), None);
    }

    #[test]
    fn the_argument_wins_over_the_variable_and_an_empty_name_is_none() {
        let argument = Path::new("/argument");
        let variable = || Some(PathBuf::from("/variable"));
        assert_eq!(
            one_folder(Some(argument), variable()),
            Some(argument.to_owned())
        );
        assert_eq!(one_folder(None, variable()), variable());
        assert_eq!(one_folder(None, Some(PathBuf::new())), None);
        assert_eq!(one_folder(None, None), None);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_platforms_folders_carry_the_products_name() {
        let home = Home::of_the_platform().unwrap();
        for folder in [&home.data, &home.config, &home.state] {
            assert!(folder.is_absolute());
            assert!(folder.ends_with("injixo-authenticator"), "{folder:?}");
        }
        assert_ne!(home.data, home.config);
        assert_ne!(home.data, home.state);
    }

    #[test]
    fn what_lies_in_a_folder_of_the_home_is_known_by_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(&folder.path().join("home"))).unwrap();
        std::fs::create_dir_all(home.data.join("generations")).unwrap();
        let elsewhere = folder.path().join("stick");
        std::fs::create_dir(&elsewhere).unwrap();
        assert!(home.holds(&home.data) && home.holds(&home.config));
        assert!(home.holds(&home.data.join("copy.ixv")));
        assert!(home.holds(&home.data.join("generations/copy.ixv")));
        assert!(home.holds(&home.state.join("not/there/yet")));
        assert!(home.holds(&elsewhere.join("../home/data/copy.ixv")));
        assert!(!home.holds(&elsewhere.join("copy.ixv")) && !home.holds(&elsewhere));
        assert!(!home.holds(&folder.path().join("home/data-of-mine")));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&home.data, elsewhere.join("link")).unwrap();
            assert!(home.holds(&elsewhere.join("link/copy.ixv")));
            assert!(home.holds(&elsewhere.join("link")));
        }
    }

    #[test]
    fn missing_preferences_are_the_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        assert_eq!(home.load_preferences(), Preferences::default());
        assert!(!home.config.exists(), "reading makes no folder");
    }

    #[test]
    fn preferences_in_which_nothing_can_be_read_are_put_aside_before_others_are_written() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        assert_eq!(home.set_damaged_preferences_aside(), None);
        home.save_preferences_bytes(b"{\"theme\":1}").unwrap();
        assert_eq!(home.set_damaged_preferences_aside(), None);
        let aside = home.damaged_preferences_file();
        for damaged in [&b"{\"backup_folder\":\"/me"[..], b""] {
            std::fs::write(home.preferences_file(), damaged).unwrap();
            assert_eq!(home.load_preferences(), Preferences::default());
            home.save_preferences_bytes(b"{}").unwrap();
            assert_eq!(std::fs::read(&aside).unwrap(), damaged);
            assert_eq!(std::fs::read(home.preferences_file()).unwrap(), b"{}");
        }
        std::fs::write(home.preferences_file(), "[]").unwrap();
        assert_eq!(
            home.take_up_preferences(),
            (Preferences::default(), Some(aside))
        );
        assert!(!home.preferences_file().exists());
        home.forget_preferences().unwrap();
        assert!(!home.config.exists());
    }

    #[test]
    #[cfg(unix)]
    fn a_pipe_in_the_place_of_the_preferences_is_none_and_nobody_waits_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        std::fs::create_dir_all(&home.config).unwrap();
        let made = std::process::Command::new("mkfifo")
            .arg(home.preferences_file())
            .status();
        assert!(made.unwrap().success());
        assert_eq!(home.load_preferences(), Preferences::default());
    }

    #[test]
    #[cfg(unix)]
    fn preferences_are_private_and_replaced_in_one_step() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        home.save_preferences_bytes(b"{}").unwrap();
        home.save_preferences_bytes(b"{\"a\":1}").unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&home.config), 0o700);
        assert_eq!(mode(&home.preferences_file()), 0o600);
        assert_eq!(
            std::fs::read(home.preferences_file()).unwrap(),
            b"{\"a\":1}"
        );
        assert_eq!(
            std::fs::read_dir(&home.config).unwrap().count(),
            1,
            "no temporary file stays"
        );
    }

    #[test]
    fn forgotten_preferences_are_gone_and_foreign_files_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        home.forget_preferences().unwrap();
        home.save_preferences_bytes(b"{}").unwrap();
        std::fs::write(home.config.join(".preferences-1.tmp"), b"{").unwrap();
        std::fs::create_dir_all(&home.state).unwrap();
        std::fs::write(home.clock_file(), b"{}").unwrap();
        home.forget_preferences().unwrap();
        assert!(!home.config.exists() && !home.state.exists());

        home.save_preferences_bytes(b"{}").unwrap();
        let foreign = home.config.join("notes.txt");
        std::fs::write(&foreign, b"mine").unwrap();
        home.forget_preferences().unwrap();
        assert!(!home.preferences_file().exists());
        assert!(foreign.exists());
    }

    #[test]
    fn preferences_that_cannot_be_written_leave_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::resolve(Some(folder.path())).unwrap();
        std::fs::create_dir_all(home.preferences_file()).unwrap();
        assert!(home.save_preferences_bytes(b"{}").is_err());
        assert_eq!(std::fs::read_dir(&home.config).unwrap().count(), 1);
    }
}
