//! Adding accounts: where the key comes from, what was read with its live code, and only then "add".

mod adding;
mod list;
mod page;
#[cfg(test)]
mod tests;

use crate::account::{AccountId, Draft};
use crate::qr::{Finds, Source};
use crate::screen::{Context, draft_form, duplicate, key_source};
use crate::secret::Secret;
use crate::words::Words;
use key_source::Outcome;
use list::List;

pub use list::Doubles;

/// The identifier of the button that adds nothing yet, on the question about a duplicate.
pub const CANCEL: &str = duplicate::CANCEL;

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    stage: Stage,
    /// Where the key comes from.
    source: key_source::State,
    trouble: Option<Words>,
    /// What was read so far, from one picture or several.
    list: List,
    /// Where what was read still lies in the open.
    sources: Vec<Source>,
    /// Asks whether to drop an export that was read in part.
    dropping: bool,
}

#[derive(Debug, Clone)]
enum Stage {
    /// Choosing where the key comes from.
    Source,
    /// More than one code was read, or not all of an export.
    Several,
    /// What was read, to be checked.
    Confirm {
        form: Box<draft_form::State>,
        asking: Vec<AccountId>,
        saving: bool,
    },
}

/// What was begun on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Unfinished {
    /// Some of a key.
    Key(Secret),
    /// What was read, edited or not.
    Drafts(Vec<Draft>),
    /// What was read of several codes, and where more of it is missing.
    Finds(Finds),
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Add the injixo account, step by step.
    Enroll,
    /// About where the key comes from.
    Source(key_source::Message),
    /// Take one of several accounts, or leave it out.
    Tick(usize),
    /// Take all of them, or none.
    TickAll(bool),
    /// Go on with those that are ticked: one is checked, several are added.
    AddTicked,
    /// What to do with those that look like kept ones.
    Settle(Doubles),
    /// The form was edited.
    Form(draft_form::Message),
    /// Add it.
    Add,
    /// The answer to whether it takes the place of one that looks like it.
    Duplicate(duplicate::Answer),
    /// Do not add it yet, or do not drop it.
    NotYet,
    /// Drop what was read.
    Drop,
    /// One step back.
    Back,
    /// It could not be saved, for this reason.
    NotSaved(Words),
}

/// A draft and the account whose place it takes, if any.
pub type Placed = (Option<AccountId>, Draft);

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Add the injixo account, step by step.
    Enroll,
    /// Ask the system for a key.
    Read(key_source::Wanted),
    /// Save these drafts, all in one save.
    Add(Vec<Placed>),
    /// Give the button that adds nothing yet the focus: a second press of Enter must not replace an account.
    FocusCancel,
    /// Leave the page.
    Close,
}

impl State {
    /// Starts with the choice of a source.
    #[must_use]
    pub fn new() -> Self {
        Self::with(key_source::State::new())
    }

    /// Starts while something is being read.
    #[must_use]
    pub fn reading() -> Self {
        Self::with(key_source::State::reading())
    }

    fn with(source: key_source::State) -> Self {
        Self {
            stage: Stage::Source,
            source,
            trouble: None,
            list: List::default(),
            sources: Vec::new(),
            dropping: false,
        }
    }

