//! The clipboard: taking what a person copied, giving codes that history managers skip, clearing only what is ours.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use arboard::{Clipboard, Error, Set};
use zeroize::{Zeroize, Zeroizing};

use crate::platform::{file_link, limit};
use crate::qr::Pixels;
use crate::secret::Secret;

/// The longest text that is taken, in bytes; keys, links and code lists are far shorter.
pub const LONGEST_TEXT: usize = 64 << 10;

/// How long the program whose clip it is may take to hand it over. Each format that is asked for would else wait by itself.
const LONGEST_ANSWER: Duration = Duration::from_secs(10);

/// How often a waiting owner looks whether somebody else took the clipboard over.
const LOOK_AGAIN: Duration = Duration::from_millis(250);

/// What lies on the clipboard, a picture before a text.
#[derive(Debug)]
pub enum Clip {
    /// A picture.
    Picture(Pixels),
    /// A picture that cannot be read: damaged, or larger than its decoder allows.
    BrokenPicture,
    /// Copied files (a URI list).
    Files(Vec<PathBuf>),
    /// A text; secret, for it may be a key.
    Text(Secret),
    /// Nothing of these.
    Nothing,
}

/// The clipboard did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the clipboard does not answer")]
pub struct ClipboardError;

/// Takes what lies on the clipboard. Blocks; call it off the window's thread.
///
/// # Errors
/// [`ClipboardError`] when it does not answer within ten seconds.
pub fn take() -> Result<Clip, ClipboardError> {
    let answer = limit::ask(ask_for_each).within(LONGEST_ANSWER);
    answer.unwrap_or(Err(ClipboardError))
}

fn ask_for_each() -> Result<Clip, ClipboardError> {
    let mut clipboard = connect()?;
    let looks = [picture, files, text];
    let mut silent = 0;
    for look in looks {
        match look(&mut clipboard) {
            Ok(Some(clip)) => return Ok(clip),
            Ok(None) => {}
            // Some programs answer a question for a picture with a text, which is an error here: only when
            // nothing at all gets an answer is the clipboard to blame.
            Err(ClipboardError) => silent += 1,
        }
    }
    if silent == looks.len() {
        return Err(ClipboardError);
    }
    Ok(Clip::Nothing)
}

/// Clears the clipboard if what lies there is still this; tells whether it was. Blocks; call it off the window's thread.
///
/// # Errors
/// [`ClipboardError`] when it does not answer.
pub fn clear_if(is_it: impl FnOnce(&Clip) -> bool) -> Result<bool, ClipboardError> {
    let still = is_it(&take()?);
    if still {
        connect()?.clear().map_err(|_| ClipboardError)?;
    }
    Ok(still)
}

fn files(clipboard: &mut Clipboard) -> Result<Option<Clip>, ClipboardError> {
    let files = there(clipboard.get().file_list())?;
    Ok(files.filter(|files| !files.is_empty()).map(Clip::Files))
}

fn text(clipboard: &mut Clipboard) -> Result<Option<Clip>, ClipboardError> {
    Ok(there(clipboard.get_text())?.map(text_clip))
}

fn text_clip(mut text: String) -> Clip {
    if text.is_empty() || text.len() > LONGEST_TEXT {
        text.zeroize();
        return Clip::Nothing;
    }
    let files = files_of_text(&text);
    let text = Secret::from_text(text);
    files.map_or(Clip::Text(text), Clip::Files)
}

/// The files whose links a text lists, one a line: some programs copy files as a text only. Nothing where anything else
/// is in it.
fn files_of_text(text: &str) -> Option<Vec<PathBuf>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let files: Option<Vec<PathBuf>> = lines.map(file_link::path_of).collect();
    files.filter(|files| !files.is_empty())
}

