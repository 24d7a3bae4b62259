//! One row of the list: names, code, the time it has left, the way to its page.

use crate::account::Account;
use crate::fl;
use crate::screen::{Context, shown_code, size_in_list};
use crate::ui::{self, Element};

use super::{Message, State};

/// Height of a row with the gap under it, in logical pixels: rows out of sight are not built.
pub(super) const WIDE: f32 = 104.0;
/// The same where the code stands below everything else.
pub(super) const STACKED: f32 = 112.0;
/// The gap between two rows, in logical pixels.
pub(super) const GAP: f32 = 8.0;
/// Seconds before the end in which the next code shows.
const NEXT_SHOWN: u32 = 10;
/// Digits of the longest code that leaves room for the next one beside it.
const NEXT_DIGITS: u8 = 8;

impl State {
    pub(super) fn row<'a>(
        &'a self,
        account: &'a Account,
        selected: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let shows = self.shows(account.id, context.now);
        let mut codes = ui::row([self.code(account, shows, context)]).spacing(ui::space::S);
        if shows && self.codes.next && !self.narrow && shows_next(account, context) {
            let next = account.otp.next_code_at(context.now);
            let (one, two) = next.groups();
            let next = ui::next_code(fl!("accounts-next"), format!("{one} {two}"));
            codes = codes.push(next);
        }
        let clock: Element<'a, Message> =
            match (account.otp.seconds_left(context.now), account.otp.period()) {
                (Some(left), Some(period)) => ui::countdown(left.into(), period.into()).into(),
                (_, _) if self.narrow => {
                    ui::icon_button(ui::Icon::Refresh, fl!("accounts-next-code"))
                        .compact(true)
                        .on_press(Message::NextCode(account.id))
                        .into()
                }
                (_, _) => ui::icon_button(ui::Icon::Refresh, fl!("accounts-next-code"))
                    .stacked()
                    .on_press(Message::NextCode(account.id))
                    .into(),
            };
        let details = ui::icon_button(ui::Icon::ChevronRight, fl!("accounts-details"))
            .compact(true)
            .on_press(Message::Open(account.id));
        let content = match self.narrow {
            true => {
                let names = ui::row([names(account, false, context), details.into()]);
                let time = ui::row([codes.into()]);
                ui::column([names.into(), ui::spread(time, clock)]).spacing(ui::space::XS)
            }
            false => {
                let texts = ui::lines([names(account, true, context), codes.into()]);
                ui::lines([ui::row([texts.into(), clock, details.into()]).into()])
            }
        };
        ui::pressable(content)
            .on_press(match context.contents.enrollments.of(account.id) {
                Some(_) => Message::GoOn(account.id),
                None => Message::Press(account.id),
            })
            .on_enter(Message::Enter(account.id))
            .on_delete(Message::Remove(account.id))
            .on_focus(Message::At(account.id))
            .selected(selected)
            .height(self.row_height() - GAP)
            .padding(
                iced::padding::vertical(ui::space::S)
                    .left(if self.narrow {
                        ui::space::S
                    } else {
                        ui::space::L
                    })
                    .right(ui::space::XS),
            )
            .into()
    }

    fn code<'a>(
        &self,
        account: &Account,
        shows: bool,
        context: Context<'_>,
    ) -> Element<'a, Message> {
        let digits = account.otp.digits();
        let size = size_in_list(digits);
        match (
            account.otp.period(),
            self.counter_codes.get(&account.id),
            shows,
        ) {
            (Some(_), _, true) => shown_code(&account.otp.code_at(context.now), size),
            (None, Some(code), true) => shown_code(code, size),
            (_, _, _) => ui::hidden_code(digits, size),
        }
    }
}

/// The names with the step of an enrolment that is not finished, or where there is room how many backup codes are left.
fn names<'a>(account: &Account, roomy: bool, context: Context<'_>) -> Element<'a, Message> {
    let (issuer, name) = (shown_issuer(account), account.account.clone());
    let unfinished = context.contents.enrollments.of(account.id);
    match (unfinished, account.backup_codes.current()) {
        (Some(kept), _) => {
            let note = fl!("enroll-unfinished", step = kept.stands.step());
            ui::noted_names(issuer, name, note)
        }
        (None, Some(set)) if roomy => {
            let (left, all) = (set.left(), set.codes.len());
            let note = fl!("backup-codes-left", left = left, all = all);
            ui::noted_names(issuer, name, note)
        }
        (None, _) => ui::names(issuer, name),
    }
}

/// Tells whether the next code shows: near the end of a period that is longer than that, where there is room for it.
fn shows_next(account: &Account, context: Context<'_>) -> bool {
    let ends = account.otp.seconds_left(context.now);
    ends.is_some_and(|left| left <= NEXT_SHOWN)
        && account
            .otp
            .period()
            .is_some_and(|period| period > NEXT_SHOWN)
        && account.otp.digits() <= NEXT_DIGITS
}

/// The issuer, or where it is empty the account, or where both are a word for "unnamed".
fn shown_issuer(account: &Account) -> String {
    if account.issuer.is_empty() && account.account.is_empty() {
        fl!("accounts-unnamed")
    } else {
        account.issuer.clone()
    }
}
