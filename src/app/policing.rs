//! What an administrator fixed, and the page that a vault without a required passphrase opens with.

use iced::Task;

use crate::app::{App, Message, Screen, effect};
use crate::policy::Policy;
use crate::screen::ways::Plan;

impl App {
    /// Goes by this policy from now on; made-up accounts are nobody's to look after.
    pub(super) fn obey(&mut self, policy: Policy) -> Task<Message> {
        if self.home.is_none() || self.policy == policy {
            return Task::none();
        }
        self.policy = policy;
        // A page with something unfinished is not left; the next opening asks.
        match self.screen {
            Screen::Accounts if self.lacks_passphrase() => self.show_ways(Some(Plan::Require)),
            _ => Task::none(),
        }
    }

    /// Looks for the policy again: one may have come, or gone, while the vault was locked.
    pub(super) fn look_for_policy(&self) -> Task<Message> {
        match self.home {
            Some(_) => effect::look_for_policy(self.find_policy),
            None => Task::none(),
        }
    }

    /// Minutes without input until the vault locks.
    pub(super) fn auto_lock_minutes(&self) -> Option<u8> {
        self.policy.auto_lock(self.preferences.auto_lock_minutes)
    }

    /// Whether the open vault opens in a way that the policy does not let it.
    fn lacks_passphrase(&self) -> bool {
        self.home.is_some() && self.open.is_some() && !self.policy.allows(&self.slots())
    }

    /// Goes on where the person was, once the vault has the passphrase that is required.
    pub(super) fn take_up_or_require(&mut self) -> Task<Message> {
        match self.lacks_passphrase() {
            true => self.show_ways(Some(Plan::Require)),
            false => self.take_up(),
        }
    }

    /// Leaves a page about the ways in for another: a way that the policy does not let stay is asked about first, unless that
    /// was tried and failed.
    pub(super) fn leave_guarding(&mut self, to: fn(&mut Self) -> Task<Message>) -> Task<Message> {
        match self.lacks_passphrase() && !self.passphrase_failed() {
            true => self.show_ways(Some(Plan::Require)),
            false => to(self),
        }
    }

    /// Leaves the page of the required passphrase: without one the vault is locked again, unless making one failed. A full disk
    /// keeps nobody from signing in.
    pub(super) fn leave_required(&mut self) -> Task<Message> {
        match self.lacks_passphrase() && !self.passphrase_failed() {
            true => self.lock(),
            false => self.take_up(),
        }
    }

    fn passphrase_failed(&self) -> bool {
        self.open
            .as_ref()
            .is_some_and(|open| open.passphrase_failed)
    }
}
