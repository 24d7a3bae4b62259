//! Durable files: reading whole, writing so that a crash leaves the old or the new file, never half of one.
//!
//! The order of a save is: temporary file in the same folder, write, fsync, read back and open, exchange with the file in
//! place, fsync the folder, remove what was swapped out. Errors are kinds only: a path or a system text tells more than
//! a person needs.

mod lock;

pub(crate) use lock::{Lock, LockError};

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::vault::format::{MAX_FILE, MAX_HEADER, PREFIX};

/// SHA-256 of a file.
pub(crate) type Digest = [u8; 32];

/// Every temporary file of the vault is named `.vault.ixv.<16 hex digits>.new`; nothing else is ever cleaned away.
const TEMP_START: &str = ".vault.ixv.";
const TEMP_END: &str = ".new";

/// A file as it was read.
pub(crate) struct FileBytes {
    pub bytes: Vec<u8>,
    pub digest: Digest,
    pub stamp: Option<Stamp>,
}

/// What a file's metadata say of its being the same file still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    length: u64,
    #[cfg(unix)]
    identity: [i64; 6],
    #[cfg(not(unix))]
    modified: Option<std::time::SystemTime>,
}

impl Stamp {
    fn of(metadata: &fs::Metadata) -> Self {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        Self {
            length: metadata.len(),
            #[cfg(unix)]
            identity: [
                metadata.dev().cast_signed(),
                metadata.ino().cast_signed(),
                metadata.mtime(),
                metadata.mtime_nsec(),
                metadata.ctime(),
                metadata.ctime_nsec(),
            ],
            #[cfg(not(unix))]
            modified: metadata.modified().ok(),
        }
    }
}

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReadError {
    Missing,
    TooLarge,
    Io(ErrorKind),
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            kind => Self::Io(kind),
        }
    }
}

/// Why a file was not put in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WriteError {
    Io(ErrorKind),
    /// What was written does not read back.
    Verify,
    /// Something else than what was expected stands in its place.
    Conflict,
}

impl From<ErrorKind> for WriteError {
    fn from(kind: ErrorKind) -> Self {
        Self::Io(kind)
    }
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}

/// SHA-256 of some bytes.
pub(crate) fn digest(bytes: &[u8]) -> Digest {
    Sha256::digest(bytes).into()
}

/// Reads a file whole, up to the size that a vault may have.
pub(crate) fn read(path: &Path) -> Result<FileBytes, ReadError> {
    let (file, metadata) = open_file(path)?;
    if metadata.len() > MAX_FILE {
        return Err(ReadError::TooLarge);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
    let _ = file.take(MAX_FILE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(ReadError::TooLarge);
    }
    Ok(FileBytes {
        digest: digest(&bytes),
        bytes,
        stamp: Some(Stamp::of(&metadata)),
    })
}

/// Reads as much of a file as the open part of a vault can take, and tells the length of the whole.
pub(crate) fn read_head(path: &Path) -> Result<(Vec<u8>, u64), ReadError> {
    let (file, metadata) = open_file(path)?;
    if metadata.len() > MAX_FILE {
        return Err(ReadError::TooLarge);
    }
    let mut bytes = Vec::new();
    let _ = file
        .take((PREFIX + MAX_HEADER) as u64)
        .read_to_end(&mut bytes)?;
    Ok((bytes, metadata.len()))
}

fn open_file(path: &Path) -> Result<(File, fs::Metadata), ReadError> {
    // Looked at before it is opened: opening a pipe would wait for ever.
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(ReadError::Io(ErrorKind::IsADirectory));
    }
    if !metadata.is_file() {
        return Err(ReadError::Io(ErrorKind::InvalidInput));
    }
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    Ok((file, metadata))
}

/// The stamp of the file at a path; nothing where it cannot be had.
pub(crate) fn stamp(path: &Path) -> Option<Stamp> {
    fs::metadata(path).ok().map(|metadata| Stamp::of(&metadata))
}

