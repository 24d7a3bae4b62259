//! `scan`: what the QR codes in pictures say, one payload a line.

use std::path::Path;

use zeroize::Zeroizing;

use crate::cli::arguments;
use crate::cli::json;
use crate::cli::stop::{Exit, Stop};
use crate::cli::{input, output};
use crate::fl;
use crate::platform::{picture_file, time};
use crate::qr::{Code, Codes, Failure, Limits, Picture};
use crate::words;

/// What became of one file.
struct Scanned {
    codes: Vec<Code>,
    /// One stands beside them that could not be read.
    unread: bool,
    failure: Option<Reason>,
    read_ms: f64,
    search_ms: f64,
}

/// Why a file gave no payload.
enum Reason {
    CannotOpen(std::io::ErrorKind),
    Picture(Failure),
}

pub fn run(arguments: &arguments::Scan) -> Result<Exit, Stop> {
    let mut worst = Exit::Done;
    let mut files = Vec::new();
    for path in &picture_file::named(&arguments.files) {
        let scanned = scan(path);
        worst = worse(worst, scanned.exit());
        if arguments.json {
            files.push(scanned.to_json(path));
        } else {
            for Code { payload, .. } in &scanned.codes {
                output::line(&escaped(payload.expose_text()))?;
            }
        }
        if let Some(why) = scanned.sentence(path) {
            output::note(&why);
        }
    }
    if arguments.json {
        output::json(&json::Scan { files })?;
    }
    Ok(worst)
}

fn scan(path: &Path) -> Scanned {
    let limits = Limits::default();
    let start = time::cpu_ms();
    let picture = picture_file::read(path, limits)
        .map_err(Reason::CannotOpen)
        .and_then(|file| Picture::from_file(&file, limits).map_err(Reason::Picture));
    let read = time::cpu_ms();
    let codes = picture.and_then(|picture| picture.all_codes().map_err(Reason::Picture));
    let search = time::cpu_ms();
    let (codes, unread, failure) = match codes {
        Ok(Codes { read, unread }) => (read, unread, None),
        Err(reason) => (Vec::new(), false, Some(reason)),
    };
    Scanned {
        codes,
        unread,
        failure,
        read_ms: read - start,
        search_ms: search - read,
    }
}

impl Scanned {
    fn exit(&self) -> Exit {
        match self.failure {
            None => Exit::Done,
            Some(Reason::Picture(Failure::NoCode | Failure::Unreadable(_))) => Exit::NotFound,
            Some(Reason::CannotOpen(_) | Reason::Picture(_)) => Exit::Failed,
        }
    }

    fn sentence(&self, path: &Path) -> Option<String> {
        if self.unread {
            return Some(format!("{}: {}", path.display(), fl!("add-unread-beside")));
        }
        match self.failure.as_ref()? {
            Reason::CannotOpen(kind) => Some(input::not_opened(path, *kind)),
            Reason::Picture(failure) => {
                let words = words::picture_failure_unseen(failure);
                Some(format!("{}: {}", path.display(), words.line()))
            }
        }
    }

    fn to_json(&self, path: &Path) -> json::ScannedFile {
        json::ScannedFile {
            file: path.to_string_lossy().into_owned(),
            codes: self
                .codes
                .iter()
                .map(|Code { payload, .. }| json::ScannedCode {
                    payload: payload.expose_text().to_owned(),
                    kind: payload.kind.name(),
                })
                .collect(),
            reason: self.failure.as_ref().map(|reason| match reason {
                Reason::CannotOpen(_) => "cannot-open",
                Reason::Picture(failure) => failure.name(),
            }),
            read_ms: to_microseconds(self.read_ms),
            search_ms: to_microseconds(self.search_ms),
        }
    }
}

/// What lies below a microsecond is noise.
fn to_microseconds(ms: f64) -> f64 {
    (ms * 1e3).round() / 1e3
}

/// A file that could not be read weighs more than one without a code.
fn worse(one: Exit, other: Exit) -> Exit {
    match (one, other) {
        (Exit::Failed, _) | (_, Exit::Failed) => Exit::Failed,
        (Exit::NotFound, _) | (_, Exit::NotFound) => Exit::NotFound,
        _ => Exit::Done,
    }
}

/// Puts a payload on one line: line breaks as `\n`, other control and direction characters as `\u{…}`.
fn escaped(payload: &str) -> Zeroizing<String> {
    let mut line = Zeroizing::new(String::with_capacity(payload.len()));
    for character in payload.chars() {
        match character {
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\t' => line.push_str("\\t"),
            character if character.is_control() || is_direction(character) => {
                line.extend(character.escape_unicode());
            }
            character => line.push(character),
        }
    }
    line
}

/// Line and paragraph separators too, for terminals break lines at them.
fn is_direction(character: char) -> bool {
    matches!(character, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_stays_on_its_line_and_cannot_steer_the_terminal() {
        assert_eq!(
            escaped("BEGIN:VCARD\r\nN:é\u{1b}[2J\u{202e}\\;").as_str(),
            "BEGIN:VCARD\\r\\nN:é\\u{1b}[2J\\u{202e}\\;"
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_outweighs_one_without_a_code() {
        assert_eq!(worse(Exit::NotFound, Exit::Failed), Exit::Failed);
        assert_eq!(worse(Exit::Failed, Exit::Done), Exit::Failed);
        assert_eq!(worse(Exit::Done, Exit::NotFound), Exit::NotFound);
        assert_eq!(worse(Exit::Done, Exit::Done), Exit::Done);
    }
}
