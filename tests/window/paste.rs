//! Ctrl+V with what people have on their clipboards: what holds no account gets one sentence, and the window goes on.

use crate::beside_others;
use crate::program::{Window, program};
use crate::screen::Screen;
use crate::story::picture;

#[test]
fn what_cannot_be_pasted_gets_a_sentence_and_the_window_goes_on() {
    let _machine = beside_others();
    let screen = Screen::start();
    let mut window = Window::start(&screen, program().args(["--demo", "--lang", "en"]));
    window.wait_for_words("Payroll");
    let file = |name| std::fs::read(picture(name)).unwrap();
    let garbage: Vec<u8> = (0..5000_u32).map(|n| (33 + n * n % 90) as u8).collect();
    for (name, clip, expected) in [
        ("nothing", None, "no picture, link or key"),
        (
            "a shopping list",
            Some(("UTF8_STRING", b"1 kg flour, 2 eggs".to_vec())),
            "wrong letter",
        ),
        ("garbage", Some(("UTF8_STRING", garbage)), "wrong letter"),
        (
            "a web link",
            Some(("UTF8_STRING", b"https://example.com/help".to_vec())),
            "not a link for an authenticator",
        ),
        (
            "a picture of 20000 x 20000",
            Some(("image/png", file("20000x20000.png"))),
            "no picture that can be read",
        ),
        (
            "half a picture",
            Some(("image/png", file("truncated.png"))),
            "no picture that can be read",
        ),
        (
            "a picture without a code",
            Some(("image/png", file("no-code.png"))),
            "no QR code in the picture",
        ),
        (
            "a picture with a link",
            Some(("image/png", file("link.png"))),
            "holds a web link",
        ),
    ] {
        let _copied = clip.map(|(target, bytes)| screen.copy(target, &bytes));
        screen.press(&["ctrl+v"]);
        println!("{name} on the clipboard");
        window.wait_for_words(expected);
        screen.press(&["Escape"]);
        window.wait_for_words("Payroll");
    }
    window.close();
}
