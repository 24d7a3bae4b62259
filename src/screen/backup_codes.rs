//! An account's backup codes: how many are left, one of them at a time, taking in a new set, the sheet for paper.

mod page;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use crate::account::{Account, AccountId};
use crate::backup_codes::{Intake, SetId, Source};
use crate::clock::UnixTime;
use crate::screen::Context;
use crate::screen::when::Zone;
use crate::secret::Secret;
use crate::words::Words;

/// Seconds for which a code is shown.
pub const SHOWN: u64 = 20;
/// The identifier of the field for typing codes.
pub const FIELD: &str = "codes";

/// One code of one set.
pub type Place = (SetId, usize);

/// The page's own state. A set that was read and not kept yet lives here alone, and is wiped when the page closes.
#[derive(Debug, Clone)]
pub struct State {
    id: AccountId,
    zone: Zone,
    /// The code that shows, and until when.
    revealed: Option<(Place, UnixTime)>,
    /// The code that was shown or copied: was it used?
    asked: Option<Place>,
    /// The person wants to take in a new set although there is one.
    adding: bool,
    typed: Secret,
    read: Option<(Intake, Source)>,
    working: bool,
    sheet: Option<Paper>,
    trouble: Option<Words>,
}

/// What became of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// It was given to the printer.
    Sent,
    /// It was saved as this file.
    Saved(PathBuf),
    /// It was not, for this reason.
    Failed(Words),
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Show a code for 20 seconds.
    Reveal(Place),
    /// Hide it again.
    Hide,
    /// Copy a code.
    Copy(Place),
    /// It was used.
    Used(Place),
    /// It was not used.
    NotUsed,
    /// A code that is marked was not used after all.
    Unmark(Place),
    /// Take in a new set.
    AddSet,
    /// Read the clipboard.
    Paste,
    /// Read a file.
    OpenFile,
    /// The field was edited.
    Typed(Secret),
    /// Read the field.
    ReadTyped,
    /// Keep what was read.
    Keep,
    /// Do not keep it.
    Discard,
    /// Save the sheet as a file.
    SaveSheet,
    /// Print it.
    PrintSheet,
    /// Codes were read, or the text is none; nothing where the person cancelled.
    Read(Option<Result<(Intake, Source), Words>>),
    /// What was read is kept now.
    Kept,
    /// What was asked for was not done, for this reason.
    Failed(Words),
    /// The sheet is on paper, in a file, or not; nothing where the person cancelled.
    OnPaper(Option<Paper>),
    /// The list was scrolled.
    Scrolled,
    /// One step back.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Put this code on the clipboard.
    Copy(AccountId, Secret),
    /// Mark this code as used.
    Use(AccountId, Place),
    /// Take that mark away again.
    Unmark(AccountId, Place),
    /// Read the clipboard.
    Paste,
    /// Let the person choose a file and read it.
    OpenFile,
    /// Keep these codes as the account's new set.
    Keep(AccountId, Vec<Secret>, Source),
    /// Make the sheet: as a file, else on the printer.
    Sheet {
        /// Whose.
        id: AccountId,
        /// As a file.
        as_file: bool,
    },
    /// Back to the account's page.
    Close(AccountId),
}

impl State {
    /// Opens the page of an account.
    #[must_use]
    pub fn new(account: &Account, zone: Zone) -> Self {
        Self {
            id: account.id,
            zone,
            revealed: None,
            asked: None,
            adding: false,
            typed: Secret::default(),
            read: None,
            working: false,
            sheet: None,
            trouble: None,
        }
    }

    /// The account whose codes these are.
    #[must_use]
    pub fn id(&self) -> AccountId {
        self.id
    }

    /// Shows no code any more until it is asked for again.
    pub fn cover(&mut self) {
        self.revealed = None;
    }

    /// The clock was moved by so many seconds: what shows for a short time shows as long as before.
    pub fn clock_moved(&mut self, by: i64) {
        if let Some((_, until)) = &mut self.revealed {
            *until = until.moved(by);
        }
    }

    /// The days of the sheet as it says them: when a set was taken in, and today.
    #[must_use]
    pub fn days(&self, made: UnixTime, today: UnixTime) -> (String, String) {
        (self.zone.day(made), self.zone.day(today))
    }

