//! The first start: what the vault is, and making one or opening one that exists.

use crate::fl;
use crate::screen::trouble_box;
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::slot::{KeystoreError, Strength, strength};
use crate::words::{self, Words};

/// The identifier of the first passphrase field.
pub const PASSPHRASE: &str = "new-passphrase";

/// The page's own state.
#[derive(Debug, Clone, Default)]
pub struct State {
    stage: Stage,
    first: Secret,
    second: Secret,
    /// How strong the first one is, rated once for each edit.
    strength: Option<Strength>,
    trouble: Option<Words>,
    weak_confirmed: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Stage {
    /// What this is, and the two ways on.
    #[default]
    Intro,
    /// A vault is being made or opened.
    Working,
    /// No keyring guards the vault for this reason: a passphrase is to be chosen.
    Passphrase(KeystoreError),
    /// A chosen vault file opens with its passphrase only; the last one was wrong.
    Asked { wrong: bool },
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Make a vault.
    MakeVault,
    /// Open a vault file from elsewhere.
    OpenExisting,
    /// The first passphrase field was edited.
    FirstChanged(Secret),
    /// The second one was edited.
    SecondChanged(Secret),
    /// Take the passphrase although it is weak.
    WeakConfirmed,
    /// Make the vault with the passphrase that was typed.
    MakeWithPassphrase,
    /// Open the chosen vault file with the passphrase that was typed.
    OpenWithPassphrase,
    /// Let the system ask for the keyring's password.
    UnlockKeyring,
    /// Back to the start.
    Back,
    /// The chosen vault file opens with its passphrase; the flag tells that the last one was wrong.
    Asked {
        /// The passphrase that was typed did not open it.
        wrong: bool,
    },
    /// No keyring answered.
    KeyringFailed(KeystoreError),
    /// It could not be done; a sentence for the person. Nothing where the person cancelled.
    Failed(Option<Words>),
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Make a vault guarded by the keyring.
    MakeWithKeyring,
    /// Make a vault guarded by this passphrase.
    MakeWithPassphrase(Secret),
    /// Let the person choose a vault file and open it.
    OpenExisting,
    /// Open the chosen vault file with this passphrase.
    OpenWithPassphrase(Secret),
    /// Let the system ask for the keyring's password, then make the vault.
    UnlockKeyring,
    /// Give the first passphrase field the focus.
    FocusPassphrase,
}

impl State {
    /// The start of the welcome.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::MakeVault => self.work(Action::MakeWithKeyring),
            Message::OpenExisting => self.work(Action::OpenExisting),
            Message::UnlockKeyring => self.work(Action::UnlockKeyring),
            Message::FirstChanged(text) => {
                self.strength = (!text.is_empty()).then(|| strength(&text));
                (self.first, self.weak_confirmed) = (text, false);
                Action::None
            }
            Message::SecondChanged(text) => {
                self.second = text;
                Action::None
            }
            Message::WeakConfirmed => {
                self.weak_confirmed = !self.weak_confirmed;
                Action::None
            }
            Message::MakeWithPassphrase if self.ready() => {
                self.second = Secret::default();
                let passphrase = std::mem::take(&mut self.first);
                self.work(Action::MakeWithPassphrase(passphrase))
            }
            Message::MakeWithPassphrase => Action::None,
            Message::OpenWithPassphrase if self.first.is_empty() => Action::FocusPassphrase,
            Message::OpenWithPassphrase => {
                let passphrase = std::mem::take(&mut self.first);
                self.work(Action::OpenWithPassphrase(passphrase))
            }
            Message::Asked { wrong } => {
                self.stage = Stage::Asked { wrong };
                Action::FocusPassphrase
            }
            Message::Back => {
                *self = Self::new();
                Action::None
            }
            Message::KeyringFailed(error) => {
                self.stage = Stage::Passphrase(error);
                Action::FocusPassphrase
            }
            Message::Failed(trouble) => {
                *self = Self {
                    trouble,
                    ..Self::new()
                };
                Action::None
            }
        }
    }

    fn work(&mut self, action: Action) -> Action {
        self.stage = Stage::Working;
        self.trouble = None;
        action
    }

    fn ready(&self) -> bool {
        !self.first.is_empty()
            && self.first == self.second
            && (self.weak_confirmed || !self.is_weak())
    }

    fn is_weak(&self) -> bool {
        self.strength
            .is_some_and(|strength| strength < Strength::Good)
    }

    /// Draws the page.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        match &self.stage {
            Stage::Intro => self.intro(),
            Stage::Working => ui::centred(ui::column([
                ui::logo(72.0),
                ui::text::heading(fl!("welcome-working")).into(),
            ])),
            Stage::Passphrase(reason) => self.passphrase(*reason),
            Stage::Asked { wrong } => self.asked(*wrong),
        }
    }

    fn intro(&self) -> Element<'_, Message> {
        let mut page = ui::column([
            ui::logo(72.0),
            ui::text::display(fl!("welcome-title")).into(),
            ui::text::muted(fl!("welcome-subtitle")).into(),
            ui::point(
                ui::Icon::QrCode,
                fl!("welcome-codes"),
                fl!("welcome-codes-body"),
            ),
            ui::point(
                ui::Icon::ShieldCheck,
                fl!("welcome-vault"),
                fl!("welcome-vault-body"),
            ),
            ui::point(
                ui::Icon::Monitor,
                fl!("welcome-honest"),
                fl!("welcome-honest-body"),
            ),
        ]);
        if let Some(trouble) = &self.trouble {
            page = page.push(trouble_box(trouble));
        }
        ui::centred(
            page.push(
                ui::primary(fl!("welcome-make"))
                    .icon(ui::Icon::Shield)
                    .width(iced::Fill)
                    .on_press(Message::MakeVault)
                    .id("make-vault"),
            )
            .push(
                ui::secondary(fl!("welcome-open"))
                    .icon(ui::Icon::Folder)
                    .width(iced::Fill)
                    .on_press(Message::OpenExisting)
                    .id("open-vault"),
            )
            .push(ui::text::muted(fl!("welcome-independent"))),
        )
    }

    fn passphrase(&self, reason: KeystoreError) -> Element<'_, Message> {
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
        let differs = !self.second.is_empty() && self.first != self.second;
        page = page.push(
            ui::field(fl!("welcome-passphrase"), shown(&self.first))
                .secure(true)
                .on_input(|text| Message::FirstChanged(Secret::from_text(text)))
                .on_submit(Message::MakeWithPassphrase)
                .id(PASSPHRASE),
        );
        if let Some(strength) = self.strength {
            page = page.push(hint(strength));
        }
        page = page.push(
            ui::field(fl!("welcome-passphrase-again"), shown(&self.second))
                .secure(true)
                .on_input(|text| Message::SecondChanged(Secret::from_text(text)))
                .on_submit(Message::MakeWithPassphrase)
                .error(differs.then(|| fl!("welcome-passphrase-differs")))
                .id("new-passphrase-again"),
        );
        if self.is_weak() {
            page = page.push(ui::checkbox(
                fl!("welcome-passphrase-weak-take"),
                self.weak_confirmed,
                Message::WeakConfirmed,
            ));
        }
        ui::centred(
            page.push(
                ui::primary(fl!("welcome-make"))
                    .icon(ui::Icon::Shield)
                    .width(iced::Fill)
                    .on_press_maybe(self.ready().then_some(Message::MakeWithPassphrase))
                    .id("make-vault"),
            )
            .push(
                ui::quiet(fl!("back"))
                    .icon(ui::Icon::Back)
                    .on_press(Message::Back),
            ),
        )
    }

    fn asked(&self, wrong: bool) -> Element<'_, Message> {
        let field = ui::field(fl!("unlock-passphrase"), shown(&self.first))
            .secure(true)
            .on_input(|text| Message::FirstChanged(Secret::from_text(text)))
            .on_submit(Message::OpenWithPassphrase)
            .error(wrong.then(|| fl!("unlock-wrong")))
            .id(PASSPHRASE);
        ui::centred(ui::column([
            ui::logo(72.0),
            ui::text::title(fl!("welcome-open")).into(),
            ui::text::muted(fl!("welcome-open-passphrase")).into(),
            field.into(),
            ui::primary(fl!("unlock-button"))
                .icon(ui::Icon::Unlock)
                .width(iced::Fill)
                .on_press(Message::OpenWithPassphrase)
                .id("open-with-passphrase")
                .into(),
            ui::quiet(fl!("back"))
                .icon(ui::Icon::Back)
                .on_press(Message::Back)
                .into(),
        ]))
    }
}

