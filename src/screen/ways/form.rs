//! What a change of the ways in takes: a new passphrase, what opens the ways that stay, what becomes of the copies.

use crate::fl;
use crate::policy::{Policy, has_passphrase};
use crate::screen::way_in::{self, WayIn};
use crate::screen::ways::{Action, Left, Message, Plan, icon};
use crate::screen::{new_passphrase, settings, trouble_box};
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::slot::SlotKind;
use crate::vault::{Copies, OpenError};
use crate::words::Words;

/// The identifiers of the fields for the ways that stay.
pub const STAYS: [&str; 3] = ["stays-1", "stays-2", "stays-3"];

/// What was typed and chosen so far.
#[derive(Debug, Clone)]
pub(super) struct Form {
    pub(super) plan: Plan,
    /// The kinds that a way of the person's choice can have.
    offered: Vec<SlotKind>,
    /// The kind of the fresh way in.
    chosen: SlotKind,
    pub(super) new: new_passphrase::State,
    /// The ways that stay and take something typed; the recovery phrase may stay empty, and then goes.
    stays: Vec<way_in::State>,
    pub(super) delete: bool,
    /// The recovery phrase of before opens nothing any more.
    pub(super) phrase_gone: bool,
    pub(super) left: Left,
}

impl Form {
    pub(super) fn new(plan: Plan, slots: &[SlotKind], policy: &Policy) -> Self {
        let stays = |kind: &&SlotKind| way_in::is_typed(kind) && stays(&plan, kind);
        let stays = slots.iter().filter(stays);
        let offered: Vec<SlotKind> = match &plan {
            // A passphrase that is there already is enough.
            Plan::Require if slots.iter().any(has_passphrase) => vec![],
            Plan::Require => vec![SlotKind::KeyringPassphrase, SlotKind::Passphrase],
            _ => {
                let kinds = [
                    SlotKind::Keyring,
                    SlotKind::KeyringPassphrase,
                    SlotKind::Passphrase,
                ];
                let allowed = kinds.into_iter().filter(|kind| policy.allows_new(kind));
                allowed.collect()
            }
        };
        let chosen = offered.first().cloned();
        Self {
            stays: stays.cloned().map(way_in::State::new).collect(),
            plan,
            offered,
            chosen: chosen.unwrap_or(SlotKind::Keyring),
            new: new_passphrase::State::default(),
            delete: false,
            phrase_gone: false,
            left: Left::default(),
        }
    }

    /// Tells whether the page was opened for this alone.
    pub(super) fn is_alone(&self) -> bool {
        matches!(self.plan, Plan::Fresh | Plan::Phrase | Plan::Require)
    }

    pub(super) fn choose(&mut self, kind: SlotKind) {
        if self.offered.contains(&kind) {
            self.chosen = kind;
        }
    }

    pub(super) fn typed(&mut self, number: usize, text: Secret) {
        if let Some(stays) = self.stays.get_mut(number) {
            stays.typed(text);
        }
    }

    pub(super) fn refused(&mut self, kind: &SlotKind, error: &OpenError) {
        for stays in self.stays.iter_mut().filter(|stays| stays.kind() == kind) {
            *stays = way_in::State::new(kind.clone()).refused(error);
        }
    }

    /// The kind of way that is new, if any.
    fn new_kind(&self) -> Option<&SlotKind> {
        match &self.plan {
            Plan::Add(kind) | Plan::Change(kind) => Some(kind),
            Plan::Fresh | Plan::Require if !self.offered.is_empty() => Some(&self.chosen),
            Plan::Fresh | Plan::Require | Plan::Remove(_) | Plan::Phrase => None,
        }
    }

    fn is_ready(&self) -> bool {
        let new = self
            .new_kind()
            .is_none_or(|kind| !way_in::is_typed(kind) || self.new.is_ready());
        let filled =
            |stays: &way_in::State| *stays.kind() == SlotKind::Recovery || !stays.is_empty();
        new && self.stays.iter().all(filled)
    }

    /// What to ask for, with the fields emptied; nothing while something is missing or is no phrase.
    pub(super) fn submit(&mut self, slots: &[SlotKind]) -> Action {
        if !self.is_ready() {
            return Action::None;
        }
        // A copy is read first: where the phrase is none, what else was typed stays in its field.
        let mut read = self.stays.clone();
        let mut stay = Vec::new();
        for field in &mut read {
            match (field.is_empty(), field.submit()) {
                (true, _) => {}
                (false, Some(way)) => stay.push(way),
                (false, None) => {
                    self.stays = read;
                    return Action::None;
                }
            }
        }
        let new = match self.new_kind().cloned() {
            Some(SlotKind::Keyring) => Some(WayIn::Keyring),
            Some(kind) => self
                .new
                .take()
                .and_then(|passphrase| WayIn::with_passphrase(&kind, passphrase)),
            None => None,
        };
        if let (Plan::Add(_), Some(way)) = (&self.plan, &new) {
            return Action::Add(way.clone());
        }
        if slots.contains(&SlotKind::Keyring) && stays(&self.plan, &SlotKind::Keyring) {
            stay.push(WayIn::Keyring);
        }
        self.stays = read;
        let retyped = stay.iter().any(|way| way.kind() == SlotKind::Recovery);
        let with_phrase = matches!(self.plan, Plan::Fresh | Plan::Phrase);
        self.phrase_gone = slots.contains(&SlotKind::Recovery)
            && self.plan != Plan::Remove(SlotKind::Recovery)
            && !retyped
            && !with_phrase;
        Action::Rekey {
            stay,
            new: new.into_iter().collect(),
            copies: match self.delete {
                true => Copies::Delete,
                false => Copies::SealAgain,
            },
            with_phrase,
        }
    }

