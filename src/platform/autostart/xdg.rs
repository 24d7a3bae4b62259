//! The entry as a desktop file in the autostart folder (freedesktop.org, Desktop Application Autostart 0.5, Desktop Entry 1.5).

use std::io;
use std::path::PathBuf;

use super::file;
use crate::platform::APPLICATION_ID;

#[derive(Debug)]
pub(super) struct Entry {
    path: PathBuf,
}

impl Entry {
    /// The entry of that name; nothing in a Flatpak, whose own folder no session reads.
    pub(super) fn of(name: &str) -> Option<Self> {
        if std::env::var_os("FLATPAK_ID").is_some() {
            return None;
        }
        let folder = directories::BaseDirs::new()?.config_dir().join("autostart");
        Some(Self {
            path: folder.join(format!("{name}.desktop")),
        })
    }

    /// Tells whether it is there and was not switched off by the desktop's own settings.
    pub(super) fn is_on(&self) -> bool {
        // Nothing else than a file is read: another kind might never end.
        self.path.is_file() && std::fs::read_to_string(&self.path).is_ok_and(|text| is_on(&text))
    }

    pub(super) fn place(&self) -> PathBuf {
        self.path.clone()
    }

    pub(super) fn write(&self, start: &[String]) -> io::Result<()> {
        file::write(&self.path, &text(start))
    }

    pub(super) fn remove(&self) -> io::Result<()> {
        file::remove(&self.path)
    }
}

fn is_on(text: &str) -> bool {
    let says = |key: &str, value: &str| {
        text.lines().any(|line| {
            line.split_once('=')
                .is_some_and(|(name, said)| name.trim() == key && said.trim() == value)
        })
    };
    !says("Hidden", "true") && !says("X-GNOME-Autostart-enabled", "false")
}

fn text(start: &[String]) -> String {
    let exec: Vec<String> = start.iter().map(|word| quoted(word)).collect();
    format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Authenticator for injixo\n\
         Exec={}\n\
         Icon={APPLICATION_ID}\n\
         Terminal=false\n\
         StartupNotify=false\n\
         X-GNOME-Autostart-enabled=true\n",
        exec.join(" ")
    )
}

/// One word of `Exec`, as the specification quotes it: first for the command, then for the text that it stands in.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-_.,:+@".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in word.chars() {
        match c {
            '"' | '`' | '$' => quoted.extend(["\\\\", c.to_string().as_str()]),
            '\\' => quoted.push_str("\\\\\\\\"),
            '%' => quoted.push_str("%%"),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(folder: &tempfile::TempDir) -> Entry {
        Entry {
            path: folder.path().join("autostart").join("it.desktop"),
        }
    }

    #[test]
    fn it_is_on_once_written_and_off_once_removed_or_switched_off_elsewhere() {
        let folder = tempfile::tempdir().unwrap();
        let entry = entry(&folder);
        assert!(!entry.is_on());
        entry.remove().unwrap();
        entry.write(&["/usr/bin/it".to_owned()]).unwrap();
        assert!(entry.is_on());
        let beside = std::fs::read_dir(folder.path().join("autostart")).unwrap();
        assert_eq!(beside.count(), 1, "nothing else is left there");
        for off in ["Hidden=true\n", "X-GNOME-Autostart-enabled = false\n"] {
            let written = std::fs::read_to_string(&entry.path).unwrap();
            std::fs::write(&entry.path, written + off).unwrap();
            assert!(!entry.is_on(), "{off}");
            entry.write(&["/usr/bin/it".to_owned()]).unwrap();
        }
        entry.remove().unwrap();
        assert!(!entry.is_on());
    }

    #[test]
    fn words_are_quoted_as_the_specification_says() {
        for (word, expected) in [
            (
                "/usr/bin/injixo-authenticator",
                "/usr/bin/injixo-authenticator",
            ),
            ("--hidden", "--hidden"),
            ("/home/anna/my stick", "\"/home/anna/my stick\""),
            ("/a\"b", "\"/a\\\\\"b\""),
            ("/a$b`c", "\"/a\\\\$b\\\\`c\""),
            ("/a\\b", "\"/a\\\\\\\\b\""),
            ("/100%", "\"/100%%\""),
            ("", "\"\""),
        ] {
            assert_eq!(quoted(word), expected, "{word}");
        }
    }
}
