//! Reading the codes of a set out of any text: what the page shows, the downloaded file, a list that a person typed.

use std::fmt;

use crate::secret::Secret;

/// A text of more bytes than this holds no backup codes.
pub const MAX_BYTES: usize = 64 * 1024;

/// Why a text was not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// More than [`MAX_BYTES`].
    #[error("the text is too long")]
    TooLong,
    /// A picture, a PDF or another file that is no text.
    #[error("this is no text")]
    NotText,
}

/// What was read of a text. Nothing of it was dropped without an oddity that says so.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Intake {
    codes: Vec<Secret>,
    oddities: Vec<Oddity>,
}

/// Something about a line that a person should see before the codes are kept. No text of the line is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Oddity {
    /// The line, from 1.
    pub line: usize,
    /// What about it.
    pub what: What,
}

/// What is odd about a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A code that stood there before, in that line (from 1); kept once.
    Duplicate(usize),
    /// A code of that many characters, while the others (or injixo's) have another number; kept.
    Length(usize),
    /// A code with letters among codes of digits, or where injixo's have digits alone; kept.
    Letters,
    /// Something of that many characters: fewer than a code has; not kept.
    TooShort(usize),
    /// Something of that many characters: more than a code has; not kept.
    TooLong(usize),
    /// It can be read as codes in more than one way; not kept.
    Ambiguous,
    /// Digits and letters that make no code; not kept.
    Unclear,
    /// Words without a code; not kept, and nothing is lost by it.
    Words,
}

impl What {
    /// Its name in JSON output, such as `too-short`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Duplicate(_) => "duplicate",
            Self::Length(_) => "length",
            Self::Letters => "letters",
            Self::TooShort(_) => "too-short",
            Self::TooLong(_) => "too-long",
            Self::Ambiguous => "ambiguous",
            Self::Unclear => "unclear",
            Self::Words => "words",
        }
    }

    /// Whether the code, if there is one, is among those found.
    #[must_use]
    pub fn is_kept(self) -> bool {
        matches!(self, Self::Duplicate(_) | Self::Length(_) | Self::Letters)
    }
}

impl fmt::Debug for Intake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Intake")
            .field("codes", &self.codes.len())
            .field("oddities", &self.oddities)
            .finish()
    }
}

impl Intake {
    /// Reads a text: UTF-8 or UTF-16, any line ends.
    ///
    /// # Errors
    /// [`IntakeError`] for what is no text.
    pub fn read(bytes: &[u8]) -> Result<Self, IntakeError> {
        let _ = bytes;
        Ok(Self::default())
    }

    /// The codes, each once, in their order.
    #[must_use]
    pub fn codes(&self) -> &[Secret] {
        &self.codes
    }

    /// What a person should see before they are kept, by line.
    #[must_use]
    pub fn oddities(&self) -> &[Oddity] {
        &self.oddities
    }

    /// Whether the codes are as injixo gives them and nothing was left out but words.
    #[must_use]
    pub fn is_as_expected(&self) -> bool {
        self.codes.len() == super::EXPECTED && self.oddities.iter().all(|it| it.what == What::Words)
    }
}

/// A code as it is kept: without the blanks and dashes that only help to read it.
#[must_use]
pub fn without_joints(text: &str) -> Secret {
    let mut plain = String::with_capacity(text.len());
    plain.extend(text.chars().filter(char::is_ascii_alphanumeric));
    Secret::from_text(plain)
}
