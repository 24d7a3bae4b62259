//! The settings, the ways into the vault and the recovery phrase.

use iced_test::core::keyboard::key::Named;
use injixo_authenticator::fl;
use injixo_authenticator::policy::Policy;
use injixo_authenticator::preferences::{Choice, Preferences, Sort, Staying, ThemeChoice};
use injixo_authenticator::screen::new_passphrase::Message as New;
use injixo_authenticator::screen::recovery::{self, Printed};
use injixo_authenticator::screen::settings::Page;
use injixo_authenticator::screen::staying::Start;
use injixo_authenticator::screen::way_in::WayIn;
use injixo_authenticator::screen::ways::{self, Left, Plan};
use injixo_authenticator::screen::{appearance, auto_lock, showing, staying};
use injixo_authenticator::vault::slot::SlotKind;
use injixo_authenticator::vault::{Copies, OpenError, RecoveryPhrase};

use crate::scenes::{Scene, contents, status, trouble, typed};
use crate::stage::{english, is_greyed, says, show, show_in, spoken};

const WORDS: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const PHRASE: &str = "correct horse battery staple";
const ALL: [SlotKind; 4] = [
    SlotKind::Keyring,
    SlotKind::Passphrase,
    SlotKind::KeyringPassphrase,
    SlotKind::Recovery,
];

fn phrase() -> RecoveryPhrase {
    RecoveryPhrase::read(&typed(WORDS)).unwrap()
}

fn ways(slots: &[SlotKind], messages: impl IntoIterator<Item = ways::Message>) -> Box<ways::State> {
    let mut state = ways::State::new(slots.to_vec());
    for message in messages {
        let _ = state.update(message);
    }
    Box::new(state)
}

fn recovery(messages: impl IntoIterator<Item = recovery::Message>) -> Box<recovery::State> {
    let mut state = recovery::State::new(false, false);
    for message in messages {
        let _ = state.update(message);
    }
    Box::new(state)
}

fn drawn(asked: [usize; 3], can_print: bool) -> recovery::Message {
    recovery::Message::Drawn(recovery::NewPhrase {
        phrase: phrase(),
        asked,
        can_print,
    })
}

fn left() -> Left {
    Left {
        copies: vec!["/media/stick/vault-2026-11-22T16-07-33Z.ixv".into(); 2],
        entries: 1,
        ..Left::default()
    }
}

fn following() -> Left {
    Left {
        follow: true,
        ..Left::default()
    }
}

