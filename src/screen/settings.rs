//! Settings: a quiet list of pages, each with one line about how things stand.

use crate::clock::Check;
use crate::fl;
use crate::policy::Policy;
use crate::preferences::Preferences;
use crate::screen::{Context, auto_lock, clock, showing, staying, trouble_box};
use crate::ui::{self, Element};
use crate::vault::Status;
use crate::vault::slot::SlotKind;
use crate::words;

/// A page that the list leads to; `app::pages` opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// What to do when signing in is a trouble.
    Help,
    /// Language, colours, size of text.
    Appearance,
    /// How codes are shown and copied.
    Codes,
    /// How the vault opens.
    Ways,
    /// The recovery phrase.
    Recovery,
    /// When the vault locks by itself.
    Lock,
    /// The tray, and the start with the session.
    Staying,
    /// How far the clock is off.
    Clock,
    /// The dated copies and a second folder for them.
    Backups,
    /// Accounts as QR codes for a phone.
    MoveOut,
    /// Accounts whose two-factor sign-in was switched off.
    Archive,
    /// Removed accounts.
    Trash,
    /// What happened.
    Events,
    /// Lock and forget this computer.
    Leave,
}

/// What the lines tell of, beside the vault's contents.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What can be told of the vault without its contents.
    pub status: Option<&'a Status>,
    /// What the person chose.
    pub preferences: &'a Preferences,
    /// The last check of the clock that holds.
    pub check: Option<&'a Check>,
    /// What an administrator fixed.
    pub policy: &'a Policy,
    /// The tray, as it was chosen and as it is.
    pub staying: staying::Facts,
}

/// What a person does in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Open a page.
    Open(Page),
    /// Back to the accounts.
    Back,
}

/// What the list asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Open a page.
    Open(Page),
    /// Back to the accounts.
    Close,
}

impl Page {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 14] = [
        Self::Help,
        Self::Appearance,
        Self::Codes,
        Self::Ways,
        Self::Recovery,
        Self::Lock,
        Self::Staying,
        Self::Clock,
        Self::Backups,
        Self::MoveOut,
        Self::Archive,
        Self::Trash,
        Self::Events,
        Self::Leave,
    ];

    /// Its name, above the page itself too.
    #[must_use]
    pub fn title(self) -> String {
        match self {
            Self::Help => fl!("settings-help"),
            Self::Appearance => fl!("settings-look"),
            Self::Codes => fl!("settings-codes"),
            Self::Ways => fl!("settings-ways"),
            Self::Recovery => fl!("settings-recovery"),
            Self::Lock => fl!("settings-lock"),
            Self::Staying => fl!("settings-staying"),
            Self::Clock => fl!("settings-clock"),
            Self::Backups => fl!("settings-backups"),
            Self::MoveOut => fl!("settings-move"),
            Self::Archive => fl!("settings-archive"),
            Self::Trash => fl!("settings-trash"),
            Self::Events => fl!("settings-events"),
            Self::Leave => fl!("settings-leave"),
        }
    }

    /// How things stand there, in one line.
    fn line(self, context: Context<'_>, facts: Facts<'_>) -> String {
        match self {
            Self::Help => fl!("settings-help-line"),
            Self::Appearance => fl!("settings-look-line"),
            Self::Codes => showing::line(facts.preferences.codes),
            Self::Ways => ways(facts.status),
            Self::Recovery => recovery(facts),
            Self::Archive => {
                fl!(
                    "settings-archive-line",
                    count = context.contents.archive.len()
                )
            }
            Self::Trash => fl!("settings-trash-line", count = context.contents.trash.len()),
            Self::Staying => staying::line(facts.staying),
            Self::Clock => clock::line(facts.check),
            Self::Lock => {
                let chosen = facts.preferences.auto_lock_minutes;
                auto_lock::line(facts.policy.auto_lock(chosen))
            }
            Self::Backups => fl!(
                "settings-backups-line",
                count = facts.status.map_or(0, |status| status.generations.len())
            ),
            Self::MoveOut => fl!("settings-move-line"),
            Self::Events => fl!("settings-events-line"),
            Self::Leave => fl!("settings-leave-line"),
        }
    }

    /// Tells whether an administrator fixed something of it.
    fn is_managed(self, policy: &Policy) -> bool {
        match self {
            Self::Ways => policy.passphrase_required,
            Self::Lock => policy.longest_auto_lock.is_some(),
            Self::Clock => policy.clock_address.is_some(),
            Self::MoveOut => policy.export_off,
            _ => false,
        }
    }

    fn icon(self) -> ui::Icon {
        match self {
            Self::Help => ui::Icon::Help,
            Self::Appearance => ui::Icon::Sun,
            Self::Codes => ui::Icon::Eye,
            Self::Ways => ui::Icon::Key,
            Self::Recovery => ui::Icon::List,
            Self::Lock => ui::Icon::Lock,
            Self::Staying => ui::Icon::Monitor,
            Self::Clock => ui::Icon::Clock,
            Self::Backups => ui::Icon::Archive,
            Self::MoveOut => ui::Icon::QrCode,
            Self::Archive => ui::Icon::Folder,
            Self::Trash => ui::Icon::Trash,
            Self::Events => ui::Icon::History,
            Self::Leave => ui::Icon::Stop,
        }
    }

    /// The identifier of its row.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Help => "settings-help",
            Self::Appearance => "settings-look",
            Self::Codes => "settings-codes",
            Self::Ways => "settings-ways",
            Self::Recovery => "settings-recovery",
            Self::Lock => "settings-lock",
            Self::Staying => "settings-staying",
            Self::Clock => "settings-clock",
            Self::Backups => "settings-backups",
            Self::MoveOut => "settings-move",
            Self::Archive => "settings-archive",
            Self::Trash => "settings-trash",
            Self::Events => "settings-events",
            Self::Leave => "settings-leave",
        }
    }
}

