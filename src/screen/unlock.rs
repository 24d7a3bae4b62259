//! A vault that is not open: opening, locked, asking for what opens it, or one of the named troubles with its ways out.

mod pages;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use crate::fl;
use crate::screen::way_in::{self, WayIn};
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::slot::{KeystoreError, SlotKind};
use crate::vault::{OpenError, Status};

/// The identifier of the field for what opens the vault.
pub const PASSPHRASE: &str = way_in::FIELD;
/// The identifier of the button that opens the vault.
pub const UNLOCK: &str = "unlock";

/// What stands between the person and the codes.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// Looking for the vault and its key.
    Opening,
    /// Locked; the keyring opens it.
    Locked,
    /// Waiting for a passphrase or the recovery phrase.
    Asking(way_in::State),
    /// Something else is wrong.
    Trouble(OpenError),
    /// The newest copy that opens, shown before it is restored.
    Copy(Box<Found>),
}

/// A copy of the vault that opens, as it is shown before it takes the vault's place.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The copy.
    pub path: PathBuf,
    /// When it was made, as people read it.
    pub made: String,
    /// The issuer and the name of each account in it.
    pub accounts: Vec<(String, String)>,
    /// What opened it.
    pub way: WayIn,
}

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    stage: Stage,
    ways: Vec<SlotKind>,
    /// The vault file cannot be used for this reason: what is given opens the newest copy of it.
    rescuing: Option<OpenError>,
    /// The vault file did not open for this reason and may not be what it was: copies of it open in these ways.
    offered: Option<(OpenError, Vec<SlotKind>)>,
    /// Seconds until the next try, after several that failed.
    wait: u64,
    /// The page from which the person went to the copies of a vault file that may be whole.
    before: Option<Box<State>>,
    /// A removed or refused way that the person was told of once more: what was wrong with the copy.
    refused: Option<OpenError>,
}

/// What a person does on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// What opens the vault was edited.
    Typed(Secret),
    /// The clipboard was pasted while it was asked for.
    Pasted(Secret),
    /// Open with what is there: the keyring, or what was typed.
    Unlock,
    /// Try again from the start.
    Retry,
    /// Let the system ask for the keyring's password.
    UnlockKeyring,
    /// Open this way instead.
    Use(SlotKind),
    /// To the newest copy, although the vault file may be whole.
    LookAtCopy,
    /// Put the copy that is shown in the vault's place.
    Restore,
    /// Back to what was wrong.
    Back,
    /// Open the help with signing in.
    Help,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Look for the vault and open it through the keyring where it has that way.
    Open,
    /// Open it this way.
    OpenWith(WayIn),
    /// Let the system ask for the keyring's password, then open.
    UnlockKeyring,
    /// Find the newest copy that opens this way; the vault file cannot be used for this reason. First let the system ask for the
    /// keyring's password where that is locked.
    Rescue {
        /// What is wrong with the vault file.
        error: OpenError,
        /// The way into the copy.
        way: WayIn,
        /// Ask for the keyring's password first.
        ask: bool,
    },
    /// Put this copy in the vault's place.
    Restore(PathBuf, WayIn),
    /// Give the field the focus.
    FocusPassphrase,
    /// Open the help with signing in, and come back.
    Help,
}

impl State {
    fn new(stage: Stage, ways: Vec<SlotKind>) -> Self {
        Self {
            stage,
            ways,
            rescuing: None,
            offered: None,
            wait: 0,
            before: None,
            refused: None,
        }
    }

    /// Shows that the vault is being opened.
    #[must_use]
    pub fn opening() -> Self {
        Self::new(Stage::Opening, Vec::new())
    }

    /// Shows that the vault is locked.
    #[must_use]
    pub fn locked(status: &Status) -> Self {
        match status.has(&SlotKind::Keyring) {
            true => Self::new(Stage::Locked, status.slots.clone()),
            false => Self::passphrase(status),
        }
    }

    /// Asks for the first of what a person can type to open it.
    #[must_use]
    pub fn passphrase(status: &Status) -> Self {
        let typed = [SlotKind::Passphrase, SlotKind::KeyringPassphrase];
        let kind = typed.into_iter().find(|kind| status.has(kind));
        let asking = way_in::State::new(kind.unwrap_or(SlotKind::Recovery));
        Self::new(Stage::Asking(asking), status.slots.clone())
    }

