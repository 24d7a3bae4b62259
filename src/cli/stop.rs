//! How a command ends: its exit code, and the words for people where it did not do what was asked.

use std::process::ExitCode;

use crate::cli::output;
use crate::fl;
use crate::otp::OtpError;
use crate::otp::key::KeyError;
use crate::otp::uri::UriError;
use crate::platform::clipboard::ClipboardError;
use crate::platform::paths::NoHome;
use crate::secret::EntropyError;
use crate::vault::slot::KeystoreError;
use crate::vault::{CreateError, OpenError, SaveError, WaysError};
use crate::words::{self, Words};

/// How the program ends, as scripts see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Failed, a conflict included.
    Failed = 1,
    /// Wrong usage.
    Usage = 2,
    /// Nothing found, or not exactly one match where one is needed.
    NotFound = 3,
    /// Locked, or no key.
    NoKey = 4,
    /// The vault is damaged or of a newer format.
    Damaged = 5,
}

impl Exit {
    /// Help that was asked for is no failure.
    pub fn from_clap(error: &clap::Error) -> Self {
        if error.use_stderr() {
            Self::Usage
        } else {
            Self::Done
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command stopped early.
#[derive(Debug)]
pub struct Stop {
    exit: Exit,
    words: Option<Words>,
}

impl Stop {
    /// Stops with a pair of sentences.
    pub fn new(exit: Exit, words: Words) -> Self {
        Self {
            exit,
            words: Some(words),
        }
    }

    /// Stops with one sentence.
    pub fn with(exit: Exit, what: String) -> Self {
        Self::new(
            exit,
            Words {
                what,
                next: String::new(),
            },
        )
    }

    /// Stops without a word, for whoever would read it is gone or has been told already.
    pub fn quiet(exit: Exit) -> Self {
        Self { exit, words: None }
    }

    /// Stops because the vault file is gone while dated copies of it are there.
    pub fn gone() -> Self {
        let what = words::vault_gone().what;
        let next = fl!("cli-damaged-next");
        Self::new(Exit::Damaged, Words { what, next })
    }

    /// Adds a further sentence on what to do, where there is one.
    #[must_use]
    pub fn and_next(mut self, further: Option<String>) -> Self {
        if let (Some(words), Some(further)) = (&mut self.words, further) {
            let blank = if words.next.is_empty() { "" } else { " " };
            words.next = format!("{}{blank}{further}", words.next);
        }
        self
    }

    /// The same words, with what they are about before them.
    #[must_use]
    pub fn about(mut self, subject: &str) -> Self {
        if let Some(words) = &mut self.words {
            words.what = format!("{subject}: {}", words.what);
        }
        self
    }

    /// The same words with another exit code.
    #[must_use]
    pub fn with_exit(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }

    /// A result that nobody could read did not reach anybody: where that matters it is a failure, not a quiet end.
    #[must_use]
    pub fn or_failed(self) -> Self {
        match self.words {
            Some(_) => self,
            None => Self::with(Exit::Failed, fl!("cli-not-written")),
        }
    }

    /// Says on stderr what there is to say.
    pub fn say(self) -> Exit {
        if let Some(words) = self.words {
            output::note(&words.line());
        }
        self.exit
    }
}

impl From<OpenError> for Stop {
    fn from(error: OpenError) -> Self {
        let mut words = words::open_error(&error);
        let exit = match error {
            OpenError::Missing => {
                words.next = fl!("cli-vault-missing-next");
                Exit::NotFound
            }
            OpenError::Unreadable(_) => Exit::Failed,
            OpenError::Damaged => {
                words.next = fl!("cli-damaged-next");
                Exit::Damaged
            }
            OpenError::TooLarge | OpenError::NewerFormat(_) | OpenError::TooCostly => Exit::Damaged,
            OpenError::NoSuchWay
            | OpenError::WrongPassphrase
            | OpenError::WrongPhrase
            | OpenError::EntryMissing
            | OpenError::EntryWrong
            | OpenError::Keystore(_) => Exit::NoKey,
        };
        Self::new(exit, words)
    }
}

impl From<CreateError> for Stop {
    fn from(error: CreateError) -> Self {
        let exit = match error {
            CreateError::Keystore(_) => Exit::NoKey,
            _ => Exit::Failed,
        };
        Self::new(exit, words::create_error(&error))
    }
}

impl From<WaysError> for Stop {
    fn from(error: WaysError) -> Self {
        let exit = match error {
            WaysError::Keystore(_) => Exit::NoKey,
            _ => Exit::Failed,
        };
        Self::new(exit, words::ways_error(&error))
    }
}

impl From<SaveError> for Stop {
    fn from(error: SaveError) -> Self {
        Self::new(Exit::Failed, words::save_error(&error))
    }
}

impl From<EntropyError> for Stop {
    fn from(error: EntropyError) -> Self {
        SaveError::Entropy(error).into()
    }
}

impl From<KeystoreError> for Stop {
    fn from(error: KeystoreError) -> Self {
        Self::new(Exit::NoKey, words::keystore_error(&error))
    }
}

impl From<UriError> for Stop {
    fn from(error: UriError) -> Self {
        Self::new(Exit::Failed, words::uri_error(&error))
    }
}

impl From<KeyError> for Stop {
    fn from(error: KeyError) -> Self {
        Self::new(Exit::Failed, words::key_error(&error))
    }
}

impl From<OtpError> for Stop {
    fn from(error: OtpError) -> Self {
        Self::new(Exit::Failed, words::otp_error(&error))
    }
}

impl From<ClipboardError> for Stop {
    fn from(error: ClipboardError) -> Self {
        Self::new(Exit::Failed, words::clipboard_error(&error))
    }
}

impl From<NoHome> for Stop {
    fn from(error: NoHome) -> Self {
        Self::new(Exit::Failed, words::no_home(&error))
    }
}