    /// Which of its views shows, to tell it from the others.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self.stage {
            Stage::Source if self.source.typed().is_some() => "add-typing",
            Stage::Source if self.source.is_idle() => "add",
            Stage::Source => "add-reading",
            Stage::Several => "add-several",
            Stage::Confirm { .. } => "add-confirm",
        }
    }

    /// What is being read: only its own answers are for this page.
    #[must_use]
    pub fn asked(&self) -> key_source::Asked {
        self.source.asked()
    }

    /// Tells whether an answer is waited for.
    #[cfg(test)]
    pub(crate) fn is_reading(&self) -> bool {
        self.source.waits()
    }

    /// Starts with what was read.
    #[must_use]
    pub fn confirm(finds: Finds) -> Self {
        let mut state = Self::new();
        state.list.join(finds, &[]);
        state.settle();
        state
    }

    /// Tells whether Ctrl+V means "paste an account" now (and not "paste into this field").
    #[must_use]
    pub fn pastes(&self) -> bool {
        let free = match self.stage {
            Stage::Source => true,
            Stage::Several => !self.list.saving && !self.list.is_asking() && !self.dropping,
            Stage::Confirm { .. } => false,
        };
        free && self.source.is_idle()
    }

    /// Goes on to read one more thing, beside what was read or is being read; `false` where the page is at something else.
    pub fn read_one_more(&mut self) -> bool {
        let free = self.pastes() || self.source.reads();
        if free {
            self.source.read_one_more();
        }
        free
    }

    /// Tells whether something is being saved.
    #[must_use]
    pub fn is_saving(&self) -> bool {
        match self.stage {
            Stage::Confirm { saving, .. } => saving,
            Stage::Several => self.list.saving,
            Stage::Source => false,
        }
    }

    /// Where what is being saved still lies in the open; nothing where not all that was read is kept then, for the rest is
    /// nowhere else.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        if self.list.takes_all() {
            &self.sources
        } else {
            &[]
        }
    }

    /// The name in a draft that is being checked.
    #[must_use]
    pub fn named(&self) -> Option<String> {
        let Stage::Confirm { form, .. } = &self.stage else {
            return None;
        };
        let draft = form.draft().ok()?;
        Some(match draft.account.as_str() {
            "" => draft.issuer,
            name => name.to_owned(),
        })
    }

    /// What is neither added nor given up yet; what is being saved is not among it.
    #[must_use]
    pub fn unfinished(&self) -> Option<Unfinished> {
        if self.is_saving() {
            return None;
        }
        if let Some(key) = self.source.typed() {
            return (!key.is_empty()).then(|| Unfinished::Key(key.clone()));
        }
        match &self.stage {
            Stage::Confirm { form, .. } if !self.list.is_several() => {
                let draft = form.draft().unwrap_or_else(|_| form.base().clone());
                Some(Unfinished::Drafts(vec![draft]))
            }
            Stage::Source | Stage::Several | Stage::Confirm { .. } => self.list.unfinished(),
        }
    }

    /// Goes on with what was left unfinished.
    #[must_use]
    pub fn resume(unfinished: Unfinished) -> Self {
        match unfinished {
            Unfinished::Drafts(drafts) => Self::confirm(drafts.into_iter().collect()),
            Unfinished::Finds(finds) => Self::confirm(finds),
            Unfinished::Key(key) => Self::with(key_source::State::typing(key)),
        }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Enroll => Action::Enroll,
            Message::Source(message) => self.source(message, context),
            Message::Tick(index) => self.list.tick(index),
            Message::TickAll(all) => self.list.tick_all(all),
            Message::AddTicked => self.add_ticked(context),
            Message::Settle(doubles) => self.add_all(doubles, context),
            Message::Form(draft_form::Message::Submit) => self.add(context),
            Message::Form(edit) => {
                if let Stage::Confirm { form, .. } = &mut self.stage {
                    form.update(edit);
                }
                Action::None
            }
            Message::Add => self.add(context),
            Message::Duplicate(duplicate::Answer::Replace(id)) => self.save(Some(id)),
            Message::Duplicate(duplicate::Answer::KeepBoth) => self.save(None),
            Message::NotYet | Message::Duplicate(duplicate::Answer::NotYet) => {
                self.dismiss();
                Action::None
            }
            Message::Drop => {
                if self.dropping {
                    self.start_anew();
                }
                Action::None
            }
            Message::Back => self.back(),
            Message::NotSaved(trouble) => {
                if self.is_saving() {
                    self.list.saving = false;
                    if let Stage::Confirm { saving, .. } = &mut self.stage {
                        *saving = false;
                    }
                    self.trouble = Some(trouble);
                }
                Action::None
            }
        }
    }

    fn source(&mut self, message: key_source::Message, context: Context<'_>) -> Action {
        let types = matches!(message, key_source::Message::TypeKey);
        if message.begins() {
            if !self.pastes() {
                return Action::None;
            }
            // What was read before stays: what comes is put beside it. A typed key stands alone.
            if types || matches!(self.stage, Stage::Source) {
                self.start_anew();
            }
            self.trouble = None;
        }
        match self.source.update(message, context.now) {
            Outcome::None => {}
            Outcome::Wanted(wanted) => return Action::Read(wanted),
            Outcome::Read(finds, sources) => {
                self.list.join(finds, &context.contents.accounts);
                self.sources.extend(sources);
                if !self.source.waits() {
                    self.settle();
                }
            }
            Outcome::Typed(draft) => self.stage = confirm(draft),
            Outcome::Settled => self.settle(),
        }
        Action::None
    }

    /// Back to the choice of a source, with nothing read.
    fn start_anew(&mut self) {
        *self = Self::with(self.source.anew());
    }

    /// The clock was moved by so many seconds: the screen is watched as long as before.
    pub fn clock_moved(&mut self, by: i64) {
        self.source.clock_moved(by);
    }

    /// Shows what was read: one account to be checked, several to choose from, or why there is nothing.
    fn settle(&mut self) {
        self.stage = match self.list.only() {
            Some(draft) if self.source.is_clean() => confirm(draft),
            _ if self.list.is_empty() => Stage::Source,
            _ => Stage::Several,
        };
        if let Stage::Source = self.stage {
            self.source.tell_of_the_only_file();
        }
    }

    fn dismiss(&mut self) {
        self.list.stop_asking();
        self.dropping = false;
        if let Stage::Confirm { asking, .. } = &mut self.stage {
            asking.clear();
        }
    }

    fn back(&mut self) -> Action {
        if self.source.typed().is_some() {
            self.start_anew();
            return Action::None;
        }
        if self.source.is_watching() || (self.source.waits() && !self.list.is_empty()) {
            self.source.stop();
            self.settle();
            return Action::None;
        }
        match &self.stage {
            Stage::Confirm { asking, .. } if !asking.is_empty() => self.dismiss(),
            Stage::Several if self.list.is_asking() || self.dropping => self.dismiss(),
            // What becomes of the save is waited for: should it fail, the draft is still here.
            _ if self.is_saving() => {}
            Stage::Confirm { .. } if self.list.is_several() => {
                (self.stage, self.trouble) = (Stage::Several, None);
            }
            // The parts may have been gathered one by one, from a phone that shows them no more.
            Stage::Several if self.list.is_export() => {
                self.dropping = true;
                return Action::FocusCancel;
            }
            Stage::Source => return Action::Close,
            Stage::Several | Stage::Confirm { .. } => self.start_anew(),
        }
        Action::None
    }
}

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

fn confirm(draft: Draft) -> Stage {
    Stage::Confirm {
        form: Box::new(draft_form::State::new(draft)),
        asking: Vec::new(),
        saving: false,
    }
}
