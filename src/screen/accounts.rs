//! The list: every account with its code and how long it lasts; a click or Enter copies, typing searches.

#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use crate::account::{Account, AccountId};
use crate::fl;
use crate::otp::{Code, Kind};
use crate::qr::Source;
use crate::screen::settings::Page;
use crate::screen::{Context, leftover, shown_code, size_in_list};
use crate::search;
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::vault::Rollback;
use crate::words::{self, Words};

/// The identifier of the search field, for focusing it.
pub const SEARCH: &str = "search";
/// The identifier of the list, for scrolling it.
pub const LIST: &str = "accounts";

/// Height of a row with the gap under it, in logical pixels: rows out of sight are not built.
const ROW: f32 = 104.0;
const GAP: f32 = 8.0;
/// Height of the list before it is known, in logical pixels: a list that fits its window never tells it.
const TALLEST: f32 = 4096.0;
/// Seconds before the end in which the next code shows.
const NEXT_SHOWN: u32 = 10;
/// Digits of the longest code that leaves room for the next one beside it.
const NEXT_DIGITS: u8 = 8;

/// The list's own state. The search is a [`Secret`], for a key or a passphrase may be pasted or typed into it by mistake.
#[derive(Debug, Clone, Default)]
pub struct State {
    query: Secret,
    selected: usize,
    scroll: f32,
    height: f32,
    rollback: Option<Rollback>,
    /// Why the last copy was not written to the second folder.
    backup: Option<Words>,
    /// No recovery phrase was made yet.
    no_phrase: bool,
    /// What still shows the key of an account that was added.
    leftover: leftover::State,
    counter_codes: HashMap<AccountId, Code>,
    /// The counter-based account whose code is copied as soon as its counter is saved.
    copying: Option<AccountId>,
    /// The accounts whose counter is being saved: a second press meanwhile takes no second code.
    taking: HashSet<AccountId>,
}

/// What a person does in the list.
#[derive(Debug, Clone)]
pub enum Message {
    /// The search was edited.
    QueryChanged(Secret),
    /// Characters typed while nothing had the focus.
    Typed(Secret),
    /// Empty the search.
    ClearQuery,
    /// Move the selection up or down by rows.
    Select(isize),
    /// Copy the code of the selected account.
    CopySelected,
    /// Copy this account's code.
    Copy(AccountId),
    /// Show the next code of a counter-based account.
    NextCode(AccountId),
    /// Open an account's page.
    Open(AccountId),
    /// Add an account.
    Add,
    /// Add the injixo account, step by step.
    Enroll,
    /// Go on with the enrolment of this account.
    GoOn(AccountId),
    /// Lock the vault.
    Lock,
    /// Open the help with signing in.
    Help,
    /// Open the settings.
    Settings,
    /// Write a copy to the second folder once more.
    WriteBackup,
    /// Open the page of copies.
    Backups,
    /// Open the trash.
    Trash,
    /// Make a recovery phrase.
    MakePhrase,
    /// About what still shows a key.
    Leftover(leftover::Message),
    /// The list was scrolled to this offset, in a window of this height.
    Scrolled(f32, f32),
    /// The counter of this account was saved; this is the code it gives.
    CounterSaved(AccountId, Code),
}

/// What the list asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Put this code on the clipboard.
    Copy(AccountId, Code),
    /// Save the counter one further and come back with [`Message::CounterSaved`].
    AdvanceCounter(AccountId),
    /// Open an account's page.
    Open(AccountId),
    /// Open "add an account".
    Add,
    /// Add the injixo account, step by step.
    Enroll,
    /// Go on with the enrolment of this account.
    GoOn(AccountId),
    /// Lock the vault.
    Lock,
    /// Open the help with signing in.
    Help,
    /// Open the settings.
    Settings,
    /// Write a copy to the second folder once more.
    WriteBackup,
    /// Open the page of copies.
    Backups,
    /// Open the trash.
    Trash,
    /// Make a recovery phrase.
    MakePhrase,
    /// Remove what still shows a key.
    RemoveLeftover(Vec<Source>),
    /// Give the search field the focus, its cursor at the end.
    FocusSearch,
    /// Scroll the list to this offset.
    ScrollTo(f32),
}

impl State {
    /// An empty search, the first row selected.
    #[must_use]
    pub fn new() -> Self {
        Self {
            height: TALLEST,
            ..Self::default()
        }
    }

    /// Warns of an older file in the vault's place, or no longer.
    pub fn warn(&mut self, rollback: Option<Rollback>) {
        self.rollback = rollback;
    }

    /// Tells why the last copy was not written to the second folder, or no longer.
    pub fn warn_of_backup(&mut self, trouble: Option<Words>) {
        self.backup = trouble;
    }

    /// Recommends to make a recovery phrase, or no longer.
    pub fn recommend_phrase(&mut self, recommend: bool) {
        self.no_phrase = recommend;
    }

