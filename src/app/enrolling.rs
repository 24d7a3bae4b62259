//! "Add my injixo account": what becomes of its requests, and how it goes on after a lock, a crash or another day.

use iced::Task;

use crate::account::{Account, AccountId, Draft};
use crate::app::notice::Notice;
use crate::app::{App, Intent, Message, Screen, context, effect};
use crate::clock::UnixTime;
use crate::enrollment::{Enrollment, Event};
use crate::fl;
use crate::platform::browser::BrowserError;
use crate::platform::random::OsEntropy;
use crate::platform::time;
use crate::screen::duplicate;
use crate::screen::enroll::{self, Action, Facts};
use crate::screen::key_source::{self, Asked, Wanted};
use crate::screen::when::Zone;
use crate::screen::{add_account, backup_codes};
use crate::ui::focus;
use crate::vault::{Change, ChangeError, SaveError};
use crate::words;

impl App {
    /// Begins a new one; one that was begun and has no account yet is nowhere else.
    pub(super) fn begin_enrollment(&mut self) -> Task<Message> {
        self.notices.clear();
        let page = enroll::State::new(Zone::new(time::zone()));
        self.screen = Screen::Enroll(Box::new(page));
        effect::look_for_way()
    }

    /// Goes on with the one of this account.
    pub(super) fn go_on_enrolling(&mut self, id: AccountId) -> Task<Message> {
        let Some(kept) = self.context().contents.enrollments.of(id) else {
            return Task::none();
        };
        let zone = Zone::new(time::zone());
        let page = enroll::State::go_on(kept, zone, self.context());
        self.notices.clear();
        self.screen = Screen::Enroll(Box::new(page));
        effect::look_for_way()
    }

    /// Goes on where the page was when the vault was locked; with the list where the vault keeps it no more.
    pub(super) fn resume_enrolling(&mut self, paused: enroll::Paused) -> Task<Message> {
        let zone = Zone::new(time::zone());
        match enroll::State::resume(paused, zone, self.context()) {
            Some(page) => {
                self.screen = Screen::Enroll(Box::new(page));
                effect::look_for_way()
            }
            None => self.show_list(),
        }
    }

