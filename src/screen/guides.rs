//! Help with signing in: what to do at injixo and here, one short guide for each trouble, with what is needed at hand.

mod page;
#[cfg(test)]
mod tests;

use crate::account::{Account, AccountId};
use crate::clock::Check;
use crate::fl;
use crate::otp::Code;
use crate::screen::Context;
use crate::screen::settings::Page;
use crate::ui;
use crate::words::Words;

/// One guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guide {
    /// Signing in with a code.
    Code,
    /// The code is refused.
    Refused,
    /// Signing in with a backup code.
    BackupCode,
    /// Neither a device nor backup codes: an administrator helps.
    NoCodes,
    /// Another laptop.
    NewLaptop,
    /// Switching two-factor sign-in off.
    SwitchOff,
    /// It was switched off, and not by this person.
    Unexpected,
}

impl Guide {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 7] = [
        Self::Code,
        Self::Refused,
        Self::BackupCode,
        Self::NoCodes,
        Self::NewLaptop,
        Self::SwitchOff,
        Self::Unexpected,
    ];

    /// Its name, above the page too.
    #[must_use]
    pub fn title(self) -> String {
        match self {
            Self::Code => fl!("guide-code"),
            Self::Refused => fl!("guide-refused"),
            Self::BackupCode => fl!("guide-backup-code"),
            Self::NoCodes => fl!("guide-no-codes"),
            Self::NewLaptop => fl!("guide-new-laptop"),
            Self::SwitchOff => fl!("guide-switch-off"),
            Self::Unexpected => fl!("guide-unexpected"),
        }
    }

    /// What it is about, in one line.
    fn line(self) -> String {
        match self {
            Self::Code => fl!("guide-code-line"),
            Self::Refused => fl!("guide-refused-line"),
            Self::BackupCode => fl!("guide-backup-code-line"),
            Self::NoCodes => fl!("guide-no-codes-line"),
            Self::NewLaptop => fl!("guide-new-laptop-line"),
            Self::SwitchOff => fl!("guide-switch-off-line"),
            Self::Unexpected => fl!("guide-unexpected-line"),
        }
    }

    fn icon(self) -> ui::Icon {
        match self {
            Self::Code => ui::Icon::User,
            Self::Refused => ui::Icon::Clock,
            Self::BackupCode => ui::Icon::List,
            Self::NoCodes => ui::Icon::Help,
            Self::NewLaptop => ui::Icon::Monitor,
            Self::SwitchOff => ui::Icon::Unlock,
            Self::Unexpected => ui::Icon::Alert,
        }
    }

    /// Whether it helps a person whose vault is not open.
    fn needs_no_vault(self) -> bool {
        matches!(self, Self::NoCodes | Self::NewLaptop | Self::Unexpected)
    }

    /// The identifier of its row, and of a button that leads to it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Code => "guide-code",
            Self::Refused => "guide-refused",
            Self::BackupCode => "guide-backup-code",
            Self::NoCodes => "guide-no-codes",
            Self::NewLaptop => "guide-new-laptop",
            Self::SwitchOff => "guide-switch-off",
            Self::Unexpected => "guide-unexpected",
        }
    }
}

/// What the guides show beside the vault's contents.
#[derive(Debug, Clone, Copy, Default)]
pub struct Facts<'a> {
    /// The last check of the clock that holds.
    pub check: Option<&'a Check>,
    /// A server is being asked for the time.
    pub checking: bool,
}

/// The pages' own state.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// The guides that were opened one from another; the last one shows, the list where there is none.
    opened: Vec<Guide>,
    /// No vault is open: what needs one is left out.
    no_vault: bool,
    /// Whose sign-in it is about, where that was chosen.
    account: Option<AccountId>,
    /// The person wants to choose another one.
    choosing: bool,
    /// Whether injixo says that it is off, before the account goes to the archive.
    asking: bool,
    working: bool,
    trouble: Option<Words>,
}

/// What a person does on the pages, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Open a guide.
    Open(Guide),
    /// It is about this account.
    Choose(AccountId),
    /// It is about another one.
    AnotherAccount,
    /// Copy the code.
    Copy,
    /// Open the page of the account.
    OpenAccount,
    /// Ask a server for the time.
    CheckClock,
    /// The clock was checked, or not for this reason.
    ClockChecked(Option<Words>),
    /// Open the account's backup codes.
    BackupCodes,
    /// Copy the text of the mail.
    CopyMail,
    /// Add the account anew.
    Add,
    /// Open a page of the settings.
    OpenPage(Page),
    /// Ask whether injixo says that 2FA is off.
    AskToArchive,
    /// It does: put the account into the archive.
    Archive,
    /// Not now.
    Dismiss,
    /// It was not put there, for this reason.
    Failed(Words),
    /// One step back.
    Back,
}

