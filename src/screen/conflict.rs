//! Another program changed the vault: nothing is overwritten and nothing is lost until the person has chosen.

use std::path::PathBuf;

use crate::fl;
use crate::screen::backups::shown_path;
use crate::screen::{place_form, subject};
use crate::ui::{self, Element};
use crate::vault::{Change, Contents};
use crate::words::Words;

/// The identifier of the button that loads what is there.
pub const LOAD: &str = "load";

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    /// What stands there now does not open, for this reason.
    trouble: Option<Words>,
    waiting: Option<Waiting>,
    form: place_form::State,
    saved: Option<PathBuf>,
    loading: bool,
}

/// A change that is not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Waiting {
    /// What it does, in words.
    what: String,
    /// It comes back as a question once the vault is loaded.
    kept: bool,
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Load what is there now.
    Load,
    /// Something in the form for a copy.
    Form(place_form::Message),
    /// The state of this window, with the change, was saved there.
    Saved(PathBuf),
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Load what is there now.
    Load,
    /// Let the person choose where the copy goes.
    ChoosePlace,
    /// Give the field for the path the focus.
    FocusPath,
    /// Save what this window holds, with the change, there.
    SaveCopy(PathBuf),
}

impl State {
    /// The page while this change waits; `kept` tells that the person is asked about it again after loading.
    #[must_use]
    pub fn waiting(change: &Change, kept: bool, contents: &Contents) -> Self {
        let what = in_words(change, contents);
        Self {
            waiting: Some(Waiting { what, kept }),
            ..Self::changed(None)
        }
    }

    /// The page while nothing waits; the reason why what stands there now does not open, if it is not just another vault.
    #[must_use]
    pub fn changed(trouble: Option<Words>) -> Self {
        Self {
            trouble,
            waiting: None,
            form: place_form::State::default(),
            saved: None,
            loading: false,
        }
    }

    /// A draft that was being made is kept: the person is asked about it again after loading.
    #[must_use]
    pub fn with_draft(mut self, name: &str) -> Self {
        self.waiting = Some(Waiting {
            what: fl!("conflict-add", name = name),
            kept: true,
        });
        self
    }

    /// Tells whether a change waits that is nowhere else yet.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.waiting.is_some()
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Load if self.loading => Action::None,
            Message::Load => {
                self.loading = true;
                Action::Load
            }
            Message::Form(message) => match self.form.update(message) {
                place_form::Action::None => Action::None,
                place_form::Action::Choose => Action::ChoosePlace,
                place_form::Action::FocusPath => Action::FocusPath,
                place_form::Action::Take(file) => Action::SaveCopy(file),
            },
            Message::Saved(file) => {
                self.saved = Some(file);
                let _ = self.form.update(place_form::Message::Done);
                Action::None
            }
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let mut page = ui::column([
            ui::badge(ui::Kind::Warning, ui::Icon::Alert),
            ui::text::title(fl!("conflict-title")).center().into(),
            ui::text::body(fl!("conflict-body")).center().into(),
        ])
        .align_x(iced::Center);
        if let Some(trouble) = &self.trouble {
            page = page.push(ui::note(ui::Kind::Danger, trouble.what.clone()));
        }
        if let Some(Waiting { what, kept }) = &self.waiting {
            let then = match kept {
                true => fl!("conflict-keeps"),
                false => fl!("conflict-loses"),
            };
            let card = ui::lines([
                ui::text::caption(fl!("conflict-waiting")).into(),
                ui::text::strong(what.clone()).into(),
                ui::text::caption(then).into(),
            ]);
            page = page.push(ui::card(card));
        }
        if let Some(file) = &self.saved {
            let saved = fl!("conflict-saved", file = shown_path(file));
            page = page.push(ui::note(ui::Kind::Success, saved));
        }
        let load = ui::primary(fl!("conflict-load"))
            .icon(ui::Icon::Refresh)
            .width(iced::Fill)
            .on_press_maybe((!self.loading).then_some(Message::Load))
            .id(LOAD);
        let labels = place_form::Labels {
            choose: fl!("conflict-save"),
            path: fl!("forget-copy-path"),
            hint: fl!("forget-copy-hint"),
            take: fl!("forget-copy-save"),
        };
        let save = self.form.view(labels).map(Message::Form);
        ui::centred(page.push(ui::actions(vec![load.into(), save])))
    }
}

/// What a change does, told by the name of what it is about.
fn in_words(change: &Change, contents: &Contents) -> String {
    let kept = |id| {
        let trash = || contents.trash.iter().find(|it| it.account.id == id);
        contents
            .account(id)
            .or_else(|| trash().map(|it| &it.account))
            .map(subject)
    };
    let told = match change {
        Change::Add(account) => Some(fl!("conflict-add", name = subject(account))),
        Change::Replace { new, .. } => Some(fl!("conflict-add", name = subject(new))),
        Change::Edit { to, .. } => Some(fl!("conflict-edit", name = subject(to))),
        Change::Trash { id, .. } => kept(*id).map(|name| fl!("conflict-remove", name = name)),
        Change::Restore { id, .. } => kept(*id).map(|name| fl!("conflict-restore", name = name)),
        _ => None,
    };
    told.unwrap_or_else(|| fl!("conflict-other"))
}