    pub(super) fn enrollment_facts(&self) -> Facts<'_> {
        Facts {
            check: self.clock.check(),
            checking: self.clock.is_asking(),
            uncorrectable: self.clock.is_uncorrectable(),
            address: &self.preferences.injixo_address,
            can_stay_on_top: self.can_stay_on_top,
        }
    }

    pub(super) fn enroll(&mut self, message: enroll::Message) -> Task<Message> {
        let Screen::Enroll(state) = &mut self.screen else {
            return Task::none();
        };
        let action = state.update(message, context(&self.open, self.now));
        let (asked, stood) = (state.asked(), state.stands());
        match action {
            Action::None => Task::none(),
            Action::Read(wanted) => Self::read_key(wanted, asked),
            Action::Add { draft, replaces } => self.keep_key(*draft, stood, replaces),
            Action::Keep { stands, instead_of } => {
                let at = time::now();
                let mut changes: Vec<Change> = Vec::new();
                changes.extend(instead_of.map(|id| Change::Trash { id, at }));
                let before = stood.account().filter(|id| stands.account() != Some(*id));
                changes.extend(before.map(|id| Change::EndEnrollment { id }));
                self.keep_enrollment(stands, changes)
            }
            Action::Name {
                draft,
                stands,
                replaces,
            } => self.name_enrolled(*draft, stands, replaces),
            Action::OpenBrowser => effect::open_browser(self.preferences.injixo_address.clone()),
            Action::KeepAddress(address) => {
                self.preferences.injixo_address = address;
                self.keep_preferences()
            }
            Action::FocusAddress => focus::focus(enroll::ADDRESS),
            Action::FocusCancel => focus::focus(duplicate::CANCEL),
            Action::Copy(id, code) => self.put_on_clipboard(id, code),
            Action::CheckClock => self.check_clock(self.preferences.clock_address.clone()),
            Action::Correct(applied) => self.correct(applied),
            Action::Codes(action) => self.codes_wanted(action),
            Action::RemoveLeftover(sources) => effect::remove_leftover(sources),
            Action::Close => self.show_list(),
            Action::GiveUp { account, remove } => self.give_up_enrolling(account, remove),
            Action::Done => {
                self.show(Notice::success(fl!("toast-enrolled")));
                self.show_list()
            }
        }
    }

    /// Gives a message to the page on which a key is being read.
    pub(super) fn key_source(&mut self, message: key_source::Message) -> Task<Message> {
        match self.screen {
            Screen::AddAccount(_) => self.add_account(add_account::Message::Source(message)),
            Screen::Enroll(_) => self.enroll(enroll::Message::Source(message)),
            _ => Task::none(),
        }
    }

    /// Asks the system for a key.
    pub(super) fn read_key(wanted: Wanted, asked: Asked) -> Task<Message> {
        use crate::platform::screen_capture::Ask;

        match wanted {
            Wanted::ChoosePicture => effect::choose_pictures(fl!("add-picture"), asked),
            Wanted::Paste => effect::paste(asked),
            Wanted::ScanScreen => effect::read_screen(Ask::Whole, asked),
            Wanted::ChoosePart => effect::read_screen(Ask::Choose, asked),
            Wanted::Glance => effect::glance(asked),
            Wanted::FocusKey => focus::focus(key_source::KEY),
        }
    }

    /// The account of a key that was read is in the vault before anything else happens.
    fn keep_key(
        &mut self,
        draft: Draft,
        stands: Enrollment,
        replaces: Option<AccountId>,
    ) -> Task<Message> {
        let at = time::now();
        let id = match AccountId::random(&mut OsEntropy) {
            Ok(id) => id,
            Err(error) => {
                let intent = Intent::Enroll(stands);
                return self.not_saved(&intent, &SaveError::Entropy(error));
            }
        };
        let new = Box::new(Account::from_draft(id, draft, at));
        let changes = match replaces {
            Some(old) => vec![
                Change::Replace { old, new, at },
                Change::EndEnrollment { id: old },
            ],
            None => {
                // One that was there before stays; this enrolment is no longer about it.
                let before = stands.account().map(|id| Change::EndEnrollment { id });
                [Change::Add(new)].into_iter().chain(before).collect()
            }
        };
        match stands.after(Event::KeyRead(id)) {
            Ok(stands) => self.keep_enrollment(stands, changes),
            Err(_) => Task::none(),
        }
    }

    fn name_enrolled(
        &mut self,
        draft: Draft,
        stands: Enrollment,
        replaces: Option<AccountId>,
    ) -> Task<Message> {
        let account = stands.account();
        let kept = account.and_then(|id| self.context().contents.account(id));
        let Some(from) = kept.cloned() else {
            let intent = Intent::Enroll(stands);
            return self.not_saved(&intent, &ChangeError::NoSuchAccount.into());
        };
        let to = Account {
            issuer: draft.issuer,
            account: draft.account,
            otp: draft.otp,
            ..from.clone()
        };
        let at = time::now();
        let mut changes = self.take_place(from.id, replaces, at);
        if to != from {
            let (from, to) = (Box::new(from), Box::new(to));
            changes.push(Change::Edit { from, to });
        }
        self.keep_enrollment(stands, changes)
    }

    /// The changes that put an account in the place of another one, with its tags.
    fn take_place(&self, id: AccountId, old: Option<AccountId>, at: UnixTime) -> Vec<Change> {
        let contents = self.context().contents;
        let place = |id| contents.accounts.iter().position(|it| it.id == id);
        let Some((old, position)) = old.and_then(|old| Some((old, place(old)?))) else {
            return Vec::new();
        };
        let add: Vec<String> = contents.tags.of(old).map(str::to_owned).collect();
        // Where the new one stands before the old one, the old one moves up by that.
        let moved = usize::from(place(id).is_some_and(|it| it < position));
        let mut changes = Vec::new();
        if !add.is_empty() {
            let remove = Vec::new();
            changes.push(Change::Tag { id, add, remove });
        }
        changes.push(Change::Trash { id: old, at });
        let position = position - moved;
        changes.push(Change::MoveTo { id, position });
        changes
    }

    /// Saves these changes, and with them where the enrolment stands.
    fn keep_enrollment(&mut self, stands: Enrollment, mut changes: Vec<Change>) -> Task<Message> {
        let Screen::Enroll(page) = &self.screen else {
            return Task::none();
        };
        let pictures = page.sources().to_vec();
        changes.push(Change::Enroll { stands, pictures });
        let change = match changes.len() {
            1 => changes.remove(0),
            _ => Change::Batch(changes),
        };
        self.commit(change, Intent::Enroll(stands))
    }

    fn give_up_enrolling(&mut self, account: Option<AccountId>, remove: bool) -> Task<Message> {
        let Some(id) = account else {
            return self.show_list();
        };
        let end = Change::EndEnrollment { id };
        if !remove {
            return self.commit(end, Intent::GiveUp(None));
        }
        let accounts = &self.context().contents.accounts;
        let position = accounts.iter().position(|account| account.id == id);
        let place = (id, position.unwrap_or_default());
        let at = time::now();
        // Its enrolment waits in the trash with it, for when the person takes it back.
        self.commit(Change::Trash { id, at }, Intent::GiveUp(Some(place)))
    }

    /// The enrolment was given up: the list, and a way back for an account that went with it.
    pub(super) fn gave_up_enrolling(
        &mut self,
        removed: Option<(AccountId, usize)>,
    ) -> Task<Message> {
        match removed {
            Some((id, position)) => self.tell_of_removal(id, position),
            None => self.show(Notice::success(fl!("toast-enroll-stopped"))),
        }
        match self.screen {
            Screen::Enroll(_) => self.show_list(),
            _ => Task::none(),
        }
    }

    pub(super) fn browser_opened(&mut self, result: Result<(), BrowserError>) -> Task<Message> {
        match result {
            Ok(()) => Task::none(),
            Err(error) => {
                let words = words::browser_error(error);
                self.enroll(enroll::Message::BrowserFailed(words))
            }
        }
    }

    /// The page of backup codes that shows: one of its own, or the one in the enrolment.
    pub(super) fn shown_codes(&self) -> Option<&backup_codes::State> {
        match &self.screen {
            Screen::BackupCodes(page) => Some(page),
            Screen::Enroll(page) => page.codes(),
            _ => None,
        }
    }

    /// Keeps the window on top for as long as the enrolment that shows says so.
    pub(super) fn look_after_level(&mut self) -> Option<Task<Message>> {
        let wanted = matches!(&self.screen, Screen::Enroll(page) if page.on_top());
        (self.on_top != wanted).then(|| {
            self.on_top = wanted;
            effect::keep_on_top(wanted)
        })
    }
}
