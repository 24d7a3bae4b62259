//! Keeping the vault's past: its copies, the trash, what happened, leaving this computer, and a conflict with another program.

mod archive;
mod conflicts;
mod copies;
mod leaving;
mod outside;

use std::path::PathBuf;

use iced::Task;

use crate::app::effect::{self, CopyFailure, Done, Seen};
use crate::app::notice::Notice;
use crate::app::{App, Intent, Message, Screen, context};
use crate::clock::UnixTime;
use crate::fl;
use crate::platform::dialogs::NoChooser;
use crate::platform::time;
use crate::screen::backups::Outside;
use crate::screen::when::Zone;
use crate::screen::{backups, conflict, events, forget, place_form, trash};
use crate::vault::{Change, FailedUnlocks, KnownFile, SaveError};
use crate::words::{self, Words};

/// What the window remembers for these pages.
#[derive(Debug, Default)]
pub struct Keeping {
    /// How things stand in the second folder.
    pub outside: Outside,
    /// Since when a copy is being written; known further where the folder does not answer.
    under_way: Option<UnixTime>,
    /// Something was saved while a copy was being written.
    again: bool,
    /// That the second folder is away is known from a look only, and nothing was told of it in the vault.
    only_looked: bool,
    /// The tries to open the vault that failed before it was opened.
    pub failed: Option<FailedUnlocks>,
    /// The trash was opened from the list of accounts.
    from_list: bool,
    /// The change that met a conflict.
    waiting: Option<Box<Change>>,
    /// The page that was being filled in when a conflict came.
    unfinished: Option<Screen>,
    /// Until when that page is kept while what stands in the vault's place is being opened.
    until: Option<UnixTime>,
    /// The vault file that is known to open elsewhere before everything is deleted: a copy was saved of it, or the phrase opens it.
    copied: Option<KnownFile>,
    /// Everything was deleted: closing the window must not write it anew.
    pub forgotten: bool,
}

impl Keeping {
    /// Tells whether a copy is to follow the one that is being written.
    #[cfg(test)]
    pub fn is_behind(&self) -> bool {
        self.again
    }

    /// Lets go of what no locked window may hold. A failed copy stays known.
    pub fn lock(&mut self) {
        let outside = std::mem::take(&mut self.outside);
        *self = Self {
            outside: match outside {
                Outside::Failed(_) => outside,
                _ => Outside::Unknown,
            },
            forgotten: self.forgotten,
            ..Self::default()
        };
    }

    /// What was being added when a conflict came, to be sealed.
    pub fn unfinished(&self) -> Option<effect::Unfinished> {
        self.unfinished.as_ref().and_then(Screen::unfinished)
    }

    /// Tells whether a locked window still keeps what was unfinished at a conflict.
    pub fn is_loading(&self) -> bool {
        self.until.is_some()
    }

    /// Until when a locked window keeps what was unfinished at a conflict.
    pub fn loads_until(&self) -> Option<UnixTime> {
        self.until
    }

    /// Waits as long as before, where the clock was moved by so many seconds.
    pub fn clock_moved(&mut self, by: i64) {
        self.under_way = self.under_way.map(|since| since.moved(by));
        self.until = self.until.map(|until| until.moved(by));
        if let Some(screen) = &mut self.unfinished {
            screen.clock_moved(by);
        }
    }

    /// Lets go of what was kept for the loading, where that takes too long or the window is locked once more.
    pub fn stop_loading(&mut self, now: Option<UnixTime>) {
        if self
            .until
            .is_some_and(|until| now.is_none_or(|now| now >= until))
        {
            (self.unfinished, self.until) = (None, None);
        }
    }
}

impl App {
    pub(super) fn show_trash(&mut self, from_list: bool) -> Task<Message> {
        self.keeping.from_list = from_list;
        self.screen = Screen::Trash(trash::State::new());
        Task::none()
    }

    pub(super) fn show_events(&mut self) -> Task<Message> {
        let zone = Zone::new(time::zone());
        self.screen = Screen::Events(events::State::new(zone, self.keeping.failed));
        Task::none()
    }

