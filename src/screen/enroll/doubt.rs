//! Step 4: the service is given a code; where it refuses one, the questions that find out why, one at a time.

use crate::clock::{Check, Verdict};
use crate::enrollment::{Doubt, Event};
use crate::fl;
use crate::screen::enroll::check::clock_note;
use crate::screen::enroll::{Facts, Message, State, key, page};
use crate::screen::{Context, clock, size_on_page, timed_code};
use crate::ui::{self, Element};

/// The size of a code that is to be read from across the desk; the smallest window has room for it and its ring.
const LARGE: f32 = 48.0;
/// Digits of the longest code that has its room at that size.
const LARGE_DIGITS: u8 = 6;

impl State {
    pub(super) fn try_it<'a>(&'a self, context: Context<'a>, facts: Facts<'a>) -> page::Step<'a> {
        let says = |event| (!self.saving).then_some(Message::Happened(event));
        let body = ui::column([
            ui::text::body(fl!("enroll-try-body")).into(),
            self.code(context),
        ])
        .push(clock_note(facts))
        .push(
            ui::secondary(fl!("enroll-try-copy"))
                .icon(ui::Icon::Copy)
                .width(iced::Fill)
                .on_press(Message::Copy)
                .id("copy-code"),
        );
        let accepted = page::next(
            fl!("enroll-try-accepted"),
            says(Event::Accepted),
            "accepted",
        );
        let refused = page::other(fl!("enroll-try-refused"), says(Event::Refused), "refused");
        page::Step::new(fl!("enroll-try-title"), body).ending(vec![accepted, refused])
    }

    /// The code as it stands now, and how long it lasts.
    fn code<'a>(&self, context: Context<'_>) -> Element<'a, Message> {
        let account = self.stands.account();
        let Some(account) = account.and_then(|id| context.contents.account(id)) else {
            return ui::nothing();
        };
        let otp = &account.otp;
        let size = match otp.digits() {
            ..=LARGE_DIGITS => LARGE,
            digits => size_on_page(digits),
        };
        let code = match (otp.seconds_left(context.now), otp.period()) {
            (Some(left), Some(period)) => timed_code(
                &otp.code_at(context.now),
                size,
                ui::countdown(left.into(), period.into()).size(44.0),
            ),
            (_, _) => ui::column([
                ui::hidden_code(otp.digits(), size),
                ui::text::muted(fl!("add-counter")).into(),
            ])
            .into(),
        };
        ui::card(code)
    }

    pub(super) fn doubt<'a>(
        &'a self,
        doubt: Doubt,
        context: Context<'a>,
        facts: Facts<'a>,
    ) -> page::Step<'a> {
        let says = |event| (!self.saving).then_some(Message::Happened(event));
        let it_was = |label| page::next(label, says(Event::ThatWasIt), "it-was");
        let it_was_not = |label| page::other(label, says(Event::ThatWasNot), "it-was-not");
        let (title, body, answers) = match doubt {
            Doubt::Expired => (
                fl!("enroll-expired-title"),
                fl!("enroll-expired-body"),
                vec![
                    it_was(fl!("enroll-expired-yes")),
                    it_was_not(fl!("enroll-expired-no")),
                ],
            ),
            Doubt::Clock => return self.clock_doubt(context, facts),
            Doubt::SamePage | Doubt::Resumed => (
                fl!("enroll-page-title"),
                fl!("enroll-page-body"),
                vec![
                    page::next(
                        fl!("enroll-page-same"),
                        says(Event::ThatWasNot),
                        "it-was-not",
                    ),
                    page::other(fl!("enroll-page-new"), says(Event::ThatWasIt), "it-was"),
                ],
            ),
            Doubt::Key => (
                fl!("enroll-reread-title"),
                fl!("enroll-reread-body"),
                vec![
                    it_was(fl!("enroll-reread-yes")),
                    it_was_not(fl!("enroll-reread-no")),
                ],
            ),
        };
        page::Step::new(title, ui::text::body(body)).ending(answers)
    }

    /// Is the clock right? What was found out, and what to do about it.
    fn clock_doubt<'a>(&'a self, context: Context<'a>, facts: Facts<'a>) -> page::Step<'a> {
        let says = |event| (!self.saving).then_some(Message::Happened(event));
        // The way to correct the codes is the button that ends the page.
        let found = facts.check.map(|check| {
            let found = clock::found(check, facts.uncorrectable, false, context.now);
            found.map(Message::Clock)
        });
        let body = ui::column([ui::text::body(fl!("enroll-clock-body")).into()])
            .push(key::trouble(self.clock_trouble.as_ref()))
            .push(found);
        let label = match facts.checking {
            true => fl!("clock-checking"),
            false => fl!("clock-check"),
        };
        let check = (!facts.checking).then_some(Message::CheckClock);
        let right = || (fl!("enroll-clock-right"), says(Event::ThatWasNot));
        let again = || (fl!("enroll-clock-again"), says(Event::ThatWasIt));
        let first = page::next(label.clone(), check.clone(), "check-clock");
        let check = page::other(label, check, "check-clock");
        let answers = match facts.check {
            None => {
                let (words, message) = right();
                vec![first, page::other(words, message, "it-was-not")]
            }
            Some(known) if known.applied || is_fine(known) || facts.uncorrectable => {
                let ((words, message), id) = match is_fine(known) && !known.applied {
                    true => (right(), "it-was-not"),
                    false => (again(), "it-was"),
                };
                vec![page::next(words, message, id), check]
            }
            Some(_) => {
                let correct = Message::Clock(clock::Message::Correct);
                let (words, message) = again();
                vec![
                    page::next(fl!("clock-correct"), Some(correct), "clock-correct"),
                    page::other(words, message, "it-was"),
                ]
            }
        };
        page::Step::new(fl!("enroll-clock-title"), body).ending(answers)
    }
}

fn is_fine(check: &Check) -> bool {
    check.offset.verdict() == Verdict::Fine
}
