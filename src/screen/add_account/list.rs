//! Several accounts that were read: which of them to add, what of an export is missing, what cannot be used.

use std::collections::HashSet;

use crate::account::{Account, AccountId, Draft, Flag, lookalikes};
use crate::fl;
use crate::qr::Finds;
use crate::screen::add_account::{Action, CANCEL, Message, Placed, Unfinished};
use crate::screen::duplicate::shown;
use crate::ui::{self, Element};
use crate::words;

/// The side of the picture of a code, in logical pixels.
const SIGHT: f32 = 44.0;

/// What to do with accounts that look like kept ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubles {
    /// Put each in the place of the one it looks like.
    Replace,
    /// Keep both.
    KeepBoth,
    /// Leave the new ones out.
    LeaveOut,
}

/// What was read so far.
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    finds: Finds,
    rows: Vec<Row>,
    /// How many of those that are ticked look like kept ones; nothing while that is not the question.
    asking: Option<usize>,
    pub(super) saving: bool,
}

#[derive(Debug, Clone)]
struct Row {
    draft: Draft,
    ticked: bool,
    /// The very key is kept already.
    kept: bool,
}

impl List {
    /// Takes what was read. What is kept already is not ticked; what was unticked stays so.
    pub(super) fn join(&mut self, finds: Finds, accounts: &[Account]) {
        self.finds.join(finds);
        let before = std::mem::take(&mut self.rows);
        let row = |draft: Draft| {
            let kept = accounts
                .iter()
                .any(|account| account.otp.key() == draft.otp.key());
            let earlier = before.iter().find(|row| row.draft == draft);
            Row {
                ticked: earlier.map_or(!kept, |row| row.ticked),
                kept,
                draft,
            }
        };
        self.rows = self.finds.drafts().into_iter().map(row).collect();
    }

    /// The one account that was read, where nothing else is to be said.
    pub(super) fn only(&self) -> Option<Draft> {
        match self.rows.as_slice() {
            [row] if self.finds.is_all() => Some(row.draft.clone()),
            _ => None,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.finds == Finds::default()
    }

    pub(super) fn is_several(&self) -> bool {
        !self.is_empty() && self.only().is_none()
    }

    /// Tells whether something of an export of several parts was read.
    pub(super) fn is_export(&self) -> bool {
        let mut exports = self.finds.exports().iter();
        exports.any(|export| export.size() > 1)
    }

    pub(super) fn unfinished(&self) -> Option<Unfinished> {
        (!self.is_empty()).then(|| Unfinished::Finds(self.finds.clone()))
    }

    pub(super) fn tick(&mut self, index: usize) -> Action {
        if let Some(row) = self.rows.get_mut(index) {
            row.ticked = !row.ticked;
        }
        Action::None
    }

    pub(super) fn tick_all(&mut self, all: bool) -> Action {
        for row in &mut self.rows {
            row.ticked = all;
        }
        Action::None
    }

    /// Which rows are ticked.
    #[cfg(test)]
    pub(super) fn rows(&self) -> impl Iterator<Item = bool> {
        self.rows.iter().map(|row| row.ticked)
    }

    pub(super) fn ticked(&self) -> impl Iterator<Item = &Draft> {
        let ticked = self.rows.iter().filter(|row| row.ticked);
        ticked.map(|row| &row.draft)
    }

    /// Tells whether all that was read is ticked or kept already, and nothing is missing or refused.
    pub(super) fn takes_all(&self) -> bool {
        // One that is checked by itself is added, ticked or not.
        let rows = || self.rows.iter().all(|row| row.ticked || row.kept);
        self.finds.is_all() && (self.rows.len() < 2 || rows())
    }

    /// Asks where some of them look like kept ones; tells whether it does.
    pub(super) fn ask(&mut self, accounts: &[Account]) -> bool {
        let alike = |draft: &&Draft| !lookalikes(draft, accounts).is_empty();
        let doubles = self.ticked().filter(alike).count();
        self.asking = (doubles > 0).then_some(doubles);
        self.is_asking()
    }

    pub(super) fn is_asking(&self) -> bool {
        self.asking.is_some()
    }

    pub(super) fn stop_asking(&mut self) {
        self.asking = None;
    }

    /// What is to be saved. No two take the place of one.
    pub(super) fn placed(&mut self, doubles: Doubles, accounts: &[Account]) -> Vec<Placed> {
        self.asking = None;
        if doubles == Doubles::LeaveOut {
            for row in &mut self.rows {
                row.ticked &= lookalikes(&row.draft, accounts).is_empty();
            }
        }
        let mut taken = HashSet::new();
        let mut place = |draft: &Draft| {
            let mut alike = lookalikes(draft, accounts);
            alike.sort_by_key(|account| account.otp.key() != draft.otp.key());
            let free = alike.into_iter().map(|account| account.id);
            let mut free = free.filter(|id| doubles == Doubles::Replace && !taken.contains(id));
            let place: Option<AccountId> = free.next();
            taken.extend(place);
            place
        };
        let ticked: Vec<Draft> = self.ticked().cloned().collect();
        let placed = ticked.into_iter().map(|draft| (place(&draft), draft));
        placed.collect()
    }

    /// Draws what was read.
    pub(super) fn view(&self) -> Element<'_, Message> {
        let mut page = ui::column([]);
        for export in self.finds.exports() {
            if !export.is_whole() {
                page = page.push(missing(export.read(), export.size(), &export.missing()));
            }
        }
        if self.finds.exports().len() > 1 && !self.finds.is_whole() {
            page = page.push(ui::note(ui::Kind::Warning, fl!("add-parts-apart")));
        }
        page = page.push(match self.rows.len() {
            0 => ui::text::muted(fl!("add-none")),
            count => ui::text::muted(fl!("add-several", count = count)),
        });
        if self.rows.len() > 1 {
            let all = self.rows.iter().all(|row| row.ticked);
            page = page.push(ui::checkbox(
                fl!("add-tick-all"),
                all,
                Message::TickAll(!all),
            ));
        }
        let rows = self.rows.iter().enumerate().map(|(index, row)| {
            let note = row
                .kept
                .then(|| ui::note(ui::Kind::Info, fl!("add-kept-already")));
            let names = ui::names(shown(&row.draft.issuer), row.draft.account.as_str());
            let words = ui::lines([names]).push(note).width(iced::Fill);
            let sight = self.finds.sight(&row.draft);
            let sight = sight.map(|it| ui::pixels(it.width(), it.values(), SIGHT));
            let content = ui::row([words.into()]).push(sight);
            ui::tickable(content, row.ticked, Message::Tick(index)).into()
        });
        page = page.push(ui::lines(rows).spacing(ui::space::S));
        if self.finds.left_one_unread() {
            page = page.push(ui::note(ui::Kind::Warning, fl!("add-unread-beside")));
        }
        let period = |row: &Row| row.draft.flags.contains(&Flag::PeriodNotExported);
        if self.rows.iter().any(period) {
            let words = words::flag(Flag::PeriodNotExported);
            page = page.push(ui::note(ui::Kind::Warning, words));
        }
        page.push(self.refused()).into()
    }

