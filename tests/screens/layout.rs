//! Everything has its place: in every language, in the smallest window and in a large one, with large text, in every theme.

use iced::widget::space;
use iced_test::core::Rectangle;
use iced_test::selector::Target;
use injixo_authenticator::i18n::LANGUAGES;
use injixo_authenticator::ui::{self, Element, Theme, text};

use crate::scenes::{self, Scene};
use crate::stage::{Stage, is_wanted, only_main_states, pictures_wanted, show_in, speaking};

const SMALLEST: (f32, f32) = (340.0, 480.0);
const DEFAULT: (f32, f32) = (420.0, 680.0);
/// What every page has at least, however large text is.
const NARROWEST: (f32, f32) = (280.0, 400.0);
const LARGE: (f32, f32) = (900.0, 700.0);
/// A row of the list with its gap: less than that shows nothing whole.
const ONE_ROW: f32 = 104.0;
/// Rounding to whole pixels.
const SLACK: f32 = 0.6;

#[test]
fn every_screen_paints_in_every_theme() {
    let wanted = pictures_wanted();
    let _words = speaking(wanted.as_deref().unwrap_or("en"));
    let sizes = match (&wanted, only_main_states()) {
        (None, _) => vec![SMALLEST, LARGE],
        (Some(_), false) => vec![SMALLEST, DEFAULT, LARGE, NARROWEST],
        (Some(_), true) => vec![DEFAULT, NARROWEST],
    };
    let components = ("components".to_owned(), Scene::Components);
    for (name, mut scene) in scenes::all().into_iter().chain([components]) {
        if !is_wanted(&name) || (only_main_states() && !scenes::is_main(&name)) {
            continue;
        }
        for size in &sizes {
            scene.fit(*size);
            let mut stage = show_in(*size, scene.view());
            assert!(!stage.texts().is_empty(), "{name} is empty");
            stage.paint(Theme::light(), &name);
            stage.paint(Theme::dark(), &name);
            if wanted.is_some() || *size == SMALLEST {
                stage.paint(Theme::high_contrast(), &name);
            }
        }
    }
}

#[test]
fn nothing_sticks_out_in_any_language() {
    let mut found = Vec::new();
    for (language, _) in LANGUAGES {
        let _words = speaking(language);
        for (name, mut scene) in scenes::all() {
            for size in [NARROWEST, SMALLEST, LARGE] {
                scene.fit(size);
                let mut stage = show_in(size, scene.view());
                let wrong = misplaced(&mut stage, size.0);
                found.extend(
                    wrong
                        .into_iter()
                        .map(|what| format!("{language}, {name}, {size:?}: {what}")),
                );
            }
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn codes_have_all_their_room_in_the_smallest_window() {
    let mut found = Vec::new();
    for (language, _) in LANGUAGES {
        let _words = speaking(language);
        for (name, scene) in scenes::all() {
            let [small, large] =
                [SMALLEST, LARGE].map(|size| codes(&mut show_in(size, scene.view())));
            for (small, large) in small.iter().zip(&large) {
                if !same_size(small.1, large.1) {
                    found.push(format!("{language}, {name}: {small:?} but {large:?}"));
                }
            }
            assert_eq!(small.len(), large.len(), "{name}");
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn codes_have_all_their_room_where_text_is_at_its_largest() {
    let mut found = Vec::new();
    for (name, mut scene) in scenes::all() {
        let large = codes(&mut show_in(LARGE, scene.view()));
        scene.fit(NARROWEST);
        for (code, bounds) in codes(&mut show_in(NARROWEST, scene.view())) {
            let same =
                |(other, size): &(String, Rectangle)| *other == code && same_size(*size, bounds);
            if !large.iter().any(same) {
                found.push(format!("{name}: {code} in {bounds:?}"));
            }
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn warnings_leave_room_for_the_codes() {
    let mut found = Vec::new();
    for (language, _) in LANGUAGES {
        let _words = speaking(language);
        for (name, scene) in scenes::all() {
            let mut stage = show_in(SMALLEST, scene.view());
            let list = stage
                .everything()
                .into_iter()
                .find_map(|target| match target {
                    Target::Scrollable { visible_bounds, .. } => visible_bounds,
                    _ => None,
                });
            if let Some(list) = list
                && list.height < ONE_ROW
            {
                found.push(format!("{language}, {name}: {list:?}"));
            }
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

/// The groups of digits (or of dots for those not shown yet), each with its box.
fn codes(stage: &mut Stage<'_, ()>) -> Vec<(String, Rectangle)> {
    let code = |target| match target {
        Target::Text {
            content, bounds, ..
        } if !content.is_empty() && content.chars().all(|c| "0123456789• ".contains(c)) => {
            Some((content, bounds))
        }
        _ => None,
    };
    stage.everything().into_iter().filter_map(code).collect()
}

fn same_size(one: Rectangle, other: Rectangle) -> bool {
    (one.width - other.width).abs() < SLACK && (one.height - other.height).abs() < SLACK
}

/// What is wrong with where things are.
fn misplaced(stage: &mut Stage<'_, ()>, width: f32) -> Vec<String> {
    let everything = stage.everything();
    let mut wrong = Vec::new();
    for target in &everything {
        let bounds = target.bounds();
        let (left, right) = (bounds.x, bounds.x + bounds.width);
        match target {
            Target::Text { content, .. } if content.is_empty() => {}
            Target::Text { content, .. } => {
                if left < -SLACK || right > width + SLACK {
                    wrong.push(format!("“{content}” sticks out: {bounds:?}"));
                }
                if bounds.width < 6.0 || bounds.height < 6.0 {
                    wrong.push(format!("“{content}” is squeezed: {bounds:?}"));
                }
            }
            Target::Focusable { id, .. } | Target::TextInput { id, .. } => {
                if left < -SLACK || right > width + SLACK {
                    wrong.push(format!("{id:?} sticks out: {bounds:?}"));
                }
                if bounds.width < 20.0 || bounds.height < 20.0 {
                    wrong.push(format!("{id:?} is too small to press: {bounds:?}"));
                }
            }
            _ => {}
        }
    }
    wrong
}

#[test]
fn the_checks_see_what_is_wrong() {
    let row = |room: f32| -> Element<'_, ()> {
        let words = text::body("0123456789");
        iced::widget::row![space().width(room), words, text::body("end")].into()
    };
    let wrong = |room: f32, width: f32| misplaced(&mut show_in(SMALLEST, row(room)), width);
    assert_eq!(wrong(10.0, 340.0), [""; 0]);
    assert_ne!(wrong(100.0, 150.0), [""; 0], "sticks out");
    assert_ne!(wrong(338.0, 340.0), [""; 0], "squeezed");
    let small: Element<'_, ()> = ui::pressable(space().width(2).height(2))
        .on_press(())
        .width(2)
        .into();
    assert_ne!(misplaced(&mut show_in(SMALLEST, small), 340.0), [""; 0]);
    let room = |room: f32| codes(&mut show_in(SMALLEST, row(room)))[0].1;
    assert!(same_size(room(10.0), room(20.0)) && !same_size(room(10.0), room(300.0)));
}
