//! The JSON documents that other programs rely on. A field is added, never renamed or dropped.

mod backup_codes;

use serde::Serialize;

use crate::account::{Account, Flag};
use crate::clock::UnixTime;
use crate::otp::{Kind, Otp};

pub use backup_codes::*;

/// What `scan` gives.
#[derive(Serialize)]
pub struct Scan {
    pub files: Vec<ScannedFile>,
}

/// One picture.
#[derive(Serialize)]
pub struct ScannedFile {
    pub file: String,
    pub codes: Vec<ScannedCode>,
    pub reason: Option<&'static str>,
    pub read_ms: f64,
    pub search_ms: f64,
}

/// One QR code.
#[derive(Serialize)]
pub struct ScannedCode {
    pub payload: String,
    pub kind: &'static str,
}

/// What `code` gives.
#[derive(Serialize)]
pub struct Codes {
    pub accounts: Vec<Code>,
    /// By how many seconds the time of the codes is ahead of the system clock; left out where it is not.
    #[serde(skip_serializing_if = "is_nothing")]
    pub correction_seconds: i64,
}

/// Whether there is no correction to speak of.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
fn is_nothing(seconds: &i64) -> bool {
    *seconds == 0
}

/// One account with its code.
#[derive(Serialize)]
pub struct Code {
    pub id: Option<String>,
    pub issuer: String,
    pub account: String,
    #[serde(flatten)]
    pub settings: Settings,
    pub counter: Option<u64>,
    pub code: String,
    pub next: Option<String>,
    pub seconds_left: Option<u32>,
    pub flags: Vec<&'static str>,
}

/// How codes are made.
#[derive(Serialize)]
pub struct Settings {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub algorithm: &'static str,
    pub digits: u8,
    pub period: Option<u32>,
}

impl Settings {
    pub fn of(otp: &Otp) -> Self {
        Self {
            kind: otp.kind().name(),
            algorithm: otp.algorithm().name(),
            digits: otp.digits(),
            period: otp.period(),
        }
    }
}

impl Code {
    /// The code of `otp` at a moment, and the next one where it is asked for.
    pub fn at(now: UnixTime, otp: &Otp, with_next: bool, flags: &[Flag]) -> Self {
        Self {
            id: None,
            issuer: String::new(),
            account: String::new(),
            settings: Settings::of(otp),
            counter: match otp.kind() {
                Kind::Hotp { counter } => Some(counter),
                Kind::Totp { .. } | Kind::Steam => None,
            },
            code: otp.code_at(now).expose().to_owned(),
            next: with_next.then(|| otp.next_code_at(now).expose().to_owned()),
            seconds_left: otp.seconds_left(now),
            flags: flags.iter().map(|flag| flag.name()).collect(),
        }
    }
}

/// What `list` gives.
#[derive(Serialize)]
pub struct List {
    pub accounts: Vec<Listed>,
}

/// One account without its code.
#[derive(Serialize)]
pub struct Listed {
    pub id: String,
    pub issuer: String,
    pub account: String,
    #[serde(flatten)]
    pub settings: Settings,
    pub backup_codes_left: Option<usize>,
}

impl Listed {
    pub fn of(account: &Account) -> Self {
        Self {
            id: account.id.to_string(),
            issuer: account.issuer.clone(),
            account: account.account.clone(),
            settings: Settings::of(&account.otp),
            backup_codes_left: account.backup_codes.left(),
        }
    }
}

/// What `vault status` gives.
#[derive(Serialize)]
pub struct Status {
    pub file: String,
    pub vault_id: String,
    pub created: String,
    pub revision: u64,
    pub slots: Vec<String>,
    pub file_bytes: u64,
    pub generations: usize,
}

/// What `vault slots` gives.
#[derive(Serialize)]
pub struct Slots {
    pub slots: Vec<Slot>,
}

/// One way in.
#[derive(Serialize)]
pub struct Slot {
    pub kind: String,
}

