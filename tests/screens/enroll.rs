//! "Add my injixo account": what each step says, and what its buttons ask for.

use injixo_authenticator::enrollment::{Codes, Doubt, Enrollment, Event};
use injixo_authenticator::fl;
use injixo_authenticator::screen::enroll::{Message, State};
use injixo_authenticator::screen::{Context, accounts};
use injixo_authenticator::vault::Contents;

use crate::scenes::enrolling::{Beside, at_codes, enrolling, trying, vault};
use crate::scenes::{CALM, id};
use crate::stage::{Stage, english, is_greyed, says, show, speaking, spoken};

fn page<'a>(
    state: &'a State,
    contents: &'a Contents,
    beside: &'a Beside,
) -> injixo_authenticator::ui::Element<'a, Message> {
    let context = Context {
        contents,
        now: CALM,
    };
    state.view(context, beside.facts())
}

/// Presses what has that id and gives what the page says.
fn pressed(state: &State, contents: &Contents, id: &'static str) -> Vec<String> {
    let beside = Beside::default();
    let mut stage = show(page(state, contents, &beside));
    stage.click_id(id);
    spoken(stage)
}

#[test]
fn every_step_says_how_far_it_is_and_has_a_way_back_and_out() {
    let _words = english();
    let steps = [
        (None, vec![], 1),
        (None, vec![Message::Happened(Event::Prepared)], 2),
        (Some(Enrollment::Check { account: id(1) }), vec![], 3),
        (Some(trying(None)), vec![], 4),
        (Some(at_codes(None)), vec![], 5),
        (Some(Enrollment::Copy { account: id(1) }), vec![], 6),
    ];
    for (stands, messages, step) in steps {
        let contents = vault(stands);
        let state = enrolling(&contents, messages);
        let beside = Beside::default();
        let mut stage: Stage<'_, _> = show(page(&state, &contents, &beside));
        stage.shows([
            fl!("enroll-progress", step = step, steps = 6),
            fl!("cancel"),
            fl!("enroll-on-top"),
        ]);
        assert_eq!(pressed(&state, &contents, "cancel"), ["AskToLeave"]);
    }
}

#[test]
fn each_button_of_each_step_says_what_it_does() {
    let _words = english();
    let get = Enrollment::GetKey {
        replaces: Some(id(1)),
    };
    let copy = Enrollment::Copy { account: id(1) };
    for (stands, id, said) in [
        (None, "prepared", "Happened(Prepared)"),
        (None, "set-address", "Address(Open(\"\"))"),
        (Some(get), "screen", "Source(ScanScreen)"),
        (Some(get), "type", "Source(TypeKey)"),
        (
            Some(Enrollment::Check { account: id(1) }),
            "checked",
            "Checked",
        ),
        (Some(trying(None)), "copy-code", "Copy"),
        (Some(trying(None)), "accepted", "Happened(Accepted)"),
        (Some(trying(None)), "refused", "Happened(Refused)"),
        (
            Some(trying(Some(Doubt::Expired))),
            "it-was",
            "Happened(ThatWasIt)",
        ),
        (
            Some(trying(Some(Doubt::Expired))),
            "it-was-not",
            "Happened(ThatWasNot)",
        ),
        (
            Some(trying(Some(Doubt::Clock))),
            "check-clock",
            "CheckClock",
        ),
        (
            Some(trying(Some(Doubt::SamePage))),
            "it-was",
            "Happened(ThatWasIt)",
        ),
        (
            Some(trying(Some(Doubt::Key))),
            "it-was-not",
            "Happened(ThatWasNot)",
        ),
        (Some(at_codes(None)), "paste", "Codes(Paste)"),
        (Some(at_codes(None)), "open-file", "Codes(OpenFile)"),
        (
            Some(at_codes(None)),
            "switched-off",
            "Happened(CodesSettled(SwitchedOff))",
        ),
        (
            Some(at_codes(Some(Codes::Kept))),
            "enabled",
            "Happened(Enabled)",
        ),
        (
            Some(at_codes(Some(Codes::Kept))),
            "other-codes",
            "OtherCodes(true)",
        ),
        (Some(copy), "save-sheet", "Codes(SaveSheet)"),
        (Some(copy), "print-sheet", "Codes(PrintSheet)"),
        (Some(copy), "copy-elsewhere", "CopyMade"),
    ] {
        let contents = vault(stands);
        let state = enrolling(&contents, []);
        let beside = Beside::default();
        says(|| page(&state, &contents, &beside), id, said);
    }
}

