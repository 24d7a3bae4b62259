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
/// The reason of the file system.
pub fn read(path: &Path, limits: Limits) -> Result<Zeroizing<Vec<u8>>, ErrorKind> {
    let mut bytes = Zeroizing::new(Vec::new());
    let file = File::open(path).map_err(|error| error.kind())?;
    let _ = file
        .take(limits.file_bytes.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| error.kind())?;
    Ok(bytes)
}
