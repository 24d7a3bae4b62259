//! One account's page: its code large, names and settings to edit, its place in the list, its key, removing it.

mod page;
mod question;
mod tags;
#[cfg(test)]
mod tests;

use crate::account::{Account, AccountId, Draft};
use crate::clock::UnixTime;
use crate::otp::{Code, Kind, Otp, uri};
use crate::policy::Policy;
use crate::qr::encode::Symbol;
use crate::screen::shown_symbol::ShownSymbol;
use crate::screen::{Context, draft_form};
use crate::words::{self, Words};

/// The page's own state.
#[derive(Debug, Clone)]
pub struct State {
    id: AccountId,
    form: draft_form::State,
    counter_code: Option<Code>,
    code_hidden: bool,
    /// Why the key shows in no form, where an administrator switched that off.
    key_off: Option<String>,
    asking: Option<Question>,
    /// Where to, once it is decided what becomes of the edits.
    leaving: Option<Action>,
    key_shown: bool,
    symbol: Option<ShownSymbol>,
    new_tag: String,
    saving: bool,
    trouble: Option<Words>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    ShowKey,
    ShowSymbol,
    Remove,
    Leave,
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The form was edited.
    Form(draft_form::Message),
    /// Save what was edited.
    Save,
    /// Copy the code.
    Copy,
    /// Show the code that is hidden.
    ShowCode,
    /// Show the next code of a counter-based account.
    NextCode,
    /// One place up in the list.
    MoveUp,
    /// One place down.
    MoveDown,
    /// Put the account under this tag, or take it from under it.
    ToggleTag(String),
    /// The name of a new tag was edited.
    NewTagChanged(String),
    /// Put the account under the new tag.
    AddTag,
    /// Show the backup codes.
    BackupCodes,
    /// Open the help with signing in.
    Help,
    /// Ask before the key is shown.
    AskForKey,
    /// Show the key.
    ShowKey,
    /// Hide it again.
    HideKey,
    /// Ask before the QR code is shown.
    AskForSymbol,
    /// Show the QR code.
    ShowSymbol,
    /// Hide it again.
    HideSymbol,
    /// Ask before the account is removed.
    AskToRemove,
    /// Remove it to the trash.
    Remove,
    /// Leave without saving what was edited.
    Discard,
    /// Not now.
    Dismiss,
    /// Back to the list.
    Back,
    /// Away from the page by a key.
    GoTo(Elsewhere),
    /// The counter was saved; this is the code it gives.
    CounterSaved(Code),
    /// The edits were saved.
    Saved,
    /// They were not, for this reason.
    NotSaved(Words),
}

/// Where a key leads from the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// The settings.
    Settings,
    /// Adding an account.
    Add,
    /// The search of the list.
    Search,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Save this account over the one of its identity.
    Edit(Box<Account>),
    /// Put this code on the clipboard.
    Copy(AccountId, Code),
    /// Save the counter one further and come back with [`Message::CounterSaved`].
    AdvanceCounter(AccountId),
    /// Move the account to this position.
    MoveTo(AccountId, usize),
    /// Put the account under these tags, and take it from under those.
    Tag {
        /// Which.
        id: AccountId,
        /// The tags it is to have.
        add: Vec<String>,
        /// The tags it is to have no more.
        remove: Vec<String>,
    },
    /// Remember that the account was shown to be taken elsewhere.
    Exported(AccountId),
    /// Show its backup codes.
    BackupCodes(AccountId),
    /// Open the help with signing in to it.
    Help(AccountId),
    /// Remove it to the trash.
    Remove(AccountId),
    /// Open that instead.
    GoTo(Elsewhere),
    /// Back to the list.
    Close,
}

impl State {
    /// Opens the page of an account.
    #[must_use]
    pub fn new(account: &Account) -> Self {
        Self {
            id: account.id,
            form: draft_form::State::new(draft_of(account)),
            counter_code: None,
            code_hidden: false,
            key_off: None,
            asking: None,
            leaving: None,
            key_shown: false,
            symbol: None,
            new_tag: String::new(),
            saving: false,
            trouble: None,
        }
    }

