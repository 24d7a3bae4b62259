//! The one notice at the foot of the window: what it says, what it offers, how long it stays.

use crate::account::AccountId;
use crate::clock::UnixTime;
use crate::ui;

/// How long a notice stays, in seconds; one that offers something stays longer.
const STAYS: u64 = 6;
const STAYS_WITH_OFFER: u64 = 12;

/// What a notice offers to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// Take the removed account back to where it stood.
    Undo(AccountId, usize),
    /// Take the archived account back to where it stood.
    Unarchive(AccountId, usize),
    /// Take the mark of use from a backup code.
    UnmarkCode(AccountId, crate::screen::backup_codes::Place),
    /// Copy the account's next code when it begins, at this moment.
    CopyNext(AccountId, UnixTime),
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
    /// It stays until the person closes it.
    pub lasting: bool,
}

impl Notice {
    /// Something that went well.
    #[must_use]
    pub fn success(text: String) -> Self {
        Self {
            kind: ui::Kind::Success,
            text,
            offer: None,
            lasting: false,
        }
    }

    /// Something to know.
    #[must_use]
    pub fn info(text: String) -> Self {
        Self {
            kind: ui::Kind::Info,
            ..Self::success(text)
        }
    }

    /// Something that went wrong.
    #[must_use]
    pub fn danger(text: String) -> Self {
        Self {
            kind: ui::Kind::Danger,
            text,
            offer: None,
            lasting: false,
        }
    }

    /// The same until the person closes it.
    #[must_use]
    pub fn lasting(self) -> Self {
        Self {
            lasting: true,
            ..self
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
    shown: Option<(Notice, UnixTime)>,
}

impl Notices {
    /// Shows a notice for as long as it takes to read it.
    pub fn show(&mut self, notice: Notice, now: UnixTime) {
        let stays = if notice.offer.is_some() {
            STAYS_WITH_OFFER
        } else {
            STAYS
        };
        self.shown = Some((notice, now.plus(stays)));
    }

    /// The notice that shows.
    #[must_use]
    pub fn shown(&self) -> Option<&Notice> {
        self.shown.as_ref().map(|(notice, _)| notice)
    }

    /// Takes the notice away once its time is up.
    pub fn expire(&mut self, now: UnixTime) {
        let is_over = |(notice, until): &(Notice, UnixTime)| !notice.lasting && now >= *until;
        if self.shown.as_ref().is_some_and(is_over) {
            self.shown = None;
        }
    }

    /// Shows it as long as before, where the clock was moved by so many seconds. A code that was to begin at a moment begins at
    /// another one now, and is not offered any more.
    pub fn clock_moved(&mut self, by: i64) {
        let offers_code = |(notice, _): &mut (Notice, UnixTime)| {
            matches!(notice.offer, Some((_, Offer::CopyNext(..))))
        };
        let _ = self.shown.take_if(offers_code);
        if let Some((_, until)) = &mut self.shown {
            *until = until.moved(by);
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
    fn a_notice_stays_long_enough_to_be_read_and_longer_where_it_offers_something() {
        let (copied, removed) = ("copied".to_owned(), "removed".to_owned());
        let undo = Offer::Undo(AccountId(uuid::Uuid::nil()), 0);
        for (notice, stays) in [
            (Notice::success(copied), STAYS),
            (
                Notice::success(removed).offering("undo".into(), undo),
                STAYS_WITH_OFFER,
            ),
        ] {
            let mut notices = Notices::default();
            notices.show(notice, UnixTime(100));
            notices.expire(UnixTime(100 + stays - 1));
            assert!(notices.shown().is_some());
            notices.expire(UnixTime(100 + stays));
            assert_eq!(notices.shown(), None);
        }
    }

    #[test]
    fn the_time_of_an_old_notice_does_not_take_a_newer_one_away() {
        let mut notices = Notices::default();
        notices.show(Notice::success("copied".into()), UnixTime(100));
        notices.show(Notice::success("added".into()), UnixTime(104));
        notices.expire(UnixTime(100 + STAYS));
        assert_eq!(notices.shown(), Some(&Notice::success("added".into())));
    }
}