/// The states of these pages.
pub fn scenes() -> Vec<(String, Scene)> {
    use recovery::Message::{Back, Check, Failed, Printed as OnPaper, Saved, Written};
    use ways::Message::{Changed, DeleteCopies, New as Passphrase, Refused, Submit};
    let plan = |plan| ways(&ALL, [ways::Message::Plan(plan)]);
    let drawn = || drawn([0, 5, 11], true);
    let named = |name: &str, scene| (name.to_owned(), scene);
    let way = |name: &str, state| (name.to_owned(), Scene::Ways(state));
    let page = |name: &str, state| (name.to_owned(), Scene::Recovery(state));
    let refused = Refused(SlotKind::KeyringPassphrase, OpenError::WrongPassphrase);
    let weak = || Passphrase(New::FirstChanged(typed("password")));
    let fresh = ways::State::planning(ALL.to_vec(), Plan::Fresh);
    let renewing = recovery::State::renewing(vec![WayIn::Keyring], Copies::SealAgain);
    let auto_lock = |minutes, heard| auto_lock::Facts {
        minutes,
        sleep: heard,
        screen: heard,
        keyring_alone: !heard,
    };
    let staying = |tray, in_tray, found: &[staying::Message]| {
        let mut state = staying::State::new();
        for message in found {
            let _ = state.update(message.clone());
        }
        let chosen = Staying {
            tray,
            ..Staying::default()
        };
        Scene::Staying(state, staying::Facts { chosen, in_tray })
    };
    let found = |start| [staying::Message::Looked(start)];
    vec![
        named(
            "settings",
            Scene::Settings(contents(), status(&ALL), Policy::default()),
        ),
        named("appearance", Scene::Appearance(Preferences::default())),
        named("keys", Scene::Keys),
        named("showing", Scene::Showing(Preferences::default())),
        named("staying", staying(false, None, &found(Start::Off))),
        named(
            "staying, tray",
            staying(true, Some(true), &found(Start::On)),
        ),
        named(
            "staying, no tray",
            staying(
                true,
                Some(false),
                &[
                    staying::Message::Looked(Start::On),
                    staying::Message::Failed,
                ],
            ),
        ),
        named(
            "staying, sandbox",
            staying(true, Some(true), &found(Start::Elsewhere)),
        ),
        named(
            "auto-lock",
            Scene::AutoLock(auto_lock(Some(5), true), Policy::default()),
        ),
        named(
            "auto-lock, never",
            Scene::AutoLock(auto_lock(None, false), Policy::default()),
        ),
        way("ways", ways(&ALL, [])),
        way("ways, one", ways(&ALL[..1], [])),
        way("ways, unknown", ways(&[SlotKind::Unknown("x".into())], [])),
        way(
            "ways, add",
            ways(
                &ALL[..1],
                [ways::Message::Plan(Plan::Add(SlotKind::Passphrase)), weak()],
            ),
        ),
        way(
            "ways, add keyring",
            ways(
                &ALL[1..2],
                [ways::Message::Plan(Plan::Add(SlotKind::Keyring))],
            ),
        ),
        way("ways, folder away", {
            let mut state = plan(Plan::Change(SlotKind::Keyring));
            state.folder_away(Some(std::path::Path::new("/media/anna/stick")));
            state
        }),
        way("ways, change", plan(Plan::Change(SlotKind::Passphrase))),
        way("ways, renew keyring", plan(Plan::Change(SlotKind::Keyring))),
        way(
            "ways, remove",
            ways(
                &ALL,
                [
                    ways::Message::Plan(Plan::Remove(SlotKind::Passphrase)),
                    DeleteCopies,
                    refused,
                ],
            ),
        ),
        way(
            "ways, failed",
            ways(
                &ALL,
                [
                    ways::Message::Plan(Plan::Remove(SlotKind::Keyring)),
                    ways::Message::Failed(trouble()),
                ],
            ),
        ),
        way("ways, phrase", plan(Plan::Phrase)),
        way("ways, fresh", Box::new(fresh)),
        way(
            "ways, working",
            ways(
                &ALL[..2],
                [ways::Message::Plan(Plan::Add(SlotKind::Keyring)), Submit],
            ),
        ),
        way(
            "ways, done",
            ways(
                &ALL[..1],
                [
                    ways::Message::Plan(Plan::Change(SlotKind::Keyring)),
                    Submit,
                    Changed(ALL[..1].to_vec(), left()),
                ],
            ),
        ),
        way(
            "ways, copies follow",
            ways(
                &ALL[..2],
                [
                    ways::Message::Plan(Plan::Remove(SlotKind::Passphrase)),
                    Changed(ALL[..1].to_vec(), following()),
                ],
            ),
        ),
        page("recovery", recovery([])),
        page("recovery, failed", recovery([Failed(trouble())])),
        page(
            "recovery, there",
            Box::new(recovery::State::new(true, false)),
        ),
        page("recovery, renewing", Box::new(renewing)),
        page("recovery, words", recovery([drawn()])),
        page(
            "recovery, printed",
            recovery([drawn(), OnPaper(Printed::Sent)]),
        ),
        page(
            "recovery, not printed",
            recovery([drawn(), OnPaper(Printed::Failed(trouble()))]),
        ),
        page("recovery, checking", recovery([drawn(), Written])),
        page("recovery, wrong words", recovery([drawn(), Written, Check])),
        page(
            "recovery, done",
            recovery([
                drawn(),
                OnPaper(Printed::Saved("/media/stick/recovery-phrase.txt".into())),
                Saved(left()),
            ]),
        ),
        page("recovery, back", recovery([drawn(), Written, Back])),
    ]
}

#[test]
fn the_settings_lead_to_every_page_and_say_how_things_stand() {
    let _words = english();
    let scene = Scene::Settings(contents(), status(&ALL), Policy::default());
    let mut stage = show(scene.view());
    for page in Page::ALL {
        stage.shows([page.title()]);
        stage.tab_to(page.id());
    }
    stage.shows([fl!("settings-recovery-there")]);
}

#[test]
fn the_last_way_in_cannot_be_removed() {
    let _words = english();
    for (slots, removable) in [
        (&ALL[..1], false),
        (&[SlotKind::Keyring, SlotKind::Recovery][..], false),
        (&ALL[..2], true),
    ] {
        let state = ways(slots, []);
        let has = show(state.view()).has(&fl!("ways-remove"));
        // Only the phrase itself may go there.
        let phrase = slots.contains(&SlotKind::Recovery);
        assert_eq!(has, removable || phrase, "{slots:?}");
        if removable {
            let said = "Plan(Remove(Keyring))";
            says(|| state.view(), "remove-keyring", said);
        }
    }
}

#[test]
fn removing_a_way_asks_for_what_stays_and_says_what_becomes_of_the_copies() {
    let _words = english();
    let state = ways(&ALL, [ways::Message::Plan(Plan::Remove(SlotKind::Keyring))]);
    show(state.view()).shows([
        fl!("ways-stays-passphrase"),
        fl!("ways-stays-both"),
        fl!("ways-stays-phrase"),
        fl!("ways-seal-body"),
    ]);
    is_greyed(state.view(), "submit");
}

