//! How it looks: the locked vault, the question for what opens it, the named troubles with their ways out, and the copy that can
//! take the vault's place.

use crate::fl;
use crate::screen::unlock::{Found, Message, State, UNLOCK};
use crate::screen::{trouble_box, way_in};
use crate::ui::{self, Element};
use crate::vault::OpenError;
use crate::vault::slot::SlotKind;
use crate::words;

/// A way out of a page.
struct Out {
    icon: ui::Icon,
    label: String,
    id: &'static str,
    message: Message,
}

impl Out {
    fn of((icon, label, id): (ui::Icon, String, &'static str), message: Message) -> Self {
        Self {
            icon,
            label,
            id,
            message,
        }
    }

    /// A way into the vault.
    fn way(kind: &SlotKind) -> Option<Self> {
        Some(Self::of(way_in::button(kind)?, Message::Use(kind.clone())))
    }

    /// A way into the newest copy.
    fn look(kind: &SlotKind) -> Option<Self> {
        let (icon, _, id) = way_in::button(kind)?;
        let label = match kind {
            SlotKind::Keyring => fl!("unlock-copy-keyring"),
            SlotKind::Passphrase => fl!("unlock-copy-passphrase"),
            SlotKind::KeyringPassphrase => fl!("unlock-copy-both"),
            SlotKind::Recovery => fl!("unlock-copy-phrase"),
            SlotKind::Unknown(_) => return None,
        };
        Some(Self::of((icon, label, id), Message::Use(kind.clone())))
    }

    fn unlock_keyring() -> Self {
        let button = (ui::Icon::Unlock, fl!("unlock-keyring"), "unlock-keyring");
        Self::of(button, Message::UnlockKeyring)
    }

    fn retry() -> Self {
        let button = (ui::Icon::Refresh, fl!("unlock-retry"), "retry");
        Self::of(button, Message::Retry)
    }

    fn back() -> Self {
        Self::of((ui::Icon::Back, fl!("back"), "back"), Message::Back)
    }

    /// To what a person can do at injixo without the vault.
    fn help() -> Self {
        let button = (ui::Icon::Help, fl!("settings-help"), "help");
        Self::of(button, Message::Help)
    }

    fn button<'a>(self, look: fn(String) -> ui::Button<'a, Message>) -> Element<'a, Message> {
        look(self.label)
            .icon(self.icon)
            .width(iced::Fill)
            .on_press(self.message)
            .id(self.id)
            .into()
    }
}

/// The ways out of a trouble, the likeliest first: that one stands out.
fn ways_out<'a>(
    out: impl IntoIterator<Item = Out>,
    beside: impl IntoIterator<Item = Out>,
) -> Element<'a, Message> {
    let mut looks = std::iter::once(ui::primary as fn(String) -> _).chain(std::iter::repeat(
        ui::secondary as fn(String) -> ui::Button<'a, Message>,
    ));
    let out = out
        .into_iter()
        .map(|out| out.button(looks.next().unwrap_or(ui::secondary)));
    let beside = beside.into_iter().map(|out| out.button(ui::quiet));
    ui::actions(out.chain(beside).collect())
}

/// What can be done beside what a page asks for.
fn beside<'a>(out: impl IntoIterator<Item = Out>) -> Element<'a, Message> {
    let buttons = out.into_iter().map(|out| out.button(ui::quiet));
    ui::actions(buttons.collect())
}

