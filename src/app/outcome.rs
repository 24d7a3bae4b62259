//! What becomes of each effect's outcome; one that comes too late for what it was for changes nothing.

use std::io::ErrorKind;
use std::sync::Arc;

use iced::Task;

use crate::account::AccountId;
use crate::app::effect::{self, ReadFailure, Seen};
use crate::app::notice::{Notice, Offer};
use crate::app::{App, Intent, Message, Screen, TOO_SHORT};
use crate::clock::UnixTime;
use crate::fl;
use crate::platform::clipboard::ClipboardError;
use crate::platform::leftover::RemoveError;
use crate::platform::screen_capture::Way;
use crate::qr::Source;
use crate::screen::key_source::{self, Asked, Reading};
use crate::screen::{
    account, accounts, add_account, archive, backup_codes, clock, enroll, guides, trash, unlock,
    welcome,
};
use crate::vault::{Aside, Contents, OpenError, SaveError};
use crate::words;

impl App {
    /// Goes on with what was unfinished when this vault was locked; else begins with the list.
    pub(super) fn resume(&mut self) -> Task<Message> {
        let aside = self.aside.take().zip(self.open.as_ref());
        let unfinished = aside.and_then(|(aside, open)| effect::resume(&open.vault, &aside));
        let unfinished = match unfinished {
            Some(effect::Unfinished::Beside { page, waiting }) => {
                self.calls.wait(waiting);
                Some(*page)
            }
            unfinished => unfinished,
        };
        let page = match unfinished {
            Some(effect::Unfinished::Adding(unfinished)) => {
                self.screen = Screen::AddAccount(add_account::State::resume(unfinished));
                Task::none()
            }
            Some(effect::Unfinished::Enrolling(paused)) => self.resume_enrolling(paused),
            // None stands in another.
            Some(effect::Unfinished::Beside { .. }) | None => return self.show_list(),
        };
        if self.calls.has_link() {
            self.show(Notice::info(fl!("toast-call-waits")));
        }
        page
    }

    /// What was unfinished is sealed only now, for a save was under way; where the vault is open again it is taken up.
    pub(super) fn sealed(&mut self, aside: Option<Aside>) -> Task<Message> {
        self.aside = aside;
        match (&self.open, &self.screen) {
            (Some(_), Screen::Accounts) => self.resume(),
            _ => Task::none(),
        }
    }

    /// A page that waits goes on with the one sentence that is true: something went wrong in here.
    pub(super) fn job_lost(&mut self) -> Task<Message> {
        let words = words::job_lost();
        self.clock.job_lost();
        match &self.screen {
            Screen::Clock(_) => self.clock(clock::Message::Checked(Some(words))),
            Screen::Welcome(_) => self.welcome(welcome::Message::Failed(Some(words))),
            Screen::Unlock(_) => {
                let error = OpenError::Unreadable(std::io::ErrorKind::Other);
                self.screen = Screen::Unlock(unlock::State::trouble(error, self.status.as_ref()));
                Task::none()
            }
            Screen::AddAccount(page) if page.is_saving() => {
                self.add_account(add_account::Message::NotSaved(words))
            }
            Screen::AddAccount(_) => self.key_source(key_source::Message::Failed(Some(words))),
            Screen::Enroll(_) => self.enroll(enroll::Message::Lost(words)),
            Screen::Guides(_) => self.guides(guides::Message::Failed(words)),
            Screen::Archive(_) => self.archive(archive::Message::Failed(words)),
            Screen::Trash(_) => self.trash(trash::Message::Failed(words)),
            Screen::Backups(_) => self.lost_with_copies(words),
            _ => {
                self.show(Notice::danger(words.line()));
                Task::none()
            }
        }
    }

    pub(super) fn preferences_kept(&mut self, result: Result<(), ErrorKind>) -> Task<Message> {
        if let Err(kind) = result {
            self.show(Notice::danger(words::preferences_not_kept(kind).line()));
        }
        Task::none()
    }

    /// Shows the page on which something is being read.
    pub(super) fn begin_reading(&mut self) -> Asked {
        let page = add_account::State::reading();
        let asked = page.asked();
        self.screen = Screen::AddAccount(page);
        asked
    }

    /// Whether the page that shows waits for this reading. An earlier one may still have been under way.
    fn waits_for(&self, asked: Asked) -> bool {
        match &self.screen {
            Screen::AddAccount(page) => page.asked() == asked,
            Screen::Enroll(page) => page.asked() == asked,
            _ => false,
        }
    }

    pub(super) fn read(
        &mut self,
        asked: Asked,
        result: Result<Reading, ReadFailure>,
    ) -> Task<Message> {
        if !self.waits_for(asked) {
            return Task::none();
        }
        self.key_source(match result {
            Ok(reading) => key_source::Message::Read(reading),
            Err(failure) => match (failure.words(), failure.place()) {
                (Some(words), Some(place)) => key_source::Message::Unreadable(words, place),
                (words, _) => key_source::Message::Failed(words),
            },
        })
    }

