//! Shows every component of the design system in a window; can also write it, or the mark, to a PNG.
//!
//! ```text
//! cargo run --example gallery -- [dark] [dialog]                        a window
//! cargo run --example gallery -- [dark] [dialog] --shot FILE [WxH]      a picture, at twice the size
//! cargo run --example gallery -- --icon FILE                            the mark, 256 pixels wide
//! ```
//! For pictures set `ICED_TEST_BACKEND=tiny-skia`; the backend's name is added to the name of the file.

use injixo_authenticator::ui::{self, Theme};

use std::error::Error;
use std::fs::File;
use std::path::Path;

struct Gallery {
    theme: Theme,
    dialog: bool,
}

#[derive(Debug, Clone)]
enum Message {
    Pressed,
    Dismissed,
}

fn update(gallery: &mut Gallery, message: Message) {
    gallery.dialog = match message {
        Message::Pressed => !gallery.dialog,
        Message::Dismissed => false,
    };
}

fn view(gallery: &Gallery) -> ui::Element<'_, Message> {
    let dialog = gallery.dialog.then(|| {
        ui::question(
            "Remove this account?",
            ui::text::body(
                "It goes to the trash for 30 days. Two-factor sign-in stays on at injixo.",
            ),
            vec![
                ui::quiet("Cancel").on_press(Message::Dismissed).into(),
                ui::danger("Remove")
                    .icon(ui::Icon::Trash)
                    .on_press(Message::Dismissed)
                    .into(),
            ],
        )
    });
    let toast = ui::Toast::new(ui::Kind::Success, "Copied. It works for 23 more seconds.")
        .action("Undo", Message::Pressed)
        .on_close("Close", Message::Pressed);
    let base = ui::dialog(ui::gallery(Message::Pressed), dialog, Message::Dismissed);
    ui::keys(
        ui::toast(base, gallery.dialog.then_some(toast), false),
        |_| None,
    )
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let after = |flag: &str, place: usize| {
        let at = arguments.iter().position(|argument| argument == flag)?;
        arguments.get(at + place).cloned()
    };
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    let theme = if has("dark") {
        Theme::dark()
    } else {
        Theme::light()
    };
    let dialog = has("dialog");
    if let Some(file) = after("--icon", 1) {
        return write_icon(Path::new(&file));
    }
    if let Some(file) = after("--shot", 1) {
        let size = after("--shot", 2).unwrap_or_else(|| "420x680".to_owned());
        let (width, height) = size.split_once('x').ok_or("the size is not WxH")?;
        let size = (width.parse::<f32>()?, height.parse::<f32>()?);
        let gallery = Gallery { theme, dialog };
        let mut window = iced_test::Simulator::with_size(ui::settings(), size, view(&gallery));
        let _ = window.snapshot(&theme)?.matches_image(file)?;
        return Ok(());
    }
    iced::application(move || Gallery { theme, dialog }, update, view)
        .settings(ui::settings())
        .title("Gallery")
        .theme(|gallery: &Gallery| gallery.theme)
        .window_size((420.0, 680.0))
        .run()?;
    Ok(())
}

fn write_icon(file: &Path) -> Result<(), Box<dyn Error>> {
    let mut encoder = png::Encoder::new(File::create(file)?, 256, 256);
    encoder.set_color(png::ColorType::Rgba);
    encoder
        .write_header()?
        .write_image_data(&ui::render_mark(256))?;
    Ok(())
}
