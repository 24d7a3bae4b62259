//! The OS keyring against a real gnome-keyring on a session bus of its own: what works, and that nothing else writes or prompts.
#![cfg(target_os = "linux")]
#![allow(unused_results, clippy::unwrap_used, clippy::print_stdout)]

#[path = "cli/keyring.rs"]
mod command_line;
#[path = "keyring/desktop.rs"]
mod desktop;
#[path = "keyring/helper.rs"]
mod helper;
#[allow(
    dead_code,
    clippy::panic,
    reason = "shared with the command line's own tests"
)]
#[path = "cli/home.rs"]
mod home;
#[path = "keyring/stand_ins.rs"]
mod stand_ins;
#[path = "keyring/vault.rs"]
mod vault;

use std::time::{Duration, Instant};

use desktop::{Activation, Desktop, LOGIN};
use helper::Helper;
use stand_ins::{FakeService, Prompter};

const USER: &str = "0b7e8f9c-vault/1d2e3f4a-slot";
const SECRET: &str = "qqZ0Tn0yX2t1c3RvbS1zZWNyZXQtb2YtMzItYnl0ZXM=";

#[test]
fn what_one_process_writes_another_reads() {
    let desktop = Desktop::with_unlocked_keyring();
    let mut first = Helper::on(&desktop);
    assert_eq!(first.ask("ready"), "ok");
    assert_eq!(first.ask("probe"), "ok");
    assert_eq!(first.ask(&format!("write {USER} {SECRET}")), "ok");
    drop(first);
    let mut second = Helper::on(&desktop);
    assert_eq!(
        second.ask(&format!("read {USER}")),
        format!("found {SECRET}")
    );
}

#[test]
fn an_entry_is_written_over_and_deleted_and_deleting_twice_is_fine() {
    let desktop = Desktop::with_unlocked_keyring();
    let mut helper = Helper::on(&desktop);
    for value in ["Zmlyc3Q=", "c2Vjb25k"] {
        assert_eq!(helper.ask(&format!("write {USER} {value}")), "ok");
        assert_eq!(
            helper.ask(&format!("read {USER}")),
            format!("found {value}")
        );
    }
    assert_eq!(desktop.items().len(), 1, "written over, not beside");
    assert_eq!(helper.ask(&format!("delete {USER}")), "ok");
    assert_eq!(helper.ask(&format!("delete {USER}")), "ok");
    assert_eq!(helper.ask(&format!("read {USER}")), "missing");
    assert_eq!(desktop.items().len(), 0);
}

#[test]
fn an_entry_carries_the_names_that_other_programs_see() {
    let desktop = Desktop::with_unlocked_keyring();
    assert_eq!(
        Helper::on(&desktop).ask(&format!("write {USER} {SECRET}")),
        "ok"
    );
    let items = desktop.items();
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].label, "Authenticator for injixo vault key");
    assert_eq!(items[0].attributes["service"], "injixo-authenticator");
    assert_eq!(items[0].attributes["username"], USER);
    assert_eq!(
        desktop.secret_tool(&[
            "lookup",
            "service",
            "injixo-authenticator",
            "username",
            USER
        ]),
        SECRET
    );
}

#[test]
fn a_probe_leaves_nothing_behind() {
    let desktop = Desktop::with_unlocked_keyring();
    assert_eq!(Helper::on(&desktop).ask("probe"), "ok");
    assert_eq!(desktop.items().len(), 0);
}

#[test]
fn a_missing_entry_is_no_error_and_writes_nothing() {
    let desktop = Desktop::with_unlocked_keyring();
    let before = desktop.keyring_files();
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask(&format!("read {USER}")), "missing");
    assert_eq!(helper.ask(&format!("delete {USER}")), "ok");
    assert_eq!(desktop.keyring_files(), before);
    assert_eq!(desktop.items().len(), 0);
}

#[test]
fn a_locked_keyring_is_told_apart_without_a_prompt_and_without_writing() {
    let desktop = Desktop::with_unlocked_keyring();
    let prompter = Prompter::on(&desktop);
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask(&format!("write {USER} {SECRET}")), "ok");
    desktop.lock();
    let before = desktop.keyring_files();
    for call in [
        "ready".to_owned(),
        "probe".to_owned(),
        format!("read {USER}"),
        "read somebody/else".to_owned(),
        format!("write {USER} bmV3"),
        "write somebody/else bmV3".to_owned(),
        format!("delete {USER}"),
        "delete somebody/else".to_owned(),
    ] {
        assert_eq!(helper.ask(&call), "Locked", "{call}");
    }
    assert_eq!(prompter.times_asked(), 0);
    assert_eq!(desktop.keyring_files(), before);
    desktop.log_in_again();
    assert_eq!(
        helper.ask(&format!("read {USER}")),
        format!("found {SECRET}")
    );
}

#[test]
fn only_the_click_prompts_and_dismissing_it_leaves_the_keyring_locked() {
    let desktop = Desktop::with_unlocked_keyring();
    let prompter = Prompter::on(&desktop);
    desktop.lock();
    assert_eq!(Helper::on(&desktop).ask("unlock"), "Locked");
    assert_eq!(prompter.times_asked(), 1);
    assert!(desktop.is_locked());
}

#[test]
fn asking_to_unlock_what_is_unlocked_prompts_nobody() {
    let desktop = Desktop::with_unlocked_keyring();
    let prompter = Prompter::on(&desktop);
    assert_eq!(Helper::on(&desktop).ask("unlock"), "ok");
    assert_eq!(prompter.times_asked(), 0);
}