    pub(super) fn view(&self, away: Option<&str>, trouble: Option<&Words>) -> Element<'_, Message> {
        let mut page = ui::column(self.intro());
        if let Some(folder) = away.filter(|_| !matches!(self.plan, Plan::Add(_))) {
            let (what, why) = (
                fl!("ways-folder-away"),
                fl!("ways-folder-away-body", folder = folder),
            );
            page = page.push(ui::banner(ui::Kind::Warning, what, why, vec![]));
        }
        if let Plan::Fresh | Plan::Require = self.plan {
            page = page.extend(self.offered.iter().map(|kind| self.choice(kind.clone())));
        }
        if self.new_kind().is_some_and(way_in::is_typed) {
            page = page.push(self.new.view().map(Message::New));
        }
        for (number, stays) in self.stays.iter().enumerate() {
            page = page.push(stays_field(number, stays));
        }
        if !matches!(self.plan, Plan::Add(_) | Plan::Require) {
            page = page.push(ui::lines([
                ui::checkbox(fl!("ways-delete"), self.delete, Message::DeleteCopies),
                ui::text::caption(match self.delete {
                    true => fl!("ways-delete-body"),
                    false => fl!("ways-seal-body"),
                })
                .into(),
            ]));
        }
        if let Some(trouble) = trouble {
            page = page.push(trouble_box(trouble));
        }
        let (label, icon) = match &self.plan {
            Plan::Add(_) => (fl!("ways-add"), ui::Icon::Add),
            Plan::Change(_) => (fl!("ways-change"), ui::Icon::Refresh),
            Plan::Remove(_) => (fl!("ways-remove"), ui::Icon::Trash),
            Plan::Fresh | Plan::Phrase | Plan::Require => {
                (fl!("ways-go-on"), ui::Icon::ChevronRight)
            }
        };
        let button = match &self.plan {
            Plan::Remove(_) => ui::danger(label),
            _ => ui::primary(label),
        };
        let button = button
            .icon(icon)
            .width(iced::Fill)
            .on_press_maybe(self.is_ready().then_some(Message::Submit))
            .id("submit");
        let back = match &self.plan {
            Plan::Require => fl!("accounts-lock"),
            _ => fl!("back"),
        };
        let header = ui::header(self.title()).back(back, Message::Back);
        ui::page(Some(header.into()), page, Some(button.into()))
    }

    fn title(&self) -> String {
        match &self.plan {
            Plan::Add(kind) | Plan::Change(kind) | Plan::Remove(kind) => settings::way_name(kind),
            Plan::Fresh => fl!("ways-fresh"),
            Plan::Require => fl!("ways-required"),
            Plan::Phrase => fl!("settings-recovery"),
        }
    }

    fn intro(&self) -> Vec<Element<'_, Message>> {
        let words = match &self.plan {
            Plan::Add(SlotKind::Keyring) => fl!("ways-add-keyring"),
            Plan::Add(SlotKind::Passphrase) => fl!("ways-add-passphrase"),
            Plan::Add(_) => fl!("ways-add-both"),
            Plan::Change(SlotKind::Keyring) => fl!("ways-change-keyring"),
            Plan::Change(_) => fl!("ways-change-passphrase"),
            Plan::Remove(_) => fl!("ways-remove-body"),
            Plan::Fresh => fl!("ways-fresh-body"),
            Plan::Require if self.offered.is_empty() => fl!("ways-required-remove"),
            Plan::Require => fl!("ways-required-new"),
            Plan::Phrase => fl!("ways-phrase-body"),
        };
        let mut lines = vec![ui::text::body(words).into()];
        if !matches!(self.plan, Plan::Add(_) | Plan::Fresh | Plan::Require) {
            lines.push(ui::note(ui::Kind::Info, fl!("ways-new-key")));
        }
        lines
    }

    fn choice(&self, kind: SlotKind) -> Element<'_, Message> {
        let body = match kind {
            SlotKind::Keyring => fl!("welcome-keyring-body"),
            SlotKind::Passphrase => fl!("welcome-passphrase-body"),
            _ => fl!("welcome-both-body"),
        };
        let id = match kind {
            SlotKind::Keyring => "choose-keyring",
            SlotKind::Passphrase => "choose-passphrase",
            _ => "choose-both",
        };
        ui::pressable(ui::point(icon(&kind), settings::way_name(&kind), body))
            .selected(kind == self.chosen)
            .on_press(Message::Choose(kind))
            .id(id)
            .into()
    }
}

fn stays_field(number: usize, stays: &way_in::State) -> Element<'_, Message> {
    let field = stays
        .field(move |text| Message::Stays(number, text), Message::Submit)
        .id(STAYS.get(number).copied().unwrap_or(STAYS[2]));
    let words = match stays.kind() {
        SlotKind::Passphrase => fl!("ways-stays-passphrase"),
        SlotKind::KeyringPassphrase => fl!("ways-stays-both"),
        _ => fl!("ways-stays-phrase"),
    };
    let words = ui::text::caption(words).into();
    let typed = stays.words().filter(|_| !stays.is_empty());
    ui::lines([field.into()].into_iter().chain(typed).chain([words]))
        .spacing(ui::space::XS)
        .into()
}

/// Tells whether the way of that kind goes on as it is.
fn stays(plan: &Plan, kind: &SlotKind) -> bool {
    match plan {
        Plan::Add(_) | Plan::Fresh => false,
        Plan::Change(other) | Plan::Remove(other) => other != kind,
        Plan::Phrase => *kind != SlotKind::Recovery,
        Plan::Require => *kind != SlotKind::Keyring,
    }
}