impl State {
    pub(super) fn locked_page(&self) -> Element<'_, Message> {
        ui::centred(ui::column([
            ui::logo(72.0),
            ui::text::title(fl!("unlock-locked-title")).into(),
            ui::text::muted(fl!("unlock-locked-keyring")).into(),
            ui::primary(fl!("unlock-button"))
                .icon(ui::Icon::Unlock)
                .width(iced::Fill)
                .on_press(Message::Unlock)
                .id(UNLOCK)
                .into(),
            beside(
                self.other_ways(&SlotKind::Keyring)
                    .into_iter()
                    .chain([Out::help()]),
            ),
        ]))
    }

    pub(super) fn asking_page<'a>(&'a self, asking: &'a way_in::State) -> Element<'a, Message> {
        let (title, label, last) = match self.rescuing {
            Some(_) => (
                fl!("unlock-copy-title"),
                fl!("unlock-copy-look"),
                Some(Out::back()),
            ),
            None => (
                fl!("unlock-locked-title"),
                fl!("unlock-button"),
                Some(Out::help()),
            ),
        };
        let words = asking.words();
        // Where the words need the room, the title says enough.
        let logo = words.is_none().then(|| ui::logo(72.0));
        let mut page = ui::column(logo)
            .push(ui::text::title(title))
            .push(asking.field(Message::Typed, Message::Unlock))
            .push(words);
        if self.wait > 0 {
            let words = fl!("unlock-wait", seconds = self.wait);
            page = page.push(ui::note(ui::Kind::Warning, words));
        }
        let unlock = ui::primary(label)
            .icon(ui::Icon::Unlock)
            .width(iced::Fill)
            .on_press_maybe((self.wait == 0).then_some(Message::Unlock))
            .id(UNLOCK);
        let others = self.other_ways(asking.kind());
        let others = others.into_iter().chain(self.to_copy()).chain(last);
        ui::centred(page.push(unlock).push(beside(others)))
    }

    /// The ways beside that one.
    fn other_ways(&self, but: &SlotKind) -> Vec<Out> {
        let others = self.ways.iter().filter(|kind| *kind != but);
        others.filter_map(Out::way).collect()
    }

    pub(super) fn trouble_page(&self, error: &OpenError) -> Element<'_, Message> {
        let words = match error {
            // Without a trace of one the window would have shown the welcome instead.
            OpenError::Missing => words::vault_gone(),
            error => words::open_error(error),
        };
        let mut out = Vec::new();
        if self.keyring_is_locked(error) {
            out.push(Out::unlock_keyring());
        }
        // The keyring has its own button for trying again.
        let others = self.ways.iter().filter(|kind| match error {
            // A newer version's file opens in no way here.
            OpenError::NewerFormat(_) | OpenError::TooCostly => false,
            OpenError::Keystore(_) => !kind.needs_keyring(),
            _ => **kind != SlotKind::Keyring,
        });
        out.extend(others.filter_map(Out::way));
        out.push(Out::retry());
        let nothing_left = matches!(error, OpenError::EntryMissing | OpenError::EntryWrong)
            && !self.has(&SlotKind::Recovery);
        let page = ui::column([
            ui::badge(ui::Kind::Warning, ui::Icon::Alert),
            ui::text::title(words.what).into(),
            ui::text::body(words.next).into(),
        ]);
        let no_phrase = nothing_left.then(|| ui::text::body(fl!("unlock-no-phrase")));
        ui::centred(
            page.push(no_phrase)
                .push(ui::text::muted(fl!("unlock-nothing-changed")))
                .push(ways_out(
                    out,
                    self.to_copy().into_iter().chain([Out::help()]),
                )),
        )
    }

    /// The way to the newest copy, where one is offered.
    fn to_copy(&self) -> Option<Out> {
        let _ = self.offered.as_ref()?;
        let button = (ui::Icon::History, fl!("unlock-copy-newest"), "look-at-copy");
        Some(Out::of(button, Message::LookAtCopy))
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
            page = page.push(ui::text::body(fl!("unlock-copy-none")));
        } else {
            if matches!(error, OpenError::NewerFormat(_)) {
                page = page.push(ui::text::body(fl!("copy-offer-newer")));
            }
            page = page.push(ui::text::body(fl!("unlock-copy-offer")));
        }
        let keyring = self.keyring_is_locked(error).then(Out::unlock_keyring);
        let looks = self.ways.iter().filter_map(Out::look);
        // Back leads to where trying again would.
        let (retry, back) = match self.before {
            Some(_) => (None, Some(Out::back())),
            None => (Some(Out::retry()), None),
        };
        let out = keyring.into_iter().chain(looks).chain(retry);
        ui::centred(
            page.push(
                self.refused
                    .as_ref()
                    .map(|refused| trouble_box(&words::open_error(refused))),
            )
            .push(ui::text::muted(fl!("unlock-nothing-changed")))
            .push(ways_out(out, back)),
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
