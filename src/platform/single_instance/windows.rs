//! Meeting on a named pipe.
//!
//! Pipes have no folder that keeps others out, so this one has a random name, which stands in a file of the user's own
//! temporary folder: nobody else can know it beforehand, or wait in its place. By the system's default only the user (and the
//! administrators) may write to it.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{GenericNamespaced, ListenerOptions, Stream};

/// The folder in which starts meet.
pub(super) fn folder() -> PathBuf {
    std::env::temp_dir().join("injixo-authenticator")
}

pub(super) fn make_private(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

/// A part of the user's profile is closed to others.
pub(super) fn is_private(folder: &Path) -> io::Result<bool> {
    Ok(folder.is_dir())
}

pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

#[derive(Debug)]
pub(super) struct Listener(LocalSocketListener);

impl Listener {
    /// Listens under a new name. To be called only under the lock.
    pub(super) fn bind(door: &Path) -> io::Result<Self> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|_| io::Error::other("no random bytes"))?;
        let name: String = random.iter().map(|b| format!("{b:02x}")).collect();
        let name = format!("injixo-authenticator-{name}");
        let listener = ListenerOptions::new()
            .name(name.as_str().to_ns_name::<GenericNamespaced>()?)
            .create_sync()?;
        std::fs::write(door, name)?;
        Ok(Self(listener))
    }

    /// Waits for the next caller.
    pub(super) fn accept(&self) -> io::Result<Option<Stream>> {
        self.0.accept().map(Some)
    }
}

pub(super) fn connect(door: &Path) -> io::Result<Stream> {
    let name = std::fs::read_to_string(door)?;
    Stream::connect(name.as_str().to_ns_name::<GenericNamespaced>()?)
}
