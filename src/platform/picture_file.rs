//! Reading a picture file whole, never more of it than a picture may have.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

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

/// The files that a person named on the command line. Where no shell does that for a program, on Windows, a name with `*` or `?`
/// stands for every file of its folder that it fits, in the order of their names; one that fits none stays, to be named as missing.
#[must_use]
pub fn named(paths: &[PathBuf]) -> Vec<PathBuf> {
    match cfg!(windows) {
        true => paths.iter().flat_map(|path| all_of(path)).collect(),
        false => paths.to_vec(),
    }
}

fn all_of(path: &Path) -> Vec<PathBuf> {
    let pattern = path.file_name().and_then(|name| name.to_str());
    let Some(pattern) = pattern.filter(|name| name.contains(['*', '?'])) else {
        return vec![path.to_owned()];
    };
    let above = path.parent().unwrap_or(Path::new(""));
    let folder = match above.as_os_str().is_empty() {
        true => Path::new("."),
        false => above,
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries
        .map(|entry| entry.file_name())
        .filter(|name| name.to_str().is_some_and(|name| fits(pattern, name)))
        .filter(|name| folder.join(name).is_file())
        .collect();
    names.sort();
    match names.is_empty() {
        true => vec![path.to_owned()],
        false => names.iter().map(|name| above.join(name)).collect(),
    }
}

/// Tells whether a name is of a pattern, in which `*` is any letters and `?` any one, and capitals do not count.
fn fits(pattern: &str, name: &str) -> bool {
    let fold = |text: &str| text.to_lowercase().chars().collect::<Vec<_>>();
    let (pattern, name) = (fold(pattern), fold(name));
    // Where each beginning of the name is of the beginning of the pattern that was looked at so far.
    let mut fit = vec![false; name.len() + 1];
    fit[0] = true;
    for letter in pattern {
        let mut next = vec![false; name.len() + 1];
        next[0] = letter == '*' && fit[0];
        for (at, there) in name.iter().enumerate() {
            next[at + 1] = match letter {
                '*' => next[at] || fit[at + 1],
                '?' => fit[at],
                _ => fit[at] && letter == *there,
            };
        }
        fit = next;
    }
    fit[name.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_of_a_pattern_or_is_not() {
        for (pattern, name, does) in [
            ("*.png", "a.png", true),
            ("*.png", "A.PNG", true),
            ("*.png", ".png", true),
            ("*.png", "a.png.txt", false),
            ("*", "a", true),
            ("?.png", "ä.png", true),
            ("?.png", "ab.png", false),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "a-b-b", false),
            ("**", "", true),
            ("?", "", false),
        ] {
            assert_eq!(fits(pattern, name), does, "{pattern} {name}");
        }
    }

    #[test]
    fn a_pattern_stands_for_the_files_of_its_folder_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["b.png", "a.png", "c.txt"] {
            std::fs::write(at(name), "").unwrap();
        }
        std::fs::create_dir(at("d.png")).unwrap();
        assert_eq!(all_of(&at("*.png")), [at("a.png"), at("b.png")]);
        for other in ["*.gif", "a.png", "none"] {
            assert_eq!(all_of(&at(other)), [at(other)]);
        }
        let nowhere = folder.path().join("none/*.png");
        assert_eq!(all_of(&nowhere), std::slice::from_ref(&nowhere));
    }

    #[test]
    #[cfg(unix)]
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
