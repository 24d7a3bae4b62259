//! A conflict: another program put something else in the vault's place while this window had it open.

use std::sync::Arc;

use iced::Task;

use crate::app::effect;
use crate::app::{App, Intent, Message, Screen};
use crate::fl;
use crate::screen::{conflict, place_form};
use crate::ui::focus;
use crate::vault::{Change, OpenError, SaveError};

/// Seconds for which what was unfinished at a conflict is kept while the vault that stands there now is being opened.
const LOADING: u64 = 60;

impl App {
    /// What another program did is in the way of this change: it waits until the person has chosen.
    pub(in crate::app) fn conflicted(
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
        let look = effect::reload(&open.vault, false);
        // A form goes back to being filled in, to be sent once more later.
        let told = self.not_saved(intent, &SaveError::Conflict);
        let kept = match (intent, &self.screen) {
            (Intent::Add(_), Screen::AddAccount(_)) => true,
            (Intent::Edit(id), Screen::Account(page)) => page.id() == *id,
            // With an account in the loaded vault it goes on there, or nowhere.
            (Intent::Enroll(_), Screen::Enroll(page)) => page.stands().account().is_none(),
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
        if let Screen::AddAccount(_) | Screen::Account(_) | Screen::Enroll(_) = behind {
            self.keeping.unfinished = Some(behind);
        }
        self.notices.clear();
    }

    /// What stands in the vault's place does not open with the key of this window.
    pub(in crate::app) fn foreign(&mut self, error: &OpenError) -> Task<Message> {
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
    pub(in crate::app) fn familiar(&mut self) -> Task<Message> {
        match (&self.screen, &self.keeping.waiting) {
            (Screen::Conflict(_), None) => self.take_up(),
            _ => Task::none(),
        }
    }

    /// Goes on with the page that a conflict interrupted, or with the list.
    pub(in crate::app) fn take_up(&mut self) -> Task<Message> {
        (self.keeping.waiting, self.keeping.until) = (None, None);
        match self.keeping.unfinished.take() {
            Some(Screen::Account(page)) if self.context().contents.account(page.id()).is_none() => {
                self.show_list()
            }
            Some(Screen::Enroll(page)) if self.is_gone(&page) => self.show_list(),
            Some(page) => {
                self.screen = page;
                Task::none()
            }
            None => self.resume(),
        }
    }

    pub(in crate::app) fn conflict(&mut self, message: conflict::Message) -> Task<Message> {
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
}
