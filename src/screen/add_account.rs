//! Adding accounts: where the key comes from, what was read with its live code, and only then "add".

mod adding;
mod asked;
mod list;
mod page;
#[cfg(test)]
mod tests;

use crate::account::{AccountId, Draft};
use crate::clock::UnixTime;
use crate::qr::{Crop, Finds, Source};
use crate::screen::{Context, draft_form};
use crate::secret::Secret;
use crate::words::{self, Words};
use list::List;

pub use asked::Asked;
pub use list::Doubles;

/// The identifier of the field for a typed key.
pub const KEY: &str = "key";
/// The identifier of the button that adds nothing yet, on the question about a duplicate.
pub const CANCEL: &str = "not-yet";

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    stage: Stage,
    trouble: Option<Words>,
    /// The code that the trouble is about.
    place: Option<Crop>,
    /// What was read so far, from one picture or several.
    list: List,
    /// The files that gave nothing.
    unread: Vec<Unread>,
    /// Where what was read still lies in the open.
    sources: Vec<Source>,
    sight: Sight,
    /// What is being read now, or was read last.
    asked: Asked,
    /// Asks whether to drop an export that was read in part.
    dropping: bool,
}

/// How the screen can be looked at, besides once and whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sight {
    /// Again and again, without asking the person each time.
    pub watches: bool,
    /// In the desktop's own way, where the person chooses a part.
    pub chooses: bool,
}

/// Seconds for which the screen is watched.
const WATCH: u64 = 60;

#[derive(Debug, Clone)]
enum Stage {
    /// Choosing where the key comes from.
    Source,
    /// Pictures or the clipboard are being read: so many times an answer will come.
    Reading(usize),
    /// The screen is looked at every second until then; whether a look is under way.
    Watching { until: UnixTime, looking: bool },
    /// Typing the key.
    Typing { key: Secret, error: Option<String> },
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

/// A file that gave nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The file's name, without its folder.
    pub file: String,
    /// Why.
    pub why: Words,
    /// The code that was seen and not read.
    pub place: Option<Crop>,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// The accounts, and what is missing of them.
    pub finds: Finds,
    /// Where they still lie in the open.
    pub sources: Vec<Source>,
    /// The files that gave nothing.
    pub unread: Vec<Unread>,
}

impl From<Finds> for Reading {
    fn from(finds: Finds) -> Self {
        Self {
            finds,
            ..Self::default()
        }
    }
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Choose pictures.
    ChoosePicture,
    /// Take what lies on the clipboard.
    Paste,
    /// Read the codes on the screen.
    ScanScreen,
    /// Read the codes on a part of the screen that the person chooses.
    ChoosePart,
    /// Look at the screen until a code is there.
    Watch,
    /// No longer look at it.
    StopWatching,
    /// A second has begun.
    SecondBegan,
    /// A look showed no code for signing in.
    SawNothing,
    /// How the screen can be looked at.
    CanLook(Sight),
    /// Type the key.
    TypeKey,
    /// The typed key was edited.
    KeyChanged(Secret),
    /// The typed key is complete.
    KeyDone,
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
    /// Put it in the place of this account.
    Replace(AccountId),
    /// Add it beside the one that looks like it.
    KeepBoth,
    /// Do not add it yet, or do not drop it.
    NotYet,
    /// Drop what was read.
    Drop,
    /// One step back.
    Back,
    /// This was read.
    Read(Reading),
    /// Nothing was read; a sentence for the person. Nothing where the person cancelled.
    Failed(Option<Words>),
    /// A code was seen and could not be read: sentences for the person, and the place.
    Unreadable(Words, Crop),
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
    /// Let the person choose pictures and read them.
    ChoosePicture,
    /// Read the clipboard.
    Paste,
    /// Read the codes on the screen.
    ScanScreen,
    /// Let the person choose a part of the screen and read it.
    ChoosePart,
    /// Look at the screen once, as it is.
    Glance,
    /// Save these drafts, all in one save.
    Add(Vec<Placed>),
    /// Give the key field the focus.
    FocusKey,
    /// Give the button that adds nothing yet the focus: a second press of Enter must not replace an account.
    FocusCancel,
    /// Leave the page.
    Close,
}

