//! What happened in a vault, as it is listed for a person: the last 200 events, kept inside the vault.

use std::collections::HashMap;

use crate::account::{Account, AccountId};
use crate::clock::UnixTime;
use crate::vault::change::all;
use crate::vault::{Change, Contents, RawJson};

/// How many of the last events are kept.
pub(crate) const KEPT: usize = 200;
/// Of one kind in one save, more than these are told as one event.
const SINGLY: usize = 10;
/// How many names such an event tells.
const NAMED: usize = 3;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// When, by the clock of then.
    pub at: UnixTime,
    /// What.
    pub what: EventKind,
    /// About what: "issuer (account)", a kind of way in, a folder, a date; may be empty, and is never a secret.
    pub about: String,
    /// Its stored entry, where this version would write another one: with fields that it does not know, say. Written back as it is.
    pub(super) entry: Option<RawJson>,
}

/// The kinds of events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// The vault was opened (rides on the first save after it); about: the kind of way in.
    Opened,
    /// An account was added.
    Added,
    /// An account was changed.
    Changed,
    /// An account was removed to the trash.
    Removed,
    /// An account went to the archive.
    Archived,
    /// An account was taken out of the archive.
    Unarchived,
    /// An account was taken out of the trash.
    Restored,
    /// An account was deleted for good.
    Deleted,
    /// Accounts were written to a file.
    Exported,
    /// A copy was restored; about: when it was made (RFC 3339), or its file's name.
    CopyRestored,
    /// A way in was added; about: its kind.
    WayAdded,
    /// A way in was removed; about: its kind.
    WayRemoved,
    /// The vault has a new key.
    KeyChanged,
    /// A copy could not be written to the second folder; about: the folder.
    BackupFailed,
    /// A set of backup codes was taken in.
    BackupCodesAdded,
    /// A backup code was marked as used.
    BackupCodeUsed,
    /// That mark was taken away again.
    BackupCodeUnmarked,
    /// The backup codes were written to a sheet.
    BackupCodesExported,
    /// A kind that this version does not know; kept and written back.
    Unknown(String),
}

impl EventKind {
    const KNOWN: [Self; 18] = [
        Self::Opened,
        Self::Added,
        Self::Changed,
        Self::Removed,
        Self::Archived,
        Self::Unarchived,
        Self::Restored,
        Self::Deleted,
        Self::Exported,
        Self::CopyRestored,
        Self::WayAdded,
        Self::WayRemoved,
        Self::KeyChanged,
        Self::BackupFailed,
        Self::BackupCodesAdded,
        Self::BackupCodeUsed,
        Self::BackupCodeUnmarked,
        Self::BackupCodesExported,
    ];

    /// The kind's name in the file and in JSON output, such as `copy-restored`.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Opened => "opened",
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
            Self::Archived => "archived",
            Self::Unarchived => "unarchived",
            Self::Restored => "restored",
            Self::Deleted => "deleted",
            Self::Exported => "exported",
            Self::CopyRestored => "copy-restored",
            Self::WayAdded => "way-added",
            Self::WayRemoved => "way-removed",
            Self::KeyChanged => "key-changed",
            Self::BackupFailed => "backup-failed",
            Self::BackupCodesAdded => "backup-codes-added",
            Self::BackupCodeUsed => "backup-code-used",
            Self::BackupCodeUnmarked => "backup-code-unmarked",
            Self::BackupCodesExported => "backup-codes-exported",
            Self::Unknown(name) => name,
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        Self::KNOWN
            .into_iter()
            .find(|kind| kind.name() == name)
            .unwrap_or_else(|| Self::Unknown(name.to_owned()))
    }
}

impl Event {
    /// An event.
    #[must_use]
    pub fn new(at: UnixTime, what: EventKind, about: impl Into<String>) -> Self {
        Self {
            at,
            what,
            about: about.into(),
            entry: None,
        }
    }
}

/// Adds events at the end and lets go of the oldest beyond the last 200.
pub(crate) fn append(kept: &mut Vec<Event>, new: Vec<Event>) {
    kept.extend(new);
    let surplus = kept.len().saturating_sub(KEPT);
    drop(kept.drain(..surplus));
}

