//! Reading what a person hands in: pictures, the screen, the clipboard, links and keys from standard input, a file or a prompt.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{ErrorKind, IsTerminal, Read, stdin};
use std::path::Path;

use zeroize::Zeroizing;

use crate::account::Draft;
use crate::cli::output;
use crate::cli::stop::{Exit, Stop};
use crate::fl;
use crate::otp::key::KeyError;
use crate::otp::uri::{self, UriError};
use crate::platform::clipboard::{self, Clip};
use crate::platform::screen_capture::{self, Ask};
use crate::platform::{picture_file, terminal};
use crate::qr::{self, Code, Failure, Limits, NotForSignIn, Picture};
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

/// Reads the accounts in a link: `-` is standard input, a file's name that file, anything else the link itself.
pub fn link(argument: &OsStr) -> Result<Draft, Stop> {
    let text = text(argument, Asked::Link)?;
    Ok(uri::parse(as_text(&text).ok_or(UriError::NotOtpauth)?)?)
}

/// Reads a text: `-` is standard input (a hidden prompt at a terminal), a file's name that file, anything else the text.
pub fn text(argument: &OsStr, asked: Asked) -> Result<Secret, Stop> {
    let text = if argument == "-" {
        from_stdin(asked)?
    } else if Path::new(argument).is_file() {
        let path = Path::new(argument);
        let file = File::open(path).map_err(|error| cannot_open(path, error.kind()))?;
        limited(file).map_err(|kind| match kind {
            ErrorKind::FileTooLarge => too_long(asked),
            kind => cannot_open(path, kind),
        })?
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

fn limited(source: impl Read) -> Result<Secret, ErrorKind> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(TEXT_BYTES as usize + 1));
    let _ = source
        .take(TEXT_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| error.kind())?;
    // A text that is cut is another text.
    if bytes.len() as u64 > TEXT_BYTES {
        return Err(ErrorKind::FileTooLarge);
    }
    Ok(Secret::new(std::mem::take(&mut *bytes)))
}

/// Reads every account in a picture file.
pub fn picture(path: &Path) -> Result<Vec<Draft>, Stop> {
    let limits = Limits::default();
    let file = picture_file::read(path, limits).map_err(|kind| cannot_open(path, kind))?;
    drafts(codes(Picture::from_file(&file, limits)))
}

/// Reads every account on the screen.
pub fn screen() -> Result<Vec<Draft>, Stop> {
    let shot = screen_capture::capture(Ask::Whole)
        .map_err(|failure| Stop::new(Exit::Failed, words::capture_failure(&failure)))?;
    drafts(qr::codes_of_all(&shot.pictures))
}

/// Reads every account on the clipboard: a picture, a link or a key, in that order.
pub fn clipboard() -> Result<Clipped, Stop> {
    match clipboard::take()? {
        Clip::Picture(pixels) => {
            drafts(codes(Picture::from_pixels(pixels, Limits::default()))).map(Clipped::Drafts)
        }
        Clip::BrokenPicture => drafts(Err(Failure::NotAnImage)).map(Clipped::Drafts),
        Clip::Files(files) => match files.first() {
            Some(file) => picture(file).map(Clipped::Drafts),
            None => Err(Stop::with(Exit::NotFound, fl!("cli-clipboard-empty"))),
        },
        Clip::Text(text) => match as_text(&text) {
            Some(link) if uri::looks_like_link(link) => {
                Ok(Clipped::Drafts(vec![uri::parse(link)?]))
            }
            _ => Ok(Clipped::Key(text)),
        },
        Clip::Nothing => Err(Stop::with(Exit::NotFound, fl!("cli-clipboard-empty"))),
    }
}

/// What the clipboard holds.
pub enum Clipped {
    /// Whole accounts.
    Drafts(Vec<Draft>),
    /// A text that can only be a key.
    Key(Secret),
}

fn codes(picture: Result<Picture, Failure>) -> Result<Vec<Code>, Failure> {
    picture.and_then(|picture| picture.codes())
}

fn drafts(codes: Result<Vec<Code>, Failure>) -> Result<Vec<Draft>, Stop> {
    let codes = codes.map_err(|failure| {
        let exit = match failure {
            Failure::NoCode | Failure::Unreadable(_) => Exit::NotFound,
            Failure::NotAnImage | Failure::TooLarge => Exit::Failed,
        };
        Stop::new(exit, words::picture_failure_unseen(&failure))
    })?;
    let payloads: Vec<_> = codes.into_iter().map(|code| code.payload).collect();
    qr::drafts(&payloads).map_err(|error| {
        let exit = match error {
            NotForSignIn::Unusable(_) => Exit::Failed,
            NotForSignIn::ExportNotSupported | NotForSignIn::Other(_) => Exit::NotFound,
        };
        Stop::new(exit, words::not_for_sign_in(&error))
    })
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
