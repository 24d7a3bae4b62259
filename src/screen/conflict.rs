//! Another program changed the vault: nothing is overwritten and nothing is lost until the person has chosen.

use std::path::PathBuf;

use crate::fl;
use crate::screen::backups::shown_path;
use crate::screen::{place_form, subject};
use crate::ui::{self, Element};
use crate::vault::{Change, Contents, OpenError};
use crate::words::{self, Words};

/// The identifier of the button that loads what is there.
pub const LOAD: &str = "load";

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    there: There,
    waiting: Option<Waiting>,
    form: place_form::State,
    saved: Option<PathBuf>,
    loading: bool,
    /// Whether to let go of what may be nowhere else.
    asking: bool,
}

/// What stands in the vault's place now.
#[derive(Debug, Clone, PartialEq, Eq)]
enum There {
    /// Another vault, or this one with another key.
    Vault,
    /// Something that does not open, for this reason.
    Unusable(Words),
    /// No file.
    Nothing,
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
    /// Load what is there now; asked for twice where nothing there opens.
    Load,
    /// Stay after all.
    Stay,
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
            ..Self::changed(&OpenError::NoSuchWay)
        }
    }

    /// The page while nothing waits; for this reason what stands there now is not what the window has opened.
    #[must_use]
    pub fn changed(error: &OpenError) -> Self {
        Self {
            there: There::of(error),
            waiting: None,
            form: place_form::State::default(),
            saved: None,
            loading: false,
            asking: false,
        }
    }

    /// What stands there now has become something else.
    pub fn found(&mut self, error: &OpenError) {
        let there = There::of(error);
        if self.there != there {
            (self.there, self.asking) = (there, false);
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
            Message::Load if self.is_last() && !self.asking => {
                self.asking = true;
                Action::None
            }
            Message::Stay => {
                self.asking = false;
                Action::None
            }
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
                (self.saved, self.asking) = (Some(file), false);
                let _ = self.form.update(place_form::Message::Done);
                Action::None
            }
        }
    }

    /// What is open here may be all there is: nothing in the vault's place opens, and no copy was saved.
    fn is_last(&self) -> bool {
        self.there != There::Vault && self.saved.is_none()
    }

    /// Draws the page.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let (title, body) = match self.there {
            There::Nothing => (fl!("conflict-gone"), fl!("conflict-gone-body")),
            There::Vault | There::Unusable(_) => (fl!("conflict-title"), fl!("conflict-body")),
        };
        let mut page = ui::column([
            ui::badge(ui::Kind::Warning, ui::Icon::Alert),
            ui::text::title(title).into(),
            ui::text::body(body).into(),
        ]);
        if let There::Unusable(trouble) = &self.there {
            page = page.push(ui::note(ui::Kind::Danger, trouble.what.clone()));
        }
        if let Some(Waiting { what, kept }) = &self.waiting {
            let mut card = vec![
                ui::text::caption(fl!("conflict-waiting")).into(),
                ui::text::strong(what.clone()).into(),
            ];
            if self.there == There::Vault {
                let then = match kept {
                    true => fl!("conflict-keeps"),
                    false => fl!("conflict-loses"),
                };
                card.push(ui::text::caption(then).into());
            }
            page = page.push(ui::card(ui::lines(card)));
        }
        if let Some(file) = &self.saved {
            let saved = fl!("conflict-saved", file = shown_path(file));
            page = page.push(ui::note(ui::Kind::Success, saved));
        }
        let labels = place_form::Labels {
            choose: fl!("conflict-save"),
            path: fl!("forget-copy-path"),
            hint: fl!("forget-copy-hint"),
            take: fl!("forget-copy-save"),
            primary: self.is_last(),
        };
        let save = self.form.view(labels).map(Message::Form);
        let actions = if self.asking {
            page = page.push(ui::note(ui::Kind::Danger, fl!("conflict-load-ask")));
            let stay = ui::secondary(fl!("cancel"))
                .width(iced::Fill)
                .on_press_maybe((!self.loading).then_some(Message::Stay));
            vec![save, stay.into(), self.load()]
        } else if self.is_last() {
            vec![save, self.load()]
        } else {
            vec![self.load(), save]
        };
        ui::centred(page.push(ui::actions(actions)))
    }

    fn load(&self) -> Element<'_, Message> {
        let button = match (self.is_last(), self.asking) {
            (_, true) => ui::danger(fl!("conflict-load-anyway")),
            (true, false) => ui::quiet(fl!("conflict-go-on")),
            (false, false) => ui::primary(fl!("conflict-load")).icon(ui::Icon::Refresh),
        };
        button
            .width(iced::Fill)
            .on_press_maybe((!self.loading).then_some(Message::Load))
            .id(LOAD)
            .into()
    }
}

impl There {
    fn of(error: &OpenError) -> Self {
        match error {
            OpenError::NoSuchWay => Self::Vault,
            OpenError::Missing => Self::Nothing,
            error => Self::Unusable(words::open_error(error)),
        }
    }
}

/// What a change does, told by the name of what it is about.
fn in_words(change: &Change, contents: &Contents) -> String {
    let kept = |id| {
        let trash = || contents.trash.iter().find(|it| it.account.id == id);
        contents
            .account(id)
            .or_else(|| contents.archived(id).map(|it| &it.account))
            .or_else(|| trash().map(|it| &it.account))
            .map(subject)
    };
    let told = match change {
        Change::Add(account) => Some(fl!("conflict-add", name = subject(account))),
        Change::Replace { new, .. } => Some(fl!("conflict-add", name = subject(new))),
        Change::Edit { to, .. } => Some(fl!("conflict-edit", name = subject(to))),
        Change::Trash { id, .. } => kept(*id).map(|name| fl!("conflict-remove", name = name)),
        Change::Archive { id, .. } => kept(*id).map(|name| fl!("conflict-archive", name = name)),
        Change::Unarchive { id, .. } | Change::Restore { id, .. } => {
            kept(*id).map(|name| fl!("conflict-restore", name = name))
        }
        _ => None,
    };
    told.unwrap_or_else(|| fl!("conflict-other"))
}
