//! The recovery phrase: what it is, shown once, checked by asking for three of its words, and only then a way in.

mod pages;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use crate::screen::way_in::WayIn;
use crate::screen::ways::Left;
use crate::secret::Secret;
use crate::ui::Element;
use crate::vault::{ASKED, Copies, RecoveryPhrase};
use crate::words::Words;

/// The identifiers of the three fields.
pub const FIELDS: [&str; 3] = ["word-1", "word-2", "word-3"];
/// The page's own state. The phrase lives here alone, and is wiped when the page closes.
#[derive(Debug, Clone)]
pub struct State {
    stage: Stage,
    plan: Plan,
    /// A phrase opens the vault already.
    there: bool,
    /// The person was asked about one and put it off.
    later: bool,
    drawn: Option<Drawn>,
    trouble: Option<Words>,
    printed: Option<Printed>,
    /// What a new key left behind.
    left: Left,
}

/// What becomes of the phrase once it is checked.
#[derive(Debug, Clone, PartialEq)]
pub enum Plan {
    /// It becomes one more way in.
    Add,
    /// The vault gets a new key, and opens in these ways and with the phrase.
    Renew {
        /// The other ways.
        ways: Vec<WayIn>,
        /// What becomes of the copies.
        copies: Copies,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// What it is.
    Intro,
    /// The words.
    Shown,
    /// Three of them are asked for.
    Checking,
    /// It is being made a way in.
    Saving,
    /// It is one.
    Done,
}

/// A phrase that was just drawn.
#[derive(Debug, Clone)]
pub struct NewPhrase {
    /// Its words.
    pub phrase: RecoveryPhrase,
    /// Which of them (counted from 0, in ascending order) are to be asked for.
    pub asked: [usize; ASKED],
    /// Whether there is something to print it with.
    pub can_print: bool,
}

/// The phrase, and what was typed of it.
#[derive(Debug, Clone)]
struct Drawn {
    new: NewPhrase,
    typed: [Secret; ASKED],
    wrong: [bool; ASKED],
}

/// What became of the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printed {
    /// It was given to the printer.
    Sent,
    /// It was saved as this file.
    Saved(PathBuf),
    /// It was not, for this reason.
    Failed(Words),
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Make a phrase.
    Draw,
    /// Not now.
    Later,
    /// It is written down.
    Written,
    /// One of the three words was edited.
    Typed(usize, Secret),
    /// Compare the three words.
    Check,
    /// Show the words once more.
    ShowAgain,
    /// Print the words.
    Print,
    /// Save them as a file.
    SaveAs,
    /// Back, or done.
    Back,
    /// A phrase was drawn.
    Drawn(NewPhrase),
    /// It is on paper, in a file, or not.
    Printed(Printed),
    /// It is a way in now; a new key left this behind.
    Saved(Left),
    /// The copies in the folders outside have followed the new key, and this was left behind.
    Followed(Left),
    /// It is not, for this reason.
    Failed(Words),
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Draw a phrase and three different places in it.
    Draw,
    /// The phrase that is there is to be replaced: ask for the ways that stay.
    Replace,
    /// Put the banner away.
    Later,
    /// Print the phrase.
    Print(RecoveryPhrase),
    /// Let the person choose a file and write the phrase there.
    SaveAs(RecoveryPhrase),
    /// Make it a way in.
    Add(RecoveryPhrase),
    /// Give the vault a new key with these ways in.
    Renew(Vec<WayIn>, Copies),
    /// Give the field of that number, of three, the focus.
    FocusWord(usize),
    /// Leave the page.
    Close,
}

impl State {
    /// Opens the page.
    #[must_use]
    pub fn new(there: bool, later: bool) -> Self {
        Self {
            stage: Stage::Intro,
            plan: Plan::Add,
            there,
            later,
            drawn: None,
            trouble: None,
            printed: None,
            left: Left::default(),
        }
    }

    /// Opens it for a phrase that goes with a new key of the vault.
    #[must_use]
    pub fn renewing(ways: Vec<WayIn>, copies: Copies) -> Self {
        Self {
            plan: Plan::Renew { ways, copies },
            ..Self::new(false, true)
        }
    }

