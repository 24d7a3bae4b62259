//! The ways into the open vault and its recovery phrase: what their pages ask for, and what comes of it.

use std::path::Path;

use iced::Task;
use iced::widget::operation;

use crate::app::effect::{self, Followed, Guarded, NotGuarded};
use crate::app::notice::Notice;
use crate::app::{App, Message, Screen};
use crate::fl;
use crate::screen::new_passphrase;
use crate::screen::recovery::{self, NewPhrase, Printed};
use crate::screen::way_in::WayIn;
use crate::screen::ways::{self, Left, Plan};
use crate::secret::EntropyError;
use crate::ui::{self, focus};
use crate::vault::slot::SlotKind;
use crate::vault::{Copies, Rekeyed, Status, WaysError};
use crate::words::{self, Words};

impl App {
    pub(super) fn ways(&mut self, message: ways::Message) -> Task<Message> {
        let (Screen::Ways(state), Some(open)) = (&mut self.screen, &self.open) else {
            return Task::none();
        };
        match state.update(message) {
            ways::Action::None => Task::none(),
            ways::Action::Add(way) => effect::add_way(&open.vault, way),
            ways::Action::Rekey {
                stay,
                new,
                copies,
                with_phrase: true,
            } => effect::check_ways(&open.vault, stay, new, copies),
            ways::Action::Rekey {
                stay, new, copies, ..
            } => {
                let outside = !self.preferences.backup_folders().is_empty();
                effect::rekey(&open.vault, stay, new, copies, outside)
            }
            ways::Action::MakePhrase => self.show_recovery(),
            // The one that is there; a new passphrase stands above those that stay.
            ways::Action::FocusFirst => Task::batch([
                focus::focus(ways::STAYS[0]).chain(focus::focus(new_passphrase::FIRST)),
                self.look_for_folder(),
            ]),
            ways::Action::Close if state.is_required() => self.leave_required(),
            ways::Action::Close if state.is_fresh() => self.leave_guarding(Self::show_list),
            ways::Action::Close => self.leave_guarding(Self::show_settings),
        }
    }

    pub(super) fn recovery(&mut self, message: recovery::Message) -> Task<Message> {
        let (Screen::Recovery(state), Some(open)) = (&mut self.screen, &self.open) else {
            return Task::none();
        };
        match state.update(message) {
            recovery::Action::None => Task::none(),
            recovery::Action::Draw => effect::draw_phrase(),
            recovery::Action::Replace => self.show_ways(Some(Plan::Phrase)),
            recovery::Action::Later => self.put_phrase_off(),
            recovery::Action::Print(phrase) => effect::paper(phrase, false),
            recovery::Action::SaveAs(phrase) => effect::paper(phrase, true),
            recovery::Action::Add(phrase) => effect::add_way(&open.vault, WayIn::Recovery(phrase)),
            recovery::Action::Renew(ways, copies) => {
                let outside = !self.preferences.backup_folders().is_empty();
                effect::rekey(&open.vault, Vec::new(), ways, copies, outside)
            }
            recovery::Action::FocusWord(field) => focus::focus(recovery::FIELDS[field]),
            recovery::Action::Close if state.is_done() => self.leave_guarding(Self::show_list),
            recovery::Action::Close => self.leave_guarding(Self::show_settings),
        }
    }

    /// Shows the ways in, at once with what a plan takes.
    pub(super) fn show_ways(&mut self, plan: Option<Plan>) -> Task<Message> {
        let slots = self.slots();
        let focus = match plan {
            Some(Plan::Fresh) | None => Task::none(),
            Some(_) => focus::focus(ways::STAYS[0]),
        };
        let page = ways::State::new(slots).under(self.policy.clone());
        self.screen = Screen::Ways(Box::new(match plan {
            Some(plan) => page.asking(plan),
            None => page,
        }));
        Task::batch([focus, self.look_for_folder()])
    }

    /// Sees whether the second folder is there: a new key does not reach the copies of one that is away.
    fn look_for_folder(&self) -> Task<Message> {
        match (&self.open, &self.preferences.backup_folder) {
            (Some(open), Some(folder)) => effect::look_for_folder(&open.vault, folder.clone()),
            _ => Task::none(),
        }
    }

    /// The second folder is there, or away; a change of ways warns of that.
    pub(super) fn folder_seen(&mut self, folder: &Path, there: bool) {
        if let Screen::Ways(page) = &mut self.screen {
            page.folder_away((!there).then_some(folder));
        }
    }

    /// The recovery phrase opened the vault: what guards it here is gone or was never here.
    pub(super) fn offer_fresh_way(&mut self) -> Task<Message> {
        self.show_ways(Some(Plan::Fresh))
    }

    pub(super) fn show_recovery(&mut self) -> Task<Message> {
        let there = self.slots().contains(&SlotKind::Recovery);
        let state = recovery::State::new(there, self.preferences.recovery_later);
        self.screen = Screen::Recovery(Box::new(state));
        Task::none()
    }

    pub(super) fn slots(&self) -> Vec<SlotKind> {
        let slots = self.status.as_ref().map(|status| status.slots.clone());
        slots.unwrap_or_default()
    }

    /// Shows the banner above the accounts for as long as there is no phrase and the person did not put it off.
    pub(super) fn recommend_phrase(&mut self) {
        let there = self.slots().contains(&SlotKind::Recovery);
        let recommend = !there && !self.preferences.recovery_later && self.home.is_some();
        self.list.recommend_phrase(recommend);
    }

    fn put_phrase_off(&mut self) -> Task<Message> {
        self.preferences.recovery_later = true;
        self.recommend_phrase();
        self.keep_preferences()
    }

