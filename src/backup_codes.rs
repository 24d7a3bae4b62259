//! Backup codes: the sets that an account has, using a code, voiding a set, counting what is left.
//!
//! A service gives a set when two-factor sign-in is switched on; each code signs in once, without the key. A new set makes the
//! service forget the one before. Marks are only ever added by time ([`BackupCodes::merge`]): a code that was used somewhere
//! is used everywhere.

mod intake;

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::clock::UnixTime;
use crate::secret::{Entropy, EntropyError, Secret};
use crate::vault::RawJson;

pub use intake::{Intake, IntakeError, MAX_BYTES, Oddity, What, without_joints};

/// The codes of one set as injixo gives them.
pub const EXPECTED: usize = 10;
/// The characters of one code as injixo gives them, all digits.
pub const EXPECTED_LENGTH: usize = 10;
/// As many codes left, or fewer, are few: it is time for a new set.
pub const FEW: usize = 2;

/// The identity of a set: random, given once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SetId(pub Uuid);

impl SetId {
    /// Draws a fresh identity (UUID version 4, RFC 9562).
    ///
    /// # Errors
    /// [`EntropyError`] when there are no random bytes.
    pub fn random(entropy: &mut dyn Entropy) -> Result<Self, EntropyError> {
        let mut bytes = [0; 16];
        entropy.fill(&mut bytes)?;
        Ok(Self(uuid::Builder::from_random_bytes(bytes).into_uuid()))
    }
}

impl fmt::Display for SetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// Where a set was taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The clipboard, or another program's output.
    Pasted,
    /// A file.
    File,
    /// The keyboard.
    Typed,
    /// Something that this version does not know; kept.
    Unknown(String),
}

impl Source {
    const KNOWN: [Self; 3] = [Self::Pasted, Self::File, Self::Typed];

    /// Its name in the vault and in JSON output, such as `pasted`.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Pasted => "pasted",
            Self::File => "file",
            Self::Typed => "typed",
            Self::Unknown(name) => name,
        }
    }

    /// The source of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        let mut known = Self::KNOWN.into_iter();
        known
            .find(|source| source.name() == name)
            .unwrap_or_else(|| Self::Unknown(name.to_owned()))
    }
}

/// One code of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Letters and digits, without blanks and dashes.
    pub text: Secret,
    /// When it was marked as used.
    pub used: Option<UnixTime>,
    /// Fields that this version does not know, kept character for character.
    pub unknown: BTreeMap<String, RawJson>,
}

impl Code {
    /// A code that was not used.
    #[must_use]
    pub fn new(text: Secret) -> Self {
        Self {
            text,
            used: None,
            unknown: BTreeMap::new(),
        }
    }
}

/// A set of codes, as a service gave them together.
#[derive(Clone, PartialEq, Eq)]
pub struct Set {
    /// Its identity.
    pub id: SetId,
    /// When it was taken in.
    pub made: UnixTime,
    /// From where.
    pub source: Source,
    /// The codes, in the order in which the service gave them.
    pub codes: Vec<Code>,
    /// When a newer set came: since then none of these codes signs in any more.
    pub voided: Option<UnixTime>,
    /// Fields that this version does not know, kept character for character.
    pub unknown: BTreeMap<String, RawJson>,
}

/// Fields that this version does not know may be secrets: only how many there are is shown.
impl fmt::Debug for Set {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Set")
            .field("id", &self.id)
            .field("made", &self.made)
            .field("source", &self.source)
            .field("codes", &self.codes.len())
            .field("left", &self.left())
            .field("voided", &self.voided)
            .field("unknown", &self.unknown.len())
            .finish()
    }
}

impl Set {
    /// A set of which no code was used.
    #[must_use]
    pub fn new(id: SetId, made: UnixTime, source: Source, codes: Vec<Secret>) -> Self {
        Self {
            id,
            made,
            source,
            codes: codes.into_iter().map(Code::new).collect(),
            voided: None,
            unknown: BTreeMap::new(),
        }
    }

    /// Counts the codes that were not used.
    #[must_use]
    pub fn left(&self) -> usize {
        self.codes.iter().filter(|code| code.used.is_none()).count()
    }

    /// The position of the first code that was not used.
    #[must_use]
    pub fn next(&self) -> Option<usize> {
        self.codes.iter().position(|code| code.used.is_none())
    }

    /// The position of the code with this text, blanks, dashes and letter case aside.
    #[must_use]
    pub fn find(&self, text: &Secret) -> Option<usize> {
        let wanted = folded(text);
        self.codes
            .iter()
            .position(|code| folded(&code.text) == wanted)
    }

    /// Whether another set has the same codes, in any order.
    #[must_use]
    pub fn same_codes(&self, other: &Self) -> bool {
        self.codes.len() == other.codes.len()
            && self
                .codes
                .iter()
                .all(|code| other.find(&code.text).is_some())
    }

