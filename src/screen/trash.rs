//! Removed accounts: bringing one back, deleting one for good.

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use crate::account::AccountId;
use crate::fl;
use crate::screen::account::service;
use crate::screen::backups::shown_path;
use crate::screen::settings::Page;
use crate::screen::{Context, account_name, shortened, trouble_box};
use crate::ui::{self, Element};
use crate::vault::Trashed;
use crate::words::Words;

/// The identifier of the list, for scrolling it.
pub const LIST: &str = "trash";

/// Days after which deleting is offered. Nothing goes by itself.
const OLD: u64 = 30;

/// The page's own state.
#[derive(Debug, Clone, Default)]
pub struct State {
    asking: Option<Question>,
    working: bool,
    trouble: Option<Words>,
    /// Copies that still hold what was deleted last.
    unreached: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    One(AccountId),
    Old,
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Bring this account back.
    Restore(AccountId),
    /// Ask before this one is deleted for good.
    AskToDelete(AccountId),
    /// Ask before all old ones are.
    AskToDeleteOld,
    /// Delete what was asked about.
    Delete,
    /// Not now.
    Dismiss,
    /// It is brought back.
    Restored,
    /// It is deleted; these copies still hold it.
    Deleted(Vec<PathBuf>),
    /// Nothing was done, for this reason.
    Failed(Words),
    /// The list was scrolled.
    Scrolled,
    /// Back to where the page was opened from.
    Back,
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Bring this account back.
    Restore(AccountId),
    /// Delete these for good.
    Delete(Vec<AccountId>),
    /// Back to where the page was opened from.
    Close,
}

impl State {
    /// The page.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Restore(id) => {
                self.work();
                Action::Restore(id)
            }
            Message::AskToDelete(id) => self.ask(Some(Question::One(id))),
            Message::AskToDeleteOld => self.ask(Some(Question::Old)),
            Message::Dismiss => self.ask(None),
            Message::Delete => match self.asking.take() {
                Some(question) => {
                    self.work();
                    Action::Delete(about(question, context))
                }
                None => Action::None,
            },
            Message::Restored => {
                self.working = false;
                Action::None
            }
            Message::Deleted(unreached) => {
                (self.working, self.unreached) = (false, unreached);
                Action::None
            }
            Message::Failed(trouble) => {
                (self.working, self.trouble) = (false, Some(trouble));
                Action::None
            }
            Message::Scrolled => Action::None,
            Message::Back if self.asking.is_some() => self.ask(None),
            Message::Back => Action::Close,
        }
    }

    fn ask(&mut self, question: Option<Question>) -> Action {
        self.asking = question;
        Action::None
    }

    fn work(&mut self) {
        (self.working, self.trouble) = (true, None);
        self.unreached.clear();
    }

    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header(Page::Trash.title()).back(fl!("back"), Message::Back);
        let trash = &context.contents.trash;
        let mut shown: Vec<(u128, Element<'a, Message>)> = Vec::new();
        if let Some(trouble) = &self.trouble {
            shown.push((1, trouble_box(trouble)));
        }
        if !self.unreached.is_empty() {
            shown.push((2, self.still_there()));
        }
        if trash.is_empty() {
            let title = fl!("trash-empty");
            let empty = ui::empty(ui::Icon::Trash, title, fl!("trash-empty-body"), vec![]);
            shown.push((3, empty));
        } else {
            shown.push((4, ui::note(ui::Kind::Info, fl!("trash-why"))));
        }
        let old = trash.iter().filter(|it| is_old(it, context)).count();
        if old > 0 {
            shown.push((5, self.offer(old)));
        }
        // The numbers above are no identities: those have a version and a variant in them.
        let rows = trash
            .iter()
            .map(|it| (it.account.id.0.as_u128(), self.row(it, context)));
        shown.extend(rows);
        let rows = ui::Rows {
            above: 0.0,
            shown,
            below: 0.0,
            gap: ui::space::M,
        };
        let page = ui::list_page(header.into(), ui::nothing(), LIST, rows, |_, _| {
            Message::Scrolled
        });
        let question = self
            .asking
            .and_then(|question| question_about(question, context));
        ui::dialog(page, question, Message::Dismiss)
    }

    fn still_there<'a>(&self) -> Element<'a, Message> {
        let paths: Vec<String> = self.unreached.iter().map(|path| shown_path(path)).collect();
        ui::banner(
            ui::Kind::Warning,
            fl!("trash-unreached"),
            paths.join("\n"),
            vec![],
        )
    }

    fn offer<'a>(&self, count: usize) -> Element<'a, Message> {
        let delete = ui::danger(fl!("trash-old-delete"))
            .icon(ui::Icon::Trash)
            .on_press_maybe((!self.working).then_some(Message::AskToDeleteOld))
            .id("delete-old");
        let title = fl!("trash-old-title", count = count);
        ui::banner(ui::Kind::Warning, title, "", vec![delete.into()])
    }

    fn row<'a>(&'a self, trashed: &'a Trashed, context: Context<'a>) -> Element<'a, Message> {
        let id = trashed.account.id;
        let ready = |message| (!self.working).then_some(message);
        let (issuer, account) = account_name(&trashed.account);
        let when = fl!("trash-removed", days = trashed.days(context.now));
        let when = match is_old(trashed, context) {
            true => ui::note(ui::Kind::Warning, when),
            false => ui::text::caption(when).into(),
        };
        let restore = ui::secondary(fl!("trash-restore"))
            .icon(ui::Icon::Undo)
            .small()
            .on_press_maybe(ready(Message::Restore(id)));
        let delete = ui::quiet(fl!("trash-delete"))
            .icon(ui::Icon::Trash)
            .small()
            .on_press_maybe(ready(Message::AskToDelete(id)));
        ui::card(
            ui::column([
                ui::lines([ui::names(issuer, account), when]).into(),
                ui::row([restore.into(), delete.into()])
                    .spacing(ui::space::S)
                    .wrap()
                    .into(),
            ])
            .spacing(ui::space::M),
        )
    }
}

