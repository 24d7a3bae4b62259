//! The list of the ways in, the page that waits, and what came of a change.

use crate::fl;
use crate::policy::Policy;
use crate::screen::ways::form::Form;
use crate::screen::ways::{Left, Message, Plan, icon};
use crate::screen::{settings, way_in};
use crate::ui::{self, Element};
use crate::vault::slot::SlotKind;

/// The ways that can be added.
const ADDABLE: [SlotKind; 3] = [
    SlotKind::Keyring,
    SlotKind::KeyringPassphrase,
    SlotKind::Passphrase,
];

pub(super) fn list<'a>(
    slots: &[SlotKind],
    policy: &Policy,
    can_go: impl Fn(&SlotKind) -> bool,
) -> Element<'a, Message> {
    let required = policy.passphrase_required;
    let mut page = ui::column([ui::text::body(fl!("ways-intro")).into()])
        .push(required.then(|| way_in::passphrase_note(policy)));
    for kind in slots {
        page = page.push(card(kind, can_go(kind)));
    }
    let others: Vec<_> = ADDABLE
        .into_iter()
        .filter(|kind| !slots.contains(kind) && policy.allows_new(kind))
        .map(|kind| {
            let (label, id) = match kind {
                SlotKind::Keyring => (fl!("ways-add-keyring-button"), "add-keyring"),
                SlotKind::Passphrase => (fl!("ways-add-passphrase-button"), "add-passphrase"),
                _ => (fl!("ways-add-both-button"), "add-both"),
            };
            ui::secondary(label)
                .icon(ui::Icon::Add)
                .width(iced::Fill)
                .on_press(Message::Plan(Plan::Add(kind)))
                .id(id)
                .into()
        })
        .collect();
    if !slots.contains(&SlotKind::Recovery) {
        page = page.push(
            ui::secondary(fl!("recovery-make"))
                .icon(ui::Icon::Edit)
                .width(iced::Fill)
                .on_press(Message::MakePhrase)
                .id("make-phrase"),
        );
    }
    page = page.push(ui::actions(others));
    let header = ui::header(fl!("settings-ways")).back(fl!("back"), Message::Back);
    ui::page(Some(header.into()), page, None)
}

fn card<'a>(kind: &SlotKind, can_go: bool) -> Element<'a, Message> {
    let (body, change, remove) = match kind {
        SlotKind::Keyring => (fl!("ways-keyring"), "change-keyring", "remove-keyring"),
        SlotKind::Passphrase => (
            fl!("ways-passphrase"),
            "change-passphrase",
            "remove-passphrase",
        ),
        SlotKind::KeyringPassphrase => (fl!("ways-both"), "change-both", "remove-both"),
        SlotKind::Recovery => (fl!("ways-phrase"), "change-phrase", "remove-phrase"),
        SlotKind::Unknown(_) => (fl!("ways-unknown"), "", ""),
    };
    let point = ui::point(icon(kind), settings::way_name(kind), body);
    if let SlotKind::Unknown(_) = kind {
        return ui::card(point);
    }
    let plan = match kind {
        SlotKind::Recovery => Plan::Phrase,
        kind => Plan::Change(kind.clone()),
    };
    let label = match kind {
        SlotKind::Keyring => fl!("ways-renew"),
        SlotKind::Recovery => fl!("recovery-replace"),
        _ => fl!("ways-change"),
    };
    let mut buttons = ui::row([ui::secondary(label)
        .small()
        .on_press(Message::Plan(plan))
        .id(change)
        .into()]);
    if can_go {
        buttons = buttons.push(
            ui::quiet(fl!("ways-remove"))
                .small()
                .on_press(Message::Plan(Plan::Remove(kind.clone())))
                .id(remove),
        );
    }
    ui::card(ui::column([point, buttons.wrap().into()]).spacing(ui::space::M))
}

pub(super) fn working<'a>() -> Element<'a, Message> {
    ui::centred(ui::column([
        ui::logo(72.0),
        ui::text::heading(fl!("ways-working")).into(),
        ui::text::muted(fl!("ways-takes-a-moment")).into(),
    ]))
}

pub(super) fn done<'a>(form: &Form, slots: &[SlotKind]) -> Element<'a, Message> {
    let names: Vec<String> = slots.iter().map(settings::way_name).collect();
    let mut page = ui::column([
        ui::badge(ui::Kind::Success, ui::Icon::ShieldCheck),
        ui::text::title(fl!("ways-done")).into(),
        ui::text::body(fl!("ways-done-body", ways = names.join(" · "))).into(),
    ]);
    page = page.extend(left_behind(&form.left));
    let mut buttons = Vec::new();
    if form.phrase_gone {
        page = page.push(ui::banner(
            ui::Kind::Warning,
            fl!("ways-phrase-gone"),
            fl!("ways-phrase-gone-body"),
            vec![],
        ));
        buttons.push(
            ui::primary(fl!("recovery-make"))
                .icon(ui::Icon::Edit)
                .width(iced::Fill)
                .on_press(Message::MakePhrase)
                .id("make-phrase")
                .into(),
        );
    }
    let done = match form.phrase_gone {
        true => ui::secondary(fl!("done")),
        false => ui::primary(fl!("done")),
    };
    buttons.push(
        done.width(iced::Fill)
            .on_press(Message::Back)
            .id("done")
            .into(),
    );
    ui::centred(page.push(ui::actions(buttons)))
}

/// What a change could not reach, named.
pub(in crate::screen) fn left_behind<'a, Message: 'a>(left: &Left) -> Vec<Element<'a, Message>> {
    let mut lines = Vec::new();
    if left.follow {
        lines.push(ui::note(ui::Kind::Info, fl!("ways-copies-follow")));
    }
    if !left.copies.is_empty() {
        let what = fl!("ways-unreached", count = left.copies.len());
        let names = left.copies.join("\n");
        lines.push(ui::banner(ui::Kind::Warning, what, names, vec![]));
    }
    if left.entries > 0 {
        let words = fl!("ways-entries-left", count = left.entries);
        lines.push(ui::note(ui::Kind::Warning, words));
    }
    lines
}
