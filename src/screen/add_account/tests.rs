//! What the page of a new account does with each message, without drawing it.

use zeroize::Zeroizing;

use super::*;
use crate::account::Account;
use crate::clock::UnixTime;
use crate::qr::{Crop, Limits, Picture, Pixels, Region};
use crate::screen::key_source::{Message as Get, Reading, Sight, Unread, Wanted};
use crate::vault::Contents;
use crate::words;

fn draft(key: &str) -> Draft {
    Draft::from_text(key).unwrap()
}

/// Whether the person can choose where the key comes from.
fn is_choosing(state: &State) -> bool {
    matches!(state.stage, Stage::Source) && state.source.is_idle()
}

const KEY_TEXT: &str = "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP";

#[test]
fn a_wrong_letter_is_named_and_the_typed_key_stays() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new();
    assert_eq!(
        state.update(Message::Source(Get::TypeKey), context),
        Action::Read(Wanted::FocusKey)
    );
    let _ = state.update(
        Message::Source(Get::KeyChanged(Secret::from_text("JBSW Y3D0".into()))),
        context,
    );
    assert_eq!(
        state.update(Message::Source(Get::KeyDone), context),
        Action::Read(Wanted::FocusKey)
    );
    let key = state.source.typed().expect("still in the field");
    assert_eq!(key.expose_text(), Some("JBSW Y3D0"));
    let error = state.source.typing_error().unwrap();
    assert!(
        error.contains('0') && error.contains('9'),
        "names letter and position: {error}"
    );
}

#[test]
fn an_account_that_is_new_is_added_at_once() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::confirm(draft(KEY_TEXT).into());
    let _ = state.update(
        Message::Form(draft_form::Message::IssuerChanged("injixo".into())),
        context,
    );
    let Action::Add(added) = state.update(Message::Add, context) else {
        panic!("not added")
    };
    assert!(matches!(&*added, [(None, draft)] if draft.issuer == "injixo"));
    assert_eq!(
        state.update(Message::Add, context),
        Action::None,
        "a second press while saving adds nothing"
    );
}

#[test]
fn one_that_looks_like_a_kept_one_asks_first() {
    let kept = Account::from_draft(
        AccountId(uuid::Uuid::from_u128(1)),
        draft(KEY_TEXT),
        UnixTime(0),
    );
    let contents = Contents {
        accounts: vec![kept.clone()],
        ..Contents::default()
    };
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::confirm(draft(KEY_TEXT).into());
    assert_eq!(state.update(Message::Add, context), Action::FocusCancel);
    let Stage::Confirm { asking, .. } = &state.stage else {
        panic!("left the page")
    };
    assert_eq!(*asking, vec![kept.id]);
    assert!(matches!(
        state
            .clone()
            .update(Message::Duplicate(duplicate::Answer::KeepBoth), context),
        Action::Add(_)
    ));
    assert!(
        matches!(state.update(Message::Duplicate(duplicate::Answer::Replace(kept.id)), context), Action::Add(placed) if placed[0].0 == Some(kept.id))
    );
}

#[test]
fn a_draft_that_was_not_saved_stays_and_can_be_added_again() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::confirm(draft(KEY_TEXT).into());
    let _ = state.update(Message::Add, context);
    let _ = state.update(
        Message::NotSaved(Words {
            what: "The disk is full.".into(),
            next: String::new(),
        }),
        context,
    );
    assert!(matches!(
        state.update(Message::Add, context),
        Action::Add(_)
    ));
}

#[test]
fn late_results_of_a_page_that_was_left_are_dropped() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let mut state = State::new();
    let _ = state.update(read(draft(KEY_TEXT).into()), context);
    assert!(is_choosing(&state));
}

const OTHER: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

fn read(finds: Finds) -> Message {
    Message::Source(Get::Read(Reading {
        finds,
        ..Reading::default()
    }))
}

fn unread(file: &str) -> Message {
    let why = Words {
        what: format!("{file} is empty."),
        next: String::new(),
    };
    Message::Source(Get::Read(Reading {
        unread: vec![Unread {
            file: file.into(),
            why,
            place: None,
        }],
        ..Reading::default()
    }))
}

fn several() -> Finds {
    [draft(KEY_TEXT), draft(OTHER)].into_iter().collect()
}

/// A part of an export of three, with one account of this name.
fn part(name: &str, index: u32) -> Finds {
    let link = format!("otpauth://totp/{name}?secret={OTHER}");
    let id = AccountId(uuid::Uuid::nil());
    let account = Account::from_draft(id, draft(&link), UnixTime(0));
    let part = crate::otp::migration::write([&account], index, 3);
    Finds::from_text(part.expose_text().unwrap()).unwrap()
}