/// What `vault generations` gives.
#[derive(Serialize)]
pub struct Generations {
    pub generations: Vec<Generation>,
}

/// One copy of the vault.
#[derive(Serialize)]
pub struct Generation {
    pub file: String,
    pub made: String,
    pub revision: u64,
    pub outside: bool,
    pub opens: bool,
    pub accounts: Option<usize>,
    pub archive: Option<usize>,
    pub trash: Option<usize>,
    pub set_aside: Option<usize>,
    pub reason: Option<&'static str>,
}

/// What `vault archive` gives.
#[derive(Serialize)]
pub struct Archive {
    pub archive: Vec<Archived>,
}

/// One archived account.
#[derive(Serialize)]
pub struct Archived {
    #[serde(flatten)]
    pub account: Listed,
    pub archived: String,
}

/// What `vault trash` gives.
#[derive(Serialize)]
pub struct Trash {
    pub trash: Vec<Trashed>,
}

/// One removed account.
#[derive(Serialize)]
pub struct Trashed {
    #[serde(flatten)]
    pub account: Listed,
    pub removed: String,
}

/// What `vault events` gives.
#[derive(Serialize)]
pub struct Events {
    pub events: Vec<Event>,
    pub failed_unlocks: Option<FailedUnlocks>,
}

/// Something that happened.
#[derive(Serialize)]
pub struct Event {
    pub at: String,
    pub what: String,
    pub about: String,
}

/// How often it was tried in vain to open the vault.
#[derive(Serialize)]
pub struct FailedUnlocks {
    pub count: u32,
    pub last: String,
}

/// What `clock` gives.
#[derive(Serialize)]
pub struct Clock {
    pub system: &'static str,
    pub check: Option<ClockCheck>,
    pub correction_seconds: i64,
}

/// What a server said about the clock.
#[derive(Serialize)]
pub struct ClockCheck {
    pub at: String,
    pub offset_seconds: f64,
    pub error_seconds: f64,
    pub verdict: &'static str,
}

/// What `doctor` gives.
#[derive(Serialize)]
pub struct Doctor {
    pub version: &'static str,
    pub window: bool,
    pub keyring: &'static str,
    pub display: bool,
    pub clipboard: bool,
    /// `portal`, `x11`, `system`, or `null` where the screen cannot be read.
    pub capture: Option<&'static str>,
    pub vault: DoctorVault,
    pub folders: Vec<Folder>,
    pub closed_to_debuggers: Option<bool>,
    pub holds_keys_in_memory: bool,
    pub locks_with_the_screen: bool,
    pub locks_before_sleep: bool,
    pub clock: &'static str,
    pub policy: DoctorPolicy,
}

/// What an administrator has fixed.
#[derive(Serialize)]
pub struct DoctorPolicy {
    pub place: &'static str,
    /// `none`, `in-force`, or `not-owned` where it is ignored.
    pub state: &'static str,
    pub organisation: Option<String>,
    pub longest_auto_lock_minutes: Option<u8>,
    pub passphrase_required: bool,
    pub export: bool,
    pub clock_address: Option<String>,
    pub faults: Vec<PolicyFault>,
    pub unknown: Vec<String>,
}

/// Something that is wrong with a policy.
#[derive(Serialize)]
pub struct PolicyFault {
    /// `unreadable`, `syntax` or `value`.
    pub what: &'static str,
    pub setting: Option<&'static str>,
    pub line: Option<usize>,
}

/// The vault as `doctor` sees it, unopened.
#[derive(Serialize)]
pub struct DoctorVault {
    pub file: String,
    pub state: &'static str,
    pub slots: Vec<String>,
}

/// One of the home folders.
#[derive(Clone, Serialize)]
pub struct Folder {
    pub role: &'static str,
    pub path: String,
    pub exists: bool,
    pub mode: Option<String>,
    pub private: Option<bool>,
}
