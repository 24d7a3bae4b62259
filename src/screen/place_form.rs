//! Naming a folder or a new file: the desktop's chooser, or where there is none a path that is typed.

use std::path::PathBuf;

use crate::fl;
use crate::screen::trouble_box;
use crate::ui::{self, Element};
use crate::words::{self, Words};

/// The identifier of the button that shows the chooser.
pub const CHOOSE: &str = "choose-place";
/// The identifier of the field.
pub const PATH: &str = "typed-place";
/// The identifier of the button that takes what was typed.
pub const TAKE: &str = "take-place";

/// The form's own state.
#[derive(Debug, Clone, Default)]
pub struct State {
    typed: String,
    /// The desktop shows no chooser, so the path is typed.
    typing: bool,
    working: bool,
    trouble: Option<Words>,
}

/// What a person does in the form, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Show the desktop's chooser.
    Choose,
    /// The path was edited.
    Typed(String),
    /// Take the path that was typed.
    Take,
    /// The desktop shows no chooser.
    NoChooser,
    /// The person chose nothing.
    Cancelled,
    /// This was chosen.
    Chosen(PathBuf),
    /// What was named is in use.
    Done,
    /// It could not be used, for this reason.
    Failed(Words),
}

/// What the form asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Show the desktop's chooser.
    Choose,
    /// Give the field the focus.
    FocusPath,
    /// Use this path.
    Take(PathBuf),
}

/// The words of one such form.
#[derive(Debug, Clone)]
pub struct Labels {
    /// On the button that shows the chooser.
    pub choose: String,
    /// Over the field.
    pub path: String,
    /// Below it.
    pub hint: String,
    /// On the button that takes what was typed.
    pub take: String,
    /// It is what the page is about: its button stands out.
    pub primary: bool,
}

impl State {
    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Choose => {
                (self.working, self.trouble) = (true, None);
                Action::Choose
            }
            Message::Typed(path) => {
                (self.typed, self.trouble) = (path, None);
                Action::None
            }
            Message::Take => self.take(PathBuf::from(self.typed.trim())),
            Message::Chosen(path) => self.take(path),
            Message::NoChooser => {
                (self.working, self.typing) = (false, true);
                Action::FocusPath
            }
            Message::Cancelled | Message::Done => {
                self.working = false;
                Action::None
            }
            Message::Failed(trouble) => {
                (self.working, self.trouble) = (false, Some(trouble));
                Action::None
            }
        }
    }

    fn take(&mut self, path: PathBuf) -> Action {
        if path.as_os_str().is_empty() {
            return Action::FocusPath;
        }
        if !path.is_absolute() {
            self.trouble = Some(words::path_not_whole());
            return Action::FocusPath;
        }
        (self.working, self.trouble) = (true, None);
        Action::Take(path)
    }

    /// Draws it.
    #[must_use]
    pub fn view<'a>(&'a self, labels: Labels) -> Element<'a, Message> {
        let ready = |message| (!self.working).then_some(message);
        let button = |label| match labels.primary {
            true => ui::primary(label),
            false => ui::secondary(label),
        };
        let mut form = ui::column([]).spacing(ui::space::M);
        if self.typing {
            let field = ui::field(labels.path, &self.typed)
                .plain()
                .hint(labels.hint)
                .on_input(Message::Typed)
                .on_submit_maybe(ready(Message::Take))
                .id(PATH);
            let take = button(labels.take)
                .icon(ui::Icon::Check)
                .width(iced::Fill)
                .on_press_maybe(ready(Message::Take))
                .id(TAKE);
            form = form
                .push(ui::note(ui::Kind::Info, fl!("error-chooser")))
                .push(field)
                .push(take);
        } else {
            let choose = button(labels.choose)
                .icon(ui::Icon::Folder)
                .width(iced::Fill)
                .on_press_maybe(ready(Message::Choose))
                .id(CHOOSE);
            form = form.push(choose);
        }
        form.push(self.trouble.as_ref().map(trouble_box)).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder as this system names it whole.
    const STICK: &str = match cfg!(windows) {
        true => r"E:\stick",
        false => "/media/stick",
    };

    #[test]
    fn a_chosen_place_is_taken_and_nothing_else_meanwhile() {
        let mut form = State::default();
        assert_eq!(form.update(Message::Choose), Action::Choose);
        let place = PathBuf::from(STICK);
        let taken = form.update(Message::Chosen(place.clone()));
        assert_eq!(taken, Action::Take(place));
        assert!(form.working);
        assert_eq!(form.update(Message::Done), Action::None);
        assert!(!form.working);
    }

    #[test]
    fn without_a_chooser_the_path_is_typed_whole() {
        let mut form = State::default();
        let _ = form.update(Message::Choose);
        assert_eq!(form.update(Message::NoChooser), Action::FocusPath);
        assert_eq!(form.update(Message::Take), Action::FocusPath, "empty");
        let _ = form.update(Message::Typed("stick".into()));
        assert_eq!(form.update(Message::Take), Action::FocusPath);
        assert_eq!(form.trouble, Some(words::path_not_whole()));
        let _ = form.update(Message::Typed(format!(" {STICK} ")));
        let taken = form.update(Message::Take);
        assert_eq!(taken, Action::Take(PathBuf::from(STICK)));
        assert_eq!(form.trouble, None);
    }

    #[test]
    fn what_went_wrong_shows_and_can_be_tried_again() {
        let mut form = State::default();
        let _ = form.update(Message::Chosen("/x".into()));
        let _ = form.update(Message::Failed(words::path_not_whole()));
        assert!(!form.working && form.trouble.is_some());
        assert_eq!(form.update(Message::Choose), Action::Choose);
        assert_eq!(form.trouble, None);
    }
}