    /// Whether codes were read that are not kept yet.
    #[must_use]
    pub fn has_read(&self) -> bool {
        self.read.is_some()
    }

    /// Whether the sheet is on paper or in a file.
    #[must_use]
    pub fn is_on_paper(&self) -> bool {
        matches!(self.sheet, Some(Paper::Sent | Paper::Saved(_)))
    }

    /// Lets go of codes that were read and not kept; tells whether there were some.
    pub fn go_back(&mut self) -> bool {
        self.read.take().is_some()
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Reveal(place) => {
                self.revealed = Some((place, context.now.plus(SHOWN)));
                self.ask(Some(place))
            }
            Message::Hide => {
                self.revealed = None;
                Action::None
            }
            Message::Copy(place) => self.copy(place, context),
            Message::Used(place) => {
                (self.revealed, self.asked, self.trouble) = (None, None, None);
                Action::Use(self.id, place)
            }
            Message::NotUsed => self.ask(None),
            Message::Unmark(place) => {
                self.trouble = None;
                Action::Unmark(self.id, place)
            }
            Message::AddSet => {
                (self.adding, self.sheet) = (true, None);
                self.revealed = None;
                self.ask(None)
            }
            Message::Paste => self.wait(Action::Paste),
            Message::OpenFile => self.wait(Action::OpenFile),
            Message::Typed(text) => {
                self.typed = text;
                Action::None
            }
            Message::ReadTyped => self.read_typed(),
            Message::Keep => self.keep(),
            Message::Discard => {
                self.read = None;
                Action::None
            }
            Message::SaveSheet => self.make_sheet(true),
            Message::PrintSheet => self.make_sheet(false),
            Message::Read(result) => {
                self.working = false;
                match result {
                    Some(Ok(read)) => self.read = Some(read),
                    Some(Err(words)) => self.trouble = Some(words),
                    None => {}
                }
                Action::None
            }
            Message::Kept => {
                (self.working, self.adding, self.read) = (false, false, None);
                self.typed = Secret::default();
                Action::None
            }
            Message::Failed(words) => {
                (self.working, self.trouble) = (false, Some(words));
                Action::None
            }
            Message::OnPaper(paper) => {
                (self.working, self.sheet) = (false, paper);
                Action::None
            }
            Message::Scrolled => Action::None,
            Message::Back => self.back(context),
        }
    }

    fn ask(&mut self, place: Option<Place>) -> Action {
        self.asked = place;
        Action::None
    }

    fn wait(&mut self, action: Action) -> Action {
        (self.working, self.trouble) = (true, None);
        action
    }

    fn copy(&mut self, place: Place, context: Context<'_>) -> Action {
        let account = context.contents.account(self.id);
        let set = account.and_then(|account| account.backup_codes.set(place.0));
        match set.and_then(|set| set.codes.get(place.1)) {
            Some(code) => {
                self.asked = Some(place);
                Action::Copy(self.id, code.text.clone())
            }
            None => Action::None,
        }
    }

    fn read_typed(&mut self) -> Action {
        match Intake::read(self.typed.expose()) {
            Ok(intake) => {
                self.trouble = None;
                self.read = Some((intake, Source::Typed));
            }
            Err(error) => self.trouble = Some(crate::words::intake_error(&error)),
        }
        Action::None
    }

    fn keep(&mut self) -> Action {
        let Some((intake, source)) = &self.read else {
            return Action::None;
        };
        let action = Action::Keep(self.id, intake.codes().to_vec(), source.clone());
        self.wait(action)
    }

    fn make_sheet(&mut self, as_file: bool) -> Action {
        let id = self.id;
        self.sheet = None;
        self.wait(Action::Sheet { id, as_file })
    }

    fn back(&mut self, context: Context<'_>) -> Action {
        let account = context.contents.account(self.id);
        let empty = account.is_none_or(|account| account.backup_codes.current().is_none());
        if self.read.take().is_some() {
            return Action::None;
        }
        if std::mem::take(&mut self.adding) && !empty {
            return Action::None;
        }
        Action::Close(self.id)
    }

    /// Whether this code shows at that moment.
    fn shows(&self, place: Place, now: UnixTime) -> bool {
        self.revealed
            .is_some_and(|(shown, until)| shown == place && now < until)
    }
}
