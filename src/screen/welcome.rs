//! The first start: what the vault is, choosing how it opens, and making one or opening one that exists.

mod pages;
#[cfg(test)]
mod tests;

use crate::fl;
use crate::policy::Policy;
use crate::screen::way_in::{self, WayIn};
use crate::screen::{new_passphrase, trouble_box};
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::OpenError;
use crate::vault::slot::{KeystoreError, SlotKind};
use crate::words::Words;

/// The page's own state.
#[derive(Debug, Clone, Default)]
pub struct State {
    stage: Stage,
    passphrase: new_passphrase::State,
    trouble: Option<Words>,
    /// What an administrator fixed.
    policy: Policy,
}

#[derive(Debug, Clone, Default, PartialEq)]
enum Stage {
    /// What this is, and the two ways on.
    #[default]
    Intro,
    /// A vault is being made or opened.
    Working,
    /// How the vault is to open.
    Choosing(SlotKind),
    /// No keyring guards the vault for this reason: a passphrase is to be chosen.
    PassphraseOnly(KeystoreError),
    /// A chosen vault file opens in these ways; one of them is asked for.
    Asked(Vec<SlotKind>, way_in::State),
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Make a vault.
    MakeVault,
    /// Open a vault file from elsewhere.
    OpenExisting,
    /// Let the vault open like this.
    Choose(SlotKind),
    /// The new passphrase was edited.
    Passphrase(new_passphrase::Message),
    /// Make the vault as chosen.
    Make,
    /// What opens the chosen vault file was edited.
    Typed(Secret),
    /// The clipboard was pasted while it was asked for.
    Pasted(Secret),
    /// Open the chosen vault file with what was typed.
    Open,
    /// Open it another way.
    OpenBy(SlotKind),
    /// Let the system ask for the keyring's password.
    UnlockKeyring,
    /// Back to the start.
    Back,
    /// The keyring answers.
    KeyringReady,
    /// No keyring answered.
    KeyringFailed(KeystoreError),
    /// The chosen vault file opens in these ways; the last one was refused for this reason.
    Asked(Vec<SlotKind>, Option<(SlotKind, OpenError)>),
    /// It could not be done; a sentence for the person. Nothing where the person cancelled.
    Failed(Option<Words>),
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// See whether a keyring answers and come back with that.
    LookForKeyring,
    /// Let the system ask for the keyring's password, then look again.
    UnlockKeyring,
    /// Make a vault that opens this way.
    Make(WayIn),
    /// Let the person choose a vault file or a copy of one.
    OpenExisting,
    /// Open the chosen file this way.
    OpenWith(WayIn),
    /// Give the first passphrase field the focus.
    FocusNew,
    /// Give the field for what opens the file the focus.
    FocusTyped,
}

impl State {
    /// The start of the welcome.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same under what an administrator fixed.
    #[must_use]
    pub fn under(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// From the start again.
    fn begin(&mut self, trouble: Option<Words>) -> Action {
        *self = Self {
            trouble,
            ..Self::new().under(std::mem::take(&mut self.policy))
        };
        Action::None
    }

    /// Tells whether a recovery phrase can be pasted.
    #[must_use]
    pub fn wants_phrase(&self) -> bool {
        matches!(&self.stage, Stage::Asked(_, asked) if *asked.kind() == SlotKind::Recovery)
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::MakeVault => self.work(Action::LookForKeyring),
            Message::UnlockKeyring => self.work(Action::UnlockKeyring),
            Message::OpenExisting => self.work(Action::OpenExisting),
            Message::Choose(kind) => self.choose(kind),
            Message::Passphrase(new_passphrase::Message::Submit) | Message::Make => self.make(),
            Message::Passphrase(message) => {
                self.passphrase.update(message);
                Action::None
            }
            Message::Typed(text) => self.asked(|asked| asked.typed(text)),
            Message::Pasted(text) => self.asked(|asked| asked.pasted(&text)),
            Message::Open => self.open(),
            Message::OpenBy(kind) => self.open_by(kind),
            Message::Back => self.begin(None),
            Message::KeyringReady => match self.policy.passphrase_required {
                true => self.choose(SlotKind::KeyringPassphrase),
                false => self.choose(SlotKind::Keyring),
            },
            Message::KeyringFailed(error) => {
                self.stage = Stage::PassphraseOnly(error);
                Action::FocusNew
            }
            Message::Asked(ways, refused) => self.ask(ways, refused),
            Message::Failed(trouble) => self.begin(trouble),
        }
    }

    fn work(&mut self, action: Action) -> Action {
        self.stage = Stage::Working;
        self.trouble = None;
        action
    }

    fn choose(&mut self, kind: SlotKind) -> Action {
        if !self.policy.allows_new(&kind) {
            return Action::None;
        }
        let typed = way_in::is_typed(&kind);
        self.stage = Stage::Choosing(kind);
        match typed {
            true => Action::FocusNew,
            false => Action::None,
        }
    }

    fn make(&mut self) -> Action {
        let kind = match &self.stage {
            Stage::Choosing(SlotKind::Keyring) => return self.work(Action::Make(WayIn::Keyring)),
            Stage::Choosing(kind) => kind.clone(),
            Stage::PassphraseOnly(_) => SlotKind::Passphrase,
            Stage::Intro | Stage::Working | Stage::Asked(..) => return Action::None,
        };
        let way = self
            .passphrase
            .take()
            .and_then(|passphrase| WayIn::with_passphrase(&kind, passphrase));
        match way {
            Some(way) => self.work(Action::Make(way)),
            None => Action::None,
        }
    }

    fn can_make(&self) -> bool {
        self.stage == Stage::Choosing(SlotKind::Keyring) || self.passphrase.is_ready()
    }

    fn asked(&mut self, edit: impl FnOnce(&mut way_in::State)) -> Action {
        if let Stage::Asked(_, asked) = &mut self.stage {
            edit(asked);
        }
        Action::None
    }

    /// Asks for the way that was refused once more, else for the first one that takes something typed.
    fn ask(&mut self, ways: Vec<SlotKind>, refused: Option<(SlotKind, OpenError)>) -> Action {
        let first = ways.iter().find(|kind| way_in::is_typed(kind)).cloned();
        let asked = match refused {
            Some((kind, error)) if way_in::is_typed(&kind) => {
                way_in::State::new(kind).refused(&error)
            }
            Some((_, error)) => {
                way_in::State::new(first.unwrap_or(SlotKind::Keyring)).refused(&error)
            }
            None => way_in::State::new(first.unwrap_or(SlotKind::Keyring)),
        };
        self.stage = Stage::Asked(ways, asked);
        Action::FocusTyped
    }

    fn open(&mut self) -> Action {
        let Stage::Asked(_, asked) = &mut self.stage else {
            return Action::None;
        };
        match asked.submit() {
            Some(way) => self.work(Action::OpenWith(way)),
            None => Action::FocusTyped,
        }
    }

    fn open_by(&mut self, kind: SlotKind) -> Action {
        let Stage::Asked(_, asked) = &mut self.stage else {
            return Action::None;
        };
        if kind == SlotKind::Keyring {
            return self.work(Action::OpenWith(WayIn::Keyring));
        }
        *asked = way_in::State::new(kind);
        Action::FocusTyped
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
            Stage::Choosing(chosen) => self.choosing(chosen),
            Stage::PassphraseOnly(reason) => self.passphrase_only(*reason),
            Stage::Asked(ways, asked) => pages::asked(ways, asked),
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
}
