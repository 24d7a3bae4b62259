//! Adding an account.

use iced_test::core::keyboard::key::Named;
use injixo_authenticator::fl;
use injixo_authenticator::screen::add_account::{CANCEL, Message, State};
use injixo_authenticator::screen::key_source::{KEY, Message as Get, Sight};
use injixo_authenticator::screen::{Context, draft_form, duplicate};
use injixo_authenticator::vault::Contents;

use crate::scenes::{NOW, adding, contents, draft, id, trouble, typed};
use crate::stage::{english, is_greyed, says, show, spoken};

fn nothing_kept() -> Contents {
    Contents::default()
}

#[test]
fn every_source_is_named_and_can_be_chosen() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = State::new();
    show(state.view(context)).shows([
        fl!("add-title"),
        fl!("enroll-start"),
        fl!("add-screen-body"),
        fl!("add-paste-body"),
        fl!("add-picture-body"),
        fl!("add-type-body"),
    ]);
    says(|| state.view(context), "enroll", "Enroll");
    says(|| state.view(context), "screen", "Source(ScanScreen)");
    says(|| state.view(context), "paste", "Source(Paste)");
    says(|| state.view(context), "picture", "Source(ChoosePicture)");
    says(|| state.view(context), "type", "Source(TypeKey)");
    let mut stage = show(state.view(context));
    stage.click(&fl!("back"));
    assert_eq!(spoken(stage), ["Back"]);
}

#[test]
fn the_other_ways_to_look_at_the_screen_are_offered_where_the_desktop_has_them() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let offered = |watches, chooses| {
        let state = adding(
            &contents,
            State::new(),
            [Message::Source(Get::CanLook(Sight { watches, chooses }))],
        );
        let mut stage = show(state.view(context));
        (stage.has(&fl!("add-watch")), stage.has(&fl!("add-choose")))
    };
    for known in [(false, false), (true, false), (false, true), (true, true)] {
        assert_eq!(offered(known.0, known.1), known);
    }
    let state = adding(
        &contents,
        State::new(),
        [Message::Source(Get::CanLook(Sight {
            watches: true,
            chooses: true,
        }))],
    );
    says(|| state.view(context), "watch", "Source(Watch)");
    says(|| state.view(context), "choose-part", "Source(ChoosePart)");
}

#[test]
fn watching_says_what_to_do_and_can_be_stopped() {
    let _words = english();
    let contents = nothing_kept();
    let state = adding(&contents, State::new(), [Message::Source(Get::Watch)]);
    let context = Context {
        contents: &contents,
        now: NOW.plus(13),
    };
    show(state.view(context)).shows([fl!("add-watching"), fl!("add-watching-body")]);
    says(
        || state.view(context),
        "stop-watching",
        "Source(StopWatching)",
    );
}

#[test]
fn what_could_not_be_read_is_told_where_another_source_can_be_chosen() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = adding(
        &contents,
        State::reading(),
        [Message::Source(Get::Failed(Some(trouble())))],
    );
    show(state.view(context)).shows([trouble().what, trouble().next, fl!("add-picture")]);
}

#[test]
fn a_key_is_typed_and_enter_goes_on() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = adding(&contents, State::new(), [Message::Source(Get::TypeKey)]);
    show(state.view(context)).shows([fl!("add-type-intro"), fl!("add-key")]);
    is_greyed(state.view(context), "continue");
    let state = adding(
        &contents,
        state,
        [Message::Source(Get::KeyChanged(typed("JBSW")))],
    );
    says(|| state.view(context), "continue", "Source(KeyDone)");
    let mut stage = show(state.view(context));
    stage.tab_to(KEY);
    stage.write("Y");
    stage.tap(Named::Enter);
    assert_eq!(
        spoken(stage),
        ["Source(KeyChanged(Secret(redacted)))", "Source(KeyDone)"]
    );
}

