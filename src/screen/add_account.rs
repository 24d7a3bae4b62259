//! Adding an account: where the key comes from, what was read with its live code, and only then "add".

mod page;
#[cfg(test)]
mod tests;

use crate::account::{AccountId, Draft, lookalikes};
use crate::clock::UnixTime;
use crate::screen::{Context, draft_form};
use crate::secret::Secret;
use crate::words::{self, Words};

/// The identifier of the field for a typed key.
pub const KEY: &str = "key";
/// The identifier of the button that adds nothing yet, on the question about a duplicate.
pub const CANCEL: &str = "not-yet";

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    stage: Stage,
    trouble: Option<Words>,
    sight: Sight,
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
    /// A picture or the clipboard is being read.
    Reading,
    /// The screen is looked at every second until then; whether a look is under way.
    Watching { until: UnixTime, looking: bool },
    /// Typing the key.
    Typing { key: Secret, error: Option<String> },
    /// Several codes were read.
    Several(Vec<Draft>),
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
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Choose a picture.
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
    /// One of several codes was chosen.
    Pick(usize),
    /// The form was edited.
    Form(draft_form::Message),
    /// Add it.
    Add,
    /// Put it in the place of this account.
    Replace(AccountId),
    /// Add it beside the one that looks like it.
    KeepBoth,
    /// Do not add it yet.
    NotYet,
    /// One step back.
    Back,
    /// These drafts were read.
    Read(Vec<Draft>),
    /// Nothing was read; a sentence for the person. Nothing where the person cancelled.
    Failed(Option<Words>),
    /// It could not be saved, for this reason.
    NotSaved(Words),
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Let the person choose a picture and read it.
    ChoosePicture,
    /// Read the clipboard.
    Paste,
    /// Read the codes on the screen.
    ScanScreen,
    /// Let the person choose a part of the screen and read it.
    ChoosePart,
    /// Look at the screen once, as it is.
    Glance,
    /// Save this draft as a new account.
    Add(Box<Draft>),
    /// Save this draft in the place of that account.
    Replace(AccountId, Box<Draft>),
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

    fn at(stage: Stage) -> Self {
        Self {
            stage,
            trouble: None,
            sight: Sight::default(),
        }
    }

    /// Starts while something is being read.
    #[must_use]
    pub fn reading() -> Self {
        Self::at(Stage::Reading)
    }

    /// Starts with what was read.
    #[must_use]
    pub fn confirm(drafts: Vec<Draft>) -> Self {
        let mut state = Self::new();
        state.read(drafts);
        state
    }

    /// Tells whether Ctrl+V means "paste an account" now (and not "paste into this field").
    #[must_use]
    pub fn pastes(&self) -> bool {
        matches!(self.stage, Stage::Source)
    }

    /// Tells whether a draft is being saved.
    #[must_use]
    pub fn is_saving(&self) -> bool {
        matches!(self.stage, Stage::Confirm { saving: true, .. })
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
            Stage::Typing { key, .. } if !key.is_empty() => Some(Unfinished::Key(key.clone())),
            Stage::Several(drafts) => Some(Unfinished::Drafts(drafts.clone())),
            Stage::Confirm {
                form,
                saving: false,
                ..
            } => {
                let draft = form.draft().unwrap_or_else(|_| form.base().clone());
                Some(Unfinished::Drafts(vec![draft]))
            }
            Stage::Source
            | Stage::Reading
            | Stage::Watching { .. }
            | Stage::Typing { .. }
            | Stage::Confirm { saving: true, .. } => None,
        }
    }

    /// Goes on with what was left unfinished.
    #[must_use]
    pub fn resume(unfinished: Unfinished) -> Self {
        match unfinished {
            Unfinished::Drafts(drafts) => Self::confirm(drafts),
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
            Message::Watch => {
                self.go_to(Stage::Watching {
                    until: context.now.plus(WATCH),
                    looking: true,
                });
                Action::Glance
            }
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
            Message::TypeKey => {
                self.stage = Stage::Typing {
                    key: Secret::default(),
                    error: None,
                };
                self.trouble = None;
                Action::FocusKey
            }
            Message::KeyChanged(text) => {
                if let Stage::Typing { key, error } = &mut self.stage {
                    (*key, *error) = (text, None);
                }
                Action::None
            }
            Message::KeyDone => self.key_done(),
            Message::Pick(index) => {
                if let Stage::Several(drafts) = &self.stage
                    && let Some(draft) = drafts.get(index)
                {
                    self.stage = confirm(draft.clone());
                }
                Action::None
            }
            Message::Form(draft_form::Message::Submit) => self.add(context),
            Message::Form(edit) => {
                if let Stage::Confirm { form, .. } = &mut self.stage {
                    form.update(edit);
                }
                Action::None
            }
            Message::Add => self.add(context),
            Message::Replace(id) => self.save(|draft| Action::Replace(id, draft)),
            Message::KeepBoth => self.save(Action::Add),
            Message::NotYet => {
                if let Stage::Confirm { asking, .. } = &mut self.stage {
                    asking.clear();
                }
                Action::None
            }
            Message::Back => self.back(),
            Message::Read(drafts) => {
                if self.waits() {
                    self.read(drafts);
                }
                Action::None
            }
            Message::Failed(trouble) => {
                if self.waits() {
                    self.go_to(Stage::Source);
                    self.trouble = trouble;
                }
                Action::None
            }
            Message::NotSaved(trouble) => {
                if let Stage::Confirm { saving, .. } = &mut self.stage {
                    *saving = false;
                    self.trouble = Some(trouble);
                }
                Action::None
            }
        }
    }

    fn start_reading(&mut self, action: Action) -> Action {
        self.go_to(Stage::Reading);
        action
    }

    fn go_to(&mut self, stage: Stage) {
        self.stage = stage;
        self.trouble = None;
    }

    /// Tells whether something is being read.
    fn waits(&self) -> bool {
        matches!(self.stage, Stage::Reading | Stage::Watching { .. })
    }

    /// One look a second, but none beside another.
    fn second_began(&mut self, now: UnixTime) -> Action {
        let Stage::Watching { until, looking } = &mut self.stage else {
            return Action::None;
        };
        if now >= *until {
            self.go_to(Stage::Source);
            self.trouble = Some(words::watched_in_vain());
            return Action::None;
        }
        if std::mem::replace(looking, true) {
            Action::None
        } else {
            Action::Glance
        }
    }

    fn read(&mut self, mut drafts: Vec<Draft>) {
        self.trouble = None;
        self.stage = match drafts.len() {
            0 => Stage::Source,
            1 => confirm(drafts.remove(0)),
            _ => Stage::Several(drafts),
        };
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

    fn add(&mut self, context: Context<'_>) -> Action {
        let Stage::Confirm {
            form,
            asking,
            saving: false,
        } = &mut self.stage
        else {
            return Action::None;
        };
        let Ok(draft) = form.draft() else {
            return Action::None;
        };
        *asking = lookalikes(&draft, &context.contents.accounts)
            .into_iter()
            .map(|account| account.id)
            .collect();
        if asking.is_empty() {
            self.save(Action::Add)
        } else {
            Action::FocusCancel
        }
    }

    fn save(&mut self, action: impl FnOnce(Box<Draft>) -> Action) -> Action {
        let Stage::Confirm {
            form,
            asking,
            saving: saving @ false,
        } = &mut self.stage
        else {
            return Action::None;
        };
        let Ok(draft) = form.draft() else {
            return Action::None;
        };
        asking.clear();
        *saving = true;
        self.trouble = None;
        action(Box::new(draft))
    }

    fn back(&mut self) -> Action {
        match &mut self.stage {
            Stage::Confirm { asking, .. } if !asking.is_empty() => {
                asking.clear();
                Action::None
            }
            // What becomes of the save is waited for: should it fail, the draft is still here.
            Stage::Confirm { saving: true, .. } => Action::None,
            Stage::Source | Stage::Reading => Action::Close,
            Stage::Watching { .. }
            | Stage::Typing { .. }
            | Stage::Several(_)
            | Stage::Confirm { .. } => {
                self.go_to(Stage::Source);
                Action::None
            }
        }
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
