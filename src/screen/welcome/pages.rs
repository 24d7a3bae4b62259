//! The pages behind the welcome: how the vault is to open, and what opens a vault file from elsewhere.

use crate::fl;
use crate::screen::way_in;
use crate::screen::welcome::{Message, State};
use crate::ui::{self, Element};
use crate::vault::slot::{KeystoreError, SlotKind};
use crate::words;

/// The ways that a new vault can have, the recommended one first.
const CHOICES: [SlotKind; 3] = [
    SlotKind::Keyring,
    SlotKind::KeyringPassphrase,
    SlotKind::Passphrase,
];

impl State {
    pub(super) fn choosing(&self, chosen: &SlotKind) -> Element<'_, Message> {
        let required = self.policy.passphrase_required;
        let mut page = ui::column([ui::text::title(fl!("welcome-choose")).into()])
            .push(required.then(|| way_in::passphrase_note(&self.policy)));
        let offered = |kind: &SlotKind| self.policy.allows_new(kind);
        for kind in CHOICES.into_iter().filter(offered) {
            let on = kind == *chosen;
            page = page.push(choice(&kind, on));
            if on && way_in::is_typed(&kind) {
                page = page.push(self.passphrase.view().map(Message::Passphrase));
            }
        }
        ui::centred(page.push(self.make_button()).push(back()))
    }

    pub(super) fn passphrase_only(&self, reason: KeystoreError) -> Element<'_, Message> {
        let words = words::keystore_error(&reason);
        let mut page = ui::column([
            ui::text::title(fl!("welcome-passphrase-title")).into(),
            ui::banner(
                ui::Kind::Info,
                words.what,
                fl!("welcome-passphrase-why"),
                vec![],
            ),
        ]);
        if reason == KeystoreError::Locked {
            page = page.push(
                ui::secondary(fl!("unlock-keyring"))
                    .icon(ui::Icon::Unlock)
                    .width(iced::Fill)
                    .on_press(Message::UnlockKeyring)
                    .id("unlock-keyring"),
            );
        }
        ui::centred(
            page.push(self.passphrase.view().map(Message::Passphrase))
                .push(self.make_button())
                .push(back()),
        )
    }

    fn make_button(&self) -> Element<'_, Message> {
        ui::primary(fl!("welcome-make"))
            .icon(ui::Icon::Shield)
            .width(iced::Fill)
            .on_press_maybe(self.can_make().then_some(Message::Make))
            .id("make-vault")
            .into()
    }
}

fn choice<'a>(kind: &SlotKind, on: bool) -> Element<'a, Message> {
    let (icon, title, body, id) = match kind {
        SlotKind::KeyringPassphrase => (
            ui::Icon::ShieldCheck,
            fl!("way-keyring-passphrase"),
            fl!("welcome-both-body"),
            "choose-both",
        ),
        SlotKind::Passphrase => (
            ui::Icon::Keyboard,
            fl!("way-passphrase"),
            fl!("welcome-passphrase-body"),
            "choose-passphrase",
        ),
        SlotKind::Keyring | SlotKind::Recovery | SlotKind::Unknown(_) => (
            ui::Icon::Key,
            fl!("welcome-keyring"),
            fl!("welcome-keyring-body"),
            "choose-keyring",
        ),
    };
    ui::pressable(ui::point(icon, title, body))
        .selected(on)
        .on_press(Message::Choose(kind.clone()))
        .id(id)
        .into()
}

/// Asks for one of the ways into a chosen vault file, and names the others.
pub(super) fn asked<'a>(ways: &[SlotKind], asked: &'a way_in::State) -> Element<'a, Message> {
    let words = asked.words();
    let logo = words.is_none().then(|| ui::logo(72.0));
    let mut page = ui::column(logo)
        .push(ui::text::title(fl!("welcome-open")))
        .push(ui::text::muted(fl!("welcome-open-how")));
    if way_in::is_typed(asked.kind()) {
        let open = ui::primary(fl!("unlock-button"))
            .icon(ui::Icon::Unlock)
            .width(iced::Fill)
            .on_press(Message::Open)
            .id("open-with-passphrase");
        page = page
            .push(asked.field(Message::Typed, Message::Open))
            .push(words)
            .push(open);
    } else if let Some(wrong) = asked.wrong() {
        page = page.push(ui::banner(ui::Kind::Danger, wrong, "", vec![]));
    }
    let others = ways
        .iter()
        .filter(|kind| *kind != asked.kind() || **kind == SlotKind::Keyring)
        .filter_map(|kind| {
            let (icon, label, id) = way_in::button(kind)?;
            let button = ui::secondary(label).icon(icon).width(iced::Fill);
            Some(button.on_press(Message::OpenBy(kind.clone())).id(id).into())
        });
    ui::centred(page.push(ui::actions(others.chain([back()]).collect())))
}

fn back<'a>() -> Element<'a, Message> {
    ui::quiet(fl!("back"))
        .icon(ui::Icon::Back)
        .on_press(Message::Back)
        .id("back")
        .into()
}
