//! What a person can change in a vault, as values: a change can be staged, saved, or applied again to a newer state.

use std::collections::{HashMap, HashSet};

use crate::account::{Account, AccountId};
use crate::backup_codes::{self, BackupCodes, MarkError, SetId};
use crate::clock::UnixTime;
use crate::enrollment::Enrollment;
use crate::otp::{Kind, Otp};
use crate::qr::Source;
use crate::vault::{Archived, Contents, Trashed, tag_name};

/// One change. Applied whole or not at all.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Adds an account at the end.
    Add(Box<Account>),
    /// Adds several accounts at the end, all or none of them.
    AddAll(Vec<Account>),
    /// Puts an account in the place of another one, which goes to the trash.
    Replace {
        /// The one to replace.
        old: AccountId,
        /// What comes in its place.
        new: Box<Account>,
        /// When.
        at: UnixTime,
    },
    /// Changes what differs between two states of an account: issuer, account, key, settings (kind, algorithm and digits as
    /// one) and parameters each for itself, so that what another program changed meanwhile stays. A HOTP counter never goes
    /// back; the date and the fields that this version does not know stay those of the vault.
    Edit {
        /// The account as the person saw it.
        from: Box<Account>,
        /// The account as the person wants it; its identity is the one that counts.
        to: Box<Account>,
    },
    /// Moves an account to a position in the order (beyond the end means last).
    MoveTo {
        /// Which.
        id: AccountId,
        /// Its position afterwards, from 0.
        position: usize,
    },
    /// Puts an account under tags and takes it from under others; what another program changed meanwhile stays.
    Tag {
        /// Which.
        id: AccountId,
        /// The names of the tags that it is to have.
        add: Vec<String>,
        /// The names of those that it is to have no more.
        remove: Vec<String>,
    },
    /// Removes an account, an archived one too, to the trash.
    Trash {
        /// Which.
        id: AccountId,
        /// When.
        at: UnixTime,
    },
    /// Puts an account whose two-factor sign-in was switched off into the archive.
    Archive {
        /// Which.
        id: AccountId,
        /// When.
        at: UnixTime,
    },
    /// Takes an account out of the archive, back to the end of the list or to a position.
    Unarchive {
        /// Which.
        id: AccountId,
        /// Its position afterwards, from 0; the end where there is none.
        position: Option<usize>,
    },
    /// Takes an account out of the trash, back to the end of the list or to a position, or to the archive if it came from there.
    Restore {
        /// Which.
        id: AccountId,
        /// Its position afterwards, from 0; the end where there is none.
        position: Option<usize>,
    },
    /// Takes the code of a HOTP counter: moves it on by exactly one from where it stands in the vault. The code that was taken
    /// is afterwards [`Otp::last_code`], and no other program gets it.
    TakeCounter {
        /// Which.
        id: AccountId,
    },
    /// Takes in a set of backup codes; those before it are void from then on.
    AddBackupCodes {
        /// Whose.
        id: AccountId,
        /// The set.
        set: Box<backup_codes::Set>,
        /// When.
        at: UnixTime,
    },
    /// Marks a backup code as used; whoever asks for the next one afterwards gets another.
    UseBackupCode {
        /// Whose.
        id: AccountId,
        /// Of which set.
        set: SetId,
        /// Which, from 0.
        code: usize,
        /// When.
        at: UnixTime,
    },
    /// Takes that mark away again: the code was not used after all.
    UnmarkBackupCode {
        /// Whose.
        id: AccountId,
        /// Of which set.
        set: SetId,
        /// Which, from 0.
        code: usize,
    },
    /// Changes nothing but what happened: these accounts were shown or written to be taken elsewhere.
    NoteExport(Vec<AccountId>),
    /// Tells that the backup codes were written to a sheet; nothing else changes.
    NoteSheet {
        /// Whose.
        id: AccountId,
    },
    /// Says where the enrolment of an account stands; one that is done is kept no longer.
    Enroll {
        /// Where it stands, from the step on that has an account.
        stands: Enrollment,
        /// What its key was read from; files are remembered.
        pictures: Vec<Source>,
    },
    /// Gives the enrolment of an account up; the account stays.
    EndEnrollment {
        /// Whose.
        id: AccountId,
    },
    /// Several changes one after the other, all or none of them.
    Batch(Vec<Change>),
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
    /// The account has no counter, or its counter is at its end.
    #[error("the account has no further counter")]
    NoCounter,
    /// The tags are those of a later version.
    #[error("the tags were written by a later version")]
    LaterTags,
    /// The backup code is not there.
    #[error("the backup code is no longer there")]
    NoSuchCode,
    /// The backup code was used before.
    #[error("the backup code was used before")]
    CodeUsed,
    /// The backup code belongs to a set that is void.
    #[error("the backup code is void")]
    CodeVoid,
}