fn kept(key: &str) -> Account {
    let id = AccountId(uuid::Uuid::from_u128(7));
    Account::from_draft(id, draft(key), UnixTime(0))
}

/// A page over a vault that holds these, and what it answers to each message.
fn told(
    state: &mut State,
    accounts: Vec<Account>,
    messages: impl IntoIterator<Item = Message>,
) -> Vec<Action> {
    let contents = Contents {
        accounts,
        ..Contents::default()
    };
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let answers = messages.into_iter();
    answers.map(|it| state.update(it, context)).collect()
}

fn placed(actions: &[Action]) -> Vec<(Option<AccountId>, usize)> {
    let Some(Action::Add(placed)) = actions.last() else {
        panic!("nothing added: {actions:?}")
    };
    let places = placed.iter();
    places
        .map(|(id, draft)| (*id, draft.otp.key().len()))
        .collect()
}

#[test]
fn one_of_several_is_checked_first_and_the_list_is_one_step_back() {
    let mut state = State::confirm(several());
    let _ = told(&mut state, vec![], [Message::Tick(0), Message::AddTicked]);
    let Stage::Confirm { form, .. } = &state.stage else {
        panic!("nothing to check")
    };
    assert_eq!(form.base().otp.key().expose(), b"12345678901234567890");
    let _ = told(&mut state, vec![], [Message::Back]);
    assert!(matches!(state.stage, Stage::Several));
}

#[test]
fn several_are_added_in_one_save_and_only_once() {
    let mut state = State::confirm(several());
    let added = told(&mut state, vec![], [Message::AddTicked]);
    assert_eq!(placed(&added), [(None, 20), (None, 20)]);
    assert!(state.is_saving());
    let again = told(&mut state, vec![], [Message::AddTicked, Message::Back]);
    assert_eq!(again, [Action::None, Action::None]);
}

#[test]
fn several_that_are_kept_already_are_replaced_kept_or_left_out() {
    for (settled, places) in [
        (Doubles::KeepBoth, vec![None, None]),
        (Doubles::Replace, vec![Some(kept(OTHER).id), None]),
        (Doubles::LeaveOut, vec![None]),
    ] {
        let mut state = State::confirm([draft(OTHER), draft(KEY_TEXT)].into_iter().collect());
        let asked = told(&mut state, vec![kept(OTHER)], [Message::AddTicked]);
        assert_eq!(asked, [Action::FocusCancel]);
        let answer = [Message::Settle(settled)];
        let added = placed(&told(&mut state, vec![kept(OTHER)], answer));
        let ids: Vec<_> = added.into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, places, "{settled:?}");
    }
}

#[test]
fn no_two_take_the_place_of_one() {
    let twins = [
        "otpauth://totp/a:b?secret=MFRGG",
        "otpauth://totp/a:b?secret=MFRGGZDF",
    ];
    let finds = twins.into_iter().map(draft).collect();
    let mut state = State::confirm(finds);
    let accounts = || vec![kept("otpauth://totp/a:b?secret=GEZDGNBVGY3TQOJQ")];
    let messages = [Message::AddTicked, Message::Settle(Doubles::Replace)];
    let added = placed(&told(&mut state, accounts(), messages));
    assert_eq!(added, [(Some(kept(OTHER).id), 3), (None, 5)]);
}

#[test]
fn what_is_kept_already_is_not_ticked_when_it_is_read() {
    let mut state = State::reading();
    let accounts = vec![kept(OTHER)];
    let _ = told(&mut state, accounts, [read(several())]);
    let ticked: Vec<bool> = state.list.rows().collect();
    assert_eq!(ticked, [true, false]);
}

#[test]
fn an_export_waits_for_its_other_parts_and_can_do_without() {
    let mut state = State::reading();
    let _ = told(&mut state, vec![], [read(part("b", 1))]);
    assert!(matches!(state.stage, Stage::Several), "one of three");
    let paste = told(
        &mut state,
        vec![],
        [Message::Source(Get::Paste), read(part("c", 2))],
    );
    assert_eq!(paste[0], Action::Read(Wanted::Paste));
    let mut without = state.clone();
    let added = told(&mut without, vec![], [Message::AddTicked]);
    assert_eq!(placed(&added).len(), 2);
    let failed = Message::Source(Get::Failed(None));
    let _ = told(&mut state, vec![], [Message::Source(Get::Paste), failed]);
    assert!(matches!(state.stage, Stage::Several), "nothing is lost");
    let unfinished = state.unfinished().unwrap();
    let mut state = State::resume(unfinished);
    let messages = [
        Message::Source(Get::ChoosePicture),
        read(part("a", 0)),
        Message::AddTicked,
    ];
    let added = told(&mut state, vec![], messages);
    assert_eq!(placed(&added).len(), 3);
}

