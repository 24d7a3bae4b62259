//! The icon as a StatusNotifierItem.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};

use ksni::blocking::TrayMethods;
use ksni::menu::StandardItem;
use zbus::blocking::{Connection, MessageIterator};

use super::{Hear, Heard, Look, Picture, Wanted};
use crate::platform::APPLICATION_ID;

#[derive(Debug)]
pub(super) struct Tray {
    looks: mpsc::Sender<Look>,
}

impl Tray {
    pub(super) fn new(look: Look, picture: Picture, hear: Hear) -> Self {
        let (looks, changes) = mpsc::channel();
        let item = Item {
            look,
            icon: argb(picture),
            hear: hear.into(),
            away: Arc::default(),
        };
        // Without a thread there is no icon, which is what is believed until it is heard that there is one.
        let _ = std::thread::Builder::new()
            .name("tray".to_owned())
            .spawn(move || stay(item, changes));
        Self { looks }
    }

    pub(super) fn change(&self, look: Look) {
        // Where the bus was gone there is nothing to change.
        let _ = self.looks.send(look);
    }
}

/// Keeps the icon until nobody can change it any more.
fn stay(item: Item, changes: mpsc::Receiver<Look>) {
    let (hear, away) = (Arc::clone(&item.hear), Arc::clone(&item.away));
    // A sandbox lets no program own names that it was not given.
    let sandboxed = std::env::var_os("FLATPAK_ID").is_some();
    let item = item
        .disable_dbus_name(sandboxed)
        // At the start of a session the tray may come later than this program.
        .assume_sni_available(true);
    let Ok(handle) = item.spawn() else {
        hear(Heard::Shown(false));
        return;
    };
    if !away.load(Ordering::SeqCst) {
        hear(Heard::Shown(true));
    }
    let bus = watch_bus(&hear);
    for look in changes {
        if handle.update(|item: &mut Item| item.look = look).is_none() {
            break;
        }
    }
    handle.shutdown().wait();
    // And with it the thread that watches.
    if let Some(bus) = bus {
        let _ = bus.close();
    }
}

/// Says that no tray shows the icon once the session's bus has ended, of which nothing else tells; until the connection is closed.
fn watch_bus(hear: &Arc<dyn Fn(Heard) + Send + Sync>) -> Option<Connection> {
    let bus = Connection::session().ok()?;
    let (watched, hear) = (bus.clone(), Arc::clone(hear));
    let watch = move || {
        let _ = MessageIterator::from(&watched).find(Result::is_err);
        hear(Heard::Shown(false));
    };
    let thread = std::thread::Builder::new().name("bus".to_owned());
    thread.spawn(watch).ok().map(|_| bus)
}

struct Item {
    look: Look,
    icon: ksni::Icon,
    hear: Arc<dyn Fn(Heard) + Send + Sync>,
    /// No tray has been there since the beginning.
    away: Arc<AtomicBool>,
}

impl Item {
    fn wants(&self, wanted: Wanted) {
        (self.hear)(Heard::Wanted(wanted));
    }
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        APPLICATION_ID.to_owned()
    }

    fn title(&self) -> String {
        self.look.name.clone()
    }

    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        vec![self.icon.clone()]
    }

    fn tool_tip(&self) -> ksni::ToolTip {
        ksni::ToolTip {
            title: self.look.name.clone(),
            description: self.look.state.clone(),
            ..ksni::ToolTip::default()
        }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.wants(Wanted::Show);
    }

    fn menu(&self) -> Vec<ksni::MenuItem<Self>> {
        let entry = |label: &str, enabled, wanted| {
            let entry = StandardItem {
                // A single underscore would be taken for the sign before a letter to press.
                label: label.replace('_', "__"),
                enabled,
                activate: Box::new(move |item: &mut Self| item.wants(wanted)),
                ..StandardItem::default()
            };
            entry.into()
        };
        vec![
            entry(&self.look.show, true, Wanted::Show),
            entry(&self.look.add, true, Wanted::Add),
            entry(&self.look.lock, self.look.open, Wanted::Lock),
            ksni::MenuItem::Separator,
            entry(&self.look.quit, true, Wanted::Quit),
        ]
    }

    fn watcher_online(&self) {
        (self.hear)(Heard::Shown(true));
    }

    fn watcher_offline(&self, _: ksni::OfflineReason) -> bool {
        self.away.store(true, Ordering::SeqCst);
        (self.hear)(Heard::Shown(false));
        true
    }
}

/// The picture as the bus wants it: alpha first.
fn argb(picture: Picture) -> ksni::Icon {
    let mut data = picture.rgba;
    for pixel in data.chunks_exact_mut(4) {
        pixel.rotate_right(1);
    }
    ksni::Icon {
        width: i32::try_from(picture.width).unwrap_or_default(),
        height: i32::try_from(picture.height).unwrap_or_default(),
        data,
    }
}

#[cfg(test)]
mod tests {
    use ksni::{MenuItem, Tray as _};

    use super::*;

    fn item(open: bool) -> (Item, mpsc::Receiver<Heard>) {
        let (sender, heard) = mpsc::channel();
        let item = Item {
            look: Look {
                name: "Authenticator".to_owned(),
                state: "Open".to_owned(),
                show: "Show".to_owned(),
                add: "Add".to_owned(),
                lock: "Lock".to_owned(),
                quit: "Quit".to_owned(),
                open,
            },
            icon: argb(Picture {
                rgba: vec![1, 2, 3, 4, 5, 6, 7, 8],
                width: 2,
                height: 1,
            }),
            hear: Arc::new(move |it| sender.send(it).unwrap()),
            away: Arc::default(),
        };
        (item, heard)
    }

    #[test]
    fn the_menu_shows_adds_locks_and_quits_and_locks_only_what_is_open() {
        for open in [false, true] {
            let (mut item, heard) = item(open);
            let entries: Vec<_> = item.menu().into_iter().collect();
            let mut told = Vec::new();
            for entry in &entries {
                if let MenuItem::Standard(entry) = entry {
                    (entry.activate)(&mut item);
                    let Heard::Wanted(wanted) = heard.try_recv().unwrap() else {
                        panic!("a click is no news of the tray");
                    };
                    told.push((entry.label.as_str(), entry.enabled, wanted));
                }
            }
            let expected = [
                ("Show", true, Wanted::Show),
                ("Add", true, Wanted::Add),
                ("Lock", open, Wanted::Lock),
                ("Quit", true, Wanted::Quit),
            ];
            assert_eq!(told, expected);
        }
    }

    #[test]
    fn a_click_on_the_icon_shows_the_window_and_a_lost_tray_is_told() {
        let (mut item, heard) = item(true);
        item.activate(0, 0);
        assert!(item.watcher_offline(ksni::OfflineReason::No), "it waits");
        item.watcher_online();
        let told: Vec<Heard> = heard.try_iter().collect();
        let expected = [
            Heard::Wanted(Wanted::Show),
            Heard::Shown(false),
            Heard::Shown(true),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn the_picture_has_alpha_before_its_colours() {
        let (item, _heard) = item(true);
        let icon = &item.icon_pixmap()[0];
        assert_eq!((icon.width, icon.height), (2, 1));
        assert_eq!(icon.data, [4, 1, 2, 3, 8, 5, 6, 7]);
    }
}
