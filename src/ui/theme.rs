//! The looks of the window, light, dark and of high contrast, as one table of colours each; and what else every component
//! has to know while it is drawn.

mod catalog;

pub(crate) use catalog::text_input_style;

use iced::Color;
use iced::theme::{Base, Mode, Palette, Style};

/// The look of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Theme {
    look: Look,
    veiled: bool,
    still: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Look {
    #[default]
    Light,
    Dark,
    HighContrast,
}

/// Every colour a component may use, by what it is for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colors {
    /// Behind everything.
    pub background: Color,
    /// Cards, rows and fields.
    pub surface: Color,
    /// Dialogs, menus and tooltips.
    pub raised: Color,
    /// A surface under the pointer.
    pub hover: Color,
    /// A surface being pressed, a quiet fill behind icons.
    pub pressed: Color,
    /// Hairlines that only decorate.
    pub border: Color,
    /// The frame of buttons that have words in them.
    pub frame: Color,
    /// Outlines that show where to type: 3:1 on `surface`.
    pub outline: Color,
    /// Text.
    pub text: Color,
    /// Text of less weight.
    pub muted: Color,
    /// The fill of what matters most, and accent text on any surface.
    pub accent: Color,
    /// `accent` under the pointer.
    pub accent_hover: Color,
    /// Text on `accent`.
    pub on_accent: Color,
    /// A tint behind selected things and information.
    pub accent_soft: Color,
    /// The second colour of the mark.
    pub indigo: Color,
    /// The text and outline of errors on any surface.
    pub danger: Color,
    /// The fill of what destroys and of what is about to end.
    pub danger_fill: Color,
    /// `danger_fill` under the pointer.
    pub danger_hover: Color,
    /// Text on `danger_fill`.
    pub on_danger: Color,
    /// A tint behind errors.
    pub danger_soft: Color,
    /// The icon and words of something that went well.
    pub success: Color,
    /// A tint behind something that went well.
    pub success_soft: Color,
    /// The icon and words of a warning.
    pub warning: Color,
    /// A tint behind warnings.
    pub warning_soft: Color,
    /// Laid over the window while a dialog is open.
    pub scrim: Color,
}

const LIGHT: Colors = Colors {
    background: hex(0xF3F6F8),
    surface: hex(0xFFFFFF),
    raised: hex(0xFFFFFF),
    hover: hex(0xF4F8F9),
    pressed: hex(0xE6EDF0),
    border: hex(0xD9E1E6),
    frame: hex(0xBFCAD2),
    outline: hex(0x7F8C97),
    text: hex(0x14202B),
    muted: hex(0x55636F),
    accent: hex(0x0A6E6C),
    accent_hover: hex(0x075957),
    on_accent: hex(0xFFFFFF),
    accent_soft: hex(0xE0F2F1),
    indigo: hex(0x4338CA),
    danger: hex(0xB42335),
    danger_fill: hex(0xB42335),
    danger_hover: hex(0x951B2B),
    on_danger: hex(0xFFFFFF),
    danger_soft: hex(0xFDECEE),
    success: hex(0x17693F),
    success_soft: hex(0xE4F5EB),
    warning: hex(0x7D4F00),
    warning_soft: hex(0xFDF3DC),
    scrim: Color::from_rgba(0.05, 0.09, 0.13, 0.45),
};

const DARK: Colors = Colors {
    background: hex(0x0F1519),
    surface: hex(0x182127),
    raised: hex(0x1D272E),
    hover: hex(0x1F2A31),
    pressed: hex(0x28353D),
    border: hex(0x2A363E),
    frame: hex(0x465661),
    outline: hex(0x73828D),
    text: hex(0xE9EFF3),
    muted: hex(0xA3B0BA),
    accent: hex(0x45CFC0),
    accent_hover: hex(0x6ADCCF),
    on_accent: hex(0x04201D),
    accent_soft: hex(0x143534),
    indigo: hex(0x818CF8),
    danger: hex(0xFF8F93),
    danger_fill: hex(0xC9353F),
    danger_hover: hex(0xB42B36),
    on_danger: hex(0xFFFFFF),
    danger_soft: hex(0x3A1E23),
    success: hex(0x63D69A),
    success_soft: hex(0x16332A),
    warning: hex(0xF1C358),
    warning_soft: hex(0x352B16),
    scrim: Color::from_rgba(0.0, 0.0, 0.0, 0.6),
};

/// White on black; whatever is read has a contrast of at least 7:1.
const HIGH_CONTRAST: Colors = Colors {
    background: hex(0x000000),
    surface: hex(0x000000),
    raised: hex(0x000000),
    hover: hex(0x1C1C1C),
    pressed: hex(0x2A2A2A),
    border: hex(0x8A8A8A),
    frame: hex(0xD0D0D0),
    outline: hex(0xFFFFFF),
    text: hex(0xFFFFFF),
    muted: hex(0xE0E0E0),
    accent: hex(0x5FF0E0),
    accent_hover: hex(0xA5F8EE),
    on_accent: hex(0x000000),
    accent_soft: hex(0x002E2A),
    indigo: hex(0xB4BBFF),
    danger: hex(0xFFB3B3),
    danger_fill: hex(0xFFB3B3),
    danger_hover: hex(0xFFD0D0),
    on_danger: hex(0x000000),
    danger_soft: hex(0x380A0A),
    success: hex(0x8CFFB8),
    success_soft: hex(0x002E18),
    warning: hex(0xFFE08A),
    warning_soft: hex(0x302400),
    scrim: Color::from_rgba(0.0, 0.0, 0.0, 0.8),
};

