//! Step 3: what was read is looked at and named.

use crate::account::{AccountId, Flag, lookalikes};
use crate::clock::Verdict;
use crate::enrollment::Event;
use crate::fl;
use crate::screen::enroll::{Action, Facts, Known, Message, State, page};
use crate::screen::{Context, duplicate};
use crate::ui::{self, Element};
use crate::words;

impl State {
    pub(super) fn checked(&mut self, context: Context<'_>) -> Action {
        let draft = self.form.as_ref().and_then(|form| form.draft().ok());
        let (Some(draft), false) = (draft, self.saving) else {
            return Action::None;
        };
        let own = self.stands.account();
        let alike = lookalikes(&draft, &context.contents.accounts).into_iter();
        let alike = alike.map(|account| account.id);
        self.asking = alike.filter(|id| Some(*id) != own).collect();
        match self.asking.is_empty() {
            true => self.name(None),
            false => Action::FocusCancel,
        }
    }

    pub(super) fn duplicate(&mut self, answer: duplicate::Answer) -> Action {
        match answer {
            duplicate::Answer::Replace(id) => self.name(Some(id)),
            duplicate::Answer::KeepBoth => self.name(None),
            duplicate::Answer::NotYet => {
                self.asking.clear();
                Action::None
            }
        }
    }

    fn name(&mut self, replaces: Option<AccountId>) -> Action {
        let draft = self.form.as_ref().and_then(|form| form.draft().ok());
        let mut next = self.stands.after(Event::Checked);
        if self.interrupted {
            next = next.and_then(|stands| stands.after(Event::Resumed));
        }
        match (draft, next) {
            (Some(draft), Ok(stands)) if !self.saving => {
                self.asking.clear();
                (self.saving, self.trouble) = (true, None);
                Action::Name {
                    draft: Box::new(draft),
                    stands,
                    replaces,
                }
            }
            _ => Action::None,
        }
    }

    pub(super) fn check<'a>(&'a self, context: Context<'a>, facts: Facts<'a>) -> page::Step<'a> {
        let title = fl!("enroll-check-title");
        let Some(form) = &self.form else {
            return page::Step::new(title, ui::nothing());
        };
        let known = self.known.map(|known| match known {
            Known::Same => ui::note(ui::Kind::Info, fl!("enroll-check-same")),
            Known::Other => ui::note(ui::Kind::Info, fl!("enroll-check-known")),
        });
        let body = ui::column([ui::text::muted(fl!("add-check")).into()])
            .push(known)
            .push(form.live_code(context))
            .push(clock_note(facts))
            .push(form.view().map(Message::Form))
            .extend(
                form.base()
                    .flags
                    .iter()
                    .filter(|flag| **flag != Flag::NoIssuer || form.issuer.is_empty())
                    .map(|flag| ui::note(ui::Kind::Warning, words::flag(*flag))),
            );
        let ready = form.draft().is_ok() && !self.saving;
        let next = page::next(
            fl!("add-continue"),
            ready.then_some(Message::Checked),
            "checked",
        );
        page::Step::new(title, body).ending(vec![next])
    }

    /// The question about accounts that look like this one.
    pub(super) fn duplicates<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let asked = !self.asking.is_empty();
        asked.then(|| duplicate::question(&self.asking, context).map(Message::Duplicate))
    }
}

/// What is known of the clock, where it is not fine.
pub(super) fn clock_note<'a>(facts: Facts<'_>) -> Option<Element<'a, Message>> {
    let check = facts.check?;
    if let Some(corrected) = words::clock_corrected(check) {
        return Some(ui::note(ui::Kind::Info, corrected));
    }
    let kind = match check.offset.verdict() {
        Verdict::Fine => return None,
        Verdict::Drifting => ui::Kind::Warning,
        Verdict::Refused => ui::Kind::Danger,
    };
    let found = words::clock_offset(check.offset);
    Some(ui::banner(kind, found.what, "", vec![]))
}
