//! Adding an account: where the key comes from, what was read with its live code, and only then "add".

use crate::account::{Account, AccountId, Draft, Flag, lookalikes};
use crate::fl;
use crate::screen::{Context, draft_form, shown_code, trouble_box};
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::words::{self, Words};

/// The identifier of the field for a typed key.
pub const KEY: &str = "key";

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    stage: Stage,
    trouble: Option<Words>,
}

#[derive(Debug, Clone)]
enum Stage {
    /// Choosing where the key comes from.
    Source,
    /// A picture or the clipboard is being read.
    Reading,
    /// Typing the key.
    Typing { key: Secret, error: Option<String> },
    /// Several codes were read.
    Several(Vec<Draft>),
    /// What was read, to be checked.
    Confirm {
        form: Box<draft_form::State>,
        asking: Vec<AccountId>,
        saving: bool,
    },
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Choose a picture.
    ChoosePicture,
    /// Take what lies on the clipboard.
    Paste,
    /// Type the key.
    TypeKey,
    /// The typed key was edited.
    KeyChanged(Secret),
    /// The typed key is complete.
    KeyDone,
    /// One of several codes was chosen.
    Pick(usize),
    /// The form was edited.
    Form(draft_form::Message),
    /// Add it.
    Add,
    /// Put it in the place of this account.
    Replace(AccountId),
    /// Add it beside the one that looks like it.
    KeepBoth,
    /// Do not add it yet.
    NotYet,
    /// One step back.
    Back,
    /// These drafts were read.
    Read(Vec<Draft>),
    /// Nothing was read; a sentence for the person. Nothing where the person cancelled.
    Failed(Option<Words>),
    /// It could not be saved, for this reason.
    NotSaved(Words),
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Let the person choose a picture and read it.
    ChoosePicture,
    /// Read the clipboard.
    Paste,
    /// Save this draft as a new account.
    Add(Box<Draft>),
    /// Save this draft in the place of that account.
    Replace(AccountId, Box<Draft>),
    /// Give the key field the focus.
    FocusKey,
    /// Leave the page.
    Close,
}

impl State {
    /// Starts with the choice of a source.
    #[must_use]
    pub fn new() -> Self {
        Self {
            stage: Stage::Source,
            trouble: None,
        }
    }

    /// Starts while something is being read.
    #[must_use]
    pub fn reading() -> Self {
        Self {
            stage: Stage::Reading,
            trouble: None,
        }
    }

    /// Starts with what was read.
    #[must_use]
    pub fn confirm(drafts: Vec<Draft>) -> Self {
        let mut state = Self::new();
        state.read(drafts);
        state
    }

