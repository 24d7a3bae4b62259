//! Scrolling by keyboard what shows: the page, or the open dialog.

use super::focus::Scope;

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation, operate};
use iced::{Rectangle, Task, Vector};

use std::any::Any;

/// Logical pixels of one press of an arrow.
const LINE: f32 = 48.0;
/// How much of what shows the keys for a page pass by.
const PAGE: f32 = 0.85;

/// How far to scroll; below zero is up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Distance {
    /// So many lines.
    Lines(f32),
    /// So many times what shows.
    Pages(f32),
    /// To the end or the beginning.
    End(f32),
}

/// Scrolls the page, or the dialog over it, up and down; does nothing where all of it shows.
pub fn by<Message: Send + 'static>(distance: Distance) -> Task<Message> {
    operate(look(distance))
}

pub(crate) fn look(distance: Distance) -> Look {
    Look {
        distance,
        seen: 0,
        found: None,
        depth: 0,
        dialogs: false,
    }
}

/// Looks for what is to be scrolled: the last one with something out of sight, inside a dialog if there is one.
pub(crate) struct Look {
    distance: Distance,
    seen: usize,
    found: Option<usize>,
    /// How many dialogs one is in.
    depth: usize,
    dialogs: bool,
}

fn out_of_sight(view: Rectangle, content: Rectangle) -> f32 {
    (content.height - view.height).max(0.0)
}

impl<T: 'static> Operation<T> for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        view: Rectangle,
        content: Rectangle,
        _: Vector,
        _: &mut dyn Scrollable,
    ) {
        // Behind a dialog nothing moves.
        let behind = self.dialogs && self.depth == 0;
        if out_of_sight(view, content) > 0.0 && !behind {
            self.found = Some(self.seen);
        }
        self.seen += 1;
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Any) {
        match state.downcast_ref() {
            Some(Scope::Enter) => {
                self.found = None;
                self.depth += 1;
                self.dialogs = true;
            }
            Some(Scope::Leave) => self.depth = self.depth.saturating_sub(1),
            None => {}
        }
    }

    fn finish(&self) -> Outcome<T> {
        match self.found {
            Some(target) => Outcome::Chain(Box::new(Apply {
                distance: self.distance,
                target,
                seen: 0,
            })),
            None => Outcome::None,
        }
    }
}

struct Apply {
    distance: Distance,
    target: usize,
    seen: usize,
}

impl<T: 'static> Operation<T> for Apply {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        view: Rectangle,
        content: Rectangle,
        translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if self.seen == self.target {
            let far = out_of_sight(view, content);
            let to = match self.distance {
                Distance::Lines(lines) => translation.y + lines * LINE,
                Distance::Pages(pages) => translation.y + pages * PAGE * view.height,
                Distance::End(way) => way * far,
            };
            state.scroll_to(AbsoluteOffset {
                x: None,
                y: Some(to.clamp(0.0, far)),
            });
        }
        self.seen += 1;
    }
}
