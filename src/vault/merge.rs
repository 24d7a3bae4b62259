//! What becomes of the present state when a copy is restored: the copy counts, and nothing of now is lost.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::account::{Account, AccountId};
use crate::clock::UnixTime;
use crate::otp::Kind;
use crate::vault::change::{all, identities, with_counter};
use crate::vault::{Contents, Trashed};

/// The contents after restoring `copy` over `present`.
///
/// Accounts, their order and tags, the archive and the trash are those of the copy; what it does not have goes to the trash, unless it is
/// archived: then it stays so. HOTP counters never go
/// back, and neither do backup codes: a set, a mark of use and that a set is void stay. Fields and keys that this version does not know may be marks of use: those of an account are the present ones where it
/// has them, those of the vault are the copy's; what only one of the two has stays. What happened stays, and so
/// does where an enrolment stands: one that was finished since the copy does not begin again.
pub(super) fn merged(mut copy: Contents, present: &Contents, at: UnixTime) -> Contents {
    keep_what_was_used(&mut copy, present);
    let now: HashMap<AccountId, &Account> =
        all(present).map(|account| (account.id, account)).collect();
    for account in all_mut(&mut copy) {
        if let Some(present) = now.get(&account.id) {
            account.unknown.extend(present.unknown.clone());
        }
    }

    let had = identities(&copy);
    let since = present.accounts.iter().filter(|it| !had.contains(&it.id));
    let mut trash: Vec<Trashed> = since
        .map(|account| Trashed {
            account: account.clone(),
            removed: at,
            archived: None,
        })
        .collect();
    let archived = present.archive.iter();
    let archived = archived.filter(|it| !had.contains(&it.account.id)).cloned();
    copy.archive = archived.chain(std::mem::take(&mut copy.archive)).collect();
    let removed = present.trash.iter();
    trash.extend(removed.filter(|it| !had.contains(&it.account.id)).cloned());
    trash.append(&mut copy.trash);
    copy.trash = trash;
    let lost: HashSet<AccountId> = identities(present).difference(&had).copied().collect();
    copy.tags.take_in(&present.tags, &lost);

    for entry in &present.set_aside {
        if !copy.set_aside.contains(entry) {
            copy.set_aside.push(entry.clone());
        }
    }
    for (key, value) in &present.unknown {
        let _ = copy
            .unknown
            .entry(key.clone())
            .or_insert_with(|| value.clone());
    }
    copy.events.clone_from(&present.events);
    // What became of an account's enrolment since counts; only of accounts that came from the copy its own word does.
    let known = identities(present);
    let mut enrollments = present.enrollments.clone();
    enrollments.merge(&copy.enrollments, |id| !known.contains(&id));
    copy.enrollments = enrollments;
    copy
}

/// Brings what cannot be used again to where `other` has it: the counters and the backup codes.
pub(super) fn keep_what_was_used(contents: &mut Contents, other: &Contents) {
    raise_counters(contents, other);
    let codes: HashMap<AccountId, &Account> = all(other)
        .filter(|account| !account.backup_codes.is_empty())
        .map(|account| (account.id, account))
        .collect();
    if codes.is_empty() {
        return;
    }
    for account in all_mut(contents) {
        if let Some(other) = codes.get(&account.id) {
            account.backup_codes.merge(&other.backup_codes);
        }
    }
}

/// Moves each HOTP counter on to where `other` says that codes were taken: of the same key, whatever the account is called.
fn raise_counters(contents: &mut Contents, other: &Contents) {
    let mut taken: BTreeMap<&[u8], u64> = BTreeMap::new();
    for account in all(other) {
        if let Kind::Hotp { counter } = account.otp.kind() {
            let highest = taken.entry(account.otp.key().expose()).or_default();
            *highest = counter.max(*highest);
        }
    }
    if taken.is_empty() {
        return;
    }
    for account in all_mut(contents) {
        let Kind::Hotp { counter } = account.otp.kind() else {
            continue;
        };
        let highest = taken.get(account.otp.key().expose());
        if let Some(highest) = highest.filter(|highest| **highest > counter) {
            account.otp = with_counter(account.otp.clone(), *highest);
        }
    }
}

fn all_mut(contents: &mut Contents) -> impl Iterator<Item = &mut Account> {
    let archive = contents.archive.iter_mut().map(|it| &mut it.account);
    let trash = contents.trash.iter_mut().map(|it| &mut it.account);
    contents.accounts.iter_mut().chain(archive).chain(trash)
}