    pub(super) fn phrase_drawn(
        &mut self,
        result: Result<NewPhrase, EntropyError>,
    ) -> Task<Message> {
        match (result, &self.screen) {
            (Ok(new), _) => self.recovery(recovery::Message::Drawn(new)),
            (Err(error), Screen::Recovery(_)) => {
                self.guarding_failed(words::create_error(&error.into()))
            }
            // Nobody waits for it any more.
            (Err(_), _) => Task::none(),
        }
    }

    pub(super) fn on_paper(&mut self, printed: Option<Printed>) -> Task<Message> {
        match printed {
            Some(printed) => self.recovery(recovery::Message::Printed(printed)),
            None => Task::none(),
        }
    }

    /// The ways that stay were tried: the phrase comes next, and with it the new key.
    pub(super) fn ways_checked(
        &mut self,
        vault: &effect::Named,
        result: Result<Vec<WayIn>, NotGuarded>,
        copies: Copies,
    ) -> Task<Message> {
        if !self.open.as_ref().is_some_and(|open| vault.is(&open.vault)) {
            return Task::none();
        }
        match result {
            Ok(ways) if matches!(self.screen, Screen::Ways(_)) => {
                let state = recovery::State::renewing(ways, copies);
                self.screen = Screen::Recovery(Box::new(state));
                Task::none()
            }
            Ok(_) => Task::none(),
            Err(error) => self.not_guarded(error),
        }
    }

    pub(super) fn guarded(
        &mut self,
        vault: &effect::Named,
        result: Result<Box<Guarded>, NotGuarded>,
    ) -> Task<Message> {
        if let Ok(guarded) = &result {
            self.offer(&guarded.status);
        }
        // The vault was locked meanwhile: what was changed is on the disk.
        let Some(open) = self.open.as_mut().filter(|open| vault.is(&open.vault)) else {
            return Task::none();
        };
        let guarded = match result {
            Ok(guarded) => *guarded,
            Err(error) => return self.not_guarded(error),
        };
        open.take(guarded.seen);
        let slots = guarded.status.slots.clone();
        self.status = Some(guarded.status);
        let (left, follow) = match guarded.copies {
            Followed::All(rekeyed) => (left(&rekeyed), Task::none()),
            Followed::NotYet(change) => {
                let left = Left {
                    follow: true,
                    ..Left::default()
                };
                let outside = self.preferences.backup_folders();
                (left, effect::follow(&open.vault, change, outside))
            }
        };
        self.recommend_phrase();
        let page = match &self.screen {
            Screen::Ways(_) => self.ways(ways::Message::Changed(slots, left)),
            Screen::Recovery(_) => self.recovery(recovery::Message::Saved(left)),
            _ => Task::none(),
        };
        Task::batch([page, follow, self.back_up()])
    }

    /// The copies in the folders outside have followed a change of keys: told where it is waited for, and elsewhere where
    /// something was left behind.
    pub(super) fn copies_followed(&mut self, rekeyed: Rekeyed) -> Task<Message> {
        match &self.screen {
            Screen::Ways(page) if page.waits_for_copies() => {
                self.ways(ways::Message::Followed(left(&rekeyed)))
            }
            Screen::Recovery(page) if page.waits_for_copies() => {
                self.recovery(recovery::Message::Followed(left(&rekeyed)))
            }
            _ if rekeyed == Rekeyed::default() => Task::none(),
            _ => self.tell_of_copies(fl!("ways-copies-followed"), &rekeyed),
        }
    }

    /// The ways in have changed: the locked page offers none that is gone.
    fn offer(&mut self, status: &Status) {
        let same = self
            .status
            .as_ref()
            .is_some_and(|it| it.vault_id == status.vault_id);
        if self.open.is_none() && same {
            self.status = Some(status.clone());
            if let Screen::Unlock(page) = &mut self.screen {
                page.offer(status);
            }
        }
    }

    fn not_guarded(&mut self, error: NotGuarded) -> Task<Message> {
        let finish = match (&error, &self.open) {
            (NotGuarded::Ways(WaysError::NotFinished), Some(open)) => {
                effect::finish_rekey(&open.vault, self.preferences.backup_folders())
            }
            _ => Task::none(),
        };
        let words = match error {
            NotGuarded::Stays(kind, error) if matches!(self.screen, Screen::Ways(_)) => {
                return self.ways(ways::Message::Refused(kind, error));
            }
            NotGuarded::Stays(_, error) => words::open_error(&error),
            NotGuarded::Ways(error) => words::ways_error(&error),
            NotGuarded::Demo => words::demo_has_no_keys(),
        };
        Task::batch([self.guarding_failed(words), finish])
    }

    /// The page that waits for it goes on; elsewhere it is told all the same.
    pub(super) fn guarding_failed(&mut self, words: Words) -> Task<Message> {
        let page = match &self.screen {
            Screen::Ways(page) => {
                if let (true, Some(open)) = (page.is_required(), &mut self.open) {
                    open.passphrase_failed = true;
                }
                self.ways(ways::Message::Failed(words))
            }
            Screen::Recovery(_) => self.recovery(recovery::Message::Failed(words)),
            _ => {
                self.show(Notice::danger(words.line()));
                return Task::none();
            }
        };
        // What went wrong stands at the end of the page, above the button that was pressed.
        Task::batch([page, operation::snap_to_end(ui::PAGE_SCROLL)])
    }
}

/// What a change of keys left behind, as it is told.
fn left(rekeyed: &Rekeyed) -> Left {
    let shown = |path: &std::path::PathBuf| path.display().to_string();
    Left {
        copies: rekeyed.unreached.iter().map(shown).collect(),
        entries: rekeyed.entries_left,
        follow: false,
    }
}
