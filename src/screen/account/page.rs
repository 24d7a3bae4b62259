//! How the page looks: the code, the form, the place in the list, the ways to what belongs to the account, its key.

use crate::account::Account;
use crate::fl;
use crate::otp::key;
use crate::screen::account::{Action, Message, Question, State, question};
use crate::screen::settings::Page;
use crate::screen::{Context, shown_code, size_on_page, timed_code, trouble_box};
use crate::secret::Secret;
use crate::ui::{self, Element};

impl State {
    /// Draws the page; nothing of it where the account is gone.
    #[must_use]
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let Some(account) = context.contents.account(self.id) else {
            return ui::nothing();
        };
        let header = ui::header(title(account)).back(fl!("back"), Message::Back);
        let mut page = ui::column([self.code(account, context)]);
        if let Some(trouble) = &self.trouble {
            page = page.push(trouble_box(trouble));
        }
        page = page
            .push(self.form.view().map(Message::Form))
            .push(backup_codes(account))
            .push(self.tags(context))
            .push(help())
            .push(self.place(context))
            .extend(self.ways_out(account, context))
            .push(
                ui::danger(fl!("account-remove"))
                    .icon(ui::Icon::Trash)
                    .width(iced::Fill)
                    .on_press(Message::AskToRemove)
                    .id("remove"),
            );
        let save = (self.saving || self.changed(context).is_some()).then(|| {
            ui::primary(fl!("account-save"))
                .icon(ui::Icon::Check)
                .width(iced::Fill)
                .on_press_maybe((!self.saving).then_some(Message::Save))
                .id("save")
                .into()
        });
        let question = self.asking.map(|question| match question {
            Question::ShowKey => question::about_key(),
            Question::ShowSymbol => question::about_symbol(),
            Question::Remove => question::about_removal(account),
            Question::Leave => question::about_edits(self.changed(context).is_some()),
        });
        ui::dialog(
            ui::page(Some(header.into()), page, save),
            question,
            Message::Dismiss,
        )
    }

    fn code<'a>(&'a self, account: &Account, context: Context<'_>) -> Element<'a, Message> {
        let size = size_on_page(account.otp.digits());
        let copy = ui::secondary(fl!("account-copy"))
            .icon(ui::Icon::Copy)
            .width(iced::Fill)
            .on_press(Message::Copy)
            .id("copy");
        if self.code_hidden {
            let show = ui::secondary(fl!("account-show-code"))
                .icon(ui::Icon::Eye)
                .width(iced::Fill)
                .on_press(Message::ShowCode)
                .id("show-code");
            let dots = ui::hidden_code(account.otp.digits(), size);
            return ui::card(ui::column([dots, show.into(), copy.into()]));
        }
        let clock = account.otp.seconds_left(context.now);
        if let (Some(left), Some(period)) = (clock, account.otp.period()) {
            let code = account.otp.code_at(context.now);
            let clock = ui::countdown(left.into(), period.into());
            return ui::card(ui::column([timed_code(&code, size, clock), copy.into()]));
        }
        let code = match &self.counter_code {
            Some(code) => shown_code(code, size),
            None => ui::hidden_code(account.otp.digits(), size),
        };
        let next = ui::secondary(fl!("accounts-next-code"))
            .icon(ui::Icon::Refresh)
            .width(iced::Fill)
            .on_press(Message::NextCode)
            .id("next-code");
        ui::card(ui::column([code, next.into(), copy.into()]))
    }

    fn place<'a>(&self, context: Context<'_>) -> Element<'a, Message> {
        let can = |places| (self.move_by(places, context) != Action::None).then_some(());
        let button = |icon, label, id: &'static str, message| {
            ui::secondary(label)
                .icon(icon)
                .width(iced::Fill)
                .on_press_maybe(message)
                .id(id)
        };
        ui::row([
            button(
                ui::Icon::ChevronUp,
                fl!("account-up"),
                "up",
                can(-1).map(|()| Message::MoveUp),
            )
            .into(),
            button(
                ui::Icon::ChevronDown,
                fl!("account-down"),
                "down",
                can(1).map(|()| Message::MoveDown),
            )
            .into(),
        ])
        .into()
    }

    /// The key and its QR code, to be taken elsewhere.
    fn ways_out<'a>(
        &'a self,
        account: &Account,
        context: Context<'_>,
    ) -> Vec<Element<'a, Message>> {
        match &self.key_off {
            Some(off) => {
                let title = format!(
                    "{} · {}",
                    fl!("account-show-key"),
                    fl!("account-show-symbol")
                );
                vec![ui::banner(ui::Kind::Info, title, off.as_str(), vec![])]
            }
            None => vec![self.key(account), self.symbol(context)],
        }
    }

    fn symbol<'a>(&'a self, context: Context<'_>) -> Element<'a, Message> {
        let Some(symbol) = &self.symbol else {
            return ui::secondary(fl!("account-show-symbol"))
                .icon(ui::Icon::QrCode)
                .width(iced::Fill)
                .on_press(Message::AskForSymbol)
                .id("show-symbol")
                .into();
        };
        let hide = ui::secondary(fl!("account-hide-symbol"))
            .icon(ui::Icon::EyeOff)
            .on_press(Message::HideSymbol)
            .id("hide-symbol");
        ui::column([symbol.view(context.now), hide.into()]).into()
    }

    fn key<'a>(&self, account: &Account) -> Element<'a, Message> {
        if !self.key_shown {
            return ui::secondary(fl!("account-show-key"))
                .icon(ui::Icon::Eye)
                .width(iced::Fill)
                .on_press(Message::AskForKey)
                .id("show-key")
                .into();
        }
        let key = grouped_key(account.otp.key());
        ui::card(ui::column([
            ui::text::muted(fl!("account-key")).into(),
            ui::key(key.expose_text().unwrap_or_default().to_owned()),
            ui::secondary(fl!("account-hide-key"))
                .icon(ui::Icon::EyeOff)
                .on_press(Message::HideKey)
                .id("hide-key")
                .into(),
        ]))
    }
}

/// The way to the backup codes, with how many are left.
fn backup_codes<'a>(account: &Account) -> Element<'a, Message> {
    let kept = &account.backup_codes;
    let label = match kept.current() {
        Some(set) => fl!(
            "account-codes-left",
            left = set.left(),
            all = set.codes.len()
        ),
        None => fl!("account-codes"),
    };
    let button = ui::secondary(label)
        .icon(ui::Icon::List)
        .width(iced::Fill)
        .on_press(Message::BackupCodes)
        .id("backup-codes");
    button.into()
}

fn help<'a>() -> Element<'a, Message> {
    ui::secondary(Page::Help.title())
        .icon(ui::Icon::Help)
        .width(iced::Fill)
        .on_press(Message::Help)
        .id("help")
        .into()
}

pub(super) fn title(account: &Account) -> String {
    match (account.issuer.as_str(), account.account.as_str()) {
        ("", "") => fl!("accounts-unnamed"),
        ("", name) | (name, _) => name.to_owned(),
    }
}

/// Writes a key in groups of four, as people read it aloud.
pub(super) fn grouped_key(secret: &Secret) -> Secret {
    let text = key::to_base32(secret);
    let mut grouped = String::with_capacity(text.len() * 5 / 4 + 1);
    for (index, letter) in text.expose_text().unwrap_or_default().chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            grouped.push(' ');
        }
        grouped.push(letter);
    }
    Secret::from_text(grouped)
}