impl From<MarkError> for ChangeError {
    fn from(error: MarkError) -> Self {
        match error {
            MarkError::NoSuchCode => Self::NoSuchCode,
            MarkError::Used => Self::CodeUsed,
            MarkError::Void => Self::CodeVoid,
        }
    }
}

impl Change {
    /// Tells whether the file as it was becomes a generation first: accounts, sets of
    /// codes or slots change; order, tags, counters and marks of use do not.
    #[must_use]
    pub fn makes_generation(&self) -> bool {
        match self {
            Self::MoveTo { .. }
            | Self::Tag { .. }
            | Self::TakeCounter { .. }
            | Self::UseBackupCode { .. }
            | Self::UnmarkBackupCode { .. }
            | Self::NoteExport(_)
            | Self::NoteSheet { .. }
            | Self::Enroll { .. }
            | Self::EndEnrollment { .. } => false,
            Self::Batch(changes) => changes.iter().any(Self::makes_generation),
            _ => true,
        }
    }

    /// Applies it.
    ///
    /// # Errors
    /// [`ChangeError`] when it does not fit; the contents are then unchanged.
    pub fn apply(&self, contents: &mut Contents) -> Result<(), ChangeError> {
        match self {
            Self::Add(account) => add(contents, std::slice::from_ref(&**account)),
            Self::AddAll(accounts) => add(contents, accounts),
            Self::Replace { old, new, at } => {
                let position = position(contents, *old)?;
                if identities(contents).contains(&new.id) {
                    return Err(ChangeError::AlreadyThere);
                }
                let mut new = (**new).clone();
                let before = &contents.accounts[position];
                if before.otp.key() == new.otp.key() {
                    // The same sign-in, so its codes go on as well.
                    new.backup_codes.merge(&before.backup_codes);
                }
                contents.tags.inherit(*old, new.id);
                let account = std::mem::replace(&mut contents.accounts[position], new);
                discard(contents, account, *at, None);
                Ok(())
            }
            Self::Edit { from, to } => {
                let position = position(contents, to.id)?;
                edit(&mut contents.accounts[position], from, to);
                Ok(())
            }
            Self::MoveTo { id, position: to } => {
                let from = position(contents, *id)?;
                let account = contents.accounts.remove(from);
                insert(contents, account, Some(*to));
                Ok(())
            }
            Self::Tag { id, add, remove } => {
                let _ = position(contents, *id)?;
                if !contents.tags.are_understood() {
                    return Err(ChangeError::LaterTags);
                }
                for name in remove {
                    contents.tags.remove(name, *id);
                }
                for name in add.iter().filter_map(|name| tag_name(name)) {
                    contents.tags.add(&name, *id);
                }
                Ok(())
            }
            Self::Trash { id, at } => {
                if let Ok(position) = position(contents, *id) {
                    let account = contents.accounts.remove(position);
                    discard(contents, account, *at, None);
                } else {
                    let Archived { account, archived } = out_of_the_archive(contents, *id)?;
                    discard(contents, account, *at, Some(archived));
                }
                Ok(())
            }
            Self::Archive { id, at } => {
                let position = position(contents, *id)?;
                let account = contents.accounts.remove(position);
                // 2FA is off at the service: there is nothing to go on with.
                contents.enrollments.end(*id);
                let archived = *at;
                contents.archive.insert(0, Archived { account, archived });
                Ok(())
            }
            Self::Unarchive { id, position } => {
                let Archived { account, .. } = out_of_the_archive(contents, *id)?;
                insert(contents, account, *position);
                Ok(())
            }
            Self::Restore { id, position } => {
                let from = contents
                    .trash
                    .iter()
                    .position(|trashed| trashed.account.id == *id)
                    .ok_or(ChangeError::NoSuchAccount)?;
                let Trashed {
                    account, archived, ..
                } = contents.trash.remove(from);
                match archived {
                    Some(archived) => contents.archive.insert(0, Archived { account, archived }),
                    None => insert(contents, account, *position),
                }
                Ok(())
            }
            Self::TakeCounter { id } => {
                let position = position(contents, *id)?;
                let otp = &mut contents.accounts[position].otp;
                let Kind::Hotp { counter } = otp.kind() else {
                    return Err(ChangeError::NoCounter);
                };
                let next = counter.checked_add(1).ok_or(ChangeError::NoCounter)?;
                *otp = with_counter(otp.clone(), next);
                Ok(())
            }
            Self::AddBackupCodes { id, set, at } => {
                let kept = codes_of(contents, *id)?;
                if kept.set(set.id).is_some() {
                    return Err(ChangeError::AlreadyThere);
                }
                kept.add((**set).clone(), *at);
                Ok(())
            }
            Self::UseBackupCode { id, set, code, at } => {
                Ok(codes_of(contents, *id)?.mark(*set, *code, *at)?)
            }
            Self::UnmarkBackupCode { id, set, code } => {
                Ok(codes_of(contents, *id)?.unmark(*set, *code)?)
            }
            Self::NoteExport(_) => Ok(()),
            Self::NoteSheet { id } => position(contents, *id).map(|_| ()),
            Self::Enroll { stands, pictures } => {
                let id = stands.account().ok_or(ChangeError::NoSuchAccount)?;
                let _ = position(contents, id)?;
                contents.enrollments.set(id, *stands, pictures);
                Ok(())
            }
            Self::EndEnrollment { id } => {
                contents.enrollments.end(*id);
                Ok(())
            }
            Self::Batch(changes) => {
                let mut whole = contents.clone();
                changes
                    .iter()
                    .try_for_each(|change| change.apply(&mut whole))?;
                *contents = whole;
                Ok(())
            }
        }
    }

