//! Writing results to stdout and words to stderr; a reader that has gone away (`| head -1`) ends the program quietly.

use std::io::{ErrorKind, IsTerminal, Write, stderr, stdin, stdout};
use std::path::Path;

use serde::Serialize;
use zeroize::Zeroizing;

use crate::account::{self, Account};
use crate::cli::redact;
use crate::cli::stop::{Exit, Stop};
use crate::clock::UnixTime;
use crate::fl;
use crate::vault::Rollback;
use crate::vault::slot::SlotKind;

/// Writes one line of the result, for people: without what could move the cursor, as a file's name may.
///
/// # Errors
/// A stop without words when the reader has gone, with words when the line could not be written.
pub fn line(text: &str) -> Result<(), Stop> {
    exactly(&harmless(text))
}

fn exactly(text: &str) -> Result<(), Stop> {
    let mut out = stdout().lock();
    writeln!(out, "{text}")
        .and_then(|()| out.flush())
        .map_err(|error| not_written(error.kind()))
}

/// Writes the result as one JSON document.
///
/// # Errors
/// As [`line`].
pub fn json(document: &impl Serialize) -> Result<(), Stop> {
    let text = serde_json::to_string_pretty(document).map_err(|_| not_written(ErrorKind::Other))?;
    exactly(&redact::sieve(Zeroizing::new(text)))
}

fn not_written(kind: ErrorKind) -> Stop {
    match kind {
        ErrorKind::BrokenPipe => Stop::quiet(Exit::Done),
        _ => Stop::with(Exit::Failed, fl!("cli-not-written")),
    }
}

/// Tells a person something on stderr, where there is still anyone to be told.
pub fn note(text: &str) {
    let text = harmless(text);
    let _ = writeln!(stderr().lock(), "{}", *text);
}

/// Takes out what could move the cursor or turn the text around, but for the ends of lines and columns, and what was typed as
/// an argument and is a secret; a result may be secret, so it is wiped.
fn harmless(text: &str) -> Zeroizing<String> {
    let mut clean = Zeroizing::new(String::with_capacity(text.len()));
    let kept = |c: &char| matches!(c, '\n' | '\t') || !account::is_deceptive(*c);
    clean.extend(text.chars().filter(kept));
    redact::sieve(clean)
}

/// Says that an older file stands in the place of a newer one, or another one of the same number.
pub fn note_rollback(rollback: Rollback) {
    let Rollback { file, seen } = rollback;
    note(&if file == seen {
        fl!("cli-rollback-twin", seen = seen)
    } else {
        fl!("cli-rollback", file = file, seen = seen)
    });
}

/// Says how many entries this version does not understand, where there are any.
pub fn note_set_aside(count: usize) {
    if count > 0 {
        note(&fl!("cli-set-aside", count = count));
    }
}

/// Names a way in, in words; a kind that this version does not know by its own name.
pub fn way(slot: &SlotKind) -> String {
    match slot {
        SlotKind::Keyring => fl!("cli-way-keyring"),
        SlotKind::Passphrase => fl!("cli-way-passphrase"),
        SlotKind::KeyringPassphrase => fl!("cli-way-keyring-passphrase"),
        SlotKind::Recovery => fl!("cli-way-recovery"),
        SlotKind::Unknown(name) => fl!("cli-way-unknown", name = clean(name)),
    }
}

/// Names the ways in.
pub fn ways(slots: &[SlotKind]) -> String {
    let words: Vec<_> = slots.iter().map(way).collect();
    words.join(", ")
}

/// A moment as it is written everywhere on the command line: RFC 3339, UTC.
pub fn date(at: UnixTime) -> String {
    i64::try_from(at.0)
        .ok()
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .unwrap_or(jiff::Timestamp::MAX)
        .to_string()
}

fn ask(text: &str) {
    let text = harmless(text);
    let mut out = stderr().lock();
    let _ = write!(out, "{}", *text).and_then(|()| out.flush());
}

/// Asks a person to choose and gives the line that was typed, without blanks around it; empty at the end of the input.
///
/// # Errors
/// A stop when the terminal cannot be read.
pub fn choice(question: &str) -> Result<String, Stop> {
    ask(&format!("{question} "));
    let mut answer = String::new();
    match stdin().read_line(&mut answer) {
        Ok(_) => Ok(answer.trim().to_owned()),
        Err(_) => Err(Stop::with(Exit::Failed, fl!("cli-unchanged"))),
    }
}

/// Tells whether a person sees the results as they are written.
pub fn is_for_people() -> bool {
    stdout().is_terminal()
}

/// Tells whether there is a person who can be asked and can answer.
pub fn can_ask() -> bool {
    stdin().is_terminal() && stderr().is_terminal()
}

/// Names an account in a sentence: `injixo (anna@example.com)`, or what there is of it.
pub fn name(issuer: &str, account: &str) -> String {
    match (clean(issuer).as_str(), clean(account).as_str()) {
        ("", "") => fl!("cli-nameless"),
        (only, "") | ("", only) => only.to_owned(),
        (issuer, account) => format!("{issuer} ({account})"),
    }
}

/// Names the service of an account in a sentence.
pub fn service(account: &Account) -> String {
    match clean(&account.issuer) {
        issuer if issuer.is_empty() => fl!("cli-service"),
        issuer => issuer,
    }
}

/// Takes out of a name what could move the cursor or turn the text around.
pub fn clean(name: &str) -> String {
    account::clean_name(name).0
}

/// Names a file in a line of fields: whole, however long its path is, without what could move the cursor, end the field or turn
/// the text around. What joins and parts letters stays: names of folders have that.
pub fn file(path: &Path) -> String {
    let moves = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let path = path.to_string_lossy();
    path.chars().filter(|c| !moves(*c)).collect()
}

/// Pads each column but the last to its widest cell, two blanks between them.
pub fn columns<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: [usize; N] = std::array::from_fn(width);
    rows.iter()
        .map(|row| {
            let cells: Vec<_> = row
                .iter()
                .zip(widths)
                .map(|(cell, width)| format!("{cell:width$}"))
                .collect();
            cells.join("  ").trim_end().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_and_no_line_ends_in_blanks() {
        let rows = [
            ["injixo".into(), "änna".into(), String::new()],
            ["x".into(), "b".into(), "c".into()],
        ];
        assert_eq!(columns(&rows), ["injixo  änna", "x       b     c"]);
    }

    #[test]
    fn the_path_of_a_file_is_whole_however_long_it_is() {
        let long = format!("/{}/a  b", "ä".repeat(300));
        assert_eq!(file(Path::new(&long)), long);
        assert_eq!(file(Path::new("/a\tb\n\u{202e}c")), "/abc");
        let joined = "/\u{645}\u{6cc}\u{200c}\u{62e}\u{648}";
        assert_eq!(file(Path::new(joined)), joined);
    }
}
