//! A vault that is not open: opening, locked, asking for the passphrase, or one of the named troubles with its ways out.

use crate::fl;
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::slot::{KeystoreError, SlotKind};
use crate::vault::{OpenError, Status};
use crate::words;

/// The identifier of the passphrase field.
pub const PASSPHRASE: &str = "passphrase";
/// The identifier of the button that opens the vault.
pub const UNLOCK: &str = "unlock";

/// What stands between the person and the codes.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// Looking for the vault and its key.
    Opening,
    /// Locked by the person.
    Locked,
    /// Waiting for the passphrase; the last one was wrong.
    Passphrase { wrong: bool },
    /// Something else is wrong.
    Trouble(OpenError),
}

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    stage: Stage,
    passphrase: Secret,
    ways: Vec<SlotKind>,
}

/// What a person does on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// The passphrase was edited.
    PassphraseChanged(Secret),
    /// Open with what is there: the keyring, or the passphrase that was typed.
    Unlock,
    /// Try again from the start.
    Retry,
    /// Let the system ask for the keyring's password.
    UnlockKeyring,
    /// Open with the passphrase instead of the keyring.
    UsePassphrase,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Look for the vault and open it through the keyring where it has that way.
    Open,
    /// Open it with this passphrase.
    OpenWith(Secret),
    /// Let the system ask for the keyring's password, then open.
    UnlockKeyring,
    /// Give the passphrase field the focus.
    FocusPassphrase,
}

impl State {
    /// Shows that the vault is being opened.
    #[must_use]
    pub fn opening() -> Self {
        Self {
            stage: Stage::Opening,
            passphrase: Secret::default(),
            ways: Vec::new(),
        }
    }

    /// Shows that the person locked the vault.
    #[must_use]
    pub fn locked(status: &Status) -> Self {
        let stage = if status.has(&SlotKind::Keyring) {
            Stage::Locked
        } else {
            Stage::Passphrase { wrong: false }
        };
        Self {
            stage,
            passphrase: Secret::default(),
            ways: status.slots.clone(),
        }
    }

    /// Asks for the passphrase.
    #[must_use]
    pub fn passphrase(status: &Status) -> Self {
        Self {
            stage: Stage::Passphrase { wrong: false },
            passphrase: Secret::default(),
            ways: status.slots.clone(),
        }
    }

    /// Names what is wrong and the ways out of it; a wrong passphrase asks again.
    #[must_use]
    pub fn trouble(error: OpenError, status: Option<&Status>) -> Self {
        let stage = match error {
            OpenError::WrongPassphrase => Stage::Passphrase { wrong: true },
            error => Stage::Trouble(error),
        };
        let ways = status
            .map(|status| status.slots.clone())
            .unwrap_or_default();
        Self {
            stage,
            passphrase: Secret::default(),
            ways,
        }
    }