    /// Tells whether nothing is gone that this change does not name, and nothing at all that is not in the trash.
    pub(crate) fn keeps_the_rest(&self, before: &Contents, after: &Contents) -> bool {
        let named = self.removes();
        let listed: HashSet<AccountId> = after.accounts.iter().map(|account| account.id).collect();
        let archived: HashSet<AccountId> = after.archive.iter().map(|it| it.account.id).collect();
        let all = identities(after);
        before
            .accounts
            .iter()
            .all(|account| listed.contains(&account.id) || named.contains(&account.id))
            && before
                .archive
                .iter()
                .map(|it| it.account.id)
                .all(|id| archived.contains(&id) || named.contains(&id))
            && identities(before).is_subset(&all)
            && keeps_backup_codes(before, after)
            && self.keeps_tags(before, after)
            && before.set_aside == after.set_aside
            && before.events == after.events
            && self.keeps_enrollments(before, after)
            && before.unknown == after.unknown
    }

    /// Tells whether no enrolment changed but those that this change names.
    fn keeps_enrollments(&self, before: &Contents, after: &Contents) -> bool {
        let mut named = HashSet::new();
        self.enrolls(&mut named);
        let (before, after) = (&before.enrollments, &after.enrollments);
        before.odd == after.odd
            && after.keeps(before, |id| named.contains(&id))
            && before.keeps(after, |id| named.contains(&id))
    }

    /// The accounts whose enrolments it is about.
    fn enrolls(&self, named: &mut HashSet<AccountId>) {
        match self {
            Self::Enroll { stands, .. } => named.extend(stands.account()),
            Self::EndEnrollment { id } | Self::Archive { id, .. } => named.extend([*id]),
            Self::Batch(changes) => changes.iter().for_each(|change| change.enrolls(named)),
            _ => {}
        }
    }

    /// Tells whether only accounts that this change names have other tags than before.
    fn keeps_tags(&self, before: &Contents, after: &Contents) -> bool {
        let named = self.tags();
        match named.is_empty() {
            true => before.tags == after.tags,
            false => before.tags.without(&named) == after.tags.without(&named),
        }
    }

    /// The accounts whose tags change.
    fn tags(&self) -> HashSet<AccountId> {
        match self {
            Self::Tag { id, .. } => HashSet::from([*id]),
            Self::Replace { new, .. } => HashSet::from([new.id]),
            Self::Batch(changes) => changes.iter().flat_map(Self::tags).collect(),
            _ => HashSet::new(),
        }
    }

    /// The accounts that leave the list or the archive.
    fn removes(&self) -> HashSet<AccountId> {
        match self {
            Self::Replace { old: id, .. }
            | Self::Trash { id, .. }
            | Self::Archive { id, .. }
            | Self::Unarchive { id, .. } => HashSet::from([*id]),
            Self::Batch(changes) => changes.iter().flat_map(Self::removes).collect(),
            _ => HashSet::new(),
        }
    }
}

