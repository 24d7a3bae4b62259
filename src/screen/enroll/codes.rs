//! Step 5: the backup codes, then the button at the service that switches 2FA on.

use crate::enrollment::{Codes, Enrollment, Event};
use crate::fl;
use crate::screen::enroll::{Action, Message, State, page};
use crate::screen::{Context, backup_codes};
use crate::ui::{self, Element};

impl State {
    pub(super) fn codes_said(
        &mut self,
        message: backup_codes::Message,
        context: Context<'_>,
    ) -> Action {
        let kept = matches!(message, backup_codes::Message::Kept);
        let pasted = matches!(message, backup_codes::Message::Read(Some(Ok(_))));
        let Some(codes) = &mut self.codes else {
            return Action::None;
        };
        let action = codes.update(message, context);
        if pasted {
            // The codes took the place of the key there.
            self.forget_clipboard();
        }
        if kept && self.stands.step() == 5 {
            return self.happened(Event::CodesSettled(Codes::Kept), context);
        }
        match action {
            backup_codes::Action::None | backup_codes::Action::Close(_) => Action::None,
            action => Action::Codes(action),
        }
    }

    pub(super) fn backup_codes<'a>(
        &'a self,
        settled: Option<Codes>,
        context: Context<'a>,
    ) -> page::Step<'a> {
        match settled {
            Some(settled) if !self.takes_codes() => self.enable(settled),
            settled => self.take_codes(settled, context),
        }
    }

    fn take_codes<'a>(&'a self, settled: Option<Codes>, context: Context<'a>) -> page::Step<'a> {
        let intake = self.codes.as_ref().map(|codes| codes.intake(context));
        let reading = self.codes.as_ref().is_some_and(|codes| codes.has_read());
        let what = (!reading).then(|| ui::text::body(fl!("enroll-codes-body")));
        let body =
            ui::column(what.map(Element::from)).extend(intake.map(|it| it.map(Message::Codes)));
        let end = match (settled, reading) {
            (_, true) => vec![],
            (None, false) => {
                let off = (!self.saving).then(|| Self::settled(Codes::SwitchedOff));
                vec![page::other(fl!("enroll-codes-off"), off, "switched-off")]
            }
            (Some(_), false) => {
                let back = Some(Message::OtherCodes(false));
                vec![page::other(fl!("back"), back, "no-other-codes")]
            }
        };
        page::Step::new(fl!("enroll-codes-title"), body).ending(end)
    }

    /// What is left to do at the service.
    fn enable<'a>(&'a self, settled: Codes) -> page::Step<'a> {
        let note = match settled {
            Codes::Kept => ui::note(ui::Kind::Success, fl!("enroll-enable-kept")),
            Codes::SwitchedOff => ui::note(ui::Kind::Info, fl!("enroll-enable-off")),
        };
        let mut steps = vec![fl!("enroll-enable-button"), fl!("enroll-enable-mail")];
        if settled == Codes::Kept {
            steps.insert(0, fl!("enroll-enable-tick"));
        }
        let other = match settled {
            Codes::Kept => fl!("enroll-enable-other"),
            Codes::SwitchedOff => fl!("enroll-enable-there"),
        };
        let other = ui::quiet(other)
            .icon(ui::Icon::Edit)
            .on_press(Message::OtherCodes(true))
            .id("other-codes");
        let body = ui::column([note, page::numbered(steps), other.into()]);
        let done = (!self.saving).then_some(Message::Happened(Event::Enabled));
        let done = page::next(fl!("enroll-enable-done"), done, "enabled");
        page::Step::new(fl!("enroll-enable-title"), body).ending(vec![done])
    }

    /// Whether the vault keeps backup codes of the account that sign in.
    pub(super) fn has_codes(&self, context: Context<'_>) -> bool {
        let account = match self.stands {
            Enrollment::Copy { account } => context.contents.account(account),
            _ => None,
        };
        account.is_some_and(|account| account.backup_codes.current().is_some())
    }
}
