//! Keeping the vault's past: its copies, the trash, what happened, leaving this computer, and a conflict with another program.

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use crate::app::effect::{self, CopyFailure, Done, PhraseFailure, Seen};
use crate::app::notice::Notice;
use crate::app::{App, Intent, Message, Screen, context};
use crate::clock::UnixTime;
use crate::fl;
use crate::platform::dialogs::NoChooser;
use crate::platform::time;
use crate::preferences::Preferences;
use crate::screen::add_account::Unfinished;
use crate::screen::backups::Outside;
use crate::screen::when::Zone;
use crate::screen::{backups, conflict, events, forget, place_form, trash, unlock};
use crate::ui::focus;
use crate::vault::{
    BackupError, Change, Changed, FailedUnlocks, Forgotten, KnownFile, OpenError, RestoreError,
    SaveError,
};
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
    /// The vault file that the copy was made of which was saved before everything is deleted.
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
}

/// Seconds after which a second folder to which a copy is being written does not answer.
const NO_ANSWER: u64 = 30;
/// Seconds for which what was unfinished at a conflict is kept while the vault that stands there now is being opened.
const LOADING: u64 = 60;

impl Keeping {
    /// What was being added when a conflict came, to be sealed.
    pub fn unfinished(&self) -> Option<Unfinished> {
        match &self.unfinished {
            Some(Screen::AddAccount(page)) => page.unfinished(),
            _ => None,
        }
    }

    /// Tells whether a locked window still keeps what was unfinished at a conflict.
    pub fn is_loading(&self) -> bool {
        self.until.is_some()
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
    pub(super) fn show_backups(&mut self) -> Task<Message> {
        let folder = self.preferences.backup_folder.clone();
        let page = backups::State::new(Zone::new(time::zone()), folder);
        self.screen = Screen::Backups(page);
        self.list_copies()
    }

    fn list_copies(&self) -> Task<Message> {
        match &self.open {
            Some(open) => effect::copies(&open.vault, self.preferences.backup_folder.clone()),
            None => Task::none(),
        }
    }

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

    pub(super) fn show_forget(&mut self) -> Task<Message> {
        let ways = self.status.as_ref().map_or(&[][..], |status| &status.slots);
        let folder = self.preferences.backup_folder.clone();
        self.keeping.copied = None;
        self.screen = Screen::Forget(Box::new(forget::State::new(ways, folder)));
        Task::none()
    }

    pub(super) fn backups(&mut self, message: backups::Message) -> Task<Message> {
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
            backups::Action::WriteNow => self.back_up(),
            backups::Action::ScrollTo(offset) => scroll_to(backups::LIST, offset),
            backups::Action::Close => self.show_settings(),
        }
    }

    fn use_folder(&mut self, folder: Option<PathBuf>) -> Task<Message> {
        let home = self.home.as_ref();
        if folder
            .as_ref()
            .is_some_and(|folder| home.is_some_and(|home| home.holds(folder)))
        {
            if let Screen::Backups(page) = &mut self.screen {
                let in_use = self.preferences.backup_folder.clone();
                page.refuse_folder(in_use, words::backup_inside());
            }
            return Task::none();
        }
        self.preferences.backup_folder = folder;
        self.keeping.under_way = None;
        self.stands_outside(Outside::Unknown);
        Task::batch([self.keep_preferences(), self.back_up(), self.list_copies()])
    }

    /// Writes a copy to the second folder, if there is one. One that is under way is followed by another.
    pub(super) fn back_up(&mut self) -> Task<Message> {
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
        let first = !matches!(self.keeping.outside, Outside::Failed(_));
        let task = effect::back_up(&open.vault, folder.clone(), first);
        self.keeping.outside = Outside::Writing;
        self.keeping.under_way = Some(self.now);
        task
    }

    /// Tells that the second folder does not answer once a copy has been under way for long; it may still end well.
    pub(super) fn look_after_copy(&mut self) {
        let long = |since: UnixTime| self.now.0.saturating_sub(since.0) >= NO_ANSWER;
        if self.keeping.outside == Outside::Writing && self.keeping.under_way.is_some_and(long) {
            self.stands_outside(Outside::Failed(words::backup_hangs()));
        }
    }

    /// Tries once more, after an earlier failure, when the vault is opened.
    pub(super) fn catch_up(&mut self) -> Task<Message> {
        match self.keeping.outside {
            Outside::Failed(_) => self.back_up(),
            _ => Task::none(),
        }
    }

