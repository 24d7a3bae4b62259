//! How the page of a new account is drawn.

use crate::account::{Account, AccountId, Draft, Flag};
use crate::fl;
use crate::qr::Crop;
use crate::screen::add_account::list::shown;
use crate::screen::add_account::{CANCEL, KEY, Message, Sight, Stage, State, WATCH};
use crate::screen::{Context, draft_form, shown_code, size_on_page, trouble_box};
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::words;

/// The longer side of a place in a picture, in logical pixels.
const PLACE: f32 = 144.0;

impl State {
    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header(fl!("add-title")).back(fl!("back"), Message::Back);
        match &self.stage {
            Stage::Source => ui::page(Some(header.into()), self.source(), None),
            Stage::Reading(_) => ui::page(
                Some(header.into()),
                ui::text::heading(fl!("add-reading")),
                None,
            ),
            Stage::Watching { until, .. } => ui::page(
                Some(header.into()),
                watching(until.0.saturating_sub(context.now.0)),
                Some(
                    ui::secondary(fl!("add-watching-stop"))
                        .icon(ui::Icon::Close)
                        .width(iced::Fill)
                        .on_press(Message::StopWatching)
                        .id("stop-watching")
                        .into(),
                ),
            ),
            Stage::Typing { key, error } => {
                ui::page(Some(header.into()), typing(key, error.as_ref()), None)
            }
            Stage::Several => self.several(header),
            Stage::Confirm {
                form,
                asking,
                saving,
            } => self.confirm_page(header, form, asking, *saving, context),
        }
    }

    fn source(&self) -> Element<'_, Message> {
        ui::column([ui::text::muted(fl!("add-intro")).into()])
            .extend(self.troubles())
            .extend(self.ways())
            .push(point(
                ui::Icon::Keyboard,
                fl!("add-type"),
                fl!("add-type-body"),
                "type",
                Message::TypeKey,
            ))
            .into()
    }

    /// What was read, and more of it: a part of an export that is missing may come from anywhere.
    fn several<'a>(&'a self, header: ui::Header<'a, Message>) -> Element<'a, Message> {
        let page = ui::column(self.troubles())
            .push(self.list.view())
            .push(ui::section(fl!("add-more"), ui::column(self.ways())));
        let page = ui::page(Some(header.into()), page, Some(self.list.button()));
        let question = self.dropping.then(dropping);
        ui::dialog(page, question.or(self.list.question()), Message::NotYet)
    }

    /// Where a QR code or a link may come from.
    fn ways(&self) -> [Element<'_, Message>; 3] {
        let screen = point(
            ui::Icon::Monitor,
            fl!("add-screen"),
            fl!("add-screen-body"),
            "screen",
            Message::ScanScreen,
        );
        [
            ui::lines([screen]).push(self.more_of_the_screen()).into(),
            point(
                ui::Icon::Clipboard,
                fl!("add-paste"),
                fl!("add-paste-body"),
                "paste",
                Message::Paste,
            ),
            point(
                ui::Icon::Image,
                fl!("add-picture"),
                fl!("add-picture-body"),
                "picture",
                Message::ChoosePicture,
            ),
        ]
    }

    /// The other ways to look at the screen, where there are some.
    fn more_of_the_screen(&self) -> Option<Element<'_, Message>> {
        let Sight { watches, chooses } = self.sight;
        let watch = watches.then(|| {
            ui::quiet(fl!("add-watch"))
                .icon(ui::Icon::Eye)
                .on_press(Message::Watch)
                .id("watch")
                .into()
        });
        let choose = chooses.then(|| {
            ui::quiet(fl!("add-choose"))
                .icon(ui::Icon::Edit)
                .on_press(Message::ChoosePart)
                .id("choose-part")
                .into()
        });
        let buttons: Vec<_> = watch.into_iter().chain(choose).collect();
        (!buttons.is_empty()).then(|| ui::actions(buttons))
    }

    /// What went wrong, and the files that gave nothing.
    fn troubles(&self) -> Vec<Element<'_, Message>> {
        let unread = self.unread.iter().flat_map(|unread| {
            let words = fl!("add-unread", file = unread.file.as_str());
            let banner = ui::banner(ui::Kind::Warning, words, unread.why.what.clone(), vec![]);
            [Some(banner), unread.place.as_ref().map(place)]
        });
        let trouble = self.trouble.as_ref().map(trouble_box);
        [trouble, self.place.as_ref().map(place)]
            .into_iter()
            .chain(unread)
            .flatten()
            .collect()
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
            live_code(draft.as_ref(), context),
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
        let question = (!asking.is_empty()).then(|| duplicate(asking, context));
        ui::dialog(page, question, Message::NotYet)
    }
}

