//! "Add my injixo account": six steps beside the browser, each with one thing to do; what comes next says [`Enrollment`].

mod check;
mod codes;
mod copy;
mod doubt;
mod key;
mod leaving;
mod page;
mod paused;
mod prepare;
#[cfg(test)]
mod tests;

use crate::account::{AccountId, Draft, Flag};
use crate::clock::Check;
use crate::enrollment::{Codes, Enrollment, Event};
use crate::otp::Code;
use crate::qr::Source;
use crate::screen::when::Zone;
use crate::screen::{Context, backup_codes, clock, draft_form, duplicate, key_source, leftover};
use crate::words::Words;

pub use paused::Paused;
pub use prepare::{ADDRESS, Edit};

/// What the page looks at beside the vault.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The last check of the clock that holds.
    pub check: Option<&'a Check>,
    /// The clock is being checked.
    pub checking: bool,
    /// Codes cannot be corrected safely on this system.
    pub uncorrectable: bool,
    /// The address of the person's injixo; empty where none was set.
    pub address: &'a str,
    /// The desktop lets a window stay on top.
    pub can_stay_on_top: bool,
}

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    stands: Enrollment,
    zone: Zone,
    /// A step is being saved: until it is, nothing else is begun.
    saving: bool,
    /// It was interrupted: before the next code is tried, the page is asked about.
    interrupted: bool,
    trouble: Option<Words>,
    address: prepare::Address,
    source: key_source::State,
    /// The accounts that were read, where the person has to say which.
    choices: Vec<Draft>,
    /// Where what was read still lies in the open.
    sources: Vec<Source>,
    /// What is odd about what was read.
    flags: Vec<Flag>,
    /// What became of a key that was kept already.
    known: Option<Known>,
    /// The account that was there before this enrolment: another key does not take its place, and giving up does not remove it.
    borrowed: Option<AccountId>,
    form: Option<Box<draft_form::State>>,
    /// The kept accounts that look like this one, while that is the question.
    asking: Vec<AccountId>,
    clock_trouble: Option<Words>,
    codes: Option<Box<backup_codes::State>>,
    /// Other codes are taken in after some were.
    other_codes: bool,
    /// There is a copy elsewhere; what is left is to remove what still shows the key.
    copied: bool,
    leftovers: Vec<leftover::State>,
    /// Which of them is being removed.
    removing: Option<usize>,
    on_top: bool,
    leaving: bool,
}

/// A key that was read and is in the vault already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// It is the very key of this enrolment.
    Same,
    /// It belongs to an account that was there before.
    Other,
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// What happened takes the enrolment to its next step.
    Happened(Event),
    /// About the address of the person's injixo.
    Address(Edit),
    /// Open it in the browser.
    OpenBrowser,
    /// It was not opened, for this reason.
    BrowserFailed(Words),
    /// About where the key comes from.
    Source(key_source::Message),
    /// It is this one of several accounts.
    Choose(usize),
    /// The form was edited.
    Form(draft_form::Message),
    /// What was read is right and has its name.
    Checked,
    /// The answer to whether it takes the place of one that looks like it.
    Duplicate(duplicate::Answer),
    /// Put the code on the clipboard.
    Copy,
    /// Check the clock.
    CheckClock,
    /// The check ended; nothing where it found something out.
    ClockChecked(Option<Words>),
    /// Correct the codes, or no longer.
    Clock(clock::Message),
    /// About the backup codes and their sheet.
    Codes(backup_codes::Message),
    /// Take in other codes, or not.
    OtherCodes(bool),
    /// There is a copy outside this computer.
    CopyMade,
    /// About one of the places that still show the key.
    Leftover(usize, leftover::Message),
    /// These were not removed, for this reason; none where all are gone.
    LeftoverLeft(Vec<Source>, Option<Words>),
    /// Keep the window on top, or no longer.
    OnTop(bool),
    /// Paste what the step wants.
    Paste,
    /// One step back.
    Back,
    /// Stop here?
    AskToLeave,
    /// Do not stop.
    Stay,
    /// Go on another time.
    Later,
    /// Give the enrolment up; the account goes with it where it says so.
    GiveUp {
        /// To the trash with the account.
        remove: bool,
    },
    /// The enrolment stands here now, and the vault knows.
    Kept(Enrollment),
    /// It could not be saved, for this reason.
    NotSaved(Words),
    /// Something that was waited for will not come, for this reason.
    Lost(Words),
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Ask the system for a key.
    Read(key_source::Wanted),
    /// Keep the account of this key, in the place of the one whose key is read anew.
    Add {
        /// What was read.
        draft: Box<Draft>,
        /// The account that it replaces.
        replaces: Option<AccountId>,
    },
    /// Keep where the enrolment stands.
    Keep {
        /// Where.
        stands: Enrollment,
        /// The account that is given up for it: a newer key was there already.
        instead_of: Option<AccountId>,
    },
    /// Keep the names of the account, and where the enrolment stands.
    Name {
        /// The account as it is to be.
        draft: Box<Draft>,
        /// Where it stands.
        stands: Enrollment,
        /// A kept account whose place it takes.
        replaces: Option<AccountId>,
    },
    /// Open the person's injixo in the browser.
    OpenBrowser,
    /// Remember this address.
    KeepAddress(String),
    /// Give the field of the address the focus.
    FocusAddress,
    /// Give the button that decides nothing yet the focus.
    FocusCancel,
    /// Put this code on the clipboard.
    Copy(AccountId, Code),
    /// Check the clock.
    CheckClock,
    /// Correct the codes, or no longer.
    Correct(bool),
    /// What the backup codes ask for.
    Codes(backup_codes::Action),
    /// Remove what still shows the key.
    RemoveLeftover(Vec<Source>),
    /// Back to the list; the vault keeps where the enrolment stands.
    Close,
    /// Give the enrolment up.
    GiveUp {
        /// Whose, from the step on that has an account.
        account: Option<AccountId>,
        /// To the trash with the account.
        remove: bool,
    },
    /// Everything is done.
    Done,
}

