//! What becomes of each screen's requests and of each effect's outcome.

use std::sync::Arc;

use iced::Task;
use iced::widget::operation;

use crate::account::{Account, AccountId, Draft};
use crate::app::effect::{self, Booted, MakeFailure, Opened, ReadFailure};
use crate::app::notice::{Notice, Offer};
use crate::app::{App, CLIPBOARD_SECONDS, Intent, Message, Open, Screen, TOO_SHORT, context};
use crate::fl;
use crate::otp::Code;
use crate::platform::clipboard::ClipboardError;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::screen::{account, accounts, add_account, unlock, welcome};
use crate::secret::Secret;
use crate::ui::focus;
use crate::vault::{Change, ChangeError, Contents, CreateError, OpenError, SaveError};
use crate::words::{self, Words};

impl App {
    pub(super) fn welcome(&mut self, message: welcome::Message) -> Task<Message> {
        let (Screen::Welcome(state), Some(home)) = (&mut self.screen, &self.home) else {
            return Task::none();
        };
        match state.update(message) {
            welcome::Action::None => Task::none(),
            welcome::Action::MakeWithKeyring => effect::make_with_keyring(home.clone(), false),
            welcome::Action::UnlockKeyring => effect::make_with_keyring(home.clone(), true),
            welcome::Action::MakeWithPassphrase(passphrase) => {
                effect::make_with_passphrase(home.clone(), passphrase)
            }
            welcome::Action::OpenExisting => effect::adopt(home.clone(), fl!("welcome-open")),
            welcome::Action::FocusPassphrase => focus::focus(welcome::PASSPHRASE),
        }
    }

    pub(super) fn unlock(&mut self, message: unlock::Message) -> Task<Message> {
        let Screen::Unlock(state) = &mut self.screen else {
            return Task::none();
        };
        match (state.update(message), &self.home) {
            (unlock::Action::None, _) => Task::none(),
            (unlock::Action::FocusPassphrase, _) => focus::focus(unlock::PASSPHRASE),
            (unlock::Action::Open, Some(home)) => effect::boot(home.clone()),
            (unlock::Action::OpenWith(passphrase), Some(home)) => {
                effect::open_with_passphrase(home.clone(), passphrase)
            }
            (unlock::Action::UnlockKeyring, Some(home)) => effect::unlock_keyring(home.clone()),
            (_, None) => effect::boot_demo(),
        }
    }

    pub(super) fn accounts(&mut self, message: accounts::Message) -> Task<Message> {
        match self.list.update(message, context(&self.open, self.now)) {
            accounts::Action::None => Task::none(),
            accounts::Action::Copy(id, code) => self.put_on_clipboard(id, code),
            accounts::Action::AdvanceCounter(id) => self.advance_counter(id),
            accounts::Action::Open(id) => self.open_account(id),
            accounts::Action::Add => {
                self.screen = Screen::AddAccount(add_account::State::new());
                Task::none()
            }
            accounts::Action::Lock => self.lock(),
            accounts::Action::FocusSearch => {
                Task::batch([focus::focus(accounts::SEARCH), cursor_to_end()])
            }
            accounts::Action::ScrollTo(offset) => operation::scroll_to(
                accounts::LIST,
                iced::widget::scrollable::AbsoluteOffset { x: 0.0, y: offset },
            ),
        }
    }

    pub(super) fn add_account(&mut self, message: add_account::Message) -> Task<Message> {
        let Screen::AddAccount(state) = &mut self.screen else {
            return Task::none();
        };
        match state.update(message, context(&self.open, self.now)) {
            add_account::Action::None => Task::none(),
            add_account::Action::ChoosePicture => effect::choose_picture(fl!("add-picture")),
            add_account::Action::Paste => effect::paste(),
            add_account::Action::FocusKey => focus::focus(add_account::KEY),
            add_account::Action::Add(draft) => {
                self.save_draft(*draft, |account, _| Change::Add(Box::new(account)))
            }
            add_account::Action::Replace(old, draft) => {
                self.save_draft(*draft, |new, at| Change::Replace {
                    old,
                    new: Box::new(new),
                    at,
                })
            }
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
                let Some(from) = self.context().contents.account(to.id).cloned() else {
                    return self.not_saved(&Intent::Edit, &ChangeError::NoSuchAccount.into());
                };
                let from = Box::new(from);
                self.commit(Change::Edit { from, to }, Intent::Edit)
            }
            account::Action::Copy(id, code) => self.put_on_clipboard(id, code),
            account::Action::AdvanceCounter(id) => self.advance_counter(id),
            account::Action::MoveTo(id, position) => {
                self.commit(Change::MoveTo { id, position }, Intent::Move)
            }
            account::Action::Remove(id) => {
                let position = self
                    .context()
                    .contents
                    .accounts
                    .iter()
                    .position(|account| account.id == id);
                let intent = Intent::Remove(id, position.unwrap_or_default());
                self.commit(
                    Change::Trash {
                        id,
                        at: time::now(),
                    },
                    intent,
                )
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
            Offer::CopyNext(id) => {
                let left = self
                    .context()
                    .contents
                    .account(id)
                    .and_then(|account| account.otp.seconds_left(self.now));
                let Some(left) = left else {
                    return Task::none();
                };
                self.copy_next = Some((id, self.now.plus(u64::from(left))));
                self.show(Notice::success(fl!("toast-next-coming", seconds = left)))
            }
        }
    }