    /// A look while the screen is watched: only where no other look will fare better the watch ends without a draft.
    pub(super) fn glanced(
        &mut self,
        asked: Asked,
        result: Result<Reading, ReadFailure>,
    ) -> Task<Message> {
        if !self.waits_for(asked) {
            return Task::none();
        }
        self.key_source(match result {
            Ok(reading) => key_source::Message::Read(reading),
            Err(failure @ ReadFailure::Screen(_)) => key_source::Message::Failed(failure.words()),
            Err(_) => key_source::Message::SawNothing,
        })
    }

    pub(super) fn way_of_looking(&mut self, way: Option<Way>) -> Task<Message> {
        self.key_source(key_source::Message::CanLook(key_source::Sight {
            watches: way.is_some_and(Way::is_silent),
            chooses: way.is_some_and(Way::can_choose),
        }))
    }

    pub(super) fn saved(
        &mut self,
        intent: Intent,
        vault: &effect::Vault,
        result: Result<Seen, SaveError>,
    ) -> Task<Message> {
        // The vault was locked meanwhile: what was saved is on the disk, and nothing is shown of it.
        let Some(open) = self.open.as_mut().filter(|open| open.vault.is(vault)) else {
            return Task::none();
        };
        match result {
            Ok(seen) => {
                let contents = Arc::clone(&seen.contents);
                open.take(seen);
                self.list.warn(open.seen.rollback);
                let page = self.after_save(intent, &contents);
                Task::batch([page, self.back_up()])
            }
            Err(error) => self.not_saved(&intent, &error),
        }
    }

    fn after_save(&mut self, intent: Intent, saved: &Contents) -> Task<Message> {
        match intent {
            Intent::Add(count) => {
                // The new account must not be hidden by what was searched for before.
                let _ = self.accounts(accounts::Message::ClearQuery);
                self.show(Notice::success(match count {
                    1 => fl!("toast-added"),
                    _ => fl!("toast-added-many", count = count),
                }));
                if let Screen::AddAccount(page) = &self.screen
                    && page.is_saving()
                {
                    self.list.offer_to_remove(page.sources().to_vec());
                }
                self.leave_a_page_that_is_done()
            }
            Intent::Edit(id) => {
                self.list.forget_code(id);
                self.show(Notice::success(fl!("toast-saved")));
                self.tell_the_page_of(id, account::Message::Saved)
            }
            Intent::Move | Intent::Note => Task::none(),
            Intent::Remove(id, position) => {
                self.tell_of_removal(id, position);
                self.leave_a_page_that_is_gone()
            }
            Intent::Archive(id, position) => self.archived(id, position),
            Intent::Unarchive => self.unarchived(),
            Intent::RemoveArchived(id) => self.archived_one_removed(id),
            Intent::Restore => {
                self.show(Notice::success(fl!("toast-restored")));
                self.trash(trash::Message::Restored)
            }
            Intent::Counter(id) => self.counter_saved(id, saved),
            Intent::AddCodes(_) => self.codes_kept(),
            Intent::UseCode(id, place) => self.code_used(id, place),
            Intent::UnmarkCode(_) => Task::none(),
            Intent::Enroll(stands) => self.enroll(enroll::Message::Kept(stands)),
            Intent::GiveUp(removed) => self.gave_up_enrolling(removed),
        }
    }

    /// Says what became of the offer; it stays for what is still there.
    pub(super) fn leftover_removed(&mut self, left: Vec<(Source, RemoveError)>) -> Task<Message> {
        let why = left.first().map(|(_, error)| words::not_removed(*error));
        if let Screen::Enroll(_) = self.screen {
            let sources = left.into_iter().map(|(source, _)| source).collect();
            return self.enroll(enroll::Message::LeftoverLeft(sources, why));
        }
        if why.is_none() {
            self.show(Notice::success(fl!("toast-leftover-removed")));
        }
        let sources = left.into_iter().map(|(source, _)| source);
        self.list.could_not_remove(sources.collect(), why);
        Task::none()
    }

    pub(super) fn tell_of_removal(&mut self, id: AccountId, position: usize) {
        let trash = &self.context().contents.trash;
        let removed = trash.iter().find(|trashed| trashed.account.id == id);
        let service = removed.map_or("", |trashed| account::service(&trashed.account));
        let notice = Notice::success(fl!("toast-removed", service = service));
        self.show(notice.offering(fl!("undo"), Offer::Undo(id, position)));
    }

    /// Shows the code that this save, and no other program's, has taken.
    fn counter_saved(&mut self, id: AccountId, saved: &Contents) -> Task<Message> {
        let Some(code) = saved
            .account(id)
            .and_then(|account| account.otp.last_code())
        else {
            return Task::none();
        };
        let list = self.accounts(accounts::Message::CounterSaved(id, code.clone()));
        let page = self.tell_the_page_of(id, account::Message::CounterSaved(code));
        Task::batch([list, page])
    }

