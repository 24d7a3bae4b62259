//! Moving the keyboard focus: round and round, inside an open dialog only, and always scrolled into view.
//!
//! The tasks here work when `update` returns them; behind something that takes time they wait for the next event.

use super::press;

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation, operate};
use iced::{Event, Rectangle, Task, Vector, keyboard, mouse, touch};

use std::any::Any;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};

/// The name of the way back in each page's header.
pub const BACK: &str = "back";

/// Whether the last key or button that went down was a key.
static BY_KEYBOARD: AtomicBool = AtomicBool::new(false);

/// Tells whether the person works by keyboard: the last input was a key.
pub fn by_keyboard() -> bool {
    BY_KEYBOARD.load(Ordering::Relaxed)
}

/// Remembers what the last input was.
pub(crate) fn note(event: &Event) {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { .. }) => {
            BY_KEYBOARD.store(true, Ordering::Relaxed);
        }
        Event::Mouse(mouse::Event::ButtonPressed(_))
        | Event::Touch(touch::Event::FingerPressed { .. }) => {
            BY_KEYBOARD.store(false, Ordering::Relaxed);
        }
        _ => {}
    }
}

/// Focuses what comes next, after the last the first.
pub fn next<Message: Send + 'static>() -> Task<Message> {
    operate(travel(Goal::Next))
}

/// Focuses what comes before, before the first the last.
pub fn previous<Message: Send + 'static>() -> Task<Message> {
    operate(travel(Goal::Previous))
}

/// Focuses the first thing that can be focused.
pub fn first<Message: Send + 'static>() -> Task<Message> {
    operate(travel(Goal::First))
}

/// Focuses the first thing of a page that was just opened, but for the way back, unless something else has the focus already.
pub fn enter<Message: Send + 'static>() -> Task<Message> {
    operate(travel(Goal::Enter))
}

/// Scrolls what has the focus into view again, where everything around it became larger.
pub fn reveal<Message: Send + 'static>() -> Task<Message> {
    operate(travel(Goal::Same))
}

/// Focuses the field, button or row of that name; does nothing when there is none, or a dialog is open over it.
pub fn focus<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    operate(travel(Goal::Named(id.into())))
}

/// Takes the focus away from whatever has it.
pub fn clear<Message: Send + 'static>() -> Task<Message> {
    operate(travel(Goal::Nothing))
}

/// Where the focus is to go.
#[derive(Debug, Clone)]
pub(crate) enum Goal {
    Next,
    Previous,
    First,
    Nothing,
    Named(Id),
    /// That place in tree order, when nothing has the focus.
    NthIfNone(usize),
    /// The first one but for the way back, when nothing else has the focus.
    Enter,
    /// What has it.
    Same,
    /// Only look.
    Stay,
}

/// Bounds the part of the window that the focus must not leave; a dialog hands these to every operation.
#[derive(Debug)]
pub(crate) enum Scope {
    Enter,
    Leave,
}

/// The operation that moves the focus: first looks at everything, then moves.
pub(crate) fn travel(goal: Goal) -> Survey {
    Survey {
        goal,
        ..Survey::default()
    }
}

/// Looks for everything that can be focused.
pub(crate) struct Survey {
    goal: Goal,
    pub(crate) ring: bool,
    found: Vec<Found>,
    scope: Option<Range<usize>>,
    entered: Vec<usize>,
    scrolls: Nesting,
}

impl Default for Survey {
    fn default() -> Self {
        Self {
            goal: Goal::Nothing,
            ring: true,
            found: Vec::new(),
            scope: None,
            entered: Vec::new(),
            scrolls: Nesting::default(),
        }
    }
}

struct Found {
    id: Option<Id>,
    bounds: Rectangle,
    focused: bool,
    scroll: Option<usize>,
}

/// Counts scrollables in tree order and knows which of them one is in.
#[derive(Default)]
struct Nesting {
    seen: usize,
    pending: Option<usize>,
    inside: Vec<usize>,
}

impl Nesting {
    fn arrive(&mut self) -> usize {
        self.seen += 1;
        self.pending = Some(self.seen - 1);
        self.seen - 1
    }

    fn descend(&mut self) -> bool {
        match self.pending.take() {
            Some(scroll) => {
                self.inside.push(scroll);
                true
            }
            None => false,
        }
    }
}

impl Survey {
    /// The place in tree order of what has the focus.
    pub(crate) fn focused(&self) -> Option<usize> {
        self.found.iter().rposition(|found| found.focused)
    }