    pub(super) fn booted(&mut self, booted: Booted) -> Task<Message> {
        match booted {
            Booted::NoVault => {
                self.screen = Screen::Welcome(welcome::State::new());
                Task::none()
            }
            Booted::Opened(opened) => self.opened(opened),
            Booted::NeedsPassphrase(status) => {
                self.screen = Screen::Unlock(unlock::State::passphrase(&status));
                focus::focus(unlock::PASSPHRASE)
            }
            Booted::Trouble(error, status) => {
                self.screen = Screen::Unlock(unlock::State::trouble(error, status.as_ref()));
                if error == OpenError::WrongPassphrase {
                    focus::focus(unlock::PASSPHRASE)
                } else {
                    Task::none()
                }
            }
        }
    }

    fn opened(&mut self, opened: Opened) -> Task<Message> {
        self.now = time::now();
        self.status = Some(opened.status);
        self.open = Some(Open {
            vault: opened.vault,
            contents: opened.contents,
        });
        match self.link.take() {
            Some(read) => {
                self.screen = Screen::AddAccount(add_account::State::reading());
                self.read(read)
            }
            None => self.show_list(),
        }
    }

    pub(super) fn made(&mut self, result: Result<Opened, MakeFailure>) -> Task<Message> {
        match result {
            Ok(opened) => self.opened(opened),
            Err(MakeFailure::Create(CreateError::Keystore(error))) => {
                self.welcome(welcome::Message::KeyringFailed(error))
            }
            Err(MakeFailure::Create(error)) => {
                self.welcome(welcome::Message::Failed(Some(words::create_error(&error))))
            }
            Err(MakeFailure::Adopt(error)) => {
                self.welcome(welcome::Message::Failed(Some(words::adopt_error(&error))))
            }
            Err(MakeFailure::NoChooser) => {
                self.welcome(welcome::Message::Failed(Some(words::no_chooser())))
            }
            Err(MakeFailure::Cancelled) => self.welcome(welcome::Message::Failed(None)),
        }
    }

    pub(super) fn adopted(&mut self, result: Result<(), MakeFailure>) -> Task<Message> {
        match (result, &self.home) {
            (Ok(()), Some(home)) => effect::boot(home.clone()),
            (Ok(()), None) => Task::none(),
            (Err(failure), _) => self.made(Err(failure)),
        }
    }

    pub(super) fn read(&mut self, result: Result<Vec<Draft>, ReadFailure>) -> Task<Message> {
        self.add_account(match result {
            Ok(drafts) => add_account::Message::Read(drafts),
            Err(failure) => add_account::Message::Failed(read_failure(&failure)),
        })
    }

    pub(super) fn saved(
        &mut self,
        intent: Intent,
        result: Result<Arc<Contents>, SaveError>,
    ) -> Task<Message> {
        // The vault was locked meanwhile: what was saved is on the disk, and nothing is shown of it.
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        match result {
            Ok(contents) => {
                open.contents = contents;
                self.after_save(intent)
            }
            Err(error) => self.not_saved(&intent, &error),
        }
    }

    fn after_save(&mut self, intent: Intent) -> Task<Message> {
        match intent {
            Intent::Add => {
                let list = self.show_list();
                Task::batch([list, self.show(Notice::success(fl!("toast-added")))])
            }
            Intent::Edit => {
                let page = self.account(account::Message::Saved);
                Task::batch([page, self.show(Notice::success(fl!("toast-saved")))])
            }
            Intent::Move => Task::none(),
            Intent::Remove(id, position) => {
                let list = self.show_list();
                let trash = &self.context().contents.trash;
                let removed = trash.iter().find(|trashed| trashed.account.id == id);
                let service = removed.map_or("", |trashed| account::service(&trashed.account));
                let notice = Notice::success(fl!("toast-removed", service = service))
                    .offering(fl!("undo"), Offer::Undo(id, position));
                Task::batch([list, self.show(notice)])
            }
            Intent::Restore => self.show(Notice::success(fl!("toast-restored"))),
            Intent::Counter(id, code) => match &self.screen {
                Screen::Account(_) => {
                    let _ = self.accounts(accounts::Message::CounterSaved(id, code.clone()));
                    self.account(account::Message::CounterSaved(code))
                }
                _ => self.accounts(accounts::Message::CounterSaved(id, code)),
            },
        }
    }

