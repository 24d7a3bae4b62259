//! The page of backup codes in the window: copying one, marking it, taking the mark back, few that are left.

use super::*;
use crate::backup_codes::{Set, SetId, Source};
use crate::screen::backup_codes::Message as Page;
use crate::words;

const SET: SetId = SetId(uuid::Uuid::from_u128(7));

/// A window on the page of an account with that many codes, of which the first are used.
fn on_page(codes: usize, used: usize) -> Window {
    let texts = (0..codes).map(|code| Secret::from_text(format!("{:010}", 4_821_093_756 + code)));
    let mut set = Set::new(SET, UnixTime(0), Source::File, texts.collect());
    for code in set.codes.iter_mut().take(used) {
        code.used = Some(UnixTime(1));
    }
    let mut account = account(1, "anna", TOTP);
    account.backup_codes.add(set, UnixTime(0));
    let mut window = Window::holding(vec![account]);
    window.open_page(1);
    window.say(Message::Account(account::Message::BackupCodes));
    window
}

fn say(window: &mut Window, message: Page) {
    window.say(Message::BackupCodes(message));
}

fn left(window: &Window) -> Option<usize> {
    window.app.context().contents.accounts[0]
        .backup_codes
        .left()
}

#[test]
fn a_copied_code_leaves_the_clipboard_and_its_mark_can_be_undone() {
    let mut window = on_page(10, 0);
    say(&mut window, Page::Copy((SET, 3)));
    assert_eq!(window.copied(), ["4821093759"]);
    assert_eq!(window.notice(), Some(fl!("toast-copied-counter").as_str()));
    let cleared = window.cleared();
    window.tick(AT_59.plus(30));
    assert_eq!(window.cleared(), cleared + 1);
    say(&mut window, Page::Used((SET, 3)));
    assert_eq!(left(&window), Some(9));
    assert_eq!(
        window.notice(),
        Some(fl!("toast-code-used", left = 9).as_str())
    );
    window.say(Message::Offered(window.offer().unwrap()));
    assert_eq!(left(&window), Some(10));
    // Later, from the page itself.
    say(&mut window, Page::Used((SET, 3)));
    window.tick(AT_59.plus(90));
    say(&mut window, Page::Unmark((SET, 3)));
    assert_eq!(left(&window), Some(10));
    assert_eq!(
        window.open_elsewhere().contents().accounts[0]
            .backup_codes
            .left(),
        Some(10)
    );
}

#[test]
fn with_two_left_it_is_said_that_they_are_few() {
    let mut window = on_page(10, 7);
    say(&mut window, Page::Used((SET, 7)));
    let account = window.app.context().contents.accounts[0].clone();
    let few = words::backup_codes_few(&account).what;
    assert_eq!(window.notice(), Some(few.as_str()));
}

#[test]
fn an_account_that_another_program_removed_takes_its_page_of_codes_along() {
    let mut window = on_page(10, 0);
    let mut elsewhere = window.open_elsewhere();
    let gone = Change::Trash {
        id: id(1),
        at: UnixTime(60),
    };
    change(&mut elsewhere, &gone);
    window.tick(AT_59.plus(1));
    assert!(window.on_list());
}
