//! Archived accounts: what was switched off at its service, to be looked at, taken back, or removed.

use crate::account::AccountId;
use crate::fl;
use crate::screen::settings::Page;
use crate::screen::when::Zone;
use crate::screen::{Context, account_name, trouble_box};
use crate::ui::{self, Element};
use crate::vault::Archived;
use crate::words::Words;

/// The identifier of the list, for scrolling it.
pub const LIST: &str = "archive";

/// The page's own state.
#[derive(Debug, Clone, Default)]
pub struct State {
    zone: Zone,
    working: bool,
    trouble: Option<Words>,
}

/// What a person does on the page, and what comes of it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Take this account back to the list.
    TakeBack(AccountId),
    /// Remove this one to the trash.
    Remove(AccountId),
    /// It was done.
    Moved,
    /// It was not, for this reason.
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
    /// Take this account back to the list.
    TakeBack(AccountId),
    /// Remove this one to the trash.
    Remove(AccountId),
    /// Back to where the page was opened from.
    Close,
}

impl State {
    /// The page; days are told in this time zone.
    #[must_use]
    pub fn new(zone: Zone) -> Self {
        Self {
            zone,
            ..Self::default()
        }
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::TakeBack(id) => self.work(Action::TakeBack(id)),
            Message::Remove(id) => self.work(Action::Remove(id)),
            Message::Moved => {
                self.working = false;
                Action::None
            }
            Message::Failed(trouble) => {
                (self.working, self.trouble) = (false, Some(trouble));
                Action::None
            }
            Message::Scrolled => Action::None,
            Message::Back => Action::Close,
        }
    }

    fn work(&mut self, action: Action) -> Action {
        (self.working, self.trouble) = (true, None);
        action
    }

    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header(Page::Archive.title()).back(fl!("back"), Message::Back);
        let archive = &context.contents.archive;
        let mut shown: Vec<(u128, Element<'a, Message>)> = Vec::new();
        if let Some(trouble) = &self.trouble {
            shown.push((1, trouble_box(trouble)));
        }
        if archive.is_empty() {
            let (title, body) = (fl!("archive-empty"), fl!("archive-empty-body"));
            shown.push((2, ui::empty(ui::Icon::Folder, title, body, vec![])));
        } else {
            shown.push((3, ui::note(ui::Kind::Info, fl!("archive-why"))));
        }
        // The numbers above are no identities: those have a version and a variant in them.
        let rows = archive.iter();
        shown.extend(rows.map(|it| (it.account.id.0.as_u128(), self.row(it))));
        let rows = ui::Rows {
            above: 0.0,
            shown,
            below: 0.0,
            gap: ui::space::M,
        };
        ui::list_page(header.into(), ui::nothing(), LIST, rows, |_, _| {
            Message::Scrolled
        })
    }

    fn row<'a>(&'a self, archived: &'a Archived) -> Element<'a, Message> {
        let id = archived.account.id;
        let ready = |message| (!self.working).then_some(message);
        let (issuer, account) = account_name(&archived.account);
        let since = fl!("archive-since", date = self.zone.day(archived.archived));
        let mut words = ui::lines([ui::names(issuer, account), ui::text::caption(since).into()]);
        // A set that was void before stays so; the others are void since the account is here.
        for set in &archived.account.backup_codes.sets {
            let voided = set.voided.unwrap_or(archived.archived);
            words = words.push(ui::text::caption(fl!(
                "codes-void",
                count = set.codes.len(),
                made = self.zone.day(set.made),
                voided = self.zone.day(voided)
            )));
        }
        let back = ui::secondary(fl!("archive-take-back"))
            .icon(ui::Icon::Undo)
            .small()
            .on_press_maybe(ready(Message::TakeBack(id)));
        let remove = ui::quiet(fl!("archive-remove"))
            .icon(ui::Icon::Trash)
            .small()
            .on_press_maybe(ready(Message::Remove(id)));
        let buttons = ui::row([back.into(), remove.into()]).spacing(ui::space::S);
        ui::card(ui::column([words.into(), buttons.into()]).spacing(ui::space::M))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_done_once_and_its_failure_shows() {
        let id = AccountId(uuid::Uuid::from_u128(7));
        let mut page = State::new(Zone::default());
        assert_eq!(page.update(Message::TakeBack(id)), Action::TakeBack(id));
        assert!(page.working);
        let trouble = crate::words::job_lost();
        let _ = page.update(Message::Failed(trouble.clone()));
        assert_eq!((page.working, &page.trouble), (false, &Some(trouble)));
        assert_eq!(page.update(Message::Remove(id)), Action::Remove(id));
        assert_eq!((page.working, &page.trouble), (true, &None));
        let _ = page.update(Message::Moved);
        assert!(!page.working);
        assert_eq!(page.update(Message::Back), Action::Close);
    }
}
