//! How the guides look: a list of them, and for each its steps with what is at hand.

use crate::account::Account;
use crate::clock::Verdict;
use crate::fl;
use crate::screen::guides::{Facts, Guide, Message, State, candidates, mail};
use crate::screen::settings::Page;
use crate::screen::{Context, account_name, size_on_page, subject, timed_code, trouble_box};
use crate::ui::{self, Element};
use crate::words;

/// As many accounts are offered; the others have a way here on their own pages.
const OFFERED: usize = 12;

impl State {
    /// Draws the list, or the guide that was opened.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>, facts: Facts<'a>) -> Element<'a, Message> {
        let Some(guide) = self.guide() else {
            return self.list();
        };
        // The guide's own name is too long for the header of a small window.
        let header = ui::header(Page::Help.title()).back(fl!("back"), Message::Back);
        let title = ui::text::heading(guide.title()).into();
        let parts = match guide {
            Guide::Code => self.code(context),
            Guide::Refused => self.refused(context, facts),
            Guide::BackupCode => self.backup_code(context),
            Guide::NoCodes => self.no_codes(context),
            Guide::NewLaptop => self.new_laptop(),
            Guide::SwitchOff => self.switch_off(context),
            Guide::Unexpected => self.unexpected(),
        };
        let trouble = self.trouble.as_ref().map(trouble_box);
        let page = ui::column([title].into_iter().chain(trouble).chain(parts));
        let question = self.account(context).filter(|_| self.asking);
        ui::dialog(
            ui::page(Some(header.into()), page, None),
            question.map(question_about),
            Message::Dismiss,
        )
    }

    fn code<'a>(&self, context: Context<'a>) -> Vec<Element<'a, Message>> {
        vec![
            ui::step(1, fl!("guide-sign-in"), None),
            ui::step(2, fl!("guide-enter-code"), Some(self.live(context))),
            ui::step(3, fl!("guide-press-check"), None),
            to(Guide::Refused),
        ]
    }

    fn refused<'a>(&self, context: Context<'a>, facts: Facts<'_>) -> Vec<Element<'a, Message>> {
        let period = self.account(context).and_then(|it| it.otp.period());
        let lasts = fl!("guide-still-valid", seconds = period.unwrap_or(30));
        vec![
            ui::step(1, lasts, Some(self.live(context))),
            ui::step(2, fl!("guide-clock"), Some(clock(facts))),
            ui::step(3, fl!("guide-newest-key"), None),
            ui::step(4, fl!("guide-else-backup"), Some(to(Guide::BackupCode))),
        ]
    }

    fn backup_code<'a>(&self, context: Context<'a>) -> Vec<Element<'a, Message>> {
        vec![
            ui::note(ui::Kind::Info, fl!("guide-emergency")),
            ui::step(1, fl!("guide-sign-in"), None),
            ui::step(2, fl!("guide-backup-link"), None),
            ui::step(3, fl!("guide-backup-enter"), Some(self.codes(context))),
            ui::step(4, fl!("guide-press-check"), None),
        ]
    }

    fn no_codes<'a>(&self, context: Context<'a>) -> Vec<Element<'a, Message>> {
        vec![
            ui::step(1, fl!("guide-ask-admin"), Some(self.letter(context))),
            ui::step(2, fl!("guide-without-code"), None),
            ui::step(3, fl!("guide-on-again"), self.add()),
        ]
    }

    fn switch_off<'a>(&self, context: Context<'a>) -> Vec<Element<'a, Message>> {
        let (what, why) = (fl!("guide-off-unwise"), fl!("guide-off-required"));
        let archive = match self.account(context) {
            None => self.whose(context),
            Some(account) => {
                let button = ui::secondary(fl!("guide-off-done"))
                    .icon(ui::Icon::Folder)
                    .width(iced::Fill)
                    .on_press_maybe((!self.working).then_some(Message::AskToArchive))
                    .id("archive")
                    .into();
                self.card(account, context, button)
            }
        };
        vec![
            ui::banner(ui::Kind::Warning, what, why, vec![]),
            ui::step(1, fl!("guide-open-security"), None),
            ui::step(2, fl!("guide-press-off"), None),
            ui::step(3, fl!("guide-off-mail"), None),
            ui::step(4, fl!("guide-off-archive"), Some(archive)),
        ]
    }

    /// The code of this moment, with its countdown.
    fn live<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let Some(account) = self.account(context) else {
            return self.whose(context);
        };
        let left = account.otp.seconds_left(context.now);
        let (Some(left), Some(period)) = (left, account.otp.period()) else {
            let open = ui::secondary(fl!("guide-open-account"))
                .width(iced::Fill)
                .on_press(Message::OpenAccount)
                .id("open-account");
            return self.card(account, context, open.into());
        };
        let size = size_on_page(account.otp.digits());
        let code = account.otp.code_at(context.now);
        let copy = ui::secondary(fl!("account-copy"))
            .icon(ui::Icon::Copy)
            .width(iced::Fill)
            .on_press(Message::Copy)
            .id("copy");
        let clock = ui::countdown(left.into(), period.into());
        let live = ui::column([timed_code(&code, size, clock), copy.into()]);
        self.card(account, context, live.into())
    }

    /// How many backup codes are left, and the way to them.
    fn codes<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let Some(account) = self.account(context) else {
            return self.whose(context);
        };
        let part = match account.backup_codes.current() {
            Some(set) if set.left() > 0 => {
                let (left, all) = (set.left(), set.codes.len());
                let open = ui::primary(fl!("guide-backup-open"))
                    .icon(ui::Icon::List)
                    .width(iced::Fill)
                    .on_press(Message::BackupCodes)
                    .id("backup-codes");
                let left = fl!("backup-codes-left", left = left, all = all);
                ui::column([ui::text::body(left).into(), open.into()])
            }
            _ => ui::column([
                ui::text::body(fl!("guide-backup-none")).into(),
                to(Guide::NoCodes),
            ]),
        };
        self.card(account, context, part.spacing(ui::space::M).into())
    }

    /// The mail to an administrator.
    fn letter<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let copy = ui::secondary(fl!("guide-mail-copy"))
            .icon(ui::Icon::Copy)
            .width(iced::Fill)
            .on_press(Message::CopyMail)
            .id("copy-mail");
        let text = ui::text::body(mail(self.account(context)));
        ui::card(ui::column([text.into(), copy.into()]))
    }

    /// Something about an account, under its name.
    fn card<'a>(
        &self,
        account: &'a Account,
        context: Context<'a>,
        part: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let (issuer, name) = account_name(account);
        let another = (context.contents.accounts.len() > 1).then(|| {
            ui::quiet(fl!("guide-another"))
                .small()
                .on_press(Message::AnotherAccount)
                .id("another")
        });
        let names = ui::names(issuer, name);
        ui::card(ui::column([names, part]).push(another))
    }

    /// Asks which account it is about.
    fn whose<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let all = match self.choosing {
            true => context.contents.accounts.iter().collect(),
            false => candidates(context),
        };
        if all.is_empty() {
            let none = ui::text::body(fl!("guide-no-account"));
            return ui::card(ui::column([none.into()]).push(self.add()));
        }
        let rest = all.len() > OFFERED;
        let rows = all.into_iter().take(OFFERED).map(|account| {
            let (issuer, name) = account_name(account);
            ui::pressable(ui::names(issuer, name))
                .on_press(Message::Choose(account.id))
                .id(iced::widget::Id::from(format!("whose-{}", account.id)))
                .into()
        });
        let rows = ui::column(rows).spacing(ui::space::XS);
        let rest = rest.then(|| ui::text::muted(fl!("guide-whose-rest")));
        ui::card(ui::column([ui::text::strong(fl!("guide-whose")).into(), rows.into()]).push(rest))
    }

    fn list<'a>(&self) -> Element<'a, Message> {
        let header = ui::header(Page::Help.title()).back(fl!("back"), Message::Back);
        let all = Guide::ALL.into_iter();
        let rows = all
            .filter(|guide| guide.needs_no_vault() || !self.no_vault)
            .map(|guide| {
                let row = ui::point(guide.icon(), guide.title(), guide.line());
                ui::pressable(row)
                    .on_press(Message::Open(guide))
                    .id(guide.id())
                    .into()
            });
        let rows = ui::column(rows).spacing(ui::space::S);
        ui::page(Some(header.into()), rows, None)
    }

    /// The way to a new key, where there is a vault to keep it.
    fn add<'a>(&self) -> Option<Element<'a, Message>> {
        let add = ui::secondary(fl!("accounts-add"))
            .icon(ui::Icon::Add)
            .width(iced::Fill)
            .on_press(Message::Add)
            .id("add");
        (!self.no_vault).then(|| add.into())
    }

    fn unexpected<'a>(&self) -> Vec<Element<'a, Message>> {
        vec![
            ui::step(1, fl!("guide-no-links"), None),
            ui::step(2, fl!("guide-change-password"), None),
            ui::step(3, fl!("guide-check-with-admin"), None),
            ui::step(4, fl!("guide-on-again"), self.add()),
        ]
    }

    fn new_laptop<'a>(&self) -> Vec<Element<'a, Message>> {
        let page = |page: Page, icon| {
            let page = ui::secondary(page.title())
                .icon(icon)
                .width(iced::Fill)
                .on_press(Message::OpenPage(page))
                .id(page.id());
            (!self.no_vault).then(|| page.into())
        };
        let copy = page(Page::Backups, ui::Icon::Archive);
        let phrase = page(Page::Recovery, ui::Icon::List);
        let take = ui::column([
            ui::step(1, fl!("guide-move-copy"), copy),
            ui::step(2, fl!("guide-move-phrase"), phrase),
            ui::step(3, fl!("guide-move-open"), None),
        ]);
        let off = (!self.no_vault).then(|| to(Guide::SwitchOff));
        let anew = ui::column([ui::text::body(fl!("guide-move-anew-body")).into()])
            .push(off)
            .push(to(Guide::NoCodes));
        vec![
            ui::section(fl!("guide-move-take"), take.spacing(ui::space::L)),
            ui::section(fl!("guide-move-anew"), anew.spacing(ui::space::S)),
        ]
    }
}

