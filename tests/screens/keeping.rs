//! Copies, the trash, what happened, leaving, a conflict: what a person reads there and can press.

use injixo_authenticator::fl;
use injixo_authenticator::screen::{Context, accounts, backups, conflict, events, forget, trash};
use injixo_authenticator::screen::{place_form, when::Zone};
use injixo_authenticator::vault::slot::SlotKind;
use injixo_authenticator::vault::{Contents, FailedUnlocks, OpenError};

use crate::scenes::keeping::{backups as copies, folder, forget as leaving};
use crate::scenes::keeping::{some_copies, some_events, some_trash};
use crate::scenes::{NOW, contents, id, trouble};
use crate::stage::{english, is_greyed, says, show};

fn context(contents: &Contents) -> Context<'_> {
    Context { contents, now: NOW }
}

#[test]
fn copies_show_their_date_what_they_hold_and_why_they_do_not_open() {
    let _words = english();
    let contents = contents();
    let page = copies(Some(folder()), [backups::Message::Listed(some_copies())]);
    let outside = backups::Outside::Unknown;
    let mut stage = show(page.view(context(&contents), &outside));
    stage.shows([
        "18 March 2005, 00:58 UTC",
        "3 accounts, save 42",
        "One account, save 40",
        &fl!("error-restore-damaged"),
        &fl!("error-restore-other-key"),
        &fl!("backups-outside"),
        &fl!("backups-here"),
        "The last copy was written one hour ago.",
    ]);
}

#[test]
fn a_failed_copy_is_told_on_the_page_and_can_be_tried_again() {
    let _words = english();
    let contents = contents();
    let page = copies(Some(folder()), []);
    let failed = backups::Outside::Failed(trouble());
    show(page.view(context(&contents), &failed)).shows([trouble().what, fl!("backups-retry")]);
    says(
        || page.view(context(&contents), &failed),
        "write-now",
        "WriteNow",
    );
    says(
        || page.view(context(&contents), &failed),
        "remove-folder",
        "RemoveFolder",
    );
    let writing = backups::Outside::Writing;
    is_greyed(page.view(context(&contents), &writing), "write-now");
}

#[test]
fn a_copy_shows_names_and_no_code() {
    let _words = english();
    let contents = contents();
    let held = std::sync::Arc::new(contents.clone());
    let path = some_copies()[1].path.clone();
    let page = copies(
        None,
        [
            backups::Message::Listed(some_copies()),
            backups::Message::Open(1),
            backups::Message::LookedInto(path, Ok(held)),
        ],
    );
    let outside = backups::Outside::Unknown;
    let mut stage = show(page.view(context(&contents), &outside));
    stage.shows(["injixo", "anna", "Mail", "ben"]);
    assert!(!stage.has("081"), "no code");
    says(
        || page.view(context(&contents), &outside),
        "restore",
        "AskToRestore",
    );
}

#[test]
fn the_trash_says_since_when_and_that_2fa_stays_on() {
    let _words = english();
    let contents = Contents {
        trash: some_trash(&[0, 1, 3, 31]),
        ..Contents::default()
    };
    let page = trash::State::new();
    let mut stage = show(page.view(context(&contents)));
    stage.shows([
        "Removed today",
        "Removed yesterday",
        "Removed 3 days ago",
        "Removed 31 days ago",
        "One was removed more than 30 days ago.",
        &fl!("trash-why"),
    ]);
    says(
        || page.view(context(&contents)),
        "delete-old",
        "AskToDeleteOld",
    );
}

#[test]
fn deleting_for_good_is_asked_about_with_what_it_does_not_reach() {
    let _words = english();
    let contents = Contents {
        trash: some_trash(&[3]),
        ..Contents::default()
    };
    let mut page = trash::State::new();
    let _ = page.update(trash::Message::AskToDelete(id(100)), context(&contents));
    let mut stage = show(page.view(context(&contents)));
    stage.shows([fl!("trash-delete-body"), fl!("trash-delete-unreached")]);
    says(|| page.view(context(&contents)), "delete-yes", "Delete");
}