    fn backed_up(
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
    pub(super) fn lost_with_copies(&mut self, trouble: Words) -> Task<Message> {
        if self.keeping.under_way.take().is_some() {
            self.stands_outside(Outside::Failed(trouble.clone()));
        }
        self.backups(backups::Message::NotRestored(trouble))
    }

    fn stands_outside(&mut self, outside: Outside) {
        self.list.warn_of_backup(match &outside {
            Outside::Failed(trouble) => Some(trouble.clone()),
            _ => None,
        });
        self.keeping.outside = outside;
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
                let folder = self.preferences.backup_folder.clone();
                effect::delete_for_good(&open.vault, ids, folder)
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

    pub(super) fn forget(&mut self, message: forget::Message) -> Task<Message> {
        let Screen::Forget(state) = &mut self.screen else {
            return Task::none();
        };
        let action = state.update(message, context(&self.open, self.now));
        match (action, &self.open) {
            (forget::Action::None, _) => Task::none(),
            (forget::Action::FocusPhrase, _) => focus::focus(forget::PHRASE),
            (forget::Action::FocusPath, _) => focus::focus(place_form::PATH),
            (forget::Action::CheckPhrase(phrase), Some(open)) => {
                effect::check_phrase(&open.vault, phrase)
            }
            (forget::Action::ChoosePlace, Some(open)) => {
                effect::choose_place_of_copy(&open.vault, fl!("forget-copy"))
            }
            (forget::Action::SaveCopy(file), Some(open)) => {
                effect::save_copy(&open.vault, None, file, self.home.clone())
            }
            (forget::Action::Ways, _) => {
                self.open_settings_page(crate::screen::settings::Page::Ways)
            }
            (forget::Action::Forget, _) => self.forget_everything(),
            (forget::Action::ToStart, _) => self.start_over(),
            (forget::Action::Close, _) => self.show_settings(),
            (_, None) => Task::none(),
        }
    }

    /// The key leaves the memory before the files leave the disk.
    fn forget_everything(&mut self) -> Task<Message> {
        let copied = self.keeping.copied;
        let page = std::mem::replace(&mut self.screen, Screen::Accounts);
        let lock = self.lock();
        self.screen = page;
        self.status = None;
        self.keeping = Keeping {
            forgotten: true,
            ..Keeping::default()
        };
        self.preferences = Preferences {
            theme: self.preferences.theme,
            window: self.preferences.window,
            ..Preferences::default()
        };
        let forget = match &self.home {
            Some(home) => effect::forget(home.clone(), copied),
            None => effect::forget_demo(),
        };
        Task::batch([lock, forget])
    }

    pub(super) fn forgotten(&mut self, result: Result<Forgotten, Changed>) -> Task<Message> {
        match result {
            Ok(left) => self.forget(forget::Message::Forgotten(left)),
            Err(Changed) => {
                // All is as it was, so the settings count again too.
                self.keeping.forgotten = false;
                if let Some(home) = &self.home {
                    self.preferences = home.load_preferences();
                }
                let words = words::changed_meanwhile();
                self.show(Notice::danger(words.line()).lasting());
                self.start_over()
            }
        }
    }

    fn start_over(&mut self) -> Task<Message> {
        self.screen = Screen::Unlock(unlock::State::opening());
        match &self.home {
            Some(home) => effect::boot(home.clone()),
            None => effect::boot_demo(),
        }
    }

    /// What another program did is in the way of this change: it waits until the person has chosen.
    pub(super) fn conflicted(
        &mut self,
        vault: &effect::Vault,
        intent: &Intent,
        change: Box<Change>,
    ) -> Task<Message> {
        let Some(open) = self.open.as_ref().filter(|open| open.vault.is(vault)) else {
            return Task::none();
        };
        let contents = Arc::clone(&open.seen.contents);
        // What stands there now decides what the page offers first.
        let look = effect::reload(&open.vault);
        // A form goes back to being filled in, to be sent once more later.
        let told = self.not_saved(intent, &SaveError::Conflict);
        let kept = match (intent, &self.screen) {
            (Intent::Add, Screen::AddAccount(_)) => true,
            (Intent::Edit(id), Screen::Account(page)) => page.id() == *id,
            _ => false,
        };
        self.show_conflict(conflict::State::waiting(&change, kept, &contents));
        self.keeping.waiting = Some(change);
        Task::batch([told, look])
    }

    /// Shows the page of a conflict; what was being filled in is kept behind it.
    fn show_conflict(&mut self, page: conflict::State) {
        let page = Screen::Conflict(Box::new(page));
        let behind = std::mem::replace(&mut self.screen, page);
        if let Screen::AddAccount(_) | Screen::Account(_) = behind {
            self.keeping.unfinished = Some(behind);
        }
        self.notices.clear();
    }

    /// What stands in the vault's place does not open with the key of this window.
    pub(super) fn foreign(&mut self, error: &OpenError) -> Task<Message> {
        if let Screen::Conflict(page) = &mut self.screen {
            page.found(error);
            return Task::none();
        }
        let page = conflict::State::changed(error);
        let page = match &self.screen {
            Screen::AddAccount(adding) => match adding.named() {
                Some(name) => page.with_draft(&name),
                None => page,
            },
            _ => page,
        };
        self.show_conflict(page);
        Task::none()
    }

    /// The file opens with the key of this window again: where nothing waits there is nothing to choose.
    pub(super) fn familiar(&mut self) -> Task<Message> {
        match (&self.screen, &self.keeping.waiting) {
            (Screen::Conflict(_), None) => self.take_up(),
            _ => Task::none(),
        }
    }

    /// Goes on with the page that a conflict interrupted, or with the list.
    pub(super) fn take_up(&mut self) -> Task<Message> {
        (self.keeping.waiting, self.keeping.until) = (None, None);
        match self.keeping.unfinished.take() {
            Some(Screen::Account(page)) if self.context().contents.account(page.id()).is_none() => {
                self.show_list()
            }
            Some(page) => {
                self.screen = page;
                Task::none()
            }
            None => self.resume(),
        }
    }

    pub(super) fn conflict(&mut self, message: conflict::Message) -> Task<Message> {
        let (Screen::Conflict(state), Some(open)) = (&mut self.screen, &self.open) else {
            return Task::none();
        };
        match state.update(message) {
            conflict::Action::None => Task::none(),
            conflict::Action::FocusPath => focus::focus(place_form::PATH),
            conflict::Action::ChoosePlace => {
                effect::choose_place_of_copy(&open.vault, fl!("conflict-save"))
            }
            conflict::Action::SaveCopy(file) => {
                let change = self.keeping.waiting.as_deref().cloned();
                effect::save_copy(&open.vault, change, file, None)
            }
            conflict::Action::Load => {
                let until = self.now.plus(LOADING);
                let unfinished = self.keeping.unfinished.take();
                let lock = self.lock();
                // The page promises it: the key of before may be gone for good, and no other is here yet to seal it with.
                self.keeping.until = unfinished.as_ref().map(|_| until);
                self.keeping.unfinished = unfinished;
                Task::batch([lock, self.start_over()])
            }
        }
    }

    /// What came of something that was done with the vault's copies; nothing is shown of a vault that was locked meanwhile.
    pub(super) fn done(&mut self, vault: &effect::Named, done: Done) -> Task<Message> {
        if !self.open.as_ref().is_some_and(|open| vault.is(&open.vault)) {
            return Task::none();
        }
        match done {
            Done::Listed(copies) => self.backups(backups::Message::Listed(copies)),
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
            Done::PhraseChecked(result) => self.forget(match result {
                Ok(()) => forget::Message::PhraseRight,
                Err(failure) => forget::Message::PhraseWrong(phrase_failure(&failure)),
            }),
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

    fn restored(&mut self, result: Result<Seen, RestoreError>) -> Task<Message> {
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

fn scroll_to(list: &'static str, offset: f32) -> Task<Message> {
    let offset = iced::widget::scrollable::AbsoluteOffset { x: 0.0, y: offset };
    iced::widget::operation::scroll_to(list, offset)
}

fn copy_failure(failure: &CopyFailure) -> Words {
    match failure {
        CopyFailure::Inside => words::copy_inside(),
        CopyFailure::Save(error) => words::save_copy_error(error),
    }
}

fn phrase_failure(failure: &PhraseFailure) -> Words {
    match failure {
        PhraseFailure::Phrase(error) => words::phrase_error(error),
        PhraseFailure::Other(error) => words::open_error(error),
    }
}
