//! Reading a picture file whole, never more of it than a picture may have.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use zeroize::Zeroizing;

use crate::qr::Limits;

/// Reads a file, one byte more than the limit at most, so that a larger one is still known as such. The bytes are wiped
/// when dropped.
///
/// # Errors
/// The reason of the file system; [`ErrorKind::IsADirectory`] for a folder, [`ErrorKind::InvalidInput`] for a pipe, a
/// socket or a device.
pub fn read(path: &Path, limits: Limits) -> Result<Zeroizing<Vec<u8>>, ErrorKind> {
    let mut bytes = Zeroizing::new(Vec::new());
    // Looked at before it is opened: opening a pipe would wait for ever.
    let metadata = std::fs::metadata(path).map_err(|error| error.kind())?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory);
    }
    if !metadata.is_file() {
        return Err(ErrorKind::InvalidInput);
    }
    let file = File::open(path).map_err(|error| error.kind())?;
    // All of it at once: what grows bit by bit lies in memory twice.
    let len = metadata.len().min(limits.file_bytes).saturating_add(1);
    bytes.reserve_exact(usize::try_from(len).unwrap_or_default());
    let _ = file
        .take(limits.file_bytes.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| error.kind())?;
    Ok(bytes)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_a_regular_file_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RUSR).unwrap();
        for (path, kind) in [
            (folder.path(), ErrorKind::IsADirectory),
            (&pipe, ErrorKind::InvalidInput),
            (Path::new("/dev/zero"), ErrorKind::InvalidInput),
            (&folder.path().join("none"), ErrorKind::NotFound),
        ] {
            assert_eq!(read(path, Limits::default()), Err(kind), "{path:?}");
        }
    }
}
