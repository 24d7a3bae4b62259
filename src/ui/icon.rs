//! The icons of the window, glyphs of the bundled icon font; an icon stands beside words, never alone.

use super::{Text, font};

use iced::widget::text::LineHeight;

/// An icon; each says which glyph of Lucide it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    /// `plus`
    Add,
    /// `triangle-alert`
    Alert,
    /// `archive`
    Archive,
    /// `arrow-left`
    Back,
    /// `check`
    Check,
    /// `circle-check`
    CheckCircle,
    /// `chevron-down`
    ChevronDown,
    /// `chevron-right`
    ChevronRight,
    /// `chevron-up`
    ChevronUp,
    /// `clipboard-paste`
    Clipboard,
    /// `clock`
    Clock,
    /// `x`
    Close,
    /// `copy`
    Copy,
    /// `arrow-down`
    Down,
    /// `download`
    Download,
    /// `pencil`
    Edit,
    /// `external-link`
    ExternalLink,
    /// `eye`
    Eye,
    /// `eye-off`
    EyeOff,
    /// `file`
    File,
    /// `folder`
    Folder,
    /// `globe`
    Globe,
    /// `circle-question-mark`
    Help,
    /// `history`
    History,
    /// `image`
    Image,
    /// `info`
    Info,
    /// `key-round`
    Key,
    /// `keyboard`
    Keyboard,
    /// `list`
    List,
    /// `lock`
    Lock,
    /// `monitor`
    Monitor,
    /// `moon`
    Moon,
    /// `ellipsis-vertical`
    More,
    /// `printer`
    Printer,
    /// `qr-code`
    QrCode,
    /// `refresh-cw`
    Refresh,
    /// `search`
    Search,
    /// `settings`
    Settings,
    /// `shield`
    Shield,
    /// `shield-check`
    ShieldCheck,
    /// `circle-alert`
    Stop,
    /// `sun`
    Sun,
    /// `tag`
    Tag,
    /// `trash-2`
    Trash,
    /// `undo-2`
    Undo,
    /// `lock-open`
    Unlock,
    /// `arrow-up`
    Up,
    /// `upload`
    Upload,
    /// `user`
    User,
}

impl Icon {
    /// Every icon, for the gallery.
    pub const ALL: [Self; 49] = [
        Self::Add,
        Self::Alert,
        Self::Archive,
        Self::Back,
        Self::Check,
        Self::CheckCircle,
        Self::ChevronDown,
        Self::ChevronRight,
        Self::ChevronUp,
        Self::Clipboard,
        Self::Clock,
        Self::Close,
        Self::Copy,
        Self::Down,
        Self::Download,
        Self::Edit,
        Self::ExternalLink,
        Self::Eye,
        Self::EyeOff,
        Self::File,
        Self::Folder,
        Self::Globe,
        Self::Help,
        Self::History,
        Self::Image,
        Self::Info,
        Self::Key,
        Self::Keyboard,
        Self::List,
        Self::Lock,
        Self::Monitor,
        Self::Moon,
        Self::More,
        Self::Printer,
        Self::QrCode,
        Self::Refresh,
        Self::Search,
        Self::Settings,
        Self::Shield,
        Self::ShieldCheck,
        Self::Stop,
        Self::Sun,
        Self::Tag,
        Self::Trash,
        Self::Undo,
        Self::Unlock,
        Self::Up,
        Self::Upload,
        Self::User,
    ];

    /// Its character in the icon font.
    pub const fn glyph(self) -> char {
        match self {
            Self::Add => '\u{e13d}',
            Self::Alert => '\u{e193}',
            Self::Archive => '\u{e041}',
            Self::Back => '\u{e048}',
            Self::Check => '\u{e06c}',
            Self::CheckCircle => '\u{e226}',
            Self::ChevronDown => '\u{e06d}',
            Self::ChevronRight => '\u{e06f}',
            Self::ChevronUp => '\u{e070}',
            Self::Clipboard => '\u{e3e8}',
            Self::Clock => '\u{e087}',
            Self::Close => '\u{e1b2}',
            Self::Copy => '\u{e09e}',
            Self::Down => '\u{e042}',
            Self::Download => '\u{e0b2}',
            Self::Edit => '\u{e1f9}',
            Self::ExternalLink => '\u{e0b9}',
            Self::Eye => '\u{e0ba}',
            Self::EyeOff => '\u{e0bb}',
            Self::File => '\u{e0c0}',
            Self::Folder => '\u{e0d7}',
            Self::Globe => '\u{e0e8}',
            Self::Help => '\u{e082}',
            Self::History => '\u{e1f5}',
            Self::Image => '\u{e0f6}',
            Self::Info => '\u{e0f9}',
            Self::Key => '\u{e4a3}',
            Self::Keyboard => '\u{e284}',
            Self::List => '\u{e106}',
            Self::Lock => '\u{e10b}',
            Self::Monitor => '\u{e11d}',
            Self::Moon => '\u{e11e}',
            Self::More => '\u{e0b7}',
            Self::Printer => '\u{e141}',
            Self::QrCode => '\u{e1df}',
            Self::Refresh => '\u{e145}',
            Self::Search => '\u{e151}',
            Self::Settings => '\u{e154}',
            Self::Shield => '\u{e158}',
            Self::ShieldCheck => '\u{e1ff}',
            Self::Stop => '\u{e077}',
            Self::Sun => '\u{e178}',
            Self::Tag => '\u{e17f}',
            Self::Trash => '\u{e18e}',
            Self::Undo => '\u{e2a1}',
            Self::Unlock => '\u{e10c}',
            Self::Up => '\u{e04a}',
            Self::Upload => '\u{e19e}',
            Self::User => '\u{e19f}',
        }
    }
}

/// Shows an icon as a square of `size` logical pixels, in the colour of the text around it.
pub fn icon<'a>(icon: Icon, size: f32) -> Text<'a> {
    iced::widget::text(icon.glyph())
        .font(font::ICONS)
        .size(size)
        .line_height(LineHeight::Relative(1.0))
        .width(size)
        .height(size)
        .center()
}
