//! How the ways to a key are drawn, and what shows while one of them is under way.

use crate::clock::UnixTime;
use crate::fl;
use crate::qr::Crop;
use crate::screen::key_source::{Doing, KEY, Message, Sight, State, WATCH};
use crate::screen::trouble_box;
use crate::secret::Secret;
use crate::ui::{self, Element};

/// The longer side of a place in a picture, in logical pixels.
const PLACE: f32 = 144.0;

/// What shows while something is under way: the body of the page, and its footer where there is one.
pub type Busy<'a> = (Element<'a, Message>, Option<Element<'a, Message>>);

impl State {
    /// What shows while something is being read or typed; nothing while the person is choosing.
    #[must_use]
    pub fn busy(&self, now: UnixTime) -> Option<Busy<'_>> {
        match &self.doing {
            Doing::Nothing => None,
            Doing::Reading(_) => Some((ui::text::heading(fl!("add-reading")).into(), None)),
            Doing::Watching { until, .. } => {
                let stop = ui::secondary(fl!("add-watching-stop"))
                    .icon(ui::Icon::Close)
                    .width(iced::Fill)
                    .on_press(Message::StopWatching)
                    .id("stop-watching");
                Some((watching(until.0.saturating_sub(now.0)), Some(stop.into())))
            }
            Doing::Typing { key, error } => Some((typing(key, error.as_ref()), None)),
        }
    }

    /// Every way to a key, below what went wrong with the last one.
    #[must_use]
    pub fn choices(&self) -> Element<'_, Message> {
        ui::column(self.troubles())
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

    /// Where a QR code or a link may come from.
    #[must_use]
    pub fn ways(&self) -> [Element<'_, Message>; 3] {
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
    #[must_use]
    pub fn troubles(&self) -> Vec<Element<'_, Message>> {
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