fn is_old(trashed: &Trashed, context: Context<'_>) -> bool {
    trashed.days(context.now) >= OLD
}

/// The accounts that a question is about, as the vault holds them now.
fn about(question: Question, context: Context<'_>) -> Vec<AccountId> {
    let trash = context.contents.trash.iter();
    let meant = trash.filter(|it| match question {
        Question::One(id) => it.account.id == id,
        Question::Old => is_old(it, context),
    });
    meant.map(|it| it.account.id).collect()
}

/// Nothing where what it is about is gone meanwhile.
fn question_about<'a>(question: Question, context: Context<'a>) -> Option<Element<'a, Message>> {
    let ids = about(question, context);
    let mut trash = context.contents.trash.iter();
    let first = trash.find(|it| ids.contains(&it.account.id))?;
    let (title, service) = match question {
        Question::One(_) => {
            let (issuer, account) = account_name(&first.account);
            let name = if account.is_empty() {
                issuer
            } else {
                account.to_owned()
            };
            let title = fl!("trash-delete-title", name = shortened(&name));
            (title, service(&first.account))
        }
        Question::Old => (fl!("trash-delete-old-title", count = ids.len()), "injixo"),
    };
    let warning = || {
        let words = fl!("trash-delete-2fa", service = shortened(service));
        ui::banner(ui::Kind::Warning, words, "", vec![])
    };
    // Of archived ones the person said that it is off there.
    let mut meant = trash
        .chain([first])
        .filter(|it| ids.contains(&it.account.id));
    let body = ui::column([
        ui::text::body(fl!("trash-delete-body")).into(),
        ui::text::body(fl!("trash-delete-unreached")).into(),
    ])
    .push(meant.any(|it| it.archived.is_none()).then(warning))
    .spacing(ui::space::M);
    let cancel = ui::quiet(fl!("cancel"))
        .on_press(Message::Dismiss)
        .id("cancel");
    let delete = ui::danger(fl!("trash-delete"))
        .icon(ui::Icon::Trash)
        .on_press(Message::Delete)
        .id("delete-yes");
    let buttons = vec![cancel.into(), delete.into()];
    Some(ui::question(title, body, buttons))
}
