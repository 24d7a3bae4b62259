//! The vault: one encrypted file that holds the accounts, the ways to open it, and its dated copies.
//!
//! # Files
//!
//! In the data folder (0700) lie `vault.ixv`, `vault.lock` (empty, never deleted; the advisory lock of every saver), the
//! folder `generations` with dated copies of the vault file, and while a save lasts a temporary file
//! `.vault.ixv.<16 hex digits>.new`. All files are 0600. In the state folder `seen.json` names the highest revision seen.
//!
//! # Format 1
//!
//! All integers are little-endian. "Base64" is RFC 4648 section 4 with padding, on one line.
//!
//! | bytes | what |
//! | --- | --- |
//! | 8 | magic, `IXVAULT` and a zero byte |
//! | 2 | version of the format, 1; a reader of format 1 refuses any higher one as newer |
//! | 4 | length n of the header, at most 65,536 |
//! | n | header, UTF-8 JSON |
//! | 24 | nonce, fresh random bytes for each save |
//! | rest | XChaCha20-Poly1305 ciphertext and 16-byte tag; the key is the vault key, 32 random bytes; associated data is every byte before the nonce, as stored |
//!
//! A file over 256 MiB (268,435,456 bytes) is refused.
//!
//! ## Header
//!
//! ```json
//! {"vault_id": "<UUID>", "created": "2026-02-02T02:40:00Z", "revision": 7, "parent": "<SHA-256>" or null, "slots": [...]}
//! ```
//! `vault_id` is given once. `created` is RFC 3339. `revision` counts the saves, 1 in the first file, and grows with each.
//! `parent` is the SHA-256, in lower-case hex, of the whole file that this one replaced. `slots` has at most 16 entries. Keys that
//! a program does not know are kept and written back.
//!
//! ## Slots
//!
//! Each slot wraps the vault key for one way in. A slot of a kind that a program does not know is kept and written back. The known
//! kinds have these fields in common:
//!
//! | field | what |
//! | --- | --- |
//! | `id` | a text that is unique in the vault; this program writes a random UUID |
//! | `kind` | `keyring`, `passphrase`, `keyring+passphrase` or `recovery` |
//! | `check` | Base64 of 8 bytes |
//! | `nonce` | Base64 of 24 random bytes |
//! | `wrapped` | Base64 of 48 bytes: the vault key sealed with XChaCha20-Poly1305, ciphertext and tag |
//!
//! A slot key of 32 bytes is the input key material of HKDF-SHA256 (RFC 5869, no salt) with two outputs:
//!
//! - `info` = `injixo-authenticator vault 1 wrapping key`, 32 bytes: the key that seals `wrapped`;
//! - `info` = `injixo-authenticator vault 1 check value`, 8 bytes: stands in `check`.
//!
//! The associated data of `wrapped` are three texts one after the other, each as its length in bytes (4 bytes) and its UTF-8:
//! `vault_id` (hyphenated, lower case), `id`, `kind`. A key whose check value differs and that does not open `wrapped` is the
//! wrong key; where only one of the two holds, the slot is damaged.
//!
//! - **`keyring`**: the slot key is 32 random bytes. They stand in the keyring of the operating system, service
//!   `injixo-authenticator`, user `<vault_id>/<id>`, as 44 characters of Base64; one line break at the end is tolerated.
//! - **`passphrase`**: the slot key is Argon2id (RFC 9106, version 0x13, no secret, no associated data) over the UTF-8 bytes of the NFC form
//!   of the passphrase (of bytes that are no UTF-8: as they are), 32 bytes long. The slot has two more fields: `salt`, Base64 of 16
//!   random bytes, and `argon2id`, `{"memory_kib": 65536, "iterations": 3, "lanes": 1}`. Readers refuse more than 1,048,576
//!   KiB, 10 iterations or 16 lanes as too costly, and less than 19,456 KiB as damage.
//! - **`keyring+passphrase`**: has `salt` and `argon2id` as above, and 32 random bytes in the keyring as above. The slot key is
//!   HKDF-SHA256 with the 16 bytes of `salt` as its salt; the input key material is the keyring's 32 bytes and then the 32 bytes of
//!   Argon2id, which takes the same `salt`; `info` is three texts one after the other, each as its length in bytes (4 bytes) and its
//!   UTF-8: `injixo-authenticator vault 1 keyring+passphrase`, `vault_id`, `id`; 32 bytes long.
//! - **`recovery`**: has `salt`, Base64 of 16 random bytes. The slot key is HKDF-SHA256 with that salt over the 16 bytes of
//!   entropy of a phrase of twelve words (BIP-39, English list, no passphrase, no PBKDF2); `info` as above with
//!   `injixo-authenticator vault 1 recovery` as its first text; 32 bytes long.
//!
//! ## Payload
//!
//! UTF-8 JSON followed by spaces: up to 16,384 bytes in all, from there up to the next
//! Padmé size (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019). Readers take any number of spaces.
//!
//! ```json
//! {"accounts": [<entry>...], "order": ["<id>"...], "trash": [<entry>...], "set_aside": [<anything>...]}
//! ```
//! Only `accounts` has to be there. `order` lists the identities as the person arranged them; accounts that it does not name
//! come last. All other keys (`tags`, `archive`, `enrollments`, `events` are reserved) are kept character for character.
//!
//! | field of an entry | what |
//! | --- | --- |
//! | `id` | UUID, unique among accounts and trash |
//! | `issuer`, `account` | texts, may be empty |
//! | `secret` | Base32 (RFC 4648 section 6), upper case, no padding, at least one byte |
//! | `type` | `totp`, `hotp`, `steam` |
//! | `algorithm` | `SHA1`, `SHA256`, `SHA512` (`steam`: `SHA1`) |
//! | `digits` | 5 to 10 (`steam`: 5) |
//! | `period` | `totp` only: 1 to 86,400 seconds |
//! | `counter` | `hotp` only: that of the next code, 0 to 2^64 - 1 |
//! | `created` | when it was added, Unix seconds |
//! | `extra` | optional: unused parameters of its link, `[["name", "value"]...]` |
//! | `removed` | in the trash only: when it was removed, Unix seconds |
//!
//! Other fields of an entry are kept character for character. An entry that does not hold to this table, or whose `id` was met before, is moved to
//! `set_aside` and kept there character for character; each program that opens the vault tries those entries anew, with
//! `removed` as trash, without as account.

mod backup;
mod change;
mod commit;
mod contents;
mod copies;
mod create;
mod events;
mod failures;
mod forget;
mod format;
mod generations;
mod payload;
mod raw;
mod recovery;
mod restore;
mod seal;
mod seen;
mod session;
pub mod slot;
mod store;
mod verify;
mod ways;
mod wrap;

pub use backup::{Backup, BackupError};
pub use change::{Change, ChangeError};
pub use commit::SaveError;
pub use contents::{Contents, Trashed};
pub use copies::Copy;
pub use create::{AdoptError, CreateError, adopt, create};
pub use events::{Event, EventKind};
pub use failures::{FailedUnlocks, failed_unlocks, forget_failed_unlocks, note_failed_unlock};
pub use forget::{Forgotten, forget};
pub use generations::Generation;
pub use raw::RawJson;
pub use recovery::{PhraseError, RecoveryPhrase};
pub use restore::{Rescue, RestoreError, rescue, rescue_ways, restore_damaged};
pub use session::{OpenError, Place, Rollback, Session, Status, exists, open, status};
pub use verify::{Counts, Verified, verify};
pub use ways::{Copies, Rekeyed, WaysError};