    /// The same with its code hidden until it is asked for.
    #[must_use]
    pub fn hiding(self, code_hidden: bool) -> Self {
        Self {
            code_hidden,
            ..self
        }
    }

    /// The same with its key kept back, where an administrator wants that.
    #[must_use]
    pub fn under(self, policy: &Policy) -> Self {
        Self {
            key_off: policy.export_off.then(|| words::export_off(policy)),
            ..self
        }
    }

    /// A second has begun: what shows for a short time only goes.
    pub fn tick(&mut self, now: UnixTime) {
        let _ = self.symbol.take_if(|symbol| symbol.is_over(now));
    }

    /// Shows neither key nor QR code any more, and no code where those are hidden until they are asked for.
    pub fn cover(&mut self, hidden: bool) {
        (self.key_shown, self.symbol) = (false, None);
        self.code_hidden |= hidden;
    }

    /// The clock was moved by so many seconds: what shows for a short time shows as long as before.
    pub fn clock_moved(&mut self, by: i64) {
        if let Some(symbol) = &mut self.symbol {
            symbol.clock_moved(by);
        }
    }

    /// The account whose page this is.
    #[must_use]
    pub fn id(&self) -> AccountId {
        self.id
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::AskForKey | Message::ShowKey | Message::AskForSymbol | Message::ShowSymbol
                if self.key_off.is_some() =>
            {
                Action::None
            }
            // Keys that reach the page behind a question.
            Message::MoveUp
            | Message::MoveDown
            | Message::AskToRemove
            | Message::Help
            | Message::GoTo(_)
                if self.asking.is_some() =>
            {
                Action::None
            }
            Message::Form(draft_form::Message::Submit) => self.save(context),
            Message::Form(edit) => {
                self.form.update(edit);
                Action::None
            }
            Message::Save => self.save(context),
            Message::Copy => self.copy(context),
            Message::ShowCode => {
                self.code_hidden = false;
                Action::None
            }
            Message::NextCode => Action::AdvanceCounter(self.id),
            Message::MoveUp => self.move_by(-1, context),
            Message::MoveDown => self.move_by(1, context),
            Message::ToggleTag(name) => self.toggle_tag(name, context),
            Message::NewTagChanged(name) => {
                self.new_tag = name;
                Action::None
            }
            Message::AddTag => self.add_tag(),
            Message::BackupCodes => self.leave(Action::BackupCodes(self.id), context),
            Message::Help => self.leave(Action::Help(self.id), context),
            Message::AskForKey => self.ask(Some(Question::ShowKey)),
            Message::AskForSymbol => self.ask(Some(Question::ShowSymbol)),
            Message::ShowSymbol => self.show_symbol(context),
            Message::HideSymbol => {
                self.symbol = None;
                Action::None
            }
            Message::AskToRemove => self.ask(Some(Question::Remove)),
            Message::Discard => self.leaving.take().unwrap_or(Action::Close),
            Message::Dismiss => self.stay(),
            Message::ShowKey => {
                self.key_shown = true;
                self.ask(None)
            }
            Message::HideKey => {
                self.key_shown = false;
                Action::None
            }
            Message::Remove => {
                (self.asking, self.leaving) = (None, None);
                Action::Remove(self.id)
            }
            Message::Back if self.asking.is_some() => self.stay(),
            Message::Back => self.leave(Action::Close, context),
            Message::GoTo(elsewhere) => self.leave(Action::GoTo(elsewhere), context),
            Message::CounterSaved(code) => {
                self.counter_code = Some(code);
                Action::None
            }
            Message::Saved => {
                if let Some(account) = context.contents.account(self.id) {
                    self.form = draft_form::State::new(draft_of(account));
                }
                (self.saving, self.trouble, self.counter_code) = (false, None, None);
                self.leaving.take().unwrap_or(Action::None)
            }
            Message::NotSaved(trouble) => {
                (self.saving, self.trouble) = (false, Some(trouble));
                self.stay()
            }
        }
    }

    fn ask(&mut self, question: Option<Question>) -> Action {
        self.asking = question;
        Action::None
    }

    fn stay(&mut self) -> Action {
        self.leaving = None;
        self.ask(None)
    }

    /// Leaves the page, after a question where edits would be lost by it.
    fn leave(&mut self, to: Action, context: Context<'_>) -> Action {
        if !self.is_edited() || context.contents.account(self.id).is_none() {
            return to;
        }
        self.leaving = Some(to);
        // What is being saved needs no question: the page is left as soon as it is.
        self.ask((!self.saving).then_some(Question::Leave))
    }

    /// Whether something was typed that is not saved.
    fn is_edited(&self) -> bool {
        self.form.is_edited() || !self.new_tag.trim().is_empty()
    }

    fn show_symbol(&mut self, context: Context<'_>) -> Action {
        self.asking = None;
        let account = context.contents.account(self.id);
        let symbol = account.and_then(|account| Symbol::of(&uri::write(account)));
        self.symbol = symbol.map(|symbol| ShownSymbol::new(symbol, context.now));
        match self.symbol {
            Some(_) => Action::Exported(self.id),
            None => {
                self.trouble = Some(words::no_symbol());
                Action::None
            }
        }
    }

    fn save(&mut self, context: Context<'_>) -> Action {
        if self.saving {
            return Action::None;
        }
        let (Some(account), Some(draft)) =
            (context.contents.account(self.id), self.changed(context))
        else {
            return Action::None;
        };
        (self.saving, self.asking) = (true, None);
        let Draft {
            issuer,
            account: name,
            otp,
            extra: _,
            flags: _,
        } = draft;
        Action::Edit(Box::new(Account {
            issuer,
            account: name,
            otp,
            ..account.clone()
        }))
    }

    /// What the form would change; nothing where it changes nothing or makes no code.
    fn changed(&self, context: Context<'_>) -> Option<Draft> {
        let account = context.contents.account(self.id)?;
        let draft = self.form.draft().ok()?;
        // The counter runs on under the form, so it is taken from the account as it is now.
        let otp = match account.otp.kind() {
            kind @ Kind::Hotp { .. } => Otp::new(
                account.otp.key().clone(),
                kind,
                draft.otp.algorithm(),
                draft.otp.digits(),
            )
            .ok()?,
            Kind::Totp { .. } | Kind::Steam => draft.otp,
        };
        let same = draft.issuer == account.issuer
            && draft.account == account.account
            && otp == account.otp;
        (!same).then_some(Draft { otp, ..draft })
    }

    fn copy(&self, context: Context<'_>) -> Action {
        match (context.contents.account(self.id), &self.counter_code) {
            (Some(account), _) if account.otp.period().is_some() => {
                Action::Copy(self.id, account.otp.code_at(context.now))
            }
            (Some(_), Some(code)) => Action::Copy(self.id, code.clone()),
            (Some(_), None) => Action::AdvanceCounter(self.id),
            (None, _) => Action::None,
        }
    }

    fn move_by(&self, places: isize, context: Context<'_>) -> Action {
        let accounts = &context.contents.accounts;
        let Some(position) = accounts.iter().position(|account| account.id == self.id) else {
            return Action::None;
        };
        match position.checked_add_signed(places) {
            Some(to) if to < accounts.len() => Action::MoveTo(self.id, to),
            Some(_) | None => Action::None,
        }
    }
}

/// The service where two-factor sign-in stays on; the product's own where the account names none.
#[must_use]
pub fn service(account: &Account) -> &str {
    match account.issuer.as_str() {
        "" => "injixo",
        issuer => issuer,
    }
}

fn draft_of(account: &Account) -> Draft {
    Draft {
        issuer: account.issuer.clone(),
        account: account.account.clone(),
        otp: account.otp.clone(),
        flags: Vec::new(),
        extra: account.extra.clone(),
    }
}
