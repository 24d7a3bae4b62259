//! How the vault opens: its ways in, adding one, and changing or removing one, for which the vault gets a new key.

mod form;
mod pages;
#[cfg(test)]
mod tests;

use std::path::Path;

use crate::policy::Policy;
use crate::screen::backups::shown_path;
use crate::screen::new_passphrase;
use crate::screen::way_in::WayIn;
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::slot::SlotKind;
use crate::vault::{Copies, OpenError};
use crate::words::Words;

use form::Form;
pub use form::STAYS;
pub(in crate::screen) use pages::left_behind;

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    slots: Vec<SlotKind>,
    stage: Stage,
    /// What was asked for, while it is carried out: on failure it shows again.
    form: Option<Box<Form>>,
    trouble: Option<Words>,
    /// The second folder, where it is not there now: a new key does not reach the copies in it.
    away: Option<String>,
    /// What an administrator fixed.
    policy: Policy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    List,
    Asking,
    Working,
    Done,
}

/// What is to become of the ways in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plan {
    /// One more.
    Add(SlotKind),
    /// Another passphrase, another entry in the keyring.
    Change(SlotKind),
    /// One less.
    Remove(SlotKind),
    /// The recovery phrase opened the vault: a way in for this computer, and a new phrase.
    Fresh,
    /// A new recovery phrase in the place of the one that is there.
    Phrase,
    /// A passphrase instead of the keyring alone: an administrator requires one.
    Require,
}

/// What a change of ways left behind, as it is told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Left {
    /// Copies that open only with the earlier key.
    pub copies: Vec<String>,
    /// Entries of the keyring that could not be deleted.
    pub entries: usize,
    /// The copies in the folders outside are still to follow.
    pub follow: bool,
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Ask for what this takes.
    Plan(Plan),
    /// For a fresh way in: this kind.
    Choose(SlotKind),
    /// The new passphrase was edited.
    New(new_passphrase::Message),
    /// What opens the vault in the way of that number, which stays, was edited.
    Stays(usize, Secret),
    /// Delete the copies instead of sealing them again, or not.
    DeleteCopies,
    /// Do it.
    Submit,
    /// Make a recovery phrase.
    MakePhrase,
    /// Back, or done.
    Back,
    /// It is done; the ways are these now.
    Changed(Vec<SlotKind>, Left),
    /// The copies in the folders outside have followed, and this was left behind.
    Followed(Left),
    /// What was typed for the way of that kind does not open the vault.
    Refused(SlotKind, OpenError),
    /// It was not done, for this reason.
    Failed(Words),
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Add this way in.
    Add(WayIn),
    /// See whether each of the first open the vault, then give it a new key with all of them and the new ones.
    Rekey {
        /// The ways that stay.
        stay: Vec<WayIn>,
        /// Those that are new.
        new: Vec<WayIn>,
        /// What becomes of the copies.
        copies: Copies,
        /// Draw a recovery phrase first, which becomes one of the ways.
        with_phrase: bool,
    },
    /// Open the page of the recovery phrase.
    MakePhrase,
    /// Give the first field the focus.
    FocusFirst,
    /// Leave the page.
    Close,
}

impl State {
    /// Opens the page of a vault with these ways in.
    #[must_use]
    pub fn new(slots: Vec<SlotKind>) -> Self {
        Self {
            slots,
            stage: Stage::List,
            form: None,
            trouble: None,
            away: None,
            policy: Policy::default(),
        }
    }

    /// The same under what an administrator fixed.
    #[must_use]
    pub fn under(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// Asks at once for what a plan takes.
    #[must_use]
    pub fn planning(slots: Vec<SlotKind>, plan: Plan) -> Self {
        Self::new(slots).asking(plan)
    }

    /// The same, asking at once for what a plan takes.
    #[must_use]
    pub fn asking(mut self, plan: Plan) -> Self {
        let _ = self.plan(plan);
        self
    }

    /// That second folder is away, or it is there.
    pub fn folder_away(&mut self, away: Option<&Path>) {
        self.away = away.map(shown_path);
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Plan(plan) => self.plan(plan),
            Message::Choose(kind) => self.edit(|form| form.choose(kind)),
            Message::New(new_passphrase::Message::Submit) | Message::Submit => self.submit(),
            Message::New(message) => self.edit(|form| form.new.update(message)),
            Message::Stays(number, text) => self.edit(|form| form.typed(number, text)),
            Message::DeleteCopies => self.edit(|form| form.delete = !form.delete),
            Message::MakePhrase => Action::MakePhrase,
            Message::Back => self.back(),
            Message::Changed(slots, left) => {
                (self.slots, self.stage) = (slots, Stage::Done);
                self.edit(|form| form.left = left)
            }
            Message::Followed(left) => self.edit(|form| form.left = left),
            Message::Refused(kind, error) => {
                self.stage = Stage::Asking;
                self.edit(|form| form.refused(&kind, &error))
            }
            Message::Failed(words) => {
                (self.stage, self.trouble) = (Stage::Asking, Some(words));
                Action::None
            }
        }
    }