#[test]
fn an_export_that_was_read_in_part_is_not_dropped_unasked() {
    let contents = Contents::default();
    let context = at(100, &contents);
    let mut state = State::reading();
    let _ = state.update(read(part("a", 1)), context);
    let _ = state.update(Message::Source(Get::Paste), context);
    assert_eq!(state.update(Message::Back, context), Action::None);
    assert!(
        state.unfinished().is_some(),
        "only the reading was given up"
    );
    let _ = state.update(Message::Drop, context);
    assert!(state.unfinished().is_some(), "nobody was asked");
    assert_eq!(state.update(Message::Back, context), Action::FocusCancel);
    assert!(!state.read_one_more(), "one after the other");
    assert_eq!(state.update(Message::Back, context), Action::None);
    assert!(
        state.unfinished().is_some() && state.pastes(),
        "Escape stays"
    );
    let _ = state.update(Message::Back, context);
    assert_eq!(state.update(Message::Drop, context), Action::None);
    assert_eq!(state.unfinished(), None);
    assert_eq!(state.update(Message::Back, context), Action::Close);
}

#[test]
fn files_that_are_dropped_at_once_are_all_waited_for() {
    let mut state = State::reading();
    assert!(state.read_one_more() && state.read_one_more());
    let _ = told(
        &mut state,
        vec![],
        [read(draft(KEY_TEXT).into()), unread("x.png")],
    );
    assert!(state.source.waits());
    let _ = told(&mut state, vec![], [read(draft(OTHER).into())]);
    assert!(matches!(state.stage, Stage::Several));
    assert_eq!(state.source.unread().len(), 1, "what gave nothing is named");
    assert!(!told(&mut state, vec![], [Message::AddTicked]).is_empty());
    assert!(!state.read_one_more(), "not while it is saved");
}

#[test]
fn a_file_that_gave_nothing_says_why_and_two_are_both_named() {
    let mut state = State::reading();
    let _ = told(&mut state, vec![], [unread("x.png")]);
    assert!(is_choosing(&state));
    assert_eq!(state.source.trouble().unwrap().what, "x.png is empty.");
    let mut state = State::reading();
    let _ = state.read_one_more();
    let _ = told(&mut state, vec![], [unread("x.png"), unread("y.png")]);
    assert_eq!(state.source.unread().len(), 2);
    let _ = told(&mut state, vec![], [Message::Source(Get::Paste)]);
    assert!(state.source.unread().is_empty(), "the next try begins anew");
}

/// A page that watches the screen from second 100 on, after its first look.
fn watching(contents: &Contents) -> State {
    let mut state = State::new();
    let begun = state.update(Message::Source(Get::Watch), at(100, contents));
    assert_eq!(
        begun,
        Action::Read(Wanted::Glance),
        "the first look is at once"
    );
    state
}

fn at(second: u64, contents: &Contents) -> Context<'_> {
    Context {
        contents,
        now: UnixTime(second),
    }
}

#[test]
fn a_watched_screen_is_looked_at_once_a_second_but_never_twice_at_once() {
    let contents = Contents::default();
    let mut state = watching(&contents);
    let tick = |state: &mut State, second| {
        state.update(Message::Source(Get::SecondBegan), at(second, &contents))
    };
    assert_eq!(tick(&mut state, 101), Action::None, "a look is under way");
    let _ = state.update(Message::Source(Get::SawNothing), at(101, &contents));
    assert_eq!(tick(&mut state, 102), Action::Read(Wanted::Glance));
    assert_eq!(tick(&mut state, 103), Action::None);
}

#[test]
fn the_first_code_ends_the_watch() {
    let contents = Contents::default();
    let mut state = watching(&contents);
    let _ = state.update(read(draft(KEY_TEXT).into()), at(104, &contents));
    assert!(matches!(state.stage, Stage::Confirm { .. }));
    let tick = state.update(Message::Source(Get::SecondBegan), at(105, &contents));
    assert_eq!(tick, Action::None);
}

#[test]
fn a_watch_ends_after_a_minute_and_says_so() {
    let contents = Contents::default();
    let mut state = watching(&contents);
    let _ = state.update(Message::Source(Get::SawNothing), at(159, &contents));
    let last = state.update(Message::Source(Get::SecondBegan), at(159, &contents));
    assert_eq!(last, Action::Read(Wanted::Glance));
    let over = state.update(Message::Source(Get::SecondBegan), at(160, &contents));
    assert_eq!(over, Action::None);
    assert!(is_choosing(&state));
    assert_eq!(state.source.trouble(), Some(&words::watched_in_vain()));
}

#[test]
fn what_a_look_saw_after_the_watch_was_stopped_is_dropped() {
    let contents = Contents::default();
    for stop in [Message::Source(Get::StopWatching), Message::Back] {
        let mut state = watching(&contents);
        let stopped = state.update(stop, at(103, &contents));
        assert_eq!(stopped, Action::None, "the page stays");
        let _ = state.update(read(draft(KEY_TEXT).into()), at(103, &contents));
        assert!(is_choosing(&state));
    }
}

