//! A screen on real widgets without a window: what stands on it, and pressing it with the pointer or the keyboard.

use std::fmt::Debug;
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use iced_test::Simulator;
use iced_test::core::keyboard::{self, Modifiers, key::Named};
use iced_test::core::widget::Id;
use iced_test::core::{Event, Rectangle, SmolStr, window};
use iced_test::selector::{self, Candidate, Target};
use iced_test::simulator::press_key;
use injixo_authenticator::i18n;
use injixo_authenticator::ui::{self, Element, Theme};

/// The language is the whole program's: tests that read words hold it, and one that changes it waits for them.
static LANGUAGE: RwLock<()> = RwLock::new(());

/// English for as long as it is held.
pub fn english() -> RwLockReadGuard<'static, ()> {
    LANGUAGE
        .read()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Another language for as long as it is held.
pub struct Speaking(#[allow(dead_code, reason = "held")] RwLockWriteGuard<'static, ()>);

pub fn speaking(language: &str) -> Speaking {
    let held = LANGUAGE
        .write()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    i18n::select(Some(language));
    Speaking(held)
}

impl Drop for Speaking {
    fn drop(&mut self) {
        i18n::select(Some("en"));
    }
}

/// Names a folder, an empty one, in which pictures of every screen are wanted.
const PICTURES: &str = "PICTURES_OF_SCREENS";

/// Tells whether pictures are wanted, and in which language.
pub fn pictures_wanted() -> Option<String> {
    let _ = std::env::var_os(PICTURES)?;
    Some(std::env::var("PICTURES_LANGUAGE").unwrap_or_else(|_| "en".to_owned()))
}

/// Tells whether a screen is one of those that pictures are wanted of: all of them, or those whose name begins in one of the ways
/// that are given between commas.
pub fn is_wanted(name: &str) -> bool {
    let only = std::env::var("PICTURES_ONLY").unwrap_or_default();
    only.split(',').any(|beginning| name.starts_with(beginning))
}

/// Names whether pictures are wanted of the main states only.
const MAIN_STATES: &str = "PICTURES_OF_MAIN_STATES";

/// Tells whether pictures are wanted of one state of each screen only.
pub fn only_main_states() -> bool {
    std::env::var_os(MAIN_STATES).is_some()
}

/// A size at which no screen has to scroll.
const TALL: (f32, f32) = (420.0, 1600.0);

/// A screen on its stage.
pub struct Stage<'a, Message> {
    window: Simulator<'a, Message, Theme>,
    size: (f32, f32),
}

/// Puts a screen on the stage.
pub fn show<'a, Message: 'a>(view: Element<'a, Message>) -> Stage<'a, Message> {
    show_in(TALL, view)
}

/// Puts a screen on a stage of that size.
pub fn show_in<'a, Message: 'a>(
    size: (f32, f32),
    view: Element<'a, Message>,
) -> Stage<'a, Message> {
    let root = ui::keys(view, |_| None);
    let window = Simulator::with_size(ui::settings(), size, root);
    let mut stage = Stage { window, size };
    stage.redraw();
    stage
}

