//! Moving accounts to a phone: which of them, then QR codes in the form of Google Authenticator's export, one after the other.

#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use crate::account::{Account, AccountId};
use crate::clock::UnixTime;
use crate::fl;
use crate::otp::migration::{self, MAX_PARTS, Unfit};
use crate::policy::Policy;
use crate::qr::encode::Symbol;
use crate::screen::settings::Page;
use crate::screen::shown_symbol::ShownSymbol;
use crate::screen::{Context, account_name, subject};
use crate::ui::{self, Element};
use crate::words;

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    /// Those that the form cannot carry; found out once, for it takes writing each one's link.
    unfit: HashMap<AccountId, Unfit>,
    /// Those that are not to be moved.
    unticked: HashSet<AccountId>,
    asking: bool,
    /// How many codes those that were chosen need, where no reader takes so many.
    too_many: Option<usize>,
    showing: Option<Showing>,
    /// Why nothing can be moved, where an administrator switched it off.
    off: Option<String>,
}

/// The codes that are shown, one at a time.
#[derive(Debug, Clone)]
struct Showing {
    symbols: Vec<Symbol>,
    at: usize,
    /// Nothing once its time is over.
    shown: Option<ShownSymbol>,
}

/// What a person does on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Take an account, or leave it out.
    Tick(AccountId),
    /// Take all of them, or none.
    TickAll(bool),
    /// Ask before the codes are shown.
    Ask,
    /// Show the first code.
    Show,
    /// Not now.
    Dismiss,
    /// The code before this one.
    Previous,
    /// The code after this one.
    Next,
    /// This code once more.
    Again,
    /// One step back.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Remember that these accounts were shown to be taken elsewhere.
    Exported(Vec<AccountId>),
    /// Leave the page.
    Close,
}

impl State {
    /// All accounts that can be moved are chosen.
    #[must_use]
    pub fn new(context: Context<'_>) -> Self {
        let accounts = context.contents.accounts.iter();
        let unfit = accounts.filter_map(|account| Some((account.id, migration::unfit(account)?)));
        Self {
            unfit: unfit.collect(),
            unticked: HashSet::new(),
            asking: false,
            too_many: None,
            showing: None,
            off: None,
        }
    }

    /// The same where an administrator may have switched it off.
    #[must_use]
    pub fn under(self, policy: &Policy) -> Self {
        Self {
            off: policy.export_off.then(|| words::export_off(policy)),
            ..self
        }
    }

    /// A second has begun: a code whose time is over goes.
    pub fn tick(&mut self, now: UnixTime) {
        if let Some(showing) = &mut self.showing {
            let _ = showing.shown.take_if(|shown| shown.is_over(now));
        }
    }

    /// Shows no code any more until it is asked for again.
    pub fn cover(&mut self) {
        if let Some(showing) = &mut self.showing {
            showing.shown = None;
        }
    }

    /// The clock was moved by so many seconds: a code shows as long as before.
    pub fn clock_moved(&mut self, by: i64) {
        if let Some(shown) = self.showing.as_mut().and_then(|it| it.shown.as_mut()) {
            shown.clock_moved(by);
        }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        self.too_many = None;
        if self.off.is_some() && message != Message::Back {
            return Action::None;
        }
        match message {
            Message::Tick(id) => {
                if !self.unticked.remove(&id) {
                    let _ = self.unticked.insert(id);
                }
            }
            Message::TickAll(true) => self.unticked.clear(),
            Message::TickAll(false) => {
                self.unticked = self.movable(context).map(|account| account.id).collect();
            }
            Message::Ask => self.ask(context),
            Message::Dismiss => self.asking = false,
            Message::Show => return self.show(context),
            Message::Previous => self.turn(-1, context.now),
            Message::Next => self.turn(1, context.now),
            Message::Again => self.turn(0, context.now),
            Message::Back if self.asking => self.asking = false,
            Message::Back if self.showing.is_some() => self.showing = None,
            Message::Back => return Action::Close,
        }
        Action::None
    }

    fn ask(&mut self, context: Context<'_>) {
        let size = migration::shares(self.chosen(context)).len();
        self.too_many = (size > MAX_PARTS as usize).then_some(size);
        self.asking = size > 0 && self.too_many.is_none();
    }

