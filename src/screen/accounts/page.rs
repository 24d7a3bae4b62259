//! How the list looks: its header and search, what is to be known first, the rows in sight.

use crate::fl;
use crate::screen::Context;
use crate::screen::settings::Page;
use crate::secret::Secret;
use crate::ui::{self, Element};
use crate::words::{self, Words};

use super::{LIST, Message, SEARCH, State, row};

/// The width of a page that has room for more than one box above the accounts, in logical pixels.
const ROOM_FOR_ALL: f32 = 264.0;

impl State {
    /// Draws the list.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let header = self.header();
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
            .plain()
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
        // Where everything is as large as can be, one box is all there is room for; the next shows once it is settled.
        let first = self.warnings(context).into_iter().next();
        let warnings = first.map(|first| {
            let all = ui::column(self.warnings(context));
            ui::by_width(ROOM_FOR_ALL, all, first)
        });
        let pinned = ui::column([search.into()])
            .push(self.tags(context))
            .push(warnings);
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

    /// The tags, to see the accounts of one only; nothing where there are none.
    fn tags<'a>(&self, context: Context<'_>) -> Option<Element<'a, Message>> {
        let tags = &context.contents.tags;
        if tags.is_empty() {
            return None;
        }
        let shown = self.arrangement.tag.as_deref();
        let all = ui::chip(fl!("tags-all"), shown.is_none(), Message::ShowTag(None));
        let each = tags.names().map(|name| {
            let message = Message::ShowTag(Some(name.to_owned()));
            ui::chip(name, shown == Some(name), message)
        });
        Some(ui::chips(std::iter::once(all).chain(each)))
    }

    fn header<'a>(&self) -> ui::Header<'a, Message> {
        let settings = ui::icon_button(ui::Icon::Settings, fl!("settings-title"))
            .compact(true)
            .on_press(Message::Settings)
            .id("settings");
        if self.narrow {
            let lock = ui::icon_button(ui::Icon::Lock, fl!("accounts-lock"))
                .compact(true)
                .on_press(Message::Lock)
                .id("lock");
            let add = ui::icon_button(ui::Icon::Add, fl!("accounts-add"))
                .compact(true)
                .on_press(Message::Add)
                .id("add");
            return ui::header("").action(settings).action(lock).action(add);
        }
        let lock = ui::quiet(fl!("accounts-lock"))
            .on_press(Message::Lock)
            .id("lock");
        let add = ui::primary(fl!("accounts-add"))
            .icon(ui::Icon::Add)
            .on_press(Message::Add)
            .id("add");
        ui::header("")
            .leading(ui::logo(28.0))
            .action(settings)
            .action(lock)
            .action(add)
    }

    fn no_hit<'a>(&self) -> ui::Rows<'a, u128, Message> {
        let title = fl!("accounts-no-hit", query = self.query());
        let empty = ui::empty(ui::Icon::Search, title, fl!("accounts-no-hit-body"), vec![]);
        ui::Rows {
            above: 0.0,
            shown: vec![(0, empty)],
            below: 0.0,
            gap: row::GAP,
        }
    }

    pub(super) fn rows<'a>(
        &'a self,
        hits: &[usize],
        context: Context<'a>,
    ) -> ui::Rows<'a, u128, Message> {
        // A list that has become shorter is not scrolled as far down any more, and does not say so where it fits.
        let row = self.row_height();
        let height = self.height.max(self.window);
        let farthest = (hits.len() as f32 * row - height).max(0.0);
        let scroll = self.scroll.min(farthest);
        let first = ((scroll / row) as usize).saturating_sub(2).min(hits.len());
        let last = (((scroll + height) / row) as usize + 3).clamp(first, hits.len());
        let place = self.place(hits, context.contents);
        let shown = hits[first..last].iter().enumerate().map(|(offset, &hit)| {
            let selected = first + offset == place;
            let account = &context.contents.accounts[hit];
            (account.id.0.as_u128(), self.row(account, selected, context))
        });
        ui::Rows {
            above: first as f32 * row,
            shown: shown.collect(),
            below: (hits.len() - last) as f32 * row,
            gap: row::GAP,
        }
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
