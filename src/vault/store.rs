//! Durable files: reading whole, writing so that a crash leaves the old or the new file, never half of one.
//!
//! The order of a save is: temporary file in the same folder, write, fsync, read back and open, exchange with the file in
//! place, fsync the folder, remove what was swapped out. Errors are kinds only: a path or a system text tells more than
//! a person needs.

mod delete;
pub mod held;
mod lock;
mod replace;

pub(crate) use delete::{delete, delete_empty_folder, delete_folder, lock_file, notes, target};
pub(crate) use lock::{Lock, LockError};
use replace::Temporary;
pub(crate) use replace::{keep_aside, place, replace};

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::vault::format::{MAX_FILE, MAX_HEADER, PREFIX};

/// SHA-256 of a file.
pub(crate) type Digest = [u8; 32];

/// Every temporary file is named `.vault.ixv.<16 hex digits>.new`; nothing else is ever cleaned away.
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
    let file = held::open(path)?;
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

/// Tells whether a path is a file, and no link to one.
pub(crate) fn plain_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file())
}

/// Looks whether a folder is there: not found, no folder, or the reason of the file system.
pub(crate) fn look_for_folder(folder: &Path) -> io::Result<()> {
    if fs::metadata(folder)?.is_dir() {
        Ok(())
    } else {
        Err(ErrorKind::NotADirectory.into())
    }
}

/// The names in a folder that has to be there.
pub(crate) fn names_in(folder: &Path) -> io::Result<Vec<String>> {
    list(folder)
}

/// The names in a folder; none where there is no such folder.
pub(crate) fn names(folder: &Path) -> io::Result<Vec<String>> {
    match list(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        other => other,
    }
}

/// Not through the standard library: its listing panics where closing the folder fails, and a save that is done must stand.
#[cfg(unix)]
fn list(folder: &Path) -> io::Result<Vec<String>> {
    use rustix::fs::{Dir, Mode, OFlags};
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let mut names = Vec::new();
    for entry in Dir::new(rustix::fs::open(folder, flags, Mode::empty())?)? {
        let name = entry?.file_name().to_bytes().to_owned();
        names.extend(String::from_utf8(name).ok());
    }
    names.retain(|name| name != "." && name != "..");
    Ok(names)
}

#[cfg(not(unix))]
fn list(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
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
        Some(above) if !above.as_os_str().is_empty() => Folder::open(above)?.sync(),
        _ => Ok(()),
    }
}

/// Options that make files only their owner can read; on Windows the folder of the user sees to that.
pub(super) fn private() -> OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let mut options = OpenOptions::new();
        let _ = options.mode(0o600);
        options
    }
    #[cfg(not(unix))]
    OpenOptions::new()
}

/// An open folder, to make its entries durable. Windows opens no folder as a file; its file system looks after them itself.
struct Folder {
    #[cfg(unix)]
    file: File,
}

impl Folder {
    #[cfg(unix)]
    fn open(path: &Path) -> io::Result<Self> {
        File::open(path).map(|file| Self { file })
    }

    #[cfg(not(unix))]
    fn open(path: &Path) -> io::Result<Self> {
        fs::metadata(path).map(|_| Self {})
    }

    /// Makes the entries durable, where the file system knows how.
    #[cfg(unix)]
    fn sync(&self) -> io::Result<()> {
        match self.file.sync_all() {
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

    #[cfg(not(unix))]
    #[allow(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "the same call as on the systems that have something to do here"
    )]
    fn sync(&self) -> io::Result<()> {
        Ok(())
    }
}

/// Removes a file if it still holds these bytes.
pub(crate) fn take_back(path: &Path, bytes: &[u8]) {
    if fs::read(path).is_ok_and(|found| found == bytes) {
        let _ = fs::remove_file(path);
    }
}

/// Gives a file another name, durably.
pub(crate) fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    held::rename(from, to)?;
    let folder = to.parent().ok_or(ErrorKind::InvalidInput)?;
    Folder::open(folder)?.sync()
}

/// Writes a file that may be lost, but not half written.
pub(crate) fn write_note(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or(ErrorKind::InvalidInput)?;
    make_folder(folder)?;
    Temporary::write(folder, bytes, &digest(bytes))?.rename(path)
}

/// Writes a note that has to outlive a power cut.
pub(crate) fn keep_note(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_note(path, bytes)?;
    Folder::open(path.parent().ok_or(ErrorKind::InvalidInput)?)?.sync()
}

/// Removes a note so that it stays gone.
pub(crate) fn drop_note(path: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    Folder::open(path.parent().ok_or(ErrorKind::InvalidInput)?)?.sync()
}

/// Removes files; one that cannot be removed stays.
pub(crate) fn remove(paths: impl IntoIterator<Item = PathBuf>) {
    for path in paths {
        let _ = fs::remove_file(path);
    }
}

/// The temporary files among the names in a folder: what crashes left behind, or another saver is writing.
pub(crate) fn left_overs(folder: &Path, names: &[String]) -> Vec<PathBuf> {
    let ours = |name: &&String| {
        name.strip_prefix(TEMP_START)
            .and_then(|rest| rest.strip_suffix(TEMP_END))
            .is_some_and(|hex| hex.len() == 16 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    let left = names.iter().filter(ours);
    left.map(|name| folder.join(name)).collect()
}

/// Tells whether a temporary file holds what it was made to hold.
pub(crate) fn is_named_after(path: &Path, digest: &Digest) -> bool {
    path.file_name()
        .is_some_and(|name| *name == *temporary_name(digest))
}

fn temporary_name(digest: &Digest) -> String {
    let name = data_encoding::HEXLOWER.encode(&digest[..8]);
    format!("{TEMP_START}{name}{TEMP_END}")
}