    /// Tells whether the passphrase is being asked for.
    #[must_use]
    pub fn wants_passphrase(&self) -> bool {
        matches!(self.stage, Stage::Passphrase { .. })
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::PassphraseChanged(text) => {
                self.passphrase = text;
                Action::None
            }
            Message::Unlock if self.wants_passphrase() => self.submit(),
            Message::Unlock | Message::Retry => {
                self.stage = Stage::Opening;
                Action::Open
            }
            Message::UnlockKeyring => {
                self.stage = Stage::Opening;
                Action::UnlockKeyring
            }
            Message::UsePassphrase => {
                self.stage = Stage::Passphrase { wrong: false };
                Action::FocusPassphrase
            }
        }
    }

    fn submit(&mut self) -> Action {
        if self.passphrase.is_empty() {
            return Action::FocusPassphrase;
        }
        self.stage = Stage::Opening;
        Action::OpenWith(std::mem::take(&mut self.passphrase))
    }

    fn has(&self, kind: &SlotKind) -> bool {
        self.ways.contains(kind)
    }

    /// Draws the page.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        match &self.stage {
            Stage::Opening => ui::centred(ui::column([
                ui::logo(72.0),
                ui::text::heading(fl!("unlock-opening")).into(),
            ])),
            Stage::Locked => self.locked_page(),
            Stage::Passphrase { wrong } => self.passphrase_page(*wrong),
            Stage::Trouble(error) => self.trouble_page(error),
        }
    }

    fn locked_page(&self) -> Element<'_, Message> {
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
        ]))
    }

    fn passphrase_page(&self, wrong: bool) -> Element<'_, Message> {
        let typed = self.passphrase.expose_text().unwrap_or_default();
        let field = ui::field(fl!("unlock-passphrase"), typed)
            .secure(true)
            .on_input(|text| Message::PassphraseChanged(Secret::from_text(text)))
            .on_submit(Message::Unlock)
            .error(wrong.then(|| fl!("unlock-wrong")))
            .id(PASSPHRASE);
        let mut page = ui::column([
            ui::logo(72.0),
            ui::text::title(fl!("unlock-locked-title")).into(),
            field.into(),
            ui::primary(fl!("unlock-button"))
                .icon(ui::Icon::Unlock)
                .width(iced::Fill)
                .on_press(Message::Unlock)
                .id(UNLOCK)
                .into(),
        ]);
        if self.has(&SlotKind::Keyring) {
            page = page.push(
                ui::quiet(fl!("unlock-use-keyring"))
                    .icon(ui::Icon::Key)
                    .on_press(Message::Retry),
            );
        }
        ui::centred(page)
    }

    fn trouble_page(&self, error: &OpenError) -> Element<'_, Message> {
        let words = match error {
            // Without a trace of one the window would have shown the welcome instead.
            OpenError::Missing => words::vault_gone(),
            error => words::open_error(error),
        };
        let mut ways = ui::column([]);
        if matches!(error, OpenError::Keystore(KeystoreError::Locked)) {
            ways = ways.push(
                ui::primary(fl!("unlock-keyring"))
                    .icon(ui::Icon::Unlock)
                    .width(iced::Fill)
                    .on_press(Message::UnlockKeyring)
                    .id("unlock-keyring"),
            );
        }
        if self.has(&SlotKind::Passphrase) {
            ways = ways.push(
                ui::secondary(fl!("unlock-use-passphrase"))
                    .icon(ui::Icon::Keyboard)
                    .width(iced::Fill)
                    .on_press(Message::UsePassphrase)
                    .id("use-passphrase"),
            );
        }
        ways = ways.push(
            ui::secondary(fl!("unlock-retry"))
                .icon(ui::Icon::Refresh)
                .width(iced::Fill)
                .on_press(Message::Retry)
                .id("retry"),
        );
        ui::centred(ui::column([
            ui::badge(ui::Kind::Warning, ui::Icon::Alert),
            ui::text::title(words.what).into(),
            ui::text::body(words.next).into(),
            ui::text::muted(fl!("unlock-nothing-changed")).into(),
            ways.into(),
        ]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(slots: Vec<SlotKind>) -> Status {
        Status {
            vault_id: uuid::Uuid::from_u128(1),
            created: String::new(),
            revision: 1,
            slots,
            file_bytes: 0,
            generations: vec![],
        }
    }

    #[test]
    fn a_typed_passphrase_leaves_the_field_when_it_is_tried() {
        let mut state = State::passphrase(&status(vec![SlotKind::Passphrase]));
        let _ = state.update(Message::PassphraseChanged(Secret::from_text(
            "correct horse".into(),
        )));
        assert_eq!(
            state.update(Message::Unlock),
            Action::OpenWith(Secret::from_text("correct horse".into()))
        );
        assert!(state.passphrase.is_empty());
        assert_eq!(state.stage, Stage::Opening);
    }

    #[test]
    fn an_empty_passphrase_is_not_tried() {
        let mut state = State::passphrase(&status(vec![SlotKind::Passphrase]));
        assert_eq!(state.update(Message::Unlock), Action::FocusPassphrase);
        assert!(state.wants_passphrase());
    }

    #[test]
    fn a_wrong_passphrase_asks_again() {
        let state = State::trouble(
            OpenError::WrongPassphrase,
            Some(&status(vec![SlotKind::Passphrase])),
        );
        assert_eq!(state.stage, Stage::Passphrase { wrong: true });
    }

    #[test]
    fn a_locked_keyring_is_asked_only_on_a_click() {
        let mut state = State::trouble(
            OpenError::Keystore(KeystoreError::Locked),
            Some(&status(vec![SlotKind::Keyring])),
        );
        assert_eq!(state.update(Message::UnlockKeyring), Action::UnlockKeyring);
    }
}
