//! Authenticator for injixo: one-time codes, their keys and the vault that keeps them.
//!
//! This page is the map of the house. Calls go down only:
//!
//! ```text
//! main -> app -> screen -> ui            core = secret, clock, account, backup_codes, enrollment, search, preferences, policy,
//!   |      |       |                          otp, vault, qr
//!   |      |       +-----> core          core names no iced, no window, no OS service, no clock and no randomness
//!   |      +-> platform -> core          that it was not handed; vault::store is its only file that touches the disk
//!   +-> cli -> platform, core            screen names no platform; ui names no core and no platform
//! ```
//!
//! `main` and the tests are the package at the top, which is what people build. This library is made small, for most of it waits for
//! people; [the core](injixo_authenticator_core) and the QR reader in `src/qr/reader`, on which [`qr`] stands, are packages of their
//! own, which are made fast. Cargo tells them apart by package only.
//!
//! | to add | go to |
//! | --- | --- |
//! | a parameter of an `otpauth://` link | [`otp::uri`] |
//! | a way to open the vault | [`vault::slot`] |
//! | a shape in which backup codes come | [`backup_codes`] |
//! | something a person can change in the vault | [`vault::Change`] |
//! | a step of the enrolment | [`enrollment`], and how it shows in `screen::enroll` |
//! | something that an administrator can fix | [`policy`] |
//! | a picture format, a way to find a QR code | `src/qr/reader`, a package of its own |
//! | a kind of QR code | [`qr`] |
//! | a service of the operating system | [`platform`], one file for each |
//! | a subcommand | [`cli`], one file for each |
//! | a screen | `screen`, one file for each; its requests are carried out in `app::effect` |
//! | a guide for a trouble with signing in | `screen::guides` |
//! | what a person reads about an error | [`words`] |
//! | what stands on the sheet with backup codes | [`sheet`] |
//! | a sentence people read | `assets/i18n/*/injixo_authenticator.ftl` and [`i18n`] |

pub use injixo_authenticator_core::{
    account, backup_codes, clock, enrollment, otp, policy, preferences, qr, search, secret, vault,
};

pub mod cli;
pub mod i18n;
pub mod platform;
pub mod sheet;
pub mod words;

#[cfg(feature = "gui")]
pub mod app;
#[cfg(feature = "gui")]
pub mod screen;
#[cfg(feature = "gui")]
pub mod ui;
