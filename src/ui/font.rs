//! The bundled fonts: text with figures of one width, and the icons.

use iced::Font;
use iced::font::{Family, Weight};

const FAMILY: Family = Family::Name("Tally Sans");

/// Running text.
pub const REGULAR: Font = Font {
    family: FAMILY,
    ..Font::DEFAULT
};
/// Labels of buttons and fields.
pub const MEDIUM: Font = Font {
    weight: Weight::Medium,
    ..REGULAR
};
/// Titles, names and codes.
pub const SEMIBOLD: Font = Font {
    weight: Weight::Semibold,
    ..REGULAR
};
/// The font of a window that says nothing else.
pub const DEFAULT: Font = REGULAR;
/// The glyphs of [`Icon`](super::Icon).
pub const ICONS: Font = Font::with_name("Tally Icons");

/// The contents of every bundled font file, to be loaded before the first window.
pub fn all() -> [&'static [u8]; 4] {
    [
        include_bytes!("../../assets/fonts/TallySans-Regular.ttf"),
        include_bytes!("../../assets/fonts/TallySans-Medium.ttf"),
        include_bytes!("../../assets/fonts/TallySans-SemiBold.ttf"),
        include_bytes!("../../assets/icons/icons.ttf"),
    ]
}
