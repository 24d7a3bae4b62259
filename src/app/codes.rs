//! The page of backup codes: what becomes of its requests, and of what was saved for it.

use iced::Task;

use crate::account::AccountId;
use crate::app::notice::{Notice, Offer};
use crate::app::{App, Intent, Message, Screen, context, effect};
use crate::backup_codes::{Set, SetId};
use crate::fl;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::screen::backup_codes::{self, Action, Paper, Place};
use crate::screen::enroll;
use crate::screen::when::Zone;
use crate::secret::Secret;
use crate::sheet::Sheet;
use crate::vault::{Change, SaveError};
use crate::words;

impl App {
    pub(super) fn show_backup_codes(&mut self, id: AccountId) -> Task<Message> {
        if let Some(account) = self.context().contents.account(id) {
            let state = backup_codes::State::new(account, Zone::new(time::zone()));
            self.screen = Screen::BackupCodes(Box::new(state));
        }
        Task::none()
    }

    pub(super) fn backup_codes(&mut self, message: backup_codes::Message) -> Task<Message> {
        let Some(id) = self.shown_codes().map(backup_codes::State::id) else {
            return Task::none();
        };
        // A sheet that was made is an event of the vault's, told with the next save.
        let on_paper = matches!(
            &message,
            backup_codes::Message::OnPaper(Some(Paper::Sent | Paper::Saved(_)))
        );
        let noted = match on_paper {
            true => self.note_sheet(id),
            false => Task::none(),
        };
        let wanted = match &mut self.screen {
            Screen::BackupCodes(state) => {
                let action = state.update(message, context(&self.open, self.now));
                self.codes_wanted(action)
            }
            _ => self.enroll(enroll::Message::Codes(message)),
        };
        Task::batch([noted, wanted])
    }

    /// What the page of backup codes asks for, or the one in the enrolment.
    pub(super) fn codes_wanted(&mut self, action: Action) -> Task<Message> {
        match action {
            Action::None => Task::none(),
            Action::Copy(id, code) => effect::copy(&self.clipboard, code, move |result| {
                Message::Copied(id, None, result)
            }),
            Action::Use(id, (set, code)) => {
                let at = time::now();
                let change = Change::UseBackupCode { id, set, code, at };
                self.commit(change, Intent::UseCode(id, (set, code)))
            }
            Action::Unmark(id, place) => self.unmark_code(id, place),
            Action::Paste => effect::paste_codes(),
            Action::OpenFile => effect::open_codes(fl!("codes-open-file")),
            Action::Keep(id, codes, source) => {
                let at = time::now();
                match SetId::random(&mut OsEntropy) {
                    Ok(set) => self.keep_codes(id, Set::new(set, at, source, codes)),
                    Err(error) => self.not_saved(&Intent::AddCodes(id), &SaveError::Entropy(error)),
                }
            }
            Action::Sheet { id, as_file } => self.make_sheet(id, as_file),
            Action::Close(_) if self.back_to_guide() => Task::none(),
            Action::Close(id) => self.open_account(id),
        }
    }

    fn keep_codes(&mut self, id: AccountId, set: Set) -> Task<Message> {
        let account = self.context().contents.account(id);
        let same =
            account.is_some_and(|it| it.backup_codes.valid().any(|kept| kept.same_codes(&set)));
        if same {
            self.show(Notice::success(fl!("backup-codes-same")));
            return self.backup_codes(backup_codes::Message::Kept);
        }
        let at = set.made;
        let set = Box::new(set);
        let change = Change::AddBackupCodes { id, set, at };
        self.commit(change, Intent::AddCodes(id))
    }

    fn make_sheet(&mut self, id: AccountId, as_file: bool) -> Task<Message> {
        let failed = |words| {
            let paper = Some(Paper::Failed(words));
            Task::done(Message::BackupCodes(backup_codes::Message::OnPaper(paper)))
        };
        let account = self.context().contents.account(id);
        let set = account.and_then(|account| account.backup_codes.current());
        let (Some(account), Some(set), Some(state)) = (account, set, self.shown_codes()) else {
            return failed(words::job_lost());
        };
        let (made, today) = state.days(set.made, self.now);
        let sheet = Sheet::of(account, set, &made, &today);
        let page: Result<Secret, _> = match as_file {
            true => sheet.pdf(),
            false => Ok(sheet.text()),
        };
        match page {
            Ok(page) if as_file => effect::save_sheet(page),
            Ok(page) => effect::print_sheet(page),
            Err(_) => failed(words::job_lost()),
        }
    }

    /// Tells in the vault that a sheet was made.
    fn note_sheet(&mut self, id: AccountId) -> Task<Message> {
        self.commit(Change::NoteSheet { id }, Intent::Note)
    }

    /// A code was marked as used: said, with a way back.
    pub(super) fn code_used(&mut self, id: AccountId, place: Place) -> Task<Message> {
        let account = self.context().contents.account(id);
        let left = account.and_then(|account| account.backup_codes.left());
        let said = match account.filter(|account| account.backup_codes.are_few()) {
            Some(account) => words::backup_codes_few(account).what,
            None => fl!("toast-code-used", left = left.unwrap_or_default()),
        };
        let undo = Offer::UnmarkCode(id, place);
        self.show(Notice::success(said).offering(fl!("undo"), undo));
        Task::none()
    }

    /// A new set is kept.
    pub(super) fn codes_kept(&mut self) -> Task<Message> {
        // The enrolment says so on its page.
        if !matches!(self.screen, Screen::Enroll(_)) {
            self.show(Notice::success(fl!("toast-codes-added")));
        }
        self.backup_codes(backup_codes::Message::Kept)
    }

    pub(super) fn unmark_code(&mut self, id: AccountId, place: Place) -> Task<Message> {
        let (set, code) = place;
        let change = Change::UnmarkBackupCode { id, set, code };
        self.commit(change, Intent::UnmarkCode(id))
    }
}
