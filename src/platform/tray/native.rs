//! The icon in the notification area of Windows and in the menu bar of macOS.

use std::sync::{Mutex, PoisonError};

use tray_icon::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem};
use tray_icon::{Icon, MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};

use super::{Hear, Heard, Look, Picture, Wanted};

/// Who hears of it now. The library takes its handlers once and for all, and the icon may come and go.
static HEAR: Mutex<Option<Hear>> = Mutex::new(None);

/// The entries of the menu by the names that come back with a click.
const ENTRIES: [(&str, Wanted); 4] = [
    ("show", Wanted::Show),
    ("add", Wanted::Add),
    ("lock", Wanted::Lock),
    ("quit", Wanted::Quit),
];

pub(super) struct Tray {
    /// Nothing where the system refused it.
    icon: Option<TrayIcon>,
    entries: [MenuItem; 4],
}

impl std::fmt::Debug for Tray {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tray")
            .field("shown", &self.icon.is_some())
            .finish_non_exhaustive()
    }
}

impl Tray {
    pub(super) fn new(look: Look, picture: Picture, hear: Hear) -> Self {
        MenuEvent::set_event_handler(Some(|event: MenuEvent| {
            let entry = ENTRIES.iter().find(|(id, _)| event.id == *id);
            if let Some((_, wanted)) = entry {
                tell(Heard::Wanted(*wanted));
            }
        }));
        TrayIconEvent::set_event_handler(Some(|event| {
            if let TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } = event
                // On macOS a click opens the menu.
                && cfg!(windows)
            {
                tell(Heard::Wanted(Wanted::Show));
            }
        }));
        let entries = ENTRIES.map(|(id, _)| MenuItem::with_id(id, "", true, None));
        let icon = show(&entries, picture);
        *HEAR.lock().unwrap_or_else(PoisonError::into_inner) = Some(hear);
        tell(Heard::Shown(icon.is_some()));
        let tray = Self { icon, entries };
        tray.change(look);
        tray
    }

    pub(super) fn change(&self, look: Look) {
        let [show, add, lock, quit] = &self.entries;
        for (entry, words) in [
            (show, &look.show),
            (add, &look.add),
            (lock, &look.lock),
            (quit, &look.quit),
        ] {
            entry.set_text(words);
        }
        lock.set_enabled(look.open);
        if let Some(icon) = &self.icon {
            // What it says beside the pointer is no reason to fail.
            let _ = icon.set_tooltip(Some(format!("{}: {}", look.name, look.state)));
        }
    }
}

impl Drop for Tray {
    fn drop(&mut self) {
        *HEAR.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn show(entries: &[MenuItem; 4], picture: Picture) -> Option<TrayIcon> {
    let menu = Menu::new();
    let [show, add, lock, quit] = entries;
    let line = PredefinedMenuItem::separator();
    menu.append_items(&[show, add, lock, &line, quit]).ok()?;
    TrayIconBuilder::new()
        .with_menu(Box::new(menu))
        .with_menu_on_left_click(cfg!(target_os = "macos"))
        .with_icon(Icon::from_rgba(picture.rgba, picture.width, picture.height).ok()?)
        .build()
        .ok()
}

fn tell(heard: Heard) {
    let hear = HEAR.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(hear) = &*hear {
        hear(heard);
    }
}