/// Tells whether `after` is `before` with events added, and nothing else.
pub(crate) fn continues(before: &[Event], after: &[Event]) -> bool {
    let most = if after.len() < KEPT { 0 } else { before.len() };
    (0..=most).any(|gone| after.starts_with(&before[gone..]))
}

/// What a change did, told from the contents before and after it.
pub(crate) fn of_change(
    change: &Change,
    before: &Contents,
    after: &Contents,
    at: UnixTime,
) -> Vec<Event> {
    let mut told = Vec::new();
    tell(change, &Names { before, after }, &mut told);
    together(told, at)
}

/// That accounts were deleted for good.
pub(crate) fn of_deletion(deleted: &[String], at: UnixTime) -> Vec<Event> {
    let told = deleted.iter();
    together(
        told.map(|about| (EventKind::Deleted, about.clone()))
            .collect(),
        at,
    )
}

/// How an account is named in an event: "issuer (account)".
pub(crate) fn about(account: &Account) -> String {
    match (&*account.issuer, &*account.account) {
        ("", name) | (name, "") => name.to_owned(),
        (issuer, name) => format!("{issuer} ({name})"),
    }
}

/// Where the name of an account is found that a change tells the identity of only.
struct Names<'a> {
    before: &'a Contents,
    after: &'a Contents,
}

impl Names<'_> {
    fn of(&self, id: AccountId) -> String {
        let named = |contents| all(contents).find(|account| account.id == id).map(about);
        [self.after, self.before]
            .into_iter()
            .find_map(named)
            .unwrap_or_default()
    }
}

fn tell(change: &Change, names: &Names<'_>, told: &mut Vec<(EventKind, String)>) {
    match change {
        Change::Add(account) => told.push((EventKind::Added, about(account))),
        Change::AddAll(accounts) => {
            told.extend(accounts.iter().map(|it| (EventKind::Added, about(it))));
        }
        Change::Replace { old, new, .. } => {
            told.push((EventKind::Removed, names.of(*old)));
            told.push((EventKind::Added, about(new)));
        }
        Change::Edit { to, .. } => told.push((EventKind::Changed, names.of(to.id))),
        Change::Trash { id, .. } => told.push((EventKind::Removed, names.of(*id))),
        Change::Archive { id, .. } => told.push((EventKind::Archived, names.of(*id))),
        Change::Unarchive { id, .. } => told.push((EventKind::Unarchived, names.of(*id))),
        Change::Restore { id, .. } => told.push((EventKind::Restored, names.of(*id))),
        Change::AddBackupCodes { id, .. } => {
            told.push((EventKind::BackupCodesAdded, names.of(*id)));
        }
        Change::UseBackupCode { id, .. } => {
            told.push((EventKind::BackupCodeUsed, names.of(*id)));
        }
        Change::UnmarkBackupCode { id, .. } => {
            told.push((EventKind::BackupCodeUnmarked, names.of(*id)));
        }
        Change::NoteSheet { id } => {
            told.push((EventKind::BackupCodesExported, names.of(*id)));
        }
        Change::MoveTo { .. }
        | Change::Tag { .. }
        | Change::TakeCounter { .. }
        | Change::Enroll { .. }
        | Change::EndEnrollment { .. } => {}
        Change::NoteExport(ids) => {
            told.extend(ids.iter().map(|id| (EventKind::Exported, names.of(*id))));
        }
        Change::Batch(changes) => {
            for change in changes {
                tell(change, names, told);
            }
        }
    }
}

/// Makes events of what was told. Many of one kind become one, so that taking in a whole list does not push out all else.
fn together(told: Vec<(EventKind, String)>, at: UnixTime) -> Vec<Event> {
    let mut of_kind: HashMap<String, Vec<String>> = HashMap::new();
    for (what, about) in &told {
        let names = of_kind.entry(what.name().to_owned()).or_default();
        names.push(about.clone());
    }
    let mut events = Vec::new();
    for (what, about) in told {
        match of_kind.get_mut(what.name()) {
            Some(names) if names.len() > SINGLY => {
                let rest = names.len() - NAMED;
                let about = format!("{} +{rest}", names[..NAMED].join(", "));
                // The further ones of this kind are told by it.
                names.clear();
                events.push(Event::new(at, what, about));
            }
            Some(names) if names.is_empty() => {}
            _ => events.push(Event::new(at, what, about)),
        }
    }
    events
}