    /// Offers to remove what still shows the key of an account that was added.
    pub fn offer_to_remove(&mut self, sources: Vec<Source>) {
        self.leftover.offer(sources);
    }

    /// These are still there, for this reason; none where all are gone.
    pub fn could_not_remove(&mut self, sources: Vec<Source>, why: Option<Words>) {
        self.leftover.left(sources, why);
    }

    /// Tells whether a search is under way.
    #[must_use]
    pub fn is_searching(&self) -> bool {
        !self.query.is_empty()
    }

    /// How far down the list is scrolled, in logical pixels.
    #[must_use]
    pub fn scrolled(&self) -> f32 {
        self.scroll
    }

    /// Forgets the code of a counter-based account whose settings are no longer those that made it.
    pub fn forget_code(&mut self, id: AccountId) {
        let _ = self.counter_codes.remove(&id);
    }

    /// The counter of this account could not be saved: it gives no code, and can be asked for again.
    pub fn not_taken(&mut self, id: AccountId) {
        let _ = self.taking.remove(&id);
        let _ = self.copying.take_if(|copying| *copying == id);
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::QueryChanged(query) => self.search(query),
            Message::Typed(text) => {
                let query = [self.query.expose(), text.expose()].concat();
                let _ = self.search(Secret::new(query));
                Action::FocusSearch
            }
            Message::ClearQuery => self.search(Secret::default()),
            Message::Select(rows) => self.select(rows, context),
            Message::CopySelected => {
                let hit = self.hits(context).get(self.selected).copied();
                self.copy(hit.map(|hit| &context.contents.accounts[hit]), context)
            }
            Message::Copy(id) => self.copy(context.contents.account(id), context),
            Message::NextCode(id) => self.take(id),
            Message::Open(id) => Action::Open(id),
            Message::Add => Action::Add,
            Message::Enroll => Action::Enroll,
            Message::GoOn(id) => Action::GoOn(id),
            Message::Lock => Action::Lock,
            Message::Help => Action::Help,
            Message::Settings => Action::Settings,
            Message::WriteBackup => Action::WriteBackup,
            Message::Backups => Action::Backups,
            Message::Trash => Action::Trash,
            Message::MakePhrase => Action::MakePhrase,
            Message::Leftover(message) => match self.leftover.update(message) {
                sources if sources.is_empty() => Action::None,
                sources => Action::RemoveLeftover(sources),
            },
            Message::Scrolled(offset, height) => {
                (self.scroll, self.height) = (offset, height);
                Action::None
            }
            Message::CounterSaved(id, code) => {
                let _ = self.taking.remove(&id);
                let _ = self.counter_codes.insert(id, code.clone());
                match self.copying.take_if(|copying| *copying == id) {
                    Some(_) => Action::Copy(id, code),
                    None => Action::None,
                }
            }
        }
    }

    fn search(&mut self, query: Secret) -> Action {
        self.query = query;
        self.selected = 0;
        self.scroll = 0.0;
        Action::ScrollTo(0.0)
    }

    fn select(&mut self, rows: isize, context: Context<'_>) -> Action {
        let last = self.hits(context).len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(rows).min(last);
        let top = self.selected as f32 * ROW;
        if top < self.scroll {
            Action::ScrollTo(top)
        } else if top + ROW > self.scroll + self.height {
            Action::ScrollTo(top + ROW - self.height)
        } else {
            Action::None
        }
    }

    fn take(&mut self, id: AccountId) -> Action {
        match self.taking.insert(id) {
            true => Action::AdvanceCounter(id),
            false => Action::None,
        }
    }

    fn copy(&mut self, account: Option<&Account>, context: Context<'_>) -> Action {
        let Some(account) = account else {
            return Action::None;
        };
        match (account.otp.kind(), self.counter_codes.get(&account.id)) {
            (Kind::Hotp { .. }, Some(code)) => Action::Copy(account.id, code.clone()),
            (Kind::Hotp { .. }, None) => {
                self.copying = Some(account.id);
                self.take(account.id)
            }
            (Kind::Totp { .. } | Kind::Steam, _) => {
                Action::Copy(account.id, account.otp.code_at(context.now))
            }
        }
    }

    fn query(&self) -> &str {
        self.query.expose_text().unwrap_or_default()
    }

    fn hits(&self, context: Context<'_>) -> Vec<usize> {
        search::find(self.query(), &context.contents.accounts)
    }

    /// Draws the list.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header("")
            .leading(ui::logo(28.0))
            .action(
                ui::icon_button(ui::Icon::Settings, fl!("settings-title"))
                    .compact(true)
                    .on_press(Message::Settings)
                    .id("settings"),
            )
            .action(
                ui::quiet(fl!("accounts-lock"))
                    .on_press(Message::Lock)
                    .id("lock"),
            )
            .action(
                ui::primary(fl!("accounts-add"))
                    .icon(ui::Icon::Add)
                    .on_press(Message::Add)
                    .id("add"),
            );
        if context.contents.accounts.is_empty() {
            let enroll = ui::primary(fl!("enroll-start"))
                .icon(ui::Icon::Add)
                .on_press(Message::Enroll)
                .id("enroll");
            let add = ui::secondary(fl!("add-other"))
                .on_press(Message::Add)
                .id("add-first");
            let help = ui::quiet(Page::Help.title())
                .icon(ui::Icon::Help)
                .on_press(Message::Help)
                .id("help");
            let empty = if context.contents.trash.is_empty() {
                ui::empty(
                    ui::Icon::QrCode,
                    fl!("accounts-empty-title"),
                    fl!("accounts-empty-body"),
                    vec![enroll.into(), add.into(), help.into()],
                )
            } else {
                let trash = ui::secondary(Page::Trash.title())
                    .icon(ui::Icon::Trash)
                    .on_press(Message::Trash)
                    .id("trash");
                ui::empty(
                    ui::Icon::Trash,
                    fl!("accounts-trash-title"),
                    fl!("accounts-trash-body"),
                    vec![trash.into(), enroll.into(), add.into(), help.into()],
                )
            };
            let page = ui::column(self.warnings(context)).push(empty);
            return ui::page(Some(header.into()), page, None);
        }
        let mut search = ui::field("", self.query())
            .icon(ui::Icon::Search)
            .placeholder(fl!("accounts-search"))
            .on_input(|text| Message::QueryChanged(Secret::from_text(text)))
            .on_submit(Message::CopySelected)
            .id(SEARCH);
        if self.is_searching() {
            let clear =
                ui::icon_button(ui::Icon::Close, fl!("accounts-search-clear")).compact(true);
            search = search.trailing(clear.on_press(Message::ClearQuery));
        }
        // The header has no room for a further button in the smallest window.
        let help = ui::icon_button(ui::Icon::Help, Page::Help.title())
            .compact(true)
            .on_press(Message::Help)
            .id("help");
        let search = ui::row([search.into(), help.into()]).spacing(ui::space::S);
        let hits = self.hits(context);
        let rows = if hits.is_empty() {
            self.no_hit()
        } else {
            self.rows(&hits, context)
        };
        let pinned = ui::column([search.into()]).extend(self.warnings(context));
        ui::list_page(header.into(), pinned.into(), LIST, rows, Message::Scrolled)
    }

    /// What stays in sight for as long as it is true: an older file in the vault's place, entries that are set aside. The
    /// second is a line where both are, so that the smallest window has room for an account.
    fn warnings<'a>(&self, context: Context<'_>) -> Vec<Element<'a, Message>> {
        let rollback = self.rollback.map(|rollback| {
            let Words { what, next } = words::rollback(&rollback);
            let copies = ui::secondary(fl!("settings-backups"))
                .icon(ui::Icon::History)
                .small()
                .on_press(Message::Backups)
                .id("backups");
            ui::banner(ui::Kind::Danger, what, next, vec![copies.into()])
        });
        let aside = context.contents.set_aside.len();
        let aside = (aside > 0).then(|| {
            let (kind, what) = (ui::Kind::Info, fl!("accounts-set-aside", count = aside));
            match (&rollback, &self.backup) {
                (Some(_), _) | (_, Some(_)) => ui::note(kind, what),
                (None, None) => ui::banner(kind, what, fl!("accounts-set-aside-body"), vec![]),
            }
        });
        let backup = self.backup.as_ref().map(|trouble| match rollback {
            Some(_) => ui::note(ui::Kind::Danger, trouble.what.clone()),
            None => backup_failed(trouble),
        });
        // What is wrong comes first, and the smallest window has room for one box.
        let alone =
            rollback.is_none() && backup.is_none() && aside.is_none() && !self.leftover.is_open();
        let leftover = self.leftover.view().map(|it| it.map(Message::Leftover));
        let phrase = (alone && self.no_phrase).then(|| {
            let make = ui::secondary(fl!("recovery-make"))
                .small()
                .on_press(Message::MakePhrase)
                .id("make-phrase");
            let (what, why) = (fl!("accounts-recovery"), fl!("accounts-recovery-body"));
            ui::banner(ui::Kind::Info, what, why, vec![make.into()])
        });
        let warnings = rollback.into_iter().chain(backup).chain(aside);
        warnings.chain(leftover).chain(phrase).collect()
    }

    fn no_hit<'a>(&self) -> ui::Rows<'a, u128, Message> {
        let title = fl!("accounts-no-hit", query = self.query());
        let empty = ui::empty(ui::Icon::Search, title, fl!("accounts-no-hit-body"), vec![]);
        ui::Rows {
            above: 0.0,
            shown: vec![(0, empty)],
            below: 0.0,
            gap: GAP,
        }
    }

    fn rows<'a>(&'a self, hits: &[usize], context: Context<'a>) -> ui::Rows<'a, u128, Message> {
        // A list that has become shorter is not scrolled as far down any more, and does not say so where it fits.
        let farthest = (hits.len() as f32 * ROW - self.height).max(0.0);
        let scroll = self.scroll.min(farthest);
        let first = ((scroll / ROW) as usize).saturating_sub(2).min(hits.len());
        let last = (((scroll + self.height) / ROW) as usize + 3).clamp(first, hits.len());
        let shown = hits[first..last].iter().enumerate().map(|(offset, &hit)| {
            let selected = first + offset == self.selected;
            let account = &context.contents.accounts[hit];
            (account.id.0.as_u128(), self.row(account, selected, context))
        });
        ui::Rows {
            above: first as f32 * ROW,
            shown: shown.collect(),
            below: (hits.len() - last) as f32 * ROW,
            gap: GAP,
        }
    }

    fn row<'a>(
        &'a self,
        account: &'a Account,
        selected: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let left = account.otp.seconds_left(context.now);
        let digits = account.otp.digits();
        let size = size_in_list(digits);
        let code: Element<'a, Message> = match (left, self.counter_codes.get(&account.id)) {
            (Some(_), _) => shown_code(&account.otp.code_at(context.now), size),
            (None, Some(code)) => shown_code(code, size),
            (None, None) => ui::hidden_code(digits, size),
        };
        let mut codes = ui::row([code]).spacing(ui::space::S);
        if shows_next(account, context) {
            let next = account.otp.next_code_at(context.now);
            let (one, two) = next.groups();
            let next = ui::next_code(fl!("accounts-next"), format!("{one} {two}"));
            codes = codes.push(next);
        }
        let clock: Element<'a, Message> = match (left, account.otp.period()) {
            (Some(left), Some(period)) => ui::countdown(left.into(), period.into()).into(),
            (_, _) => ui::icon_button(ui::Icon::Refresh, fl!("accounts-next-code"))
                .stacked()
                .on_press(Message::NextCode(account.id))
                .into(),
        };
        let (issuer, name) = (shown_issuer(account), account.account.as_str());
        let unfinished = context.contents.enrollments.of(account.id);
        let names = match (unfinished, account.backup_codes.current()) {
            (Some(kept), _) => {
                let note = fl!("enroll-unfinished", step = kept.stands.step());
                ui::noted_names(issuer, name, note)
            }
            (None, Some(set)) => {
                let (left, all) = (set.left(), set.codes.len());
                let note = fl!("backup-codes-left", left = left, all = all);
                ui::noted_names(issuer, name, note)
            }
            (None, None) => ui::names(issuer, name),
        };
        let texts = ui::lines([names, codes.into()]).width(iced::Fill);
        let details = ui::icon_button(ui::Icon::ChevronRight, fl!("accounts-details"))
            .compact(true)
            .on_press(Message::Open(account.id));
        ui::pressable(ui::row([texts.into(), clock, details.into()]))
            .on_press(match unfinished {
                Some(_) => Message::GoOn(account.id),
                None => Message::Copy(account.id),
            })
            .selected(selected)
            .height(ROW - GAP)
            .padding(
                iced::padding::vertical(ui::space::S)
                    .left(ui::space::L)
                    .right(ui::space::XS),
            )
            .into()
    }
}