    /// Gives a message to the account's page if that is what shows.
    fn tell_the_page_of(&mut self, id: AccountId, message: account::Message) -> Task<Message> {
        match &self.screen {
            Screen::Account(page) if page.id() == id => self.account(message),
            _ => Task::none(),
        }
    }

    pub(super) fn not_saved(&mut self, intent: &Intent, error: &SaveError) -> Task<Message> {
        if let Intent::Counter(id) = intent {
            self.list.not_taken(*id);
        }
        let words = words::save_error(error);
        match (intent, &self.screen) {
            (Intent::Add(_), Screen::AddAccount(page)) if page.is_saving() => {
                self.add_account(add_account::Message::NotSaved(words))
            }
            (Intent::Edit(id), Screen::Account(page)) if page.id() == *id => {
                self.account(account::Message::NotSaved(words))
            }
            (
                Intent::AddCodes(id) | Intent::UseCode(id, _),
                Screen::BackupCodes(_) | Screen::Enroll(_),
            ) if self.shown_codes().is_some_and(|page| page.id() == *id) => {
                self.backup_codes(backup_codes::Message::Failed(words))
            }
            (Intent::Enroll(_) | Intent::GiveUp(_), Screen::Enroll(_)) => {
                self.enroll(enroll::Message::NotSaved(words))
            }
            (Intent::Archive(..), Screen::Guides(_)) => self.guides(guides::Message::Failed(words)),
            (Intent::Unarchive | Intent::RemoveArchived(_), Screen::Archive(_)) => {
                self.archive(archive::Message::Failed(words))
            }
            (Intent::Restore, Screen::Trash(_)) => self.trash(trash::Message::Failed(words)),
            // The page it belongs to was left: it is told all the same.
            (_, _) => {
                self.show(Notice::danger(words.line()));
                Task::none()
            }
        }
    }

    pub(super) fn reloaded(
        &mut self,
        vault: &effect::Vault,
        result: Result<Option<Seen>, OpenError>,
    ) -> Task<Message> {
        let Some(open) = self.open.as_mut().filter(|open| open.vault.is(vault)) else {
            return Task::none();
        };
        match result {
            Ok(None) => self.familiar(),
            Ok(Some(seen)) => {
                open.take(seen);
                self.list.warn(open.seen.rollback);
                self.show(Notice::success(fl!("toast-reloaded")));
                let page = self.familiar();
                Task::batch([page, self.leave_a_page_that_is_gone()])
            }
            // What stands there now is not this vault: what this window holds is kept until the person has chosen.
            Err(error) => self.foreign(&error),
        }
    }

    pub(super) fn leave_a_page_that_is_gone(&mut self) -> Task<Message> {
        match &self.screen {
            Screen::Account(page) if self.context().contents.account(page.id()).is_none() => {
                self.show_list()
            }
            Screen::Enroll(page) if self.is_gone(page) => self.show_list(),
            Screen::BackupCodes(page) if self.context().contents.account(page.id()).is_none() => {
                self.show_list()
            }
            _ => Task::none(),
        }
    }

    /// Whether another program took the account of the enrolment away.
    pub(super) fn is_gone(&self, page: &enroll::State) -> bool {
        let account = page.stands().account();
        account.is_some_and(|id| self.context().contents.account(id).is_none())
    }

    fn leave_a_page_that_is_done(&mut self) -> Task<Message> {
        match &self.screen {
            Screen::AddAccount(page) if page.is_saving() => self.show_list(),
            _ => Task::none(),
        }
    }

    pub(super) fn copied(
        &mut self,
        id: AccountId,
        ends: Option<UnixTime>,
        result: Result<(), ClipboardError>,
    ) -> Task<Message> {
        if self.open.is_none() {
            return effect::clear_clipboard(&self.clipboard);
        }
        if let Err(error) = result {
            self.show(Notice::danger(words::clipboard_error(&error).line()));
            return Task::none();
        }
        let seconds = self.preferences.codes.clipboard_seconds;
        self.clear_at = Some(self.now.plus(seconds.into()));
        let left = |ends: UnixTime| ends.0.saturating_sub(self.now.0);
        // One that is about to go says so and offers the next one, which nobody sees in a minimised window.
        let is_short = ends.is_some_and(|ends| left(ends) < TOO_SHORT);
        self.show(match ends.map(|ends| (ends, left(ends))) {
            None => Notice::success(fl!("toast-copied-counter")),
            Some((ends, left)) if left < TOO_SHORT => {
                Notice::success(fl!("toast-copied-short", seconds = left))
                    .offering(fl!("toast-copy-next"), Offer::CopyNext(id, ends))
            }
            Some((_, left)) => Notice::success(fl!("toast-copied", seconds = left)),
        });
        let minimise = match self.preferences.staying.minimise_after_copy && !is_short {
            true => effect::minimise(),
            false => Task::none(),
        };
        Task::batch([self.note_use(id), minimise])
    }
}
