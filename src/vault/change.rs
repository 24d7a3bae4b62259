//! What a person can change in a vault, as values: a change can be staged, saved, or applied again to a newer state.

use crate::account::{Account, AccountId};
use crate::clock::UnixTime;
use crate::vault::Contents;

/// One change. Applied whole or not at all.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Adds an account at the end.
    Add(Box<Account>),
    /// Puts an account in the place of another one, which goes to the trash.
    Replace {
        /// The one to replace.
        old: AccountId,
        /// What comes in its place.
        new: Box<Account>,
        /// When.
        at: UnixTime,
    },
    /// Writes an account over the one of the same identity (names, settings); a HOTP counter never goes back.
    Edit(Box<Account>),
    /// Moves an account to a position in the order (beyond the end means last).
    MoveTo {
        /// Which.
        id: AccountId,
        /// Its position afterwards, from 0.
        position: usize,
    },
    /// Removes an account to the trash.
    Trash {
        /// Which.
        id: AccountId,
        /// When.
        at: UnixTime,
    },
    /// Takes an account out of the trash, back to the end of the list or to a position.
    Restore {
        /// Which.
        id: AccountId,
        /// Its position afterwards, from 0; the end where there is none.
        position: Option<usize>,
    },
    /// Moves a HOTP counter on to this value; one that is already there or further stays.
    AdvanceCounter {
        /// Which.
        id: AccountId,
        /// The counter afterwards.
        counter: u64,
    },
}

/// Why a change does not apply to what the vault holds (any more).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// The account is not there.
    #[error("the account is no longer there")]
    NoSuchAccount,
    /// An account of that identity is there already.
    #[error("the account is there already")]
    AlreadyThere,
}

impl Change {
    /// Tells whether the file as it was becomes a generation first: accounts, codes or slots change; order and counters do not.
    #[must_use]
    pub fn makes_generation(&self) -> bool {
        !matches!(self, Self::MoveTo { .. } | Self::AdvanceCounter { .. })
    }

    /// Applies it.
    ///
    /// # Errors
    /// [`ChangeError`] when it does not fit; the contents are then unchanged.
    pub fn apply(&self, contents: &mut Contents) -> Result<(), ChangeError> {
        let _ = contents;
        todo!()
    }
}
