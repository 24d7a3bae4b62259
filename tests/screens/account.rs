//! An account's page.

use iced_test::core::keyboard::key::Named;
use iced_test::core::widget::Id;
use injixo_authenticator::fl;
use injixo_authenticator::screen::account::Message;
use injixo_authenticator::screen::{Context, draft_form};

use crate::scenes::{NOW, contents, page, trouble};
use crate::stage::{english, is_greyed, says, show, spoken};

#[test]
fn the_page_shows_the_code_the_names_and_everything_that_can_be_done() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = page(&contents, 1, []);
    let mut stage = show(state.view(context));
    stage.shows(["injixo", "anna", "081", "804"]);
    assert!(!stage.has(&fl!("account-save")), "nothing was edited");
    for (id, message) in [
        ("copy", "Copy"),
        ("down", "MoveDown"),
        ("show-key", "AskForKey"),
        ("remove", "AskToRemove"),
    ] {
        says(|| state.view(context), id, message);
    }
    is_greyed(state.view(context), "up");
    let mut stage = show(state.view(context));
    stage.click(&fl!("back"));
    assert_eq!(spoken(stage), ["Back"]);
}

#[test]
fn an_edit_can_be_saved_once() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let renamed = || Message::Form(draft_form::Message::AccountChanged("Anna".into()));
    let state = page(&contents, 1, [renamed()]);
    says(|| state.view(context), "save", "Save");
    let state = page(&contents, 1, [renamed(), Message::Save]);
    is_greyed(state.view(context), "save");
    let state = page(
        &contents,
        1,
        [renamed(), Message::Save, Message::NotSaved(trouble())],
    );
    show(state.view(context)).shows([trouble().what, "Anna".into()]);
    says(|| state.view(context), "save", "Save");
}

#[test]
fn settings_that_make_no_code_show_why_they_cannot_be_saved() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let digits = draft_form::Message::DigitsChanged("3".into());
    let state = page(&contents, 1, [Message::Form(digits)]);
    let mut stage = show(state.view(context));
    stage.shows([fl!("form-digits-error")]);
    assert!(!stage.has(&fl!("account-save")));
}

#[test]
fn a_counters_code_is_hidden_until_the_next_one_is_asked_for() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = page(&contents, 3, []);
    let mut stage = show(state.view(context));
    stage.shows(["•••"]);
    says(|| state.view(context), "next-code", "NextCode");
    let code = contents.accounts[2].otp.code_at(NOW);
    let (one, two) = code.groups();
    let state = page(&contents, 3, [Message::CounterSaved(code.clone())]);
    show(state.view(context)).shows([one, two]);
}

#[test]
fn the_key_shows_only_after_a_question() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let key = "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ";
    let asked = page(&contents, 1, [Message::AskForKey]);
    let mut stage = show(asked.view(context));
    stage.shows([fl!("account-key-title"), fl!("account-key-body")]);
    assert!(!stage.has(key));
    says(|| asked.view(context), "show-key-yes", "ShowKey");
    says(|| asked.view(context), "cancel", "Dismiss");
    let shown = page(&contents, 1, [Message::AskForKey, Message::ShowKey]);
    show(shown.view(context)).shows([key]);
    says(|| shown.view(context), "hide-key", "HideKey");
}

#[test]
fn removing_is_asked_about_and_says_that_two_factor_sign_in_stays_on() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let state = page(&contents, 1, [Message::AskToRemove]);
    show(state.view(context)).shows([
        fl!("account-remove-title", name = "injixo"),
        fl!("account-remove-body"),
        fl!("account-remove-2fa", service = "injixo"),
    ]);
    says(|| state.view(context), "remove-yes", "Remove");
    says(|| state.view(context), "cancel", "Dismiss");
}

#[test]
fn leaving_with_edits_asks_what_becomes_of_them() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let edit = Message::Form(draft_form::Message::AccountChanged("Anna".into()));
    let state = page(&contents, 1, [edit, Message::Back]);
    show(state.view(context)).shows([fl!("account-leave-title"), fl!("account-leave-body")]);
    for (button, message) in [
        ("cancel", "Dismiss"),
        ("discard", "Discard"),
        ("save-yes", "Save"),
    ] {
        says(|| state.view(context), button, message);
    }

    let nothing = Message::Form(draft_form::Message::DigitsChanged(String::new()));
    let state = page(&contents, 1, [nothing, Message::Back]);
    let mut stage = show(state.view(context));
    stage.click_id("save-yes");
    assert_eq!(spoken(stage), [""; 0], "what makes no code is not saved");
}

#[test]
fn a_question_begins_at_the_safe_answer_and_escape_closes_it() {
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    for question in [Message::AskForKey, Message::AskToRemove] {
        let state = page(&contents, 1, [question]);
        let mut stage = show(state.view(context));
        assert_eq!(stage.focused(), Some(Id::new("cancel")));
        stage.tap(Named::Escape);
        assert_eq!(spoken(stage), ["Dismiss"]);
    }
}
