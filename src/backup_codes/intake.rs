//! Reading the codes of a set out of any text: what the page shows, the downloaded file, a list that a person typed.
//!
//! A text is taken apart into lines and pieces ([`line`]), the shape of its codes is found over all lines together ([`reading`]),
//! and what that does not explain is told line by line ([`leftover`]).

mod leftover;
mod line;
mod reading;
mod text;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;

use zeroize::Zeroizing;

use crate::backup_codes::{EXPECTED, EXPECTED_LENGTH};
use crate::secret::Secret;

use self::line::{Piece, pieces};
use self::reading::{Parts, Shape, explain, meaning};

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
    /// From this line on codes of another service: of that many characters, while injixo's have ten digits; kept.
    OtherShape(usize),
    /// A code of that many characters, while the others have another number; kept.
    Length(usize),
    /// A code with letters among codes of digits; kept.
    Letters,
    /// Words stand beside a code, as they do not beside most others; it is kept.
    WordsBeside,
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
            Self::OtherShape(_) => "other-shape",
            Self::Letters => "letters",
            Self::WordsBeside => "words-beside",
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
        match self {
            Self::Duplicate(_)
            | Self::OtherShape(_)
            | Self::Length(_)
            | Self::Letters
            | Self::WordsBeside => true,
            Self::TooShort(_)
            | Self::TooLong(_)
            | Self::Ambiguous
            | Self::Unclear
            | Self::Words => false,
        }
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
        let text = text::decode(bytes)?;
        let lines: Vec<Vec<Piece<'_>>> = text::lines(&text).into_iter().map(pieces).collect();
        let meaning = meaning(&lines);
        let shape = meaning.as_ref().map_or(Shape::EXPECTED, |it| it.shape);
        let rival = meaning.and_then(|it| it.rival);

        let mut found = Found::default();
        let mut beside = Vec::new();
        for (line, pieces) in (1..).zip(&lines) {
            let explained = explain(pieces, shape);
            let other = rival.and_then(|rival| explain(pieces, rival));
            match explained {
                Some(it) if other.is_some_and(|other| other.codes != it.codes) => {
                    found.say(line, What::Ambiguous);
                }
                Some(it) => {
                    if it.words {
                        beside.push(line);
                    }
                    found.explained += 1;
                    for code in it.codes {
                        found.keep(line, &code);
                    }
                }
                None => leftover::tell(line, pieces, shape, &mut found),
            }
        }
        if 2 * beside.len() < found.explained {
            for line in beside {
                found.say(line, What::WordsBeside);
            }
        }
        let other = shape.length != EXPECTED_LENGTH || shape.letters;
        if let (true, Some(line)) = (other, found.first) {
            found.say(line, What::OtherShape(shape.length));
        }
        Ok(found.finish())
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
        self.codes.len() == EXPECTED && self.oddities.iter().all(|it| it.what == What::Words)
    }
}

/// What was found so far.
#[derive(Default)]
struct Found {
    intake: Intake,
    /// The line of each code, by its length and its letters and digits as a number, which tells no letter case.
    seen: HashMap<(usize, u128), usize>,
    /// Lines that the shape of the codes explains.
    explained: usize,
    /// The line of the first code.
    first: Option<usize>,
}

impl Found {
    fn say(&mut self, line: usize, what: What) {
        self.intake.oddities.push(Oddity { line, what });
    }

    /// Keeps a code, unless it stood there before, which is said.
    fn keep(&mut self, line: usize, parts: &Parts<'_>) {
        let code = Zeroizing::new(parts.concat());
        // At most sixteen letters and digits: 36 to the power of 16 is far below the limit.
        let value = u128::from_str_radix(&code, 36).unwrap_or(u128::MAX);
        match self.seen.entry((code.len(), value)) {
            Entry::Occupied(before) => {
                let before = *before.get();
                return self.say(line, What::Duplicate(before));
            }
            Entry::Vacant(place) => {
                let _ = place.insert(line);
            }
        }
        let _ = self.first.get_or_insert(line);
        self.intake.codes.push(without_joints(&code));
    }

    fn finish(mut self) -> Intake {
        self.intake.oddities.sort_by_key(|oddity| oddity.line);
        self.intake
    }
}

/// A code as it is kept: without the blanks and dashes that only help to read it.
#[must_use]
pub fn without_joints(text: &str) -> Secret {
    let mut plain = String::with_capacity(text.len());
    plain.extend(text.chars().filter(char::is_ascii_alphanumeric));
    Secret::from_text(plain)
}

#[cfg(test)]
mod tests;
