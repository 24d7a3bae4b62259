//! The vault's copies: which there are and what they hold, looking into one, restoring one, and the second folder.

mod look;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::clock::UnixTime;
use crate::fl;
use crate::screen::settings::Page;
use crate::screen::when::{self, Zone};
use crate::screen::{Context, group, place_form, trouble_box};
use crate::ui::{self, Element};
use crate::vault::{Contents, Copy, OpenError, RestoreError};
use crate::words::{self, Words};

use look::Look;

/// The identifier of the list, for scrolling it.
pub const LIST: &str = "backups";

/// What is known of the copy in the second folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Outside {
    /// Nothing was written since the vault was opened.
    #[default]
    Unknown,
    /// One is being written.
    Writing,
    /// The last one was written then.
    Written(UnixTime),
    /// The last one was not written, for this reason.
    Failed(Words),
}

/// Where a copy lies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In the second folder.
    Second,
    /// In a folder that was the second one before.
    Former,
    /// On this computer.
    Here,
}

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    zone: Zone,
    folder: Option<PathBuf>,
    former: Vec<PathBuf>,
    form: place_form::State,
    /// Nothing while they are being looked at.
    copies: Option<Arc<Vec<Copy>>>,
    /// Those beside the vault cannot be listed.
    unlisted: bool,
    look: Option<Look>,
    scroll: f32,
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The copies were looked at.
    Listed(Arc<Vec<Copy>>),
    /// Those beside the vault cannot be listed; these are the others.
    Unlisted(Arc<Vec<Copy>>),
    /// Look into the copy of that number in the list.
    Open(usize),
    /// It was opened to be looked at, or not.
    LookedInto(PathBuf, Result<Arc<Contents>, OpenError>),
    /// Ask before it is restored.
    AskToRestore,
    /// Restore it.
    Restore,
    /// Not now.
    Dismiss,
    /// It was not restored, for this reason.
    NotRestored(Words),
    /// Something in the form for the second folder.
    Form(place_form::Message),
    /// Write no more copies to the second folder.
    RemoveFolder,
    /// Remember the former folder of that number no longer.
    ForgetFormer(usize),
    /// Write a copy to the second folder now.
    WriteNow,
    /// The list was scrolled to this offset.
    Scrolled(f32),
    /// Back to the list of copies, or to the settings.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Open this copy to be looked at.
    LookInto(PathBuf),
    /// Restore this copy.
    Restore(PathBuf),
    /// Let the person choose a folder.
    ChooseFolder,
    /// Give the field for the folder's path the focus.
    FocusPath,
    /// Write copies to this folder from now on, or no more.
    UseFolder(Option<PathBuf>),
    /// Write a copy to the second folder now.
    WriteNow,
    /// Remember this former folder no longer.
    ForgetFormer(PathBuf),
    /// Scroll the list to this offset.
    ScrollTo(f32),
    /// Back to the settings.
    Close,
}

impl State {
    /// The page while the copies are being looked at, those in the second folder too where there is one.
    #[must_use]
    pub fn new(zone: Zone, folder: Option<PathBuf>) -> Self {
        Self {
            zone,
            folder,
            former: Vec::new(),
            form: place_form::State::default(),
            copies: None,
            unlisted: false,
            look: None,
            scroll: 0.0,
        }
    }