/// Tells whether anything at all stands at a path; what cannot be looked at counts as there.
pub(crate) fn occupied(path: &Path) -> bool {
    match fs::symlink_metadata(path) {
        Ok(_) => true,
        Err(error) => error.kind() != ErrorKind::NotFound,
    }
}

/// The names in a folder; none where there is no such folder.
pub(crate) fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut names = Vec::new();
    for entry in entries {
        names.extend(entry?.file_name().into_string().ok());
    }
    Ok(names)
}

/// Makes a folder (0700) and those above it that are missing.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    let _ = builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        let _ = builder.mode(0o700);
    }
    builder.create(folder)?;
    match folder.parent() {
        Some(above) if !above.as_os_str().is_empty() => sync_folder(&File::open(above)?),
        _ => Ok(()),
    }
}

/// Options that make files only their owner can read.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let _ = options.mode(0o600);
    }
    options
}

/// Makes the entries of a folder durable, where the file system knows how.
fn sync_folder(folder: &File) -> io::Result<()> {
    match folder.sync_all() {
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        other => other,
    }
}

/// The folder to work in and the file in it. A link is followed, so that the file it points to is what is replaced.
fn resolve(target: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let target = match fs::symlink_metadata(target) {
        Ok(metadata) if metadata.file_type().is_symlink() => fs::canonicalize(target)?,
        _ => target.to_owned(),
    };
    let folder = target.parent().ok_or(ErrorKind::InvalidInput)?.to_owned();
    Ok((target, folder))
}

/// A temporary file; removed when dropped unless it was given a name of its own.
struct Temporary {
    path: PathBuf,
    file: File,
    keep: bool,
}

impl Temporary {
    /// Writes the bytes and makes them durable. Named after them: a left-over of that name holds the same, or a part of it.
    fn write(folder: &Path, bytes: &[u8], digest: &Digest) -> io::Result<Self> {
        let name = data_encoding::HEXLOWER.encode(&digest[..8]);
        let path = folder.join(format!("{TEMP_START}{name}{TEMP_END}"));
        let create = || private().write(true).create_new(true).open(&path);
        let file = match create() {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                fs::remove_file(&path)?;
                create()?
            }
            other => other?,
        };
        let mut temporary = Self {
            path,
            file,
            keep: false,
        };
        temporary.file.write_all(bytes)?;
        temporary.file.sync_all()?;
        Ok(temporary)
    }

    fn reads_back(&self, bytes: &[u8], opens: &dyn Fn(&[u8]) -> bool) -> Result<(), WriteError> {
        let back = fs::read(&self.path)?;
        if back == bytes && opens(&back) {
            Ok(())
        } else {
            Err(WriteError::Verify)
        }
    }

    fn stamp(&self) -> Option<Stamp> {
        self.file
            .metadata()
            .ok()
            .map(|metadata| Stamp::of(&metadata))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.keep {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// A file was replaced.
pub(crate) struct Replaced {
    /// The stamp of the new file.
    pub stamp: Option<Stamp>,
    /// Where the file lies that was swapped out, if it is not the one that was to be replaced.
    pub stranger: Option<PathBuf>,
}

/// Replaces the file `target`, which holds `old`, with `new`, durably; `opens` says whether what was read back is good.
pub(crate) fn replace(
    target: &Path,
    old: &[u8],
    new: &[u8],
    digest: &Digest,
    opens: &dyn Fn(&[u8]) -> bool,
) -> Result<Replaced, WriteError> {
    let (target, folder) = resolve(target)?;
    let mut temporary = Temporary::write(&folder, new, digest)?;
    temporary.reads_back(new, opens)?;
    let folder = File::open(&folder)?;

    if exchange(&temporary.path, &target)? {
        // Unreadable counts as ours: it was compared a moment ago, under the lock.
        let stranger = fs::read(&temporary.path).is_ok_and(|bytes| bytes != old);
        if let Err(error) = sync_folder(&folder) {
            // Whether the new file would survive is not known: the old one goes back, as the caller will say.
            temporary.keep = exchange(&temporary.path, &target).is_err();
            return Err(error.into());
        }
        temporary.keep = stranger;
        return Ok(Replaced {
            stamp: temporary.stamp(),
            stranger: stranger.then(|| temporary.path.clone()),
        });
    }

    if fs::read(&target)? != old {
        return Err(WriteError::Conflict);
    }
    fs::rename(&temporary.path, &target)?;
    temporary.keep = true;
    sync_folder(&folder)?;
    Ok(Replaced {
        stamp: temporary.stamp(),
        stranger: None,
    })
}

/// Puts a file where none is, durably, and never over one that is there.
pub(crate) fn place(
    target: &Path,
    bytes: &[u8],
    digest: &Digest,
    opens: &dyn Fn(&[u8]) -> bool,
) -> Result<(), WriteError> {
    let folder = target.parent().ok_or(ErrorKind::InvalidInput)?;
    let mut temporary = Temporary::write(folder, bytes, digest)?;
    temporary.reads_back(bytes, opens)?;
    let folder = File::open(folder)?;
    match rename_to_free(&temporary.path, target) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(WriteError::Conflict),
        other => other?,
    }
    temporary.keep = true;
    if let Err(error) = sync_folder(&folder) {
        let _ = fs::remove_file(target);
        return Err(error.into());
    }
    Ok(())
}

/// Removes a file if it still holds these bytes.
pub(crate) fn take_back(path: &Path, bytes: &[u8]) {
    if fs::read(path).is_ok_and(|found| found == bytes) {
        let _ = fs::remove_file(path);
    }
}

/// Gives a file another name, durably.
pub(crate) fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    let folder = to.parent().ok_or(ErrorKind::InvalidInput)?;
    sync_folder(&File::open(folder)?)
}

