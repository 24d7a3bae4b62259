//! What an organisation has fixed for this program: the limits that its policy sets, and what is wrong with the policy.
//!
//! A policy is never passed over in silence. What it names with a value that cannot be is taken at its strictest; where it cannot
//! be read as a whole, what can be undone again (exports, the automatic lock) is at its strictest until it can. A passphrase is
//! required only where the policy says so: asking for one changes a vault, and no guess shall do that.

mod reading;
#[cfg(test)]
mod tests;

pub use reading::{Entry, NAMES};

use crate::preferences::{AUTO_LOCK, LONGEST_AUTO_LOCK};
use crate::vault::slot::SlotKind;

/// What is fixed; nothing is by default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Policy {
    /// By whom, as people are to read it.
    pub organisation: Option<String>,
    /// The most minutes without input until the vault locks, 1 to 60; with any, "never" cannot be chosen.
    pub longest_auto_lock: Option<u8>,
    /// Whether no vault may open by the keyring alone.
    pub passphrase_required: bool,
    /// Whether keys stay in this program: no QR code and no key is shown.
    pub export_off: bool,
    /// The address that the clock is checked with.
    pub clock_address: Option<String>,
    /// What is wrong with the policy.
    pub faults: Vec<Fault>,
    /// Settings that this version does not know; they have no effect.
    pub unknown: Vec<String>,
}

/// Something that is wrong with a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is there and cannot be read.
    Unreadable,
    /// In this line, counted from 1, it is no TOML.
    Syntax {
        /// Which.
        line: usize,
    },
    /// A setting has a value that it cannot have.
    Value {
        /// Which setting.
        name: &'static str,
        /// Its line, counted from 1; nothing where a policy has no lines.
        line: Option<usize>,
    },
}

impl Policy {
    /// The policy that is there and cannot be read.
    #[must_use]
    pub fn unreadable() -> Self {
        Self::default().broken(Fault::Unreadable)
    }

    /// With a fault after which nobody knows what else was meant.
    fn broken(mut self, fault: Fault) -> Self {
        self.faults.insert(0, fault);
        self.export_off = true;
        self.limit_auto_lock(AUTO_LOCK);
        self
    }

    fn limit_auto_lock(&mut self, minutes: u8) {
        let before = self.longest_auto_lock.unwrap_or(LONGEST_AUTO_LOCK);
        self.longest_auto_lock = Some(before.min(minutes));
    }

    /// Minutes without input until the vault locks, where the person chose these; nothing is never.
    #[must_use]
    pub fn auto_lock(&self, chosen: Option<u8>) -> Option<u8> {
        match (self.longest_auto_lock, chosen) {
            (Some(longest), Some(chosen)) => Some(chosen.min(longest)),
            (Some(longest), None) => Some(longest),
            (None, chosen) => chosen,
        }
    }

    /// The address to check the clock with, where the person chose this one.
    #[must_use]
    pub fn clock_address<'a>(&'a self, chosen: &'a str) -> &'a str {
        self.clock_address.as_deref().unwrap_or(chosen)
    }

    /// Tells whether a vault may be left with exactly these ways in.
    #[must_use]
    pub fn allows(&self, ways: &[SlotKind]) -> bool {
        !self.passphrase_required
            || (!ways.contains(&SlotKind::Keyring) && ways.iter().any(has_passphrase))
    }

    /// Tells whether this way in may be added, or be the one of a new vault.
    #[must_use]
    pub fn allows_new(&self, way: &SlotKind) -> bool {
        !self.passphrase_required || *way != SlotKind::Keyring
    }

    /// Tells whether this one of the ways in may go: a passphrase that is required stays.
    #[must_use]
    pub fn lets_go(&self, way: &SlotKind, ways: &[SlotKind]) -> bool {
        let stays = |other: &&SlotKind| *other != way && has_passphrase(other);
        !self.passphrase_required || !has_passphrase(way) || ways.iter().any(|it| stays(&it))
    }
}

/// Tells whether this way in takes a passphrase.
#[must_use]
pub fn has_passphrase(way: &SlotKind) -> bool {
    matches!(way, SlotKind::Passphrase | SlotKind::KeyringPassphrase)
}
