//! How it looks: the locked vault, the question for what opens it, the named troubles with their ways out, and the copy that can
//! take the vault's place.

use crate::fl;
use crate::screen::unlock::{Found, Message, State, UNLOCK};
use crate::screen::{trouble_box, way_in};
use crate::ui::{self, Element};
use crate::vault::OpenError;
use crate::vault::slot::SlotKind;
use crate::words;

/// A way in as a quiet button, below the one that is asked for.
fn quiet<'a>(kind: &SlotKind) -> Option<Element<'a, Message>> {
    let (icon, label, id) = way_in::button(kind)?;
    let button = ui::quiet(label)
        .icon(icon)
        .on_press(Message::Use(kind.clone()));
    Some(button.id(id).into())
}

/// The same as one of several ways out.
fn secondary<'a>(kind: &SlotKind) -> Option<Element<'a, Message>> {
    let (icon, label, id) = way_in::button(kind)?;
    let button = ui::secondary(label).icon(icon).width(iced::Fill);
    Some(button.on_press(Message::Use(kind.clone())).id(id).into())
}

/// The same for a copy.
fn look<'a>(kind: &SlotKind) -> Option<Element<'a, Message>> {
    let (icon, label, id) = match kind {
        SlotKind::Keyring => (ui::Icon::Key, fl!("unlock-copy-keyring"), "use-keyring"),
        SlotKind::Passphrase => (
            ui::Icon::Keyboard,
            fl!("unlock-copy-passphrase"),
            "use-passphrase",
        ),
        SlotKind::KeyringPassphrase => (ui::Icon::ShieldCheck, fl!("unlock-copy-both"), "use-both"),
        SlotKind::Recovery => (ui::Icon::List, fl!("unlock-copy-phrase"), "use-phrase"),
        SlotKind::Unknown(_) => return None,
    };
    let button = ui::secondary(label).icon(icon).width(iced::Fill);
    Some(button.on_press(Message::Use(kind.clone())).id(id).into())
}

