//! What the components promise about focus, keys and looks, tried on real widgets.

mod looks;
mod pages;

use super::*;

use iced::advanced::renderer::Headless;
use iced::advanced::widget::Id;
use iced::keyboard::{self, Modifiers, key::Named};
use iced::widget::{column, row};
use iced::{Event, Length, Point, mouse};
use iced_test::runtime::user_interface::{Cache, State, UserInterface};
use iced_test::selector::{self, Target};
use iced_test::simulator::{Snapshot, click, press_key};
use iced_test::{Simulator, futures::futures::executor::block_on};

#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    A,
    B,
    C,
    Typed(String),
    Dismissed,
    Escape,
    EscapeTaken,
}

type Window<'a> = Simulator<'a, Said, Theme>;

const SIZE: (f32, f32) = (420.0, 680.0);

fn root<'a>(content: impl Into<Element<'a, Said>>) -> Element<'a, Said> {
    keys(content, |press| {
        let said = if press.captured {
            Said::EscapeTaken
        } else {
            Said::Escape
        };
        press.is(Named::Escape).then_some(said)
    })
}

fn window<'a>(content: impl Into<Element<'a, Said>>) -> Window<'a> {
    let mut window = Simulator::with_size(settings(), SIZE, root(content));
    redraw(&mut window);
    window
}

fn redraw(window: &mut Window<'_>) {
    let now = std::time::Instant::now();
    let _ = window.simulate([Event::Window(iced::window::Event::RedrawRequested(now))]);
}

fn three<'a>() -> Element<'a, Said> {
    column![
        primary("A").id("a").on_press(Said::A),
        secondary("B").id("b").on_press(Said::B),
        quiet("C").id("c").on_press(Said::C),
    ]
    .spacing(20)
    .into()
}

fn yes_no<'a>() -> Element<'a, Said> {
    question(
        "Sure?",
        text::body("It cannot be undone."),
        vec![
            quiet("No").id("no").on_press(Said::A).into(),
            danger("Yes").id("yes").on_press(Said::B).into(),
        ],
    )
}

fn tab(window: &mut Window<'_>, modifiers: Modifiers) {
    let mut event = press_key(Named::Tab, Some("\t".into()));
    if let Event::Keyboard(keyboard::Event::KeyPressed {
        modifiers: held, ..
    }) = &mut event
    {
        *held = modifiers;
    }
    let _ = window.simulate([event]);
    redraw(window);
}

/// The name of what has the focus.
fn focused(window: &mut Window<'_>) -> Option<Id> {
    match window.find(selector::is_focused()) {
        Ok(Target::Focusable { id, .. } | Target::TextInput { id, .. }) => id,
        _ => None,
    }
}

fn said(window: Window<'_>) -> Vec<Said> {
    window.into_messages().collect()
}

fn look(window: &mut Window<'_>, theme: Theme) -> Snapshot {
    window.snapshot(&theme).expect("a snapshot")
}

fn same(a: &Snapshot, b: &Snapshot) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("look");
    assert!(a.matches_hash(&file).expect("written"));
    b.matches_hash(&file).expect("compared")
}

#[test]
fn tab_goes_round_forward_and_back() {
    let mut window = window(three());
    for expected in ["a", "b", "c", "a"] {
        tab(&mut window, Modifiers::empty());
        assert_eq!(focused(&mut window), Some(Id::new(expected)));
    }
    for expected in ["c", "b", "a", "c"] {
        tab(&mut window, Modifiers::SHIFT);
        assert_eq!(focused(&mut window), Some(Id::new(expected)));
    }
}

#[test]
fn tab_skips_what_cannot_be_pressed() {
    let mut window = window(column![
        primary("A").id("a").on_press(Said::A),
        secondary::<Said>("greyed").id("greyed"),
        primary("B").id("b").on_press(Said::B),
    ]);
    for expected in ["a", "b", "a"] {
        tab(&mut window, Modifiers::empty());
        assert_eq!(focused(&mut window), Some(Id::new(expected)));
    }
}

#[test]
fn enter_and_space_press_the_focused_button_only() {
    let mut window = window(three());
    let _ = window.tap_key(Named::Enter);
    tab(&mut window, Modifiers::empty());
    tab(&mut window, Modifiers::empty());
    let _ = window.tap_key(Named::Enter);
    tab(&mut window, Modifiers::empty());
    let _ = window.tap_key(Named::Space);
    let _ = window.typewrite(" ");
    assert_eq!(said(window), [Said::B, Said::C, Said::C]);
}

