//! Files that are dragged over the window and dropped on it.

use crate::app::{App, Message, Screen, effect};
use crate::fl;
use crate::ui::{self, Element};

use iced::{Task, window};

use std::path::PathBuf;

/// What an event of the window says of files.
pub(super) fn read(event: window::Event) -> Option<Message> {
    match event {
        window::Event::FileHovered(_) => Some(Message::Hovered(true)),
        window::Event::FilesHoveredLeft => Some(Message::Hovered(false)),
        window::Event::FileDropped(file) => Some(Message::Dropped(file)),
        _ => None,
    }
}

impl App {
    pub(super) fn hovered(&mut self, over: bool) -> Task<Message> {
        self.hovered = over;
        Task::none()
    }

    pub(super) fn dropped(&mut self, file: PathBuf) -> Task<Message> {
        self.hovered = false;
        // Several files that are dropped at once come one by one.
        let asked = match &mut self.screen {
            Screen::Accounts => self.begin_reading(),
            Screen::AddAccount(page) => match page.read_one_more() {
                true => page.asked(),
                false => return Task::none(),
            },
            Screen::Enroll(page) => match page.read_one_more() {
                true => page.asked(),
                false => return Task::none(),
            },
            _ => return Task::none(),
        };
        self.notices.clear();
        effect::read_dropped(file, asked)
    }

    /// What becomes of the file that is held over the window, or that this page takes none.
    pub(super) fn hover_strip<'a>(&self) -> Option<Element<'a, Message>> {
        let takes = match &self.screen {
            Screen::Accounts => true,
            Screen::AddAccount(page) => page.pastes(),
            Screen::Enroll(page) => page.pastes(),
            _ => false,
        };
        let (kind, words) = if takes {
            (ui::Kind::Info, fl!("drop-here"))
        } else {
            (ui::Kind::Warning, fl!("drop-not-here"))
        };
        self.hovered.then(|| ui::strip(kind, words, None))
    }
}
