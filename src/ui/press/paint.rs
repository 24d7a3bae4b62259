//! How something that can be pressed looks, by what it means and what happens to it.

use super::super::{Theme, space};

use iced::{Border, Color, border};

/// How something that can be pressed looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    Primary,
    Secondary,
    Danger,
    Quiet,
    Row,
    Chip,
    Segment,
    Plain,
}

/// What happens to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Idle,
    Hovered,
    Pressed,
    Disabled,
}

/// What is painted, and the colour of the words on it.
pub(super) struct Paint {
    pub(super) fill: Option<Color>,
    pub(super) border: Border,
    pub(super) text: Color,
}

/// The paint of a look in a status.
pub(super) fn paint(theme: Theme, look: Look, status: Status, selected: bool) -> Paint {
    let c = theme.colors();
    let pick = |idle: Option<Color>, hovered, pressed| match status {
        Status::Idle | Status::Disabled => idle,
        Status::Hovered => Some(hovered),
        Status::Pressed => Some(pressed),
    };
    let filled =
        |fill, hovered, text| (pick(Some(fill), hovered, hovered), Color::TRANSPARENT, text);
    let (fill, edge, text) = match look {
        Look::Primary | Look::Danger | Look::Secondary if status == Status::Disabled => {
            (Some(c.pressed), Color::TRANSPARENT, c.muted)
        }
        Look::Quiet if status == Status::Disabled => (None, Color::TRANSPARENT, c.muted),
        Look::Primary => filled(c.accent, c.accent_hover, c.on_accent),
        Look::Danger => filled(c.danger_fill, c.danger_hover, c.on_danger),
        Look::Secondary => (pick(Some(c.surface), c.hover, c.pressed), c.frame, c.text),
        Look::Quiet => (
            pick(None, c.pressed, c.pressed),
            Color::TRANSPARENT,
            c.accent,
        ),
        Look::Row | Look::Chip if selected => (Some(c.accent_soft), c.accent, c.text),
        Look::Row | Look::Chip => (pick(Some(c.surface), c.hover, c.pressed), c.border, c.text),
        Look::Plain => (None, Color::TRANSPARENT, c.text),
        Look::Segment if selected => (Some(c.surface), c.frame, c.text),
        Look::Segment => (pick(None, c.hover, c.surface), Color::TRANSPARENT, c.muted),
    };
    let radius = match look {
        Look::Plain => space::S,
        Look::Chip => 2.0 * space::S,
        Look::Row => space::RADIUS,
        Look::Segment => space::RADIUS_CONTROL - 3.0,
        Look::Primary | Look::Secondary | Look::Danger | Look::Quiet => space::RADIUS_CONTROL,
    };
    let width = if edge == Color::TRANSPARENT { 0.0 } else { 1.0 };
    Paint {
        fill,
        border: border::rounded(radius).width(width).color(edge),
        text,
    }
}
