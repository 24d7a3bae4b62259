//! A tray that the test plays itself: what keeps the icons, and the clicks that a panel passes on.

use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::{OwnedValue, Value};

use crate::desktop::Desktop;
use crate::wait_for;

const NAME: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

/// A tray on a session bus; it is gone once this is dropped.
pub struct Watcher {
    items: Arc<Mutex<Vec<String>>>,
    connection: Connection,
}

impl Watcher {
    pub fn on(bus: &Desktop) -> Self {
        let items = Arc::default();
        let connection = connection::Builder::address(bus.address.as_str())
            .unwrap()
            .serve_at("/StatusNotifierWatcher", Kept(Arc::clone(&items)))
            .unwrap()
            .name(NAME)
            .unwrap()
            .build()
            .unwrap();
        Self { items, connection }
    }

    /// The icon, once it is registered.
    pub fn icon(&self) -> Icon {
        let name = wait_for("the icon", || self.items.lock().unwrap().last().cloned());
        Icon {
            connection: self.connection.clone(),
            name,
        }
    }
}

struct Kept(Arc<Mutex<Vec<String>>>);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Kept {
    fn register_status_notifier_item(&self, service: String) {
        self.0.lock().unwrap().push(service);
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

/// An icon as a panel has it.
pub struct Icon {
    connection: Connection,
    name: String,
}

/// An entry of its menu.
#[derive(Debug)]
pub struct Entry {
    pub id: i32,
    pub label: String,
    pub enabled: bool,
}

impl Icon {
    fn proxy(&self, path: &'static str, interface: &'static str) -> Proxy<'_> {
        Proxy::new(&self.connection, self.name.as_str(), path, interface).unwrap()
    }

    /// Everything that it tells to whoever asks, its picture left out.
    pub fn told(&self) -> String {
        let item = self.proxy("/StatusNotifierItem", ITEM);
        let tip: OwnedValue = item.get_property("ToolTip").unwrap();
        let title: String = item.get_property("Title").unwrap();
        let id: String = item.get_property("Id").unwrap();
        format!("{id} {title} {tip:?} {:?}", self.menu())
    }

    /// A click on it.
    pub fn click(&self) {
        let item = self.proxy("/StatusNotifierItem", ITEM);
        let () = item.call("Activate", &(0, 0)).unwrap();
    }

    pub fn menu(&self) -> Vec<Entry> {
        type Node = (
            i32,
            std::collections::HashMap<String, OwnedValue>,
            Vec<OwnedValue>,
        );
        let nothing: [&str; 0] = [];
        let menu = self.proxy("/MenuBar", MENU);
        let (_, root): (u32, Node) = menu
            .call("GetLayout", &(0_i32, -1_i32, &nothing[..]))
            .unwrap();
        let entries = root.2.into_iter().map(|child| {
            let (id, says, _): Node = child.try_into().unwrap();
            let label = says.get("label").map(|it| String::try_from(it.clone()));
            let enabled = says.get("enabled").map(|it| bool::try_from(it.clone()));
            Entry {
                id,
                label: label.transpose().unwrap().unwrap_or_default(),
                enabled: enabled.transpose().unwrap().unwrap_or(true),
            }
        });
        entries.collect()
    }

    /// A click on the entry of that name.
    pub fn choose(&self, label: &str) {
        let menu = self.menu();
        let entry = menu.iter().find(|entry| entry.label == label);
        let id = entry.unwrap_or_else(|| panic!("{label}: {menu:?}")).id;
        let menu = self.proxy("/MenuBar", MENU);
        let () = menu
            .call("Event", &(id, "clicked", Value::from(0), 0_u32))
            .unwrap();
    }
}
