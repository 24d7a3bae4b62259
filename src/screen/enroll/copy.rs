//! Step 6: a copy outside this computer, then the pictures of the key.

use crate::enrollment::Event;
use crate::fl;
use crate::qr::Source;
use crate::screen::enroll::{Action, Message, State, page};
use crate::screen::{Context, leftover};
use crate::ui;
use crate::words::Words;

impl State {
    /// What still shows the key is offered for removal before the end.
    pub(super) fn copy_made(&mut self, context: Context<'_>) -> Action {
        if self.copied || self.sources.is_empty() {
            return self.happened(Event::CopyMade, context);
        }
        self.copied = true;
        let offer = |source: &Source| {
            let mut offered = leftover::State::default();
            offered.offer(vec![source.clone()]);
            offered
        };
        self.leftovers = self.sources.iter().map(offer).collect();
        Action::None
    }

    pub(super) fn leftover(&mut self, index: usize, message: leftover::Message) -> Action {
        if self.removing.is_some() {
            return Action::None;
        }
        let Some(offered) = self.leftovers.get_mut(index) else {
            return Action::None;
        };
        let sources = offered.update(message);
        if sources.is_empty() {
            return Action::None;
        }
        self.removing = Some(index);
        Action::RemoveLeftover(sources)
    }

    pub(super) fn leftover_left(&mut self, sources: Vec<Source>, why: Option<Words>) -> Action {
        let removing = self.removing.take();
        if let Some(offered) = removing.and_then(|index| self.leftovers.get_mut(index)) {
            for gone in offered.sources() {
                if !sources.contains(gone) {
                    self.sources.retain(|it| it != gone);
                }
            }
            offered.left(sources, why);
        }
        Action::None
    }

    pub(super) fn outside<'a>(&'a self, context: Context<'a>) -> page::Step<'a> {
        if self.copied {
            return self.pictures();
        }
        let ready = |message| (!self.saving).then_some(message);
        if !self.has_codes(context) {
            let body = ui::text::body(fl!("enroll-copy-none"));
            let done = page::next(
                fl!("enroll-copy-none-done"),
                ready(Message::CopyMade),
                "copy-made",
            );
            return page::Step::new(fl!("enroll-copy-none-title"), body).ending(vec![done]);
        }
        let on_paper = self.codes.as_ref().is_some_and(|codes| codes.is_on_paper());
        let sheet = self.codes.as_ref().map(|codes| codes.sheet());
        let body = ui::column([ui::text::body(fl!("enroll-copy-body")).into()])
            .push(sheet.map(|it| it.map(Message::Codes)));
        let end = match on_paper {
            true => page::next(fl!("add-continue"), ready(Message::CopyMade), "copy-made"),
            false => page::other(
                fl!("enroll-copy-elsewhere"),
                ready(Message::CopyMade),
                "copy-elsewhere",
            ),
        };
        page::Step::new(fl!("enroll-copy-title"), body).ending(vec![end])
    }

    /// Everything that still shows the key, each for itself.
    fn pictures<'a>(&'a self) -> page::Step<'a> {
        let offers = self.leftovers.iter().enumerate().filter_map(|(index, it)| {
            let offer = it.view()?;
            Some(offer.map(move |message| Message::Leftover(index, message)))
        });
        let open = self.leftovers.iter().any(leftover::State::is_open);
        let (title, words) = match open {
            true => (fl!("enroll-left-title"), fl!("enroll-left-body")),
            false => (fl!("enroll-ready-title"), fl!("enroll-ready-body")),
        };
        let body = ui::column([ui::text::body(words).into()]).extend(offers);
        let done = (!self.saving && self.removing.is_none()).then_some(Message::CopyMade);
        let done = page::next(fl!("enroll-finish"), done, "finish");
        page::Step::new(title, body).ending(vec![done])
    }
}