fn point<'a>(
    icon: ui::Icon,
    title: String,
    body: String,
    id: &'static str,
    message: Message,
) -> Element<'a, Message> {
    ui::pressable(ui::point(icon, title, body))
        .on_press(message)
        .id(id)
        .into()
}

fn watching<'a>(left: u64) -> Element<'a, Message> {
    ui::column([
        ui::spread(
            ui::text::heading(fl!("add-watching")),
            ui::countdown(left, WATCH),
        ),
        ui::text::body(fl!("add-watching-body")).into(),
    ])
    .into()
}

/// The code that could not be read, with what is around it.
fn place(crop: &Crop) -> Element<'_, Message> {
    ui::card(ui::row([
        ui::pixels(crop.width(), crop.values(), PLACE),
        ui::text::muted(fl!("add-unread-place"))
            .width(iced::Fill)
            .into(),
    ]))
}

fn typing<'a>(key: &'a Secret, error: Option<&String>) -> Element<'a, Message> {
    let key = key.expose_text().unwrap_or_default();
    ui::column([
        ui::text::muted(fl!("add-type-intro")).into(),
        ui::field(fl!("add-key"), key)
            .icon(ui::Icon::Key)
            .on_input(|text| Message::KeyChanged(Secret::from_text(text)))
            .on_submit(Message::KeyDone)
            .error(error.cloned())
            .id(KEY)
            .into(),
        ui::primary(fl!("add-continue"))
            .icon(ui::Icon::ChevronRight)
            .width(iced::Fill)
            .on_press_maybe((!key.trim().is_empty()).then_some(Message::KeyDone))
            .id("continue")
            .into(),
    ])
    .into()
}

/// The code as it stands now with its countdown, or a word that the settings make none.
fn live_code<'a>(draft: Option<&Draft>, context: Context<'_>) -> Element<'a, Message> {
    let Some(draft) = draft else {
        return ui::banner(ui::Kind::Warning, fl!("add-no-code"), "", vec![]);
    };
    let size = size_on_page(draft.otp.digits());
    match (draft.otp.seconds_left(context.now), draft.otp.period()) {
        (Some(left), Some(period)) => {
            let code = shown_code(&draft.otp.code_at(context.now), size);
            ui::card(ui::spread(code, ui::countdown(left.into(), period.into())))
        }
        // The code of a counter would be used up before the counter is kept.
        (_, _) => {
            let hidden = ui::hidden_code(draft.otp.digits(), size);
            let words = ui::text::muted(fl!("add-counter"));
            ui::card(ui::column([hidden, words.into()]))
        }
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

fn duplicate<'a>(asking: &[AccountId], context: Context<'a>) -> Element<'a, Message> {
    let mut page = ui::column([
        ui::text::title(fl!("add-duplicate-title")).into(),
        ui::text::body(fl!("add-duplicate-body")).into(),
    ]);
    for account in asking.iter().filter_map(|id| context.contents.account(*id)) {
        page = page.push(replaceable(account));
    }
    page.push(
        ui::primary(fl!("add-keep-both"))
            .icon(ui::Icon::Add)
            .width(iced::Fill)
            .on_press(Message::KeepBoth)
            .id("keep-both"),
    )
    .push(
        ui::quiet(fl!("cancel"))
            .width(iced::Fill)
            .on_press(Message::NotYet)
            .id(CANCEL),
    )
    .into()
}

fn replaceable(account: &Account) -> Element<'_, Message> {
    ui::card(ui::column([
        ui::names(shown(&account.issuer), account.account.as_str()),
        ui::secondary(fl!("add-replace"))
            .icon(ui::Icon::Refresh)
            .on_press(Message::Replace(account.id))
            .id("replace")
            .into(),
    ]))
}
