//! Shows every component of the design system; `light` or `dark` as argument, `--icon FILE` writes the mark as PNG.

use injixo_authenticator::ui::{self, Theme};

fn main() -> iced::Result {
    let theme = if std::env::args().any(|argument| argument == "dark") {
        Theme::Dark
    } else {
        Theme::Light
    };
    iced::application(|| (), |(): &mut (), (): ()| {}, |(): &()| ui::gallery(()))
        .settings(ui::settings())
        .theme(move |(): &()| theme)
        .window_size((420.0, 680.0))
        .run()
}
