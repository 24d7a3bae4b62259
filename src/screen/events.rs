//! What happened: the last events, newest first, under their days; failed attempts to open the vault above them.

use crate::fl;
use crate::screen::settings::{Page, way_name};
use crate::screen::when::Zone;
use crate::screen::{Context, group};
use crate::ui::{self, Element};
use crate::vault::slot::SlotKind;
use crate::vault::{Event, EventKind, FailedUnlocks};

/// The identifier of the list, for scrolling it.
pub const LIST: &str = "events";

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    zone: Zone,
    failed: Option<FailedUnlocks>,
}

/// What a person does on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// The list was scrolled.
    Scrolled,
    /// Back to the settings.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Back to the settings.
    Close,
}

impl State {
    /// The page, with the tries that failed before the vault was opened.
    #[must_use]
    pub fn new(zone: Zone, failed: Option<FailedUnlocks>) -> Self {
        Self { zone, failed }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Scrolled => Action::None,
            Message::Back => Action::Close,
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header(Page::Events.title()).back(fl!("back"), Message::Back);
        let events = &context.contents.events;
        let mut shown = Vec::new();
        if let Some(failed) = &self.failed {
            shown.push((0, self.failed(failed)));
        }
        if events.is_empty() {
            let title = fl!("events-empty");
            let empty = ui::empty(ui::Icon::History, title, fl!("events-empty-body"), vec![]);
            shown.push((1, empty));
        }
        let mut day = None;
        for (number, event) in events.iter().enumerate().rev() {
            let of = self.zone.day(event.at);
            if day.as_ref() != Some(&of) {
                shown.push((2 + 2 * number, group(of.clone())));
                day = Some(of);
            }
            shown.push((3 + 2 * number, self.row(event)));
        }
        let rows = ui::Rows {
            above: 0.0,
            shown,
            below: 0.0,
            gap: ui::space::S,
        };
        ui::list_page(header.into(), ui::nothing(), LIST, rows, |_, _| {
            Message::Scrolled
        })
    }

    fn failed<'a>(&self, failed: &FailedUnlocks) -> Element<'a, Message> {
        let when = self.zone.moment(failed.last);
        ui::banner(
            ui::Kind::Warning,
            fl!("events-failed", count = failed.count),
            fl!("events-failed-last", when = when),
            vec![],
        )
    }

    fn row<'a>(&self, event: &Event) -> Element<'a, Message> {
        let (icon, words) = told(event);
        ui::entry(icon, words, self.zone.time(event.at))
    }
}

/// An event in words, with its sign.
fn told(event: &Event) -> (ui::Icon, String) {
    let about = event.about.as_str();
    let way = || way_name(&SlotKind::named(about));
    match &event.what {
        EventKind::Opened => (ui::Icon::Unlock, fl!("events-opened")),
        EventKind::Added => (ui::Icon::Add, fl!("events-added", about = about)),
        EventKind::Changed => (ui::Icon::Edit, fl!("events-changed", about = about)),
        EventKind::Removed => (ui::Icon::Trash, fl!("events-removed", about = about)),
        EventKind::Archived => (ui::Icon::Archive, fl!("events-archived", about = about)),
        EventKind::Unarchived => (ui::Icon::Undo, fl!("events-unarchived", about = about)),
        EventKind::Restored => (ui::Icon::Undo, fl!("events-restored", about = about)),
        EventKind::Deleted => (ui::Icon::Close, fl!("events-deleted", about = about)),
        EventKind::Exported => (ui::Icon::Upload, fl!("events-exported", about = about)),
        EventKind::CopyRestored => (ui::Icon::History, fl!("events-copy-restored")),
        EventKind::WayAdded => (ui::Icon::Key, fl!("events-way-added", about = way())),
        EventKind::WayRemoved => (ui::Icon::Key, fl!("events-way-removed", about = way())),
        EventKind::KeyChanged => (ui::Icon::Shield, fl!("events-key-changed")),
        EventKind::BackupFailed => (ui::Icon::Alert, fl!("events-backup-failed", about = about)),
        EventKind::BackupCodesAdded => (
            ui::Icon::Key,
            fl!("events-backup-codes-added", about = about),
        ),
        EventKind::BackupCodeUsed => (
            ui::Icon::Check,
            fl!("events-backup-code-used", about = about),
        ),
        EventKind::BackupCodeUnmarked => (
            ui::Icon::Undo,
            fl!("events-backup-code-unmarked", about = about),
        ),
        EventKind::BackupCodesExported => (
            ui::Icon::Upload,
            fl!("events-backup-codes-exported", about = about),
        ),
        EventKind::Unknown(name) => (ui::Icon::Help, fl!("events-unknown", name = name.as_str())),
    }
}
