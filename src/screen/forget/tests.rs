//! The page about leaving a computer, with plain values.

use super::*;
use crate::account::{Account, AccountId, Draft};
use crate::clock::UnixTime;
use crate::vault::Contents;

fn contents() -> Contents {
    let draft = Draft::from_text("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
    let id = AccountId(uuid::Uuid::nil());
    Contents {
        accounts: vec![Account::from_draft(id, draft, UnixTime(0))],
        ..Contents::default()
    }
}

/// Says these to a page about a vault and gives what it asks for at the end.
fn after(ways: &[SlotKind], contents: &Contents, messages: Vec<Message>) -> Action {
    let context = Context {
        contents,
        now: UnixTime(0),
    };
    let mut page = State::new(ways, None);
    let last = messages.into_iter();
    last.fold(Action::None, |_, message| page.update(message, context))
}

#[test]
fn everything_goes_only_after_a_proof_and_a_last_question() {
    use Message::{Ask, CopySaved, Dismiss, Forget, PhraseRight};
    let held = contents();
    let ways = [SlotKind::Passphrase, SlotKind::Recovery];
    let saved = || CopySaved("/media/stick/copy.ixv".into());
    for (messages, deed) in [
        (vec![Forget], false),
        (vec![Ask, Forget], false),
        (vec![saved(), Forget], false),
        (vec![saved(), Ask, Dismiss, Forget], false),
        (vec![saved(), Ask, Forget], true),
        (vec![PhraseRight, Ask, Forget], true),
    ] {
        let told = format!("{messages:?}");
        let action = after(&ways, &held, messages);
        assert_eq!(action == Action::Forget, deed, "{told}");
    }
}

#[test]
fn an_empty_vault_needs_no_proof() {
    let nothing = Contents::default();
    let messages = vec![Message::Ask, Message::Forget];
    let action = after(&[SlotKind::Keyring], &nothing, messages);
    assert_eq!(action, Action::Forget);
}

#[test]
fn a_copy_counts_only_where_something_else_than_this_keyring_opens_it() {
    use SlotKind::{Keyring, KeyringPassphrase, Passphrase, Recovery};
    for (ways, counts) in [
        (vec![Keyring], false),
        (vec![KeyringPassphrase], false),
        (vec![Keyring, KeyringPassphrase], false),
        (vec![Keyring, Passphrase], true),
        (vec![KeyringPassphrase, Recovery], true),
    ] {
        let page = State::new(&ways, None);
        assert_eq!(page.opens_elsewhere().is_some(), counts, "{ways:?}");
    }
}
