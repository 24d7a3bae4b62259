//! Adding an account: where the key comes from, what was read with its live code, and only then "add".

use crate::account::{Account, AccountId, Draft, Flag, lookalikes};
use crate::fl;
use crate::otp::key;
use crate::screen::{Context, draft_form};
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
    Typing { key: String, error: Option<String> },
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
    KeyChanged(String),
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
                    key: String::new(),
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
        let typed = Secret::from_text(std::mem::take(key));
        match Draft::from_text(typed.expose_text().unwrap_or_default()) {
            Ok(draft) => {
                self.stage = confirm(draft);
                Action::None
            }
            Err(reason) => {
                // The person mends the one wrong letter instead of typing the key anew.
                *key = typed.expose_text().unwrap_or_default().to_owned();
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
            page = page.push(ui::banner(
                ui::Kind::Danger,
                trouble.what.clone(),
                trouble.next.clone(),
                vec![],
            ));
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
            page = page.push(ui::banner(
                ui::Kind::Danger,
                trouble.what.clone(),
                trouble.next.clone(),
                vec![],
            ));
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

fn typing<'a>(key: &'a str, error: Option<&String>) -> Element<'a, Message> {
    ui::column([
        ui::text::muted(fl!("add-type-intro")).into(),
        ui::field(fl!("add-key"), key)
            .icon(ui::Icon::Key)
            .on_input(Message::KeyChanged)
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
    let code = draft.otp.code_at(context.now);
    let (one, two) = code.groups();
    let code = ui::text::code((one.to_owned(), two.to_owned()), ui::CODE_LARGE);
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

/// Writes a key in groups of four, as people read it aloud.
#[must_use]
pub fn grouped_key(secret: &Secret) -> Secret {
    let text = key::to_base32(secret);
    let mut grouped = String::with_capacity(text.len() * 5 / 4 + 1);
    for (index, letter) in text.expose_text().unwrap_or_default().chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            grouped.push(' ');
        }
        grouped.push(letter);
    }
    Secret::from_text(grouped)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::UnixTime;
    use crate::vault::Contents;

    fn draft(key: &str) -> Draft {
        Draft::from_text(key).unwrap()
    }

    const KEY_TEXT: &str = "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP";

    #[test]
    fn a_wrong_letter_is_named_and_the_typed_key_stays() {
        let contents = Contents::default();
        let context = Context {
            contents: &contents,
            now: UnixTime(0),
        };
        let mut state = State::new();
        assert_eq!(state.update(Message::TypeKey, context), Action::FocusKey);
        let _ = state.update(Message::KeyChanged("JBSW Y3D0".into()), context);
        assert_eq!(state.update(Message::KeyDone, context), Action::FocusKey);
        let Stage::Typing {
            key,
            error: Some(error),
        } = &state.stage
        else {
            panic!("left the field")
        };
        assert_eq!(key, "JBSW Y3D0");
        assert!(
            error.contains('0') && error.contains('9'),
            "names letter and position: {error}"
        );
    }

    #[test]
    fn an_account_that_is_new_is_added_at_once() {
        let contents = Contents::default();
        let context = Context {
            contents: &contents,
            now: UnixTime(0),
        };
        let mut state = State::confirm(vec![draft(KEY_TEXT)]);
        let _ = state.update(
            Message::Form(draft_form::Message::IssuerChanged("injixo".into())),
            context,
        );
        let Action::Add(added) = state.update(Message::Add, context) else {
            panic!("not added")
        };
        assert_eq!(added.issuer, "injixo");
        assert_eq!(
            state.update(Message::Add, context),
            Action::None,
            "a second press while saving adds nothing"
        );
    }

    #[test]
    fn one_that_looks_like_a_kept_one_asks_first() {
        let kept = Account::from_draft(
            AccountId(uuid::Uuid::from_u128(1)),
            draft(KEY_TEXT),
            UnixTime(0),
        );
        let contents = Contents {
            accounts: vec![kept.clone()],
            ..Contents::default()
        };
        let context = Context {
            contents: &contents,
            now: UnixTime(0),
        };
        let mut state = State::confirm(vec![draft(KEY_TEXT)]);
        assert_eq!(state.update(Message::Add, context), Action::None);
        let Stage::Confirm { asking, .. } = &state.stage else {
            panic!("left the page")
        };
        assert_eq!(*asking, vec![kept.id]);
        assert!(matches!(
            state.clone().update(Message::KeepBoth, context),
            Action::Add(_)
        ));
        assert!(
            matches!(state.update(Message::Replace(kept.id), context), Action::Replace(id, _) if id == kept.id)
        );
    }

    #[test]
    fn a_draft_that_was_not_saved_stays_and_can_be_added_again() {
        let contents = Contents::default();
        let context = Context {
            contents: &contents,
            now: UnixTime(0),
        };
        let mut state = State::confirm(vec![draft(KEY_TEXT)]);
        let _ = state.update(Message::Add, context);
        let _ = state.update(
            Message::NotSaved(Words {
                what: "The disk is full.".into(),
                next: String::new(),
            }),
            context,
        );
        assert!(matches!(
            state.update(Message::Add, context),
            Action::Add(_)
        ));
    }

    #[test]
    fn late_results_of_a_page_that_was_left_are_dropped() {
        let contents = Contents::default();
        let context = Context {
            contents: &contents,
            now: UnixTime(0),
        };
        let mut state = State::new();
        let _ = state.update(Message::Read(vec![draft(KEY_TEXT)]), context);
        assert!(matches!(state.stage, Stage::Source));
    }

    #[test]
    fn several_codes_are_offered_to_pick_from() {
        let contents = Contents::default();
        let context = Context {
            contents: &contents,
            now: UnixTime(0),
        };
        let mut state = State::confirm(vec![
            draft(KEY_TEXT),
            draft("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
        ]);
        let _ = state.update(Message::Pick(1), context);
        let Stage::Confirm { form, .. } = &state.stage else {
            panic!("nothing picked")
        };
        assert_eq!(form.base().otp.key().expose(), b"12345678901234567890");
    }

    #[test]
    fn a_key_is_shown_in_groups_of_four() {
        assert_eq!(
            grouped_key(&Secret::new(b"Hello!".to_vec())).expose_text(),
            Some("JBSW Y3DP EE")
        );
    }
}