impl State {
    /// Begins.
    #[must_use]
    pub fn new(zone: Zone) -> Self {
        Self::at(Enrollment::Prepare, zone)
    }

    fn at(stands: Enrollment, zone: Zone) -> Self {
        Self {
            stands,
            zone,
            saving: false,
            interrupted: false,
            trouble: None,
            address: prepare::Address::default(),
            source: key_source::State::new(),
            choices: Vec::new(),
            sources: Vec::new(),
            flags: Vec::new(),
            known: None,
            borrowed: None,
            form: None,
            asking: Vec::new(),
            clock_trouble: None,
            codes: None,
            other_codes: false,
            copied: false,
            leftovers: Vec::new(),
            removing: None,
            on_top: false,
            leaving: false,
        }
    }

    /// Where the enrolment stands.
    #[must_use]
    pub fn stands(&self) -> Enrollment {
        self.stands
    }

    /// Where what was read still lies in the open.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// What is being read: only its own answers are for this page.
    #[must_use]
    pub fn asked(&self) -> key_source::Asked {
        self.source.asked()
    }

    /// The backup codes of the page.
    #[must_use]
    pub fn codes(&self) -> Option<&backup_codes::State> {
        self.codes.as_deref()
    }

    /// Whether the window is to stay on top.
    #[must_use]
    pub fn on_top(&self) -> bool {
        self.on_top
    }

    /// Whether a file that is dropped is a picture of the key; then it is waited for.
    pub fn read_one_more(&mut self) -> bool {
        let free = self.wants_key() && (self.source.is_idle() || self.source.reads());
        if free {
            self.source.read_one_more();
        }
        free
    }

    /// Whether Ctrl+V means what the step wants (and not "paste into this field").
    #[must_use]
    pub fn pastes(&self) -> bool {
        let codes = self.stands.step() == 5 && self.takes_codes();
        (self.wants_key() && self.source.is_idle()) || (codes && !self.leaving)
    }

    /// The clock was moved by so many seconds: the screen is watched as long as before.
    pub fn clock_moved(&mut self, by: i64) {
        self.source.clock_moved(by);
    }

