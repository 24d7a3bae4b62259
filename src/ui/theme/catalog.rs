//! How the widgets of iced look in our theme.

use super::Theme;

use iced::widget::{
    button, checkbox, container, overlay::menu, pick_list, progress_bar, rule, scrollable, text,
    text_input, toggler,
};
use iced::{Background, Border, Color, Shadow, border};

impl text::Catalog for Theme {
    type Class<'a> = text::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| text::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> text::Style {
        class(self)
    }
}

impl container::Catalog for Theme {
    type Class<'a> = container::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| container::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> container::Style {
        class(self)
    }
}

impl rule::Catalog for Theme {
    type Class<'a> = rule::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme| rule::Style {
            color: theme.colors().border,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
    }

    fn style(&self, class: &Self::Class<'_>) -> rule::Style {
        class(self)
    }
}

impl button::Catalog for Theme {
    type Class<'a> = button::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, status| {
            let c = theme.colors();
            button::Style {
                background: Some(
                    match status {
                        button::Status::Hovered => c.hover,
                        button::Status::Pressed => c.pressed,
                        button::Status::Active | button::Status::Disabled => c.surface,
                    }
                    .into(),
                ),
                text_color: c.text,
                border: border::rounded(10).color(c.border).width(1),
                ..button::Style::default()
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: button::Status) -> button::Style {
        class(self, status)
    }
}

impl text_input::Catalog for Theme {
    type Class<'a> = text_input::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, status| text_input_style(*theme, status, false))
    }

    fn style(&self, class: &Self::Class<'_>, status: text_input::Status) -> text_input::Style {
        class(self, status)
    }
}

/// The look of a field, in the colour of errors when `wrong`.
pub(crate) fn text_input_style(
    theme: Theme,
    status: text_input::Status,
    wrong: bool,
) -> text_input::Style {
    let c = theme.colors();
    let (color, width) = match status {
        text_input::Status::Focused { .. } if wrong => (c.danger, 2.0),
        text_input::Status::Focused { .. } => (c.accent, 2.0),
        _ if wrong => (c.danger, 1.0),
        text_input::Status::Hovered => (c.text, 1.0),
        text_input::Status::Active => (c.outline, 1.0),
        text_input::Status::Disabled => (c.border, 1.0),
    };
    text_input::Style {
        background: match status {
            text_input::Status::Disabled => c.background.into(),
            _ => c.surface.into(),
        },
        border: border::rounded(10).color(color).width(width),
        icon: c.muted,
        placeholder: c.muted,
        // What is being typed may be a key or a word of a recovery phrase.
        value: match theme.is_veiled() {
            true => Color::TRANSPARENT,
            false => c.text,
        },
        selection: Color {
            a: 0.35,
            ..c.accent
        },
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = scrollable::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, status| {
            let c = theme.colors();
            let rail = |active: bool| scrollable::Rail {
                background: None,
                border: Border::default(),
                scroller: scrollable::Scroller {
                    background: if active {
                        c.muted
                    } else {
                        Color {
                            a: 0.5,
                            ..c.outline
                        }
                    }
                    .into(),
                    border: border::rounded(3),
                },
            };
            let (vertical, horizontal) = match status {
                scrollable::Status::Active { .. } => (false, false),
                scrollable::Status::Hovered {
                    is_vertical_scrollbar_hovered: y,
                    is_horizontal_scrollbar_hovered: x,
                    ..
                } => (y, x),
                scrollable::Status::Dragged {
                    is_vertical_scrollbar_dragged: y,
                    is_horizontal_scrollbar_dragged: x,
                    ..
                } => (y, x),
            };
            scrollable::Style {
                container: container::Style::default(),
                vertical_rail: rail(vertical),
                horizontal_rail: rail(horizontal),
                gap: None,
                auto_scroll: scrollable::AutoScroll {
                    background: c.raised.into(),
                    border: border::rounded(u32::MAX).color(c.border).width(1),
                    shadow: Shadow::default(),
                    icon: c.muted,
                },
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: scrollable::Status) -> scrollable::Style {
        class(self, status)
    }
}

impl toggler::Catalog for Theme {
    type Class<'a> = toggler::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, status| {
            let c = theme.colors();
            let (on, disabled) = match status {
                toggler::Status::Active { is_toggled }
                | toggler::Status::Hovered { is_toggled } => (is_toggled, false),
                toggler::Status::Disabled { is_toggled } => (is_toggled, true),
            };
            let background = match (on, disabled) {
                (_, true) => c.border,
                (true, false) => c.accent,
                (false, false) => c.outline,
            };
            toggler::Style {
                background: background.into(),
                background_border_width: 0.0,
                background_border_color: Color::TRANSPARENT,
                foreground: c.surface.into(),
                foreground_border_width: 0.0,
                foreground_border_color: Color::TRANSPARENT,
                text_color: disabled.then_some(c.muted),
                border_radius: None,
                padding_ratio: 0.12,
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: toggler::Status) -> toggler::Style {
        class(self, status)
    }
}

impl checkbox::Catalog for Theme {
    type Class<'a> = checkbox::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, status| {
            let c = theme.colors();
            let (checked, edge) = match status {
                checkbox::Status::Active { is_checked } => (is_checked, c.outline),
                checkbox::Status::Hovered { is_checked } => (is_checked, c.text),
                checkbox::Status::Disabled { is_checked } => (is_checked, c.border),
            };
            checkbox::Style {
                background: Background::Color(if checked { c.accent } else { c.surface }),
                icon_color: c.on_accent,
                border: border::rounded(5)
                    .width(1)
                    .color(if checked { c.accent } else { edge }),
                text_color: Some(c.text),
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: checkbox::Status) -> checkbox::Style {
        class(self, status)
    }
}

impl progress_bar::Catalog for Theme {
    type Class<'a> = progress_bar::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme| progress_bar::Style {
            background: theme.colors().border.into(),
            bar: theme.colors().accent.into(),
            border: border::rounded(3),
        })
    }

    fn style(&self, class: &Self::Class<'_>) -> progress_bar::Style {
        class(self)
    }
}

impl menu::Catalog for Theme {
    type Class<'a> = menu::StyleFn<'a, Self>;

    fn default<'a>() -> <Self as menu::Catalog>::Class<'a> {
        Box::new(|theme| {
            let c = theme.colors();
            menu::Style {
                background: c.raised.into(),
                border: border::rounded(10).color(c.border).width(1),
                text_color: c.text,
                selected_text_color: c.text,
                selected_background: c.accent_soft.into(),
                shadow: Shadow::default(),
            }
        })
    }

    fn style(&self, class: &<Self as menu::Catalog>::Class<'_>) -> menu::Style {
        class(self)
    }
}

impl pick_list::Catalog for Theme {
    type Class<'a> = pick_list::StyleFn<'a, Self>;

    fn default<'a>() -> <Self as pick_list::Catalog>::Class<'a> {
        Box::new(|theme, status| {
            let c = theme.colors();
            let color = match status {
                pick_list::Status::Active => c.outline,
                pick_list::Status::Hovered => c.text,
                pick_list::Status::Opened { .. } => c.accent,
            };
            pick_list::Style {
                text_color: c.text,
                placeholder_color: c.muted,
                handle_color: c.muted,
                background: c.surface.into(),
                border: border::rounded(10).color(color).width(1),
            }
        })
    }

    fn style(
        &self,
        class: &<Self as pick_list::Catalog>::Class<'_>,
        status: pick_list::Status,
    ) -> pick_list::Style {
        class(self, status)
    }
}