    /// The name of what shows: each step is a page of its own, which begins at its top.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self.stage {
            Stage::Intro => "recovery",
            Stage::Shown => "recovery-words",
            Stage::Checking | Stage::Saving => "recovery-check",
            Stage::Done => "recovery-done",
        }
    }

    /// Tells whether the phrase has become a way in.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.stage == Stage::Done
    }

    /// Tells whether the page says that copies are still to follow.
    #[must_use]
    pub fn waits_for_copies(&self) -> bool {
        self.stage == Stage::Done && self.left.follow
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Draw if self.there && self.plan == Plan::Add => Action::Replace,
            Message::Draw => Action::Draw,
            Message::Later => {
                self.later = true;
                Action::Later
            }
            Message::Written => self.go(Stage::Checking, Action::FocusWord(0)),
            Message::Typed(field, text) => self.typed(field, text),
            Message::Check => self.check(),
            Message::ShowAgain => self.go(Stage::Shown, Action::None),
            Message::Print => self.with_phrase(Action::Print),
            Message::SaveAs => self.with_phrase(Action::SaveAs),
            Message::Back => self.back(),
            Message::Drawn(new) => self.show(new),
            Message::Printed(printed) => {
                self.printed = Some(printed);
                Action::None
            }
            Message::Saved(left) => {
                (self.drawn, self.left) = (None, left);
                self.plan = Plan::Add;
                self.go(Stage::Done, Action::None)
            }
            Message::Followed(left) => {
                self.left = left;
                Action::None
            }
            Message::Failed(words) => {
                self.trouble = Some(words);
                self.stage = match self.drawn {
                    Some(_) => Stage::Checking,
                    None => Stage::Intro,
                };
                Action::None
            }
        }
    }

    fn go(&mut self, stage: Stage, action: Action) -> Action {
        (self.stage, self.trouble) = (stage, None);
        action
    }

    fn with_phrase(&self, action: impl FnOnce(RecoveryPhrase) -> Action) -> Action {
        match &self.drawn {
            Some(drawn) => action(drawn.new.phrase.clone()),
            None => Action::None,
        }
    }

    fn show(&mut self, new: NewPhrase) -> Action {
        // One that comes late must not take the place of the one that is being written down.
        if self.stage != Stage::Intro {
            return Action::None;
        }
        self.drawn = Some(Drawn {
            new,
            typed: Default::default(),
            wrong: [false; ASKED],
        });
        self.go(Stage::Shown, Action::None)
    }

    fn typed(&mut self, field: usize, text: Secret) -> Action {
        if let Some(drawn) = &mut self.drawn
            && field < ASKED
        {
            drawn.typed[field] = text;
            drawn.wrong[field] = false;
        }
        Action::None
    }

    fn check(&mut self) -> Action {
        let Some(drawn) = &mut self.drawn else {
            return Action::None;
        };
        let NewPhrase { phrase, asked, .. } = &drawn.new;
        for (field, &place) in asked.iter().enumerate() {
            let typed = drawn.typed[field].expose_text().unwrap_or_default();
            drawn.wrong[field] = !typed.is_empty() && !phrase.is_word(place, typed);
        }
        // What is wrong is mended first; what is empty is only still to be typed.
        let wrong = drawn.wrong.iter().position(|wrong| *wrong);
        let empty = || drawn.typed.iter().position(Secret::is_empty);
        if let Some(field) = wrong.or_else(empty) {
            return Action::FocusWord(field);
        }
        let phrase = phrase.clone();
        let action = match &self.plan {
            Plan::Add => Action::Add(phrase),
            Plan::Renew { ways, copies } => {
                let mut ways = ways.clone();
                ways.push(WayIn::Recovery(phrase));
                Action::Renew(ways, *copies)
            }
        };
        self.go(Stage::Saving, action)
    }

    fn back(&mut self) -> Action {
        match self.stage {
            Stage::Checking => self.go(Stage::Shown, Action::None),
            Stage::Saving => Action::None,
            Stage::Intro | Stage::Shown | Stage::Done => Action::Close,
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        match (self.stage, &self.drawn) {
            (Stage::Shown, Some(drawn)) => self.shown(&drawn.new),
            (Stage::Checking, Some(drawn)) => self.checking(drawn),
            (Stage::Saving, _) => pages::saving(),
            (Stage::Done, _) => self.done(),
            (Stage::Intro | Stage::Shown | Stage::Checking, _) => self.intro(),
        }
    }
}