/// A button that leads to another guide.
fn to<'a>(guide: Guide) -> Element<'a, Message> {
    ui::secondary(guide.title())
        .icon(ui::Icon::ChevronRight)
        .width(iced::Fill)
        .on_press(Message::Open(guide))
        .id(guide.id())
        .into()
}

/// What is known of the clock, and the ways to know more.
fn clock<'a>(facts: Facts<'_>) -> Element<'a, Message> {
    let label = match facts.checking {
        true => fl!("clock-checking"),
        false => fl!("clock-check"),
    };
    let check = ui::secondary(label)
        .icon(ui::Icon::Clock)
        .width(iced::Fill)
        .on_press_maybe((!facts.checking).then_some(Message::CheckClock))
        .id("clock-check");
    let Some(known) = facts.check else {
        let unknown = ui::text::body(fl!("guide-clock-unknown"));
        return ui::card(ui::column([unknown.into(), check.into()]));
    };
    let verdict = known.offset.verdict();
    let corrected = words::clock_corrected(known);
    let kind = match (&corrected, verdict) {
        (Some(_), _) => ui::Kind::Info,
        (None, Verdict::Fine) => ui::Kind::Success,
        (None, Verdict::Drifting) => ui::Kind::Warning,
        (None, Verdict::Refused) => ui::Kind::Danger,
    };
    let wrong = corrected.is_none() && verdict != Verdict::Fine;
    let said = corrected.unwrap_or_else(|| words::clock_offset(known.offset).what);
    let mend = wrong.then(|| {
        ui::primary(fl!("guide-clock-mend"))
            .width(iced::Fill)
            .on_press(Message::OpenPage(Page::Clock))
            .id("clock")
    });
    ui::card(ui::column([ui::note(kind, said)]).push(mend).push(check))
}

/// Asked before the account leaves the list: only injixo can say that it is off there.
fn question_about<'a>(account: &Account) -> Element<'a, Message> {
    let cancel = ui::quiet(fl!("guide-off-not-yet"))
        .on_press(Message::Dismiss)
        .id("cancel");
    let archive = ui::primary(fl!("guide-off-yes"))
        .icon(ui::Icon::Folder)
        .on_press(Message::Archive)
        .id("archive-yes");
    let body = ui::column([
        ui::text::body(fl!("guide-off-ask-body", name = subject(account))).into(),
        ui::text::muted(fl!("guide-off-ask-back")).into(),
    ]);
    let buttons = vec![cancel.into(), archive.into()];
    ui::question(fl!("guide-off-ask"), body, buttons)
}