#[test]
fn a_held_key_presses_once() {
    let mut window = window(three());
    tab(&mut window, Modifiers::empty());
    let mut held = press_key(Named::Enter, None);
    let _ = window.simulate([held.clone()]);
    if let Event::Keyboard(keyboard::Event::KeyPressed { repeat, .. }) = &mut held {
        *repeat = true;
    }
    let _ = window.simulate([held.clone(), held]);
    assert_eq!(said(window), [Said::A]);
}

#[test]
fn a_click_presses_and_leaves_no_ring_but_tab_goes_on_from_there() {
    let mut clicked = window(three());
    let _ = clicked.click("B").expect("a button");
    clicked.point_at(Point::new(400.0, 600.0));
    let mut fresh = window(three());
    fresh.point_at(Point::new(400.0, 600.0));
    assert!(same(
        &look(&mut fresh, Theme::light()),
        &look(&mut clicked, Theme::light())
    ));
    tab(&mut clicked, Modifiers::empty());
    assert_eq!(focused(&mut clicked), Some(Id::new("c")));
    assert!(!same(
        &look(&mut fresh, Theme::light()),
        &look(&mut clicked, Theme::light())
    ));
    assert_eq!(said(clicked), [Said::B]);
}

#[test]
fn a_click_elsewhere_takes_the_focus_away() {
    let mut window = window(three());
    tab(&mut window, Modifiers::empty());
    window.point_at(Point::new(400.0, 600.0));
    let _ = window.simulate(click());
    assert_eq!(focused(&mut window), None);
}

#[test]
fn a_button_inside_a_row_gets_its_own_press_and_the_row_does_not() {
    let content = || {
        pressable(row![
            text::body("row").width(Length::Fill),
            icon_button(Icon::More, "more").id("b").on_press(Said::B),
        ])
        .id("a")
        .on_press(Said::A)
    };
    let mut inner = window(content());
    let _ = inner.click("more").expect("the button");
    assert_eq!(focused(&mut inner), Some(Id::new("b")));
    let _ = inner.tap_key(Named::Enter);
    assert_eq!(said(inner), [Said::B, Said::B]);
    let mut outer = window(content());
    let _ = outer.click("row").expect("the row");
    let _ = outer.tap_key(Named::Enter);
    assert_eq!(said(outer), [Said::A, Said::A]);
}

#[test]
fn escape_reaches_the_root_from_a_focused_field() {
    let mut window = window(field("Name", "x").id("field").on_input(Said::Typed));
    tab(&mut window, Modifiers::empty());
    assert_eq!(focused(&mut window), Some(Id::new("field")));
    let _ = window.typewrite("y");
    let _ = window.tap_key(Named::Escape);
    assert_eq!(said(window), [Said::Typed("xy".into()), Said::Escape]);
}

#[test]
fn escape_closes_a_dialog_even_from_a_field_in_it() {
    let inside = column![
        field("Name", "").id("field").on_input(Said::Typed),
        yes_no()
    ];
    let mut window = window(dialog(three(), Some(inside.into()), Said::Dismissed));
    assert_eq!(focused(&mut window), Some(Id::new("field")));
    let _ = window.tap_key(Named::Escape);
    assert_eq!(said(window), [Said::Dismissed, Said::EscapeTaken]);
}

#[test]
fn a_shortcut_types_nothing_into_a_field() {
    let mut window = window(field("Name", "").id("name").on_input(Said::Typed));
    tab(&mut window, Modifiers::empty());
    for (modifiers, character) in [
        (Modifiers::CTRL, ","),
        (Modifiers::CTRL, "+"),
        (Modifiers::CTRL | Modifiers::ALT, "@"),
        (Modifiers::SHIFT, "A"),
    ] {
        let mut event = press_key(
            keyboard::Key::Character(character.into()),
            Some(character.into()),
        );
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            modifiers: held, ..
        }) = &mut event
        {
            *held = modifiers;
        }
        let _ = window.simulate([event]);
    }
    let typed = ["@", "@A"].map(|text| Said::Typed(text.to_owned()));
    assert_eq!(
        said(window),
        typed,
        "the third Alt of some keyboards is Ctrl+Alt"
    );
}

#[test]
fn an_open_dialog_takes_the_focus_and_tab_stays_in_it() {
    let mut window = window(dialog(three(), Some(yes_no()), Said::Dismissed));
    assert_eq!(focused(&mut window), Some(Id::new("no")));
    for expected in ["yes", "no", "yes"] {
        tab(&mut window, Modifiers::empty());
        assert_eq!(focused(&mut window), Some(Id::new(expected)));
    }
    for expected in ["no", "yes"] {
        tab(&mut window, Modifiers::SHIFT);
        assert_eq!(focused(&mut window), Some(Id::new(expected)));
    }
}