fn picture(clipboard: &mut Clipboard) -> Result<Option<Clip>, ClipboardError> {
    // A foreign program's picture is decoded in there, and a decoder that trips must not end the program.
    let answer = catch_unwind(AssertUnwindSafe(|| clipboard.get_image()))
        .unwrap_or(Err(Error::ConversionFailure));
    if matches!(answer, Err(Error::ConversionFailure)) {
        return Ok(Some(Clip::BrokenPicture));
    }
    let Some(image) = there(answer)? else {
        return Ok(None);
    };
    let rgba = Zeroizing::new(image.bytes.into_owned());
    let (Ok(width), Ok(height)) = (u32::try_from(image.width), u32::try_from(image.height)) else {
        return Ok(None);
    };
    Ok(Some(Clip::Picture(visible(Pixels {
        width,
        height,
        rgba,
    }))))
}

/// Takes a picture of which nothing could be seen for one without alpha. Windows gives a screenshot that way where it makes one
/// format of the clipboard out of another.
fn visible(mut pixels: Pixels) -> Pixels {
    if pixels.is_invisible() {
        pixels.make_opaque();
    }
    pixels
}

/// Tells "nothing of that kind" (or nothing that can be read as such) from "no answer".
fn there<T>(answer: Result<T, Error>) -> Result<Option<T>, ClipboardError> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(Error::ContentNotAvailable | Error::ConversionFailure) => Ok(None),
        Err(_) => Err(ClipboardError),
    }
}

fn connect() -> Result<Clipboard, ClipboardError> {
    Clipboard::new().map_err(|_| ClipboardError)
}

/// Puts codes on the clipboard, marked as secret for history managers. Lives as long as the program: on X11 and Wayland a
/// clipboard dies with its owner.
#[derive(Default)]
pub struct CodeClipboard {
    clipboard: Option<Clipboard>,
    ours: Option<Secret>,
}

impl std::fmt::Debug for CodeClipboard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CodeClipboard(redacted)")
    }
}

impl CodeClipboard {
    /// Connects when first used.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a text there, marked as secret.
    ///
    /// # Errors
    /// [`ClipboardError`] when it does not answer, or when the text is not UTF-8.
    pub fn put(&mut self, text: &Secret) -> Result<(), ClipboardError> {
        let shown = text.expose_text().ok_or(ClipboardError)?;
        secretly(self.connected()?.set())
            .text(shown)
            .map_err(|_| ClipboardError)?;
        self.ours = Some(text.clone());
        Ok(())
    }

    /// Clears the clipboard if it still holds what [`Self::put`] put there; tells whether it did.
    ///
    /// # Errors
    /// [`ClipboardError`] when it does not answer.
    pub fn clear_if_ours(&mut self) -> Result<bool, ClipboardError> {
        let still = self.holds_ours()?;
        if still {
            self.connected()?.clear().map_err(|_| ClipboardError)?;
        }
        self.ours = None;
        Ok(still)
    }

    /// Puts a text there and blocks until another program takes the clipboard over or the time is up; clears it then.
    ///
    /// # Errors
    /// [`ClipboardError`] when it does not answer, or when the text is not UTF-8.
    pub fn put_and_wait(&mut self, text: &Secret, at_most: Duration) -> Result<(), ClipboardError> {
        let deadline = Instant::now() + at_most;
        let shown = text.expose_text().ok_or(ClipboardError)?;
        self.ours = Some(text.clone());
        waiting(secretly(self.connected()?.set()), deadline)
            .text(shown)
            .map_err(|_| ClipboardError)?;
        // Not every display server waits (Wayland's way returns at once), so the rest of the time is looked after here.
        while let Some(left) = deadline.checked_duration_since(Instant::now())
            && self.holds_ours()?
        {
            std::thread::sleep(left.min(LOOK_AGAIN));
        }
        self.clear_if_ours().map(drop)
    }

    fn holds_ours(&mut self) -> Result<bool, ClipboardError> {
        let Some(ours) = self.ours.clone() else {
            return Ok(false);
        };
        // No readable text, for whatever reason, is not ours.
        let found = self.connected()?.get_text().map(Secret::from_text);
        Ok(found.is_ok_and(|found| found == ours))
    }

