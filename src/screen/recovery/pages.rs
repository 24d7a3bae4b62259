//! How the recovery phrase shows: in two sentences, in a grid, in three questions.

use crate::fl;
use crate::screen::recovery::{Drawn, FIELDS, Message, NewPhrase, Plan, Printed, State};
use crate::screen::{trouble_box, ways};
use crate::secret::Secret;
use crate::ui::{self, Element};

impl State {
    pub(super) fn intro(&self) -> Element<'_, Message> {
        let renewing = self.plan != Plan::Add;
        let mut page = ui::column([
            ui::badge(ui::Kind::Info, ui::Icon::List),
            ui::text::body(fl!("recovery-what")).into(),
            ui::text::body(fl!("recovery-paper")).into(),
        ]);
        if self.there && !renewing {
            page = page.push(ui::banner(
                ui::Kind::Success,
                fl!("recovery-there"),
                fl!("recovery-there-body"),
                vec![],
            ));
        }
        if renewing {
            page = page.push(ui::note(ui::Kind::Info, fl!("recovery-renew")));
        }
        if let Some(trouble) = &self.trouble {
            page = page.push(trouble_box(trouble));
        }
        let make = match self.there && !renewing {
            true => ui::secondary(fl!("recovery-replace")),
            false => ui::primary(fl!("recovery-make")),
        };
        let mut buttons = vec![
            make.icon(ui::Icon::Edit)
                .width(iced::Fill)
                .on_press(Message::Draw)
                .id("make-phrase")
                .into(),
        ];
        if !self.there && !self.later {
            buttons.push(
                ui::quiet(fl!("recovery-later"))
                    .width(iced::Fill)
                    .on_press(Message::Later)
                    .id("later")
                    .into(),
            );
        }
        let header = ui::header(fl!("recovery-title")).back(fl!("back"), Message::Back);
        ui::page(Some(header.into()), page, Some(ui::actions(buttons)))
    }

    pub(super) fn shown<'a>(&'a self, new: &'a NewPhrase) -> Element<'a, Message> {
        let words = new.phrase.words();
        let paper = match new.can_print {
            true => ui::secondary(fl!("recovery-print"))
                .icon(ui::Icon::Printer)
                .on_press(Message::Print)
                .id("print"),
            false => ui::secondary(fl!("recovery-save"))
                .icon(ui::Icon::Download)
                .on_press(Message::SaveAs)
                .id("save-as"),
        };
        let advice = match new.can_print {
            true => fl!("recovery-print-advice"),
            false => fl!("recovery-save-advice"),
        };
        let mut page = ui::column([
            ui::text::body(fl!("recovery-write")).into(),
            ui::card(ui::words(words.map(str::to_owned).to_vec())),
            paper.width(iced::Fill).into(),
            ui::text::caption(advice).into(),
        ]);
        page = match &self.printed {
            None => page,
            Some(Printed::Sent) => page.push(ui::note(ui::Kind::Success, fl!("recovery-printed"))),
            Some(Printed::Saved(file)) => {
                let file = file.display().to_string();
                page.push(ui::note(
                    ui::Kind::Success,
                    fl!("recovery-saved", file = file),
                ))
            }
            Some(Printed::Failed(words)) => page.push(trouble_box(words)),
        };
        let written = ui::primary(fl!("recovery-written"))
            .icon(ui::Icon::Check)
            .width(iced::Fill)
            .on_press(Message::Written)
            .id("written");
        let header = ui::header(fl!("recovery-title")).back(fl!("cancel"), Message::Back);
        ui::page(Some(header.into()), page, Some(written.into()))
    }

    pub(super) fn checking<'a>(&'a self, drawn: &'a Drawn) -> Element<'a, Message> {
        let mut page = ui::column([ui::text::body(fl!("recovery-check")).into()]);
        for (field, &place) in drawn.new.asked.iter().enumerate() {
            let number = place + 1;
            let wrong = drawn.wrong[field].then(|| fl!("recovery-wrong-word", number = number));
            page = page.push(
                ui::field(
                    fl!("recovery-word", number = number),
                    drawn.typed[field].expose_text().unwrap_or_default(),
                )
                .on_input(move |text| Message::Typed(field, Secret::from_text(text)))
                .on_submit(Message::Check)
                .error(wrong)
                .id(FIELDS[field]),
            );
        }
        if let Some(trouble) = &self.trouble {
            page = page.push(trouble_box(trouble));
        }
        page = page.push(
            ui::quiet(fl!("recovery-show-again"))
                .icon(ui::Icon::Eye)
                .on_press(Message::ShowAgain)
                .id("show-again"),
        );
        let check = ui::primary(fl!("recovery-check-button"))
            .icon(ui::Icon::Check)
            .width(iced::Fill)
            .on_press(Message::Check)
            .id("check");
        let header = ui::header(fl!("recovery-title")).back(fl!("back"), Message::Back);
        ui::page(Some(header.into()), page, Some(check.into()))
    }

    pub(super) fn done(&self) -> Element<'_, Message> {
        let mut page = ui::column([
            ui::badge(ui::Kind::Success, ui::Icon::ShieldCheck),
            ui::text::title(fl!("recovery-done")).into(),
            ui::text::body(fl!("recovery-done-body")).into(),
        ]);
        page = page.extend(ways::left_behind(&self.left));
        if let Some(Printed::Saved(file)) = &self.printed {
            let file = file.display().to_string();
            page = page.push(ui::banner(
                ui::Kind::Warning,
                fl!("recovery-saved", file = file),
                fl!("recovery-saved-body"),
                vec![],
            ));
        }
        ui::centred(
            page.push(
                ui::primary(fl!("done"))
                    .icon(ui::Icon::Check)
                    .width(iced::Fill)
                    .on_press(Message::Back)
                    .id("done"),
            ),
        )
    }
}

pub(super) fn saving<'a>() -> Element<'a, Message> {
    ui::centred(ui::column([
        ui::logo(72.0),
        ui::text::heading(fl!("recovery-saving")).into(),
        ui::text::muted(fl!("ways-takes-a-moment")).into(),
    ]))
}
