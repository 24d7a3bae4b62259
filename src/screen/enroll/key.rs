//! Step 2: the key is read, and its account kept.

use crate::account::{Draft, Flag};
use crate::enrollment::{Enrollment, Event};
use crate::fl;
use crate::screen::duplicate::shown;
use crate::screen::enroll::{Action, Known, Message, State, page};
use crate::screen::key_source::{self, Outcome};
use crate::screen::{Context, trouble_box};
use crate::ui::{self, Element};
use crate::words::Words;

/// The service that this enrolment is for, where a key does not name one.
const SERVICE: &str = "injixo";

impl State {
    pub(super) fn source(&mut self, message: key_source::Message, context: Context<'_>) -> Action {
        if message.begins() {
            if !self.wants_key() || !self.source.is_idle() {
                return Action::None;
            }
            self.trouble = None;
            self.choices.clear();
        }
        match self.source.update(message, context.now) {
            Outcome::None => return Action::None,
            Outcome::Settled => {}
            Outcome::Wanted(wanted) => return Action::Read(wanted),
            Outcome::Read(finds, sources) => {
                for source in sources {
                    if !self.sources.contains(&source) {
                        self.sources.push(source);
                    }
                }
                self.choices.extend(finds.drafts());
            }
            Outcome::Typed(draft) => self.choices = vec![draft],
        }
        match self.choices.as_slice() {
            // Where it came from may have told of trouble too: then the person looks at it first.
            [_] if !self.source.waits() && self.source.is_clean() => self.choose(0, context),
            [] if !self.source.waits() => {
                self.source.tell_of_the_only_file();
                Action::None
            }
            _ => Action::None,
        }
    }

    /// Takes one of what was read: it is kept before anything else happens.
    pub(super) fn choose(&mut self, index: usize, context: Context<'_>) -> Action {
        let (Some(draft), false) = (self.choices.get(index), self.saving) else {
            return Action::None;
        };
        let mut draft = draft.clone();
        let pending = self.stands.account();
        let pending = pending.filter(|id| Some(*id) != self.borrowed);
        if draft.issuer.is_empty() {
            SERVICE.clone_into(&mut draft.issuer);
            draft.flags.retain(|flag| *flag != Flag::NoIssuer);
        }
        if let (true, Some(before)) = (
            draft.account.is_empty(),
            pending.and_then(|id| context.contents.account(id)),
        ) {
            draft.account.clone_from(&before.account);
        }
        (self.trouble, self.known) = (None, None);
        self.flags.clone_from(&draft.flags);
        let mut accounts = context.contents.accounts.iter();
        let Some(known) = accounts.find(|it| it.otp.key() == draft.otp.key()) else {
            self.saving = true;
            return Action::Add {
                draft: Box::new(draft),
                replaces: pending,
            };
        };
        let is_same = self.stands.account() == Some(known.id);
        if let (false, Some(kept)) = (is_same, context.contents.enrollments.of(known.id)) {
            // It was begun before and goes on where it stands.
            for picture in &kept.pictures {
                if !self.sources.contains(picture) {
                    self.sources.push(picture.clone());
                }
            }
            (self.saving, self.borrowed) = (true, None);
            let (stands, instead_of) = (kept.stands, pending);
            return Action::Keep { stands, instead_of };
        }
        if !is_same {
            self.borrowed = Some(known.id);
        }
        self.known = Some(if is_same { Known::Same } else { Known::Other });
        match self.stands.after(Event::KeyRead(known.id)) {
            Ok(stands) => {
                self.saving = true;
                let instead_of = pending.filter(|_| !is_same);
                Action::Keep { stands, instead_of }
            }
            Err(_) => Action::None,
        }
    }

    pub(super) fn get_key<'a>(&'a self, context: Context<'a>) -> page::Step<'a> {
        if let Some((body, footer)) = self.source.busy(context.now) {
            let footer = footer.map(|it| it.map(Message::Source));
            return page::Step::new(String::new(), body.map(Message::Source))
                .ending(footer.into_iter().collect());
        }
        if !self.choices.is_empty() {
            let rows = self.choices.iter().enumerate().map(choice);
            let body = ui::column(self.source.troubles().into_iter().map(in_source))
                .push(ui::lines(rows).spacing(ui::space::S))
                .push(ui::section(
                    fl!("add-more"),
                    ui::column(self.source.ways().map(in_source)),
                ));
            return page::Step::new(fl!("enroll-key-which"), body);
        }
        let (title, body) = match self.stands {
            Enrollment::GetKey { replaces: Some(_) } => {
                (fl!("enroll-key-again"), fl!("enroll-key-again-body"))
            }
            _ => (fl!("enroll-key-title"), fl!("enroll-key-body")),
        };
        let choices = self.source.choices().map(Message::Source);
        page::Step::new(title, ui::column([ui::text::muted(body).into(), choices]))
    }
}

fn in_source(element: Element<'_, key_source::Message>) -> Element<'_, Message> {
    element.map(Message::Source)
}

fn choice<'a>((index, draft): (usize, &'a Draft)) -> Element<'a, Message> {
    let names = ui::names(shown(&draft.issuer), draft.account.as_str());
    ui::pressable(names)
        .on_press(Message::Choose(index))
        .id(format!("choice-{index}"))
        .into()
}

/// What is told of a trouble above a step.
pub(super) fn trouble<'a>(trouble: Option<&Words>) -> Option<Element<'a, Message>> {
    trouble.map(trouble_box)
}
