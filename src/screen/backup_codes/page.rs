//! How the page looks: the codes of a set, what was read before it is kept, the ways to take codes in.

use crate::account::Account;
use crate::backup_codes::{Code, EXPECTED, Intake, Set, What};
use crate::fl;
use crate::screen::backup_codes::{FIELD, Message, Paper, Place, State};
use crate::screen::{Context, trouble_box};
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::words;

/// The identifier of the list, for scrolling it.
pub const LIST: &str = "backup-codes";
/// Of lines with words alone, more than these are told together.
const SINGLY: usize = 3;

impl State {
    /// Draws the page; nothing of it where the account is gone.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let Some(account) = context.contents.account(self.id) else {
            return ui::nothing();
        };
        let header = ui::header(fl!("codes-title")).back(fl!("back"), Message::Back);
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if let Some(trouble) = &self.trouble {
            parts.push(trouble_box(trouble));
        }
        match (&self.read, account.backup_codes.current()) {
            (Some((intake, _)), before) => parts.extend(self.read(intake, before)),
            (None, Some(set)) if !self.adding => self.kept(account, set, context, &mut parts),
            (None, before) => {
                parts.push(
                    ui::text::body(match before {
                        Some(_) => fl!("codes-add-new"),
                        None => fl!("codes-add-first"),
                    })
                    .into(),
                );
                parts.extend(self.ways());
            }
        }
        let shown = (0_u128..).zip(parts).collect();
        let rows = ui::Rows {
            above: 0.0,
            shown,
            below: 0.0,
            gap: ui::space::M,
        };
        ui::list_page(header.into(), ui::nothing(), LIST, rows, |_, _| {
            Message::Scrolled
        })
    }

    /// Draws the ways to take a set in, or what was read of one; the enrolment shows no more of the page.
    #[must_use]
    pub fn intake<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let account = context.contents.account(self.id);
        let before = account.and_then(|account| account.backup_codes.current());
        let parts = match &self.read {
            Some((intake, _)) => self.read(intake, before),
            None => self.ways(),
        };
        ui::column(self.trouble.as_ref().map(trouble_box))
            .extend(parts)
            .into()
    }

    fn kept<'a>(
        &'a self,
        account: &'a Account,
        set: &'a Set,
        context: Context<'a>,
        parts: &mut Vec<Element<'a, Message>>,
    ) {
        let (left, all) = (set.left(), set.codes.len());
        let source = words::backup_codes_source(&set.source);
        let made = fl!(
            "codes-made",
            date = self.zone.day(set.made),
            source = source
        );
        parts.push(
            ui::lines([
                ui::text::heading(fl!("backup-codes-left", left = left, all = all)).into(),
                ui::text::caption(made).into(),
            ])
            .into(),
        );
        if account.backup_codes.are_few() {
            let few = words::backup_codes_few(account);
            parts.push(ui::banner(ui::Kind::Warning, few.what, few.next, vec![]));
        } else {
            parts.push(ui::note(ui::Kind::Info, fl!("codes-emergency")));
        }
        let codes = set.codes.iter().enumerate();
        let codes = codes.map(|(number, code)| self.code((set.id, number), code, context));
        parts.push(ui::card(ui::column(codes).spacing(ui::space::M)));
        parts.push(self.sheet());
        parts.push(
            ui::secondary(fl!("codes-new-set"))
                .icon(ui::Icon::Add)
                .width(iced::Fill)
                .on_press(Message::AddSet)
                .id("new-set")
                .into(),
        );
        let voided = account.backup_codes.sets.iter().rev();
        for set in voided.filter(|set| set.voided.is_some()) {
            let made = self.zone.day(set.made);
            let voided = set.voided.map(|at| self.zone.day(at)).unwrap_or_default();
            let count = set.codes.len();
            let said = fl!("codes-void", count = count, made = made, voided = voided);
            parts.push(ui::text::caption(said).into());
        }
    }

    /// One code in a line: its number, the code or its dots, and what can be done with it.
    fn code<'a>(
        &'a self,
        place: Place,
        code: &'a Code,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let position = place.1 + 1;
        let number = fl!("codes-number", number = position);
        let button = |icon, label, message, name: &str| -> Element<'a, Message> {
            ui::icon_button(icon, label)
                .compact(true)
                .on_press(message)
                .id(iced::widget::Id::from(format!("{name}-{position}")))
                .into()
        };
        let dots = "\u{2022}".repeat(code.text.expose_text().unwrap_or_default().chars().count());
        if let Some(used) = code.used {
            let used = fl!("codes-used-on", date = self.zone.day(used));
            let words = ui::lines([
                ui::text::struck(dots),
                ui::text::caption(format!("{number}, {used}")).into(),
            ]);
            let (label, message) = (fl!("codes-unmark"), Message::Unmark(place));
            let not_used = button(ui::Icon::Undo, label, message, "unmark");
            return ui::row([words.into(), not_used]).into();
        }
        let shows = self.shows(place, context.now);
        let text = match shows {
            true => grouped(&code.text),
            false => dots,
        };
        let (icon, label, message) = match shows {
            true => (ui::Icon::EyeOff, fl!("codes-hide"), Message::Hide),
            false => (ui::Icon::Eye, fl!("codes-show"), Message::Reveal(place)),
        };
        let (copy, used) = (Message::Copy(place), Message::Used(place));
        let asked = self.asked == Some(place);
        let words = ui::lines([
            ui::text::secret(ui::text::Role::Strong, ui::text::strong(text)),
            ui::text::caption(number).into(),
        ]);
        let buttons = ui::row([
            button(icon, label, message, "show"),
            button(ui::Icon::Copy, fl!("codes-copy"), copy, "copy"),
        ])
        .push((!asked).then(|| button(ui::Icon::Check, fl!("codes-used"), used, "used")))
        .spacing(ui::space::XS);
        let line = ui::row([words.into(), buttons.into()]).into();
        if !asked {
            return line;
        }
        let yes = ui::primary(fl!("codes-used-yes"))
            .small()
            .on_press(Message::Used(place))
            .id("used-yes");
        let no = ui::secondary(fl!("codes-used-no"))
            .small()
            .on_press(Message::NotUsed)
            .id("used-no");
        let question = fl!("codes-used-question");
        let buttons = vec![yes.into(), no.into()];
        let question = ui::banner(ui::Kind::Info, question, "", buttons);
        ui::column([line, question]).spacing(ui::space::S).into()
    }

    /// Draws the ways to get the sheet on paper, and what became of it.
    #[must_use]
    pub fn sheet<'a>(&'a self) -> Element<'a, Message> {
        let ready = |message| (!self.working).then_some(message);
        let save = ui::secondary(fl!("codes-sheet-save"))
            .icon(ui::Icon::Download)
            .width(iced::Fill)
            .on_press_maybe(ready(Message::SaveSheet))
            .id("save-sheet");
        let print = ui::secondary(fl!("codes-sheet-print"))
            .icon(ui::Icon::Printer)
            .width(iced::Fill)
            .on_press_maybe(ready(Message::PrintSheet))
            .id("print-sheet");
        let mut part = ui::column([
            ui::text::body(fl!("codes-sheet-why")).into(),
            save.into(),
            print.into(),
        ])
        .spacing(ui::space::S);
        part = part.push(match &self.sheet {
            None => ui::nothing(),
            Some(Paper::Failed(trouble)) => trouble_box(trouble),
            Some(Paper::Sent) => ui::note(ui::Kind::Success, fl!("backup-codes-sheet-printed")),
            Some(Paper::Saved(file)) => {
                let saved = words::sheet_saved(file);
                let delete = fl!("backup-codes-sheet-delete");
                ui::banner(ui::Kind::Success, saved, delete, vec![])
            }
        });
        ui::card(part)
    }

    /// What was read, before it is kept.
    fn read<'a>(
        &'a self,
        intake: &'a Intake,
        before: Option<&'a Set>,
    ) -> Vec<Element<'a, Message>> {
        let found = intake.codes().len();
        let title = fl!("backup-codes-found", found = found, expected = EXPECTED);
        let kind = match intake.is_as_expected() {
            true => ui::Kind::Success,
            false => ui::Kind::Warning,
        };
        let mut parts = vec![ui::banner(kind, title, told(intake), vec![])];
        if let Some(before) = before {
            let said = fl!("codes-will-void", count = before.left());
            parts.push(ui::note(ui::Kind::Info, said));
        }
        let keep = match intake.is_as_expected() {
            true => fl!("codes-keep"),
            false => fl!("codes-keep-all-the-same"),
        };
        let ready = found > 0 && !self.working;
        parts.push(
            ui::primary(keep)
                .icon(ui::Icon::Check)
                .width(iced::Fill)
                .on_press_maybe(ready.then_some(Message::Keep))
                .id("keep")
                .into(),
        );
        parts.push(
            ui::quiet(fl!("codes-discard"))
                .width(iced::Fill)
                .on_press(Message::Discard)
                .id("discard")
                .into(),
        );
        parts
    }

    /// The ways to take codes in.
    fn ways<'a>(&'a self) -> Vec<Element<'a, Message>> {
        let ready = |message| (!self.working).then_some(message);
        let typed = self.typed.expose_text().unwrap_or_default();
        let read = (!typed.trim().is_empty()).then_some(Message::ReadTyped);
        vec![
            ui::primary(fl!("codes-paste"))
                .icon(ui::Icon::Clipboard)
                .width(iced::Fill)
                .on_press_maybe(ready(Message::Paste))
                .id("paste")
                .into(),
            ui::secondary(fl!("codes-open-file"))
                .icon(ui::Icon::Folder)
                .width(iced::Fill)
                .on_press_maybe(ready(Message::OpenFile))
                .id("open-file")
                .into(),
            ui::field(fl!("codes-type"), typed)
                .hint(fl!("codes-type-hint"))
                .on_input(|text| Message::Typed(Secret::from_text(text)))
                .on_submit_maybe(read.clone())
                .id(FIELD)
                .into(),
            ui::secondary(fl!("codes-read-typed"))
                .width(iced::Fill)
                .on_press_maybe(read)
                .id("read-typed")
                .into(),
        ]
    }
}

/// A line for each oddity; many lines of words alone are one.
fn told(intake: &Intake) -> String {
    let oddities = intake.oddities().iter();
    let only_words = oddities.clone().filter(|it| it.what == What::Words).count();
    let together = only_words > SINGLY;
    let mut lines: Vec<String> = oddities
        .filter(|it| !together || it.what != What::Words)
        .map(words::backup_code_oddity)
        .collect();
    if together {
        lines.push(fl!("codes-odd-words-many", count = only_words));
    }
    lines.join("\n")
}

/// A code in groups that are easy to read: of ten characters 3, 3 and 4, else as it is.
fn grouped(code: &Secret) -> String {
    let text = code.expose_text().unwrap_or_default();
    match (text.len(), text.is_ascii()) {
        (10, true) => format!("{} {} {}", &text[..3], &text[3..6], &text[6..]),
        _ => text.to_owned(),
    }
}