impl State {
    pub(super) fn locked_page(&self) -> Element<'_, Message> {
        let others = self.ways.iter().any(|kind| *kind != SlotKind::Keyring);
        let mut page = ui::column([
            ui::logo(72.0),
            ui::text::title(fl!("unlock-locked-title")).into(),
            ui::text::muted(fl!("unlock-locked-keyring")).into(),
            ui::primary(fl!("unlock-button"))
                .icon(ui::Icon::Unlock)
                .width(iced::Fill)
                .on_press(Message::Unlock)
                .id(UNLOCK)
                .into(),
        ]);
        if others {
            page = page.extend(self.other_ways(&SlotKind::Keyring, quiet));
        }
        ui::centred(page)
    }

    pub(super) fn asking_page<'a>(&'a self, asking: &'a way_in::State) -> Element<'a, Message> {
        let title = match (self.rescuing, asking.kind()) {
            (Some(_), _) => fl!("unlock-copy-title"),
            (None, _) => fl!("unlock-locked-title"),
        };
        let mut page = ui::column([
            ui::logo(72.0),
            ui::text::title(title).into(),
            asking.field(Message::Typed, Message::Unlock).into(),
        ]);
        if self.wait > 0 {
            let words = fl!("unlock-wait", seconds = self.wait);
            page = page.push(ui::note(ui::Kind::Warning, words));
        }
        let label = match self.rescuing {
            Some(_) => fl!("unlock-copy-look"),
            None => fl!("unlock-button"),
        };
        page = page.push(
            ui::primary(label)
                .icon(ui::Icon::Unlock)
                .width(iced::Fill)
                .on_press_maybe((self.wait == 0).then_some(Message::Unlock))
                .id(UNLOCK),
        );
        page = page.extend(self.other_ways(asking.kind(), quiet));
        page = page.extend(self.copy_button());
        if self.rescuing.is_some() {
            page = page.push(
                ui::quiet(fl!("back"))
                    .icon(ui::Icon::Back)
                    .on_press(Message::Back)
                    .id("back"),
            );
        }
        ui::centred(page)
    }

    /// The ways beside that one, each as a button.
    fn other_ways<'a>(
        &self,
        but: &SlotKind,
        button: fn(&SlotKind) -> Option<Element<'a, Message>>,
    ) -> Vec<Element<'a, Message>> {
        let others = self.ways.iter().filter(|kind| *kind != but);
        others.filter_map(button).collect()
    }

    pub(super) fn trouble_page(&self, error: &OpenError) -> Element<'_, Message> {
        let words = match error {
            // Without a trace of one the window would have shown the welcome instead.
            OpenError::Missing => words::vault_gone(),
            error => words::open_error(error),
        };
        let mut ways = ui::column([]).spacing(ui::space::M);
        if self.keyring_is_locked(error) {
            ways = ways.push(unlock_keyring());
        }
        // A newer version's file opens in no way here, and the keyring has its own button for trying again.
        if !matches!(error, OpenError::NewerFormat(_) | OpenError::TooCostly) {
            ways = ways.extend(self.other_ways(&SlotKind::Keyring, secondary));
        }
        let nothing_left = matches!(error, OpenError::EntryMissing | OpenError::EntryWrong)
            && !self.has(&SlotKind::Recovery);
        let mut page = ui::column([
            ui::badge(ui::Kind::Warning, ui::Icon::Alert),
            ui::text::title(words.what).into(),
            ui::text::body(words.next).into(),
        ]);
        if nothing_left {
            page = page.push(ui::text::body(fl!("unlock-no-phrase")));
        }
        ui::centred(
            page.push(ui::text::muted(fl!("unlock-nothing-changed")))
                .push(ways.push(retry()).extend(self.copy_button())),
        )
    }

    /// The way to the newest copy, where one is offered.
    fn copy_button<'a>(&self) -> Option<Element<'a, Message>> {
        let _ = self.offered.as_ref()?;
        let button = ui::quiet(fl!("unlock-copy-newest"))
            .icon(ui::Icon::History)
            .on_press(Message::LookAtCopy);
        Some(button.id("look-at-copy").into())
    }

    /// The vault file cannot be used; the newest copy that opens is offered.
    pub(super) fn broken_page(&self, error: &OpenError) -> Element<'_, Message> {
        let what = match error {
            OpenError::Missing => words::vault_gone().what,
            error => words::open_error(error).what,
        };
        let mut page = ui::column([
            ui::badge(ui::Kind::Warning, ui::Icon::Alert),
            ui::text::title(what).into(),
        ]);
        if self.ways.is_empty() {
            return ui::centred(
                page.push(ui::text::body(fl!("unlock-copy-none")))
                    .push(ui::text::muted(fl!("unlock-nothing-changed")))
                    .push(retry()),
            );
        }
        if matches!(error, OpenError::NewerFormat(_)) {
            page = page.push(ui::text::body(fl!("copy-offer-newer")));
        }
        page = page.push(ui::text::body(fl!("unlock-copy-offer")));
        if let Some(refused) = &self.refused {
            page = page.push(trouble_box(&words::open_error(refused)));
        }
        let mut ways = ui::column([]).spacing(ui::space::M);
        if self.keyring_is_locked(error) {
            ways = ways.push(unlock_keyring());
        }
        ways = ways.extend(self.ways.iter().filter_map(look));
        ui::centred(
            page.push(ui::text::muted(fl!("unlock-nothing-changed")))
                .push(ways.push(retry())),
        )
    }
}

/// The copy that opened: from when it is and what is in it, before it takes the vault's place.
pub(super) fn copy(found: &Found) -> Element<'_, Message> {
    let names = found.accounts.iter().map(|(issuer, account)| {
        let issuer = match (issuer.as_str(), account.as_str()) {
            ("", "") => fl!("accounts-unnamed"),
            (issuer, _) => issuer.to_owned(),
        };
        ui::names(issuer, account.as_str())
    });
    let count = found.accounts.len();
    let page = ui::column([
        ui::text::body(fl!("unlock-copy-made", made = found.made.as_str())).into(),
        ui::text::strong(fl!("unlock-copy-accounts", count = count)).into(),
    ]);
    let page = match count {
        0 => page,
        _ => page.push(ui::card(ui::column(names).spacing(ui::space::S))),
    };
    let page = page.push(ui::text::muted(fl!("unlock-copy-aside")));
    let restore = ui::primary(fl!("unlock-copy-restore"))
        .icon(ui::Icon::History)
        .width(iced::Fill)
        .on_press(Message::Restore)
        .id("restore");
    let header = ui::header(fl!("unlock-copy-title")).back(fl!("back"), Message::Back);
    ui::page(Some(header.into()), page, Some(restore.into()))
}

fn unlock_keyring<'a>() -> Element<'a, Message> {
    ui::primary(fl!("unlock-keyring"))
        .icon(ui::Icon::Unlock)
        .width(iced::Fill)
        .on_press(Message::UnlockKeyring)
        .id("unlock-keyring")
        .into()
}

fn retry<'a>() -> Element<'a, Message> {
    ui::secondary(fl!("unlock-retry"))
        .icon(ui::Icon::Refresh)
        .width(iced::Fill)
        .on_press(Message::Retry)
        .id("retry")
        .into()
}