#[test]
fn nothing_under_a_dialog_can_be_pressed() {
    let mut window = window(dialog(three(), Some(yes_no()), Said::Dismissed));
    let _ = window.click("A").expect("it is still there");
    let _ = window.click("Yes").expect("the button");
    assert_eq!(said(window), [Said::B]);
}

#[test]
fn closing_a_dialog_gives_the_focus_back() {
    let now = || {
        Event::Window(iced::window::Event::RedrawRequested(
            std::time::Instant::now(),
        ))
    };
    let tap = || press_key(Named::Tab, None);
    let steps = [
        (None, vec![now(), tap(), tap(), now()]),
        (Some(yes_no()), vec![now(), tap(), now()]),
        (None, vec![now(), press_key(Named::Enter, None)]),
    ];
    let steps = steps.map(|(over, events)| (dialog(three(), over, Said::Dismissed), events));
    assert_eq!(played(steps), [Said::B]);
}

#[test]
fn a_toast_that_comes_and_goes_leaves_the_focus_alone() {
    let toasted = |shown: bool| {
        toast(
            three(),
            shown.then(|| Toast::new(Kind::Info, "words")),
            false,
        )
    };
    let enter = vec![press_key(Named::Enter, None)];
    let steps = [
        (toasted(false), vec![press_key(Named::Tab, None)]),
        (toasted(true), enter.clone()),
        (toasted(false), enter),
    ];
    assert_eq!(played(steps), [Said::A, Said::A]);
}

#[test]
fn another_screen_starts_without_focus() {
    let enter = vec![press_key(Named::Enter, None)];
    let steps = [
        (screen("one", three()), vec![press_key(Named::Tab, None)]),
        (screen("one", three()), enter.clone()),
        (screen("two", three()), enter),
    ];
    assert_eq!(played(steps), [Said::A]);
}

#[test]
fn a_row_under_the_same_key_may_become_another_kind_of_row() {
    let list = |row: Element<'static, Said>| {
        let rows = list::Rows {
            above: 0.0,
            shown: vec![(0, row)],
            below: 0.0,
            gap: 0.0,
        };
        let header = || iced::widget::Space::new().into();
        list_page(header(), header(), "list", rows, |_, _| Said::A)
    };
    let said = played([
        (list(text::body("Reading").into()), vec![]),
        (
            list(primary("B").on_press(Said::B).into()),
            vec![press_key(Named::Tab, None), press_key(Named::Enter, None)],
        ),
    ]);
    assert_eq!(said, [Said::B]);
}

#[test]
fn focus_that_moves_out_of_sight_is_scrolled_into_sight() {
    let rows = (0..40).map(|n| {
        let id = if n == 39 {
            "last".to_owned()
        } else {
            format!("row {n}")
        };
        pressable(text::body(format!("row {n}")))
            .id(id)
            .on_press(Said::A)
            .into()
    });
    let mut window = window(page(None, actions(rows.collect()), None));
    let sight = |window: &mut Window<'_>| {
        let target = window.find(selector::id("last")).expect("the row");
        target
            .visible_bounds()
            .is_some_and(|visible| (visible.height - target.bounds().height).abs() < 0.1)
    };
    assert!(!sight(&mut window));
    tab(&mut window, Modifiers::SHIFT);
    assert_eq!(focused(&mut window), Some(Id::new("last")));
    assert!(sight(&mut window));
    tab(&mut window, Modifiers::empty());
    assert!(!sight(&mut window));
}

/// Shows one view after the other with what happens while it is there; what was said.
fn played<'a>(steps: impl IntoIterator<Item = (Element<'a, Said>, Vec<Event>)>) -> Vec<Said> {
    let mut renderer = renderer();
    let mut cache = Cache::new();
    let mut said = Vec::new();
    for (view, events) in steps {
        let mut ui = UserInterface::build(root(view), SIZE.into(), cache, &mut renderer);
        let clipboard = &mut iced::advanced::clipboard::Null;
        let _ = ui.update(
            &events,
            mouse::Cursor::Unavailable,
            &mut renderer,
            clipboard,
            &mut said,
        );
        cache = ui.into_cache();
    }
    said
}

fn renderer() -> iced::Renderer {
    let made =
        <iced::Renderer as Headless>::new(font::DEFAULT, text::BODY.into(), Some("tiny-skia"));
    block_on(made).expect("a renderer")
}