    /// Takes over the marks of another state of the same set: the earlier of two dates stays.
    fn merge(&mut self, other: &Self) {
        self.voided = earlier(self.voided, other.voided);
        self.take_marks(other);
    }

    /// Marks each code as used that the other set has as used.
    fn take_marks(&mut self, other: &Self) {
        for code in &mut self.codes {
            let marked = other.codes.iter().filter(|it| it.used.is_some());
            let same = marked.filter(|it| folded(&it.text) == folded(&code.text));
            for it in same {
                code.used = earlier(code.used, it.used);
            }
        }
    }
}

fn folded(text: &Secret) -> Secret {
    let bytes = text.expose().iter();
    let bytes = bytes.filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    let mut plain = Vec::with_capacity(text.len());
    plain.extend(bytes.map(u8::to_ascii_lowercase));
    Secret::new(plain)
}

fn earlier(one: Option<UnixTime>, other: Option<UnixTime>) -> Option<UnixTime> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// Why a code cannot be marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkError {
    /// There is no such set or code.
    NoSuchCode,
    /// The code was used before.
    Used,
    /// The set is void.
    Void,
}

/// All sets of an account, the oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BackupCodes {
    /// The sets, void ones too.
    pub sets: Vec<Set>,
    /// Entries among them that this version does not understand, kept character for character.
    pub odd: Vec<RawJson>,
}

impl BackupCodes {
    /// Whether nothing was ever kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sets.is_empty() && self.odd.is_empty()
    }

    /// The sets that are not void.
    pub fn valid(&self) -> impl Iterator<Item = &Set> {
        self.sets.iter().filter(|set| set.voided.is_none())
    }

    /// The newest set that is not void.
    #[must_use]
    pub fn current(&self) -> Option<&Set> {
        self.valid().last()
    }

    /// The set of that identity.
    #[must_use]
    pub fn set(&self, id: SetId) -> Option<&Set> {
        self.sets.iter().find(|set| set.id == id)
    }

    /// Counts the codes that still sign in; nothing where there is no set.
    #[must_use]
    pub fn left(&self) -> Option<usize> {
        self.current().map(Set::left)
    }

    /// Whether so few are left that it is time for a new set.
    #[must_use]
    pub fn are_few(&self) -> bool {
        self.left().is_some_and(|left| left <= FEW)
    }

    /// Takes in a set; those before it are void from that moment. What was used of its codes stays used.
    pub fn add(&mut self, mut set: Set, at: UnixTime) {
        for before in &mut self.sets {
            set.take_marks(before);
            before.voided = before.voided.or(Some(at));
        }
        self.sets.push(set);
    }

    /// Marks a code as used.
    ///
    /// # Errors
    /// [`MarkError`]; nothing is changed then.
    pub fn mark(&mut self, set: SetId, code: usize, at: UnixTime) -> Result<(), MarkError> {
        let mut sets = self.sets.iter_mut();
        let set = sets.find(|it| it.id == set).ok_or(MarkError::NoSuchCode)?;
        let voided = set.voided.is_some();
        let code = set.codes.get_mut(code).ok_or(MarkError::NoSuchCode)?;
        match code.used {
            Some(_) => Err(MarkError::Used),
            None if voided => Err(MarkError::Void),
            None => {
                code.used = Some(at);
                Ok(())
            }
        }
    }

    /// Takes the mark from a code that was not used after all.
    ///
    /// # Errors
    /// [`MarkError::NoSuchCode`]; nothing is changed then.
    pub fn unmark(&mut self, set: SetId, code: usize) -> Result<(), MarkError> {
        let mut sets = self.sets.iter_mut();
        let set = sets.find(|it| it.id == set).ok_or(MarkError::NoSuchCode)?;
        let code = set.codes.get_mut(code).ok_or(MarkError::NoSuchCode)?;
        code.used = None;
        Ok(())
    }

    /// Takes over what another state of the same account has beyond this one: sets, marks of use, voided sets. Nothing goes.
    pub fn merge(&mut self, other: &Self) {
        for set in &other.sets {
            match self.sets.iter_mut().find(|it| it.id == set.id) {
                Some(known) => known.merge(set),
                None => self.sets.push(set.clone()),
            }
        }
        for entry in &other.odd {
            if !self.odd.contains(entry) {
                self.odd.push(entry.clone());
            }
        }
    }

    /// Whether every set and every code of another state is still here.
    #[must_use]
    pub fn keeps(&self, before: &Self) -> bool {
        let kept = |set: &Set| {
            self.set(set.id).is_some_and(|it| {
                let texts = |set: &Set| -> Vec<Secret> {
                    set.codes.iter().map(|code| code.text.clone()).collect()
                };
                texts(it) == texts(set) && (set.voided.is_none() || it.voided.is_some())
            })
        };
        before.sets.iter().all(kept) && before.odd.iter().all(|it| self.odd.contains(it))
    }
}

#[cfg(test)]
mod tests;