    /// Shows the folders that were the second one before.
    pub fn show_former(&mut self, former: Vec<PathBuf>) {
        self.former = former;
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Listed(copies) => {
                (self.copies, self.unlisted) = (Some(copies), false);
                Action::None
            }
            Message::Unlisted(copies) => {
                (self.copies, self.unlisted) = (Some(copies), true);
                Action::None
            }
            Message::Open(number) => self.open(number),
            Message::LookedInto(path, outcome) => {
                if let Some(look) = self.look.as_mut().filter(|look| look.is_of(&path)) {
                    look.opened(outcome);
                }
                Action::None
            }
            Message::AskToRestore => self.ask(true),
            Message::Dismiss => self.ask(false),
            Message::Restore => match &mut self.look {
                Some(look) => Action::Restore(look.restore()),
                None => Action::None,
            },
            Message::NotRestored(trouble) => {
                if let Some(look) = &mut self.look {
                    look.not_restored(trouble);
                }
                Action::None
            }
            Message::Form(message) => self.form(message),
            Message::RemoveFolder => self.use_folder(None),
            Message::ForgetFormer(number) if number < self.former.len() => {
                Action::ForgetFormer(self.former.remove(number))
            }
            Message::ForgetFormer(_) => Action::None,
            Message::WriteNow => Action::WriteNow,
            Message::Scrolled(offset) => {
                self.scroll = offset;
                Action::None
            }
            Message::Back => self.back(),
        }
    }

    fn open(&mut self, number: usize) -> Action {
        let copy = self.copies.as_ref().and_then(|copies| copies.get(number));
        let Some(copy) = copy.filter(|copy| copy.outcome.is_ok()) else {
            return Action::None;
        };
        self.look = Some(Look::new(copy));
        Action::LookInto(copy.path.clone())
    }

    fn ask(&mut self, whether: bool) -> Action {
        if let Some(look) = &mut self.look {
            look.ask(whether);
        }
        Action::None
    }

    fn form(&mut self, message: place_form::Message) -> Action {
        match self.form.update(message) {
            place_form::Action::None => Action::None,
            place_form::Action::Choose => Action::ChooseFolder,
            place_form::Action::FocusPath => Action::FocusPath,
            place_form::Action::Take(folder) => self.use_folder(Some(folder)),
        }
    }

    fn use_folder(&mut self, folder: Option<PathBuf>) -> Action {
        self.form = place_form::State::default();
        self.folder.clone_from(&folder);
        Action::UseFolder(folder)
    }

    /// The folder was not taken, for this reason; the one that was in use, if any, still is.
    pub fn refuse_folder(&mut self, in_use: Option<PathBuf>, trouble: Words) {
        self.folder = in_use;
        let _ = self.form.update(place_form::Message::Failed(trouble));
    }

    fn back(&mut self) -> Action {
        match &mut self.look {
            Some(look) if look.is_asking() => self.ask(false),
            Some(_) => {
                self.look = None;
                Action::ScrollTo(self.scroll)
            }
            None => Action::Close,
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>, outside: &'a Outside) -> Element<'a, Message> {
        if let Some(look) = &self.look {
            return look.view(&self.zone, context);
        }
        let header = ui::header(Page::Backups.title()).back(fl!("back"), Message::Back);
        let mut shown = vec![(0, self.second_folder(context, outside))];
        match &self.copies {
            None => shown.push((1, ui::note(ui::Kind::Info, fl!("backups-reading")))),
            Some(copies) => self.rows(copies, &mut shown),
        }
        let rows = ui::Rows {
            above: 0.0,
            shown,
            below: 0.0,
            gap: ui::space::S,
        };
        ui::list_page(header.into(), ui::nothing(), LIST, rows, |offset, _| {
            Message::Scrolled(offset)
        })
    }

    fn second_folder<'a>(
        &'a self,
        context: Context<'a>,
        outside: &'a Outside,
    ) -> Element<'a, Message> {
        let labels = place_form::Labels {
            choose: match self.folder {
                Some(_) => fl!("backups-folder-change"),
                None => fl!("backups-folder-choose"),
            },
            path: fl!("backups-folder-path"),
            hint: fl!("backups-folder-hint"),
            take: fl!("backups-folder-use"),
            primary: false,
        };
        let form = self.form.view(labels).map(Message::Form);
        let mut card = ui::column([]).spacing(ui::space::M);
        let Some(folder) = &self.folder else {
            let why = ui::text::muted(fl!("backups-folder-why")).into();
            card = card.push(ui::lines([
                ui::text::heading(fl!("backups-folder")).into(),
                why,
            ]));
            return ui::card(card.push(form).extend(self.former_folders()));
        };
        let path = ui::text::muted(shown_path(folder)).into();
        card = card
            .push(ui::lines([
                ui::text::heading(fl!("backups-folder")).into(),
                path,
            ]))
            .push(self.standing(context, outside));
        let write = match outside {
            Outside::Failed(_) => fl!("backups-retry"),
            _ => fl!("backups-now"),
        };
        let write = ui::secondary(write)
            .icon(ui::Icon::Refresh)
            .width(iced::Fill)
            .on_press_maybe((*outside != Outside::Writing).then_some(Message::WriteNow))
            .id("write-now");
        let stop = ui::quiet(fl!("backups-folder-remove"))
            .icon(ui::Icon::Close)
            .width(iced::Fill)
            .on_press(Message::RemoveFolder)
            .id("remove-folder");
        let card = card.push(write).push(form).push(stop);
        ui::card(card.extend(self.former_folders()))
    }

    /// The folders that were the second one before: what lies there is still looked after, until the person says otherwise.
    fn former_folders<'a>(&'a self) -> Vec<Element<'a, Message>> {
        let folders = self.former.iter().enumerate().map(|(number, folder)| {
            let forget = ui::quiet(fl!("backups-former-forget"))
                .small()
                .on_press(Message::ForgetFormer(number))
                .id("forget-former");
            let path = ui::text::muted(shown_path(folder)).width(iced::Fill);
            ui::row([path.into(), forget.into()]).into()
        });
        let why = ui::lines([
            ui::text::strong(fl!("backups-former")).into(),
            ui::text::muted(fl!("backups-former-why")).into(),
        ]);
        let heading = (!self.former.is_empty()).then(|| why.into());
        heading.into_iter().chain(folders).collect()
    }

    /// How things stand in the second folder.
    fn standing<'a>(&self, context: Context<'_>, outside: &Outside) -> Element<'a, Message> {
        let written = |at| {
            let ago = when::ago(at, context.now);
            ui::note(ui::Kind::Success, fl!("backups-written", ago = ago))
        };
        let newest = self.copies.as_ref().map(|copies| {
            let there = |copy: &&Copy| self.place_of(copy) == Place::Second;
            let mut there = copies.iter().filter(there);
            there.find(|copy| copy.outcome.is_ok())
        });
        match (outside, newest) {
            (Outside::Failed(trouble), _) => trouble_box(trouble),
            (Outside::Written(at), _) => written(*at),
            (Outside::Writing, _) => ui::note(ui::Kind::Info, fl!("backups-writing")),
            (Outside::Unknown, None) => ui::note(ui::Kind::Info, fl!("backups-reading")),
            (Outside::Unknown, Some(Some(copy))) => written(copy.made),
            (Outside::Unknown, Some(None)) => {
                ui::note(ui::Kind::Warning, fl!("backups-nothing-there"))
            }
        }
    }

    fn rows<'a>(&'a self, copies: &'a [Copy], shown: &mut Vec<(usize, Element<'a, Message>)>) {
        let places = [
            (Place::Second, fl!("backups-outside")),
            (Place::Former, fl!("backups-in-former")),
            (Place::Here, fl!("backups-here")),
        ];
        for (place, title) in places {
            let mut there = copies
                .iter()
                .enumerate()
                .filter(|(_, copy)| self.place_of(copy) == place)
                .peekable();
            if there.peek().is_none() && place != Place::Here {
                continue;
            }
            shown.push((2 + place as usize, group(title)));
            if self.unlisted && place == Place::Here {
                shown.push((5, trouble_box(&words::copies_unreadable())));
            } else if there.peek().is_none() {
                shown.push((5, ui::text::muted(fl!("backups-none")).into()));
            }
            shown.extend(there.map(|(number, copy)| (6 + number, self.row(number, copy))));
        }
    }

    fn place_of(&self, copy: &Copy) -> Place {
        match &self.folder {
            _ if !copy.outside => Place::Here,
            Some(folder) if copy.path.starts_with(folder) => Place::Second,
            _ => Place::Former,
        }
    }

    fn row<'a>(&self, number: usize, copy: &Copy) -> Element<'a, Message> {
        let made = self.zone.moment(copy.made);
        match &copy.outcome {
            Ok(counts) => {
                let held = fl!(
                    "backups-row",
                    accounts = counts.accounts,
                    revision = copy.revision
                );
                let go = ui::icon(ui::Icon::ChevronRight, 18.0);
                ui::pressable(ui::row([ui::names(made, held), go.into()]))
                    .on_press(Message::Open(number))
                    .into()
            }
            Err(error) => {
                let why = words::restore_error(&RestoreError::Copy(*error)).what;
                ui::card(ui::lines([
                    ui::text::strong(made).into(),
                    ui::note(ui::Kind::Warning, why),
                ]))
            }
        }
    }
}

/// A path as people read it.
pub fn shown_path(path: &Path) -> String {
    path.display().to_string()
}