#[test]
fn a_wrong_letter_is_named_below_the_key_that_stays() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let key = Message::Source(Get::KeyChanged(typed("JBSW Y3D0")));
    let state = adding(
        &contents,
        State::new(),
        [
            Message::Source(Get::TypeKey),
            key,
            Message::Source(Get::KeyDone),
        ],
    );
    let mut stage = show(state.view(context));
    let position: u64 = 9;
    let named = fl!("error-key-letter", letter = "0", position = position);
    assert!(
        stage.texts().iter().any(|text| text.starts_with(&named)),
        "{named}"
    );
    stage.shows(["JBSW Y3D0"]);
}

#[test]
fn several_codes_are_listed_to_pick_from() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let drafts = vec![draft("injixo:anna", ""), draft("Mail:ben", "")];
    let state = State::confirm(drafts.into_iter().collect());
    let mut stage = show(state.view(context));
    stage.shows([fl!("add-several", count = 2), "injixo".into(), "ben".into()]);
    stage.click("ben");
    assert_eq!(spoken(stage), ["Tick(1)"]);
    says(|| state.view(context), "add-ticked", "AddTicked");
}

#[test]
fn what_was_read_is_shown_with_its_live_code_before_it_is_added() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = State::confirm(draft("injixo:anna", "&period=30").into());
    show(state.view(context)).shows([
        fl!("add-check"),
        "081".into(),
        "804".into(),
        "injixo".into(),
        "anna".into(),
        fl!(
            "form-summary",
            digits = "6",
            period = "30",
            algorithm = "SHA1"
        ),
    ]);
    says(|| state.view(context), "add-account", "Add");
}

#[test]
fn what_is_unusual_is_said() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = State::confirm(draft("", "&digits=5").into());
    show(state.view(context)).shows([fl!("flag-no-issuer"), fl!("flag-unusual-digits")]);
    let named = draft_form::Message::IssuerChanged("injixo".into());
    let state = adding(&contents, state, [Message::Form(named)]);
    assert!(!show(state.view(context)).has(&fl!("flag-no-issuer")));
}

#[test]
fn settings_that_make_no_code_cannot_be_added_and_show_why() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    for (edit, error) in [
        (
            draft_form::Message::DigitsChanged("262".into()),
            fl!("form-digits-error"),
        ),
        (
            draft_form::Message::PeriodChanged("0".into()),
            fl!("form-period-error"),
        ),
    ] {
        let state = State::confirm(draft("injixo:anna", "").into());
        let state = adding(&contents, state, [Message::Form(edit)]);
        let mut stage = show(state.view(context));
        stage.shows([fl!("add-no-code"), error]);
        is_greyed(state.view(context), "add-account");
    }
}

#[test]
fn while_it_is_saved_it_cannot_be_added_again() {
    let _words = english();
    let contents = nothing_kept();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = State::confirm(draft("injixo:anna", "").into());
    let state = adding(&contents, state, [Message::Add]);
    show(state.view(context)).shows([fl!("add-saving")]);
    is_greyed(state.view(context), "add-account");
    let state = adding(&contents, state, [Message::NotSaved(trouble())]);
    show(state.view(context)).shows([trouble().what, trouble().next]);
    says(|| state.view(context), "add-account", "Add");
}

fn duplicate(contents: &Contents) -> State {
    let state = State::confirm(draft("injixo:anna", "").into());
    adding(contents, state, [Message::Add])
}

#[test]
fn one_that_is_kept_already_asks_and_shows_which() {
    let _words = english();
    let mut contents = contents();
    contents.accounts.truncate(1);
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = duplicate(&contents);
    show(state.view(context)).shows([
        fl!("add-duplicate-title"),
        fl!("add-duplicate-body"),
        "injixo".into(),
        "anna".into(),
    ]);
    let replace = format!(
        "{:?}",
        Message::Duplicate(duplicate::Answer::Replace(id(1)))
    );
    says(|| state.view(context), "replace", &replace);
    says(|| state.view(context), "keep-both", "Duplicate(KeepBoth)");
    says(|| state.view(context), CANCEL, "Duplicate(NotYet)");
}

#[test]
fn escape_closes_the_question_about_a_duplicate() {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = duplicate(&contents);
    let mut stage = show(state.view(context));
    stage.tap(Named::Escape);
    assert_eq!(spoken(stage), ["NotYet"]);
}