    fn reachable(&self) -> Range<usize> {
        self.scope.clone().unwrap_or(0..self.found.len())
    }

    fn target(&self) -> Option<usize> {
        let range = self.reachable();
        if range.is_empty() {
            return None;
        }
        let current = self.focused().filter(|index| range.contains(index));
        match &self.goal {
            Goal::Nothing | Goal::Stay => None,
            Goal::First => Some(range.start),
            Goal::Same => current,
            Goal::Enter => {
                let is_back = |at: &usize| self.found[*at].id.as_ref() == Some(&Id::new(BACK));
                let first = range.clone().find(|at| !is_back(at));
                let has = current.is_some_and(|at| !is_back(&at));
                (!has).then(|| first.unwrap_or(range.start))
            }
            Goal::Next => Some(current.map_or(range.start, |i| {
                if i + 1 < range.end {
                    i + 1
                } else {
                    range.start
                }
            })),
            Goal::Previous => Some(current.map_or(range.end - 1, |i| {
                if i > range.start {
                    i - 1
                } else {
                    range.end - 1
                }
            })),
            Goal::Named(id) => {
                let mut found = self.found.iter();
                found
                    .position(|found| found.id.as_ref() == Some(id))
                    .filter(|index| range.contains(index))
            }
            Goal::NthIfNone(index) => {
                Some(*index).filter(|index| current.is_none() && range.contains(index))
            }
        }
    }
}

impl<T: 'static> Operation<T> for Survey {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let descended = self.scrolls.descend();
        operate(self);
        if descended {
            let _ = self.scrolls.inside.pop();
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        _: Rectangle,
        _: Rectangle,
        _: Vector,
        _: &mut dyn Scrollable,
    ) {
        let _ = self.scrolls.arrive();
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        self.found.push(Found {
            id: id.cloned(),
            bounds,
            focused: state.is_focused(),
            scroll: self.scrolls.inside.last().copied(),
        });
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Any) {
        match state.downcast_ref() {
            Some(Scope::Enter) => self.entered.push(self.found.len()),
            Some(Scope::Leave) => {
                let start = self.entered.pop().unwrap_or(0);
                let inner = self.scope.take().filter(|scope| scope.start >= start);
                self.scope = Some(inner.unwrap_or(start..self.found.len()));
            }
            None => {}
        }
    }

    fn finish(&self) -> Outcome<T> {
        let target = self.target();
        if target.is_none() && !matches!(self.goal, Goal::Nothing) {
            return Outcome::None;
        }
        let found = target.and_then(|target| self.found.get(target));
        Outcome::Chain(Box::new(Apply {
            target,
            ring: self.ring,
            // A field that gets the focus once more would lose its cursor.
            only_scrolls: matches!(self.goal, Goal::Same),
            bounds: found.map(|found| found.bounds).unwrap_or_default(),
            scroll: found.and_then(|found| found.scroll),
            seen: 0,
            scrolls: Nesting::default(),
        }))
    }
}

/// Focuses the target, takes the focus from everything else and scrolls the target into view.
struct Apply {
    target: Option<usize>,
    ring: bool,
    only_scrolls: bool,
    bounds: Rectangle,
    scroll: Option<usize>,
    seen: usize,
    scrolls: Nesting,
}

impl<T: 'static> Operation<T> for Apply {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        view: Rectangle,
        _: Rectangle,
        translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        const MARGIN: f32 = super::space::L;
        if self.scroll != Some(self.scrolls.arrive()) {
            return;
        }
        let top = self.bounds.y - MARGIN - view.y;
        let bottom = self.bounds.y + self.bounds.height + MARGIN - view.y - view.height;
        let wanted = if translation.y > top {
            top.max(0.0)
        } else {
            translation.y.max(bottom)
        };
        if wanted != translation.y {
            state.scroll_to(AbsoluteOffset {
                x: None,
                y: Some(wanted),
            });
        }
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        match (self.only_scrolls, self.target == Some(self.seen)) {
            (true, _) => {}
            (false, true) => state.focus(),
            (false, false) if state.is_focused() => state.unfocus(),
            (false, false) => {}
        }
        self.seen += 1;
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Any) {
        if let Some(state) = state.downcast_mut::<press::State>()
            && !self.only_scrolls
            && self.target.map(|target| target + 1) == Some(self.seen)
        {
            state.ring = self.ring;
        }
    }
}
