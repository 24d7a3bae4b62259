//! The archive: its page, and what comes of putting an account there, taking it back, removing it.

use iced::Task;

use crate::account::AccountId;
use crate::app::notice::{Notice, Offer};
use crate::app::{App, Intent, Message, Screen};
use crate::fl;
use crate::platform::time;
use crate::screen::archive;
use crate::screen::when::Zone;
use crate::vault::Change;

impl App {
    pub(in crate::app) fn show_archive(&mut self) -> Task<Message> {
        let zone = Zone::new(time::zone());
        self.screen = Screen::Archive(archive::State::new(zone));
        Task::none()
    }

    pub(in crate::app) fn archive(&mut self, message: archive::Message) -> Task<Message> {
        let Screen::Archive(state) = &mut self.screen else {
            return Task::none();
        };
        match state.update(message) {
            archive::Action::None => Task::none(),
            archive::Action::TakeBack(id) => {
                let position = None;
                self.commit(Change::Unarchive { id, position }, Intent::Unarchive)
            }
            archive::Action::Remove(id) => {
                let at = time::now();
                self.commit(Change::Trash { id, at }, Intent::RemoveArchived(id))
            }
            archive::Action::Close => self.show_settings(),
        }
    }

    /// The account makes no codes any more: told over the list, with the way back.
    pub(in crate::app) fn archived(&mut self, id: AccountId, position: usize) -> Task<Message> {
        let notice = Notice::success(fl!("toast-archived"));
        let page = match self.screen {
            Screen::Guides(_) => self.show_list(),
            _ => self.leave_a_page_that_is_gone(),
        };
        self.show(notice.offering(fl!("undo"), Offer::Unarchive(id, position)));
        page
    }

    pub(in crate::app) fn unarchived(&mut self) -> Task<Message> {
        self.show(Notice::success(fl!("toast-unarchived")));
        self.archive(archive::Message::Moved)
    }

    pub(in crate::app) fn archived_one_removed(&mut self, id: AccountId) -> Task<Message> {
        let notice = Notice::success(fl!("toast-archived-removed"));
        self.show(notice.offering(fl!("undo"), Offer::Undo(id, 0)));
        self.archive(archive::Message::Moved)
    }
}
