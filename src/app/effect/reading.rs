//! From files, the clipboard or a link to accounts that could be added; what is read on the way is wiped here.

use std::path::{Path, PathBuf};
use std::time::Duration;

use iced::Task;

use crate::app::Message;
use crate::app::effect::blocking;
use crate::platform::clipboard::{self, Clip, ClipboardError};
use crate::platform::dialogs::{self, NoChooser};
use crate::platform::screen_capture::{self, Ask, CaptureFailure, Shot};
use crate::platform::{leftover, picture_file};
use crate::qr::{self, Crop, Failure, Finds, Limits, NotForSignIn, OnScreen, Picture, Source};
use crate::screen::key_source::{Asked, Reading, Unread};
use crate::secret::Secret;
use crate::words::{self, Words};

/// How many pixels of the picture at most show where a code stands that could not be read.
const PLACE_SIDE: u32 = 96;

/// How many pixels of a code at most show which of several it is.
const SIGHT_SIDE: u32 = 48;

/// For as long, files that were dropped together may come after the first of them. Its answer waits for them: with nothing else
/// under way, the page would go on to the account in it and take no other.
const OTHERS: Duration = Duration::from_millis(100);

/// Why nothing was read from pictures, the clipboard or a link.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadFailure {
    /// The person cancelled.
    Cancelled,
    /// The desktop shows no file chooser.
    NoChooser,
    /// The file could not be read.
    File(std::io::ErrorKind),
    /// The picture gave no code.
    Picture(Failure),
    /// A code was seen and could not be read: this one.
    Unreadable(Failure, Crop),
    /// What was read is not for signing in.
    NotForSignIn(NotForSignIn),
    /// There is nothing on the clipboard that could be one.
    NothingToPaste,
    /// The clipboard does not answer.
    Clipboard,
    /// The screen could not be looked at.
    Screen(CaptureFailure),
    /// It shows no code.
    NoCodeOnScreen,
}

impl ReadFailure {
    /// The sentence for a person; nothing where the person cancelled.
    pub fn words(&self) -> Option<Words> {
        Some(match self {
            Self::Cancelled => return None,
            Self::NoChooser => words::no_chooser(),
            Self::File(kind) => words::file_error(*kind),
            Self::Picture(failure) | Self::Unreadable(failure, _) => {
                words::picture_failure(failure)
            }
            Self::NotForSignIn(reason) => words::not_for_sign_in(reason),
            Self::NothingToPaste => words::nothing_to_paste(),
            Self::Clipboard => words::clipboard_error(&ClipboardError),
            Self::Screen(failure) => words::capture_failure(failure),
            Self::NoCodeOnScreen => words::no_code_on_screen(),
        })
    }

    /// The place of the code that could not be read, to be shown.
    pub fn place(&self) -> Option<Crop> {
        match self {
            Self::Unreadable(_, place) => Some(place.clone()),
            _ => None,
        }
    }
}

/// Lets the person choose pictures and reads them.
pub fn choose_pictures(title: String, asked: Asked) -> Task<Message> {
    let nothing = move |failure| Task::done(Message::Read(asked, Err(failure)));
    Task::future(dialogs::choose_pictures(title)).then(move |chosen| match chosen {
        Err(NoChooser) => nothing(ReadFailure::NoChooser),
        Ok(files) if files.is_empty() => nothing(ReadFailure::Cancelled),
        Ok(files) => read_pictures(files, asked),
    })
}

/// Reads picture files. Those that give nothing are named.
fn read_pictures(files: Vec<PathBuf>, asked: Asked) -> Task<Message> {
    let read = move |result| Message::Read(asked, result);
    blocking(move || Ok(finds_of_files(files)), read)
}

/// Reads a picture file that was dropped on the window, perhaps together with others.
pub fn read_dropped(file: PathBuf, asked: Asked) -> Task<Message> {
    let job = move || {
        std::thread::sleep(OTHERS);
        Ok(finds_of_files(vec![file]))
    };
    blocking(job, move |result| Message::Read(asked, result))
}

/// Reads what lies on the clipboard: a picture, copied files, links, one a line, or a bare key.
pub fn paste(asked: Asked) -> Task<Message> {
    blocking(finds_of_clipboard, move |result| {
        Message::Read(asked, result)
    })
}

/// Reads a text from the clipboard, for a field of one line that would glue its lines together.
pub fn paste_text(done: impl FnOnce(Secret) -> Message + Send + 'static) -> Task<Message> {
    let job = || match clipboard::take() {
        Ok(Clip::Text(text)) => text,
        Ok(_) | Err(ClipboardError) => Secret::default(),
    };
    blocking(job, done)
}

/// Reads links, one a line, or a bare key.
///
/// # Errors
/// [`ReadFailure::NotForSignIn`] for what is neither.
pub(in crate::app) fn reading_of_text(text: Secret) -> Result<Reading, ReadFailure> {
    let finds = Finds::from_text(text.expose_text().unwrap_or_default());
    finds.map(Reading::from).map_err(ReadFailure::NotForSignIn)
}

