//! The list: every account with its code and how long it lasts; a click or Enter copies, typing searches.

mod arrangement;
mod page;
mod row;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use crate::account::{Account, AccountId};
use crate::clock::UnixTime;
use crate::otp::{Code, Kind};
use crate::preferences::{Codes, Sort};
use crate::qr::Source;
use crate::screen::{Context, leftover};
use crate::secret::Secret;
use crate::vault::{Contents, Rollback};
use crate::words::Words;

use self::arrangement::Arrangement;

/// The identifier of the search field, for focusing it.
pub const SEARCH: &str = "search";
/// The identifier of the list, for scrolling it.
pub const LIST: &str = "accounts";

/// Height of the list before it is known, in logical pixels: a list that fits its window never tells it.
const TALLEST: f32 = 4096.0;
/// Below this width of the window, in logical pixels, a code stands on a line of its own.
const NARROW: f32 = 300.0;
/// Seconds for which a code shows that was hidden.
const REVEALED: u64 = 30;

/// The list's own state. The search is a [`Secret`], for a key or a passphrase may be pasted or typed into it by mistake.
#[derive(Debug, Clone, Default)]
pub struct State {
    query: Secret,
    /// The selected account, whatever place it moves to; the first one where nothing is selected.
    selected: Option<AccountId>,
    /// The place where it was seen last: where the account is gone, the one that took its place is the selected one.
    place: usize,
    /// The account that is being moved, and where it stood.
    moving: Option<(AccountId, usize)>,
    scroll: f32,
    /// Its height as far as it was told: a list that has come to fit does not tell it any more.
    height: f32,
    /// The height of the whole window.
    window: f32,
    /// The window has no room for a code beside anything else.
    narrow: bool,
    codes: Codes,
    arrangement: Arrangement,
    /// The account whose hidden code shows, and since when.
    revealed: Option<(AccountId, UnixTime)>,
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
    /// Open the page of the selected account.
    OpenSelected,
    /// Move the selected account to the trash.
    RemoveSelected,
    /// Move this account to the trash.
    Remove(AccountId),
    /// Move the selected account up or down by places.
    Move(isize),
    /// Show the accounts of this tag only; nothing shows all.
    ShowTag(Option<String>),
    /// An account was clicked: its code shows where it was hidden, and is copied where a click copies.
    Press(AccountId),
    /// Enter was pressed on it: the same, and it is copied in any case.
    Enter(AccountId),
    /// It has the focus, and so is the selected one.
    At(AccountId),
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
    /// Look anew at what the vault holds with [`State::look`].
    Look,
    /// Put this code on the clipboard.
    Copy(AccountId, Code),
    /// Save the counter one further and come back with [`Message::CounterSaved`].
    AdvanceCounter(AccountId),
    /// Open an account's page.
    Open(AccountId),
    /// Move an account to the trash.
    Remove(AccountId),
    /// Move an account to this position.
    MoveTo(AccountId, usize),
    /// Tell that the accounts stand in an order that nobody moves them in.
    CannotMove,
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

    /// Sorts the accounts this way from the next look at the vault on.
    pub fn sort(&mut self, sort: Sort) {
        self.arrangement.sort = sort;
    }

    /// Looks anew at what the vault holds; `used` names accounts in the order of their use, the latest first.
    pub fn look(&mut self, contents: &Contents, used: &[AccountId]) {
        self.arrangement.arrange(contents, used);
        self.settle(contents);
    }

    /// Keeps the selected account selected, wherever it stands now.
    fn settle(&mut self, contents: &Contents) {
        let hits = self.arrangement.find(self.query(), contents);
        self.place = self.place(&hits, contents);
        let hit = hits.get(self.place);
        self.selected = hit.map(|hit| contents.accounts[*hit].id);
    }

    /// The place of the selected account among these, or of what took its place.
    fn place(&self, hits: &[usize], contents: &Contents) -> usize {
        let is_it = |hit: &usize| Some(contents.accounts[*hit].id) == self.selected;
        if self.selected.is_none() || hits.get(self.place).is_some_and(is_it) {
            return self.place.min(hits.len().saturating_sub(1));
        }
        let place = hits.iter().position(is_it);
        place.unwrap_or_else(|| self.place.min(hits.len().saturating_sub(1)))
    }

    /// Fits a window of this width and height, in logical pixels.
    pub fn fit(&mut self, (width, height): (f32, f32)) {
        self.narrow = width < NARROW;
        self.window = height;
    }