/// Writes a file that may be lost, but not half written.
pub(crate) fn write_note(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or(ErrorKind::InvalidInput)?;
    make_folder(folder)?;
    let mut temporary = Temporary::write(folder, bytes, &digest(bytes))?;
    fs::rename(&temporary.path, path)?;
    temporary.keep = true;
    Ok(())
}

/// Removes files; one that cannot be removed stays.
pub(crate) fn remove(paths: impl IntoIterator<Item = PathBuf>) {
    for path in paths {
        let _ = fs::remove_file(path);
    }
}

/// Removes what crashes left behind in a folder. Only under the lock: a temporary file may be another saver's.
pub(crate) fn clean(folder: &Path) {
    let ours = |name: &String| {
        name.strip_prefix(TEMP_START)
            .and_then(|rest| rest.strip_suffix(TEMP_END))
            .is_some_and(|hex| hex.len() == 16 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    let names = names(folder).unwrap_or_default();
    remove(names.into_iter().filter(ours).map(|name| folder.join(name)));
}

/// Exchanges two files in one step; `false` where the system or the file system cannot.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> Result<bool, WriteError> {
    match rename_with(one, other, rustix::fs::RenameFlags::EXCHANGE) {
        Ok(done) => Ok(done),
        // The file in place went away after it was compared.
        Err(error) if error.kind() == ErrorKind::NotFound => Err(WriteError::Conflict),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> Result<bool, WriteError> {
    Ok(false)
}

fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    if rename_with(from, to, rustix::fs::RenameFlags::NOREPLACE)? {
        return Ok(());
    }
    match fs::hard_link(from, to) {
        Ok(()) => fs::remove_file(from),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // No links here either: the lock and the look just before are what is left.
        Err(_) if !occupied(to) => fs::rename(from, to),
        Err(_) => Err(ErrorKind::AlreadyExists.into()),
    }
}

#[cfg(target_os = "linux")]
fn rename_with(from: &Path, to: &Path, flags: rustix::fs::RenameFlags) -> io::Result<bool> {
    use rustix::fs::{CWD, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, from, CWD, to, flags) {
        Ok(()) => Ok(true),
        // PERM is what some sandboxes answer to a call they do not know.
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP | Errno::PERM) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
