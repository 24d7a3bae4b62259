//! The vault: one encrypted file that holds the accounts, the ways to open it, and its dated copies.
//!
//! What follows is `src/vault/FORMAT.md`, from which another program that reads the file can be written.
//!
#![doc = include_str!("vault/FORMAT.md")]

mod aside;
mod backup;
mod change;
mod commit;
mod contents;
mod copies;
mod create;
mod erase;
mod events;
mod failures;
mod forget;
pub(crate) mod format;
mod generations;
mod merge;
pub(crate) mod payload;
mod raw;
mod recovery;
mod reseal;
mod restore;
mod seal;
mod seen;
mod session;
pub mod slot;
mod store;
mod tags;
mod verify;
mod ways;
pub(crate) mod wrap;

pub use aside::Aside;
pub use backup::{Backup, BackupError, look_for_backup_folder};
pub use change::{Change, ChangeError};
pub use commit::SaveError;
pub use contents::{Archived, Contents, Trashed};
pub use copies::{Copy, CopyToSave, Finder, OpensCopy};
pub use create::{AdoptError, CreateError, adopt, create};
pub use erase::Deletion;
pub use events::{Event, EventKind};
pub use failures::{FailedUnlocks, failed_unlocks, forget_failed_unlocks, note_failed_unlock};
pub use forget::{Changed, Forgotten, KnownFile, forget, forget_known, forget_trial};
pub use generations::Generation;
pub use raw::RawJson;
pub use recovery::{ASKED, PhraseError, RecoveryPhrase};
pub use reseal::Lends;
pub use restore::{Rescue, RestoreError, offered, rescue, rescue_ways, restore_damaged};
pub use session::{OpenError, Place, Rollback, Session, Status, exists, open, status};
pub use store::held;
pub use tags::{Tag, Tags, tag_name};
pub use verify::{Counts, Verified, verify};
pub use ways::{Copies, Rekeyed, Unfinished, WaysError};
