//! Where a key comes from: the screen, the clipboard, pictures, or typed. Shared by adding an account and by the enrolment.

mod asked;
mod page;

use crate::account::Draft;
use crate::clock::UnixTime;
use crate::qr::{Crop, Finds, Source};
use crate::secret::Secret;
use crate::words::{self, Words};

pub use asked::Asked;

/// The identifier of the field for a typed key.
pub const KEY: &str = "key";
/// Seconds for which the screen is watched.
const WATCH: u64 = 60;

/// What is being read, and what the last reading did not give.
#[derive(Debug, Clone)]
pub struct State {
    doing: Doing,
    trouble: Option<Words>,
    /// The code that the trouble is about.
    place: Option<Crop>,
    /// The files that gave nothing.
    unread: Vec<Unread>,
    sight: Sight,
    /// What is being read now, or was read last.
    asked: Asked,
}

#[derive(Debug, Clone, Default)]
enum Doing {
    /// Choosing where the key comes from.
    #[default]
    Nothing,
    /// Pictures or the clipboard are being read: so many times an answer will come.
    Reading(usize),
    /// The screen is looked at every second until then; whether a look is under way.
    Watching { until: UnixTime, looking: bool },
    /// Typing the key.
    Typing { key: Secret, error: Option<String> },
}

/// How the screen can be looked at, besides once and whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sight {
    /// Again and again, without asking the person each time.
    pub watches: bool,
    /// In the desktop's own way, where the person chooses a part.
    pub chooses: bool,
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

/// What a person does about it, and what comes of it.
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
    /// This was read.
    Read(Reading),
    /// Nothing was read; a sentence for the person. Nothing where the person cancelled.
    Failed(Option<Words>),
    /// A code was seen and could not be read: sentences for the person, and the place.
    Unreadable(Words, Crop),
}

impl Message {
    /// Tells whether it begins to read something.
    #[must_use]
    pub fn begins(&self) -> bool {
        match self {
            Self::ChoosePicture
            | Self::Paste
            | Self::ScanScreen
            | Self::ChoosePart
            | Self::Watch
            | Self::TypeKey => true,
            Self::StopWatching
            | Self::SecondBegan
            | Self::SawNothing
            | Self::CanLook(_)
            | Self::KeyChanged(_)
            | Self::KeyDone
            | Self::Read(_)
            | Self::Failed(_)
            | Self::Unreadable(..) => false,
        }
    }
}

/// What is asked of the system for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
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
    /// Give the key field the focus.
    FocusKey,
}

/// What comes of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// Nothing.
    None,
    /// The system is asked for this.
    Wanted(Wanted),
    /// Something was read; more is to come where the state still [`waits`](State::waits).
    Read(Finds, Vec<Source>),
    /// A key was typed.
    Typed(Draft),
    /// The last answer came, and gave nothing.
    Settled,
}

impl State {
    /// Starts with the choice of a source.
    #[must_use]
    pub fn new() -> Self {
        Self {
            doing: Doing::Nothing,
            trouble: None,
            place: None,
            unread: Vec::new(),
            sight: Sight::default(),
            asked: Asked::anew(),
        }
    }

    /// Starts while something is being read.
    #[must_use]
    pub fn reading() -> Self {
        Self {
            doing: Doing::Reading(1),
            ..Self::new()
        }
    }

    /// Starts with a key that was typed in part.
    #[must_use]
    pub fn typing(key: Secret) -> Self {
        Self {
            doing: Doing::Typing { key, error: None },
            ..Self::new()
        }
    }

    /// The same with nothing read, and nothing to tell.
    #[must_use]
    pub fn anew(&self) -> Self {
        Self {
            sight: self.sight,
            ..Self::new()
        }
    }

    /// What is being read: only its own answers are for this state.
    #[must_use]
    pub fn asked(&self) -> Asked {
        self.asked
    }

