//! The entry as a launch agent (launchd.plist(5)): a property list in the person's `Library/LaunchAgents`.

use std::io;
use std::path::PathBuf;

use super::file;

#[derive(Debug)]
pub(super) struct Entry {
    path: PathBuf,
    label: String,
}

impl Entry {
    pub(super) fn of(name: &str) -> Option<Self> {
        let folders = directories::BaseDirs::new()?;
        let agents = folders.home_dir().join("Library").join("LaunchAgents");
        Some(Self {
            path: agents.join(format!("{name}.plist")),
            label: name.to_owned(),
        })
    }

    pub(super) fn is_on(&self) -> bool {
        self.path.is_file()
    }

    pub(super) fn place(&self) -> PathBuf {
        self.path.clone()
    }

    pub(super) fn write(&self, start: &[String]) -> io::Result<()> {
        let words: String = start
            .iter()
            .map(|word| format!("\t\t<string>{}</string>\n", escaped(word)))
            .collect();
        let label = escaped(&self.label);
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
             \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
             <plist version=\"1.0\">\n<dict>\n\
             \t<key>Label</key>\n\t<string>{label}</string>\n\
             \t<key>ProgramArguments</key>\n\t<array>\n{words}\t</array>\n\
             \t<key>RunAtLoad</key>\n\t<true/>\n\
             \t<key>ProcessType</key>\n\t<string>Interactive</string>\n\
             </dict>\n</plist>\n"
        );
        file::write(&self.path, &text)
    }

    pub(super) fn remove(&self) -> io::Result<()> {
        file::remove(&self.path)
    }
}

fn escaped(word: &str) -> String {
    word.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