    fn wants_key(&self) -> bool {
        self.stands.step() == 2 && !self.saving && !self.leaving
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Happened(event) => self.happened(event, context),
            Message::Address(edit) => self.address(edit),
            Message::OpenBrowser => self.open_browser(),
            Message::BrowserFailed(words) => self.tell(words),
            Message::Source(message) => self.source(message, context),
            Message::Choose(index) => self.choose(index, context),
            Message::Form(draft_form::Message::Submit) => self.checked(context),
            Message::Form(edit) => {
                if let Some(form) = &mut self.form {
                    form.update(edit);
                }
                Action::None
            }
            Message::Checked => self.checked(context),
            Message::Duplicate(answer) => self.duplicate(answer),
            Message::Copy => self.copy(context),
            Message::CheckClock => {
                self.clock_trouble = None;
                Action::CheckClock
            }
            Message::ClockChecked(trouble) => {
                self.clock_trouble = trouble;
                Action::None
            }
            Message::Clock(clock::Message::Correct) => Action::Correct(true),
            Message::Clock(clock::Message::Stop) => Action::Correct(false),
            Message::Clock(_) => Action::None,
            Message::Codes(message) => self.codes_said(message, context),
            Message::OtherCodes(other) => {
                self.other_codes = other;
                Action::None
            }
            Message::CopyMade => self.copy_made(context),
            Message::Leftover(index, message) => self.leftover(index, message),
            Message::LeftoverLeft(sources, why) => self.leftover_left(sources, why),
            Message::OnTop(on_top) => {
                self.on_top = on_top;
                Action::None
            }
            Message::Paste => self.paste(context),
            Message::Back => self.back(context),
            Message::AskToLeave => {
                self.leaving = true;
                Action::FocusCancel
            }
            Message::Stay => {
                self.leaving = false;
                self.asking.clear();
                Action::None
            }
            Message::Later => Action::Close,
            Message::GiveUp { remove } => self.give_up(remove),
            // It belongs to a page that was left while it was saved.
            Message::Kept(stands) if self.is_about_another(stands) => Action::None,
            Message::Kept(stands) => {
                self.arrive(stands, context);
                match stands {
                    Enrollment::Done { .. } => Action::Done,
                    _ => Action::None,
                }
            }
            Message::NotSaved(words) => {
                self.saving = false;
                self.tell(words)
            }
            Message::Lost(words) => self.lost(words, context),
        }
    }

    fn is_about_another(&self, stands: Enrollment) -> bool {
        let own = self.stands.account();
        !self.saving && own.is_some() && own != stands.account()
    }

    fn tell(&mut self, words: Words) -> Action {
        self.trouble = Some(words);
        Action::None
    }

    /// Goes to the next step; from the one on that has an account the vault is told first.
    fn happened(&mut self, event: Event, context: Context<'_>) -> Action {
        match self.stands.after(event) {
            Ok(next) if next.account().is_none() => {
                self.arrive(next, context);
                Action::None
            }
            Ok(next) => self.keep(next),
            Err(_) => Action::None,
        }
    }

    fn keep(&mut self, stands: Enrollment) -> Action {
        if self.saving {
            return Action::None;
        }
        (self.saving, self.trouble) = (true, None);
        let instead_of = None;
        Action::Keep { stands, instead_of }
    }

    /// The enrolment stands at this step now: what it needs is laid out.
    fn arrive(&mut self, stands: Enrollment, context: Context<'_>) {
        (self.stands, self.saving, self.trouble) = (stands, false, None);
        (self.other_codes, self.clock_trouble) = (false, None);
        self.asking.clear();
        let account = stands.account().and_then(|id| context.contents.account(id));
        match (stands, account) {
            (Enrollment::GetKey { .. }, _) => {
                self.source = self.source.anew();
                self.choices.clear();
            }
            (Enrollment::Check { .. }, Some(account)) => {
                let draft = Draft {
                    issuer: account.issuer.clone(),
                    account: account.account.clone(),
                    otp: account.otp.clone(),
                    flags: self.flags.clone(),
                    extra: account.extra.clone(),
                };
                self.form = Some(Box::new(draft_form::State::new(draft)));
            }
            (Enrollment::BackupCodes { .. } | Enrollment::Copy { .. }, Some(account)) => {
                let kept = self.codes.take().filter(|codes| codes.id() == account.id);
                let anew = || Box::new(backup_codes::State::new(account, self.zone.clone()));
                self.codes = Some(kept.unwrap_or_else(anew));
            }
            _ => {}
        }
    }

    fn paste(&mut self, context: Context<'_>) -> Action {
        match self.stands.step() {
            2 => self.source(key_source::Message::Paste, context),
            5 => self.codes_said(backup_codes::Message::Paste, context),
            _ => Action::None,
        }
    }

    fn copy(&mut self, context: Context<'_>) -> Action {
        let account = self.stands.account();
        match account.and_then(|id| context.contents.account(id)) {
            Some(account) if account.otp.period().is_some() => {
                // The code takes the place of the key there.
                self.forget_clipboard();
                Action::Copy(account.id, account.otp.code_at(context.now))
            }
            _ => Action::None,
        }
    }

    fn forget_clipboard(&mut self) {
        self.sources.retain(|it| matches!(it, Source::File { .. }));
    }

    fn back(&mut self, context: Context<'_>) -> Action {
        if self.leaving || !self.asking.is_empty() {
            return self.update(Message::Stay, context);
        }
        if self.saving || self.removing.is_some() {
            return Action::None;
        }
        if self.stands.step() == 2 && !(self.source.is_idle() && self.choices.is_empty()) {
            self.source = self.source.anew();
            self.choices.clear();
            return Action::None;
        }
        if let (Some(codes), 5) = (&mut self.codes, self.stands.step())
            && codes.go_back()
        {
            return Action::None;
        }
        if std::mem::take(&mut self.other_codes) || std::mem::take(&mut self.copied) {
            return Action::None;
        }
        match self.stands.after(Event::Back) {
            Ok(_) => self.happened(Event::Back, context),
            Err(_) => Action::Close,
        }
    }

    /// Whether backup codes are being taken in.
    fn takes_codes(&self) -> bool {
        let Enrollment::BackupCodes { codes, .. } = self.stands else {
            return false;
        };
        codes.is_none() || self.other_codes
    }

    fn lost(&mut self, words: Words, context: Context<'_>) -> Action {
        self.saving = false;
        let removing = self.removing.take();
        if let Some(leftover) = removing.and_then(|index| self.leftovers.get_mut(index)) {
            let sources = leftover.sources().to_vec();
            leftover.left(sources, Some(words));
            return Action::None;
        }
        match self.stands.step() {
            2 if self.source.waits() => {
                let failed = key_source::Message::Failed(Some(words));
                self.source(failed, context)
            }
            5 => self.codes_said(backup_codes::Message::Failed(words), context),
            6 => {
                let _ = self.codes_said(backup_codes::Message::OnPaper(None), context);
                self.tell(words)
            }
            _ => self.tell(words),
        }
    }

    /// What became of the codes.
    fn settled(codes: Codes) -> Message {
        Message::Happened(Event::CodesSettled(codes))
    }
}
