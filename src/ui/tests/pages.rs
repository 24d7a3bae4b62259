//! What lists, pages and notices promise about the focus, scrolling and what stands where.

use super::*;

use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{Outcome, black_box};
use iced_test::selector::Selector;

#[test]
fn a_toast_neither_covers_nor_moves_the_buttons_at_the_foot_and_a_list_makes_room() {
    let words = || Some(Toast::new(Kind::Info, "words"));
    let long = || column((0..60).map(|n| text::body(format!("line {n}")).into()));
    let top = |bare: &mut Bare<'_>, what: &str| bare.find(what).expect("it").bounds().y;
    let at_foot = |toasted: bool| {
        let foot = primary("Add").id("add").on_press(Said::A);
        let page = page(None, long(), Some(foot.into()));
        Bare::new(toast(page, words().filter(|_| toasted), false))
    };
    let add = top(&mut at_foot(false), "Add");
    let mut toasted = at_foot(true);
    assert_eq!(top(&mut toasted, "Add"), add);
    assert!(top(&mut toasted, "words") < add - 20.0);

    let end = |toasted: bool| {
        let page = page(None, long(), None);
        let mut bare = Bare::new(toast(page, words().filter(|_| toasted), true));
        bare.operate(scroll::look(scroll::Distance::End(1.0)));
        let last = bare.find("line 59").expect("the last line");
        last.visible_bounds().expect("in sight").y
    };
    assert!(end(true) < end(false) - 20.0);
}

#[test]
fn the_focus_stays_with_its_row_when_as_many_go_above_as_come_below() {
    let list = |rows: std::ops::Range<u8>| {
        let row = |n: u8| {
            let row = pressable(text::body(n.to_string())).on_press(Said::Typed(n.to_string()));
            (n, row.into())
        };
        let rows = list::Rows {
            above: f32::from(rows.start) * 40.0,
            shown: rows.map(row).collect(),
            below: 0.0,
            gap: 0.0,
        };
        let header = || iced::widget::Space::new().into();
        list_page(header(), header(), "list", rows, |_, _| Said::A)
    };
    let (tap, enter) = (press_key(Named::Tab, None), press_key(Named::Enter, None));
    let steps = [
        (list(0..4), vec![tap.clone(), tap.clone(), tap]),
        (list(1..5), vec![enter.clone()]),
        (list(2..3), vec![enter.clone()]),
        (list(0..4), vec![enter.clone()]),
        (list(3..7), vec![enter]),
    ];
    let two = Said::Typed("2".to_owned());
    assert_eq!(
        played(steps),
        [two.clone(), two.clone(), two],
        "then it is gone"
    );
}

#[test]
fn a_row_that_gets_the_focus_says_so_until_it_is_the_selected_one_and_enter_is_its_own() {
    let row = |selected| {
        pressable(text::body("row"))
            .on_press(Said::A)
            .on_enter(Said::B)
            .on_focus(Said::C)
            .selected(selected)
            .into()
    };
    let now = || {
        Event::Window(iced::window::Event::RedrawRequested(
            std::time::Instant::now(),
        ))
    };
    let key = |key| press_key(key, None);
    let steps: [(Element<'_, Said>, Vec<Event>); 2] = [
        (row(false), vec![now(), key(Named::Tab), now()]),
        (row(true), vec![now(), key(Named::Enter), key(Named::Space)]),
    ];
    assert_eq!(played(steps), [Said::C, Said::B, Said::A]);
}

#[test]
fn what_was_just_opened_is_entered_after_the_way_back_unless_something_has_the_focus() {
    let page = || -> Element<'_, Said> {
        let header = header("Page").back("Back", Said::Dismissed);
        page(Some(header.into()), three(), None)
    };
    let focused = |bare: &mut Bare<'_>| match bare.find(selector::is_focused()) {
        Some(Target::Focusable { id, .. }) => id,
        _ => None,
    };
    let mut opened = Bare::new(page());
    opened.operate(focus::travel(focus::Goal::Enter));
    assert_eq!(focused(&mut opened), Some(Id::new("a")));
    let mut chosen = Bare::new(page());
    chosen.operate(focus::travel(focus::Goal::Named(Id::new("b"))));
    chosen.operate(focus::travel(focus::Goal::Enter));
    assert_eq!(focused(&mut chosen), Some(Id::new("b")));
}

#[test]
fn the_page_or_the_dialog_over_it_scrolls_by_keyboard() {
    use scroll::Distance;

    let long = || {
        let lines = (0..60).map(|n| text::body(format!("line {n}")).into());
        column(lines)
    };
    let sees = |bare: &mut Bare<'_>, line: &str| {
        let found = bare.find(line).expect("the line");
        found.visible_bounds().is_some()
    };
    let by = |bare: &mut Bare<'_>, distance| bare.operate(scroll::look(distance));
    let mut alone = Bare::new(page(None, long(), None));
    assert!(sees(&mut alone, "line 0") && !sees(&mut alone, "line 59"));
    by(&mut alone, Distance::End(1.0));
    assert!(!sees(&mut alone, "line 0") && sees(&mut alone, "line 59"));
    by(&mut alone, Distance::Pages(-1.0));
    assert!(!sees(&mut alone, "line 59"));
    by(&mut alone, Distance::End(0.0));
    assert!(sees(&mut alone, "line 0"));

    let under = |over| dialog(page(None, long(), None), Some(over), Said::Dismissed);
    let mut covered = Bare::new(under(yes_no()));
    by(&mut covered, Distance::End(1.0));
    assert!(sees(&mut covered, "line 0"), "nothing moves behind it");
    let lines = (0..60).map(|n| text::body(format!("word {n}")).into());
    let mut covered = Bare::new(under(column(lines).into()));
    by(&mut covered, Distance::End(1.0));
    assert!(sees(&mut covered, "line 0"), "nothing moves behind it");
    assert!(sees(&mut covered, "word 59") && !sees(&mut covered, "word 0"));
}

/// A view on which operations run.
struct Bare<'a> {
    ui: UserInterface<'a, Said, Theme, iced::Renderer>,
    renderer: iced::Renderer,
}

impl<'a> Bare<'a> {
    fn new(view: impl Into<Element<'a, Said>>) -> Self {
        let mut renderer = renderer();
        let ui = UserInterface::build(root(view), SIZE.into(), Cache::new(), &mut renderer);
        Self { ui, renderer }
    }

    fn operate(&mut self, operation: impl Operation + 'static) {
        let mut next: Option<Box<dyn Operation>> = Some(Box::new(operation));
        while let Some(mut operation) = next.take() {
            self.ui.operate(&self.renderer, operation.as_mut());
            if let Outcome::Chain(following) = operation.finish() {
                next = Some(following);
            }
        }
    }

    fn find<S: Selector<Output: Clone + Send> + Send>(&mut self, selector: S) -> Option<S::Output> {
        let mut operation = selector.find();
        self.ui
            .operate(&self.renderer, &mut black_box(&mut operation));
        match operation.finish() {
            Outcome::Some(found) => found,
            _ => None,
        }
    }
}
