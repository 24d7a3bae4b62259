//! The pages of Settings: opening one, and the ways back. A new page is a variant of `Page` and `Screen` and an arm in each match here.

use iced::Task;

use crate::app::guides::Opener;
use crate::app::{App, Intent, Message, Screen, context};
use crate::screen::key_source::Asked;
use crate::screen::move_out;
use crate::screen::settings::{self, Facts, Page};
use crate::ui::focus;
use crate::vault::Change;

/// A page of the window, as far as it is another one.
#[derive(Debug, PartialEq)]
pub(super) struct Place {
    screen: std::mem::Discriminant<Screen>,
    step: Option<&'static str>,
    /// What was asked to be read on it: two accounts one after the other are checked on the same page.
    asked: Option<Asked>,
    /// The row of the settings that leads to it.
    of_settings: Option<Page>,
}

impl App {
    pub(super) fn settings(&mut self, message: settings::Message) -> Task<Message> {
        match settings::update(message) {
            settings::Action::Open(page) => self.open_settings_page(page),
            settings::Action::Close => self.show_list(),
        }
    }

    /// Shows the list of settings, or the guide that a page of them was opened from; nothing where no vault is open.
    pub(super) fn show_settings(&mut self) -> Task<Message> {
        if self.open.is_some() && !self.back_to_guide() {
            self.notices.clear();
            self.screen = Screen::Settings;
        }
        Task::none()
    }

    /// Which page shows, to tell it from others.
    pub(super) fn here(&self) -> Place {
        Place {
            screen: std::mem::discriminant(&self.screen),
            step: match &self.screen {
                Screen::AddAccount(state) => Some(state.name()),
                Screen::Ways(state) => Some(state.name()),
                Screen::Recovery(state) => Some(state.name()),
                _ => None,
            },
            asked: match &self.screen {
                Screen::AddAccount(state) => Some(state.asked()),
                _ => None,
            },
            of_settings: match &self.screen {
                Screen::Guides(_) => Some(Page::Help),
                Screen::Appearance => Some(Page::Appearance),
                Screen::Showing => Some(Page::Codes),
                Screen::Staying(_) => Some(Page::Staying),
                Screen::AutoLock => Some(Page::Lock),
                Screen::Clock(_) => Some(Page::Clock),
                Screen::Backups(_) => Some(Page::Backups),
                Screen::MoveOut(_) => Some(Page::MoveOut),
                Screen::Archive(_) => Some(Page::Archive),
                Screen::Trash(_) => Some(Page::Trash),
                Screen::Events(_) => Some(Page::Events),
                Screen::Forget(_) => Some(Page::Leave),
                Screen::Ways(_) => Some(Page::Ways),
                Screen::Recovery(_) => Some(Page::Recovery),
                _ => None,
            },
        }
    }

    /// Another page shows than before. Who works by keyboard finds the focus on it, in the settings where it was.
    pub(super) fn arrive(&self, before: Place) -> Task<Message> {
        if !focus::by_keyboard() {
            return Task::none();
        }
        match (&self.screen, before.of_settings) {
            // The selected account is the cursor there, in the enrolment Enter goes on, and a conflict comes by itself: what was meant for
            // the page before must not answer it.
            (Screen::Accounts | Screen::Enroll(_) | Screen::Conflict(_), _) => Task::none(),
            (Screen::Settings, Some(page)) => focus::focus(page.id()),
            (_, _) => focus::enter(),
        }
    }

    /// Opens one page of the settings; its `Close` comes back through [`show_settings`](Self::show_settings).
    pub(super) fn open_settings_page(&mut self, page: Page) -> Task<Message> {
        match page {
            Page::Help => self.show_help(Opener::Settings),
            Page::Appearance => {
                self.screen = Screen::Appearance;
                Task::none()
            }
            Page::Codes => {
                self.screen = Screen::Showing;
                Task::none()
            }
            Page::Lock => {
                self.screen = Screen::AutoLock;
                Task::none()
            }
            Page::Staying => self.show_staying(),
            Page::Clock => self.show_clock(),
            Page::Ways => self.show_ways(None),
            Page::Recovery => self.show_recovery(),
            Page::Backups => self.show_backups(),
            Page::MoveOut => {
                let page = move_out::State::new(self.context()).under(&self.policy);
                self.screen = Screen::MoveOut(page);
                Task::none()
            }
            Page::Archive => self.show_archive(),
            Page::Trash => self.show_trash(false),
            Page::Events => self.show_events(),
            Page::Leave => self.show_forget(),
        }
    }

    pub(super) fn move_out(&mut self, message: move_out::Message) -> Task<Message> {
        let Screen::MoveOut(state) = &mut self.screen else {
            return Task::none();
        };
        match state.update(message, context(&self.open, self.now)) {
            move_out::Action::None => Task::none(),
            move_out::Action::Exported(ids) => self.commit(Change::NoteExport(ids), Intent::Note),
            move_out::Action::Close => self.show_settings(),
        }
    }

    pub(super) fn facts(&self) -> Facts<'_> {
        Facts {
            status: self.status.as_ref(),
            preferences: &self.preferences,
            check: self.clock.check(),
            policy: &self.policy,
            staying: self.staying_facts(),
        }
    }
}