    fn plan(&mut self, plan: Plan) -> Action {
        if let Plan::Add(kind) = &plan
            && !self.policy.allows_new(kind)
        {
            return Action::None;
        }
        self.form = Some(Box::new(Form::new(plan, &self.slots, &self.policy)));
        (self.stage, self.trouble) = (Stage::Asking, None);
        Action::FocusFirst
    }

    fn edit(&mut self, edit: impl FnOnce(&mut Form)) -> Action {
        if let Some(form) = &mut self.form {
            edit(form);
        }
        Action::None
    }

    fn submit(&mut self) -> Action {
        let Some(form) = self.form.as_mut().filter(|_| self.stage == Stage::Asking) else {
            return Action::None;
        };
        let action = form.submit(&self.slots);
        if action != Action::None {
            (self.stage, self.trouble) = (Stage::Working, None);
        }
        action
    }

    fn back(&mut self) -> Action {
        match (self.stage, &self.form) {
            (Stage::Working, _) => Action::None,
            (Stage::Asking, Some(form)) if !form.is_alone() => {
                (self.stage, self.form, self.trouble) = (Stage::List, None, None);
                Action::None
            }
            (Stage::List | Stage::Asking | Stage::Done, _) => Action::Close,
        }
    }

    /// Tells whether the page says that copies are still to follow.
    #[must_use]
    pub fn waits_for_copies(&self) -> bool {
        self.stage == Stage::Done && self.form.as_ref().is_some_and(|form| form.left.follow)
    }

    /// Tells whether the page was opened because the recovery phrase opened the vault.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        let form = self.form.as_deref();
        form.is_some_and(|form| form.plan == Plan::Fresh)
    }

    /// Tells whether the page was opened because an administrator requires a passphrase.
    #[must_use]
    pub fn is_required(&self) -> bool {
        let form = self.form.as_deref();
        form.is_some_and(|form| form.plan == Plan::Require)
    }

    /// The name of what shows: each step is a page of its own, which begins at its top.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self.stage {
            Stage::List => "ways",
            Stage::Asking | Stage::Working => "ways-asking",
            Stage::Done => "ways-done",
        }
    }

    /// Tells whether one may go and a way in other than the recovery phrase is left.
    fn can_go(&self, kind: &SlotKind) -> bool {
        let usable = |other: &&SlotKind| {
            *other != kind && !matches!(other, SlotKind::Recovery | SlotKind::Unknown(_))
        };
        self.slots.iter().any(|other| usable(&other)) && self.policy.lets_go(kind, &self.slots)
    }

    /// Draws the page.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        match (self.stage, &self.form) {
            (Stage::Asking, Some(form)) => form.view(self.away.as_deref(), self.trouble.as_ref()),
            (Stage::Working, _) => pages::working(),
            (Stage::Done, Some(form)) => pages::done(form, &self.slots),
            (Stage::List | Stage::Asking | Stage::Done, _) => self.list(),
        }
    }

    fn list(&self) -> Element<'_, Message> {
        pages::list(&self.slots, &self.policy, |kind| self.can_go(kind))
    }
}

/// The icon of a way in.
fn icon(kind: &SlotKind) -> ui::Icon {
    match kind {
        SlotKind::Keyring => ui::Icon::Key,
        SlotKind::Passphrase => ui::Icon::Keyboard,
        SlotKind::KeyringPassphrase => ui::Icon::ShieldCheck,
        SlotKind::Recovery => ui::Icon::List,
        SlotKind::Unknown(_) => ui::Icon::Help,
    }
}