impl<Message> Stage<'_, Message> {
    fn redraw(&mut self) {
        let now = std::time::Instant::now();
        let _ = self
            .window
            .simulate([Event::Window(window::Event::RedrawRequested(now))]);
    }

    /// Tells whether these words (or this text of a field) stand there.
    pub fn has(&mut self, words: &str) -> bool {
        self.window.find(words).is_ok()
    }

    /// Asserts that all of these words stand there.
    pub fn shows(&mut self, words: impl IntoIterator<Item = impl AsRef<str>>) {
        for words in words {
            let words = words.as_ref();
            assert!(
                self.has(words),
                "“{words}” is missing from {:#?}",
                self.texts()
            );
        }
    }

    /// Every text that stands there, in tree order.
    pub fn texts(&mut self) -> Vec<String> {
        let text = |target| match target {
            Target::Text { content, .. } | Target::TextInput { content, .. } => Some(content),
            _ => None,
        };
        self.everything().into_iter().filter_map(text).collect()
    }

    /// Everything that stands there, in tree order; where a dialog is open, what is in it.
    pub fn everything(&mut self) -> Vec<Target> {
        let mut found = Vec::new();
        let _ = self.window.find(|candidate: Candidate<'_>| -> Option<()> {
            found.push(Target::from(candidate));
            None
        });
        let size = self.size;
        let fills = |bounds: Rectangle| (bounds.width, bounds.height) == size;
        let dialog = found
            .iter()
            .position(|target| matches!(target, Target::Custom { bounds, .. } if fills(*bounds)));
        found.split_off(dialog.unwrap_or(0))
    }

    /// Clicks on the words or the field's text.
    pub fn click(&mut self, words: &str) {
        let _ = self.window.click(words).unwrap();
        self.redraw();
    }

    /// Clicks on what has that name.
    pub fn click_id(&mut self, id: &'static str) {
        let _ = self.window.click(selector::id(id)).unwrap();
        self.redraw();
    }

    /// The name of what has the focus.
    pub fn focused(&mut self) -> Option<Id> {
        match self.window.find(selector::is_focused()) {
            Ok(Target::Focusable { id, .. } | Target::TextInput { id, .. }) => id,
            _ => None,
        }
    }

    /// Goes to what has that name with Tab.
    pub fn tab_to(&mut self, id: &'static str) {
        for _ in 0..60 {
            if self.focused() == Some(Id::new(id)) {
                return;
            }
            self.tab();
        }
        panic!("Tab does not reach {id}");
    }

    /// Presses Tab.
    pub fn tab(&mut self) {
        self.press(Named::Tab, Modifiers::empty());
    }

    /// Presses a key.
    pub fn tap(&mut self, key: Named) {
        self.press(key, Modifiers::empty());
    }

    fn press(&mut self, key: Named, held: Modifiers) {
        let text = (key == Named::Space).then(|| SmolStr::new(" "));
        let mut event = press_key(key, text);
        if let Event::Keyboard(keyboard::Event::KeyPressed { modifiers, .. }) = &mut event {
            *modifiers = held;
        }
        let _ = self.window.simulate([event]);
        self.redraw();
    }

    /// Types into what has the focus.
    pub fn write(&mut self, text: &str) {
        let _ = self.window.typewrite(text);
    }

    /// Paints it; into a file of that name, too, where a folder for pictures is named.
    pub fn paint(&mut self, theme: Theme, name: &str) {
        let picture = self.window.snapshot(&theme).unwrap();
        if let Some(folder) = std::env::var_os(PICTURES) {
            let look = iced::theme::Base::name(&theme);
            let name = format!("{name}-{}-{look}.png", self.size.0);
            let file = std::path::Path::new(&folder).join(name.replace(['/', ' '], "_"));
            assert!(picture.matches_image(file).unwrap(), "{name} has changed");
        }
    }

    /// Tells whether another stage looks the same.
    pub fn looks_like(&mut self, other: &mut Self, theme: Theme) -> bool {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("look");
        let one = self.window.snapshot(&theme).unwrap();
        assert!(one.matches_hash(&file).unwrap(), "written");
        let other = other.window.snapshot(&theme).unwrap();
        other.matches_hash(&file).unwrap()
    }

    /// What was said meanwhile.
    pub fn said(self) -> Vec<Message> {
        self.window.into_messages().collect()
    }
}

/// Asserts that what has that name says this (as `Debug` writes it) to a click, to Enter and to Space, once each.
pub fn says<'a, Message: Debug + 'a>(
    view: impl Fn() -> Element<'a, Message>,
    id: &'static str,
    expected: &str,
) {
    let mut clicked = show(view());
    clicked.click_id(id);
    assert_eq!(spoken(clicked), [expected], "{id}, clicked");
    for key in [Named::Enter, Named::Space] {
        let mut pressed = show(view());
        pressed.tab_to(id);
        pressed.tap(key);
        assert_eq!(spoken(pressed), [expected], "{id}, {key:?}");
    }
}

/// Asserts that what has that name is there and cannot be pressed.
pub fn is_greyed<'a, Message: Debug + 'a>(view: Element<'a, Message>, id: &'static str) {
    let mut stage = show(view);
    stage.click_id(id);
    assert_eq!(spoken(stage), [""; 0]);
}

/// What was said, as `Debug` writes it.
pub fn spoken<Message: Debug>(stage: Stage<'_, Message>) -> Vec<String> {
    let said = stage.said().into_iter();
    said.map(|message| format!("{message:?}")).collect()
}