#[test]
fn an_empty_list_with_a_full_trash_says_so_and_leads_there() {
    let _words = english();
    let contents = Contents {
        trash: some_trash(&[3]),
        ..Contents::default()
    };
    let page = accounts::State::new();
    let mut stage = show(page.view(context(&contents)));
    stage.shows([fl!("accounts-trash-title")]);
    assert!(!stage.has(&fl!("accounts-empty-title")));
    says(|| page.view(context(&contents)), "trash", "Trash");
}

#[test]
fn the_red_bar_offers_to_try_again_and_to_see_the_copies() {
    let _words = english();
    let contents = contents();
    let mut page = accounts::State::new();
    page.warn_of_backup(Some(trouble()));
    show(page.view(context(&contents))).shows([trouble().what]);
    says(
        || page.view(context(&contents)),
        "backup-again",
        "WriteBackup",
    );
    says(|| page.view(context(&contents)), "backups", "Backups");
    page.warn_of_backup(None);
    assert!(!show(page.view(context(&contents))).has(&trouble().what));
}

#[test]
fn events_are_told_newest_first_under_their_days_and_failed_tries_above_them() {
    let _words = english();
    let contents = Contents {
        events: some_events(),
        ..Contents::default()
    };
    let failed = FailedUnlocks {
        count: 4,
        last: NOW,
    };
    let page = events::State::new(Zone::default(), Some(failed));
    let mut stage = show(page.view(context(&contents)));
    let texts = stage.texts();
    let place = |words: &str| {
        let found = texts.iter().position(|text| text == words);
        found.unwrap_or_else(|| panic!("“{words}” is missing from {texts:#?}"))
    };
    let order = [
        "4 failed attempts to open the vault",
        "18 March 2005",
        "Copy failed: /media/anna/stick",
        "16 March 2005",
        "New way to open the vault: Keyring and passphrase",
        "15 March 2005",
        "6 February 2005",
        "Vault opened",
    ];
    assert!(order.map(place).is_sorted(), "{texts:#?}");
    assert_eq!(
        texts.iter().filter(|text| *text == "15 March 2005").count(),
        1
    );
}

#[test]
fn leaving_is_greyed_until_a_copy_lies_elsewhere() {
    let _words = english();
    let contents = contents();
    let ways = [SlotKind::Keyring, SlotKind::Passphrase];
    let page = leaving(&ways, None, []);
    is_greyed(page.view(context(&contents)), "forget");
    let saved = forget::Message::CopySaved(folder().join("copy.ixv"));
    let page = leaving(&ways, None, [saved]);
    says(|| page.view(context(&contents)), "forget", "Ask");
}

#[test]
fn a_vault_that_only_the_keyring_opens_asks_for_another_way_first() {
    let _words = english();
    let contents = contents();
    let page = leaving(&[SlotKind::Keyring], None, []);
    let mut stage = show(page.view(context(&contents)));
    stage.shows([fl!("forget-keyring-only")]);
    assert!(!stage.has(&fl!("forget-copy-choose")));
    says(|| page.view(context(&contents)), "ways", "Ways");
}

#[test]
fn a_conflict_offers_to_load_or_to_save_and_not_to_overwrite() {
    let _words = english();
    let page = conflict::State::changed(&OpenError::NoSuchWay).with_draft("dora");
    let mut stage = show(page.view());
    stage.shows([fl!("conflict-keeps"), "Adding dora".to_owned()]);
    says(|| page.view(), conflict::LOAD, "Load");
    says(|| page.view(), place_form::CHOOSE, "Form(Choose)");
}

#[test]
fn a_vault_file_that_is_gone_is_told_so_and_loading_nothing_is_asked_about() {
    let _words = english();
    let page = |messages: &[conflict::Message]| {
        let mut page = conflict::State::changed(&OpenError::Missing);
        for message in messages {
            assert_eq!(page.update(message.clone()), conflict::Action::None);
        }
        page
    };
    let gone = page(&[]);
    let mut stage = show(gone.view());
    stage.shows([fl!("conflict-gone"), fl!("conflict-gone-body")]);
    assert!(!stage.has(&fl!("conflict-title")));
    let mut asking = page(&[conflict::Message::Load]);
    show(asking.view()).shows([fl!("conflict-load-ask"), fl!("conflict-load-anyway")]);
    let let_go = asking.update(conflict::Message::Load);
    assert_eq!(let_go, conflict::Action::Load);
}