fn finds_of_files(files: Vec<PathBuf>) -> Reading {
    let mut reading = Reading::default();
    for file in files {
        match finds_of_file(&file) {
            Ok((finds, source)) => {
                reading.finds.join(finds);
                reading.sources.extend(source);
            }
            Err(failure) => reading.unread.extend(failure.words().map(|why| Unread {
                file: name_of(&file),
                why,
                place: failure.place(),
            })),
        }
    }
    reading
}

fn name_of(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str());
    crate::account::clean_name(&name.to_string_lossy()).0
}

fn finds_of_file(file: &Path) -> Result<(Finds, Option<Source>), ReadFailure> {
    let limits = Limits::default();
    let bytes = picture_file::read(file, limits).map_err(ReadFailure::File)?;
    let finds = finds_of(Picture::from_file(&bytes, limits))?;
    Ok((finds, leftover::file(file, &bytes)))
}

fn finds_of(picture: Result<Picture, Failure>) -> Result<Finds, ReadFailure> {
    let picture = picture.map_err(ReadFailure::Picture)?;
    let codes = picture
        .all_codes()
        .map_err(|failure| unread(failure, &picture))?;
    let sight = |code: &qr::Code| Some(picture.crop(code.region, SIGHT_SIDE));
    qr::finds(&codes.read, codes.unread, sight).map_err(ReadFailure::NotForSignIn)
}

/// Keeps of a picture no more than is shown of it.
fn unread(failure: Failure, picture: &Picture) -> ReadFailure {
    match failure {
        Failure::Unreadable(region) => {
            ReadFailure::Unreadable(failure, picture.crop(region, PLACE_SIDE))
        }
        _ => ReadFailure::Picture(failure),
    }
}

fn finds_on_screen(seen: Vec<OnScreen<'_>>, unread: bool) -> Result<Finds, ReadFailure> {
    let (codes, pictures): (Vec<_>, Vec<_>) =
        seen.into_iter().map(|it| (it.code, it.picture)).unzip();
    let sight = |code: &qr::Code| {
        let index = codes.iter().position(|other| std::ptr::eq(other, code))?;
        Some(pictures[index].crop(code.region, SIGHT_SIDE))
    };
    qr::finds(&codes, unread, sight).map_err(ReadFailure::NotForSignIn)
}

/// One look at the screen. The second part tells whether another look costs nothing.
pub(super) fn reading_of_screen(ask: Ask) -> (Result<Reading, ReadFailure>, bool) {
    match screen_capture::capture(ask) {
        Ok(Shot { pictures, is_free }) => {
            let codes =
                qr::codes_of_all(&pictures).map_err(|failure| match (failure, &*pictures) {
                    (Failure::NoCode, _) => ReadFailure::NoCodeOnScreen,
                    (failure, [picture]) => unread(failure, picture),
                    // A region does not tell of which screen it is.
                    (failure, _) => ReadFailure::Picture(failure),
                });
            let finds = codes.and_then(|(seen, unread)| finds_on_screen(seen, unread));
            (finds.map(Reading::from), is_free)
        }
        Err(failure) => (Err(ReadFailure::Screen(failure)), false),
    }
}

fn finds_of_clipboard() -> Result<Reading, ReadFailure> {
    let clip = clipboard::take().map_err(|ClipboardError| ReadFailure::Clipboard)?;
    let source = leftover::clip(&clip);
    let reading = match clip {
        Clip::Files(files) if files.is_empty() => Err(ReadFailure::NothingToPaste),
        // The key is in the files; the clipboard holds only their names.
        Clip::Files(files) => return Ok(finds_of_files(files)),
        Clip::Picture(pixels) => {
            finds_of(Picture::from_pixels(pixels, Limits::default())).map(Reading::from)
        }
        Clip::BrokenPicture => Err(ReadFailure::Picture(Failure::NotAnImage)),
        Clip::Text(text) => reading_of_text(text),
        Clip::Nothing => Err(ReadFailure::NothingToPaste),
    };
    reading.map(|mut reading| {
        reading.sources.extend(source);
        reading
    })
}

/// Removes what still shows a key after it was added; brings back what is still there, and why.
pub fn remove_leftover(sources: Vec<Source>) -> Task<Message> {
    let job = || {
        let left = sources.into_iter().filter_map(|source| {
            let error = leftover::remove(&source).err()?;
            Some((source, error))
        });
        left.collect()
    };
    blocking(job, Message::LeftoverRemoved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_code_that_cannot_be_read_its_place_is_kept_and_of_other_pictures_nothing() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/qr");
        let failure = finds_of_file(&folder.join("damaged.png")).unwrap_err();
        assert!(matches!(
            failure,
            ReadFailure::Unreadable(Failure::Unreadable(_), _)
        ));
        let place = failure.place().unwrap();
        assert!(place.width().max(place.height()) == PLACE_SIDE as usize);
        let darkest = place.values().iter().min().unwrap();
        assert!(*darkest < 100, "the code is in it");
        let failure = finds_of_file(&folder.join("no-code.png")).unwrap_err();
        assert_eq!(failure, ReadFailure::Picture(Failure::NoCode));
        assert_eq!(failure.place(), None);
    }
}
