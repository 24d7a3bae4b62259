//! How the page of a new account is drawn.

use crate::account::{AccountId, Flag};
use crate::fl;
use crate::screen::add_account::{CANCEL, Message, Stage, State};
use crate::screen::{Context, draft_form, duplicate, trouble_box};
use crate::ui::{self, Element};
use crate::words;

impl State {
    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header(fl!("add-title")).back(fl!("back"), Message::Back);
        if let Some((body, footer)) = self.source.busy(context.now) {
            let footer = footer.map(|it| it.map(Message::Source));
            return ui::page(Some(header.into()), body.map(Message::Source), footer);
        }
        match &self.stage {
            Stage::Source => ui::page(Some(header.into()), self.choices(), None),
            Stage::Several => self.several(header),
            Stage::Confirm {
                form,
                asking,
                saving,
            } => self.confirm_page(header, form, asking, *saving, context),
        }
    }

    fn choices(&self) -> Element<'_, Message> {
        let enroll = ui::primary(fl!("enroll-start"))
            .icon(ui::Icon::Add)
            .width(iced::Fill)
            .on_press(Message::Enroll)
            .id("enroll");
        let other = ui::lines([
            ui::text::heading(fl!("add-other")).into(),
            ui::text::muted(fl!("add-intro")).into(),
        ]);
        ui::column([
            enroll.into(),
            other.into(),
            self.source.choices().map(Message::Source),
        ])
        .into()
    }

    /// What was read, and more of it: a part of an export that is missing may come from anywhere.
    fn several<'a>(&'a self, header: ui::Header<'a, Message>) -> Element<'a, Message> {
        let in_source = |it: Element<'a, _>| it.map(Message::Source);
        let ways = self.source.ways().map(in_source);
        let page = ui::column(self.trouble.as_ref().map(trouble_box))
            .extend(self.source.troubles().into_iter().map(in_source))
            .push(self.list.view())
            .push(ui::section(fl!("add-more"), ui::column(ways)));
        let page = ui::page(Some(header.into()), page, Some(self.list.button()));
        let question = self.dropping.then(dropping);
        ui::dialog(page, question.or(self.list.question()), Message::NotYet)
    }

    fn confirm_page<'a>(
        &'a self,
        header: ui::Header<'a, Message>,
        form: &'a draft_form::State,
        asking: &[AccountId],
        saving: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let draft = form.draft().ok();
        let mut page = ui::column([
            ui::text::muted(fl!("add-check")).into(),
            form.live_code(context),
        ]);
        if let Some(trouble) = &self.trouble {
            page = page.push(trouble_box(trouble));
        }
        page = page.push(form.view().map(Message::Form));
        for flag in form
            .base()
            .flags
            .iter()
            .filter(|flag| **flag != Flag::NoIssuer || form.issuer.is_empty())
        {
            page = page.push(ui::note(ui::Kind::Warning, words::flag(*flag)));
        }
        let add = ui::primary(if saving {
            fl!("add-saving")
        } else {
            fl!("add-button")
        })
        .icon(ui::Icon::Add)
        .width(iced::Fill)
        .on_press_maybe((draft.is_some() && !saving).then_some(Message::Add))
        .id("add-account");
        let page = ui::page(Some(header.into()), page, Some(add.into()));
        let question = (!asking.is_empty())
            .then(|| duplicate::question(asking, context).map(Message::Duplicate));
        ui::dialog(page, question, Message::NotYet)
    }
}

fn dropping<'a>() -> Element<'a, Message> {
    let stay = ui::quiet(fl!("cancel"))
        .on_press(Message::NotYet)
        .id(CANCEL);
    let drop = ui::danger(fl!("add-drop-yes"))
        .icon(ui::Icon::Trash)
        .on_press(Message::Drop)
        .id("drop");
    let body = ui::text::body(fl!("add-drop-body"));
    ui::question(fl!("add-drop-title"), body, vec![stay.into(), drop.into()])
}
