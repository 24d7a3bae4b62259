//! Backup codes from the clipboard or a file, and their sheet to a file or the printer.

use std::path::Path;

use iced::Task;

use crate::app::Message;
use crate::app::effect::blocking;
use crate::backup_codes::{Intake, MAX_BYTES, Source};
use crate::fl;
use crate::platform::clipboard::{self, Clip};
use crate::platform::dialogs::{self, NoChooser};
use crate::platform::{picture_file, printer};
use crate::qr::Limits;
use crate::screen::backup_codes::{self, Paper};
use crate::secret::Secret;
use crate::words::{self, Words};

type Read = Option<Result<(Intake, Source), Words>>;

fn read(result: Read) -> Message {
    Message::BackupCodes(backup_codes::Message::Read(result))
}

fn on_paper(paper: Option<Paper>) -> Message {
    Message::BackupCodes(backup_codes::Message::OnPaper(paper))
}

fn intake(text: &Secret, source: Source) -> Result<(Intake, Source), Words> {
    let intake = Intake::read(text.expose()).map_err(|error| words::intake_error(&error))?;
    Ok((intake, source))
}

/// Reads backup codes from the clipboard: a text, or a copied file.
pub fn paste_codes() -> Task<Message> {
    let job = || match clipboard::take() {
        Ok(Clip::Text(text)) => intake(&text, Source::Pasted),
        Ok(Clip::Files(files)) => match files.first() {
            Some(file) => from_file(file),
            None => Err(words::no_codes_to_paste()),
        },
        Ok(_) => Err(words::no_codes_to_paste()),
        Err(error) => Err(words::clipboard_error(&error)),
    };
    blocking(job, |result| read(Some(result)))
}

/// Lets the person choose a file and reads the backup codes in it.
pub fn open_codes(title: String) -> Task<Message> {
    Task::future(dialogs::choose_text(title)).then(|chosen| match chosen {
        Err(NoChooser) => Task::done(read(Some(Err(words::no_chooser())))),
        Ok(None) => Task::done(read(None)),
        Ok(Some(file)) => blocking(move || from_file(&file), |result| read(Some(result))),
    })
}

fn from_file(file: &Path) -> Result<(Intake, Source), Words> {
    let limits = Limits {
        file_bytes: MAX_BYTES as u64,
        ..Limits::default()
    };
    let mut text = picture_file::read(file, limits).map_err(words::file_error)?;
    intake(&Secret::new(std::mem::take(&mut *text)), Source::File)
}

/// Lets the person choose where the sheet goes, and writes it there.
pub fn save_sheet(page: Secret) -> Task<Message> {
    let chosen = dialogs::choose_place_of_sheet(fl!("codes-sheet-save"));
    Task::future(chosen).then(move |chosen| match chosen {
        Err(NoChooser) => Task::done(on_paper(Some(Paper::Failed(words::no_chooser())))),
        Ok(None) => Task::done(on_paper(None)),
        Ok(Some(file)) => {
            let page = page.clone();
            let job = move || match printer::save_new(&page, &file) {
                Ok(()) => Paper::Saved(file),
                Err(kind) => Paper::Failed(words::sheet_not_saved(kind)),
            };
            blocking(job, |paper| on_paper(Some(paper)))
        }
    })
}

/// Gives the sheet to the printer.
pub fn print_sheet(page: Secret) -> Task<Message> {
    let job = move || match printer::print(&page) {
        Ok(()) => Paper::Sent,
        Err(_) => Paper::Failed(words::sheet_not_printed()),
    };
    blocking(job, |paper| on_paper(Some(paper)))
}