    pub(super) fn trash(&mut self, message: trash::Message) -> Task<Message> {
        let (Screen::Trash(state), Some(open)) = (&mut self.screen, &self.open) else {
            return Task::none();
        };
        match state.update(message, context(&self.open, self.now)) {
            trash::Action::None => Task::none(),
            trash::Action::Restore(id) => {
                let position = None;
                self.commit(Change::Restore { id, position }, Intent::Restore)
            }
            trash::Action::Delete(ids) => {
                let outside = self.preferences.backup_folders();
                effect::delete_for_good(&open.vault, ids, outside)
            }
            trash::Action::Close if self.keeping.from_list => self.show_list(),
            trash::Action::Close => self.show_settings(),
        }
    }

    pub(super) fn events(&mut self, message: events::Message) -> Task<Message> {
        let Screen::Events(state) = &mut self.screen else {
            return Task::none();
        };
        match state.update(message) {
            events::Action::None => Task::none(),
            events::Action::Close => self.show_settings(),
        }
    }

    /// What came of something that was done with the vault's copies; nothing is shown of a vault that was locked meanwhile.
    pub(super) fn done(&mut self, vault: &effect::Named, done: Done) -> Task<Message> {
        if !self.open.as_ref().is_some_and(|open| vault.is(&open.vault)) {
            return Task::none();
        }
        match done {
            Done::Listed(copies, empty) => {
                let forgotten = self.forget_former(&empty);
                let listed = self.backups(backups::Message::Listed(copies));
                Task::batch([forgotten, listed])
            }
            Done::Unlisted(copies) => self.backups(backups::Message::Unlisted(copies)),
            Done::Looked(folder, found) => {
                self.folder_seen(&folder, found.is_ok());
                self.looked_for_folder(&folder, found)
            }
            Done::RekeyFinished(rekeyed) => self.rekey_finished(rekeyed),
            Done::CopiesFollowed(rekeyed) => self.copies_followed(rekeyed),
            Done::Locked => Task::none(),
            Done::LookedInto(copy, outcome) => {
                self.backups(backups::Message::LookedInto(copy, outcome))
            }
            Done::Restored(result) => self.restored(result),
            Done::BackedUp(folder, result) => self.backed_up(&folder, result),
            Done::Deleted(result) => self.deleted(result),
            Done::Chosen(chosen) => self.place(match chosen {
                Ok(Some(path)) => place_form::Message::Chosen(path),
                Ok(None) => place_form::Message::Cancelled,
                Err(NoChooser) => place_form::Message::NoChooser,
            }),
            Done::CopySaved(file, result) => self.copy_saved(file, result),
            Done::PhraseChecked(result) => self.phrase_checked(result),
        }
    }

    /// Gives a message to the form for a folder or a file of the page that shows.
    fn place(&mut self, message: place_form::Message) -> Task<Message> {
        match self.screen {
            Screen::Backups(_) => self.backups(backups::Message::Form(message)),
            Screen::Forget(_) => self.forget(forget::Message::Form(message)),
            Screen::Conflict(_) => self.conflict(conflict::Message::Form(message)),
            _ => Task::none(),
        }
    }

    fn copy_saved(
        &mut self,
        file: PathBuf,
        result: Result<KnownFile, CopyFailure>,
    ) -> Task<Message> {
        match (result, &self.screen) {
            (Ok(known), Screen::Forget(_)) => {
                self.keeping.copied = Some(known);
                self.forget(forget::Message::CopySaved(file))
            }
            (Ok(_), Screen::Conflict(_)) => self.conflict(conflict::Message::Saved(file)),
            (Ok(_), _) => Task::none(),
            (Err(failure), _) => self.place(place_form::Message::Failed(copy_failure(&failure))),
        }
    }

    fn deleted(&mut self, result: Result<(Seen, Vec<PathBuf>), SaveError>) -> Task<Message> {
        match result {
            Ok((seen, unreached)) => {
                self.take(seen);
                let notice = Notice::success(fl!("trash-deleted"));
                self.notices.show(notice, self.now);
                let page = self.trash(trash::Message::Deleted(unreached));
                Task::batch([page, self.back_up()])
            }
            Err(error) => self.trash(trash::Message::Failed(words::save_error(&error))),
        }
    }

    fn take(&mut self, seen: Seen) {
        if let Some(open) = &mut self.open {
            open.take(seen);
            self.list.warn(open.seen.rollback);
        }
    }
}

fn copy_failure(failure: &CopyFailure) -> Words {
    match failure {
        CopyFailure::Inside => words::copy_inside(),
        CopyFailure::Save(error) => words::save_copy_error(error),
    }
}
