//! The one notice at the foot of the window: what it says, what it offers, how long it stays.

use crate::account::AccountId;
use crate::ui;

/// How long a notice stays, in seconds; one that offers something stays longer.
const STAYS: u64 = 6;
const STAYS_WITH_OFFER: u64 = 12;

/// What a notice offers to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// Take the removed account back to where it stood.
    Undo(AccountId, usize),
    /// Copy the account's next code when it begins.
    CopyNext(AccountId),
}

/// One notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How serious it is.
    pub kind: ui::Kind,
    /// What it says.
    pub text: String,
    /// The label of what it offers, and what that is.
    pub offer: Option<(String, Offer)>,
}

impl Notice {
    /// Something that went well.
    #[must_use]
    pub fn success(text: String) -> Self {
        Self {
            kind: ui::Kind::Success,
            text,
            offer: None,
        }
    }

    /// Something that went wrong.
    #[must_use]
    pub fn danger(text: String) -> Self {
        Self {
            kind: ui::Kind::Danger,
            text,
            offer: None,
        }
    }

    /// The same with something to do about it.
    #[must_use]
    pub fn offering(self, label: String, offer: Offer) -> Self {
        Self {
            offer: Some((label, offer)),
            ..self
        }
    }
}

/// The notice that shows, if any. A new one takes the place of the old.
#[derive(Debug, Default)]
pub struct Notices {
    shown: Option<Notice>,
    serial: u64,
}

impl Notices {
    /// Shows a notice; gives its number and the seconds after which it is to be [`expire`](Self::expire)d.
    pub fn show(&mut self, notice: Notice) -> (u64, u64) {
        let stays = if notice.offer.is_some() {
            STAYS_WITH_OFFER
        } else {
            STAYS
        };
        self.serial += 1;
        self.shown = Some(notice);
        (self.serial, stays)
    }

    /// The notice that shows.
    #[must_use]
    pub fn shown(&self) -> Option<&Notice> {
        self.shown.as_ref()
    }

    /// Takes the notice of that number away; a newer one stays.
    pub fn expire(&mut self, serial: u64) {
        if serial == self.serial {
            self.shown = None;
        }
    }

    /// Takes whatever shows away.
    pub fn clear(&mut self) {
        self.shown = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_notice_does_not_take_a_newer_one_away() {
        let mut notices = Notices::default();
        let (old, _) = notices.show(Notice::success("copied".into()));
        let (new, _) = notices.show(Notice::success("added".into()));
        notices.expire(old);
        assert_eq!(
            notices.shown().map(|notice| notice.text.as_str()),
            Some("added")
        );
        notices.expire(new);
        assert_eq!(notices.shown(), None);
    }
}
