//! Meeting on a Unix socket.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long either side waits for the other's next byte.
const LIMIT: Duration = Duration::from_secs(2);
const NAME: &str = "injixo-authenticator";

/// The folder in which starts meet.
pub(super) fn folder() -> PathBuf {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    folder_for(
        variable("XDG_RUNTIME_DIR").map(PathBuf::from),
        variable("FLATPAK_ID").map(PathBuf::from),
        &std::env::temp_dir(),
    )
}

fn folder_for(runtime: Option<PathBuf>, flatpak: Option<PathBuf>, temporary: &Path) -> PathBuf {
    match (runtime.filter(|folder| folder.is_absolute()), flatpak) {
        // In a sandbox this is the one folder that all of its starts share.
        (Some(runtime), Some(id)) => runtime.join("app").join(id).join(NAME),
        (Some(runtime), None) => runtime.join(NAME),
        // A server without sessions, macOS.
        (None, _) => temporary.join(format!("{NAME}-{}", rustix::process::getuid().as_raw())),
    }
}

/// Makes the folder 0700, or sees that it is; what somebody else made in its place is refused.
pub(super) fn make_private(folder: &Path) -> io::Result<()> {
    match DirBuilder::new()
        .recursive(false)
        .mode(0o700)
        .create(folder)
    {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    if is_private(folder)? {
        Ok(())
    } else {
        Err(ErrorKind::PermissionDenied.into())
    }
}

/// Tells whether it is a folder that only this user may enter.
pub(super) fn is_private(folder: &Path) -> io::Result<bool> {
    let found = std::fs::symlink_metadata(folder)?;
    Ok(found.is_dir()
        && found.uid() == rustix::process::getuid().as_raw()
        && found.mode() & 0o077 == 0)
}

pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)
}

#[derive(Debug)]
pub(super) struct Listener(UnixListener);

impl Listener {
    /// Listens there; what an earlier first start left goes. To be called only under the lock.
    pub(super) fn bind(door: &Path) -> io::Result<Self> {
        match std::fs::remove_file(door) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        UnixListener::bind(door).map(Self)
    }

    /// Waits for the next caller; nothing in place of one that has to be sent away.
    pub(super) fn accept(&self) -> io::Result<Option<UnixStream>> {
        let (caller, _) = self.0.accept()?;
        Ok(trusted(caller).ok())
    }
}

pub(super) fn connect(door: &Path) -> io::Result<UnixStream> {
    trusted(UnixStream::connect(door)?)
}

/// Sends other users away, though none can enter the folder, and waits for nobody who hangs.
fn trusted(stream: UnixStream) -> io::Result<UnixStream> {
    #[cfg(target_os = "linux")]
    if rustix::net::sockopt::socket_peercred(&stream)?.uid != rustix::process::getuid() {
        return Err(ErrorKind::PermissionDenied.into());
    }
    stream.set_read_timeout(Some(LIMIT))?;
    stream.set_write_timeout(Some(LIMIT))?;
    Ok(stream)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_meet_in_the_runtime_folder_and_without_one_in_a_temporary_folder_of_the_user() {
        let runtime = || Some(PathBuf::from("/run/user/7"));
        let id = Some(PathBuf::from("io.github.injixo_authenticator.Desktop"));
        let temporary = Path::new("/tmp");
        for (runtime, id, expected) in [
            (runtime(), None, "/run/user/7/injixo-authenticator"),
            (
                runtime(),
                id,
                "/run/user/7/app/io.github.injixo_authenticator.Desktop/injixo-authenticator",
            ),
        ] {
            assert_eq!(folder_for(runtime, id, temporary), PathBuf::from(expected));
        }
        let own = rustix::process::getuid().as_raw();
        for runtime in [None, Some(PathBuf::from("run"))] {
            assert_eq!(
                folder_for(runtime, None, temporary),
                PathBuf::from(format!("/tmp/injixo-authenticator-{own}"))
            );
        }
    }

    #[test]
    fn a_folder_that_others_may_enter_or_that_is_a_link_is_refused() {
        use std::os::unix::fs::PermissionsExt;

        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("new");
        make_private(&folder).unwrap();
        make_private(&folder).unwrap();
        let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        let link = parent.path().join("link");
        std::os::unix::fs::symlink(&folder, &link).unwrap();
        assert!(make_private(&link).is_err());
        std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o710)).unwrap();
        assert!(make_private(&folder).is_err());
    }
}
