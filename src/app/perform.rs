//! What becomes of each screen's requests.

use iced::Task;
use iced::widget::operation;

use crate::account::{Account, AccountId};
use crate::app::effect;
use crate::app::guides::Opener;
use crate::app::notice::{Notice, Offer};
use crate::app::{App, Intent, Message, Screen, context};
use crate::fl;
use crate::otp::{Code, Kind};
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::screen::account::Elsewhere;
use crate::screen::add_account::Placed;
use crate::screen::settings::Page;
use crate::screen::{account, accounts, add_account};
use crate::secret::{EntropyError, Secret};
use crate::ui::focus;
use crate::vault::{Change, ChangeError, SaveError};

impl App {
    pub(super) fn accounts(&mut self, message: accounts::Message) -> Task<Message> {
        match self.list.update(message, context(&self.open, self.now)) {
            accounts::Action::None => Task::none(),
            accounts::Action::Copy(id, code) => self.put_on_clipboard(id, code),
            accounts::Action::AdvanceCounter(id) => self.advance_counter(id),
            accounts::Action::Open(id) => self.open_account(id),
            accounts::Action::Look => {
                self.look_at_list();
                scroll_list_to(0.0)
            }
            accounts::Action::Remove(id) => self.remove(id),
            accounts::Action::MoveTo(id, position) => {
                self.commit(Change::MoveTo { id, position }, Intent::Move)
            }
            accounts::Action::CannotMove => {
                let page = Page::Codes.title();
                self.show(Notice::info(fl!("toast-cannot-move", page = page)));
                Task::none()
            }
            accounts::Action::Add => self.show_adding(),
            accounts::Action::Enroll => self.begin_enrollment(),
            accounts::Action::GoOn(id) => self.go_on_enrolling(id),
            accounts::Action::Help => self.show_help(Opener::List),
            accounts::Action::Lock => self.lock(),
            accounts::Action::Settings => self.show_settings(),
            accounts::Action::WriteBackup => self.back_up(),
            accounts::Action::Backups => self.show_backups(),
            accounts::Action::Trash => self.show_trash(true),
            accounts::Action::RemoveLeftover(sources) => effect::remove_leftover(sources),
            accounts::Action::MakePhrase => self.open_settings_page(Page::Recovery),
            accounts::Action::FocusSearch => {
                Task::batch([focus::focus(accounts::SEARCH), cursor_to_end()])
            }
            accounts::Action::ScrollTo(offset) => scroll_list_to(offset),
        }
    }

    pub(super) fn add_account(&mut self, message: add_account::Message) -> Task<Message> {
        let Screen::AddAccount(state) = &mut self.screen else {
            return Task::none();
        };
        let action = state.update(message, context(&self.open, self.now));
        let asked = state.asked();
        match action {
            add_account::Action::None => Task::none(),
            add_account::Action::Enroll => self.begin_enrollment(),
            add_account::Action::Read(wanted) => Self::read_key(wanted, asked),
            add_account::Action::FocusCancel => focus::focus(add_account::CANCEL),
            add_account::Action::Add(placed) => self.save_drafts(placed),
            add_account::Action::Close => self.show_list(),
        }
    }

    pub(super) fn account(&mut self, message: account::Message) -> Task<Message> {
        let Screen::Account(state) = &mut self.screen else {
            return Task::none();
        };
        match state.update(message, context(&self.open, self.now)) {
            account::Action::None => Task::none(),
            account::Action::Edit(to) => {
                let intent = Intent::Edit(to.id);
                let Some(from) = self.context().contents.account(to.id).cloned() else {
                    return self.not_saved(&intent, &ChangeError::NoSuchAccount.into());
                };
                let from = Box::new(from);
                self.commit(Change::Edit { from, to }, intent)
            }
            account::Action::Copy(id, code) => self.put_on_clipboard(id, code),
            account::Action::AdvanceCounter(id) => self.advance_counter(id),
            account::Action::MoveTo(id, position) => {
                self.commit(Change::MoveTo { id, position }, Intent::Move)
            }
            account::Action::Tag { id, add, remove } => {
                self.commit(Change::Tag { id, add, remove }, Intent::Note)
            }
            account::Action::Exported(id) => {
                self.commit(Change::NoteExport(vec![id]), Intent::Note)
            }
            account::Action::Remove(id) => self.remove(id),
            account::Action::Help(id) => self.show_help(Opener::Account(id)),
            account::Action::BackupCodes(id) => self.show_backup_codes(id),
            account::Action::GoTo(Elsewhere::Settings) => self.show_settings(),
            account::Action::GoTo(Elsewhere::Add) => self.show_adding(),
            account::Action::GoTo(Elsewhere::Search) => {
                Task::batch([self.show_list(), focus::focus(accounts::SEARCH)])
            }
            account::Action::Close => self.show_list(),
        }
    }

