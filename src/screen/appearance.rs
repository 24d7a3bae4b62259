//! Settings, Appearance: the language, the colours, the size of text and what moves.

use crate::fl;
use crate::i18n::LANGUAGES;
use crate::preferences::{Choice, Preferences, ThemeChoice};
use crate::ui::{self, Element};

/// The sizes of text that are offered, in percent. Others, written into the preferences by hand, are kept.
pub const TEXT_PERCENTS: [u8; 8] = [80, 90, 100, 110, 125, 150, 175, 200];

/// What a person does on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Choose this from now on.
    Choose(Choice),
    /// Back to the settings.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Keep this and let it take effect at once.
    Choose(Choice),
    /// Back to the settings.
    Close,
}

/// Takes a message.
#[must_use]
pub fn update(message: Message) -> Action {
    match message {
        Message::Choose(choice) => Action::Choose(choice),
        Message::Back => Action::Close,
    }
}

/// The next size of text that is offered above or below this one; the same where there is none.
#[must_use]
pub fn next_percent(percent: u8, larger: bool) -> u8 {
    let next = match larger {
        true => TEXT_PERCENTS.into_iter().find(|size| *size > percent),
        false => TEXT_PERCENTS.into_iter().rfind(|size| *size < percent),
    };
    next.unwrap_or(percent)
}

/// Draws the page.
#[must_use]
pub fn view<'a>(preferences: &Preferences) -> Element<'a, Message> {
    let header = ui::header(fl!("settings-look")).back(fl!("back"), Message::Back);
    let page = ui::column([
        language(preferences),
        theme(preferences),
        text_size(preferences),
        motion(preferences),
    ]);
    ui::page(Some(header.into()), page, None)
}

fn language<'a>(preferences: &Preferences) -> Element<'a, Message> {
    let system = (None, fl!("look-system"));
    let named = LANGUAGES.map(|(id, name)| (Some(id.to_owned()), name.to_owned()));
    choice(
        fl!("look-language"),
        std::iter::once(system).chain(named),
        preferences.language.clone(),
        Choice::Language,
        fl!("look-language-help"),
    )
}

fn theme<'a>(preferences: &Preferences) -> Element<'a, Message> {
    let options = ThemeChoice::ALL.map(|theme| {
        let words = match theme {
            ThemeChoice::System => fl!("look-system"),
            ThemeChoice::Light => fl!("look-light"),
            ThemeChoice::Dark => fl!("look-dark"),
            ThemeChoice::HighContrast => fl!("look-contrast"),
        };
        (theme, words)
    });
    choice(
        fl!("look-theme"),
        options,
        preferences.theme,
        Choice::Theme,
        fl!("look-theme-help"),
    )
}

fn text_size<'a>(preferences: &Preferences) -> Element<'a, Message> {
    let options = TEXT_PERCENTS.map(|percent| (percent, fl!("look-percent", percent = percent)));
    choice(
        fl!("look-text"),
        options,
        preferences.text_percent,
        Choice::TextPercent,
        fl!("look-text-help"),
    )
}

fn motion<'a>(preferences: &Preferences) -> Element<'a, Message> {
    ui::card(ui::toggle(
        fl!("look-motion"),
        Some(fl!("look-motion-help")),
        preferences.reduced_motion,
        |on| Message::Choose(Choice::ReducedMotion(on)),
    ))
}

fn choice<'a, Value: PartialEq + Clone + 'a>(
    label: String,
    options: impl IntoIterator<Item = (Value, String)>,
    chosen: Value,
    make: impl Fn(Value) -> Choice + 'a,
    help: String,
) -> Element<'a, Message> {
    let options = ui::segmented(label, options, Some(chosen), move |value| {
        Message::Choose(make(value))
    });
    ui::card(ui::column([options, ui::text::caption(help).into()]).spacing(ui::space::S))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_goes_up_and_down_to_its_ends_also_from_one_that_is_not_offered() {
        for (percent, larger, next) in [
            (100, true, 110),
            (100, false, 90),
            (200, true, 200),
            (80, false, 80),
            (105, true, 110),
            (105, false, 100),
        ] {
            assert_eq!(next_percent(percent, larger), next, "{percent} {larger}");
        }
    }
}