    fn refused(&self) -> Option<Element<'_, Message>> {
        let refused = self.finds.refused();
        let title = fl!("add-refused", count = refused.len());
        let lines: Vec<String> = refused.iter().map(words::refused).collect();
        (!lines.is_empty()).then(|| ui::banner(ui::Kind::Warning, title, lines.join("\n"), vec![]))
    }

    /// The button that goes on with what is ticked.
    pub(super) fn button(&self) -> Element<'_, Message> {
        let count = self.ticked().count();
        let label = match (self.saving, count) {
            (true, _) => fl!("add-saving"),
            (false, 0 | 1) => fl!("add-continue"),
            (false, _) if self.finds.is_whole() => fl!("add-all", count = count),
            (false, _) => fl!("add-without-the-rest", count = count),
        };
        ui::primary(label)
            .icon(ui::Icon::Add)
            .width(iced::Fill)
            .on_press_maybe((count > 0 && !self.saving).then_some(Message::AddTicked))
            .id("add-ticked")
            .into()
    }

    /// The question about those that look like kept ones.
    pub(super) fn question(&self) -> Option<Element<'_, Message>> {
        let count = self.asking?;
        let choice = |button: ui::Button<'static, Message>, doubles, id: &'static str| {
            button
                .width(iced::Fill)
                .on_press(Message::Settle(doubles))
                .id(id)
                .into()
        };
        let cancel = ui::quiet(fl!("cancel"))
            .width(iced::Fill)
            .on_press(Message::NotYet)
            .id(CANCEL);
        let page = ui::column([
            ui::text::title(fl!("add-doubles-title", count = count)).into(),
            ui::text::body(fl!("add-doubles-body")).into(),
            choice(
                ui::primary(fl!("add-keep-both")).icon(ui::Icon::Add),
                Doubles::KeepBoth,
                "keep-both",
            ),
            choice(
                ui::secondary(fl!("add-doubles-replace")).icon(ui::Icon::Refresh),
                Doubles::Replace,
                "replace",
            ),
            choice(
                ui::secondary(fl!("add-doubles-leave")).icon(ui::Icon::Close),
                Doubles::LeaveOut,
                "leave-out",
            ),
            cancel.into(),
        ]);
        Some(page.into())
    }
}

/// Which parts of an export were read, and how to go on.
fn missing<'a>(read: usize, size: usize, missing: &[usize]) -> Element<'a, Message> {
    let numbers: Vec<String> = missing.iter().map(ToString::to_string).collect();
    let title = fl!("add-parts", read = read, size = size);
    let body = fl!("add-parts-body", missing = numbers.join(", "));
    ui::banner(ui::Kind::Info, title, body, vec![])
}
