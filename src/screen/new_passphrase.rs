//! A new passphrase: typed twice, with how strong it is; a weak one only on demand.

use crate::fl;
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::slot::{Strength, strength};

/// The identifier of the first field.
pub const FIRST: &str = "new-passphrase";
/// The identifier of the second field.
pub const SECOND: &str = "new-passphrase-again";

/// What was typed.
#[derive(Debug, Clone, Default)]
pub struct State {
    first: Secret,
    second: Secret,
    /// How strong the first one is, rated once for each edit.
    strength: Option<Strength>,
    weak_confirmed: bool,
}

/// What a person does in the two fields.
#[derive(Debug, Clone)]
pub enum Message {
    /// The first field was edited.
    FirstChanged(Secret),
    /// The second one was edited.
    SecondChanged(Secret),
    /// Take the passphrase although it is weak, or not.
    WeakConfirmed,
    /// Enter.
    Submit,
}

impl State {
    /// Takes a message; what to do at [`Message::Submit`] is the page's matter.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::FirstChanged(text) => {
                self.strength = (!text.is_empty()).then(|| strength(&text));
                (self.first, self.weak_confirmed) = (text, false);
            }
            Message::SecondChanged(text) => self.second = text,
            Message::WeakConfirmed => self.weak_confirmed = !self.weak_confirmed,
            Message::Submit => {}
        }
    }

    /// Tells whether it is typed twice the same, and strong or taken all the same.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.first.is_empty()
            && self.first == self.second
            && (self.weak_confirmed || !self.is_weak())
    }

    /// Gives the passphrase and empties both fields; nothing where it is not ready.
    pub fn take(&mut self) -> Option<Secret> {
        if !self.is_ready() {
            return None;
        }
        let typed = std::mem::take(self);
        Some(typed.first)
    }

    fn is_weak(&self) -> bool {
        self.strength
            .is_some_and(|strength| strength < Strength::Good)
    }

    /// Draws the fields.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let differs = !self.second.is_empty() && self.first != self.second;
        let mut page = ui::column([ui::field(fl!("welcome-passphrase"), shown(&self.first))
            .secure(true)
            .on_input(|text| Message::FirstChanged(Secret::from_text(text)))
            .on_submit(Message::Submit)
            .id(FIRST)
            .into()]);
        if let Some(strength) = self.strength {
            page = page.push(hint(strength));
        }
        page = page.push(
            ui::field(fl!("welcome-passphrase-again"), shown(&self.second))
                .secure(true)
                .on_input(|text| Message::SecondChanged(Secret::from_text(text)))
                .on_submit(Message::Submit)
                .error(differs.then(|| fl!("welcome-passphrase-differs")))
                .id(SECOND),
        );
        if self.is_weak() {
            page = page.push(ui::checkbox(
                fl!("welcome-passphrase-weak-take"),
                self.weak_confirmed,
                Message::WeakConfirmed,
            ));
        }
        page.into()
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
        let mut state = State::default();
        state.update(Message::FirstChanged(Secret::from_text(first.into())));
        state.update(Message::SecondChanged(Secret::from_text(second.into())));
        state
    }

    #[test]
    fn a_strong_passphrase_typed_twice_is_taken_and_leaves_the_fields() {
        let phrase = "correct horse battery staple";
        let mut state = typed(phrase, phrase);
        assert_eq!(state.take(), Some(Secret::from_text(phrase.into())));
        assert!(state.first.is_empty() && state.second.is_empty());
    }

    #[test]
    fn two_different_passphrases_are_not_taken() {
        let (one, other) = (
            "correct horse battery staple",
            "correct horse battery stable",
        );
        assert_eq!(typed(one, other).take(), None);
    }

    #[test]
    fn a_weak_passphrase_is_taken_only_on_demand() {
        let mut state = typed("password", "password");
        assert_eq!(state.take(), None);
        state.update(Message::WeakConfirmed);
        assert!(state.take().is_some());
    }

    #[test]
    fn an_empty_passphrase_is_not_taken() {
        let mut state = typed("", "");
        state.update(Message::WeakConfirmed);
        assert_eq!(state.take(), None);
    }
}
