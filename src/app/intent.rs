//! Why a change is saved, to know what to say when it is.

use crate::account::AccountId;
use crate::enrollment::Enrollment;
use crate::screen::backup_codes::Place;

/// Why a change was saved.
#[derive(Debug, Clone)]
pub enum Intent {
    /// So many new accounts.
    Add(usize),
    /// This one, edited.
    Edit(AccountId),
    /// Another order.
    Move,
    /// A note of what happened.
    Note,
    /// A removal; the position the account had.
    Remove(AccountId, usize),
    /// A move to the archive; the position the account had.
    Archive(AccountId, usize),
    /// The way back from there.
    Unarchive,
    /// The removal of an archived one.
    RemoveArchived(AccountId),
    /// The removal taken back.
    Restore,
    /// The counter moved on by one; the code it gives is the last one of what was saved.
    Counter(AccountId),
    /// A new set of backup codes.
    AddCodes(AccountId),
    /// A backup code marked as used.
    UseCode(AccountId, Place),
    /// That mark taken back.
    UnmarkCode(AccountId),
    /// The enrolment, which stands here then.
    Enroll(Enrollment),
    /// The enrolment given up; the account that went with it, and its position.
    GiveUp(Option<(AccountId, usize)>),
}
