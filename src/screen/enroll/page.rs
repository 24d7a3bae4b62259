//! The frame of every step: how far it is, one thing to do, the buttons that end it.

use crate::enrollment::{Enrollment, Event};
use crate::fl;
use crate::screen::Context;
use crate::screen::enroll::{Facts, Message, State, key};
use crate::ui::{self, Element};

/// One step as it shows.
pub(super) struct Step<'a> {
    title: String,
    body: Element<'a, Message>,
    end: Vec<Element<'a, Message>>,
}

impl<'a> Step<'a> {
    pub(super) fn new(title: String, body: impl Into<Element<'a, Message>>) -> Self {
        Self {
            title,
            body: body.into(),
            end: Vec::new(),
        }
    }

    /// Ends with these buttons, the most important first.
    pub(super) fn ending(self, end: Vec<Element<'a, Message>>) -> Self {
        Self { end, ..self }
    }
}

/// The button that goes on.
pub(super) fn next<'a>(
    label: String,
    message: Option<Message>,
    id: &'static str,
) -> Element<'a, Message> {
    ui::primary(label)
        .icon(ui::Icon::Check)
        .width(iced::Fill)
        .on_press_maybe(message)
        .id(id)
        .into()
}

/// A button beside it.
pub(super) fn other<'a>(
    label: String,
    message: Option<Message>,
    id: &'static str,
) -> Element<'a, Message> {
    ui::secondary(label)
        .width(iced::Fill)
        .on_press_maybe(message)
        .id(id)
        .into()
}

/// What to do at the service, one after the other.
pub(super) fn numbered<'a>(steps: impl IntoIterator<Item = String>) -> Element<'a, Message> {
    let rows = (1..).zip(steps).map(|(number, words)| {
        ui::row([
            ui::text::strong(format!("{number}.")).into(),
            ui::text::body(words).width(iced::Fill).into(),
        ])
        .align_y(iced::Alignment::Start)
        .into()
    });
    ui::card(ui::lines(rows).spacing(ui::space::M))
}

impl State {
    /// What Enter does where nothing has the focus: it goes on, and on the step with the code it copies that. What a person says
    /// about injixo's page is never taken for said.
    #[must_use]
    pub fn entered(&self) -> Option<Message> {
        if self.saving || self.leaving || !self.asking.is_empty() {
            return None;
        }
        match self.stands {
            Enrollment::Prepare => Some(Message::Happened(Event::Prepared)),
            Enrollment::Check { .. } => {
                let form = self.form.as_ref()?;
                form.draft().is_ok().then_some(Message::Checked)
            }
            Enrollment::TryIt { doubt: None, .. } => Some(Message::Copy),
            _ => None,
        }
    }

    /// Draws the step.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>, facts: Facts<'a>) -> Element<'a, Message> {
        let (step, steps) = (self.stands.step(), Enrollment::STEPS);
        let header = ui::header(fl!("enroll-progress", step = step, steps = steps))
            .back(fl!("back"), Message::Back)
            .action(
                ui::quiet(fl!("cancel"))
                    .on_press(Message::AskToLeave)
                    .id("cancel"),
            );
        let shown = self.step(context, facts);
        let title = (!shown.title.is_empty()).then(|| ui::text::title(shown.title));
        let on_top = facts
            .can_stay_on_top
            .then(|| ui::toggle(fl!("enroll-on-top"), None, self.on_top, Message::OnTop));
        let body = ui::column([ui::steps(step, steps)])
            .push(title)
            .push(key::trouble(self.trouble.as_ref()))
            .push(shown.body)
            .push(on_top);
        let end = (!shown.end.is_empty()).then(|| ui::actions(shown.end));
        let page = ui::page(Some(header.into()), body, end);
        let question = self.stopping().or_else(|| self.duplicates(context));
        ui::dialog(page, question, Message::Stay)
    }

    fn step<'a>(&'a self, context: Context<'a>, facts: Facts<'a>) -> Step<'a> {
        match self.stands {
            Enrollment::Prepare => self.prepare(facts),
            Enrollment::GetKey { .. } => self.get_key(context),
            Enrollment::Check { .. } => self.check(context, facts),
            Enrollment::TryIt { doubt: None, .. } => self.try_it(context, facts),
            Enrollment::TryIt {
                doubt: Some(doubt), ..
            } => self.doubt(doubt, context, facts),
            Enrollment::BackupCodes { codes, .. } => self.backup_codes(codes, context),
            Enrollment::Copy { .. } | Enrollment::Done { .. } => self.outside(context),
        }
    }
}
