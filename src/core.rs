//! The core of Authenticator for injixo: what an account, a code, a vault is. It knows no window, no service of the operating
//! system, no clock and no randomness that it was not handed; only `vault::store` touches the disk.
//!
//! A package of its own because it is compiled for speed: a vault may hold thousands of accounts.

pub mod account;
pub mod backup_codes;
pub mod clock;
pub mod enrollment;
pub mod otp;
pub mod policy;
pub mod preferences;
pub mod qr;
pub mod search;
pub mod secret;
pub mod vault;

#[cfg(any(test, fuzzing))]
pub mod fuzz;
