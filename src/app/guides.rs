//! Help with signing in: opening it, what its guides ask for, the ways back.

use iced::Task;

use crate::account::AccountId;
use crate::app::effect;
use crate::app::notice::Notice;
use crate::app::{App, Intent, Message, Screen, context};
use crate::fl;
use crate::platform::time;
use crate::screen::guides::{self, Facts};
use crate::screen::{account, unlock};
use crate::ui::focus;
use crate::vault::Change;

/// Where the guides were opened from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Opener {
    /// The list of accounts.
    #[default]
    List,
    /// The settings.
    Settings,
    /// The page of an account.
    Account(AccountId),
}

/// The ways back to and from the guides.
#[derive(Debug, Default)]
pub struct Help {
    opener: Opener,
    /// The guide from which another page was opened; that page leads back to it.
    behind: Option<guides::State>,
    /// The page of the vault that is not open, to which they lead back.
    locked: Option<unlock::State>,
}

impl App {
    /// Opens the list of guides; the page of an account has them speak of that one.
    pub(super) fn show_help(&mut self, opener: Opener) -> Task<Message> {
        if self.open.is_none() {
            return Task::none();
        }
        let account = match opener {
            Opener::Account(id) => Some(id),
            Opener::List | Opener::Settings => None,
        };
        self.help = Help {
            opener,
            ..Help::default()
        };
        self.notices.clear();
        self.screen = Screen::Guides(guides::State::new(account));
        Task::none()
    }

    /// Opens it from the page that shows, where that leads there.
    pub(super) fn help(&mut self) -> Task<Message> {
        match &self.screen {
            Screen::Accounts => self.show_help(Opener::List),
            Screen::Settings => self.show_help(Opener::Settings),
            Screen::Account(_) => self.account(account::Message::Help),
            Screen::Unlock(page) if page.waits() => {
                self.help = Help {
                    locked: Some(page.clone()),
                    ..Help::default()
                };
                self.screen = Screen::Guides(guides::State::without_vault());
                Task::none()
            }
            _ => Task::none(),
        }
    }

    pub(super) fn guides(&mut self, message: guides::Message) -> Task<Message> {
        let Screen::Guides(state) = &mut self.screen else {
            return Task::none();
        };
        match state.update(message, context(&self.open, self.now)) {
            guides::Action::None => Task::none(),
            guides::Action::Copy(id, code) => self.put_on_clipboard(id, code),
            guides::Action::OpenAccount(id) => self.open_account(id),
            guides::Action::CheckClock => self.check_clock(self.preferences.clock_address.clone()),
            guides::Action::BackupCodes(id) => {
                self.help.behind = Some(state.clone());
                self.show_backup_codes(id)
            }
            guides::Action::CopyText(text) => {
                self.show(Notice::success(fl!("toast-text-copied")));
                effect::copy_text(text)
            }
            guides::Action::Add => self.show_adding(),
            guides::Action::OpenPage(page) => {
                self.help.behind = Some(state.clone());
                self.open_settings_page(page)
            }
            guides::Action::Archive(id) => {
                let accounts = &self.context().contents.accounts;
                let position = accounts.iter().position(|account| account.id == id);
                let intent = Intent::Archive(id, position.unwrap_or_default());
                let at = time::now();
                self.commit(Change::Archive { id, at }, intent)
            }
            guides::Action::Close if self.help.locked.is_some() => self.back_to_lock(),
            guides::Action::Close => match self.help.opener {
                Opener::List => self.show_list(),
                Opener::Settings => self.show_settings(),
                Opener::Account(id) if self.context().contents.account(id).is_some() => {
                    self.open_account(id)
                }
                Opener::Account(_) => self.show_list(),
            },
        }
    }

    fn back_to_lock(&mut self) -> Task<Message> {
        let Some(page) = self.help.locked.take() else {
            return Task::none();
        };
        let wants_passphrase = page.wants_passphrase();
        self.screen = Screen::Unlock(page);
        match wants_passphrase {
            true => focus::focus(unlock::PASSPHRASE),
            false => Task::none(),
        }
    }

    /// Back to the guide from which the page that shows was opened; tells whether there was one.
    pub(super) fn back_to_guide(&mut self) -> bool {
        match self.help.behind.take() {
            Some(guide) if self.open.is_some() => {
                self.notices.clear();
                self.screen = Screen::Guides(guide);
                true
            }
            _ => false,
        }
    }

    pub(super) fn guide_facts(&self) -> Facts<'_> {
        Facts {
            check: self.clock.check(),
            checking: self.clock.is_asking(),
        }
    }
}

impl Help {
    /// Where they were opened from.
    #[cfg(test)]
    pub fn opener(&self) -> Opener {
        self.opener
    }

    /// No page leads back to a guide any more.
    pub(super) fn forget(&mut self) {
        self.behind = None;
    }
}
