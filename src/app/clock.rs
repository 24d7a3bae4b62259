//! The window's own clock: the system's, corrected where the person chose that, until the system's clock is set.
//!
//! [`App::now`](super::App) is the corrected moment, so that every code and countdown of the window goes by it; what is
//! written down is dated by the system's clock. The strip above the pages that show codes says so for as long as it is so.

use std::time::Duration;

use iced::Task;

use crate::app::{App, Message, Screen, effect};
use crate::clock::{Check, Marks, Offset, UnixTime};
use crate::fl;
use crate::platform::clock_check::{CheckFailure, Last};
use crate::platform::time;
use crate::screen::clock as page;
use crate::screen::settings::Page;
use crate::screen::{enroll, guides};
use crate::ui::{self, Element};
use crate::words;

/// So many seconds two clocks may disagree about what passed: both are read in whole ones, one after the other.
const READING: u64 = 2;

/// What is known of the clock.
#[derive(Debug)]
pub struct Clock {
    /// The last check, for as long as it holds.
    check: Option<Check>,
    /// A server is being asked, whichever page shows meanwhile.
    asking: bool,
    keep: Keep,
    marks: fn() -> Option<Marks>,
}

/// How writing the check down stands. One write at a time: two might end in the other order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keep {
    Idle,
    Writing,
    /// What is known is newer than what is being written, and is written next.
    Behind,
}

impl Clock {
    /// Knows of no check yet.
    pub fn new() -> Self {
        Self {
            check: None,
            asking: false,
            keep: Keep::Idle,
            marks: time::marks,
        }
    }

    /// Goes by other counters.
    #[cfg(test)]
    pub fn on_counters(&mut self, marks: fn() -> Option<Marks>) {
        self.marks = marks;
    }

    /// The last check that holds.
    pub fn check(&self) -> Option<&Check> {
        self.check.as_ref()
    }

    /// Tells whether a server is being asked.
    pub fn is_asking(&self) -> bool {
        self.asking
    }

    /// Tells whether no correction can be kept right here.
    pub fn is_uncorrectable(&self) -> bool {
        (self.marks)().is_none()
    }

    /// The moment that codes are made for.
    pub fn corrected(&self, system: UnixTime) -> UnixTime {
        system.moved(self.check.as_ref().map_or(0, Check::correction))
    }

    /// What was under way will not be answered.
    pub fn job_lost(&mut self) {
        (self.asking, self.keep) = (false, Keep::Idle);
    }

    /// Whether the window knows of something newer than what a file of that moment held.
    fn is_newer(&self, kept: &Check) -> bool {
        let newer = |own: &Check| own.marks.boot == kept.marks.boot && own.marks.up > kept.marks.up;
        self.keep != Keep::Idle || self.check.as_ref().is_some_and(newer)
    }

    /// Whether the check holds no more; asked only where there is one. Where nothing would tell, nothing is corrected by it.
    fn is_outdated(&self) -> bool {
        let outdated = |check: &Check| (self.marks)().is_some_and(|now| !check.marks.hold(&now));
        self.check.as_ref().is_some_and(outdated)
    }
}

impl Screen {
    /// The clock was moved by so many seconds: what shows for a short time shows as long as before.
    pub(super) fn clock_moved(&mut self, by: i64) {
        match self {
            Self::Account(page) => page.clock_moved(by),
            Self::BackupCodes(page) => page.clock_moved(by),
            Self::MoveOut(page) => page.clock_moved(by),
            Self::AddAccount(page) => page.clock_moved(by),
            Self::Enroll(page) => page.clock_moved(by),
            _ => {}
        }
    }
}

impl App {
    pub(super) fn clock(&mut self, message: page::Message) -> Task<Message> {
        let Screen::Clock(state) = &mut self.screen else {
            return Task::none();
        };
        match state.update(message) {
            page::Action::None => Task::none(),
            page::Action::Check(address) => self.check_clock(address),
            page::Action::Correct(applied) => self.correct(applied),
            page::Action::Close(address) => {
                let keep = address.map_or_else(Task::none, |address| self.keep_address(address));
                Task::batch([keep, self.show_settings()])
            }
        }
    }

    /// Asks this address for the time, and remembers it.
    pub(super) fn check_clock(&mut self, address: String) -> Task<Message> {
        if std::mem::replace(&mut self.clock.asking, true) {
            return Task::none();
        }
        let ask = effect::check_clock(self.policy.clock_address(&address).to_owned());
        Task::batch([self.keep_address(address), ask])
    }

    /// Opens the page; what another program found out meanwhile is looked at again.
    pub(super) fn show_clock(&mut self) -> Task<Message> {
        let uncorrectable = self.clock.is_uncorrectable();
        let page = page::State::new(
            &self.preferences.clock_address,
            uncorrectable,
            self.clock.asking,
        )
        .under(&self.policy);
        self.notices.clear();
        self.screen = Screen::Clock(page);
        Task::batch([self.look_at_clock(), effect::clock_sync()])
    }

    /// Reads what was found out about the clock before; the demo keeps nothing.
    pub(super) fn look_at_clock(&self) -> Task<Message> {
        match &self.home {
            Some(home) => effect::last_check(home.clone()),
            None => Task::none(),
        }
    }

    pub(super) fn clock_looked_at(&mut self, last: Last) -> Task<Message> {
        match last {
            // What this window found itself may not have been kept.
            Last::None => Task::none(),
            Last::Holds(check) => {
                if !self.clock.is_newer(&check) {
                    self.go_by(Some(check));
                }
                Task::none()
            }
            // One of the window's own that holds takes its place.
            Last::Outdated(_) if self.clock.check.is_some() && !self.clock.is_outdated() => {
                Task::none()
            }
            Last::Outdated(check) => {
                let own = self.clock.check().is_some_and(|own| own.applied);
                self.drop_check(check.applied || own)
            }
        }
    }

