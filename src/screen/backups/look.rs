//! One copy, read only: the accounts in it, and what restoring it would change.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::account::Account;
use crate::clock::UnixTime;
use crate::fl;
use crate::screen::backups::Message;
use crate::screen::when::Zone;
use crate::screen::{Context, account_name, name_list, trouble_box};
use crate::ui::{self, Element};
use crate::vault::{Contents, Copy, OpenError, RestoreError};
use crate::words::{self, Words};

/// A copy that is being looked at.
#[derive(Debug, Clone)]
pub(super) struct Look {
    path: PathBuf,
    made: UnixTime,
    /// Nothing while it is being opened.
    outcome: Option<Result<Arc<Contents>, OpenError>>,
    asking: bool,
    restoring: bool,
    trouble: Option<Words>,
}

impl Look {
    pub(super) fn new(copy: &Copy) -> Self {
        Self {
            path: copy.path.clone(),
            made: copy.made,
            outcome: None,
            asking: false,
            restoring: false,
            trouble: None,
        }
    }

    pub(super) fn is_of(&self, path: &Path) -> bool {
        self.path == path
    }

    pub(super) fn opened(&mut self, outcome: Result<Arc<Contents>, OpenError>) {
        self.outcome = Some(outcome);
    }

    pub(super) fn ask(&mut self, whether: bool) {
        self.asking = whether;
    }

    pub(super) fn is_asking(&self) -> bool {
        self.asking
    }

    /// Begins to restore it; gives its path.
    pub(super) fn restore(&mut self) -> PathBuf {
        (self.asking, self.restoring, self.trouble) = (false, true, None);
        self.path.clone()
    }

    pub(super) fn not_restored(&mut self, trouble: Words) {
        (self.restoring, self.trouble) = (false, Some(trouble));
    }

    pub(super) fn view<'a>(&'a self, zone: &Zone, context: Context<'a>) -> Element<'a, Message> {
        let header = ui::header(zone.day(self.made)).back(fl!("back"), Message::Back);
        let mut page = ui::column([ui::text::muted(zone.moment(self.made)).into()]);
        if let Some(trouble) = &self.trouble {
            page = page.push(trouble_box(trouble));
        }
        let (page, footer, question) = match &self.outcome {
            None => {
                let reading = ui::note(ui::Kind::Info, fl!("backups-look-reading"));
                (page.push(reading), None, None)
            }
            Some(Err(error)) => (
                page.push(trouble_box(&words::restore_error(&RestoreError::Copy(
                    *error,
                )))),
                None,
                None,
            ),
            Some(Ok(contents)) => {
                let restore = ui::primary(fl!("backups-restore"))
                    .icon(ui::Icon::History)
                    .width(iced::Fill)
                    .on_press_maybe((!self.restoring).then_some(Message::AskToRestore))
                    .id("restore");
                let question = self.asking.then(|| question(contents, context.contents));
                (page.push(inside(contents)), Some(restore.into()), question)
            }
        };
        ui::dialog(
            ui::page(Some(header.into()), page, footer),
            question,
            Message::Dismiss,
        )
    }
}

/// The accounts, by their names alone.
fn inside<'a>(contents: &'a Contents) -> Element<'a, Message> {
    let mut page = ui::column([ui::note(ui::Kind::Info, fl!("backups-look"))]);
    if contents.accounts.is_empty() {
        page = page.push(ui::text::muted(fl!("backups-look-empty")));
    } else {
        let rows = contents
            .accounts
            .iter()
            .map(|account| ui::names(account_name(account).0, account.account.as_str()));
        page = page.push(ui::card(ui::column(rows).spacing(ui::space::M)));
    }
    let archive = contents.archive.len();
    let trash = contents.trash.len();
    page.push((archive > 0).then(|| ui::text::muted(fl!("backups-look-archive", count = archive))))
        .push((trash > 0).then(|| ui::text::muted(fl!("backups-look-trash", count = trash))))
        .into()
}

/// What restoring changes, told before it is done.
fn question<'a>(copy: &Contents, now: &Contents) -> Element<'a, Message> {
    let Difference {
        comes,
        goes,
        changes,
    } = difference(copy, now);
    let mut body = ui::column([]).spacing(ui::space::M);
    if comes.is_empty() && goes.is_empty() && changes.is_empty() {
        body = body.push(ui::text::body(fl!("backups-restore-same")));
    }
    for (title, accounts) in [
        (fl!("backups-restore-comes"), comes),
        (fl!("backups-restore-goes"), goes),
        (fl!("backups-restore-changes"), changes),
    ] {
        if !accounts.is_empty() {
            body = body.push(ui::lines([
                ui::text::strong(title).into(),
                name_list(&accounts),
            ]));
        }
    }
    let kept = ui::note(ui::Kind::Info, fl!("backups-restore-kept"));
    let cancel = ui::quiet(fl!("cancel"))
        .on_press(Message::Dismiss)
        .id("cancel");
    let restore = ui::primary(fl!("backups-restore-yes"))
        .icon(ui::Icon::History)
        .on_press(Message::Restore)
        .id("restore-yes");
    ui::question(
        fl!("backups-restore-title"),
        body.push(kept),
        vec![cancel.into(), restore.into()],
    )
}

/// How a copy differs from what the vault holds now.
#[derive(Debug, PartialEq)]
pub(super) struct Difference<'a> {
    /// In the copy's list only.
    pub(super) comes: Vec<&'a Account>,
    /// In the vault's list only.
    pub(super) goes: Vec<&'a Account>,
    /// In both, with other names or settings.
    pub(super) changes: Vec<&'a Account>,
}

pub(super) fn difference<'a>(copy: &'a Contents, now: &'a Contents) -> Difference<'a> {
    let missing = |of: &'a Contents, from: &'a Contents| {
        let missing = |account: &&Account| from.account(account.id).is_none();
        of.accounts.iter().filter(missing).collect()
    };
    let changed = |account: &&Account| {
        now.account(account.id)
            .is_some_and(|present| differs(account, present))
    };
    Difference {
        comes: missing(copy, now),
        goes: missing(now, copy),
        changes: copy.accounts.iter().filter(changed).collect(),
    }
}

/// A counter that went on is no difference: it does not go back.
fn differs(copy: &Account, present: &Account) -> bool {
    let settings = |account: &Account| {
        let otp = &account.otp;
        (otp.algorithm(), otp.digits(), otp.period())
    };
    (&copy.issuer, &copy.account) != (&present.issuer, &present.account)
        || settings(copy) != settings(present)
        || copy.otp.key() != present.otp.key()
}
