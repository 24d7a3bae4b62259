//! The parts of one export, whatever order they come in.

use crate::account::Draft;
use crate::otp::migration::{Part, Refused};
use crate::secret::Secret;

/// The parts that were read of one export, each once, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    parts: Vec<Part>,
}

impl Export {
    pub(super) fn of(part: Part) -> Self {
        Self { parts: vec![part] }
    }

    /// Takes the parts of another one if they belong here, or gives it back. New exports have no number of their own, so
    /// parts belong together that are of equally many and do not contradict each other.
    pub(super) fn join(&mut self, other: Self) -> Option<Self> {
        let belongs = |theirs: &Part| {
            self.parts.iter().all(|ours| {
                let one_batch = ours.batch == theirs.batch || ours.batch == 0 || theirs.batch == 0;
                let (at, size) = ours.place();
                let (their_at, their_size) = theirs.place();
                let apart = at != their_at || ours.entries == theirs.entries;
                one_batch && size == their_size && apart
            })
        };
        if !other.parts.iter().all(belongs) {
            return Some(other);
        }
        for part in other.parts {
            if let Err(at) = self
                .parts
                .binary_search_by_key(&part.place().0, |it| it.place().0)
            {
                self.parts.insert(at, part);
            }
        }
        None
    }

    /// How many parts were read.
    #[must_use]
    pub fn read(&self) -> usize {
        self.parts.len()
    }

    /// How many parts it has, 1 at least.
    #[must_use]
    pub fn size(&self) -> usize {
        self.parts.first().map_or(1, |part| part.place().1 as usize)
    }

    /// The numbers of the parts that were not read yet, counted from 1 as the phone shows them.
    #[must_use]
    pub fn missing(&self) -> Vec<usize> {
        let read = |number: &usize| {
            self.parts
                .iter()
                .any(|it| it.place().0 as usize + 1 == *number)
        };
        (1..=self.size()).filter(|number| !read(number)).collect()
    }

    /// Tells whether no part is missing.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.read() >= self.size()
    }

    pub(super) fn drafts(&self) -> impl Iterator<Item = &Draft> {
        let entries = self.parts.iter().flat_map(|part| &part.entries);
        entries.filter_map(|entry| entry.as_ref().ok())
    }

    pub(super) fn refused(&self) -> impl Iterator<Item = &Refused> {
        let entries = self.parts.iter().flat_map(|part| &part.entries);
        entries.filter_map(|entry| entry.as_ref().err())
    }

    pub(super) fn links(&self) -> impl Iterator<Item = &Secret> {
        self.parts.iter().map(|part| &part.link)
    }
}