    /// Names what is wrong and the ways out of it; a passphrase or phrase that is wrong is asked for again.
    #[must_use]
    pub fn trouble(error: OpenError, status: Option<&Status>) -> Self {
        let ways = status.map_or_else(Vec::new, |status| status.slots.clone());
        let stage = match error {
            OpenError::WrongPassphrase => {
                let both = !ways.contains(&SlotKind::Passphrase)
                    && ways.contains(&SlotKind::KeyringPassphrase);
                let kind = match both {
                    true => SlotKind::KeyringPassphrase,
                    false => SlotKind::Passphrase,
                };
                Stage::Asking(way_in::State::new(kind).refused(&error))
            }
            OpenError::WrongPhrase => {
                Stage::Asking(way_in::State::new(SlotKind::Recovery).refused(&error))
            }
            error => Stage::Trouble(error),
        };
        Self::new(stage, ways)
    }

    /// The same where that way was tried: it is the one to ask for again.
    #[must_use]
    pub fn refused(error: OpenError, kind: &SlotKind, status: Option<&Status>) -> Self {
        let mut state = Self::trouble(error, status);
        if let Stage::Asking(_) = &state.stage {
            state.stage = Stage::Asking(way_in::State::new(kind.clone()).refused(&error));
        }
        state
    }

    /// Names what is wrong with the vault file, and that copies of it open in these ways (none where there is no copy).
    #[must_use]
    pub fn broken(error: OpenError, ways_into_copies: Vec<SlotKind>) -> Self {
        Self {
            rescuing: Some(error),
            ..Self::new(Stage::Trouble(error), ways_into_copies)
        }
    }

    /// The same after no copy opened with what was given, for this reason.
    #[must_use]
    pub fn not_rescued(
        error: OpenError,
        ways_into_copies: Vec<SlotKind>,
        kind: &SlotKind,
        refused: OpenError,
    ) -> Self {
        let state = Self::broken(error, ways_into_copies);
        match refused {
            OpenError::WrongPassphrase | OpenError::WrongPhrase => Self {
                stage: Stage::Asking(way_in::State::new(kind.clone()).refused(&refused)),
                ..state
            },
            refused => Self {
                refused: Some(refused),
                ..state
            },
        }
    }

    /// Shows the copy that opened.
    #[must_use]
    pub fn found(error: OpenError, ways_into_copies: Vec<SlotKind>, found: Found) -> Self {
        Self {
            stage: Stage::Copy(Box::new(found)),
            ..Self::broken(error, ways_into_copies)
        }
    }

    /// The same with a way to the newest copy, where copies open in any way; the vault file did not open for this reason.
    #[must_use]
    pub fn offering(self, error: OpenError, ways_into_copies: Vec<SlotKind>) -> Self {
        let offered = (!ways_into_copies.is_empty()).then_some((error, ways_into_copies));
        Self { offered, ..self }
    }

    /// The same with so many seconds to wait before the next try.
    #[must_use]
    pub fn waiting(self, wait: u64) -> Self {
        Self { wait, ..self }
    }

    /// The ways in were changed meanwhile: what is gone is not asked for any more.
    pub fn offer(&mut self, status: &Status) {
        self.ways.clone_from(&status.slots);
        let gone = match &self.stage {
            Stage::Locked => !self.has(&SlotKind::Keyring),
            Stage::Asking(asking) => !self.has(asking.kind()),
            _ => false,
        };
        if gone {
            self.stage = Self::locked(status).stage;
        }
    }

    /// A second has gone by.
    pub fn tick(&mut self) {
        self.wait = self.wait.saturating_sub(1);
    }

    /// Tells whether the page counts seconds.
    #[must_use]
    pub fn ticks(&self) -> bool {
        self.wait > 0
    }

    /// Tells whether the page waits for a person, and not for the vault.
    #[must_use]
    pub fn waits(&self) -> bool {
        !matches!(self.stage, Stage::Opening)
    }

    /// Tells whether something was typed.
    #[cfg(test)]
    pub fn has_typed(&self) -> bool {
        matches!(&self.stage, Stage::Asking(asking) if asking.has_typed())
    }

    /// Lets go of what was typed so far.
    pub fn forget_typed(&mut self) {
        if let Stage::Asking(asking) = &mut self.stage {
            *asking = way_in::State::new(asking.kind().clone());
        }
    }