#[test]
fn without_a_default_collection_nothing_is_made_unasked() {
    let desktop = Desktop::bare();
    desktop.start_keyring_without_login();
    let prompter = Prompter::on(&desktop);
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask("ready"), "Locked");
    assert_eq!(helper.ask(&format!("read {USER}")), "missing");
    assert_eq!(helper.ask(&format!("write {USER} {SECRET}")), "Locked");
    assert_eq!(helper.ask(&format!("delete {USER}")), "ok");
    assert_eq!(prompter.times_asked(), 0);
    assert!(desktop.collections().iter().all(|path| path != LOGIN));
    assert_eq!(helper.ask("unlock"), "Locked", "dismissed");
    assert_eq!(prompter.times_asked(), 1, "making one asks the person");
}

#[test]
fn a_bus_without_a_keyring_is_told_apart() {
    let desktop = Desktop::bare();
    let mut helper = Helper::on(&desktop);
    for call in calls() {
        assert_eq!(helper.ask(&call), "NoService", "{call}");
    }
    assert_eq!(helper.ask("unlock"), "NoService");
    assert!(desktop.keyring_files().is_empty());
}

#[test]
fn no_bus_at_all_is_told_apart() {
    let desktop = Desktop::bare();
    for address in [None, Some("unix:path=/nowhere/at/all"), Some("nonsense")] {
        let mut helper = Helper::with_address(&desktop, address);
        for call in calls() {
            assert_eq!(helper.ask(&call), "NoService", "{call} at {address:?}");
        }
    }
    assert!(desktop.keyring_files().is_empty());
}

#[test]
fn a_keyring_that_appears_later_works_without_a_restart() {
    let desktop = Desktop::bare();
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask("ready"), "NoService");
    assert_eq!(helper.ask(&format!("read {USER}")), "NoService");
    desktop.start_unlocked_keyring();
    assert_eq!(helper.ask("ready"), "ok");
    assert_eq!(helper.ask(&format!("write {USER} {SECRET}")), "ok");
    assert_eq!(
        helper.ask(&format!("read {USER}")),
        format!("found {SECRET}")
    );
}

#[test]
fn a_keyring_that_the_bus_can_start_is_started() {
    let desktop = Desktop::new(Activation::Standard);
    assert_eq!(
        Helper::on(&desktop).ask("ready"),
        "Locked",
        "a fresh one has no collection yet"
    );
    assert!(!desktop.collections().is_empty());
}

#[test]
fn a_keyring_that_fails_to_start_is_no_service() {
    let desktop = Desktop::new(Activation::Failing);
    assert_eq!(Helper::on(&desktop).ask("ready"), "NoService");
}

#[test]
fn a_keyring_that_never_answers_is_given_up_in_time() {
    let desktop = Desktop::bare();
    let _silent = stand_ins::own_name_and_stay_silent(&desktop);
    let mut helper = Helper::on(&desktop);
    let start = Instant::now();
    for call in ["ready".to_owned(), format!("read {USER}")] {
        assert_eq!(helper.ask(&call), "TimedOut", "{call}");
    }
    let took = start.elapsed();
    assert!(took >= 2 * helper::TIMEOUT, "{took:?}");
    assert!(
        took < 2 * helper::TIMEOUT + Duration::from_secs(20),
        "{took:?}"
    );
}

#[test]
fn two_entries_of_one_name_are_ambiguous_and_neither_is_touched() {
    let desktop = Desktop::with_unlocked_keyring();
    for (value, more) in [("first", "1"), ("second", "2")] {
        desktop.secret_tool_store(
            value,
            &[
                "service",
                "injixo-authenticator",
                "username",
                USER,
                "n",
                more,
            ],
        );
    }
    let before = desktop.keyring_files();
    let mut helper = Helper::on(&desktop);
    for call in [
        format!("read {USER}"),
        format!("write {USER} {SECRET}"),
        format!("delete {USER}"),
    ] {
        assert_eq!(helper.ask(&call), "Ambiguous", "{call}");
    }
    assert_eq!(desktop.keyring_files(), before);
}

#[test]
fn the_persons_answer_to_the_prompt_is_waited_for() {
    let desktop = Desktop::bare();
    let service = FakeService::on(&desktop);
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask("ready"), "Locked");
    service.answer_prompts_with(stand_ins::Answer::Dismiss);
    assert_eq!(helper.ask("unlock"), "Locked");
    service.answer_prompts_with(stand_ins::Answer::Unlock);
    assert_eq!(helper.ask("unlock"), "ok");
    assert_eq!(helper.ask("ready"), "ok");
    assert_eq!(service.prompts_shown(), 2);
}

#[test]
fn a_hardened_process_uses_the_keyring_as_well() {
    let desktop = Desktop::with_unlocked_keyring();
    let mut helper = Helper::on(&desktop);
    assert_eq!(helper.ask("dumpable"), "yes");
    assert_eq!(helper.ask("harden"), "ok");
    assert_eq!(helper.ask("dumpable"), "no");
    assert_eq!(helper.ask("probe"), "ok");
}

fn calls() -> Vec<String> {
    vec![
        "ready".to_owned(),
        "probe".to_owned(),
        format!("read {USER}"),
        format!("write {USER} {SECRET}"),
        format!("delete {USER}"),
    ]
}
