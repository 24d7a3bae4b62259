//! A way into the vault that a person gives: what it is, and the one field in which a passphrase or a recovery phrase is typed.

use crate::fl;
use crate::policy::Policy;
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::slot::{Keystore, SlotKind, Way};
use crate::vault::{OpenError, RecoveryPhrase};
use crate::words;

/// How many words a recovery phrase has.
const WORDS: usize = 12;
/// The identifier of the field.
pub const FIELD: &str = "passphrase";

/// A way in with what it takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WayIn {
    /// The keyring's entry.
    Keyring,
    /// This passphrase.
    Passphrase(Secret),
    /// The keyring's entry and this passphrase.
    KeyringPassphrase(Secret),
    /// This recovery phrase.
    Recovery(RecoveryPhrase),
}

impl WayIn {
    /// The way with a passphrase of that kind; nothing for a kind without one.
    #[must_use]
    pub fn with_passphrase(kind: &SlotKind, passphrase: Secret) -> Option<Self> {
        match kind {
            SlotKind::Passphrase => Some(Self::Passphrase(passphrase)),
            SlotKind::KeyringPassphrase => Some(Self::KeyringPassphrase(passphrase)),
            SlotKind::Keyring | SlotKind::Recovery | SlotKind::Unknown(_) => None,
        }
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> SlotKind {
        match self {
            Self::Keyring => SlotKind::Keyring,
            Self::Passphrase(_) => SlotKind::Passphrase,
            Self::KeyringPassphrase(_) => SlotKind::KeyringPassphrase,
            Self::Recovery(_) => SlotKind::Recovery,
        }
    }

    /// The same for the vault, with the keyring to ask.
    #[must_use]
    pub fn way<'a>(&'a self, keystore: &'a dyn Keystore) -> Way<'a> {
        match self {
            Self::Keyring => Way::Keyring(keystore),
            Self::Passphrase(passphrase) => Way::Passphrase(passphrase),
            Self::KeyringPassphrase(passphrase) => Way::KeyringPassphrase(keystore, passphrase),
            Self::Recovery(phrase) => Way::Recovery(phrase),
        }
    }
}

/// Tells whether a way of this kind takes something typed.
#[must_use]
pub fn is_typed(kind: &SlotKind) -> bool {
    matches!(
        kind,
        SlotKind::Passphrase | SlotKind::KeyringPassphrase | SlotKind::Recovery
    )
}

/// The icon, label and identifier of a button that opens a vault this way; nothing for a kind that nobody can give.
#[must_use]
pub fn button(kind: &SlotKind) -> Option<(ui::Icon, String, &'static str)> {
    match kind {
        SlotKind::Keyring => Some((ui::Icon::Key, fl!("unlock-use-keyring"), "use-keyring")),
        SlotKind::Passphrase => Some((
            ui::Icon::Keyboard,
            fl!("unlock-use-passphrase"),
            "use-passphrase",
        )),
        SlotKind::KeyringPassphrase => {
            Some((ui::Icon::ShieldCheck, fl!("unlock-use-both"), "use-both"))
        }
        SlotKind::Recovery => Some((ui::Icon::List, fl!("unlock-use-phrase"), "use-phrase")),
        SlotKind::Unknown(_) => None,
    }
}

/// Says that the keyring alone may not open a vault, and who wants that.
#[must_use]
pub fn passphrase_note<'a, Message: 'a>(policy: &Policy) -> Element<'a, Message> {
    let words = words::passphrase_required(format!("{}.", words::set_by(policy)));
    ui::note(ui::Kind::Info, words.line())
}

/// What stands in the field, for which kind of way, and what was wrong with the last one.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    kind: SlotKind,
    typed: Secret,
    wrong: Option<String>,
}

impl State {
    /// Tells whether something was typed.
    #[cfg(test)]
    pub fn has_typed(&self) -> bool {
        !self.typed.expose().is_empty()
    }

    /// Asks for what a way of this kind takes.
    #[must_use]
    pub fn new(kind: SlotKind) -> Self {
        Self {
            kind,
            typed: Secret::default(),
            wrong: None,
        }
    }

    /// The same after it did not open the vault for this reason.
    #[must_use]
    pub fn refused(self, error: &OpenError) -> Self {
        let wrong = match error {
            OpenError::WrongPassphrase => fl!("unlock-wrong"),
            error => words::open_error(error).line(),
        };
        Self {
            wrong: Some(wrong),
            ..self
        }
    }

    /// The kind that is asked for.
    #[must_use]
    pub fn kind(&self) -> &SlotKind {
        &self.kind
    }

    /// What was wrong with the last one.
    #[must_use]
    pub fn wrong(&self) -> Option<&str> {
        self.wrong.as_deref()
    }

