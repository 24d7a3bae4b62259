//! What still shows a key after it was added, and the offer to remove it; never removed unasked.

use crate::fl;
use crate::qr::Source;
use crate::ui::{self, Element};
use crate::words::Words;

/// The offer, as long as the person has not answered it.
#[derive(Debug, Clone, Default)]
pub struct State {
    sources: Vec<Source>,
    working: bool,
    trouble: Option<Words>,
}

/// What a person does about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Remove it.
    Remove,
    /// Leave it.
    Keep,
}

impl State {
    /// Offers to remove these too.
    pub fn offer(&mut self, sources: Vec<Source>) {
        self.trouble = None;
        for source in sources {
            if !self.sources.contains(&source) {
                self.sources.push(source);
            }
        }
    }

    /// Tells whether there is something to offer.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.sources.is_empty()
    }

    /// What is offered.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Takes a message; gives what is to be removed.
    pub fn update(&mut self, message: Message) -> Vec<Source> {
        match message {
            Message::Remove if self.working => Vec::new(),
            Message::Remove => {
                (self.working, self.trouble) = (true, None);
                self.sources.clone()
            }
            Message::Keep => {
                *self = Self::default();
                Vec::new()
            }
        }
    }

    /// These are still there, for this reason; none where all are gone.
    pub fn left(&mut self, sources: Vec<Source>, trouble: Option<Words>) {
        (self.sources, self.working, self.trouble) = (sources, false, trouble);
    }

    /// Draws the offer; nothing where there is none.
    #[must_use]
    pub fn view<'a>(&self) -> Option<Element<'a, Message>> {
        if !self.is_open() {
            return None;
        }
        let ready = |message| (!self.working).then_some(message);
        let files = self.files();
        let on_clipboard = files.len() < self.sources.len();
        let (title, body, remove) = match (files.as_slice(), on_clipboard) {
            ([], _) => (
                fl!("leftover-clipboard"),
                String::new(),
                fl!("leftover-clear"),
            ),
            ([file], false) => (
                fl!("leftover-file", file = file.as_str()),
                fl!("leftover-body"),
                fl!("leftover-delete"),
            ),
            (files, _) => (
                fl!("leftover-files", count = self.sources.len()),
                format!("{}\n{}", files.join(", "), fl!("leftover-body")),
                fl!("leftover-delete"),
            ),
        };
        let (kind, title, body) = match &self.trouble {
            Some(Words { what, next }) => (ui::Kind::Danger, what.clone(), next.clone()),
            None => (ui::Kind::Warning, title, body),
        };
        let buttons = vec![
            ui::secondary(remove)
                .small()
                .on_press_maybe(ready(Message::Remove))
                .id("leftover-remove")
                .into(),
            ui::quiet(fl!("leftover-keep"))
                .small()
                .on_press_maybe(ready(Message::Keep))
                .id("leftover-keep")
                .into(),
        ];
        Some(ui::banner(kind, title, body, buttons))
    }

    /// The names of the files, without their folders.
    fn files(&self) -> Vec<String> {
        let files = self.sources.iter().filter_map(|source| match source {
            Source::File { path, .. } => path.file_name(),
            Source::Clipboard(_) => None,
        });
        files
            .map(|name| crate::account::clean_name(&name.to_string_lossy()).0)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::Digest;

    fn file(name: &str) -> Source {
        Source::File {
            path: format!("/home/anna/{name}").into(),
            held: Digest::of(b"key"),
        }
    }

    #[test]
    fn nothing_is_removed_unless_asked_and_only_once() {
        let mut state = State::default();
        state.offer(vec![file("a.png"), file("a.png")]);
        assert!(state.is_open());
        assert_eq!(state.update(Message::Remove), [file("a.png")]);
        assert_eq!(state.update(Message::Remove), [], "one after the other");
        state.left(vec![], None);
        assert!(!state.is_open());
        state.offer(vec![file("b.png")]);
        assert_eq!(state.update(Message::Keep), []);
        assert!(!state.is_open());
    }

    #[test]
    fn what_could_not_be_removed_can_be_tried_again() {
        let mut state = State::default();
        state.offer(vec![file("a.png"), file("b.png")]);
        let _ = state.update(Message::Remove);
        let why = Words {
            what: "It is read-only.".into(),
            next: String::new(),
        };
        state.left(vec![file("b.png")], Some(why));
        assert_eq!(state.update(Message::Remove), [file("b.png")]);
    }
}