#[test]
fn a_desktop_that_no_longer_lets_the_screen_be_seen_ends_the_watch() {
    let contents = Contents::default();
    let mut state = watching(&contents);
    let denied = Words {
        what: "No.".into(),
        next: String::new(),
    };
    let _ = state.update(
        Message::Source(Get::Failed(Some(denied.clone()))),
        at(101, &contents),
    );
    assert!(is_choosing(&state));
    assert_eq!(state.source.trouble(), Some(&denied));
}

#[test]
fn how_the_screen_can_be_looked_at_stays_known_on_the_way_back() {
    let contents = Contents::default();
    let all = Sight {
        watches: true,
        chooses: true,
    };
    let mut state = State::new();
    for message in [
        Message::Source(Get::CanLook(all)),
        Message::Source(Get::TypeKey),
        Message::Back,
    ] {
        let _ = state.update(message, at(100, &contents));
    }
    assert_eq!(state.source.sight(), all);
}

#[test]
fn the_place_of_an_unread_code_is_shown_until_the_next_try_and_never_late() {
    let contents = Contents::default();
    let context = Context {
        contents: &contents,
        now: UnixTime(0),
    };
    let words = Words {
        what: "It cannot be read.".into(),
        next: String::new(),
    };
    let unreadable = || Message::Source(Get::Unreadable(words.clone(), crop()));
    let mut state = State::new();
    let _ = state.update(unreadable(), context);
    assert_eq!(
        (state.source.trouble(), state.source.place()),
        (None, None),
        "late"
    );
    let _ = state.update(Message::Source(Get::Paste), context);
    let _ = state.update(unreadable(), context);
    assert_eq!(state.source.trouble(), Some(&words));
    assert_eq!(state.source.place(), Some(&crop()));
    let _ = state.update(Message::Source(Get::Paste), context);
    assert_eq!((state.source.trouble(), state.source.place()), (None, None));

    // Of the only file that gave nothing it is shown like that of the clipboard.
    let file = Unread {
        file: "x.png".into(),
        why: words.clone(),
        place: Some(crop()),
    };
    let reading = Reading {
        unread: vec![file],
        ..Reading::default()
    };
    let _ = state.update(Message::Source(Get::Read(reading)), context);
    assert_eq!(state.source.place(), Some(&crop()));
    assert_eq!(format!("{:?}", state.source.place()), "Some(Crop(3 x 2))");
}

fn crop() -> Crop {
    let pixels = Pixels {
        width: 3,
        height: 2,
        rgba: Zeroizing::new(vec![200; 3 * 2 * 4]),
    };
    let region = Region {
        left: 0,
        top: 0,
        width: 3,
        height: 2,
    };
    Picture::from_pixels(pixels, Limits::default())
        .unwrap()
        .crop(region, 9)
}

/// What was read from one picture.
fn from_picture(finds: Finds) -> Message {
    Message::Source(Get::Read(Reading {
        finds,
        sources: vec![Source::Clipboard(crate::qr::Digest::of(b"x"))],
        ..Reading::default()
    }))
}

#[test]
fn the_picture_is_offered_for_removal_only_where_everything_in_it_is_kept() {
    let sources = |accounts: Vec<Account>, finds: Finds, messages: Vec<Message>| {
        let mut state = State::reading();
        let _ = told(&mut state, accounts.clone(), [from_picture(finds)]);
        let answers = told(&mut state, accounts, messages);
        assert!(matches!(answers.last(), Some(Action::Add(_))));
        state.sources().len()
    };
    let all = vec![Message::AddTicked];
    let one = vec![Message::Tick(0), Message::AddTicked, Message::Add];
    let left = vec![Message::AddTicked, Message::Add];
    assert_eq!(sources(vec![], several(), all), 1);
    assert_eq!(sources(vec![], several(), one), 0, "one was left out");
    assert_eq!(sources(vec![kept(OTHER)], several(), left), 1, "it is kept");
    let single: Finds = draft(KEY_TEXT).into();
    assert_eq!(sources(vec![], single, vec![Message::Add]), 1);
    let partly = vec![Message::AddTicked, Message::Add];
    assert_eq!(
        sources(vec![], part("Bank:ben", 0), partly),
        0,
        "2 are missing"
    );
    let refused = format!("otpauth://totp/a?secret={OTHER}\notpauth://totp/b?secret=1");
    let refused = Finds::from_text(&refused).unwrap();
    let partly = vec![Message::AddTicked, Message::Add];
    assert_eq!(sources(vec![], refused, partly), 0, "one was refused");
}
