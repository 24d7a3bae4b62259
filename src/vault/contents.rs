//! What an open vault holds, as the product speaks of it (how it is stored is `payload`'s business).

use serde_json::{Map, Value};

use crate::account::{Account, AccountId};
use crate::clock::UnixTime;

/// A removed account, kept for 30 days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trashed {
    /// The account as it was.
    pub account: Account,
    /// When it was removed.
    pub removed: UnixTime,
}

/// Everything in an open vault.
///
/// Its `Debug` shows no secret: keys are [`crate::secret::Secret`]s and what is set aside is counted, not shown.
#[derive(Clone, Default, PartialEq)]
pub struct Contents {
    /// The accounts in the person's order.
    pub accounts: Vec<Account>,
    /// Removed accounts, newest first.
    pub trash: Vec<Trashed>,
    /// Entries that this version does not understand, kept exactly as they were.
    pub set_aside: Vec<Value>,
    /// Top-level keys that this version does not use (tags, archive, enrollments, events and unknown ones), kept.
    pub unknown: Map<String, Value>,
}

impl Contents {
    /// The account of that identity.
    #[must_use]
    pub fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == id)
    }
}

impl std::fmt::Debug for Contents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Contents")
            .field("accounts", &self.accounts.len())
            .field("trash", &self.trash.len())
            .field("set_aside", &self.set_aside.len())
            .finish_non_exhaustive()
    }
}
