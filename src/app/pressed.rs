//! What a key does on each screen.

use iced::Task;

use crate::app::hotkey::Hotkey;
use crate::app::notice::Offer;
use crate::app::{App, Message, Screen, context, effect};
use crate::screen::{
    account, accounts, add_account, appearance, archive, backup_codes, backups,
    clock as clock_page, enroll, events, forget, guides, key_source, move_out, recovery, settings,
    showing, staying, trash, unlock, ways,
};
use crate::ui::{focus, scroll};

impl App {
    pub(super) fn hotkey(&mut self, hotkey: Hotkey) -> Task<Message> {
        let selects = !self.keys_shown && matches!(self.screen, Screen::Accounts);
        if let Some(distance) = hotkey.distance().filter(|_| !selects) {
            return scroll::by(distance);
        }
        // Nothing happens to a page behind the help.
        if self.keys_shown && !hotkey.is_safe_anywhere() {
            return Task::none();
        }
        match (hotkey, &self.screen) {
            (Hotkey::Keys, _) => {
                self.keys_shown = !self.keys_shown;
                Task::none()
            }
            (Hotkey::Help, _) => self.help(),
            (Hotkey::Lock, _) => {
                self.keys_shown = false;
                self.lock()
            }
            (Hotkey::Veil, _) => {
                self.veiled = !self.veiled;
                Task::none()
            }
            (Hotkey::TextSize(size), _) => self.size_text(size),
            (
                Hotkey::Settings,
                Screen::Accounts
                | Screen::AutoLock
                | Screen::Appearance
                | Screen::Showing
                | Screen::Staying(_)
                | Screen::Clock(_)
                | Screen::Archive(_)
                | Screen::Trash(_)
                | Screen::Events(_),
            ) => self.show_settings(),
            (Hotkey::Settings, Screen::Account(_)) => {
                self.account(account::Message::GoTo(account::Elsewhere::Settings))
            }
            (Hotkey::Add, Screen::Account(_)) => {
                self.account(account::Message::GoTo(account::Elsewhere::Add))
            }
            (Hotkey::Search, Screen::Account(_)) => {
                self.account(account::Message::GoTo(account::Elsewhere::Search))
            }
            (Hotkey::Remove, Screen::Account(_)) => self.account(account::Message::AskToRemove),
            (Hotkey::Move(places), Screen::Account(_)) => self.account(match places < 0 {
                true => account::Message::MoveUp,
                false => account::Message::MoveDown,
            }),
            (Hotkey::Undo, _) => self.undo(),
            (Hotkey::Add, Screen::Accounts) => self.accounts(accounts::Message::Add),
            (Hotkey::Search, Screen::Accounts) => focus::focus(accounts::SEARCH),
            (Hotkey::Paste { .. }, Screen::Accounts) => {
                let _ = self
                    .list
                    .update(accounts::Message::ClearQuery, context(&self.open, self.now));
                self.notices.clear();
                effect::paste(self.begin_reading())
            }
            (Hotkey::Paste { into_field: false }, Screen::AddAccount(state)) if state.pastes() => {
                self.key_source(key_source::Message::Paste)
            }
            (Hotkey::Paste { into_field: false }, Screen::Enroll(state)) if state.pastes() => {
                self.enroll(enroll::Message::Paste)
            }
            (Hotkey::Copy, Screen::Accounts) => self.accounts(accounts::Message::CopySelected),
            (Hotkey::Copy, Screen::Enroll(state)) => match state.entered() {
                Some(message) => self.enroll(message),
                None => Task::none(),
            },
            (Hotkey::Select(rows), Screen::Accounts) => {
                self.accounts(accounts::Message::Select(rows))
            }
            (Hotkey::Move(places), Screen::Accounts) => {
                self.accounts(accounts::Message::Move(places))
            }
            (Hotkey::Open, Screen::Accounts) => self.accounts(accounts::Message::OpenSelected),
            (Hotkey::Remove, Screen::Accounts) => self.accounts(accounts::Message::RemoveSelected),
            (Hotkey::Typed(text), Screen::Accounts) => {
                self.accounts(accounts::Message::Typed(text))
            }
            (Hotkey::Back, Screen::Accounts) if self.list.is_searching() => {
                Task::batch([self.accounts(accounts::Message::ClearQuery), focus::clear()])
            }
            (Hotkey::Back, Screen::Accounts) => {
                self.notices.clear();
                Task::none()
            }
            (Hotkey::Back, Screen::AddAccount(_)) => self.add_account(add_account::Message::Back),
            (Hotkey::Back, Screen::Account(_)) => self.account(account::Message::Back),
            (Hotkey::Back, Screen::BackupCodes(_)) => {
                self.backup_codes(backup_codes::Message::Back)
            }
            (Hotkey::Back, Screen::Enroll(_)) => self.enroll(enroll::Message::Back),
            (Hotkey::Back, Screen::Guides(_)) => self.guides(guides::Message::Back),
            (Hotkey::Back, Screen::Archive(_)) => self.archive(archive::Message::Back),
            (Hotkey::Back, Screen::AutoLock) => self.show_settings(),
            (Hotkey::Back, Screen::Appearance) => self.appearance(appearance::Message::Back),
            (Hotkey::Back, Screen::Showing) => self.showing(showing::Message::Back),
            (Hotkey::Back, Screen::Staying(_)) => self.staying(staying::Message::Back),
            (Hotkey::Back, Screen::Clock(_)) => self.clock(clock_page::Message::Back),
            (Hotkey::Back, Screen::Backups(_)) => self.backups(backups::Message::Back),
            (Hotkey::Back, Screen::MoveOut(_)) => self.move_out(move_out::Message::Back),
            (Hotkey::Back, Screen::Trash(_)) => self.trash(trash::Message::Back),
            (Hotkey::Back, Screen::Events(_)) => self.events(events::Message::Back),
            (Hotkey::Back, Screen::Forget(_)) => self.forget(forget::Message::Back),
            (Hotkey::Back, Screen::Ways(_)) => self.ways(ways::Message::Back),
            (Hotkey::Back, Screen::Recovery(_)) => self.recovery(recovery::Message::Back),
            (Hotkey::Back, Screen::Unlock(_)) => self.unlock(unlock::Message::Back),
            (Hotkey::Paste { .. }, Screen::Unlock(state)) if state.wants_phrase() => {
                effect::paste_text(Message::TextPasted)
            }
            (Hotkey::Paste { .. }, Screen::Welcome(state)) if state.wants_phrase() => {
                effect::paste_text(Message::TextPasted)
            }
            (Hotkey::Back, Screen::Settings) => self.settings(settings::Message::Back),
            (_, _) => Task::none(),
        }
    }

    /// Takes back what the notice still offers to take back.
    fn undo(&mut self) -> Task<Message> {
        let offer = self.notices.shown().and_then(|it| it.offer.as_ref());
        match offer {
            Some((_, offer @ (Offer::Undo(..) | Offer::Unarchive(..) | Offer::UnmarkCode(..)))) => {
                self.offered(offer.clone())
            }
            Some(_) | None => Task::none(),
        }
    }
}