fn hint<'a>(strength: Strength) -> Element<'a, Message> {
    let (level, text) = match strength {
        Strength::Weak => (1, fl!("strength-weak")),
        Strength::Fair => (2, fl!("strength-fair")),
        Strength::Good => (3, fl!("strength-good")),
        Strength::Strong => (4, fl!("strength-strong")),
    };
    ui::strength(level, text)
}

/// What a field shows of what was typed into it.
fn shown(typed: &Secret) -> &str {
    typed.expose_text().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(first: &str, second: &str) -> State {
        let mut state = State::new();
        let _ = state.update(Message::KeyringFailed(KeystoreError::NoService));
        let _ = state.update(Message::FirstChanged(Secret::from_text(first.into())));
        let _ = state.update(Message::SecondChanged(Secret::from_text(second.into())));
        state
    }

    #[test]
    fn a_strong_passphrase_typed_twice_makes_the_vault() {
        let phrase = "correct horse battery staple";
        let action = typed(phrase, phrase).update(Message::MakeWithPassphrase);
        assert_eq!(
            action,
            Action::MakeWithPassphrase(Secret::from_text(phrase.into()))
        );
    }

    #[test]
    fn two_different_passphrases_make_nothing() {
        let mut state = typed(
            "correct horse battery staple",
            "correct horse battery stable",
        );
        assert_eq!(state.update(Message::MakeWithPassphrase), Action::None);
    }

    #[test]
    fn a_weak_passphrase_is_taken_only_on_demand() {
        let mut state = typed("password", "password");
        assert_eq!(state.update(Message::MakeWithPassphrase), Action::None);
        let _ = state.update(Message::WeakConfirmed);
        assert_ne!(state.update(Message::MakeWithPassphrase), Action::None);
    }

    #[test]
    fn an_empty_passphrase_makes_nothing() {
        let mut state = typed("", "");
        let _ = state.update(Message::WeakConfirmed);
        assert_eq!(state.update(Message::MakeWithPassphrase), Action::None);
    }

    #[test]
    fn the_passphrase_of_a_chosen_vault_is_tried_whatever_its_strength() {
        let mut state = State::new();
        assert_eq!(state.update(Message::OpenExisting), Action::OpenExisting);
        let asked = state.update(Message::Asked { wrong: false });
        assert_eq!(asked, Action::FocusPassphrase);
        let empty = state.update(Message::OpenWithPassphrase);
        assert_eq!(empty, Action::FocusPassphrase);
        let _ = state.update(Message::FirstChanged(Secret::from_text("abc".into())));
        let tried = state.update(Message::OpenWithPassphrase);
        let typed = Secret::from_text("abc".into());
        assert_eq!(tried, Action::OpenWithPassphrase(typed));
        assert!(state.first.is_empty() && state.stage == Stage::Working);
    }
}
