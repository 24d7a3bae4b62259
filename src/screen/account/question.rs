//! What is asked before a key is shown, an account is removed, or edits are lost.

use crate::account::Account;
use crate::fl;
use crate::screen::account::page::title;
use crate::screen::account::{Message, service};
use crate::ui::{self, Element};

pub(super) fn about_key<'a>() -> Element<'a, Message> {
    let show = ui::primary(fl!("account-show-key"))
        .icon(ui::Icon::Eye)
        .on_press(Message::ShowKey)
        .id("show-key-yes");
    let body = ui::text::body(fl!("account-key-body"));
    let buttons = vec![cancel(), show.into()];
    ui::question(fl!("account-key-title"), body, buttons)
}

pub(super) fn about_symbol<'a>() -> Element<'a, Message> {
    let show = ui::primary(fl!("account-show-symbol"))
        .icon(ui::Icon::QrCode)
        .on_press(Message::ShowSymbol)
        .id("show-symbol-yes");
    let body = ui::text::body(fl!("account-symbol-body"));
    let buttons = vec![cancel(), show.into()];
    ui::question(fl!("account-symbol-title"), body, buttons)
}

pub(super) fn about_removal<'a>(account: &Account) -> Element<'a, Message> {
    let body = ui::column([
        ui::text::body(fl!("account-remove-body")).into(),
        ui::banner(
            ui::Kind::Warning,
            fl!("account-remove-2fa", service = service(account)),
            "",
            vec![],
        ),
    ]);
    let remove = ui::danger(fl!("account-remove-yes"))
        .icon(ui::Icon::Trash)
        .on_press(Message::Remove)
        .id("remove-yes");
    let title = fl!("account-remove-title", name = title(account));
    ui::question(title, body, vec![cancel(), remove.into()])
}

/// Asked where edits would be lost; what makes no code cannot be saved.
pub(super) fn about_edits<'a>(can_be_saved: bool) -> Element<'a, Message> {
    let save = ui::primary(fl!("account-save"))
        .icon(ui::Icon::Check)
        .on_press_maybe(can_be_saved.then_some(Message::Save))
        .id("save-yes");
    let discard = ui::secondary(fl!("account-leave-discard"))
        .on_press(Message::Discard)
        .id("discard");
    let body = ui::text::body(fl!("account-leave-body"));
    let buttons = vec![cancel(), discard.into(), save.into()];
    ui::question(fl!("account-leave-title"), body, buttons)
}

fn cancel<'a>() -> Element<'a, Message> {
    ui::quiet(fl!("cancel"))
        .on_press(Message::Dismiss)
        .id("cancel")
        .into()
}