#[test]
fn what_was_not_reached_is_named_and_a_lost_phrase_is_offered_anew() {
    let _words = english();
    let slots = [SlotKind::Keyring, SlotKind::Recovery];
    let state = ways(
        &slots,
        [
            ways::Message::Plan(Plan::Change(SlotKind::Keyring)),
            ways::Message::Submit,
            ways::Message::Changed(slots[..1].to_vec(), left()),
        ],
    );
    let mut stage = show(state.view());
    stage.shows([
        fl!("ways-unreached", count = 2),
        left().copies.join("\n"),
        fl!("ways-entries-left", count = 1),
        fl!("ways-phrase-gone"),
    ]);
    says(|| state.view(), "make-phrase", "MakePhrase");
    says(|| state.view(), "done", "Back");
}

#[test]
fn the_twelve_words_stand_in_a_grid_with_their_numbers() {
    let _words = english();
    let state = recovery([drawn([0, 1, 2], true)]);
    for size in [(340.0, 1200.0), (420.0, 1200.0), (900.0, 1200.0)] {
        let mut stage = show_in(size, state.view());
        let texts = stage.texts();
        for (number, word) in (1..).zip(phrase().words()) {
            let number = texts.iter().position(|text| *text == format!("{number}"));
            assert_eq!(texts[number.unwrap() + 1], word, "{size:?}");
        }
    }
    says(|| state.view(), "written", "Written");
    says(|| state.view(), "print", "Print");
    let state = recovery([drawn([0, 1, 2], false)]);
    says(|| state.view(), "save-as", "SaveAs");
}

#[test]
fn the_check_says_which_word_is_wrong() {
    let _words = english();
    let mut state = recovery([drawn([0, 5, 11], true), recovery::Message::Written]);
    for (field, text) in [(0, " Legal"), (1, "sausages"), (2, "12. yellow")] {
        let _ = state.update(recovery::Message::Typed(field, typed(text)));
    }
    let action = state.update(recovery::Message::Check);
    assert_eq!(action, recovery::Action::FocusWord(1));
    let mut stage = show(state.view());
    stage.shows([fl!("recovery-wrong-word", number = 6)]);
    assert!(!stage.has(&fl!("recovery-wrong-word", number = 1)));
    assert!(!stage.has(&fl!("recovery-wrong-word", number = 12)));
    drop(stage);
    let _ = state.update(recovery::Message::Typed(1, typed("saus")));
    let mut stage = show(state.view());
    stage.tab_to(recovery::FIELDS[2]);
    stage.tap(Named::Enter);
    assert_eq!(spoken(stage), ["Check"]);
    let action = state.update(recovery::Message::Check);
    assert_eq!(action, recovery::Action::Add(phrase()));
}

#[test]
fn a_new_passphrase_for_a_way_is_typed_twice() {
    let _words = english();
    let add = ways::Message::Plan(Plan::Add(SlotKind::Passphrase));
    let typed_in = |text| ways::Message::New(New::FirstChanged(typed(text)));
    let again = |text| ways::Message::New(New::SecondChanged(typed(text)));
    let once = ways(&ALL[..1], [add.clone(), typed_in(PHRASE)]);
    is_greyed(once.view(), "submit");
    let mut twice = ways(&ALL[..1], [add, typed_in(PHRASE), again(PHRASE)]);
    says(|| twice.view(), "submit", "Submit");
    let action = twice.update(ways::Message::Submit);
    assert_eq!(action, ways::Action::Add(WayIn::Passphrase(typed(PHRASE))));
    show(twice.view()).shows([fl!("ways-working")]);
}

#[test]
fn every_choice_of_appearance_is_a_press_away_and_says_itself() {
    let _words = english();
    let preferences = Preferences::default();
    for (words, choice) in [
        ("Nederlands", Choice::Language(Some("nl".into()))),
        ("High contrast", Choice::Theme(ThemeChoice::HighContrast)),
        ("125 %", Choice::TextPercent(125)),
        ("Reduced motion", Choice::ReducedMotion(true)),
    ] {
        let mut stage = show(appearance::view(&preferences));
        stage.click(words);
        let expected = format!("{:?}", appearance::Message::Choose(choice));
        assert_eq!(spoken(stage), [expected]);
    }
}

#[test]
fn every_choice_about_codes_is_a_press_away_and_says_itself() {
    let _words = english();
    for (words, choice) in [
        ("Hide codes until clicked", Choice::HideCodes(true)),
        ("Show the next code", Choice::NextCode(false)),
        ("Copy on click", Choice::CopyOnClick(false)),
        ("By name", Choice::Sort(Sort::Name)),
        ("60", Choice::ClipboardSeconds(60)),
    ] {
        let mut stage = show(showing::view(&Preferences::default()));
        stage.click(words);
        let expected = format!("{:?}", showing::Message::Choose(choice));
        assert_eq!(spoken(stage), [expected]);
    }
}

#[test]
fn seconds_that_were_written_by_hand_are_offered_too() {
    let _words = english();
    let mut preferences = Preferences::default();
    preferences.codes.clipboard_seconds = 17;
    show(showing::view(&preferences)).shows(["10", "17", "20"]);
}