    fn movable<'a>(&self, context: Context<'a>) -> impl Iterator<Item = &'a Account> {
        let accounts = context.contents.accounts.iter();
        accounts.filter(|account| !self.unfit.contains_key(&account.id))
    }

    fn chosen<'a>(&self, context: Context<'a>) -> impl Iterator<Item = &'a Account> {
        self.movable(context)
            .filter(|account| !self.unticked.contains(&account.id))
    }

    fn show(&mut self, context: Context<'_>) -> Action {
        self.asking = false;
        let shares = migration::shares(self.chosen(context));
        let size = shares.len() as u32;
        let (mut symbols, mut ids) = (Vec::new(), Vec::new());
        for (index, share) in (0..).zip(shares) {
            // What no code shows was not taken elsewhere.
            if let Some(symbol) = Symbol::of(&migration::write(share.iter().copied(), index, size))
            {
                symbols.push(symbol);
                ids.extend(share.into_iter().map(|account| account.id));
            }
        }
        self.showing = Some(Showing {
            symbols,
            at: 0,
            shown: None,
        });
        self.turn(0, context.now);
        Action::Exported(ids)
    }

    fn turn(&mut self, by: isize, now: UnixTime) {
        if let Some(showing) = &mut self.showing
            && let Some(at) = showing.at.checked_add_signed(by)
            && let Some(symbol) = showing.symbols.get(at)
        {
            showing.at = at;
            showing.shown = Some(ShownSymbol::new(symbol.clone(), now));
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header(Page::MoveOut.title()).back(fl!("back"), Message::Back);
        if let Some(off) = &self.off {
            let off = ui::note(ui::Kind::Info, off.as_str());
            return ui::page(Some(header.into()), ui::card(off), None);
        }
        match &self.showing {
            Some(showing) => ui::page(Some(header.into()), showing.view(context.now), None),
            None => self.choice(header, context),
        }
    }

    fn choice<'a>(
        &'a self,
        header: ui::Header<'a, Message>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let count = self.chosen(context).count();
        let mut page = ui::column([ui::text::muted(fl!("move-intro")).into()]);
        let movable: Vec<&Account> = self.movable(context).collect();
        if movable.len() > 1 {
            let all = count == movable.len();
            page = page.push(ui::checkbox(
                fl!("add-tick-all"),
                all,
                Message::TickAll(!all),
            ));
        }
        let rows = movable.into_iter().map(|account| {
            let (issuer, name) = account_name(account);
            let ticked = !self.unticked.contains(&account.id);
            ui::tickable(ui::names(issuer, name), ticked, Message::Tick(account.id)).into()
        });
        page = page
            .push(ui::lines(rows).spacing(ui::space::S))
            .push(self.unfit(context))
            .push(self.too_many.map(|size| {
                let most = MAX_PARTS;
                let title = fl!("move-too-many", size = size, most = most);
                ui::banner(ui::Kind::Danger, title, fl!("move-too-many-next"), vec![])
            }));
        let show = ui::primary(fl!("move-show", count = count))
            .icon(ui::Icon::QrCode)
            .width(iced::Fill)
            .on_press_maybe((count > 0).then_some(Message::Ask))
            .id("move-show");
        let page = ui::page(Some(header.into()), page, Some(show.into()));
        let question = self.asking.then(|| {
            let cancel = ui::quiet(fl!("cancel"))
                .on_press(Message::Dismiss)
                .id("cancel");
            let show = ui::primary(fl!("move-show-yes"))
                .icon(ui::Icon::QrCode)
                .on_press(Message::Show)
                .id("move-show-yes");
            let body = ui::text::body(fl!("move-body"));
            let buttons = vec![cancel.into(), show.into()];
            ui::question(fl!("move-title", count = count), body, buttons)
        });
        ui::dialog(page, question, Message::Dismiss)
    }

    /// The accounts that the form cannot carry, each with the reason.
    fn unfit<'a>(&self, context: Context<'_>) -> Option<Element<'a, Message>> {
        let accounts = context.contents.accounts.iter();
        let lines: Vec<String> = accounts
            .filter_map(|account| {
                let why = words::unfit(*self.unfit.get(&account.id)?);
                Some(format!("{}: {why}", subject(account)))
            })
            .collect();
        (!lines.is_empty()).then(|| {
            let title = fl!("move-unfit", count = lines.len());
            let body = format!("{}\n{}", lines.join("\n"), fl!("move-unfit-next"));
            ui::banner(ui::Kind::Info, title, body, vec![])
        })
    }
}

impl Showing {
    fn view(&self, now: UnixTime) -> Element<'_, Message> {
        let size = self.symbols.len();
        let code: Element<'_, Message> = match &self.shown {
            Some(shown) => shown.view(now),
            None => ui::column([
                ui::text::muted(fl!("move-hidden")).into(),
                ui::secondary(fl!("move-again"))
                    .icon(ui::Icon::Eye)
                    .on_press(Message::Again)
                    .id("move-again")
                    .into(),
            ])
            .into(),
        };
        let turn = |label, message, there: bool, id: &'static str| {
            ui::secondary(label)
                .width(iced::Fill)
                .on_press_maybe(there.then_some(message))
                .id(id)
                .into()
        };
        let turns = (size > 1).then(|| {
            let place: usize = self.at + 1;
            let number = fl!("move-number", number = place, size = size);
            let buttons = [
                turn(
                    fl!("move-previous"),
                    Message::Previous,
                    self.at > 0,
                    "previous",
                ),
                turn(fl!("move-next"), Message::Next, self.at + 1 < size, "next"),
            ];
            ui::column([ui::text::heading(number).into(), ui::row(buttons).into()])
        });
        ui::column([]).push(turns).push(code).into()
    }
}
