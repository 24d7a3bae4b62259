//! Settings, Lock: after how long the vault locks by itself, and what else locks it on this computer.

use crate::fl;
use crate::policy::Policy;
use crate::ui::{self, Element};
use crate::words;

/// The minutes that are offered; nothing is never. Others, written into the preferences by hand, are kept and named.
const CHOICES: [Option<u8>; 7] = [
    None,
    Some(1),
    Some(5),
    Some(10),
    Some(15),
    Some(30),
    Some(60),
];

/// What the page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Minutes without input until the vault locks.
    pub minutes: Option<u8>,
    /// Whether this computer tells of sleep before it sleeps.
    pub sleep: bool,
    /// Whether this desktop tells that the screen was locked.
    pub screen: bool,
    /// Whether the keyring alone opens the vault again.
    pub keyring_alone: bool,
}

/// What a person does on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Lock after so many minutes; nothing is never.
    Choose(Option<u8>),
    /// Back to the settings.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Lock after so many minutes from now on.
    Choose(Option<u8>),
    /// Back to the settings.
    Close,
}

/// Takes a message.
#[must_use]
pub fn update(message: Message) -> Action {
    match message {
        Message::Choose(minutes) => Action::Choose(minutes),
        Message::Back => Action::Close,
    }
}

/// How things stand, in one line.
#[must_use]
pub fn line(minutes: Option<u8>) -> String {
    match minutes {
        Some(minutes) => fl!("lock-after", minutes = minutes),
        None => fl!("lock-never"),
    }
}

/// The minutes that can be chosen where the longest is fixed: that one, and what is shorter.
fn choices(policy: &Policy) -> Vec<Option<u8>> {
    let Some(longest) = policy.longest_auto_lock else {
        return CHOICES.to_vec();
    };
    let shorter = |choice: &Option<u8>| choice.is_some_and(|minutes| minutes < longest);
    let shorter = CHOICES.into_iter().filter(shorter);
    shorter.chain([Some(longest)]).collect()
}

/// Draws the page.
#[must_use]
pub fn view<'a>(facts: Facts, policy: &Policy) -> Element<'a, Message> {
    let header = ui::header(fl!("settings-lock")).back(fl!("back"), Message::Back);
    let options = choices(policy).into_iter().map(|minutes| {
        let words = minutes.map_or_else(|| fl!("lock-off"), |minutes| minutes.to_string());
        (minutes, words)
    });
    let idle = ui::column([
        ui::segmented(
            fl!("lock-minutes"),
            options,
            Some(facts.minutes),
            Message::Choose,
        ),
        ui::text::caption(match facts.minutes {
            Some(minutes) => fl!("lock-after-line", minutes = minutes),
            None => fl!("lock-never-line"),
        })
        .into(),
    ])
    .push(words::longest_auto_lock(policy).map(|words| ui::note(ui::Kind::Info, words)))
    .spacing(ui::space::S);
    let also = ui::column([
        sign(facts.screen, fl!("lock-screen"), fl!("lock-screen-not")),
        sign(facts.sleep, fl!("lock-sleep"), fl!("lock-sleep-not")),
    ])
    .spacing(ui::space::M);
    let keyring = facts
        .keyring_alone
        .then(|| ui::note(ui::Kind::Info, fl!("lock-keyring-alone")));
    let page = ui::column([
        ui::card(idle),
        ui::section(fl!("lock-also"), ui::card(also)),
    ])
    .push(keyring)
    .spacing(ui::space::L);
    ui::page(Some(header.into()), page, None)
}

/// A sign that the person left, and whether it is heard here.
fn sign<'a>(heard: bool, works: String, not: String) -> Element<'a, Message> {
    match heard {
        true => ui::note(ui::Kind::Success, works),
        false => ui::note(ui::Kind::Warning, not),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_longer_than_the_longest_is_offered_and_never_is_not() {
        let minutes = |longest: u8| {
            let text = format!("longest_auto_lock_minutes = {longest}");
            choices(&Policy::from_toml(&text))
        };
        assert_eq!(minutes(10), [Some(1), Some(5), Some(10)]);
        assert_eq!(minutes(7), [Some(1), Some(5), Some(7)]);
        assert_eq!(minutes(1), [Some(1)]);
        assert_eq!(choices(&Policy::default()), CHOICES);
    }
}
