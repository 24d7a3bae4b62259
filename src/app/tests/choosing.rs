//! What is chosen in the settings: in effect at once, and kept.

use super::*;
use crate::app::hotkey::{Hotkey, TextSize};
use crate::preferences::{Choice, Sort, ThemeChoice};
use crate::screen::settings::Page;
use crate::screen::{appearance, settings, showing};
use crate::ui::Theme;

fn appearance(choice: Choice) -> Message {
    Message::Appearance(appearance::Message::Choose(choice))
}

fn showing(choice: Choice) -> Message {
    Message::Showing(showing::Message::Choose(choice))
}

fn press(number: u128) -> Message {
    Message::Accounts(accounts::Message::Press(id(number)))
}

fn kept(window: &Window) -> Preferences {
    window.app.home.as_ref().unwrap().load_preferences()
}

#[test]
fn colours_size_and_motion_change_at_once_and_stay_chosen() {
    let mut window = Window::holding(three());
    window.say(Message::Settings(settings::Message::Open(Page::Appearance)));
    assert!(matches!(window.app.screen, Screen::Appearance));
    window.say(Message::Resized(Size::new(900.0, 900.0)));
    for (theme, shown) in [
        (ThemeChoice::Dark, Theme::dark()),
        (ThemeChoice::HighContrast, Theme::high_contrast()),
        (ThemeChoice::Light, Theme::light()),
        (ThemeChoice::System, Theme::light()),
    ] {
        window.say(appearance(Choice::Theme(theme)));
        assert_eq!(window.app.theme(), shown);
        assert_eq!(kept(&window).theme, theme);
    }
    window.say(Message::SystemTheme(iced::theme::Mode::Dark));
    assert_eq!(window.app.theme(), Theme::dark());
    window.say(appearance(Choice::ReducedMotion(true)));
    assert!(window.app.theme().is_still());
    window.say(appearance(Choice::TextPercent(150)));
    assert_eq!(window.app.scale(), 1.5);
    assert_eq!(kept(&window).text_percent, 150);
    window.say(Message::Hotkey(Hotkey::TextSize(TextSize::Larger)));
    assert_eq!(kept(&window).text_percent, 175);
    window.say(Message::Hotkey(Hotkey::TextSize(TextSize::Usual)));
    assert_eq!((window.app.scale(), kept(&window).text_percent), (1.0, 100));
}

#[test]
fn the_size_of_the_window_is_remembered_as_it_is_on_the_screen_whatever_the_size_of_text() {
    let mut window = Window::holding(three());
    window.say(Message::Resized(Size::new(900.0, 900.0)));
    window.say(appearance(Choice::TextPercent(200)));
    window.say(Message::Resized(Size::new(500.0, 410.0)));
    assert_eq!(window.app.preferences.window, (1000.0, 820.0));
}

#[test]
fn a_copied_code_leaves_the_clipboard_when_the_person_said() {
    let mut window = Window::holding(three());
    window.say(showing(Choice::ClipboardSeconds(10)));
    window.tick(UnixTime(61));
    window.say(press(1));
    window.tick(UnixTime(70));
    assert_eq!(window.cleared(), 0);
    window.tick(UnixTime(71));
    assert_eq!(window.cleared(), 1);
}

#[test]
fn a_click_copies_nothing_where_the_person_said_so_and_enter_does() {
    let mut window = Window::holding(three());
    window.say(showing(Choice::CopyOnClick(false)));
    window.say(press(2));
    assert_eq!(window.copied(), [""; 0]);
    window.say(Message::Hotkey(Hotkey::Copy));
    let expected = account(2, "ben", TOTP).otp.code_at(AT_59);
    assert_eq!(window.copied(), [expected.expose()]);
}

#[test]
fn one_key_veils_the_window_and_the_same_lifts_the_veil() {
    let mut window = Window::holding(three());
    window.say(Message::Hotkey(Hotkey::Veil));
    assert!(window.app.theme().is_veiled());
    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(window.app.theme().is_veiled(), "until it is lifted");
    window.say(Message::Hotkey(Hotkey::Veil));
    assert!(!window.app.theme().is_veiled());
}

#[test]
fn delete_moves_the_selected_account_to_the_trash_and_undo_brings_it_back_to_its_place() {
    let mut window = Window::holding(three());
    window.say(Message::Hotkey(Hotkey::Select(1)));
    window.say(Message::Hotkey(Hotkey::Remove));
    assert_eq!(window.accounts(), ["anna", "carla"]);
    window.say(Message::Hotkey(Hotkey::Undo));
    assert_eq!(window.accounts(), ["anna", "ben", "carla"]);
    window.say(Message::Hotkey(Hotkey::Undo));
    assert_eq!(window.accounts().len(), 3, "nothing more to take back");
}

#[test]
fn the_order_changes_by_keyboard() {
    let mut window = Window::holding(three());
    window.say(Message::Hotkey(Hotkey::Move(1)));
    window.say(Message::Hotkey(Hotkey::Move(1)));
    assert_eq!(window.accounts(), ["ben", "carla", "anna"]);
}

#[test]
fn behind_the_help_nothing_happens_but_locking() {
    let mut window = Window::holding(three());
    window.say(Message::Hotkey(Hotkey::Keys));
    for hotkey in [Hotkey::Remove, Hotkey::Add, Hotkey::Settings, Hotkey::Copy] {
        window.say(Message::Hotkey(hotkey));
    }
    assert!(window.on_list() && window.accounts().len() == 3 && window.copied().is_empty());
    window.say(Message::Hotkey(Hotkey::Lock));
    assert!(window.is_locked() && !window.app.keys_shown);
}

#[test]
fn an_account_whose_code_was_copied_comes_first_where_the_order_goes_by_use() {
    let mut window = Window::holding(three());
    window.say(showing(Choice::Sort(Sort::Use)));
    window.say(press(3));
    window.say(Message::Hotkey(Hotkey::Select(-9)));
    window.say(Message::Hotkey(Hotkey::Copy));
    let carla = account(3, "carla", TOTP).otp.code_at(AT_59);
    assert_eq!(window.copied(), [carla.expose(), carla.expose()]);
    assert_eq!(kept(&window).used, [id(3)]);
}

#[test]
fn a_tag_that_is_added_on_the_page_is_kept_and_shows_its_accounts() {
    let mut window = Window::holding(three());
    window.open_page(2);
    let typed = crate::screen::account::Message::NewTagChanged(" Work ".into());
    window.say(Message::Account(typed));
    window.say(Message::Account(crate::screen::account::Message::AddTag));
    let tags: Vec<_> = window.app.context().contents.tags.names().collect();
    assert_eq!(tags, ["Work"]);
    let kept = window.open_elsewhere();
    assert!(kept.contents().tags.of(id(2)).eq(["Work"]));
    window.say(Message::Account(crate::screen::account::Message::Back));
    let shown = accounts::Message::ShowTag(Some("Work".into()));
    window.say(Message::Accounts(shown));
    window.say(Message::Hotkey(Hotkey::Copy));
    let ben = account(2, "ben", TOTP).otp.code_at(AT_59);
    assert_eq!(window.copied(), [ben.expose()]);
}