    /// Shows and copies codes this way from now on.
    pub fn show_codes(&mut self, codes: Codes) {
        self.codes = codes;
        self.revealed = None;
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
            Message::ClearQuery => {
                self.settle(context.contents);
                self.query = Secret::default();
                self.settle(context.contents);
                let top = self.place as f32 * self.row_height();
                self.scroll = (top - self.height / 3.0).max(0.0);
                Action::ScrollTo(self.scroll)
            }
            Message::Select(rows) => self.select(rows, context),
            Message::CopySelected => match self.selected(context).map(|account| account.id) {
                Some(id) => self.enter(id, context),
                None => Action::None,
            },
            Message::OpenSelected => match self.selected(context) {
                Some(account) => Action::Open(account.id),
                None => Action::None,
            },
            Message::RemoveSelected => match self.selected(context) {
                Some(account) => Action::Remove(account.id),
                None => Action::None,
            },
            Message::Remove(id) => Action::Remove(id),
            Message::ShowTag(tag) => {
                self.arrangement.tag = tag;
                (self.selected, self.place, self.scroll) = (None, 0, 0.0);
                Action::Look
            }
            Message::Move(places) => self.move_by(places, context),
            Message::Press(id) if !self.codes.copy_on_click => {
                self.press(id, context);
                Action::None
            }
            Message::Press(id) => self.take_code(id, context),
            Message::Enter(id) => self.enter(id, context),
            Message::At(id) => {
                (self.selected, self.moving) = (Some(id), None);
                self.settle(context.contents);
                Action::None
            }
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
                let below =
                    |scroll, height| (self.place + 1) as f32 * self.row_height() > scroll + height;
                // What makes the list lower, such as a notice, does not hide the selected account.
                let hides = height < self.height
                    && !below(self.scroll, self.height)
                    && below(offset, height);
                (self.scroll, self.height) = (offset, height);
                match hides {
                    true => self.scroll_to_selected(),
                    false => Action::None,
                }
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
        (self.selected, self.place) = (None, 0);
        self.scroll = 0.0;
        Action::ScrollTo(0.0)
    }

    fn selected<'a>(&self, context: Context<'a>) -> Option<&'a Account> {
        let hits = self.hits(context);
        let hit = hits.get(self.place(&hits, context.contents))?;
        context.contents.accounts.get(*hit)
    }

    /// Moves the selected account; nothing while a search shows only some of them.
    fn move_by(&mut self, places: isize, context: Context<'_>) -> Action {
        let accounts = &context.contents.accounts;
        if !self.arrangement.is_own() || self.is_searching() {
            return match accounts.is_empty() {
                true => Action::None,
                false => Action::CannotMove,
            };
        }
        let waits =
            |(id, from): &(AccountId, usize)| accounts.get(*from).is_some_and(|it| it.id == *id);
        if self.moving.as_ref().is_some_and(waits) {
            return Action::None;
        }
        self.settle(context.contents);
        let to = self.place.checked_add_signed(places);
        match (self.selected, to.filter(|to| *to < accounts.len())) {
            (Some(id), Some(to)) => {
                self.moving = Some((id, self.place));
                Action::MoveTo(id, to)
            }
            (_, _) => Action::None,
        }
    }

    /// Selects an account and shows its code where that was hidden.
    fn press(&mut self, id: AccountId, context: Context<'_>) {
        if self.codes.hidden {
            self.revealed = Some((id, context.now));
        }
        (self.selected, self.moving) = (Some(id), None);
        self.settle(context.contents);
    }

    /// Copies its code, or goes on with an enrolment that is not finished.
    fn enter(&mut self, id: AccountId, context: Context<'_>) -> Action {
        if context.contents.enrollments.of(id).is_some() {
            return Action::GoOn(id);
        }
        self.take_code(id, context)
    }

    fn take_code(&mut self, id: AccountId, context: Context<'_>) -> Action {
        self.press(id, context);
        self.copy(context.contents.account(id), context)
    }

    /// Whether this account's code shows at that moment.
    fn shows(&self, id: AccountId, now: UnixTime) -> bool {
        let open = |(shown, since): (AccountId, UnixTime)| {
            shown == id && (since..since.plus(REVEALED)).contains(&now)
        };
        !self.codes.hidden || self.revealed.is_some_and(open)
    }

    fn select(&mut self, rows: isize, context: Context<'_>) -> Action {
        self.moving = None;
        let hits = self.hits(context);
        let last = hits.len().saturating_sub(1);
        let place = self.place(&hits, context.contents);
        self.place = place.saturating_add_signed(rows).min(last);
        let hit = hits.get(self.place);
        self.selected = hit.map(|hit| context.contents.accounts[*hit].id);
        self.scroll_to_selected()
    }

    fn scroll_to_selected(&self) -> Action {
        let row = self.row_height();
        let top = self.place as f32 * row;
        if top < self.scroll {
            Action::ScrollTo(top)
        } else if top + row > self.scroll + self.height {
            Action::ScrollTo(top + row - self.height)
        } else {
            Action::None
        }
    }

    /// Height of a row with the gap under it, in logical pixels.
    fn row_height(&self) -> f32 {
        match self.narrow {
            true => row::STACKED,
            false => row::WIDE,
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
        self.arrangement.find(self.query(), context.contents)
    }
}