/// Every identity in use, archive and trash included.
pub(super) fn identities(contents: &Contents) -> HashSet<AccountId> {
    all(contents).map(|account| account.id).collect()
}

/// Tells whether every account that is still there has all of its backup codes.
fn keeps_backup_codes(before: &Contents, after: &Contents) -> bool {
    let with_codes = |contents| all(contents).filter(|it: &&Account| !it.backup_codes.is_empty());
    let mut had = with_codes(before).peekable();
    if had.peek().is_none() {
        return true;
    }
    let has: HashMap<AccountId, &BackupCodes> = with_codes(after)
        .map(|account| (account.id, &account.backup_codes))
        .collect();
    had.all(|account| {
        has.get(&account.id)
            .is_some_and(|codes| codes.keeps(&account.backup_codes))
    })
}

/// Every account, archive and trash included.
pub(super) fn all(contents: &Contents) -> impl Iterator<Item = &Account> {
    let archive = contents.archive.iter().map(|it| &it.account);
    let trash = contents.trash.iter().map(|it| &it.account);
    contents.accounts.iter().chain(archive).chain(trash)
}

fn codes_of(contents: &mut Contents, id: AccountId) -> Result<&mut BackupCodes, ChangeError> {
    let position = position(contents, id)?;
    Ok(&mut contents.accounts[position].backup_codes)
}

fn position(contents: &Contents, id: AccountId) -> Result<usize, ChangeError> {
    contents
        .accounts
        .iter()
        .position(|account| account.id == id)
        .ok_or(ChangeError::NoSuchAccount)
}

fn add(contents: &mut Contents, accounts: &[Account]) -> Result<(), ChangeError> {
    let mut taken = identities(contents);
    if accounts.iter().any(|account| !taken.insert(account.id)) {
        return Err(ChangeError::AlreadyThere);
    }
    contents.accounts.extend_from_slice(accounts);
    Ok(())
}

fn insert(contents: &mut Contents, account: Account, position: Option<usize>) {
    let end = contents.accounts.len();
    let position = position.unwrap_or(end).min(end);
    contents.accounts.insert(position, account);
}

fn out_of_the_archive(contents: &mut Contents, id: AccountId) -> Result<Archived, ChangeError> {
    let from = contents.archive.iter().position(|it| it.account.id == id);
    Ok(contents
        .archive
        .remove(from.ok_or(ChangeError::NoSuchAccount)?))
}

fn discard(contents: &mut Contents, account: Account, at: UnixTime, archived: Option<UnixTime>) {
    let trashed = Trashed {
        account,
        removed: at,
        archived,
    };
    contents.trash.insert(0, trashed);
}

/// Writes what differs between two states of an account onto a third one.
fn edit(kept: &mut Account, from: &Account, to: &Account) {
    if from.issuer != to.issuer {
        kept.issuer.clone_from(&to.issuer);
    }
    if from.account != to.account {
        kept.account.clone_from(&to.account);
    }
    if from.extra != to.extra {
        kept.extra.clone_from(&to.extra);
    }
    let settings = |otp: &Otp| (otp.kind(), otp.algorithm(), otp.digits());
    let key = if from.otp.key() == to.otp.key() {
        kept.otp.key()
    } else {
        to.otp.key()
    };
    let (kind, algorithm, digits) = if settings(&from.otp) == settings(&to.otp) {
        settings(&kept.otp)
    } else {
        settings(&to.otp)
    };
    // Each part made codes before, so all of them together can.
    if let Ok(otp) = Otp::new(key.clone(), kind, algorithm, digits) {
        kept.otp = never_back(&kept.otp, otp);
    }
}

/// The new settings with the higher of the two counters: a used code must never come again.
fn never_back(present: &Otp, new: Otp) -> Otp {
    match (present.kind(), new.kind()) {
        (
            Kind::Hotp {
                counter: present_at,
            },
            Kind::Hotp { counter },
        ) if present_at > counter => with_counter(new, present_at),
        _ => new,
    }
}

pub(super) fn with_counter(otp: Otp, counter: u64) -> Otp {
    let kind = Kind::Hotp { counter };
    // What could make a code can make one with another counter.
    Otp::new(otp.key().clone(), kind, otp.algorithm(), otp.digits()).unwrap_or(otp)
}

#[cfg(test)]
mod tests;
