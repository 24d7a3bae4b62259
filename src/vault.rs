//! The vault: one encrypted file that holds the accounts, the ways to open it, and its dated copies.

mod change;
mod commit;
mod contents;
mod create;
mod format;
mod generations;
mod payload;
mod raw;
mod seal;
mod seen;
mod session;
pub mod slot;
mod store;
mod verify;
mod wrap;

pub use change::{Change, ChangeError};
pub use commit::SaveError;
pub use contents::{Contents, Trashed};
pub use create::{AdoptError, CreateError, adopt, create};
pub use generations::Generation;
pub use raw::RawJson;
pub use session::{OpenError, Place, Rollback, Session, Status, exists, open, status};
pub use verify::{Counts, Verified, verify};
