//! Leaving a shared computer: what goes and what stays, the proof that the accounts are not lost with it, and the deed.

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use crate::fl;
use crate::screen::backups::shown_path;
use crate::screen::settings::Page;
use crate::screen::{Context, place_form, trouble_box};
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::Forgotten;
use crate::vault::slot::SlotKind;
use crate::words::Words;

/// The identifier of the field for the recovery phrase.
pub const PHRASE: &str = "forget-phrase";

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    ways: Vec<SlotKind>,
    folder: Option<PathBuf>,
    former: Vec<PathBuf>,
    phrase: Secret,
    checking: bool,
    trouble: Option<Words>,
    form: place_form::State,
    proof: Option<Proof>,
    stage: Stage,
}

/// What shows that the accounts are not lost.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Proof {
    /// The person has the recovery phrase.
    Phrase,
    /// A copy lies there that opens without this computer's keyring.
    Copy(PathBuf),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    /// What goes, what stays, what is needed first.
    Telling,
    /// The last question.
    Asking,
    /// It is being deleted.
    Working,
    /// It is done; this is left.
    Done(Forgotten),
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The recovery phrase was edited.
    PhraseChanged(Secret),
    /// Check it.
    CheckPhrase,
    /// It opens the vault.
    PhraseRight,
    /// It does not, for this reason.
    PhraseWrong(Words),
    /// Something in the form for a copy elsewhere.
    Form(place_form::Message),
    /// A copy was saved there.
    CopySaved(PathBuf),
    /// Open the page about the ways in.
    Ways,
    /// Ask the last question.
    Ask,
    /// Not now.
    Dismiss,
    /// Delete everything.
    Forget,
    /// It is done; this is left.
    Forgotten(Forgotten),
    /// To the start of the program.
    ToStart,
    /// Back to the settings.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// See whether this recovery phrase opens the vault.
    CheckPhrase(Secret),
    /// Give the field for the phrase the focus.
    FocusPhrase,
    /// Let the person choose where a copy goes.
    ChoosePlace,
    /// Give the field for the path the focus.
    FocusPath,
    /// Save a copy there.
    SaveCopy(PathBuf),
    /// Open the page about the ways in.
    Ways,
    /// Delete everything.
    Forget,
    /// To the start of the program.
    ToStart,
    /// Back to the settings.
    Close,
}

impl State {
    /// The page about a vault that opens these ways and has its copies in this second folder.
    #[must_use]
    pub fn new(ways: &[SlotKind], folder: Option<PathBuf>) -> Self {
        Self {
            ways: ways.to_vec(),
            folder,
            former: Vec::new(),
            phrase: Secret::default(),
            checking: false,
            trouble: None,
            form: place_form::State::default(),
            proof: None,
            stage: Stage::Telling,
        }
    }

