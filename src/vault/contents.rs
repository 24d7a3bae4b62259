//! What an open vault holds, as the product speaks of it (how it is stored is `payload`'s business).

use std::collections::BTreeMap;

use crate::account::{Account, AccountId};
use crate::clock::UnixTime;
use crate::enrollment::Enrollments;
use crate::vault::{Event, RawJson, Tags};

/// A removed account, kept until the person deletes it for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trashed {
    /// The account as it was.
    pub account: Account,
    /// When it was removed.
    pub removed: UnixTime,
    /// Since when it lay in the archive before, where it goes back to then.
    pub archived: Option<UnixTime>,
}

impl Trashed {
    /// Counts the whole days since it was removed; after 30 of them deleting it for good is offered. Nothing goes by itself.
    #[must_use]
    pub fn days(&self, now: UnixTime) -> u64 {
        now.since(self.removed) / 86_400
    }
}

/// An account whose two-factor sign-in was switched off at its service: kept to be looked at, it makes no codes and its backup
/// codes are void for as long as it is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archived {
    /// The account as it was.
    pub account: Account,
    /// When it came here.
    pub archived: UnixTime,
}

/// Everything in an open vault.
///
/// Its `Debug` shows no secret: everything is counted, nothing shown.
#[derive(Clone, Default, PartialEq)]
pub struct Contents {
    /// The accounts in the person's order.
    pub accounts: Vec<Account>,
    /// Names under which accounts are grouped.
    pub tags: Tags,
    /// Accounts whose two-factor sign-in was switched off, the last one first.
    pub archive: Vec<Archived>,
    /// Removed accounts, newest first.
    pub trash: Vec<Trashed>,
    /// Entries that this version does not understand, kept exactly as they were.
    pub set_aside: Vec<RawJson>,
    /// What happened, oldest first; the last 200.
    pub events: Vec<Event>,
    /// The enrolments that are not finished. One of an account in the trash waits there with it.
    pub enrollments: Enrollments,
    /// Top-level keys that this version does not use, kept.
    pub unknown: BTreeMap<String, RawJson>,
}

impl Contents {
    /// The account of that identity.
    #[must_use]
    pub fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == id)
    }

    /// The archived account of that identity.
    #[must_use]
    pub fn archived(&self, id: AccountId) -> Option<&Archived> {
        self.archive.iter().find(|it| it.account.id == id)
    }
}

impl std::fmt::Debug for Contents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Contents")
            .field("accounts", &self.accounts.len())
            .field("archive", &self.archive.len())
            .field("trash", &self.trash.len())
            .field("set_aside", &self.set_aside.len())
            .finish_non_exhaustive()
    }
}
