//! Settings, Showing and copying codes: what hides them, what a click does, how long a copy lasts.

use crate::fl;
use crate::preferences::{Choice, Codes, Preferences, Sort};
use crate::ui::{self, Element};

/// The seconds that are offered. Others, written into the preferences by hand, are kept and named.
const SECONDS: [u8; 5] = [10, 20, 30, 60, 120];

/// What a person does on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Choose this from now on.
    Choose(Choice),
    /// Back to the settings.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Keep this and let it take effect at once.
    Choose(Choice),
    /// Back to the settings.
    Close,
}

/// Takes a message.
#[must_use]
pub fn update(message: Message) -> Action {
    match message {
        Message::Choose(choice) => Action::Choose(choice),
        Message::Back => Action::Close,
    }
}

/// How things stand, in one line.
#[must_use]
pub fn line(codes: Codes) -> String {
    match codes.hidden {
        true => fl!("settings-codes-hidden"),
        false => fl!("settings-codes-shown"),
    }
}

/// Draws the page.
#[must_use]
pub fn view<'a>(preferences: &Preferences) -> Element<'a, Message> {
    let codes = preferences.codes;
    let header = ui::header(fl!("settings-codes")).back(fl!("back"), Message::Back);
    let toggle = |label, help, on, make: fn(bool) -> Choice| {
        ui::toggle(label, Some(help), on, move |on| Message::Choose(make(on)))
    };
    let switches = ui::column([
        toggle(
            fl!("showing-hide"),
            fl!("showing-hide-help"),
            codes.hidden,
            Choice::HideCodes,
        ),
        toggle(
            fl!("showing-next"),
            fl!("showing-next-help"),
            codes.next,
            Choice::NextCode,
        ),
        toggle(
            fl!("showing-copy"),
            fl!("showing-copy-help"),
            codes.copy_on_click,
            Choice::CopyOnClick,
        ),
    ])
    .spacing(ui::space::M);
    let offered = SECONDS.into_iter().chain([codes.clipboard_seconds]);
    let mut seconds: Vec<u8> = offered.collect();
    seconds.sort_unstable();
    seconds.dedup();
    let clipboard = ui::column([
        ui::segmented(
            fl!("showing-clipboard"),
            seconds.into_iter().map(|it| (it, it.to_string())),
            Some(codes.clipboard_seconds),
            |seconds| Message::Choose(Choice::ClipboardSeconds(seconds)),
        ),
        ui::text::caption(fl!("showing-clipboard-help")).into(),
    ])
    .spacing(ui::space::S);
    let sorts = Sort::ALL.map(|sort| {
        let words = match sort {
            Sort::Own => fl!("showing-sort-own"),
            Sort::Name => fl!("showing-sort-name"),
            Sort::Use => fl!("showing-sort-use"),
        };
        (sort, words)
    });
    let order = ui::column([
        ui::segmented(fl!("showing-sort"), sorts, Some(preferences.sort), |sort| {
            Message::Choose(Choice::Sort(sort))
        }),
        ui::text::caption(match preferences.sort {
            Sort::Own => fl!("showing-sort-own-help"),
            Sort::Name => fl!("showing-sort-name-help"),
            Sort::Use => fl!("showing-sort-use-help"),
        })
        .into(),
    ])
    .spacing(ui::space::S);
    let page = ui::column([ui::card(switches), ui::card(order), ui::card(clipboard)]);
    ui::page(Some(header.into()), page, None)
}