    /// Tells whether Ctrl+V means "paste an account" now (and not "paste into this field").
    #[must_use]
    pub fn pastes(&self) -> bool {
        matches!(self.stage, Stage::Source)
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::ChoosePicture => self.start_reading(Action::ChoosePicture),
            Message::Paste => self.start_reading(Action::Paste),
            Message::TypeKey => {
                self.stage = Stage::Typing {
                    key: Secret::default(),
                    error: None,
                };
                self.trouble = None;
                Action::FocusKey
            }
            Message::KeyChanged(text) => {
                if let Stage::Typing { key, error } = &mut self.stage {
                    (*key, *error) = (text, None);
                }
                Action::None
            }
            Message::KeyDone => self.key_done(),
            Message::Pick(index) => {
                if let Stage::Several(drafts) = &self.stage
                    && let Some(draft) = drafts.get(index)
                {
                    self.stage = confirm(draft.clone());
                }
                Action::None
            }
            Message::Form(edit) => {
                if let Stage::Confirm { form, .. } = &mut self.stage {
                    form.update(edit);
                }
                Action::None
            }
            Message::Add => self.add(context),
            Message::Replace(id) => self.save(|draft| Action::Replace(id, draft)),
            Message::KeepBoth => self.save(Action::Add),
            Message::NotYet => {
                if let Stage::Confirm { asking, .. } = &mut self.stage {
                    asking.clear();
                }
                Action::None
            }
            Message::Back => self.back(),
            Message::Read(drafts) => {
                if matches!(self.stage, Stage::Reading) {
                    self.read(drafts);
                }
                Action::None
            }
            Message::Failed(trouble) => {
                if matches!(self.stage, Stage::Reading) {
                    *self = Self {
                        stage: Stage::Source,
                        trouble,
                    };
                }
                Action::None
            }
            Message::NotSaved(trouble) => {
                if let Stage::Confirm { saving, .. } = &mut self.stage {
                    *saving = false;
                    self.trouble = Some(trouble);
                }
                Action::None
            }
        }
    }

    fn start_reading(&mut self, action: Action) -> Action {
        *self = Self::reading();
        action
    }

    fn read(&mut self, mut drafts: Vec<Draft>) {
        self.trouble = None;
        self.stage = match drafts.len() {
            0 => Stage::Source,
            1 => confirm(drafts.remove(0)),
            _ => Stage::Several(drafts),
        };
    }

    fn key_done(&mut self) -> Action {
        let Stage::Typing { key, error } = &mut self.stage else {
            return Action::None;
        };
        match Draft::from_text(key.expose_text().unwrap_or_default()) {
            Ok(draft) => {
                self.stage = confirm(draft);
                Action::None
            }
            Err(reason) => {
                // The key stays: the person mends the one wrong letter instead of typing it anew.
                *error = Some(words::uri_error(&reason).line());
                Action::FocusKey
            }
        }
    }

    fn add(&mut self, context: Context<'_>) -> Action {
        let Stage::Confirm {
            form,
            asking,
            saving: false,
        } = &mut self.stage
        else {
            return Action::None;
        };
        let Ok(draft) = form.draft() else {
            return Action::None;
        };
        *asking = lookalikes(&draft, &context.contents.accounts)
            .into_iter()
            .map(|account| account.id)
            .collect();
        if asking.is_empty() {
            self.save(Action::Add)
        } else {
            Action::None
        }
    }

    fn save(&mut self, action: impl FnOnce(Box<Draft>) -> Action) -> Action {
        let Stage::Confirm {
            form,
            asking,
            saving,
        } = &mut self.stage
        else {
            return Action::None;
        };
        let Ok(draft) = form.draft() else {
            return Action::None;
        };
        asking.clear();
        *saving = true;
        self.trouble = None;
        action(Box::new(draft))
    }

    fn back(&mut self) -> Action {
        match &mut self.stage {
            Stage::Confirm { asking, .. } if !asking.is_empty() => {
                asking.clear();
                Action::None
            }
            Stage::Source | Stage::Reading => Action::Close,
            Stage::Typing { .. } | Stage::Several(_) | Stage::Confirm { .. } => {
                *self = Self::new();
                Action::None
            }
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header(fl!("add-title")).back(fl!("back"), Message::Back);
        match &self.stage {
            Stage::Source => ui::page(Some(header.into()), self.source(), None),
            Stage::Reading => ui::page(
                Some(header.into()),
                ui::text::heading(fl!("add-reading")),
                None,
            ),
            Stage::Typing { key, error } => {
                ui::page(Some(header.into()), typing(key, error.as_ref()), None)
            }
            Stage::Several(drafts) => ui::page(Some(header.into()), several(drafts), None),
            Stage::Confirm {
                form,
                asking,
                saving,
            } => self.confirm_page(header, form, asking, *saving, context),
        }
    }

    fn source(&self) -> Element<'_, Message> {
        let mut page = ui::column([ui::text::muted(fl!("add-intro")).into()]);
        if let Some(trouble) = &self.trouble {
            page = page.push(trouble_box(trouble));
        }
        let source = |icon, title, body, id: &'static str, message| {
            ui::pressable(ui::point(icon, title, body))
                .on_press(message)
                .id(id)
        };
        page.push(source(
            ui::Icon::Clipboard,
            fl!("add-paste"),
            fl!("add-paste-body"),
            "paste",
            Message::Paste,
        ))
        .push(source(
            ui::Icon::Image,
            fl!("add-picture"),
            fl!("add-picture-body"),
            "picture",
            Message::ChoosePicture,
        ))
        .push(source(
            ui::Icon::Keyboard,
            fl!("add-type"),
            fl!("add-type-body"),
            "type",
            Message::TypeKey,
        ))
        .into()
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

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

fn confirm(draft: Draft) -> Stage {
    Stage::Confirm {
        form: Box::new(draft_form::State::new(draft)),
        asking: Vec::new(),
        saving: false,
    }
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

fn several(drafts: &[Draft]) -> Element<'_, Message> {
    let mut page = ui::column([ui::text::muted(fl!("add-several", count = drafts.len())).into()]);
    for (index, draft) in drafts.iter().enumerate() {
        page = page.push(
            ui::pressable(ui::names(shown(&draft.issuer), draft.account.as_str()))
                .on_press(Message::Pick(index)),
        );
    }
    page.into()
}

/// The code as it stands now with its countdown, or a word that the settings make none.
fn live_code<'a>(draft: Option<&Draft>, context: Context<'_>) -> Element<'a, Message> {
    let Some(draft) = draft else {
        return ui::banner(ui::Kind::Warning, fl!("add-no-code"), "", vec![]);
    };
    let code = shown_code(&draft.otp.code_at(context.now), ui::CODE_LARGE);
    match (draft.otp.seconds_left(context.now), draft.otp.period()) {
        (Some(left), Some(period)) => {
            ui::card(ui::spread(code, ui::countdown(left.into(), period.into())))
        }
        (_, _) => ui::card(code),
    }
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
            .id("not-yet"),
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

fn shown(issuer: &str) -> String {
    if issuer.is_empty() {
        fl!("accounts-unnamed")
    } else {
        issuer.to_owned()
    }
}

#[cfg(test)]
mod tests;