    /// Tells whether nothing has been typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// Takes what was typed.
    pub fn typed(&mut self, text: Secret) {
        self.typed = text;
        self.wrong = None;
    }

    /// Takes a recovery phrase from the clipboard whose words stand in lines of their own: a field of one line would glue them.
    pub fn pasted(&mut self, text: &Secret) {
        let lines = text.expose_text().unwrap_or_default();
        if self.kind == SlotKind::Recovery && lines.trim().contains(['\n', '\r']) {
            self.typed(Secret::from_text(lines.replace(['\n', '\r'], " ")));
        }
    }

    /// Gives the way in and empties the field; a phrase that is none stays there, with what is wrong with it.
    pub fn submit(&mut self) -> Option<WayIn> {
        if self.typed.is_empty() {
            return None;
        }
        if self.kind != SlotKind::Recovery {
            return WayIn::with_passphrase(&self.kind, std::mem::take(&mut self.typed));
        }
        match RecoveryPhrase::read(&self.typed) {
            Ok(phrase) => {
                self.typed = Secret::default();
                Some(WayIn::Recovery(phrase))
            }
            Err(error) => {
                self.wrong = Some(words::phrase_error(&error).line());
                None
            }
        }
    }

    /// Draws the field; Enter says `submit`.
    pub fn field<'a, Message: Clone + 'a>(
        &'a self,
        on_input: impl Fn(Secret) -> Message + 'a,
        submit: Message,
    ) -> ui::Field<'a, Message> {
        let typed = self.typed.expose_text().unwrap_or_default();
        let recovery = self.kind == SlotKind::Recovery;
        let label = match self.kind {
            SlotKind::Recovery => fl!("way-recovery"),
            SlotKind::KeyringPassphrase => fl!("unlock-passphrase-both"),
            _ => fl!("unlock-passphrase"),
        };
        let field = ui::field(label, typed)
            .secure(!recovery)
            .on_input(move |text| on_input(Secret::from_text(text)))
            .on_submit(submit)
            .error(self.wrong.clone())
            .id(FIELD);
        if !recovery {
            return field;
        }
        let count = self.typed_words().count();
        field.hint(fl!("unlock-phrase-count", count = count))
    }

    /// Draws the words of a recovery phrase as they are typed, each at its number, to be compared with the paper: the field
    /// shows a few of them only. Nothing for another kind.
    #[must_use]
    pub fn words<'a, Message: 'a>(&self) -> Option<Element<'a, Message>> {
        if self.kind != SlotKind::Recovery {
            return None;
        }
        let typed = self.typed_words().map(str::to_owned);
        let words = typed.chain(std::iter::repeat(String::new()));
        Some(ui::card(ui::words(words.take(WORDS).collect())))
    }

    /// The words as the vault will read them.
    fn typed_words(&self) -> impl Iterator<Item = &str> {
        let typed = self.typed.expose_text().unwrap_or_default();
        typed
            .split(|character: char| !character.is_alphabetic())
            .filter(|word| !word.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHRASE: &str =
        "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn typed(kind: SlotKind, text: &str) -> State {
        let mut state = State::new(kind);
        state.typed(Secret::from_text(text.into()));
        state
    }

    #[test]
    fn a_passphrase_leaves_the_field_when_it_is_tried() {
        for kind in [SlotKind::Passphrase, SlotKind::KeyringPassphrase] {
            let mut state = typed(kind.clone(), "staple");
            assert_eq!(state.submit().map(|way| way.kind()), Some(kind));
            assert!(state.is_empty());
        }
        assert_eq!(typed(SlotKind::Passphrase, "").submit(), None);
    }

    #[test]
    fn a_phrase_with_an_unknown_word_stays_and_names_its_place() {
        let mut state = typed(SlotKind::Recovery, &PHRASE.replace("sausage", "sausages"));
        assert_eq!(state.submit(), None);
        assert!(!state.is_empty());
        assert!(
            state
                .wrong
                .as_ref()
                .is_some_and(|wrong| wrong.contains('6'))
        );
        state.typed(Secret::from_text(PHRASE.into()));
        assert!(matches!(state.submit(), Some(WayIn::Recovery(_))));
        assert!(state.is_empty());
    }

    #[test]
    fn a_phrase_in_lines_is_pasted_as_words() {
        let lines = Secret::from_text(PHRASE.replace(' ', "\r\n"));
        let mut state = State::new(SlotKind::Recovery);
        state.pasted(&lines);
        assert!(matches!(state.submit(), Some(WayIn::Recovery(_))));
        let mut passphrase = State::new(SlotKind::Passphrase);
        passphrase.pasted(&lines);
        assert!(passphrase.is_empty(), "a passphrase is what the field took");
    }
}
