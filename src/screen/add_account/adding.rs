//! From what was chosen or checked to what is saved, with a question where something looks like a kept account.

use crate::account::{AccountId, lookalikes};
use crate::screen::Context;
use crate::screen::add_account::{Action, Doubles, Stage, State, confirm};

impl State {
    pub(super) fn add_ticked(&mut self, context: Context<'_>) -> Action {
        if !matches!(self.stage, Stage::Several) || self.list.saving {
            return Action::None;
        }
        let mut ticked = self.list.ticked();
        match (ticked.next(), ticked.next()) {
            (None, _) => Action::None,
            (Some(draft), None) => {
                let draft = draft.clone();
                drop(ticked);
                (self.stage, self.trouble) = (confirm(draft), None);
                Action::None
            }
            (Some(_), Some(_)) => {
                drop(ticked);
                match self.list.ask(&context.contents.accounts) {
                    true => Action::FocusCancel,
                    false => self.add_all(Doubles::KeepBoth, context),
                }
            }
        }
    }

    pub(super) fn add_all(&mut self, doubles: Doubles, context: Context<'_>) -> Action {
        if !matches!(self.stage, Stage::Several) || self.list.saving {
            return Action::None;
        }
        let placed = self.list.placed(doubles, &context.contents.accounts);
        if placed.is_empty() {
            return Action::None;
        }
        (self.list.saving, self.trouble) = (true, None);
        Action::Add(placed)
    }

    pub(super) fn add(&mut self, context: Context<'_>) -> Action {
        let Stage::Confirm {
            form,
            asking,
            saving: false,
        } = &mut self.stage
        else {
            return Action::None;
        };
        let Ok(draft) = form.draft() else {
            return Action::None;
        };
        *asking = lookalikes(&draft, &context.contents.accounts)
            .into_iter()
            .map(|account| account.id)
            .collect();
        if asking.is_empty() {
            self.save(None)
        } else {
            Action::FocusCancel
        }
    }

    pub(super) fn save(&mut self, place: Option<AccountId>) -> Action {
        let Stage::Confirm {
            form,
            asking,
            saving: saving @ false,
        } = &mut self.stage
        else {
            return Action::None;
        };
        let Ok(draft) = form.draft() else {
            return Action::None;
        };
        asking.clear();
        *saving = true;
        self.trouble = None;
        Action::Add(vec![(place, draft)])
    }
}
