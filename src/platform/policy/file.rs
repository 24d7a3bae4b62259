//! The policy file of Unix: root's, and nobody else's to write.

use std::fs::{File, Metadata};
use std::io::{ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use super::Found;
use crate::policy::Policy;

/// Where it stands.
#[cfg(not(target_os = "macos"))]
pub const PLACE: &str = "/etc/injixo-authenticator/policy.toml";
/// Where it stands.
#[cfg(target_os = "macos")]
pub const PLACE: &str = "/Library/Application Support/injixo-authenticator/policy.toml";

/// A policy larger than this, in bytes, is none.
const LARGEST: u64 = 1 << 16;
/// The administrator.
const ROOT: u32 = 0;

pub fn look() -> Found {
    at(Path::new(PLACE), ROOT)
}

/// Reads the file there, which that user has to own alone.
fn at(path: &Path, owner: u32) -> Found {
    let is_owned = |about: &Metadata| is_owned(about.uid(), about.mode(), owner);
    // Who can write to the folder can put another file there.
    match path.parent().map(std::fs::metadata) {
        Some(Ok(folder)) if is_owned(&folder) => {}
        Some(Ok(_)) => return Found::NotOwned,
        Some(Err(error)) if is_absence(error.kind()) => return Found::Nothing,
        Some(Err(_)) | None => return Found::InForce(Policy::unreadable()),
    }
    match std::fs::metadata(path) {
        Ok(about) if !is_owned(&about) => return Found::NotOwned,
        // Opening a pipe would wait for ever.
        Ok(about) if !about.is_file() => return Found::InForce(Policy::unreadable()),
        Ok(_) => {}
        Err(error) if is_absence(error.kind()) => return Found::Nothing,
        Err(_) => return Found::InForce(Policy::unreadable()),
    }
    Found::InForce(match read(path) {
        Some(text) => Policy::from_toml(&text),
        None => Policy::unreadable(),
    })
}

fn read(path: &Path) -> Option<String> {
    let mut text = String::new();
    let file = File::open(path).ok()?;
    let size = file.take(LARGEST + 1).read_to_string(&mut text).ok()?;
    (size as u64 <= LARGEST).then_some(text)
}

fn is_absence(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Tells whether what has this owner and mode is that user's alone to write.
fn is_owned(uid: u32, mode: u32, by: u32) -> bool {
    uid == by && mode & 0o022 == 0
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::PathBuf;

    use super::*;
    use crate::policy::Fault;

    const TEXT: &str = "export = false\n";

    /// A policy file that is this user's alone, its folder too.
    fn policy(text: &[u8]) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        set_mode(folder.path(), 0o755);
        let path = folder.path().join("policy.toml");
        fs::write(&path, text).unwrap();
        set_mode(&path, 0o644);
        (folder, path)
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    fn me() -> u32 {
        rustix::process::getuid().as_raw()
    }

    #[test]
    fn only_what_its_owner_alone_can_write_is_owned() {
        for (uid, mode, owned) in [
            (0, 0o100_644, true),
            (0, 0o100_600, true),
            (0, 0o100_664, false),
            (0, 0o100_646, false),
            (0, 0o040_755, true),
            (0, 0o041_777, false),
            (1000, 0o100_644, false),
            (65534, 0o100_644, false),
        ] {
            assert_eq!(is_owned(uid, mode, ROOT), owned, "{uid} {mode:o}");
        }
    }

    #[test]
    fn a_file_of_the_administrator_is_in_force() {
        let (_folder, path) = policy(TEXT.as_bytes());
        assert_eq!(at(&path, me()), Found::InForce(Policy::from_toml(TEXT)));
    }

    #[test]
    fn a_file_that_somebody_else_owns_or_may_write_is_no_policy() {
        let (folder, path) = policy(TEXT.as_bytes());
        assert_eq!(at(&path, me() + 1), Found::NotOwned);
        set_mode(&path, 0o666);
        assert_eq!(at(&path, me()), Found::NotOwned);
        set_mode(&path, 0o644);
        set_mode(folder.path(), 0o775);
        assert_eq!(at(&path, me()), Found::NotOwned);
    }

    #[test]
    fn without_a_file_nothing_is_fixed() {
        let (folder, path) = policy(TEXT.as_bytes());
        assert_eq!(at(&folder.path().join("other.toml"), me()), Found::Nothing);
        let nowhere = folder.path().join("none/policy.toml");
        assert_eq!(at(&nowhere, me()), Found::Nothing);
        assert_eq!(at(&path.join("policy.toml"), me() + 1), Found::NotOwned);
    }

    #[test]
    fn what_stands_there_and_cannot_be_read_is_not_passed_over() {
        let unreadable = Found::InForce(Policy::unreadable());
        let large = vec![b'#'; LARGEST as usize + 1];
        for bytes in [b"export = \xff".as_slice(), &large] {
            let (_folder, path) = policy(bytes);
            assert_eq!(at(&path, me()), unreadable);
        }
        let (_folder, path) = policy(b"");
        fs::remove_file(&path).unwrap();
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.unwrap().success());
        set_mode(&path, 0o644);
        assert_eq!(at(&path, me()), unreadable, "and nobody waits for a pipe");
        assert_eq!(Policy::unreadable().faults, [Fault::Unreadable]);
    }
}