impl Theme {
    /// The light look.
    pub const fn light() -> Self {
        Self::of(Look::Light)
    }

    /// The dark look.
    pub const fn dark() -> Self {
        Self::of(Look::Dark)
    }

    /// The look of high contrast.
    pub const fn high_contrast() -> Self {
        Self::of(Look::HighContrast)
    }

    const fn of(look: Look) -> Self {
        Self {
            look,
            veiled: false,
            still: false,
        }
    }

    /// Blacks out codes, keys, words of a phrase and QR codes, wherever they stand; or shows them.
    #[must_use]
    pub const fn veiled(self, veiled: bool) -> Self {
        Self { veiled, ..self }
    }

    /// Lets things stand still that would move, or move.
    #[must_use]
    pub const fn still(self, still: bool) -> Self {
        Self { still, ..self }
    }

    /// Whether codes and keys are blacked out.
    pub const fn is_veiled(self) -> bool {
        self.veiled
    }

    /// Whether things stand still.
    pub const fn is_still(self) -> bool {
        self.still
    }

    /// The look that goes with what the system prefers; light when it says nothing.
    pub const fn for_mode(mode: Mode) -> Self {
        match mode {
            Mode::None | Mode::Light => Self::light(),
            Mode::Dark => Self::dark(),
        }
    }

    /// Its colours.
    pub const fn colors(self) -> &'static Colors {
        match self.look {
            Look::Light => &LIGHT,
            Look::Dark => &DARK,
            Look::HighContrast => &HIGH_CONTRAST,
        }
    }

    /// Whether its ink is light and its surfaces are dark.
    pub const fn is_dark(self) -> bool {
        matches!(self.look, Look::Dark | Look::HighContrast)
    }
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        Self::for_mode(preference)
    }

    fn mode(&self) -> Mode {
        if self.is_dark() {
            Mode::Dark
        } else {
            Mode::Light
        }
    }

    fn base(&self) -> Style {
        Style {
            background_color: self.colors().background,
            text_color: self.colors().text,
        }
    }

    fn palette(&self) -> Option<Palette> {
        let colors = self.colors();
        Some(Palette {
            background: colors.background,
            text: colors.text,
            primary: colors.accent,
            success: colors.success,
            warning: colors.warning,
            danger: colors.danger,
        })
    }

    fn name(&self) -> &str {
        match self.look {
            Look::Light => "light",
            Look::Dark => "dark",
            Look::HighContrast => "high-contrast",
        }
    }
}

const fn hex(rgb: u32) -> Color {
    Color::from_rgb8((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (a.relative_luminance(), b.relative_luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Each look with the least contrast of what is read in it.
    const LOOKS: [(Theme, f32); 3] = [
        (Theme::light(), 4.5),
        (Theme::dark(), 4.5),
        (Theme::high_contrast(), 7.0),
    ];

    #[test]
    fn text_has_its_contrast_on_whatever_it_stands_on() {
        for (theme, least) in LOOKS {
            let c = theme.colors();
            let surfaces = [
                ("background", c.background),
                ("surface", c.surface),
                ("raised", c.raised),
                ("hover", c.hover),
                ("pressed", c.pressed),
            ];
            let inks = [
                ("text", c.text),
                ("muted", c.muted),
                ("accent", c.accent),
                ("danger", c.danger),
            ];
            let pairs = [
                ("on_accent", c.on_accent, "accent", c.accent),
                ("on_accent", c.on_accent, "accent_hover", c.accent_hover),
                ("on_danger", c.on_danger, "danger_fill", c.danger_fill),
                ("on_danger", c.on_danger, "danger_hover", c.danger_hover),
                ("text", c.text, "accent_soft", c.accent_soft),
                ("accent", c.accent, "accent_soft", c.accent_soft),
                ("muted", c.muted, "accent_soft", c.accent_soft),
                ("danger", c.danger, "danger_soft", c.danger_soft),
                ("success", c.success, "success_soft", c.success_soft),
                ("warning", c.warning, "warning_soft", c.warning_soft),
                ("text", c.text, "danger_soft", c.danger_soft),
                ("text", c.text, "success_soft", c.success_soft),
                ("text", c.text, "warning_soft", c.warning_soft),
            ];
            let on_surfaces = inks
                .into_iter()
                .flat_map(|(ink, a)| surfaces.map(|(paper, b)| (ink, a, paper, b)));
            for (ink, a, paper, b) in on_surfaces.chain(pairs) {
                let ratio = contrast(a, b);
                assert!(
                    ratio >= least,
                    "{theme:?}: {ink} on {paper} is {ratio:.2}:1"
                );
            }
        }
    }

    #[test]
    fn outlines_of_controls_have_a_contrast_of_at_least_three() {
        for (theme, _) in LOOKS {
            let c = theme.colors();
            for (name, ink) in [
                ("outline", c.outline),
                ("accent", c.accent),
                ("danger", c.danger),
            ] {
                for paper in [c.surface, c.raised, c.background] {
                    let ratio = contrast(ink, paper);
                    assert!(ratio >= 3.0, "{theme:?}: {name} is {ratio:.2}:1");
                }
            }
        }
    }
}
