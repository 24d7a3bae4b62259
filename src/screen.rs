//! The screens of the window, one file for each: State, Message, Action, new, update, view.
//!
//! A screen answers a message with an [`Action`](accounts::Action) in words of the product and never does anything itself; `app` turns
//! each request into one function of `app::effect`. Screens are given what they show: no clock, no disk, no keyring.

pub mod account;
pub mod accounts;
pub mod add_account;
pub mod appearance;
pub mod archive;
pub mod auto_lock;
pub mod backup_codes;
pub mod backups;
pub mod clock;
pub mod conflict;
pub mod draft_form;
pub mod duplicate;
pub mod enroll;
pub mod events;
pub mod forget;
pub mod guides;
pub mod key_source;
pub mod keys;
pub mod leftover;
pub mod move_out;
pub mod new_passphrase;
pub mod place_form;
pub mod recovery;
pub mod settings;
pub mod showing;
pub mod shown_symbol;
pub mod staying;
pub mod trash;
pub mod unlock;
pub mod way_in;
pub mod ways;
pub mod welcome;
pub mod when;

use crate::account::Account;
use crate::clock::UnixTime;
use crate::fl;
use crate::otp::Code;
use crate::ui::{self, Element};
use crate::vault::Contents;
use crate::words::Words;

/// What a screen may look at while it updates and draws.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// What the vault holds.
    pub contents: &'a Contents,
    /// The present moment, whole seconds.
    pub now: UnixTime,
}

/// Shows a code in its two groups, `size` logical pixels high.
fn shown_code<'a, Message: 'a>(code: &Code, size: f32) -> Element<'a, Message> {
    let (one, two) = code.groups();
    ui::text::code((one.to_owned(), two.to_owned()), size)
}

/// Room for the longest code of a page with its countdown beside it, in logical pixels.
const BESIDE: f32 = 262.0;

/// Shows a code with the time it has left, beside it or, where there is no room, below.
fn timed_code<'a, Message: 'a>(
    code: &Code,
    size: f32,
    clock: ui::Countdown,
) -> Element<'a, Message> {
    ui::by_width(
        BESIDE,
        ui::spread(shown_code(code, size), clock),
        ui::column([shown_code(code, size), clock.into()]).spacing(ui::space::S),
    )
}

/// The size at which a code of that many digits has its room in a list in the smallest window.
fn size_in_list(digits: u8) -> f32 {
    match digits {
        ..=6 => ui::CODE,
        7..=8 => ui::CODE_LONG,
        9.. => ui::CODE_LONGEST,
    }
}

/// The size at which it has its room on a page of its own.
fn size_on_page(digits: u8) -> f32 {
    match digits {
        ..=8 => ui::CODE_LARGE,
        9.. => ui::CODE,
    }
}

/// Shows what went wrong and what to do about it.
fn trouble_box<'a, Message: 'a>(trouble: &Words) -> Element<'a, Message> {
    let Words { what, next } = trouble.clone();
    ui::banner(ui::Kind::Danger, what, next, vec![])
}

/// Issuer and account as a row shows them; a word for "unnamed" where both are empty.
fn account_name(account: &Account) -> (String, &str) {
    match (account.issuer.as_str(), account.account.as_str()) {
        ("", "") => (fl!("accounts-unnamed"), ""),
        (issuer, name) => (issuer.to_owned(), name),
    }
}

/// How many letters of a name fit a sentence.
const LETTERS: usize = 40;

/// A name as it stands in a sentence: one that is very long is cut.
fn shortened(name: &str) -> String {
    match name.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", name[..end].trim_end()),
        None => name.to_owned(),
    }
}

/// An account in one line of running text: “injixo (anna)”.
fn subject(account: &Account) -> String {
    match account_name(account) {
        (issuer, "") => shortened(&issuer),
        (issuer, name) if issuer.is_empty() => shortened(name),
        (issuer, name) => format!("{} ({})", shortened(&issuer), shortened(name)),
    }
}

/// The name of a group of rows.
fn group<'a, Message: 'a>(title: String) -> Element<'a, Message> {
    ui::lines([ui::text::heading(title).into()])
        .padding(iced::padding::top(ui::space::S))
        .into()
}

/// How many accounts a list of names tells one by one.
const NAMED: usize = 5;

/// The names of accounts, the first few of them.
fn name_list<'a, Message: 'a>(accounts: &[&Account]) -> Element<'a, Message> {
    let named = accounts
        .iter()
        .take(NAMED)
        .map(|account| ui::text::body(subject(account)).into());
    let rest = accounts.len().saturating_sub(NAMED);
    ui::lines(named)
        .push((rest > 0).then(|| ui::text::muted(fl!("and-more", count = rest))))
        .into()
}