    /// Names the folders that were the second one before, too.
    pub fn show_former(&mut self, former: Vec<PathBuf>) {
        self.former = former;
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::PhraseChanged(phrase) => {
                (self.phrase, self.trouble) = (phrase, None);
                Action::None
            }
            Message::CheckPhrase if self.phrase.is_empty() => Action::FocusPhrase,
            Message::CheckPhrase => {
                (self.checking, self.trouble) = (true, None);
                Action::CheckPhrase(self.phrase.clone())
            }
            Message::PhraseRight => {
                (self.checking, self.phrase) = (false, Secret::default());
                self.proof = Some(Proof::Phrase);
                Action::None
            }
            Message::PhraseWrong(trouble) => {
                (self.checking, self.trouble) = (false, Some(trouble));
                Action::FocusPhrase
            }
            Message::Form(message) => self.form(message),
            Message::CopySaved(file) => {
                self.proof = Some(Proof::Copy(file));
                let _ = self.form.update(place_form::Message::Done);
                Action::None
            }
            Message::Ways => Action::Ways,
            Message::Ask if self.may_forget(context) => self.go(Stage::Asking),
            Message::Ask => Action::None,
            Message::Forget if self.stage == Stage::Asking => {
                self.stage = Stage::Working;
                Action::Forget
            }
            Message::Forget => Action::None,
            Message::Forgotten(left) => self.go(Stage::Done(left)),
            Message::ToStart => Action::ToStart,
            Message::Dismiss => self.back(),
            Message::Back => self.back(),
        }
    }

    fn form(&mut self, message: place_form::Message) -> Action {
        match self.form.update(message) {
            place_form::Action::None => Action::None,
            place_form::Action::Choose => Action::ChoosePlace,
            place_form::Action::FocusPath => Action::FocusPath,
            place_form::Action::Take(file) => Action::SaveCopy(file),
        }
    }

    fn go(&mut self, stage: Stage) -> Action {
        self.stage = stage;
        Action::None
    }

    fn back(&mut self) -> Action {
        match self.stage {
            Stage::Telling => Action::Close,
            Stage::Asking => self.go(Stage::Telling),
            Stage::Working => Action::None,
            Stage::Done(_) => Action::ToStart,
        }
    }

    /// Nothing can be lost with an empty vault.
    fn may_forget(&self, context: Context<'_>) -> bool {
        self.proof.is_some() || is_empty(context)
    }

    fn has(&self, kind: &SlotKind) -> bool {
        self.ways.contains(kind)
    }

    /// How a copy opens on another computer, told to the person; nothing where only this one's keyring opens it.
    fn opens_elsewhere(&self) -> Option<String> {
        if self.has(&SlotKind::Passphrase) {
            Some(fl!("forget-copy-opens-passphrase"))
        } else if self.has(&SlotKind::Recovery) {
            Some(fl!("forget-copy-opens-phrase"))
        } else {
            None
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        match &self.stage {
            Stage::Done(left) => done(left),
            Stage::Working => ui::centred(ui::column([
                ui::badge(ui::Kind::Warning, ui::Icon::Stop),
                ui::text::title(fl!("forget-working")).into(),
            ])),
            Stage::Telling | Stage::Asking => self.telling(context),
        }
    }

    fn telling<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header(Page::Leave.title()).back(fl!("back"), Message::Back);
        let folders: Vec<String> = (self.folder.iter().chain(&self.former))
            .map(|folder| shown_path(folder))
            .collect();
        let stays = if folders.is_empty() {
            fl!("forget-stays-none")
        } else {
            fl!("forget-stays-folder", folder = folders.join(", "))
        };
        let told = [
            (ui::Icon::Trash, fl!("forget-goes"), fl!("forget-goes-body")),
            (
                ui::Icon::Folder,
                fl!("forget-stays"),
                format!("{stays} {}", fl!("forget-stays-2fa")),
            ),
        ];
        let told = told.map(|(icon, title, body)| ui::point(icon, title, body));
        let page = ui::column(told).push(self.first(context));
        let forget = ui::danger(fl!("forget-button"))
            .icon(ui::Icon::Trash)
            .width(iced::Fill)
            .on_press_maybe(self.may_forget(context).then_some(Message::Ask))
            .id("forget");
        let question = (self.stage == Stage::Asking).then(|| self.question());
        ui::dialog(
            ui::page(Some(header.into()), page, Some(forget.into())),
            question,
            Message::Dismiss,
        )
    }

    /// What is needed before anything goes.
    fn first<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        if is_empty(context) {
            return ui::note(ui::Kind::Info, fl!("forget-nothing"));
        }
        match &self.proof {
            Some(Proof::Phrase) => ui::column([
                ui::note(ui::Kind::Success, fl!("forget-phrase-right")),
                self.copy(),
            ])
            .push(
                self.folder
                    .is_none()
                    .then(|| ui::note(ui::Kind::Warning, fl!("forget-phrase-warning"))),
            )
            .into(),
            Some(Proof::Copy(file)) => {
                let saved = fl!("forget-copy-saved", file = shown_path(file));
                let opens = self.opens_elsewhere().unwrap_or_default();
                ui::banner(ui::Kind::Success, saved, opens, vec![])
            }
            None if self.opens_elsewhere().is_none() => {
                let ways = ui::secondary(fl!("forget-ways"))
                    .icon(ui::Icon::Key)
                    .on_press(Message::Ways)
                    .id("ways");
                ui::banner(
                    ui::Kind::Warning,
                    fl!("forget-keyring-only"),
                    fl!("forget-keyring-only-next"),
                    vec![ways.into()],
                )
            }
            None if self.has(&SlotKind::Recovery) => ui::section(
                fl!("forget-first"),
                ui::column([self.copy(), self.asked_phrase()]),
            ),
            None => ui::section(fl!("forget-copy-first"), self.copy()),
        }
    }

    fn asked_phrase<'a>(&'a self) -> Element<'a, Message> {
        let ready = || (!self.checking).then_some(Message::CheckPhrase);
        let field = ui::field(
            fl!("forget-phrase"),
            self.phrase.expose_text().unwrap_or_default(),
        )
        .hint(fl!("forget-phrase-hint"))
        .secure(true)
        .on_input(|text| Message::PhraseChanged(Secret::from_text(text)))
        .on_submit_maybe(ready())
        .id(PHRASE);
        let check = ui::secondary(fl!("forget-phrase-check"))
            .icon(ui::Icon::Check)
            .width(iced::Fill)
            .on_press_maybe(ready())
            .id("check-phrase");
        let column = ui::column([field.into(), check.into()]).spacing(ui::space::M);
        ui::card(column.push(self.trouble.as_ref().map(trouble_box)))
    }

    fn copy<'a>(&'a self) -> Element<'a, Message> {
        let labels = place_form::Labels {
            choose: fl!("forget-copy-choose"),
            path: fl!("forget-copy-path"),
            hint: fl!("forget-copy-hint"),
            take: fl!("forget-copy-save"),
            primary: false,
        };
        let opens = self.opens_elsewhere().unwrap_or_default();
        ui::card(
            ui::column([
                ui::lines([
                    ui::text::strong(fl!("forget-copy")).into(),
                    ui::text::caption(opens).into(),
                ])
                .into(),
                self.form.view(labels).map(Message::Form),
            ])
            .spacing(ui::space::M),
        )
    }

    fn question<'a>(&self) -> Element<'a, Message> {
        let alone = self.proof == Some(Proof::Phrase) && self.folder.is_none();
        let warning = alone.then(|| ui::note(ui::Kind::Danger, fl!("forget-phrase-warning")));
        let body = ui::column([ui::text::body(fl!("forget-ask-body")).into()])
            .spacing(ui::space::M)
            .push(warning);
        let cancel = ui::quiet(fl!("cancel"))
            .on_press(Message::Dismiss)
            .id("cancel");
        let forget = ui::danger(fl!("forget-yes"))
            .icon(ui::Icon::Trash)
            .on_press(Message::Forget)
            .id("forget-yes");
        let buttons = vec![cancel.into(), forget.into()];
        ui::question(fl!("forget-ask-title"), body, buttons)
    }
}

