//! Enrolments as a vault keeps them, each beside its account: where it stands, and which pictures of its key lie about.

use std::collections::BTreeMap;

use crate::account::AccountId;
use crate::enrollment::Enrollment;
use crate::qr::Source;
use crate::vault::RawJson;

/// An enrolment that is not finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The account.
    pub account: AccountId,
    /// Where it stands.
    pub stands: Enrollment,
    /// The files that its key was read from, to be offered for removal at the end.
    pub pictures: Vec<Source>,
    /// Fields that this version does not know, written back as they were.
    pub unknown: BTreeMap<String, RawJson>,
}

/// The enrolments that are not finished, at most one of an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Enrollments {
    /// Those that this version understands, in the order in which they were begun.
    pub kept: Vec<Kept>,
    /// Entries that it does not understand, at a step of a later version say, kept exactly as they were.
    pub odd: Vec<RawJson>,
}

impl Enrollments {
    /// Tells whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty() && self.odd.is_empty()
    }

    /// The enrolment of that account.
    #[must_use]
    pub fn of(&self, account: AccountId) -> Option<&Kept> {
        self.kept.iter().find(|it| it.account == account)
    }

    /// Says where an account's enrolment stands: it begins, goes on, or ends where it is done.
    pub(crate) fn set(&mut self, account: AccountId, stands: Enrollment, pictures: &[Source]) {
        if let Enrollment::Done { .. } = stands {
            return self.end(account);
        }
        // What lies on a clipboard is another thing tomorrow.
        let files = pictures
            .iter()
            .filter(|it| matches!(it, Source::File { .. }));
        let pictures = files.cloned().collect();
        match self.kept.iter_mut().find(|it| it.account == account) {
            Some(kept) => (kept.stands, kept.pictures) = (stands, pictures),
            None => self.kept.push(Kept {
                account,
                stands,
                pictures,
                unknown: BTreeMap::new(),
            }),
        }
    }

    /// Keeps the enrolment of that account no longer.
    pub(crate) fn end(&mut self, account: AccountId) {
        self.kept.retain(|it| it.account != account);
    }

    /// Takes what an older state kept of accounts that only it knows, and what this version does not understand.
    pub(crate) fn merge(&mut self, older: &Self, only_there: impl Fn(AccountId) -> bool) {
        for kept in &older.kept {
            if only_there(kept.account) && self.of(kept.account).is_none() {
                self.kept.push(kept.clone());
            }
        }
        for odd in &older.odd {
            if !self.odd.contains(odd) {
                self.odd.push(odd.clone());
            }
        }
    }

    /// Tells whether all of `before` is here but for what concerns these accounts.
    pub(crate) fn keeps(&self, before: &Self, but: impl Fn(AccountId) -> bool) -> bool {
        let kept = |it: &Kept| but(it.account) || self.kept.contains(it);
        before.kept.iter().all(kept) && before.odd.iter().all(|it| self.odd.contains(it))
    }
}
