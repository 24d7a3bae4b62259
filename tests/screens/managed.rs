//! What an administrator has fixed: said where it holds, and nowhere to be got round.

use injixo_authenticator::fl;
use injixo_authenticator::policy::Policy;
use injixo_authenticator::screen::account::{self, Action};
use injixo_authenticator::screen::way_in::WayIn;
use injixo_authenticator::screen::{Context, move_out, new_passphrase, ways};
use injixo_authenticator::vault::Copies;
use injixo_authenticator::vault::slot::SlotKind;
use injixo_authenticator::words;

use crate::scenes::managed::{account_page, choosing, moving, required};
use crate::scenes::{self, NOW, Scene, contents, policy, status, typed};
use crate::stage::{english, is_greyed, says, show};

const PHRASE: &str = "correct horse battery staple";

fn twice(state: &mut ways::State) {
    for message in [
        new_passphrase::Message::FirstChanged(typed(PHRASE)),
        new_passphrase::Message::SecondChanged(typed(PHRASE)),
    ] {
        let _ = state.update(ways::Message::New(message));
    }
}

#[test]
fn the_settings_say_beside_each_managed_one_who_set_it_and_beside_no_other() {
    let _words = english();
    let scene = |policy| Scene::Settings(contents(), status(&[SlotKind::Keyring]), policy);
    let managed = |policy| {
        let texts = show(scene(policy).view()).texts();
        texts
            .into_iter()
            .filter(|it| it.contains("Set by"))
            .collect()
    };
    let lines: Vec<String> = managed(policy());
    let set_by = words::set_by(&policy());
    let lock = fl!("lock-after", minutes = 5);
    assert_eq!(
        lines,
        [
            format!("{} · {set_by}", fl!("way-keyring")),
            format!("{lock} · {set_by}"),
            format!("{} · {set_by}", fl!("settings-clock-unchecked")),
            format!("{} · {set_by}", fl!("settings-move-line")),
        ]
    );
    assert_eq!(managed(Policy::default()), [""; 0]);
}

#[test]
fn a_mistake_in_the_policy_stands_above_the_settings_with_its_line() {
    let _words = english();
    let broken = Policy::from_toml("organisation = \"ACME IT\"\nexport = = no");
    let fault = words::policy_fault(&broken.faults[0]);
    assert!(fault.what.contains('2'), "{}", fault.what);
    let scene = Scene::Settings(contents(), status(&[SlotKind::Keyring]), broken);
    show(scene.view()).shows([fault.what, fault.next]);
}

#[test]
fn a_managed_first_start_offers_the_two_ways_with_a_passphrase() {
    let _words = english();
    let state = choosing();
    let mut stage = show(state.view());
    stage.shows([
        fl!("way-keyring-passphrase"),
        fl!("way-passphrase"),
        fl!("welcome-passphrase-again"),
    ]);
    assert!(!stage.has(&fl!("welcome-keyring")));
    drop(stage);
    is_greyed(state.view(), "make-vault");
}

#[test]
fn the_keyring_alone_gives_way_to_the_keyring_with_a_passphrase() {
    let _words = english();
    let mut state = required(&[SlotKind::Keyring, SlotKind::Recovery]);
    show(state.view()).shows([
        fl!("ways-required-new"),
        fl!("way-keyring-passphrase"),
        fl!("way-passphrase"),
    ]);
    is_greyed(state.view(), "submit");
    let _ = state.update(ways::Message::Choose(SlotKind::Keyring));
    twice(&mut state);
    says(|| state.view(), "submit", "Submit");
    let action = state.update(ways::Message::Submit);
    let expected = ways::Action::Rekey {
        stay: vec![],
        new: vec![WayIn::KeyringPassphrase(typed(PHRASE))],
        copies: Copies::SealAgain,
        with_phrase: false,
    };
    assert_eq!(action, expected);
}

#[test]
fn a_passphrase_that_is_there_is_enough_and_the_keyring_goes() {
    let _words = english();
    let mut state = required(&[SlotKind::Keyring, SlotKind::Passphrase]);
    let mut stage = show(state.view());
    stage.shows([fl!("ways-required-remove"), fl!("ways-stays-passphrase")]);
    assert!(!stage.has(&fl!("welcome-passphrase-again")));
    drop(stage);
    let _ = state.update(ways::Message::Stays(0, typed(PHRASE)));
    let action = state.update(ways::Message::Submit);
    let expected = ways::Action::Rekey {
        stay: vec![WayIn::Passphrase(typed(PHRASE))],
        new: vec![],
        copies: Copies::SealAgain,
        with_phrase: false,
    };
    assert_eq!(action, expected);
}

#[test]
fn the_ways_in_offer_no_keyring_and_let_the_last_passphrase_not_go() {
    let _words = english();
    let slots = vec![SlotKind::Keyring, SlotKind::Passphrase];
    let state = ways::State::new(slots).under(policy());
    says(|| state.view(), "remove-keyring", "Plan(Remove(Keyring))");
    assert_eq!(count(&state, &fl!("ways-remove")), 1);
    let mut state = ways::State::new(vec![SlotKind::Passphrase]).under(policy());
    assert_eq!(count(&state, &fl!("ways-add-keyring-button")), 0);
    let add = ways::Message::Plan(ways::Plan::Add(SlotKind::Keyring));
    assert_eq!(state.update(add), ways::Action::None);
    show(state.view()).shows([fl!("ways-intro")]);
}

fn count(state: &ways::State, words: &str) -> usize {
    let texts = show(state.view()).texts();
    texts.iter().filter(|text| *text == words).count()
}

#[test]
fn where_exports_are_off_no_key_shows_and_who_wants_that_is_said() {
    let _words = english();
    let contents = contents();
    let context = Context {
        contents: &contents,
        now: NOW,
    };
    let off = words::export_off(&policy());
    let mut page = account_page();
    for message in [
        account::Message::AskForSymbol,
        account::Message::ShowSymbol,
        account::Message::AskForKey,
        account::Message::ShowKey,
    ] {
        assert_eq!(page.update(message, context), Action::None);
        let mut stage = show(page.view(context));
        stage.shows([&off]);
        assert!(!stage.has(&fl!("account-key")) && !stage.has(&fl!("account-hide-symbol")));
    }
    let mut moving = moving();
    for message in [move_out::Message::Ask, move_out::Message::Show] {
        assert_eq!(moving.update(message, context), move_out::Action::None);
        let mut stage = show(moving.view(context));
        stage.shows([&off]);
        assert!(!stage.has(&fl!("move-intro")));
    }
    let back = moving.update(move_out::Message::Back, context);
    assert_eq!(back, move_out::Action::Close);
}

#[test]
fn the_fixed_address_of_the_clock_stands_there_with_who_set_it() {
    let _words = english();
    let scenes = scenes::managed::all();
    let clock = scenes.iter().find(|(name, _)| name == "managed, clock");
    let mut stage = show(clock.unwrap().1.view());
    stage.shows([
        "https://time.acme.example".to_owned(),
        words::set_by(&policy()),
    ]);
}
