//! The vault: one encrypted file that holds the accounts, the ways to open it, and its dated copies.
//!
//! The bytes are described in `format`, the ways in in [`slot`], the durable write in `store`.

mod change;
mod contents;
mod format;
mod generations;
mod payload;
mod seal;
mod session;
pub mod slot;
mod store;

pub use change::{Change, ChangeError};
pub use contents::{Contents, Trashed};
pub use generations::Generation;
pub use session::{
    CreateError, OpenError, Place, Rollback, SaveError, Session, Status, adopt, create, exists,
    open, status,
};
