//! The question what becomes of a kept account that looks like a new one.

use crate::account::{Account, AccountId};
use crate::fl;
use crate::screen::{Context, shortened};
use crate::ui::{self, Element};

/// The identifier of the button that decides nothing yet.
pub const CANCEL: &str = "not-yet";

/// What a person answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The new one takes the place of this one.
    Replace(AccountId),
    /// Both stay.
    KeepBoth,
    /// Nothing is decided yet.
    NotYet,
}

/// Asks about these kept accounts.
#[must_use]
pub fn question<'a>(asking: &[AccountId], context: Context<'a>) -> Element<'a, Answer> {
    let mut page = ui::column([
        ui::text::title(fl!("add-duplicate-title")).into(),
        ui::text::body(fl!("add-duplicate-body")).into(),
    ]);
    for account in asking.iter().filter_map(|id| context.contents.account(*id)) {
        page = page.push(replaceable(account));
    }
    page.push(
        ui::primary(fl!("add-keep-both"))
            .icon(ui::Icon::Add)
            .width(iced::Fill)
            .on_press(Answer::KeepBoth)
            .id("keep-both"),
    )
    .push(
        ui::quiet(fl!("cancel"))
            .width(iced::Fill)
            .on_press(Answer::NotYet)
            .id(CANCEL),
    )
    .into()
}

fn replaceable(account: &Account) -> Element<'_, Answer> {
    ui::card(ui::column([
        ui::names(shown(&account.issuer), account.account.as_str()),
        ui::secondary(fl!("add-replace"))
            .icon(ui::Icon::Refresh)
            .on_press(Answer::Replace(account.id))
            .id("replace")
            .into(),
    ]))
}

/// An issuer as it stands in a row; a word where there is none.
pub(super) fn shown(issuer: &str) -> String {
    if issuer.is_empty() {
        fl!("accounts-unnamed")
    } else {
        shortened(issuer)
    }
}