    pub(super) fn clock_checked(&mut self, result: Result<Offset, CheckFailure>) -> Task<Message> {
        self.clock.asking = false;
        let dropped = self.look_after_clock();
        let (trouble, keep) = match result {
            Err(failure) => (Some(words::check_failure(failure)), Task::none()),
            Ok(offset) => {
                // Where nothing would tell that it is out of date, a check is worth something for this moment only.
                let marks = (self.clock.marks)();
                let marks = marks.unwrap_or_else(|| Marks::unknown(time::now()));
                let check = Check::new(offset, marks).after(self.clock.check());
                let over =
                    self.clock.check().is_some_and(|before| before.applied) && !check.applied;
                self.go_by(Some(check));
                if over {
                    self.show(super::Notice::success(words::clock_over()).lasting());
                }
                (None, self.keep_check())
            }
        };
        let told = match self.screen {
            Screen::Enroll(_) => self.enroll(enroll::Message::ClockChecked(trouble)),
            Screen::Guides(_) => self.guides(guides::Message::ClockChecked(trouble)),
            _ => self.clock(page::Message::Checked(trouble)),
        };
        Task::batch([dropped, told, keep])
    }

    pub(super) fn check_kept(&mut self, result: Result<(), std::io::ErrorKind>) -> Task<Message> {
        if result.is_err() {
            self.show(super::Notice::danger(words::clock_not_kept().line()));
        }
        match std::mem::replace(&mut self.clock.keep, Keep::Idle) {
            Keep::Behind => self.keep_check(),
            Keep::Idle | Keep::Writing => Task::none(),
        }
    }

    pub(super) fn correct(&mut self, applied: bool) -> Task<Message> {
        let check = self.clock.check.clone();
        self.go_by(check.map(|check| Check { applied, ..check }));
        self.keep_check()
    }

    fn keep_check(&mut self) -> Task<Message> {
        let Some(home) = &self.home else {
            return Task::none();
        };
        if self.clock.keep != Keep::Idle {
            self.clock.keep = Keep::Behind;
            return Task::none();
        }
        self.clock.keep = Keep::Writing;
        effect::keep_check(home.clone(), self.clock.check.clone())
    }

    fn keep_address(&mut self, address: String) -> Task<Message> {
        // What the person chose is theirs again where nobody fixes it any more.
        if self.preferences.clock_address == address || self.policy.clock_address.is_some() {
            return Task::none();
        }
        self.preferences.clock_address = address;
        self.keep_preferences()
    }

    /// Drops a check that holds no more, and says so where codes were corrected by it.
    pub(super) fn look_after_clock(&mut self) -> Task<Message> {
        if !self.clock.is_outdated() {
            return Task::none();
        }
        let applied = self.clock.check().is_some_and(|check| check.applied);
        self.drop_check(applied)
    }

    fn drop_check(&mut self, applied: bool) -> Task<Message> {
        self.go_by(None);
        if applied {
            let words = words::clock_dropped().line();
            self.show(super::Notice::danger(words).lasting());
        }
        self.keep_check()
    }

    /// Goes by this check from now on. What waits for a moment waits as long as before.
    fn go_by(&mut self, check: Option<Check>) {
        let correction = |check: &Option<Check>| check.as_ref().map_or(0, Check::correction);
        let moved = correction(&check) - correction(&self.clock.check);
        self.clock.check = check;
        if moved == 0 {
            return;
        }
        self.now = self.now.moved(moved);
        self.move_waits(moved);
        self.notices.clear();
    }

    /// Takes the moment from the system. Where its clock was set since the last time, what waits does so as long as before:
    /// how long the computer has been on tells how much time really passed.
    pub(super) fn it_is(&mut self, system: UnixTime, up: Duration) {
        let before = self.now;
        self.now = self.clock.corrected(system);
        let seconds = |from: u64, to: u64| i64::try_from(i128::from(to) - i128::from(from));
        let shown = seconds(before.0, self.now.0).unwrap_or_default();
        let passed = seconds(self.up.as_secs(), up.as_secs()).unwrap_or_default();
        self.up = up;
        let moved = shown.saturating_sub(passed);
        if moved.unsigned_abs() > READING {
            self.move_waits(moved);
        }
    }

    /// The clock of the window was moved: what waits for a moment by it waits for another one.
    fn move_waits(&mut self, by: i64) {
        self.clear_at = self.clear_at.map(|at| at.moved(by));
        // Its code begins at another moment now.
        self.copy_next = None;
        self.notices.clock_moved(by);
        self.keeping.clock_moved(by);
        self.screen.clock_moved(by);
    }

    /// What stands above a page that shows codes: that they are corrected, or that they will be refused.
    pub(super) fn clock_strip<'a>(&self) -> Option<Element<'a, Message>> {
        let shows_codes = matches!(
            self.screen,
            Screen::Accounts | Screen::Account(_) | Screen::AddAccount(_) | Screen::Guides(_)
        );
        let check = self.clock.check().filter(|_| shows_codes)?;
        let (kind, words) = match words::clock_corrected(check) {
            Some(words) => (ui::Kind::Info, words),
            None => (ui::Kind::Danger, words::clock_warning(check)?),
        };
        // Pages with something unfinished are not left by the way.
        let action = matches!(self.screen, Screen::Accounts)
            .then(|| (fl!("settings-clock"), Message::OpenClock));
        Some(ui::strip(kind, words, action))
    }

    pub(super) fn open_clock(&mut self) -> Task<Message> {
        match self.screen {
            Screen::Accounts => self.open_settings_page(Page::Clock),
            _ => Task::none(),
        }
    }
}
