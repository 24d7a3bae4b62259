//! What the page asks for, from the drawn phrase to the way in.

use super::*;

const WORDS: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

fn phrase() -> RecoveryPhrase {
    let text = Secret::from_text(WORDS.into());
    RecoveryPhrase::read(&text).unwrap()
}

fn drawn(phrase: RecoveryPhrase, asked: [usize; 3]) -> Message {
    Message::Drawn(NewPhrase {
        phrase,
        asked,
        can_print: true,
    })
}

fn checking(asked: [usize; 3], words: [&str; 3]) -> State {
    let mut state = State::new(false, false);
    assert_eq!(state.update(Message::Draw), Action::Draw);
    let _ = state.update(drawn(phrase(), asked));
    assert_eq!(state.update(Message::Written), Action::FocusWord(0));
    for (field, word) in words.into_iter().enumerate() {
        let _ = state.update(Message::Typed(field, Secret::from_text(word.into())));
    }
    state
}

#[test]
fn three_right_words_and_nothing_less_make_it_a_way_in() {
    let mut state = checking([0, 5, 11], ["legal", "sausage", "yellow"]);
    assert_eq!(state.update(Message::Check), Action::Add(phrase()));
    for (words, field) in [
        (["", "", ""], 0),
        (["legal", "sausage", ""], 2),
        (["sausage", "legal", "yellow"], 0),
        (["legal", "sausage", "yel"], 2),
        (["legal", "sausage", "yellows"], 2),
    ] {
        let mut state = checking([0, 5, 11], words);
        let asked = Action::FocusWord(field);
        assert_eq!(state.update(Message::Check), asked, "{words:?}");
    }
}

#[test]
fn enter_goes_on_to_the_next_word_and_calls_no_empty_field_wrong() {
    let mut state = checking([0, 5, 11], ["legal", "", ""]);
    assert_eq!(state.update(Message::Check), Action::FocusWord(1));
    let wrong = |state: &State| state.drawn.as_ref().map(|drawn| drawn.wrong);
    assert_eq!(wrong(&state), Some([false; 3]));
    let typed = Secret::from_text("worth".into());
    let _ = state.update(Message::Typed(1, typed));
    assert_eq!(state.update(Message::Check), Action::FocusWord(1));
    assert_eq!(wrong(&state), Some([false, true, false]));
}

#[test]
fn words_are_matched_whatever_their_case_and_number_or_by_their_first_four_letters() {
    for words in [
        ["LEGAL", " Sausage ", "12. yellow"],
        ["lega", "saus", "yell"],
    ] {
        let mut state = checking([0, 5, 11], words);
        assert_eq!(state.update(Message::Check), Action::Add(phrase()));
    }
}

#[test]
fn the_phrase_is_gone_once_it_is_a_way_in_and_stays_where_it_failed() {
    let mut state = checking([0, 5, 11], ["legal", "sausage", "yellow"]);
    let _ = state.update(Message::Check);
    assert_eq!(
        state.update(Message::Back),
        Action::None,
        "it is being saved"
    );
    let _ = state.update(Message::Failed(Words {
        what: String::new(),
        next: String::new(),
    }));
    assert_eq!(state.update(Message::Check), Action::Add(phrase()));
    let _ = state.update(Message::Saved(Left::default()));
    assert!(state.drawn.is_none() && state.is_done());
    assert_eq!(state.update(Message::Back), Action::Close);
}

#[test]
fn a_phrase_that_is_there_is_replaced_and_never_shown() {
    let mut state = State::new(true, false);
    assert_eq!(state.update(Message::Draw), Action::Replace);
    assert_eq!(state.update(Message::Print), Action::None);
}

#[test]
fn with_a_new_key_the_phrase_is_one_of_the_ways() {
    let mut state = State::renewing(vec![WayIn::Keyring], Copies::Delete);
    assert_eq!(state.update(Message::Draw), Action::Draw);
    let _ = state.update(drawn(phrase(), [0, 1, 2]));
    let _ = state.update(Message::Written);
    for (field, word) in ["legal", "winner", "thank"].into_iter().enumerate() {
        let _ = state.update(Message::Typed(field, Secret::from_text(word.into())));
    }
    let ways = vec![WayIn::Keyring, WayIn::Recovery(phrase())];
    let renew = Action::Renew(ways, Copies::Delete);
    assert_eq!(state.update(Message::Check), renew);
}

#[test]
fn a_late_phrase_does_not_take_the_place_of_the_one_being_written_down() {
    let mut state = checking([0, 5, 11], ["legal", "sausage", "yellow"]);
    let zero = "abandon ".repeat(11) + "about";
    let other = RecoveryPhrase::read(&Secret::from_text(zero)).unwrap();
    let _ = state.update(drawn(other, [0, 1, 2]));
    assert_eq!(state.update(Message::Check), Action::Add(phrase()));
}
