//! The copies of the vault: listing, looking into, restoring, and writing them to the second folder.

use std::path::PathBuf;

use iced::Task;

use crate::app::effect::{self, Seen};
use crate::app::notice::Notice;
use crate::app::{App, Message, Screen};
use crate::clock::UnixTime;
use crate::fl;
use crate::platform::time;
use crate::screen::backups::Outside;
use crate::screen::when::Zone;
use crate::screen::{backups, place_form};
use crate::ui::focus;
use crate::vault::{BackupError, RestoreError};
use crate::words::{self, Words};

/// Seconds after which a second folder to which a copy is being written does not answer.
const NO_ANSWER: u64 = 30;

impl App {
    pub(in crate::app) fn show_backups(&mut self) -> Task<Message> {
        let folder = self.preferences.backup_folder.clone();
        let mut page = backups::State::new(Zone::new(time::zone()), folder);
        page.show_former(self.preferences.former_backup_folders.clone());
        self.screen = Screen::Backups(page);
        self.list_copies()
    }

    fn list_copies(&self) -> Task<Message> {
        match &self.open {
            Some(open) => {
                let folder = self.preferences.backup_folder.clone();
                let former = self.preferences.former_backup_folders.clone();
                effect::copies(&open.vault, folder, former)
            }
            None => Task::none(),
        }
    }

    pub(in crate::app) fn backups(&mut self, message: backups::Message) -> Task<Message> {
        let (Screen::Backups(state), Some(open)) = (&mut self.screen, &self.open) else {
            return Task::none();
        };
        match state.update(message) {
            backups::Action::None => Task::none(),
            backups::Action::LookInto(copy) => effect::look_into(&open.vault, copy),
            backups::Action::Restore(copy) => effect::restore(&open.vault, copy),
            backups::Action::ChooseFolder => {
                effect::choose_folder(&open.vault, fl!("backups-folder-choose"))
            }
            backups::Action::FocusPath => focus::focus(place_form::PATH),
            backups::Action::UseFolder(folder) => self.use_folder(folder),
            backups::Action::ForgetFormer(folder) => self.forget_former(&[folder]),
            backups::Action::WriteNow => self.back_up(),
            backups::Action::ScrollTo(offset) => scroll_to(backups::LIST, offset),
            backups::Action::Close => self.show_settings(),
        }
    }

    fn use_folder(&mut self, folder: Option<PathBuf>) -> Task<Message> {
        let inside = |folder: &PathBuf| self.home.as_ref().is_some_and(|it| it.holds(folder));
        let refused = match &folder {
            Some(folder) if folder.to_str().is_none() => Some(words::backup_name()),
            Some(folder) if inside(folder) => Some(words::backup_inside()),
            _ => None,
        };
        if let Some(trouble) = refused {
            if let Screen::Backups(page) = &mut self.screen {
                let in_use = self.preferences.backup_folder.clone();
                page.refuse_folder(in_use, trouble);
            }
            return Task::none();
        }
        self.preferences.choose_backup_folder(folder);
        self.show_former();
        self.keeping.under_way = None;
        self.stands_outside(Outside::Unknown);
        Task::batch([self.keep_preferences(), self.back_up(), self.list_copies()])
    }

    /// Writes a copy to the second folder, if there is one. One that is under way is followed by another.
    pub(in crate::app) fn back_up(&mut self) -> Task<Message> {
        let (Some(folder), Some(open)) = (&self.preferences.backup_folder, &self.open) else {
            return Task::none();
        };
        if let effect::Vault::Demo(_) = open.vault {
            return Task::none();
        }
        if self.keeping.under_way.is_some() {
            self.keeping.again = true;
            return Task::none();
        }
        // A folder that is away for days is told once, not with each save.
        let first = !matches!(self.keeping.outside, Outside::Failed(_)) || self.keeping.only_looked;
        self.keeping.only_looked = false;
        let task = effect::back_up(&open.vault, folder.clone(), first);
        self.keeping.outside = Outside::Writing;
        self.keeping.under_way = Some(self.now);
        task
    }

    /// Tells that the second folder does not answer once a copy has been under way for long; it may still end well.
    pub(in crate::app) fn look_after_copy(&mut self) {
        let long = |since: UnixTime| self.now.0.saturating_sub(since.0) >= NO_ANSWER;
        if self.keeping.outside == Outside::Writing && self.keeping.under_way.is_some_and(long) {
            self.stands_outside(Outside::Failed(words::backup_hangs()));
        }
    }

    /// Tries once more, after an earlier failure, when the vault is opened.
    pub(in crate::app) fn catch_up(&mut self) -> Task<Message> {
        match self.keeping.outside {
            Outside::Failed(_) => self.back_up(),
            _ => Task::none(),
        }
    }

    pub(super) fn backed_up(
        &mut self,
        folder: &PathBuf,
        result: Result<UnixTime, BackupError>,
    ) -> Task<Message> {
        let again = std::mem::take(&mut self.keeping.again);
        self.keeping.under_way = None;
        if self.preferences.backup_folder.as_ref() != Some(folder) {
            // Another folder was chosen meanwhile, or none.
            self.stands_outside(Outside::Unknown);
            return if again { self.back_up() } else { Task::none() };
        }
        self.stands_outside(match result {
            Ok(at) => Outside::Written(at),
            Err(error) => Outside::Failed(words::backup_error(&error)),
        });
        let more = if again { self.back_up() } else { Task::none() };
        match self.screen {
            Screen::Backups(_) => Task::batch([more, self.list_copies()]),
            _ => more,
        }
    }

    /// A job with the copies ended without a result.
    pub(in crate::app) fn lost_with_copies(&mut self, trouble: Words) -> Task<Message> {
        if self.keeping.under_way.take().is_some() {
            self.stands_outside(Outside::Failed(trouble.clone()));
        }
        self.backups(backups::Message::NotRestored(trouble))
    }

    /// The second folder is not there, as a look at it has shown.
    pub(super) fn is_away(&mut self, error: &BackupError) {
        if self.keeping.outside == Outside::Unknown {
            self.keeping.only_looked = true;
            self.stands_outside(Outside::Failed(words::backup_error(error)));
        }
    }

    fn stands_outside(&mut self, outside: Outside) {
        self.list.warn_of_backup(match &outside {
            Outside::Failed(trouble) => Some(trouble.clone()),
            _ => None,
        });
        self.keeping.outside = outside;
    }

    pub(super) fn restored(&mut self, result: Result<Seen, RestoreError>) -> Task<Message> {
        match result {
            Ok(seen) => {
                self.take(seen);
                self.notices
                    .show(Notice::success(fl!("backups-restored")), self.now);
                let page = match self.screen {
                    Screen::Backups(_) => self.show_backups(),
                    _ => Task::none(),
                };
                Task::batch([page, self.back_up()])
            }
            Err(error) => {
                let words = words::restore_error(&error);
                self.backups(backups::Message::NotRestored(words))
            }
        }
    }
}

fn scroll_to(list: &'static str, offset: f32) -> Task<Message> {
    let offset = iced::widget::scrollable::AbsoluteOffset { x: 0.0, y: offset };
    iced::widget::operation::scroll_to(list, offset)
}
