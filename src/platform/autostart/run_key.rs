//! The entry as a value of the person's `Run` key in the registry: its text is a command line.

use std::io;
use std::path::PathBuf;

use windows_registry::CURRENT_USER;

const KEY: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";

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

    pub(super) fn is_on(&self) -> bool {
        CURRENT_USER
            .open(KEY)
            .is_ok_and(|key| key.get_string(&self.name).is_ok())
    }

    pub(super) fn place(&self) -> PathBuf {
        [r"HKEY_CURRENT_USER", KEY, &self.name].iter().collect()
    }

    pub(super) fn write(&self, start: &[String]) -> io::Result<()> {
        let words: Vec<String> = start.iter().map(|word| quoted(word)).collect();
        let key = CURRENT_USER.create(KEY).map_err(io::Error::other)?;
        key.set_string(&self.name, words.join(" "))
            .map_err(io::Error::other)
    }

    pub(super) fn remove(&self) -> io::Result<()> {
        if !self.is_on() {
            return Ok(());
        }
        let key = CURRENT_USER.create(KEY).map_err(io::Error::other)?;
        key.remove_value(&self.name).map_err(io::Error::other)
    }
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
