//! Reading what a person hands in: pictures, the screen, the clipboard, links and keys from standard input, a file or a prompt.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{ErrorKind, IsTerminal, Read, stdin};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::account::Draft;
use crate::cli::output;
use crate::cli::stop::{Exit, Stop};
use crate::fl;
use crate::otp::key::KeyError;
use crate::otp::uri::{self, UriError};
use crate::platform::clipboard::{self, Clip};
use crate::platform::screen_capture::{self, Ask};
use crate::platform::{leftover, picture_file, terminal};
use crate::qr::{self, Code, Failure, Finds, Limits, NotForSignIn, Picture, Source};
use crate::secret::Secret;
use crate::words;

/// More than the longest link, so that a longer one is still named as such.
const TEXT_BYTES: u64 = 64 * 1024;

/// Which text is asked for at a prompt.
#[derive(Debug, Clone, Copy)]
pub enum Asked {
    Link,
    Key,
}

/// Reads the accounts in a link, or in several, one a line: `-` is standard input, a file's name that file, anything else
/// the link itself.
pub fn link(argument: &OsStr) -> Result<Finds, Stop> {
    let text = text(argument, Asked::Link)?;
    links(as_text(&text).ok_or(UriError::NotOtpauth)?)
}

fn links(text: &str) -> Result<Finds, Stop> {
    if !uri::looks_like_link(text) {
        return Err(UriError::NotOtpauth.into());
    }
    Finds::from_text(text).map_err(not_for_sign_in)
}

/// Reads a text: `-` is standard input (a hidden prompt at a terminal), a file's name that file, anything else the text.
pub fn text(argument: &OsStr, asked: Asked) -> Result<Secret, Stop> {
    let text = if argument == "-" {
        from_stdin(asked)?
    } else if is_readable(Path::new(argument)) {
        let path = Path::new(argument);
        let file = File::open(path).map_err(|error| cannot_open(path, error.kind()))?;
        limited(file).map_err(|kind| match kind {
            ErrorKind::FileTooLarge => too_long(asked),
            kind => cannot_open(path, kind),
        })?
    } else if argument.is_empty() {
        Secret::default()
    } else {
        let given = Secret::from_text(argument.to_string_lossy().into_owned());
        if !is_plausible(given.expose_text().unwrap_or_default(), asked) {
            // Far more likely the mistyped name of a file than a secret.
            let kind = match Path::new(argument).is_dir() {
                true => ErrorKind::IsADirectory,
                false => ErrorKind::NotFound,
            };
            return Err(cannot_open(Path::new(argument), kind));
        }
        output::note(&fl!("cli-secret-argument"));
        given
    };
    if text.expose().iter().all(u8::is_ascii_whitespace) {
        return Err(Stop::with(Exit::Failed, fl!("cli-nothing-read")));
    }
    Ok(text)
}

/// Tells whether it names a file, or a pipe such as a shell makes of `<(command)`.
fn is_readable(path: &Path) -> bool {
    path.metadata().is_ok_and(|it| !it.is_dir())
}

/// Tells whether a plain argument can be meant as the secret itself: a link, or a key of 80 bits at least.
fn is_plausible(text: &str, asked: Asked) -> bool {
    const LETTERS: usize = 16;
    let long_enough = text.bytes().filter(u8::is_ascii_alphanumeric).count() >= LETTERS;
    uri::looks_like_link(text) || matches!(asked, Asked::Key) && long_enough
}

/// The text without blanks around it and without a byte order mark; nothing where it is not UTF-8.
pub fn as_text(text: &Secret) -> Option<&str> {
    let text = text.expose_text()?;
    Some(text.strip_prefix('\u{feff}').unwrap_or(text).trim())
}

fn from_stdin(asked: Asked) -> Result<Secret, Stop> {
    if stdin().is_terminal() {
        let question = match asked {
            Asked::Link => fl!("cli-link-prompt"),
            Asked::Key => fl!("cli-key-prompt"),
        };
        return terminal::ask_unseen(&format!("{question} "))
            .map_err(|_| Stop::with(Exit::Failed, fl!("cli-nothing-read")));
    }
    limited(stdin().lock()).map_err(|kind| match kind {
        ErrorKind::FileTooLarge => too_long(asked),
        _ => Stop::with(Exit::Failed, fl!("cli-nothing-read")),
    })
}

fn too_long(asked: Asked) -> Stop {
    match asked {
        Asked::Link => UriError::TooLong.into(),
        Asked::Key => KeyError::TooLong.into(),
    }
}

/// Reads all of a source; a text of more than 64 KiB is refused, for one that is cut is another text.
pub fn limited(source: impl Read) -> Result<Secret, ErrorKind> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(TEXT_BYTES as usize + 1));
    let _ = source
        .take(TEXT_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| error.kind())?;
    if bytes.len() as u64 > TEXT_BYTES {
        return Err(ErrorKind::FileTooLarge);
    }
    Ok(Secret::new(std::mem::take(&mut *bytes)))
}

/// Reads every account in picture files; one that gives none stops it all. What was read is added to `sources`.
pub fn pictures(paths: &[PathBuf], sources: &mut Vec<Source>) -> Result<Finds, Stop> {
    let mut all = Finds::default();
    for path in paths {
        let finds = picture(path, sources);
        all.join(match paths {
            [_] => finds?,
            // Of several it must be clear which one is meant.
            _ => finds.map_err(|stop| stop.about(&path.display().to_string()))?,
        });
    }
    Ok(all)
}

