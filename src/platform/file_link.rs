//! A link to a file on this machine (RFC 8089), and the path that it means.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;

/// The path in the link; nothing where it is no link to a file, or to one of another machine.
#[must_use]
pub fn path_of(link: &str) -> Option<PathBuf> {
    let rest = link.strip_prefix("file://")?;
    let path = rest.strip_prefix("localhost").unwrap_or(rest);
    if !path.starts_with('/') {
        return None;
    }
    path_of_bytes(percent_decode_str(path).collect())
}

#[cfg(unix)]
fn path_of_bytes(path: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;

    Some(PathBuf::from(std::ffi::OsString::from_vec(path)))
}

/// A slash stands before the letter of a drive. What else Windows makes a path of leads elsewhere, `\\server\share` to another machine.
#[cfg(not(unix))]
fn path_of_bytes(path: Vec<u8>) -> Option<PathBuf> {
    let path = String::from_utf8(path).ok()?;
    let path = path.strip_prefix('/')?;
    match path.as_bytes() {
        [letter, b':', b'/' | b'\\', ..] if letter.is_ascii_alphabetic() => {
            Some(PathBuf::from(path))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(windows)]
    #[test]
    fn a_link_names_a_drive() {
        for (link, path) in [
            ("file:///C:/a%20b.png", Some(r"C:\a b.png")),
            ("file://localhost/C:/x.png", Some(r"C:\x.png")),
            ("file://elsewhere/C:/x.png", None),
            ("file:///%5C%5Celsewhere%5Cshare%5Cx.png", None),
            ("file:////elsewhere/share/x.png", None),
            ("file:///C:x.png", None),
            ("file:C:/x.png", None),
        ] {
            assert_eq!(path_of(link), path.map(PathBuf::from), "{link}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_becomes_a_path_only_where_it_is_a_file_of_this_machine() {
        for (link, path) in [
            ("file:///tmp/a%20b.png", Some("/tmp/a b.png")),
            ("file://localhost/tmp/x.png", Some("/tmp/x.png")),
            ("file://elsewhere/tmp/x.png", None),
            ("file:tmp/x.png", None),
            ("https://example.com/x.png", None),
        ] {
            assert_eq!(path_of(link), path.map(PathBuf::from), "{link}");
        }
    }
}