/// The red bar: the vault is saved, its copy elsewhere is not.
fn backup_failed<'a>(trouble: &Words) -> Element<'a, Message> {
    let again = ui::secondary(fl!("backups-retry"))
        .icon(ui::Icon::Refresh)
        .small()
        .on_press(Message::WriteBackup)
        .id("backup-again");
    let settings = ui::quiet(fl!("settings-title"))
        .small()
        .on_press(Message::Backups)
        .id("backups");
    let buttons = vec![again.into(), settings.into()];
    ui::banner(ui::Kind::Danger, trouble.what.clone(), "", buttons)
}

/// Tells whether the next code shows: near the end of a period that is longer than that, where there is room for it.
fn shows_next(account: &Account, context: Context<'_>) -> bool {
    let ends = account.otp.seconds_left(context.now);
    ends.is_some_and(|left| left <= NEXT_SHOWN)
        && account
            .otp
            .period()
            .is_some_and(|period| period > NEXT_SHOWN)
        && account.otp.digits() <= NEXT_DIGITS
}

/// The issuer, or where it is empty the account, or where both are a word for "unnamed".
fn shown_issuer(account: &Account) -> String {
    if account.issuer.is_empty() && account.account.is_empty() {
        fl!("accounts-unnamed")
    } else {
        account.issuer.clone()
    }
}
