//! The entry as a value of the person's `Run` key in the registry: its text is a command line.
//!
//! Task Manager and the system's settings leave that value as it is when they switch an entry off, and say so in a key of their
//! own, `StartupApproved`: no program is told of it, and the session goes by it.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

use windows_registry::{CURRENT_USER, Key};

const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
/// The longest command line that the session starts
/// (<https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys>).
const LONGEST: usize = 260;
/// `ERROR_FILE_NOT_FOUND`, as a result of Windows.
const NOT_FOUND: u32 = 0x8007_0002;

#[derive(Debug)]
pub(super) struct Entry {
    name: String,
}

impl Entry {
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(Self {
            name: name.to_owned(),
        })
    }

    /// Tells whether it is there and was not switched off by the system's own settings.
    pub(super) fn is_on(&self) -> bool {
        let there = CURRENT_USER
            .open(RUN)
            .is_ok_and(|key| key.get_string(&self.name).is_ok());
        let approved = CURRENT_USER
            .open(APPROVED)
            .and_then(|key| key.get_value(&self.name));
        there && !approved.is_ok_and(|value| is_off(&value))
    }

    pub(super) fn place(&self) -> PathBuf {
        [r"HKEY_CURRENT_USER", RUN, &self.name].iter().collect()
    }

    pub(super) fn write(&self, start: &[String]) -> io::Result<()> {
        let words: Vec<String> = start.iter().map(|word| quoted(word)).collect();
        let line = words.join(" ");
        if line.encode_utf16().count() > LONGEST {
            return Err(ErrorKind::Unsupported.into());
        }
        let key = CURRENT_USER.create(RUN).map_err(io::Error::other)?;
        key.set_string(&self.name, line).map_err(io::Error::other)?;
        // Where nothing is said of an entry it is on.
        self.remove_from(APPROVED)
    }

    pub(super) fn remove(&self) -> io::Result<()> {
        self.remove_from(RUN)?;
        self.remove_from(APPROVED)
    }

    /// Removes the value of this name from a key. That there is none is no error.
    fn remove_from(&self, key: &str) -> io::Result<()> {
        let open = |key: &str| -> windows_registry::Result<Key> {
            CURRENT_USER.options().read().write().open(key)
        };
        match open(key).and_then(|key| key.remove_value(&self.name)) {
            Err(error) if error.code().0.cast_unsigned() != NOT_FOUND => {
                Err(io::Error::other(error))
            }
            _ => Ok(()),
        }
    }
}

/// Tells whether the system's settings say that an entry does not start: the first byte is odd then, and the date follows.
fn is_off(approved: &[u8]) -> bool {
    approved.first().is_some_and(|first| first % 2 == 1)
}

/// One word as the system's own reader of command lines takes it apart: backslashes count only before a quotation mark, and no
/// path has one in it.
fn quoted(word: &str) -> String {
    let plain = !word.is_empty() && !word.contains([' ', '\t']);
    match plain {
        true => word.to_owned(),
        false => {
            let backslashes = word.len() - word.trim_end_matches('\\').len();
            format!("\"{word}{}\"", "\\".repeat(backslashes))
        }
    }
}

#[cfg(test)]
mod tests {
    use windows_registry::Type;

    use super::*;

    /// An entry that no program has.
    fn entry(name: &str) -> Entry {
        Entry::of(&format!("{}-test-{name}", super::super::APPLICATION_ID)).unwrap()
    }

    #[test]
    fn an_entry_that_was_switched_off_elsewhere_is_off_until_it_is_switched_on_here() {
        let entry = entry("approved");
        entry.remove().unwrap();
        assert!(!entry.is_on());
        entry.write(&["C:\\it.exe".to_owned()]).unwrap();
        assert!(entry.is_on());

        let approved = CURRENT_USER.create(APPROVED).unwrap();
        let say = |first: u8| {
            let mut bytes = [0; 12];
            bytes[0] = first;
            let set = approved.set_bytes(&entry.name, Type::Bytes, &bytes);
            set.unwrap();
        };
        for (first, on) in [(2, true), (3, false), (6, true), (7, false)] {
            say(first);
            assert_eq!(entry.is_on(), on, "{first}");
        }
        entry.write(&["C:\\it.exe".to_owned()]).unwrap();
        assert!(entry.is_on());

        say(3);
        entry.remove().unwrap();
        assert!(approved.get_value(&entry.name).is_err());
        let run = CURRENT_USER.open(RUN).unwrap();
        assert!(run.get_value(&entry.name).is_err());
        entry.remove().unwrap();
    }

    #[test]
    fn a_start_that_the_session_would_not_take_is_refused() {
        let entry = entry("long");
        let program = format!("C:\\{}.exe", "i".repeat(LONGEST));
        let error = entry.write(&[program]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        assert!(!entry.is_on());
    }

    #[test]
    fn words_are_quoted_as_they_are_read() {
        for (word, expected) in [
            ("--hidden", "--hidden"),
            (r"C:\it.exe", r"C:\it.exe"),
            (r"C:\Program Files\it.exe", r#""C:\Program Files\it.exe""#),
            (r"D:\my home\", r#""D:\my home\\""#),
            ("", r#""""#),
        ] {
            assert_eq!(quoted(word), expected);
        }
    }
}