    fn connected(&mut self) -> Result<&mut Clipboard, ClipboardError> {
        match &mut self.clipboard {
            Some(clipboard) => Ok(clipboard),
            empty => Ok(empty.insert(connect()?)),
        }
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn secretly(set: Set<'_>) -> Set<'_> {
    arboard::SetExtLinux::exclude_from_history(set)
}

#[cfg(all(unix, not(target_os = "macos")))]
fn waiting(set: Set<'_>, deadline: Instant) -> Set<'_> {
    arboard::SetExtLinux::wait_until(set, deadline)
}

#[cfg(target_os = "macos")]
fn secretly(set: Set<'_>) -> Set<'_> {
    arboard::SetExtApple::exclude_from_history(set)
}

#[cfg(windows)]
fn secretly(set: Set<'_>) -> Set<'_> {
    use arboard::SetExtWindows;

    set.exclude_from_cloud()
        .exclude_from_history()
        .exclude_from_monitoring()
}

/// Elsewhere the system keeps the clipboard, and nobody has to wait for it to be read.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn waiting(set: Set<'_>, _: Instant) -> Set<'_> {
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_empty_or_too_long_is_nothing() {
        assert!(matches!(text_clip(String::new()), Clip::Nothing));
        assert!(matches!(
            text_clip("a".repeat(LONGEST_TEXT + 1)),
            Clip::Nothing
        ));
        let Clip::Text(text) = text_clip("a".repeat(LONGEST_TEXT)) else {
            panic!("a text of the allowed length is taken");
        };
        assert_eq!(text.len(), LONGEST_TEXT);
    }

    #[test]
    fn a_text_of_links_to_files_is_these_files() {
        let root = if cfg!(windows) { "C:" } else { "" };
        let root_in_link = if cfg!(windows) { "/C:" } else { "" };
        let links =
            format!("file://{root_in_link}/tmp/a.png\r\nfile://{root_in_link}/tmp/b%20c.png\r\n");
        let Clip::Files(files) = text_clip(links) else {
            panic!("the files are taken");
        };
        let expected = ["a.png", "b c.png"].map(|name| PathBuf::from(format!("{root}/tmp/{name}")));
        assert_eq!(files, expected);
        for other in ["file:///tmp/a.png\nJBSWY3DP", "JBSWY3DP", " \n"] {
            let clip = text_clip(other.to_owned());
            assert!(matches!(clip, Clip::Text(_)), "{other}");
        }
    }

    #[test]
    fn a_picture_of_which_nothing_could_be_seen_has_no_alpha() {
        let taken = |rgba: [u8; 8]| {
            let rgba = Zeroizing::new(rgba.to_vec());
            let (width, height) = (2, 1);
            let pixels = visible(Pixels {
                width,
                height,
                rgba,
            });
            pixels.rgba.to_vec()
        };
        assert_eq!(
            taken([1, 2, 3, 0, 4, 5, 6, 0]),
            [1, 2, 3, 255, 4, 5, 6, 255]
        );
        assert_eq!(
            taken([1, 2, 3, 0, 4, 5, 6, 128]),
            [1, 2, 3, 0, 4, 5, 6, 128]
        );
    }

    #[test]
    fn nothing_of_a_kind_is_told_from_no_answer() {
        assert_eq!(there::<()>(Err(Error::ContentNotAvailable)), Ok(None));
        assert_eq!(there::<()>(Err(Error::ConversionFailure)), Ok(None));
        assert_eq!(
            there::<()>(Err(Error::ClipboardOccupied)),
            Err(ClipboardError)
        );
    }

    #[test]
    fn debug_shows_nothing_of_what_was_copied() {
        let mut clipboard = CodeClipboard::new();
        clipboard.ours = Some(Secret::from_text("123456".into()));
        assert!(!format!("{clipboard:?}").contains("123456"));
        let clip = Clip::Text(Secret::from_text("123456".into()));
        assert!(!format!("{clip:?}").contains("123456"));
    }
}
