//! What starts of this program are for: this one's own wish, and those of later ones that call it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::Task;

use crate::app::effect::{self, ReadFailure, Unfinished};
use crate::app::notice::Notice;
use crate::app::{App, Message, Screen};
use crate::fl;
use crate::platform::single_instance::{Post, Wish};
use crate::qr::Finds;
use crate::screen::add_account;
use crate::screen::key_source::Reading;
use crate::secret::Secret;

/// What was asked for and could not be done yet.
#[derive(Debug, Default)]
pub struct Calls {
    /// What clicked links hold, until the vault is open and its person has finished what they were at.
    link: Option<Result<Reading, ReadFailure>>,
    /// An account is to be added then.
    add: bool,
    /// Whether later starts are still to be answered.
    taking: Arc<AtomicBool>,
}

impl Calls {
    /// Begins with what this start is for.
    pub fn begin(wish: Wish) -> Self {
        let mut calls = Self::default();
        match wish {
            Wish::Open(link) => calls.keep(link),
            Wish::Add => calls.add = true,
            Wish::Show | Wish::Hidden | Wish::Lock => {}
        }
        calls
    }

    /// No longer answers: the window is about to close, and the next start opens one of its own.
    pub fn stop(&self) {
        self.taking.store(false, Ordering::Relaxed);
    }

    /// Keeps a link beside those that wait; one that cannot be used displaces none.
    fn keep(&mut self, link: Secret) {
        match (&mut self.link, effect::reading_of_text(link)) {
            (Some(Ok(kept)), Ok(new)) => kept.finds.join(new.finds),
            (Some(Ok(_)), Err(_)) => {}
            (link, new) => *link = Some(new),
        }
    }

    /// Tells whether what a link holds waits.
    pub fn has_link(&self) -> bool {
        self.link.is_some()
    }

    /// Waits for the end of what its person is at, beside what waits already.
    pub fn wait(&mut self, finds: Finds) {
        match &mut self.link {
            Some(Ok(kept)) => kept.finds.join(finds),
            link => *link = Some(Ok(finds.into())),
        }
    }

    /// Lets go of what an open vault's window has not shown yet; gives what is to be sealed with what is `unfinished`.
    pub fn lock(&mut self, unfinished: Option<Unfinished>) -> Option<Unfinished> {
        self.add = false;
        let Some(Ok(Reading { finds, .. })) = self.link.take() else {
            return unfinished;
        };
        Some(match unfinished {
            Some(page) => Unfinished::Beside {
                page: Box::new(page),
                waiting: finds,
            },
            None => Unfinished::Adding(add_account::Unfinished::Finds(finds)),
        })
    }
}

impl App {
    /// Answers later starts from now on.
    pub(super) fn listen(&mut self, post: Option<Post>) -> Task<Message> {
        let Some(post) = post else {
            return Task::none();
        };
        self.calls.taking.store(true, Ordering::Relaxed);
        effect::take_calls(post, Arc::clone(&self.calls.taking))
    }

    pub(super) fn called(&mut self, wish: Wish) -> Task<Message> {
        match wish {
            Wish::Lock => return self.lock(),
            Wish::Hidden => return Task::none(),
            Wish::Show => return self.show_window(),
            Wish::Add => self.calls.add = true,
            Wish::Open(link) => self.calls.keep(link),
        }
        // First, for it may be time to lock what a hidden window kept open.
        let window = self.show_window();
        Task::batch([window, self.take_up_calls()])
    }

    /// Goes on with what waits where the page that shows lets it; else says that it waits.
    fn take_up_calls(&mut self) -> Task<Message> {
        if self.open.is_none() {
            return Task::none();
        }
        if self.can_be_left() {
            return self.take_waiting().unwrap_or_else(Task::none);
        }
        // A page that reads one more key reads the link's.
        let asked = match &mut self.screen {
            Screen::AddAccount(page) if self.calls.link.is_some() => {
                page.read_one_more().then(|| page.asked())
            }
            Screen::Enroll(page) if self.calls.link.is_some() => {
                page.read_one_more().then(|| page.asked())
            }
            _ => None,
        };
        match asked.and_then(|asked| self.calls.link.take().map(|read| (asked, read))) {
            Some((asked, read)) => self.read(asked, read),
            None => {
                self.show(Notice::info(fl!("toast-call-waits")));
                Task::none()
            }
        }
    }

    /// Tells whether the page that shows holds nothing that its person would lose.
    fn can_be_left(&self) -> bool {
        match &self.screen {
            Screen::Accounts
            | Screen::Settings
            | Screen::Staying(_)
            | Screen::AutoLock
            | Screen::Events(_) => true,
            Screen::AddAccount(page) => !page.is_saving() && page.unfinished().is_none(),
            _ => false,
        }
    }

    /// Shows what was asked for and waits, once a vault is open; nothing where nothing waits.
    pub(super) fn take_waiting(&mut self) -> Option<Task<Message>> {
        let _ = self.open.as_ref()?;
        let add = std::mem::take(&mut self.calls.add);
        let waited = |notice: &Notice| notice.text == fl!("toast-call-waits");
        if self.notices.shown().is_some_and(waited) {
            self.notices.clear();
        }
        match self.calls.link.take() {
            Some(read) => {
                let asked = self.begin_reading();
                Some(self.read(asked, read))
            }
            None => add.then(|| self.show_adding()),
        }
    }
}