    pub(super) fn offered(&mut self, offer: Offer) -> Task<Message> {
        self.notices.clear();
        match offer {
            Offer::Undo(id, position) => self.commit(
                Change::Restore {
                    id,
                    position: Some(position),
                },
                Intent::Restore,
            ),
            Offer::Unarchive(id, position) => {
                let position = Some(position);
                self.commit(Change::Unarchive { id, position }, Intent::Unarchive)
            }
            Offer::UnmarkCode(id, place) => self.unmark_code(id, place),
            Offer::CopyNext(id, begins) if begins <= self.now => self.copy_present(id),
            Offer::CopyNext(id, begins) => {
                self.copy_next = Some((id, begins));
                let left = begins.0 - self.now.0;
                self.show(Notice::success(fl!("toast-next-coming", seconds = left)));
                Task::none()
            }
        }
    }

    /// Puts the code of this moment on the clipboard.
    pub(super) fn copy_present(&mut self, id: AccountId) -> Task<Message> {
        match self.context().contents.account(id) {
            Some(account) => self.put_on_clipboard(id, account.otp.code_at(self.now)),
            None => Task::none(),
        }
    }

    fn remove(&mut self, id: AccountId) -> Task<Message> {
        let accounts = &self.context().contents.accounts;
        let position = accounts.iter().position(|account| account.id == id);
        let at = time::now();
        let intent = Intent::Remove(id, position.unwrap_or_default());
        self.commit(Change::Trash { id, at }, intent)
    }

    pub(super) fn put_on_clipboard(&mut self, id: AccountId, code: Code) -> Task<Message> {
        let secret = Secret::from_text(code.expose().to_owned());
        // What the notice says of the time left is about this code, also when the clipboard takes its time.
        let left = |account: &Account| account.otp.seconds_left(self.now);
        let left = self.context().contents.account(id).and_then(left);
        let ends = left.map(|left| self.now.plus(left.into()));
        effect::copy(&self.clipboard, secret, move |result| {
            Message::Copied(id, ends, result)
        })
    }

    pub(super) fn commit(&mut self, change: Change, intent: Intent) -> Task<Message> {
        match &self.open {
            Some(open) => {
                let waiting = Box::new(change.clone());
                effect::commit(&open.vault, change, move |vault, result| match result {
                    Err(SaveError::Conflict) => Message::Conflicted(vault, intent, waiting),
                    result => Message::Saved(intent, vault, result),
                })
            }
            None => Task::none(),
        }
    }

    /// Saves all of them in one save, each in the place of the account that it replaces.
    fn save_drafts(&mut self, placed: Vec<Placed>) -> Task<Message> {
        let (at, intent) = (time::now(), Intent::Add(placed.len()));
        let change = |(old, draft): Placed| {
            let id = AccountId::random(&mut OsEntropy)?;
            let new = Box::new(Account::from_draft(id, draft, at));
            Ok(match old {
                Some(old) => Change::Replace { old, new, at },
                None => Change::Add(new),
            })
        };
        let changes: Result<Vec<Change>, EntropyError> = placed.into_iter().map(change).collect();
        match changes {
            Ok(mut changes) if changes.len() == 1 => self.commit(changes.remove(0), intent),
            Ok(changes) => self.commit(Change::Batch(changes), intent),
            Err(error) => self.not_saved(&intent, &SaveError::Entropy(error)),
        }
    }

    /// The counter is saved first; only then does its code come back and show.
    pub(super) fn advance_counter(&mut self, id: AccountId) -> Task<Message> {
        let Some(account) = self.context().contents.account(id) else {
            return Task::none();
        };
        let Kind::Hotp { .. } = account.otp.kind() else {
            return Task::none();
        };
        self.commit(Change::TakeCounter { id }, Intent::Counter(id))
    }

    pub(super) fn open_account(&mut self, id: AccountId) -> Task<Message> {
        if let Some(account) = self.context().contents.account(id) {
            let page = account::State::new(account).hiding(self.preferences.codes.hidden);
            self.screen = Screen::Account(Box::new(page.under(&self.policy)));
        }
        Task::none()
    }

    pub(super) fn show_adding(&mut self) -> Task<Message> {
        self.notices.clear();
        self.screen = Screen::AddAccount(add_account::State::new());
        effect::look_for_way()
    }

    /// Shows the list, or what could not be shown before because of the page that is left.
    pub(super) fn show_list(&mut self) -> Task<Message> {
        self.help.forget();
        self.screen = Screen::Accounts;
        if let Some(asked) = self.take_waiting() {
            return asked;
        }
        scroll_list_to(self.list.scrolled())
    }
}

fn scroll_list_to(offset: f32) -> Task<Message> {
    let offset = iced::widget::scrollable::AbsoluteOffset { x: 0.0, y: offset };
    operation::scroll_to(accounts::LIST, offset)
}

fn cursor_to_end() -> Task<Message> {
    operation::move_cursor_to_end(accounts::SEARCH)
}
