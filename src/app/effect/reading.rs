//! From a file, the clipboard or a link to drafts; what is read on the way is wiped here.

use std::path::Path;

use crate::account::Draft;
use crate::app::effect::ReadFailure;
use crate::platform::clipboard::{self, Clip, ClipboardError};
use crate::platform::picture_file;
use crate::platform::screen_capture::{self, Ask, Shot};
use crate::qr::{self, Code, Failure, Limits, Picture, Pixels};
use crate::secret::Secret;

pub(super) fn drafts_of_file(file: &Path) -> Result<Vec<Draft>, ReadFailure> {
    let limits = Limits::default();
    let bytes = picture_file::read(file, limits).map_err(ReadFailure::File)?;
    drafts_of(Picture::from_file(&bytes, limits))
}

fn drafts_of_pixels(pixels: Pixels) -> Result<Vec<Draft>, ReadFailure> {
    drafts_of(Picture::from_pixels(pixels, Limits::default()))
}

fn drafts_of(picture: Result<Picture, Failure>) -> Result<Vec<Draft>, ReadFailure> {
    let codes = picture
        .and_then(|picture| picture.codes())
        .map_err(ReadFailure::Picture)?;
    drafts_of_codes(codes)
}

fn drafts_of_codes(codes: Vec<Code>) -> Result<Vec<Draft>, ReadFailure> {
    let payloads: Vec<_> = codes.into_iter().map(|code| code.payload).collect();
    qr::drafts(&payloads).map_err(ReadFailure::NotForSignIn)
}

pub(super) fn drafts_of_clipboard() -> Result<Vec<Draft>, ReadFailure> {
    match clipboard::take().map_err(|ClipboardError| ReadFailure::Clipboard)? {
        Clip::Picture(pixels) => drafts_of_pixels(pixels),
        Clip::BrokenPicture => Err(ReadFailure::Picture(Failure::NotAnImage)),
        Clip::Files(files) => match files.first() {
            Some(file) => drafts_of_file(file),
            None => Err(ReadFailure::NothingToPaste),
        },
        Clip::Text(text) => drafts_of_text(&text),
        Clip::Nothing => Err(ReadFailure::NothingToPaste),
    }
}

/// One look at the screen. The second part tells whether another look costs nothing.
pub(super) fn drafts_of_screen(ask: Ask) -> (Result<Vec<Draft>, ReadFailure>, bool) {
    match screen_capture::capture(ask) {
        Ok(Shot { pictures, is_free }) => {
            let codes = qr::codes_of_all(&pictures).map_err(ReadFailure::Picture);
            (codes.and_then(drafts_of_codes), is_free)
        }
        Err(failure) => (Err(ReadFailure::Screen(failure)), false),
    }
}

/// The text on the clipboard; empty where there is none.
pub(super) fn text_of_clipboard() -> Secret {
    match clipboard::take() {
        Ok(Clip::Text(text)) => text,
        Ok(_) | Err(ClipboardError) => Secret::default(),
    }
}

/// Reads a link or a bare key.
///
/// # Errors
/// [`ReadFailure::Text`] for what is neither.
pub(in crate::app) fn drafts_of_text(text: &Secret) -> Result<Vec<Draft>, ReadFailure> {
    let text = text.expose_text().unwrap_or_default();
    Draft::from_text(text)
        .map(|draft| vec![draft])
        .map_err(ReadFailure::Text)
}
