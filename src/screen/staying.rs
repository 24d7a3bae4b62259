//! Settings, Tray and start: what closing the window does, and how the program begins and gets out of the way.

use crate::fl;
use crate::preferences::{Choice, Staying};
use crate::ui::{self, Element};

/// Whether the program starts with the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// It does.
    On,
    /// It does not.
    Off,
    /// Only the desktop's own settings can say.
    Elsewhere,
}

/// What the page shows of the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// What the person chose.
    pub chosen: Staying,
    /// Whether a tray shows the icon; nothing until that is known.
    pub in_tray: Option<bool>,
}

/// The page.
#[derive(Debug)]
pub struct State {
    /// Nothing until it was looked for.
    start: Option<Start>,
    failed: bool,
}

/// What a person does on the page, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Choose this from now on.
    Choose(Choice),
    /// Start with the session, or no more.
    StartWithSession(bool),
    /// Whether it starts with the session was looked for.
    Looked(Start),
    /// The system did not take what was chosen.
    Failed,
    /// Back to the settings.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Keep this and let it take effect at once.
    Choose(Choice),
    /// Start with the session, or no more.
    StartWithSession(bool),
    /// Back to the settings.
    Close,
}

impl State {
    /// Begins without knowing whether the program starts with the session.
    #[must_use]
    pub fn new() -> Self {
        Self {
            start: None,
            failed: false,
        }
    }

    /// Tells whether the program starts with the session, as far as that is known.
    #[must_use]
    pub fn starts(&self) -> bool {
        self.start == Some(Start::On)
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        self.failed = matches!(message, Message::Failed);
        match message {
            Message::Choose(choice) => Action::Choose(choice),
            Message::StartWithSession(on) => Action::StartWithSession(on),
            Message::Looked(start) => {
                self.start = Some(start);
                Action::None
            }
            Message::Failed => Action::None,
            Message::Back => Action::Close,
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&self, facts: Facts) -> Element<'a, Message> {
        let header = ui::header(fl!("settings-staying")).back(fl!("back"), Message::Back);
        let Facts { chosen, in_tray } = facts;
        let missing = (chosen.tray && in_tray == Some(false))
            .then(|| ui::note(ui::Kind::Warning, fl!("staying-tray-missing")));
        let stay = ui::column([
            choice(
                fl!("staying-tray"),
                fl!("staying-tray-help"),
                chosen.tray,
                Choice::Tray,
            ),
            choice(
                fl!("staying-minimise"),
                fl!("staying-minimise-help"),
                chosen.minimise_after_copy,
                Choice::MinimiseAfterCopy,
            ),
        ])
        .spacing(ui::space::M);
        let page = ui::column([ui::card(stay)]).push(missing);
        ui::page(Some(header.into()), page.push(self.start(chosen)), None)
    }

    fn start<'a>(&self, chosen: Staying) -> Option<Element<'a, Message>> {
        let start = self.start?;
        if start == Start::Elsewhere {
            return Some(ui::note(ui::Kind::Info, fl!("staying-start-elsewhere")));
        }
        let on = start == Start::On;
        let session = ui::toggle(
            fl!("staying-start"),
            Some(fl!("staying-start-help")),
            on,
            Message::StartWithSession,
        );
        let hidden = on.then(|| {
            choice(
                fl!("staying-hidden"),
                fl!("staying-hidden-help"),
                chosen.start_hidden,
                Choice::StartHidden,
            )
        });
        let failed = self
            .failed
            .then(|| ui::note(ui::Kind::Danger, fl!("staying-start-failed")));
        let start = ui::column([session]).push(hidden).push(failed);
        Some(ui::card(start.spacing(ui::space::M)))
    }
}

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

/// How things stand, in one line.
#[must_use]
pub fn line(facts: Facts) -> String {
    match facts.chosen.tray && facts.in_tray != Some(false) {
        true => fl!("settings-staying-tray"),
        false => fl!("settings-staying-ends"),
    }
}

fn choice<'a>(
    label: String,
    help: String,
    on: bool,
    make: fn(bool) -> Choice,
) -> Element<'a, Message> {
    ui::toggle(label, Some(help), on, move |on| Message::Choose(make(on)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_asked_for_and_a_refusal_stays_until_the_next_try() {
        let mut page = State::new();
        let choice = Choice::Tray(true);
        let action = page.update(Message::Choose(choice.clone()));
        assert_eq!(action, Action::Choose(choice));
        assert!(!page.starts(), "it is not known yet");
        let _ = page.update(Message::Looked(Start::On));
        assert!(page.starts());
        let _ = page.update(Message::Failed);
        assert!(page.failed && page.starts());
        let action = page.update(Message::StartWithSession(false));
        assert_eq!(action, Action::StartWithSession(false));
        assert!(!page.failed);
        assert_eq!(page.update(Message::Back), Action::Close);
    }
}