    fn not_saved(&mut self, intent: &Intent, error: &SaveError) -> Task<Message> {
        let words = words::save_error(error);
        match (intent, &self.screen) {
            (Intent::Add, Screen::AddAccount(_)) => {
                self.add_account(add_account::Message::NotSaved(words))
            }
            (Intent::Edit, Screen::Account(_)) => self.account(account::Message::NotSaved(words)),
            (_, _) => self.show(Notice::danger(words.line())),
        }
    }

    pub(super) fn reloaded(
        &mut self,
        result: Result<Option<Arc<Contents>>, OpenError>,
    ) -> Task<Message> {
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        match result {
            Ok(None) => Task::none(),
            Ok(Some(contents)) => {
                open.contents = contents;
                self.leave_a_page_that_is_gone();
                self.show(Notice::success(fl!("toast-reloaded")))
            }
            // What stands there now is not this vault: it is locked, so that the next opening names what is wrong.
            Err(error) => {
                let lock = self.lock();
                self.screen = Screen::Unlock(unlock::State::trouble(error, self.status.as_ref()));
                lock
            }
        }
    }

    fn leave_a_page_that_is_gone(&mut self) {
        if let Screen::Account(state) = &self.screen
            && self.context().contents.account(state.id()).is_none()
        {
            self.screen = Screen::Accounts;
        }
    }

    pub(super) fn put_on_clipboard(&mut self, id: AccountId, code: Code) -> Task<Message> {
        let secret = Secret::from_text(code.expose().to_owned());
        effect::copy(&self.clipboard, secret, move |result| {
            Message::Copied(id, result)
        })
    }

    pub(super) fn copied(
        &mut self,
        id: AccountId,
        result: Result<(), ClipboardError>,
    ) -> Task<Message> {
        if let Err(ClipboardError) = result {
            return self.show(Notice::danger(
                words::clipboard_error(&ClipboardError).line(),
            ));
        }
        if self.open.is_none() {
            return effect::clear_clipboard(&self.clipboard);
        }
        self.clear_at = Some(self.now.plus(CLIPBOARD_SECONDS));
        let left = self
            .context()
            .contents
            .account(id)
            .and_then(|account| account.otp.seconds_left(self.now));
        self.show(match left {
            None => Notice::success(fl!("toast-copied-counter")),
            Some(left) if left < TOO_SHORT => {
                Notice::success(fl!("toast-copied-short", seconds = left))
                    .offering(fl!("toast-copy-next"), Offer::CopyNext(id))
            }
            Some(left) => Notice::success(fl!("toast-copied", seconds = left)),
        })
    }

    fn commit(&mut self, change: Change, intent: Intent) -> Task<Message> {
        match &self.open {
            Some(open) => effect::commit(&open.vault, change, move |result| {
                Message::Saved(intent, result)
            }),
            None => Task::none(),
        }
    }

    fn save_draft(
        &mut self,
        draft: Draft,
        change: impl FnOnce(Account, crate::clock::UnixTime) -> Change,
    ) -> Task<Message> {
        let now = time::now();
        match AccountId::random(&mut OsEntropy) {
            Ok(id) => self.commit(
                change(Account::from_draft(id, draft, now), now),
                Intent::Add,
            ),
            Err(error) => self.not_saved(&Intent::Add, &SaveError::Entropy(error)),
        }
    }

    /// The counter is saved first; only then does its code come back and show.
    fn advance_counter(&mut self, id: AccountId) -> Task<Message> {
        let Some(account) = self.context().contents.account(id) else {
            return Task::none();
        };
        let code = account.otp.code_at(self.now);
        self.commit(Change::TakeCounter { id }, Intent::Counter(id, code))
    }

    fn open_account(&mut self, id: AccountId) -> Task<Message> {
        if let Some(account) = self.context().contents.account(id) {
            self.screen = Screen::Account(Box::new(account::State::new(account)));
        }
        Task::none()
    }

    pub(super) fn show_list(&mut self) -> Task<Message> {
        self.screen = Screen::Accounts;
        Task::none()
    }
}

fn cursor_to_end() -> Task<Message> {
    operation::move_cursor_to_end(accounts::SEARCH)
}

/// The sentence for a person; nothing where the person cancelled.
fn read_failure(failure: &ReadFailure) -> Option<Words> {
    let words = match failure {
        ReadFailure::Cancelled => return None,
        ReadFailure::NoChooser => words::no_chooser(),
        ReadFailure::File(kind) => words::file_error(*kind),
        ReadFailure::Picture(failure) => words::picture_failure(failure),
        ReadFailure::NotForSignIn(reason) => words::not_for_sign_in(reason),
        ReadFailure::Text(error) => words::uri_error(error),
        ReadFailure::NothingToPaste => words::nothing_to_paste(),
        ReadFailure::Clipboard => words::clipboard_error(&ClipboardError),
    };
    Some(words)
}
