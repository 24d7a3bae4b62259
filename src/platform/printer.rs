//! Paper: a page of plain text to the printer (`lp` or `lpr`), or as a file that only its owner can read.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::secret::Secret;

/// The programs that take a page on standard input and print it, the better one first.
const PROGRAMS: [&str; 2] = ["lp", "lpr"];

/// No program on this computer prints, or the one that does refused the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page was not printed")]
pub struct NotPrinted;

/// Tells whether a program that prints is there; whether a printer is, it says only when it is given a page.
#[must_use]
pub fn is_there() -> bool {
    program(std::env::var_os("PATH").as_deref()).is_some()
}

fn program(path: Option<&std::ffi::OsStr>) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = std::env::split_paths(path?).collect();
    let mut found = PROGRAMS
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    found.find(|program| program.is_file())
}

/// Gives a page of plain text to the system's printer and waits until it was taken.
///
/// # Errors
/// [`NotPrinted`] where nothing prints, or no printer is set up.
pub fn print(page: &Secret) -> Result<(), NotPrinted> {
    let program = program(std::env::var_os("PATH").as_deref()).ok_or(NotPrinted)?;
    print_with(&program, page)
}

fn print_with(program: &Path, page: &Secret) -> Result<(), NotPrinted> {
    let mut child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| NotPrinted)?;
    let written = child
        .stdin
        .take()
        .map(|mut pipe| pipe.write_all(page.expose()));
    let ended = child.wait().map_err(|_| NotPrinted)?;
    match written {
        Some(Ok(())) if ended.success() => Ok(()),
        _ => Err(NotPrinted),
    }
}

/// Writes the page to a file (0600), over the one that the person chose.
///
/// # Errors
/// The reason of the file system; a file that was begun is removed.
pub fn save(page: &Secret, file: &Path) -> Result<(), ErrorKind> {
    let written = write(page, file);
    if written.is_err() {
        drop(std::fs::remove_file(file));
    }
    written.map_err(|error| error.kind())
}

/// Writes the page to a file (0600) that is not there yet.
///
/// # Errors
/// [`ErrorKind::AlreadyExists`] where there is one, which stays as it is; else the reason of the file system, and a file that
/// was begun is removed.
pub fn save_new(page: &Secret, file: &Path) -> Result<(), ErrorKind> {
    let written = write_new(page, file);
    written.map_err(|error| {
        if error.kind() != ErrorKind::AlreadyExists {
            drop(std::fs::remove_file(file));
        }
        error.kind()
    })
}

fn write(page: &Secret, file: &Path) -> io::Result<()> {
    // A new file, so that one that others hold open or may read does not get the words.
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    write_new(page, file)
}

fn write_new(page: &Secret, file: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let _ = options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let _ = options.mode(0o600);
    }
    let mut file = options.open(file)?;
    file.write_all(page.expose())?;
    file.sync_all()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn page() -> Secret {
        Secret::from_text("1. legal\n".into())
    }

    /// A program in a folder of its own.
    fn stand_in(name: &str, script: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join(name);
        let script = script.replace("HERE", &folder.path().display().to_string());
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
        (folder, program)
    }

    #[test]
    fn the_page_goes_to_the_printers_program() {
        let (folder, program) = stand_in("lpr", "cat > HERE/printed");
        assert_eq!(print_with(&program, &page()), Ok(()));
        let printed = std::fs::read(folder.path().join("printed")).unwrap();
        assert_eq!(printed, page().expose());
    }

    #[test]
    fn a_printer_that_refuses_is_told() {
        let (_folder, program) = stand_in("lp", "cat > /dev/null; exit 1");
        assert_eq!(print_with(&program, &page()), Err(NotPrinted));
    }

    #[test]
    fn the_program_is_looked_for_where_programs_are() {
        let (folder, expected) = stand_in("lpr", "");
        assert_eq!(program(Some(folder.path().as_os_str())), Some(expected));
        let empty = tempfile::tempdir().unwrap();
        assert_eq!(program(Some(empty.path().as_os_str())), None);
        assert_eq!(program(None), None);
    }

    #[test]
    fn a_saved_page_is_its_owners_alone_even_over_an_open_one() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("phrase.txt");
        std::fs::write(&file, "older").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        save(&page(), &file).unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), page().expose());
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(save_new(&page(), &file), Err(ErrorKind::AlreadyExists));
        let other = folder.path().join("sheet.txt");
        save_new(&page(), &other).unwrap();
        let mode = std::fs::metadata(&other).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let nowhere = folder.path().join("no/such/folder.txt");
        assert_eq!(save(&page(), &nowhere), Err(ErrorKind::NotFound));
    }
}