fn is_empty(context: Context<'_>) -> bool {
    let contents = context.contents;
    contents.accounts.is_empty()
        && contents.archive.is_empty()
        && contents.trash.is_empty()
        && contents.set_aside.is_empty()
}

/// What could not be deleted is named.
fn done<'a>(left: &Forgotten) -> Element<'a, Message> {
    let clean = left.entries_left == 0 && left.files_left.is_empty();
    let (badge, title) = match clean {
        true => (
            ui::badge(ui::Kind::Success, ui::Icon::Check),
            fl!("forget-done"),
        ),
        false => (
            ui::badge(ui::Kind::Warning, ui::Icon::Alert),
            fl!("forget-left"),
        ),
    };
    let mut page = ui::column([badge, ui::text::title(title).into()]);
    if clean {
        page = page.push(ui::text::muted(fl!("forget-done-body")));
    }
    if left.entries_left > 0 {
        let words = fl!("forget-left-entries", count = left.entries_left);
        page = page.push(ui::note(ui::Kind::Warning, words));
    }
    if !left.files_left.is_empty() {
        let files: Vec<String> = left
            .files_left
            .iter()
            .map(|file| shown_path(file))
            .collect();
        let title = fl!("forget-left-files");
        page = page.push(ui::banner(
            ui::Kind::Warning,
            title,
            files.join("\n"),
            vec![],
        ));
    }
    let start = ui::primary(fl!("forget-to-start"))
        .width(iced::Fill)
        .on_press(Message::ToStart)
        .id("to-start");
    ui::centred(page.push(start))
}
