//! The screens of the window, one file for each: State, Message, Action, new, update, view.
//!
//! A screen answers a message with an [`Action`](accounts::Action) in words of the product and never does anything itself; `app` turns
//! each request into one function of `app::effect`. Screens are given what they show: no clock, no disk, no keyring.

pub mod account;
pub mod accounts;
pub mod add_account;
pub mod auto_lock;
pub mod draft_form;
pub mod settings;
pub mod unlock;
pub mod welcome;

use crate::clock::UnixTime;
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