    /// Tells whether the person is choosing a source.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        matches!(self.doing, Doing::Nothing)
    }

    /// Tells whether an answer is waited for.
    #[must_use]
    pub fn waits(&self) -> bool {
        matches!(self.doing, Doing::Reading(_) | Doing::Watching { .. })
    }

    /// Tells whether pictures or the clipboard are being read.
    #[must_use]
    pub fn reads(&self) -> bool {
        matches!(self.doing, Doing::Reading(_))
    }

    /// Tells whether the screen is being watched.
    #[must_use]
    pub fn is_watching(&self) -> bool {
        matches!(self.doing, Doing::Watching { .. })
    }

    /// The key that is being typed.
    #[must_use]
    pub fn typed(&self) -> Option<&Secret> {
        match &self.doing {
            Doing::Typing { key, .. } => Some(key),
            _ => None,
        }
    }

    /// Tells whether nothing went wrong.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.unread.is_empty() && self.trouble.is_none()
    }

    /// Tells what went wrong, or no longer.
    pub fn tell(&mut self, trouble: Option<Words>) {
        (self.trouble, self.place) = (trouble, None);
    }

    /// Of a single file that gave nothing no more than the reason is told.
    pub fn tell_of_the_only_file(&mut self) {
        if let [only] = self.unread.as_slice() {
            (self.trouble, self.place) = (Some(only.why.clone()), only.place.clone());
            self.unread.clear();
        }
    }

    /// Waits for the answer to one more thing that is read, beside what is being read.
    pub fn read_one_more(&mut self) {
        match &mut self.doing {
            Doing::Reading(answers) => *answers += 1,
            _ => self.begin(Doing::Reading(1)),
        }
    }

    /// Waits for nothing any more: what still comes is dropped.
    pub fn stop(&mut self) {
        self.doing = Doing::Nothing;
    }

    /// The clock was moved by so many seconds: the screen is watched as long as before.
    pub fn clock_moved(&mut self, by: i64) {
        if let Doing::Watching { until, .. } = &mut self.doing {
            *until = until.moved(by);
        }
    }

    /// Takes a message. What begins to read is taken at any time: whether it is its turn its page knows.
    pub fn update(&mut self, message: Message, now: UnixTime) -> Outcome {
        match message {
            Message::ChoosePicture => self.read_from(Wanted::ChoosePicture),
            Message::Paste => self.read_from(Wanted::Paste),
            Message::ScanScreen => self.read_from(Wanted::ScanScreen),
            Message::ChoosePart => self.read_from(Wanted::ChoosePart),
            Message::Watch => self.watch(now),
            Message::StopWatching => self.stop_watching(),
            Message::SecondBegan => self.second_began(now),
            Message::SawNothing => {
                if let Doing::Watching { looking, .. } = &mut self.doing {
                    *looking = false;
                }
                Outcome::None
            }
            Message::CanLook(sight) => {
                self.sight = sight;
                Outcome::None
            }
            Message::TypeKey => self.type_key(),
            Message::KeyChanged(text) => {
                if let Doing::Typing { key, error } = &mut self.doing {
                    (*key, *error) = (text, None);
                }
                Outcome::None
            }
            Message::KeyDone => self.key_done(),
            Message::Read(reading) => self.read(reading),
            Message::Failed(trouble) => self.failed(trouble, None),
            Message::Unreadable(trouble, place) => self.failed(Some(trouble), Some(place)),
        }
    }

    fn begin(&mut self, doing: Doing) {
        (self.doing, self.trouble, self.place) = (doing, None, None);
        self.asked = Asked::anew();
        self.unread.clear();
    }

    fn read_from(&mut self, wanted: Wanted) -> Outcome {
        self.begin(Doing::Reading(1));
        Outcome::Wanted(wanted)
    }

    fn watch(&mut self, now: UnixTime) -> Outcome {
        self.begin(Doing::Watching {
            until: now.plus(WATCH),
            looking: true,
        });
        Outcome::Wanted(Wanted::Glance)
    }

    fn stop_watching(&mut self) -> Outcome {
        match self.doing {
            Doing::Watching { .. } => {
                self.stop();
                Outcome::Settled
            }
            _ => Outcome::None,
        }
    }

    /// One look a second, but none beside another.
    fn second_began(&mut self, now: UnixTime) -> Outcome {
        let Doing::Watching { until, looking } = &mut self.doing else {
            return Outcome::None;
        };
        if now >= *until {
            self.trouble = Some(words::watched_in_vain());
            self.stop();
            return Outcome::Settled;
        }
        if std::mem::replace(looking, true) {
            Outcome::None
        } else {
            Outcome::Wanted(Wanted::Glance)
        }
    }

    fn type_key(&mut self) -> Outcome {
        self.begin(Doing::Typing {
            key: Secret::default(),
            error: None,
        });
        Outcome::Wanted(Wanted::FocusKey)
    }

    fn key_done(&mut self) -> Outcome {
        let Doing::Typing { key, error } = &mut self.doing else {
            return Outcome::None;
        };
        match Draft::from_text(key.expose_text().unwrap_or_default()) {
            Ok(draft) => {
                self.stop();
                Outcome::Typed(draft)
            }
            Err(reason) => {
                // The key stays: the person mends the one wrong letter instead of typing it anew.
                *error = Some(words::uri_error(&reason).line());
                Outcome::Wanted(Wanted::FocusKey)
            }
        }
    }

    /// Counts an answer to what is being read; tells whether it was waited for.
    fn answered(&mut self) -> bool {
        match &mut self.doing {
            Doing::Reading(answers) if *answers > 1 => {
                *answers -= 1;
                true
            }
            Doing::Reading(_) | Doing::Watching { .. } => {
                self.stop();
                true
            }
            Doing::Nothing | Doing::Typing { .. } => false,
        }
    }

    fn read(&mut self, reading: Reading) -> Outcome {
        if !self.answered() {
            return Outcome::None;
        }
        self.unread.extend(reading.unread);
        Outcome::Read(reading.finds, reading.sources)
    }

    fn failed(&mut self, trouble: Option<Words>, place: Option<Crop>) -> Outcome {
        if !self.answered() {
            return Outcome::None;
        }
        if trouble.is_some() {
            (self.trouble, self.place) = (trouble, place);
        }
        match self.waits() {
            true => Outcome::None,
            false => Outcome::Settled,
        }
    }
}

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
impl State {
    /// What is wrong with the typed key.
    pub(crate) fn typing_error(&self) -> Option<&str> {
        match &self.doing {
            Doing::Typing { error, .. } => error.as_deref(),
            _ => None,
        }
    }

    /// What went wrong.
    pub(crate) fn trouble(&self) -> Option<&Words> {
        self.trouble.as_ref()
    }

    /// The code that it is about.
    pub(crate) fn place(&self) -> Option<&Crop> {
        self.place.as_ref()
    }

    /// The files that gave nothing.
    pub(crate) fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// How the screen can be looked at.
    pub(crate) fn sight(&self) -> Sight {
        self.sight
    }
}
