//! What the components promise about how they look and how seldom they are painted.

use super::*;

#[test]
fn the_last_five_seconds_have_another_form_not_only_another_colour() {
    // In a theme without colours only the form can make the difference: count where ink is.
    let form = |left| {
        let folder = tempfile::tempdir().expect("a folder");
        let mut window = window(countdown(left, 6).size(48.0));
        let file = folder.path().join("ring.png");
        assert!(
            look(&mut window, Theme::light())
                .matches_image(&file)
                .expect("written")
        );
        let written = std::fs::read_dir(folder.path()).expect("a folder").next();
        let image =
            image::open(written.expect("a file").expect("a file").path()).expect("a picture");
        let ground = image.to_rgba8().get_pixel(800, 1300).0;
        let inked = |x: u32, y: u32| image.to_rgba8().get_pixel(x, y).0 != ground;
        // between the number and the ring, at nine o'clock; and the ring itself at twelve o'clock
        (inked(18, 48), inked(48, 3))
    };
    assert_eq!(form(6), (false, true));
    assert_eq!(form(5), (true, false));
}

#[test]
fn a_long_name_never_pushes_the_code_out() {
    for name in [
        "W".repeat(300),
        "株式会社".repeat(60),
        "קוד אימות ".repeat(40),
        "a\nb\nc".repeat(50),
    ] {
        let mut window = window(row![
            text::line(text::Role::Strong, name.clone()).width(Length::Fill),
            text::code(("492", "039"), 28.0),
        ]);
        let code = window
            .find("039")
            .expect("the code")
            .visible_bounds()
            .expect("in sight");
        assert!(code.x + code.width <= SIZE.0, "{code:?}");
        assert!(code.height < 40.0 && code.width > 40.0, "{code:?}");
    }
}

#[test]
fn a_long_label_stays_inside_its_button() {
    let words = "Das Konto wird erst nach der Bestätigung dauerhaft hinzugefügt und gespeichert";
    let mut window = window(primary(words).icon(Icon::Add).id("a").on_press(Said::A));
    let label = window.find(words).expect("the label").bounds();
    let button = window.find(selector::id("a")).expect("the button").bounds();
    assert!(label.is_within(&button), "{label:?} in {button:?}");
    assert!(button.width <= SIZE.0 && button.height > 50.0, "{button:?}");
}

#[test]
fn an_idle_window_asks_for_no_frame() {
    let mut renderer = renderer();
    let toast = Toast::new(Kind::Info, "words").action("Undo", Said::A);
    let view = root(toast_over(
        dialog(gallery(Said::A), None, Said::Dismissed),
        toast,
    ));
    let mut ui = UserInterface::build(view, SIZE.into(), Cache::new(), &mut renderer);
    let mut said = Vec::new();
    let mut frame_wanted = |events: &[Event]| {
        let clipboard = &mut iced::advanced::clipboard::Null;
        let cursor = mouse::Cursor::Available(Point::new(60.0, 40.0));
        match ui
            .update(events, cursor, &mut renderer, clipboard, &mut said)
            .0
        {
            State::Updated { redraw_request, .. } => {
                redraw_request != iced::window::RedrawRequest::Wait
            }
            State::Outdated => true,
        }
    };
    let now = Event::Window(iced::window::Event::RedrawRequested(
        std::time::Instant::now(),
    ));
    assert!(!frame_wanted(std::slice::from_ref(&now)));
    assert!(!frame_wanted(&[Event::Mouse(mouse::Event::CursorMoved {
        position: Point::new(60.0, 41.0)
    })]));
    assert!(!frame_wanted(&[press_key(Named::Shift, None)]));
    assert!(frame_wanted(&[press_key(Named::Tab, None)]));
    assert!(!frame_wanted(&[now]));
}

fn toast_over<'a>(base: Element<'a, Said>, words: Toast<Said>) -> Element<'a, Said> {
    toast(base, Some(words), false)
}