/// What a person calls a way in.
#[must_use]
pub fn way_name(kind: &SlotKind) -> String {
    match kind.name() {
        "keyring" => fl!("way-keyring"),
        "passphrase" => fl!("way-passphrase"),
        "keyring+passphrase" => fl!("way-keyring-passphrase"),
        "recovery" => fl!("way-recovery"),
        _ => fl!("way-unknown"),
    }
}

fn ways(status: Option<&Status>) -> String {
    let slots = status.map_or(&[][..], |status| &status.slots);
    let names: Vec<String> = slots.iter().map(way_name).collect();
    names.join(" · ")
}

fn recovery(facts: Facts<'_>) -> String {
    let slots = facts.status.map_or(&[][..], |status| &status.slots);
    match slots.iter().any(|kind| kind.name() == "recovery") {
        true => fl!("settings-recovery-there"),
        false => fl!("settings-recovery-none"),
    }
}

/// Takes a message.
#[must_use]
pub fn update(message: Message) -> Action {
    match message {
        Message::Open(page) => Action::Open(page),
        Message::Back => Action::Close,
    }
}

/// Draws the list.
#[must_use]
pub fn view<'a>(context: Context<'_>, facts: Facts<'_>) -> Element<'a, Message> {
    let header = ui::header(fl!("settings-title")).back(fl!("back"), Message::Back);
    let rows = Page::ALL.into_iter().map(|page| {
        let mut line = page.line(context, facts);
        if page.is_managed(facts.policy) {
            line = format!("{line} · {}", words::set_by(facts.policy));
        }
        let row = ui::point(page.icon(), page.title(), line);
        ui::pressable(row)
            .on_press(Message::Open(page))
            .id(page.id())
            .into()
    });
    let faults = facts.policy.faults.first();
    let faults = faults.map(|fault| trouble_box(&words::policy_fault(fault)));
    let rows = faults.into_iter().chain(rows);
    ui::page(
        Some(header.into()),
        ui::column(rows).spacing(ui::space::S),
        None,
    )
}