/// What the pages ask for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Put this code on the clipboard.
    Copy(AccountId, Code),
    /// Open the page of this account.
    OpenAccount(AccountId),
    /// Ask a server for the time, and come back with [`Message::ClockChecked`].
    CheckClock,
    /// Open the backup codes of this account.
    BackupCodes(AccountId),
    /// Put this text on the clipboard; it is no secret.
    CopyText(String),
    /// Open "add an account".
    Add,
    /// Open a page of the settings.
    OpenPage(Page),
    /// Put this account into the archive.
    Archive(AccountId),
    /// Back to where the guides were opened from.
    Close,
}

impl State {
    /// The list of guides, about this account where there is one.
    #[must_use]
    pub fn new(account: Option<AccountId>) -> Self {
        Self {
            account,
            ..Self::default()
        }
    }

    /// The list of those that help without an open vault.
    #[must_use]
    pub fn without_vault() -> Self {
        Self {
            no_vault: true,
            ..Self::default()
        }
    }

    /// The guide that shows; none where the list does.
    #[must_use]
    pub fn guide(&self) -> Option<Guide> {
        self.opened.last().copied()
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Open(guide) => self.open(guide),
            Message::Choose(id) => {
                (self.account, self.choosing) = (Some(id), false);
                Action::None
            }
            Message::AnotherAccount => {
                (self.account, self.choosing) = (None, true);
                Action::None
            }
            Message::Copy => self.about(context, |account| {
                Action::Copy(account.id, account.otp.code_at(context.now))
            }),
            Message::OpenAccount => self.about(context, |it| Action::OpenAccount(it.id)),
            Message::BackupCodes => self.about(context, |it| Action::BackupCodes(it.id)),
            Message::CheckClock => {
                self.trouble = None;
                Action::CheckClock
            }
            Message::ClockChecked(trouble) => {
                self.trouble = trouble;
                Action::None
            }
            Message::CopyMail => Action::CopyText(mail(self.account(context))),
            Message::Add => Action::Add,
            Message::OpenPage(page) => Action::OpenPage(page),
            Message::AskToArchive => self.ask(true),
            Message::Archive => self.archive(context),
            Message::Dismiss => self.ask(false),
            Message::Failed(trouble) => {
                (self.working, self.trouble) = (false, Some(trouble));
                Action::None
            }
            Message::Back => self.back(),
        }
    }

    fn open(&mut self, guide: Guide) -> Action {
        self.trouble = None;
        // Going round in circles is no longer way back.
        match self.opened.iter().position(|opened| *opened == guide) {
            Some(before) => self.opened.truncate(before + 1),
            None => self.opened.push(guide),
        }
        Action::None
    }

    fn ask(&mut self, whether: bool) -> Action {
        self.asking = whether;
        Action::None
    }

    fn about(&self, context: Context<'_>, action: impl FnOnce(&Account) -> Action) -> Action {
        self.account(context).map_or(Action::None, action)
    }

    /// Never before the person was asked.
    fn archive(&mut self, context: Context<'_>) -> Action {
        if !std::mem::take(&mut self.asking) || self.working {
            return Action::None;
        }
        let action = self.about(context, |account| Action::Archive(account.id));
        (self.working, self.trouble) = (action != Action::None, None);
        action
    }

    fn back(&mut self) -> Action {
        self.trouble = None;
        if std::mem::take(&mut self.asking) {
            return Action::None;
        }
        match self.opened.pop() {
            Some(_) => Action::None,
            None => Action::Close,
        }
    }

    /// Whose sign-in the guides are about: the one that was chosen, else the only one that it can be.
    fn account<'a>(&self, context: Context<'a>) -> Option<&'a Account> {
        let chosen = self.account.and_then(|id| context.contents.account(id));
        if chosen.is_some() || self.choosing {
            return chosen;
        }
        match candidates(context).as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// The accounts at injixo, or where none is called so all of them.
fn candidates(context: Context<'_>) -> Vec<&Account> {
    let accounts = &context.contents.accounts;
    let at_injixo = |account: &&Account| account.issuer.to_lowercase().contains("injixo");
    let found: Vec<&Account> = accounts.iter().filter(at_injixo).collect();
    match found.is_empty() {
        true => accounts.iter().collect(),
        false => found,
    }
}

/// What an administrator is asked for.
fn mail(account: Option<&Account>) -> String {
    let name = account.map(|account| account.account.trim());
    let name = name.filter(|name| !name.is_empty()).unwrap_or("…");
    fl!("guide-mail-text", account = name)
}