    /// Tells whether something typed is being asked for.
    #[must_use]
    pub fn wants_passphrase(&self) -> bool {
        matches!(self.stage, Stage::Asking(_))
    }

    /// The identifier of what is to have the focus at first.
    #[must_use]
    pub fn first(&self) -> &'static str {
        match self.wants_passphrase() {
            true => PASSPHRASE,
            false => UNLOCK,
        }
    }

    /// Tells whether a recovery phrase can be pasted.
    #[must_use]
    pub fn wants_phrase(&self) -> bool {
        matches!(&self.stage, Stage::Asking(asking) if *asking.kind() == SlotKind::Recovery)
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(text) => self.ask(|asking| asking.typed(text)),
            Message::Pasted(text) => self.ask(|asking| asking.pasted(&text)),
            Message::Unlock if self.wants_passphrase() => self.submit(),
            Message::Unlock | Message::Retry => self.go(Action::Open),
            Message::UnlockKeyring => match self.rescuing {
                Some(error) => self.go(Action::Rescue {
                    error,
                    way: WayIn::Keyring,
                    ask: true,
                }),
                None => self.go(Action::UnlockKeyring),
            },
            Message::Use(SlotKind::Keyring) => self.give(WayIn::Keyring),
            Message::Use(kind) => {
                self.stage = Stage::Asking(way_in::State::new(kind));
                Action::FocusPassphrase
            }
            Message::LookAtCopy => {
                if let Some((error, ways)) = self.offered.clone() {
                    let wait = self.wait;
                    let copies = Self::broken(error, ways).waiting(wait);
                    let before = std::mem::replace(self, copies);
                    self.before = Some(Box::new(before));
                }
                Action::None
            }
            Message::Restore => self.restore(),
            Message::Back => self.back(),
            Message::Help => Action::Help,
        }
    }

    /// From a copy, or what is asked for it, to what is wrong with the vault file; from there to where the copies were offered.
    fn back(&mut self) -> Action {
        match (self.rescuing, &self.stage) {
            (Some(_), Stage::Trouble(_)) => {
                if let Some(before) = self.before.take() {
                    let wait = self.wait;
                    *self = before.waiting(wait);
                }
            }
            (Some(error), Stage::Asking(_) | Stage::Copy(_)) => {
                self.stage = Stage::Trouble(error);
                self.refused = None;
            }
            _ => {}
        }
        match self.wants_passphrase() {
            true => Action::FocusPassphrase,
            false => Action::None,
        }
    }

    fn ask(&mut self, edit: impl FnOnce(&mut way_in::State)) -> Action {
        if let Stage::Asking(asking) = &mut self.stage {
            edit(asking);
        }
        Action::None
    }

    fn submit(&mut self) -> Action {
        let Stage::Asking(asking) = &mut self.stage else {
            return Action::None;
        };
        if self.wait > 0 {
            return Action::FocusPassphrase;
        }
        match asking.submit() {
            Some(way) => self.give(way),
            None => Action::FocusPassphrase,
        }
    }

    /// Opens the vault this way, or the newest copy of one that cannot be used.
    fn give(&mut self, way: WayIn) -> Action {
        let action = match (self.rescuing, way) {
            (Some(error), way) => Action::Rescue {
                error,
                way,
                ask: false,
            },
            (None, WayIn::Keyring) => Action::Open,
            (None, way) => Action::OpenWith(way),
        };
        self.go(action)
    }

    fn go(&mut self, action: Action) -> Action {
        self.stage = Stage::Opening;
        action
    }

    fn restore(&mut self) -> Action {
        match std::mem::replace(&mut self.stage, Stage::Opening) {
            Stage::Copy(found) => Action::Restore(found.path, found.way),
            stage => {
                self.stage = stage;
                Action::None
            }
        }
    }

    fn has(&self, kind: &SlotKind) -> bool {
        self.ways.contains(kind)
    }

    /// Whether the keyring is what is in the way, and only locked.
    fn keyring_is_locked(&self, error: &OpenError) -> bool {
        let locked = OpenError::Keystore(KeystoreError::Locked);
        *error == locked || self.refused == Some(locked)
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
            Stage::Asking(asking) => self.asking_page(asking),
            Stage::Trouble(error) => match self.rescuing {
                Some(_) => self.broken_page(error),
                None => self.trouble_page(error),
            },
            Stage::Copy(found) => pages::copy(found),
        }
    }
}