fn picture(path: &Path, sources: &mut Vec<Source>) -> Result<Finds, Stop> {
    let limits = Limits::default();
    let file = picture_file::read(path, limits).map_err(|kind| cannot_open(path, kind))?;
    let finds = finds(Picture::from_file(&file, limits))?;
    sources.extend(leftover::file(path, &file));
    Ok(finds)
}

/// Reads every account on the screen.
pub fn screen() -> Result<Finds, Stop> {
    let shot = screen_capture::capture(Ask::Whole)
        .map_err(|failure| Stop::new(Exit::Failed, words::capture_failure(&failure)))?;
    match qr::codes_of_all(&shot.pictures) {
        Err(Failure::NoCode) => Err(Stop::new(Exit::NotFound, words::no_code_on_screen())),
        seen => {
            let (seen, unread) = seen.map_err(not_read)?;
            let codes: Vec<Code> = seen.into_iter().map(|it| it.code).collect();
            finds_of(&codes, unread)
        }
    }
}

/// Reads every account on the clipboard: a picture, copied files, links or a key, in that order. What was read is added
/// to `sources`.
pub fn clipboard(sources: &mut Vec<Source>) -> Result<Clipped, Stop> {
    let clip = clipboard::take()?;
    sources.extend(leftover::clip(&clip));
    match clip {
        Clip::Picture(pixels) => {
            finds(Picture::from_pixels(pixels, Limits::default())).map(Clipped::Finds)
        }
        Clip::BrokenPicture => finds(Err(Failure::NotAnImage)).map(Clipped::Finds),
        Clip::Files(files) if files.is_empty() => {
            Err(Stop::with(Exit::NotFound, fl!("cli-clipboard-empty")))
        }
        Clip::Files(files) => pictures(&files, sources).map(Clipped::Finds),
        Clip::Text(text) => match as_text(&text) {
            Some(link) if uri::looks_like_link(link) => links(link).map(Clipped::Finds),
            _ => Ok(Clipped::Key(text)),
        },
        Clip::Nothing => Err(Stop::with(Exit::NotFound, fl!("cli-clipboard-empty"))),
    }
}

/// What the clipboard holds.
pub enum Clipped {
    /// Whole accounts.
    Finds(Finds),
    /// A text that can only be a key.
    Key(Secret),
}

fn finds(picture: Result<Picture, Failure>) -> Result<Finds, Stop> {
    let codes = picture.and_then(|picture| picture.all_codes());
    let codes = codes.map_err(not_read)?;
    finds_of(&codes.read, codes.unread)
}

/// What codes offer; says so where one beside them could not be read.
fn finds_of(codes: &[Code], unread: bool) -> Result<Finds, Stop> {
    let finds = qr::finds(codes, unread, |_| None).map_err(not_for_sign_in)?;
    if unread {
        output::note(&fl!("add-unread-beside"));
    }
    Ok(finds)
}

fn not_read(failure: Failure) -> Stop {
    let exit = match failure {
        Failure::NoCode | Failure::Unreadable(_) => Exit::NotFound,
        Failure::NotAnImage | Failure::TooLarge => Exit::Failed,
    };
    Stop::new(exit, words::picture_failure_unseen(&failure))
}

fn not_for_sign_in(error: NotForSignIn) -> Stop {
    let exit = match error {
        NotForSignIn::Unusable(_) | NotForSignIn::Export(_) => Exit::Failed,
        NotForSignIn::Other(_) => Exit::NotFound,
    };
    Stop::new(exit, words::not_for_sign_in(&error))
}

/// Takes the accounts out of what was read; says what of it cannot be used and what of an export is missing.
pub fn drafts(finds: &Finds) -> Result<Vec<Draft>, Stop> {
    for refused in finds.refused() {
        output::note(&words::refused(&refused));
    }
    for export in finds.exports().iter().filter(|export| !export.is_whole()) {
        let missing: Vec<String> = export.missing().iter().map(ToString::to_string).collect();
        output::note(&fl!(
            "cli-parts-missing",
            read = export.read(),
            size = export.size(),
            missing = missing.join(", ")
        ));
    }
    match finds.drafts() {
        drafts if drafts.is_empty() => Err(Stop::with(Exit::Failed, fl!("add-none"))),
        drafts => Ok(drafts),
    }
}

/// Says what a person should see about accounts that were read, each thing once.
pub fn tell_flags(drafts: &[Draft]) {
    let mut said = HashSet::new();
    for flag in drafts.iter().flat_map(|draft| &draft.flags) {
        if said.insert(*flag) {
            output::note(&words::flag(*flag));
        }
    }
}

/// Stops because a file cannot be opened.
pub fn cannot_open(path: &Path, kind: ErrorKind) -> Stop {
    Stop::with(Exit::Failed, not_opened(path, kind))
}

/// Says why a file cannot be opened.
pub fn not_opened(path: &Path, kind: ErrorKind) -> String {
    let file = path.display().to_string();
    match kind {
        ErrorKind::NotFound => fl!("cli-file-missing", file = file),
        ErrorKind::PermissionDenied => fl!("cli-file-not-permitted", file = file),
        ErrorKind::IsADirectory => fl!("cli-file-is-folder", file = file),
        _ => fl!("cli-file-unreadable", file = file),
    }
}