impl State {
    /// Starts with the choice of a source.
    #[must_use]
    pub fn new() -> Self {
        Self::at(Stage::Source)
    }

    /// Starts while something is being read.
    #[must_use]
    pub fn reading() -> Self {
        Self::at(Stage::Reading(1))
    }

    fn at(stage: Stage) -> Self {
        Self {
            stage,
            trouble: None,
            place: None,
            list: List::default(),
            unread: Vec::new(),
            sources: Vec::new(),
            sight: Sight::default(),
            asked: Asked::anew(),
            dropping: false,
        }
    }

    /// What is being read: only its own answers are for this page.
    #[must_use]
    pub fn asked(&self) -> Asked {
        self.asked
    }

    /// Tells whether an answer is waited for.
    #[cfg(test)]
    pub(crate) fn is_reading(&self) -> bool {
        matches!(self.stage, Stage::Reading(_) | Stage::Watching { .. })
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
        match self.stage {
            Stage::Source => true,
            Stage::Several => !self.list.saving && !self.list.is_asking() && !self.dropping,
            Stage::Reading(_)
            | Stage::Watching { .. }
            | Stage::Typing { .. }
            | Stage::Confirm { .. } => false,
        }
    }

    /// Goes on to read one more thing, beside what was read or is being read; `false` where the page is at something else.
    pub fn read_one_more(&mut self) -> bool {
        if let Stage::Reading(answers) = &mut self.stage {
            *answers += 1;
            return true;
        }
        let free = self.pastes();
        if free {
            self.begin(Stage::Reading(1));
        }
        free
    }

