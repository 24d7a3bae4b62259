//! Reading a small secret from a file that only its owner can read.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;

use zeroize::Zeroize;

use crate::secret::Secret;

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 4096;

/// Why a file with a secret was not taken. Names nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PrivateFileError {
    /// Its group or everybody may read it.
    #[error("others can read the file")]
    OthersCanRead,
    /// It is not there.
    #[error("the file is not there")]
    Missing,
    /// It is a folder, a pipe or a device.
    #[error("it is not a file")]
    NotAFile,
    /// It has more than [`LARGEST`] bytes.
    #[error("the file is too large")]
    TooLarge,
    /// It could not be opened or read.
    #[error("the file could not be read: {0}")]
    Unreadable(ErrorKind),
    /// It is not UTF-8.
    #[error("the file is not UTF-8 text")]
    NotUtf8,
    /// There is nothing in it but perhaps a byte order mark and a line end.
    #[error("the file is empty")]
    Empty,
}

/// What editors and shells of Windows put before a text that is UTF-8.
const BYTE_ORDER_MARK: [u8; 3] = *b"\xef\xbb\xbf";

/// Reads a file of one secret, such as a passphrase, and takes exactly one LF or CRLF from its end, and from its beginning a byte
/// order mark, which nobody can type.
///
/// # Errors
/// [`PrivateFileError`]; on Unix a file that its group or others can read is refused before it is read.
pub fn read_private_file(path: &Path) -> Result<Secret, PrivateFileError> {
    let file = open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => PrivateFileError::Missing,
        // Windows opens no folder, and says that it may not be opened.
        _ if path.is_dir() => PrivateFileError::NotAFile,
        kind => PrivateFileError::Unreadable(kind),
    })?;
    // Asked of the open file, so that nobody can swap it between the question and the reading.
    let about = file
        .metadata()
        .map_err(|error| PrivateFileError::Unreadable(error.kind()))?;
    if !about.is_file() {
        return Err(PrivateFileError::NotAFile);
    }
    #[cfg(unix)]
    if std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o044 != 0 {
        return Err(PrivateFileError::OthersCanRead);
    }
    let mut bytes = read_at_most(file, LARGEST + 1)?;
    if bytes.len() > LARGEST {
        bytes.zeroize();
        return Err(PrivateFileError::TooLarge);
    }
    if bytes.last() == Some(&b'\n') {
        let _ = bytes.pop();
        if bytes.last() == Some(&b'\r') {
            let _ = bytes.pop();
        }
    }
    if bytes.starts_with(&BYTE_ORDER_MARK) {
        bytes.copy_within(BYTE_ORDER_MARK.len().., 0);
        bytes.truncate(bytes.len() - BYTE_ORDER_MARK.len());
    }
    let secret = Secret::new(bytes);
    if secret.expose_text().is_none() {
        return Err(PrivateFileError::NotUtf8);
    }
    if secret.is_empty() {
        return Err(PrivateFileError::Empty);
    }
    Ok(secret)
}

/// Opening a named pipe would wait for somebody to write to it; nothing that is no file is waited for.
fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    let _ = options.read(true);
    #[cfg(unix)]
    let _ = std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut options,
        rustix::fs::OFlags::NONBLOCK.bits().cast_signed(),
    );
    options.open(path)
}

/// Reads into one buffer that never grows, for a buffer that moves leaves a copy behind.
fn read_at_most(mut file: File, most: usize) -> Result<Vec<u8>, PrivateFileError> {
    let mut bytes = vec![0; most];
    let mut filled = 0;
    while filled < most {
        match file.read(&mut bytes[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => {
                bytes.zeroize();
                return Err(PrivateFileError::Unreadable(error.kind()));
            }
        }
    }
    bytes.truncate(filled);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn file(folder: &tempfile::TempDir, bytes: &[u8], mode: u32) -> PathBuf {
        let path = folder.path().join("passphrase");
        drop(std::fs::remove_file(&path));
        std::fs::write(&path, bytes).unwrap();
        set_mode(&path, mode);
        path
    }

    #[cfg(unix)]
    fn set_mode(path: &Path, mode: u32) {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Files have no such mode here.
    #[cfg(not(unix))]
    fn set_mode(_: &Path, _: u32) {}

    #[test]
    fn exactly_one_line_end_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let cases: [(&[u8], &str); 9] = [
            (b"horse", "horse"),
            (b"horse\n", "horse"),
            (b"horse\r\n", "horse"),
            (b"horse\n\n", "horse\n"),
            (b"horse\r\n\r\n", "horse\r\n"),
            (b"horse\r", "horse\r"),
            (b" horse \n", " horse "),
            (b"\xef\xbb\xbfhorse\r\n", "horse"),
            (b"\xef\xbb\xbf\xef\xbb\xbf", "\u{feff}"),
        ];
        for (bytes, expected) in cases {
            let secret = read_private_file(&file(&folder, bytes, 0o600)).unwrap();
            assert_eq!(secret.expose_text(), Some(expected));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for mode in [0o604, 0o640, 0o644, 0o444, 0o777] {
            assert_eq!(
                read_private_file(&file(&folder, b"horse", mode)),
                Err(PrivateFileError::OthersCanRead),
                "{mode:o}"
            );
        }
        for mode in [0o600, 0o400, 0o700] {
            assert!(read_private_file(&file(&folder, b"horse", mode)).is_ok());
        }
    }

    #[test]
    fn what_is_no_small_text_is_refused_by_its_own_reason() {
        let folder = tempfile::tempdir().unwrap();
        let full = vec![b'a'; LARGEST];
        assert!(read_private_file(&file(&folder, &full, 0o600)).is_ok());
        let over = vec![b'a'; LARGEST + 1];
        for (bytes, reason) in [
            (over.as_slice(), PrivateFileError::TooLarge),
            (b"", PrivateFileError::Empty),
            (b"\r\n", PrivateFileError::Empty),
            (b"\xef\xbb\xbf\n", PrivateFileError::Empty),
            (b"\xff\xfe", PrivateFileError::NotUtf8),
        ] {
            assert_eq!(read_private_file(&file(&folder, bytes, 0o600)), Err(reason));
        }
        assert_eq!(
            read_private_file(folder.path()),
            Err(PrivateFileError::NotAFile)
        );
        assert_eq!(
            read_private_file(&folder.path().join("nowhere")),
            Err(PrivateFileError::Missing)
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_refused_without_waiting_for_a_writer() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(
            std::process::Command::new("mkfifo")
                .args(["-m", "600"])
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        assert_eq!(read_private_file(&pipe), Err(PrivateFileError::NotAFile));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_may_not_be_read_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = file(&folder, b"horse", 0o200);
        if rustix::process::geteuid().is_root() {
            assert!(read_private_file(&path).is_ok(), "root reads everything");
        } else {
            assert_eq!(
                read_private_file(&path),
                Err(PrivateFileError::Unreadable(ErrorKind::PermissionDenied))
            );
        }
    }
}
