//! Files that another program holds: Windows lets nobody touch what somebody has open and does not share, as programs do for a
//! moment that look for viruses, index or copy what was just written. What is done here waits two
//! seconds for them.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Opens a file to read it.
///
/// # Errors
/// The reason of the system.
pub fn open(path: &Path) -> io::Result<File> {
    patiently(&[SHARING_VIOLATION], || File::open(path))
}

/// Reads a file whole.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let _ = open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Removes a file.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    patiently(&[SHARING_VIOLATION], || fs::remove_file(path))
}

/// Gives a file another name, over the file of that name.
///
/// # Errors
/// The reason of the system.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    // A file in whose place another is put and that is held is "denied" as well.
    patiently(&[ACCESS_DENIED, SHARING_VIOLATION], || fs::rename(from, to))
}

/// Error codes of Windows.
const ACCESS_DENIED: i32 = 5;
pub(super) const SHARING_VIOLATION: i32 = 32;

/// Tries again for two seconds.
#[cfg(windows)]
pub(super) fn patiently<T>(held: &[i32], work: impl Fn() -> io::Result<T>) -> io::Result<T> {
    const PAUSE: std::time::Duration = std::time::Duration::from_millis(50);
    const TRIES: u32 = 40;

    for _ in 1..TRIES {
        match work() {
            Err(error) if error.raw_os_error().is_some_and(|it| held.contains(&it)) => {
                std::thread::sleep(PAUSE);
            }
            other => return other,
        }
    }
    work()
}

/// Elsewhere an open file keeps nobody from it.
#[cfg(not(windows))]
pub(super) fn patiently<T>(_: &[i32], work: impl Fn() -> io::Result<T>) -> io::Result<T> {
    work()
}