    /// Tells whether something is being saved.
    #[must_use]
    pub fn is_saving(&self) -> bool {
        match self.stage {
            Stage::Confirm { saving, .. } => saving,
            Stage::Several => self.list.saving,
            Stage::Source | Stage::Reading(_) | Stage::Watching { .. } | Stage::Typing { .. } => {
                false
            }
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
        match &self.stage {
            _ if self.is_saving() => None,
            Stage::Typing { key, .. } if !key.is_empty() => Some(Unfinished::Key(key.clone())),
            Stage::Confirm { form, .. } if !self.list.is_several() => {
                let draft = form.draft().unwrap_or_else(|_| form.base().clone());
                Some(Unfinished::Drafts(vec![draft]))
            }
            Stage::Several | Stage::Reading(_) | Stage::Watching { .. } | Stage::Confirm { .. } => {
                self.list.unfinished()
            }
            Stage::Source | Stage::Typing { .. } => None,
        }
    }

    /// Goes on with what was left unfinished.
    #[must_use]
    pub fn resume(unfinished: Unfinished) -> Self {
        match unfinished {
            Unfinished::Drafts(drafts) => Self::confirm(drafts.into_iter().collect()),
            Unfinished::Finds(finds) => Self::confirm(finds),
            Unfinished::Key(key) => Self::at(Stage::Typing { key, error: None }),
        }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::ChoosePicture => self.start_reading(Action::ChoosePicture),
            Message::Paste => self.start_reading(Action::Paste),
            Message::ScanScreen => self.start_reading(Action::ScanScreen),
            Message::ChoosePart => self.start_reading(Action::ChoosePart),
            Message::Watch => self.watch(context.now),
            Message::StopWatching => self.back(),
            Message::SecondBegan => self.second_began(context.now),
            Message::SawNothing => {
                if let Stage::Watching { looking, .. } = &mut self.stage {
                    *looking = false;
                }
                Action::None
            }
            Message::CanLook(sight) => {
                self.sight = sight;
                Action::None
            }
            Message::TypeKey => self.type_key(),
            Message::KeyChanged(text) => {
                if let Stage::Typing { key, error } = &mut self.stage {
                    (*key, *error) = (text, None);
                }
                Action::None
            }
            Message::KeyDone => self.key_done(),
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
            Message::Replace(id) => self.save(Some(id)),
            Message::KeepBoth => self.save(None),
            Message::NotYet => {
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
            Message::Read(reading) => self.read(reading, context),
            Message::Failed(trouble) => self.failed(trouble, None),
            Message::Unreadable(trouble, place) => self.failed(Some(trouble), Some(place)),
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

    /// What was read before stays: what comes is put beside it.
    fn start_reading(&mut self, action: Action) -> Action {
        if !self.pastes() {
            return Action::None;
        }
        self.begin(Stage::Reading(1));
        action
    }

    fn begin(&mut self, stage: Stage) {
        if matches!(self.stage, Stage::Source) {
            self.start_anew();
        }
        (self.stage, self.trouble, self.place) = (stage, None, None);
        self.asked = Asked::anew();
        self.unread.clear();
    }

    /// Back to the choice of a source, with nothing read.
    fn start_anew(&mut self) {
        let sight = self.sight;
        *self = Self {
            sight,
            ..Self::new()
        };
    }

    /// The clock was moved by so many seconds: the screen is watched as long as before.
    pub fn clock_moved(&mut self, by: i64) {
        if let Stage::Watching { until, .. } = &mut self.stage {
            *until = until.moved(by);
        }
    }

    fn watch(&mut self, now: UnixTime) -> Action {
        if !self.pastes() {
            return Action::None;
        }
        self.begin(Stage::Watching {
            until: now.plus(WATCH),
            looking: true,
        });
        Action::Glance
    }

    /// One look a second, but none beside another.
    fn second_began(&mut self, now: UnixTime) -> Action {
        let Stage::Watching { until, looking } = &mut self.stage else {
            return Action::None;
        };
        if now >= *until {
            self.trouble = Some(words::watched_in_vain());
            self.settle();
            return Action::None;
        }
        if std::mem::replace(looking, true) {
            Action::None
        } else {
            Action::Glance
        }
    }

    /// Counts an answer to what is being read: whether it was waited for, and whether it was the last.
    fn answered(&mut self) -> Option<bool> {
        match &mut self.stage {
            Stage::Reading(answers) => {
                *answers -= 1;
                Some(*answers == 0)
            }
            Stage::Watching { .. } => Some(true),
            Stage::Source | Stage::Typing { .. } | Stage::Several | Stage::Confirm { .. } => None,
        }
    }

    fn type_key(&mut self) -> Action {
        self.start_anew();
        self.stage = Stage::Typing {
            key: Secret::default(),
            error: None,
        };
        Action::FocusKey
    }

    fn read(&mut self, reading: Reading, context: Context<'_>) -> Action {
        if let Some(last) = self.answered() {
            self.list.join(reading.finds, &context.contents.accounts);
            self.unread.extend(reading.unread);
            self.sources.extend(reading.sources);
            if last {
                self.settle();
            }
        }
        Action::None
    }

    fn failed(&mut self, trouble: Option<Words>, place: Option<Crop>) -> Action {
        if let Some(last) = self.answered() {
            if trouble.is_some() {
                (self.trouble, self.place) = (trouble, place);
            }
            if last {
                self.settle();
            }
        }
        Action::None
    }

    /// Shows what was read: one account to be checked, several to choose from, or why there is nothing.
    fn settle(&mut self) {
        self.stage = match self.list.only() {
            Some(draft) if self.unread.is_empty() && self.trouble.is_none() => confirm(draft),
            _ if self.list.is_empty() => Stage::Source,
            _ => Stage::Several,
        };
        if let (Stage::Source, [only]) = (&self.stage, self.unread.as_slice()) {
            (self.trouble, self.place) = (Some(only.why.clone()), only.place.clone());
            self.unread.clear();
        }
    }

    fn key_done(&mut self) -> Action {
        let Stage::Typing { key, error } = &mut self.stage else {
            return Action::None;
        };
        match Draft::from_text(key.expose_text().unwrap_or_default()) {
            Ok(draft) => {
                self.stage = confirm(draft);
                Action::None
            }
            Err(reason) => {
                // The key stays: the person mends the one wrong letter instead of typing it anew.
                *error = Some(words::uri_error(&reason).line());
                Action::FocusKey
            }
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
            Stage::Watching { .. } => self.settle(),
            Stage::Reading(_) if !self.list.is_empty() => self.settle(),
            Stage::Source | Stage::Reading(_) => return Action::Close,
            Stage::Typing { .. } | Stage::Several | Stage::Confirm { .. } => self.start_anew(),
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