#[test]
fn the_browser_is_offered_only_where_there_is_an_address() {
    let _words = english();
    let contents = vault(None);
    let state = enrolling(&contents, []);
    let none = Beside::default();
    assert!(!show(page(&state, &contents, &none)).has(&fl!("enroll-open")));
    let set = Beside {
        address: "https://company.example",
        ..Beside::default()
    };
    says(
        || page(&state, &contents, &set),
        "open-browser",
        "OpenBrowser",
    );
    let again = "Address(Open(\"https://company.example\"))";
    says(|| page(&state, &contents, &set), "change-address", again);
}

#[test]
fn the_labels_of_injixo_stand_there_in_dutch_and_german_and_no_others_are_invented() {
    for (language, labels) in [
        ("nl", ["Beveiliging", "2FA inschakelen", "Verder"]),
        ("de", ["Sicherheit", "2FA aktivieren", "Fortfahren"]),
    ] {
        let _words = speaking(language);
        let contents = vault(None);
        let state = enrolling(&contents, []);
        let beside = Beside::default();
        let texts = show(page(&state, &contents, &beside)).texts().join("\n");
        for label in labels {
            assert!(texts.contains(label), "{language}: {label}");
        }
    }
    for language in ["en", "fr", "es"] {
        let _words = speaking(language);
        let contents = vault(None);
        let state = enrolling(&contents, []);
        let beside = Beside::default();
        let texts = show(page(&state, &contents, &beside)).texts().join("\n");
        assert!(!texts.contains(['‘', '“', '«']), "{language}: {texts}");
    }
}

#[test]
fn stopping_says_what_stays_where() {
    let _words = english();
    let copy = Enrollment::Copy { account: id(1) };
    for (stands, said, ids) in [
        (None, fl!("enroll-stays-nothing"), vec!["stop"]),
        (
            Some(trying(None)),
            fl!("enroll-stays-key"),
            vec!["go-on-later", "stop", "stop-and-remove"],
        ),
        (
            Some(at_codes(None)),
            fl!("enroll-stays-perhaps"),
            vec!["go-on-later", "stop"],
        ),
        (
            Some(copy),
            fl!("enroll-stays-on"),
            vec!["go-on-later", "stop"],
        ),
    ] {
        let contents = vault(stands);
        let state = enrolling(&contents, [Message::AskToLeave]);
        let beside = Beside::default();
        show(page(&state, &contents, &beside)).shows([said]);
        for id in ids {
            let expected = match id {
                "go-on-later" => "Later",
                "stop" => "GiveUp { remove: false }",
                _ => "GiveUp { remove: true }",
            };
            assert_eq!(pressed(&state, &contents, id), [expected]);
        }
        assert_eq!(pressed(&state, &contents, "not-yet"), ["Stay"]);
    }
}

#[test]
fn nothing_is_sent_twice_while_a_step_is_being_saved() {
    let _words = english();
    let contents = vault(Some(trying(None)));
    let mut state = enrolling(&contents, []);
    let context = Context {
        contents: &contents,
        now: CALM,
    };
    let _ = state.update(Message::Happened(Event::Accepted), context);
    let beside = Beside::default();
    is_greyed(page(&state, &contents, &beside), "accepted");
    is_greyed(page(&state, &contents, &beside), "refused");
}

#[test]
fn an_unfinished_account_says_so_in_the_list_shows_its_code_and_a_click_goes_on() {
    let _words = english();
    let contents = vault(Some(trying(None)));
    let context = Context {
        contents: &contents,
        now: CALM,
    };
    let state = accounts::State::new();
    let note = fl!("enroll-unfinished", step = 4);
    let mut stage = show(state.view(context));
    stage.shows([note.clone(), "081".to_owned(), "804".to_owned()]);
    stage.click(&note);
    let said = spoken(stage);
    assert!(said[0].starts_with("GoOn("), "{said:?}");
}
