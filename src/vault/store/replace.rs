//! Putting a file in place so that a crash, a full disk or another program never costs what stood there.

use std::fs::{self, File};
use std::io::Write;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::{Digest, Folder, Stamp, WriteError, held, occupied, private, temporary_name};

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
pub(super) struct Temporary {
    path: PathBuf,
    file: File,
    keep: bool,
}

impl Temporary {
    /// Writes the bytes and makes them durable. Named after them: a left-over of that name holds the same, or a part of it.
    pub(super) fn write(folder: &Path, bytes: &[u8], digest: &Digest) -> io::Result<Self> {
        let path = folder.join(temporary_name(digest));
        let create = || private().write(true).create_new(true).open(&path);
        let file = match create() {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                held::remove(&path)?;
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

    /// Gives it a name of its own, over the file of that name.
    pub(super) fn rename(mut self, name: &Path) -> io::Result<()> {
        held::rename(&self.path, name)?;
        self.keep = true;
        Ok(())
    }

    fn reads_back(&self, bytes: &[u8], opens: &dyn Fn(&[u8]) -> bool) -> Result<(), WriteError> {
        let back = held::read(&self.path)?;
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

/// Replaces the file `target`, which holds `old` (or anything, where that is not told), with `new`, durably; `opens` says whether what was read back is good.
///
/// An error says that the file in place is not the new one. Where two files cannot exchange their names and the folder cannot
/// be made durable, the new file stands and the answer is that it was replaced.
pub(crate) fn replace(
    target: &Path,
    old: Option<&[u8]>,
    new: &[u8],
    digest: &Digest,
    opens: &dyn Fn(&[u8]) -> bool,
) -> Result<Replaced, WriteError> {
    let system = System {
        exchange: &exchange,
        sync: &Folder::sync,
    };
    replace_by(&system, target, old, new, digest, opens)
}

/// Gives two files each other's name in one step; `false` where the system or the file system cannot.
type Exchange = dyn Fn(&Path, &Path) -> Result<bool, WriteError>;

/// What systems do differently, and disks fail at.
struct System<'a> {
    exchange: &'a Exchange,
    sync: &'a dyn Fn(&Folder) -> io::Result<()>,
}

fn replace_by(
    system: &System<'_>,
    target: &Path,
    old: Option<&[u8]>,
    new: &[u8],
    digest: &Digest,
    opens: &dyn Fn(&[u8]) -> bool,
) -> Result<Replaced, WriteError> {
    let (target, folder) = resolve(target)?;
    let mut temporary = Temporary::write(&folder, new, digest)?;
    temporary.reads_back(new, opens)?;
    let folder = Folder::open(&folder)?;

    if (system.exchange)(&temporary.path, &target)? {
        // Unreadable counts as ours: it was compared a moment ago, under the lock.
        let stranger =
            old.is_some_and(|old| fs::read(&temporary.path).is_ok_and(|bytes| bytes != old));
        if let Err(error) = (system.sync)(&folder) {
            // Whether the new file would survive is not known: the old one goes back, as the caller will say.
            // Where it cannot, the new one stands and counts.
            if matches!((system.exchange)(&temporary.path, &target), Ok(true)) {
                return Err(error.into());
            }
        }
        temporary.keep = stranger;
        return Ok(Replaced {
            stamp: temporary.stamp(),
            stranger: stranger.then(|| temporary.path.clone()),
        });
    }

    if let Some(old) = old {
        match held::read(&target) {
            Ok(found) if found == old => {}
            Ok(_) => return Err(WriteError::Conflict),
            // The file in place went away after it was compared.
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(WriteError::Conflict),
            Err(error) => return Err(error.into()),
        }
    }
    held::rename(&temporary.path, &target)?;
    temporary.keep = true;
    // The new file stands and is durable itself; only whether a power cut brings back the old name is not known where this
    // fails. It counts as saved: "not saved" would be a lie, and writing the old one again asks more of the same disk.
    let _ = (system.sync)(&folder);
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
    let folder = Folder::open(folder)?;
    match rename_to_free(&temporary.path, target) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(WriteError::Conflict),
        other => other?,
    }
    temporary.keep = true;
    if let Err(error) = folder.sync() {
        let _ = fs::remove_file(target);
        return Err(error.into());
    }
    Ok(())
}

/// Gives a file a second name, durably, so that the first one can be replaced. Where the file system has no links, and over a
/// link to another one, a copy gets that name. A file that is there already of that name and holds the same will do.
pub(crate) fn keep_aside(
    file: &Path,
    bytes: Option<&[u8]>,
    aside: &Path,
) -> Result<(), WriteError> {
    let folder = aside.parent().ok_or(ErrorKind::InvalidInput)?;
    let (file, _) = resolve(file)?;
    let same = || bytes.is_some_and(|bytes| fs::read(aside).is_ok_and(|found| found == bytes));
    match (fs::hard_link(&file, aside), bytes) {
        (Ok(()), _) => Ok(Folder::open(folder)?.sync()?),
        (Err(_), Some(_)) if same() => Ok(()),
        (Err(error), _) if error.kind() == ErrorKind::AlreadyExists => Err(WriteError::Conflict),
        (Err(_), Some(bytes)) => place(aside, bytes, &super::digest(bytes), &|_| true),
        (Err(error), None) => Err(error.into()),
    }
}

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
        Ok(()) => {
            // The file stands under its name: that the other one could not be removed is no reason to say that it does not.
            let _ = held::remove(from);
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // No links here either: the lock and the look just before are what is left.
        Err(_) if !occupied(to) => held::rename(from, to),
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

#[cfg(test)]
mod tests;
