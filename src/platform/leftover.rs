//! Removing what still shows a key after it was read, and only that: a file or a clipboard that holds something else by now
//! is left alone.

use std::io::ErrorKind;
use std::path::Path;

use crate::platform::clipboard::{self, Clip, ClipboardError};
use crate::platform::picture_file;
use crate::qr::{Digest, Limits, Source};

/// Why something was not removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RemoveError {
    /// The file system's reason.
    #[error("the file cannot be deleted")]
    File(ErrorKind),
    /// Another file has this name now.
    #[error("the file holds something else now")]
    OtherFile,
    /// The clipboard does not answer.
    #[error(transparent)]
    Clipboard(#[from] ClipboardError),
}

/// Remembers a file that was read, by its place with links followed and by what it held.
#[must_use]
pub fn file(path: &Path, bytes: &[u8]) -> Option<Source> {
    let path = path.canonicalize().ok()?;
    let held = Digest::of(bytes);
    Some(Source::File { path, held })
}

/// Remembers what lay on the clipboard; nothing where it was no picture and no text.
#[must_use]
pub fn clip(clip: &Clip) -> Option<Source> {
    digest(clip).map(Source::Clipboard)
}

/// Deletes the file for good (a desktop's trash would keep it readable), or clears the clipboard. What is gone already
/// counts as removed.
///
/// # Errors
/// [`RemoveError`]; nothing was removed then.
pub fn remove(source: &Source) -> Result<(), RemoveError> {
    match source {
        Source::File { path, held } => remove_file(path, *held),
        Source::Clipboard(held) => {
            let holds = |there: &Clip| digest(there) == Some(*held);
            Ok(clipboard::clear_if(holds).map(drop)?)
        }
    }
}

fn remove_file(path: &Path, held: Digest) -> Result<(), RemoveError> {
    let there = match picture_file::read(path, Limits::default()) {
        Err(ErrorKind::NotFound) => return Ok(()),
        there => there.map_err(RemoveError::File)?,
    };
    if Digest::of(&there) != held {
        return Err(RemoveError::OtherFile);
    }
    match std::fs::remove_file(path).map_err(|error| error.kind()) {
        Ok(()) | Err(ErrorKind::NotFound) => Ok(()),
        Err(kind) => Err(RemoveError::File(kind)),
    }
}

fn digest(clip: &Clip) -> Option<Digest> {
    match clip {
        Clip::Picture(pixels) => Some(Digest::of_pixels(pixels)),
        Clip::Text(text) => Some(Digest::of(text.expose())),
        Clip::BrokenPicture | Clip::Files(_) | Clip::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_that_was_read_is_deleted_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("qr.png");
        std::fs::write(&path, b"key").unwrap();
        let read = file(&path, b"key").unwrap();
        std::fs::write(&path, b"another").unwrap();
        assert_eq!(remove(&read), Err(RemoveError::OtherFile));
        std::fs::write(&path, b"key").unwrap();
        assert_eq!(remove(&read), Ok(()));
        assert!(!path.exists());
        assert_eq!(remove(&read), Ok(()), "gone is gone");
    }

    #[cfg(unix)]
    #[test]
    fn behind_a_link_the_picture_itself_is_deleted() {
        let folder = tempfile::tempdir().unwrap();
        let [picture, link] = ["qr.png", "link.png"].map(|name| folder.path().join(name));
        std::fs::write(&picture, b"key").unwrap();
        std::os::unix::fs::symlink(&picture, &link).unwrap();
        remove(&file(&link, b"key").unwrap()).unwrap();
        assert!(!picture.exists());
    }
}
